"""That something is recorded is to be seen, and ended, wherever the panels are."""

from __future__ import annotations

from app.sound.recording import State
from tests.gui.live_room_support import LIMIT_MS, speak, start


def test_while_a_take_runs_the_tool_bar_says_so_and_ends_it(qtbot, room):
    window, desk = room.window, room.window.live.desk
    sign = window.actions_.bar.sign
    assert not sign.isVisible()
    start(qtbot, room)
    window.show_current_page()
    assert window.recording_dock.isHidden() and not window.live.page.isVisible()
    speak(qtbot, room, 3.0)
    assert sign.isVisible()
    assert sign.x() < 20, "at the left, where a narrow window cuts nothing"
    assert sign.doing.text() == "● Recording  0:03"
    sign.pause.click()
    qtbot.waitUntil(lambda: sign.pause.text() == "Go on", timeout=LIMIT_MS)
    assert sign.accessibleDescription() == "Paused  0:03"
    sign.pause.click()
    qtbot.waitUntil(lambda: desk.status.state is State.RECORDING, timeout=LIMIT_MS)
    sign.doing.click()
    assert window.pages.currentWidget() is window.live.page
    sign.stop.click()
    qtbot.waitUntil(lambda: window.session.current is not None, timeout=LIMIT_MS)
    assert not sign.isVisible()
