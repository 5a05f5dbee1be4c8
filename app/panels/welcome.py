"""What the window shows while nothing is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.look import icons
from app.look.theme import Theme, enlarge
from app.panels.record import RESEARCH_ONLY
from prs_core.translation import tr


class WelcomePage(QWidget):
    """Three ways in: files, a folder, the demo study."""

    open_files = Signal()
    open_folder = Signal()
    open_demo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Nothing is open"))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._sign = QLabel(self, alignment=centre)
        heading = QLabel(tr("Drop lung sounds here"), self, alignment=centre)
        enlarge(heading, 1.7)
        hint = QLabel(tr("WAV, FLAC, OGG, MP3 and AIFF files, or a folder of them"), self, alignment=centre)
        hint.setProperty("muted", True)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for text, signal, primary in (
            (tr("Open files …"), self.open_files, True),
            (tr("Open a folder …"), self.open_folder, False),
            (tr("Open the demo study"), self.open_demo, False),
        ):
            button = QPushButton(text, self)
            button.setProperty("primary", primary)
            button.clicked.connect(signal)
            buttons.addWidget(button)
        buttons.addStretch(1)
        foot = QLabel(tr("{notice}. Everything stays on this computer.", notice=RESEARCH_ONLY), self, alignment=centre)
        foot.setProperty("muted", True)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(3)
        layout.addWidget(self._sign)
        layout.addWidget(heading)
        layout.addWidget(hint)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addStretch(4)
        layout.addWidget(foot)
        layout.addSpacing(8)

    def apply_theme(self, theme: Theme) -> None:
        self._sign.setPixmap(icons.pixmap("lungs", theme.accent, 84, self.devicePixelRatioF()))
