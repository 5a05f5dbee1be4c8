"""The whole recording at once, with the visible stretch as a frame that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.views.event_strip import EventStrip
from app.views.lane import GRIP, Lane
from app.views.pyramid import Pyramid
from app.views.timeline import Timeline, format_time
from app.views.waveform import draw_envelope
from prs_core.results import DetectedEvent

_STRIP = 5  # height of the events' marks


class OverviewLane(Lane):
    """Drag the frame to move it, its borders to widen or narrow it; a click elsewhere brings it there."""

    title = "Overview"
    selects = False
    grid = False

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self._pyramid: Pyramid | None = None
        self._strip = EventStrip(())
        self._backdrop: QPixmap | None = None
        self._held: str | None = None
        self._grabbed_s = 0.0
        self.setFixedHeight(46)

    def set_sound(self, pyramid: Pyramid | None) -> None:
        self._pyramid = pyramid
        self.redraw()

    def loudness(self) -> float:
        """The amplitude that the recording stays within but for its loudest hundredth."""
        return self._pyramid.loudness() if self._pyramid is not None else 0.0

    def set_events(self, events: tuple[DetectedEvent, ...]) -> None:
        self._strip = EventStrip(events)
        self.redraw()

    # Here the axis is always the whole recording.

    def x_of(self, time_s: float) -> float:
        duration = self.timeline.duration_s
        return time_s / duration * self.plot_rect().width() if duration > 0 else 0.0

    def time_of(self, x: float) -> float:
        plot = self.plot_rect()
        return self.timeline.clamp((x - plot.left()) / plot.width() * self.timeline.duration_s)

    def draw_sides(self, painter: QPainter) -> None:
        duration = self.timeline.duration_s
        self.unit = f"{format_time(duration, duration, 0.1 if duration <= 60 else 1)}{' s' if duration <= 60 else ''}"
        if duration <= 0:
            self.unit = ""
        self.draw_title(painter)

    def redraw(self) -> None:
        self._backdrop = None
        super().redraw()

    def draw_plot(self, painter: QPainter, box: QRectF) -> None:
        if self._backdrop is None:  # only the frame moves while the lanes are scrolled
            self._backdrop = self._pixmap(self.plot_rect().size(), self.colours.plot)
            under = QPainter(self._backdrop)
            self._draw_backdrop(under, box)
            under.end()
        painter.drawPixmap(0, 0, self._backdrop)
        left, right = self.x_of(self.timeline.start_s), self.x_of(self.timeline.end_s)
        outside = QColor(self.colours.outside)
        painter.fillRect(QRectF(0, 0, left, box.height()), outside)
        painter.fillRect(QRectF(right, 0, box.width() - right, box.height()), outside)
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        frame = QRectF(left, 0, right - left, box.height()).adjusted(1, 1, -1, -1)
        painter.drawRect(frame if frame.width() >= 3 else QRectF(min(left, box.width() - 4), 1, 3, box.height() - 2))

    def _draw_backdrop(self, painter: QPainter, box: QRectF) -> None:
        if self._pyramid is not None:
            loudness = self._pyramid.loudness()
            scale = 0.85 / loudness if loudness > 0 else 1.0
            wave = box.adjusted(0, 2, 0, -_STRIP - 2)
            samples = len(self._pyramid.samples)
            draw_envelope(painter, self._pyramid, wave, 0, samples, scale, self.colours.wave_quiet)
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
