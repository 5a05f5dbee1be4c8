"""Does the microphone hear the headphones? Whistling that feeds itself is found, and silenced, within moments. No Qt.

A loop of microphone, amplifier and loudspeaker howls where it amplifies a frequency: one tone, always the same, that
grows until something is overdriven. A wheeze is a tone, too, and a cough is as loud: by ear alone nobody can tell for
sure. So a suspicion is put to the test: what is heard is muted for a third of a second. A loop is broken by that, and
the tone is gone; what the child does goes on. Should it have ended just then, it is heard again after the first test: a
loop howls at once once more, on the same tone, and is found by the second. Where it is overdriven already, or one loud
tone, one is enough.

A loop need not grow any more when one begins to listen, or grows so slowly that nobody notices, and what it drives into
its limits may be no part of this program: so a tone that only stays as it is, for longer than a wheeze does, is put to
the test, too. One that just holds itself is gone once it was interrupted, and nothing is left to silence. One that
amplifies by a tenth of a decibel may take a minute to come back: what stood, was broken, and stands on the same tone
once more is a loop, for hardly a wheeze ends within a test twice.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

_FRAME_S = 0.04
TEST_S = 0.35  # longer than sound takes around most loops, and than a room rings
#: Wireless headphones and a busy sound server may take longer: what is loud after so many tests, each no longer after
#: the one before than given, is tested for longer than any of them takes. Cries that happen to end then are silenced.
_LONG_TEST_S, _SHORT_TESTS, _TESTS_APART_S, _HURRY_S = 1.4, 4, 8.0, 1.5
_LAST_S = 0.1  # of the test: what is heard by then is no longer of the loop
_FELL_DB = 10.0
_TONAL = 0.5  # share of the power in one line of the spectrum and its neighbours
_GREW_DB, _GREW_FRAMES = 6.0, 8  # within a sixth of a second
_SLOW_DB, _SLOW_FRAMES = 3.0, 48  # within a second
_STEADY_DB, _STEADY_FRAMES, _STEADY_LEAST_DB = 4.0, 96, -35.0  # for some two seconds
_LEAST_DB = -45.0  # of full scale: nothing that is quieter hurts anybody
_LOUD_DB, _LOUD_FRAMES = -9.0, 8
#: Overdriven, be it by a knock that comes round and round: at full scale in half the frames of half a second.
_FULL, _FULL_FRAMES = 0.98, 24
#: So long nothing more is suspected after a test that found no loop, unless it is so much louder, or one loud tone.
PATIENCE_S, _LOUDER_DB, _LOUD_PATIENCE_S = 5.0, 9.0, 1.0
#: A loop that was broken howls again within so long, and is suspected at much the same level.
_AGAIN_S, _ALIKE_DB = 1.5, 6.0
#: One that stood still before may be suspected while it is soft: soon, if it grows; much later, if it stands again.
_STEADY_GROWS_S, _STEADY_STANDS_S = 6.0, 180.0
_FADE_S = 0.01
_NOTHING = 1e-12


class Loop(StrEnum):
    OPEN = "open"  # all is well
    TESTED = "tested"  # muted for a moment, to see
    HOWLED = "howled"  # muted until ``reset``


@dataclass(frozen=True)
class _Frame:
    level_db: float
    line: int
    tonal: float
    tone_db: float
    peak: float


@dataclass(frozen=True)
class _Broken:
    """A tone that a test broke: on which line it howls again, and how loud at least, should it be a loop."""

    line: int
    least_db: float
    stood: bool

    def again_within_s(self, stands: bool) -> float:
        """``stands``: it does not grow this time."""
        if not self.stood:
            return _AGAIN_S
        return _STEADY_STANDS_S if stands else _STEADY_GROWS_S


class HowlGuard:
    """Looks at all that is to be heard, (n,) float32 at ``rate`` Hz in blocks of any size, and mutes it if need be."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._size = 1 << round(np.log2(_FRAME_S * rate))
        self._window = np.hanning(self._size)
        self._rest = np.zeros(0, np.float32)
        self._frames: deque[_Frame] = deque(maxlen=_STEADY_FRAMES)
        self.state = Loop.OPEN
        self._line: int | None = None  # what the test is about: a line of the spectrum, or None for all of it
        self._level_db = 0.0
        self._tested = 0  # frames of sound since the test began
        self._loud_tests = 0  # one soon after the other that found no loop although all was loud
        self._since_loud = 0
        self._patience = self._granted = 0
        self._cleared_db = 0.0  # what was as loud as this was found to be no loop
        self._was_steady = False
        self._first: _Broken | None = None  # by the test before
        self._since_first = 0
        self._is_second = False
        self._was_loud = False
        self._gain = 1.0

    def reset(self) -> None:
        """Be heard again."""
        self.state, self._patience, self._first = Loop.OPEN, 0, None
        self._loud_tests = 0
        self._frames.clear()

    def process(self, samples: np.ndarray) -> np.ndarray:
        """What may be heard of ``samples``."""
        known = np.concatenate([self._rest, samples])
        hop = self._size // 2
        while len(known) >= self._size:
            self._look(self._measured(known[: self._size]), hop)
            known = known[hop:]
        self._rest = known
        return self._faded(samples)

    def _measured(self, frame: np.ndarray) -> _Frame:
        power = np.square(np.abs(np.fft.rfft(frame * self._window)))
        line = int(power.argmax())
        about = float(power[max(0, line - 2) : line + 3].sum())
        whole = float(power.sum())
        level = float(np.mean(np.square(frame, dtype=np.float64)))
        share = about / whole if whole > _NOTHING else 0.0
        return _Frame(_db(level), line, share, _db(level * share), float(np.abs(frame).max()))

    def _look(self, frame: _Frame, hop: int) -> None:
        self._frames.append(frame)
        self._patience = max(0, self._patience - hop)
        self._since_first += hop
        self._since_loud += hop
        if self.state is Loop.TESTED:
            self._tested += hop
            test_s = _LONG_TEST_S if self._loud_tests >= _SHORT_TESTS else TEST_S
            if self._tested >= test_s * self._rate:
                self._conclude()
        elif self.state is Loop.OPEN and (not self._patience or self._must_not_wait(frame)):
            self._suspect()

    def _must_not_wait(self, frame: _Frame) -> bool:
        """Much louder than what was found to be no loop; or one loud tone all the time, which no child makes."""
        if frame.level_db > self._cleared_db + _LOUDER_DB:
            return True
        frames = list(self._frames)[-_FULL_FRAMES:]
        tested = self._patience < self._granted - _LOUD_PATIENCE_S * self._rate
        return tested and len(frames) == _FULL_FRAMES and _is_loud(frames) and _is_one_tone(frames)

    def _suspect(self) -> None:
        frames = list(self._frames)
        now = frames[-1]
        tone = _grows(frames[-_GREW_FRAMES:], _GREW_FRAMES, _GREW_DB)
        tone = tone or _grows(frames[-_SLOW_FRAMES:], _SLOW_FRAMES, _SLOW_DB)
        loud = _is_loud(frames)
        self._was_steady = not tone and _stands(frames)
        if tone or self._was_steady:
            self._line, self._level_db = now.line, now.tone_db
        elif loud:
            self._line, self._level_db = None, max(frame.level_db for frame in frames[-_LOUD_FRAMES:])
        else:
            return
        self._was_loud = loud
        self._is_second = self._comes_again()
        self.state, self._tested = Loop.TESTED, 0

    def _conclude(self) -> None:
        count = max(1, round(_LAST_S * self._rate / (self._size // 2)))
        last = list(self._frames)[-count:]
        if self._line is None:
            left = max(frame.level_db for frame in last)
        else:
            same = [frame.tone_db for frame in last if abs(frame.line - self._line) <= 2]
            left = max(same, default=-np.inf)
        self._frames.clear()
        if left >= self._level_db - _FELL_DB:
            self.state, self._first = Loop.OPEN, None
            self._cleared_db = max(left, self._level_db)
            soon = self._since_loud <= _TESTS_APART_S * self._rate
            self._loud_tests = (self._loud_tests if soon else 0) + 1 if self._was_loud else 0
            self._since_loud = 0
            self._granted = self._patience = round((_HURRY_S if self._loud_tests > 1 else PATIENCE_S) * self._rate)
        elif self._was_loud or self._is_second:
            self.state = Loop.HOWLED
        else:
            self.state, self._since_first = Loop.OPEN, 0
            self._first = self._broken()

    def _broken(self) -> _Broken | None:
        if self._line is None:
            return None
        return _Broken(self._line, _LEAST_DB if self._was_steady else self._level_db - _ALIKE_DB, self._was_steady)

    def _comes_again(self) -> bool:
        first = self._first
        if self._line is None or first is None:
            return False
        same = abs(self._line - first.line) <= 2 and self._level_db > first.least_db
        return same and self._since_first <= first.again_within_s(self._was_steady) * self._rate

    def _faded(self, samples: np.ndarray) -> np.ndarray:
        goal = 1.0 if self.state is Loop.OPEN else 0.0
        if self._gain == goal:
            return samples if goal else np.zeros_like(samples)
        step = 1 / (_FADE_S * self._rate)
        gains = self._gain + np.sign(goal - self._gain) * step * np.arange(1, len(samples) + 1)
        gains = np.clip(gains, 0.0, 1.0)
        if len(gains):
            self._gain = float(gains[-1])
        return (samples * gains).astype(np.float32)


def _is_loud(frames: list[_Frame]) -> bool:
    """Overdriven, or one loud tone. A breath or a cry is as loud, and neither."""
    if sum(frame.peak > _FULL for frame in frames[-_FULL_FRAMES:]) >= _FULL_FRAMES / 2:
        return True
    loud = frames[-_LOUD_FRAMES:]
    return len(loud) == _LOUD_FRAMES and all(frame.level_db > _LOUD_DB for frame in loud) and _is_one_tone(loud)


def _is_one_tone(frames: list[_Frame]) -> bool:
    lines = [frame.line for frame in frames]
    return max(lines) - min(lines) <= 1 and min(frame.tonal for frame in frames) >= _TONAL


def _stands(frames: list[_Frame]) -> bool:
    """One tone throughout, always as loud."""
    levels = [frame.tone_db for frame in frames]
    if len(frames) < _STEADY_FRAMES or levels[-1] < _STEADY_LEAST_DB or max(levels) - min(levels) > _STEADY_DB:
        return False
    return _is_one_tone(frames)


def _grows(frames: list[_Frame], count: int, by_db: float) -> bool:
    """One tone throughout, growing without a pause."""
    if len(frames) < count or frames[-1].tone_db < _LEAST_DB or not _is_one_tone(frames):
        return False
    levels = [frame.tone_db for frame in frames]
    return levels[-1] - levels[0] >= by_db and bool(np.diff(levels).min() > -1.0)


def _db(power: float) -> float:
    return 10 * float(np.log10(max(power, _NOTHING)))
