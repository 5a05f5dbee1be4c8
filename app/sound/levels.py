"""How loud the microphone is, as it comes: what tells a good signal from a muted one before anything is recorded."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from prs_core.quality import FLOOR_DBFS

_SPAN_S = 0.3
_CLIPPED = 1 - 2**-14
#: A device that is switched off, or muted by the system, gives the same number for so long; a silent room does not.
STILL_S = 1.0


@dataclass(frozen=True)
class Level:
    """Of the last third of a second, in dB of full scale, after the gain. ``clipped`` counts all samples since the
    device was opened that were too loud; ``still_s`` is for how long the signal has not moved at all."""

    peak_dbfs: float = FLOOR_DBFS
    rms_dbfs: float = FLOOR_DBFS
    clipped: int = 0
    still_s: float = 0.0

    @property
    def is_still(self) -> bool:
        """Muted, switched off or not connected, rather than a silent room."""
        return self.still_s >= STILL_S


class LevelMeter:
    """Takes the sound in as it comes, in blocks of any size."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._blocks: deque[tuple[int, float, float]] = deque()  # frames, peak, sum of squares
        self._frames = 0
        self._clipped = 0
        self._still = 0
        self._last: float | None = None

    def push(self, raw: np.ndarray, samples: np.ndarray) -> None:
        """(n,) float32 as the device gave it, and with the gain."""
        if not len(samples):
            return
        loud = np.abs(samples)
        self._clipped += int(((loud >= _CLIPPED) | (np.abs(raw) >= _CLIPPED)).sum())
        self._blocks.append((len(samples), float(loud.max()), float(np.square(samples, dtype=np.float64).sum())))
        self._frames += len(samples)
        while len(self._blocks) > 1 and self._frames - self._blocks[0][0] >= _SPAN_S * self._rate:
            self._frames -= self._blocks.popleft()[0]
        self._count_still(raw)

    def _count_still(self, raw: np.ndarray) -> None:
        moves = np.flatnonzero(np.diff(raw, prepend=raw[:1] if self._last is None else np.float32(self._last)))
        self._still = len(raw) - int(moves[-1]) - 1 if len(moves) else self._still + len(raw)
        self._last = float(raw[-1])

    @property
    def level(self) -> Level:
        peak = max((block[1] for block in self._blocks), default=0.0)
        power = sum(block[2] for block in self._blocks) / max(1, self._frames)
        return Level(_dbfs(peak), _dbfs(power**0.5), self._clipped, self._still / self._rate)


def _dbfs(amplitude: float) -> float:
    return max(FLOOR_DBFS, 20 * float(np.log10(amplitude))) if amplitude > 0 else FLOOR_DBFS
