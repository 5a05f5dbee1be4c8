"""Marks by their start, to be found by time; after an edit among thousands, only what changed is looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from app.editing.differences import differences
from app.views.mark import Mark, mark_of
from prs_core.annotation import Event
from prs_core.review import Proposal

_FEW = 64  # marks that are others than before, up to which the rest is taken over


class MarkMaker:
    """Marks of events and proposals, in their order: those that are as they were keep their mark."""

    def __init__(self) -> None:
        self._sources: tuple[Event | Proposal, ...] = ()
        self._marks: list[Mark] = []

    def of(self, sources: tuple[Event | Proposal, ...]) -> list[Mark]:
        places = differences(self._sources, sources)
        if places is not None and len(places) <= _FEW:
            for place in places:
                self._marks[place] = mark_of(sources[place])
        else:
            known = {id(source): mark for source, mark in zip(self._sources, self._marks, strict=True)}
            self._marks = [known.get(id(source)) or mark_of(source) for source in sources]
        self._sources = sources
        return self._marks


class MarkPlaces:
    """``marks`` are sorted by their start. ``waiting``: how many of them are proposals."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self.marks = tuple(marks)
        self._starts = np.array([mark.start_s for mark in marks])
        self._longest = max((mark.end_s - mark.start_s for mark in marks), default=0.0)
        self.waiting = sum(mark.is_proposal for mark in marks)

    def followed_by(self, marks: Sequence[Mark]) -> tuple[MarkPlaces, Mapping[int, Mark] | None]:
        """The same for other marks, and which of them are others; None where it is simpler to begin anew."""
        places = differences(self.marks, marks)
        if places is None or len(places) > _FEW:
            return MarkPlaces(marks), None
        after, changed = MarkPlaces(), {place: marks[place] for place in places}
        after.marks, after._starts = tuple(marks), self._starts.copy()
        after._longest, after.waiting = self._longest, self.waiting
        for place, mark in changed.items():
            after._starts[place] = mark.start_s
            after._longest = max(after._longest, mark.end_s - mark.start_s)  # reaching too far finds no less
            after.waiting += mark.is_proposal - self.marks[place].is_proposal
        return after, changed

    def between(self, start_s: float, end_s: float) -> tuple[int, int]:
        """The first, and the one after the last, of those that may touch a stretch."""
        first = int(np.searchsorted(self._starts, start_s - self._longest, side="left"))
        return first, int(np.searchsorted(self._starts, end_s, side="right"))
