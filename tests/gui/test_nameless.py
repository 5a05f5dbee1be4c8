"""A study in which nobody said who is reading: what cannot be done says so, asks, and is done once there is a name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.editing.editor import NAMELESS
from app.window import Parts
from prs_core.labels import EventType
from tests.gui.reading_data import fill, make_study, sounds
from tests.gui.test_blind import open_blind
from tests.gui.test_editing import click, drag, press
from tests.gui.test_study_desk import kept


@pytest.fixture
def nameless(qtbot: Any, shell: Parts, tmp_path: Path) -> Parts:
    """A study with three recordings, the first of them open, its analysis shown; the question was put off."""
    file, window = tmp_path / "s.prs-study", shell.window
    make_study(file, sounds(tmp_path / "sounds"))
    fill(file)
    window.study_desk.open(file)
    qtbot.waitUntil(window.reader_bar.isVisible, timeout=20000)
    qtbot.waitUntil(lambda: shell.session.sound is not None and bool(window.lanes.events.marks), timeout=20000)
    window.reader_bar.later.click()
    window.resize(1280, 800)
    window.activateWindow()
    window.lanes.setFocus()
    qtbot.waitUntil(window.lanes.hasFocus)
    return shell


def name(parts: Parts, who: str) -> None:
    bar = parts.window.reader_bar
    assert bar.isVisible() and bar.name.hasFocus()
    bar.name.setText(who)
    QTest.keyClick(bar.name, Qt.Key.Key_Return)


def test_a_drawn_event_waits_for_the_name_and_is_made_then(qtbot: Any, nameless: Parts, tmp_path: Path) -> None:
    window, editor = nameless.window, nameless.window.workbench.editor
    drag(window.lanes.events, 4.0, 5.0)
    assert window.status.currentMessage() == NAMELESS and editor.document is None
    name(nameless, "Cleo")
    qtbot.waitUntil(lambda: editor.document is not None and len(editor.document.events()) == 1, timeout=20000)
    assert editor.selected == {editor.document.events()[0].id}
    qtbot.waitUntil(lambda: editor.saver.unsaved == 0)
    assert kept(tmp_path / "s.prs-study", "Cleo") == [EventType.WHEEZE]


def test_keys_and_clicks_say_so_too(nameless: Parts) -> None:
    window = nameless.window
    deeds = (
        lambda: press(nameless, Qt.Key.Key_Return),
        lambda: press(nameless, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
        lambda: click(window.lanes.events, 1.0),
        lambda: drag(window.lanes.events, 1.0, 2.0),
    )
    for deed in deeds:
        window.status.clearMessage()
        window.reader_bar.hide()
        window.lanes.setFocus()
        deed()
        assert window.status.currentMessage() == NAMELESS and window.reader_bar.isVisible()
    window.reader_bar.hide()
    window.lanes.select((3.0, 4.0))
    window.lanes.setFocus()
    press(nameless, Qt.Key.Key_3)
    assert window.status.currentMessage() == NAMELESS


def test_what_was_wanted_in_another_recording_is_not_done_in_this(qtbot: Any, nameless: Parts) -> None:
    window, editor = nameless.window, nameless.window.workbench.editor
    drag(window.lanes.events, 4.0, 5.0)
    nameless.window.actions_.view.next.trigger()
    qtbot.waitUntil(lambda: nameless.session.sound is not None)
    name(nameless, "Cleo")
    qtbot.waitUntil(lambda: editor.document is not None, timeout=20000)
    qtbot.waitUntil(lambda: window.workbench._wanting is None)  # looked at once the document is shown
    assert editor.document.events() == () and editor.take_held_back() is None


def test_while_reading_blind_the_readers_name_leads_to_the_end_of_it(qtbot: Any, shell: Parts, tmp_path: Path) -> None:
    file, window = tmp_path / "s.prs-study", shell.window
    make_study(file, sounds(tmp_path / "sounds"))
    open_blind(qtbot, shell, file)
    QTest.mouseClick(window.reader.reader, Qt.MouseButton.LeftButton)
    assert "reads blind" in window.notices.done.text() and window.notices.done.button.text() == "End blind reading …"
    assert "reads blind" in window.status.currentMessage()
    window.notices.done.button.click()
    assert [box.text() for box in window.findChildren(QMessageBox)] == ["End the blind reading of Bea?"]
