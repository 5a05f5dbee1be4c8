"""A part of a plot that is drawn in pixels: text and hatches that must not be stretched with the time axis."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem


class PixelItem(pg.GraphicsObject):
    """Calls ``draw`` with a painter and the plot's box. Qt keeps the picture until ``update``: what passes over it, as
    the playhead does, only copies pixels."""

    def __init__(self, box: pg.ViewBox, draw: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._box, self._draw = box, draw
        self.setParentItem(box)
        self.setZValue(-150)  # below what lies in the plot's own coordinates
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        box.sigResized.connect(self._resized)

    def _resized(self, _: object) -> None:
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self._box.rect())

    def paint(self, painter: QPainter, *_: Any) -> None:
        self._draw(painter, self.boundingRect())
