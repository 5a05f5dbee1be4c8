"""What the gate judges by: recordings that a person reviewed, of patients whom neither model was trained on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prs_core.bundle import Card
from prs_core.translation import tr
from training.data import Recording
from training.heldout import is_held_out, patient_key, seen_by


@dataclass(frozen=True)
class HeldOut:
    """A reviewed recording to judge by; ``recording_id`` is the study's, None for one of a tree."""

    recording: Recording
    path: str = ""
    recording_id: int | None = None


def admitted(held_out: Sequence[HeldOut], cards: Sequence[Card]) -> tuple[list[HeldOut], list[str]]:
    """Those who can judge fairly, and of the others, and of what is not known, what to tell people."""
    notes = []
    seen: set[str] = set()
    for card in cards:
        keys = seen_by(card)
        if keys is None:
            notes.append(
                tr(
                    "It is not known which patients {model} {version} was trained on.",
                    model=card.name,
                    version=card.version,
                )
            )
        seen |= keys or frozenset()
    kept = [
        one for one in held_out if is_held_out(one.recording.patient) and patient_key(one.recording.patient) not in seen
    ]
    if (known := sum(patient_key(one.recording.patient) in seen for one in held_out)) > 0:
        notes.append(
            tr(
                "{count} recordings of held-out patients do not count: "
                "one of the models was trained on these patients.",
                count=known,
            )
        )
    return kept, notes
