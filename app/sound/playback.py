"""Between the session and the player: what Space, L and the gain mean. The player is made when first wanted."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.preferences import settings
from app.preferences.settings import Settings
from app.session import Session
from app.sound.decoded import comfortable_gain_db
from app.sound.listening import Listening
from prs_core.feature_config import SAMPLE_RATE

if TYPE_CHECKING:
    from app.sound.player import Player
    from app.views.lanes import LanesView

log = logging.getLogger(__name__)

GAIN_STEP_DB = 3.0
GAIN_LEAST_DB, GAIN_MOST_DB = settings.GAIN_RANGE_DB


class Playback(QObject):
    """Plays the session's sound from the cursor, or its selection, and moves the playhead."""

    state_changed = Signal()
    problem = Signal(str, str)  # message, advice

    def __init__(self, session: Session, lanes: LanesView, remembered: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes, self._settings = session, lanes, remembered
        self._player: Player | None = None
        self._cursor = 0.0
        self._played: tuple[float, float] | None = None
        self.listening = Listening(session, lanes, remembered, self)
        self.listening.changed.connect(self._listen)
        self.gain_db = remembered.get(settings.GAIN_DB)
        lanes.cursor_moved.connect(self._cursor_moved)
        session.current_changed.connect(self._forget_cursor)
        remembered.changed.connect(self._setting_changed)
        lanes.set_gain(self.gain_db)

    @property
    def loop(self) -> bool:
        """Whether the selection is repeated."""
        return self._settings.get(settings.LOOP)

    @property
    def automatic(self) -> bool:
        """Whether each recording is brought to a comfortable level, as far as the gain goes."""
        return self._settings.get(settings.AUTO_GAIN)

    @property
    def playing(self) -> bool:
        return self._player is not None and self._player.playing

    def toggle(self) -> None:
        """Space: stop, or play the selection, or from the cursor to the end."""
        if self.playing:
            self.stop()
            return
        sound = self._session.sound
        if sound is None:
            return
        player = self._ready_player()
        selection = self._played = self._session.selection
        if selection is not None:
            player.play(selection[0], selection[1], self.loop, self.listening.lead_s)
        else:
            start = self._cursor if self._cursor < sound.duration_s - 0.02 else 0.0
            player.play(start, None, False)
        self.state_changed.emit()

    def stop(self) -> None:
        if self._player is not None:
            self._player.stop()
        self._lanes.set_playhead(None)
        self.state_changed.emit()

    def set_loop(self, loop: bool) -> None:
        """L: whether the selection is repeated. Takes effect at once."""
        self._settings.set(settings.LOOP, loop)

    def _loop_changed(self) -> None:
        self.state_changed.emit()
        if self._player is None or not self.playing or self._session.selection is None:
            return
        if self._session.selection == self._played:
            self._player.set_loop(self.loop)
        else:
            self.stop()
            self.toggle()

    def set_automatic(self, automatic: bool) -> None:
        self._settings.set(settings.AUTO_GAIN, automatic)

    def set_gain(self, gain_db: float) -> None:
        """How much louder the sound is played and the waveform drawn, in dB. Ends the automatic gain."""
        self._settings.set(settings.AUTO_GAIN, False)
        self._settings.set(settings.GAIN_DB, min(max(gain_db, GAIN_LEAST_DB), GAIN_MOST_DB))
        self._apply_gain(gain_db)

    def _setting_changed(self, key: str) -> None:
        if key == settings.LOOP.key:
            self._loop_changed()
        elif key == settings.GAIN_DB.key:
            self.set_gain(self._settings.get(settings.GAIN_DB))
        elif key == settings.AUTO_GAIN.key:
            self._level()
            self.state_changed.emit()
        elif key == settings.OUTPUT.key and self._player is not None:
            self._player.set_output(self._settings.get(settings.OUTPUT))

    def _level(self) -> None:
        if self.automatic and self._session.sound is not None:
            self._apply_gain(comfortable_gain_db(self._session.sound.samples))

    def _apply_gain(self, gain_db: float) -> None:
        self.gain_db = min(max(gain_db, GAIN_LEAST_DB), GAIN_MOST_DB)
        self._lanes.set_gain(self.gain_db)
        if self._player is not None:
            self._player.set_gain(self.gain_db)
        self.state_changed.emit()

    def sound_changed(self) -> None:
        """Another recording: what played before must not be heard any more."""
        if self._player is not None and self._session.sound is not None:
            self._player.load(self._session.sound.samples, SAMPLE_RATE)
        self.listening.sound_changed()
        self._level()

    def _listen(self) -> None:
        """Speed or filter were chosen anew: heard at once if something plays."""
        if self._player is not None:
            self._player.set_hearing(self.listening.hearing, self.listening.filtered)
        self.state_changed.emit()

    def shutdown(self) -> None:
        if self._player is not None:
            self._player.stop()
        self.listening.shutdown()

    def _ready_player(self) -> Player:
        if self._player is None:
            from app.sound.player import Player

            self._player = Player(self, tasks=self.listening.tasks)
            self._player.position.connect(self._moved)
            self._player.stopped.connect(self._stopped)
            self._player.problem.connect(self.problem)
            self._player.set_gain(self.gain_db)
            self._player.set_output(self._settings.get(settings.OUTPUT))
            if self._session.sound is not None:
                self._player.load(self._session.sound.samples, SAMPLE_RATE)
            self._player.set_hearing(self.listening.hearing, self.listening.filtered)
        return self._player

    def _moved(self, seconds: float) -> None:
        if self.playing:
            self._lanes.set_playhead(seconds)

    def _stopped(self) -> None:
        self._lanes.set_playhead(None)
        self.state_changed.emit()

    def _cursor_moved(self, seconds: float) -> None:
        self._cursor = seconds

    def _forget_cursor(self) -> None:
        self._cursor = 0.0
