"""The time axis, labelled once for all lanes."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.views.lane import Lane
from app.views.timeline import Timeline, format_time, minor_step, tick_step, ticks, time_unit


class TimeRuler(Lane):
    """Seconds, or m:ss for long recordings."""

    title = "Time"
    tinted = False
    grid = False

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self.setFixedHeight(24)

    def draw_sides(self, painter: QPainter) -> None:
        self.draw_title(painter)
        metrics = QFontMetricsF(painter.font())
        if self.timeline.duration_s > 0:
            painter.setPen(QColor(self.theme.muted))
            unit = time_unit(self.timeline.duration_s)
            right = self.margins.left - 8 - metrics.horizontalAdvance(unit)
            painter.drawText(QPointF(right, 4 + metrics.ascent()), unit)

    def draw_plot(self, painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, QColor(self.theme.window))
        line = self.timeline
        step = tick_step(line.span_s, int(box.width() / 90))
        painter.setPen(QPen(QColor(self.theme.muted), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(box.width(), 0.5))
        minor = [round(self.x_of(time)) + 0.5 for time in ticks(line.start_s, line.end_s, minor_step(step))]
        painter.drawLines([QLineF(x, 1, x, 3.5) for x in minor])
        metrics = QFontMetricsF(painter.font())
        for time in ticks(line.start_s, line.end_s, step):
            x = round(self.x_of(time)) + 0.5
            painter.setPen(QPen(QColor(self.theme.muted), 1))
            painter.drawLine(QPointF(x, 1), QPointF(x, 6))
            text = format_time(time, line.duration_s, step)
            width = metrics.horizontalAdvance(text)
            left = min(max(x - width / 2, 0), box.width() - width)
            painter.setPen(QColor(self.theme.text))
            painter.drawText(QPointF(left, 7 + metrics.ascent()), text)

    def describe(self, time_s: float, y: float) -> str:
        return self.time_text(time_s)
