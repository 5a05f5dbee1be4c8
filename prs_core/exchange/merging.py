"""What a file says, as an edit of what a reader has said so far. Pure: a document and an Imported in, an Edit out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from prs_core.annotation import AnnotationDocument, Change, Edit, Event, Layer, RecordMark, new_id
from prs_core.formats.marks import BORDER_S, FORMAT_NAMES, Imported, Mark
from prs_core.label_words import said as in_words
from prs_core.translation import tr


class How(StrEnum):
    """What becomes of what is there already.

    ADD keeps all of it: marks that overlap it in their layer are left out, and a label or comment of the recording
    stays. REPLACE puts the file's marks in place of the events, and of those other layers that the file has marks in;
    what is the same stays as it is, and what was moved or renamed keeps its identity, its history and its proposal.
    """

    ADD = "add"
    REPLACE = "replace"


@dataclass(frozen=True)
class LeftOut:
    """A mark that was not taken, and that and why it was not in plain words."""

    mark: Mark
    words: str

    def __str__(self) -> str:
        return self.words


def _named(mark: Mark | Event) -> str:
    """ "Wheeze, 1.20 to 2.05 s": which one, for those who look for it."""
    return tr("{event}, {start:.2f} to {end:.2f} s", event=in_words(mark.label), start=mark.start_s, end=mark.end_s)


@dataclass(frozen=True)
class Merge:
    """What an import comes to. ``edit`` has no changes if nothing is new; ``same`` counts the marks that are there
    already; ``notes`` say what of the recording's own label and comment was kept against the file."""

    edit: Edit
    added: int = 0
    changed: int = 0
    removed: int = 0
    same: int = 0
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def of_record(self) -> bool:
        """Whether something of the record itself, which is no mark, is new: its label, a comment."""
        return any(replace(after, reviewed=before.reviewed) != before for before, after in self._of_record())

    @property
    def finishes(self) -> bool:
        """Whether the recording is marked as reviewed by it."""
        return any(after.reviewed and not before.reviewed for before, after in self._of_record())

    def _of_record(self) -> list[tuple[RecordMark, RecordMark]]:
        return [
            (c.before, c.after)
            for c in self.edit.changes
            if isinstance(c.before, RecordMark) and isinstance(c.after, RecordMark)
        ]

    @property
    def told(self) -> list[str]:
        """In plain words, by type and time: each mark that is not taken, each event that is taken away, the notes."""
        gone = [c.before for c in self.edit.changes if c.after is None and isinstance(c.before, Event)]
        return [
            *(tr("{words}.", "a sentence", words=each) for each in self.left_out),
            *(tr("{mark}, is taken away: the file does not have it.", mark=_named(event)) for event in gone),
            *self.notes,
        ]


def merge(document: AnnotationDocument, imported: Imported, how: How = How.ADD, *, finished: bool = False) -> Merge:
    """The edit that brings a file's marks into a document. It can always be applied to that document.

    ``finished``: the file is a finished reading, and the recording is marked as reviewed; but not one that would have
    no label then, for silence is no verdict.
    """
    marks, left_out = _side_by_side(imported.marks, document.duration_s)
    layers = {m.layer for m in imported.marks} | ({Layer.EVENTS} if how is How.REPLACE else set())
    changes: list[Change] = []
    same = 0
    for layer in sorted(layers):
        there = document.events(layer)
        new, kept = _without_same([m for m in marks if m.layer is layer], there)
        same += len(kept)
        if how is How.ADD:
            room, refused = _that_fit(new, there)
            left_out += refused
            changes += [_added(mark) for mark in room]
        else:
            changes += _replaced(new, [event for event in there if event.id not in kept])
    record, notes = _record(document.record, imported.record, how)
    if finished and not record.reviewed:
        after = document.apply(Edit("", tuple(changes)))
        if record.label is None and after.derived_label is None:
            notes.append(tr("It is not marked as reviewed: nothing is marked in it, and nobody chose its label."))
        else:
            record = replace(record, reviewed=True)
    if record != document.record:
        changes.append(Change(document.record, record))
    counted = [c for c in changes if not isinstance(c.after or c.before, RecordMark)]
    added, removed = (sum(getattr(c, side) is None for c in counted) for side in ("before", "after"))
    return Merge(
        Edit(f"Import {FORMAT_NAMES[imported.format]}", tuple(changes)),
        added,
        len(counted) - added - removed,
        removed,
        same,
        tuple(left_out),
        tuple(notes),
    )


def _side_by_side(marks: Iterable[Mark], last_s: float) -> tuple[list[Mark], list[LeftOut]]:
    """The first of marks that overlap within a layer, by their start; the others with the reason."""
    kept: list[Mark] = []
    left_out: list[LeftOut] = []
    latest: dict[Layer, Mark] = {}
    for mark in marks:
        before = latest.get(mark.layer)
        if mark.end_s > last_s + BORDER_S:
            words = tr("{mark}, is left out: it reaches beyond the end of the recording", mark=_named(mark))
            left_out.append(LeftOut(mark, words))
        elif before is not None and mark.start_s < before.end_s - BORDER_S:
            words = tr("{mark}, is left out: it overlaps {other}, in the file", mark=_named(mark), other=_named(before))
            left_out.append(LeftOut(mark, words))
        else:
            latest[mark.layer] = mark
            kept.append(mark)
    return kept, left_out


def _overlapping(mark: Mark, events: Sequence[Event]) -> Sequence[Event]:
    """Those of ``events`` (by start, side by side) that share more than a border with a mark."""
    first = bisect_right(events, mark.start_s + BORDER_S, key=lambda e: e.end_s)
    return events[first : max(first, bisect_left(events, mark.end_s - BORDER_S, key=lambda e: e.start_s))]


def _without_same(marks: Sequence[Mark], events: Sequence[Event]) -> tuple[list[Mark], set[str]]:
    """The marks that are not among ``events`` yet, and the ids of those events that are among the marks."""
    new: list[Mark] = []
    kept: set[str] = set()
    for mark in marks:
        twin = next((e for e in _overlapping(mark, events) if _is_same(mark, e) and e.id not in kept), None)
        if twin is None:
            new.append(mark)
        else:
            kept.add(twin.id)
    return new, kept


def _is_same(mark: Mark, event: Event) -> bool:
    # To the last bit, as our own files are: what is nearly the same could overlap the next mark by a rounding too much.
    said = (mark.start_s, mark.end_s, mark.label, mark.comment, mark.uncertain)
    return said == (event.start_s, event.end_s, event.label, event.comment, event.uncertain)


def _that_fit(marks: Iterable[Mark], events: Sequence[Event]) -> tuple[list[Mark], list[LeftOut]]:
    room: list[Mark] = []
    refused: list[LeftOut] = []
    for mark in marks:
        in_the_way = _overlapping(mark, events)
        if in_the_way:
            other = in_the_way[0]
            words = tr(
                "{mark}, is left out: it overlaps {other}, which is there already",
                mark=_named(mark),
                other=_named(other),
            )
            refused.append(LeftOut(mark, words))
        else:
            room.append(mark)
    return room, refused


def _added(mark: Mark) -> Change:
    return Change(None, _event(mark, new_id()))


def _event(mark: Mark, identity: str) -> Event:
    return Event(identity, mark.start_s, mark.end_s, mark.label, mark.layer, mark.comment, mark.uncertain)


def _replaced(marks: Sequence[Mark], events: Sequence[Event]) -> list[Change]:
    """Marks in place of events: one that shares most of its time with an event is that event, corrected."""
    changes: list[Change] = []
    taken: set[str] = set()
    for mark in marks:
        candidates = [e for e in _overlapping(mark, events) if e.id not in taken and _share(mark, e) >= 0.5]
        if not candidates:
            changes.append(_added(mark))
            continue
        former = max(candidates, key=lambda e: _share(mark, e))
        taken.add(former.id)
        changes.append(Change(former, replace(_event(mark, former.id), origin=former.origin)))
    return changes + [Change(e, None) for e in events if e.id not in taken]


def _share(mark: Mark, event: Event) -> float:
    """Common time over the time of both together, 0 to 1."""
    common = min(mark.end_s, event.end_s) - max(mark.start_s, event.start_s)
    return common / (max(mark.end_s, event.end_s) - min(mark.start_s, event.start_s))


def _record(now: RecordMark, said: RecordMark | None, how: How) -> tuple[RecordMark, list[str]]:
    """The record mark after an import, and what was kept against the file. Whether it was reviewed stays as it is."""
    if said is None:
        return now, []
    if how is How.REPLACE:
        return replace(now, label=said.label, comment=said.comment, uncertain=said.uncertain), []
    notes = []
    if now.label and said.label and now.label != said.label:
        notes.append(
            tr(
                "The recording's label stays {label}; the file says {other}.",
                label=in_words(now.label),
                other=in_words(said.label),
            )
        )
    if now.comment and said.comment and now.comment != said.comment:
        notes.append(tr("The comment on the recording stays; the file has another."))
    after = replace(
        now,
        label=now.label or said.label,
        comment=now.comment or said.comment,
        uncertain=now.uncertain or said.uncertain,
    )
    return after, notes
