"""Lanes below each other, to be scrolled where there is no room for all of them; the time axis stays in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.views.lane import Lane

_SPACING, _TOP, _BOTTOM = 4, 4, 2


class Stack(QWidget):
    """Tells when its size or that of a lane in it may have changed."""

    def __init__(self, resized: Callable[[], None]) -> None:
        super().__init__()
        self._resized = resized

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized()


class LanesArea(QScrollArea):
    """``stack`` with its lanes; ``axis`` lies over the lowest that can be seen of it."""

    def __init__(self, stack: Stack, lanes: dict[Lane, int], axis: Lane) -> None:
        """``lanes`` from top to bottom, and how much of what room is left each takes."""
        super().__init__()
        self._stack, self._axis = stack, axis
        column = QVBoxLayout(stack)
        column.setContentsMargins(0, _TOP, 0, _BOTTOM + axis.height() + _SPACING)
        column.setSpacing(_SPACING)
        for lane, stretch in lanes.items():
            column.addWidget(lane, stretch)
        axis.setParent(stack)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(stack)
        self.verticalScrollBar().valueChanged.connect(self.place_axis)

    def place_axis(self) -> None:
        height = self._axis.height()
        lowest = self._stack.height() - height - _BOTTOM
        seen = self.verticalScrollBar().value() + self.viewport().height() - height
        self._axis.setGeometry(0, min(lowest, seen), self._stack.width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_axis()
