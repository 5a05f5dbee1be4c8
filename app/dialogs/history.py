"""What was done to the open recording, or to one event of it, by whom and when; any of it can be restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from app.guide.desk import help_button
from app.tasks import Tasks
from prs_core import edit_words, history
from prs_core.annotation import AnnotationDocument, Edit, EditError, Event
from prs_core.failures import explain
from prs_core.label_words import reader_said
from prs_core.study.records import Revision
from prs_core.translation import moment, tr

if TYPE_CHECKING:
    from app.main_window import MainWindow

_WHOLE, _EVENT = 0, 1
_WHAT, _MODEL = 2, 3
_NUMBER = Qt.ItemDataRole.UserRole
_MOST = 200  # changes that are told of one revision
NO_STUDY = tr("There is a history only in a study, which keeps every edit: open one, or make one (File, New study).")


def title_of(document: AnnotationDocument | None, event_id: str) -> str:
    """What the selected event is called in the choice."""
    entry = document.entries.get(event_id) if document is not None else None
    return tr("Only {event}", event=history.told(entry)) if isinstance(entry, Event) else tr("Only the selected event")


class HistoryDialog(QDialog):
    """Follows the window: another recording, another selected event, an edit. It changes nothing but by edits of the
    editor, which can be undone like any other."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._editor, self._tasks = window, window.workbench.editor, tasks
        self._event = ""
        self._all: list[Revision] = []
        self._asked: tuple[object, ...] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("History"))
        self.setAccessibleName(tr("History of the recording"))
        self.setModal(False)
        self.scope = QComboBox(self)
        self.scope.setAccessibleName(tr("Whose history"))
        self.scope.addItems([tr("The whole recording"), tr("Only the selected event")])
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(tr("Edits, the latest first"))
        self.list.setHeaderLabels([tr("When"), tr("Who"), tr("What"), tr("Model")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        wide = self.fontMetrics().horizontalAdvance
        self.list.setStyleSheet("QTreeWidget::item { min-height: 22px; }")
        for column, text in ((0, "2026-00-00 00:00:00"), (1, tr("Somebody (blind)")), (_MODEL, "a-model-of-2026")):
            header.resizeSection(column, wide(text) + 24)
        self.details = QPlainTextEdit(self, readOnly=True)
        self.details.setAccessibleName(tr("What was before, and after"))
        self.details.setTabChangesFocus(True)
        self.details.setFixedHeight(110)
        self.told = QLabel(self, wordWrap=True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setAccessibleName(tr("What came of it"))
        self.restore = QPushButton(tr("&Restore this state"), self)
        self.bring_back = QPushButton(tr("&Bring back what was deleted"), self)
        self._lay_out()
        self._wire()
        self.resize(min(900, window.width() - 40), min(560, window.height() - 60))
        self._select_scope()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(QLabel(tr("History of"), self))
        top.addWidget(self.scope, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.bring_back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(help_button(self), QDialogButtonBox.ButtonRole.ResetRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # its picture is for light themes alone
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.details)
        layout.addWidget(self.told)
        layout.addWidget(buttons)

    def _wire(self) -> None:
        editor = self._editor
        editor.document_changed.connect(self._look)
        editor.saved_changed.connect(self._look)
        editor.selection_changed.connect(self._selection_changed)
        editor.refused.connect(self.told.setText)
        self.scope.activated.connect(lambda _: self._fill())
        self.list.currentItemChanged.connect(lambda *_: self._show_details())
        self.list.itemActivated.connect(lambda *_: self._restore())
        self.restore.clicked.connect(self._restore)
        self.bring_back.clicked.connect(self._bring_back)

    # -- what there is

    def _select_scope(self) -> None:
        self._selection_changed()
        self.scope.setCurrentIndex(_EVENT if self._event else _WHOLE)
        self._look()

    def _selection_changed(self) -> None:
        """An event that was selected stays the one that is told of, also after it is gone."""
        events = self._editor.selected_events()
        if len(events) == 1:
            self._event = events[0].id
            self._fill()

    def _look(self) -> None:
        """Read the history, once every edit is in the study."""
        editor, study = self._editor, self._window.study_desk.study
        key = (editor.recording_id, editor.reader_id)
        revision = editor.saver.revision((key[0], key[1])) if key[0] is not None else None
        if study is None or key[0] is None:
            self._asked, self._all = None, []
            self.told.setText(NO_STUDY if study is None else "")
            self._fill()
            return
        asked = (study, *key, revision)
        if revision is None or asked == self._asked:
            return
        self._asked = asked
        recording_id, reader_id = key[0], key[1]

        def loaded(found: list[Revision]) -> None:
            if self._asked == asked:
                self._all = found
                self._fill()

        def failed(error: BaseException) -> None:
            failure = explain(error, tr("the study"))
            self.told.setText(str(failure))

        self._tasks.run(lambda _: study.history(recording_id, reader_id), loaded, failed=failed, key="history")

    def _fill(self) -> None:
        """The latest first; at the end, that nothing was said yet."""
        number = self._chosen_number()
        self.scope.setItemText(_EVENT, title_of(self._editor.document, self._event))
        only = self._event if self.scope.currentIndex() == _EVENT else ""
        rows = [self._row(r) for r in self._all if not only or any(c.id == only for c in r.edit.changes)]
        if self._all and not only:
            first = QTreeWidgetItem(["", "", tr("Nothing was said yet"), ""])
            first.setData(0, _NUMBER, 0)
            rows.insert(0, first)
        self.list.clear()
        self.list.addTopLevelItems(rows[::-1])
        self._fit_models()
        there = next((row for row in rows if row.data(0, _NUMBER) == number), rows[-1] if rows else None)
        if there is not None:
            self.list.setCurrentItem(there)
        self._show_details()

    def _row(self, revision: Revision) -> QTreeWidgetItem:
        when = moment(revision.time.astimezone(), seconds=True)
        who = reader_said(revision.by.name)
        if revision.blind:
            who = tr("{name} (blind)", name=who)
        row = QTreeWidgetItem([when, who, edit_words.said(revision.edit.name), ", ".join(revision.models)])
        row.setToolTip(_WHAT, edit_words.said(revision.edit.name))
        row.setToolTip(_MODEL, "\n".join(revision.models))
        row.setData(0, _NUMBER, revision.number)
        return row

    def _fit_models(self) -> None:
        """The column of the models as wide as their names, up to a third; the tool tip holds what is cut then."""
        header = self.list.header()
        wanted = max(self.list.sizeHintForColumn(_MODEL), header.sectionSize(_MODEL))
        header.resizeSection(_MODEL, min(wanted, self.width() // 3))

    def _chosen_number(self) -> int | None:
        row = self.list.currentItem()
        return int(row.data(0, _NUMBER)) if row is not None else None

    def _chosen(self) -> Revision | None:
        number = self._chosen_number()
        return next((each for each in self._all if each.number == number), None)

    def _show_details(self) -> None:
        revision, document = self._chosen(), self._editor.document
        number = self._chosen_number()
        editable = self._editor.editable is not None
        self.restore.setEnabled(number is not None and editable)
        gone = history.lost(document, revision.edit) if revision is not None and document is not None else ()
        self.bring_back.setEnabled(bool(gone) and editable)
        if revision is None:
            self.details.setPlainText("")
            return
        changes = revision.edit.changes
        lines = [history.changed(change) for change in changes[:_MOST]]
        if len(changes) > _MOST:
            lines.append(tr("… and {count:,} more", count=len(changes) - _MOST))
        self.details.setPlainText("\n".join(lines))

    # -- what is done

    def _restore(self) -> None:
        """The event, or the whole recording, as it was after the chosen edit."""
        number, revision = self._chosen_number(), self._chosen()
        if number is None:
            return
        if self.scope.currentIndex() == _EVENT and revision is not None:
            event = self._event
            then = next(change.after for change in reversed(revision.edit.changes) if change.id == event)
            later = [each.edit for each in self._all if each.number > number]
            self._do(lambda document: history.restored_entry(document, event, then, later))
        else:
            edits = [each.edit for each in self._all]
            self._do(lambda document: history.restored(document, edits, number))

    def _bring_back(self) -> None:
        revision = self._chosen()
        if revision is not None:
            edit = revision.edit
            self._do(lambda document: history.brought_back(document, edit))

    def _do(self, make: history.Make) -> None:
        editor = self._editor
        document = editor.document
        self.told.setText("")
        try:
            same = document is not None and not make(document).changes
        except EditError as error:
            self.told.setText(str(error))
            return
        if same:
            self.told.setText(tr("It is so already."))
            return
        edit = editor.do(make)
        if edit is not None:
            self.told.setText(tr("Done: {edit}. Undo takes it back.", edit=edit_words.said(edit.name)))
            self._bring_up(edit)

    def _bring_up(self, edit: Edit) -> None:
        events = [change.after for change in edit.changes if isinstance(change.after, Event)]
        if 0 < len(events) <= _MOST:
            self._editor.select(event.id for event in events)
            self._window.workbench.bring_up(min(e.start_s for e in events), max(e.end_s for e in events))


def show_history(window: MainWindow) -> HistoryDialog | None:
    """Of the selected event, or of the recording; a notice where there is no study, which keeps it."""
    if window.study_desk.study is None:
        window.notices.show_notice(NO_STUDY)
        return None
    open_one = next(iter(window.findChildren(HistoryDialog)), None)
    dialog = open_one or HistoryDialog(window, window.tasks)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    dialog.list.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog
