"""The shortcuts, to be changed: what has which keys, and who has them already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.preferences.shortcuts import Shortcuts, keys_of, words_of
from prs_core.translation import tr

_NAME = Qt.ItemDataRole.UserRole
_HEIGHT = 340


class ShortcutPage(QWidget):
    """A list of actions; the keys of the chosen one are typed, not written. Every change is remembered at once."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._words: tuple[str, ...] = ()
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setHeaderLabels([tr("Action"), tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setTabKeyNavigation(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setMinimumHeight(_HEIGHT)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().resizeSection(1, 170)
        self.keys = QKeySequenceEdit(self)
        self.keys.setAccessibleName(tr("New keys"))
        for field in self.keys.findChildren(QLineEdit):
            field.setAccessibleName(tr("New keys"))
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.warning = QLabel(self, wordWrap=True)
        self.warning.setAccessibleName(tr("Conflict"))
        self.assign = QPushButton(tr("&Use these keys"), self)
        self.remove = QPushButton(tr("&No keys"), self)
        self.reset = QPushButton(tr("Reset all &keys"), self)
        for button in (self.assign, self.remove, self.reset):
            button.setAutoDefault(False)
        self._lay_out()
        self.list.currentItemChanged.connect(self._chosen)
        self.keys.keySequenceChanged.connect(self._check)
        self.assign.clicked.connect(self._assign)
        self.remove.clicked.connect(lambda: self._shortcuts.change(self._name(), []))
        self.reset.clicked.connect(lambda *_: shortcuts.reset())
        self.refresh()
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("New keys:"), self))
        row.addWidget(self.keys, 1)
        row.addWidget(self.assign)
        without = QHBoxLayout()  # a row of its own: words are longer in other languages
        without.addStretch(1)
        without.addWidget(self.remove)
        without.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addLayout(without)
        layout.addWidget(self.warning)

    def refresh(self) -> None:
        """The keys as they are now."""
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
                item.setToolTip(1, tr("Changed"))
            if not shown:
                item.setData(1, Qt.ItemDataRole.AccessibleTextRole, tr("No keys"))
            self.list.addTopLevelItem(item)
            if name == chosen:
                self.list.setCurrentItem(item)
        self.narrow(self._words)

    def narrow(self, words: tuple[str, ...]) -> bool:
        """Show only actions that have all these words, or keys; without any, all. Whether there are any."""
        self._words = words
        found = False
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            assert item is not None
            text = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in text for word in words))
            found |= not item.isHidden()
        return found

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
            tr(
                "“{action}” has these keys now and would lose them.",
                action=words_of(self._shortcuts.actions[other]),
            )
            if other
            else ""
        )

    def _assign(self) -> None:
        self._shortcuts.change(self._name(), [self._typed()])
        self.keys.clear()
