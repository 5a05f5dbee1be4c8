"""The sign of a class: its colour, shape and letters, as in the lanes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.look.palette import ClassStyle, class_styles
from app.views.marks import draw_shape


class ClassSign(QWidget):
    """The shape, and the letters below it."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = class_styles(False)[label]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label)

    def set_style(self, style: ClassStyle) -> None:
        self._style = style
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("W+C") + 6, 20 + self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_shape(painter, self._style, QPointF(self.width() / 2, 10), 16)
        painter.setPen(QColor(self._style.text))
        below = QRectF(0, 20, self.width(), self.height() - 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._style.code)
