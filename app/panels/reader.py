"""Who is reading, and whether what was said is saved: asked once, always visible."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from app.editing.editor import Editor
from prs_core.translation import tr

WHO = tr("Who is reading? Every decision is kept with the name of who made it.")
WHOSE = tr("Whose reading do you want to see? Nothing is kept in a study that can only be looked at.")
NOT_KEPT = tr("Not saved: open or make a study")
_LONGEST = 60


class ReaderBar(QFrame):
    """Asks for the reader's name above the lanes, in nobody's way. It gives way to notices, and comes again after
    them, until it is answered: two strips would take a lane's room."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = self._covered = False
        self.setObjectName("notice")
        self.setAccessibleName(tr("Who is reading?"))
        self.name = QLineEdit(self, placeholderText=tr("Name or initials"), maxLength=_LONGEST)
        self.name.setAccessibleName(tr("Name of the reader"))
        self.name.setMaximumWidth(260)
        self.use = QPushButton(tr("That is me"), self)
        self.later = QPushButton(tr("Later"), self)
        self.words = QLabel(WHO, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 12, 5)
        layout.addWidget(self.words)
        layout.addWidget(self.name, 1)
        layout.addWidget(self.use)
        layout.addWidget(self.later)
        layout.addStretch(1)
        self.name.returnPressed.connect(self._done)
        self.use.clicked.connect(self._done)
        self.later.clicked.connect(self.hide)
        self.hide()

    def ask(self, name: str = "", *, at_once: bool = False, looking: bool = False) -> None:
        """Show the question; the focus stays where it is unless ``at_once``. ``looking``: nothing can be decided."""
        self.words.setText(WHOSE if looking else WHO)
        self.use.setText(tr("Show it") if looking else tr("That is me"))
        self.setAccessibleName(tr("Whose reading do you want to see?") if looking else tr("Who is reading?"))
        if not self._wanted:
            self.name.setText(name)
        self._wanted = True
        self.setVisible(at_once or not self._covered)
        if at_once:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.name.selectAll()

    def hide(self) -> None:
        """It is answered, or called off."""
        self._wanted = False
        self.setVisible(False)

    def set_covered(self, covered: bool) -> None:
        """Whether something else is said in its place. Whoever is just typing a name is not interrupted."""
        self._covered = covered
        if self._wanted and not self.name.hasFocus():
            self.setVisible(not covered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _done(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.hide()
            self.named.emit(name)


class ReaderStatus(QWidget):
    """In the status line: whether everything is saved, and who is reading; a click asks again."""

    clicked = Signal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._role = ""
        self._opening = False
        self.saved = QLabel(self)
        self.saved.setAccessibleName(tr("Whether everything is saved"))
        self.reader = QToolButton(self, autoRaise=True)
        self.reader.setToolTip(tr("Who is reading; click to change"))
        self.reader.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reader.clicked.connect(self.clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.saved)
        layout.addWidget(self.reader)
        editor.saved_changed.connect(self.refresh)
        editor.reader_changed.connect(self.refresh)
        editor.undo_group.canUndoChanged.connect(self.refresh)
        self.refresh()

    def set_role(self, role: str) -> None:
        """What whoever reads does instead, with the name; "" for reading."""
        self._role = role
        self.refresh()

    def set_opening(self, opening: bool) -> None:
        """Whether a study is being opened: until it is there, nothing is said of there being none."""
        self._opening = opening
        self.refresh()

    def refresh(self) -> None:
        editor = self._editor
        waiting = editor.saver.unsaved
        if self._opening:
            text = tr("Opening the study …")
        elif waiting and editor.saver.failing:
            text = tr("%n edit not saved yet", "", waiting, many="%n edits not saved yet")
        elif editor.saver.store.read_only:
            text = tr("Read-only: to be looked at")
        elif not editor.is_kept:
            text = NOT_KEPT if editor.undo_group.canUndo() else tr("No study is open")
        elif not editor.reader:
            text = tr("To mark something, say who is reading")
        else:
            text = tr("Saving …") if waiting else tr("Saved")
        self.saved.setText(text)
        self.reader.setText(
            self._role or (tr("Reader: {name}", name=editor.reader) if editor.reader else tr("Reader: ?"))
        )
        self.reader.setAccessibleName(self.reader.text())
