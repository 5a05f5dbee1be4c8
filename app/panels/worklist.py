"""The worklist: every open recording with what is known of it; filter, order, keyboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.items import Item, ItemState, display_name, natural_key, patient_line
from app.panels.labels import explain, percent
from app.panels.worklist_delegate import ITEM_ROLE, WorklistDelegate
from app.session import Session
from app.theme import Theme
from prs_core.labels import RecordLabel

Index = QModelIndex | QPersistentModelIndex

ORDERS = {
    "name": "Name",
    "label": "Label",
    "confidence": "Confidence",
    "quality": "Quality",
    "age": "Age",
    "state": "State",
}
_LABEL_ORDER = [
    RecordLabel.CAS_DAS,
    RecordLabel.CAS,
    RecordLabel.DAS,
    RecordLabel.NORMAL,
    RecordLabel.POOR_QUALITY,
]
_STATE_ORDER = [ItemState.FAILED, ItemState.WORKING, ItemState.WAITING, ItemState.DONE]


def spoken(item: Item) -> str:
    """Everything that the row shows, in one sentence: for screen readers and the filter."""
    parts = [display_name(item), patient_line(item.name)]
    if item.analysis is not None:
        verdict = item.analysis.verdict
        parts.append(f"{verdict.words}, confidence {percent(verdict.confidence)}")
        parts.append("quality warning" if item.warnings else "quality good")
    parts.append(item.state.value)
    return ", ".join(part for part in parts if part)


def order_key(item: Item, order: str) -> tuple[Any, ...]:
    """What to sort by; recordings that have none of it come last, and the name decides ties."""
    name = natural_key(display_name(item))
    analysis = item.analysis
    if order == "state":
        return (_STATE_ORDER.index(item.state), name)
    if order == "age":
        return (item.name is None, item.name.age_years if item.name else 0.0, name)
    if order == "name":
        return (name,)
    if analysis is None:
        return (1, 0, name)
    if order == "label":
        return (0, _LABEL_ORDER.index(analysis.verdict.label), name)
    if order == "confidence":
        return (0, analysis.verdict.confidence, name)
    return (0, analysis.quality.fit, -item.warnings, name)


class WorklistModel(QAbstractListModel):
    """The session's recordings as rows; keeps no copy of what they hold."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._keys: list[str] = []
        self._rows: dict[str, int] = {}
        session.items_changed.connect(self._reload)
        session.item_changed.connect(self._refresh)
        self._reload()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._keys)

    def item(self, row: int) -> Item:
        return self._session.items[self._keys[row]]

    def row_of(self, key: str) -> int | None:
        return self._rows.get(key)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        item = self.item(index.row())
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return display_name(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            label = "" if item.analysis is None else explain(item.analysis.verdict)
            return "\n".join(part for part in (str(item.path), patient_line(item.name), label) if part)
        return None

    def _reload(self) -> None:
        keys = list(self._session.items)
        # Appending keeps the view's selection and scroll position; anything else is a new list.
        if self._keys and keys[: len(self._keys)] == self._keys and len(keys) > len(self._keys):
            self.beginInsertRows(QModelIndex(), len(self._keys), len(keys) - 1)
            self._set(keys)
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._set(keys)
            self.endResetModel()

    def _set(self, keys: list[str]) -> None:
        self._keys = keys
        self._rows = {key: row for row, key in enumerate(keys)}

    def _refresh(self, key: str) -> None:
        row = self._rows.get(key)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index)


class WorklistProxy(QSortFilterProxyModel):
    """Filters by words that must all occur, orders by a chosen property."""

    def __init__(self, model: WorklistModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._order = "name"
        self._model = model
        self.setSourceModel(model)
        self.sort(0)

    def set_filter(self, text: str) -> None:
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange()

    def set_order(self, order: str) -> None:
        self._order = order
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        if not self._words:
            return True
        item = self._model.item(row)
        text = f"{spoken(item)} {item.path.name}".casefold()
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        return order_key(self._model.item(left.row()), self._order) < order_key(
            self._model.item(right.row()), self._order
        )


class WorklistPanel(QWidget):
    """Filter box, order, list, and a line that counts."""

    order_changed = Signal(str)

    def __init__(self, session: Session, order: str = "name", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worklist")
        self._session = session
        self.model = WorklistModel(session, self)
        self.proxy = WorklistProxy(self.model, self)
        self.filter = QLineEdit(self, placeholderText="Filter", clearButtonEnabled=True)
        self.filter.setAccessibleName("Filter the worklist")
        self.filter.setToolTip("Words that a recording must have: name, patient, site, label, state")
        self.filter.textChanged.connect(self._filter_changed)
        self.filter.installEventFilter(self)
        self.order = QComboBox(self)
        self.order.setAccessibleName("Order of the worklist")
        self.order.setToolTip("Order of the worklist")
        for key, text in ORDERS.items():
            self.order.addItem(text, key)
        self.order.setCurrentIndex(list(ORDERS).index(order))
        self.order.currentIndexChanged.connect(self._order_changed)
        self.proxy.set_order(order)
        self._build_list()
        self.foot = QLabel(self)
        self.foot.setObjectName("worklistFoot")
        self.foot.setAccessibleName("Worklist summary")
        self._lay_out()
        session.items_changed.connect(self._items_changed)
        session.queue_changed.connect(self._count)
        session.current_changed.connect(self._follow_current)
        self._items_changed()

    def _build_list(self) -> None:
        self.list = QListView(self)
        self.list.setAccessibleName("Worklist")
        self.list.setModel(self.proxy)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.delegate = WorklistDelegate(self)
        self.list.setItemDelegate(self.delegate)
        self.list.selectionModel().currentChanged.connect(self._picked)
        self.empty = QLabel("No recording is open.", self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.empty.setProperty("muted", True)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 8)
        top.setSpacing(6)
        top.addWidget(self.filter, 1)
        top.addWidget(self.order)
        self.stack = QStackedLayout()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(self.stack, 1)
        layout.addWidget(self.foot)

    def apply_theme(self, theme: Theme) -> None:
        self.delegate.theme = theme
        self.list.viewport().update()

    def step(self, rows: int) -> None:
        """Open the recording that many rows further down."""
        row = self.list.currentIndex().row() + rows
        if 0 <= row < self.proxy.rowCount():
            self.list.setCurrentIndex(self.proxy.index(row, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the filter box move in the list, Return goes there, Escape empties it."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not self.list.currentIndex().isValid():
                    self.list.setCurrentIndex(self.proxy.index(0, 0))
                self.list.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.step(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.filter.clear()
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _picked(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE)
        if item is not None:
            self._session.select(item.key)

    def _follow_current(self) -> None:
        item = self._session.current
        row = self.model.row_of(item.key) if item is not None else None
        if row is None:
            return
        index = self.proxy.mapFromSource(self.model.index(row))
        if index.isValid() and index != self.list.currentIndex():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def _filter_changed(self, text: str) -> None:
        self.proxy.set_filter(text)
        self._count()
        self._follow_current()

    def _order_changed(self) -> None:
        order = self.order.currentData()
        self.proxy.set_order(order)
        self.order_changed.emit(order)
        self.list.scrollTo(self.list.currentIndex())

    def _items_changed(self) -> None:
        self._count()
        self._follow_current()

    def _count(self) -> None:
        total, shown = self.model.rowCount(), self.proxy.rowCount()
        self.stack.setCurrentWidget(self.list if shown else self.empty)
        self.empty.setText("No recording is open." if not total else "No recording fits the filter.")
        items = self._session.items.values()
        failed = sum(item.state is ItemState.FAILED for item in items)
        waiting = self._session.counts[0]
        parts = [f"{shown} of {total}" if shown != total else f"{total} recording{'' if total == 1 else 's'}"]
        if waiting:
            parts.append(f"{waiting} to analyse")
        if failed:
            parts.append(f"{failed} failed")
        self.foot.setText(" · ".join(parts))
