"""A report: on what, as whom it was read, as what and where to."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from app.dialogs.work import PathField, WorkDialog
from app.exchange.source import Source
from app.panels.record import RESEARCH_ONLY
from app.tasks import Tasks
from prs_core.failures import explain
from prs_core.translation import tr

_SETTLED = tr("as it was settled last (consensus, or who reviewed last)")
_ENDINGS = {".pdf": tr("PDF, to print"), ".html": tr("HTML, for a browser")}


@dataclass(frozen=True)
class ReportWish:
    """What the person wants: on one recording, by its id in the editor, or on all of its patient's. ``reader`` None:
    as they were settled last. ``out`` ends in .pdf or .html."""

    recording_id: int
    patient: bool
    reader: str | None
    out: Path


class ReportDialog(WorkDialog):
    """``wanted`` has a ReportWish once the person agreed to it."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, source: Source, this: tuple[int, str], tasks: Tasks, folder: str) -> None:
        """``this``: the open recording's id in the editor, and its title."""
        super().__init__(parent, tr("Report", "on a recording"), tr("&Make report"), tasks)
        self.setAccessibleName(tr("Report", "on a recording"))
        self._this, self._folder = this, Path(folder or Path.home())
        self._patient = ""
        self._chosen = False  # whether the person chose a file; until then its name follows what it is on
        self._build()
        self._lay_out()
        self.format.currentIndexChanged.connect(self._name_file)
        self.recording.toggled.connect(self._name_file)
        self.out.edit.textEdited.connect(self._file_chosen)
        self.out.changed.connect(self._check)
        self.overwrite.toggled.connect(self._check)
        self._name_file()
        self._ask(source)
        self.resize(min(620, parent.width() - 40), self.sizeHint().height())

    def _build(self) -> None:
        title = self._this[1].replace("&", "&&")
        self.recording = QRadioButton(tr("This &recording ({title})", title=title), self)
        self.recording.setChecked(True)
        self.patient = QRadioButton(tr("All recordings of this &patient"), self)
        self.patient.setEnabled(False)
        self.patient.setToolTip(tr("The patient is not known"))
        group = QButtonGroup(self)
        group.addButton(self.recording)
        group.addButton(self.patient)
        self.reader = QComboBox(self)
        self.reader.setAccessibleName(tr("As whom it was read"))
        self.reader.addItem(_SETTLED)
        self.format = QComboBox(self)
        self.format.setAccessibleName(tr("Format"))
        self.format.addItems(list(_ENDINGS.values()))
        self.out = PathField(tr("File of the report"), self._file_wanted, self)
        self.overwrite = QCheckBox(tr("Repl&ace the file that is there already"), self)

    def _lay_out(self) -> None:
        form = QFormLayout()
        what = QHBoxLayout()
        what.addWidget(self.recording)
        what.addWidget(self.patient)
        what.addStretch(1)
        form.addRow(tr("On:", "what the report is on"), what)
        form.addRow(tr("Read &by:"), self.reader)
        form.addRow(tr("&Format:"), self.format)
        form.addRow(tr("Fi&le:"), self.out)
        form.addRow("", self.overwrite)
        words = QLabel(
            tr(
                "Events, times, findings and pictures, with who read them. {notice}.",
                notice=RESEARCH_ONLY,
            ),
            self,
            wordWrap=True,
        )
        words.setProperty("muted", True)
        self.body.addLayout(form)
        self.body.addWidget(words)

    def _ask(self, source: Source) -> None:
        def known(found: tuple[str, list[str]]) -> None:
            self._patient, readers = found
            self.reader.addItems(readers)
            self.patient.setEnabled(bool(self._patient))
            if self._patient:
                self.patient.setText(
                    tr("All recordings of &patient {patient}", patient=self._patient.replace("&", "&&"))
                )
                self.patient.setToolTip("")
            self.resize(max(self.width(), self.sizeHint().width()), self.height())

        self.finished.connect(lambda _: self._tasks.cancel("report readers"))
        self._tasks.run(
            lambda _: (source.patient(self._this[0]), source.readers()),
            known,
            failed=lambda error: self.set_missing(str(explain(error, tr("the study")))),
            key="report readers",
        )

    @property
    def _ending(self) -> str:
        return list(_ENDINGS)[self.format.currentIndex()]

    def _name_file(self) -> None:
        if self._chosen:
            path = self.out.path
            if path is not None:
                self.out.set_path(path.with_suffix(self._ending))
            return
        name = tr("patient {patient}", patient=self._patient) if self.patient.isChecked() else self._this[1]
        name = re.sub(r'[\\/:*?"<>|\x00-\x1f]', "_", name)
        self.out.set_path(self._folder / (tr("{name} report", name=name) + self._ending))

    def _file_chosen(self) -> None:
        self._chosen = True

    def _file_wanted(self, dialog: QFileDialog) -> None:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # it is asked here, where it can be seen
        dialog.setDefaultSuffix(self._ending[1:])
        dialog.setNameFilter(f"*{self._ending}")
        dialog.fileSelected.connect(self._file_chosen)

    def _check(self) -> None:
        self.set_missing(self._missing())

    def _missing(self) -> str:
        path = self.out.path
        if path is None:
            return tr("Choose a file for the report.")
        if path.suffix.casefold() != self._ending:
            return tr("The file's name must end in {ending}.", ending=self._ending)
        if os.path.exists(path) and not self.overwrite.isChecked():  # noqa: PTH110 - which raises for long names
            return tr("This file is there already: choose another name, or say that it may be replaced.")
        return ""

    def begin(self) -> None:
        path = self.out.path
        self._check()
        if path is not None and not self._missing():
            reader = self.reader.currentText() if self.reader.currentIndex() > 0 else None
            self.wanted.emit(ReportWish(self._this[0], self.patient.isChecked(), reader, path))
