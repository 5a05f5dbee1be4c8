"""Small drawings that several lanes share: a class's shape, hatch and chip, and text that fits."""

from __future__ import annotations

import math
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from app.look.palette import ClassStyle, Hatch, Shape

_PATTERNS: dict[Hatch, Qt.BrushStyle] = {
    "horizontal": Qt.BrushStyle.HorPattern,
    "rising": Qt.BrushStyle.BDiagPattern,
    "vertical": Qt.BrushStyle.VerPattern,
    "grid": Qt.BrushStyle.CrossPattern,
    "dots": Qt.BrushStyle.Dense6Pattern,
    "diagonal-grid": Qt.BrushStyle.DiagCrossPattern,
    "falling": Qt.BrushStyle.FDiagPattern,
}


@cache
def hatch_brush(style: ClassStyle, alpha: float = 0.35) -> QBrush | None:
    """The class's hatch in its ink, or None where it has none."""
    pattern = _PATTERNS.get(style.hatch)
    if pattern is None:
        return None
    ink = QColor(style.ink)
    ink.setAlphaF(alpha)
    return QBrush(ink, pattern)


def shape_path(shape: Shape, box: QRectF) -> QPainterPath:
    """The class's shape, filling ``box``."""
    path = QPainterPath()
    left, right, top, bottom, middle = box.left(), box.right(), box.top(), box.bottom(), box.center()
    corners: list[tuple[float, float]] = []
    if shape == "circle":
        path.addEllipse(box)
    elif shape == "square":
        inset = box.width() * 0.08
        path.addRect(box.adjusted(inset, inset, -inset, -inset))
    elif shape == "triangle":
        corners = [(middle.x(), top), (right, bottom), (left, bottom)]
    elif shape == "triangle-down":
        corners = [(left, top), (right, top), (middle.x(), bottom)]
    elif shape == "diamond":
        corners = [(middle.x(), top), (right, middle.y()), (middle.x(), bottom), (left, middle.y())]
    elif shape == "hourglass":
        corners = [(left, top), (right, top), (left, bottom), (right, bottom)]
    elif shape == "star":
        for point in range(10):
            radius = box.width() * (0.56 if point % 2 == 0 else 0.25)
            angle = math.pi * (point / 5 - 0.5)
            corners.append((middle.x() + radius * math.cos(angle), middle.y() + radius * math.sin(angle)))
    elif shape == "cross":
        arm = box.width() * 0.16
        for turn in (45, -45):
            bar = QPolygonF(QRectF(-box.width() * 0.6, -arm, box.width() * 1.2, 2 * arm))
            rotated = [_turned(point, turn, middle) for point in bar.toList()]
            path.addPolygon(QPolygonF(rotated))
        path.setFillRule(Qt.FillRule.WindingFill)
        return path.simplified()
    else:
        path.addRect(QRectF(left, middle.y() - box.height() * 0.12, box.width(), box.height() * 0.24))
    if corners:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
    return path


def _turned(point: QPointF, degrees: float, about: QPointF) -> QPointF:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return QPointF(about.x() + point.x() * cos - point.y() * sin, about.y() + point.x() * sin + point.y() * cos)


def draw_shape(painter: QPainter, style: ClassStyle, centre: QPointF, size: float, colour: str | None = None) -> None:
    """The class's shape in its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour or style.colour))
    painter.drawPath(shape_path(style.shape, QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)))
    painter.restore()


def fill_class(painter: QPainter, box: QRectF, style: ClassStyle, *, outlined: bool = True) -> None:
    """A box in the class's colour and hatch."""
    painter.fillRect(box, QColor(style.colour))
    hatch = hatch_brush(style)
    if hatch is not None and box.width() >= 3:
        painter.fillRect(box, hatch)
    if outlined and box.width() >= 3:
        painter.setPen(QPen(QColor(style.text), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


class TextWidths:
    """Widths of short texts in one font, measured once: the same few labels come with every frame."""

    def __init__(self, font: QFont) -> None:
        self.metrics = QFontMetricsF(font)
        self._known: dict[str, float] = {}

    def __call__(self, text: str) -> float:
        width = self._known.get(text)
        if width is None:
            width = self._known[text] = self.metrics.horizontalAdvance(text)
        return width

    def fitting(self, width: float, *candidates: str) -> str:
        """The first of ``candidates`` (longest first) that fits, or nothing."""
        return next((text for text in candidates if self(text) <= width), "")
