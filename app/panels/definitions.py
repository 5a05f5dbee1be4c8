"""What the event types are, with a synthesised sound of each one click away."""

from __future__ import annotations

import logging

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.guide.desk import help_button
from app.look import icons
from app.look.palette import class_styles
from app.look.theme import Theme
from app.panels.class_sign import ClassSign
from app.sound.player import Player
from prs_core.errors import PRSError
from prs_core.feature_config import SAMPLE_RATE
from prs_core.label_words import said
from prs_core.labels import EventType
from prs_core.reference import Reference, references
from prs_core.translation import tr

log = logging.getLogger(__name__)

NOTICE = tr("The sounds are synthesised: made by code from published acoustics; no person was recorded for them.")
_ICON = QSize(20, 20)


def read_reference(entry: Reference) -> np.ndarray:
    """(n,) float32 at 8 kHz. Raises OSError when the file is missing or damaged."""
    import soundfile

    try:
        samples, _ = soundfile.read(entry.path, dtype="float32")
    except soundfile.SoundFileError as error:
        raise OSError(str(error)) from error
    return samples


class DefinitionsDialog(QDialog):
    """Lists the types; a second click on a sound that plays stops it. Not modal: it may stay open beside the work."""

    about_to_play = Signal()  # whatever else sounds should stop
    problem = Signal(str, str)  # message, advice

    def __init__(self, parent: QWidget, theme: Theme, player: Player | None = None) -> None:
        """``player`` stands in for the dialog's own, in tests."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Event types and reference sounds"))
        self._player = player if player is not None else Player(self)
        self._playing: EventType | None = None
        self.buttons: dict[EventType, QToolButton] = {}
        self._texts: dict[EventType, QLabel] = {}
        self._signs: dict[EventType, ClassSign] = {}
        self._build()
        self.apply_theme(theme)
        self._player.stopped.connect(self._stopped)
        self._player.problem.connect(self.problem)
        self.finished.connect(self._player.stop)

    def _build(self) -> None:
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(2, 1)
        try:
            entries = references()
        except PRSError as error:
            grid.addWidget(QLabel(str(error), inside), 0, 0)
            entries = ()
        for row, entry in enumerate(entries):
            self._add(grid, row, entry)
        grid.setRowStretch(len(entries), 1)
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setAccessibleName(tr("Event types"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        notice = QLabel(NOTICE, self, wordWrap=True)
        notice.setProperty("muted", True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        box.addButton(help_button(self), QDialogButtonBox.ButtonRole.ResetRole)
        box.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(area, 1)
        column.addWidget(notice)
        column.addWidget(box)
        room = self.screen().availableGeometry()
        self.resize(min(600, room.width() - 40), min(600, room.height() - 60))

    def _add(self, grid: QGridLayout, row: int, entry: Reference) -> None:
        button = QToolButton(self)
        button.setIconSize(_ICON)
        button.setProperty("choice", True)
        button.clicked.connect(lambda: self.play(entry))
        text = QLabel(f"<b>{said(entry.type).replace('&', '&amp;')}</b><br>{entry.definition}", self, wordWrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sign = ClassSign(entry.type, self)
        self.buttons[entry.type], self._texts[entry.type], self._signs[entry.type] = button, text, sign
        grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(sign, row, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, row, 2)

    # -- sound

    def play(self, entry: Reference) -> None:
        """Play it from the beginning; stop it if it is the one that plays."""
        again = self._playing is entry.type
        self._player.stop()
        if again:
            return
        try:
            samples = read_reference(entry)
        except OSError as error:
            log.warning("a reference sound cannot be read: %s", error)
            self.problem.emit(tr("This reference sound cannot be read."), tr("Install PRS Studio again."))
            return
        self.about_to_play.emit()
        self._player.load(samples, SAMPLE_RATE)
        if self._player.play():
            self._playing = entry.type
            self._dress_buttons()

    def _stopped(self) -> None:
        self._playing = None
        self._dress_buttons()

    # -- looks

    def show_type(self, type_: EventType) -> None:
        """Bring this type into sight and the focus to its sound."""
        button = self.buttons.get(type_)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            area = self.findChild(QScrollArea)
            if area is not None:
                area.ensureWidgetVisible(self._texts[type_])

    def apply_theme(self, theme: Theme) -> None:
        styles = class_styles(theme.dark)
        for type_, sign in self._signs.items():
            sign.set_style(styles[type_])
        self._dress_buttons()

    def _dress_buttons(self) -> None:
        for type_, button in self.buttons.items():
            playing = type_ is self._playing
            button.setIcon(icons.icon("stop" if playing else "play", self.palette()))
            words = (
                tr("Stop the synthesised sound: {label}", label=said(type_))
                if playing
                else tr("Play the synthesised sound: {label}", label=said(type_))
            )
            button.setToolTip(words)
            button.setAccessibleName(words)


def show_definitions(parent: QWidget, theme: Theme, type_: EventType | None = None) -> DefinitionsDialog:
    """The dialog, shown; the one that is open already is brought to the front."""
    dialog = parent.findChild(DefinitionsDialog)
    if dialog is None:
        dialog = DefinitionsDialog(parent, theme)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    if type_ is not None:
        dialog.show_type(type_)
    return dialog
