"""What is set takes effect at once, in the real window."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar

from app.live.growing import GrowingPyramid
from app.look.theme import is_still
from app.preferences import settings
from app.preferences.settings import Settings
from app.preferences.shortcuts import keys_of
from app.views.live_lanes import LiveLanes
from app.window import Parts
from app.workers import with_threads
from tests.gui.test_player import FakeSound, loaded


@pytest.fixture
def own_fonts(qapp: QApplication) -> Any:
    yield
    assert qapp.font().pointSizeF() == pytest.approx(float(qapp.property("own_size")))


def test_all_of_it_at_once(lasting_shell: Parts, qtbot: Any) -> None:
    window, kept = lasting_shell.window, lasting_shell.settings
    kept.set(settings.THEME, "dark")
    assert window.themes.theme.dark
    view = window.actions_.view
    kept.set(settings.LANES_SHOWN, ("waveform", "phases"))
    assert window.lanes.mfcc.isHidden() and not window.lanes.phases.isHidden()
    view.show_lane("mfcc")
    assert kept.get(settings.LANES_SHOWN) == ("waveform", "phases", "mfcc")
    kept.set(settings.SPECTROGRAM_MAX_HZ, 4000.0)
    assert window.lanes.spectrogram.max_hz == 4000 and view._spectrogram[4000.0].isChecked()
    coloured = window.lanes.spectrogram.colour_map()
    kept.set(settings.SPECTROGRAM_COLOURS, "greys")
    assert (coloured != window.lanes.spectrogram.colour_map()).any()
    kept.set(settings.GAIN_DB, 9.0)
    assert window.playback.gain_db == 9 and not window.playback.automatic
    kept.set(settings.LOOP, True)
    assert window.actions_.playback.loop.isChecked()
    kept.set(settings.SPEED, 0.5)
    assert "0.5" in window.actions_.bar.listening.speed.text()
    kept.set(settings.SNAP_TO_PAUSES, True)
    assert window.actions_.edit.pauses.isChecked()
    kept.set(settings.THRESHOLD, 2.0)
    assert window.workbench.hand.scale == 2.0
    kept.set(settings.HOP_S, 0.5)
    assert window.session.hop_s == 0.5
    kept.set(settings.SORT, "patient")
    assert window.worklist.order.currentData() == "patient"
    kept.set(settings.READER, "A. B.")
    assert window.workbench.editor.reader == "A. B." and "A. B." in window.reader.reader.text()
    kept.set(settings.EXPANDED_MM_S, 200.0)
    assert window.expanded.view.scale == 200
    kept.set(settings.SHORTCUTS, ("merge=F8",))
    assert keys_of(window.actions_.edit.merge) == ["F8"]
    kept.reset(settings.SHORTCUTS)
    assert keys_of(window.actions_.edit.merge) == ["M"]


def test_another_number_of_threads_starts_the_analysis_anew(lasting_shell: Parts, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: lasting_shell.session.model is not None)
    first = lasting_shell.client._process.processId()
    lasting_shell.settings.set(settings.THREADS, 2.0)
    qtbot.waitUntil(lambda: lasting_shell.session.model is not None)
    assert lasting_shell.client._process.processId() != first
    assert lasting_shell.client._process.arguments()[-2:] == ["--threads", "2"]
    assert with_threads(["a"], 0) == ["a"]


def test_text_grows_at_once_everywhere_and_stays_in_proportion(own_fonts: None, lasting_shell: Parts) -> None:
    window, app = lasting_shell.window, QApplication.instance()
    rows, column = window.lanes.windows.minimumHeight(), window.events.table.columnWidth(1)
    veil, label = window.veil.font().pointSizeF(), window.status.font().pointSizeF()
    lasting_shell.settings.set(settings.TEXT_PERCENT, 150.0)
    app.processEvents()
    assert window.veil.font().pointSizeF() == pytest.approx(1.5 * veil)
    assert window.status.font().pointSizeF() == pytest.approx(1.5 * label)
    assert window.lanes.windows.minimumHeight() > rows and window.events.table.columnWidth(1) > 1.3 * column
    lasting_shell.settings.reset(settings.TEXT_PERCENT)
    assert window.veil.font().pointSizeF() == pytest.approx(veil)


def test_what_glides_and_blinks_keeps_still_where_that_is_wanted(lasting_shell: Parts) -> None:
    bar = QProgressBar(lasting_shell.window)
    hints = QApplication.styleHints()
    assert not is_still(bar) and hints.cursorFlashTime() > 0
    lasting_shell.settings.set(settings.REDUCED_MOTION, True)
    assert is_still(bar) and hints.cursorFlashTime() == 0
    lanes = LiveLanes(lasting_shell.window)
    take = SimpleNamespace(
        sound=GrowingPyramid(), mfcc=None, frame_s=1.0, windows=[], heard_s=0.0, predictions=lambda: None
    )
    lanes.show_take(take)  # type: ignore[arg-type]
    shown = []
    for _ in range(60):
        take.heard_s += 0.5
        lanes.advance()
        shown.append(lanes.timeline.end_s)
        assert lanes.timeline.start_s <= take.heard_s <= lanes.timeline.end_s and lanes.following
    assert len(set(shown)) == 3  # pages, not steps
    lasting_shell.settings.reset(settings.REDUCED_MOTION)
    assert not is_still(bar) and hints.cursorFlashTime() > 0


def test_the_chosen_output_plays_and_the_systems_own_where_it_is_gone(qtbot: Any) -> None:
    backend = FakeSound()
    known = {"name": "Phones", "max_output_channels": 2, "default_samplerate": 48000.0}
    own = {"name": "Desk", "max_output_channels": 2, "default_samplerate": 48000.0}
    backend.query_devices = lambda kind=None: own if kind else [own, known]  # type: ignore[method-assign]
    opened: list[Any] = []
    backend.check_output_settings = lambda **given: opened.append(given.get("device"))  # type: ignore[method-assign]
    player, _ = loaded(backend)
    for name in ("Phones", "Gone", ""):
        player.set_output(name)
        assert not player.playing and player.play()
    assert opened == [1, None, None]
    player.stop()


def test_a_new_start_shows_what_was_chosen(tmp_path: Path) -> None:
    kept = Settings(tmp_path / "s.ini")
    kept.set(settings.OUTPUT, "Phones, left")
    kept.sync()
    assert Settings(tmp_path / "s.ini").get(settings.OUTPUT) == "Phones, left"
