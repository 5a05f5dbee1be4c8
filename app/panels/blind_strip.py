"""The strip above everything that says, as long as it lasts, that the reader reads blind."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.look import icons
from app.look.theme import Theme
from prs_core.translation import tr

BLIND = tr("Blind reading")
WHAT = tr("What others marked and what the model says are not shown. What you mark is kept as read blind.")


SEEN = tr("You had seen this recording with proposals or others' readings before: it is marked so.")


class BlindStrip(QFrame):
    """It cannot be dismissed: it goes when the blind reading ends."""

    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(BLIND)
        self._icon = QLabel(self)
        self.title = QLabel(BLIND, self)
        self.title.setProperty("heading", True)
        self.text = QLabel(WHAT, self, wordWrap=True)
        self.end = QPushButton(tr("End blind reading …"), self)
        self.end.setAccessibleName(tr("End blind reading"))
        self.end.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.end.clicked.connect(self.end_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self.title)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.end)
        self.hide()

    def show_blind(self, blind: bool, reader: str) -> None:
        """Whether ``reader`` reads blind now."""
        self.title.setText(f"{BLIND} · {reader}" if reader else BLIND)
        self.setAccessibleDescription(f"{self.title.text()}. {WHAT}" if blind else "")
        self.end.setEnabled(bool(reader))
        self.setVisible(blind)

    def show_seen(self, seen: bool) -> None:
        """Whether the open recording was seen with what is hidden now, before the blind reading began."""
        self.text.setText(SEEN if seen else WHAT)
        if self.accessibleDescription():
            self.setAccessibleDescription(f"{self.title.text()}. {self.text.text()}")

    def apply_theme(self, theme: Theme) -> None:
        self._icon.setPixmap(icons.pixmap("blind", theme.accent, 18, self.devicePixelRatioF()))
