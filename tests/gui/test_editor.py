"""The editor without a window: undo, saving, conflicts, and what each intention does to events and proposals."""

from __future__ import annotations

from typing import Any, NoReturn

import pytest

from app.editing.saving import RETRY_MS
from prs_core import editing
from prs_core.annotation import Artefact, Layer, Phase
from prs_core.errors import PRSError
from prs_core.labels import EventType, RecordLabel
from tests.gui.editing_data import DURATION, HEARD, OtherHandStore, TroubledStore, make_editor, stored

pytestmark = pytest.mark.usefixtures("qapp")


def spans(editor: Any, layer: Layer = Layer.EVENTS) -> list[tuple[float, float]]:
    return [(pytest.approx(e.start_s), pytest.approx(e.end_s)) for e in editor.document.events(layer)]


# --- undo


def test_every_edit_is_undone_redone_and_named_and_the_store_follows() -> None:
    editor, hand = make_editor()
    hand.draw(EventType.WHEEZE, 8, 9)
    hand.set_type(EventType.RHONCHI)
    assert editor.undo_group.undoText() == "Relabel Wheeze to Rhonchi"
    assert stored(editor).entries == editor.document.entries
    editor.undo_group.undo()
    assert [e.label for e in stored(editor).events()] == [EventType.WHEEZE]
    editor.undo_group.undo()
    assert stored(editor).events() == () and editor.undo_group.redoText() == "Draw Wheeze"
    editor.undo_group.redo()
    assert spans(editor) == [(8, 9)]


def test_undo_survives_a_change_of_recording_and_keeps_to_its_own() -> None:
    editor, hand = make_editor()
    hand.draw(EventType.WHEEZE, 8, 9)
    editor.open(2, 5.0)
    assert not editor.undo_group.canUndo() and editor.document.events() == () and editor.document.duration_s == 5.0
    hand.draw(EventType.NORMAL, 1, 2)
    editor.open(1, 12.0)
    assert editor.undo_group.undoText() == "Draw Wheeze"
    editor.undo_group.undo()
    assert editor.document.events() == () and len(stored(editor, 2).events()) == 1


def test_nudges_in_a_row_are_one_step_and_one_back_to_the_start_is_none() -> None:
    editor, hand = make_editor()
    hand.draw(EventType.WHEEZE, 8, 9)
    for _ in range(5):
        hand.nudge(0.01, 0.01)
    hand.nudge(0.0, 0.02)
    assert spans(editor) == [(8.05, 9.07)]
    editor.undo_group.undo()
    editor.undo_group.undo()
    assert spans(editor) == [(8, 9)]
    hand.nudge(0.01, 0.01)
    hand.nudge(-0.01, -0.01)
    editor.undo_group.undo()
    editor.undo_group.undo()
    assert spans(editor) == []
    assert stored(editor).entries == {}


# --- saving


def test_what_cannot_be_saved_stays_in_order_and_is_tried_again(qtbot: Any) -> None:
    store = TroubledStore()
    editor, hand = make_editor(store)
    notices: list[str] = []
    editor.notice.connect(lambda message, advice: notices.append(f"{message} {advice}"))
    store.broken = True
    hand.draw(EventType.WHEEZE, 8, 9)
    hand.draw(EventType.NORMAL, 10, 11)
    assert editor.saver.unsaved == 2 and editor.saver.failing and len(editor.document.events()) == 2
    assert len(notices) == 1 and "The drive is gone" in notices[0] and "tried again" in notices[0]
    editor.saver.retry()
    assert editor.saver.unsaved == 2 and len(notices) == 1
    store.broken = False
    assert editor.saver._retry.isActive() and editor.saver._retry.interval() > RETRY_MS
    editor.saver.retry()
    assert editor.saver.unsaved == 0 and not editor.saver.failing
    assert store.appended == ["Draw Wheeze", "Draw Normal"]


def test_what_waits_is_written_at_the_end() -> None:
    store = TroubledStore()
    editor, hand = make_editor(store)
    store.broken = True
    hand.draw(EventType.WHEEZE, 8, 9)
    assert not editor.saver.flush()
    assert editor.saver._retry.isActive(), "the window may stay open, or only an export was refused"
    over: list[str] = []
    editor.notice_over.connect(over.append)
    store.broken = False
    assert editor.saver.flush() and store.appended == ["Draw Wheeze"]
    assert [each for each in over if "The drive is gone" in each] and not editor.saver.failing


def test_a_document_that_could_not_be_read_is_read_as_soon_as_it_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    store = TroubledStore()
    editor, hand = make_editor(store)
    notices: list[str] = []
    over: list[str] = []
    editor.notice.connect(lambda message, advice: notices.append(message))
    editor.notice_over.connect(over.append)
    load = store.load

    def fail(*_: object) -> NoReturn:
        raise PRSError("The server is gone.")

    monkeypatch.setattr(store, "load", fail)
    editor.open(2, DURATION)
    assert editor.document is None and notices == ["The server is gone."] and editor._again.isActive()
    editor._again.timeout.emit()
    assert editor.document is None and len(notices) == 1, "said once"
    monkeypatch.setattr(store, "load", load)
    editor._again.timeout.emit()
    assert editor.document is not None and over == notices and not editor._again.isActive()
    hand.draw(EventType.WHEEZE, 8, 9)
    assert stored(editor, 2).events()


def test_a_conflict_is_told_and_the_recording_is_shown_as_it_is_now(qtbot: Any) -> None:
    store = OtherHandStore()
    editor, hand = make_editor(store)
    hand.draw(EventType.NORMAL, 1, 2)
    store.others = editing.draw(editor.document, EventType.STRIDOR, 5, 6)
    with qtbot.waitSignal(editor.notice) as told:
        hand.draw(EventType.WHEEZE, 8, 9)
    assert "changed elsewhere" in told.args[0] and "last edit was not saved" in told.args[0]
    assert [e.label for e in editor.document.events()] == [EventType.NORMAL, EventType.STRIDOR]
    assert not editor.undo_group.canUndo()
    hand.draw(EventType.WHEEZE, 8, 9)
    assert len(stored(editor).events()) == 3


def test_a_document_changed_elsewhere_is_noticed_when_it_is_opened_again() -> None:
    editor, hand = make_editor()
    hand.draw(EventType.NORMAL, 1, 2)
    editor.open(2, 5.0)
    others = editing.draw(stored(editor), EventType.STRIDOR, 5, 6)
    editor.saver.store.append(1, 0, others, expected=1)
    editor.open(1, 12.0)
    assert len(editor.document.events()) == 2 and not editor.undo_group.canUndo()


def test_the_reader_is_asked_for_at_the_first_edit_and_not_again() -> None:
    editor, hand = make_editor(reader="")
    asked: list[int] = []
    editor.reader_wanted.connect(lambda: asked.append(1))
    hand.draw(EventType.NORMAL, 8, 9)
    editor.set_reader("Ada")
    hand.draw(EventType.NORMAL, 10, 11)
    assert asked == [1]


# --- proposals


def test_accepting_goes_on_to_the_next_proposal_and_ends_with_none() -> None:
    editor, hand = make_editor()
    hand.accept()
    assert [p.label for p in hand.chosen_proposals] == [EventType.NORMAL], "nothing was selected: go to the first"
    for left in (2, 1, 0):
        hand.accept()
        assert len(hand.proposals) == left
    assert [e.label for e in editor.document.events()] == [p.type for p in HEARD.events]
    assert all(e.origin is not None for e in editor.document.events())
    editor.undo_group.undo()
    assert [p.label for p in hand.proposals] == [EventType.STRIDOR]


def test_a_type_key_makes_an_event_of_a_proposal_and_keeps_it_selected() -> None:
    editor, hand = make_editor()
    hand.step(1, 0.0)
    hand.step(1, 0.0)
    hand.set_type(EventType.FINE_CRACKLE)
    (event,) = editor.document.events()
    assert event.label is EventType.FINE_CRACKLE and event.origin.type is EventType.WHEEZE
    assert editor.selected == {event.id}
    hand.step(1, 0.0)
    assert [p.label for p in hand.chosen_proposals] == [EventType.STRIDOR]


def test_events_and_proposals_together_are_relabelled_or_discarded_at_once() -> None:
    editor, hand = make_editor()
    hand.draw(EventType.WHEEZE, 8, 9)
    hand.select_all()
    hand.set_type(EventType.NORMAL)
    assert editor.undo_group.undoText() == "Relabel 4 events to Normal" and len(editor.document.events()) == 4
    editor.undo_group.undo()
    hand.select_all()
    hand.discard()
    assert hand.proposals == () and editor.document.events() == ()
    assert editor.undo_group.undoText() == "Delete 4 events"


def test_changing_a_proposal_accepts_it_with_the_change_as_one_step() -> None:
    editor, hand = make_editor()
    hand.resize(hand.proposals[1].id, None, 5.0)
    assert spans(editor) == [(3, 5)] and editor.document.events()[0].origin.end_s == 4
    editor.undo_group.undo()
    assert editor.document.events() == () and len(hand.proposals) == 3
    hand.select_all()
    said: list[str] = []
    editor.refused.connect(said.append)
    hand.merge()
    assert spans(editor) == [] and "are different types" in said[0] and len(hand.proposals) == 3
    hand.set_type(EventType.RHONCHI)
    hand.merge()
    assert spans(editor) == [(1, 7)]


def test_reviewing_says_how_many_proposals_are_left_undecided() -> None:
    editor, hand = make_editor()
    said: list[str] = []
    hand.said.connect(said.append)
    hand.draw(EventType.WHEEZE, 8, 9)
    hand.review(True)
    assert said == ["Reviewed, with 3 proposals left undecided: they stay proposed."]
    assert len(hand.proposals) == 3 and editor.document.record.reviewed and not editor.document.rejections
    hand.review(False)
    hand.select_all()
    hand.accept()
    hand.review(True)
    assert len(said) == 1, "nothing was left"


def test_rejecting_goes_on_and_what_was_rejected_stays_away() -> None:
    editor, hand = make_editor()
    hand.step(1, 0.0)
    hand.discard()
    assert [p.label for p in hand.chosen_proposals] == [EventType.WHEEZE]
    editor.open(2, 5.0)
    editor.open(1, 12.0)
    assert len(hand.proposals) == 2


def test_all_in_view_are_accepted_and_no_more() -> None:
    editor, hand = make_editor()
    hand.accept_within(0.0, 3.5)
    assert editor.undo_group.undoText() == "Accept 2 proposals" and len(hand.proposals) == 1


# --- selection and layers


def test_steps_go_through_events_and_proposals_in_time_and_stop_at_the_ends() -> None:
    editor, hand = make_editor()
    hand.draw(EventType.WHEEZE, 4.5, 5)
    editor.select(())
    seen = []
    for _ in range(5):
        hand.step(1, 0.0)
        seen.append(next(m.start_s for m in hand.marks(Layer.EVENTS) if m.id in editor.selected))
    assert seen == [1, 3, 4.5, 6, 6]
    editor.select(())
    hand.step(-1, 4.0)
    assert [p.label for p in hand.chosen_proposals] == [EventType.WHEEZE]


def test_layers_lie_over_each_other_and_keys_speak_of_the_one_that_is_drawn_in() -> None:
    editor, hand = make_editor()
    hand.draw(Phase.INSPIRATION, 1, 3)
    assert editor.layer is Layer.PHASES
    hand.draw(Artefact.CRYING, 1, 3)
    assert spans(editor, Layer.PHASES) == spans(editor, Layer.ARTEFACTS) == [(1, 3)]
    refusals: list[str] = []
    editor.refused.connect(refusals.append)
    hand.set_type(EventType.WHEEZE)
    assert "layer" in refusals[0]


def test_the_record_is_poor_by_one_key_and_derived_by_the_same() -> None:
    editor, hand = make_editor()
    hand.toggle_poor_quality()
    assert stored(editor).label is RecordLabel.POOR_QUALITY
    hand.toggle_poor_quality()
    assert editor.document.record.label is None and editor.undo_group.undoText() == "Derive the record's label"


def test_an_edit_that_cannot_be_says_why_and_leaves_no_trace() -> None:
    editor, hand = make_editor()
    refusals: list[str] = []
    editor.refused.connect(refusals.append)
    hand.draw(EventType.WHEEZE, 8, 9)
    hand.set_times(next(iter(editor.selected)), end_s=20.0)
    hand.split(3.0)
    editor.select(())
    hand.merge()
    assert len(refusals) == 3 and "room from 0.000 s to 12.000 s" in refusals[0]
    assert editor.undo_group.undoText() == "Draw Wheeze"
