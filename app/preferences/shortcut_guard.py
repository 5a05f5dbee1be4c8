"""Keeps plain keys with what has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
    QWidget,
)

#: The property of widgets in which Tab goes to the next event.
STEPS_EVENTS = "stepsEvents"
#: The property of what has the focus without taking letters and digits: they are shortcuts there.
LETTERS_STEER = "lettersSteer"
_SLIDER_KEYS = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right)


class ShortcutGuard(QObject):
    """Letters stay with text fields, Space with buttons: they are no shortcuts there.

    It watches what has the focus, to which keys go, and not the whole application: hundreds of events a step would
    pass through here.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._belongs(event):
            event.accept()
        return super().eventFilter(watched, event)

    @staticmethod
    def _belongs(event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if modifiers != Qt.KeyboardModifier.NoModifier or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
            return False
        focus = QApplication.focusWidget()
        if focus is not None and focus.property(LETTERS_STEER) and event.text().strip() and event.text().isprintable():
            return False
        if isinstance(focus, (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QComboBox, QKeySequenceEdit)):
            return True
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            # Elsewhere it moves the focus on, as everywhere: F6 leads out of the places where it steps through events.
            return focus is not None and not focus.property(STEPS_EVENTS)
        if isinstance(focus, QAbstractButton):
            return event.key() == Qt.Key.Key_Space
        if isinstance(focus, QSlider):
            return event.key() in _SLIDER_KEYS
        return False
