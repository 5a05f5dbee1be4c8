"""Annotations out of the window: formats, of what, whose, de-identified, cancelled, refused."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.dialogs.export import FORMATS, ExportDialog
from app.window import Parts
from prs_core.exchange import exporting
from prs_core.formats.marks import Format
from prs_core.labels import EventType
from tests.gui.exchange_data import nameless, with_recordings, with_study

NAMES = ("65000001_4.5_0_p1_11.wav", "65000002_2.5_1_p3_12.wav")


@pytest.fixture
def desk(qtbot: Any, shell: Parts, make_sound: Any, tmp_path: Path) -> Parts:
    """A study of two recordings, read by Ada, who marked a wheeze in the first."""
    with_recordings(qtbot, shell, *(make_sound(f"sounds/{name}", 12.0) for name in NAMES))
    with_study(qtbot, shell, tmp_path / "s.prs-study")
    shell.window.workbench.hand.draw(EventType.WHEEZE, 1, 2)
    return shell


def asked(qtbot: Any, parts: Parts, out: Path, kind: Format = Format.AUDACITY) -> ExportDialog:
    parts.window.actions_.exchange.export_annotations.trigger()
    (dialog,) = [each for each in parts.window.findChildren(ExportDialog) if each.isVisible()]
    assert not dialog.isModal()
    qtbot.waitUntil(lambda: dialog.reader.count() > 0)
    dialog.out.edit.selectAll()
    QTest.keyClicks(dialog.out.edit, str(out))
    dialog.format.setFocus()
    for _ in range(list(FORMATS).index(kind)):
        QTest.keyClick(dialog.format, Qt.Key.Key_Down)
    return dialog


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_the_whole_study_as_label_tracks(
    qtbot: Any, desk: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("app.dialogs.work.show_file", shown.append)
    dialog = asked(qtbot, desk, tmp_path / "out")
    assert nameless(dialog) == [] and dialog.reader.currentText() == "Ada"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    bar = desk.window.notices
    qtbot.waitUntil(bar.isVisible, timeout=20000)
    assert "1 recording exported" in bar.done.text() and "1 left out: nobody has annotated it." in bar.done.text()
    assert (tmp_path / "out" / "65000001_4.5_0_p1_11.txt").read_text().split() == ["1.0", "2.0", "Wheeze"]
    assert bar.done.button.text() == "Show folder" and not bar.note.isVisible()
    QTest.mouseClick(bar.done.button, Qt.MouseButton.LeftButton)
    assert shown == [tmp_path / "out"]
    qtbot.waitUntil(bar.note.isVisible)  # the stand-in says that the system could not show it
    assert "no program that shows it" in bar.note.text() and str(tmp_path / "out") in bar.note.text()


def test_this_recording_without_a_study(qtbot: Any, shell: Parts, make_sound: Any, tmp_path: Path) -> None:
    with_recordings(qtbot, shell, make_sound("a.wav", 12.0), make_sound("b.wav", 12.0))
    shell.window.workbench.hand.draw(EventType.WHEEZE, 1, 2)
    dialog = asked(qtbot, shell, tmp_path / "out", Format.TEXTGRID)
    QTest.mouseClick(dialog.this, Qt.MouseButton.LeftButton)
    dialog.start.click()
    qtbot.waitUntil(shell.window.notices.isVisible, timeout=20000)
    assert files(tmp_path / "out") == ["a.TextGrid"]


def test_a_deidentified_tree_tells_nobodys_name(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    out, key = tmp_path / "out", tmp_path / "keys" / "study.key"
    key.parent.mkdir()
    dialog = asked(qtbot, desk, out, Format.SPRSOUND)
    dialog.deidentify.setFocus()
    QTest.keyClick(dialog.deidentify, Qt.Key.Key_Space)
    assert nameless(dialog) == []
    assert not dialog.start.isEnabled() and dialog.message.text() == "Choose a file for the key."
    dialog.key.set_path(out / "study.key")
    assert not dialog.start.isEnabled() and "must not lie in the export" in dialog.message.text()
    dialog.key.set_path(key)
    dialog.start.click()
    qtbot.waitUntil(desk.window.notices.isVisible, timeout=20000)
    sound, annotation = files(out)[1], files(out)[0]
    assert sound.startswith("train_wav") and annotation.startswith("train_json") and len(files(out)) == 2
    assert "65000001" not in sound and str(key) in desk.window.notices.done.text()
    assert json.loads((out / annotation).read_text())["event_annotation"][0]["type"] == "Wheeze"
    assert len(key.read_text().strip()) == 64


def test_nothing_is_overwritten_and_no_key_is_left_without_an_export(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    out, key = tmp_path / "out", tmp_path / "study.key"
    out.mkdir()
    there = out / "65000001_4.5_0_p1_11.txt"
    there.write_text("mine")
    dialog = asked(qtbot, desk, out)
    dialog.start.click()
    qtbot.waitUntil(lambda: "there already" in dialog.message.text(), timeout=20000)
    assert dialog.isVisible() and there.read_text() == "mine" and not desk.window.notices.isVisible()
    dialog.overwrite.click()
    dialog.start.click()
    qtbot.waitUntil(desk.window.notices.isVisible, timeout=20000)
    assert there.read_text() != "mine"
    dialog = asked(qtbot, desk, tmp_path / "file" / "x")
    (tmp_path / "file").write_text("a file where a folder is wanted")
    dialog.deidentify.setChecked(True)
    dialog.key.set_path(key)
    dialog.start.click()
    qtbot.waitUntil(lambda: "folder is wanted" in dialog.message.text(), timeout=20000)
    assert not key.exists()


def test_a_key_that_is_none_is_refused(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    key = tmp_path / "study.key"
    key.write_text("no key")
    dialog = asked(qtbot, desk, tmp_path / "out")
    dialog.deidentify.setChecked(True)
    dialog.has_key.click()
    dialog.key.set_path(key)
    dialog.start.click()
    qtbot.waitUntil(lambda: "holds no key" in dialog.message.text(), timeout=20000)
    assert key.read_text() == "no key" and not (tmp_path / "out").exists()


def test_stopped_half_way_nothing_is_left(
    qtbot: Any, desk: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    plain = exporting._put_sound

    def slow(*args: Any, **how: Any) -> str:
        begun.set()
        go_on.wait(20)
        return plain(*args, **how)

    monkeypatch.setattr(exporting, "_put_sound", slow)
    dialog = asked(qtbot, desk, tmp_path / "out", Format.SPRSOUND)
    dialog.start.click()
    qtbot.waitUntil(begun.is_set, timeout=20000)
    assert dialog.progress.isVisible() and dialog.cancel.text() == "Stop"
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(lambda: dialog.message.text() == "Cancelled.", timeout=20000)
    assert dialog.start.isEnabled() and not (tmp_path / "out").exists()
