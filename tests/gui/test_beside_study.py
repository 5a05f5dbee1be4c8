"""Recordings that are made, or were left by a kill, while a study is opened or closed: each has its place."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.sound.recording import State
from prs_core.study import open_study
from prs_core.takes.info import TakeInfo
from prs_core.takes.take import Take
from tests.gui.live_room_support import LIMIT_MS, speak, start


@pytest.fixture
def left(room, tmp_path):
    """What a kill left."""
    (tmp_path / "takes").mkdir()
    take = Take(tmp_path / "takes" / "a.wav", TakeInfo("Scope", 8000, started="2026-05-02T14:05:59+02:00"))
    take.write(np.linspace(-0.5, 0.5, 8000, dtype=np.float32))
    take._wav._file.close()
    return room.window.notices.done.button


def paths_in(file: Path) -> list[str]:
    with open_study(file) as study:
        return [row.path.name for row in study.rows()]


def offered(qtbot, window) -> None:
    window.live.look_for_left()
    qtbot.waitUntil(window.notices.done.isVisible, timeout=LIMIT_MS)


def opened(qtbot, window, file: Path) -> None:
    window.study_desk.open(file, create=True)
    qtbot.waitUntil(lambda: window.study_desk.study is not None, timeout=LIMIT_MS)


def is_in(window, name: str) -> bool:
    return any(item.path.name == name and item.recording_id is not None for item in window.session.items.values())


def test_the_offer_says_where_it_leads_whatever_is_opened_meanwhile(qtbot, room, left, tmp_path):
    window = room.window
    offered(qtbot, window)
    assert left.text() == "Add to the worklist"
    window.notices.show_notice("Something else.")
    window.study_desk.opening.emit(True)
    window.notices.hide()
    assert left.text() == "Add when the study is open"
    window.study_desk.opening.emit(False)
    assert left.text() == "Add to the worklist"
    opened(qtbot, window, tmp_path / "s.prs-study")
    assert left.text() == "Add to the study"
    window.study_desk.close()
    assert left.text() == "Add to the worklist"


def test_what_is_to_be_added_while_a_study_opens_waits_for_it(qtbot, room, left, tmp_path, monkeypatch):
    """Or one that is read blind would take it out of the worklist again."""
    window, file = room.window, tmp_path / "s.prs-study"
    keeper, found = window.live.keeper, []
    recover = keeper.recover
    monkeypatch.setattr(keeper, "recover", lambda takes: (found.append(window.study_desk.study), recover(takes)))
    window.workbench.set_reader("Ann")
    with open_study(file, create=True) as study:
        study.begin_blind(study.reader("Ann").id)
    offered(qtbot, window)
    window.study_desk.open(file)
    assert left.text() == "Add when the study is open"
    left.click()
    assert window.notices.isHidden()
    qtbot.waitUntil(lambda: bool(found), timeout=LIMIT_MS)
    assert found[0] is not None
    qtbot.waitUntil(lambda: is_in(window, "a.flac"), timeout=LIMIT_MS)
    window.study_desk.close()
    assert paths_in(file) == ["a.flac"]


def test_nothing_is_lost_where_the_study_cannot_be_opened(qtbot, room, left, tmp_path):
    window = room.window
    offered(qtbot, window)
    window.study_desk.open(tmp_path / "none.prs-study")
    left.click()
    qtbot.waitUntil(lambda: window.session.current is not None, timeout=LIMIT_MS)
    assert window.session.current.path == tmp_path / "takes" / "a.flac"


def test_a_study_stays_open_until_what_was_recorded_for_it_is_in_it(qtbot, room, tmp_path):
    window, file = room.window, tmp_path / "s.prs-study"
    window.workbench.set_reader("Ann")
    opened(qtbot, window, file)
    start(qtbot, room)
    speak(qtbot, room, 2.0)
    page = window.live.page

    def refused() -> bool:
        window.notices.hide()
        window.actions_.file.close_study.trigger()
        said = window.notices.note.text() if window.notices.isVisible() else ""
        assert not said or "for this study" in said
        return window.study_desk.study is not None and bool(said)

    assert refused()
    assert window.pages.currentWidget() is page
    window.study_desk.open(tmp_path / "other.prs-study", create=True)
    qtbot.waitUntil(
        lambda: window.notices.isVisible() and "for this study" in window.notices.note.text(), timeout=LIMIT_MS
    )
    assert window.study_desk.study.title == "s" and window.pages.currentWidget() is page
    window.live.desk.stop()
    assert refused(), "it is not in it yet"
    qtbot.waitUntil(lambda: not refused(), timeout=LIMIT_MS)
    assert len(paths_in(file)) == 1, "closed at the first moment that it could be"


def test_an_emptied_worklist_does_not_turn_the_page(qtbot, room, make_sound):
    window = room.window
    window.open_paths([make_sound("a.wav")])
    qtbot.waitUntil(lambda: window.session.current is not None, timeout=LIMIT_MS)
    start(qtbot, room)
    window.actions_.file.clear.trigger()
    assert window.pages.currentWidget() is window.live.page
    speak(qtbot, room, 1.5)
    window.live.desk.stop()
    qtbot.waitUntil(lambda: window.session.current is not None, timeout=LIMIT_MS)
    assert window.pages.currentWidget() is window.reading


def test_it_is_said_into_which_study_the_recording_will_go(qtbot, room, tmp_path):
    window = room.window
    window.workbench.set_reader("Ann")
    start(qtbot, room)
    opened(qtbot, window, tmp_path / "ward.prs-study")
    assert "will be in the study “ward”" in window.notices.note.text()
    assert window.pages.currentWidget() is window.live.page
    speak(qtbot, room, 1.5)
    window.live.desk.stop()
    qtbot.waitUntil(lambda: window.live.desk.status.state is not State.RECORDING, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: "will be" not in window.notices.note.text() or window.notices.isHidden(), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: any(i.recording_id for i in window.session.items.values()), timeout=LIMIT_MS)
