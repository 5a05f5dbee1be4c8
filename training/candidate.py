"""The bundle that comes out of refining: the new networks, the old ones that did not learn, the old operating points.

Operating points stay whatever the number of patients: to fit new ones, each recording would have to be judged by a
model refined without its patient, which takes as many refinings as there are folds, and those of few patients promise
more than they hold. Averaged and distilled, the new networks speak on the scale of the old ones.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import torch

from prs_core.bundle import CARD_NAME, Bundle, Card, load_bundle, load_memory, read_card, save_bundle, save_memory
from prs_core.files import write_json
from prs_core.inference import network_state
from prs_core.retraining import Counts, Request
from training.card import versions
from training.heldout import SEEN, seen_keys
from training.lessons import Lessons
from training.refine import Recipe, Refined

#: Of such a card's training: whose networks these were before.
REFINED_FROM = "refined_from"
#: What is put between the base's version and the fingerprint.
_MARK = "-refined-"


@dataclass(frozen=True)
class Made:
    """What a refined model is made of and from. ``seconds``: that it took, by the clock, those before a kill too."""

    base: Bundle
    lessons: Lessons
    recipe: Recipe
    refined: Refined
    fingerprint: str
    seconds: float


def write_candidate(made: Made, folder: Path, author: str = "", note: str = "") -> Bundle:
    """Write the bundle. Raises OSError, BundleError."""
    new = {part: network_state(network) for part, network in made.refined.networks.items()}
    bundle = save_bundle(folder, refined_card(made, author, note), {**made.base.tensors, **new})
    remembered = load_memory(made.base)
    if remembered is not None:
        # The new encoders were held where these statistics still fit.
        save_memory(bundle, remembered)
    return bundle


def refined_card(made: Made, author: str, note: str) -> Card:
    """The base's card with what has changed. It holds no patient's name, and no score: those of the base are not its
    own."""
    base, counts = made.base.card, made.lessons.counts
    version = f"{base.version.partition(_MARK)[0]}{_MARK}{made.fingerprint[:6]}"
    patients = [r.patient for r in made.lessons.split.recordings]
    recipe = made.recipe.to_dict()
    training: dict[str, Any] = {
        REFINED_FROM: base.id,
        "way": "refine",
        "recipe": recipe,
        "configuration_hash": hashlib.sha256(json.dumps(recipe, sort_keys=True).encode()).hexdigest()[:12],
        "data": {**nameless(counts), "fingerprint": made.lessons.split.fingerprint()},
        "losses": made.refined.losses,
        "seconds": {"refine": round(made.seconds, 1)},
        "threads": torch.get_num_threads(),
        "versions": versions(),
        SEEN: seen_keys(patients, base),
    }
    about = dict(base.about)
    about["refined"] = (
        f"Refined from {base.name} {base.version} on {counts.events} corrected events in {counts.recordings} "
        f"recordings of {counts.patients} patients. Its operating points are those of {base.version}."
    )
    if author or note:
        about["made_by"], about["note"] = author, note
    return replace(
        base,
        # Ids name folders, too.
        id=re.sub(r"[^A-Za-z0-9._-]+", "-", f"{base.name}-{version}"),
        version=version,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        metrics={},
        training=training,
        about=about,
    )


def nameless(counts: Counts) -> dict[str, Any]:
    """Counts as a card may hold them: without patients one by one."""
    return {
        "recordings": counts.recordings,
        "patients": counts.patients,
        "events": counts.events,
        "classes": dict(counts.classes),
        "class_patients": dict(counts.class_patients),
        "records": dict(counts.records),
    }


def add_provenance(bundle: Bundle, request: Request, counts: dict[str, Any], seen: list[str] | None) -> Bundle:
    """Into the card of a model from nothing: whom it should not be judged by, and who made it. Raises OSError."""
    card, sha256 = read_card(bundle.folder)
    training = {**card.training, "way": "scratch", "data": {**card.training["data"], **counts}, SEEN: seen}
    about = {**card.about, **({"made_by": request.author, "note": request.note} if request.author else {})}
    write_json(bundle.folder / CARD_NAME, replace(card, training=training, about=about).to_dict(sha256))
    return load_bundle(bundle.folder)
