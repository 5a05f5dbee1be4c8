"""The time-expanded waveform: its scale, what it shows, and what can be measured on it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from app.look.palette import lane_colours
from app.preferences import settings
from app.views.expanded import ABOUT_CURSOR_S, SCALES_MM_S, ExpandedView, dots_per_mm, measured_text
from app.views.pyramid import Pyramid
from app.views.timeline import Stretch, Timeline
from app.window import Parts
from tests.gui.test_main_window import open_and_wait

RATE = 8000


@pytest.fixture
def view(qtbot: Any) -> ExpandedView:
    timeline = Timeline()
    timeline.reset(4.0)
    widget = ExpandedView(timeline)
    widget.timeline.setParent(widget)
    qtbot.addWidget(widget)
    t = np.arange(4 * RATE) / RATE
    widget.set_sound(Pyramid((0.1 * np.sin(2 * np.pi * 50 * t)).astype(np.float32)), RATE, 0.2)
    widget.resize(858, 150)
    widget.show()
    return widget


def point(view: ExpandedView, time_s: float, y: int = 40) -> QPoint:
    return QPoint(round(view.x_of(time_s)), y)


def drag(view: ExpandedView, start_s: float, end_s: float) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=point(view, start_s))
    QTest.mouseMove(view, point(view, (start_s + end_s) / 2))
    QTest.mouseMove(view, point(view, end_s))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=point(view, end_s))


@pytest.mark.parametrize("mm_s", SCALES_MM_S)
def test_a_second_takes_so_many_millimetres_on_the_screen(view: ExpandedView, mm_s: int) -> None:
    view.set_scale(mm_s)
    screen = view.screen()
    wide = view.x_of(1.0) - view.x_of(0.0)
    assert wide / dots_per_mm(view) == pytest.approx(mm_s)
    dpi = screen.physicalDotsPerInchX()
    if 40 <= dpi <= 500:
        assert wide / dpi * 25.4 == pytest.approx(mm_s)


def test_it_shows_the_selection_or_what_lies_about_the_cursor(view: ExpandedView) -> None:
    line = view.timeline
    line.set_cursor(2.0)
    assert view.extent == pytest.approx((2 - ABOUT_CURSOR_S / 2, 2 + ABOUT_CURSOR_S / 2))
    line.set_cursor(0.1)
    assert view.extent == pytest.approx((0, ABOUT_CURSOR_S))
    line.set_cursor(3.9)
    assert view.extent == pytest.approx((4 - ABOUT_CURSOR_S, 4))
    line.select(Stretch(1.0, 2.5))
    assert view.extent == (1.0, 2.5)
    line.reset(0.2)
    assert view.extent == (0.0, 0.2)


def test_the_curve_is_drawn_where_the_samples_are(view: ExpandedView) -> None:
    """A step from one amplitude to another, found in the picture."""
    samples = np.full(4 * RATE, 0.15, np.float32)
    samples[8000:] = -0.15
    view.set_sound(Pyramid(samples), RATE, 0.2)
    view.timeline.select(Stretch(0.9, 1.05))
    picture = view.grab().toImage()
    ratio = picture.devicePixelRatio()
    wave = QColor(lane_colours(False).wave)

    def has_wave(time_s: float, value: float) -> bool:
        x, y = round(view.x_of(time_s) * ratio), round(view._y_of(value) * ratio)
        near = [picture.pixelColor(x, y + k) for k in (-2, -1, 0, 1, 2)]
        return any(abs(c.red() - wave.red()) < 110 for c in near)

    for mm_s in SCALES_MM_S:
        view.set_scale(mm_s)
        picture = view.grab().toImage()
        assert has_wave(0.98, 0.15) and has_wave(1.02, -0.15)
        assert not has_wave(0.98, -0.15) and not has_wave(1.02, 0.15)


def test_what_is_shown_fills_the_height_but_silence_stays_flat(view: ExpandedView) -> None:
    samples = np.zeros(4 * RATE, np.float32)
    samples[:8000] = 0.01 * np.sin(np.arange(8000))
    samples[8000:16_000] = 1e-5
    view.set_sound(Pyramid(samples), RATE, 0.2)
    view.timeline.select(Stretch(0.2, 0.4))
    assert view._y_of(0.01) < 0.1 * view.plot_rect().height()
    view.timeline.select(Stretch(1.2, 1.4))
    assert view._y_of(1e-5) == pytest.approx(view.plot_rect().center().y(), abs=1)


def test_a_drag_measures_and_a_click_forgets(view: ExpandedView, qtbot: Any) -> None:
    view.timeline.select(Stretch(1.0, 1.2))
    said: list[str] = []
    view.measured.connect(said.append)
    drag(view, 1.05, 1.07)
    assert view.measure is not None
    length = view.measure.end_s - view.measure.start_s
    assert length == pytest.approx(0.02, abs=1.5 / view.pixels_per_s)
    assert said[-1] == measured_text(length)
    drag(view, 1.07, 1.05)
    assert view.measure.start_s < view.measure.end_s, "backwards too"
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=point(view, 1.1))
    assert view.measure is None and said[-1] == ""


def test_the_crosshair_reads_time_and_amplitude(view: ExpandedView) -> None:
    view.timeline.select(Stretch(1.0, 1.2))
    said: list[str] = []
    view.readout.connect(said.append)
    view.set_sound(Pyramid(np.full(4 * RATE, -0.125, np.float32)), RATE, 0.2)
    QTest.mouseMove(view, point(view, 1.005))
    assert view.crosshair_s == pytest.approx(1.005, abs=1 / view.pixels_per_s)
    assert said[-1].startswith("1.00") and "ms" in said[-1] and "amplitude −0.1250" in said[-1]
    view.timeline.select(Stretch(2.0, 2.2))
    assert said[-1] == "" and view.crosshair_s is None, "what was read is no longer shown"


def test_measuring_by_the_keyboard_alone(view: ExpandedView, qtbot: Any) -> None:
    view.timeline.select(Stretch(1.0, 1.2))
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.crosshair_s == pytest.approx(1.001)
    for _ in range(160):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.measure == pytest.approx((1.001, 1.021))
    for _ in range(80):
        QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.measure == pytest.approx((1.001, 1.011))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.measure is None
    for _ in range(20):
        QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.crosshair_s == 1.0, "it stays within what is shown"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0125, "12.5 ms, as a period 80 Hz"),
        (0.2, "200.0 ms, as a period 5.0 Hz"),
        (2.0, "2000 ms, as a period 0.5 Hz"),
        (0.0, ""),
    ],
)
def test_what_was_measured_in_words(seconds: float, text: str) -> None:
    assert measured_text(seconds) == text


def test_a_long_selection_scrolls_by_wheel_and_with_the_sound(view: ExpandedView) -> None:
    line = view.timeline
    line.select(Stretch(0.5, 3.5))
    assert view.hidden_s == pytest.approx(3 - view.visible_s)
    view.scroll_to(99)
    assert view.offset_s == view.hidden_s
    view.scroll_to(0)
    line.set_playhead(0.5 + view.visible_s / 4)
    assert view.offset_s == 0
    line.set_playhead(2.0)
    assert view.x_of(2.0) == pytest.approx(view.plot_rect().center().x(), abs=2), "the playhead stays in the middle"
    line.set_playhead(3.9)
    assert view.x_of(2.0) == pytest.approx(view.plot_rect().center().x(), abs=2), "beyond it nothing moves"
    line.set_playhead(None)
    line.set_cursor(1.0)
    line.select(Stretch(0.5, 0.6))
    assert view.hidden_s == 0 == view.offset_s


def test_nothing_open_is_no_trouble(qtbot: Any) -> None:
    widget = ExpandedView(Timeline())
    qtbot.addWidget(widget)
    widget.show()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QTest.keyClick(widget, Qt.Key.Key_Right)
    assert not widget.grab().isNull() and widget.amplitude_at(1.0) == 0


def test_the_panel_comes_by_its_key_and_remembers_its_scale(qtbot: Any, shell: Parts, make_sound: Any) -> None:
    open_and_wait(qtbot, shell, make_sound(seconds=4.0))
    window, dock = shell.window, shell.window.expanded
    window.activateWindow()
    window.lanes.setFocus()
    qtbot.waitUntil(window.lanes.hasFocus)
    assert not dock.isVisible()
    QTest.keyClick(window, Qt.Key.Key_X)
    assert dock.isVisible() and dock.toggle.isChecked()
    qtbot.waitUntil(lambda: dock.height() >= 140)
    window.lanes.select((1.0, 2.0))
    assert dock.title.text() == "Selection, 1 s from 1.000 s"
    dock.set_scale(200)
    assert dock.scale.text() == "200 mm/s" and window.settings.get(settings.EXPANDED_MM_S) == 200
    assert dock.bar.isVisible() == (dock.view.hidden_s > 0)
    dock.set_scale(800)
    assert dock.bar.isVisible() and dock.bar.maximum() > 0
    dock.bar.setValue(dock.bar.maximum())
    assert dock.view.offset_s == pytest.approx(dock.view.hidden_s, abs=1e-3)
    drag(dock.view, dock.view.extent.end_s - 0.05, dock.view.extent.end_s - 0.03)
    assert dock.measure.text().endswith("Hz") and "ms" in dock.measure.text()
    window.lanes.select(None)
    assert dock.title.text().startswith("About the cursor")
    QTest.keyClick(window, Qt.Key.Key_X)
    assert not dock.isVisible()
