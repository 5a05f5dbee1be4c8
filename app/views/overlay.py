"""What moves over the lanes without redrawing them: cursor, playhead, and the readout at the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.look.palette import LaneColours, lane_colours
from app.look.theme import LIGHT, Theme
from app.views.lane import Lane
from app.views.timeline import Timeline

_RULER_TICK = 6  # lines end at the ticks of the time axis, above its labels
_REACH = 8  # pixels that a line's decorations take on either side


class Overlay(QWidget):
    """Lies over all lanes and lets the pointer through. It repaints narrow strips; below them lanes copy pixels.

    ``lanes`` share the visible range; ``overview`` has an axis of its own, on which cursor and playhead also stand.
    """

    def __init__(self, timeline: Timeline, overview: Lane, lanes: Sequence[Lane], parent: QWidget) -> None:
        super().__init__(parent)
        self._timeline, self._overview, self._lanes = timeline, overview, tuple(lanes)
        self._theme: Theme = LIGHT
        self._colours: LaneColours = lane_colours(False)
        self._hover_s: float | None = None
        self._hover_at = QPoint()
        self._hover_text = ""
        self._focused = False
        self._painted: dict[str, QRect] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        timeline.range_changed.connect(self._scrolled)
        timeline.cursor_changed.connect(lambda _: self._moved("cursor", self._timeline.cursor_s))
        timeline.playhead_changed.connect(lambda time: self._moved("playhead", time))

    def apply_theme(self, theme: Theme) -> None:
        self._theme, self._colours = theme, lane_colours(theme.dark)
        self.update()

    def set_focused(self, focused: bool) -> None:
        """Whether keys go to the lanes: shown to those who came by the keyboard."""
        self._focused = focused
        self.update()

    def set_hover(self, time_s: float | None, at: QPoint | None = None, text: str = "") -> None:
        """The pointer's time, where it is in this widget, and what lies there. None: the pointer has left."""
        self._hover_s, self._hover_at, self._hover_text = time_s, at or QPoint(), text
        self._moved("hover", time_s)
        box = self._readout_box().toAlignedRect() if time_s is not None and text else QRect()
        self.update(self._painted.get("readout", QRect()).united(box).adjusted(-2, -2, 2, 2))
        self._painted["readout"] = box

    def _scrolled(self) -> None:
        """The margins stay as they are: nothing below them needs to be painted."""
        plots = self._plots().toAlignedRect()
        self.update(plots.adjusted(-_REACH, self._overview.y() - 1 - plots.top(), _REACH, 1))

    def _moved(self, name: str, time_s: float | None) -> None:
        """Repaint the strips where the line of ``name`` was and is."""
        for lane in (self._overview, *self._lanes[:1]):
            self.update(self._painted.get(name + lane.title, QRect()))
            if time_s is not None:
                self.update(self._strip(lane, time_s))

    def _strip(self, lane: Lane, time_s: float) -> QRect:
        """Where a line at ``time_s`` and its decorations lie in ``lane``, or in it and all below it. Ends are half a
        pen's width longer than said."""
        bottom = lane.geometry().bottom() + 1 if lane is self._overview else self.height()
        return QRect(round(self._x(lane, time_s)) - _REACH, lane.y() - 1, 2 * _REACH, bottom - lane.y() + 2)

    def _note_painted(self) -> None:
        """Not when they are moved: zoom, another size and another recording move the lines, too."""
        line = self._timeline
        for name, time_s in (("cursor", line.cursor_s), ("hover", self._hover_s), ("playhead", line.playhead_s)):
            for lane in (self._overview, *self._lanes[:1]):
                self._painted[name + lane.title] = QRect() if time_s is None else self._strip(lane, time_s)

    def _x(self, lane: Lane, time_s: float) -> float:
        return lane.geometry().left() + lane.plot_rect().left() + lane.x_of(time_s)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._timeline.duration_s <= 0:
            return
        self._note_painted()
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        if self._focused:
            painter.fillRect(0, 0, 3, self.height(), QColor(self._theme.accent))
        line = self._timeline
        self._draw_line(painter, line.cursor_s, self._colours.cursor, Qt.PenStyle.DashLine, 1)
        if self._hover_s is not None:
            self._draw_line(painter, self._hover_s, self._theme.muted, Qt.PenStyle.DotLine, 1)
        if line.playhead_s is not None:
            self._draw_line(painter, line.playhead_s, self._colours.playhead, Qt.PenStyle.SolidLine, 2)
            self._draw_head(painter, line.playhead_s)
        if self._hover_s is not None and self._hover_text:
            self._draw_readout(painter)

    def _plots(self) -> QRectF:
        """The plots of all lanes on the shared axis, from the first visible one to the last."""
        shown = [lane for lane in self._lanes if not lane.isHidden()]
        if not shown:
            return QRectF()
        plot = shown[0].plot_rect()
        top, bottom = shown[0].y(), shown[-1].y() + min(shown[-1].height(), _RULER_TICK)
        return QRectF(shown[0].x() + plot.left(), top, plot.width(), bottom - top)

    def _draw_line(self, painter: QPainter, time_s: float, colour: str, style: Qt.PenStyle, width: int) -> None:
        painter.setPen(QPen(QColor(colour), width, style))
        offset = 0.5 if width % 2 else 0.0
        if self._timeline.start_s <= time_s <= self._timeline.end_s:
            plots = self._plots()
            x = min(round(self._x(self._lanes[0], time_s)) + offset, plots.right() - 0.5)
            painter.drawLine(QPointF(x, plots.top()), QPointF(x, plots.bottom()))
        if not self._overview.isHidden():
            x = round(self._x(self._overview, time_s)) + offset
            painter.drawLine(QPointF(x, self._overview.y()), QPointF(x, self._overview.geometry().bottom()))

    def _draw_head(self, painter: QPainter, time_s: float) -> None:
        """A triangle on top of the playhead, so that it is more than a colour."""
        if not self._timeline.start_s <= time_s <= self._timeline.end_s:
            return
        x, top = round(self._x(self._lanes[0], time_s)), self._plots().top()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.playhead))
        painter.drawPolygon(QPolygonF([QPointF(x - 6, top), QPointF(x + 6, top), QPointF(x, top + 8)]))
        painter.restore()

    def _readout_box(self) -> QRectF:
        metrics = QFontMetricsF(self.font())
        lines = self._hover_text.split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines) + 16
        height = len(lines) * metrics.lineSpacing() + 10
        box = QRectF(self._hover_at.x() + 14, self._hover_at.y() + 16, width, height)
        if box.right() > self.width() - 4:
            box.moveRight(self._hover_at.x() - 10)
        if box.bottom() > self.height() - 4:
            box.moveBottom(self._hover_at.y() - 10)
        return box

    def _draw_readout(self, painter: QPainter) -> None:
        box = self._readout_box()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(box.adjusted(8, 5, -6, -5), Qt.AlignmentFlag.AlignVCenter, self._hover_text)
        painter.restore()
