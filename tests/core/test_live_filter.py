"""Filters for sound as it comes: the gain of those for recordings, whatever the blocks, and hardly any delay."""

from __future__ import annotations

import numpy as np
import pytest

from prs_core.listening import BELL, DIAPHRAGM, WIDE, Band
from prs_core.live_filter import LiveFilter, least_phase

BANDS = [BELL, DIAPHRAGM, WIDE, Band(100.0, 1000.0)]


def through(band: Band | None, samples: np.ndarray, blocks: list[int], rate: float = 48000.0) -> np.ndarray:
    live = LiveFilter(rate, band)
    cuts = np.cumsum(blocks)
    return np.concatenate([live.process(block) for block in np.split(samples, cuts[cuts < len(samples)])])


@pytest.mark.parametrize("rate", [8000.0, 44100.0, 48000.0])
@pytest.mark.parametrize("band", BANDS)
def test_the_gain_is_that_of_the_filter_for_recordings(band: Band, rate: float) -> None:
    response = least_phase(band, rate)
    frequencies = np.fft.rfftfreq(1 << 16, 1 / rate)
    gain = np.abs(np.fft.rfft(response, 1 << 16))
    audible = (frequencies > 30) & (frequencies < min(3900, 0.45 * rate))
    np.testing.assert_allclose(gain[audible], band.gain(frequencies, rate)[audible], atol=0.02)


@pytest.mark.parametrize("band", BANDS)
def test_what_is_let_through_comes_within_a_few_milliseconds(band: Band) -> None:
    """The delay of the envelope of a burst in the middle of the band."""
    rate, middle = 48000.0, float(np.sqrt(band.low_hz * band.high_hz))
    times = np.arange(round(0.5 * rate)) / rate - 0.25
    burst = np.exp(-((times * middle / 4) ** 2)) * np.cos(2 * np.pi * middle * times)
    heard = np.convolve(burst, least_phase(band, rate))[: len(burst)]
    delay = np.sum(times * heard**2) / np.sum(heard**2)
    assert 0 <= delay < 0.006


@pytest.mark.parametrize("band", [None, BELL, WIDE])
def test_the_sizes_of_the_blocks_do_not_matter(band: Band | None) -> None:
    rng = np.random.default_rng(3)
    samples = rng.uniform(-0.5, 0.5, 30_000).astype(np.float32)
    whole = samples if band is None else np.convolve(samples, least_phase(band, 48000.0))[: len(samples)]
    heard = through(band, samples, [0, 1, 7, 480, 1200, 9000, 0, 5000])
    assert heard.dtype == np.float32
    np.testing.assert_allclose(heard, whole, atol=1e-6)


def test_another_band_is_led_over_to_without_a_click() -> None:
    times = np.arange(48000) / 48000
    tone = (0.5 * np.sin(2 * np.pi * 150 * times)).astype(np.float32)
    live = LiveFilter(48000.0, None)
    heard = [live.process(tone[:24000])]
    live.change(BELL)
    heard += [live.process(tone[at : at + 480]) for at in range(24000, 48000, 480)]
    steps = np.abs(np.diff(np.concatenate(heard)))
    assert steps.max() < 1.3 * np.abs(np.diff(tone)).max()
    np.testing.assert_allclose(np.concatenate(heard)[-4800:], through(BELL, tone, [48000])[-4800:], atol=1e-5)
