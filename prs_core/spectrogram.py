"""Spectrogram for the screen: as many columns as there are pixels, in dB relative to full scale. numpy only.

A sine of amplitude 1 reads 0 dB. This is for looking at; what the network hears are the MFCC of features.py.
"""

from __future__ import annotations

from functools import cache

import numpy as np

N_FFT = 512
FLOOR_DB = -140.0
RANGE_DB = 65.0
_MOST_LOOKS = 4  # frames looked at in a column that is longer than a frame
_CHUNK = 512  # frames transformed at a time: stays in the cache


@cache
def _window(n_fft: int) -> np.ndarray:
    """Periodic Hann window, scaled so that a sine of amplitude 1 gives magnitude 1."""
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(n_fft) / n_fft)
    return (window * (2 / window.sum())).astype(np.float32)


def bin_hz(rate: int, n_fft: int = N_FFT) -> float:
    """Distance between two rows in Hz."""
    return rate / n_fft


def decibels(samples: np.ndarray, centres: np.ndarray, *, bins: int | None = None, n_fft: int = N_FFT) -> np.ndarray:
    """Level around each of ``centres`` (frames,), sample positions that rise: -> (bins, frames) float32, dB.

    ``samples`` is (n,) float32; beyond its ends lies silence. ``bins`` rows from 0 Hz up, all n_fft // 2 + 1 if None.
    """
    bins = n_fft // 2 + 1 if bins is None else min(bins, n_fft // 2 + 1)
    power = np.empty((len(centres), bins), np.float32)
    starts = np.rint(centres).astype(np.int64) - n_fft // 2
    for at in range(0, len(starts), _CHUNK):
        chunk = starts[at : at + _CHUNK]
        spectrum = np.fft.rfft(_frames(samples, chunk, n_fft) * _window(n_fft), axis=1)[:, :bins]
        power[at : at + _CHUNK] = spectrum.real**2 + spectrum.imag**2
    np.maximum(power, np.float32(10 ** (FLOOR_DB / 10)), out=power)
    return np.ascontiguousarray(10 * np.log10(power, out=power).T)


def _frames(samples: np.ndarray, starts: np.ndarray, n_fft: int) -> np.ndarray:
    """(frames, n_fft), zero beyond the recording; copies only what the frames touch."""
    low, high = int(starts[0]), int(starts[-1]) + n_fft
    if high - low > 64 * n_fft * max(1, len(starts) // 16):  # far apart: one by one beats one long stretch
        return np.stack([_stretch(samples, int(start), int(start) + n_fft) for start in starts])
    stretch = _stretch(samples, low, high)
    return np.lib.stride_tricks.sliding_window_view(stretch, n_fft)[starts - low]


def _stretch(samples: np.ndarray, low: int, high: int) -> np.ndarray:
    inside = samples[max(low, 0) : max(min(high, len(samples)), 0)]
    if len(inside) == high - low:
        return inside
    padded = np.zeros(high - low, np.float32)
    at = max(-low, 0)
    padded[at : at + len(inside)] = inside
    return padded


def columns(
    samples: np.ndarray, first: int, count: int, hop: float, *, bins: int | None = None, n_fft: int = N_FFT
) -> np.ndarray:
    """Columns ``first`` to ``first + count`` of a grid of ``hop`` samples: -> (bins, count) float32, dB.

    A column shorter than a frame holds the frame about its middle; a longer one the greatest of up to four looks, so
    that nothing brief vanishes when an hour is seen at once.
    """
    looks = int(np.clip(np.ceil(hop / n_fft), 1, _MOST_LOOKS))
    centres = (first * looks + np.arange(count * looks) + 0.5) * (hop / looks)
    levels = decibels(samples, centres, bins=bins, n_fft=n_fft)
    return levels if looks == 1 else levels.reshape(len(levels), count, looks).max(axis=2)


def display_levels(samples: np.ndarray, rate: int, *, frames: int = 600) -> tuple[float, float]:
    """Darkest and brightest level (dB) for the whole recording, from frames spread evenly over it.

    The top is what the loudest half per cent between 100 and 2000 Hz reaches: heart beats and handling below that
    would otherwise darken the breath sounds.
    """
    if not len(samples):
        return FLOOR_DB, FLOOR_DB + RANGE_DB
    centres = (np.arange(frames) + 0.5) * (len(samples) / frames)
    step = bin_hz(rate)
    levels = decibels(samples, centres, bins=int(2000 / step))[int(100 / step) :]
    heard = levels[levels > FLOOR_DB + 1]
    at = int(0.995 * (heard.size - 1))  # not numpy's percentile, which imports masked arrays first
    high = float(np.partition(heard, at)[at]) if heard.size else FLOOR_DB + RANGE_DB
    high = 5.0 * np.ceil(min(high, 0.0) / 5.0)
    return high - RANGE_DB, float(high)
