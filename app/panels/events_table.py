"""The table of events and proposals: one selection with the lanes, cells that take numbers, types and remarks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelection, QItemSelectionModel, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDoubleSpinBox,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from app.editing.hand import Hand
from app.look.decimal_box import DecimalBox
from app.look.theme import LIGHT, Theme
from app.panels.events_model import (
    COLUMNS,
    COMMENT,
    DECIDED,
    DECISIONS,
    EDIT_ROLE,
    TIMES,
    TYPE,
    UNCERTAIN,
    EventsModel,
    Index,
)
from app.panels.typed import WrittenAsTyped
from app.views.mark import style_of
from app.views.marks import draw_shape
from prs_core.annotation import Event, Layer
from prs_core.editing import labels_of
from prs_core.label_words import said
from prs_core.labels import EventType
from prs_core.translation import tr

_SHAPE = 20  # pixels for a type's shape
_ROW = 24
_PALE = 0.4  # of a tick that cannot be changed
_BEFORE = "before"  # the property of a comment's field: what it began with


class EventsDelegate(QStyledItemDelegate):
    """A shape beside each type, a list of types, and fields for numbers."""

    def __init__(self, model: EventsModel, parent: QWidget, wait: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._model = model
        self._wait = wait
        self.line: tuple[str, QLineEdit] | None = None  # of which event or proposal the comment is
        self.theme: Theme = LIGHT
        self.typed: WrittenAsTyped | None = None  # the comment that is being typed, or was last

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == TYPE:
            option.rect.setLeft(option.rect.left() + _SHAPE)  # type: ignore[attr-defined]
        elif index.column() == UNCERTAIN and self._model.locked:
            option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator  # type: ignore[attr-defined]

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One that cannot be changed, and looks it."""
        ticked = QStyleOptionViewItem(option)
        super().initStyleOption(ticked, index)
        table: Any = ticked.widget  # type: ignore[attr-defined]
        ticked.rect = table.style().subElementRect(  # type: ignore[attr-defined]
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, ticked, table
        )
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        ticked.state = QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off  # type: ignore[attr-defined]
        painter.save()
        painter.setOpacity(_PALE)
        table.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, ticked, painter, table)
        painter.restore()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        where = option.rect  # type: ignore[attr-defined]
        super().paint(painter, option, index)
        if index.column() == UNCERTAIN and self._model.locked:
            self._paint_tick(painter, option, index)
        if index.column() == TYPE:
            row = self._model.rows[index.row()]
            style = style_of(row.label, self.theme)
            colour = style.colour if isinstance(row.label, EventType) else self.theme.muted
            draw_shape(painter, style, QPointF(where.left() + _SHAPE / 2 + 2, where.center().y() + 0.5), 10, colour)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() == TYPE:
            row = self._model.rows[index.row()]
            box = QComboBox(parent)
            box.setAccessibleName(tr("Type of the event"))
            for each in labels_of(row.layer if isinstance(row, Event) else Layer.EVENTS):
                box.addItem(said(each), str(each))
            box.activated.connect(lambda _: self._commit(box))
            return box
        if index.column() in TIMES:
            field = DecimalBox(parent, decimals=3, minimum=0.0, maximum=1e6, singleStep=0.01)
            field.setAccessibleName(tr("Seconds"))
            field.setFrame(False)
            return field
        row, line = self._model.rows[index.row()], QLineEdit(parent)
        self.line = row.id, line
        line.setFrame(False)
        line.setAccessibleName(tr("Comment on the event"))
        if isinstance(row, Event):  # a proposal would be accepted by the first letter
            self.typed = WrittenAsTyped(
                line,
                f"comment on {row.id}",
                lambda text, series: self._model.comment(row.id, text, series),
                self._wait,
            )
            line.setProperty(_BEFORE, row.comment)
        return line

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Escape takes back what was typed, also what was written already."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.KeyPress and isinstance(editor, QLineEdit) and self.typed is not None:
            before = editor.property(_BEFORE)
            if before is not None:
                editor.setText(before)
                self.typed.timer.start()
                self.typed.flush()
        return super().eventFilter(editor, event)

    def flush(self) -> None:
        """Write a comment that is being typed."""
        if self.typed is not None and isValid(self.typed):
            self.typed.flush()

    def keep(self) -> None:
        """A comment that is being typed did not arrive: write it again."""
        if self.typed is not None and isValid(self.typed):
            self.typed.keep()

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value: Any = index.data(EDIT_ROLE)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QDoubleSpinBox):
            editor.setValue(value)
        elif isinstance(editor, QLineEdit) and editor.text().strip() == value:
            pass  # what was written while it is being typed
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QDoubleSpinBox):
            editor.interpretText()
            model.setData(index, round(editor.value(), 3))
        else:
            super().setModelData(editor, model, index)


class EventsTable(QTableView):
    """Rows that are selected are the selected events, and the other way round."""

    def __init__(self, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hand = hand
        self.rows = EventsModel(hand, self)
        self.delegate = EventsDelegate(self.rows, self, lambda: hand.editor.rereading)
        self._typing: tuple[str, str, int] | None = None  # a comment in the midst of a reset: of what, text, cursor
        self._following = False
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Events and proposals"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.set_locked(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self._columns()
        self.selectionModel().selectionChanged.connect(self._picked)
        hand.editor.leaving.connect(self.delegate.flush)
        hand.editor.selection_changed.connect(self.follow)
        hand.editor.overtaken.connect(self.delegate.keep)
        self.rows.modelAboutToBeReset.connect(self._hold_typing)
        self.rows.modelReset.connect(self.follow)
        self.rows.modelReset.connect(self._type_on)

    def set_locked(self, locked: bool) -> None:
        """Whether it is only to be looked at: rows are still selected."""
        triggers = QAbstractItemView.EditTrigger
        self.viewport().update()
        self.setEditTriggers(triggers.NoEditTriggers if locked else triggers.DoubleClicked | triggers.EditKeyPressed)

    def _columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        wide = self.fontMetrics().horizontalAdvance
        self._text_height = self.fontMetrics().height()
        held = {TYPE: wide(said(EventType.WHEEZE_CRACKLE)) + _SHAPE + 18, DECIDED: max(map(wide, DECISIONS)) + 24}
        held |= {column: wide("0000.000") + 14 for column in TIMES}
        for column, name in enumerate(COLUMNS):
            header.resizeSection(column, max(held.get(column, 0), wide(name) + 16))
        # What is left is the comment's, but never so little that its name cannot be read.
        header.setMinimumSectionSize(wide(COLUMNS[COMMENT]) + 8)
        header.setSectionResizeMode(COMMENT, QHeaderView.ResizeMode.Stretch)

    def apply_theme(self, theme: Theme) -> None:
        self.delegate.theme = theme
        if self.fontMetrics().height() != self._text_height:  # else, the widths are the person's
            self._columns()
        self.viewport().update()

    def follow(self) -> None:
        """Select the rows of what is selected, and bring the first of them up."""
        model = self.rows
        places = sorted(model.places[each] for each in self._hand.editor.selected if each in model.places)
        chosen = QItemSelection()
        for first, last in _runs(places):
            chosen.select(model.index(first, 0), model.index(last, model.columnCount() - 1))
        self._following = True
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if places:
            self.selectionModel().setCurrentIndex(model.index(places[0], self._column()), flags.NoUpdate)
            self.scrollTo(model.index(places[0], self._column()))
        self._following = False

    def _column(self) -> int:
        return max(0, self.currentIndex().column())

    def _picked(self) -> None:
        if not self._following:
            self._hand.editor.select(self.rows.rows[index.row()].id for index in self.selectionModel().selectedRows())

    def _hold_typing(self) -> None:
        """A reset closes the field in which somebody types, and the next letter would be a shortcut."""
        line = self.delegate.line
        if line is not None and isValid(line[1]) and line[1].hasFocus():
            self._typing = line[0], line[1].text(), line[1].cursorPosition()
            if self.delegate.typed is not None and isValid(self.delegate.typed):
                self.delegate.typed.timer.stop()

    def _type_on(self) -> None:
        typing, self._typing = self._typing, None
        if typing is None or typing[0] not in self.rows.places:
            return
        index = self.rows.index(self.rows.places[typing[0]], COMMENT)
        self.setCurrentIndex(index)
        self.edit(index)
        line, typed = self.delegate.line, self.delegate.typed
        if line is not None and line[0] == typing[0]:
            if line[1].text() != typing[1]:
                line[1].setText(typing[1])
                line[1].setModified(True)
                if typed is not None and isValid(typed):
                    typed.timer.start()
            line[1].setCursorPosition(typing[2])

    def remark(self) -> None:
        """Write a comment on the first selected row."""
        rows = self.selectionModel().selectedRows()
        if rows:
            index = self.rows.index(rows[0].row(), COMMENT)
            self.setCurrentIndex(index)
            self.edit(index)


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """First and last of each run of rows: thousands of ranges would keep Qt busy for seconds."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
