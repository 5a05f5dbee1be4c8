"""In the tool bar while something is recorded: that it is, for how long, and how to end it. Whatever else is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from app.look.theme import Theme
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.live.room import LiveRoom
    from app.sound.recording import Status

_DOING = {"recording": tr("● Recording"), "paused": tr("‖ Paused"), "lost": tr("▲ No sound")}


class TakeSign(QFrame):
    """Words that lead to what is recorded, and two buttons."""

    running = Signal(bool)

    def __init__(self, room: LiveRoom, record: QAction, pause: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs = False
        self.setObjectName("takeSign")
        self.setAccessibleName(tr("Recording now"))
        self.doing = self._button("", tr("Show what is being recorded"), room.show_page)
        self.pause = self._button(tr("Pause"), tr("Pause the recording, or go on"), pause.trigger)
        self.stop = self._button(tr("Stop"), tr("Stop the recording"), record.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(3)
        for button in (self.doing, self.pause, self.stop):
            row.addWidget(button)
        room.status_changed.connect(self.show_status)

    def _button(self, text: str, tip: str, then: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda *_: then())
        return button

    def show_status(self, status: Status) -> None:
        """At every look."""
        runs = status.take is not None
        if runs:
            seconds = int(status.duration_s)
            text = f"{_DOING.get(status.state, tr('● Recording'))}  {seconds // 60}:{seconds % 60:02d}"
            if text != self.doing.text():
                self.doing.setText(text)
                self.setAccessibleDescription(text[2:])
            going_on = tr("Go on") if status.paused else tr("Pause")
            if going_on != self.pause.text():
                self.pause.setText(going_on)
        if runs != self._runs:
            self._runs = runs
            self.running.emit(runs)

    def _keep_room(self) -> None:
        """For the longest of its words: nothing in the tool bar moves, and none is cut, when the state changes."""
        before = self.doing.text()
        widths = []
        for words in _DOING.values():
            self.doing.setText(f"{words}  00:00")
            widths.append(self.doing.sizeHint().width())
        self.doing.setText(before)
        self.doing.setMinimumWidth(max(widths))

    def apply_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"#takeSign {{ background: {theme.danger}; border-radius: 6px; }}"
            f"#takeSign QToolButton {{ color: {theme.surface}; background: transparent; border: 1px solid transparent;"
            " border-radius: 4px; padding: 4px 7px; font-weight: 600; }"
            f"#takeSign QToolButton:hover, #takeSign QToolButton:focus {{ border-color: {theme.surface}; }}"
            f"#takeSign QToolButton:pressed {{ color: {theme.danger}; background: {theme.surface}; }}"
        )
        self._keep_room()
