"""The coefficients that the network sees, before normalisation."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from app.look.palette import signed_map
from app.tasks import Tasks
from app.views.image_lane import Grid, ImageLane
from app.views.timeline import Timeline
from prs_core.translation import tr

_KNEE = 3.0  # values well below this are shown linearly, well above it logarithmically
_LEVEL_FRAMES = 1500
_LOOKS = 4


class MfccLane(ImageLane):
    """Coefficient 0, which is loudness and may exceed the scale, at the bottom.

    The first coefficients are tens of times larger than the rest, so colour follows asinh(value / 3): signs and small
    values stay visible beside them. The colour bar is labelled in true values.
    """

    title = "MFCC"
    unit = tr("coefficient")
    bar_unit = tr("value")

    def __init__(self, timeline: Timeline, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(timeline, tasks, parent)
        self._values: np.ndarray | None = None
        self._frame_s = 1.0
        self._reach = 100.0

    def set_values(self, values: np.ndarray | None, frame_s: float) -> None:
        """``values`` (coefficients, frames) float32, may be memory-mapped: only what is shown is ever read.

        Raises ValueError for another shape.
        """
        if values is not None and (values.ndim != 2 or 0 in values.shape or frame_s <= 0):
            raise ValueError("MFCC must be (coefficients, frames)")
        self._values, self._frame_s = values, frame_s
        if values is not None:
            step = max(1, values.shape[1] // _LEVEL_FRAMES)
            sample = np.nan_to_num(np.abs(values[:, ::step], dtype=np.float32))[min(1, len(values) - 1) :]
            self._reach = max(float(np.percentile(sample, 99.5)), 1.0)
            level = _shade(self._reach)
            self.levels = (-level, level)
        self.discard()

    def ready(self) -> bool:
        return self._values is not None

    def finest_s(self) -> float:
        return self._frame_s / 2  # half a frame, so that each frame is drawn about its own time

    def colour_map(self) -> np.ndarray:
        return signed_map(self.theme.dark)

    def compute(self, grid: Grid) -> np.ndarray:
        assert self._values is not None
        frames = self._values.shape[1]
        looks = int(np.clip(grid.column_s / self._frame_s, 1, _LOOKS))
        centres = (grid.first * looks + np.arange(grid.count * looks) + 0.5) * (grid.column_s / looks)
        # Frames are centred: frame k stands for half a frame before and after k * frame_s.
        index = np.minimum((centres / self._frame_s + 0.5).astype(int), frames - 1)
        start, stop = int(index[0]), int(index[-1]) + 1
        values = self._values[:, start:stop][:, index - start].astype(np.float32)
        if looks > 1:
            values = values.reshape(len(values), grid.count, looks).mean(axis=2)
        return shades(values)

    def rect(self, grid: Grid) -> QRectF:
        return QRectF(grid.start_s, -0.5, grid.end_s - grid.start_s, self._rows())

    def _rows(self) -> int:
        return 64 if self._values is None else len(self._values)

    def dress(self) -> None:
        self.box.setYRange(-0.5, self._rows() - 0.5, padding=0)
        super().dress()

    def bar_ticks(self) -> list[list[tuple[float, str]]]:
        """The powers of ten first; what would stand too close to those before it is left out."""
        line = self.widths.metrics.height()
        room = 2 * self.levels[1] * line / max(1.0, self.height() - 2 * line)
        shown = [0]
        for value in (10, 100, 1000, 3, 30, 300, 1):
            if value <= self._reach and all(abs(_shade(value) - _shade(other)) >= room for other in shown):
                shown.append(value)
        signed = {sign * value for value in shown for sign in (1, -1)}
        return [[(_shade(value), f"{value}".replace("-", "−")) for value in sorted(signed)]]

    def describe(self, time_s: float, y: float) -> str:
        if self._values is None or not 0 <= y < self.height():
            return ""
        rows, frames = self._values.shape
        row = min(int((1 - y / self.height()) * rows), rows - 1)
        value = float(self._values[row, min(int(time_s / self._frame_s + 0.5), frames - 1)])
        coefficient = tr("Coefficient {number}: {value:.1f}", number=row, value=value).replace("-", "−")
        return f"{self.time_text(time_s)}\n{coefficient}"


def _shade(value: float) -> float:
    """Where ``value`` stands on the scale of colours."""
    return float(np.arcsinh(value / _KNEE))


def shades(values: np.ndarray) -> np.ndarray:
    """The same of many, float32."""
    shaded: np.ndarray = np.arcsinh(values * np.float32(1 / _KNEE))
    return shaded
