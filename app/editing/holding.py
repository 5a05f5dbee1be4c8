"""Marking while listening: a type's key held down during playback marks an event of that length."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.views.timeline import Timeline
from prs_core.annotation import Label

#: A shorter press was no mark: nobody hears an event and reacts twice within this time.
_LEAST_S = 0.05


class KeyHold(QObject):
    """Between the press of a key and its release, what the playhead passes over grows into an event."""

    growing = Signal(object)  # (label, start, end), or None at the end
    held = Signal(object, float, float)  # label, start, end
    too_short = Signal()

    def __init__(self, timeline: Timeline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._key = 0
        self._code = self._last_code = 0  # the key itself, whatever it writes: of the one held down, and pressed last
        self._label: Label | None = None
        self._start_s = self._end_s = 0.0
        timeline.playhead_changed.connect(self._moved)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def press(self, label: Label, key: int) -> bool:
        """A type's key went down. False where nothing plays."""
        playhead = self._timeline.playhead_s
        if playhead is None or self._label is not None:
            return self._label is not None
        self._label, self._key, self._code = label, key, self._last_code
        self._start_s = self._end_s = playhead
        return True

    def _moved(self, playhead_s: float | None) -> None:
        if self._label is None:
            return
        if playhead_s is None or playhead_s < self._end_s:  # stopped, or a loop began anew
            self._finish()
            return
        self._end_s = playhead_s
        self.growing.emit((self._label, self._start_s, self._end_s))

    def _finish(self) -> None:
        label, self._label = self._label, None
        self.growing.emit(None)
        if self._end_s - self._start_s >= _LEAST_S:
            self.held.emit(label, self._start_s, self._end_s)
        else:
            self.too_short.emit()

    def _is_let_go(self, event: QKeyEvent) -> bool:
        """Keys that are held down repeat: a release that belongs to that is none. A digit that is written with Shift,
        as on a French keyboard, is another key by its name once Shift was let go."""
        code = event.nativeScanCode()
        return not event.isAutoRepeat() and (event.key() == self._key or (code != 0 and code == self._code))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees keys before they are shortcuts, and when they are let go; in another window nobody sees that."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._last_code = event.nativeScanCode()
        elif self._label is not None and (
            kind == QEvent.Type.WindowDeactivate
            or (kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and self._is_let_go(event))
        ):
            self._finish()
        return False
