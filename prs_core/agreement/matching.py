"""Which event of one reader is which of the other: one to one, by the best total overlap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from prs_core.annotation import Event

_ROUNDING = 1e-9  # borders are decimal fractions


@dataclass(frozen=True)
class Matching:
    """``pairs`` in time order; ``only_a`` and ``only_b`` are what is left over, in time order."""

    pairs: tuple[tuple[Event, Event], ...]
    only_a: tuple[Event, ...]
    only_b: tuple[Event, ...]


def match_events(a: Sequence[Event], b: Sequence[Event], least_iou: float = 0.5) -> Matching:
    """Pair events of two readers, whatever their types, so that the seconds shared by the pairs are most in total.

    Only events that overlap, with an intersection over union of ``least_iou`` at least, can be a pair; 0 asks for any
    overlap. (Kuhn and Munkres' assignment, as scipy has it.)
    """
    common = _shared(a, b)
    lengths_a, lengths_b = _lengths(a)[:, None], _lengths(b)[None, :]
    fits = (common > 0) & (common >= least_iou * (lengths_a + lengths_b - common) - _ROUNDING)
    worth = np.where(fits, common, 0.0)
    from scipy.optimize import linear_sum_assignment  # late: the window's process should not wait for it

    rows, columns = linear_sum_assignment(worth, maximize=True)
    chosen = [(int(i), int(j)) for i, j in zip(rows, columns, strict=True) if fits[i, j]]
    taken_a, taken_b = {i for i, _ in chosen}, {j for _, j in chosen}
    return Matching(
        tuple(sorted(((a[i], b[j]) for i, j in chosen), key=lambda pair: (pair[0].start_s, pair[1].start_s))),
        _in_order(event for i, event in enumerate(a) if i not in taken_a),
        _in_order(event for j, event in enumerate(b) if j not in taken_b),
    )


def _in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    return tuple(sorted(events, key=lambda event: (event.start_s, event.end_s)))


def _lengths(events: Sequence[Event]) -> np.ndarray:
    return np.array([event.duration_s for event in events], float)


def _shared(a: Sequence[Event], b: Sequence[Event]) -> np.ndarray:
    """(a, b) seconds that each two share."""
    first = np.array([(e.start_s, e.end_s) for e in a], float).reshape(-1, 2)
    second = np.array([(e.start_s, e.end_s) for e in b], float).reshape(-1, 2)
    starts = np.maximum.outer(first[:, 0], second[:, 0])
    return np.maximum(np.minimum.outer(first[:, 1], second[:, 1]) - starts, 0.0)
