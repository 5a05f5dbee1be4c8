"""The program's window with a microphone that a test speaks into, and a stand-in for the worker."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.sound.recording import State

LIMIT_MS = 20_000


def start(qtbot: Any, parts: Any) -> None:
    window = parts.window
    window.actions_.recording.record.trigger()
    desk = window.live.desk
    qtbot.waitUntil(lambda: desk.status.state is State.RECORDING and desk.take is not None, timeout=LIMIT_MS)


def speak(qtbot: Any, parts: Any, seconds: float) -> None:
    desk = parts.window.live.desk
    wanted = desk.take.heard_s + seconds
    parts.sound.stream.speak(0.1 * np.sin(np.arange(round(8000 * seconds)) / 10))
    qtbot.waitUntil(lambda: desk.take.heard_s >= wanted, timeout=LIMIT_MS)
