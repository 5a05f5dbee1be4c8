"""What the network heard in each window: one row a class, opacity is probability."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.look.palette import ClassStyle, blend, class_styles, contrast, rgb_of
from app.look.theme import Theme
from app.views.lane import Lane
from app.views.marks import draw_shape, hatch_brush
from app.views.pixels import PixelItem
from app.views.timeline import Timeline
from prs_core.label_words import said
from prs_core.labels import WINDOW_CLASSES, EventType
from prs_core.results import WindowPredictions
from prs_core.translation import tr

_TYPES = len(EventType)
_CELL_PX = 7  # narrower windows get no borders
_NUMBER_PX = 26  # narrower ones no number
_SURE = 0.5
_SHAPE_WIDTH = 19
_WORTH_A_NUMBER = 0.095


class WindowsLane(Lane):
    """Each window is drawn over the stretch that it speaks for.

    Types show the probability that they sound in that stretch, Poor quality and No event the whole window's. Where a
    probability passes one half the class's hatch is laid over its colour; wide cells say the number.
    """

    title = tr("Windows")
    tinted = False

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self._windows: WindowPredictions | None = None
        self._shown = np.zeros((0, len(WINDOW_CLASSES)), np.float32)
        self._borders = np.zeros(1)
        self.setMinimumHeight(12 * len(WINDOW_CLASSES))
        self.axis.setStyle(tickTextOffset=_SHAPE_WIDTH)
        self._codes = pg.AxisItem("right", maxTickLength=0)
        self._codes.setPen(None)
        self.centralLayout.addItem(self._codes, 0, 2)
        self._cells = PixelItem(self.box, self._draw)
        self._why: tuple[int, np.ndarray] | None = None

    def set_windows(self, windows: WindowPredictions | None) -> None:
        self._windows = windows if windows is not None and len(windows) else None
        if self._windows is not None:
            shown = np.array(self._windows.probabilities, np.float32)
            shown[:, :_TYPES] = self._windows.centre
            self._shown = np.nan_to_num(np.clip(shown, 0, 1))
            spans = self._windows.spans()
            self._borders = np.concatenate([spans[:1, 0], spans[:, 1]])
        self.redraw_plot()

    def set_why(self, why: tuple[EventType, np.ndarray] | None) -> None:
        """Point out what a proposal rests on: its type, and the times (n,) of the positions that agreed on it."""
        self._why = None if why is None else (list(EventType).index(why[0]), why[1])
        self.redraw_plot()

    def _row_height(self) -> float:
        return self.height() / len(WINDOW_CLASSES)

    def _styles(self) -> list[ClassStyle]:
        return list(class_styles(self.theme.dark).values())

    def _visible(self) -> tuple[int, int]:
        """First and one past the last visible window."""
        first = int(np.searchsorted(self._borders[1:], self.timeline.start_s, side="right"))
        last = int(np.searchsorted(self._borders[:-1], self.timeline.end_s, side="left"))
        return first, max(first, last)

    # --- drawing

    def dress(self) -> None:
        narrow, styles = self.margins.narrow, self._styles()
        names = [s.code if narrow else self.widths.fitting(self.margins.left - 30, s.short, s.code) for s in styles]
        self.axis.setTicks([[(_middle(row), name) for row, name in enumerate(names)]])
        self._codes.setTicks([[(_middle(row), "" if narrow else style.code) for row, style in enumerate(styles)]])
        for axis in (self.axis, self._codes):
            axis.setStyle(tickFont=self.small_font(), tickAlpha=0)
        self._codes.setWidth(self.margins.right)
        super().dress()
        self.axis.label.hide()  # the classes leave no room for it

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        row = max(12, round(0.9 * QFontMetricsF(self.small_font()).height()))  # names need room, of any size
        self.setMinimumHeight(row * len(WINDOW_CLASSES))
        self.axis.setTextPen(theme.text)
        self._codes.setTextPen(theme.muted)

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        super().drawBackground(painter, rect)
        height = self._row_height()
        size = min(9.0, height - 4)
        for row, style in enumerate(self._styles()):
            draw_shape(painter, style, QPointF(self.margins.left - 7 - size / 2, (row + 0.5) * height), size)

    def fill(self) -> None:
        self._cells.update()

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(self.small_font())
        height = self._row_height()
        painter.setPen(QPen(QColor(self.colours.grid), 1))
        rows = [round(row * height) - 0.5 for row in range(1, len(WINDOW_CLASSES))]
        painter.drawLines([QLineF(0, y, box.width(), y) for y in rows])
        if self._windows is None or self.timeline.span_s <= 0:
            return
        self._draw_cells(painter, box)
        first, last = self._visible()
        if last > first and box.width() / (last - first) >= _CELL_PX:
            self._draw_details(painter, first, last)
        if self._why is not None:
            self._draw_why(painter, *self._why)

    def _draw_why(self, painter: QPainter, row: int, times_s: np.ndarray) -> None:
        """A frame around the windows that the positions come from, and a tick for each position."""
        height = self._row_height()
        places = np.searchsorted(self._borders, times_s, side="right") - 1
        places = np.clip(places, 0, len(self._shown) - 1)
        left, right = self.x_of(self._borders[places.min()]), self.x_of(self._borders[places.max() + 1])
        painter.setPen(QPen(QColor(self.theme.text), 2))
        painter.drawRect(QRectF(left + 1, row * height, right - left - 2, height * 7 / 8))
        painter.setPen(QPen(QColor(self.theme.text), 1))
        bottom = (row + 7 / 8) * height
        painter.drawLines([QLineF(x, bottom - 4, x, bottom) for x in (self.x_of(time) for time in times_s.tolist())])

    def _draw_cells(self, painter: QPainter, box: QRectF) -> None:
        """All probabilities as one picture, a column for each device pixel; the greatest where windows share one."""
        width = max(1, round(box.width() * painter.device().devicePixelRatioF()))
        times = self.timeline.start_s + np.arange(width + 1) * (self.timeline.span_s / width)
        index = np.clip(np.searchsorted(self._borders, times, side="right") - 1, 0, len(self._shown) - 1)
        starts, stop = index[:-1], int(index[-1]) + 1
        values = np.maximum.reduceat(self._shown[starts[0] : stop], starts - starts[0], axis=0).T
        values[:, times[:-1] >= self._borders[-1]] = 0  # of a recording that goes on, judged so far
        alpha = np.rint(values * 255).astype(np.uint32)
        pixels = alpha << 24
        for shift, channel in zip((16, 8, 0), np.array([rgb_of(s.colour) for s in self._styles()]).T, strict=True):
            pixels |= (alpha * channel[:, np.newaxis].astype(np.uint32) // 255) << shift
        # Two empty rows between the classes keep them apart; scaled without smoothing, a row stays a row.
        tall = np.zeros((len(pixels) * 8, width), np.uint32)
        for part in range(7):
            tall[part::8] = pixels
        image = QImage(tall.data, width, len(tall), 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(box, image)

    def _draw_details(self, painter: QPainter, first: int, last: int) -> None:
        edges = [self.x_of(border) for border in self._borders[first : last + 1].tolist()]
        painter.setPen(QPen(QColor(self.colours.plot), 1))
        height = self._row_height()
        painter.drawLines([QLineF(round(x) + 0.5, 0, round(x) + 0.5, self.height()) for x in edges[1:-1]])
        shown = self._shown[first:last]
        for row, style in enumerate(self._styles()):
            hatch = hatch_brush(style, 0.3)
            if hatch is not None:
                for start, stop in _runs(shown[:, row] >= _SURE):
                    painter.fillRect(
                        QRectF(edges[start], row * height, edges[stop] - edges[start], height * 7 / 8), hatch
                    )
        widest = max(right - left for left, right in pairwise(edges))
        if widest < _NUMBER_PX or self.widths.metrics.capHeight() + 3 > height * 7 / 8:
            return
        styles = self._styles()
        for window, row in np.argwhere(shown >= _WORTH_A_NUMBER).tolist():
            left, right = edges[window], edges[window + 1]
            if right - left >= _NUMBER_PX:
                cell = QRectF(left + 1, row * height, right - left - 1, height * 7 / 8)
                self._draw_number(painter, cell, styles[row], float(shown[window, row]))

    def _draw_number(self, painter: QPainter, cell: QRectF, style: ClassStyle, value: float) -> None:
        """The probability in per cent, on a patch of the cell's own colour so that no hatch crosses it."""
        text = f"{100 * value:.0f}"
        under, ink = _cell_colours(style.colour, self.colours.plot, int(text))
        metrics = self.widths.metrics
        # Not at the middle of the whole cell: a window half out of sight still shows its number.
        seen = cell.intersected(QRectF(0, cell.top(), self.plot_width(), cell.height()))
        width = self.widths(text)
        if seen.width() < width + 4:
            return
        if value >= _SURE:
            patch = QRectF(0, 0, width + 6, cell.height())
            patch.moveCenter(seen.center())
            painter.fillRect(patch, QColor(under))
        painter.setPen(QColor(ink))
        baseline = seen.center().y() + metrics.capHeight() / 2
        painter.drawText(QPointF(seen.center().x() - width / 2, baseline), text)

    # --- pointer

    def describe(self, time_s: float, y: float) -> str:
        if self._windows is None or not 0 <= y < self.height():
            return ""
        row = min(int(y / self._row_height()), len(WINDOW_CLASSES) - 1)
        window = int(np.clip(np.searchsorted(self._borders, time_s, side="right") - 1, 0, len(self._shown) - 1))
        label, here = said(WINDOW_CLASSES[row]), 100 * float(self._shown[window, row])
        words = tr("{label}: {percent:.0f} %", label=label, percent=here)
        if row < _TYPES:
            words = tr(
                "{label}: {here:.0f} % here, {whole:.0f} % in the {seconds:g} s around",
                label=label,
                here=here,
                whole=100 * float(self._windows.probabilities[window, row]),
                seconds=self._windows.window_s,
            )
        return f"{self.time_text(time_s)}\n{words}"


@cache
def _cell_colours(colour: str, plot: str, percent: int) -> tuple[str, str]:
    """A cell of that probability, and what can be read on it. While a take is recorded every frame asks for many."""
    under = blend(colour, plot, percent / 100)
    return under, max(("#0b0f14", "#ffffff"), key=lambda tone: contrast(tone, under))


def _runs(flags: np.ndarray) -> list[tuple[int, int]]:
    """First and one past the last of each run of true flags."""
    padded = np.concatenate([[False], flags, [False]])
    borders = np.flatnonzero(padded[1:] != padded[:-1]).tolist()
    return list(zip(borders[::2], borders[1::2], strict=True))


def _middle(row: int) -> float:
    """The height of a row's middle, 0 at the bottom to 1 at the top."""
    return 1 - (row + 0.5) / len(WINDOW_CLASSES)
