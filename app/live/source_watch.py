"""Whether a sound server has moved the recording to another microphone, of which PortAudio says nothing."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.live.desk import LiveDesk
from app.sound.capture import Capture
from app.sound.recording import State, Status
from app.sound.same_device import is_anything
from app.sound.sound_server import Source, recorded_from
from app.tasks import Tasks

EVERY_S = 3.0
_HEARD = (State.LISTENING, State.RECORDING, State.PAUSED)


class SourceWatch(QObject):
    """Asks the server now and then while its own choice is what is recorded, off the window's thread."""

    moved = Signal(str)  # to the microphone that is called so

    def __init__(
        self,
        desk: LiveDesk,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        ask: Callable[[], Source] = lambda: recorded_from(os.getpid()),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._ask, self._clock = desk, tasks, ask, clock
        self._of: Capture | None = None  # the opened microphone that was asked about
        self._take: Path | None = None  # what was recorded from it
        self._source = Source()
        self._asked_at = -EVERY_S
        desk.status_changed.connect(self._look)

    def _look(self, status: Status) -> None:
        now, capture = self._clock(), self._desk.recorder.capture
        if status.state not in _HEARD or not is_anything(status.device) or now - self._asked_at < EVERY_S:
            return
        self._asked_at = now

        def then(source: Source) -> None:
            before, take = self._source, status.take
            # A take that went on after its microphone was gone may go on with another one.
            same = capture is self._of or (take is not None and take == self._take)
            if not source.name or capture is not self._desk.recorder.capture:
                return
            self._of, self._take, self._source = capture, take, source
            if same and before.name != source.name:
                self.moved.emit(source.words or source.name)

        self._tasks.run(lambda _: self._ask(), then, key="source")
