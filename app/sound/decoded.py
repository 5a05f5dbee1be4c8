"""A recording's sound in memory, and reading it ahead: the first file is decoded while Qt is still being imported."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class Sound:
    """A decoded recording: ``samples`` (n,) float32 at 8 kHz."""

    samples: np.ndarray
    duration_s: float
    warnings: tuple[str, ...] = ()


def read_sound(path: Path, is_cancelled: Callable[[], bool] | None = None) -> Sound:
    """Raises AudioError in plain words, and Cancelled."""
    from prs_core.audio import read_audio

    audio = read_audio(path, cancel=is_cancelled)
    return Sound(audio.samples, audio.duration_s, audio.warnings)


def comfortable_gain_db(samples: np.ndarray) -> float:
    """The gain that brings all but the loudest hundredth of ``samples`` (n,) to half of full scale.

    The knocks of a stethoscope are tens of decibels louder than breath and must not keep it small and quiet; on
    real recordings some 0.3 % of the samples, the knocks, then reach full scale.
    """
    import numpy as np

    step = max(1, len(samples) // 200_000)
    level = float(np.quantile(np.abs(samples[::step]), 0.99)) if len(samples) else 0.0
    return math.floor(20 * math.log10(0.5 / level)) if level > 1e-6 else 0.0


class ReadAhead:
    """Decodes one file on a thread of its own, from the moment that this is made."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self._sound: Sound | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="read-ahead", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._sound = read_sound(self.path)
        except BaseException as error:  # noqa: BLE001 - raised where the sound is asked for
            self._error = error

    def take(self) -> Sound:
        """Wait for the sound, and let go of it. Raises what reading it raised."""
        self._thread.join()
        sound, self._sound = self._sound, None
        if sound is None:
            raise self._error if self._error is not None else RuntimeError("taken twice")
        return sound
