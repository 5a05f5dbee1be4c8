"""Pictograms of recording, added to the others."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from app.look import icons
from app.look.icons import _fill, _lines, _stroke


def _record(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(10, 10), 6.2, 6.2)


def _flag(painter: QPainter, colour: QColor) -> None:
    _stroke(painter, colour, _lines((5.5, 3), (5.5, 17)))
    _fill(painter, colour, _lines((5.5, 3.5), (15.5, 6.8), (5.5, 10.2), close=True))


def _again(painter: QPainter, colour: QColor) -> None:
    arc = QPainterPath()
    arc.arcMoveTo(QRectF(4, 4, 12, 12), 40)
    arc.arcTo(QRectF(4, 4, 12, 12), 40, 290)
    _stroke(painter, colour, arc, _lines((10.8, 6.4), (14.8, 6.4), (14.8, 2.4)))


def _headphones(painter: QPainter, colour: QColor) -> None:
    band = QPainterPath(QPointF(3.8, 12))
    band.cubicTo(3.8, 1.5, 16.2, 1.5, 16.2, 12)
    _stroke(painter, colour, band)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for left in (2.8, 13.2):
        painter.drawRoundedRect(QRectF(left, 10.5, 4, 6.5), 1.5, 1.5)


icons.DRAWINGS.update({"record": _record, "flag": _flag, "again": _again, "headphones": _headphones})
