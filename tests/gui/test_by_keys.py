"""What a walk through recording by keys alone came upon."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.live.guided import StepState
from app.sound.recording import State
from prs_core.patients import Person
from prs_core.takes.info import read_info
from tests.gui.live_room_support import LIMIT_MS, speak, start


def test_the_panel_is_entered_where_one_types_first_and_left_where_one_was(qtbot, room):
    window = room.window
    window.activateWindow()
    before = window.worklist.findChild(QLineEdit)
    before.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F4)
    panel = window.recording_dock.panel
    assert window.focusWidget() is panel.session.form.patient
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert window.recording_dock.isHidden() and window.focusWidget() is before
    assert window.live.recording.guided.begin(Person("40123"))
    panel.tabs.setCurrentIndex(2)
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert window.focusWidget() is panel.session.list


def test_a_pause_while_the_microphone_is_gone_can_be_taken_back(qtbot, room):
    window, sound = room.window, room.sound
    start(qtbot, room)
    desk, actions = window.live.desk, window.actions_.recording
    speak(qtbot, room, 1.0)
    sound.plugged.clear()
    sound.gone = True
    sound.stream.end()
    qtbot.waitUntil(lambda: desk.status.state is State.LOST, timeout=LIMIT_MS)
    actions.pause.trigger()
    qtbot.waitUntil(lambda: actions.pause.iconText() == "Go on", timeout=LIMIT_MS)
    assert desk.status.paused and desk.status.state is State.LOST
    actions.pause.trigger()
    qtbot.waitUntil(lambda: not desk.status.paused, timeout=LIMIT_MS)
    sound.plugged.append("Scope")
    sound.gone = False
    qtbot.waitUntil(lambda: desk.status.state is State.RECORDING, timeout=LIMIT_MS)


def test_one_more_recording_after_the_last_site_is_of_the_same_patient(qtbot, room):
    live = room.window.live
    guided = live.recording.guided
    assert guided.begin(Person("40123", "", 2.5, "female"))
    done = tuple(replace(step, state=StepState.SKIPPED) for step in guided.session.steps)
    guided.change(lambda session: replace(session, steps=done))
    start(qtbot, room)
    info = read_info(live.desk.status.take)
    assert (info.patient, info.age_years, info.sex, info.site) == ("40123", 2.5, "female", "")
    assert not guided.session.running
