"""The open recording's events and proposals as a table's rows; edits in cells go to the hand."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.editing.differences import differences
from app.editing.hand import Hand
from app.panels.labels import percent
from prs_core.annotation import LAYER_LABELS, AnnotationDocument, Event, Layer
from prs_core.review import Proposal

Index = QModelIndex | QPersistentModelIndex
Row = Event | Proposal
COLUMNS = ("Type", "Start", "End", "Length", "Confidence", "Decided", "Uncertain", "Comment")
TYPE, START, END, LENGTH, CONFIDENCE, DECIDED, UNCERTAIN, COMMENT = range(len(COLUMNS))
TIMES = (START, END, LENGTH)
#: What a cell's editor begins with.
EDIT_ROLE = Qt.ItemDataRole.EditRole
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_FLAGS = dict.fromkeys(range(len(COLUMNS)), _PLAIN)
_FLAGS |= dict.fromkeys((TYPE, *TIMES, COMMENT), _PLAIN | Qt.ItemFlag.ItemIsEditable)
_FLAGS[UNCERTAIN] = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable


def decided(row: Row) -> str:
    """In a word, what came of a proposal, or that there was none."""
    if isinstance(row, Proposal):
        return "proposed"
    if row.origin is None:
        return "by hand"
    origin = row.origin
    same = (
        row.label is origin.type and abs(row.start_s - origin.start_s) < 1e-3 and abs(row.end_s - origin.end_s) < 1e-3
    )
    return "accepted" if same else "corrected"


def history(row: Row, reader: str) -> str:
    """The same as a sentence, with who and which model."""
    who = reader or "the reader"
    if isinstance(row, Proposal):
        return f"Proposed by {row.origin.model_id} with {percent(row.confidence)}; nobody decided yet."
    if row.origin is None:
        return f"Marked by {who}."
    was = row.origin
    what = f"{was.type}, {was.start_s:.3f} to {was.end_s:.3f} s, {percent(was.confidence)}"
    return f"{decided(row).capitalize()} by {who}; {was.model_id} proposed {what}."


def rows_of(document: AnnotationDocument | None, proposals: tuple[Proposal, ...]) -> list[Row]:
    """Events of all layers and open proposals, by their start."""
    rows: list[Row] = [*(document.events(None) if document is not None else ()), *proposals]
    return sorted(rows, key=attrgetter("start_s"))  # of one start, events come first


class EventsModel(QAbstractTableModel):
    """Keeps nothing but the order of the rows."""

    def __init__(self, hand: Hand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand = hand
        self.rows: list[Row] = []
        self.places: dict[str, int] = {}
        hand.editor.document_changed.connect(self.reload)
        hand.proposals_changed.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Rows that stay keep their selection and their place on the screen."""
        rows = rows_of(self._hand.editor.document, self._hand.proposals)
        changed = differences(self.rows, rows)
        if changed is not None and all(rows[n].id == self.rows[n].id for n in changed):
            self.rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.places = {row.id: place for place, row in enumerate(rows)}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if section in (*TIMES, CONFIDENCE) else _WORDS
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS[index.column()] if not self._hand.editor.locked else _PLAIN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if role == EDIT_ROLE:
            return _value(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if column in (*TIMES, CONFIDENCE) else Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.CheckStateRole and column == UNCERTAIN:
            uncertain = isinstance(row, Event) and row.uncertain
            return Qt.CheckState.Checked if uncertain else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                row.comment if column == COMMENT and isinstance(row, Event) else history(row, self._hand.editor.reader)
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{COLUMNS[column]}: {_text(row, column)}"
        if role == Qt.ItemDataRole.FontRole and isinstance(row, Proposal):
            font = QFont()
            font.setItalic(True)
            return font
        return None

    def setData(self, index: Index, value: Any, role: int = EDIT_ROLE) -> bool:
        row, column, hand = self.rows[index.row()], index.column(), self._hand
        if role == Qt.ItemDataRole.CheckStateRole and column == UNCERTAIN:
            hand.mark_uncertain(Qt.CheckState(value) == Qt.CheckState.Checked, [row.id])
        elif role != EDIT_ROLE or value == _value(row, column):
            return False
        elif column == TYPE:
            layer = row.layer if isinstance(row, Event) else Layer.EVENTS
            hand.set_type(LAYER_LABELS[layer](value), [row.id])
        elif column in TIMES:
            name = {START: "start_s", END: "end_s", LENGTH: "duration_s"}[column]
            hand.set_times(row.id, **{name: float(value)})
        elif column == COMMENT:
            self.comment(row.id, str(value))
        return True

    def comment(self, event_id: str, text: str, series: str = "") -> None:
        """Edits of one ``series`` that follow each other are undone at once."""
        self._hand.comment(text, [event_id], series)


def _text(row: Row, column: int) -> str:
    if column in TIMES:
        return f"{_value(row, column):.3f}"
    if column == CONFIDENCE:
        sure = _confidence(row)
        return percent(sure) if sure is not None else ""
    return {TYPE: str(row.label), DECIDED: decided(row), COMMENT: str(_value(row, COMMENT))}.get(column, "")


def _confidence(row: Row) -> float | None:
    """How sure the model was of the type that stands beside it; None where it proposed another, or nothing."""
    if isinstance(row, Proposal):
        return row.confidence
    return row.origin.confidence if row.origin is not None and row.origin.type is row.label else None


def _value(row: Row, column: int) -> Any:
    if column in TIMES:
        return round({START: row.start_s, END: row.end_s, LENGTH: row.end_s - row.start_s}[column], 3)
    if column == COMMENT:
        return row.comment if isinstance(row, Event) else ""
    return str(row.label)
