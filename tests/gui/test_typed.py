"""Comments are kept as they are typed: after a pause, on leaving field, recording or program; undone at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.panels.typed import PAUSE_MS
from app.window import Parts
from prs_core import editing
from prs_core.annotation import AnnotationDocument, Event
from prs_core.labels import EventType
from prs_core.study import open_study
from tests.gui.test_study_desk import opened

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: Any, shell: Parts, make_sound: Any, tmp_path: Path) -> Parts:
    """Two recordings in a study, read by Ada; the first is open, an event drawn in it."""
    shell.window.open_paths([make_sound("a.wav", 12.0), make_sound("b.wav", 12.0)])
    shell.window.workbench.set_reader("Ada")
    qtbot.waitUntil(lambda: shell.window.workbench.editor.document is not None, timeout=20000)
    opened(qtbot, shell, tmp_path / "s.prs-study")
    qtbot.waitUntil(lambda: shell.session.counts[0] == 0 and not shell.tasks.busy, timeout=20000)
    shell.window.workbench.hand.draw(EventType.WHEEZE, 8, 9)
    shell.window.activateWindow()
    return shell


def document(parts: Parts) -> AnnotationDocument:
    found = parts.window.workbench.editor.document
    assert found is not None
    return found


def kept(file: Path) -> list[str]:
    """All comments on recordings, by path."""
    with open_study(file) as study:
        return [row.comment for row in sorted(study.rows(), key=lambda row: row.path)]


def comment_field(parts: Parts) -> QLineEdit:
    field = parts.window.events.record.comment
    field.setFocus()
    assert field.hasFocus()
    return field


def test_a_pause_writes_a_burst_once_and_one_undo_takes_all_of_it_back(qtbot: Any, desk: Parts) -> None:
    record, editor, field = desk.window.events.record, desk.window.workbench.editor, comment_field(desk)
    steps = editor.undo_group.activeStack().count()
    QTest.keyClicks(field, "loud ")
    assert record.typed.timer.isActive() and record.typed.timer.interval() == PAUSE_MS < 1000
    assert document(desk).record.comment == ""
    record.typed.timer.timeout.emit()
    record.typed.timer.stop()
    assert document(desk).record.comment == "loud" and field.text() == "loud ", "the text under the hand stays"
    QTest.keyClicks(field, "heart")
    record.typed.timer.timeout.emit()
    record.typed.timer.stop()
    assert document(desk).record.comment == "loud heart"
    assert editor.undo_group.activeStack().count() == steps + 1
    editor.undo_group.undo()
    assert document(desk).record.comment == "" == field.text()
    desk.window.lanes.setFocus()
    assert document(desk).record.comment == "", "leaving the field does not bring back what was undone"


def test_leaving_the_field_writes_at_once(desk: Parts) -> None:
    QTest.keyClicks(comment_field(desk), "crying")
    desk.window.lanes.setFocus()
    assert document(desk).record.comment == "crying" and not desk.window.events.record.typed.pending


def test_what_is_typed_stays_with_its_recording_when_another_is_opened(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    field, editor = comment_field(desk), desk.window.workbench.editor
    QTest.keyClicks(field, "of the first")
    desk.window.actions_.view.next.trigger()  # by the menu: the field keeps the focus
    qtbot.waitUntil(lambda: desk.session.sound is not None and editor.document is not None, timeout=20000)
    assert document(desk).record.comment == "" == field.text()
    qtbot.waitUntil(lambda: editor.saver.unsaved == 0)
    assert kept(tmp_path / "s.prs-study") == ["of the first", ""]


def test_closing_the_window_writes_what_is_being_typed(desk: Parts, tmp_path: Path) -> None:
    QTest.keyClicks(comment_field(desk), "the last word")
    desk.window.close()
    assert kept(tmp_path / "s.prs-study") == ["the last word", ""]


def remark(parts: Parts) -> QLineEdit:
    editor = parts.window.workbench.editor
    editor.select([document(parts).events()[0].id])
    parts.window.actions_.edit.remark.trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and field.accessibleName() == "Comment on the event"
    return field


def said(parts: Parts) -> str:
    event = document(parts).events()[0]
    assert isinstance(event, Event)
    return event.comment


def test_a_comment_on_an_event_too_is_written_as_it_is_typed(desk: Parts) -> None:
    field, typed = remark(desk), desk.window.events.table.delegate
    QTest.keyClicks(field, "faint ")
    typed.typed.timer.timeout.emit()
    assert said(desk) == "faint" and field.text() == "faint " and field.hasFocus()
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert said(desk) == "faint one"
    desk.window.workbench.editor.undo_group.undo()
    assert said(desk) == ""


def test_escape_takes_back_what_was_typed_on_an_event(desk: Parts) -> None:
    field, editor = remark(desk), desk.window.workbench.editor
    QTest.keyClicks(field, "no")
    desk.window.events.table.delegate.flush()
    assert said(desk) == "no"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert said(desk) == "" and editor.undo_group.undoText() == "Draw Wheeze"


def test_a_comment_on_an_event_survives_another_recording(qtbot: Any, desk: Parts) -> None:
    QTest.keyClicks(remark(desk), "short")
    desk.window.actions_.view.next.trigger()
    qtbot.waitUntil(lambda: desk.session.sound is not None, timeout=20000)
    desk.window.actions_.view.previous.trigger()
    editor = desk.window.workbench.editor
    qtbot.waitUntil(lambda: editor.document is not None and bool(editor.document.events()), timeout=20000)
    assert said(desk) == "short"


def change_elsewhere(qtbot: Any, parts: Parts, file: Path, label: EventType) -> None:
    """Another window of the same reader's draws an event in the open recording."""
    editor = parts.window.workbench.editor
    qtbot.waitUntil(lambda: not editor.saver.unsaved and not parts.tasks.busy, timeout=20000)
    assert editor.recording_id is not None
    with open_study(file) as study:
        theirs, revision = study.load(editor.recording_id, editor.reader_id)
        edit = editing.draw(theirs, label, 2, 3)
        study.append(editor.recording_id, editor.reader_id, edit, expected=revision)


def read_anew(qtbot: Any, parts: Parts) -> None:
    editor = parts.window.workbench.editor
    qtbot.waitUntil(lambda: len(document(parts).events()) == 2 and not editor.rereading, timeout=20000)


def test_a_comment_goes_on_while_another_window_edits_the_recording(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    field, record = comment_field(desk), desk.window.events.record
    change_elsewhere(qtbot, desk, tmp_path / "s.prs-study", EventType.STRIDOR)
    QTest.keyClicks(field, "loud")
    record.typed.flush()  # the pause: it cannot be written, for the recording is another by now
    read_anew(qtbot, desk)
    assert field.hasFocus() and field.isEnabled() and field.text() == "loud"
    QTest.keyClicks(field, " 0")
    assert document(desk).record.label is None, "no letter is a shortcut"
    record.typed.flush()
    assert document(desk).record.comment == "loud 0"
    desk.window.workbench.editor.write_all()
    assert "loud 0" in kept(tmp_path / "s.prs-study")


def test_while_a_document_is_read_anew_nothing_typed_is_lost(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    field, record, editor = comment_field(desk), desk.window.events.record, desk.window.workbench.editor
    change_elsewhere(qtbot, desk, tmp_path / "s.prs-study", EventType.STRIDOR)
    QTest.keyClicks(field, "loud")
    with qtbot.waitSignal(editor.overtaken, timeout=20000):
        record.typed.flush()
    assert editor.rereading and editor.do(lambda now: editing.draw(now, EventType.WHEEZE, 5, 6)) is None
    QTest.keyClicks(field, "er")
    record.typed.flush()
    assert record.typed.pending, "it waits for the document"
    read_anew(qtbot, desk)
    record.typed.flush()
    assert document(desk).record.comment == "louder"


def test_a_comment_on_an_event_goes_on_too(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    change_elsewhere(qtbot, desk, tmp_path / "s.prs-study", EventType.STRIDOR)
    desk.window.workbench.editor.select([document(desk).events()[-1].id])
    QTest.keyClicks(remark(desk), "faint")
    desk.window.events.table.delegate.flush()
    read_anew(qtbot, desk)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and field.text() == "faint" and document(desk).record.label is None
    QTest.keyClicks(field, " 0")
    desk.window.events.table.delegate.flush()
    assert [event.comment for event in document(desk).events()] == ["", "faint 0"]
