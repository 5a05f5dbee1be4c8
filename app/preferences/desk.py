"""Opens the preferences and does what their buttons want: files, devices, all back to the beginning."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.dialogs.files import file_dialog
from app.preferences import settings
from app.preferences.file import apply_preferences, export_preferences, read_preferences, reset_preferences
from prs_core.errors import PRSError
from prs_core.failures import explain
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.panels.preferences import PreferencesDialog

FILE_NAME = "prs-studio-preferences.json"
_FILTER = tr("Preferences (*.json)")


class PreferencesDesk(QObject):
    """There is one dialog at most."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: PreferencesDialog | None = None

    def show(self, group: str = settings.GROUPS[0]) -> None:
        """Open them, at a group."""
        if self.dialog is None:
            from app.panels.preferences import PreferencesDialog

            window = self._window
            dialog = self.dialog = PreferencesDialog(window, window.settings, window.shortcuts, window.themes.theme)
            dialog.import_wanted.connect(lambda: self._ask_file(save=False))
            dialog.export_wanted.connect(lambda: self._ask_file(save=True))
            dialog.reset_wanted.connect(self._ask_reset)
            dialog.destroyed.connect(self._closed)
            window.themes.changed.connect(dialog.apply_theme)
            self._look_for_devices()
        self.dialog.show_group(group)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _closed(self) -> None:
        self.dialog = None

    def _look_for_devices(self) -> None:
        def found(names: tuple[list[str], list[str]]) -> None:
            if self.dialog is not None:
                self.dialog.offer_devices(*names)

        microphones = self._window.live.microphones
        self._window.tasks.run(
            lambda _: (microphones.input_names(), microphones.output_names()),
            found,
            failed=lambda _: found(([], [])),
            key="devices of the preferences",
        )

    def _ask_file(self, *, save: bool) -> None:
        assert self.dialog is not None
        folder = Path(self._window.settings.get(settings.LAST_FOLDER) or Path.home())
        title = tr("Export the preferences") if save else tr("Import preferences")
        ask = file_dialog(self.dialog, title, str(folder), _FILTER)
        if save:
            ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            ask.setDefaultSuffix("json")
            ask.selectFile(FILE_NAME)
        else:
            ask.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask.fileSelected.connect(lambda name: self.export_to(Path(name)) if save else self.import_from(Path(name)))
        ask.open()

    def export_to(self, path: Path) -> None:
        """Write all preferences into a file."""
        assert self.dialog is not None
        try:
            export_preferences(self._window.settings, path)
        except OSError as error:
            failure = explain(error, path.name)
            self.dialog.tell_problem(failure.message, failure.advice)
        else:
            self.dialog.tell(tr("Saved as {name}. It names folders, devices and the reader.", name=path.name))

    def import_from(self, path: Path) -> None:
        """Take over what a file says: all of it, or nothing."""
        assert self.dialog is not None
        try:
            values = read_preferences(path, self._window.shortcuts.wrong)
        except PRSError as error:
            self.dialog.tell_problem(error.message, error.advice)
        except OSError as error:
            failure = explain(error, path.name)
            self.dialog.tell_problem(failure.message, failure.advice)
        else:
            count = apply_preferences(self._window.settings, values)
            self.dialog.tell(tr("Taken over. Settings that changed: {count}.", count=count))

    def _ask_reset(self) -> None:
        assert self.dialog is not None
        box = QMessageBox(self.dialog)
        box.setWindowTitle(tr("Preferences"))
        box.setText(tr("Put all preferences back to what they were at first?"))
        box.setInformativeText(
            tr("Shortcuts, folders, devices and the reader's name, too. Recordings and studies stay.")
        )
        agree = box.addButton(tr("Reset all"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: self.reset_all() if button is agree else None)
        box.open()

    def reset_all(self) -> None:
        """Everything as it was at first."""
        reset_preferences(self._window.settings)
        if self.dialog is not None:
            self.dialog.tell(tr("All preferences are as they were at first."))
