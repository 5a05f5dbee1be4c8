"""A window that is too low for all its parts, as on a small screen or at twice the size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

#: Most that a desktop draws around a window, above and below it together, in pixels. Known only once it is shown.
_FRAME_PX = 48


class LowWindow(QObject):
    """Where two docks below each other would squeeze what is above them, the one that was asked for takes the place of
    the other; where the window becomes lower, the first gives way."""

    def __init__(self, window: QMainWindow, first: QDockWidget, second: QDockWidget) -> None:
        super().__init__(window)
        self._window, self._first = window, first
        for dock, other in ((first, second), (second, first)):
            dock.toggleViewAction().triggered.connect(lambda on, other=other: self._make_room(other) if on else None)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._make_room(self._first)
        return False

    def _make_room(self, dock: QDockWidget) -> None:
        layout = self._window.layout()
        if layout is None or dock.isHidden() or not self._window.isVisible():
            return
        layout.activate()
        if self._window.minimumSizeHint().height() > self._window.height():
            dock.hide()


def show_within_screen(window: QWidget) -> None:
    """Show a window. One that leaves its desktop's frame no room fills the screen, or its end would lie below that."""
    if window.height() + _FRAME_PX > window.screen().availableGeometry().height():
        window.showMaximized()
    else:
        window.show()
