"""What is played: which samples in which order, through which filter, how fast; block by block, without end for a loop.

Times of a course count what was heard of the recording since play began: they go on over a loop's seam, and they are
the recording's seconds at every speed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from prs_core.audio import StreamResampler
from prs_core.listening import Filtered
from prs_core.stretch import stretched_pieces

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0)

_BLOCK_S = 10.0  # what is prepared at a time where that costs next to nothing
_FILTERED_BLOCK_S = 1.0  # and where it costs something
Read = Callable[[int, int], np.ndarray]


@dataclass(frozen=True)
class Course:
    """From sample ``start`` to ``end``; then from ``loop_from`` to ``end``, over and over, if that is not None."""

    start: int
    end: int
    loop_from: int | None = None

    def at(self, heard: float) -> float:
        """The recording's sample at which the course is after ``heard`` samples; the end once it is over."""
        first = self.end - self.start
        if heard < first:
            return self.start + heard
        if self.loop_from is None:
            return float(self.end)
        return self.loop_from + (heard - first) % (self.end - self.loop_from)

    @property
    def length(self) -> int | None:
        """In samples; None for a loop."""
        return None if self.loop_from is not None else self.end - self.start


@dataclass(frozen=True)
class Hearing:
    """How it is listened to: ``speed``, whether the pitch stays or falls and rises with it."""

    speed: float = 1.0
    keep_pitch: bool = True


@dataclass(frozen=True)
class Rendering:
    """A course over ``samples`` (n,) float32, or over what a filter makes of them, from ``origin`` samples of it on."""

    samples: np.ndarray
    rate: int
    course: Course
    hearing: Hearing = field(default_factory=Hearing)
    filtered: Filtered | None = None
    origin: float = 0.0

    @property
    def stretches(self) -> bool:
        return self.hearing.keep_pitch and self.hearing.speed != 1

    @property
    def is_cheap(self) -> bool:
        """Whether a block is there at once, so that nobody need wait for another thread."""
        return self.filtered is None and not self.stretches

    def per_frame(self, device_rate: int) -> float:
        """How many samples of the recording one frame of the sound card stands for."""
        return self.hearing.speed * self.rate / device_rate

    def read(self, start: int, stop: int) -> np.ndarray:
        """Samples ``start`` to ``stop`` of the course, (stop - start,) float32.

        Before the course's beginning and after its end the recording goes on, and silence where there is none.
        """
        course, first = self.course, self.course.end - self.course.start
        if course.loop_from is None or stop <= first:
            return self._read_recording(course.start + start, course.start + stop)
        parts = [self._read_recording(course.start + start, course.end)] if start < first else []
        at, length = max(start, first) - first, course.end - course.loop_from
        if length < stop - first - at:  # a short loop, which comes round several times
            looped = self._read_recording(course.loop_from, course.end)
            parts.append(looped[np.arange(at, stop - first) % length])
        else:
            here, left = at % length, stop - first - at
            count = min(left, length - here)
            parts.append(self._read_recording(course.loop_from + here, course.loop_from + here + count))
            parts.append(self._read_recording(course.loop_from, course.loop_from + left - count))
        return np.concatenate(parts)

    def _read_recording(self, start: int, stop: int) -> np.ndarray:
        first, last = min(max(start, 0), len(self.samples)), min(max(stop, 0), len(self.samples))
        inside = self.samples[first:last] if self.filtered is None else self.filtered.read(first, last)
        if last - first == stop - start:
            return inside
        return np.pad(inside, (first - start, stop - last)) if last > first else np.zeros(stop - start, np.float32)

    def blocks(self, device_rate: int) -> Iterator[np.ndarray]:
        """What the sound card gets: (m,) float32 at ``device_rate``, endless for a loop.

        Plain slowing is resampling: the same samples are said to come at another rate. One stateful resampler serves
        the whole course, over a loop's seam too.
        """
        speed = self.hearing.speed
        source_rate = self.rate if self.stretches else self.rate * speed
        resampler = None if source_rate == device_rate else StreamResampler(source_rate, device_rate)
        for piece in self._stretched() if self.stretches else self._plain():
            yield piece if resampler is None else resampler.process(piece)
        if resampler is not None:
            yield resampler.finish()

    def _plain(self) -> Iterator[np.ndarray]:
        at, length = round(self.origin), self.course.length
        step = max(1, round((_BLOCK_S if self.is_cheap else _FILTERED_BLOCK_S) * self.rate))
        while length is None or at < length:
            stop = at + step if length is None else min(at + step, length)
            yield self.read(at, stop)
            at = stop

    def _stretched(self) -> Iterator[np.ndarray]:
        start, length = round(self.origin), self.course.length
        # Stretching needs something before the beginning and behind the end: the recording goes on there.
        return stretched_pieces(self.read, start, length, self.hearing.speed, self.rate)
