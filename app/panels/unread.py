"""What the lanes' place shows while there is no sound to draw: that it is being read, or why not and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.look.theme import enlarge
from prs_core.failures import Failure
from prs_core.translation import tr

_WIDEST = 720


class UnreadPage(QWidget):
    """Says it once for the whole window: neither the banner above nor the notices repeat it."""

    find_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Why no lanes are shown"))
        centre = Qt.AlignmentFlag.AlignCenter
        plain = Qt.TextFormat.PlainText  # names of files are no mark-up
        self.message = QLabel(self, alignment=centre, wordWrap=True, textFormat=plain)
        self.advice = QLabel(self, alignment=centre, wordWrap=True, textFormat=plain)
        self.advice.setProperty("muted", True)
        enlarge(self.message, 1.15)
        self.find_it = QPushButton(tr("&Find it …"), self)
        self.find_it.setToolTip(tr("Look for the recording in another folder: it is known by what it holds"))
        self.retry = QPushButton(tr("&Try again"), self)
        self.find_it.clicked.connect(self.find_wanted)
        self.retry.clicked.connect(self.retry_wanted)
        self._findable = False
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.find_it)
        buttons.addWidget(self.retry)
        buttons.addStretch(1)
        words = QVBoxLayout()
        for label in (self.message, self.advice):
            label.setMaximumWidth(_WIDEST)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row = QHBoxLayout()  # a label that wraps takes its room only where nothing aligns it
            row.addStretch(1)
            row.addWidget(label, 100)
            row.addStretch(1)
            words.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addLayout(words)
        layout.addLayout(buttons)
        layout.addStretch(3)
        self.show_waiting("")

    def show_waiting(self, text: str) -> None:
        """Something takes its time."""
        self._say(text, "")
        self.retry.setVisible(False)
        self.find_it.setVisible(False)

    def show_failure(self, failure: Failure) -> None:
        """Why the sound cannot be read, and what can be done about it here."""
        self._say(failure.message, failure.advice)
        self.retry.setVisible(True)
        self.find_it.setVisible(self._findable)

    def set_findable(self, findable: bool) -> None:
        """Whether the study knows what the file held, and can look for it elsewhere."""
        self._findable = findable
        self.find_it.setVisible(findable and not self.retry.isHidden())

    def _say(self, message: str, advice: str) -> None:
        self.message.setText(message)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.setAccessibleDescription(f"{message} {advice}".strip())
