"""Import annotations: which file is about which recording, what of it is understood, what would come of it; then so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.dialogs.files import file_dialog
from app.dialogs.mapping import MappingTable
from app.dialogs.work import WorkDialog
from app.exchange.source import Source
from app.tasks import Tasks
from prs_core.exchange.merging import How
from prs_core.failures import explain
from prs_core.formats.marks import FORMAT_NAMES
from prs_core.label_words import said
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.exchange.importing import FilePreview, ImportPreview
    from prs_core.exchange.merging import Merge

ANNOTATION_FILTER = tr("Annotations (*.json *.txt *.TextGrid *.csv *.tsv);;All files (*)")
_COLUMNS = (tr("File"), tr("Recording"), tr("Understood"), tr("To be imported"))
_REST, _WHOLE = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.ResizeToContents
_HOW = {
    How.ADD: tr("Keep it, and add what is new"),
    How.REPLACE: tr("Put the files' marks in its place"),
}
#: Notes shown below one file; the rest is counted.
_NOTES = 1000


class ImportDialog(WorkDialog):
    """Shows a preview that follows what is chosen; ``wanted`` has the one that the person agreed to."""

    wanted = Signal(object, str, object)  # ImportPreview, the reader's name, How

    def __init__(self, parent: QWidget, source: Source, reader: str, tasks: Tasks, folder: str) -> None:
        super().__init__(parent, tr("Import annotations"), tr("&Import"), tasks)
        self.setAccessibleName(tr("Import annotations"))
        self.source, self._folder = source, folder
        self._paths: list[Path] = []
        self.preview: ImportPreview | None = None
        self._build(reader)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self.reader.currentTextChanged.connect(self.look_again)
        self.how.currentIndexChanged.connect(self.look_again)
        self.finished_reading.toggled.connect(self.look_again)
        self.mapping.changed.connect(self.look_again)
        self.finished.connect(lambda: tasks.cancel("import preview"))
        self.finished.connect(lambda: tasks.cancel("import readers"))
        self.resize(min(900, parent.width() - 40), min(620, parent.height() - 60))
        self._show()
        self._ask_readers(reader)

    def _build(self, reader: str) -> None:
        self.files = QPushButton(tr("Add &files …"), self)
        self.folder = QPushButton(tr("Add f&older …"), self)
        for button, then in ((self.files, self._choose_files), (self.folder, self._choose_folder)):
            button.setAutoDefault(False)
            button.clicked.connect(then)
        self.reader = QComboBox(self, editable=True)
        self.reader.setAccessibleName(tr("Name of the reader whose annotations they are"))
        self.reader.setEditText(reader)
        field = self.reader.lineEdit()
        if field is not None:
            field.setAccessibleName(self.reader.accessibleName())
        self.how = QComboBox(self)
        self.how.setAccessibleName(tr("What becomes of what is marked already"))
        for how, words in _HOW.items():
            self.how.addItem(words, how)
        self.finished_reading = QCheckBox(tr("These are finished readings: mark the recordings as re&viewed"), self)
        self.finished_reading.setToolTip(tr("Only what is marked as reviewed is learnt from"))
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(tr("Files and what is understood of them"))
        self.table.setHeaderLabels(list(_COLUMNS))
        self.table.setUniformRowHeights(True)
        header = self.table.header()
        # What was understood, and what would come of it, is seen whole; names are told by both their ends.
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header.setStretchLastSection(False)
        for column, mode in enumerate((_REST, _REST, _WHOLE, _WHOLE)):
            header.setSectionResizeMode(column, mode)
        self.mapping = MappingTable(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        words = QLabel(
            tr(
                "SPRSound, Audacity, Praat, Raven, CSV. A file belongs to the recording whose name it begins with, "
                "whole words only (“a.json”, “a_labels.txt” for “a.wav”)."
            ),
            self,
            wordWrap=True,
        )
        words.setProperty("muted", True)
        row.addWidget(words, 1)
        row.addWidget(self.files)
        row.addWidget(self.folder)
        form = QFormLayout()
        form.addRow(tr("&Read by:"), self.reader)
        form.addRow(tr("What is marked &already:"), self.how)
        form.addRow("", self.finished_reading)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 2)
        self.body.addWidget(self.mapping, 1)
        self.body.addLayout(form)

    def _ask_readers(self, reader: str) -> None:
        def known(names: list[str]) -> None:
            text = self.reader.currentText()
            self.reader.blockSignals(True)
            self.reader.addItems(list(dict.fromkeys([*([reader] if reader else []), *names])))
            self.reader.setEditText(text)
            self.reader.blockSignals(False)

        self._tasks.run(lambda _: self.source.readers(), known, failed=self._failed, key="import readers")

    # -- which files

    def _choose_files(self) -> None:
        dialog = self._file_dialog(tr("Annotation files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(ANNOTATION_FILTER)
        dialog.open()

    def _choose_folder(self) -> None:
        dialog = self._file_dialog(tr("A folder of annotation files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = file_dialog(self, title, self._folder or str(Path.home()))
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names if name]))
        return dialog

    def add(self, paths: Sequence[Path]) -> None:
        """More files and folders."""
        self._paths += [path for path in paths if path not in self._paths]
        if paths:
            self._folder = str(paths[-1].parent)
        self.look_again()

    # -- the preview

    def look_again(self) -> None:
        """Something is different: what would come of it now?"""
        self.preview = None
        self._tasks.cancel("import preview")  # which may just be done, of what was chosen before
        self.set_missing(tr("Reading …"))
        self._soon.start()

    def _look(self) -> None:
        source, paths, mapping = self.source, list(self._paths), self.mapping.mapping()
        reader, how, finished = self.reader_name, self.chosen_how, self.finished_reading.isChecked()

        def shown(preview: ImportPreview) -> None:
            self.preview = preview
            self._show()

        self._tasks.run(
            lambda _: source.preview(paths, reader, mapping, how, finished=finished),
            shown,
            failed=self._failed,
            key="import preview",
        )

    def _failed(self, error: BaseException) -> None:
        self.set_missing(str(explain(error, tr("the files"))))

    @property
    def reader_name(self) -> str:
        return " ".join(self.reader.currentText().split())

    @property
    def chosen_how(self) -> How:
        return How(self.how.currentData())

    def _show(self) -> None:
        preview = self.preview
        self.table.clear()
        for file in preview.files if preview is not None else ():
            self.table.addTopLevelItem(_line(file))
        self.table.expandAll()
        for i in range(self.table.topLevelItemCount()):
            line = self.table.topLevelItem(i)
            if line is not None:
                for j in range(line.childCount()):
                    self.table.setFirstColumnSpanned(j, self.table.indexFromItem(line), True)
        self.mapping.show_unknown(preview.not_understood if preview is not None else ())
        self.set_missing(self._missing())
        if self.start.isEnabled() and preview is not None:
            self.message.setText(summary(preview))

    def _missing(self) -> str:
        preview = self.preview
        if preview is None or not preview.files:
            return (
                tr("No annotation files here yet.") if self._paths else tr("Add annotation files, or a folder of them.")
            )
        if preview.not_understood:
            return tr("Say what the labels mean that nobody here knows, or leave them out.")
        if not preview.ready:
            return tr("There is nothing new in these files.")
        return "" if self.reader_name else tr("Say whose annotations they are.")

    def begin(self) -> None:
        if self.preview is not None:
            self.wanted.emit(self.preview, self.reader_name, self.chosen_how)


def summary(preview: ImportPreview) -> str:
    """What pressing Import would do."""
    counts = sum((merge_counts(file.merge) for file in preview.ready if file.merge is not None), Counter[str]())
    text = tr(
        "{ready} of %n file would be imported: {what}.",
        "",
        len(preview.files),
        many="{ready} of %n files would be imported: {what}.",
        ready=len(preview.ready),
        what=count_words(counts),
    )
    unread = len(preview.problems)
    return tr("{done} {count} cannot be.", done=text, count=unread) if unread else text


def merge_counts(merge: Merge) -> Counter[str]:
    """What of an import is new, and so on."""
    return Counter(
        {
            "new": merge.added,
            "changed": merge.changed,
            "removed": merge.removed,
            "there already": merge.same,
            "left out": len(merge.left_out),
            "finished": int(merge.finishes),
        }
    )


def count_words(counts: Counter[str]) -> str:
    """What ``merge_counts`` counted, in words."""
    words = {
        "new": lambda n: tr("%n new", "marks", n),
        "changed": lambda n: tr("%n changed", "marks", n),
        "removed": lambda n: tr("%n removed", "marks", n),
        "there already": lambda n: tr("%n there already", "marks", n),
        "left out": lambda n: tr("%n left out", "marks", n),
        "finished": lambda n: tr("%n marked as reviewed", "recordings", n),
    }
    found = [words[what](count) for what, count in counts.items() if count]
    return ", ".join(found) or tr("the recording's label or comment")


def _line(file: FilePreview) -> QTreeWidgetItem:
    recording = file.recording.path.stem if file.recording is not None else "–"
    if file.imported is None or file.merge is None:
        line = QTreeWidgetItem([file.path.name, recording, "–", tr("nothing", "to be imported")])
        notes = [file.problem]
    else:
        what = count_words(merge_counts(file.merge)) if file.ready else _nothing(file.merge)
        line = QTreeWidgetItem([file.path.name, recording, _understood(file), what])
        notes = [*file.merge.told, *file.imported.warnings]
    for column in range(4):
        line.setToolTip(column, line.text(column))
    line.setToolTip(0, str(file.path))
    more = [tr("And {count} more.", count=len(notes) - _NOTES)] if len(notes) > _NOTES else []
    for note in [*notes[:_NOTES], *more]:
        child = QTreeWidgetItem([note])
        child.setToolTip(0, note)
        line.addChild(child)
    return line


def _nothing(merge: Merge) -> str:
    counts = merge_counts(merge)
    return count_words(counts) if counts.total() else tr("nothing", "to be imported")


def _understood(file: FilePreview) -> str:
    assert file.imported is not None
    marks = len(file.imported.marks)
    label = file.imported.record.label if file.imported.record is not None else None
    parts = [tr("%n mark", "", marks, many="%n marks"), *([tr("label {label}", label=said(label))] if label else [])]
    unknown = sum(each.count for each in file.imported.not_understood)
    parts += [tr("%n not understood", "marks", unknown)] if unknown else []
    return f"{', '.join(parts)} ({said(FORMAT_NAMES[file.imported.format])})"
