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
from prs_core.label_words import said
from prs_core.review import Proposal
from prs_core.translation import tr

Index = QModelIndex | QPersistentModelIndex
Row = Event | Proposal
COLUMNS = (
    tr("Type"),
    tr("Start", "of an event"),
    tr("End", "of an event"),
    tr("Length"),
    tr("Confidence"),
    tr("Decided"),
    tr("Uncertain"),
    tr("Comment"),
)
TYPE, START, END, LENGTH, CONFIDENCE, DECIDED, UNCERTAIN, COMMENT = range(len(COLUMNS))
TIMES = (START, END, LENGTH)
#: What came of a proposal, or that there was none.
DECISIONS = PROPOSED, BY_HAND, ACCEPTED, CORRECTED = (
    tr("proposed", "an event"),
    tr("by hand"),
    tr("accepted", "a proposal"),
    tr("corrected", "a proposal"),
)
#: What a cell's editor begins with.
EDIT_ROLE = Qt.ItemDataRole.EditRole
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_FLAGS = dict.fromkeys(range(len(COLUMNS)), _PLAIN)
_FLAGS |= dict.fromkeys((TYPE, *TIMES, COMMENT), _PLAIN | Qt.ItemFlag.ItemIsEditable)
_FLAGS[UNCERTAIN] = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable


def is_as_proposed(event: Event) -> bool:
    """Whether a model proposed it just so."""
    was = event.origin
    same_times = was is not None and max(abs(event.start_s - was.start_s), abs(event.end_s - was.end_s)) < 1e-3
    return was is not None and same_times and event.label is was.type


def decided(row: Row) -> str:
    """In a word, what came of a proposal, or that there was none."""
    if isinstance(row, Proposal):
        return PROPOSED
    if row.origin is None:
        return BY_HAND
    return ACCEPTED if is_as_proposed(row) else CORRECTED


def history(row: Row, reader: str) -> str:
    """The same as a sentence, with who and which model."""
    who = reader or tr("the reader")
    if isinstance(row, Proposal):
        return tr(
            "Proposed by {model} with {percent}; nobody decided yet.",
            model=row.origin.model_id,
            percent=percent(row.confidence),
        )
    if row.origin is None:
        return tr("Marked by {reader}.", reader=who)
    was = row.origin
    values: dict[str, Any] = {"reader": who, "model": was.model_id, "label": said(was.type)}
    values |= {"start": was.start_s, "end": was.end_s, "percent": percent(was.confidence)}
    if is_as_proposed(row):
        return tr("Accepted by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.", **values)
    return tr("Corrected by {reader}; {model} proposed {label}, {start:.3f} to {end:.3f} s, {percent}.", **values)


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

    @property
    def locked(self) -> bool:
        """Whether nothing may be changed."""
        return bool(self._hand.editor.locked)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS[index.column()] if not self.locked else _PLAIN

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
        return tr("{number:.3f}", number=_value(row, column))
    if column == CONFIDENCE:
        sure = _confidence(row)
        return percent(sure) if sure is not None else ""
    return {TYPE: said(row.label), DECIDED: decided(row), COMMENT: str(_value(row, COMMENT))}.get(column, "")


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
