"""Export annotations: in which format, of what, whose, where to, and with whose names left out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.work import PathField, WorkDialog
from app.exchange.source import Source
from app.tasks import Tasks
from prs_core.failures import explain
from prs_core.formats.marks import Format
from prs_core.translation import tr

FORMATS = {
    Format.SPRSOUND: tr("SPRSound: sound and annotations, as training takes them"),
    Format.AUDACITY: tr("Audacity label tracks (.txt)"),
    Format.TEXTGRID: tr("Praat TextGrids (.TextGrid)"),
    Format.RAVEN: tr("Raven selection tables (.selections.txt)"),
    Format.CSV: tr("CSV tables (.csv)"),
}
WHAT_IT_DOES = tr(
    "Patients get numbers made with a secret key, and ages become bands. Names, folders and comments are left out, "
    "and sound files hold nothing but sound. Whoever has the key can tell whose recordings they are: keep it, and give "
    "it to nobody. The same key gives a patient the same number in every export. What is spoken in a recording stays "
    "in it: listen before you share it."
)


@dataclass(frozen=True)
class ExportWish:
    """What the person wants. ``only``: one recording's id in the editor, None for all of them. ``key``: the file of
    the key that patients' numbers are made with, None to leave everything as it is; ``new_key``: make it first."""

    format: Format
    out: Path
    reader: str
    only: int | None
    reviewed: bool
    overwrite: bool
    key: Path | None
    new_key: bool
    comments: bool


class ExportDialog(WorkDialog):
    """``wanted`` has an ExportWish once the person agreed to it."""

    wanted = Signal(object)

    def __init__(
        self, parent: QWidget, source: Source, reader: str, this: tuple[int, str] | None, tasks: Tasks, folder: str
    ) -> None:
        """``this``: the open recording's id in the editor, and its title."""
        super().__init__(parent, tr("Export annotations"), tr("&Export"), tasks)
        self.setAccessibleName(tr("Export annotations"))
        self._this, self._folder = this, folder or str(Path.home())
        self._build()
        self._lay_out()
        self.deidentify.toggled.connect(self._check)
        for field in (self.out, self.key):
            field.changed.connect(self._check)
        self.reader.currentTextChanged.connect(self._check)
        self.makes_key.toggled.connect(self._check)
        self._check()
        self._ask_readers(source, reader)
        self.resize(min(640, parent.width() - 40), self.sizeHint().height())

    def _build(self) -> None:
        self.format = QComboBox(self)
        self.format.setAccessibleName(tr("Format"))
        self.format.addItems(list(FORMATS.values()))
        self.this = QRadioButton("", self)
        self.all = QRadioButton(tr("&All recordings"), self)
        title = self._this[1] if self._this is not None else ""
        self.this.setText(
            tr("&This recording ({title})", title=title.replace("&", "&&")) if title else tr("&This recording")
        )
        self.this.setEnabled(self._this is not None)
        self.all.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.this)
        group.addButton(self.all)
        self.reader = QComboBox(self)
        self.reader.setAccessibleName(tr("Whose annotations"))
        self.reviewed = QCheckBox(tr("Only recordings marked as re&viewed"), self)
        self.out = PathField(tr("Folder to export to"), _folder_wanted, self)
        self.out.set_path(Path(self._folder) / "export")
        self.overwrite = QCheckBox(tr("&Replace files that are there already"), self)
        self.deidentify = QCheckBox(tr("&De-identify"), self)
        self.deidentify.setAccessibleDescription(WHAT_IT_DOES)
        self._how = QWidget(self, enabled=False)
        self.deidentify.toggled.connect(self._how.setEnabled)
        self.makes_key = QRadioButton(tr("Make a &new key, kept in"), self._how)
        self.has_key = QRadioButton(tr("Use the key of ear&lier exports"), self._how)
        self.makes_key.setChecked(True)
        self.key = PathField(tr("File of the key"), self._key_wanted, self._how)
        self.comments = QCheckBox(tr("Keep &comments (they may hold names)"), self._how)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Format:"), self.format)
        what = QHBoxLayout()
        what.addWidget(self.this)
        what.addWidget(self.all)
        what.addStretch(1)
        form.addRow(tr("What:"), what)
        form.addRow(tr("Annotations &by:"), self.reader)
        form.addRow("", self.reviewed)
        form.addRow(tr("F&older:"), self.out)
        form.addRow("", self.overwrite)
        inside = QVBoxLayout(self._how)
        inside.setContentsMargins(20, 0, 0, 0)
        words = QLabel(WHAT_IT_DOES, self, wordWrap=True)
        words.setIndent(20)
        words.setProperty("muted", True)
        row = QHBoxLayout()
        row.addWidget(self.makes_key)
        row.addWidget(self.has_key)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addWidget(self.key)
        inside.addWidget(self.comments)
        self.body.addLayout(form)
        self.body.addWidget(self.deidentify)
        self.body.addWidget(words)
        self.body.addWidget(self._how)

    def _key_wanted(self, dialog: QFileDialog) -> None:
        dialog.setNameFilter(tr("Keys (*.key);;All files (*)"))
        if self.makes_key.isChecked():
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # one that is there is never replaced
            dialog.setDefaultSuffix("key")
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

    def _ask_readers(self, source: Source, reader: str) -> None:
        def known(names: list[str]) -> None:
            self.reader.addItems(names)
            self.reader.setCurrentIndex(max(0, self.reader.findText(reader, Qt.MatchFlag.MatchExactly)))
            self._check()

        def failed(error: BaseException) -> None:
            self.set_missing(str(explain(error, tr("the study"))))

        self.finished.connect(lambda _: self._tasks.cancel("export readers"))
        self._tasks.run(lambda _: source.readers(), known, failed=failed, key="export readers")

    def _check(self) -> None:
        self.set_missing(self._missing())

    def _missing(self) -> str:
        out, key = self.out.path, self.key.path
        if not self.reader.count():
            return tr("Nobody has read anything yet.")
        if out is None:
            return tr("Choose a folder to export to.")
        if not self.deidentify.isChecked():
            return ""
        if key is None:
            return tr("Choose a file for the key.")
        if out.absolute() in key.absolute().parents:
            return tr("The key must not lie in the export: whoever has it knows whose recordings they are.")
        return ""

    def begin(self) -> None:
        out, key = self.out.path, self.key.path
        if self._missing() or out is None:
            return
        self.wanted.emit(
            ExportWish(
                format=list(FORMATS)[self.format.currentIndex()],
                out=out,
                reader=self.reader.currentText(),
                only=self._this[0] if self.this.isChecked() and self._this is not None else None,
                reviewed=self.reviewed.isChecked(),
                overwrite=self.overwrite.isChecked(),
                key=key if self.deidentify.isChecked() else None,
                new_key=self.makes_key.isChecked(),
                comments=self.comments.isChecked(),
            )
        )


def _folder_wanted(dialog: QFileDialog) -> None:
    dialog.setFileMode(QFileDialog.FileMode.Directory)
