"""The sound's samples: an envelope when many share a pixel, the curve itself when few do."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.palette import rgb_of
from app.views.lane import Lane
from app.views.pyramid import Pyramid
from app.views.timeline import Timeline

_CURVE_BELOW = 2.0  # samples per device pixel
_CLIPPED = 0.999


def envelope_image(low: np.ndarray, high: np.ndarray, height: int, scale: float, colour: str) -> np.ndarray:
    """(height, columns) uint32 premultiplied ARGB of an envelope; amplitude 1 / ``scale`` reaches the border.

    Neighbouring columns are joined and at least a pixel high; borders are smoothed by how much of a pixel they cover.
    """
    middle = height / 2
    top = middle - high * (scale * middle)
    bottom = middle - low * (scale * middle)
    if len(top) > 1:
        joined = np.minimum(top[1:], bottom[:-1]), np.maximum(bottom[1:], top[:-1])
        top[1:], bottom[1:] = joined
    centre = (top + bottom) / 2
    half = np.maximum((bottom - top) / 2, 0.6)
    rows = np.arange(height, dtype=np.float32)[:, np.newaxis] + 0.5
    cover = np.clip(half - np.abs(rows - centre) + 0.5, 0, 1)
    return _premultiplied(colour)[(cover * 255).astype(np.uint8)]


def _premultiplied(colour: str) -> np.ndarray:
    alpha = np.arange(256, dtype=np.uint32)
    red, green, blue = (alpha * channel // 255 for channel in rgb_of(colour))
    return alpha << 24 | red << 16 | green << 8 | blue


def draw_envelope(
    painter: QPainter,
    pyramid: Pyramid,
    box: QRectF,
    first_sample: float,
    samples: float,
    scale: float,
    colour: str,
    clipped: str | None = None,
) -> None:
    """Draw ``samples`` from ``first_sample`` across ``box``; in ``clipped`` where full scale is reached."""
    ratio = painter.device().devicePixelRatioF()
    width, height = max(1, round(box.width() * ratio)), max(1, round(box.height() * ratio))
    per_column = samples / width
    found = pyramid.columns(first_sample, per_column, width + 2)
    if not len(found.low):
        return
    pixels = envelope_image(found.low, found.high, height, scale, colour)
    image = QImage(pixels.data, pixels.shape[1], height, pixels.shape[1] * 4, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    left = round((found.first * per_column - first_sample) / per_column) / ratio
    painter.drawImage(QPointF(box.left() + left, box.top()), image)
    if clipped is not None:
        for column in np.flatnonzero((found.high >= _CLIPPED) | (found.low <= -_CLIPPED)):
            x = box.left() + left + column / ratio
            painter.fillRect(QRectF(x, box.top(), max(1 / ratio, 1), 4), QColor(clipped))
            painter.fillRect(QRectF(x, box.bottom() - 4, max(1 / ratio, 1), 4), QColor(clipped))


class WaveformLane(Lane):
    """Amplitude over time, magnified by a gain that changes the picture and not the sound."""

    title = "Waveform"
    short_title = "Wave"
    unit = "full scale = 1"

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self._pyramid: Pyramid | None = None
        self._rate = 1.0
        self.gain_db = 0.0
        self.setMinimumHeight(64)

    def set_sound(self, pyramid: Pyramid | None, rate: float) -> None:
        self._pyramid, self._rate = pyramid, rate
        self.redraw()

    def set_gain(self, db: float) -> None:
        self.gain_db = db
        self.redraw()

    @property
    def scale(self) -> float:
        return 10 ** (self.gain_db / 20) * 0.96

    def _axis(self) -> list[float]:
        """Round amplitudes to label, from zero up."""
        reach = 1 / self.scale
        decade = 10.0 ** np.floor(np.log10(reach))
        top = float(decade * (5 if reach >= 5 * decade else 2 if reach >= 2 * decade else 1))
        return [0.0, top / 2, top] if self.height() >= 90 else [0.0, top]

    def _y_of(self, amplitude: float) -> float:
        return self.height() / 2 * (1 - amplitude * self.scale)

    def draw_sides(self, painter: QPainter) -> None:
        self.draw_title(painter)
        values = self._axis()
        labels = [(self._y_of(value), f"{value:g}") for value in values]
        self.draw_ticks(painter, labels + [(self._y_of(-value), f"−{value:g}") for value in values[1:]])
        painter.setPen(QColor(self.theme.muted))
        if self.gain_db:
            where = QRectF(self.width() - self.margins.right + 8, 4, self.margins.right - 10, 40)
            sign = "+" if self.gain_db > 0 else "−"
            painter.drawText(where, Qt.AlignmentFlag.AlignLeft, f"{sign}{abs(self.gain_db):g} dB")

    def draw_plot(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self.colours.grid), 1))
        for value in self._axis():
            for y in {self._y_of(value), self._y_of(-value)}:
                painter.drawLine(QPointF(0, round(y) + 0.5), QPointF(box.width(), round(y) + 0.5))
        if self._pyramid is None:
            return
        first, count = self.timeline.start_s * self._rate, self.timeline.span_s * self._rate
        if count / (box.width() * painter.device().devicePixelRatioF()) < _CURVE_BELOW:
            self._draw_curve(painter, box, first, count)
        else:
            args = (first, count, self.scale, self.colours.wave, self.colours.clipped)
            draw_envelope(painter, self._pyramid, box, *args)

    def _draw_curve(self, painter: QPainter, box: QRectF, first: float, count: float) -> None:
        assert self._pyramid is not None
        samples = self._pyramid.samples
        low, high = max(0, int(first) - 1), min(len(samples), int(first + count) + 2)
        x = (np.arange(low, high) - first) * (box.width() / count)
        y = box.height() / 2 * (1 - np.nan_to_num(samples[low:high]) * self.scale)
        points = [QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, box.width() / count > 0.5)
        painter.setPen(QPen(QColor(self.colours.wave), 1))
        painter.drawPolyline(QPolygonF(points))
        if box.width() / count > 6:
            painter.setPen(QPen(QColor(self.colours.wave), 3.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoints(QPolygonF(points))

    def describe(self, time_s: float, y: float) -> str:
        if self._pyramid is None or not len(self._pyramid.samples):
            return ""
        samples = self._pyramid.samples
        width = max(1, round(self.timeline.span_s * self._rate / self.plot_rect().width()))
        at = min(int(time_s * self._rate), len(samples) - 1)
        peak = float(np.abs(samples[at : at + width]).max())
        level = f"{20 * np.log10(peak):.0f} dBFS" if peak > 0 else "silence"
        return f"{self.time_text(time_s)}\nPeak {peak:.3f} ({level})"
