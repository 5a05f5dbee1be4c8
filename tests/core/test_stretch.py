"""Slower and faster at one pitch: nothing moves, no seams, tones stay tones and crackles stay short."""

from __future__ import annotations

import numpy as np
import pytest

from prs_core.feature_config import SAMPLE_RATE
from prs_core.stretch import stretched, stretched_pieces
from prs_core.synthesis.adventitious import crackle

SPEEDS = (0.25, 0.5, 0.75, 1.5, 2.0)
CRACKLES_S = (0.41, 0.9, 1.37, 1.8, 2.6)


def tones(hz: float, seconds: float, amplitudes: tuple[float, ...] = (0.3, 0.1)) -> np.ndarray:
    t = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    parts = (a * np.sin(2 * np.pi * (k + 1) * hz * t + k) for k, a in enumerate(amplitudes))
    return np.sum(list(parts), axis=0).astype(np.float32)


def crackles(seconds: float = 3.0) -> np.ndarray:
    sound = np.zeros(round(seconds * SAMPLE_RATE), np.float32)
    for at in CRACKLES_S:
        wave = 0.5 * crackle(0.0007, 0.005)
        sound[round(at * SAMPLE_RATE) :][: len(wave)] += wave
    return sound


def joined(samples: np.ndarray, start: int, stop: int, speed: float) -> np.ndarray:
    def read(a: int, b: int) -> np.ndarray:
        first, last = max(a, 0), min(b, len(samples))
        return np.pad(samples[first:last], (first - a, b - last))

    return np.concatenate(list(stretched_pieces(read, start, stop, speed, SAMPLE_RATE)))


def level(samples: np.ndarray, hz: float) -> np.ndarray:
    """Amplitude of the tone of ``hz``, 50 ms at a time."""
    turned = samples * np.exp(-2j * np.pi * hz * np.arange(len(samples)) / SAMPLE_RATE)
    return 2 * np.abs(np.convolve(turned, np.ones(400) / 400, "valid"))


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize("hz", [130.0, 431.7])
def test_tones_keep_pitch_and_loudness_over_every_seam(hz: float, speed: float) -> None:
    whole = tones(hz, 12)
    heard = joined(whole, SAMPLE_RATE, 11 * SAMPLE_RATE, speed)
    assert len(heard) == round(10 * SAMPLE_RATE / speed)
    inner = level(heard, hz)[400:-400]
    assert inner.min() > 0.9 * 0.3 and inner.max() < 1.1 * 0.3
    assert np.abs(np.diff(heard)).max() < 1.15 * np.abs(np.diff(whole)).max(), "a seam would be a click"


@pytest.mark.parametrize("speed", SPEEDS)
def test_a_crackle_is_heard_where_it_is_shown_and_stays_short(speed: float) -> None:
    heard = joined(crackles(), 0, 3 * SAMPLE_RATE, speed)
    for at in CRACKLES_S:
        middle = (at + 0.0015) / speed
        around = slice(round((middle - 0.1) * SAMPLE_RATE), round((middle + 0.1) * SAMPLE_RATE))
        energy, times = heard[around].astype(float) ** 2, np.arange(around.start, around.stop) / SAMPLE_RATE
        centre = float((energy * times).sum() / energy.sum())
        assert centre == pytest.approx(middle, abs=0.0015)
        assert np.sqrt((energy * (times - centre) ** 2).sum() / energy.sum()) < 0.008
        assert energy.max() > 0.3**2 * 0.5


@pytest.mark.parametrize("speed", [0.25, 0.75, 2.0])
@pytest.mark.parametrize("length", [0, 1, 100, 3200, 3333, 25_000])
def test_pieces_are_as_long_as_they_should_be(length: int, speed: float) -> None:
    sound = tones(300, 4)
    pieces = list(stretched_pieces(lambda a, b: sound[a + 2000 : b + 2000], 0, length, speed, SAMPLE_RATE))
    assert sum(map(len, pieces)) == round(length / speed)
    assert len(stretched(sound[:length], speed)) == round(length / speed)
    assert all(piece.dtype == np.float32 for piece in pieces)


def test_silence_stays_silent() -> None:
    assert not joined(np.zeros(20_000, np.float32), 0, 20_000, 0.5).any()


def test_a_sound_without_end_comes_piece_by_piece_and_the_first_soon() -> None:
    read: list[tuple[int, int]] = []
    loop = tones(200, 1)

    def endless(a: int, b: int) -> np.ndarray:
        read.append((a, b))
        return loop[np.arange(a, b) % len(loop)]

    pieces = stretched_pieces(endless, 0, None, 0.5, SAMPLE_RATE)
    heard = np.concatenate([next(pieces) for _ in range(8)])
    assert read[0][1] < SAMPLE_RATE
    inner = level(heard, 200)[400:-400]
    assert inner.min() > 0.27 and inner.max() < 0.33
