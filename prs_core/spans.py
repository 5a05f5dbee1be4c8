"""Sets of time: unions and intersections of stretches, exact, without a grid of time slices.

A set is a tuple of (start_s, end_s), sorted, apart from each other, none empty: what ``union`` returns.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Protocol

Span = tuple[float, float]
Times = tuple[Span, ...]


class Timed(Protocol):
    """Anything with a start and an end in seconds: an event, a proposal."""

    @property
    def start_s(self) -> float: ...

    @property
    def end_s(self) -> float: ...


def gaps_between(marks: Iterable[Timed], least_s: float = 0.0006) -> list[Span]:
    """What lies between marks that follow each other, if it is more than a rounding: it becomes event when they are
    merged."""
    pairs = pairwise(sorted(marks, key=lambda mark: mark.start_s))
    return [(a.end_s, b.start_s) for a, b in pairs if b.start_s - a.end_s > least_s]


def union(stretches: Iterable[Span]) -> Times:
    """The time that any of the stretches covers, each moment once."""
    joined: list[Span] = []
    for start, end in sorted(stretches):
        if end <= start:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def time_of(events: Iterable[Timed]) -> Times:
    """The time that any of the events covers."""
    return union((event.start_s, event.end_s) for event in events)


def seconds(times: Times) -> float:
    """How long a set lasts."""
    return sum(end - start for start, end in times)


def intersection(first: Times, second: Times) -> Times:
    """The time that is in both sets."""
    common: list[Span] = []
    i = j = 0
    while i < len(first) and j < len(second):
        start, end = max(first[i][0], second[j][0]), min(first[i][1], second[j][1])
        if start < end:
            common.append((start, end))
        if first[i][1] < second[j][1]:
            i += 1
        else:
            j += 1
    return tuple(common)
