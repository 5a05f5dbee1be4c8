"""What the sound callback fills: a ring that is there from the beginning. No lock, no signal, nothing that grows."""

from __future__ import annotations

import time
from typing import Any

import numpy as np

#: How long whoever empties the ring may be held up (by a slow disk, say) before sound is lost.
RING_S = 20.0


class Capture:
    """One thread, PortAudio's, calls ``callback``; one other calls ``drain``.

    Each counter is written by one side only, after what it counts. A block that does not fit is dropped whole and its
    frames are counted in ``lost``; ``overflows`` counts how often the device itself says that it lost some.
    """

    def __init__(self, rate: int, channels: int, ring_s: float = RING_S) -> None:
        self.rate, self.channels = rate, channels
        self.calls = 0
        self.lost = 0
        self.overflows = 0
        self.longest_s = 0.0  # that a callback took
        self.ended = False
        self._size = max(1, round(ring_s * rate))
        self._ring = np.zeros((self._size, channels), np.float32)
        self._written = 0  # frames, by the callback
        self._read = 0  # frames, by the drain

    @property
    def came(self) -> int:
        """Frames that the device gave."""
        return self._written + self.lost

    def callback(self, indata: np.ndarray, frames: int, _time: Any, status: Any) -> None:
        """PortAudio's: ``indata`` (frames, channels) float32 is valid during the call only."""
        begin = time.perf_counter()
        if status and status.input_overflow:
            self.overflows += 1
        if frames <= self._size - (self._written - self._read):
            at = self._written % self._size
            first = min(frames, self._size - at)
            self._ring[at : at + first] = indata[:first]
            self._ring[: frames - first] = indata[first:]
            self._written += frames
        else:
            self.lost += frames
        self.calls += 1
        self.longest_s = max(self.longest_s, time.perf_counter() - begin)

    def finished(self) -> None:
        """PortAudio's: the stream has ended, asked to or not."""
        self.ended = True

    def drain(self) -> np.ndarray:
        """(n, channels) float32: a copy of what came since the last call."""
        count = self._written - self._read
        at = self._read % self._size
        first = min(count, self._size - at)
        block = np.concatenate([self._ring[at : at + first], self._ring[: count - first]])
        self._read += count
        return block


class Tap:
    """Somebody else's look into the ring: what comes from now on, by a counter of its own. One thread.

    Nobody waits for it. What it did not fetch within ``KEPT_S`` is passed over, long before it is written over.
    """

    KEPT_S = 0.5

    def __init__(self, capture: Capture) -> None:
        self._capture = capture
        self._read = capture._written
        self._most = min(capture._size // 2, round(self.KEPT_S * capture.rate))

    def read(self) -> np.ndarray:
        """(n, channels) float32: a copy of what came since the last call."""
        capture = self._capture
        written = capture._written
        self._read = max(self._read, written - self._most)
        at, count = self._read % capture._size, written - self._read
        first = min(count, capture._size - at)
        self._read = written
        return np.concatenate([capture._ring[at : at + first], capture._ring[: count - first]])
