"""From what the frame-level head says to events with borders: non-maximum suppression in one dimension."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from prs_core.labels import EventType
from prs_core.results import DetectedEvent, FramePredictions

_TYPES = tuple(EventType)
#: Two proposals are one event when they share this much of their union, or _INSIDE of the shorter one.
_SAME, _INSIDE = 0.3, 0.6
#: Proposals that agree on an event this well give it their mean borders.
_AGREE = 0.5
#: No event of either side of a position reaches further, in seconds.
_REACH_S = 15.0
_SHORTEST_S = 0.03


def propose(frames: FramePredictions, thresholds: Sequence[float]) -> list[DetectedEvent]:
    """Events that never overlap, by start; ``windows`` stays empty.

    A position proposes the types that reach their threshold there. The proposal that is furthest above its threshold,
    as a ratio, becomes an event, with the borders of all that agree with it averaged by their probability; proposals of
    any type that mean the same stretch are then dropped; and so on. An adventitious type that reaches its threshold
    goes before a Normal that does: what is proposed is there to be checked. Where two events still overlap, both end
    half-way.
    """
    reached = frames.types >= np.asarray(thresholds)
    ratio = np.where(reached, frames.types / np.maximum(thresholds, 1e-9), 0.0)
    kinds = ratio.argmax(axis=1)
    rank = ratio.max(axis=1)
    alive = rank > 0
    kept: list[tuple[float, float, int, float]] = []
    for best in np.argsort(-rank, kind="stable"):
        if not alive[best]:
            continue
        near, shared, union = _shared(frames, best)
        start, end = frames.starts_s[near], frames.ends_s[near]
        a, b = frames.starts_s[best], frames.ends_s[best]
        weight = frames.types[near, kinds[best]] * (shared > _AGREE * union)
        if weight.sum() > 0:
            a, b = float((weight * start).sum() / weight.sum()), float((weight * end).sum() / weight.sum())
        kept.append((float(a), float(b), int(kinds[best]), float(frames.types[best, kinds[best]])))
        alive[near] &= ~((shared > _SAME * union) | (shared > _INSIDE * np.minimum(end - start, union)))
        alive[best] = False
    return _apart(kept)


def _shared(frames: FramePredictions, best: int) -> tuple[slice, np.ndarray, np.ndarray]:
    """The positions near that one, and how many seconds each one's event and its own share and span together."""
    near = slice(*np.searchsorted(frames.times_s, frames.times_s[best] + np.array([-2, 2]) * _REACH_S))
    start, end = frames.starts_s[near], frames.ends_s[near]
    a, b = frames.starts_s[best], frames.ends_s[best]
    shared = np.maximum(np.minimum(end, b) - np.maximum(start, a), 0.0)
    return near, shared, np.maximum(end, b) - np.minimum(start, a)


def agreeing(frames: FramePredictions, best: int) -> np.ndarray:
    """(m,) of bool: the positions whose borders are averaged when position ``best`` becomes an event."""
    near, shared, union = _shared(frames, best)
    found = np.zeros(len(frames), bool)
    found[near] = shared > _AGREE * union
    return found


def _apart(kept: list[tuple[float, float, int, float]]) -> list[DetectedEvent]:
    """Events in order, none reaching into the next one; what is left too short by that is dropped."""
    apart: list[tuple[float, float, int, float]] = []
    for start, end, kind, confidence in sorted(kept):
        if apart and apart[-1][1] > start:
            before = apart[-1]
            start = min(end, max(before[0], (before[1] + start) / 2))
            apart[-1] = (before[0], start, *before[2:])
        apart.append((start, end, kind, confidence))
    return [DetectedEvent(a, b, _TYPES[kind], p) for a, b, kind, p in apart if b - a >= _SHORTEST_S]
