"""The preferences: found as you type, at once, put back, taken along; nothing of a wrong file is taken over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from app.actions.maker import ActionMaker
from app.look.theme import LIGHT
from app.panels.preferences import PreferencesDialog
from app.panels.setting_editors import DeviceEditor
from app.preferences import settings
from app.preferences.file import PreferenceError, apply_preferences, export_preferences, read_preferences
from app.preferences.settings import PREFERENCES, Settings
from app.preferences.shortcuts import Shortcuts
from app.window import Parts
from prs_core import held_files


@pytest.fixture
def kept(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "s.ini")


@pytest.fixture
def preferences(qtbot: Any, kept: Settings) -> Iterator[PreferencesDialog]:
    """The dialog without the window."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1280, 800)
    make = ActionMaker(parent)
    actions = {
        "merge": make("Merge the selected events", lambda: None, "M"),
        "split": make("Split the event at the cursor", lambda: None, "S"),
    }
    dialog = PreferencesDialog(parent, kept, Shortcuts(actions, kept), LIGHT)
    dialog.show()
    yield dialog
    dialog.close()


def shown(dialog: PreferencesDialog) -> list[str]:
    return [row.option.key for row in dialog.rows.values() if row.isVisible()]


def test_search_finds_settings_and_keys_as_you_type(preferences: PreferencesDialog) -> None:
    dialog = preferences
    first = ["view/theme", "view/text_percent", "view/language", "view/reduced_motion"]
    assert shown(dialog) == first
    QTest.keyClicks(dialog.search, "spectro GREY")
    assert shown(dialog) == ["view/spectrogram_colours"] and dialog.groups.currentRow() < 0
    dialog.search.setText("merge")
    assert shown(dialog) == [] and dialog.keys.isVisible()
    names = [dialog.keys.list.topLevelItem(row) for row in range(dialog.keys.list.topLevelItemCount())]
    assert [item.text(0) for item in names if not item.isHidden()] == ["Merge the selected events"]
    dialog.search.setText("no such thing anywhere")
    assert shown(dialog) == [] and not dialog.keys.isVisible() and dialog.nothing.isVisible()
    dialog.search.clear()
    assert dialog.groups.currentRow() == 0 and shown(dialog) == first and not dialog.nothing.isVisible()
    seen = set()
    for group in settings.GROUPS:
        dialog.show_group(group)
        seen |= set(shown(dialog)) | ({settings.SHORTCUTS.key} if dialog.keys.isVisible() else set())
    assert seen == {option.key for option in PREFERENCES}


def test_every_kind_of_value_is_changed_at_once_and_put_back(kept: Settings, preferences: PreferencesDialog) -> None:
    rows = preferences.rows

    def box(key: str, kind: type) -> Any:
        row = rows[key]
        preferences.show_group(row.option.group)
        return row.editor.focus if isinstance(row.editor.focus, kind) else row.editor.findChild(kind)

    box("playback/loop", QCheckBox).click()
    assert kept.get(settings.LOOP) and rows["playback/loop"].reset.isVisible()
    QTest.keyClicks(box("view/theme", QComboBox), "Dark")
    assert kept.get(settings.THEME) == "dark"
    hop = box("analysis/hop_s", QDoubleSpinBox)
    hop.selectAll()
    QTest.keyClicks(hop, "2")
    assert kept.get(settings.HOP_S) == 1.0  # not before it is finished
    QTest.keyClick(hop, Qt.Key.Key_Return)
    assert kept.get(settings.HOP_S) == 2.0 and preferences.isVisible()
    reader = box("editing/reader", QLineEdit)
    QTest.keyClicks(reader, " N.  N. ")
    QTest.keyClick(reader, Qt.Key.Key_Return)
    assert kept.get(settings.READER) == "N. N." and reader.text() == "N. N."
    lanes = rows["view/lanes"].editor
    preferences.show_group(settings.LANES_GROUP)
    lanes.boxes["mfcc"].click()  # type: ignore[attr-defined]
    assert "mfcc" not in kept.get(settings.LANES_SHOWN)
    rows["training/trees"].editor.chosen.emit(("/a", "/b"))
    folders = rows["training/trees"].editor
    folders.list.setCurrentRow(0)  # type: ignore[attr-defined]
    folders.remove.click()  # type: ignore[attr-defined]
    assert kept.get(settings.TREES) == ("/b",)
    for key in ("playback/loop", "view/theme", "analysis/hop_s", "editing/reader", "view/lanes", "training/trees"):
        preferences.show_group(rows[key].option.group)
        rows[key].reset.click()
        assert kept.get(settings.REGISTRY[key]) == settings.REGISTRY[key].default
        assert not rows[key].reset.isVisible()


def test_what_is_changed_elsewhere_is_shown(kept: Settings, preferences: PreferencesDialog) -> None:
    kept.set(settings.SPEED, 0.5)
    assert preferences.rows["playback/speed"].editor.focus.currentText() == "0.5×"  # type: ignore[attr-defined]


def test_a_wheel_scrolls_and_changes_nothing_on_its_way(kept: Settings, preferences: PreferencesDialog) -> None:
    preferences.show_group(settings.PLAYBACK)
    box = preferences.rows["playback/speed"].editor.focus
    at = QPointF(box.rect().center())
    no = Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(at, box.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, no,
                        Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert kept.get(settings.SPEED) == 1.0


def test_devices_are_offered_by_name_and_one_that_is_gone_keeps_its_place(
    kept: Settings, preferences: PreferencesDialog
) -> None:
    kept.set(settings.MICROPHONE, "Scope")
    editor = preferences.rows["record/microphone"].editor
    assert isinstance(editor, DeviceEditor)
    preferences.offer_devices(["Mic A", "Mic B"], ["Phones"])
    texts = [editor.box.itemText(place) for place in range(editor.box.count())]
    assert texts == ["The system's own", "Mic A", "Mic B", "Scope (not connected)"]
    assert editor.box.currentData() == "Scope"


def test_in_the_window_they_are_taken_along_and_put_back_and_a_wrong_file_changes_nothing(
    shell: Parts, tmp_path: Path
) -> None:
    window, kept, file = shell.window, shell.settings, tmp_path / "p.json"
    window.actions_.edit.preferences.trigger()
    dialog = window.preferences.dialog
    assert dialog is not None and dialog.isVisible()
    kept.set(settings.GAIN_DB, 9.0)
    kept.set(settings.AUTO_GAIN, True)
    kept.set(settings.SHORTCUTS, ("merge=F12",))
    kept.set(settings.GEOMETRY, b"window")
    window.preferences.export_to(file)
    assert "p.json" in dialog.note.text()
    dialog.reset.click()
    (box,) = dialog.findChildren(QMessageBox)
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert kept.get(settings.GAIN_DB) == 9
    window.preferences.reset_all()
    assert kept.get(settings.GAIN_DB) == 0 and window.actions_.edit.merge.shortcut().toString() == "M"
    assert kept.get(settings.GEOMETRY) == b"window" and "at first" in dialog.note.text()
    window.preferences.import_from(file)
    assert kept.get(settings.GAIN_DB) == 9 and kept.get(settings.AUTO_GAIN)
    assert window.actions_.edit.merge.shortcut().toString() == "F12" and "changed: 2" in dialog.note.text()
    whole = json.loads(file.read_text("utf-8"))
    whole["settings"] |= {"playback/loop": True, "view/theme": "pink", "no/such": 1}
    whole["settings"]["keyboard/shortcuts"] = ["merge=S", "nothing=F9", "split=Hyper+Ü+1"]
    file.write_text(json.dumps(whole), "utf-8")
    window.preferences.import_from(file)
    told = dialog.problem.text()
    assert dialog.problem.isVisible() and not dialog.note.isVisible()
    for words in ("Nothing was taken over.", '“Theme” cannot be "pink"', "“no/such” is no setting", "more."):
        assert words in told
    assert not kept.get(settings.LOOP) and window.actions_.edit.merge.shortcut().toString() == "F12"
    window.preferences.import_from(tmp_path / "gone.json")
    assert "gone.json" in dialog.problem.text()
    window.preferences.export_to(tmp_path / "no" / "such" / "folder.json")
    assert dialog.problem.isVisible()
    for button in (dialog.import_, dialog.export):
        button.click()
        (ask,) = [each for each in dialog.findChildren(QFileDialog) if each.isVisible()]
        ask.close()
    window.actions_.help.change_keys.trigger()
    assert window.preferences.dialog is dialog and dialog.keys.isVisible()
    dialog.close()


def test_what_is_wrong_with_shortcuts_is_said(preferences: PreferencesDialog) -> None:
    wrong = preferences.keys._shortcuts.wrong
    assert wrong(["merge=F12", "split="]) == []
    assert "Both “Merge the selected events” and" in wrong(["merge=S"])[0]
    assert wrong(["merge=S", "split=M"]) == []  # exchanged
    assert "no action" in wrong(["nothing=F8"])[0] and "no keys" in wrong(["merge=Ctrl+Nothing"])[0]


@pytest.mark.parametrize(
    "text",
    ["", "no json", "[1]", "{}", '{"program": "Other", "preferences": 1, "settings": {}}', '{"program": "PRS Studio"}',
     '{"program": "PRS Studio", "preferences": 1, "settings": []}', "[" * 100_000, "\xff\xfe"],
)  # fmt: skip
def test_what_is_no_file_of_preferences_is_said(tmp_path: Path, text: str) -> None:
    file = tmp_path / "p.json"
    file.write_text(text, "latin-1")
    with pytest.raises(PreferenceError, match="holds no preferences"):
        read_preferences(file)


def test_an_open_study_is_not_looked_into(tmp_path: Path) -> None:
    file = tmp_path / "a.prs-study"
    file.touch()
    held_files.hold(test_an_open_study_is_not_looked_into, file)
    with pytest.raises(PreferenceError, match="study that is open here"):
        read_preferences(file)
    held_files.let_go(test_an_open_study_is_not_looked_into)


def test_a_file_of_a_later_version_is_not_guessed_at(tmp_path: Path) -> None:
    (tmp_path / "p.json").write_text('{"program": "PRS Studio", "preferences": 2, "settings": {}}', "utf-8")
    with pytest.raises(PreferenceError, match="another version"):
        read_preferences(tmp_path / "p.json")


def test_a_file_holds_all_of_them_and_nothing_else(tmp_path: Path) -> None:
    first, second = Settings(tmp_path / "a.ini"), Settings(tmp_path / "b.ini")
    first.set(settings.TREES, ("/ü", "/b"))
    first.set(settings.LANES_SHOWN, ())
    first.add_recent(Path("/secret.wav"))
    export_preferences(first, tmp_path / "p.json")
    assert "secret" not in (tmp_path / "p.json").read_text("utf-8")
    values = read_preferences(tmp_path / "p.json")
    assert list(values) == list(PREFERENCES)
    assert apply_preferences(second, values) == 2 and second.get(settings.TREES) == ("/ü", "/b")


def test_another_language_is_promised_for_the_next_start(shell: Parts) -> None:
    window = shell.window
    window.settings.set(settings.LANGUAGE, "fr")
    assert window.notices.isVisible()
    assert window.notices.done.text() == "The language changes when PRS Studio starts again."
    assert window.notices.done.button.text() == "Start again"


def test_its_buttons_are_words_as_in_every_other_dialog(preferences: PreferencesDialog) -> None:
    buttons = [button for button in preferences.findChildren(QAbstractButton) if button.text()]
    assert len(buttons) >= 5 and [button.text() for button in buttons if not button.icon().isNull()] == []
