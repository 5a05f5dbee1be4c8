"""The sound's samples: an envelope when many share a pixel, the curve itself when few do."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.views.lane import Lane, cached, forget_picture
from app.views.pyramid import Pyramid
from app.views.timeline import Timeline
from prs_core.translation import tr

_CURVE_BELOW = 2.0  # samples per device pixel
_DOTS_ABOVE = 6.0  # pixels per sample
_CLIPPED = 0.999


def envelope_curve(pyramid: Pyramid, first: float, per_column: float, count: int) -> tuple[np.ndarray, np.ndarray]:
    """``count`` columns of ``per_column`` samples as one line: (2 columns,) positions in samples and amplitudes.

    Each column is drawn down and the next one up, so that neighbours are always joined.
    """
    found = pyramid.columns(first, per_column, count)
    columns = len(found.low)
    positions = (found.first + np.arange(columns) + 0.5) * per_column
    values = np.stack([found.low, found.high], axis=1)
    values[1::2] = values[1::2, ::-1]
    return np.repeat(positions, 2), values.ravel()


class WaveformLane(Lane):
    """Amplitude over time, magnified by a gain that changes the picture and not the sound."""

    shown_changed = Signal()  # other samples, or another gain

    title = tr("Waveform")
    short_title = tr("Wave")
    unit = tr("full scale = 1")

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self._pyramid: Pyramid | None = None
        self._rate = 1.0
        self.gain_db = 0.0
        self.setMinimumHeight(50)
        self.show_scale()
        self.show_time_grid()
        self._curve = cached(pg.PlotCurveItem(skipFiniteCheck=True))
        self._dots = cached(pg.ScatterPlotItem(size=4, pen=None))
        self._clipped = cached(pg.PlotCurveItem(connect="pairs", skipFiniteCheck=True))
        for item in (self._curve, self._dots, self._clipped):
            self.box.addItem(item, ignoreBounds=True)
        self._gain = pg.LabelItem(justify="left")
        self.centralLayout.addItem(self._gain, 0, 2, Qt.AlignmentFlag.AlignTop)

    def set_sound(self, pyramid: Pyramid | None, rate: float) -> None:
        self._pyramid, self._rate, self.unit = pyramid, rate, type(self).unit
        self._changed()

    def show_heard(self, pyramid: Pyramid, name: str) -> None:
        """The same recording through the filter of this name; empty: as it was recorded."""
        self._pyramid, self.unit = pyramid, tr("heard: {filter}", filter=name) if name else type(self).unit
        self._changed()

    def set_gain(self, db: float) -> None:
        self.gain_db = db
        self._changed()

    def _changed(self) -> None:
        self.redraw()
        self.shown_changed.emit()

    @property
    def pyramid(self) -> Pyramid | None:
        """What is shown: as recorded, or as it is heard."""
        return self._pyramid

    @property
    def reach(self) -> float:
        """The amplitude at the upper border."""
        return 1 / (10 ** (self.gain_db / 20) * 0.96)

    # --- drawing

    def dress(self) -> None:
        self._curve.setPen(self.colours.wave, width=1)
        self._dots.setBrush(self.colours.wave)
        self._clipped.setPen(self.colours.clipped, width=1)
        text = tr("{gain:+g} dB", gain=self.gain_db).replace("-", "−") if self.gain_db else ""
        self._gain.setText(text, color=self.theme.muted, size=f"{self.small_font().pointSizeF():g}pt")
        self.box.setYRange(-self.reach, self.reach, padding=0)
        super().dress()

    def fill(self) -> None:
        forget_picture(self._curve, self._dots, self._clipped)
        if self._pyramid is None:
            for item in (self._curve, self._dots, self._clipped):
                item.setData([], [])
            return
        first, count = self.timeline.start_s * self._rate, self.timeline.span_s * self._rate
        per_column = count / self.pixel_width()
        nothing: tuple[np.ndarray, np.ndarray] = np.zeros(0), np.zeros(0)
        dots = clipped = nothing
        if per_column < _CURVE_BELOW:
            samples = self._pyramid.samples
            positions = np.arange(max(0, int(first) - 1), min(len(samples), int(first + count) + 2))
            times, values = (positions + 0.0) / self._rate, samples[positions]  # none beyond the end
            if self.plot_width() / count > _DOTS_ABOVE:
                dots = times, values
        else:
            positions, values = envelope_curve(self._pyramid, first, per_column, self.pixel_width() + 2)
            times = positions / self._rate
            clipped = self._marks(times, values)
        self._curve.opts["antialias"] = per_column < _CURVE_BELOW
        self._curve.setData(times, values)
        self._dots.setData(*dots)
        self._clipped.setData(*clipped)

    def _marks(self, times: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Strokes at both borders wherever full scale is reached."""
        at = np.repeat(times[np.abs(values) >= _CLIPPED], 4)
        edge = self.reach * np.array([1.0, 0.9, -1.0, -0.9])
        return at, np.tile(edge, len(at) // 4)

    def describe(self, time_s: float, y: float) -> str:
        if self._pyramid is None or not len(self._pyramid.samples):
            return ""
        samples = self._pyramid.samples
        width = max(1, round(self.timeline.span_s * self._rate / self.plot_rect().width()))
        at = min(int(time_s * self._rate), len(samples) - 1)
        peak = float(np.abs(samples[at : at + width]).max())
        level = tr("{level:.0f} dBFS", level=20 * np.log10(peak)) if peak > 0 else tr("silence")
        words = tr("Peak {peak:.3f} ({level})", peak=peak, level=level).replace("-", "−")
        return f"{self.time_text(time_s)}\n{words}"
