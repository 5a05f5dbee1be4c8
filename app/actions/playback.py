"""The Playback menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from app.actions.listening import ListeningActions
from app.actions.maker import ActionMaker, Groups
from app.look import icons
from app.sound.playback import GAIN_STEP_DB
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow


class PlaybackActions:
    """Makes and keeps the actions."""

    def __init__(self, window: MainWindow, make: ActionMaker) -> None:
        self._window = window
        self._shown_icon = ""
        playback = window.playback
        menu = window.menuBar().addMenu(tr("&Playback"))
        self.play = make(
            tr("&Play"), playback.toggle, "Space", icon="play", tip=tr("Play the selection, or from the cursor")
        )
        self.loop: QAction = make(
            tr("&Loop the selection"), lambda: playback.set_loop(self.loop.isChecked()), "L", icon="loop"
        )
        self.loop.setCheckable(True)
        self.loop.setChecked(playback.loop)
        self.louder = make(tr("Lou&der"), lambda: playback.set_gain(playback.gain_db + GAIN_STEP_DB), "Shift+Up")
        self.quieter = make(tr("&Quieter"), lambda: playback.set_gain(playback.gain_db - GAIN_STEP_DB), "Shift+Down")
        self.level: QAction = make(
            tr("&Automatic gain"),
            lambda: playback.set_automatic(self.level.isChecked()),
            "G",
            tip=tr("Automatic gain for each recording"),
        )
        self.level.setCheckable(True)
        menu.addActions([self.play, self.loop])
        self.listening = ListeningActions(window, make)
        self.listening.add_to(menu)
        menu.addSeparator()
        menu.addActions([self.louder, self.quieter, self.level])

    def refresh(self) -> None:
        playback = self._window.playback
        self.play.setEnabled(self._window.session.sound is not None)
        self.play.setText(tr("&Stop") if playback.playing else tr("&Play"))
        self.draw_icon()
        self.loop.setChecked(playback.loop)
        self.level.setChecked(playback.automatic)

    def draw_icon(self, *, anew: bool = False) -> None:
        """What Space does now."""
        icon = "stop" if self._window.playback.playing else "play"
        if anew or icon != self._shown_icon:  # drawing one takes longer than all else
            self._shown_icon = icon
            self.play.setIcon(icons.icon(icon, self._window.palette()))

    def for_the_sheet(self) -> Groups:
        return [
            (tr("Playback"), [self.play, self.loop, self.louder, self.quieter, self.level]),
            (tr("Listening"), self.listening.for_the_sheet()),
        ]
