"""Loudness over time and frequency."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from app.look.palette import heat_map
from app.tasks import Tasks
from app.views.image_lane import Grid, ImageLane
from app.views.timeline import Timeline
from prs_core import spectrogram
from prs_core.translation import tr

_FINEST_SAMPLES = 16


class SpectrogramLane(ImageLane):
    """0 to 2 kHz at first, where lung sounds live; up to 4 kHz on demand. One scale of dB for the whole recording."""

    title = tr("Spectrogram")
    short_title = tr("Spec.")
    unit = "kHz"
    bar_unit = "dBFS"
    smooth = True

    def __init__(self, timeline: Timeline, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(timeline, tasks, parent)
        self._samples: np.ndarray | None = None
        self._rate = 8000
        self.max_hz = 2000.0
        self._greys = False

    def set_sound(self, samples: np.ndarray | None, rate: int) -> None:
        self._samples, self._rate = samples, rate
        if samples is not None:
            self.levels = spectrogram.display_levels(samples, rate)
        self.unit = type(self).unit
        self.discard()

    def set_levels(self, levels: tuple[float, float]) -> None:
        """Another scale of dB: the darkest and the brightest."""
        if levels != self.levels:
            self.levels = levels
            self.discard()

    def show_heard(self, samples: np.ndarray, name: str) -> None:
        """The same recording through the filter of this name; empty: as it was recorded. The scale of dB stays, so that
        both pictures can be compared."""
        self._samples = samples
        self.unit = tr("kHz, {filter}", filter=name) if name else type(self).unit
        self.refresh()

    def set_max_hz(self, hz: float) -> None:
        """Highest frequency shown; at most half of the sampling rate."""
        self.max_hz = min(max(hz, 250.0), self._rate / 2)
        self.refresh()

    def set_greys(self, greys: bool) -> None:
        """Whether loudness is shown in greys instead of colours."""
        if greys != self._greys:
            self._greys = greys
            self.discard()

    def ready(self) -> bool:
        return self._samples is not None and len(self._samples) > 0

    def finest_s(self) -> float:
        return _FINEST_SAMPLES / self._rate

    def colour_map(self) -> np.ndarray:
        return heat_map(self.theme.dark, self._greys)

    def compute(self, grid: Grid) -> np.ndarray:
        assert self._samples is not None
        step = spectrogram.bin_hz(self._rate)
        bins = int(self.max_hz / step) + 2
        hop = grid.column_s * self._rate
        levels = spectrogram.columns(self._samples, grid.first, grid.count, hop, bins=bins)
        # From bins to pixel rows, the lowest frequency first.
        at = (np.arange(grid.height) + 0.5) * (self.max_hz / step / grid.height)
        lower = np.minimum(at.astype(int), len(levels) - 2)
        share = (at - lower).astype(np.float32)[:, np.newaxis]
        return levels[lower] * (1 - share) + levels[lower + 1] * share

    def rect(self, grid: Grid) -> QRectF:
        return QRectF(grid.start_s, 0, grid.end_s - grid.start_s, self.max_hz / 1000)

    def dress(self) -> None:
        self.box.setYRange(0, self.max_hz / 1000, padding=0)
        super().dress()

    def bar_ticks(self) -> list[list[tuple[float, str]]]:
        values = range(int(self.levels[0] // 20 + 1) * 20, int(self.levels[1]) + 1, 20 if self.height() >= 90 else 40)
        return [[(value, f"{value}".replace("-", "−")) for value in values]]

    def describe(self, time_s: float, y: float) -> str:
        if not self.ready() or not 0 <= y < self.height():
            return ""
        assert self._samples is not None
        hz = self.max_hz * (1 - y / self.height())
        level = spectrogram.decibels(self._samples, np.array([time_s * self._rate]))
        db = level[min(round(hz / spectrogram.bin_hz(self._rate)), len(level) - 1), 0]
        level_here = tr("{frequency:.0f} Hz, {level:.0f} dBFS", frequency=hz, level=db).replace("-", "−")
        return f"{self.time_text(time_s)}\n{level_here}"
