"""The building blocks of synthesised sound: shaped noise, harmonic tones, envelopes, the stethoscope's response.

All arrays are float64 (samples,) at SAMPLE_RATE until the last step. Random numbers come from
``numpy.random.RandomState``, whose stream numpy has promised never to change (NEP 19), unlike that of the newer
Generator: the same seed makes the same recording with every numpy.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from prs_core.feature_config import SAMPLE_RATE

Rng = np.random.RandomState
Response = Callable[[np.ndarray], np.ndarray]


def filtered(samples: np.ndarray, response: Response) -> np.ndarray:
    """``samples`` (n,) through a zero-phase filter whose gain at frequencies in Hz is ``response(f)``."""
    n = len(samples)
    if not n:
        return samples.copy()
    size = 1 << (n - 1).bit_length() + 1  # padded, so that the end does not wrap around to the start
    gain = response(np.fft.rfftfreq(size, 1 / SAMPLE_RATE))
    return np.fft.irfft(np.fft.rfft(samples, size) * gain, size)[:n]


def shaped_noise(rng: Rng, n: int, response: Response) -> np.ndarray:
    """Gaussian noise (n,) of the amplitude spectrum ``response``, scaled to a root mean square of one."""
    noise = filtered(rng.standard_normal(n), response)
    return noise / max(float(np.sqrt(np.mean(noise**2))), 1e-12) if n else noise


def falling(corner_hz: float, db_per_octave: float) -> Response:
    """Flat below the corner, falling by ``db_per_octave`` above it: two straight lines in the log-log plane."""
    exponent = db_per_octave / 20 / np.log10(2)
    return lambda f: np.minimum(1.0, (np.maximum(f, 1.0) / corner_hz) ** -exponent)


def band(low_hz: float, high_hz: float, low_order: int = 2, high_order: int = 8) -> Response:
    """Amplitude response of a Butterworth high-pass and low-pass in series."""

    def response(f: np.ndarray) -> np.ndarray:
        f = np.maximum(f, 1e-3)
        return 1 / np.sqrt((1 + (low_hz / f) ** (2 * low_order)) * (1 + (f / high_hz) ** (2 * high_order)))

    return response


def hump(n: int, rise: float = 0.5, sharpness: float = 1.0) -> np.ndarray:
    """A smooth envelope (n,) from 0 through 1 back to 0; ``rise`` is the fraction of the time until its top."""
    if n < 1:
        return np.zeros(0)
    x = (np.arange(n) + 0.5) / n
    phase = np.where(x < rise, 0.5 * x / rise, 0.5 + 0.5 * (x - rise) / (1 - rise))
    return np.sin(np.pi * phase) ** sharpness


def faded(n: int, fade_s: float) -> np.ndarray:
    """One (n,), with raised-cosine edges of ``fade_s`` (of half the length where that is shorter)."""
    edge = min(round(fade_s * SAMPLE_RATE), n // 2)
    shape = np.ones(n)
    if edge:
        ramp = 0.5 - 0.5 * np.cos(np.pi * (np.arange(edge) + 0.5) / edge)
        shape[:edge] = ramp
        shape[n - edge :] = ramp[::-1]
    return shape


def wander(rng: Rng, n: int, rate_hz: float) -> np.ndarray:
    """A slow random curve (n,) of unit variance or so that turns about ``rate_hz`` times a second."""
    knots = max(4, int(np.ceil(n / SAMPLE_RATE * rate_hz)) + 3)
    values = rng.standard_normal(knots)
    position = np.linspace(0, knots - 1, max(n, 1))[:n]
    left = np.minimum(position.astype(int), knots - 2)
    part = 0.5 - 0.5 * np.cos(np.pi * (position - left))
    return values[left] * (1 - part) + values[left + 1] * part


def harmonics(frequency_hz: np.ndarray, amplitudes: Sequence[float], rng: Rng) -> np.ndarray:
    """A sum of harmonics of a moving fundamental (n,); partials above the Nyquist frequency are left out."""
    phase = 2 * np.pi * np.cumsum(frequency_hz) / SAMPLE_RATE
    sound = np.zeros(len(frequency_hz))
    top = float(frequency_hz.max(initial=0.0))
    for number, amplitude in enumerate(amplitudes, start=1):
        start = rng.uniform(0, 2 * np.pi)
        if number * top < SAMPLE_RATE / 2:
            sound += amplitude * np.sin(number * phase + start)
    return sound


def add(target: np.ndarray, sound: np.ndarray, at_s: float) -> None:
    """Add ``sound`` (m,) into ``target`` (n,) from ``at_s`` on; what falls outside is dropped."""
    start = round(at_s * SAMPLE_RATE)
    first, last = max(start, 0), min(start + len(sound), len(target))
    if last > first:
        target[first:last] += sound[first - start : last - start]
