"""What is played is what the course says, sample by sample, at every speed and through every filter."""

from __future__ import annotations

from itertools import islice

import numpy as np
import pytest
import soxr

from prs_core.listening import DIAPHRAGM, Filtered
from prs_core.rendering import SPEEDS, Course, Hearing, Rendering

RATE = 8000


def sound(seconds: float) -> np.ndarray:
    return (0.1 * np.random.default_rng(3).standard_normal(round(seconds * RATE))).astype(np.float32)


def order(course: Course, count: int) -> np.ndarray:
    """The samples of the recording that the course passes, one by one."""
    out = []
    at = course.start
    while len(out) < count and at < course.end:
        out.append(at)
        at += 1
        if at == course.end and course.loop_from is not None:
            at = course.loop_from
    return np.array(out)


def heard(rendering: Rendering, device_rate: int, blocks: int | None = None) -> np.ndarray:
    return np.concatenate([np.zeros(0, np.float32), *islice(rendering.blocks(device_rate), blocks)])


COURSES = [Course(100, 5000), Course(100, 5000, 100), Course(100, 5000, 4000), Course(0, 24_000, 23_990)]


@pytest.mark.parametrize("course", COURSES, ids=str)
def test_samples_come_in_order_and_the_position_is_theirs(course: Course) -> None:
    samples = sound(3)
    got = heard(Rendering(samples, RATE, course), RATE, 1)
    passed = order(course, len(got))
    np.testing.assert_array_equal(got, samples[passed])
    at = range(0, len(got), 37)
    assert [course.at(k) for k in at] == [passed[k] for k in at]


@pytest.mark.parametrize("course", COURSES, ids=str)
@pytest.mark.parametrize("start", [-3000, 0, 1000, 4899, 4900, 30_000])
def test_any_stretch_of_a_course_can_be_read(course: Course, start: int) -> None:
    samples = sound(3)
    whole = np.concatenate([np.zeros(9000, np.float32), samples, np.zeros(90_000, np.float32)])
    steps = np.arange(start, start + 9000)
    if course.loop_from is None:
        positions = course.start + steps
    else:
        positions = np.array([round(course.at(k)) if k >= 0 else course.start + k for k in steps])
    np.testing.assert_array_equal(Rendering(samples, RATE, course).read(start, start + 9000), whole[positions + 9000])


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize("device_rate", [8000, 44_100, 48_000])
def test_plainly_slowed_sound_is_resampled_once(speed: float, device_rate: int) -> None:
    samples = sound(25)
    rendering = Rendering(samples, RATE, Course(0, len(samples)), Hearing(speed, keep_pitch=False))
    got = heard(rendering, device_rate)
    assert len(got) == pytest.approx(len(samples) / rendering.per_frame(device_rate), abs=2)
    same = RATE * speed == device_rate
    wanted = samples if same else soxr.resample(samples, RATE * speed, device_rate, "HQ")
    np.testing.assert_allclose(got, wanted[: len(got)], atol=1e-6)


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize("keep_pitch", [True, False])
def test_a_click_is_heard_when_the_playhead_passes_it(speed: float, keep_pitch: bool) -> None:
    samples = np.zeros(4 * RATE, np.float32)
    clicks = np.array([0.7, 1.3, 2.9])
    for click in clicks:
        samples[round(click * RATE) :][:24] = 0.5 * np.sin(np.arange(24) * np.pi / 6)
    course = Course(4000, 30_000)
    rendering = Rendering(samples, RATE, course, Hearing(speed, keep_pitch))
    loud = np.flatnonzero(np.abs(heard(rendering, 48_000)) > 0.15) * rendering.per_frame(48_000)
    shown = np.array([course.at(k) for k in loud]) / RATE
    nearest = clicks[np.abs(shown[:, None] - clicks).argmin(axis=1)]
    assert set(nearest) == set(clicks)
    assert np.abs(shown - nearest - 0.0015).max() < 0.005


def test_a_filter_is_heard_as_it_is_shown_over_a_seam_too() -> None:
    samples = sound(3)
    filtered = Filtered(samples, DIAPHRAGM)
    course = Course(8000, 20_000, 12_000)
    rendering = Rendering(samples, RATE, course, filtered=filtered)
    got = heard(rendering, RATE, 4)
    shown = filtered.whole()
    assert shown is not None
    np.testing.assert_array_equal(got, shown[order(course, len(got))])


def test_what_costs_time_comes_in_small_blocks() -> None:
    samples = sound(60)
    course = Course(0, len(samples))
    plain = Rendering(samples, RATE, course)
    assert plain.is_cheap and len(next(plain.blocks(RATE))) == 10 * RATE
    slow = Rendering(samples, RATE, course, Hearing(0.5))
    through = Rendering(samples, RATE, course, filtered=Filtered(samples, DIAPHRAGM))
    assert not slow.is_cheap and not through.is_cheap
    assert len(next(slow.blocks(RATE))) <= RATE and len(next(through.blocks(RATE))) <= RATE


@pytest.mark.parametrize("speed", SPEEDS)
def test_rendering_can_begin_anywhere(speed: float) -> None:
    t = np.arange(4 * RATE) / RATE
    samples = (0.5 * np.sin(2 * np.pi * 200 * t)).astype(np.float32)
    course, hearing = Course(1000, 30_000), Hearing(speed, keep_pitch=False)
    got = heard(Rendering(samples, RATE, course, hearing, origin=6000.0), RATE)
    assert len(got) == pytest.approx(23_000 / speed, abs=2)
    later = heard(Rendering(samples, RATE, course, hearing), RATE)[round(6000 / speed) :]
    np.testing.assert_allclose(got[500:4000], later[500:4000], atol=2e-3)


def test_the_end_is_where_a_course_stays() -> None:
    assert Course(10, 20).at(25) == 20 and Course(10, 20).length == 10
    assert Course(10, 20, 15).at(25) == 15 and Course(10, 20, 15).length is None
