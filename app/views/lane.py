"""What every lane is: a plot between a gutter on the left and a margin on the right, on the shared time axis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsItem, QLabel, QSizePolicy, QWidget

from app.look.palette import LaneColours, lane_colours
from app.look.theme import LIGHT, Theme
from app.views.axes import LaneAxis, TimeAxis
from app.views.marks import TextWidths
from app.views.timeline import Stretch, Timeline, format_time
from prs_core.translation import tr

#: How near to a border of the selection the pointer takes hold of it, in pixels.
GRIP = 5
TWO_LINES = 30  # pixels that a title and what stands below it need
_NOTCH = 120  # one click of a mouse wheel
_SCROLL_SHARE = 0.12  # of the visible span, per notch
_ZOOM = 1.25  # per notch

# The window ends its own objects, in order; pyqtgraph's clearing up at exit would walk over what is left of them.
pg.setConfigOptions(imageAxisOrder="row-major", antialias=False, useOpenGL=False, exitCleanup=False)


@dataclass(frozen=True)
class Margins:
    """Widths left and right of every lane's plot: equal for all, so that time lines up."""

    left: int = 116
    right: int = 56
    narrow: bool = False


_Item = TypeVar("_Item", bound=QGraphicsItem)


def cached(item: _Item) -> _Item:
    """Let Qt keep the item's picture, so that what passes over it does not repaint it."""
    item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
    return item


def forget_picture(*items: QGraphicsItem) -> None:
    """Before a cached item gets other contents.

    Of an item that reaches far beyond its view Qt keeps what is in sight. Where such an item both moves and changes,
    it paints the new part only and leaves the old picture beside it.
    """
    for item in items:
        item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        cached(item)


class Lane(pg.GraphicsView):
    """Gutter, plot and margin in one row. The pointer belongs to the timeline: pyqtgraph's own panning is off.

    A subclass adds items to ``box``, whose coordinates are seconds and the lane's own unit, overrides ``fill``, which
    is called when they are out of date, and ``describe`` (what lies under the pointer). ``message`` is shown in an
    empty plot.
    """

    hovered = Signal(float, QPoint, str)
    pointer_left = Signal()
    clicked = Signal(float)

    title = ""
    short_title = ""  # for narrow lanes; the title itself if empty
    unit = ""
    low = False  # with room for one line beside it
    selects = True  # a drag selects a stretch
    tinted = True  # by the selection; where colours and text carry meaning of their own, its borders must do

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.timeline = timeline
        self.theme: Theme = LIGHT
        self.colours: LaneColours = lane_colours(False)
        self.margins = Margins()
        self.message = ""
        self.plots_drawn = 0  # tests hold the playhead to leaving this alone
        self.widths = TextWidths(self.small_font())
        self._press: float | None = None
        self._press_x = 0
        self._anchor: float | None = None
        self._build()
        # Painted when ``update_plot`` says so, once for all items that changed, together with what lies over the lane.
        self.setViewportUpdateMode(pg.GraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.setAcceptDrops(False)  # files are for the window
        for widget in (self, self.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.title)
        timeline.range_changed.connect(self.redraw_plot)

    def _build(self) -> None:
        self.axis = LaneAxis()
        self.axis.setTicks([])
        self.box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self.box.setRange(yRange=(0, 1), padding=0, disableAutoRange=True)
        self.region = pg.LinearRegionItem(movable=False)
        self.region.setZValue(10)
        self.region.setVisible(False)
        if self.selects:
            self.box.addItem(self.region, ignoreBounds=True)
            self.timeline.selection_changed.connect(self._show_selection)
        self.centralLayout.setContentsMargins(0, 0, 0, 0)
        self.centralLayout.setSpacing(0)
        self.centralLayout.addItem(self.axis, 0, 0)
        self.centralLayout.addItem(self.box, 0, 1)
        self._note = QLabel(self.viewport(), alignment=Qt.AlignmentFlag.AlignCenter)
        self._note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._note.hide()

    def show_scale(self) -> None:
        """The vertical axis has values, which are the box's."""
        self.axis.setTicks(None)
        self.axis.linkToView(self.box)

    def show_time_grid(self) -> None:
        self._grid = TimeAxis(self.timeline, show_values=False)
        self._grid.linkToView(self.box)
        self._grid.setGrid(255)
        self._grid.setHeight(0)
        self._grid.setPen(None)
        self.centralLayout.addItem(self._grid, 1, 1)

    # --- geometry

    def plot_rect(self) -> QRect:
        return QRect(self.margins.left, 0, self.plot_width(), self.height())

    def plot_width(self) -> int:
        return max(1, self.width() - self.margins.left - self.margins.right)

    def pixel_width(self) -> int:
        """The plot's width in device pixels."""
        return max(1, round(self.plot_width() * self.devicePixelRatioF()))

    def x_of(self, time_s: float) -> float:
        """Pixels right of the plot's left border."""
        span = self.timeline.span_s
        return (time_s - self.timeline.start_s) / span * self.plot_width() if span > 0 else 0.0

    def time_of(self, x: float) -> float:
        """The time under the widget's pixel ``x``, within the recording."""
        plot = self.plot_rect()
        share = (x - plot.left()) / plot.width()
        return self.timeline.clamp(self.timeline.start_s + share * self.timeline.span_s)

    def between_x(self, left: float, right: float) -> tuple[float, float]:
        """From when to when of what is visible lies between two pixels right of the plot's left border."""
        line, second = self.timeline, self.plot_width() / max(self.timeline.span_s, 1e-9)
        return max(line.start_s, line.start_s + left / second), min(line.end_s, line.start_s + right / second)

    def set_margins(self, margins: Margins) -> None:
        if margins != self.margins:
            self.margins = margins
            self.redraw()

    def sizeHint(self) -> QSize:
        return QSize(640, self.minimumHeight())

    # --- looks

    def apply_theme(self, theme: Theme) -> None:
        self.theme, self.colours = theme, lane_colours(theme.dark)
        self.axis.apply_theme(theme)
        # QColor reads "#aarrggbb"; pyqtgraph would take the first two digits for red.
        self.region.setBrush(QColor(self.colours.selection if self.tinted else "transparent"))
        for line in self.region.lines:
            line.setPen(self.colours.selection_edge, width=1)
        self._note.setStyleSheet(
            f"background: {theme.window}; color: {theme.muted}; border-radius: 10px; padding: 3px 10px;"
        )
        if hasattr(self, "_grid"):
            self._grid.setTickPen(self.colours.grid)
        self.redraw()

    def rename(self, title: str) -> None:
        self.title = title
        self.setAccessibleName(title)
        self.redraw()

    def set_message(self, message: str) -> None:
        if message != self.message:
            self.message = message
            self.setAccessibleDescription(message)
            self._place_note()

    def _place_note(self) -> None:
        plot = self.plot_rect()
        self._note.setFont(self.small_font())
        self._note.setText(self.message)
        self._note.resize(self._note.sizeHint().boundedTo(plot.size()))
        self._note.move(plot.center() - self._note.rect().center())
        self._note.setVisible(bool(self.message))

    def small_font(self, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
        font.setBold(bold)
        return font

    def redraw(self) -> None:
        """Gutter and plot are out of date. A hidden lane waits until it is shown."""
        if self.isVisible():
            self.dress()
            self.redraw_plot()
            self.viewport().update()

    def dress(self) -> None:
        """Bring fonts, titles and scales up to date with margins, theme and what is shown."""
        self.widths = TextWidths(self.small_font())
        title = self.short_title or self.title if self.margins.narrow else self.title
        self.axis.set_title(title, "" if self.margins.narrow else self.unit, self.small_font(), low=self.low)
        self.axis.setWidth(self.margins.left)
        self.centralLayout.setColumnFixedWidth(2, self.margins.right)
        self.centralLayout.activate()
        self.resetCachedContent()
        self._place_note()

    def redraw_plot(self) -> None:
        if self.isVisible() and self.timeline.span_s > 0:
            self.plots_drawn += 1
            self.show_range()
            self.fill()
            self.update_plot()

    def update_plot(self) -> None:
        """Paint the plot anew; items that did not change are copied."""
        self.viewport().update(self.plot_rect().adjusted(0, 0, 1, 0))  # a line on the right border takes one more

    def show_range(self) -> None:
        self.box.setXRange(self.timeline.start_s, self.timeline.end_s, padding=0)
        self.box.prepareForPaint()

    def _show_selection(self, selection: Stretch | None) -> None:
        if not self.isVisible():  # it is looked at when the lane is shown
            return
        before = self.region.getRegion() if self.region.isVisible() else None
        self.region.setVisible(selection is not None)
        if selection is not None:
            self.region.setRegion(selection)
        if before is None or selection is None:
            self.update_plot()
        else:  # as it follows an event that is nudged: between its borders nothing changes
            for was, now in zip(before, selection, strict=True):
                self._update_between(*sorted((was, now)))

    def _update_between(self, start_s: float, end_s: float, around: int = 2) -> QRectF:
        """Paint a strip anew, with the width of a line, or so many pixels, on either side; returns where it lies."""
        plot = self.plot_rect().adjusted(0, 0, 1, 0)
        left, right = plot.left() + self.x_of(start_s) - around, plot.left() + self.x_of(end_s) + around
        strip = QRectF(left, plot.top(), right - left, plot.height())
        self.viewport().update(strip.toAlignedRect().intersected(plot))
        return strip

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, QColor(self.theme.window))
        painter.fillRect(self.plot_rect(), QColor(self.colours.plot))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event is not None:  # pyqtgraph calls this itself while it is being made
            self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.selects:
            self._show_selection(self.timeline.selection)
        self.redraw()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.DevicePixelRatioChange):
            self.redraw()
        return bool(done)

    # --- for subclasses

    def fill(self) -> None:
        """Bring the items up to date with the timeline."""

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
        return tr("{seconds} s", seconds=text) if duration <= 60 else text

    def span_text(self, start_s: float, end_s: float, *, fine: bool = False) -> str:
        """From when to when, and how long that is, as the readout writes it."""
        start, end = self.time_text(start_s), self.time_text(end_s)
        length = (
            tr("{seconds:.3f} s", seconds=end_s - start_s) if fine else tr("{seconds:.2f} s", seconds=end_s - start_s)
        )
        return tr("{start} to {end} ({length})", start=start, end=end, length=length)

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

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt's word for a press soon after another: no drag or click may be lost for being quick."""
        self.mousePressEvent(event)

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
            self.viewport().unsetCursor()
            self.pointer_left.emit()
            return
        self.viewport().setCursor(self.pointer(x, y))
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
