"""Which files: recordings, studies and tables are asked for or dropped, analyses written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from app.dialogs.files import file_dialog
from app.exchange.desk import annotations_among
from app.preferences import settings
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow

STUDY_FILTER = tr("Studies (*.prs-study);;All files (*)")
FILE_FILTER = tr("Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;All files (*)")


class FileDesk(QObject):
    """Keeps nothing but, in the settings, where files were found last."""

    opened = Signal()  # the recent files are others

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings

    def choose_files(self) -> None:
        dialog = self._dialog(tr("Open recordings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(FILE_FILTER)
        dialog.filesSelected.connect(self._open_chosen)
        dialog.open()

    def choose_folder(self) -> None:
        dialog = self._dialog(tr("Open a folder of recordings"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self._open_chosen)
        dialog.open()

    def _open_chosen(self, names: list[str]) -> None:
        paths = [Path(name) for name in names if name]
        if paths:
            self._settings.set(settings.LAST_FOLDER, str(paths[0].parent))
            self.open_paths(paths)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and folders and remember them."""
        for path in paths:
            self._settings.add_recent(path.absolute())
        self.opened.emit()
        self._window.session.open_paths(paths)

    def choose_study(self, *, create: bool = False, blind: bool = False) -> None:
        """Ask for the file of a study, to be opened, made, or read blind."""
        dialog = self._dialog(
            tr("New study") if create else tr("Open a study to read blind") if blind else tr("Open a study")
        )
        dialog.setNameFilter(STUDY_FILTER)
        if create:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("prs-study")
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # one that is there is opened, never replaced
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        open_it = self._window.study_desk.open
        dialog.fileSelected.connect(lambda name: open_it(Path(name), create=create, blind=blind))
        dialog.open()

    def study_opened(self, where: str | Path) -> None:
        """The next file is looked for beside it."""
        if "://" not in str(where):
            self._settings.set(settings.LAST_FOLDER, str(Path(where).absolute().parent))

    def choose_patients(self) -> None:
        """Ask for a table that says whose recordings they are and from where."""
        dialog = self._dialog(tr("Patients and sites from a table"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Tables (*.csv *.tsv *.txt);;All files (*)"))
        dialog.fileSelected.connect(lambda name: self._window.study_desk.describe(Path(name)))
        dialog.open()

    def export_as(self, kind: str) -> None:
        """Ask where to, then write the current analysis. ``kind`` is "json" or "csv"."""
        window = self._window
        item = window.session.current
        if item is None or item.analysis is None:
            return
        analysis = item.analysis
        dialog = self._dialog(tr("Export the analysis as {format}", format=kind.upper()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.setNameFilter(f"{kind.upper()} (*.{kind})")
        dialog.selectFile(f"{item.path.stem}.{kind}")

        def write(name: str) -> None:
            from app.exchange.analysis import export_analysis

            problem = export_analysis(analysis, Path(name), kind)
            if problem is None:
                window.status.showMessage(tr("Saved {name}", name=Path(name).name), 8000)
            else:
                window.notices.show_notice(problem.message, problem.advice)

        dialog.fileSelected.connect(write)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        return file_dialog(self._window, title, self._settings.get(settings.LAST_FOLDER) or str(Path.home()))

    # -- files dropped onto the window

    def take_drop(self, event: QDropEvent) -> None:
        paths = local_paths(event)
        if paths:
            event.acceptProposedAction()
            # The drop must end before files are read, or the file manager hangs with us.
            QTimer.singleShot(0, self, lambda: self._dropped(paths))

    def _dropped(self, paths: list[Path]) -> None:
        annotations = annotations_among(paths)
        sounds = [path for path in paths if path not in annotations]
        if sounds:
            self.open_paths(sounds)
        if annotations:
            self._window.exchange.import_annotations(annotations)


def local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
