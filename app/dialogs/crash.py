"""What a person is told when the program fails: what is safe, and what can be done now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from prs_core.translation import tr

SAFE_ALWAYS = (
    tr("Your recordings: the program only reads them."),
    tr("Every edit in a study: each was on the disk as it was made."),
    tr("What was being recorded: all that was heard is in its file."),
)
SAFE_NOW = tr("Edits without a study are still in this window, until it closes. File > New study keeps them.")
LOST_THEN = tr("Only edits that were made without a study are lost.")


class CrashDialog(QDialog):
    """One window for both: an error in this run, or a crash of the last one. Never blocks."""

    restart_wanted = Signal()
    diagnostics_wanted = Signal()

    def __init__(self, parent: QWidget, title: str, what: str, *, now: bool, details: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        text = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.RichText)
        items = "".join(f"<li>{_escape(line)}</li>" for line in SAFE_ALWAYS)
        rest = SAFE_NOW if now else LOST_THEN
        safe = _escape(tr("What is safe:"))
        text.setText(f"<p><b>{_escape(what)}</b></p><p>{safe}</p><ul>{items}</ul><p>{_escape(rest)}</p>")
        text.setMinimumWidth(460)
        text.setAccessibleName(title)
        layout.addWidget(text)
        self.details = QPlainTextEdit(details, self, readOnly=True)
        self.details.setAccessibleName(tr("Details for those who mend the program"))
        self.details.setMinimumHeight(180)
        self.details.hide()
        layout.addWidget(self.details, 1)
        self.buttons = QDialogButtonBox(self)
        self._add_buttons(now, bool(details))
        layout.addWidget(self.buttons)

    def _add_buttons(self, now: bool, details: bool) -> None:
        role = QDialogButtonBox.ButtonRole
        go_on = self.buttons.addButton(tr("Go on") if now else tr("Close"), role.RejectRole)
        go_on.clicked.connect(self.close)
        if now:
            self._button(tr("Restart PRS Studio"), role.AcceptRole, self.restart_wanted.emit)
        self._button(tr("Save diagnostics …"), role.ActionRole, self.diagnostics_wanted.emit)
        if details:
            more = self._button(tr("Details"), role.HelpRole, lambda: self.details.setVisible(self.details.isHidden()))
            more.setCheckable(True)
        go_on.setDefault(True)
        go_on.setFocus()

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole, then: Callable[[], object]) -> QPushButton:
        button = self.buttons.addButton(text, role)
        button.setAutoDefault(False)
        button.clicked.connect(lambda *_: then())
        return button


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
