"""Where two readers disagree about one recording, and the edits by which a third decides: adjudication.

The consensus is a document of its own. It begins with what both agree on (``agreed_edit``); then every disagreement is
decided (``consensus_edit``). A disagreement always writes the same entry of the consensus, so that it can be decided
again. Deciding that there is no event leaves nothing in the document, but a mark in its history: an event taken and
refused within one edit. From the history ``is_decided`` tells how far an adjudication is, also after it was closed.

The two readers must have read blind to each other (see prs_core.agreement.readings); who adjudicates sees both.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from prs_core import label_words
from prs_core.agreement.events import BORDER_S
from prs_core.agreement.matching import match_events
from prs_core.annotation import (
    SHORTEST_S,
    AnnotationDocument,
    Change,
    Edit,
    EditError,
    Entry,
    Event,
    RecordMark,
)
from prs_core.labels import EventType, RecordLabel
from prs_core.translation import tr

#: Two marks that share less than this of their union are two findings, not one with other borders: neighbours touch.
SAME_FINDING_IOU = 0.1
_ROUNDING = 1e-9
_IDS = uuid.UUID("7b0c2f4e-6b3a-5d0e-9c55-3f0f6a2d9d11")  # any will do, as long as it never changes


class Kind(StrEnum):
    MISSING = "only one marked it"
    TYPE = "other type"
    BORDERS = "other borders"
    RECORD = "record label"


class Choice(StrEnum):
    A = "A"
    B = "B"
    NEITHER = "neither"
    OWN = "own"
    BOTH = "both"

    @property
    def edit_name(self) -> str:
        """What a decision is called in the history, by which it is known again; prs_core.edit_words says it."""
        return "Decide by oneself" if self is Choice.OWN else f"Decide for {self}"


@dataclass(frozen=True)
class Disagreement:
    """One thing to decide: a stretch, and what each said of it. ``a`` and ``b`` are events, None where a reader marked
    none; of a record label (Kind.RECORD, the whole recording) both are None and the labels say it."""

    kind: Kind
    start_s: float
    end_s: float
    a: Event | None = None
    b: Event | None = None
    a_label: RecordLabel | None = None
    b_label: RecordLabel | None = None

    @property
    def entry_id(self) -> str:
        """The entry of the consensus that holds what was decided."""
        return RecordMark().id if self.kind is Kind.RECORD else consensus_id(self.a, self.b)

    @property
    def both(self) -> Event | RecordLabel | None:
        """What the two say together: a wheeze and a crackle are a Wheeze & Crackle, CAS and DAS are CAS & DAS, two
        pairs of borders have a mean. None where it cannot be both."""
        if self.kind is Kind.RECORD:
            return RecordLabel.CAS_DAS if {self.a_label, self.b_label} == {RecordLabel.CAS, RecordLabel.DAS} else None
        if self.a is None or self.b is None:
            return None
        mean = joined_event(self.a, self.b)
        if self.kind is Kind.BORDERS:
            return mean
        types = {self.a.label, self.b.label}
        mixed = EventType.WHEEZE in types and types & {EventType.COARSE_CRACKLE, EventType.FINE_CRACKLE}
        return replace(mean, label=EventType.WHEEZE_CRACKLE) if mixed else None


def consensus_id(a: Event | None, b: Event | None) -> str:
    """One and the same for the same two events, 32 letters and digits."""
    return uuid.uuid5(_IDS, "/".join("" if event is None else event.id for event in (a, b))).hex


def disagreements(a: AnnotationDocument, b: AnnotationDocument) -> tuple[Disagreement, ...]:
    """In time order, the record label last, for it may follow from the events that were decided before.

    An event that only one marked; one of another type; one of the same type with a border more than BORDER_S off.
    """
    matching = match_events(a.events(), b.events(), SAME_FINDING_IOU)
    found = [_between(Kind.MISSING, one, None) for one in matching.only_a]
    found += [_between(Kind.MISSING, None, one) for one in matching.only_b]
    for one, other in matching.pairs:
        if one.label != other.label:
            found.append(_between(Kind.TYPE, one, other))
        elif not _same_borders(one, other):
            found.append(_between(Kind.BORDERS, one, other))
    found.sort(key=lambda d: (d.start_s, d.end_s))
    if a.label != b.label:
        whole = max(a.duration_s, b.duration_s)
        found.append(Disagreement(Kind.RECORD, 0.0, whole, a_label=a.label, b_label=b.label))
    return tuple(found)


def agreed_edit(document: AnnotationDocument, a: AnnotationDocument, b: AnnotationDocument) -> Edit:
    """What both readers say, put into the consensus: events of one type with borders within BORDER_S, at the mean of
    their borders, and the record label where it is the same and somebody gave it by hand. Entries that are there
    already, from before, stay as they are."""
    changes = []
    for one, other in match_events(a.events(), b.events(), SAME_FINDING_IOU).pairs:
        if one.label == other.label and _same_borders(one, other):
            event = joined_event(one, other)
            if event.id not in document.entries:
                changes.append(Change(None, event))
    by_hand = a.record.label or b.record.label
    if a.label == b.label and by_hand is not None and document.record.label is None:
        changes.append(_relabelled(document, by_hand))
    return Edit("Take over what both agree on", tuple(changes))


def consensus_edit(
    document: AnnotationDocument, disagreement: Disagreement, choice: Choice, own: Event | RecordLabel | None = None
) -> Edit:
    """The edit of the consensus ``document`` that decides a disagreement, whatever was decided of it before.

    A and B take what that reader said: the event as marked, or none where that reader marked none. NEITHER takes no
    event; of a record label, the one that follows from the consensus's events. BOTH takes Disagreement.both, and raises
    EditError where there is none. OWN takes ``own``. A chosen event that
    reaches into what the consensus already holds is cut there, by BORDER_S at most on a side, which is how far agreed
    borders may have moved. Raises EditError where it would have to be cut by more, ValueError where ``own`` is missing
    or does not fit.
    """
    if (own is not None) is not (choice is Choice.OWN):
        raise ValueError("an own event or label comes with the choice of it, and only then")
    if choice is Choice.BOTH and disagreement.both is None:
        raise EditError(tr("It cannot be both: decide for one of them, or for something else."))
    if disagreement.kind is Kind.RECORD:
        if isinstance(own, Event):
            raise ValueError("of a record label the choice is a label")
        return Edit(choice.edit_name, _label_changes(document, disagreement, choice, own))
    if isinstance(own, RecordLabel):
        raise ValueError("of an event the choice is an event")
    return Edit(choice.edit_name, _event_changes(document, disagreement, choice, own))


def _label_changes(
    document: AnnotationDocument, disagreement: Disagreement, choice: Choice, own: RecordLabel | None
) -> tuple[Change, ...]:
    both = disagreement.both if isinstance(disagreement.both, RecordLabel) else None
    labels = {Choice.A: disagreement.a_label, Choice.B: disagreement.b_label, Choice.OWN: own, Choice.BOTH: both}
    before = document.record
    return _changes(
        before,
        replace(before, label=labels.get(choice)),
        refused=replace(before, label=disagreement.a_label or disagreement.b_label),
    )


def _event_changes(
    document: AnnotationDocument, disagreement: Disagreement, choice: Choice, own: Event | None
) -> tuple[Change, ...]:
    both = disagreement.both if isinstance(disagreement.both, Event) else None
    event = {Choice.A: disagreement.a, Choice.B: disagreement.b, Choice.OWN: own, Choice.BOTH: both}.get(choice)
    if event is not None:
        event = _beside_others(document, replace(event, id=disagreement.entry_id))
    refused = disagreement.a or disagreement.b
    assert refused is not None
    before = document.entries.get(disagreement.entry_id)
    return _changes(before, event, refused=replace(refused, id=disagreement.entry_id))


def is_decided(disagreement: Disagreement, history: Iterable[Edit]) -> bool:
    """Whether the consensus, all of whose edits are ``history``, oldest first, holds a decision of this.

    An undone decision is none. (What undoes one that left nothing where nothing was looks just as that one: it has to
    have another name, as the window's undo gives it.)
    """
    of_label = disagreement.kind is Kind.RECORD
    a, b = (disagreement.a_label, disagreement.b_label) if of_label else (disagreement.a, disagreement.b)
    nothing = {Choice.NEITHER.edit_name}
    nothing |= {choice.edit_name for choice, said in ((Choice.A, a), (Choice.B, b)) if said is None}
    decided = False
    for edit in history:
        said = [(_said(c.before), _said(c.after)) for c in edit.changes if c.id == disagreement.entry_id]
        said = [(before, after) for before, after in said if before != after]
        if said:
            decided = said[-1][1] is not None or edit.name in nothing
    return decided


def _said(entry: Entry | None) -> Entry | RecordLabel | None:
    """What counts as a decision in an entry: of the record's mark, the label alone."""
    return entry.label if isinstance(entry, RecordMark) else entry


def _changes(before: Entry | None, after: Entry | None, *, refused: Entry) -> tuple[Change, ...]:
    """The changes from one to the other. Where nothing is decided for and nothing was there, ``refused`` is taken and
    refused, so that the decision stands in the history."""
    if _said(before) is None and _said(after) is None:
        return (Change(before, refused), Change(refused, after))
    return () if before == after else (Change(before, after),)


def _between(kind: Kind, a: Event | None, b: Event | None) -> Disagreement:
    events = [event for event in (a, b) if event is not None]
    return Disagreement(kind, min(e.start_s for e in events), max(e.end_s for e in events), a, b)


def _same_borders(a: Event, b: Event) -> bool:
    return max(abs(a.start_s - b.start_s), abs(a.end_s - b.end_s)) <= BORDER_S + _ROUNDING


def joined_event(a: Event, b: Event) -> Event:
    """What both marked, at the mean of their borders, with the comments of both. Unsure if one of them was."""
    return Event(
        id=consensus_id(a, b),
        start_s=(a.start_s + b.start_s) / 2,
        end_s=(a.end_s + b.end_s) / 2,
        label=a.label,
        comment="\n".join(dict.fromkeys(c for c in (a.comment, b.comment) if c)),
        uncertain=a.uncertain or b.uncertain,
        origin=a.origin if a.origin == b.origin else None,
    )


def _relabelled(document: AnnotationDocument, label: RecordLabel | None) -> Change:
    return Change(document.record, replace(document.record, label=label))


def _beside_others(document: AnnotationDocument, event: Event) -> Event:
    """``event`` without the little that other events of the consensus already take."""
    start, end = event.start_s, event.end_s
    for other in document.events(event.layer):
        if other.id == event.id or not other.overlaps(start, end):
            continue
        if other.start_s <= start and other.end_s - start <= BORDER_S + _ROUNDING:
            start = other.end_s
        elif other.end_s >= end and end - other.start_s <= BORDER_S + _ROUNDING:
            end = other.start_s
        else:
            raise EditError(
                tr(
                    "{event} would overlap {other} at {time:.2f} s in the consensus.",
                    event=label_words.said(event.label),
                    other=label_words.said(other.label),
                    time=other.start_s,
                ),
                tr("Decide that one otherwise first, or mark an event of your own."),
            )
    if end - start < SHORTEST_S:
        what = label_words.said(event.label)
        raise EditError(tr("Nothing is left of {event} beside what the consensus already holds.", event=what))
    return replace(event, start_s=start, end_s=end)
