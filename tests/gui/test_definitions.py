"""The definitions and their reference sounds: every type, said to be synthesised, played and stopped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.look.theme import DARK, LIGHT
from app.panels import definitions
from app.panels.definitions import DefinitionsDialog, show_definitions
from app.sound.player import Player
from app.window import Parts
from prs_core.labels import EventType
from prs_core.reference import DEFINITIONS
from tests.gui.test_player import FakeSound


@pytest.fixture
def sound() -> FakeSound:
    return FakeSound()


@pytest.fixture
def dialog(qtbot: Any, shell: Parts, sound: FakeSound) -> DefinitionsDialog:
    made = DefinitionsDialog(shell.window, LIGHT, Player(backend=sound))
    made.show()
    return made


def test_every_type_has_its_definition_and_sound_said_to_be_synthesised(dialog: DefinitionsDialog) -> None:
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert all(text in words for text in DEFINITIONS.values())
    assert "synthesised" in words and "no person was recorded" in words
    assert list(dialog.buttons) == list(EventType)
    for type_, button in dialog.buttons.items():
        assert button.accessibleName() == f"Play the synthesised sound: {type_}"


def test_a_click_plays_and_another_stops(dialog: DefinitionsDialog, sound: FakeSound) -> None:
    told: list[None] = []
    dialog.about_to_play.connect(lambda: told.append(None))
    wheeze = dialog.buttons[EventType.WHEEZE]
    QTest.mouseClick(wheeze, Qt.MouseButton.LeftButton)
    assert sound.streams[-1].pump(8000).any() and told
    assert wheeze.accessibleName().startswith("Stop")
    QTest.mouseClick(wheeze, Qt.MouseButton.LeftButton)
    assert not sound.streams[-1].open and wheeze.accessibleName().startswith("Play")


def test_another_sound_takes_the_place_of_the_first(dialog: DefinitionsDialog, sound: FakeSound) -> None:
    dialog.buttons[EventType.WHEEZE].click()
    dialog.buttons[EventType.STRIDOR].click()
    assert [stream.open for stream in sound.streams] == [False, True]
    assert dialog.buttons[EventType.WHEEZE].accessibleName().startswith("Play")
    assert dialog.buttons[EventType.STRIDOR].accessibleName().startswith("Stop")
    dialog.close()
    assert not sound.streams[-1].open


def test_a_missing_sound_is_told(
    dialog: DefinitionsDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, sound: FakeSound
) -> None:
    problems: list[str] = []
    dialog.problem.connect(lambda message, advice: problems.append(message))

    def missing(entry: object) -> None:
        raise OSError("gone")

    monkeypatch.setattr(definitions, "read_reference", missing)
    dialog.buttons[EventType.NORMAL].click()
    assert problems and not sound.streams


def test_no_sound_output_is_told(qtbot: Any, shell: Parts) -> None:
    dialog = DefinitionsDialog(shell.window, LIGHT, Player(backend=FakeSound(outputs=0)))
    problems: list[tuple[str, str]] = []
    dialog.problem.connect(lambda message, advice: problems.append((message, advice)))
    dialog.buttons[EventType.NORMAL].click()
    assert "headphones" in problems[0][1]
    assert dialog.buttons[EventType.NORMAL].accessibleName().startswith("Play")
    dialog.close()


def test_it_comes_by_its_key_once_and_in_both_themes(qtbot: Any, shell: Parts) -> None:
    window = shell.window
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = window.findChildren(DefinitionsDialog)
    assert dialog.isVisible()
    before = dialog.grab().toImage()
    dialog.apply_theme(DARK)
    assert dialog.grab().toImage() != before
    again = show_definitions(window, LIGHT, EventType.FINE_CRACKLE)
    assert again is dialog
    qtbot.waitUntil(dialog.buttons[EventType.FINE_CRACKLE].hasFocus)
    dialog.close()


def test_the_type_of_what_is_selected_is_brought_into_sight(qtbot: Any, shell: Parts, make_sound: Any) -> None:
    window = shell.window
    window.open_paths([make_sound()])
    qtbot.waitUntil(lambda: window.workbench.editor.document is not None)
    window.workbench.hand.draw(EventType.STRIDOR, 0.5, 1.0)
    assert window.events.define.isEnabled()
    window.events.define.click()
    (dialog,) = window.findChildren(DefinitionsDialog)
    qtbot.waitUntil(dialog.buttons[EventType.STRIDOR].hasFocus)
    dialog.close()
