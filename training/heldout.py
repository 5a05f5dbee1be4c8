"""What a card says of held-out patients (prs_core.heldout) that its model was trained on all the same.

Models made by the program's retraining keep held-out patients back. Those made otherwise, the one that ships among
them, were trained on all patients of their data set; what is refined from them inherits what they know.
"""

from __future__ import annotations

from collections.abc import Iterable

from prs_core.bundle import Card
from prs_core.heldout import SHARE, is_held_out, patient_key

__all__ = ["SEEN", "SHARE", "is_held_out", "patient_key", "seen_by", "seen_keys"]

#: Where a card names these patients, by their keys.
SEEN = "held_out_seen"


def seen_by(card: Card) -> frozenset[str] | None:
    """Keys of held-out patients that the model was trained on; None where its card does not tell."""
    keys = card.training.get(SEEN)
    return frozenset(str(key) for key in keys) if isinstance(keys, list | tuple) else None


def seen_keys(patients: Iterable[str], parent: Card | None = None) -> list[str]:
    """What a card writes down as SEEN: of ``patients`` trained on, those who should be held out, and the parent's."""
    own = {patient_key(patient) for patient in patients if is_held_out(patient)}
    return sorted(own | ((seen_by(parent) or frozenset()) if parent is not None else frozenset()))
