"""A study that can only be looked at: opened, shown, said why; what would change it is refused at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.dialogs.history import show_history
from app.main_window import MainWindow
from app.window import Parts
from prs_core.labels import EventType
from prs_core.study import read_only
from tests.gui.reading_data import SECRET, fill, make_study, sounds
from tests.gui.test_editing import click, drag


def enabled_editing(window: MainWindow) -> list[str]:
    """The names of what could be chosen, or written into, that changes a reading or the study."""
    actions, edit, readers = window.actions_, window.actions_.edit, window.actions_.readers
    changing = [edit.accept, edit.accept_all, edit.discard, edit.split, edit.merge, edit.duplicate, edit.uncertain]
    changing += [edit.remark, edit.poor, edit.reviewed, edit.undo, edit.redo, *edit.types, *edit.nudges]
    changing += [*edit.layers.values(), actions.exchange.import_annotations, actions.file.patients]
    changing += [readers.begin_blind, readers.adjudicate]
    box = window.events.record
    fields = [box.label, box.reviewed, box.uncertain, box.comment]
    return [each.text() for each in changing if each.isEnabled()] + [
        each.accessibleName() or type(each).__name__ for each in fields if each.isEnabled()
    ]


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A study that others have read, in a folder of which it is said that nobody may write in it."""
    file = tmp_path / "shelf" / "s.prs-study"
    file.parent.mkdir()
    make_study(file, sounds(tmp_path / "sounds"))
    fill(file)
    monkeypatch.setattr(read_only, "_may_write", lambda path: path != file.parent)
    return file


def test_it_is_shown_and_names_the_folder_and_nothing_is_changed(qtbot: Any, shell: Parts, shelf: Path) -> None:
    window, before = shell.window, shelf.read_bytes()
    window.workbench.set_reader("Ada")
    window.study_desk.open(shelf)
    editor = window.workbench.editor
    qtbot.waitUntil(lambda: editor.document is not None, timeout=20000)
    qtbot.waitUntil(lambda: shell.session.counts[0] == 0 and not shell.tasks.busy, timeout=20000)
    told = window.notices.note.text()
    assert f"can only be looked at: the folder {shelf.parent} is read-only" in told and "Back up the study" in told
    assert window.reader.saved.text() == "Read-only: to be looked at"
    assert len(editor.document.events()) == 2 and bool(window.lanes.events.marks)
    click(window.lanes.events, 1.0)
    drag(window.lanes.events, 2.0, 3.0)
    assert str(shelf.parent) in window.status.currentMessage()
    window.workbench.hand.draw(EventType.WHEEZE, 2, 3)
    assert len(editor.document.events()) == 2 and editor.saver.unsaved == 0
    edit = window.actions_.edit
    assert edit.next_event.isEnabled() and edit.history.isEnabled() and not edit.discard.isEnabled()
    edit.select_all.trigger()
    assert len(editor.selected) == 2 and len(window.events.table.selectionModel().selectedRows()) == 2
    assert not edit.discard.isEnabled() and not edit.types[0].isEnabled() and window.events.table.isEnabled()
    assert enabled_editing(window) == []
    table = window.events.table
    flags = [table.rows.flags(table.rows.index(0, column)) for column in range(table.rows.columnCount())]
    assert not any(each & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable) for each in flags)
    dialog = show_history(window)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() > 1, timeout=20000)
    assert not dialog.restore.isEnabled() and not dialog.bring_back.isEnabled()
    dialog.close()
    window.actions_.view.next.trigger()
    qtbot.waitUntil(lambda: shell.session.sound is not None and not shell.tasks.busy, timeout=20000)
    assert window.notices.note.text() == told, "no further complaint"
    window.close()
    assert shelf.read_bytes() == before and [file.name for file in shelf.parent.iterdir()] == [shelf.name]


def test_a_new_reader_is_told_who_has_read(qtbot: Any, shell: Parts, shelf: Path) -> None:
    window = shell.window
    window.workbench.set_reader("Bob")
    window.study_desk.open(shelf)
    qtbot.waitUntil(window.reader_bar.isVisible, timeout=20000)
    assert "“Bob” has not read in it" in window.notices.note.text()
    assert f"{SECRET}, Ada" in window.notices.note.text()
    qtbot.waitUntil(lambda: shell.session.sound is not None, timeout=20000)
    bar = window.reader_bar
    assert "decision" not in bar.words.text() and bar.words.text().startswith("Whose reading")
    assert "Bob" not in window.reader.reader.text()
    bar.named.emit("Eve")
    qtbot.waitUntil(lambda: "“Eve” has not read in it" in window.notices.note.text(), timeout=20000)
    assert "Eve" not in window.reader.reader.text() and bar.isVisible()
    bar.name.setText("Ada")
    bar.use.click()
    qtbot.waitUntil(lambda: window.workbench.editor.document is not None, timeout=20000)
    assert "has not read" not in window.notices.note.text() and window.reader.reader.text() == "Reader: Ada"
