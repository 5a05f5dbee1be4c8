"""What the dialogs share that start something long: a field for a path, progress, a way to stop, what went wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.files import file_dialog
from app.guide.desk import help_button
from app.look.tab_order import arrange_as_read
from app.tasks import Tasks, Token
from prs_core.errors import Cancelled
from prs_core.failures import Failure, explain
from prs_core.translation import tr

Progress = Callable[[int, int], None]


def show_file(path: Path) -> bool:
    """Have the system open a file or folder. Whether it could."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def explain_nameless(error: BaseException, subject: str) -> Failure:
    """As ``explain``; but what nobody expected is logged, and files' names tell patients: it is logged without."""
    if isinstance(error, OSError):
        failure = explain(OSError(error.errno, error.strerror), subject)
        if not failure.expected:
            return failure
    return explain(error, subject)


class PathField(QWidget):
    """A path, to be typed or chosen."""

    changed = Signal()

    def __init__(self, name: str, choose: Callable[[QFileDialog], None], parent: QWidget) -> None:
        """``choose`` prepares the file dialog."""
        super().__init__(parent)
        self._name, self._choose = name, choose
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self.edit.textChanged.connect(self.changed)
        self.browse = QPushButton(tr("Choose …"), self)
        self.browse.setAutoDefault(False)
        self.browse.setAccessibleName(tr("Choose: {name}", name=name))
        self.browse.clicked.connect(self._browse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.browse)
        self.setFocusProxy(self.edit)

    @property
    def path(self) -> Path | None:
        text = self.edit.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        self.edit.setText(str(path))

    def _browse(self) -> None:
        dialog = file_dialog(self, self._name)
        self._choose(dialog)
        path = self.path
        if path is not None:
            dialog.setDirectory(str(path.parent))
        dialog.fileSelected.connect(self.edit.setText)
        dialog.open()


class WorkDialog(QDialog):
    """A dialog that starts something, shows how far it is, and can stop it. It blocks nothing else; closed while it
    works, it stops that first."""

    _progressed = Signal(int, int)

    def __init__(self, parent: QWidget, title: str, start: str, tasks: Tasks) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(False)
        self._tasks = tasks
        self._stop: threading.Event | None = None
        self._closing = False
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.message = QLabel(self, wordWrap=True)
        self.message.setAccessibleName(tr("What is missing, or went wrong"))
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar(self, textVisible=False)
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.hide()
        self.start = QPushButton(start, self)
        self.start.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.start.clicked.connect(self.begin)
        self.cancel.clicked.connect(self._cancel)
        self._progressed.connect(self._show_progress)
        buttons = QHBoxLayout()
        buttons.addWidget(help_button(self))
        buttons.addWidget(self.progress, 1)
        buttons.addStretch(1)
        buttons.addWidget(self.start)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        arrange_as_read(self)

    def begin(self) -> None:
        """The person wants it done."""
        raise NotImplementedError

    def set_missing(self, missing: str) -> None:
        """What has to be said before it can begin; "" if nothing."""
        self.message.setText(missing)
        self.start.setEnabled(not missing and self._stop is None)

    @property
    def working(self) -> bool:
        return self._stop is not None

    def work(
        self, function: Callable[[Progress], Any], then: Callable[[Any], None], subject: str, *, stay: bool = False
    ) -> None:
        """Call ``function(progress)`` off this thread, then ``then(result)``. What fails is told in the dialog, which
        stays; ``progress`` raises Cancelled once nobody wants it any more. ``subject`` may reach the log. With ``stay``
        the dialog stays when it is done, too."""
        stop = self._stop = threading.Event()

        def run(token: Token) -> Any:
            def progress(done: int, of: int) -> None:
                if stop.is_set() or token.is_cancelled():
                    raise Cancelled
                self._progressed.emit(done, of)

            progress(0, 0)
            return function(progress)

        def done(result: Any) -> None:
            self._ended()
            then(result)
            if not stay or self._closing:
                self.close()

        def failed(error: BaseException) -> None:
            self._ended()
            self.message.setText(str(explain_nameless(error, subject)))
            if self._closing:
                self.close()

        self.message.setText("")
        self.progress.setRange(0, 0)
        self.progress.show()
        self.start.setEnabled(False)
        self.cancel.setText(tr("Stop"))
        self._tasks.run(run, done, failed=failed)

    def _ended(self) -> None:
        self._stop = None
        self.progress.hide()
        self.start.setEnabled(True)
        self.cancel.setText(tr("Cancel"))

    def _show_progress(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _cancel(self) -> None:
        if self._stop is None:
            self.reject()
        else:  # what was chosen stays, to be tried again
            self._stop.set()

    def reject(self) -> None:
        """Esc, or the window's own cross."""
        if self._stop is None:
            super().reject()
        else:
            self._closing = True
            self._stop.set()
