"""The Record menu: recording from a microphone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from app.action_maker import ActionMaker, Groups

if TYPE_CHECKING:
    from app.main_window import MainWindow


class RecordingActions:
    """Makes and keeps the actions."""

    def __init__(self, window: MainWindow, make: ActionMaker) -> None:
        self._window = window
        room = self._room = window.live
        self.record = make("&Record", room.record, "Ctrl+Shift+R", tip="Record from the microphone, or stop")
        self.pause = make("&Pause the recording", room.pause, "Ctrl+Shift+P", tip="Pause the recording, or go on")
        self.mark = make("&Mark this moment", lambda: room.desk.mark(""), "Ctrl+M", tip="Mark this moment of the take")
        self.live = make("&Show what is being recorded", room.show_page, "Ctrl+Shift+L")
        self.folder = make("Open the &folder of the recordings", room.show_folder)
        self.menu = window.menuBar().addMenu("&Record")
        self.menu.addActions([self.record, self.pause, self.mark, self.live])
        self.menu.addSeparator()
        self.menu.addAction(self.folder)

    def refresh(self) -> None:
        recording = self._room.is_recording
        self.record.setText("Stop &recording" if recording else "&Record")
        actions: tuple[QAction, ...] = (self.pause, self.mark, self.live)
        for action in actions:
            action.setEnabled(recording)

    def for_the_sheet(self) -> Groups:
        return [("Record", [self.record, self.pause, self.mark, self.live])]
