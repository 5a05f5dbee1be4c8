"""Where a border that is being dragged may stick: at borders near by and, if wished, where the sound is quietest."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np

from prs_core.annotation import AnnotationDocument

#: The sound's level is looked at in steps of this length, smoothed over a few: shorter pauses are no borders.
_STEP_S = 0.01
_SMOOTH = 5
#: In steps: a pause is the quietest moment this near, and quiet beside what sounds this near.
_NEAR, _FAR = 15, 60


def borders(document: AnnotationDocument, without: Collection[str] = ()) -> np.ndarray:
    """(n,) starts and ends, in seconds, of the events of all layers but those of ``without``, and the recording's."""
    times = [0.0, document.duration_s]
    for event in document.events(None):
        if event.id not in without:
            times += [event.start_s, event.end_s]
    return np.unique(times)


def quiet_times(samples: np.ndarray, rate: int, start_s: float, end_s: float) -> np.ndarray:
    """(n,) times in seconds, between ``start_s`` and ``end_s``, at which ``samples`` (m,) pause.

    The level, the root mean square of 10 ms steps smoothed over five of them, is the lowest within 0.15 s there, and
    half or less of what it reaches within 0.6 s.
    """
    step = max(1, round(_STEP_S * rate))
    first, last = max(0, int(start_s * rate)) // step, min(len(samples), int(end_s * rate)) // step
    if last - first < 3:
        return np.zeros(0)
    blocks = np.asarray(samples[first * step : last * step], np.float64).reshape(-1, step)
    level = np.sqrt((blocks**2).mean(axis=1))
    level = np.convolve(np.pad(level, _SMOOTH // 2, mode="edge"), np.full(_SMOOTH, 1 / _SMOOTH), mode="valid")
    lowest, highest = _around(level, _NEAR, np.inf).min(axis=1), _around(level, _FAR, 0.0).max(axis=1)
    found = np.flatnonzero((level <= lowest) & (level <= 0.5 * highest))
    return np.asarray((first + 0.5 + found) * step / rate)


def _around(level: np.ndarray, reach: int, outside: float) -> np.ndarray:
    """(n, 2 reach + 1): each step of (n,) with its neighbours."""
    return np.lib.stride_tricks.sliding_window_view(np.pad(level, reach, constant_values=outside), 2 * reach + 1)


def snap(time_s: float, targets: Iterable[np.ndarray], reach_s: float) -> float:
    """The nearest of the first ``targets`` (arrays of times) that have any within ``reach_s``; else ``time_s``."""
    for times in targets:
        if len(times):
            nearest = float(times[np.abs(times - time_s).argmin()])
            if abs(nearest - time_s) <= reach_s:
                return nearest
    return time_s
