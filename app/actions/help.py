"""The Help menu, and what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.actions.maker import ActionMaker, Groups
from app.preferences.settings import KEYBOARD
from app.support.desk import Support

if TYPE_CHECKING:
    from app.main_window import MainWindow


class HelpActions:
    """Makes and keeps the actions."""

    def __init__(self, window: MainWindow, make: ActionMaker) -> None:
        self._window = window
        self.keyboard = make("&Keyboard and mouse", self.show_keyboard, "F1")
        self.change_keys = make("&Change shortcuts …", self._change_keys, tip="Change shortcuts")
        self.support = Support(window, window.tasks)
        self.log = make("Show the &log file", self._show_log)
        self.diagnostics = make(
            "Save &diagnostics …", self.support.choose_diagnostics, tip="Save diagnostics for somebody who helps"
        )
        self.about = make("&About PRS Studio", self.show_about)
        menu = window.menuBar().addMenu("&Help")
        menu.addActions([self.keyboard, self.change_keys, self.log, self.diagnostics, self.about])

    def show_about(self) -> None:
        from app.dialogs.small import about_dialog

        about_dialog(self._window, self._window.session.model, self._show_licences).show()

    def _show_licences(self) -> None:
        from app.dialogs.licences import LicencesDialog

        LicencesDialog(self._window, self._window.tasks).show()

    def show_keyboard(self) -> None:
        from app.dialogs.key_sheet import keyboard_sheet

        keyboard_sheet(self._window, self._window.actions_.groups()).show()

    def _change_keys(self) -> None:
        self._window.preferences.show(KEYBOARD)

    def _show_log(self) -> None:
        from app.support.logs import log_file

        folder = log_file().parent
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.notices.show_notice("The log file cannot be shown by this system.", f"It is {log_file()}.")

    def refresh(self) -> None:
        """Help is always there."""

    def for_the_sheet(self) -> Groups:
        return [("Help and preferences", [self.keyboard, self._window.actions_.edit.preferences])]
