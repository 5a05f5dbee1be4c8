"""The tool bar: what is recorded, a few actions of the menus, how it is listened, and the gain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QSlider, QToolBar, QToolButton, QWidget

from app.look import icons
from app.look.theme import Theme
from app.panels.listening import ListeningBar
from app.panels.take_sign import TakeSign
from app.sound.playback import GAIN_LEAST_DB, GAIN_MOST_DB, GAIN_STEP_DB, Playback
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.actions.menus import Actions
    from app.main_window import MainWindow


class ToolBar(QToolBar):
    """It cannot be moved or hidden."""

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(tr("Tools"), window)
        self._playback = window.playback
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setAccessibleName(tr("Tools"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self.sign = TakeSign(window.live, actions.recording.record, actions.recording.pause, self)
        self._sign = self.addWidget(self.sign)  # at the very left: never out of sight
        self._sign.setVisible(False)
        self.sign.running.connect(self._sign.setVisible)
        self.addActions([actions.file.open_files, actions.file.open_folder])
        self.addSeparator()
        self.addActions([actions.playback.play, actions.playback.loop])
        self.addSeparator()
        listening, expand = window.playback.listening, window.expanded.toggle
        self.listening = bar = ListeningBar(listening, actions.listening, expand, self)
        self.addWidget(bar)
        self.addSeparator()
        self.addActions([actions.view.zoom_out, actions.view.zoom_in, actions.view.fit])
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self._gain(window.playback)
        for button in self.findChildren(QToolButton):
            # A click must not take the focus away from where the keys go; Tab may.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(button.accessibleName() or button.toolTip() or tr("More tools"))
        window.addToolBar(self)

    def _gain(self, playback: Playback) -> None:
        self.gain_icon = QLabel(self)
        self.gain_icon.setToolTip(tr("Gain of the sound and of the waveform's picture"))
        self.gain = QSlider(Qt.Orientation.Horizontal, self)
        self.gain.setRange(round(GAIN_LEAST_DB), round(GAIN_MOST_DB))
        self.gain.setPageStep(round(GAIN_STEP_DB))
        self.gain.setFixedWidth(130)
        self.gain.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.gain.setAccessibleName(tr("Gain in decibels"))
        self.gain.setToolTip(tr("Gain of the sound and of the waveform's picture (Shift+Up, Shift+Down; G: automatic)"))
        self.gain.valueChanged.connect(lambda db: playback.set_gain(float(db)))
        self.gain_text = QLabel(self)
        self.gain_text.setMinimumWidth(
            self.gain_text.fontMetrics().horizontalAdvance(tr("{gain:+.0f} dB auto", gain=36.0)) + 8
        )
        self.gain_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.gain_icon, self.gain, self.gain_text):
            self.addWidget(widget)

    def refresh(self) -> None:
        playback = self._playback
        self.gain.blockSignals(True)
        self.gain.setValue(round(playback.gain_db))
        self.gain.blockSignals(False)
        text = tr("{gain:+.0f} dB", gain=playback.gain_db)
        if playback.automatic:
            text = tr("{gain:+.0f} dB auto", gain=playback.gain_db)
        self.gain_text.setText(text)

    def apply_theme(self, theme: Theme) -> None:
        self.sign.apply_theme(theme)
        self.listening.apply_theme(theme)
        self.gain_icon.setPixmap(icons.pixmap("volume", theme.muted, 20, self.devicePixelRatioF()))
