"""What retraining does off the window's thread: looks, remembers, decides. Plain functions without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.learning.retraining_survey import Look, look
from app.panels.training_parts import duration
from prs_core.bundle import read_card
from prs_core.errors import PRSError
from prs_core.gate import GateResult
from prs_core.retraining import Job, JobError, Request, Result, Settings, Way, find_jobs

if TYPE_CHECKING:
    from prs_core.registry import Registry
    from prs_core.study.library import Study

#: How a retraining is called on its way.
WAYS = {Way.REFINE: "refinement", Way.SCRATCH: "training from scratch"}


@dataclass(frozen=True)
class Wish:
    """What the person asks for, before it is known which model is in use."""

    study: str
    trees: tuple[str, ...]
    way: Way
    settings: Settings
    author: str
    note: str


def look_around(study: Study | None, trees: Sequence[Path], root: Path) -> tuple[Look, str]:
    """What there is to learn from, and what earlier retrainings took. Raises StudyError."""
    found = look(study, trees)
    return found, experience(root, found.counts.events)


def experience(root: Path, events: int) -> str:
    """What earlier retrainings on this computer took, and what that would be for so many events; "" without."""
    said = []
    for way, name in WAYS.items():
        pace = next((p for job in find_jobs(root) if (p := _pace(job, way)) is not None), None)
        if pace is not None and events:
            said.append(f"As fast as the last one on this computer, a {name} takes about {duration(pace * events)}.")
    return " ".join(said)


def _pace(job: Job, way: Way) -> float | None:
    """Seconds for each event, of a job of that way that was finished."""
    try:
        if job.read(Request).way is not way:
            return None
        result = job.read(Result)
    except JobError:
        return None
    return result.seconds / result.counts.events if result.counts.events and result.seconds > 0 else None


def request_of(wish: Wish, base: Path) -> Request:
    """Raises BundleError where the model in use cannot be read."""
    card, _ = read_card(base)
    return Request(
        study=wish.study,
        base=str(base.absolute()),
        base_id=card.id,
        way=wish.way,
        trees=wish.trees,
        author=wish.author,
        note=wish.note,
        settings=wish.settings,
    )


def keep(registry: Registry, job: Job, gate: GateResult | None) -> str:
    """Take the candidate in among the models, not yet in use; its id. Raises RegistryError, BundleError, OSError."""
    from prs_core.registry import Entry, Kind

    card, _ = read_card(job.candidate)
    if any(entry.id == card.id for entry in registry.entries()):
        return card.id  # kept before: a decision that was not carried out to its end
    request = job.read(Request)
    refined = request.way is Way.REFINE
    entry = Entry.of_card(
        card,
        Kind.REFINED if refined else Kind.SCRATCH,
        parent=request.base_id or None if refined else None,
        author=request.author,
        note=request.note,
        # The names of recordings stay in the job's folder.
        gate=gate.without_recordings().to_dict() if gate is not None else None,
    )
    return registry.add(job.candidate, entry).id


def promote(registry: Registry, job: Job, gate: GateResult | None, by: str, *, confirmed: bool) -> str:
    """Keep the candidate and bring it into use; its id. Raises as ``keep``."""
    model_id = keep(registry, job, gate)
    registry.promote(model_id, by, confirmed=confirmed)
    return model_id


def result_of(job: Job) -> tuple[Result, GateResult | None]:
    """What came of a job. Raises PRSError where it cannot be read."""
    result = job.read(Result)
    return result, GateResult.from_dict(result.gate) if result.gate is not None else None


__all__ = ["PRSError", "Wish", "experience", "keep", "look_around", "promote", "request_of", "result_of"]
