"""A retraining's new model on its way among the models of this computer, from the window and from the command line."""

from __future__ import annotations

from dataclasses import replace

from prs_core.bundle import CARD_NAME, Card, read_card
from prs_core.files import write_json
from prs_core.gate import GateResult
from prs_core.registry.entry import Entry, Kind
from prs_core.registry.files import files_of, sha256_of
from prs_core.registry.registry import Model, Registry, weights
from prs_core.retraining import Job, JobError, Request, Result, Way
from prs_core.translation import tr


def keep_candidate(registry: Registry, job: Job, gate: GateResult | None) -> str:
    """Take a job's candidate in among the models, not yet in use; its id there.

    The very same model may be there already, from an earlier retraining with the same material: then only what the gate
    says of it now takes the place of what it said. One of the same id that was taught otherwise leaves this one another
    id. Raises JobError, RegistryError, BundleError, OSError.
    """
    # The names of recordings stay in the job's folder.
    verdict = None if gate is None else gate.without_recordings().to_dict()
    kept = kept_already(registry, job)
    if kept is not None:
        if verdict is not None and job.candidate.is_dir():
            registry.describe(kept.entry.id, gate=verdict)
        return kept.entry.id
    if not job.candidate.is_dir():
        raise JobError(tr("The new model is not there any more: it was decided about elsewhere."))
    card = _with_free_id(registry, job)
    request = job.read(Request)
    refined = request.way is Way.REFINE
    entry = Entry.of_card(
        card,
        Kind.REFINED if refined else Kind.SCRATCH,
        parent=request.base_id or None if refined else None,
        author=request.author,
        note=request.note,
        gate=verdict,
    )
    return registry.add(job.candidate, entry).id


def kept_already(registry: Registry, job: Job) -> Model | None:
    """The job's candidate as it is among the models, where it is. Raises JobError, BundleError, OSError."""
    if not job.candidate.is_dir():
        return _of_id(registry, job.read(Result).candidate_id)
    found = _of_id(registry, read_card(job.candidate)[0].id)
    if found is None or found.problem:
        return None
    digests = {path.name: sha256_of(path) for path in files_of(job.candidate)}
    return found if weights(digests) == weights(found.entry.sha256) else None


def _of_id(registry: Registry, model_id: str) -> Model | None:
    return next((model for model in registry.models() if model.entry.id.casefold() == model_id.casefold()), None)


def _with_free_id(registry: Registry, job: Job) -> Card:
    """The candidate's card, under another id where its own is taken by another model."""
    card, sha256 = read_card(job.candidate)
    taken = {model.entry.id.casefold() for model in registry.models()}
    if card.id.casefold() not in taken:
        return card
    number = next(n for n in range(2, len(taken) + 3) if f"{card.id}-{n}".casefold() not in taken)
    card = replace(card, id=f"{card.id}-{number}")
    write_json(job.candidate / CARD_NAME, card.to_dict(sha256))
    job.write(replace(job.read(Result), candidate_id=card.id))
    return card
