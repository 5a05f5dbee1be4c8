"""The last minute of a live recording: how probable added sounds and poor quality were, window by window."""

from __future__ import annotations

from collections import deque

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.look.theme import LIGHT, Theme
from app.panels.labels import label_style
from prs_core.label_words import said
from prs_core.labels import POOR_QUALITY, WINDOW_CLASSES, EventType, RecordLabel
from prs_core.live_window import LiveWindow
from prs_core.results import RecordVerdict
from prs_core.translation import tr

SPAN_S = 60.0
_CAS = (EventType.RHONCHI, EventType.WHEEZE, EventType.STRIDOR, EventType.WHEEZE_CRACKLE)
_DAS = (EventType.COARSE_CRACKLE, EventType.FINE_CRACKLE, EventType.WHEEZE_CRACKLE)
_TYPES = list(EventType)
_ROWS = (
    (RecordLabel.CAS, said(RecordLabel.CAS)),
    (RecordLabel.DAS, said(RecordLabel.DAS)),
    (RecordLabel.POOR_QUALITY, tr("Poor", "quality, for little room")),
)
_NOW = tr("now")
_STRIP = 6.0


def levels(window: LiveWindow) -> tuple[float, float, float]:
    """How probable CAS and DAS are in the window's middle, and Poor Quality in all of it."""
    cas, das = (max(float(window.centre[_TYPES.index(kind)]) for kind in kinds) for kinds in (_CAS, _DAS))
    return cas, das, float(window.probabilities[WINDOW_CLASSES.index(POOR_QUALITY)])


class Trend(QWidget):
    """A row each for CAS, DAS and Poor Quality; below, the verdict on the recording as it was at each moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.points: deque[tuple[float, tuple[float, float, float], RecordVerdict]] = deque()
        self.setAccessibleName(tr("The last minute"))
        self.setToolTip(
            tr(
                "The last minute, window by window: how probable continuous (CAS) and discontinuous (DAS) added sounds "
                "and poor quality were. The line below is the verdict on the recording as it was then; pale while "
                "unsure."
            )
        )

    def clear(self) -> None:
        self.points.clear()
        self.update()

    def add(self, window: LiveWindow) -> None:
        self.points.append((window.end_s, levels(window), window.verdict))
        while self.points[0][0] < window.end_s - SPAN_S:
            self.points.popleft()
        last = np.array([point[1] for point in self.points])
        words = ", ".join(
            tr("{name} {percent:.0f} %", name=name, percent=100 * value)
            for (_, name), value in zip(_ROWS, last.max(axis=0), strict=True)
        )
        self.setAccessibleDescription(tr("At most, in the last minute: {numbers}", numbers=words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 76)

    def minimumSizeHint(self) -> QSize:
        return QSize(70, 66)  # a banner that gives it so little hides it

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.82))
        painter.setFont(font)
        names = max(QFontMetricsF(font).horizontalAdvance(name) for _, name in _ROWS) + 8
        right = QFontMetricsF(font).horizontalAdvance(_NOW) + 4
        plot = QRectF(names, 0, max(1.0, self.width() - names - right), self.height() - _STRIP - 2)
        row = plot.height() / len(_ROWS)
        for index, (label, name) in enumerate(_ROWS):
            box = QRectF(plot.left(), index * row, plot.width(), row - 3)
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(QRectF(0, box.top(), names, box.height()), Qt.AlignmentFlag.AlignVCenter, name)
            painter.fillRect(box, QColor(self.theme.raised))
            self._bars(painter, box, index, QColor(label_style(label, self.theme).fill))
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(QRectF(plot.right() + 4, 0, right, row - 3), Qt.AlignmentFlag.AlignVCenter, _NOW)
        self._strip(painter, QRectF(plot.left(), self.height() - _STRIP, plot.width(), _STRIP))
        painter.end()

    def _spans(self, box: QRectF) -> list[tuple[float, float]]:
        """Left and right of each point's stretch."""
        if not self.points:
            return []
        ends = np.array([point[0] for point in self.points])
        first = ends[1] - ends[0] if len(ends) > 1 else 1.0
        borders = np.concatenate([[ends[0] - first], ends])
        xs = box.right() - (ends[-1] - borders) / SPAN_S * box.width()
        return list(zip(np.maximum(xs[:-1], box.left()).tolist(), xs[1:].tolist(), strict=True))

    def _bars(self, painter: QPainter, box: QRectF, index: int, colour: QColor) -> None:
        for (left, right), (_, values, _) in zip(self._spans(box), self.points, strict=True):
            height = values[index] * box.height()
            painter.fillRect(QRectF(left, box.bottom() - height, right - left, height), colour)

    def _strip(self, painter: QPainter, box: QRectF) -> None:
        for (left, right), (_, _, verdict) in zip(self._spans(box), self.points, strict=True):
            colour = QColor(label_style(verdict.label, self.theme).fill)
            colour.setAlphaF(0.35 if verdict.unsure else 1.0)
            painter.fillRect(QRectF(left, box.top(), right - left, box.height()), colour)
