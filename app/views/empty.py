"""What the lanes' place shows while no recording is open."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.look.theme import LIGHT, Theme
from prs_core.translation import tr

HEADING = tr("No recording open")
HINT = tr("Open a sound file or a folder, or drop one here.")


class EmptyState(QWidget):
    """A few still breaths and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self.setAccessibleName(HEADING)
        self.setAccessibleDescription(HINT)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.window))
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(QColor(self._theme.border), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for bar in range(-16, 17):  # two breaths, the second fading
            swell = abs(math.sin(math.pi * (bar + 16) / 16)) * (1.0 if bar < 0 else 0.6)
            half = 2 + 26 * swell * (0.75 + 0.25 * math.cos(bar * 2.4))
            x = middle.x() + 7 * bar
            painter.drawLine(QPointF(x, middle.y() - 58 - half), QPointF(x, middle.y() - 58 + half))
        self._text(painter, HEADING, middle.y() + 2, 1.35, True, self._theme.text)
        self._text(painter, HINT, middle.y() + 34, 1.0, False, self._theme.muted)

    def _text(self, painter: QPainter, text: str, top: float, size: float, bold: bool, colour: str) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * size)
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        box = QRectF(8, top, self.width() - 16, QFontMetricsF(font).height() * 2)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, text)
