"""What every lane is: a plot between a gutter on the left and a margin on the right, on the shared time axis."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.palette import LaneColours, lane_colours
from app.theme import LIGHT, Theme
from app.views.marks import TextWidths
from app.views.timeline import Stretch, Timeline, format_time, tick_step, ticks

#: How near to a border of the selection the pointer takes hold of it, in pixels.
GRIP = 5
_NOTCH = 120  # one click of a mouse wheel
_SCROLL_SHARE = 0.12  # of the visible span, per notch
_ZOOM = 1.25  # per notch


@dataclass(frozen=True)
class Margins:
    """Widths left and right of every lane's plot: equal for all, so that time lines up."""

    left: int = 116
    right: int = 56
    narrow: bool = False


class Lane(QWidget):
    """Draws gutter and plot into two pixmaps of its own, so that a passing playhead only copies pixels.

    A subclass overrides ``draw_plot`` (the origin is the plot's corner), ``draw_sides`` (the widget's), and
    ``describe`` (what lies under the pointer). ``message`` is shown in an empty plot.
    """

    hovered = Signal(float, QPoint, str)
    pointer_left = Signal()
    clicked = Signal(float)

    title = ""
    short_title = ""  # for narrow lanes; the title itself if empty
    unit = ""
    selects = True  # a drag selects a stretch
    grid = True
    tinted = True  # by the selection; where colours and text carry meaning of their own, its borders must do

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = timeline
        self.theme: Theme = LIGHT
        self.colours: LaneColours = lane_colours(False)
        self.margins = Margins()
        self.message = ""
        self.plots_drawn = 0  # tests hold the playhead to leaving this alone
        self.widths = TextWidths(self.small_font())
        self._sides: QPixmap | None = None
        self._plot: QPixmap | None = None
        self._press: float | None = None
        self._press_x = 0
        self._anchor: float | None = None
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.title)
        timeline.range_changed.connect(self.redraw_plot)

    # --- geometry

    def plot_rect(self) -> QRect:
        margins = self.margins
        return QRect(margins.left, 0, self.plot_width(), self.height())

    def plot_width(self) -> int:
        return max(1, self.width() - self.margins.left - self.margins.right)

    def x_of(self, time_s: float) -> float:
        """Pixels right of the plot's left border."""
        span = self.timeline.span_s
        return (time_s - self.timeline.start_s) / span * self.plot_width() if span > 0 else 0.0

    def time_of(self, x: float) -> float:
        """The time under the widget's pixel ``x``, within the recording."""
        plot = self.plot_rect()
        share = (x - plot.left()) / plot.width()
        return self.timeline.clamp(self.timeline.start_s + share * self.timeline.span_s)

    def set_margins(self, margins: Margins) -> None:
        if margins != self.margins:
            self.margins = margins
            self.redraw()

    def sizeHint(self) -> QSize:
        return QSize(640, self.minimumHeight())

    # --- looks

    def apply_theme(self, theme: Theme) -> None:
        self.theme, self.colours = theme, lane_colours(theme.dark)
        self.redraw()

    def set_message(self, message: str) -> None:
        if message != self.message:
            self.message = message
            self.setAccessibleDescription(message)
            self.redraw_plot()

    def small_font(self, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
        font.setBold(bold)
        return font

    def redraw(self) -> None:
        """Gutter and plot are out of date."""
        self._sides = None
        self.widths = TextWidths(self.small_font())
        self.redraw_plot()

    def redraw_plot(self) -> None:
        self._plot = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.redraw()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        plot = self.plot_rect()
        if self._sides is None or self._sides.devicePixelRatioF() != self.devicePixelRatioF():
            self._sides, self._plot = self._paint_sides(), None
        if self._plot is None:
            self._plot = self._paint_plot(plot)
            self.plots_drawn += 1
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        if not plot.contains(event.rect()):
            painter.drawPixmap(0, 0, self._sides)
        painter.drawPixmap(plot.topLeft(), self._plot)

    def _pixmap(self, size: QSize, background: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(background))
        return pixmap

    def _paint_sides(self) -> QPixmap:
        pixmap = self._pixmap(self.size(), self.theme.window)
        painter = QPainter(pixmap)
        painter.setFont(self.small_font())
        self.draw_sides(painter)
        painter.end()
        return pixmap

    def _paint_plot(self, plot: QRect) -> QPixmap:
        pixmap = self._pixmap(plot.size(), self.colours.plot)
        painter = QPainter(pixmap)
        painter.setFont(self.small_font())
        box = QRectF(0, 0, plot.width(), plot.height())
        if self.grid:
            self._draw_grid(painter, box)
        if self.timeline.span_s > 0:
            self.draw_plot(painter, box)
        if self.message:
            self.draw_message(painter, box, self.message)
        painter.end()
        return pixmap

    def _draw_grid(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self.colours.grid), 1))
        step = tick_step(self.timeline.span_s, int(box.width() / 90))
        for time in ticks(self.timeline.start_s, self.timeline.end_s, step):
            x = round(self.x_of(time)) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, box.height()))

    def draw_message(self, painter: QPainter, box: QRectF, message: str) -> None:
        """A quiet sentence in the middle of the plot."""
        metrics = QFontMetricsF(painter.font())
        width = metrics.horizontalAdvance(message) + 24
        pill = QRectF(0, 0, min(width, box.width() - 8), metrics.height() + 8)
        pill.moveCenter(box.center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.window))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(self.theme.muted))
        text = metrics.elidedText(message, Qt.TextElideMode.ElideRight, pill.width() - 16)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _shown_title(self) -> str:
        return self.short_title or self.title if self.margins.narrow else self.title

    def draw_title(self, painter: QPainter) -> None:
        """Title, and below it the unit of the lane's vertical axis."""
        painter.setFont(self.small_font(bold=True))
        metrics = QFontMetricsF(painter.font())
        title = self._shown_title()
        painter.setPen(QColor(self.theme.text))
        painter.drawText(QPointF(8, 4 + metrics.ascent()), title)
        painter.setFont(self.small_font())
        if self.unit and not self.margins.narrow:
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(QPointF(8, 4 + metrics.height() + metrics.ascent()), self.unit)

    def draw_ticks(self, painter: QPainter, labels: list[tuple[float, str]]) -> None:
        """Labels of the vertical axis, (pixels from the top, text), never upon the title or outside the lane."""
        metrics = QFontMetricsF(painter.font())
        bold = QFontMetricsF(self.small_font(bold=True))
        title = QRectF(0, 0, 12 + bold.horizontalAdvance(self._shown_title()), 6 + bold.height())
        right = self.margins.left - 8
        for y, text in labels:
            painter.setPen(QPen(QColor(self.theme.muted), 1))
            painter.drawLine(QPointF(right + 2, y), QPointF(right + 6, y))
            baseline = min(max(y + metrics.capHeight() / 2, metrics.capHeight() + 3), self.height() - 3)
            at = QPointF(right - 1 - metrics.horizontalAdvance(text), baseline)
            if at.x() > title.right() or baseline - metrics.capHeight() > title.bottom():
                painter.drawText(at, text)

    # --- for subclasses

    def draw_sides(self, painter: QPainter) -> None:
        self.draw_title(painter)

    def draw_plot(self, painter: QPainter, box: QRectF) -> None:
        """Draw what lies between timeline.start_s and end_s into ``box``."""

    def describe(self, time_s: float, y: float) -> str:
        """What lies at ``time_s`` and pixel ``y``; empty for nothing worth saying."""
        return ""

    def click(self, time_s: float, y: float) -> None:
        """A click that did not become a drag."""
        self.timeline.select(None)
        self.timeline.set_cursor(time_s)
        self.clicked.emit(time_s)

    # --- pointer

    def time_text(self, time_s: float) -> str:
        """The time as the readout writes it, with its unit."""
        duration = self.timeline.duration_s
        text = format_time(time_s, duration, 0.01 if self.timeline.span_s > 2 else 0.001)
        return f"{text} s" if duration <= 60 else text

    def _grip(self, x: float) -> float | None:
        """The other border of the selection when ``x`` is close to one of them."""
        selection = self.timeline.selection
        if selection is None or not self.selects:
            return None
        left = self.plot_rect().left()
        for here, other in ((selection.start_s, selection.end_s), (selection.end_s, selection.start_s)):
            if abs(left + self.x_of(here) - x) <= GRIP:
                return other
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.timeline.duration_s <= 0:
            event.ignore()
            return
        self._press_x = round(event.position().x())
        if self._press_x < self.plot_rect().left():
            return
        self._anchor = self._grip(self._press_x)
        self._press = self.time_of(self._press_x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x, y = event.position().x(), event.position().y()
        plot = self.plot_rect()
        if self._press is not None and self.selects:
            far = abs(x - self._press_x) >= QApplication.startDragDistance() // 2
            if self._anchor is None and far:
                self._anchor = self._press
            if self._anchor is not None and far:
                self.timeline.select(Stretch(self._anchor, self.time_of(x)))
        if self.timeline.duration_s <= 0 or not plot.left() <= x < plot.right() + 1:
            self.unsetCursor()
            self.pointer_left.emit()
            return
        self.setCursor(self.pointer(x, y))
        self.hover(QPoint(int(x), int(y)))  # toPoint() would round to below the last row

    def hover(self, at: QPoint) -> None:
        """Tell what lies at ``at``, a point of the plot."""
        time = self.time_of(at.x())
        self.hovered.emit(time, at, self.describe(time, at.y()))

    def pointer(self, x: float, y: float) -> Qt.CursorShape:
        """The pointer's shape over ``x``, ``y``."""
        return Qt.CursorShape.SplitHCursor if self._grip(x) is not None else Qt.CursorShape.ArrowCursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._press = self._press, None
        dragged, self._anchor = self._anchor is not None, None
        if pressed is not None and event.button() == Qt.MouseButton.LeftButton and not dragged:
            self.click(pressed, event.position().y())

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer_left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        amount = delta.y() if abs(delta.y()) >= abs(delta.x()) else delta.x()
        notches = amount / _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.timeline.zoom(_ZOOM**notches, self.time_of(event.position().x()))
        else:
            self.timeline.scroll(-notches * _SCROLL_SHARE * self.timeline.span_s)
        event.accept()
