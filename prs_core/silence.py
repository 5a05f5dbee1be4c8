"""Where a recording holds no sound at all: a muted microphone, a gap. Nothing is proposed there.

Features are scaled to full range window by window, so that the rounding of an all but empty window looks like noise to
the network, and the edge of a gap like a sound. No network is needed to know that nothing is there.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from prs_core.feature_config import SAMPLE_RATE
from prs_core.results import FramePredictions

#: Samples that differ by no more than this within a frame: zeros, a constant, their dither or rounding (four steps of
#: 16 bits). For LEAST_S on end: the longest such stretch of SPRSound's training recordings lasts 0.02 s.
SILENT_RANGE = 4 / 32768
LEAST_S = 0.25
_FRAME = 160  # 20 ms


class SilenceFinder:
    """Finds silent stretches in sound that comes in blocks: the same whatever their sizes."""

    def __init__(self) -> None:
        self._rest = np.zeros(0, np.float32)  # less than a frame
        self._silent = bytearray()  # frame by frame

    def push(self, block: np.ndarray) -> None:
        """(n,) float32 at 8 kHz, as recorded: not normalised."""
        joined = np.concatenate([self._rest, block])
        whole = len(joined) // _FRAME * _FRAME
        frames = joined[:whole].reshape(-1, _FRAME)
        self._silent += (np.ptp(frames, axis=1) <= SILENT_RANGE).tobytes()
        self._rest = joined[whole:].copy()

    def stretches(self) -> np.ndarray:
        """(n, 2) in seconds: where nothing was heard for LEAST_S or longer, by start."""
        silent = np.frombuffer(bytes(self._silent), bool)
        ends = np.arange(1, len(silent) + 1) * _FRAME
        if len(self._rest):
            silent = np.append(silent, np.ptp(self._rest) <= SILENT_RANGE)
            ends = np.append(ends, len(ends) * _FRAME + len(self._rest))
        borders = np.flatnonzero(np.diff(np.concatenate([[False], silent, [False]]).astype(np.int8)))
        times = np.concatenate([[0], ends])[borders].reshape(-1, 2) / SAMPLE_RATE
        return times[times[:, 1] - times[:, 0] >= LEAST_S]


def without_silence(frames: FramePredictions, silent: np.ndarray) -> FramePredictions:
    """``frames`` with no type in the stretches ``silent`` (n, 2), by start, in seconds, and no border that reaches into
    or across one. The very same where nothing is silent."""
    if not len(silent) or not len(frames):
        return frames
    after = np.searchsorted(silent[:, 0], frames.times_s, side="right")  # the first stretch that begins after each
    ends_before = np.concatenate([[0.0], silent[:, 1]])[after]
    starts_after = np.concatenate([silent[:, 0], [np.inf]])[after]
    sounds = frames.times_s >= ends_before
    return replace(
        frames,
        types=np.where(sounds[:, None], frames.types, np.float32(0)),
        starts_s=np.maximum(frames.starts_s, np.where(sounds, ends_before, 0.0)),
        ends_s=np.minimum(frames.ends_s, starts_after),
    )
