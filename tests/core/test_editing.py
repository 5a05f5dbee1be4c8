"""Edits: whatever is done in whatever order, events never overlap, and the inverse restores."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core import editing
from prs_core.annotation import SHORTEST_S, AnnotationDocument, Artefact, EditError, Event, Layer, Origin, Phase
from prs_core.labels import EventType, RecordLabel
from prs_core.spans import gaps_between

DURATION = 10.0
Ask = Callable[[AnnotationDocument, st.DataObject], object]


def document(*spans: tuple[float, float], label: EventType = EventType.WHEEZE) -> AnnotationDocument:
    """Events "0", "1" … of the given spans."""
    events = {str(i): Event(str(i), a, b, label) for i, (a, b) in enumerate(spans)}
    return AnnotationDocument(DURATION, events)


def spans(doc: AnnotationDocument) -> list[tuple[float, float]]:
    return [(pytest.approx(e.start_s), pytest.approx(e.end_s)) for e in doc.events()]


times = st.floats(-1.0, DURATION + 1.0)
labels = st.sampled_from([*EventType, *Phase, Artefact.SPEECH])


@st.composite
def an_edit(draw: st.DrawFn, doc: AnnotationDocument) -> object:
    """Any edit of any of a document's events."""
    # Chosen by their place: ids are random, and what is drawn must not depend on that.
    ids = [e.id for e in sorted(doc.events(None), key=lambda e: (e.start_s, e.end_s, e.layer))] or ["none"]
    some = {ids[place] for place in draw(st.sets(st.integers(0, len(ids) - 1), min_size=1))}
    one = ids[draw(st.integers(0, len(ids) - 1))]
    kind = draw(st.sampled_from(range(12)))
    by = draw(st.floats(-3.0, 3.0))
    match kind:
        case 0 | 1:
            return editing.draw(doc, draw(labels), draw(times), draw(times))
        case 2:
            return editing.move(doc, some, by)
        case 3:
            return editing.resize(doc, one, start_s=draw(st.none() | times), end_s=draw(st.none() | times))
        case 4:
            return editing.nudge(doc, some, *draw(st.sampled_from([(by, by), (by, 0.0), (0.0, by)])))
        case 5:
            return editing.split(doc, some, draw(times))
        case 6:
            return editing.merge(doc, some)
        case 7:
            return editing.relabel(doc, some, draw(labels))
        case 8:
            return editing.delete(doc, some)
        case 9:
            return editing.duplicate(doc, some)
        case 10:
            number = draw(st.sampled_from(["start_s", "end_s", "duration_s"]))
            return editing.set_times(doc, one, **{number: draw(times)})
        case _:
            return editing.mark_uncertain(doc, some, draw(st.booleans()))


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_no_edit_leaves_overlaps_and_every_inverse_restores(data: st.DataObject) -> None:
    doc = AnnotationDocument(DURATION)
    for _ in range(data.draw(st.integers(1, 12))):
        try:
            edit = data.draw(an_edit(doc))
        except EditError:
            continue
        after = doc.apply(edit)  # raises where events overlap or leave the recording
        after.check()
        assert after.apply(edit.inverse()).entries == doc.entries
        assert edit.name
        doc = after


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_free_parts_are_what_a_fine_comb_finds_free(data: st.DataObject) -> None:
    doc = AnnotationDocument(DURATION)
    for _ in range(data.draw(st.integers(0, 5))):
        with contextlib.suppress(EditError):
            doc = doc.apply(editing.draw(doc, EventType.NORMAL, data.draw(times), data.draw(times)))
    start, end = sorted((data.draw(times), data.draw(times)))
    parts = editing.free_parts(doc, Layer.EVENTS, start, end)
    for i in range(500):
        at = (i + 0.3141592) / 500 * DURATION  # on no border
        free = start < at < end and not any(e.start_s < at < e.end_s for e in doc.events())
        assert free == any(a < at < b for a, b in parts)


def test_what_is_drawn_keeps_to_the_free_room() -> None:
    doc = document((2, 4))
    assert spans(doc.apply(editing.draw(doc, EventType.NORMAL, 5.0, 3.0))) == [(2, 4), (4, 5)]
    with pytest.raises(EditError, match="free room"):
        editing.draw(doc, EventType.NORMAL, 2.5, 3.5)
    assert len(doc.apply(editing.draw(doc, Phase.INSPIRATION, 2.5, 3.5)).events(None)) == 2


def test_a_group_moves_until_its_first_member_meets_something() -> None:
    doc = document((1, 2), (3, 4), (5, 6))
    assert editing.move_room(doc, {"0", "1"}) == (-1, 1)
    assert spans(doc.apply(editing.move(doc, {"0", "1"}, 3.0))) == [(2, 3), (4, 5), (5, 6)]
    assert spans(doc.apply(editing.move(doc, {"2"}, 30.0)))[-1] == (9, 10)
    assert editing.move_room(doc, {"0", "2"}) == (-1, 1)  # 0 meets 1, and 2 meets 1
    assert editing.move(doc, {"0", "1"}, 0.5).name == "Move 2 events"


def test_borders_stop_at_neighbours_and_never_cross() -> None:
    doc = document((1, 2), (3, 4))
    assert spans(doc.apply(editing.resize(doc, "1", start_s=0.0))) == [(1, 2), (2, 4)]
    assert spans(doc.apply(editing.resize(doc, "0", end_s=0.0)))[0] == (1, 1 + SHORTEST_S)
    assert spans(doc.apply(editing.nudge(doc, {"0", "1"}, 0.0, 0.25))) == [(1, 2.25), (3, 4.25)]
    assert editing.nudge(doc, {"0"}, 0.1, 0.0).name == "Nudge the start of Wheeze"


def test_typed_numbers_are_taken_exactly_or_refused() -> None:
    doc = document((1, 2), (3, 4))
    assert spans(doc.apply(editing.set_times(doc, "0", duration_s=1.5)))[0] == (1, 2.5)
    with pytest.raises(EditError, match=r"from 0.000 s to 3.000 s"):
        editing.set_times(doc, "0", end_s=3.2)
    with pytest.raises(EditError, match="at least"):
        editing.set_times(doc, "0", end_s=0.5)


def test_split_and_merge_undo_each_other() -> None:
    doc = document((1, 2))
    cut = doc.apply(editing.split(doc, set(), 1.25))
    assert spans(cut) == [(1, 1.25), (1.25, 2)]
    assert spans(cut.apply(editing.merge(cut, {e.id for e in cut.events()}))) == [(1, 2)]
    with pytest.raises(EditError, match="cursor"):
        editing.split(doc, {"0"}, 5.0)


def test_events_of_one_type_are_merged_and_the_gaps_are_known() -> None:
    doc = document((1, 2), (2, 4), (4.5, 7))
    doc = doc.apply(editing.comment(doc, {"0"}, " a "))
    merged = doc.apply(editing.merge(doc, {"0", "1"}))
    assert spans(merged) == [(1, 4), (4.5, 7)] and merged.events()[0].comment == "a"
    assert gaps_between(doc.events()) == [(4, 4.5)]
    with pytest.raises(EditError, match="between"):
        editing.merge(doc, {"0", "2"})


def test_no_type_wins_in_silence_when_events_are_merged() -> None:
    doc = document((1, 2), (5, 6), (9, 10))
    doc = doc.apply(editing.relabel(doc, {"1"}, EventType.NORMAL)).apply(editing.relabel(doc, {"2"}, EventType.STRIDOR))
    with pytest.raises(EditError, match="Wheeze, Normal and Stridor are different types") as refused:
        editing.merge(doc, {"0", "1", "2"})
    assert refused.value.advice == "Give them one type first."


def test_an_event_made_of_a_proposal_is_a_refusal_once_deleted() -> None:
    origin = Origin("m", EventType.WHEEZE, 1, 2, 0.9)
    doc = AnnotationDocument(DURATION, {"a": Event("a", 1, 2, EventType.NORMAL, origin=origin)})
    cut = doc.apply(editing.split(doc, {"a"}, 1.5))
    half = cut.apply(editing.delete(cut, {cut.events()[0].id}))
    assert half.rejections == (), "the other half was still made of it"
    assert [r.origin for r in half.apply(editing.delete(half, {half.events()[0].id})).rejections] == [origin]


def test_relabelling_leaves_other_layers_alone_and_names_itself() -> None:
    doc = document((1, 2), (3, 4), (5, 6))
    doc = doc.apply(editing.draw(doc, Phase.INSPIRATION, 1, 3))
    edit = editing.relabel(doc, {e.id for e in doc.events(None)}, EventType.RHONCHI)
    assert edit.name == "Relabel 3 events to Rhonchi"
    after = doc.apply(edit)
    assert {e.label for e in after.events()} == {EventType.RHONCHI}
    assert [e.label for e in after.events(Layer.PHASES)] == [Phase.INSPIRATION]


def test_the_record_is_labelled_by_hand_and_derived_again() -> None:
    doc = document((1, 2))
    poor = doc.apply(editing.label_record(doc, RecordLabel.POOR_QUALITY))
    assert poor.label is RecordLabel.POOR_QUALITY and poor.labels_disagree
    again = poor.apply(editing.label_record(poor, None))
    assert again.label is RecordLabel.CAS and not again.labels_disagree
    seen = again.apply(editing.review(again, True)).apply(editing.mark_record_uncertain(again, False))
    assert seen.record.reviewed
    assert editing.review(seen, True).changes == ()


def test_nothing_marked_is_no_label_and_cannot_be_called_reviewed_without_one() -> None:
    empty = document()
    assert (empty.derived_label, empty.label, empty.labels_disagree) == (None, None, False)
    with pytest.raises(EditError, match="the recording has no label"):
        editing.review(empty, True)
    for label in (RecordLabel.NORMAL, RecordLabel.POOR_QUALITY):
        done = empty.apply(editing.review(empty, True, label))
        assert (done.label, done.record.reviewed, done.labels_disagree) == (label, True, False)
        assert done.apply(editing.review(done, False)).label is label


def test_copies_go_to_the_first_room_behind() -> None:
    doc = document((0, 2), (3, 4), (7, 10))
    assert spans(doc.apply(editing.duplicate(doc, {"0"}))) == [(0, 2), (3, 4), (4, 6), (7, 10)]
    with pytest.raises(EditError, match="room"):
        editing.duplicate(doc, {"2"})
