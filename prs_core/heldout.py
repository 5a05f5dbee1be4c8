"""Which patients are never trained on: the permanent held-out set, by which a new model is judged.

The choice is a function of the patient's identifier alone, so that it is the same for every model, on every machine and
in every version: a candidate's parent, and its parent, kept away from the same patients.

A recording whose patient is unknown is never held out. Taken as a patient of its own, it might be another recording of
one who is trained on, and its verdict would promise too much; it teaches, but cannot judge.
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prs_core.bundle import Card

#: About this part of all patients is held out.
SHARE = 0.2
#: Changing it would draw other patients, and every model made before would have trained on some of them.
_KEY = b"PRS Studio: held-out patients, 1"
_BYTES = 8
#: Where a model's card names the held-out patients that it was trained on all the same, by their keys.
SEEN = "held_out_seen"


def _digest(patient: str) -> bytes:
    # Names read on different systems differ in how they compose letters; case and spaces are slips of the hand.
    name = " ".join(unicodedata.normalize("NFC", patient).casefold().split())
    return hashlib.blake2b(name.encode(), key=_KEY, digest_size=_BYTES).digest() if name else b""


def is_held_out(patient: str) -> bool:
    """Whether a patient is never trained on. Nobody, for an empty identifier."""
    digest = _digest(patient)
    return bool(digest) and int.from_bytes(digest, "big") < int(SHARE * 256**_BYTES)


def patient_key(patient: str) -> str:
    """Sixteen hexadecimal digits by which a patient is known without being named; "" for an empty identifier."""
    return _digest(patient).hex()


def seen_by(card: Card) -> frozenset[str] | None:
    """Keys of held-out patients that the model was trained on; None where its card does not tell."""
    keys = card.training.get(SEEN)
    return frozenset(str(key) for key in keys) if isinstance(keys, list | tuple) else None
