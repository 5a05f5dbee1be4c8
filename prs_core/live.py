"""Judging a take while it grows: the samples as they are on the disk, through one stateful resampler, into windows.

That is the way of a file's samples, so the windows of a take judged live are those of its analysis afterwards. The take
itself is what is read: nothing has to be sent to whoever judges, and what was not written is not judged.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from prs_core.audio import MIN_SAMPLES, StreamResampler
from prs_core.decision import RULE_CLASSES, record_verdict, window_classes
from prs_core.errors import Cancelled
from prs_core.live_window import RECENT_S, LiveWindow
from prs_core.quality import QualityMeter
from prs_core.results import WindowPredictions
from prs_core.takes.growing_wav import TakeFollower

if TYPE_CHECKING:
    from prs_core.inference import Analyzer

#: How often it is looked whether the take has grown. The recorder writes every 10 ms.
POLL_S = 0.005


class LiveJudge:
    """Judges the take ``path``. Raises AudioError where it is none, OSError.

    ``on_samples`` gets all sound (n,) float32 at 8 kHz as it passes, for MFCC.
    """

    def __init__(
        self, analyzer: Analyzer, path: Path, on_samples: Callable[[np.ndarray], object] | None = None
    ) -> None:
        self._take = TakeFollower(path)
        self._analyzer = analyzer
        self._stream = analyzer.stream()
        self._resampler = StreamResampler(self._take.rate)
        self._meter = QualityMeter()
        self._on_samples = on_samples
        self._heard = self._told = 0

    @property
    def frames(self) -> int:
        """How many frames of the take were read."""
        return self._take.frames

    def poll(self) -> list[LiveWindow]:
        """Judge what the take has grown by: the windows that became complete."""
        samples = self._take.read()
        judged = self._push(self._resampler.process(samples)) if len(samples) else 0
        return self._new(self._stream.so_far()) if judged else []

    def finish(self) -> tuple[list[LiveWindow], WindowPredictions]:
        """Judge the take to its end, which is on the disk: the last windows, and all of them. Call once."""
        while len(samples := self._take.read()):
            self._push(self._resampler.process(samples))
        self._push(self._resampler.finish())
        # A recording that is shorter is refused as a file, too.
        windows = self._stream.finish() if self._heard >= MIN_SAMPLES else self._stream.so_far()
        self._take.close()
        return self._new(windows), windows

    def close(self) -> None:
        """Let go of a take that is not judged to its end."""
        self._take.close()

    def _push(self, block: np.ndarray) -> int:
        """How many windows became complete."""
        self._heard += len(block)
        self._meter.push(block)
        judged = self._stream.push(block)
        if self._on_samples is not None and len(block):
            self._on_samples(block)
        return len(judged)

    def _new(self, windows: WindowPredictions) -> list[LiveWindow]:
        first, self._told = self._told, len(windows)
        if self._told == first:
            return []
        decision = self._analyzer.card.decision
        kinds = window_classes(windows, decision)
        verdict = record_verdict(windows, decision)
        quality = tuple(warning.code for warning in self._meter.report().warnings)
        return [
            LiveWindow(
                index=k,
                start_s=float(windows.starts_s[k]),
                end_s=min(float(windows.starts_s[k]) + windows.window_s, windows.duration_s),
                probabilities=windows.probabilities[k],
                centre=windows.centre[k],
                kind=str(RULE_CLASSES[kinds[k]]) if kinds[k] >= 0 else "",
                verdict=verdict,
                quality=quality,
                recent=record_verdict(recent(windows, k), decision),
            )
            for k in range(first, self._told)
        ]


def recent(windows: WindowPredictions, index: int) -> WindowPredictions:
    """The windows that lie within the RECENT_S before the end of the one at ``index``, and that one."""
    first = int(np.searchsorted(windows.starts_s, windows.starts_s[index] + windows.window_s - RECENT_S - 1e-6))
    part = slice(min(first, index), index + 1)
    return WindowPredictions(
        windows.starts_s[part],
        windows.probabilities[part],
        windows.centre[part],
        windows.window_s,
        windows.hop_s,
        windows.duration_s,
    )


def prepare(model: Path | None, hop_s: float) -> Callable[[Path, Callable[[], int | None]], None]:
    """Load a model for judging in this process. What is returned judges the take at a path, until its length in frames
    is known, and prints a JSON line for every window. Raises PRSError."""
    from prs_core.commands.model import load_analyzer

    analyzer = load_analyzer(model, hop_s=hop_s)
    analyzer.windows([np.zeros(analyzer.card.features.window_samples, np.float32)])  # the first one takes its time

    def judge(path: Path, length: Callable[[], int | None]) -> None:
        follow(LiveJudge(analyzer, path), length, lambda window: print(json.dumps(window.to_dict()), flush=True))

    return judge


def follow(
    judge: LiveJudge,
    length: Callable[[], int | None],
    tell: Callable[[LiveWindow], None],
    *,
    given_up: Callable[[], bool] = lambda: False,
    sleep: Callable[[float], None] = time.sleep,
) -> WindowPredictions:
    """Judge a take from its beginning to its end: ``length()`` frames, None as long as nobody knows. Tells each window
    as soon as it is judged. Raises Cancelled once ``given_up()``, OSError."""
    try:
        while (end := length()) is None or judge.frames < end:
            if given_up():
                raise Cancelled
            before = judge.frames
            for window in judge.poll():
                tell(window)
            if judge.frames == before:
                sleep(POLL_S)
        last, windows = judge.finish()
    finally:
        judge.close()
    for window in last:
        tell(window)
    return windows
