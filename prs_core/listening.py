"""Listening filters: the stethoscope's bell and diaphragm, a wide band, and any band that is asked for.

Every filter is a digital Butterworth band-pass as if run forwards and backwards over the recording, so it has no phase:
nothing that is heard through it lies earlier or later than it is shown. Both passes together give −6 dB at the corners.
They are done in one, as a product in the frequency domain: the gain is known in closed form, is never unstable, and
needs neither scipy.signal, whose import alone takes a second, nor the order in which pieces come.

Corners: makers of electronic stethoscopes describe their bell as emphasising 20 to 200 Hz and their diaphragm 100 to
500 Hz, both passing a good deal more (3M Littmann 3200, user's manual). On acoustic stethoscopes Abella et al.,
J Acoust Soc Am 1992; 91: 2224 measured the same order: bells amplify below 112 Hz what diaphragms attenuate, and both
lose more and more towards 1000 Hz. So these two are of the first order: 12 dB per octave, what lies outside is weaker
but not gone. The wide band, 20 to 2000 Hz, takes away what is no lung sound: the hand's rumble and the recorder's hiss.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from prs_core.feature_config import SAMPLE_RATE

#: What a band that is asked for may reach: below, filters ring for seconds; above, half of the sampling rate is near.
LOWEST_HZ, HIGHEST_HZ = 20.0, 3900.0
#: The upper corner over the lower one, at least: a third of an octave.
NARROWEST = 2 ** (1 / 3)

_CHUNK = 7 << 13  # samples filtered at a time, seven seconds: with what most filters reach, 2 ** 16 to transform
_LONGEST = 1 << 17  # samples: the narrowest band rings for a tenth of that
_FADED = 1e-8  # of an impulse: nothing of it is left in float32


@dataclass(frozen=True)
class Band:
    """A band-pass: corners in Hz and the order of either flank. Raises ValueError for corners that cannot be met."""

    low_hz: float
    high_hz: float
    order: int = 2

    def __post_init__(self) -> None:
        if not LOWEST_HZ <= self.low_hz <= self.high_hz / NARROWEST * (1 + 1e-9) or not self.high_hz <= HIGHEST_HZ:
            raise ValueError(f"a band lies within {LOWEST_HZ:g} and {HIGHEST_HZ:g} Hz and spans a third of an octave")
        if self.order < 1:
            raise ValueError("the order is at least 1")

    def gain(self, frequencies: np.ndarray, rate: float = SAMPLE_RATE) -> np.ndarray:
        """Amplitude gain of both passes together at ``frequencies`` (n,) in Hz, from 0 to rate / 2: (n,) float64.

        The squared magnitude of a Butterworth band-pass after the bilinear transform with its corners prewarped.
        """
        low, high = (math.tan(math.pi * corner / rate) for corner in (self.low_hz, self.high_hz))
        warped = np.tan(np.pi * np.clip(frequencies / rate, 1e-9, 0.5 - 1e-9))
        away = (warped**2 - low * high) / (warped * (high - low))
        return 1 / (1 + away ** (2 * self.order))

    def reach(self, rate: float = SAMPLE_RATE) -> int:
        """How many samples before and after an impulse something of it is left."""
        frequencies = np.fft.rfftfreq(_LONGEST, 1 / rate)
        impulse = np.abs(np.fft.irfft(self.gain(frequencies, rate), _LONGEST)[: _LONGEST // 2])
        return int(np.flatnonzero(impulse > _FADED * impulse.max())[-1]) + 1


BELL = Band(20.0, 200.0, order=1)
DIAPHRAGM = Band(100.0, 500.0, order=1)
WIDE = Band(20.0, 2000.0, order=2)


def free_band(low_hz: float, high_hz: float) -> Band:
    """The band nearest to what is asked for: corners in order, within limits, not too close."""
    low, high = sorted((low_hz, high_hz))
    low = min(max(low, LOWEST_HZ), HIGHEST_HZ / NARROWEST)
    return Band(low, min(max(high, low * NARROWEST), HIGHEST_HZ))


class Filtered:
    """A recording through a band, computed where it is read and kept: who listens and who draws share these samples.

    ``samples`` is (n,) float32 and stays as it is. Several threads may read at once.
    """

    def __init__(self, samples: np.ndarray, band: Band, rate: float = SAMPLE_RATE) -> None:
        self.band = band
        self._samples, self._rate = samples, rate
        self._reach = band.reach(rate)
        self._values = np.empty(len(samples), np.float32)
        self._done = np.zeros(-(-len(samples) // _CHUNK), bool)

    def __len__(self) -> int:
        return len(self._samples)

    def read(self, start: int, stop: int) -> np.ndarray:
        """Samples ``start`` to ``stop`` (both within the recording), (stop - start,) float32."""
        if stop > start:
            for number in range(start // _CHUNK, (stop - 1) // _CHUNK + 1):
                if not self._done[number]:
                    self._compute(number)
        return self._values[start:stop]

    def whole(self, is_cancelled: Callable[[], bool] = lambda: False) -> np.ndarray | None:
        """All of it, (n,) float32; None if ``is_cancelled`` turned true meanwhile."""
        for number in np.flatnonzero(~self._done):
            if is_cancelled():
                return None
            self._compute(int(number))
        return self._values

    def _compute(self, number: int) -> None:
        start, stop = number * _CHUNK, min((number + 1) * _CHUNK, len(self._samples))
        # With as much on either side as the filter reaches, pieces fit together as if all had been filtered at once.
        first, last = max(start - self._reach, 0), min(stop + self._reach, len(self._samples))
        before, after = self._reach - (start - first), self._reach - (last - stop)
        piece = self._samples[first:last].astype(np.float64)
        if before or after:  # turned about its ends, a recording goes on without a step
            piece = np.pad(piece, (before, after), "reflect", reflect_type="odd")
        size = 1 << (len(piece) - 1).bit_length()
        gain = self.band.gain(np.fft.rfftfreq(size, 1 / self._rate), self._rate)
        passed = np.fft.irfft(np.fft.rfft(piece, size) * gain, size)
        self._values[start:stop] = passed[self._reach : self._reach + stop - start]
        self._done[number] = True
