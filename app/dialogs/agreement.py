"""How far the readers of a study, and the model, agree: chosen, computed in the background, shown, exported."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.files import file_dialog
from app.dialogs.work import Progress, WorkDialog, explain_nameless
from app.panels.agreement_tables import AgreementTables, Result
from app.tasks import Tasks
from prs_core.agreement.adjudication import Side
from prs_core.study.records import CONSENSUS
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.study.library import Study


_NAMES = 230  # pixels


class AgreementDialog(WorkDialog):
    """Readers on the left, the numbers of one pair of them on the right. It stays open beside the window."""

    def __init__(self, parent: QWidget, study: Study, sides: Sequence[Side], tasks: Tasks, folder: str) -> None:
        super().__init__(parent, tr("Agreement of readers"), tr("&Compare"), tasks)
        self.setAccessibleName(tr("Agreement of readers"))
        self._study, self._folder = study, folder
        self.found: Result | None = None
        self.readers = {side: self._check_box(side) for side in sides}
        self.pairs = QComboBox(self)
        self.pairs.setAccessibleName(tr("Which two"))
        self.pairs.currentIndexChanged.connect(self._show_pair)
        self.tables = AgreementTables(self)
        self.export = QPushButton(tr("E&xport …"), self)
        self.export.setEnabled(False)
        self.export.setAutoDefault(False)
        self.export.clicked.connect(self._choose_file)
        self._lay_out()
        self._check()
        self.resize(min(1120, parent.width() - 40), min(760, parent.height() - 60))

    def _check_box(self, side: Side) -> QCheckBox:
        name = self.fontMetrics().elidedText(side.name, Qt.TextElideMode.ElideMiddle, _NAMES - 50)
        box = QCheckBox(name.replace("&", "&&"), self)
        box.setAccessibleName(side.name)
        box.setToolTip(side.name if name != side.name else "")
        box.setChecked(side.reader is None or side.reader.kind != CONSENSUS)
        box.toggled.connect(self._check)
        return box

    def _lay_out(self) -> None:
        left = QWidget(self)
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 8, 0)
        title = QLabel(tr("Readers"), left)
        title.setProperty("heading", True)
        inside.addWidget(title)
        for box in self.readers.values():
            inside.addWidget(box)
        inside.addStretch(1)
        scroll = QScrollArea(self, widgetResizable=True)
        scroll.setAccessibleName(tr("Readers to be compared"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(left)
        scroll.setFixedWidth(_NAMES)
        top = QHBoxLayout()
        top.addWidget(self.pairs, 1)
        top.addWidget(self.export)
        right = QVBoxLayout()
        right.addLayout(top)
        right.addWidget(self.tables, 1)
        both = QHBoxLayout()
        both.addWidget(scroll)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)

    @property
    def chosen(self) -> list[Side]:
        return [side for side, box in self.readers.items() if box.isChecked()]

    def _check(self) -> None:
        self.set_missing("" if len(self.chosen) > 1 else tr("Choose two readers at least, or one and the model."))

    def begin(self) -> None:
        study, chosen = self._study, self.chosen
        self.work(lambda progress: compute(study, chosen, progress), self._computed, tr("the study"), stay=True)

    def _computed(self, result: Result) -> None:
        self.found = result
        self.pairs.blockSignals(True)
        self.pairs.clear()
        self.pairs.addItems([f"{pair.a}  –  {pair.b}" for pair in result.comparisons])
        self.pairs.blockSignals(False)
        self.export.setEnabled(True)
        self.cancel.setText(tr("Close"))
        self._show_pair()

    def _show_pair(self) -> None:
        if self.found is not None and self.pairs.currentIndex() >= 0:
            self.tables.show_pair(self.found, self.pairs.currentIndex())

    # -- export

    def _choose_file(self) -> None:
        dialog = file_dialog(self, tr("Export the agreement"), self._folder or str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("JSON, everything (*.json)"), tr("CSV, a number a row (*.csv)")])
        dialog.setDefaultSuffix("json")
        dialog.filterSelected.connect(lambda text: dialog.setDefaultSuffix("csv" if "*.csv" in text else "json"))
        dialog.selectFile("agreement")
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def export_to(self, out: Path) -> None:
        """Write all pairs, as the command line does."""
        result = self.found
        if result is None:
            return

        def write(_: object) -> None:
            from prs_core.agreement.tables import write_agreement

            write_agreement(out, result.comparisons, result.alpha, result.blind)

        def failed(error: BaseException) -> None:
            self.message.setText(str(explain_nameless(error, tr("the file"))))

        self._tasks.run(write, lambda _: self.message.setText(tr("Saved {name}.", name=out.name)), failed=failed)


def compute(study: Study, sides: Sequence[Side], progress: Progress) -> Result:
    """The numbers of each two of ``sides``. Raises PRSError, Cancelled."""
    # scipy takes its time to import: on this thread.
    from prs_core.agreement.comparison import compare, label_alpha
    from prs_core.agreement.of_study import blindness, readings_by_name

    readers = [side.reader for side in sides if side.reader is not None]
    found = readings_by_name(study, readers, model=len(readers) < len(sides), progress=progress)
    pairs = list(combinations(found, 2))
    comparisons = []
    for done, (a, b) in enumerate(pairs):
        progress(done, len(pairs))
        comparisons.append(compare(a, found[a], b, found[b]))
    progress(len(pairs), len(pairs))
    counts = blindness(study, {reader.name: reader for reader in readers})
    return Result(tuple(comparisons), label_alpha(found), counts)
