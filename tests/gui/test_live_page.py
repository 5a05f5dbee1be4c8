"""The parts of the live page: verdict, trend, hints, lost sound, notes, and lanes that follow what grows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.look.theme import DARK, LIGHT
from app.panels.live_banner import ENOUGH_S, LiveBanner
from app.panels.trend import SPAN_S, Trend, levels
from app.sound.recording import State, Status
from app.views.live_lanes import LiveLanes
from prs_core.errors import PRSError
from prs_core.labels import WINDOW_CLASSES, EventType, RecordLabel
from prs_core.live_window import LiveWindow
from prs_core.quality import QualityWarning
from prs_core.results import RecordVerdict, WindowPredictions
from prs_core.takes.info import Gap, Mark, Overrun, TakeInfo
from prs_core.takes.notes import notes_of


def window(index: int, label: RecordLabel = RecordLabel.CAS, possible: tuple[RecordLabel, ...] | None = None):
    centre, probabilities = np.zeros(7, np.float32), np.zeros(9, np.float32)
    centre[list(EventType).index(EventType.WHEEZE)] = 0.75
    probabilities[list(WINDOW_CLASSES).index("Poor Quality")] = 0.25
    verdict = RecordVerdict(label, 0.6, {label: 0.6}, possible if possible is not None else (label,))
    return LiveWindow(index, float(index), index + 3.0, probabilities, centre, "", verdict, ())


@pytest.fixture
def banner(qtbot):
    made = LiveBanner()
    qtbot.addWidget(made)
    made.resize(900, 120)
    made.show()
    return made


@pytest.fixture
def lanes(qtbot):
    made = LiveLanes()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.timeline.reset(15.0)
    made.show()
    return made


def test_a_window_as_a_message_and_back_is_the_same():
    one = replace(window(3, possible=(RecordLabel.CAS, RecordLabel.DAS)), recent=window(3).verdict)
    other = LiveWindow.from_dict(one.to_dict())
    assert (other.index, other.end_s, other.verdict, other.kind) == (3, 6.0, one.verdict, "")
    assert other.recent == one.recent
    np.testing.assert_array_equal(other.centre, one.centre)
    np.testing.assert_array_equal(other.probabilities, one.probabilities)
    for wrong in ({}, one.to_dict() | {"verdict": {}}, one.to_dict() | {"centre": {}}):
        with pytest.raises(ValueError, match="no judged window"):
            LiveWindow.from_dict(wrong)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_verdict_is_large_and_names_what_cannot_be_ruled_out(banner, theme):
    banner.apply_theme(theme)
    whole = banner.whole
    assert whole.label.text() == "Listening …"
    for index in range(3):
        early = window(index)
        assert early.end_s < ENOUGH_S
        banner.show_window(early)
        assert whole.label.text() == "Listening …" and banner.now.label.text() == "–", "one breath is no recording"
    assert len(banner.trend.points) == 3
    banner.show_window(window(6))
    assert (whole.label.text(), whole.meaning.full()) == ("CAS", "60 % sure · Continuous added sounds")
    banner.show_window(window(7, possible=(RecordLabel.CAS, RecordLabel.NORMAL)))
    assert (whole.label.text(), whole.meaning.full()) == ("Unsure", "Normal or CAS")
    assert theme.warning in whole.label.styleSheet(), "not in the colour of a guess"
    banner.grab()
    banner.clear()
    assert whole.label.text() == "Listening …"
    assert not banner.trend.points


def test_what_is_heard_now_and_the_whole_recording_are_told_apart_on_screen(banner):
    normal = RecordVerdict(RecordLabel.NORMAL, 0.9, {RecordLabel.NORMAL: 0.9}, (RecordLabel.NORMAL,))
    banner.show_window(replace(window(6), recent=normal))
    assert (banner.whole.of.text(), banner.whole.label.text()) == ("Whole recording", "CAS")
    assert (banner.now.of.text(), banner.now.label.text()) == ("Now: last 10 s", "Normal")
    assert banner.now.meaning.full().startswith("90 % sure")
    assert banner.whole.of.isVisible() and banner.now.of.isVisible()
    poor = RecordVerdict(RecordLabel.POOR_QUALITY, 0.7, {RecordLabel.POOR_QUALITY: 0.7}, (RecordLabel.POOR_QUALITY,))
    banner.show_window(replace(window(7), verdict=poor, recent=poor))
    assert banner.minimumSizeHint().width() < 640, "beside the worklist and the recording panel, at 1280"
    banner.resize(600, 120)
    assert not banner.trend.isVisible() and banner.now.label.isVisible()
    banner.clear()
    assert banner.now.label.text() == "–"


def test_lost_sound_is_counted_and_the_worst_hints_are_shown(banner):
    info = TakeInfo("Scope", 48000, overruns=(Overrun(1.0, 480), Overrun(20.0, 1000)))
    banner.show_status(Status(State.RECORDING, "Scope", 48000, take=object(), duration_s=65.2, info=info))
    assert banner.doing.text() == "Recording  1:05"
    assert banner.lost.text() == "Lost 1,480 frames, 2 times"
    assert banner.device.full() == "Scope · 48 kHz"
    banner.show_status(Status(State.PAUSED, take=object(), info=TakeInfo("Scope", 48000)))
    assert banner.lost.text() == ""
    hints = [QualityWarning(code, code, "Do.") for code in ("clipping", "speech", "contact_noise")]
    banner.show_advice(hints)
    assert [note.text() for note in banner.notes if note.isVisible()] == ["clipping Do.", "speech Do."]
    banner.show_advice(())
    assert not any(note.isVisible() for note in banner.notes)
    banner.show_problem(PRSError("Gone.", "Plug it in."))
    assert banner.problem.text() == "Gone. Plug it in."
    banner.show_model(None, loading=True)
    assert "catches up" in banner.model.text()


def test_the_trend_holds_a_minute(qtbot):
    trend = Trend()
    qtbot.addWidget(trend)
    trend.resize(300, 76)
    trend.show()
    trend.grab()
    for index in range(200):
        trend.add(window(index))
    assert levels(window(0)) == pytest.approx((0.75, 0.0, 0.25))
    assert trend.points[0][0] == trend.points[-1][0] - SPAN_S
    assert trend.accessibleDescription() == "At most, in the last minute: CAS 75 %, DAS 0 %, Poor 25 %"
    image = trend.grab().toImage()
    row = trend.height() - 3
    shown = {image.pixelColor(x, row).name() for x in range(60, 240)}
    assert len(shown) == 1  # all of the minute has the same verdict


def test_notes_are_told_by_time(lanes):
    info = TakeInfo(
        "Scope",
        8000,
        marks=(Mark(3.0, ""), Mark(1.0, "Cough")),
        gaps=(Gap(2.0, 4.5, "unplugged"),),
        overruns=(Overrun(5.0, 0),),
    )
    assert notes_of(info) == (
        (1.0, "Cough", False),
        (2.0, "Unplugged: 4.5 s missing", True),
        (3.0, "Mark", False),
        (5.0, "Some frames lost", True),
    )
    lane = lanes.notes
    before = lane.grab().toImage()
    lane.show_info(info)
    assert lane.grab().toImage() != before
    assert "Cough at 1.0 s" in lane.accessibleDescription()
    assert lane.describe(1.01, 5.0).endswith("Cough")
    assert lane.describe(7.0, 5.0) == ""


def test_growing_mfcc_are_drawn_where_they_belong_and_no_further(lanes):
    lane = lanes.mfcc
    values = np.add.outer(np.arange(64.0), np.arange(900.0)).astype(np.float32)
    for count in (1, 5, 30, 400):
        lane.show_growing(values[:, :count], 0.016)
        lane.redraw_plot()
    box = lane._image.mapRectToParent(lane._image.boundingRect())
    assert box.left() == pytest.approx(-0.008)
    assert box.right() == pytest.approx(400 * 0.016 - 0.008, abs=0.03)
    lanes.timeline.show(3.0, 3.5)  # a frame is wider than a pixel: all that are in sight, and no others
    assert lane._image.image.shape[1] == pytest.approx(0.5 / 0.016, abs=4)
    lane.show_growing(None, 1.0)
    assert not lane._image.isVisible()


def test_windows_end_where_judging_has_got_to(lanes):
    lane = lanes.windows
    ones = np.ones((3, 9), np.float32)
    lane.set_windows(WindowPredictions(np.arange(3.0), ones, ones[:, :7], 3.0, 1.0, 4.0))
    image = lane.grab().toImage()
    row, plot = round(0.5 * lane.height() / len(WINDOW_CLASSES)), lane.plot_rect()

    def at(time_s: float) -> str:
        return image.pixelColor(plot.left() + round(lane.x_of(time_s)), row).name()

    assert at(1.0) != at(4.5)
    assert at(4.5) == at(14.0) == lane.colours.plot
