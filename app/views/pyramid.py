"""Least and greatest sample of any stretch, fast: what a waveform needs at every zoom. No Qt in here."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

FIRST_BIN = 256  # samples per bin of the first level: an hour at 8 kHz takes some 25 ms and 900 KB
NEXT_BIN = 8
_FINER = 4  # a level is used when a column holds at least so many of its bins


@dataclass(frozen=True)
class Envelope:
    """Columns ``first`` ... of a grid that starts at sample 0: ``low`` and ``high`` (columns,) float32."""

    first: int
    low: np.ndarray
    high: np.ndarray


class Pyramid:
    """Min/max levels over ``samples`` (n,) float32, which are kept, not copied."""

    def __init__(self, samples: np.ndarray) -> None:
        if samples.ndim != 1 or samples.dtype != np.float32:
            raise ValueError("samples must be one-dimensional float32")
        self.samples = samples
        self._loudness: float | None = None
        self._levels: list[tuple[int, np.ndarray, np.ndarray]] = []
        low, high = _fold(samples)
        if not (np.isfinite(low).all() and np.isfinite(high).all()):  # one NaN would blank every column that holds it
            self.samples = np.nan_to_num(samples, nan=0.0, posinf=1.0, neginf=-1.0)
            low, high = _fold(self.samples)
        self._add(FIRST_BIN, low, high)
        while len(low) > 4 * NEXT_BIN:
            even = len(low) // NEXT_BIN * NEXT_BIN
            low = _min(low, even)
            high = _max(high, even)
            self._add(self._levels[-1][0] * NEXT_BIN, low, high)

    def _add(self, size: int, low: np.ndarray, high: np.ndarray) -> None:
        self._levels.append((size, low, high))

    def loudness(self) -> float:
        """The peak that all but the loudest hundredth of the stretches of 256 samples stay within."""
        if self._loudness is None:
            _, low, high = self._levels[0]
            peaks, at = np.maximum(-low, high), int(0.99 * (len(low) - 1))
            # Not numpy's quantile, which imports masked arrays first: 20 ms at every start.
            self._loudness = float(np.partition(peaks, at)[at]) if len(low) else 0.0
        return self._loudness

    def columns(self, start: float, per_column: float, count: int) -> Envelope:
        """The envelope of ``count`` columns of ``per_column`` (at least 1) samples, the first holding sample ``start``.

        Columns lie on a grid fixed to the recording, so that a waveform does not shimmer while it is scrolled. Columns
        beyond the recording are left out.
        """
        total = len(self.samples)
        first = max(0, int(start // per_column))
        last = min(first + count, int(np.ceil(total / per_column)))
        if last <= first or total == 0:
            return Envelope(first, np.zeros(0, np.float32), np.zeros(0, np.float32))
        size, low, high = 1, self.samples, self.samples
        for candidate in self._levels:
            if candidate[0] * _FINER <= per_column:
                size, low, high = candidate
        edges = np.floor(np.arange(first, last + 1) * (per_column / size)).astype(np.int64)
        starts = np.minimum(edges[:-1], len(low) - 1)
        stop = max(int(edges[-1]), int(starts[-1]) + 1)  # beyond the end, where the last column is not full
        return Envelope(
            first,
            np.minimum.reduceat(low[starts[0] : stop], starts - starts[0]),
            np.maximum.reduceat(high[starts[0] : stop], starts - starts[0]),
        )


def _fold(samples: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    whole = len(samples) // FIRST_BIN * FIRST_BIN
    blocks, rest = samples[:whole].reshape(-1, FIRST_BIN), samples[whole:]
    low, high = blocks.min(axis=1), blocks.max(axis=1)
    if len(rest):
        low, high = np.append(low, rest.min()), np.append(high, rest.max())
    return low, high


def _min(values: np.ndarray, even: int) -> np.ndarray:
    low = values[:even].reshape(-1, NEXT_BIN).min(axis=1)
    return low if even == len(values) else np.append(low, values[even:].min())


def _max(values: np.ndarray, even: int) -> np.ndarray:
    high = values[:even].reshape(-1, NEXT_BIN).max(axis=1)
    return high if even == len(values) else np.append(high, values[even:].max())
