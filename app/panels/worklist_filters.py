"""The worklist's filters beside the words: a choice for each property, opened by a button."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.study.items import Item, natural_key
from app.study.listing import CONFIDENCES, DISAGREEMENTS, NOBODY, QUALITIES, Criteria
from prs_core.label_words import reader_said, said, site_said
from prs_core.labels import RecordLabel
from prs_core.study.records import CONSENSUS, Status
from prs_core.translation import tr

_ANY = tr("Any", "filter")
#: What each is called, and its choice for who cannot see where it stands.
_NAMES = {
    "status": (tr("Status"), tr("Filter by status")),
    "label": (tr("Label"), tr("Filter by label")),
    "confidence": (tr("Confidence"), tr("Filter by confidence")),
    "disagreement": (tr("Disagreement"), tr("Filter by disagreement")),
    "patient": (tr("Patient"), tr("Filter by patient")),
    "site": (tr("Site"), tr("Filter by site")),
    "quality": (tr("Quality"), tr("Filter by quality")),
    "annotator": (tr("Annotator"), tr("Filter by annotator")),
}
#: What is said by others, or by models.
TELLING = ("confidence", "disagreement", "quality", "annotator")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_FIXED: dict[str, Mapping[str, str]] = {
    "status": {str(status): _capital(said(status)) for status in Status},
    "label": {str(label): said(label) for label in RecordLabel},
    "confidence": CONFIDENCES,
    "disagreement": DISAGREEMENTS,
    "quality": QUALITIES,
}


class FilterPanel(QWidget):
    """Eight choices and a button that takes them all back."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Filters of the worklist"))
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 0, 8, 8)
        layout.setHorizontalSpacing(6)
        layout.setVerticalSpacing(2)
        self._offered: tuple[set[str], ...] = ()
        self.choices: dict[str, QComboBox] = {}
        self._names: dict[str, QLabel] = {}
        for number, (name, (text, spoken)) in enumerate(_NAMES.items()):
            combo = self.choices[name] = QComboBox(self)
            combo.setAccessibleName(spoken)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(6)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            combo.addItem(_ANY, "")
            for key, value in _FIXED.get(name, {}).items():
                combo.addItem(value, key)
            combo.currentIndexChanged.connect(self.changed)
            label = QLabel(text, self)
            self._names[name] = label
            label.setBuddy(combo)
            label.setProperty("muted", True)
            row, column = divmod(number, 2)
            layout.addWidget(label, 2 * row, column)
            layout.addWidget(combo, 2 * row + 1, column)
        self.reset = QPushButton(tr("Clear these filters"), self)
        self.reset.clicked.connect(self.clear)
        layout.addWidget(self.reset, 8, 0, 1, 2)

    def criteria(self, words: Iterable[str]) -> Criteria:
        chosen = {name: str(combo.currentData() or "") for name, combo in self.choices.items()}
        return Criteria(words=tuple(words), **chosen)

    def clear(self) -> None:
        """Ask for nothing. One change, however many were set."""
        for combo in self.choices.values():
            combo.blockSignals(True)
            combo.setCurrentIndex(0)
            combo.blockSignals(False)
        self.changed.emit()

    def set_blind(self, blind: bool) -> None:
        """What says something of others or of models is nothing to choose by for a blind reader."""
        for name in TELLING:
            combo = self.choices[name]
            if blind:
                combo.setCurrentIndex(0)
            for widget in (combo, self._names[name]):
                widget.setVisible(not blind)

    def choose(self, name: str, value: str) -> None:
        """Set one filter, by what Criteria calls it."""
        combo = self.choices[name]
        combo.setCurrentIndex(max(0, combo.findData(value)))

    def offer(self, items: Iterable[Item]) -> None:
        """Patients, sites and annotators that there are; what is chosen stays chosen."""
        items = list(items)
        patients = {item.person.patient for item in items} - {""}
        sites = {item.person.site for item in items} - {""}
        readers = {label.reader.name for item in items for label in item.labels if label.reader.kind != CONSENSUS}
        if self._offered == (patients, sites, readers):
            return
        self._offered = patients, sites, readers
        self._fill("patient", {name: name for name in sorted(patients, key=natural_key)})
        self._fill("site", {site: _capital(site_said(site)) for site in sorted(sites)})
        self._fill("annotator", {NOBODY: tr("Nobody yet")} | {name: reader_said(name) for name in sorted(readers)})

    def _fill(self, name: str, choices: Mapping[str, str]) -> None:
        combo = self.choices[name]
        if list(choices) == [combo.itemData(number) for number in range(1, combo.count())]:
            return
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(_ANY, "")
        for key, text in choices.items():
            combo.addItem(text, key)
        place = combo.findData(chosen)
        combo.setCurrentIndex(max(0, place))
        combo.blockSignals(False)
        if place < 0:
            self.changed.emit()
