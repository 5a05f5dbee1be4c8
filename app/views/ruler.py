"""The time axis, labelled once for all lanes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.look.theme import Theme
from app.views.axes import TimeAxis
from app.views.lane import Lane
from app.views.timeline import Timeline, time_unit
from prs_core.translation import tr


class TimeRuler(Lane):
    """Seconds, or m:ss for long recordings."""

    title = tr("Time")

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self.setFixedHeight(24)
        self.times = TimeAxis(timeline)
        self.centralLayout.removeItem(self.box)
        self.box.hide()
        self.centralLayout.addItem(self.times, 0, 1, Qt.AlignmentFlag.AlignTop)

    def dress(self) -> None:
        self.times.setStyle(tickFont=self.small_font())
        self.times.setHeight(self.height())
        if self.timeline.duration_s > 0:
            self.axis.setTicks([[(0.5, time_unit(self.timeline.duration_s))]])
        super().dress()

    def show_range(self) -> None:
        """The axis follows the timeline itself."""

    def update_plot(self) -> None:
        """The first and the last time stand out of the plot."""
        self.viewport().update()

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, QColor(self.theme.window))

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for axis in (self.times, self.axis):
            axis.setTextPen(theme.text if axis is self.times else theme.muted)
        self.axis.setTickPen(None)
        self.times.setTickPen(theme.muted)
        self.times.setPen(theme.muted)

    def describe(self, time_s: float, y: float) -> str:
        return self.time_text(time_s)
