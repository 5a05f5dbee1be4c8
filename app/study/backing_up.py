"""A backup of the open study: where it goes is asked for, it is made in the background, and what came of it is told."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.dialogs.files import file_dialog
from app.preferences import settings
from app.tasks import Tasks
from prs_core.failures import explain
from prs_core.translation import number, tr

if TYPE_CHECKING:
    from app.main_window import MainWindow

_UNITS = ("bytes", "KB", "MB", "GB", "TB")


def size_text(size: int) -> str:
    """A file's size as people read it: "12.3 MB"."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{size} {_UNITS[0]}" if unit == 0 else f"{number(value, '.3g')} {_UNITS[unit]}"


class BackupDesk(QObject):
    """Keeps nothing but whether a backup is under way."""

    changed = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._to: Path | None = None

    def why_not(self) -> str:
        """Why no backup can be made now; "" if it can."""
        if self._window.study_desk.study is None:
            return tr("Open a study first")
        return tr("A backup is being made") if self._to is not None else ""

    def choose(self) -> None:
        """Ask where the backup goes; a file that is there is replaced only after a question."""
        study = self._window.study_desk.study
        if study is None or self._to is not None:
            return
        folder = self._window.settings.get(settings.LAST_FOLDER) or str(Path.home())
        dialog = file_dialog(self._window, tr("Back up the study"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("prs-study")
        dialog.setNameFilter(tr("Studies (*.prs-study)"))
        dialog.selectFile(time.strftime(f"{study.title} backup %Y-%m-%d.prs-study"))
        dialog.fileSelected.connect(lambda name: self.back_up(Path(name)))
        dialog.open()

    def back_up(self, to: Path) -> None:
        """Copy the study as it is now, with every edit that was made, to ``to``."""
        study = self._window.study_desk.study
        if study is None or self._to is not None:
            return
        if not self._window.workbench.shutdown():
            self._window.notices.show_notice(
                tr("The last edits are not saved yet, and would be missing from a backup."),
                tr("See that the study can be reached, then try again."),
            )
            return
        self._to = to
        self._window.status.showMessage(tr("Backing up the study …"))
        self.changed.emit()

        def work(_: object) -> int:
            study.backup(to)
            return to.stat().st_size

        self._tasks.run(work, lambda size: self._done(to, size), failed=lambda error: self._failed(to, error))

    def _done(self, to: Path, size: int) -> None:
        self._end()
        self._window.notices.show_done(
            tr(
                "The study is backed up, complete and checked: {place} ({size}). It opens like any other study.",
                place=to,
                size=size_text(size),
            ),
            tr("Show the folder"),
            lambda: self._show(to.parent),
        )

    def _failed(self, to: Path, error: BaseException) -> None:
        self._end()
        failure = explain(error, tr("The backup “{name}”", name=to.name))
        kept = tr("The study is as it was.") if failure.expected else ""
        self._window.notices.show_notice(
            f"{tr('No backup was made.')} {failure.message}", f"{failure.advice} {kept}".strip()
        )

    def _end(self) -> None:
        self._to = None
        self._window.status.clearMessage()
        self.changed.emit()

    def _show(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.notices.show_notice(
                tr("This system shows no folders."), tr("The backup is in {folder}.", folder=folder)
            )
