"""Which of thousands are others than before, told without looking into any."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import is_not


def differences(before: Sequence[object], after: Sequence[object]) -> list[int] | None:
    """The places at which ``after`` holds other objects than ``before``; None where they are not of one length."""
    if len(before) != len(after):
        return None
    return list(compress(range(len(after)), map(is_not, before, after)))
