"""The listening bar, its menu and keys: what they change, what is remembered, and that lanes show what is heard."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.preferences import settings
from app.preferences.settings import Settings
from app.window import Parts
from prs_core.listening import BELL, DIAPHRAGM, Filtered
from prs_core.rendering import Hearing
from tests.gui.test_main_window import FakePlayer, open_and_wait


@pytest.fixture
def opened(qtbot: Any, shell: Parts, make_sound: Any, monkeypatch: pytest.MonkeyPatch) -> Parts:
    monkeypatch.setattr("app.sound.player.Player", FakePlayer)
    open_and_wait(qtbot, shell, make_sound(seconds=6.0))
    shell.window.activateWindow()
    shell.window.lanes.setFocus()
    qtbot.waitUntil(shell.window.lanes.hasFocus)
    return shell


def press(shell: Parts, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or shell.window, key)  # to where a keyboard's keys go


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def test_keys_choose_speed_pitch_pre_roll_and_filter_and_the_bar_says_so(opened: Parts) -> None:
    listening, bar = opened.window.playback.listening, opened.window.actions_.bar.listening
    press(opened, Qt.Key.Key_Comma, Qt.Key.Key_Comma, Qt.Key.Key_K, Qt.Key.Key_R, Qt.Key.Key_B)
    assert (listening.speed, listening.keep_pitch, listening.lead_s, listening.filter) == (0.5, False, 0.5, "bell")
    assert (bar.speed.text(), bar.lead.text(), bar.filter.text()) == ("0.5×", "Pre-roll 0.5 s", "Bell")
    assert listening.band == BELL
    press(opened, *[Qt.Key.Key_Period] * 9)
    assert listening.speed == 2.0 and not opened.window.actions_.listening.faster.isEnabled()
    press(opened, *[Qt.Key.Key_B] * 4, Qt.Key.Key_R, Qt.Key.Key_R)
    assert listening.filter == "off" and listening.band is None and listening.lead_s == 0


def test_the_menu_holds_the_same_choices(opened: Parts) -> None:
    listening, actions = opened.window.playback.listening, opened.window.actions_.listening
    entry(actions.speeds, "0.25×").trigger()
    entry(actions.leads, "1 s").trigger()
    entry(actions.filters, "Diaphragm").trigger()
    assert (listening.speed, listening.lead_s, listening.band) == (0.25, 1.0, DIAPHRAGM)
    checked = [a.text() for m in (actions.speeds, actions.leads, actions.filters) for a in m.actions() if a.isChecked()]
    assert checked == ["0.25×", "1 s", "Diaphragm"]
    titles = [action.text() for menu in opened.window.menuBar().findChildren(QMenu) for action in menu.actions()]
    for each in (actions.pitch, actions.as_heard, actions.definitions, opened.window.expanded.toggle):
        assert each.text() in titles and each.shortcut().toString()


def test_every_key_has_one_meaning_and_may_be_changed(shell: Parts) -> None:
    keys = [key.toString() for action in shell.window.findChildren(QAction) for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys)), "a key with two meanings has none"
    named = shell.window.actions_.named()
    assert set(shell.window.actions_.listening.for_the_sheet()) <= set(named.values())


def test_choices_are_remembered(opened: Parts) -> None:
    listening = opened.window.playback.listening
    listening.set_speed(0.75)
    listening.set_keep_pitch(False)
    listening.set_lead(1.0)
    listening.set_filter("band")
    listening.set_free_band(200, 900)
    listening.set_as_heard(True)
    opened.settings.sync()
    kept = Settings(opened.settings.file)
    options = (settings.SPEED, settings.KEEP_PITCH, settings.LEAD_S, settings.FILTER)
    assert [kept.get(option) for option in options] == [0.75, False, 1.0, "band"]
    assert (kept.get(settings.BAND_LOW_HZ), kept.get(settings.BAND_HIGH_HZ)) == (200, 900)
    assert kept.get(settings.AS_HEARD) is True


def test_the_corners_of_a_band_are_written_in_the_bar(opened: Parts) -> None:
    listening, bar = opened.window.playback.listening, opened.window.actions_.bar.listening
    assert not bar.low.isVisible()
    opened.window.actions_.listening.corners.trigger()
    assert listening.filter == "band" and bar.low.isVisible() and bar.low.hasFocus()
    assert bar.low.lineEdit().width() > bar.low.fontMetrics().horizontalAdvance("3900 Hz")
    bar.low.setValue(300)
    bar.high.setValue(310)
    assert listening.free.low_hz == 300 and listening.free.high_hz == pytest.approx(378, abs=1)
    assert bar.high.value() == 378, "the nearest that is possible is shown"
    press(opened, Qt.Key.Key_B)
    assert listening.filter == "band", "keys are text while a corner is written"


def test_the_player_is_told_at_once(opened: Parts) -> None:
    window = opened.window
    press(opened, Qt.Key.Key_Space)
    player = window.playback._player
    assert player.hearing == (Hearing(), None)
    press(opened, Qt.Key.Key_Comma)
    assert player.hearing[0] == Hearing(0.75) and player.playing
    press(opened, Qt.Key.Key_B)
    filtered = player.hearing[1]
    assert isinstance(filtered, Filtered) and filtered.band == BELL and player.playing


def test_lanes_show_what_is_heard_and_the_original_again(qtbot: Any, opened: Parts) -> None:
    window = opened.window
    listening, waveform = window.playback.listening, window.lanes.waveform
    recorded = opened.session.sound.samples
    kept = recorded.copy()
    press(opened, Qt.Key.Key_B, Qt.Key.Key_B, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: waveform.unit == "heard: diaphragm")
    np.testing.assert_array_equal(waveform.pyramid.samples, Filtered(recorded, DIAPHRAGM).whole())
    assert waveform.pyramid.samples is listening.filtered.whole(), "heard and shown are the same samples"
    levels = window.lanes.spectrogram.levels
    assert window.lanes.spectrogram._samples is waveform.pyramid.samples
    assert "diaphragm" in window.lanes.spectrogram.unit
    press(opened, Qt.Key.Key_V)
    assert waveform.unit == "full scale = 1" and waveform.pyramid.samples is recorded
    assert window.lanes.spectrogram._samples is recorded and window.lanes.spectrogram.levels == levels
    np.testing.assert_array_equal(recorded, kept)


def test_another_recording_is_filtered_too(qtbot: Any, opened: Parts, make_sound: Any) -> None:
    window = opened.window
    press(opened, Qt.Key.Key_B, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: window.lanes.waveform.unit == "heard: bell")
    before = window.playback.listening.filtered
    open_and_wait(qtbot, opened, make_sound("b.wav", seconds=3.0))
    qtbot.waitUntil(lambda: len(window.lanes.waveform.pyramid.samples) == 24_000)
    qtbot.waitUntil(lambda: window.lanes.waveform.unit == "heard: bell")
    after = window.playback.listening.filtered
    assert after is not before and len(after) == 24_000
    window.playback.listening.set_filter("off")
    assert window.lanes.waveform.unit == "full scale = 1"


def test_without_a_recording_choices_can_be_made(shell: Parts) -> None:
    listening = shell.window.playback.listening
    listening.set_filter("wide")
    listening.set_as_heard(True)
    assert listening.filtered is None
