"""A part of a plot that is drawn in pixels: text and hatches that must not be stretched with the time axis."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem


class PixelItem(pg.GraphicsObject):
    """Calls ``draw`` with a painter and the plot's box. Qt keeps the picture until ``update``: what passes over it, as
    the playhead does, only copies pixels."""

    def __init__(self, box: pg.ViewBox, draw: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._box, self._draw = box, draw
        self.setParentItem(box)
        self._exposed = QRectF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(-150)  # below what lies in the plot's own coordinates
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        box.sigResized.connect(self._resized)

    def _resized(self, _: object) -> None:
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self._box.rect())

    def exposed_x(self, around: float) -> tuple[float, float]:
        """From which pixel to which, and so much on either side, ``draw`` is to draw now: it may leave out the rest."""
        return self._exposed.left() - around, self._exposed.right() + around

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, *_: Any) -> None:
        self._exposed = QRectF(option.exposedRect)  # type: ignore[attr-defined]
        self._draw(painter, self.boundingRect())
