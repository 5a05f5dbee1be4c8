"""The Help menu, and what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.actions.maker import ActionMaker, Groups
from app.guide.places import has_own_help, place_of
from app.preferences.settings import KEYBOARD
from app.support.desk import Support
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow


class HelpActions:
    """Makes and keeps the actions."""

    def __init__(self, window: MainWindow, make: ActionMaker) -> None:
        self._window = window
        self.guide = make(tr("&User guide"), window.guide.show)
        self.guide_here = make(
            tr("Guide to &this part"),
            self._show_guide_here,
            "Ctrl+F1",
            tip=tr("What the guide says about what has the focus"),
        )
        self.keyboard = make(tr("&Keyboard and mouse"), self.show_keyboard, "F1")
        self.change_keys = make(tr("&Change shortcuts …"), self._change_keys, tip=tr("Change shortcuts"))
        self.support = Support(window, window.tasks)
        self.log = make(tr("Show the &log file"), self._show_log)
        self.diagnostics = make(
            tr("Save &diagnostics …"),
            self.support.choose_diagnostics,
            tip=tr("Save diagnostics for somebody who helps"),
        )
        self.about = make(tr("&About PRS Studio"), self.show_about)
        menu = window.menuBar().addMenu(tr("&Help"))
        menu.addActions([self.guide, self.guide_here])
        menu.addSeparator()
        menu.addActions([self.keyboard, self.change_keys, self.log, self.diagnostics, self.about])

    def show_about(self) -> None:
        from app.dialogs.small import about_dialog

        about_dialog(self._window, self._window.session.model, self._show_licences).show()

    def _show_licences(self) -> None:
        from app.dialogs.licences import LicencesDialog

        LicencesDialog(self._window, self._window.tasks).show()

    def show_keyboard(self) -> None:
        """All keys, with a way to the guide; the guide itself where keys are not what is asked for."""
        from app.dialogs.key_sheet import keyboard_sheet

        focus, guide = self._window.focusWidget(), self._window.guide
        if has_own_help(focus):
            guide.show_for(focus)
            return
        place = place_of(focus)
        lead = guide.title_of(place), lambda: guide.show(place)
        keyboard_sheet(self._window, self._window.actions_.groups(), lead).show()

    def _show_guide_here(self) -> None:
        self._window.guide.show_for(self._window.focusWidget())

    def _change_keys(self) -> None:
        self._window.preferences.show(KEYBOARD)

    def _show_log(self) -> None:
        from app.support.logs import log_file

        folder = log_file().parent
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.notices.show_notice(
                tr("The log file cannot be shown by this system."), tr("It is {place}.", place=log_file())
            )

    def refresh(self) -> None:
        """Help is always there."""

    def for_the_sheet(self) -> Groups:
        return [(tr("Help and preferences"), [self.keyboard, self.guide_here, self._window.actions_.edit.preferences])]
