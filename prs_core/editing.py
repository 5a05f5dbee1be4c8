"""Edits of a document's events and of its record mark, as pure functions: a document in, an Edit out, to be applied.

What is drawn, moved or resized by hand is kept within the free room around it; what was typed as a number is refused
with EditError where it does not fit. No edit made here leaves events of one layer overlapping.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

from prs_core import label_words
from prs_core.annotation import (
    LAYER_LABELS,
    RECORD,
    SHORTEST_S,
    AnnotationDocument,
    Change,
    Edit,
    EditError,
    Event,
    Label,
    Layer,
    Origin,
    Phase,
    RecordMark,
    Rejection,
    new_id,
)
from prs_core.edit_words import nothing_to_split
from prs_core.labels import EventType, RecordLabel
from prs_core.translation import tr

_NO_ROOM = tr("There is no free room here: events of one layer lie side by side.")


def layer_of(label: Label) -> Layer:
    """The layer that a label belongs to."""
    if isinstance(label, EventType):
        return Layer.EVENTS
    return Layer.PHASES if isinstance(label, Phase) else Layer.ARTEFACTS


def labels_of(layer: Layer) -> tuple[Label, ...]:
    """The labels of a layer, in the order of their keys."""
    return tuple(LAYER_LABELS[layer])


def chosen(document: AnnotationDocument, ids: Collection[str]) -> tuple[Event, ...]:
    """The events of ``ids``, of whatever layer, by their start. Raises EditError if there are none."""
    events = _chosen(document, ids)
    if not events:
        raise EditError(tr("No event is selected."), tr("Click one, or go to it with Tab."))
    return events


def _chosen(document: AnnotationDocument, ids: Collection[str]) -> tuple[Event, ...]:
    """The events of ``ids`` by their start, without looking at all the others."""
    found = [e for e in map(document.entries.get, set(ids)) if isinstance(e, Event)]
    return tuple(sorted(found, key=_PLACE))


def named(verb: str, events: Sequence[Event], tail: str = "") -> str:
    """The name of an edit: "Move Wheeze", "Relabel 3 events to Wheeze". In English; prs_core.edit_words says it."""
    what = str(events[0].label) if len(events) == 1 else f"{len(events)} events"
    return f"{verb} {what}{tail}"


def together(name: str, *edits: Edit) -> Edit:
    """Edits of different entries as one."""
    return Edit(name, tuple(change for edit in edits for change in edit.changes))


def joined(first: Edit, second: Edit) -> Edit:
    """Two edits that follow each other as one: each entry as it was before both and is after both."""
    changes = {change.id: change for change in first.changes}
    for change in second.changes:
        before = changes[change.id].before if change.id in changes else change.before
        if before is None and change.after is None:
            del changes[change.id]
        else:
            changes[change.id] = Change(before, change.after)
    return Edit(second.name, tuple(c for c in changes.values() if c.before != c.after))


def _edit(name: str, changes: Iterable[tuple[Event | None, Event | None]]) -> Edit:
    return Edit(name, tuple(Change(before, after) for before, after in changes if before != after))


# ------------------------------------------------------------------------------------------------------------ room


Span = tuple[float, float]


def free_parts(
    document: AnnotationDocument, layer: Layer, start_s: float, end_s: float, without: Collection[str] = ()
) -> list[Span]:
    """The parts of a stretch, by start, in which ``layer`` holds no event, those of ``without`` not counted."""
    return gaps([(e.start_s, e.end_s) for e in document.events(layer) if e.id not in without], start_s, end_s, document)


def gaps(taken: Sequence[Span], start_s: float, end_s: float, document: AnnotationDocument) -> list[Span]:
    """What spans that do not overlap, by start, leave free of a stretch of the document's recording."""
    parts = []
    at, end_s = max(0.0, start_s), min(end_s, document.duration_s)
    for start, end in taken[max(0, bisect_left(taken, (at, at)) - 1) :]:
        if start >= end_s:
            break
        if start > at:
            parts.append((at, start))
        at = max(at, end)
    if at < end_s:
        parts.append((at, end_s))
    return parts


def largest_part(parts: Iterable[Span]) -> Span | None:
    """The longest part that is long enough for an event."""
    return max((p for p in parts if p[1] - p[0] >= SHORTEST_S), key=lambda part: part[1] - part[0], default=None)


def room(document: AnnotationDocument, layer: Layer, at_s: float, without: Collection[str] = ()) -> Span | None:
    """The free stretch about a time; None where an event sounds."""
    low, high = 0.0, document.duration_s
    for event in document.events(layer):
        if event.id in without:
            continue
        if event.start_s < at_s < event.end_s:
            return None
        if event.end_s <= at_s:
            low = max(low, event.end_s)
        else:
            return low, min(high, event.start_s)
    return low, high


def event_room(document: AnnotationDocument, event: Event) -> tuple[float, float]:
    """How far the borders of an event may go: to the neighbours of its layer, or to the recording's ends."""
    low, high = 0.0, document.duration_s
    for other in document.events(event.layer):
        if other.id == event.id:
            continue
        if other.end_s <= event.start_s + _TOUCH_S:
            low = max(low, other.end_s)
        elif other.start_s >= event.end_s - _TOUCH_S:
            return low, other.start_s
    return low, high


#: Borders nearer than this touch; and where an event stands among others.
_TOUCH_S, _PLACE = 1e-6, attrgetter("start_s", "end_s", "id")


def move_room(document: AnnotationDocument, ids: Collection[str]) -> tuple[float, float]:
    """How far events may be moved together, earlier (0 or less) and later (0 or more), in seconds."""
    least, most = -document.duration_s, document.duration_s
    for event in _chosen(document, ids):
        events = document.events(event.layer)
        place = bisect_left(events, _PLACE(event), key=_PLACE)
        most = min(most, document.duration_s - event.end_s)
        if not place or events[place - 1].id not in ids:
            least = max(least, (events[place - 1].end_s if place else 0.0) - event.start_s)
        if place + 1 < len(events) and events[place + 1].id not in ids:
            most = min(most, events[place + 1].start_s - event.end_s)
    return min(least, 0.0), max(most, 0.0)


# ----------------------------------------------------------------------------------------------------------- events


def draw(document: AnnotationDocument, label: Label, start_s: float, end_s: float) -> Edit:
    """A new event in the longest free part of a stretch. Raises EditError where there is none."""
    part = largest_part(free_parts(document, layer_of(label), min(start_s, end_s), max(start_s, end_s)))
    if part is None:
        raise EditError(_NO_ROOM)
    return _edit(f"Draw {label}", [(None, Event(new_id(), *part, label, layer_of(label)))])


def move(document: AnnotationDocument, ids: Collection[str], by_s: float) -> Edit:
    """Events moved together, as far as there is room."""
    events = chosen(document, ids)
    least, most = move_room(document, ids)
    by_s = min(max(by_s, least), most)
    return _edit(named("Move", events), [(event, _shifted(event, by_s, document.duration_s)) for event in events])


def _shifted(event: Event, by_s: float, duration_s: float) -> Event:
    start = max(0.0, event.start_s + by_s)
    return replace(event, start_s=start, end_s=min(start + event.duration_s, duration_s))


def resize(
    document: AnnotationDocument, event_id: str, *, start_s: float | None = None, end_s: float | None = None
) -> Edit:
    """One event with other borders, as far as there is room and it stays long enough to be one."""
    (event,) = chosen(document, {event_id})
    low, high = event_room(document, event)
    start, end = event.start_s, event.end_s
    if start_s is not None:
        start = min(max(start_s, low), end - SHORTEST_S)
    if end_s is not None:
        end = max(min(end_s, high), start + SHORTEST_S)
    return _edit(named("Resize", [event]), [(event, replace(event, start_s=max(0.0, start), end_s=end))])


def nudge(document: AnnotationDocument, ids: Collection[str], start_by_s: float, end_by_s: float) -> Edit:
    """The borders of events moved a little: both, or the start or end alone, as far as there is room."""
    if start_by_s == end_by_s:
        return replace(move(document, ids, start_by_s), name=named("Nudge", chosen(document, ids)))
    events = chosen(document, ids)
    changes: list[Change] = []
    for event in events:
        start = event.start_s + start_by_s if start_by_s else None
        end = event.end_s + end_by_s if end_by_s else None
        changes += resize(document, event.id, start_s=start, end_s=end).changes
    border = "start" if start_by_s else "end"
    what = str(events[0].label) if len(events) == 1 else f"{len(events)} events"
    return Edit(f"Nudge the {border} of {what}", tuple(changes))


def set_times(
    document: AnnotationDocument,
    event_id: str,
    *,
    start_s: float | None = None,
    end_s: float | None = None,
    duration_s: float | None = None,
) -> Edit:
    """Exactly the numbers that were typed; a duration moves the end. Raises EditError where they do not fit."""
    (event,) = chosen(document, {event_id})
    start = event.start_s if start_s is None else start_s
    end = event.end_s if end_s is None else end_s
    if duration_s is not None:
        end = start + duration_s
    low, high = event_room(document, event)
    # The last sample's end, as shown with three decimals, may lie a little behind the recording's.
    start = max(start, low) if start > low - _SHOWN_S else start
    end = min(end, high) if end < high + _SHOWN_S else end
    if start < low or end > high:
        raise EditError(
            tr(
                "{event} has room from {start:.3f} s to {end:.3f} s only.",
                event=label_words.said(event.label),
                start=low,
                end=high,
            )
        )
    if end - start < SHORTEST_S - _TOUCH_S:
        raise EditError(tr("An event lasts {seconds} s at least.", seconds=SHORTEST_S))
    return _edit(named("Set the times of", [event]), [(event, replace(event, start_s=start, end_s=end))])


#: What numbers with three decimals may be off by.
_SHOWN_S = 0.0006


def split(document: AnnotationDocument, ids: Collection[str], at_s: float) -> Edit:
    """The events that sound at a time, cut in two there; without ``ids``, whichever of the layer of events sounds."""
    events = chosen(document, ids) if ids else document.events()
    hit = [e for e in events if e.start_s + SHORTEST_S <= at_s <= e.end_s - SHORTEST_S]
    if not hit:
        raise EditError(
            nothing_to_split([(e.start_s, e.end_s) for e in events] if ids else [], at_s),
            tr("Click in the event where it is to be split, or press S while it plays."),
        )
    changes: list[tuple[Event | None, Event | None]] = []
    for event in hit:
        changes.append((event, replace(event, end_s=at_s)))
        changes.append((None, replace(event, id=new_id(), start_s=at_s)))
    return _edit(named("Split", hit), changes)


def merge(document: AnnotationDocument, ids: Collection[str]) -> Edit:
    """Events of one type that follow each other as one.

    It reaches from the first's start to the last's end, over all gaps between them (prs_core.spans.gaps_between), with
    the comments of all. Raises EditError for a single event, where another event lies between them, and for events of
    different layers or types: which of them it is, nobody but the reader can say.
    """
    events = chosen(document, ids)
    if len(events) < 2:
        raise EditError(tr("Merging takes two events or more."), tr("Select them with Shift+click."))
    if len({event.layer for event in events}) > 1:
        raise EditError(tr("Events of different layers cannot be merged."))
    first, start, end = events[0], events[0].start_s, events[-1].end_s
    if any(e.id not in ids and e.overlaps(start, end) for e in document.events(first.layer)):
        raise EditError(
            tr("Another event lies between those that are selected."), tr("Select it too, or delete it first.")
        )
    types = list(dict.fromkeys(str(event.label) for event in events))
    if len(types) > 1:
        raise EditError(
            tr(
                "{types} and {last} are different types, and are not merged.",
                types=label_words.listed(types[:-1]),
                last=label_words.said(types[-1]),
            ),
            tr("Give them one type first."),
        )
    whole = replace(
        first,
        end_s=end,
        comment="; ".join(dict.fromkeys(e.comment for e in events if e.comment)),
        uncertain=any(e.uncertain for e in events),
        origin=next((e.origin for e in events if e.origin is not None), None),
    )
    # The others first: whoever applies change after change never meets an overlap.
    return _edit(named("Merge", events), [*((e, None) for e in events[1:]), (first, whole)])


def relabel(document: AnnotationDocument, ids: Collection[str], label: Label) -> Edit:
    """Another type for those events that lie in the layer of ``label``."""
    events = [event for event in chosen(document, ids) if event.layer is layer_of(label)]
    if not events:
        raise EditError(tr("{label} is no label of the selected events' layer.", label=label_words.said(label)))
    changing = [event for event in events if event.label != label] or events
    return _edit(named("Relabel", changing, f" to {label}"), [(e, replace(e, label=label)) for e in events])


def delete(document: AnnotationDocument, ids: Collection[str]) -> Edit:
    """Events taken away. A proposal that one of them was made of is refused by that: it does not come again."""
    events = chosen(document, ids)
    kept: set[Origin] = {e.origin for e in document.events() if e.origin is not None and e.id not in ids}
    kept.update(rejection.origin for rejection in document.rejections)
    origins = dict.fromkeys(e.origin for e in events if e.origin is not None and e.origin not in kept)
    rejections = [Change(None, Rejection(new_id(), origin)) for origin in origins]
    return Edit(named("Delete", events), (*(Change(event, None) for event in events), *rejections))


def duplicate(document: AnnotationDocument, ids: Collection[str]) -> Edit:
    """A copy of each event in the first free room behind it. Raises EditError where there is no such room."""
    events = chosen(document, ids)
    changes = []
    for event in events:
        parts = free_parts(document, event.layer, event.end_s, document.duration_s)
        start = next((a for a, b in parts if b - a >= event.duration_s - _TOUCH_S), None)
        if start is None:
            raise EditError(tr("No room is left for a copy of {event}.", event=label_words.said(event.label)))
        end = min(start + event.duration_s, document.duration_s)
        copy = replace(event, id=new_id(), start_s=start, end_s=end, origin=None)
        changes.append(Change(None, copy))
        document = document.apply(Edit("", (changes[-1],)))
    return Edit(named("Duplicate", events), tuple(changes))


def comment(document: AnnotationDocument, ids: Collection[str], text: str) -> Edit:
    """What is remarked on events."""
    events = chosen(document, ids)
    return _edit(named("Comment on", events), [(e, replace(e, comment=text.strip())) for e in events])


def mark_uncertain(document: AnnotationDocument, ids: Collection[str], uncertain: bool) -> Edit:
    """Whether the reader is not sure of events."""
    events = chosen(document, ids)
    tail = " as uncertain" if uncertain else " as certain"
    return _edit(named("Mark", events, tail), [(e, replace(e, uncertain=uncertain)) for e in events])


# ------------------------------------------------------------------------------------------------------- the record


def _mark(document: AnnotationDocument, name: str, after: RecordMark) -> Edit:
    before = document.entries.get(RECORD)
    return Edit(name, () if after == document.record else (Change(before, after),))


def label_record(document: AnnotationDocument, label: RecordLabel | None) -> Edit:
    """The recording's label by hand; None: it follows from the events again."""
    name = "Derive the record's label" if label is None else f"Mark the record {label}"
    return _mark(document, name, replace(document.record, label=label))


def comment_record(document: AnnotationDocument, text: str) -> Edit:
    """What is remarked on the recording."""
    return _mark(document, "Comment on the record", replace(document.record, comment=text.strip()))


def mark_record_uncertain(document: AnnotationDocument, uncertain: bool) -> Edit:
    """Whether the reader is not sure of the recording."""
    name = f"Mark the record as {'uncertain' if uncertain else 'certain'}"
    return _mark(document, name, replace(document.record, uncertain=uncertain))


def review(document: AnnotationDocument, reviewed: bool, label: RecordLabel | None = None) -> Edit:
    """Whether the reader is done with the recording; with ``label`` it is given that one by hand as well. Raises
    EditError for one in which nothing is marked and that has no label: nobody could tell what was decided of it."""
    if reviewed and label is None and document.label is None:
        raise EditError(tr("Nothing is marked, and the recording has no label."), tr("Choose its label first."))
    name = "Mark as reviewed" if reviewed else "Mark as not reviewed"
    if label is not None:
        name = f"Mark as {label} and reviewed"
    return _mark(document, name, replace(document.record, reviewed=reviewed, label=label or document.record.label))
