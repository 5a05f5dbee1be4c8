"""The worklist: every open recording with what is known of it; filter, order, keyboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.look import icons
from app.look.theme import Theme
from app.panels.chest import ChestPanel
from app.panels.worklist_delegate import WorklistDelegate
from app.panels.worklist_filters import FilterPanel
from app.panels.worklist_model import ITEM_ROLE, WorklistModel
from app.panels.worklist_view import WorklistView
from app.session import Session
from app.study.items import ItemState
from app.study.listing import ORDERS, TELLING_ORDERS, progress
from prs_core.translation import tr

_COUNT_MS = 250


class WorklistPanel(QWidget):
    """Filters, order, how far the study is, the list, a line that counts, the sites of the open patient."""

    order_changed = Signal(str)
    said = Signal(str)  # for the status line

    def __init__(self, session: Session, order: str = "name", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worklist")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._order_before = ""  # the order that gave way to a blind reader
        self.model = WorklistModel(session, self)
        self._build_filters(order)
        self._build_list()
        self.progress = QProgressBar(self, textVisible=False)
        self.progress.setAccessibleName(tr("Progress of the study"))
        self.progress_text = QLabel(self)
        self.progress_text.setAccessibleName(tr("Progress of the study in words"))
        self.foot = QLabel(self)
        self.foot.setObjectName("worklistFoot")
        self.foot.setAccessibleName(tr("Worklist summary"))
        self.chest = ChestPanel(session, self)
        self._lay_out()
        # Counting looks at every recording: once for many changes.
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._counting.timeout.connect(self._count)
        session.queue_changed.connect(self._count_soon)
        session.item_changed.connect(self._count_soon)
        session.current_changed.connect(self._follow_current)
        self.model.arranged.connect(self._arranged)
        self.model.set_order(order)
        session.blind_changed.connect(self._show_blind)

    def _build_filters(self, order: str) -> None:
        self.filter = QLineEdit(self, placeholderText=tr("Filter"), clearButtonEnabled=True)
        self.filter.setAccessibleName(tr("Filter the worklist"))
        self.filter.setToolTip(tr("Words that a recording must have: name, patient, site, label, comment, annotator"))
        self.filter.textChanged.connect(self._filter_changed)
        self.filter.installEventFilter(self)
        self.filters = FilterPanel(self)
        self.filters.changed.connect(self._filter_changed)
        self.filters.hide()
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setAccessibleName(tr("More filters"))
        self.more.setToolTip(tr("Filter by status, label, confidence, disagreement, patient, site, quality, annotator"))
        self.more.toggled.connect(self.filters.setVisible)
        self.order = QComboBox(self)
        self.order.setAccessibleName(tr("Order of the worklist"))
        self.order.setToolTip(tr("Order of the worklist"))
        for key, text in ORDERS.items():
            self.order.addItem(text, key)
        self.order.setCurrentIndex(list(ORDERS).index(order))
        self.order.currentIndexChanged.connect(self._order_changed)

    def _build_list(self) -> None:
        self.list = WorklistView(self)
        self.list.setAccessibleName(tr("Worklist"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.delegate = WorklistDelegate(self)
        self.list.setItemDelegate(self.delegate)
        self.list.selectionModel().currentChanged.connect(self._picked)
        self.empty = QLabel(tr("No recording is open."), self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.empty.setProperty("muted", True)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 6)
        top.setSpacing(6)
        top.addWidget(self.filter, 1)
        top.addWidget(self.more)
        ordering = QHBoxLayout()
        ordering.setContentsMargins(8, 0, 8, 6)
        ordering.setSpacing(6)
        by = QLabel(tr("Order", "of a list"), self)
        by.setProperty("muted", True)
        by.setBuddy(self.order)
        ordering.addWidget(by)
        ordering.addWidget(self.order, 1)
        done = QVBoxLayout()
        done.setContentsMargins(8, 0, 8, 8)
        done.setSpacing(4)
        done.addWidget(self.progress_text)
        done.addWidget(self.progress)
        self.stack = QStackedLayout()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.filters)
        layout.addLayout(ordering)
        layout.addLayout(done)
        layout.addLayout(self.stack, 1)
        layout.addWidget(self.foot)
        layout.addWidget(self.chest)

    def apply_theme(self, theme: Theme) -> None:
        self.delegate.theme = theme
        self.chest.apply_theme(theme)
        self.more.setIcon(icons.icon("filter", self.palette()))
        self.list.viewport().update()

    def set_reader(self, name: str) -> None:
        """Who is reading: whose progress and labels are shown."""
        self.model.set_reader(name)
        self.chest.set_reader(name)

    def _show_blind(self) -> None:
        """A blind reader is offered no order and no filter that say something of others or of models."""
        blind = self._session.blind
        self.filters.set_blind(blind)
        chosen = self.order.currentData()
        self.order.blockSignals(True)
        self.order.clear()
        for key, text in ORDERS.items():
            if not (blind and key in TELLING_ORDERS):
                self.order.addItem(text, key)
        if blind and chosen in TELLING_ORDERS:
            self._order_before, chosen = chosen, "name"
        elif not blind and self._order_before:
            self._order_before, chosen = "", self._order_before
        self.order.setCurrentIndex(self.order.findData(chosen))
        self.order.blockSignals(False)
        self.model.set_order(chosen)

    def set_order(self, order: str) -> None:
        """By one of ``ORDERS``; a blind reader who may not see that one gets it afterwards."""
        place = self.order.findData(order)
        if place < 0:
            self._order_before = order
        elif not self._order_before:
            self.order.setCurrentIndex(place)

    def next_unreviewed(self) -> None:
        """Open the next recording, of those shown, that is not reviewed."""
        key = self.model.next_unreviewed()
        if key is not None:
            self._session.select(key)
            return
        all_shown = self.model.rowCount() == len(self._session.items)
        if all_shown:
            self.said.emit(tr("No other recording is left to review."))
        else:
            self.said.emit(tr("No other recording is left to review among those shown."))

    def step(self, rows: int) -> None:
        """Open the recording that many rows further down."""
        row = self.list.currentIndex().row() + rows
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the filter box move in the list, Return goes there, Escape empties it."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not self.list.currentIndex().isValid():
                    self.list.setCurrentIndex(self.model.index(0, 0))
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
        if item is not None and not self.model.arranging:
            self._session.select(item.key)

    def _follow_current(self) -> None:
        item = self._session.current
        row = self.model.row_of(item.key) if item is not None else None
        if row is None:
            return
        index = self.model.index(row)
        if index != self.list.currentIndex():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def _filter_changed(self) -> None:
        self.model.set_criteria(self.filters.criteria(self.filter.text().casefold().split()))
        chosen = self.model.criteria.chosen
        self.more.setText(str(chosen) if chosen else "")
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if chosen else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.more.setToolButtonStyle(style)

    def _order_changed(self) -> None:
        order = self.order.currentData()
        self.model.set_order(order)
        self.order_changed.emit(order)
        self.list.scrollTo(self.list.currentIndex())

    def _arranged(self) -> None:
        self._follow_current()
        self._count()

    def _count_soon(self) -> None:
        if not self._counting.isActive():
            self._counting.start()

    def _count(self) -> None:
        items = self._session.items.values()
        total, shown = len(items), self.model.rowCount()
        self.stack.setCurrentWidget(self.list if shown else self.empty)
        self.empty.setText(tr("No recording is open.") if not total else tr("No recording fits the filter."))
        self._show_progress()
        failed = [item.state for item in items].count(ItemState.FAILED)
        waiting = self._session.counts[0]
        if shown != total:
            parts = [tr("{shown:,} of {all:,}", shown=shown, all=total)]
        else:
            parts = [tr("{count:,} recordings", count=total) if total != 1 else tr("1 recording")]
        if waiting:
            parts.append(tr("{count:,} to analyse", count=waiting))
        if failed:
            parts.append(tr("{count:,} failed", count=failed))
        self.foot.setText(" · ".join(parts))
        self.filters.offer(items)

    def _show_progress(self) -> None:
        reviewed, in_work, total = progress(self._session.items.values(), self.model.reader)
        for widget in (self.progress, self.progress_text):
            widget.setVisible(bool(total) and not self._session.is_demo)
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(reviewed)
        numbers: dict[str, Any] = {"reviewed": reviewed, "all": total, "in_work": in_work}
        if in_work:
            text = tr("{reviewed:,} of {all:,} reviewed, {in_work:,} in work", **numbers)
        else:
            text = tr("{reviewed:,} of {all:,} reviewed", **numbers)
        if self.model.reader:
            more = tr(
                "{reviewed:,} of {all:,} recordings reviewed by {reader}, {in_work:,} in work",
                reader=self.model.reader,
                **numbers,
            )
        else:
            more = tr("{reviewed:,} of {all:,} recordings reviewed, {in_work:,} in work", **numbers)
        self.progress_text.setText(text)
        self.progress_text.setToolTip(more)
