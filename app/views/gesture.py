"""A drag in a lane of marks, from press to release: what it would do, where it is stopped, and by what. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from prs_core import editing
from prs_core.annotation import SHORTEST_S, AnnotationDocument, Event, Layer
from prs_core.editing import Span
from prs_core.label_words import said
from prs_core.review import Proposal
from prs_core.translation import tr

Kind = Literal["draw", "move", "start", "end", "band"]
Snap = Callable[[float], float]


def taken_hold_of(document: AnnotationDocument, proposals: Iterable[Proposal]) -> AnnotationDocument:
    """The document as if these proposals were events, in the room that is free for them: to see how far they go."""
    entries = dict(document.entries)
    for proposal in proposals:
        parts = editing.free_parts(replace(document, entries=entries), Layer.EVENTS, proposal.start_s, proposal.end_s)
        part = editing.largest_part(parts)
        if part is not None:
            entries[proposal.id] = Event(proposal.id, *part, proposal.label)
    return replace(document, entries=entries)


def border_at(x: float, marks: Iterable[tuple[int, float, float, bool]], reach: int) -> tuple[Kind, int] | None:
    """Which border of which mark is taken hold of at pixel ``x``, no further away than ``reach``; None where there is
    none. ``marks``: place, pixels of both borders, whether it is selected."""
    best: tuple[float, Kind, int] | None = None
    for place, start, end, selected in marks:
        grip = min(float(reach), (end - start) / 4)  # of a narrow one, most is body
        borders: tuple[tuple[Kind, float, float], ...] = (("start", start, x - start), ("end", end, end - x))
        for kind, border, inwards in borders:
            if (inwards <= grip if inwards > 0 else -inwards <= reach) and abs(x - border) <= reach:
                # Where two share a border, the side decides; the selected one goes first.
                away = abs(x - border) + (reach if inwards < 0 else 0) - (3 * reach if selected else 0)
                best = min(best, (away, kind, place)) if best is not None else (away, kind, place)
    return best[1:] if best is not None else None


@dataclass
class Gesture:
    """One drag. ``document`` is as ``taken_hold_of`` makes it; ``ids`` are what is moved or resized."""

    kind: Kind
    layer: Layer
    document: AnnotationDocument
    ids: frozenset[str]
    pressed_s: float
    start_s: float = 0.0
    end_s: float = 0.0
    by_s: float = 0.0
    stopped: str = ""  # what is in the way
    _events: dict[str, Event] = field(init=False)

    def __post_init__(self) -> None:
        self._events = {e.id: e for e in self.document.events(None) if e.id in self.ids}
        self.start_s = self.end_s = self.pressed_s
        if self.kind in ("start", "end"):
            event = next(iter(self._events.values()))
            self.start_s, self.end_s = event.start_s, event.end_s

    @property
    def possible(self) -> bool:
        """Whether there is anything to be done: a proposal that has no room left cannot be moved."""
        return self.kind in ("draw", "band") or set(self._events) == set(self.ids)

    def follow(self, time_s: float, snap: Snap) -> None:
        """The pointer is at ``time_s``."""
        self.stopped = ""
        if self.kind == "band":
            self.start_s, self.end_s = sorted((self.pressed_s, time_s))
        elif self.kind == "draw":
            low, high = editing.room(self.document, self.layer, self.pressed_s) or (self.pressed_s, self.pressed_s)
            self.start_s, self.end_s = sorted((snap(self.pressed_s), snap(time_s)))
            self.start_s, self.end_s = self._within(self.start_s, low, high), self._within(self.end_s, low, high)
        elif self.kind == "move":
            self._move(time_s, snap)
        else:
            self._resize(time_s, snap)

    def _move(self, time_s: float, snap: Snap) -> None:
        events = sorted(self._events.values(), key=lambda e: e.start_s)
        by = time_s - self.pressed_s
        first, last = events[0].start_s, max(e.end_s for e in events)
        for border in (first, last):
            stuck = snap(border + by)
            if stuck != border + by:
                by = stuck - border
                break
        least, most = editing.move_room(self.document, self.ids)
        self.by_s = min(max(by, least), most)
        if self.by_s != by:
            self.stopped = self._in_the_way(last + most if by > most else first + least, later=by > most)

    def _resize(self, time_s: float, snap: Snap) -> None:
        (event,) = self._events.values()
        low, high = editing.event_room(self.document, event)
        if self.kind == "start":
            self.start_s = min(self._within(snap(time_s), low, high), event.end_s - SHORTEST_S)
        else:
            self.end_s = max(self._within(snap(time_s), low, high), event.start_s + SHORTEST_S)

    def _within(self, time_s: float, low: float, high: float) -> float:
        if time_s < low:
            self.stopped = self._in_the_way(low, later=False)
        elif time_s > high:
            self.stopped = self._in_the_way(high, later=True)
        return min(max(time_s, low), high)

    def _in_the_way(self, at_s: float, *, later: bool) -> str:
        for event in self.document.events(self.layer):
            if event.id not in self.ids and abs((event.start_s if later else event.end_s) - at_s) < 1e-4:
                return tr("{label} is in the way: events do not overlap", label=said(event.label))
        if at_s <= 0 or at_s >= self.document.duration_s - 1e-4:
            return tr("The recording ends here") if later else tr("The recording begins here")
        return tr("Another event is in the way: events do not overlap")

    def spans(self) -> dict[str, Span]:
        """Where what is dragged lies now."""
        if self.kind == "move":
            return {e.id: (e.start_s + self.by_s, e.end_s + self.by_s) for e in self._events.values()}
        return dict.fromkeys(self.ids, (self.start_s, self.end_s))
