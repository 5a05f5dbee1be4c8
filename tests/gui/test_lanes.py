"""The lanes as a person uses them: what they show, what they send, and what they leave alone."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea

from app.look.palette import class_styles
from app.look.theme import DARK, LIGHT
from app.tasks import SynchronousPool, Tasks
from app.views.event_strip import EventStrip
from app.views.lane import Lane
from app.views.lanes import LISTENING, NO_EVENTS, LanesView
from app.views.pixels import PixelItem
from app.views.timeline import Stretch
from prs_core.annotation import AnnotationDocument, Artefact, Event, Layer, Origin, Phase
from prs_core.labels import POOR_QUALITY, WINDOW_CLASSES, EventType
from prs_core.results import Analysis, DetectedEvent, WindowPredictions
from prs_core.review import Proposal, open_proposals
from tests.gui import lane_data

DURATION = 12.0
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: Any) -> LanesView:
    """Lanes with a recording of twelve seconds and what was heard in it; background work runs at once."""
    lanes = LanesView(tasks=Tasks(SynchronousPool()))
    qtbot.addWidget(lanes)
    lanes.resize(1000, 620)
    lanes.set_recording(lane_data.sound(DURATION))
    lanes.set_mfcc(lane_data.mfcc(DURATION), lane_data.FRAME_S)
    lanes.set_analysis(lane_data.analysis(DURATION))
    lanes.show()
    qtbot.waitExposed(lanes)
    lanes.grab()
    return lanes


def at(lane: Lane, time_s: float, height: float = 0.5) -> QPointF:
    return QPointF(lane.plot_rect().left() + lane.x_of(time_s), height * lane.height())


def mouse(lane: Lane, kind: QEvent.Type, where: QPointF, held: bool = False) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    pressed = left if held or kind == QEvent.Type.MouseButtonPress else none
    QApplication.sendEvent(lane.viewport(), QMouseEvent(kind, where, lane.mapToGlobal(where), button, pressed, NONE))


def click(lane: Lane, where: QPointF) -> None:
    mouse(lane, QEvent.Type.MouseButtonPress, where)
    mouse(lane, QEvent.Type.MouseButtonRelease, where)


def drag(lane: Lane, start: QPointF, end: QPointF) -> None:
    mouse(lane, QEvent.Type.MouseButtonPress, start)
    for share in (0.3, 0.7, 1.0):
        mouse(lane, QEvent.Type.MouseMove, start + (end - start) * share, held=True)
    mouse(lane, QEvent.Type.MouseButtonRelease, end)


def wheel(lane: Lane, where: QPointF, notches: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    angle = QPoint(0, 120 * notches)
    none = Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(
        lane.viewport(), QWheelEvent(where, lane.mapToGlobal(where), QPoint(), angle, none, modifiers, phase, False)
    )


def picture(lane: Lane) -> QImage:
    return lane.grab().toImage()


def colours(lane: Lane, time_s: float, height: float) -> QColor:
    where = at(lane, time_s, height)
    return picture(lane).pixelColor(int(where.x()), int(where.y()))


def view_proposals() -> tuple[Proposal, ...]:
    return open_proposals(AnnotationDocument(DURATION), lane_data.analysis(DURATION))


# --- alignment and themes


@pytest.mark.parametrize("width", [1000, 500])
def test_all_plots_line_up(view: LanesView, width: int) -> None:
    view.resize(width, 620)
    for name in ("phases", "artefacts"):
        assert view.lanes[name].isHidden(), "not in the way of those who do not use them"
        view.set_lane_visible(name, True)
    assert all(lane.isHidden() for lane in (*view.others, view.notes))
    view.notes.show()
    view.show_others(("Ada", None, False), ("Model", None, True))
    view.grab()
    assert len({(lane.plot_rect().left(), lane.plot_rect().width()) for lane in view.lanes.values()}) == 1


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_lane_draws_something_on_the_themes_background(view: LanesView, theme: Any) -> None:
    view.apply_theme(theme)
    events = (Event("i", 1.0, 2.0, Phase.INSPIRATION, Layer.PHASES), Event("c", 1, 2, Artefact.CRYING, Layer.ARTEFACTS))
    view.show_document(AnnotationDocument(DURATION, {e.id: e for e in events}), view_proposals())
    other = AnnotationDocument(DURATION, {"w": Event("w", 1.0, 9.0, EventType.WHEEZE)})
    view.show_others(("Ada", other, False), ("Model", other, True))
    view.notes.show_notes(((1.0, "Mark", False), (2.0, "Unplugged: 3.0 s missing", True)))
    view.notes.show()
    for name, lane in view.lanes.items():
        image = picture(lane)
        assert image.pixelColor(1, lane.height() - 1).name() == theme.window, name
        plot = lane.plot_rect()
        shades = {image.pixel(x, y) for x in range(plot.left(), plot.right(), 7) for y in range(0, plot.height(), 3)}
        assert len(shades) > 2, name


def test_lanes_are_named_for_those_who_listen(view: LanesView) -> None:
    view.show_others(("Ada", None, False), ("Bert", None, False))
    names = [lane.accessibleName() for lane in view.lanes.values()]
    others = ["Reading of Ada", "Reading of Bert"]
    edited = ["Events", "Phases", "Artefacts"]
    assert names == ["Overview", "Waveform", "Notes", "Spectrogram", *others, *edited, "MFCC", "Windows", "Time"]


# --- moving in time


def test_wheel_scrolls_and_with_ctrl_zooms_about_the_pointer(view: LanesView) -> None:
    seen: list[tuple[float, float]] = []
    view.view_changed.connect(lambda start, end: seen.append((start, end)))
    view.zoom_to(4.0, 8.0)
    wheel(view.waveform, at(view.waveform, 5.0), -1)
    assert view.timeline.start_s > 4.0
    assert view.timeline.span_s == pytest.approx(4.0)
    view.zoom_to(4.0, 8.0)
    where = at(view.spectrogram, 5.0)
    wheel(view.spectrogram, where, 2, CTRL)
    assert view.timeline.span_s < 4.0
    assert view.spectrogram.time_of(where.x()) == pytest.approx(5.0, abs=0.01)
    assert seen[-1] == (view.timeline.start_s, view.timeline.end_s)
    for _ in range(60):
        wheel(view.waveform, where, -3, CTRL)
    assert (view.timeline.start_s, view.timeline.end_s) == (0.0, DURATION)


def test_keys_move_and_zoom(view: LanesView, qtbot: Any) -> None:
    view.zoom_to(4.0, 6.0)
    for key, expected in (
        (Qt.Key.Key_End, (10.0, 12.0)),
        (Qt.Key.Key_Left, (9.8, 11.8)),
        (Qt.Key.Key_Home, (0.0, 2.0)),
        (Qt.Key.Key_Right, (0.2, 2.2)),
        (Qt.Key.Key_F, (0.0, 12.0)),
    ):
        qtbot.keyClick(view, key)
        assert (view.timeline.start_s, view.timeline.end_s) == pytest.approx(expected)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.timeline.span_s == pytest.approx(8.0)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.timeline.span_s == pytest.approx(12.0)
    view.select((1.0, 2.0))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() is None


def test_overview_frame_is_dragged_and_widened(view: LanesView) -> None:
    view.zoom_to(2.0, 4.0)
    drag(view.overview, at(view.overview, 3.0), at(view.overview, 7.0))
    assert (view.timeline.start_s, view.timeline.end_s) == pytest.approx((6.0, 8.0), abs=0.05)
    drag(view.overview, at(view.overview, 8.0), at(view.overview, 10.0))
    assert (view.timeline.start_s, view.timeline.end_s) == pytest.approx((6.0, 10.0), abs=0.05)
    click(view.overview, at(view.overview, 2.5))
    assert (view.timeline.start_s, view.timeline.end_s) == pytest.approx((0.5, 4.5), abs=0.05)


# --- cursor, selection, playhead


def test_click_sets_the_cursor_and_drag_selects(view: LanesView) -> None:
    cursors: list[float] = []
    selections: list[Stretch | None] = []
    view.cursor_moved.connect(cursors.append)
    view.selection_changed.connect(selections.append)
    click(view.waveform, at(view.waveform, 3.0))
    assert cursors == [pytest.approx(3.0, abs=0.02)]
    drag(view.waveform, at(view.waveform, 6.0), at(view.waveform, 4.0))
    assert view.selection() == pytest.approx((4.0, 6.0), abs=0.02)
    assert selections[-1] == view.selection()
    drag(view.spectrogram, at(view.spectrogram, view.selection().end_s), at(view.spectrogram, 8.0))
    assert view.selection() == pytest.approx((4.0, 8.0), abs=0.03)  # a border taken hold of moves alone
    click(view.mfcc, at(view.mfcc, 1.0))
    assert view.selection() is None


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The kinds of items whose ``paint`` is called from now on; to be asked for before the view is made."""
    found: list[str] = []

    def watch(kind: type) -> None:
        paint = kind.paint

        def noted(self: Any, *arguments: Any) -> None:
            found.append(type(self).__name__)
            paint(self, *arguments)

        monkeypatch.setattr(kind, "paint", noted)

    for kind in (pg.PlotCurveItem, pg.ScatterPlotItem, PixelItem):
        watch(kind)
    return found


def test_the_playhead_redraws_no_lane(painted: list[str], view: LanesView) -> None:
    """Neither is anything computed nor a curve or a cell painted: what lies below the line is copied."""
    view.grab()
    QApplication.processEvents()
    before = {name: lane.plots_drawn for name, lane in view.lanes.items()}
    painted.clear()
    for step in range(30):
        view.set_playhead(1.0 + step * 0.1)
        QApplication.processEvents()
    view.set_cursor(5.0)
    view.select((2.0, 3.0))
    QApplication.processEvents()
    assert {name: lane.plots_drawn for name, lane in view.lanes.items()} == before
    assert painted == []
    view.zoom_to(2.0, 4.0)
    QApplication.processEvents()
    assert {"PlotCurveItem", "PixelItem"} <= set(painted)


def test_nothing_of_a_stretch_stays_behind_when_another_is_shown(view: LanesView) -> None:
    """Of a wave that sticks out of its lane, and the next page does so by another height."""
    view.set_recording(lane_data.sound(DURATION) * np.linspace(1.0, 0.2, int(DURATION * 8000), dtype=np.float32))
    view.set_gain(30.0)
    view.zoom_to(0.0, 2.0)
    view.waveform.viewport().grab()
    for start in (2.0, 3.1, 9.0, 8.5):
        view.zoom_to(start, start + 2.0)
        shown = view.waveform.viewport().grab().toImage()
        view.zoom_to(0.0, DURATION)  # another scale: all is painted anew
        view.waveform.viewport().grab()
        view.zoom_to(start, start + 2.0)
        assert shown == view.waveform.viewport().grab().toImage()


@pytest.mark.parametrize("before", ["opened", "resized", "zoomed"])
def test_a_line_that_moves_on_is_wiped_away(view: LanesView, before: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever put it where it was: the first picture of a recording, another size, another stretch."""
    if before == "resized":
        view.resize(1300, 620)
    elif before == "zoomed":
        view.set_cursor(3.0)
        view.zoom_to(2.0, 4.0)
    view.grab()
    wiped: list[QRect] = []
    monkeypatch.setattr(view.overlay, "update", lambda *area: wiped.extend(area))
    for lane in (view.overview, view.waveform):
        old = lane.plot_rect().left() + round(lane.x_of(view.cursor_s))
        wiped.clear()
        view.set_cursor(view.cursor_s + 0.5)
        # Half a pixel more at both ends, where the pen reaches beyond the line.
        assert any(area.contains(old, lane.y() - 1) and area.contains(old, lane.geometry().bottom()) for area in wiped)
        view.grab()


def test_a_quick_second_press_is_not_lost(view: LanesView) -> None:
    """Qt calls it a double click."""
    lane = view.waveform
    click(lane, at(lane, 3.0))
    mouse(lane, QEvent.Type.MouseButtonDblClick, at(lane, 3.0), held=True)
    mouse(lane, QEvent.Type.MouseMove, at(lane, 5.0), held=True)
    mouse(lane, QEvent.Type.MouseButtonRelease, at(lane, 5.0))
    assert view.selection() == pytest.approx((3.0, 5.0), abs=0.02)


@pytest.mark.parametrize("loudest", [1.0, 6.0, 40.0, 400.0])
def test_no_value_beside_a_colour_bar_covers_another(view: LanesView, loudest: float) -> None:
    view.set_mfcc(np.linspace(-loudest, loudest, 64 * 750, dtype=np.float32).reshape(64, 750), lane_data.FRAME_S)
    lane = view.mfcc
    (ticks,) = lane.bar_ticks()
    values = [value for value, _ in ticks]
    pixels = np.diff(values) / (lane.levels[1] - lane.levels[0]) * (lane.height() - 2 * lane.widths.metrics.height())
    assert "0" in [text for _, text in ticks]
    assert all(gap >= lane.widths.metrics.height() - 1e-6 for gap in pixels)


def test_the_playhead_turns_the_page_unless_the_person_looks_elsewhere(view: LanesView) -> None:
    view.zoom_to(0.0, 4.0)
    view.set_playhead(3.99)
    view.set_playhead(4.05)
    assert view.timeline.start_s == pytest.approx(4.05)
    view.zoom_to(8.0, 10.0)
    view.set_playhead(4.3)
    assert view.timeline.start_s == 8.0


def test_gain_magnifies_the_picture(view: LanesView) -> None:
    def filled() -> int:
        image, plot = picture(view.waveform), view.waveform.plot_rect()
        wave = QColor(view.waveform.colours.wave).rgb()
        return sum(image.pixel(x, plot.height() // 4) == wave for x in range(plot.left(), plot.right()))

    quiet = filled()
    view.set_gain(24)
    assert filled() > quiet + 10


# --- what is shown


def test_a_window_is_as_opaque_as_it_is_probable_where_it_speaks(view: LanesView) -> None:
    starts = np.arange(10.0)
    centre = np.zeros((10, 7))
    centre[4, 2] = 1.0  # speaks for 5 to 6 s
    centre[6, 2] = 0.4
    probabilities = np.zeros((10, 9))
    probabilities[2, 7] = 1.0
    windows = WindowPredictions(starts, probabilities, centre, 3.0, 1.0, DURATION)
    view.windows.set_windows(windows)
    styles = class_styles(False)
    row = (2 + 0.06) / 9  # at the top of the row: numbers stand in its middle
    assert colours(view.windows, 4.5, row).name() == view.windows.colours.plot
    there = picture(view.windows)
    strip = {
        there.pixelColor(int(at(view.windows, t).x()), int(row * view.windows.height())).name() for t in (5.1, 5.9)
    }
    assert strip & {styles[EventType.WHEEZE].colour}
    faint = colours(view.windows, 7.2, row)
    assert QColor(styles[EventType.WHEEZE].colour).lightness() < faint.lightness() < 255
    poor = colours(view.windows, 3.1, (WINDOW_CLASSES.index(POOR_QUALITY) + 0.06) / 9)
    assert poor.lightness() < 200


def test_many_windows_in_one_pixel_show_the_greatest(view: LanesView) -> None:
    n = 6_000
    centre = np.zeros((n, 7))
    centre[[1_500, -1], 4] = 1.0
    duration = n * 0.25 + 2.75
    windows = WindowPredictions(np.arange(n) * 0.25, np.zeros((n, 9)), centre, 3.0, 0.25, duration)
    view.set_recording(np.zeros(round(duration * 8000), np.float32))
    view.windows.set_windows(windows)
    image, lane = picture(view.windows), view.windows
    y = int((4 + 0.3) / 9 * lane.height())
    wanted = QColor(class_styles(False)[EventType.COARSE_CRACKLE].colour).rgb()
    plot = lane.plot_rect()
    found = [x for x in range(plot.left(), plot.right() + 1) if image.pixel(x, y) == wanted]
    assert len(found) >= 2 and found[-1] == plot.right()  # the last window speaks for the rest of its 3 s
    assert sum(x < plot.center().x() for x in found) == 1


def test_a_click_picks_an_event_and_a_double_click_zooms_to_it(view: LanesView) -> None:
    picked: list[tuple[frozenset[str], bool]] = []
    view.events.picked.connect(lambda ids, toggle: picked.append((ids, toggle)))
    event = lane_data.analysis(DURATION).events[2]
    middle = at(view.events, (event.start_s + event.end_s) / 2)
    click(view.events, middle)
    assert picked == [(frozenset({view.events.marks[2].id}), False)]
    assert view.timeline.span_s == DURATION, "what may be dragged next must stay under the pointer"
    mouse(view.events, QEvent.Type.MouseButtonDblClick, middle)
    assert view.selection() == pytest.approx((event.start_s, event.end_s))
    assert view.timeline.start_s < event.start_s and event.end_s < view.timeline.end_s < event.end_s + 2
    view.fit()
    click(view.events, at(view.events, 0.05))
    assert picked[-1] == (frozenset(), False) and view.selection() is None


def test_an_event_shows_its_code_shape_and_colour(view: LanesView) -> None:
    view.zoom_to(0.0, 3.0)
    event = lane_data.analysis(DURATION).events[0]
    decided = Event("e", event.start_s, event.end_s, event.type)
    view.show_document(AnnotationDocument(DURATION, {"e": decided}), ())
    image, lane = picture(view.events), view.events
    left, right = (int(at(lane, time).x()) for time in (event.start_s, event.end_s))
    found = {image.pixelColor(x, y).name() for x in range(left + 2, right - 2) for y in range(4, lane.height() - 4)}
    style = class_styles(False)[event.type]
    assert {style.colour, style.ink} <= found


def test_a_crowd_of_events_keeps_the_rare_ones_in_sight(view: LanesView) -> None:
    events = [DetectedEvent(t, t + 0.3, EventType.NORMAL, 0.9) for t in np.arange(0, 1000, 0.5)]
    events.append(DetectedEvent(500.1, 500.2, EventType.STRIDOR, 0.9))
    strip = EventStrip(events).columns(0.0, 1000.0, 800)
    assert set(strip.tolist()) == {0, 3}
    assert np.flatnonzero(strip == 3).tolist() == [400]
    view.set_recording(np.zeros(8_000_000, np.float32))
    view.events.set_events(tuple(sorted(events, key=lambda event: event.start_s)))
    view.events.set_message("")
    stridor = QColor(class_styles(False)[EventType.STRIDOR].colour).rgb()
    image = picture(view.events)
    assert 1 <= sum(image.pixel(x, 15) == stridor for x in range(image.width())) <= 2


def test_hover_tells_time_class_and_probability(view: LanesView) -> None:
    seen: list[str] = []
    view.hover_text.connect(seen.append)
    analysis = lane_data.analysis(DURATION)
    mouse(view.windows, QEvent.Type.MouseMove, at(view.windows, 5.5, (2 + 0.5) / 9))
    here, whole = 100 * analysis.windows.centre[4, 2], 100 * analysis.windows.probabilities[4, 2]
    time, _, text = seen[-1].partition(" · ")
    assert float(time.removesuffix(" s")) == pytest.approx(5.5, abs=0.02)
    assert text == f"Wheeze: {here:.0f} % here, {whole:.0f} % in the 3 s around"
    event = analysis.events[1]
    mouse(view.events, QEvent.Type.MouseMove, at(view.events, event.start_s + 0.1))
    assert seen[-1].startswith(f"{event.type}: {100 * event.confidence:.0f} % · ")
    mouse(view.spectrogram, QEvent.Type.MouseMove, at(view.spectrogram, 3.0, 0.25))
    found = re.fullmatch(r"[\d.]+ s · (\d+) Hz, −\d+ dBFS", seen[-1])
    assert found is not None and int(found[1]) == pytest.approx(1500, abs=15)  # a pixel is 14 Hz
    mouse(view.mfcc, QEvent.Type.MouseMove, at(view.mfcc, 3.0, 0.999))
    assert "Coefficient 0: −" in seen[-1]
    view.zoom_to(6.0, 10.0)  # the pointer rests where it is
    assert float(seen[-1].partition(" s")[0]) == pytest.approx(7.0, abs=0.02)
    QApplication.sendEvent(view.mfcc, QEvent(QEvent.Type.Leave))
    assert seen[-1] == ""


def test_spectrogram_shows_a_tone_at_its_frequency_and_reaches_4_khz(view: LanesView) -> None:
    tone = (0.1 * np.sin(2 * np.pi * 1000 * np.arange(80_000) / 8000)).astype(np.float32)
    view.set_recording(tone)
    for most, height in ((2000.0, 0.5), (4000.0, 0.75)):
        view.spectrogram.set_max_hz(most)
        image, lane = picture(view.spectrogram), view.spectrogram
        x = int(at(lane, 5.0).x())
        darkest = min(range(lane.height()), key=lambda y, x=x, image=image: image.pixelColor(x, y).lightness())
        assert darkest == pytest.approx(height * lane.height(), abs=3)
    view.spectrogram.set_max_hz(9000)
    assert view.spectrogram.max_hz == 4000


def test_mfcc_is_sliced_never_read_whole(view: LanesView) -> None:
    read: list[int] = []

    class Watched(np.ndarray):
        def __getitem__(self, key: Any) -> Any:
            found = super().__getitem__(key)
            base = np.asarray(found)
            read.append(base.size if base.base is None else 0)  # views are free, copies are read
            return base if base.base is None else found

    values = lane_data.mfcc(3600.0).view(Watched)
    view.set_recording(np.zeros(3600 * 8000, np.float32))
    view.set_mfcc(values, lane_data.FRAME_S)
    picture(view.mfcc)
    view.zoom_to(100, 130)
    picture(view.mfcc)
    assert 0 < max(read) < values.size / 20


def test_mfcc_rows_stand_where_the_axis_says(view: LanesView) -> None:
    values = np.zeros((64, 751), np.float32)
    values[40] = 50
    view.set_mfcc(values, lane_data.FRAME_S)
    neutral = colours(view.mfcc, 5.0, 0.9)
    orange = colours(view.mfcc, 5.0, 1 - 40.5 / 64)
    assert orange.red() - orange.blue() > 50 > abs(neutral.red() - neutral.blue())


@pytest.mark.parametrize("values", [np.zeros(5, np.float32), np.zeros((0, 5), np.float32)])
def test_an_mfcc_of_another_shape_is_refused(view: LanesView, values: np.ndarray) -> None:
    with pytest.raises(ValueError, match="coefficients"):
        view.set_mfcc(values, lane_data.FRAME_S)


# --- states


def test_states_say_what_is_going_on(view: LanesView) -> None:
    analysis = lane_data.analysis(DURATION)
    view.set_recording(lane_data.sound(DURATION))
    assert view.windows.message == view.events.message == view.mfcc.message == LISTENING
    view.set_progress(0.421)
    assert view.windows.message == f"{LISTENING} 42 %"
    quiet = Analysis(**{**vars(analysis), "events": ()})
    view.set_analysis(quiet)
    assert view.events.message == NO_EVENTS
    assert view.windows.message == ""
    view.set_progress(0.9)  # a late word from the worker changes nothing
    assert view.windows.message == ""
    view.set_recording(lane_data.sound(DURATION))
    view.set_failed("The worker stopped")
    assert view.windows.message == "The worker stopped"


def test_nothing_open_is_a_page_of_its_own(view: LanesView, qtbot: Any) -> None:
    view.clear()
    view.grab()
    assert view.timeline.duration_s == 0
    assert not view.waveform.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    view.set_playhead(3.0)
    view.set_recording(lane_data.sound(1.0))
    assert view.waveform.isVisible()


@pytest.mark.parametrize("samples", [1, 2, 100, 8000])
def test_short_recordings_can_be_looked_at(view: LanesView, samples: int) -> None:
    view.set_recording(np.full(samples, 0.1, np.float32))
    view.set_mfcc(np.zeros((64, samples // 128 + 1), np.float32), lane_data.FRAME_S)
    view.grab()
    view.zoom(100)
    view.grab()
    mouse(view.waveform, QEvent.Type.MouseMove, at(view.waveform, 0.0))


def test_a_picture_that_arrives_late_for_another_recording_is_dropped(qtbot: Any) -> None:
    class Later(SynchronousPool):
        def __init__(self) -> None:
            self.waiting: list[Any] = []

        def start(self, runnable: Any) -> None:
            self.waiting.append(runnable)

    pool = Later()
    lanes = LanesView(tasks=Tasks(pool))
    qtbot.addWidget(lanes)
    lanes.resize(800, 500)
    lanes.show()
    lanes.set_recording(np.full(80_000, 0.5, np.float32))
    lanes.grab()
    assert len(pool.waiting) == 1
    lanes.set_recording(np.zeros(80_000, np.float32))
    lanes.grab()
    assert len(pool.waiting) == 1  # one at a time
    pool.waiting.pop().run()
    QApplication.processEvents()
    assert lanes.spectrogram._tile is None
    lanes.grab()
    pool.waiting.pop().run()
    QApplication.processEvents()
    lanes.grab()
    assert lanes.spectrogram._tile is not None


def test_a_picture_that_fails_for_another_recording_says_nothing(view: LanesView) -> None:
    view.mfcc._failed(view.mfcc._generation - 1, ValueError("gone"))
    assert view.mfcc.message == ""
    view.mfcc._failed(view.mfcc._generation, ValueError("too large"))
    assert "too large" in view.mfcc.message


def test_overlapping_events_and_windowless_analyses_are_drawn(view: LanesView) -> None:
    analysis = lane_data.analysis(DURATION)
    none = WindowPredictions(np.zeros(0), np.zeros((0, 9)), np.zeros((0, 7)), 3.0, 1.0, DURATION)
    events = (DetectedEvent(2, 5, EventType.WHEEZE, 0.9), DetectedEvent(1, 9, EventType.NORMAL, 0.5))
    view.set_analysis(Analysis(**{**vars(analysis), "windows": none, "events": events}))
    view.grab()
    assert view.windows.message == "Nothing to judge"
    assert view.events.event_at(8.0) == 0
    assert view.events.event_at(3.0) == 1


@pytest.mark.parametrize("height", [300, 430, 900])
def test_the_time_axis_is_in_sight_however_little_room_there_is(view: LanesView, height: int) -> None:
    view.resize(900, height)
    QApplication.processEvents()
    area = view.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        axis = view.ruler.mapTo(view, QPoint(0, 0)).y()
        assert axis >= 0 and axis + view.ruler.height() <= view.height()
        assert view.ruler.width() == view.waveform.width()
    lowest = view.windows.geometry().bottom()
    assert view.ruler.y() > lowest, "at the end of the scroll nothing is covered"


def test_a_proposal_never_hides_a_decision(view: LanesView) -> None:
    decided = Event("decided", 1.0, 4.0, EventType.STRIDOR)
    proposal = Proposal(Origin("m", EventType.WHEEZE, 1.5, 3.9, 0.9))
    view.events.show_document(AnnotationDocument(DURATION, {decided.id: decided}), [proposal])
    covered = colours(view.events, 3.7, 0.3)
    view.events.show_document(AnnotationDocument(DURATION, {decided.id: decided}), [])
    assert colours(view.events, 3.7, 0.3) == covered
