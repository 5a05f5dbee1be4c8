"""Between whom to decide: two readers, or one and the model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from app.dialogs.work import Progress, WorkDialog
from app.preferences.shortcuts import without_mnemonic
from app.reading.adjudicator import Work
from app.tasks import Tasks
from prs_core.agreement.adjudication import Case, Side, begin, in_order
from prs_core.study.records import Reader
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.study.library import Study

_WHAT = tr(
    "What both say of a recording is taken over into their consensus, a layer of its own in the study; you decide the "
    "rest, one thing after the other. The consensus keeps who decided what. Two readings are evidence of each other "
    "only where they were made blind, and whoever decides should be neither of the two."
)


class AdjudicateDialog(WorkDialog):
    """``begun`` has a Work and the Cases."""

    begun = Signal(object, object)

    def __init__(self, parent: QWidget, study: Study, by: Reader, sides: Sequence[Side], tasks: Tasks) -> None:
        super().__init__(parent, tr("Adjudicate"), tr("&Begin"), tasks)
        self.setAccessibleName(tr("Adjudicate"))
        self._study, self._by, self._sides = study, by, list(sides)
        self.first, self.second = QComboBox(self), QComboBox(self)
        form = QFormLayout()
        others = [n for n, side in enumerate(self._sides) if side.reader != by]
        chosen = [*others, *(n for n in range(len(self._sides)) if n not in others)][:2]
        for number, (combo, words) in enumerate(
            ((self.first, tr("&First reader:")), (self.second, tr("&Second reader:")))
        ):
            combo.setAccessibleName(without_mnemonic(words).rstrip(":"))
            combo.addItems([side.name for side in self._sides])
            combo.setCurrentIndex(chosen[number] if number < len(chosen) else -1)
            combo.currentIndexChanged.connect(self._check)
            form.addRow(words, combo)
        what = QLabel(_WHAT, self, wordWrap=True)
        what.setProperty("muted", True)
        form.addRow(what)
        form.addRow(tr("Decided by:"), QLabel(by.name, self))
        self.body.addLayout(form)
        self._check()
        self.resize(min(560, parent.width() - 40), self.sizeHint().height())

    def _check(self) -> None:
        one, other = self.first.currentIndex(), self.second.currentIndex()
        if min(one, other) < 0:
            self.set_missing(tr("Two readers, or one and the model, must have read something of this study."))
        else:
            self.set_missing(tr("Choose two different readers.") if one == other else "")

    def begin(self) -> None:
        study, by = self._study, self._by
        a, b = in_order(self._sides[self.first.currentIndex()], self._sides[self.second.currentIndex()])

        def prepare(progress: Progress) -> tuple[Reader, list[Case]]:
            return begin(study, a, b, by, progress)

        def then(found: tuple[Reader, list[Case]]) -> None:
            self.begun.emit(Work(study, a, b, by, found[0]), found[1])

        self.work(prepare, then, tr("the study"))
