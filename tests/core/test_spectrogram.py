"""The spectrogram for the screen, against sines of known level."""

from __future__ import annotations

import numpy as np
import pytest

from prs_core import spectrogram

RATE = 8000


def tone(hz: float, amplitude: float, seconds: float = 2.0) -> np.ndarray:
    return (amplitude * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32)


@pytest.mark.parametrize(("amplitude", "level"), [(1.0, 0.0), (0.1, -20.0), (0.001, -60.0)])
def test_a_sine_reads_its_level_at_its_frequency(amplitude: float, level: float) -> None:
    levels = spectrogram.columns(tone(500, amplitude), 0, 20, 800.0)
    assert levels.shape == (257, 20) and levels.dtype == np.float32
    inner = levels[:, 2:-2]
    assert (inner.argmax(axis=0) == round(500 / spectrogram.bin_hz(RATE))).all()
    np.testing.assert_allclose(inner.max(axis=0), level, atol=0.1)


def test_columns_are_those_of_the_whole_recording_wherever_they_start() -> None:
    samples = np.random.default_rng(0).standard_normal(30_000).astype(np.float32)
    whole = spectrogram.columns(samples, 0, 300, 100.0, bins=50)
    np.testing.assert_array_equal(spectrogram.columns(samples, 120, 40, 100.0, bins=50), whole[:, 120:160])


def test_a_click_stands_in_its_column() -> None:
    samples = np.zeros(16_000, np.float32)
    samples[4000] = 1
    levels = spectrogram.columns(samples, 0, 160, 100.0)
    # Column k is the frame about sample 100 k + 50.
    assert levels[100].argmax() in (39, 40)


def test_nothing_brief_vanishes_when_all_is_seen() -> None:
    samples = np.zeros(4_000_000, np.float32)
    samples[2_000_000:2_008_000] = tone(400, 0.1, 1.0)
    levels = spectrogram.columns(samples, 0, 200, 20_000.0)
    assert levels[round(400 / spectrogram.bin_hz(RATE)), 100] == pytest.approx(-20, abs=3)


def test_beyond_the_recording_lies_silence_and_all_is_finite() -> None:
    levels = spectrogram.columns(tone(500, 0.5, 0.05), 0, 40, 100.0)
    assert np.isfinite(levels).all()
    np.testing.assert_allclose(levels[:, 12:], spectrogram.FLOOR_DB, atol=1e-3)


def test_levels_are_fixed_by_the_recording_and_follow_its_loudness() -> None:
    rng = np.random.default_rng(0)
    noise = (0.01 * rng.standard_normal(80_000)).astype(np.float32)
    low, high = spectrogram.display_levels(noise, RATE)
    assert high - low == spectrogram.RANGE_DB
    louder = spectrogram.display_levels(noise * 10, RATE)
    assert louder[1] - high == pytest.approx(20)
    thump = noise.copy()
    thump[10_000:14_000] += tone(40, 0.9, 0.5)
    assert spectrogram.display_levels(thump, RATE)[1] <= high + 5  # a heart beat does not darken the breath


@pytest.mark.parametrize("samples", [np.zeros(0, np.float32), np.zeros(8000, np.float32), np.ones(1, np.float32)])
def test_levels_of_nothing_are_still_a_range(samples: np.ndarray) -> None:
    low, high = spectrogram.display_levels(samples, RATE)
    assert np.isfinite([low, high]).all() and low < high <= 0
