"""What others do in the open study is noticed without being asked for, and one's own work is not taken for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from app.study import watching
from app.window import Parts
from prs_core.errors import StudyError
from prs_core.labels import EventType, RecordLabel
from prs_core.study import open_study, troubles
from tests.gui.reading_data import drawing, fill, make_study, reviewing, sounds


@pytest.fixture
def desk(qtbot: Any, shell: Parts, tmp_path: Path) -> Parts:
    file, window = tmp_path / "s.prs-study", shell.window
    make_study(file, sounds(tmp_path / "sounds"))
    fill(file)
    window.workbench.set_reader("Ada")
    window.study_desk.open(file)
    qtbot.waitUntil(lambda: window.workbench.editor.document is not None, timeout=20000)
    qtbot.waitUntil(window.reading_desk.watch.timer.isActive, timeout=20000)
    qtbot.waitUntil(lambda: not shell.tasks.busy, timeout=20000)
    return shell


def test_another_program_is_seen_at_the_next_look_while_this_one_is_worked_in(
    qtbot: Any, desk: Parts, tmp_path: Path
) -> None:
    watch, editor = desk.window.reading_desk.watch, desk.window.workbench.editor
    with open_study(tmp_path / "s.prs-study") as other:
        rows, dora = other.rows(), other.reader("Dora")
        other.append(rows[2].id, dora.id, reviewing(label=RecordLabel.DAS), expected=0)
        open_row = next(row for row in rows if row.id == editor.recording_id)
        revision = other.load(open_row.id, other.reader("Ada").id)[1]
        edit = drawing(("elsewhere", 5.2, 5.6, EventType.NORMAL))
        other.append(open_row.id, other.reader("Ada").id, edit, expected=revision)
    watch.timer.timeout.emit()
    item = desk.session.of_recording(rows[2].id)
    qtbot.waitUntil(lambda: "Dora" in [label.reader.name for label in item.labels], timeout=20000)
    qtbot.waitUntil(lambda: "elsewhere" in editor.document.entries, timeout=20000)
    assert watch.timer.isActive(), "and looks again"


def test_files_that_another_program_finds_are_read_from_there(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    """As `prs-studio study find` does, or another window: the open recording, which was missing, and the others."""
    window, session = desk.window, desk.session
    items = list(session.items.values())
    other = next(item for item in items if item is not session.current)
    (tmp_path / "moved").mkdir()
    for item in items:
        item.path.rename(tmp_path / "moved" / item.path.name)
    session.select(other.key)
    qtbot.waitUntil(window.reading.unread.retry.isVisible, timeout=20000)
    qtbot.waitUntil(lambda: not desk.tasks.busy, timeout=20000)
    with open_study(tmp_path / "s.prs-study") as study:
        assert len(study.relocate([tmp_path / "moved"]).found) == len(items)
    window.reading_desk.watch.timer.timeout.emit()
    qtbot.waitUntil(lambda: session.sound is not None, timeout=20000)
    assert session.current is other and other.failure is None
    assert window.reading.picture.currentWidget() is window.lanes and not window.notices.isVisible()
    assert {item.path.parent for item in items} == {tmp_path / "moved"}


def test_ones_own_edits_are_no_news(qtbot: Any, desk: Parts) -> None:
    watch, noticed = desk.window.reading_desk.watch, []
    watch.noticed.connect(lambda: noticed.append(1))
    desk.window.workbench.hand.draw(EventType.WHEEZE, 5.2, 5.6)
    qtbot.waitUntil(lambda: desk.window.workbench.editor.saver.unsaved == 0)
    watch.timer.stop()
    watch.timer.timeout.emit()
    qtbot.waitUntil(watch.timer.isActive, timeout=20000)
    assert not noticed


def test_the_window_that_is_returned_to_looks_at_once(desk: Parts) -> None:
    returned: list[int] = []
    desk.window.reading_desk.watch.returned.connect(lambda: returned.append(1))
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowActivate))
    desk.app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert returned == [1, 1]


def test_a_study_that_cannot_be_reached_is_asked_less_and_less_and_says_nothing(
    qtbot: Any, desk: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch, study = desk.window.reading_desk.watch, desk.window.study_desk.study
    desk.window.notices.hide()

    def fail() -> tuple[object, ...]:
        raise StudyError("The server is gone.")

    monkeypatch.setattr(watching, "FILE_MS", 100)
    monkeypatch.setattr(study, "others_pulse", fail)
    waits = []
    watch.timer.setInterval(5000)
    for _ in range(5):
        watch.timer.stop()
        watch.timer.timeout.emit()
        qtbot.waitUntil(watch.timer.isActive, timeout=20000)
        waits.append(watch.timer.interval())
    assert waits == [10_000, 20_000, 40_000, 60_000, 60_000] and not desk.window.notices.isVisible()


def test_no_study_no_look(desk: Parts) -> None:
    desk.window.study_desk.close()
    assert not desk.window.reading_desk.watch.timer.isActive()


def test_that_the_server_cannot_be_reached_goes_when_it_can_be_again(
    qtbot: Any, desk: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch, study, notices = desk.window.reading_desk.watch, desk.window.study_desk.study, desk.window.notices
    notices.clear()
    gone = troubles._unreached("the study")

    def look() -> None:
        watch.timer.stop()
        watch.timer.timeout.emit()
        qtbot.waitUntil(watch.timer.isActive, timeout=20000)

    def fail() -> tuple[object, ...]:
        raise StudyError(gone)

    notices.show_notice(gone)
    look()
    assert notices.messages == (gone,), "the connection broke for a moment: that is to be seen"
    look()
    assert not notices.messages
    with monkeypatch.context() as patched:
        patched.setattr(study, "others_pulse", fail)
        look()
        notices.show_notice(gone)
        look()
        assert notices.messages == (gone,)
    look()
    assert not notices.messages and not notices.isVisible()
    notices.show_notice("Something else.")
    look()
    look()
    assert notices.messages == ("Something else.",)
