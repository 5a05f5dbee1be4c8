"""The history of an event and of a recording: who did what and when, and any state brought back as an edit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.dialogs.history import NO_STUDY, HistoryDialog
from app.window import Parts
from prs_core.annotation import Event
from prs_core.labels import EventType
from tests.gui.test_study_desk import desk, opened

__all__ = ["desk"]


@pytest.fixture
def worked(qtbot: Any, desk: Parts, tmp_path: Path) -> Parts:
    """A proposal accepted and moved, an event drawn, relabelled and deleted: five edits in a study."""
    opened(qtbot, desk, tmp_path / "s.prs-study")
    hand, editor = desk.window.workbench.hand, desk.window.workbench.editor
    qtbot.waitUntil(lambda: bool(hand.proposals), timeout=20000)
    first = hand.proposals[0]
    editor.select([first.id])
    hand.set_type(EventType.STRIDOR)
    hand.nudge(0.1, 0.1)
    hand.draw(EventType.WHEEZE, 8, 9)
    hand.set_type(EventType.RHONCHI)
    hand.discard()
    qtbot.waitUntil(lambda: editor.saver.unsaved == 0)
    desk.window.activateWindow()
    desk.window.lanes.setFocus()
    return desk


def history(qtbot: Any, parts: Parts, rows: int) -> HistoryDialog:
    """By its key."""
    QTest.keyClick(parts.window.lanes, Qt.Key.Key_H)
    (dialog,) = parts.window.findChildren(HistoryDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == rows, timeout=20000)
    return dialog


def column(dialog: HistoryDialog, number: int) -> list[str]:
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    return [item.text(number) for item in items if item is not None]


def events(parts: Parts) -> list[Event]:
    document = parts.window.workbench.editor.document
    assert document is not None
    return list(document.events())


def test_the_recordings_history_says_who_when_what_and_whose_proposal(qtbot: Any, worked: Parts) -> None:
    dialog = history(qtbot, worked, 6)
    assert dialog.list.hasFocus() and dialog.scope.currentIndex() == 0
    assert column(dialog, 2)[0].startswith("Delete") and column(dialog, 2)[-1] == "Nothing was said yet"
    assert set(column(dialog, 1)[:-1]) == {"Ada"} and all(len(when) == 19 for when in column(dialog, 0)[:-1])
    model = worked.session.current.analysis.model_id
    assert column(dialog, 3) == ["", "", "", model, model, ""]
    dialog.list.setCurrentItem(dialog.list.topLevelItem(4))
    assert "nothing  →  Stridor" in dialog.details.toPlainText() and f"{model} proposed" in dialog.details.toPlainText()


def test_the_models_names_are_read_in_full(qtbot: Any, worked: Parts) -> None:
    dialog = history(qtbot, worked, 6)
    name = "prs-resnet-0.4.0-bf3b1ee341f0"
    first = dialog._all[0]
    dialog._all = [replace(first, models=(name,))]
    dialog._fill()
    row = dialog.list.topLevelItem(0)
    assert row is not None and row.text(3) == name == row.toolTip(3)
    assert dialog.list.columnWidth(3) >= dialog.list.sizeHintForColumn(3)
    dialog._all = [replace(first, models=(name, "another", name))]  # more than there is room for
    dialog._fill()
    assert dialog.list.topLevelItem(0).toolTip(3) == f"{name}\nanother\n{name}"
    assert dialog.list.columnWidth(2) > dialog.width() // 6


def test_a_deleted_event_is_brought_back_by_keys_and_undone(qtbot: Any, worked: Parts) -> None:
    dialog, editor = history(qtbot, worked, 6), worked.window.workbench.editor
    assert [e.label for e in events(worked)] == [EventType.STRIDOR]
    dialog.bring_back.setFocus()
    QTest.keyClick(dialog.bring_back, Qt.Key.Key_Space)
    assert [e.label for e in events(worked)] == [EventType.STRIDOR, EventType.RHONCHI]
    assert editor.selected == {events(worked)[1].id}
    assert editor.undo_group.undoText() == "Bring back Rhonchi" in dialog.told.text()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 7, timeout=20000)
    editor.undo_group.undo()
    assert [e.label for e in events(worked)] == [EventType.STRIDOR]


def test_a_whole_state_is_restored_by_enter_and_undone(qtbot: Any, worked: Parts) -> None:
    dialog, editor = history(qtbot, worked, 6), worked.window.workbench.editor
    before = editor.document.entries
    for _ in range(2):
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [(e.label, e.start_s) for e in events(worked)][1] == (EventType.WHEEZE, 8)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 7, timeout=20000)
    editor.undo_group.undo()
    assert editor.document.entries == before
    dialog.list.setCurrentItem(dialog.list.topLevelItem(dialog.list.topLevelItemCount() - 1))
    dialog.restore.click()
    assert editor.document.entries == {}


def test_the_selected_events_own_history_restores_it_alone(qtbot: Any, worked: Parts) -> None:
    editor, (stridor,) = worked.window.workbench.editor, events(worked)
    editor.select([stridor.id])
    dialog = history(qtbot, worked, 2)
    assert dialog.scope.currentIndex() == 1 and "Stridor" in dialog.scope.currentText()
    worked.window.workbench.hand.draw(EventType.NORMAL, 10, 11)
    editor.select([stridor.id])
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    dialog.restore.click()
    assert [e.label for e in events(worked)] == [EventType.STRIDOR, EventType.NORMAL]
    assert events(worked)[0].start_s == pytest.approx(stridor.start_s - 0.1)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 3, timeout=20000)


def test_what_lies_in_the_way_is_said_in_the_dialog(qtbot: Any, worked: Parts) -> None:
    dialog = history(qtbot, worked, 6)
    worked.window.workbench.hand.draw(EventType.NORMAL, 8.5, 10)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 7, timeout=20000)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    dialog.bring_back.click()
    assert "overlap" in dialog.told.text() and len(events(worked)) == 2


def test_without_a_study_there_is_none_and_it_says_so(desk: Parts) -> None:
    desk.window.actions_.edit.history.trigger()
    assert desk.window.notices.note.text() == NO_STUDY and not desk.window.findChildren(HistoryDialog)
