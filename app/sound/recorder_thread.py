"""The thread behind the sound callback, in which the recorder works. No Qt."""

from __future__ import annotations

import threading

from app.sound.recorder import Recorder

PERIOD_S = 0.01


class RecorderThread(threading.Thread):
    """Calls ``step`` until ``end``, which waits until everything is on the disk and closed."""

    def __init__(self, recorder: Recorder) -> None:
        super().__init__(name="recorder", daemon=True)
        self._recorder = recorder
        self._ending = threading.Event()

    def run(self) -> None:
        while not self._ending.wait(PERIOD_S):
            self._recorder.step()
        self._recorder.shut()

    def end(self) -> None:
        self._ending.set()
        self.join()
