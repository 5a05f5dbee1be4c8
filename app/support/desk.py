"""Help for when something goes wrong: the crash dialog, the restart, the file of diagnostics."""

from __future__ import annotations

import logging
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.dialogs.files import file_dialog
from app.program import program_command, program_folder
from app.support.crash import Ending
from app.support.logs import log_file
from app.tasks import Tasks
from prs_core.failures import explain
from prs_core.privacy import redact
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.dialogs.crash import CrashDialog
    from app.main_window import MainWindow

log = logging.getLogger(__name__)
DOCTOR_LIMIT_MS = 60_000


class Support(QObject):
    """Owns whether the program is to be started again once it has ended (``restart``: its arguments, or None)."""

    def __init__(self, window: MainWindow, tasks: Tasks, arguments: Sequence[str] | None = None) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._arguments = list(sys.argv[1:] if arguments is None else arguments)
        self._study = ""
        self._dialog: CrashDialog | None = None
        self._told: set[str] = set()
        self.restart: list[str] | None = None
        window.study_desk.opened.connect(self._study_opened)
        window.study_desk.changed.connect(self._study_changed)

    # -- crashes

    def tell_error(self, message: str, advice: str, error: BaseException | None = None) -> None:
        """An error that nobody expected, in this run: once with a dialog, again with a line."""
        kind = "".join(traceback.format_tb(error.__traceback__)[-1:]) + message if error is not None else message
        if self._dialog is not None or kind in self._told:
            self._window.notices.show_notice(message, advice)
            return
        self._told.add(kind)
        details = redact("".join(traceback.format_exception(error))) if error is not None else ""
        self._show(tr("Something unexpected went wrong"), message, now=True, details=details)

    def tell_endings(self, found: Sequence[Ending]) -> None:
        """How earlier runs ended, if not as they should."""
        crashed = [ending.report for ending in found if ending.report is not None]
        if crashed:
            log.error("an earlier run crashed: %d report(s) beside this log", len(crashed))
            details = redact(crashed[-1].read_text(encoding="utf-8", errors="replace"))
            what = tr("PRS Studio crashed the last time it ran.")
            self._show(tr("PRS Studio crashed"), what, now=False, details=details)
        elif found:
            log.warning("an earlier run was ended from outside")
            self._window.notices.show_notice(
                tr("PRS Studio was ended without being closed the last time."), tr("Every edit in a study was kept.")
            )

    def _show(self, title: str, what: str, *, now: bool, details: str) -> None:
        from app.dialogs.crash import CrashDialog

        dialog = CrashDialog(self._window, title, what, now=now, details=details)
        dialog.restart_wanted.connect(self.restart_program)
        dialog.diagnostics_wanted.connect(self.choose_diagnostics)
        dialog.finished.connect(self._closed)
        dialog.destroyed.connect(self._closed)
        self._dialog = dialog
        dialog.show()

    def _closed(self) -> None:
        self._dialog = None

    # -- restart

    def _study_opened(self, where: str | Path) -> None:
        self._study = str(where)

    def _study_changed(self) -> None:
        if self._window.study_desk.study is None:
            self._study = ""

    def restart_program(self) -> None:
        """Close the window, and start again with what was asked for and the open study, once everything has ended."""
        self.restart = arguments_with_study(self._arguments, self._study)
        if not self._window.close():  # the person thought better of it
            self.restart = None

    # -- diagnostics

    def choose_diagnostics(self) -> None:
        """Ask where the file of diagnostics goes, and write it."""
        dialog = file_dialog(self._window, tr("Save diagnostics"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("ZIP files (*.zip)"))
        dialog.setDefaultSuffix("zip")
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(place)
        dialog.selectFile(time.strftime("prs-studio-diagnostics-%Y%m%d.zip"))
        dialog.fileSelected.connect(lambda name: self.save_diagnostics(Path(name)))
        dialog.open()

    def save_diagnostics(self, target: Path, command: Sequence[str] | None = None) -> None:
        """Have ``doctor`` look in a process of its own (it imports torch), then write ``target``."""
        process = QProcess(self)
        folder = program_folder()
        if folder is not None:
            process.setWorkingDirectory(str(folder))
        limit = QTimer(process, singleShot=True, interval=DOCTOR_LIMIT_MS)
        limit.timeout.connect(process.kill)
        process.finished.connect(lambda: self._write(target, process))
        process.errorOccurred.connect(
            lambda error: self._write(target, process) if error == QProcess.ProcessError.FailedToStart else None
        )
        self._window.notices.show_done(tr("Looking at the installation for the diagnostics …"))
        program, *arguments = command or program_command("doctor", "--json")
        limit.start()
        process.start(program, arguments)

    def _write(self, target: Path, process: QProcess) -> None:
        from app.support.diagnostics import harmless_settings, save_diagnostics

        doctor = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        process.deleteLater()
        screens = [
            {"size": screen.size().toTuple(), "scale": screen.devicePixelRatio()}
            for screen in QGuiApplication.screens()
        ]
        remembered = harmless_settings(self._window.settings)
        notices = self._window.notices

        def done(_: object) -> None:
            notices.show_done(
                tr("Diagnostics were saved as {name}. Have a look before you send them.", name=target.name)
            )

        def failed(error: BaseException) -> None:
            failure = explain(error, target.name)
            notices.show_notice(failure.message, failure.advice)

        self._tasks.run(
            lambda _: save_diagnostics(target, log_file().parent, remembered, screens, doctor), done, failed=failed
        )


def start_again(arguments: Sequence[str]) -> bool:
    """Start a new run of the program, which outlives this one. False where it cannot be started."""
    program, *rest = program_command(*arguments)
    folder = program_folder()
    return bool(QProcess.startDetached(program, rest, str(folder) if folder else "")[0])


def arguments_with_study(arguments: Sequence[str], study: str) -> list[str]:
    """The command line of this run for the next one, which opens ``study`` if there is one."""
    kept: list[str] = []
    skip = False
    for word in arguments:
        if skip or word in ("--startup-report", "--quit-when", "--study"):
            skip = not skip
            continue
        kept.append(word)
    return [*kept, *(("--study", study) if study else ())]
