"""Retraining, step 1: what there is to learn from, by class and by patient, and what is missing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QScrollArea, QVBoxLayout, QWidget

from app.dialogs.files import file_dialog
from app.learning.retraining_survey import Look
from app.look.theme import Theme
from app.panels.training_parts import button, class_icon, fill, footer, heading, note, say, table, words
from prs_core.label_words import said
from prs_core.retraining import Counts
from prs_core.translation import number, tr

#: Of the page's height, at most.
_NOTES_SHARE = 0.35
_LOOKING = tr("Looking at what was reviewed …")
_RULE = tr(
    "Only recordings that a person has marked as reviewed count; what the model proposed never does. "
    "About one patient in five is kept for judging the new model: it never learns from them."
)


class MaterialPage(QWidget):
    """Shows a Look. ``trees`` are the folders that are learnt from as well."""

    trees_changed = Signal()
    next_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.trees: list[Path] = []
        self._dark = False
        self._look: Look | None = None
        self.title = heading(tr("What there is to learn from"), self)
        self.summary = words("", self)
        self.summary.setAccessibleName(tr("What there is"))
        self.rule = words(_RULE, self, muted=True)
        columns = (tr("Sound"), tr("Events"), tr("of patients"), tr("to judge by"), tr("What is missing"))
        self.classes = table(tr("Events by class"), columns, self)
        self.patients = table(tr("Patients"), (tr("Patient"), tr("Recordings"), tr("Events"), tr("Use")), self)
        self.refusal = note(self, tr("Why nothing can be learnt"), danger=True)
        self.warnings = note(self, tr("What is missing"))
        self.folders = QListWidget(self)
        self.folders.setAccessibleName(tr("Folders that are learnt from as well"))
        self.folders.setMaximumHeight(70)
        self.add = button(tr("&Add a folder …"), self)
        self.add.setToolTip(
            tr("A folder in the layout of SPRSound: train_wav with sounds, train_json with annotations")
        )
        self.remove = button(tr("&Remove"), self)
        self.close_ = button(tr("Cancel"), self)
        self.next = button(tr("Next"), self, primary=True)
        self._lay_out()
        self.add.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        self.folders.itemSelectionChanged.connect(self._refresh)
        self.next.clicked.connect(self.next_wanted)
        self.close_.clicked.connect(self.closed)
        self.show_looking()

    def _lay_out(self) -> None:
        tables = QHBoxLayout()
        tables.setSpacing(14)
        tables.addWidget(self.classes, 8)
        tables.addWidget(self.patients, 5)
        beside = QVBoxLayout()
        beside.addWidget(self.add)
        beside.addWidget(self.remove)
        beside.addStretch(1)
        folders = QHBoxLayout()
        folders.addWidget(self.folders, 1)
        folders.addLayout(beside)
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(area)
        notes = QVBoxLayout(inside)
        notes.setContentsMargins(0, 0, 0, 0)
        notes.addWidget(self.refusal)
        notes.addWidget(self.warnings)
        notes.addStretch(1)
        area.setWidget(inside)
        self._area, self._inside = area, inside
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        for widget in (self.title, self.summary, self.rule):
            layout.addWidget(widget)
        layout.addLayout(tables, 1)
        layout.addWidget(area)
        layout.addWidget(words(tr("Learn from annotated folders in the layout of SPRSound as well:"), self))
        layout.addLayout(folders)
        footer(layout, [self.close_], [self.next])

    # -- what is shown

    def show_looking(self) -> None:
        self._look = None
        self.summary.setText(_LOOKING)
        self._refresh()

    def show_refusal(self, text: str) -> None:
        """Nothing could even be looked at."""
        self._look = None
        self.summary.setText("")
        say(self.refusal, text)
        self._refresh()

    def show_look(self, found: Look) -> None:
        self._look = found
        counts = found.counts
        self.summary.setText(_summary(counts))
        rows = [
            [said(c.type), number(c.events, ","), number(c.patients, ","), number(c.judging, ","), c.remark]
            for c in found.classes
        ]
        fill(self.classes, rows, (1, 2, 3))
        use = {True: tr("kept for judging"), False: tr("learnt from")}
        patients = [[p.name, number(p.recordings, ","), number(p.events, ","), use[p.judges]] for p in found.patients]
        fill(self.patients, patients, (1, 2))
        say(self.refusal, "" if found.refusal is None else str(found.refusal))
        say(self.warnings, "\n".join(f"• {warning}" for warning in found.warnings))
        self._draw_signs()
        self._refresh()

    @property
    def look(self) -> Look | None:
        """What is shown; None while it is being looked at."""
        return self._look

    def apply_theme(self, theme: Theme) -> None:
        self._dark = theme.dark
        self._draw_signs()

    def _draw_signs(self) -> None:
        for row, of_class in enumerate(self._look.classes if self._look is not None else ()):
            item = self.classes.item(row, 0)
            if item is not None:
                item.setIcon(class_icon(of_class.type, self._dark))

    def _refresh(self) -> None:
        self.next.setEnabled(self._look is not None and self._look.refusal is None)
        self.remove.setEnabled(bool(self.folders.selectedItems()))
        self._area.setVisible(bool(self.refusal.text() or self.warnings.text()))
        self._fit_notes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_notes()

    def _fit_notes(self) -> None:
        """Notes are as high as they are long; very long ones are scrolled through, and leave the tables their room."""
        inside = self._inside.layout()
        assert inside is not None
        inside.activate()
        wanted = max(inside.totalHeightForWidth(max(200, self.width())), inside.totalMinimumSize().height())
        self._area.setFixedHeight(min(wanted, max(120, round(_NOTES_SHARE * self.height()))))

    # -- folders

    def _choose(self) -> None:
        dialog = file_dialog(self, tr("A folder of annotated recordings"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self.add_tree(Path(path)))
        dialog.open()

    def add_tree(self, path: Path) -> None:
        if path not in self.trees:
            self.set_trees([*self.trees, path])

    def set_trees(self, paths: list[Path]) -> None:
        self.trees = paths
        self.folders.clear()
        self.folders.addItems([str(path) for path in paths])
        self._refresh()
        self.trees_changed.emit()

    def _remove(self) -> None:
        gone = {item.text() for item in self.folders.selectedItems()}
        self.set_trees([path for path in self.trees if str(path) not in gone])


def _summary(counts: Counts) -> str:
    """What there is, in a sentence."""
    teaching = tr(
        "{recordings} of {patients} with {events} to learn from",
        "“12 reviewed recordings” of “3 patients” with “40 events”",
        recordings=tr("%n reviewed recording", "", counts.recordings, many="%n reviewed recordings"),
        patients=_patients(counts.patients),
        events=tr("%n event", "", counts.events, many="%n events"),
    )
    if not counts.held_out_recordings:
        return tr("{teaching}; nobody to judge by.", teaching=teaching)
    return tr(
        "{teaching}; {recordings} of {patients} to judge by.",
        teaching=teaching,
        recordings=tr("%n other recording", "", counts.held_out_recordings, many="%n other recordings"),
        patients=_patients(counts.held_out_patients),
    )


def _patients(n: int) -> str:
    return tr("%n patient", "", n, many="%n patients")
