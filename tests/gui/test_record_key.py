"""The record key, pressed in any rhythm: it records, or it does not, and what is said of it is true."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from app.sound.recording import State
from tests.gui.live_room_support import LIMIT_MS, speak

SHORT = "Stopped within a second: nothing was recorded."


def rested(parts) -> bool:
    live = parts.window.live
    return live.desk.is_settled and not live._starting and not live._again


def rest(qtbot, parts) -> None:
    qtbot.waitUntil(lambda: rested(parts), timeout=LIMIT_MS)


@pytest.mark.parametrize("seed", range(3))
def test_no_rhythm_of_presses_leaves_an_empty_take_or_a_false_word(qtbot, room, tmp_path, seed):
    window, rng, told = room.window, np.random.default_rng(seed), set()
    key = window.actions_.recording.record
    window.live.keeper.notice.connect(lambda message, _: told.add(message))
    window.live.desk.problem_changed.connect(lambda problem: told.add(str(problem)) if problem is not None else None)
    for _ in range(25):
        key.trigger()
        for _ in range(rng.integers(0, 4)):
            QApplication.processEvents()
        if rng.random() < 0.2:
            rest(qtbot, room)
    rest(qtbot, room)
    if not window.live.is_recording:
        key.trigger()
    qtbot.waitUntil(lambda: window.live.desk.status.state is State.RECORDING and rested(room), timeout=LIMIT_MS)
    speak(qtbot, room, 2.0)
    key.trigger()
    qtbot.waitUntil(lambda: window.session.current is not None and not window.live.keeper.busy, timeout=LIMIT_MS)
    assert [item.path.suffix for item in window.session.items.values()] == [".flac"], "one recording, the real one"
    assert len(list((tmp_path / "takes").glob("*.take.json"))) == 1
    assert told == set()


def test_two_presses_leave_nothing_and_say_so(qtbot, room, tmp_path):
    window = room.window
    key = window.actions_.recording.record
    assert not key.autoRepeat(), "a key that is held down is pressed once"
    key.trigger()
    qtbot.waitUntil(lambda: window.live.is_recording, timeout=LIMIT_MS)
    key.trigger()
    qtbot.waitUntil(lambda: window.notices.note.text().startswith(SHORT), timeout=LIMIT_MS)
    assert window.pages.currentWidget() is window.welcome
    assert not list((tmp_path / "takes").iterdir())
    key.trigger()
    qtbot.waitUntil(lambda: window.live.is_recording, timeout=LIMIT_MS)
    assert window.notices.isHidden(), "it is not true any more"


def test_a_second_press_while_the_microphone_is_being_opened_calls_it_off(qtbot, room):
    window = room.window
    key = window.actions_.recording.record
    key.trigger()
    key.trigger()
    assert window.status.currentMessage() == "Called off: nothing was recorded."
    rest(qtbot, room)
    assert window.live.desk.status.state is State.CLOSED
    assert not window.live.is_recording
    assert window.notices.isHidden()
