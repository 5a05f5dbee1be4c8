"""What the sound card is fed: prepared on one thread, copied out by the sound callback on another. No Qt in here.

The callback waits for nobody. Each field is written by one side only and replaced whole.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from prs_core.rendering import Rendering

LATENCY_S = 0.08  # short enough to feel immediate, long enough for a busy laptop
AHEAD_S = 20.0  # how much is prepared before it is played: the window may hang so long without a gap
_FADE_S = 0.01  # from one way of listening to the next: no click, and nothing is heard twice
_CHUNK = 4096  # frames copied at a time
# Sound servers tell the time of a callback give or take some milliseconds: centimetres on an expanded waveform.
_SMOOTHING = 0.1  # of what a callback's time differs from the others'
_JUMP_S = 0.05  # beyond this it is no jitter: the sound did stop


class Line:
    """One rendering on its way: ``prepare`` on any one thread at a time, the rest belongs to the sound callback."""

    def __init__(self, rendering: Rendering, rate: int) -> None:
        self.rendering = rendering
        self.step = rendering.per_frame(rate)
        self.given = 0  # frames
        self.prepared = 0
        self.complete = False
        self.abandoned = False  # nobody will listen: what prepares it may stop
        self._ahead = round(AHEAD_S * rate)
        self._pieces: Iterator[np.ndarray] = rendering.blocks(rate)
        self._blocks: list[np.ndarray | None] = []
        self._index = self._offset = self._dropped = 0

    @property
    def left(self) -> int:
        return self.prepared - self.given

    @property
    def is_hungry(self) -> bool:
        return not self.complete and not self.abandoned and self.left < self._ahead

    def prepare(self) -> None:
        """Prepare what will be needed soon and let go of what was played."""
        while self.is_hungry:
            piece = next(self._pieces, None)
            if piece is None:
                self.complete = True
            elif len(piece):
                self._blocks.append(piece)
                self.prepared += len(piece)
        for index in range(self._dropped, self._index):
            self._blocks[index] = None
        self._dropped = self._index

    def read(self, out: np.ndarray) -> int:
        """Fill ``out`` (n,) as far as there is something: how many frames."""
        filled = 0
        while filled < len(out) and self._index < len(self._blocks):
            block = self._blocks[self._index]
            assert block is not None
            count = min(len(out) - filled, len(block) - self._offset)
            out[filled : filled + count] = block[self._offset : self._offset + count]
            filled += count
            self._pass(count, len(block))
        return filled

    def skip(self, frames: int) -> None:
        while frames > 0 and self._index < len(self._blocks):
            block = self._blocks[self._index]
            assert block is not None
            count = min(frames, len(block) - self._offset)
            frames -= count
            self._pass(count, len(block))

    def _pass(self, frames: int, length: int) -> None:
        self.given += frames
        self._offset += frames
        if self._offset >= length:
            self._offset = 0
            self._index += 1


class Feed:
    """What the sound callback reads. Written by the callback: ``played``, ``anchor``, ``line`` and ``_marks``; by the
    window's thread: ``gain``, ``incoming`` and the clock."""

    def __init__(self, rendering: Rendering, rate: int, stop_signal: type[Exception]) -> None:
        self.rate = rate
        self.gain = np.float32(1)
        self.line = Line(rendering, rate)
        self.incoming = self.line
        self.played = 0  # frames handed to the device
        self.finished = False
        #: (time at which frame ``played`` is heard, that number of frames, whether by the stream's own clock)
        self.anchor: tuple[float, int, bool] | None = None
        #: (frame, sample of the course that it holds, samples a frame): one entry for every change of listening
        self._marks = [(0, rendering.origin, self.line.step)]
        self._stop_signal = stop_signal
        self._clock_s: float | None = None  # when frame 0 was heard, by the callbacks so far
        self._clock_from: tuple[float, int, bool] | None = None
        self._heard = 0.0
        self._mono, self._tail = np.zeros(_CHUNK, np.float32), np.zeros(_CHUNK, np.float32)
        fade = min(round(_FADE_S * rate), _CHUNK)
        self._rising = ((np.arange(fade) + 0.5) / fade).astype(np.float32)

    def change(self, make: Callable[[float], Rendering]) -> Line:
        """Go over to ``make(origin)`` as soon as enough of it is prepared; ``origin`` is where the course is now."""
        if self.incoming is not self.line:
            self.incoming.abandoned = True
        self.incoming = Line(make(self.given), self.rate)
        return self.incoming

    @property
    def given(self) -> float:
        """Up to which sample of the course the device was given it."""
        return self._course_at(self.played)

    def _course_at(self, frame: float) -> float:
        """Which sample of the course a frame holds."""
        for start, origin, step in reversed(self._marks):
            if frame >= start:
                return origin + (frame - start) * step
        return self._marks[0][1]

    def callback(self, out: np.ndarray, frames: int, times: Any, status: Any) -> None:
        """PortAudio's: (frames, channels) float32 to fill. Copies, fades and counts, nothing else."""
        dac = times.outputBufferDacTime
        by_stream = dac > 0
        self.anchor = (dac if by_stream else time.perf_counter() + LATENCY_S, self.played, by_stream)
        done = 0
        while done < frames:
            part = out[done : done + _CHUNK]
            filled = self._fill(self._mono[: len(part)])
            np.multiply(self._mono[:filled, np.newaxis], self.gain, out=part[:filled])
            self.played += filled
            done += filled
            if filled < len(part):
                break
        np.clip(out[:done], -1, 1, out=out[:done])
        out[done:] = 0
        if done < frames and self.line.complete and self.line.left == 0:
            raise self._stop_signal

    def _fill(self, mono: np.ndarray) -> int:
        incoming = self.incoming
        if incoming is self.line:
            return self.line.read(mono)
        late = round((self._course_at(self.played) - incoming.rendering.origin) / incoming.step)
        if incoming.prepared < late + len(self._rising) and not incoming.complete:
            return self.line.read(mono)
        fading = self.line.read(self._tail[: min(len(mono), len(self._rising))])
        self.line.abandoned = True
        incoming.skip(late)
        self._marks.append((self.played, incoming.rendering.origin + late * incoming.step, incoming.step))
        self.line = incoming
        filled = incoming.read(mono)
        fading = min(fading, filled)
        mono[:fading] *= self._rising[:fading]
        self._tail[:fading] *= 1 - self._rising[:fading]
        mono[:fading] += self._tail[:fading]
        return filled

    def ended(self) -> None:
        """PortAudio's: the last frame was heard."""
        self.finished = True

    def heard(self, stream: Any) -> float | None:
        """The sample of the course that leaves the device now; None before the first."""
        anchor = self.anchor
        if anchor is None:
            return None
        now = stream.time if anchor[2] else time.perf_counter()
        frame = (now - self._clock(anchor)) * self.rate
        self._heard = max(self._heard, min(frame, self.played))  # sound does not go back
        return self._course_at(self._heard)

    def _clock(self, anchor: tuple[float, int, bool]) -> float:
        """When frame 0 was heard, in the stream's time, without the jitter of single callbacks."""
        if anchor is not self._clock_from:
            said = anchor[0] - anchor[1] / self.rate
            before = self._clock_s
            if before is None or abs(said - before) > _JUMP_S:
                self._clock_s = said
            else:
                self._clock_s = before + _SMOOTHING * (said - before)
            self._clock_from = anchor
        assert self._clock_s is not None
        return self._clock_s
