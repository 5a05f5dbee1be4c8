"""Labels that nobody here knows, each with what it is to mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from prs_core.annotation import Artefact, Label, Phase
from prs_core.formats.marks import NotUnderstood
from prs_core.label_words import said
from prs_core.labels import EventType
from prs_core.translation import tr

_LABELS: tuple[Label, ...] = (*EventType, *Phase, *Artefact)
_CHOOSE, _LEAVE_OUT = tr("Choose what it means …"), tr("Leave such marks out")


class MappingTable(QTreeWidget):
    """One row a label; what was chosen stays chosen while the files are looked at again."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Labels that nobody here knows, and what they mean"))
        self.setHeaderLabels([tr("Unknown label"), tr("First seen in"), tr("Means", "an unknown label")])
        self.setRootIsDecorated(False)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 220)
        header.resizeSection(2, 230)
        self._chosen: dict[str, Label | None] = {}
        self._unknown: dict[str, NotUnderstood] = {}
        self.boxes: dict[str, QComboBox] = {}
        self.hide()

    def mapping(self) -> dict[str, Label | None]:
        """What the person said, as prs_core.formats takes it."""
        return dict(self._chosen)

    def show_unknown(self, unknown: Sequence[NotUnderstood]) -> None:
        """These labels are not understood, beside those that were explained before."""
        fresh = [each for each in unknown if each.text not in self._unknown]
        self._unknown |= {each.text: each for each in fresh}
        for each in fresh:
            self._add(each)
        self.setVisible(bool(self._unknown))

    def _add(self, unknown: NotUnderstood) -> None:
        line = QTreeWidgetItem([str(unknown), unknown.where])
        line.setToolTip(0, unknown.text)
        self.addTopLevelItem(line)
        box = QComboBox(self)
        box.setAccessibleName(tr("What {label} means", label=unknown))
        box.addItem(_CHOOSE)
        for label in _LABELS:
            box.addItem(said(label), label)
        box.addItem(_LEAVE_OUT)
        box.currentIndexChanged.connect(lambda index: self._choose(unknown.text, box, index))
        self.boxes[unknown.text] = box
        self.setItemWidget(line, 2, box)

    def _choose(self, text: str, box: QComboBox, index: int) -> None:
        if index == 0:
            self._chosen.pop(text, None)
        else:
            # Not the item's data: Qt hands members of StrEnum back as plain text.
            self._chosen[text] = None if index == box.count() - 1 else _LABELS[index - 1]
        self.changed.emit()
