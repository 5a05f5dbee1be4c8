"""The window with a study: what is said is kept, by reader, and found again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.window import Parts
from prs_core import editing
from prs_core.errors import StudyError
from prs_core.labels import EventType
from prs_core.study import open_study


@pytest.fixture
def desk(qtbot: Any, shell: Parts, make_sound: Any) -> Parts:
    """One recording is open, read by Ada; no study yet."""
    shell.window.open_paths([make_sound("a.wav", 12.0)])
    shell.window.workbench.set_reader("Ada")
    qtbot.waitUntil(lambda: shell.window.workbench.editor.document is not None, timeout=20000)
    return shell


def opened(qtbot: Any, parts: Parts, file: Path, *, create: bool = True) -> None:
    parts.window.study_desk.open(file, create=create)
    qtbot.waitUntil(lambda: parts.window.study_desk.study is not None, timeout=20000)
    qtbot.waitUntil(lambda: parts.window.workbench.editor.document is not None, timeout=20000)


def kept(file: Path, reader: str = "Ada") -> list[EventType]:
    with open_study(file) as study:
        reader_id = study.reader(reader).id
        return [e.label for row in study.rows() for e in study.load(row.id, reader_id)[0].events()]


def test_what_was_marked_goes_into_a_new_study_and_each_edit_after_it(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    hand, editor, file = desk.window.workbench.hand, desk.window.workbench.editor, tmp_path / "s.prs-study"
    hand.draw(EventType.WHEEZE, 1, 2)
    assert desk.window.reader.saved.text() == "Not saved: open or make a study"
    opened(qtbot, desk, file)
    assert "s – PRS Studio" in desk.window.windowTitle()
    hand.draw(EventType.STRIDOR, 3, 4)
    qtbot.waitUntil(lambda: editor.saver.unsaved == 0)
    assert desk.window.reader.saved.text() == "Saved"
    assert kept(file) == [EventType.WHEEZE, EventType.STRIDOR]
    editor.undo_group.undo()
    desk.window.actions_.file.close_study.trigger()
    assert not desk.session.items, "or they would go into the next study"
    assert desk.window.study_desk.study is None and kept(file) == [EventType.WHEEZE]


def test_a_study_opens_with_its_recordings_and_keeps_readers_apart(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    hand, editor, file = desk.window.workbench.hand, desk.window.workbench.editor, tmp_path / "s.prs-study"
    opened(qtbot, desk, file)
    hand.draw(EventType.WHEEZE, 1, 2)
    qtbot.waitUntil(lambda: editor.saver.unsaved == 0)
    desk.window.reader.reader.click()
    bar = desk.window.reader_bar
    bar.name.setText("Bert")
    QTest.keyClick(bar.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.document is not None and editor.document.events() == ())
    hand.draw(EventType.NORMAL, 1, 2)
    qtbot.waitUntil(lambda: editor.saver.unsaved == 0)
    assert desk.window.study_desk.close()
    assert (kept(file), kept(file, "Bert")) == ([EventType.WHEEZE], [EventType.NORMAL])
    opened(qtbot, desk, file, create=False)
    assert [item.path.name for item in desk.session.items.values()] == ["a.wav"]
    assert [e.label for e in editor.document.events()] == [EventType.NORMAL]


def test_without_a_reader_a_study_asks_first(qtbot: Any, shell: Parts, make_sound: Any, tmp_path: Path) -> None:
    shell.window.open_paths([make_sound("a.wav", 12.0)])
    qtbot.waitUntil(lambda: shell.session.sound is not None)
    shell.window.study_desk.open(tmp_path / "s.prs-study", create=True)
    qtbot.waitUntil(shell.window.reader_bar.isVisible, timeout=20000)
    assert shell.window.workbench.editor.document is None
    shell.window.reader_bar.name.setText("Ada")
    shell.window.reader_bar.use.click()
    qtbot.waitUntil(lambda: shell.window.workbench.editor.document is not None, timeout=20000)


def test_an_edit_made_elsewhere_is_told_and_shown(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    file, editor = tmp_path / "s.prs-study", desk.window.workbench.editor
    opened(qtbot, desk, file)
    with open_study(file) as other:
        row, reader = other.rows()[0].id, other.reader("Ada").id
        document, revision = other.load(row, reader)
        other.append(row, reader, editing.draw(document, EventType.RHONCHI, 5, 6), expected=revision)
    desk.window.workbench.hand.draw(EventType.WHEEZE, 1, 2)
    qtbot.waitUntil(lambda: "changed elsewhere" in desk.window.notices.note.text())
    qtbot.waitUntil(lambda: not editor.rereading)
    assert [event.label for event in editor.document.events()] == [EventType.RHONCHI]


def test_what_is_no_study_is_refused_and_nothing_changes(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    file = tmp_path / "x.prs-study"
    file.write_text("something else " * 100)
    desk.window.study_desk.open(file)
    qtbot.waitUntil(desk.window.notices.isVisible)
    assert desk.window.study_desk.study is None and file.read_text().startswith("something else")
    assert desk.window.workbench.editor.document is not None


def test_edits_that_cannot_be_written_are_not_closed_away_without_a_word(
    qtbot: Any, desk: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "s.prs-study"
    opened(qtbot, desk, file)
    store = desk.window.workbench.editor.saver.store

    def fail(*_: object, **__: object) -> int:
        raise StudyError("The drive is full.")

    monkeypatch.setattr(store, "append", fail)
    desk.window.workbench.hand.draw(EventType.WHEEZE, 1, 2)
    qtbot.waitUntil(lambda: desk.window.workbench.editor.saver.failing)
    assert desk.window.reader.saved.text() == "1 edit not saved yet"
    assert not desk.window.close() and "not saved yet" in desk.window.notices.note.text()
    monkeypatch.undo()
    editor = desk.window.workbench.editor
    editor.saver._retry.timeout.emit()
    qtbot.waitUntil(lambda: editor.saver.unsaved == 0)
    assert not desk.window.notices.isVisible() and kept(file) == [EventType.WHEEZE]
    monkeypatch.setattr(store, "append", fail)
    desk.window.workbench.hand.draw(EventType.STRIDOR, 3, 4)
    qtbot.waitUntil(lambda: editor.saver.failing)
    assert not desk.window.close(), "it warns once more"
    monkeypatch.undo()
    assert desk.window.close() and kept(file) == [EventType.WHEEZE, EventType.STRIDOR]


def test_closing_the_window_writes_what_waits(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    file = tmp_path / "s.prs-study"
    opened(qtbot, desk, file)
    desk.window.workbench.hand.draw(EventType.WHEEZE, 1, 2)
    desk.window.close()
    assert kept(file) == [EventType.WHEEZE]


def test_recordings_are_in_the_study_before_anybody_says_who_reads(
    qtbot: Any, shell: Parts, make_sound: Any, tmp_path: Path
) -> None:
    """A take that is made before that would be forgotten with the end of the program."""
    file, editor = tmp_path / "s.prs-study", shell.window.workbench.editor
    shell.window.open_paths([make_sound("a.wav", 12.0)])
    qtbot.waitUntil(lambda: editor.document is not None, timeout=20000)
    shell.window.workbench.hand.draw(EventType.WHEEZE, 1, 2)
    shell.window.study_desk.open(file, create=True)
    qtbot.waitUntil(shell.window.reader_bar.isVisible, timeout=20000)
    shell.window.open_paths([make_sound("b.wav", 2.0)])
    items = shell.session.items
    qtbot.waitUntil(lambda: len(items) == 2 and all(i.recording_id is not None for i in items.values()), timeout=20000)
    with open_study(file) as study:
        assert sorted(row.path.name for row in study.rows()) == ["a.wav", "b.wav"]
    shell.window.reader_bar.name.setText("Ada")
    shell.window.reader_bar.use.click()
    shell.session.select(next(key for key, item in items.items() if item.path.name == "a.wav"))
    qtbot.waitUntil(lambda: editor.document is not None and editor.reader_id, timeout=20000)
    assert [e.label for e in editor.document.events()] == [EventType.WHEEZE], "what was marked before came along"
    assert "elsewhere" not in shell.window.notices.note.text()
    assert kept(file) == [EventType.WHEEZE]


def test_while_a_study_is_being_opened_nothing_says_that_there_is_none(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    said: list[str] = []
    status, editor = desk.window.reader, desk.window.workbench.editor
    for changed in (editor.saved_changed, editor.document_changed, desk.window.study_desk.changed):
        changed.connect(lambda: said.append(status.saved.text()))
    desk.window.study_desk.open(tmp_path / "s.prs-study", create=True)
    assert status.saved.text() == "Opening the study …"
    qtbot.waitUntil(lambda: status.saved.text() == "Saved", timeout=20000)
    assert "No study is open" not in said
    (tmp_path / "no.prs-study").write_text("nothing of the kind")
    desk.window.study_desk.open(tmp_path / "no.prs-study")
    qtbot.waitUntil(desk.window.notices.isVisible, timeout=20000)
    assert status.saved.text() == "Saved"
