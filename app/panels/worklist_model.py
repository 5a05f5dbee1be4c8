"""The worklist's rows: those recordings of the session that fit, in order. No per-row objects, no second copy."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.panels.labels import explain
from app.session import Session
from app.study.items import Item, display_name, patient_line
from app.study.listing import Criteria, Facts, facts_of, next_unreviewed, order_key, spoken, status_of
from prs_core.label_words import reader_said, said, verdict_said
from prs_core.translation import tr

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
FACTS_ROLE = ITEM_ROLE + 1
#: While many recordings are analysed, the order is brought up to date no more often than this.
ARRANGE_MS = 300
#: With more ranges of rows than this that come or go, the view is told to look at everything anew.
_PIECEWISE = 40


class WorklistModel(QAbstractListModel):
    """What fits the criteria, by the chosen order. The recording that is open stays until another is opened."""

    arranged = Signal()  # rows came, went or moved
    arranging = False  # while they do, selections are the view's, not the person's

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._criteria, self._order, self._reader = Criteria(), "name", ""
        self._keep = ""
        self._known: dict[str, tuple[bool, tuple[Any, ...]]] = {}  # by key: whether it fits, what to sort by
        self._keys: list[str] = []
        self._rows: dict[str, int] = {}
        self._later = QTimer(self, singleShot=True, interval=ARRANGE_MS)
        self._later.timeout.connect(self._arrange_again)
        session.items_changed.connect(self.arrange)
        session.item_changed.connect(self._refresh)
        session.current_changed.connect(self._current_changed)
        self.arrange()

    # -- what is asked for

    def set_criteria(self, criteria: Criteria) -> None:
        self._criteria = criteria
        self._keep = ""  # what is open must fit now
        self._rearrange()

    @property
    def criteria(self) -> Criteria:
        return self._criteria

    def set_order(self, order: str) -> None:
        self._order = order
        self._rearrange()

    def set_reader(self, name: str) -> None:
        """Whose status and label are shown."""
        if name != self._reader:
            self._reader = name
            self._rearrange()
            if self._keys:
                self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))

    @property
    def reader(self) -> str:
        return self._reader

    # -- rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._keys)

    def item(self, row: int) -> Item:
        return self._session.items[self._keys[row]]

    def facts(self, row: int) -> Facts:
        return facts_of(self.item(row), self._reader)

    def row_of(self, key: str) -> int | None:
        return self._rows.get(key)

    def next_unreviewed(self) -> str | None:
        """The key of the next recording below the open one that is not reviewed, then from the top."""
        statuses = [status_of(self.item(row), self._reader) for row in range(len(self._keys))]
        current = self._session.current
        return next_unreviewed(self._keys, statuses, current.key if current is not None else "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._keys) or self._keys[index.row()] not in self._session.items:
            return None
        item = self.item(index.row())
        if role == ITEM_ROLE:
            return item
        if role == FACTS_ROLE:
            return self.facts(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return display_name(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(item, self.facts(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tool_tip(item, self.facts(index.row()))
        return None

    def _refresh(self, key: str) -> None:
        if self._known.pop(key, None) is not None and not self._later.isActive():
            self._later.start()
        row = self._rows.get(key)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def _current_changed(self) -> None:
        current = self._session.current
        self._known.pop(self._keep, None)
        self._keep = current.key if current is not None else ""
        self._known.pop(self._keep, None)
        self._later.start()

    # -- which rows, and their order

    def _rearrange(self) -> None:
        self._known.clear()
        self.arrange()

    def arrange(self) -> None:
        """Bring rows and order up to date, at once."""
        self._later.stop()
        self._bring_up_to_date()
        self.arranged.emit()

    def _arrange_again(self) -> None:
        """After recordings changed that are in the list: nearly always, each stays where it is."""
        if self._bring_up_to_date():
            self.arranged.emit()

    def _bring_up_to_date(self) -> bool:
        """Whether that changed any row."""
        items = self._session.items
        known = self._known
        if len(known) > len(items):
            known.clear()
        for key, item in items.items():
            if key not in known:
                facts = facts_of(item, self._reader)
                fits = key == self._keep or self._criteria.fits(item, facts)
                known[key] = fits, order_key(item, facts, self._order)
        keys = sorted((key for key in items if known[key][0]), key=lambda key: known[key][1])
        if keys == self._keys:
            return False
        self.arranging = True
        self._change(keys)
        self.arranging = False
        return True

    def _change(self, keys: list[str]) -> None:
        """Tell the view no more than what changed, so that selection and scrolling stay."""
        wanted, there = set(keys), set(self._keys)
        going = _ranges([row for row, key in enumerate(self._keys) if key not in wanted])
        coming = _ranges([row for row, key in enumerate(keys) if key not in there])
        if not self._keys or not keys or len(going) + len(coming) > _PIECEWISE:
            self.beginResetModel()
            self._set(keys)
            self.endResetModel()
            return
        for first, last in reversed(going):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._set(self._keys[:first] + self._keys[last + 1 :])
            self.endRemoveRows()
        staying = [key for key in keys if key in there]
        if staying != self._keys:
            self._move(staying)
        for first, last in coming:
            self.beginInsertRows(QModelIndex(), first, last)
            self._set(self._keys[:first] + keys[first : last + 1] + self._keys[first:])
            self.endInsertRows()

    def _move(self, keys: list[str]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._keys[index.row()] for index in before]
        self._set(keys)
        self.changePersistentIndexList(before, [self.index(self._rows[key]) for key in held])
        self.layoutChanged.emit()

    def _set(self, keys: list[str]) -> None:
        self._keys = keys
        self._rows = {key: row for row, key in enumerate(keys)}


def _ranges(rows: list[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbours among rising numbers."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = found[-1][0], row
        else:
            found.append((row, row))
    return found


def _tool_tip(item: Item, facts: Facts) -> str:
    told = []
    for label in item.labels:
        what = said(label.label) if label.label else tr("nothing marked yet")
        words = f"{reader_said(label.reader.name)}: {what}, {said(label.status)}"
        told.append(f"{words} – {label.comment}" if label.comment else words)
    model = (
        ""
        if facts.verdict is None
        else explain(facts.verdict)
        if item.analysis is not None
        else verdict_said(facts.words)
    )
    return "\n".join(part for part in (str(item.path), patient_line(item.person), model, *told) if part)
