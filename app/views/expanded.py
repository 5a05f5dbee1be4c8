"""A few moments of the waveform on a physical scale: crackles are read at 800 mm a second, as on paper."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.look.palette import lane_colours
from app.look.theme import LIGHT, Theme
from app.views.pyramid import Pyramid
from app.views.timeline import Stretch, Timeline, minor_step, tick_step
from app.views.waveform import envelope_curve
from prs_core.translation import pointed, tr

SCALES_MM_S = (100, 200, 400, 800)  # as the setting has them
#: What is shown where nothing is selected: so much about the cursor.
ABOUT_CURSOR_S = 0.5
_GUTTER, _RULER = 58, 22  # pixels left of and below the plot
_ENVELOPE_ABOVE = 4.0  # samples per device pixel
_PER_LABEL = 70  # pixels
_HEADROOM = 1.1
_MOST_MAGNIFIED = 30  # more than the waveform lane
_PLAUSIBLE_DPI = (40.0, 500.0)


def dots_per_mm(widget: QWidget) -> float:
    """Logical pixels a millimetre on the widget's screen, as far as the screen knows its size."""
    screen = widget.screen()
    dpi = screen.physicalDotsPerInchX()
    if not _PLAUSIBLE_DPI[0] <= dpi <= _PLAUSIBLE_DPI[1]:
        dpi = screen.logicalDotsPerInchX()
    return dpi / 25.4


def measured_text(seconds: float) -> str:
    """A measured length: "12.5 ms, as a period 80 Hz"."""
    if seconds <= 0:
        return ""
    hz = 1 / seconds
    if seconds >= 1:
        return tr("{length:.0f} ms, as a period {frequency:.1f} Hz", length=1000 * seconds, frequency=hz)
    if hz < 10:
        return tr("{length:.1f} ms, as a period {frequency:.1f} Hz", length=1000 * seconds, frequency=hz)
    return tr("{length:.1f} ms, as a period {frequency:.0f} Hz", length=1000 * seconds, frequency=hz)


class ExpandedView(QWidget):
    """Draws the selection, or what lies about the cursor. A drag measures; pointer or arrow keys move the crosshair."""

    readout = Signal(str)  # where the crosshair is
    measured = Signal(str)
    scroll_changed = Signal()  # width, extent or offset are others

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = timeline
        self.theme: Theme = LIGHT
        self.scale = SCALES_MM_S[-1]
        self.offset_s = 0.0  # of the left border behind the extent's beginning
        self.crosshair_s: float | None = None
        self.measure: Stretch | None = None
        self._pyramid: Pyramid | None = None
        self._rate = 8000.0
        self._lane_reach = self._reach = 1.0
        self._press: float | None = None
        self._playhead_at = QRect()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumHeight(80)
        self.setAccessibleName(tr("Time-expanded waveform"))
        self.setAccessibleDescription(tr("Arrow keys move the crosshair, with Shift they measure; Escape forgets it."))
        timeline.selection_changed.connect(self._extent_changed)
        timeline.cursor_changed.connect(self._extent_changed)
        timeline.playhead_changed.connect(self._playhead_moved)

    # --- what is shown

    def set_sound(self, pyramid: Pyramid | None, rate: float, reach: float) -> None:
        """``reach`` is the amplitude at the upper border of the waveform lane, magnified as it is."""
        self._pyramid, self._rate, self._lane_reach = pyramid, rate, reach
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Fill the height with what is shown; but what is next to silence beside the rest stays flat."""
        extent, peak = self.extent, 0.0
        if self._pyramid is not None:
            shown = self._pyramid.samples[math.floor(extent.start_s * self._rate) :]
            shown = shown[: math.ceil((extent.end_s - extent.start_s) * self._rate) + 1]
            peak = float(np.abs(shown).max(initial=0.0))
        self._reach = max(peak * _HEADROOM, self._lane_reach / _MOST_MAGNIFIED)

    def set_scale(self, mm_s: int) -> None:
        middle = self.offset_s + self.visible_s / 2
        self.scale = mm_s
        self._scroll_to(middle - self.visible_s / 2)

    def apply_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.update()

    @property
    def extent(self) -> Stretch:
        """What can be seen, by scrolling."""
        line = self.timeline
        if line.selection is not None and line.selection.end_s > line.selection.start_s:
            return line.selection
        start = min(max(line.cursor_s - ABOUT_CURSOR_S / 2, 0.0), max(line.duration_s - ABOUT_CURSOR_S, 0.0))
        return Stretch(start, min(start + ABOUT_CURSOR_S, line.duration_s))

    def _extent_changed(self) -> None:
        self.measure, self.crosshair_s = None, None
        self.measured.emit("")
        self.readout.emit("")
        self._fit()
        self._scroll_to(0.0)

    # --- geometry

    @property
    def pixels_per_s(self) -> float:
        return self.scale * dots_per_mm(self)

    def plot_rect(self) -> QRect:
        return QRect(_GUTTER, 0, max(1, self.width() - _GUTTER), max(1, self.height() - _RULER))

    @property
    def visible_s(self) -> float:
        return self.plot_rect().width() / self.pixels_per_s

    @property
    def hidden_s(self) -> float:
        """How much of the extent has no room: the greatest offset."""
        return max(0.0, self.extent.end_s - self.extent.start_s - self.visible_s)

    def x_of(self, time_s: float) -> float:
        return _GUTTER + (time_s - self.extent.start_s - self.offset_s) * self.pixels_per_s

    def time_of(self, x: float) -> float:
        """Within the extent."""
        time = self.extent.start_s + self.offset_s + (x - _GUTTER) / self.pixels_per_s
        return min(max(time, self.extent.start_s), self.extent.end_s)

    def _y_of(self, value: float) -> float:
        plot = self.plot_rect()
        return plot.center().y() - value / self._reach * plot.height() / 2

    def scroll_to(self, offset_s: float) -> None:
        """Bring ``offset_s`` behind the extent's beginning to the left border, as far as that goes."""
        if min(max(offset_s, 0.0), self.hidden_s) != self.offset_s:
            self._scroll_to(offset_s)

    def _scroll_to(self, offset_s: float) -> None:
        self.offset_s = min(max(offset_s, 0.0), self.hidden_s)
        self.scroll_changed.emit()
        self.update()

    def _playhead_moved(self, time_s: float | None) -> None:
        """While it is longer than the panel the waveform runs below a playhead that stays in the middle."""
        extent, before = self.extent, self.offset_s
        if time_s is not None and self.hidden_s > 0 and extent.start_s <= time_s <= extent.end_s:
            self.scroll_to(time_s - extent.start_s - self.visible_s / 2)
        here = self._strip(time_s)
        if self.offset_s == before:  # else all is painted anew
            self.update(here)
            self.update(self._playhead_at)
        self._playhead_at = here

    def _strip(self, time_s: float | None) -> QRect:
        return QRect() if time_s is None else QRect(round(self.x_of(time_s)) - 2, 0, 5, self.height())

    def resizeEvent(self, event: object) -> None:
        self._scroll_to(self.offset_s)

    # --- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = lane_colours(self.theme.dark)
        plot = self.plot_rect()
        painter.fillRect(self.rect(), QColor(self.theme.window))
        painter.fillRect(plot, QColor(colours.plot))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        if self._pyramid is None or self.timeline.duration_s <= 0:
            return
        painter.setFont(self._small_font())
        self._paint_ruler(painter, plot, colours.grid)
        painter.setClipRect(plot)
        if self.measure is not None:
            left, right = self.x_of(self.measure.start_s), self.x_of(self.measure.end_s)
            painter.fillRect(QRectF(left, 0, max(right - left, 1), plot.height()), QColor(colours.selection))
        self._paint_wave(painter, plot.intersected(event.rect().adjusted(-3, 0, 3, 0)), QColor(colours.wave))
        if self.timeline.playhead_s is not None:
            self._vertical(painter, self.timeline.playhead_s, QColor(colours.playhead))
        self._paint_crosshair(painter, plot)

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
        return font

    def _paint_ruler(self, painter: QPainter, plot: QRect, grid: str) -> None:
        """Milliseconds from the extent's beginning below, amplitudes on the left."""
        extent, first = self.extent, self.offset_s
        last = min(first + self.visible_s, extent.end_s - extent.start_s)
        step = tick_step(self.visible_s, plot.width() // _PER_LABEL)
        minor = minor_step(step)
        muted, faint = QPen(QColor(self.theme.muted), 1), QPen(QColor(grid), 1)
        for number in range(math.ceil(first / minor - 1e-6), math.floor(last / minor + 1e-6) + 1):
            x = round(self.x_of(extent.start_s + number * minor))
            is_major = abs(number * minor / step - round(number * minor / step)) < 1e-6
            if is_major:
                painter.setPen(faint)
                painter.drawLine(x, plot.top(), x, plot.bottom())
            painter.setPen(muted)
            painter.drawLine(x, plot.bottom(), x, plot.bottom() + (6 if is_major else 3))
            if is_major:
                box = QRect(x - 60, plot.bottom() + 5, 120, _RULER - 5)
                box.moveLeft(min(max(box.left(), _GUTTER - 60), self.width() - 90))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, pointed(f"{1000 * number * minor:g}"))
        painter.setPen(muted)
        painter.drawText(QRect(0, plot.bottom() + 5, _GUTTER - 6, _RULER - 5), Qt.AlignmentFlag.AlignRight, "ms")
        self._paint_amplitudes(painter, plot, muted, faint)

    def _paint_amplitudes(self, painter: QPainter, plot: QRect, muted: QPen, faint: QPen) -> None:
        value = 10 ** math.floor(math.log10(self._reach))
        value *= next((k for k in (5, 2, 1) if k * value <= 0.8 * self._reach), 0.5)
        for level in (value, 0.0, -value):
            y = round(self._y_of(level))
            painter.setPen(faint)
            painter.drawLine(plot.left(), y, plot.right(), y)
            painter.setPen(muted)
            box = QRect(0, y - 9, _GUTTER - 6, 18)
            text = pointed(f"{level:g}").replace("-", "−")
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_wave(self, painter: QPainter, part: QRect, colour: QColor) -> None:
        """As much of the curve as ``part`` of the plot shows."""
        assert self._pyramid is not None
        start, end = self.time_of(part.left()), self.time_of(part.right() + 1)
        ratio = self.devicePixelRatioF()
        per_pixel = self._rate / (self.pixels_per_s * ratio)
        if per_pixel > _ENVELOPE_ABOVE:
            count = math.ceil((end - start) * self._rate / per_pixel)
            at, values = envelope_curve(self._pyramid, start * self._rate, per_pixel, count)
        else:
            samples = self._pyramid.samples
            at = np.arange(max(0, math.floor(start * self._rate)), min(len(samples), math.ceil(end * self._rate) + 1))
            values = samples[at]
        plot, origin_s = self.plot_rect(), self.extent.start_s + self.offset_s
        x = _GUTTER + (at / self._rate - origin_s) * self.pixels_per_s
        y = plot.center().y() - values.astype(np.float64) / self._reach * plot.height() / 2
        painter.setPen(QPen(colour, 1.3 if per_pixel <= _ENVELOPE_ABOVE else 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, per_pixel <= _ENVELOPE_ABOVE)
        painter.drawPolyline(QPolygonF([QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _vertical(self, painter: QPainter, time_s: float, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1))
        x = round(self.x_of(time_s))
        painter.drawLine(x, 0, x, self.plot_rect().bottom())

    def _paint_crosshair(self, painter: QPainter, plot: QRect) -> None:
        if self.crosshair_s is None:
            return
        self._vertical(painter, self.crosshair_s, QColor(self.theme.muted))
        y = round(self._y_of(self.amplitude_at(self.crosshair_s)))
        painter.drawLine(plot.left(), y, plot.right(), y)

    # --- crosshair and measuring

    def amplitude_at(self, time_s: float) -> float:
        """Of the sample nearest to ``time_s``."""
        if self._pyramid is None or not len(self._pyramid.samples):
            return 0.0
        samples = self._pyramid.samples
        return float(samples[min(max(round(time_s * self._rate), 0), len(samples) - 1)])

    def _set_crosshair(self, time_s: float | None) -> None:
        self.crosshair_s = time_s
        if time_s is None:
            self.readout.emit("")
        else:
            behind = 1000 * (time_s - self.extent.start_s)
            text = tr(
                "{time:.4f} s ({behind:.1f} ms), amplitude {amplitude:+.4f}",
                time=time_s,
                behind=behind,
                amplitude=self.amplitude_at(time_s),
            )
            self.readout.emit(text.replace("-", "−"))
        self.update()

    def _set_measure(self, anchor_s: float, time_s: float) -> None:
        self.measure = Stretch(min(anchor_s, time_s), max(anchor_s, time_s))
        self.measured.emit(measured_text(self.measure.end_s - self.measure.start_s))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pyramid is not None:
            self._press = self.time_of(event.position().x())
            self.measure = None
            self.measured.emit("")
            self._set_crosshair(self._press)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pyramid is None:
            return
        time = self.time_of(event.position().x())
        if self._press is not None:
            self._set_measure(self._press, time)
        self._set_crosshair(time)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._press = None

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._set_crosshair(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        amount = delta.y() if abs(delta.y()) >= abs(delta.x()) else delta.x()
        self.scroll_to(self.offset_s - amount / 120 * 0.15 * self.visible_s)
        event.accept()

    def event(self, event: QEvent) -> bool:
        # While this has the focus the arrows are its own, whatever they mean in the window.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._steps(event):
            event.accept()
        return bool(super().event(event))

    def _steps(self, event: QKeyEvent) -> int:
        """By how many samples a key moves the crosshair; 0: another key."""
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return 0
        return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -20, Qt.Key.Key_PageDown: 20}.get(
            Qt.Key(event.key()), 0
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = self._steps(event)
        if event.key() == Qt.Key.Key_Escape and self.measure is not None:
            self.measure = None
            self.measured.emit("")
            self.update()
        elif steps and self._pyramid is not None:
            extent = self.extent
            before = self.crosshair_s if self.crosshair_s is not None else extent.start_s + self.offset_s
            time = min(max(round(before * self._rate) + steps, extent.start_s * self._rate), extent.end_s * self._rate)
            time /= self._rate
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                held = self.measure
                anchor = before if held is None else held.start_s if before >= held.end_s else held.end_s
                self._set_measure(anchor, time)
            self._set_crosshair(time)
            if not self.offset_s <= time - extent.start_s <= self.offset_s + self.visible_s:
                self.scroll_to(time - extent.start_s - self.visible_s / 2)
        else:
            super().keyPressEvent(event)
