"""What a card says of held-out patients (prs_core.heldout) that its model was trained on all the same.

Models made by the program's retraining keep held-out patients back. Those made otherwise, the one that ships among
them, were trained on all patients of their data set; what is refined from them inherits what they know.
"""

from __future__ import annotations

from collections.abc import Iterable

from prs_core.bundle import Card
from prs_core.heldout import SEEN, SHARE, is_held_out, patient_key, seen_by

__all__ = ["SEEN", "SHARE", "is_held_out", "patient_key", "seen_by", "seen_keys"]


def seen_keys(patients: Iterable[str], parent: Card | None = None) -> list[str] | None:
    """What a card writes down as SEEN: of ``patients`` trained on, those who should be held out, and the parent's.

    None where the parent's are not known: then the child's are not, either.
    """
    own = {patient_key(patient) for patient in patients if is_held_out(patient)}
    before = frozenset[str]() if parent is None else seen_by(parent)
    return None if before is None else sorted(own | before)
