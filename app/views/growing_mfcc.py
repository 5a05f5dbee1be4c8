"""The MFCC of a take while it is recorded: drawn at once, every frame, for it is never more than what is in sight."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from app.live.growing import Growing
from app.tasks import SynchronousPool, Tasks
from app.views.mfcc import MfccLane, shades
from app.views.timeline import Timeline

_LEVELS_EVERY = 125  # frames: some 2 s
_LEVELS_FROM = 1250  # the last of them: 20 s
_MUCH = 1.3  # by which the range of values must have changed for the colours to follow


class GrowingMfccLane(MfccLane):
    """Keeps the shades that were computed; only those of new frames are to be."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, Tasks(SynchronousPool()), parent)
        self._shades: Growing | None = None
        self._levels_at = 0
        level = float(shades(np.array(self._reach, np.float32)))
        self.levels = (-level, level)  # a first take that reaches just so far does not change them

    def show_growing(self, values: np.ndarray | None, frame_s: float) -> None:
        """(coefficients, frames) float32, un-normalised: all so far. None: a new take. The caller redraws."""
        if values is None or self._shades is None or values.shape[1] < self._shades.count:
            self._shades, self._levels_at = None, 0
            self._image.hide()
        self._values = values
        if values is None:
            return
        self._frame_s = frame_s
        if self._shades is None:
            self._shades = Growing(len(values))
            if self._bar is None:
                self._bar = self._show_bar()
                self.redraw()
        self._shades.append(shades(values[:, self._shades.count :].T))
        if self._shades.count - self._levels_at >= (_LEVELS_EVERY if self._levels_at else 25):
            self._levels_at = self._shades.count
            self._follow_levels(values[1:, -_LEVELS_FROM:])

    def _follow_levels(self, values: np.ndarray) -> None:
        reach = max(float(np.percentile(np.abs(values), 99.5)), 1.0)
        if not self._reach / _MUCH <= reach <= self._reach * _MUCH:
            self._reach = reach
            level = float(shades(np.array(reach, np.float32)))
            self.levels = (-level, level)
            self.redraw()

    def fill(self) -> None:
        if self._shades is None or not self._shades.count:
            return
        frame_s = self._frame_s
        # Several frames that share a pixel are one column, always the same ones: nothing shimmers while it scrolls.
        looks = max(1, int(self.timeline.span_s / frame_s / self.pixel_width()))
        first = max(0, int(self.timeline.start_s / frame_s - 1)) // looks * looks
        last = min(self._shades.count, int(self.timeline.end_s / frame_s) + 2 * looks)
        count = (last - first) // looks
        if count <= 0:
            self._image.hide()
            return
        values = self._shades.values[first : first + count * looks]
        if looks > 1:
            values = values.reshape(count, looks, -1).mean(axis=1)
        self._image.setImage(values.T, autoLevels=False, levels=self.levels)
        # Frames are centred: frame k stands for half a frame before and after k * frame_s.
        self._image.setRect(QRectF((first - 0.5) * frame_s, -0.5, count * looks * frame_s, self._rows()))
        self._image.show()
