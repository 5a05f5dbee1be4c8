"""The list of the record's labels. What is chosen in it is kept at once: nothing but a choice may change it."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.preferences.shortcut_guard import LETTERS_STEER


class LabelList(QComboBox):
    """Chosen from by the arrow keys, or opened. It keeps the focus after a choice: "N" is the next recording then, not
    the label Normal; and the wheel that passes over it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(LETTERS_STEER, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
