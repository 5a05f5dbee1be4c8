"""What one reader says of one recording, and the edits that change it. Frozen data: no screen, no database.

An edit is a set of changes, each one entry before and after. It is what undo, redo, the database's revisions and
"changed since" all work on: applying an edit gives a new document, its inverse gives the old one back.
"""

from __future__ import annotations

import math
import uuid
from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from prs_core import edit_words
from prs_core.errors import PRSError
from prs_core.label_words import said
from prs_core.labels import EventType, RecordLabel, record_label_of_events
from prs_core.translation import tr

#: Shorter marks can be neither seen nor heard, and are slips of the hand.
SHORTEST_S = 0.01
#: The one RecordMark of a document has this id.
RECORD = "record"
_BORDER_S = 1e-6


class EditError(PRSError):
    """An edit that the document refuses, with the reason in plain words."""


class ConflictError(EditError):
    """An edit of something that is no longer as the edit expects it: somebody else changed it."""


class Layer(StrEnum):
    """Marks of different layers may overlap, those of one may not. Only EVENTS ever trains the event model."""

    EVENTS = "events"
    PHASES = "phases"
    ARTEFACTS = "artefacts"


class Phase(StrEnum):
    INSPIRATION = "Inspiration"
    EXPIRATION = "Expiration"


class Artefact(StrEnum):
    CRYING = "Crying"
    SPEECH = "Speech"
    HEART = "Heart"
    MOVEMENT = "Movement"
    OTHER = "Other artefact"


Label = EventType | Phase | Artefact
LAYER_LABELS: Mapping[Layer, type[EventType] | type[Phase] | type[Artefact]] = {
    Layer.EVENTS: EventType,
    Layer.PHASES: Phase,
    Layer.ARTEFACTS: Artefact,
}


@dataclass(frozen=True)
class Origin:
    """The proposal that an event was made of, or that was rejected: the model, and exactly what it proposed."""

    model_id: str
    type: EventType
    start_s: float
    end_s: float
    confidence: float


@dataclass(frozen=True)
class Event:
    """A stretch that a person marked, in seconds from the recording's start. Raises ValueError where impossible."""

    id: str
    start_s: float
    end_s: float
    label: Label
    layer: Layer = Layer.EVENTS
    comment: str = ""
    uncertain: bool = False
    origin: Origin | None = None

    def __post_init__(self) -> None:
        if not (math.isfinite(self.start_s) and math.isfinite(self.end_s)) or self.start_s < 0:
            raise ValueError("an event starts at 0 s or later and ends at a finite time")
        if self.end_s - self.start_s < SHORTEST_S - _BORDER_S:
            raise ValueError(f"an event lasts {SHORTEST_S} s at least")
        if not isinstance(self.label, LAYER_LABELS[self.layer]):
            raise ValueError(f"{self.label!r} is no label of the layer {self.layer}")

    @property
    def duration_s(self) -> float:
        return self.end_s - self.start_s

    def overlaps(self, start_s: float, end_s: float) -> bool:
        """Whether more than a border is shared with a stretch."""
        return self.start_s < end_s - _BORDER_S and start_s < self.end_s - _BORDER_S


@dataclass(frozen=True)
class Rejection:
    """A proposal that a person looked at and refused."""

    id: str
    origin: Origin


@dataclass(frozen=True)
class RecordMark:
    """What a reader says of the whole recording. ``label`` None: it follows from the events, if there are any."""

    label: RecordLabel | None = None
    comment: str = ""
    uncertain: bool = False
    reviewed: bool = False
    id: str = RECORD


Entry = Event | Rejection | RecordMark


@dataclass(frozen=True)
class Change:
    """One entry before and after; None where it was not there, or is not any more."""

    before: Entry | None
    after: Entry | None

    def __post_init__(self) -> None:
        entries = [e for e in (self.before, self.after) if e is not None]
        if not entries or len({(e.id, type(e)) for e in entries}) != 1:
            raise ValueError("a change is of one entry, before and after")

    @property
    def id(self) -> str:
        entry = self.after if self.after is not None else self.before
        assert entry is not None
        return entry.id


@dataclass(frozen=True)
class Edit:
    """What is done, and undone, at once. ``name`` is what menus say: "Relabel 3 events"."""

    name: str
    changes: tuple[Change, ...]

    def inverse(self) -> Edit:
        return Edit(self.name, tuple(Change(c.after, c.before) for c in reversed(self.changes)))


@dataclass(frozen=True)
class AnnotationDocument:
    """All that one reader says of one recording of ``duration_s`` seconds. ``entries`` by id."""

    duration_s: float
    entries: Mapping[str, Entry] = field(default_factory=dict)

    @property
    def record(self) -> RecordMark:
        entry = self.entries.get(RECORD)
        return entry if isinstance(entry, RecordMark) else RecordMark()

    @cached_property
    def rejections(self) -> tuple[Rejection, ...]:
        return tuple(e for e in self.entries.values() if isinstance(e, Rejection))

    def events(self, layer: Layer | None = Layer.EVENTS) -> tuple[Event, ...]:
        """The events of a layer by their start; of all layers for None."""
        return self._sorted[layer]

    @cached_property
    def _sorted(self) -> Mapping[Layer | None, tuple[Event, ...]]:
        """Sorted once; ``apply`` hands it on, so that an edit among thousands costs no more than among a few."""
        events = sorted((e for e in self.entries.values() if isinstance(e, Event)), key=_place)
        return {None: tuple(events), **{layer: tuple(e for e in events if e.layer is layer) for layer in Layer}}

    @cached_property
    def derived_label(self) -> RecordLabel | None:
        """The record label that follows from the events (the paper, section III.C); None where there are none. Silence
        is no verdict: that a recording is of poor quality, or normal though nothing is marked, a person has to say."""
        found = {e.label for e in self.events()}  # among thousands, of a few labels
        types = [label for label in found if isinstance(label, EventType)]
        return record_label_of_events(types) if types else None

    @property
    def label(self) -> RecordLabel | None:
        """The record label that counts: the one given by hand, else the derived one; None where there is neither."""
        return self.record.label or self.derived_label

    @property
    def labels_disagree(self) -> bool:
        """Whether a label was given by hand, and another one follows from the events."""
        return None not in (self.record.label, self.derived_label) and self.record.label is not self.derived_label

    def apply(self, edit: Edit) -> AnnotationDocument:
        """The document after an edit.

        Raises ConflictError where an entry is not as the edit expects it, EditError where events would overlap within
        a layer or reach beyond the recording; this document stays as it is.
        """
        entries = dict(self.entries)
        for change in edit.changes:
            if entries.get(change.id) != change.before and not _is_blank(change.before, entries.get(change.id)):
                raise ConflictError(
                    tr(
                        "“{edit}” does not fit any more: what it changes was changed meanwhile.",
                        edit=edit_words.said(edit.name),
                    ),
                    tr("Look at the recording as it is now, and repeat what is still wanted."),
                )
            if change.after is None:
                entries.pop(change.id, None)
            else:
                entries[change.id] = change.after
        after = AnnotationDocument(self.duration_s, entries)
        if "_sorted" in self.__dict__ and len(edit.changes) <= _FEW:
            after.__dict__["_sorted"] = _resorted(self._sorted, edit.changes)
        if "rejections" in self.__dict__ and not any(isinstance(c.before or c.after, Rejection) for c in edit.changes):
            after.__dict__["rejections"] = self.rejections
        changed = {layer: [e for e in _made(edit.changes) if e.layer is layer] for layer in Layer}
        for layer, events in changed.items():
            if layer not in self._checked:
                after.check([layer] if events else [])
            elif events:
                after._check_around(layer, events)
                after._checked.add(layer)
            else:  # taking events away leaves the others where they are
                after._checked.add(layer)
        return after

    @cached_property
    def _checked(self) -> set[Layer]:
        """The layers whose events are known to lie side by side, within the recording."""
        return set()

    def check(self, layers: Iterable[Layer] = tuple(Layer)) -> None:
        """Raise EditError if events of one of ``layers`` overlap or reach beyond the recording."""
        for layer in set(layers) - self._checked:
            latest: Event | None = None
            for event in self.events(layer):
                self._check_event(event, latest)
                if latest is None or event.end_s > latest.end_s:
                    latest = event
            self._checked.add(layer)

    def _check_around(self, layer: Layer, changed: Iterable[Event]) -> None:
        """The same where all but the events that ``changed`` lie side by side: those, and what follows them."""
        events = self.events(layer)
        # An event that the edit made and then took away again is not there; what is in its place is checked instead.
        places = {bisect_left(events, _place(e), key=_place) for e in changed}
        for i in sorted(places | {i + 1 for i in places}):
            if i < len(events):
                self._check_event(events[i], events[i - 1] if i else None)

    def _check_event(self, event: Event, latest: Event | None) -> None:
        if event.end_s > self.duration_s + _BORDER_S:
            raise EditError(tr("{event} would reach beyond the end of the recording.", event=said(event.label)))
        if latest is not None and event.overlaps(latest.start_s, latest.end_s):
            raise EditError(
                tr(
                    "{event} would overlap {other} at {time:.2f} s.",
                    event=said(event.label),
                    other=said(latest.label),
                    time=event.start_s,
                ),
                tr("Events of one layer lie side by side."),
            )


#: More changes than this at once, and sorting everything anew is cheaper than placing each.
_FEW = 64


def _place(event: Event) -> tuple[float, float, str]:
    """Where an event stands among others."""
    return event.start_s, event.end_s, event.id


def _made(changes: Iterable[Change]) -> list[Event]:
    return [c.after for c in changes if isinstance(c.after, Event)]


def _resorted(
    before: Mapping[Layer | None, tuple[Event, ...]], changes: Sequence[Change]
) -> Mapping[Layer | None, tuple[Event, ...]]:
    """Sorted events after changes that fit them: each taken from its place and put into the new one."""
    after: dict[Layer | None, list[Event]] = {None: list(before[None])}
    for change in changes:
        old, new = change.before, change.after
        for event in (old, new):
            if isinstance(event, Event) and event.layer not in after:
                after[event.layer] = list(before[event.layer])
        if isinstance(old, Event):
            for layer in (None, old.layer):
                del after[layer][bisect_left(after[layer], _place(old), key=_place)]
        if isinstance(new, Event):
            for layer in (None, new.layer):
                insort(after[layer], new, key=_place)
    return {layer: tuple(after[layer]) if layer in after else events for layer, events in before.items()}


def _is_blank(before: Entry | None, now: Entry | None) -> bool:
    """The record's mark is there from the start, whether or not anything was ever written of it."""
    return now is None and before == RecordMark()


def new_id() -> str:
    return uuid.uuid4().hex


def entry_to_dict(entry: Entry) -> dict[str, Any]:
    """As JSON can hold it; ``kind`` tells events, rejections and record marks apart."""
    kinds = {Event: "event", Rejection: "rejection", RecordMark: RECORD}
    return {"kind": kinds[type(entry)], **asdict(entry)}


def entry_from_dict(values: Mapping[str, Any]) -> Entry:
    """The inverse of ``entry_to_dict``. Raises KeyError, TypeError or ValueError on anything missing or impossible."""
    values = dict(values)
    kind = values.pop("kind")
    if kind == RECORD:
        label = values.pop("label")
        return RecordMark(label=None if label is None else RecordLabel(label), **values)
    origin = values.pop("origin")
    if origin is not None:
        origin = Origin(**{**origin, "type": EventType(origin["type"])})
    if kind == "rejection":
        return Rejection(origin=origin, **values)
    if kind != "event":
        raise ValueError(f"unknown kind of entry {kind!r}")
    layer = Layer(values.pop("layer"))
    return Event(label=LAYER_LABELS[layer](values.pop("label")), layer=layer, origin=origin, **values)
