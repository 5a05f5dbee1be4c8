"""The shortcuts, to be changed: what has which keys, and who has them already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.shortcuts import Shortcuts, keys_of, words_of

_NAME = Qt.ItemDataRole.UserRole


class KeyDialog(QDialog):
    """A list of actions; the keys of the chosen one are typed, not written. Every change is remembered at once."""

    def __init__(self, parent: QWidget, shortcuts: Shortcuts) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Change shortcuts")
        self.setModal(False)
        self._shortcuts = shortcuts
        self.list = QTreeWidget(self)
        self.list.setAccessibleName("Actions and their keys")
        self.list.setHeaderLabels(["Action", "Keys"])
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().resizeSection(1, 170)
        self.keys = QKeySequenceEdit(self)
        self.keys.setAccessibleName("New keys")
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.warning = QLabel(self, wordWrap=True)
        self.warning.setAccessibleName("Conflict")
        self.assign = QPushButton("&Use these keys", self)
        self.remove = QPushButton("&No keys", self)
        self.reset = QPushButton("Reset &all", self)
        for button in (self.assign, self.remove, self.reset):
            button.setAutoDefault(False)
        self._lay_out()
        self.list.currentItemChanged.connect(self._chosen)
        self.keys.keySequenceChanged.connect(self._check)
        self.assign.clicked.connect(self._assign)
        self.remove.clicked.connect(self._remove)
        self.reset.clicked.connect(self._reset)
        self._fill()
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self.resize(min(640, parent.width() - 40), min(600, parent.height() - 40))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(QLabel("New keys:", self))
        row.addWidget(self.keys, 1)
        row.addWidget(self.assign)
        row.addWidget(self.remove)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(self.warning)
        layout.addWidget(buttons)

    def _fill(self) -> None:
        chosen = self._name()
        self.list.clear()
        for name, action in self._shortcuts.actions.items():
            shown = [QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys_of(action)]
            item = QTreeWidgetItem([words_of(action), ", ".join(shown)])
            item.setData(0, _NAME, name)
            if keys_of(action) != self._shortcuts.defaults[name]:
                font = item.font(1)
                font.setBold(True)
                item.setFont(1, font)
                item.setToolTip(1, "Changed")
            self.list.addTopLevelItem(item)
            if name == chosen:
                self.list.setCurrentItem(item)

    def _name(self) -> str:
        item = self.list.currentItem()
        return str(item.data(0, _NAME)) if item is not None else ""

    def _typed(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _chosen(self) -> None:
        self.keys.clear()
        self._check()

    def _check(self) -> None:
        other = self._shortcuts.conflict(self._name(), self._typed()) if self._typed() else None
        self.assign.setEnabled(bool(self._typed()))
        self.warning.setText(
            f"“{words_of(self._shortcuts.actions[other])}” has these keys now and would lose them." if other else ""
        )

    def _assign(self) -> None:
        self._shortcuts.change(self._name(), [self._typed()])
        self.keys.clear()
        self._fill()

    def _remove(self) -> None:
        self._shortcuts.change(self._name(), [])
        self._fill()

    def _reset(self) -> None:
        self._shortcuts.reset()
        self._fill()


def key_dialog(parent: QWidget, shortcuts: Shortcuts) -> KeyDialog:
    """Not yet shown."""
    return KeyDialog(parent, shortcuts)
