"""Annotation files into the window: shown before anything is done, mapped, imported as edits, undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.dialogs.imports import ImportDialog
from app.window import Parts
from prs_core.annotation import Phase
from prs_core.labels import EventType
from prs_core.study import open_study
from tests.gui.exchange_data import nameless, with_recordings, with_study


@pytest.fixture
def desk(qtbot: Any, shell: Parts, make_sound: Any) -> Parts:
    """Two recordings, read by Ada; no study yet."""
    with_recordings(qtbot, shell, make_sound("a.wav", 12.0), make_sound("b.wav", 12.0))
    return shell


def asked(qtbot: Any, parts: Parts, *files: Path) -> ImportDialog:
    """The dialog as the menu opens it, with these files added."""
    parts.window.actions_.exchange.import_annotations.trigger()
    dialog = parts.window.findChild(ImportDialog)
    assert dialog is not None and dialog.isVisible() and not dialog.isModal()
    dialog.add(list(files))
    seen(qtbot, dialog)
    return dialog


def seen(qtbot: Any, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.preview is not None, timeout=20000)


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def lines(dialog: ImportDialog) -> list[list[str]]:
    table = dialog.table
    items = [table.topLevelItem(i) for i in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(4)] for item in items]


def events(parts: Parts) -> list[EventType]:
    document = parts.window.workbench.editor.document
    return [event.label for event in document.events()] if document is not None else []


def kept(file: Path, reader: str) -> dict[str, list[EventType]]:
    with open_study(file) as study:
        who = study.reader(reader).id
        return {row.name: [e.label for e in study.load(row.id, who)[0].events(None)] for row in study.rows()}


def test_files_become_edits_of_their_recordings_which_can_be_undone(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    file, editor = tmp_path / "s.prs-study", desk.window.workbench.editor
    with_study(qtbot, desk, file)
    desk.window.workbench.hand.draw(EventType.RHONCHI, 1, 2)
    a = written(tmp_path / "a.txt", "1.5\t2.5\tWheeze\n3\t4\tStridor\n")
    b = written(tmp_path / "b.csv", "start_s,end_s,label\n1,2,Inspiration\n")
    qtbot.waitUntil(lambda: editor.saver.unsaved == 0)
    dialog = asked(qtbot, desk, a, b, written(tmp_path / "c.txt", "1\t2\tWheeze\n"))
    assert [line[0::3] for line in lines(dialog)] == [
        ["a.txt", "1 new, 1 left out"],
        ["b.csv", "1 new"],
        ["c.txt", "nothing"],
    ]
    header = dialog.table.header()
    assert all(header.sectionSize(i) >= dialog.table.sizeHintForColumn(i) for i in (2, 3)), "seen whole"
    first = dialog.table.topLevelItem(0)
    assert "Wheeze, 1.50 to 2.50 s, is left out: it overlaps Rhonchi, 1.00 to 2.00 s," in first.child(0).text(0)
    assert dialog.message.text() == "2 of 3 files would be imported: 2 new, 1 left out. 1 cannot be."
    assert events(desk) == [EventType.RHONCHI]
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: events(desk) == [EventType.RHONCHI, EventType.STRIDOR], timeout=20000)
    assert "2 files imported: 2 new, 1 left out." in desk.window.notices.done.text()
    assert editor.undo_group.undoText() == "Import Audacity label track"
    qtbot.waitUntil(lambda: editor.saver.unsaved == 0)
    assert kept(file, "Ada") == {"a.wav": [EventType.RHONCHI, EventType.STRIDOR], "b.wav": [Phase.INSPIRATION]}
    desk.window.worklist.step(1)
    qtbot.waitUntil(lambda: editor.undo_group.undoText() == "Import CSV table", timeout=20000)
    editor.undo_group.undo()
    qtbot.waitUntil(lambda: editor.saver.unsaved == 0)
    assert kept(file, "Ada")["b.wav"] == []


def test_finished_readings_are_marked_as_reviewed(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    file, editor = tmp_path / "s.prs-study", desk.window.workbench.editor
    with_study(qtbot, desk, file)
    dialog = asked(qtbot, desk, written(tmp_path / "a.txt", "1\t2\tWheeze\n"))
    dialog.finished_reading.click()
    seen(qtbot, dialog)
    assert lines(dialog)[0][3] == "1 new, 1 marked as reviewed"
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: editor.document is not None and editor.document.record.reviewed, timeout=20000)
    assert "1 new, 1 marked as reviewed" in desk.window.notices.done.text()
    qtbot.waitUntil(lambda: editor.saver.unsaved == 0)


def test_without_a_study_they_go_into_the_open_recordings(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    dialog = asked(qtbot, desk, written(tmp_path / "a.txt", "1\t2\tWheeze\n"))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: events(desk) == [EventType.WHEEZE], timeout=20000)
    desk.window.workbench.editor.undo_group.undo()
    assert events(desk) == []


def test_unknown_labels_are_explained_first(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    dialog = asked(qtbot, desk, written(tmp_path / "a.txt", "1\t2\tpiep\n3\t4\tnoise\n5\t6\tpiep\n"))
    assert not dialog.start.isEnabled() and "nobody here knows" in dialog.message.text()
    assert set(dialog.mapping.boxes) == {"piep", "noise"} and nameless(dialog) == []
    piep, noise = dialog.mapping.boxes["piep"], dialog.mapping.boxes["noise"]
    piep.setFocus()
    QTest.keyClicks(piep, "Wheeze")
    seen(qtbot, dialog)
    assert not dialog.start.isEnabled()
    noise.setFocus()
    QTest.keyClick(noise, Qt.Key.Key_End)
    seen(qtbot, dialog)
    assert dialog.start.isEnabled() and lines(dialog)[0][3] == "2 new"
    dialog.start.click()
    qtbot.waitUntil(lambda: events(desk) == [EventType.WHEEZE, EventType.WHEEZE], timeout=20000)


def test_what_was_chosen_before_is_never_imported(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    dialog = asked(qtbot, desk, written(tmp_path / "a.txt", "1\t2\tWheeze\n"))
    dialog.look_again()
    dialog._look()  # its answer is on its way when the choice changes
    dialog.how.setCurrentIndex(1)
    assert dialog.preview is None and not dialog.start.isEnabled()
    desk.window.exchange._tasks._pool.waitForDone(5000)
    QApplication.sendPostedEvents(desk.window.exchange._tasks)
    assert dialog.preview is None
    seen(qtbot, dialog)


def test_another_readers_go_into_the_study_under_that_name(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    file = tmp_path / "s.prs-study"
    with_study(qtbot, desk, file)
    dialog = asked(qtbot, desk, written(tmp_path / "a.txt", "1\t2\tWheeze\n"))
    edit = dialog.reader.lineEdit()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    seen(qtbot, dialog)
    assert not dialog.start.isEnabled() and dialog.message.text() == "Say whose annotations they are."
    QTest.keyClicks(edit, "Bert")
    seen(qtbot, dialog)
    dialog.start.click()
    qtbot.waitUntil(lambda: "Bert" in desk.window.notices.done.text(), timeout=20000)
    assert events(desk) == [] and kept(file, "Bert")["a.wav"] == [EventType.WHEEZE]


def test_replacing_shows_what_would_go(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    desk.window.workbench.hand.draw(EventType.RHONCHI, 8, 9)
    dialog = asked(qtbot, desk, written(tmp_path / "a.txt", "1\t2\tWheeze\n"))
    dialog.how.setFocus()
    QTest.keyClick(dialog.how, Qt.Key.Key_Down)
    seen(qtbot, dialog)
    assert lines(dialog)[0][3] == "1 new, 1 removed"
    dialog.start.click()
    qtbot.waitUntil(lambda: events(desk) == [EventType.WHEEZE], timeout=20000)
    desk.window.workbench.editor.undo_group.undo()
    assert events(desk) == [EventType.RHONCHI]


def test_annotation_files_can_be_dropped_on_the_window(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(written(tmp_path / "b.txt", "1\t2\tWheeze\n")))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(desk.window, QDragEnterEvent(QPoint(50, 50), action, data, button, keys))
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(50, 50), action, data, button, keys))
    qtbot.waitUntil(lambda: desk.window.findChild(ImportDialog) is not None)
    dialog = desk.window.findChild(ImportDialog)
    seen(qtbot, dialog)
    assert lines(dialog)[0][:2] == ["b.txt", "b"] and len(desk.session.items) == 2


def test_what_cannot_be_read_is_said_and_the_menu_says_why_not(qtbot: Any, shell: Parts, desk: Parts) -> None:
    broken = written(next(iter(desk.session.items.values())).path.with_name("a.json"), "{ not JSON")
    dialog = asked(qtbot, desk, broken)
    assert not dialog.start.isEnabled() and "“a.json”" in dialog.table.topLevelItem(0).child(0).text(0)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    shell.session.clear()
    action = shell.window.actions_.exchange.import_annotations
    assert not action.isEnabled() and "Open the recordings first" in action.toolTip()
