"""The events that the model proposes, to be read and clicked."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.palette import class_styles
from app.views.event_strip import EventStrip
from app.views.lane import Lane
from app.views.marks import draw_shape, fill_class
from app.views.pixels import PixelItem
from app.views.timeline import Stretch, Timeline
from prs_core.results import DetectedEvent

_CROWD = 0.2  # events per pixel from which they are no longer drawn one by one
_GAP = 2.0  # pixels between neighbours


class EventsLane(Lane):
    """All events in one drawing. A click selects one and zooms to it."""

    event_clicked = Signal(int)

    title = "Events"
    tinted = False

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self._events: tuple[DetectedEvent, ...] = ()
        self._strip = EventStrip(())
        self._starts = np.zeros(0)
        self._longest = 0.0
        self.current: int | None = None
        self.setFixedHeight(34)
        self._boxes = PixelItem(self.box, self._draw)

    def set_events(self, events: tuple[DetectedEvent, ...]) -> None:
        """``events`` in order of their start."""
        self._events = events
        self._strip = EventStrip(events)
        self._starts = np.array([event.start_s for event in events])
        self._longest = max((event.end_s - event.start_s for event in events), default=0.0)
        self.current = None
        self.redraw()

    def set_current(self, index: int | None) -> None:
        if index != self.current:
            self.current = index
            self.redraw_plot()

    def event_at(self, time_s: float, tolerance_s: float = 0.0) -> int | None:
        """The event that sounds at ``time_s``, the latest to start where several do."""
        first, last = self._between(time_s - tolerance_s, time_s + tolerance_s)
        hits = [i for i in range(first, last) if self._events[i].end_s >= time_s - tolerance_s]
        return hits[-1] if hits else None

    def _between(self, start_s: float, end_s: float) -> tuple[int, int]:
        first = int(np.searchsorted(self._starts, start_s - self._longest, side="left"))
        return first, int(np.searchsorted(self._starts, end_s, side="right"))

    # --- drawing

    def dress(self) -> None:
        self.unit = f"{len(self._events)} found" if self._events else ""
        super().dress()

    def fill(self) -> None:
        self._boxes.update()

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        if self.timeline.span_s <= 0:
            return
        painter.setFont(self.small_font())
        first, last = self._between(self.timeline.start_s, self.timeline.end_s)
        if last - first > _CROWD * box.width():
            self._strip.draw(
                painter, box.adjusted(0, 3, 0, -3), self.timeline.start_s, self.timeline.end_s, self.theme.dark
            )
            first, last = (self.current, self.current + 1) if self.current is not None else (0, 0)
        edges = [(self.x_of(event.start_s), self.x_of(event.end_s)) for event in self._events[first:last]]
        for index, (left, right) in enumerate(edges, first):
            if index != self.current and right >= 0:
                self._draw_event(painter, index, left, right)
        if self.current is not None and first <= self.current < last:
            self._draw_event(painter, self.current, *edges[self.current - first])

    def _draw_event(self, painter: QPainter, index: int, left: float, right: float) -> None:
        event = self._events[index]
        style = class_styles(self.theme.dark)[event.type]
        width = self.plot_width()
        # Breath follows breath: without a gap, two of one class would look like one.
        right = max(left + 2, right - _GAP)
        body = QRectF(max(left, -4), 3, max(2.0, min(right, width + 4) - max(left, -4)), self.height() - 6)
        fill_class(painter, body, style)
        widths = self.widths
        seen = body.intersected(QRectF(0, 0, width, self.height()))
        room = seen.width() - 25
        sure = f"{style.short} {100 * event.confidence:.0f} %"
        text = widths.fitting(room, sure, style.short, f"{style.code} {100 * event.confidence:.0f} %", style.code)
        if not text:  # no room beside the shape
            text = widths.fitting(seen.width() - 4, style.code)
        if text:
            marked = room >= widths(text)
            label = QRectF(0, 0, widths(text) + (19 if marked else 4), widths.metrics.height())
            label.moveCenter(seen.center())
            painter.fillRect(label, QColor(style.colour))
            if marked:
                centre = label.center()
                centre.setX(label.left() + 8)
                draw_shape(painter, style, centre, 8, style.ink)
            painter.setPen(QColor(style.ink))
            painter.drawText(label.adjusted(15 if marked else 2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        if index == self.current:
            painter.setPen(QPen(QColor(self.theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(body.adjusted(-1, -1, 1, 1))

    # --- pointer

    def _tolerance(self) -> float:
        return 2 * self.timeline.span_s / self.plot_width()

    def pointer(self, x: float, y: float) -> Qt.CursorShape:
        shape = super().pointer(x, y)
        over = self.event_at(self.time_of(x), self._tolerance()) is not None
        return Qt.CursorShape.PointingHandCursor if over and shape == Qt.CursorShape.ArrowCursor else shape

    def click(self, time_s: float, y: float) -> None:
        index = self.event_at(time_s, self._tolerance())
        if index is None:
            self.set_current(None)
            super().click(time_s, y)
        else:
            self.choose(index)
            self.event_clicked.emit(index)

    def choose(self, index: int) -> None:
        """Select event ``index`` and zoom so that it fills a third of the lanes, with its surroundings."""
        event = self._events[index]
        self.set_current(index)
        self.timeline.select(Stretch(event.start_s, event.end_s))
        self.timeline.set_cursor(event.start_s)
        around = max(event.end_s - event.start_s, 0.4)
        self.timeline.show(event.start_s - around, event.end_s + around)

    def describe(self, time_s: float, y: float) -> str:
        index = self.event_at(time_s, self._tolerance())
        if index is None:
            return f"{self.time_text(time_s)}\nNo event here" if self._events else ""
        event = self._events[index]
        length = event.end_s - event.start_s
        times = f"{self.time_text(event.start_s)} to {self.time_text(event.end_s)} ({length:.2f} s)"
        return f"{event.type}: {100 * event.confidence:.0f} %\n{times}"
