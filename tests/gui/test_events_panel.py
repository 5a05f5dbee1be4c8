"""The panel below the lanes: table, record label, threshold, evidence, reader."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QLineEdit

from app.editing.reviewing import Reviewing
from app.look.theme import DARK, LIGHT, style_sheet
from app.panels.events import EventsPanel
from app.panels.events_model import COMMENT, CONFIDENCE, DECIDED, END, LENGTH, START, TYPE, UNCERTAIN
from app.panels.reader import NOT_KEPT, ReaderBar, ReaderStatus
from prs_core import editing
from prs_core.annotation import Layer, Phase
from prs_core.labels import EventType, RecordLabel
from tests.gui import fake_worker
from tests.gui.editing_data import DURATION, make_editor

Key = Qt.Key


@pytest.fixture
def panel(qtbot: Any) -> EventsPanel:
    """Three proposals, and a Wheeze at 8 to 9 s drawn by hand."""
    editor, hand = make_editor()
    hand.draw(EventType.WHEEZE, 8, 9)
    panel = EventsPanel(hand)
    panel.editor = editor  # kept alive with it
    qtbot.addWidget(panel)
    panel.apply_theme(LIGHT)
    panel.resize(1000, 200)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def text(panel: EventsPanel, row: int, column: int) -> str:
    return str(panel.table.rows.index(row, column).data())


def type_into(panel: EventsPanel, row: int, column: int, value: str) -> None:
    """As a person: double-click the cell, type, Return."""
    table = panel.table
    index = table.rows.index(row, column)
    table.setCurrentIndex(index)
    table.edit(index)
    kind = {TYPE: QComboBox, COMMENT: QLineEdit}.get(column, QDoubleSpinBox)
    field = next(each for each in table.viewport().findChildren(kind) if each.isVisible())
    if isinstance(field, QComboBox):
        field.setCurrentText(value)
        field.activated.emit(field.currentIndex())
        QApplication.processEvents()
        return
    field.selectAll()
    QTest.keyClicks(field, value)
    QTest.keyClick(field, Key.Key_Return)
    QApplication.processEvents()  # a cell takes its value once the key is over


def test_events_and_proposals_stand_in_order_with_who_decided(panel: EventsPanel) -> None:
    assert [text(panel, row, TYPE) for row in range(4)] == ["Normal", "Wheeze", "Stridor", "Wheeze"]
    assert [text(panel, row, DECIDED) for row in range(4)] == ["proposed"] * 3 + ["by hand"]
    panel.editor.select([panel.table.rows.rows[0].id])
    panel._hand.accept()
    assert text(panel, 0, DECIDED) == "accepted"
    panel._hand.nudge(0.1, 0.1)  # the next proposal, which accepting went on to
    assert text(panel, 1, DECIDED) == "corrected"
    tip = panel.table.rows.index(1, DECIDED).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Corrected by Ada; m1 proposed Wheeze, 3.000 to 4.000 s, 80 %."


def test_numbers_types_and_comments_are_typed_into_cells(panel: EventsPanel) -> None:
    for column, value in ((START, "8.25"), (END, "9.5"), (LENGTH, "2")):
        type_into(panel, 3, column, value)
    event = panel.editor.document.events()[0]
    assert (event.start_s, event.end_s) == (8.25, 10.25)
    type_into(panel, 3, TYPE, "Fine Crackle")
    type_into(panel, 3, COMMENT, "late")
    event = panel.editor.document.events()[0]
    assert event.label is EventType.FINE_CRACKLE and event.comment == "late"
    refusals: list[str] = []
    panel.editor.refused.connect(refusals.append)
    type_into(panel, 3, END, "99")
    assert "room from 0.000 s to 12.000 s" in refusals[0] and text(panel, 3, END) == "10.250"


def test_a_proposal_changed_in_the_table_is_decided(panel: EventsPanel) -> None:
    type_into(panel, 1, END, "4.5")
    assert [e.end_s for e in panel.editor.document.events()] == [4.5, 9]
    index = panel.table.rows.index(0, UNCERTAIN)
    panel.table.rows.setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert panel.editor.document.events()[0].uncertain and len(panel._hand.proposals) == 1


def test_rows_and_selection_are_one(panel: EventsPanel) -> None:
    editor, model = panel.editor, panel.table.rows
    panel.table.selectRow(2)
    assert editor.selected == {model.rows[2].id}
    editor.select([model.rows[0].id, model.rows[3].id])
    assert [i.row() for i in panel.table.selectionModel().selectedRows()] == [0, 3]
    panel._hand.select_all()
    assert len(panel.table.selectionModel().selectedRows()) == 4


def test_a_label_by_hand_that_the_events_contradict_stands_out(panel: EventsPanel) -> None:
    box = panel.record
    assert box.label.currentText() == "From events: CAS" and box.note.text() == "Follows from the events."
    box.label.setCurrentText("Normal")
    box.label.activated.emit(box.label.currentIndex())
    assert panel.editor.document.record.label is RecordLabel.NORMAL
    assert box.note.text() == "By hand. The events say CAS." and LIGHT.warning in box.note.styleSheet()
    panel.apply_theme(DARK)
    assert DARK.warning in box.note.styleSheet()
    panel.editor.undo_group.undo()
    assert box.label.currentText() == "From events: CAS"


def test_reviewed_uncertain_and_a_comment_on_the_record(panel: EventsPanel) -> None:
    box = panel.record
    box.reviewed.click()
    box.uncertain.click()
    QTest.keyClicks(box.comment, "crying at the end")
    QTest.keyClick(box.comment, Key.Key_Return)
    record = panel.editor.document.record
    assert (record.reviewed, record.uncertain, record.comment) == (True, True, "crying at the end")
    for _ in range(3):
        panel.editor.undo_group.undo()
    assert not box.reviewed.isChecked() and not box.uncertain.isChecked() and box.comment.text() == ""


@pytest.mark.parametrize("answer", ["Normal", "Poor Quality", "Cancel"])
def test_nothing_marked_is_no_label_and_reviewed_asks_for_one(qtbot: Any, panel: EventsPanel, answer: str) -> None:
    box, editor = panel.record, panel.editor
    reviewing = Reviewing(panel._hand, panel)
    box.reviewed.click()
    assert reviewing.question is None and box.reviewed.isChecked(), "its events say what it is"
    while editor.undo_group.canUndo():
        editor.undo_group.undo()
    assert box.label.currentText() == "No label yet" and box.note.text() == "Nothing marked."
    box.reviewed.click()
    assert not box.reviewed.isChecked() and not editor.document.record.reviewed
    question = reviewing.question
    assert question is not None and "Silence is no verdict" in question.informativeText()
    assert all(each.icon().isNull() for each in question.buttons())
    button = next(each for each in question.buttons() if each.text().replace("&", "") == answer)
    button.click()
    record = editor.document.record
    given = None if answer == "Cancel" else answer
    assert (record.label, record.reviewed, box.reviewed.isChecked()) == (given, given is not None, given is not None)
    if given is not None:
        assert box.label.currentText() == answer and box.note.text() == "By hand."
        editor.undo_group.undo()
        assert editor.document.label is None and not editor.document.record.reviewed, "both in one step"


def test_the_panel_has_the_surface_of_its_table(panel: EventsPanel) -> None:
    panel.setStyleSheet(style_sheet(DARK))
    assert panel.grab().toImage().pixelColor(2, panel.height() - 2).name() == DARK.surface


def test_the_threshold_shows_live_what_comes_and_goes(panel: EventsPanel) -> None:
    hand = panel._hand
    assert not panel.threshold.slider.isEnabled(), "nothing is known of this model's thresholds"
    heard = fake_worker.make_analysis("a.wav", 1.0, DURATION)
    hand.set_analysis(heard, [0.75] * 7)
    own = len(hand.proposals)
    assert panel.threshold.slider.isEnabled()
    panel.threshold.slider.setValue(5)
    fewer = len(hand.proposals)
    assert fewer < own and f"0 more, {own - fewer} fewer" in panel.threshold.text.full()
    panel.threshold.slider.setValue(-30)
    assert len(hand.proposals) == own
    panel.threshold.slider.setValue(30)
    assert hand.proposals == ()
    panel.threshold.slider.setValue(0)
    assert len(hand.proposals) == own and "model" not in panel.threshold.text.full()


def test_a_selected_proposal_says_what_it_rests_on(panel: EventsPanel) -> None:
    hand = panel._hand
    hand.set_analysis(fake_worker.make_analysis("a.wav", 1.0, DURATION), [0.5] * 7)
    proposal = hand.proposals[1]
    panel.editor.select([proposal.id])
    said = panel.evidence.full()
    assert said.startswith("3 positions, 2.66 to 2.84 s, agree: start 2.30 to 2.30 s, end 3.20 to 3.20 s")
    assert said.endswith("Proposed by fake with 65 %; nobody decided yet.")
    why = hand.evidence()
    assert why.label is proposal.label and why.times_s == pytest.approx([2.66, 2.75, 2.84])
    hand.accept()
    hand.step(-1, 0.0)
    panel.editor.select([panel.editor.document.events()[0].id])
    assert "3 positions" in panel.evidence.full(), "an accepted one still knows what it came from"


def test_all_that_a_proposal_rests_on_can_be_read(panel: EventsPanel) -> None:
    hand, evidence = panel._hand, panel.evidence
    heard = replace(fake_worker.make_analysis("a.wav", 1.0, DURATION), model_id="prs-resnet-0.4.0-bf3b1ee341f0")
    hand.set_analysis(heard, [0.5] * 7)
    panel.resize(1000, 170)  # beside the worklist, in a window of 1280 x 800
    high = evidence.height()
    panel.editor.select([hand.proposals[1].id])
    assert evidence.text() == evidence.full() and "prs-resnet" in evidence.text() and evidence.height() == high
    assert evidence.heightForWidth(evidence.width()) <= high, "two lines of it"
    panel.resize(620, 170)
    assert evidence.text().endswith(" …") and evidence.full().startswith(evidence.text()[:-2])
    assert evidence.toolTip() == evidence.full() == evidence.accessibleName()


def test_the_reader_is_asked_without_getting_in_the_way(qtbot: Any) -> None:
    editor, hand = make_editor(reader="")
    bar, status = ReaderBar(), ReaderStatus(editor)
    qtbot.addWidget(bar)
    qtbot.addWidget(status)
    editor.reader_wanted.connect(bar.ask)
    bar.named.connect(editor.set_reader)
    assert status.reader.text() == "Reader: ?" and bar.isHidden()
    hand.draw(EventType.WHEEZE, 8, 9)
    assert bar.isVisible() and not bar.name.hasFocus() and status.saved.text() == NOT_KEPT
    QTest.keyClicks(bar.name, "  Dr  Ada ")
    QTest.keyClick(bar.name, Key.Key_Return)
    assert editor.reader == "Dr Ada" and status.reader.text() == "Reader: Dr Ada" and bar.isHidden()
    editor.do(lambda document: editing.label_record(document, RecordLabel.CAS))
    assert bar.isHidden()


def test_the_selected_type_has_its_definition_a_click_away(panel: EventsPanel) -> None:
    wanted: list[EventType | None] = []
    panel.definition_wanted.connect(lambda: wanted.append(panel.selected_type))
    hand = panel._hand
    panel.editor.select(())
    assert not panel.define.isEnabled()
    wheezes = [mark.id for mark in hand.marks(Layer.EVENTS) if mark.label is EventType.WHEEZE]
    panel.editor.select(wheezes)
    assert len(wheezes) == 2 and panel.define.isEnabled() and "Wheeze" in panel.define.toolTip()
    panel.define.click()
    assert wanted == [EventType.WHEEZE]
    panel.editor.select(mark.id for mark in hand.marks(Layer.EVENTS))
    assert panel.selected_type is None and not panel.define.isEnabled(), "types differ"
    hand.draw(Phase.INSPIRATION, 1, 2)
    assert panel.selected_type is None, "phases have no definition"


def test_without_a_document_nothing_of_the_former_recording_is_said(panel: EventsPanel) -> None:
    box, hand = panel.record, panel.editor
    box._hand.review(True)
    box._hand.label_record(RecordLabel.CAS)
    box._hand.mark_record_uncertain(True)
    assert box.label.currentText() == "CAS" and box.reviewed.isChecked() and box.uncertain.isChecked()
    hand.close()
    assert box.label.currentText() == "" and not box.reviewed.isChecked() and not box.uncertain.isChecked()


def test_the_models_confidence_is_of_the_type_that_it_proposed(panel: EventsPanel) -> None:
    hand = panel.record._hand
    hand.editor.select([hand.proposals[0].id])
    hand.accept()
    assert text(panel, 0, CONFIDENCE).endswith("%")
    event = panel.editor.document.events()[0]
    hand.set_type(EventType.STRIDOR, [event.id])
    assert text(panel, 0, TYPE) == "Stridor" and text(panel, 0, CONFIDENCE) == ""


def test_a_tick_that_cannot_be_changed_looks_it(panel: EventsPanel) -> None:
    def darkest() -> int:
        table = panel.table
        where = table.visualRect(table.rows.index(3, UNCERTAIN))
        image = table.viewport().grab(where).toImage()
        pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return min(colour.lightness() for colour in pixels)

    before = darkest()
    panel.editor.set_locked("Only to be looked at.")
    index = panel.table.rows.index(3, UNCERTAIN)
    assert not panel.table.rows.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
    assert darkest() > before + 30
    panel.editor.set_locked("")
    assert darkest() == before
