"""The whole recording at once, with the visible stretch as a frame that can be dragged."""

from __future__ import annotations

from collections.abc import Iterable

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.look.theme import Theme
from app.views.event_strip import EventStrip
from app.views.lane import GRIP, Lane, cached, forget_picture
from app.views.pixels import PixelItem
from app.views.pyramid import Pyramid
from app.views.timeline import Timeline, format_time
from app.views.waveform import envelope_curve
from prs_core.feature_config import SAMPLE_RATE
from prs_core.translation import tr

_STRIP = 5  # height of the events' marks
_FLOOR = 1.35  # the waveform stays above the marks


class OverviewLane(Lane):
    """Drag the frame to move it, its borders to widen or narrow it; a click elsewhere brings it there."""

    title = tr("Overview")
    selects = False

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self._pyramid: Pyramid | None = None
        self._strip = EventStrip(())
        self._held: str | None = None
        self._grabbed_s = 0.0
        self.setFixedHeight(46)
        self._curve = cached(pg.PlotCurveItem(skipFiniteCheck=True))
        self._marks = PixelItem(self.box, self._draw_marks)
        self._outside = [pg.LinearRegionItem(pen=pg.mkPen(None), movable=False) for _ in range(2)]
        self._frame = pg.LinearRegionItem(brush=(0, 0, 0, 0), movable=False)
        for item in (self._curve, *self._outside, self._frame):
            self.box.addItem(item, ignoreBounds=True)

    def set_sound(self, pyramid: Pyramid | None) -> None:
        self._pyramid = pyramid
        self.redraw()

    def loudness(self) -> float:
        """The amplitude that the recording stays within but for its loudest hundredth."""
        return self._pyramid.loudness() if self._pyramid is not None else 0.0

    def set_strip(self, strip: EventStrip, spans: Iterable[tuple[float, float]] | None = None) -> None:
        """``spans``: where it is otherwise than before, in seconds; None: anywhere."""
        self._strip = strip
        self._marks.update()
        if spans is None:
            self.update_plot()
        else:
            for start, end in spans:
                self._update_between(start, end)

    # Here the axis is always the whole recording.

    def x_of(self, time_s: float) -> float:
        duration = self.timeline.duration_s
        return time_s / duration * self.plot_rect().width() if duration > 0 else 0.0

    def time_of(self, x: float) -> float:
        plot = self.plot_rect()
        return self.timeline.clamp((x - plot.left()) / plot.width() * self.timeline.duration_s)

    # --- drawing

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._curve.setPen(self.colours.wave_quiet, width=1)
        for part in self._outside:
            part.setBrush(QColor(self.colours.outside))
        for line in self._frame.lines:
            line.setPen(theme.accent, width=2)
        self._marks.update()

    def dress(self) -> None:
        duration = self.timeline.duration_s
        self.unit = f"{format_time(duration, duration, 0.1 if duration <= 60 else 1)}{' s' if duration <= 60 else ''}"
        if duration <= 0:
            self.unit = ""
        else:
            self.box.setXRange(0, duration, padding=0)
            self._marks.update()
        reach = (self.loudness() or 1.0) / 0.85
        self.box.setYRange(-_FLOOR * reach, reach, padding=0)
        self._fill_curve()
        super().dress()

    def _fill_curve(self) -> None:
        forget_picture(self._curve)
        if self._pyramid is None:
            self._curve.setData([], [])
            return
        per_column = max(len(self._pyramid.samples) / self.pixel_width(), 1.0)
        positions, values = envelope_curve(self._pyramid, 0, per_column, self.pixel_width() + 2)
        self._curve.setData(positions / SAMPLE_RATE, values)

    def show_range(self) -> None:
        """Only the frame moves while the lanes are scrolled."""
        line = self.timeline
        self._frame.setRegion((line.start_s, line.end_s))
        self._outside[0].setRegion((0, line.start_s))
        self._outside[1].setRegion((line.end_s, line.duration_s))

    def _draw_marks(self, painter: QPainter, box: QRectF) -> None:
        marks = QRectF(0, box.height() - _STRIP, box.width(), _STRIP)
        self._strip.draw(painter, marks, 0.0, self.timeline.duration_s, self.theme.dark)

    # --- pointer

    def _part(self, x: float) -> str:
        left = self.plot_rect().left()
        start, end = left + self.x_of(self.timeline.start_s), left + self.x_of(self.timeline.end_s)
        if abs(x - start) <= GRIP and end - start > 3 * GRIP:
            return "start"
        if abs(x - end) <= GRIP and end - start > 3 * GRIP:
            return "end"
        return "frame" if min(start, start / 2 + end / 2 - GRIP) <= x <= max(end, start / 2 + end / 2 + GRIP) else ""

    def pointer(self, x: float, y: float) -> Qt.CursorShape:
        part = self._part(x)
        if part in ("start", "end"):
            return Qt.CursorShape.SplitHCursor
        if self._held:
            return Qt.CursorShape.ClosedHandCursor
        return Qt.CursorShape.OpenHandCursor if part else Qt.CursorShape.ArrowCursor

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if event.button() != Qt.MouseButton.LeftButton or x < self.plot_rect().left() or self.timeline.duration_s <= 0:
            event.ignore()
            return
        part, time = self._part(x), self.time_of(x)
        if not part:
            half = self.timeline.span_s / 2
            self.timeline.scroll(time - half - self.timeline.start_s)
        self._held = part or "frame"
        self._grabbed_s = time - self.timeline.start_s

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        time = self.time_of(event.position().x())
        if self._held == "frame":
            self.timeline.scroll(time - self._grabbed_s - self.timeline.start_s)
        elif self._held == "start":
            self.timeline.show(min(time, self.timeline.end_s - 0.05), self.timeline.end_s)
        elif self._held == "end":
            self.timeline.show(self.timeline.start_s, max(time, self.timeline.start_s + 0.05))
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def describe(self, time_s: float, y: float) -> str:
        return self.time_text(time_s)
