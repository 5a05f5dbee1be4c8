"""Lanes that show a picture over time, computed off the GUI thread for a little more than what is visible."""

from __future__ import annotations

import math
from abc import abstractmethod
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.tasks import Tasks
from app.views.lane import Lane
from app.views.timeline import Timeline
from prs_core.translation import tr

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


class ImageLane(Lane):
    """Keeps one tile. While the next one is computed the old one is moved and stretched, so scrolling never waits."""

    bar_unit = ""
    smooth = False  # between columns, where they are wider than a pixel

    def __init__(self, timeline: Timeline, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self._tasks = tasks
        self._tile: Grid | None = None
        self._generation = 0
        self._stale = False
        self._running = False
        self.levels = (0.0, 1.0)
        self.setMinimumHeight(54)
        self.show_scale()
        self._image = pg.ImageItem(autoDownsample=False)
        self.box.addItem(self._image, ignoreBounds=True)
        self._bar: pg.ColorBarItem | None = None

    def _show_bar(self) -> pg.ColorBarItem:
        """The colour bar: made with the first picture, for it takes longer than all the rest of the lane."""
        bar = pg.ColorBarItem(values=self.levels, width=_BAR_WIDTH, interactive=False, colorMapMenu=False)
        bar.setImageItem(self._image)
        for side in ("left", "top", "bottom"):
            bar.hideAxis(side)
        bar.axis.setStyle(tickLength=3, tickTextOffset=2, tickAlpha=255)
        bar.table = None
        bar.unit = pg.LabelItem(self.bar_unit, justify="left", parent=bar)
        bar.unit.setPos(6, -1)
        self.centralLayout.addItem(bar, 0, 2)
        return bar

    # --- for subclasses

    def ready(self) -> bool:
        """Whether there is anything to compute a picture from."""
        return False

    @abstractmethod
    def compute(self, grid: Grid) -> np.ndarray:
        """(rows from the bottom, grid.count) float32, to be shown between ``levels``; called on a worker thread, reads
        only."""

    @abstractmethod
    def finest_s(self) -> float:
        """The shortest column worth computing."""

    @abstractmethod
    def colour_map(self) -> np.ndarray:
        """(256,) uint32."""

    @abstractmethod
    def rect(self, grid: Grid) -> QRectF:
        """Where the picture of ``grid`` lies in the box's coordinates."""

    @abstractmethod
    def bar_ticks(self) -> list[list[tuple[float, str]]]:
        """Labels of the colour bar, (value, text), the most important ones first."""

    # --- tiles

    def discard(self) -> None:
        """What the pictures were computed from has changed."""
        self._generation += 1
        self._tile = None
        self._image.hide()
        self.redraw()

    def refresh(self) -> None:
        """As ``discard``, but the old picture stays until the new one is there."""
        self._generation += 1
        self._stale = True
        self.redraw()

    def dress(self) -> None:
        if self._bar is not None:
            self._dress_bar(self._bar)
        super().dress()

    def _dress_bar(self, bar: pg.ColorBarItem) -> None:
        font, table = self.small_font(), self.colour_map()
        bar.setVisible(self.ready())
        if bar.table is not table:  # pyqtgraph takes milliseconds for it
            bar.table = table
            bar.setColorMap(pg.ColorMap(None, np.stack([table >> 16 & 255, table >> 8 & 255, table & 255], axis=1)))
        bar.setLevels(self.levels)
        bar.unit.setText(self.bar_unit, color=self.theme.muted, size=f"{font.pointSizeF():g}pt")
        bar.layout.setContentsMargins(7, self.widths.metrics.height() + 7, 0, 6)
        bar.getViewBox().setBorder(self.theme.border)
        bar.axis.setStyle(tickFont=font)
        bar.axis.setWidth(max(1, self.margins.right - _BAR_WIDTH - 8))
        bar.axis.setPen(self.theme.border)
        bar.axis.setTextPen(self.theme.muted)
        bar.axis.setTicks(self.bar_ticks())

    def _wanted(self) -> Grid:
        ratio = self.devicePixelRatioF()
        line = self.timeline
        column_s = max(line.span_s / self.pixel_width(), self.finest_s())
        first = math.floor(max(0.0, line.start_s - _MARGIN * line.span_s) / column_s)
        last = math.ceil(min(line.duration_s, line.end_s + _MARGIN * line.span_s) / column_s)
        return Grid(first, max(1, last - first), column_s, max(1, round(self.height() * ratio)))

    def _good(self, tile: Grid | None, wanted: Grid) -> bool:
        """Whether ``tile`` needs no successor yet: right scale, and half of its spare margin left."""
        if tile is None or self._stale or tile.height != wanted.height:
            return False
        if not math.isclose(tile.column_s, wanted.column_s, rel_tol=1e-6):
            return False
        line = self.timeline
        spare = _MARGIN / 2 * line.span_s
        starts = tile.start_s <= max(0.0, line.start_s - spare) + wanted.column_s
        return starts and tile.end_s >= min(line.duration_s, line.end_s + spare) - wanted.column_s

    def fill(self) -> None:
        """Ask for a tile unless one is on its way: the latest view is looked at again when it arrives."""
        if self._running or not self.ready() or self.timeline.span_s <= 0:
            return
        wanted = self._wanted()
        wide = wanted.column_s > 1.01 * self.timeline.span_s / self.pixel_width()
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.smooth and wide)
        if self._good(self._tile, wanted):
            return
        self._running = True
        generation = self._generation
        self._tasks.run(
            lambda token: (generation, wanted, self.compute(wanted)),
            self._arrived,
            failed=lambda error: self._failed(generation, error),
        )

    def _arrived(self, result: tuple[int, Grid, np.ndarray]) -> None:
        generation, grid, values = result
        self._running = False
        if generation == self._generation:
            self._tile, self._stale = grid, False
            if self._bar is None:
                self._bar = self._show_bar()
                self.redraw()
            self._image.setImage(np.nan_to_num(values, copy=False), autoLevels=False, levels=self.levels)
            self._image.setRect(self.rect(grid))
            self._image.show()
            self.update_plot()
        self.fill()

    def _failed(self, generation: int, error: BaseException) -> None:
        self._running = False
        if generation != self._generation:  # what it was computed from has gone meanwhile
            self.fill()
            return
        self.set_message(tr("This picture could not be computed ({reason}).", reason=error))

    def pointer(self, x: float, y: float) -> Qt.CursorShape:
        shape = super().pointer(x, y)
        return Qt.CursorShape.CrossCursor if shape == Qt.CursorShape.ArrowCursor else shape
