"""Recordings that got better or worse, to be heard, or opened in the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.dialogs.work import explain_nameless
from app.tasks import Tasks
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.sound.player import Player
    from prs_core.audio import Audio
    from prs_core.gate import Changed


class SideBySide(QObject):
    """A player of its own, made when something is first to be heard. ``make`` stands in for making it."""

    problem = Signal(str, str)  # message, advice

    def __init__(self, window: MainWindow, tasks: Tasks, make: Callable[[QObject], Player] | None) -> None:
        super().__init__(window)
        self._window, self._tasks, self._make = window, tasks, make
        self._wish: tuple[str, object] | None = None  # what plays

    @cached_property
    def player(self) -> Player:
        from app.sound.player import Player

        player = self._make(self) if self._make is not None else Player(self)
        player.problem.connect(self.problem)
        return player

    def play(self, changed: Changed, stretch: tuple[float, float] | None) -> None:
        """A stretch of a recording, or all of it; wished for again while it plays, it stops."""
        from prs_core.audio import read_audio

        wish = (changed.path, stretch)
        again = self.player.playing and self._wish == wish
        self.player.stop()
        if again:
            return
        self._window.playback.stop()
        path = Path(changed.path)

        def heard(audio: Audio) -> None:
            from prs_core.feature_config import SAMPLE_RATE

            self._wish = wish
            self.player.load(audio.samples, SAMPLE_RATE)
            self.player.play(*(stretch or (0.0, None)))

        def failed(error: BaseException) -> None:
            failure = explain_nameless(error, tr("the recording"))
            self.problem.emit(failure.message, failure.advice)

        self._tasks.run(lambda _: read_audio(path), heard, failed=failed, key="retraining sound")

    def open(self, changed: Changed) -> None:
        """In the main window: the study's recording where the open study has it, else the file."""
        session = self._window.session
        item = session.of_recording(changed.recording_id) if changed.recording_id is not None else None
        if item is not None and item.path.name == Path(changed.path).name:
            session.select(item.key)
        else:
            self._window.open_paths([Path(changed.path)])
        self._window.activateWindow()

    def stop(self) -> None:
        if "player" in vars(self):
            self.player.stop()
