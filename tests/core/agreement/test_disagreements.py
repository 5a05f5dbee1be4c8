"""What the adjudication steps through, and what its choices make of the consensus."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from prs_core.agreement import Choice, Disagreement, Kind, agreed_edit, consensus_edit, disagreements, is_decided
from prs_core.agreement.disagreements import consensus_id
from prs_core.annotation import AnnotationDocument, Change, Edit, EditError, Event, RecordMark
from prs_core.labels import EventType, RecordLabel
from tests.core.agreement.documents import DURATION_S, document, documents

EMPTY = AnnotationDocument(DURATION_S)


def said(doc: AnnotationDocument) -> list[tuple[str, float, float]]:
    return [(str(e.label), e.start_s, e.end_s) for e in doc.events()]


def test_each_kind_in_time_order_and_the_label_last() -> None:
    a = document(("N", 0.0, 0.5), ("W", 1.0, 1.5), ("F", 2.0, 2.5), ("N", 3.0, 3.8), reader="a")
    b = document(("N", 0.1, 0.6), ("R", 1.0, 1.5), ("N", 3.0, 3.5), ("X", 3.8, 4.0), reader="b")
    found = disagreements(a, b)
    assert [(d.kind, d.start_s, d.end_s) for d in found] == [
        (Kind.TYPE, 1.0, 1.5),
        (Kind.MISSING, 2.0, 2.5),
        (Kind.BORDERS, 3.0, 3.8),
        (Kind.MISSING, 3.8, 4.0),
    ]
    assert found[1].b is None
    assert found[3].a is None
    by_hand = document(("N", 0.1, 0.6), label=RecordLabel.CAS)
    assert [d.kind for d in disagreements(document(("N", 0.0, 0.5)), by_hand)] == [Kind.RECORD]
    (label,) = disagreements(document(("N", 0.0, 0.5)), by_hand)
    assert (label.a_label, label.b_label, label.end_s) == (RecordLabel.NORMAL, RecordLabel.CAS, DURATION_S)


def test_neighbours_that_just_touch_are_two_findings() -> None:
    a, b = document(("N", 0.0, 1.0)), document(("N", 0.95, 2.0))
    assert [d.kind for d in disagreements(a, b)] == [Kind.MISSING, Kind.MISSING]


def test_a_reader_agrees_with_themselves() -> None:
    a = document(("N", 0.0, 1.0), ("W", 2.0, 3.0), label=RecordLabel.DAS)
    assert disagreements(a, a) == ()
    consensus = EMPTY.apply(agreed_edit(EMPTY, a, a))
    assert said(consensus) == said(a)
    assert consensus.record.label is RecordLabel.DAS


@given(documents(reader="a"), documents(reader="b"))
@settings(max_examples=60, deadline=None)
def test_deciding_all_for_one_reader_gives_that_readers_document(a: AnnotationDocument, b: AnnotationDocument) -> None:
    """Where borders are agreed on within 200 ms their mean is taken, and neighbours give way by as much."""
    for choice, wanted in ((Choice.A, a), (Choice.B, b)):
        consensus = EMPTY.apply(agreed_edit(EMPTY, a, b))
        for one in disagreements(a, b):
            try:
                consensus = consensus.apply(consensus_edit(consensus, one, choice))
            except EditError as error:
                # An event of 50 to 100 ms between borders that were moved.
                if "Nothing is left" not in str(error):
                    raise
                return
        consensus.check()
        assert [e.label for e in consensus.events()] == [e.label for e in wanted.events()]
        for got, want in zip(consensus.events(), wanted.events(), strict=True):
            assert abs(got.start_s - want.start_s) <= 0.1 + 1e-9
            assert abs(got.end_s - want.end_s) <= 0.1 + 1e-9
        assert consensus.label == wanted.label or wanted.record.label is None


@given(documents(reader="a"), documents(reader="b"))
@settings(max_examples=40, deadline=None)
def test_a_decision_can_be_taken_again_and_undone(a: AnnotationDocument, b: AnnotationDocument) -> None:
    start = EMPTY.apply(agreed_edit(EMPTY, a, b))
    for one in disagreements(a, b):
        direct = start.apply(consensus_edit(start, one, Choice.NEITHER))
        assert direct.events() == start.events()
        try:
            first = consensus_edit(start, one, Choice.A)
            decided = start.apply(first)
            second = consensus_edit(decided, one, Choice.B)
        except EditError:
            continue
        assert decided.apply(second).events() == start.apply(consensus_edit(start, one, Choice.B)).events()
        assert decided.apply(first.inverse()).events() == start.events()
        again = consensus_edit(decided, one, Choice.A)
        assert decided.apply(again).entries == decided.entries


def test_agreed_events_keep_what_both_wrote() -> None:
    a = document(("W", 1.0, 2.0), reader="a")
    one = Event("x", 1.0, 2.0, EventType.WHEEZE, comment="soft", uncertain=True)
    other = Event("y", 1.1, 2.1, EventType.WHEEZE, comment="high")
    first, second = (AnnotationDocument(DURATION_S, {e.id: e}) for e in (one, other))
    (event,) = EMPTY.apply(agreed_edit(EMPTY, first, second)).events()
    assert (event.start_s, event.end_s, event.comment, event.uncertain) == (
        pytest.approx(1.05),
        pytest.approx(2.05),
        "soft\nhigh",
        True,
    )
    # Once taken over, or changed since, it stays as it is.
    consensus = EMPTY.apply(agreed_edit(EMPTY, first, second))
    assert not agreed_edit(consensus, first, second).changes
    assert a.events()[0].id != event.id == consensus_id(one, other)


def test_an_own_event_and_an_own_label() -> None:
    (one,) = disagreements(document(("W", 1.0, 2.0)), document())[:1]
    mine = Event("anything", 1.2, 1.8, EventType.RHONCHI)
    consensus = EMPTY.apply(consensus_edit(EMPTY, one, Choice.OWN, mine))
    assert said(consensus) == [("Rhonchi", 1.2, 1.8)]
    label = Disagreement(Kind.RECORD, 0, DURATION_S, a_label=RecordLabel.CAS, b_label=RecordLabel.DAS)
    decided = consensus.apply(consensus_edit(consensus, label, Choice.OWN, RecordLabel.CAS_DAS))
    assert decided.record.label is RecordLabel.CAS_DAS
    back = decided.apply(consensus_edit(decided, label, Choice.NEITHER))
    assert (back.record.label, back.label) == (None, RecordLabel.CAS)
    for choice, own in ((Choice.OWN, None), (Choice.A, mine), (Choice.OWN, RecordLabel.CAS)):
        with pytest.raises(ValueError, match="event"):
            consensus_edit(EMPTY, one, choice, own)
    with pytest.raises(ValueError, match="label"):
        consensus_edit(EMPTY, label, Choice.OWN, mine)


def test_contradicting_decisions_are_refused_in_plain_words() -> None:
    """One long wheeze against two short ones: taking both is impossible, and said so."""
    a = document(("W", 0.0, 4.0), reader="a")
    b = document(("W", 0.0, 1.9), ("W", 2.1, 4.0), reader="b")
    borders, missing = sorted(disagreements(a, b), key=lambda d: d.kind is Kind.MISSING)
    consensus = EMPTY.apply(consensus_edit(EMPTY, borders, Choice.A))
    with pytest.raises(EditError, match="would overlap Wheeze"):
        consensus_edit(consensus, missing, Choice.B)
    consensus = consensus.apply(consensus_edit(consensus, borders, Choice.B))
    consensus = consensus.apply(consensus_edit(consensus, missing, Choice.B))
    assert said(consensus) == said(b)


@given(documents(reader="a"), documents(reader="b"))
@settings(max_examples=40, deadline=None)
def test_the_history_tells_what_is_decided(a: AnnotationDocument, b: AnnotationDocument) -> None:
    """Also that there is nothing, of which the document keeps no trace; what was undone is open again."""
    history = [agreed_edit(EMPTY, a, b)]
    consensus = EMPTY.apply(history[0])
    found = disagreements(a, b)
    assert not any(is_decided(one, history) for one in found)
    for number, one in enumerate(found):
        choice = list(Choice)[number % 3]  # A, B, neither, A ...
        try:
            history.append(consensus_edit(consensus, one, choice))
        except EditError:
            return
        consensus = consensus.apply(history[-1])
        assert history[-1].name == choice.edit_name
        assert [is_decided(each, history) for each in found] == [i <= number for i in range(len(found))]
        undone = Edit(f"Undo “{history[-1].name}”", history[-1].inverse().changes)
        assert not is_decided(one, [*history, undone])
        assert is_decided(one, [*history, undone, history[-1]])


def test_a_decision_against_what_was_decided_before_counts() -> None:
    (one, _) = disagreements(document(("W", 1.0, 2.0)), document())
    first = consensus_edit(EMPTY, one, Choice.A)
    consensus = EMPTY.apply(first)
    for choice in (Choice.B, Choice.NEITHER):
        second = consensus_edit(consensus, one, choice)
        assert not consensus.apply(second).events()
        assert is_decided(one, [first, second])
        assert is_decided(one, [first, second, second.inverse()])
    # Deleted by hand in the editor, it is open again; a comment on the recording decides nothing of its label.
    assert not is_decided(one, [first, Edit("Delete Wheeze", first.inverse().changes)])
    label = Disagreement(Kind.RECORD, 0, DURATION_S, a_label=RecordLabel.CAS, b_label=RecordLabel.DAS)
    mark = RecordMark()
    commented = Edit("Comment", (Change(mark, replace(mark, comment="x")),))
    assert not is_decided(label, [commented])
    neither = consensus_edit(EMPTY.apply(commented), label, Choice.NEITHER)
    assert is_decided(label, [commented, neither])
    assert EMPTY.apply(commented).apply(neither).record == RecordMark(comment="x")


def test_both_is_what_two_findings_make_together() -> None:
    a = document(("W", 0.0, 0.5), ("W", 1.0, 1.5), ("N", 2.0, 3.0), ("F", 3.5, 3.8), reader="a")
    b = document(("F", 0.1, 0.5), ("R", 1.0, 1.5), ("N", 2.0, 3.6), reader="b")
    mixed, other, borders, missing = disagreements(a, b)
    consensus = EMPTY.apply(consensus_edit(EMPTY, mixed, Choice.BOTH))
    assert said(consensus) == [("Wheeze & Crackle", 0.05, 0.5)]
    consensus = consensus.apply(consensus_edit(consensus, borders, Choice.BOTH))
    assert said(consensus)[1:] == [("Normal", 2.0, pytest.approx(3.3))]
    for one in (other, missing):
        assert one.both is None
        with pytest.raises(EditError, match="cannot be both"):
            consensus_edit(consensus, one, Choice.BOTH)
    label = Disagreement(Kind.RECORD, 0, DURATION_S, a_label=RecordLabel.DAS, b_label=RecordLabel.CAS)
    assert EMPTY.apply(consensus_edit(EMPTY, label, Choice.BOTH)).label is RecordLabel.CAS_DAS
    assert replace(label, a_label=RecordLabel.NORMAL).both is None
