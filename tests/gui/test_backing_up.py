"""File > Back up the study: in the background, told with where and how big; what fails leaves everything as it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from app.study.backing_up import size_text
from app.window import Parts
from prs_core.labels import EventType
from prs_core.study import backup, open_study
from tests.gui.test_study_desk import desk, kept, opened

__all__ = ["desk"]


def test_a_backup_holds_the_last_edit_and_is_told_with_place_and_size(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    window, to = desk.window, tmp_path / "elsewhere" / "copy.prs-study"
    action = window.actions_.file.back_up
    assert action in next(a.menu() for a in window.menuBar().actions() if a.text() == "&File").actions()
    assert not action.isEnabled() and action.toolTip() == "Open a study first"
    opened(qtbot, desk, tmp_path / "s.prs-study")
    assert action.isEnabled()
    window.workbench.hand.draw(EventType.WHEEZE, 1, 2)
    to.parent.mkdir()
    action.trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None and dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(to))
    dialog.reject()
    assert not action.isEnabled(), "one at a time"
    qtbot.waitUntil(window.notices.done.isVisible, timeout=20000)
    told = window.notices.done.text()
    assert str(to) in told and size_text(to.stat().st_size) in told and action.isEnabled()
    assert kept(to) == [EventType.WHEEZE]
    with open_study(to) as copy:
        assert copy.check() == []


@pytest.mark.parametrize(("number", "words"), [(28, "disk is full"), (30, "read-only")])
def test_what_fails_is_said_plainly_and_nothing_is_left(
    qtbot: Any, desk: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    opened(qtbot, desk, tmp_path / "s.prs-study")

    def fail(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(backup, "_copy_file", fail)
    to = tmp_path / "copies" / "c.prs-study"
    desk.window.backups.back_up(to)
    qtbot.waitUntil(desk.window.notices.note.isVisible, timeout=20000)
    told = desk.window.notices.note.text()
    assert told.startswith("No backup was made.") and words in told and "The study is as it was." in told
    assert not list(to.parent.iterdir()) and desk.window.actions_.file.back_up.isEnabled()


def test_sizes_are_told_as_people_read_them() -> None:
    assert [size_text(n) for n in (12, 4_100, 12_345_678, 3_000_000_000)] == ["12 bytes", "4.1 KB", "12.3 MB", "3 GB"]
