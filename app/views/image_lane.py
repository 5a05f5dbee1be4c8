"""Lanes that show a picture over time, computed off the GUI thread for a little more than what is visible."""

from __future__ import annotations

import math
from abc import abstractmethod
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.tasks import Tasks
from app.theme import Theme
from app.views.lane import Lane
from app.views.timeline import Timeline

_MARGIN = 0.6  # of the visible span, computed in advance on either side
_BAR_WIDTH = 9


@dataclass(frozen=True)
class Grid:
    """Which columns a picture has: ``first`` to ``first + count`` of a grid of ``column_s`` seconds from time 0."""

    first: int
    count: int
    column_s: float
    height: int

    @property
    def start_s(self) -> float:
        return self.first * self.column_s

    @property
    def end_s(self) -> float:
        return (self.first + self.count) * self.column_s


@dataclass(frozen=True)
class _Tile:
    grid: Grid
    generation: int
    pixels: np.ndarray  # (height, columns) uint32; the QImage has no copy of its own
    image: QImage


class ImageLane(Lane):
    """Keeps one tile. While the next one is computed the old one is moved and stretched, so scrolling never waits."""

    grid = False

    def __init__(self, timeline: Timeline, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self._tasks = tasks
        self._tile: _Tile | None = None
        self._generation = 0
        self._running = False
        self.levels = (0.0, 1.0)
        self.setMinimumHeight(72)

    # --- for subclasses

    def ready(self) -> bool:
        """Whether there is anything to compute a picture from."""
        return False

    @abstractmethod
    def compute(self, grid: Grid) -> np.ndarray:
        """(grid.height, grid.count) values within ``shades``' domain; called on a worker thread, reads only."""

    @abstractmethod
    def finest_s(self) -> float:
        """The shortest column worth computing."""

    @abstractmethod
    def colour_map(self) -> np.ndarray:
        """(256,) uint32."""

    @abstractmethod
    def bar_labels(self) -> list[tuple[float, str]]:
        """Labels of the colour bar: (0 at the bottom to 1 at the top, text)."""

    bar_unit = ""

    # --- tiles

    def discard(self) -> None:
        """What the pictures were computed from has changed."""
        self._generation += 1
        self._tile = None
        self.redraw()

    def refresh(self) -> None:
        """As ``discard``, but the old picture stays until the new one is there."""
        self._generation += 1
        self.redraw()

    def apply_theme(self, theme: Theme) -> None:
        self._generation += 1
        self._tile = None
        super().apply_theme(theme)

    def _wanted(self) -> Grid:
        ratio = self.devicePixelRatioF()
        line = self.timeline
        column_s = max(line.span_s / max(1, round(self.plot_rect().width() * ratio)), self.finest_s())
        first = math.floor(max(0.0, line.start_s - _MARGIN * line.span_s) / column_s)
        last = math.ceil(min(line.duration_s, line.end_s + _MARGIN * line.span_s) / column_s)
        return Grid(first, max(1, last - first), column_s, max(1, round(self.height() * ratio)))

    def _good(self, tile: _Tile | None, wanted: Grid) -> bool:
        """Whether ``tile`` needs no successor yet: right scale, and half of its spare margin left."""
        if tile is None or tile.generation != self._generation or tile.grid.height != wanted.height:
            return False
        if not math.isclose(tile.grid.column_s, wanted.column_s, rel_tol=1e-6):
            return False
        line = self.timeline
        spare = _MARGIN / 2 * line.span_s
        starts = tile.grid.start_s <= max(0.0, line.start_s - spare) + wanted.column_s
        return starts and tile.grid.end_s >= min(line.duration_s, line.end_s + spare) - wanted.column_s

    def _request(self) -> None:
        """Ask for a tile unless one is on its way: the latest view is looked at again when it arrives."""
        if self._running or not self.ready() or self.timeline.span_s <= 0:
            return
        wanted = self._wanted()
        if self._good(self._tile, wanted):
            return
        self._running = True
        generation, levels, colours = self._generation, self.levels, self.colour_map()
        self._tasks.run(
            lambda token: (generation, wanted, _coloured(self.compute(wanted), levels, colours)),
            self._arrived,
            failed=self._failed,
        )

    def _arrived(self, result: tuple[int, Grid, np.ndarray]) -> None:
        generation, grid, pixels = result
        self._running = False
        if generation == self._generation:
            height, width = pixels.shape
            image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
            self._tile = _Tile(grid, generation, pixels, image)
        self.redraw_plot()

    def _failed(self, error: BaseException) -> None:
        self._running = False
        self.set_message(f"This picture could not be computed ({error}).")

    # --- drawing

    def draw_plot(self, painter: QPainter, box: QRectF) -> None:
        self._request()
        tile = self._tile
        if tile is None or not self.ready():
            return
        ratio = painter.device().devicePixelRatioF()
        left, right = self.x_of(tile.grid.start_s), self.x_of(tile.grid.end_s)
        if abs((right - left) * ratio - tile.grid.count) < 0.5 and tile.grid.height == round(box.height() * ratio):
            tile.image.setDevicePixelRatio(ratio)
            painter.drawImage(QPointF(round(left * ratio) / ratio, 0), tile.image)
        else:
            tile.image.setDevicePixelRatio(1)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._good(tile, self._wanted()))
            painter.drawImage(QRectF(left, 0, right - left, box.height()), tile.image)

    def draw_sides(self, painter: QPainter) -> None:
        self.draw_title(painter)
        self._draw_bar(painter)

    def _draw_bar(self, painter: QPainter) -> None:
        """The colour bar with its labels and unit, in the right margin."""
        metrics = QFontMetricsF(painter.font())
        left = self.width() - self.margins.right + 8
        top = metrics.height() + 2 if self.bar_unit else 4
        bar = QRectF(left, top, _BAR_WIDTH, self.height() - top - 4)
        if bar.height() < 8 or not self.ready():
            return
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(QPointF(left, metrics.ascent()), self.bar_unit)
        strip = np.ascontiguousarray(self.colour_map()[::-1, np.newaxis])
        painter.drawImage(bar, QImage(strip.data, 1, 256, 4, QImage.Format.Format_RGB32))
        painter.setPen(QPen(QColor(self.theme.border), 1))
        painter.drawRect(bar.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setPen(QColor(self.theme.muted))
        taken: list[float] = []
        for share, text in self.bar_labels():
            y = bar.bottom() - share * bar.height()
            baseline = min(max(y + metrics.capHeight() / 2, bar.top() + metrics.capHeight()), bar.bottom())
            if all(abs(baseline - other) >= metrics.height() for other in taken):
                taken.append(baseline)
                painter.drawText(QPointF(bar.right() + 4, baseline), text)

    def pointer(self, x: float, y: float) -> Qt.CursorShape:
        shape = super().pointer(x, y)
        return Qt.CursorShape.CrossCursor if shape == Qt.CursorShape.ArrowCursor else shape


def _coloured(values: np.ndarray, levels: tuple[float, float], colours: np.ndarray) -> np.ndarray:
    """Values to pixels: finite float32, fixed levels, 256 shades."""
    low, high = levels
    scaled = (values - np.float32(low)) * np.float32(255 / (high - low))
    np.nan_to_num(scaled, copy=False, nan=0.0)
    np.clip(scaled, 0, 255, out=scaled)
    return np.ascontiguousarray(colours[scaled.astype(np.uint8)])
