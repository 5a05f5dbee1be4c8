"""Live sound in the window: from the end of a window to its verdict on the screen, frames, cost; beside a training."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence

import numpy as np
import soxr
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from app.options import Options as WindowOptions
from app.preferences import settings
from app.sound.portaudio import Microphones
from app.sound.recording import Channel, State
from app.window import Parts, assembled, command_for
from prs_core.live_window import LiveWindow
from prs_core.synthesis import Kind, breath_recording
from tests.benchmarks.cases.live import _RATE, _speak
from tests.benchmarks.measure import Measurement, Options
from tests.gui.fake_microphone import FakeSound

_SECONDS = 30
_HOP_S = 0.5
_BLOCK = 480
#: What the program's own training does to the processor: convolutions without an end, politely.
_TRAINING = (
    "import os, torch; getattr(os, 'nice', int)(10); torch.set_num_threads(1)\n"
    "x, net = torch.randn(16, 32, 64, 188), torch.nn.Conv2d(32, 32, 3)\n"
    "while True: net(x).sum().backward()"
)


class _Watch(QObject):
    """When each verdict was on the screen, and when each frame was painted."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.unseen: list[LiveWindow] = []
        self.seen: list[tuple[float, float]] = []  # end of the window in s, when
        self.frames: list[float] = []
        page = parts.window.live.page
        parts.window.live.desk.judged.connect(self.unseen.append)
        self._windows, self._waveform = page.lanes.windows.viewport(), page.lanes.waveform.viewport()
        for part in (self._windows, self._waveform):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            if watched is self._waveform:
                self.frames.append(time.monotonic())
            elif self.unseen:  # from the event loop: by then it is on its way to the screen
                QTimer.singleShot(0, self, self._seen)
        return False

    def _seen(self) -> None:
        self.seen += [(window.end_s, time.monotonic()) for window in self.unseen]
        self.unseen.clear()


def live_window(options: Options) -> Sequence[Measurement]:
    """A stereo microphone of 48 kHz, recorded, shown and judged every half second; alone and beside a training."""
    found = [*_measured(options, "")]
    busy = [subprocess.Popen([sys.executable, "-c", _TRAINING]) for _ in range(min(4, os.cpu_count() or 1))]
    try:
        found += _measured(options, ", beside a training")
    finally:
        for process in busy:
            process.kill()
            process.wait()
    return found


def _measured(options: Options, beside: str) -> Sequence[Measurement]:
    mono = soxr.resample(breath_recording(Kind.WHEEZE, duration_s=_SECONDS).samples, 8000, _RATE)
    samples = np.stack([mono, mono], axis=1).astype(np.float32)
    sound = FakeSound(rate=_RATE)
    asked = WindowOptions(settings=options.work / "settings.ini", theme="light", hop_s=_HOP_S)
    command = (*command_for(options.model), "--threads", "1")
    with assembled(asked, command, microphones=lambda: Microphones(sound)) as parts:
        parts.settings.set(settings.TAKES_FOLDER, str(options.work / "takes"))
        parts.settings.set(settings.CHANNEL, str(Channel.MIX))
        parts.window.resize(1280, 800)
        parts.window.show()
        room = parts.window.live
        room.desk.prepare()
        _until(parts, lambda: room.desk.model is not None)
        room.record()
        _until(parts, lambda: room.desk.status.state is State.RECORDING and room.desk.take is not None)
        watch, given = _Watch(parts), []
        speaking = threading.Thread(target=lambda: given.extend(_speak(sound, samples)))
        processor, start = time.process_time(), time.monotonic()
        speaking.start()
        _until(parts, lambda: not speaking.is_alive())
        processor, lasted = time.process_time() - processor, time.monotonic() - start
        _until(parts, lambda: len(watch.seen) >= int((_SECONDS - 3) / _HOP_S))
        info = room.desk.status.info
        assert info is not None and not info.overruns
        room.desk.stop()
        _until(parts, lambda: room.desk.status.take is None)
    late = [1000 * (at - given[min(round(end_s * _RATE / _BLOCK), len(given)) - 1]) for end_s, at in watch.seen]
    median, worst = np.percentile(late, [50, 95])
    gaps = 1000 * np.diff(watch.frames)
    return [
        Measurement(f"verdict on screen, median{beside}", float(median), "ms", 100, note=f"{len(late)} windows"),
        Measurement(f"verdict on screen, 95 %{beside}", float(worst), "ms", 200, note=f"largest {max(late):.0f} ms"),
        Measurement(f"live frames a second{beside}", len(gaps) / lasted, "1/s", 30, more_is_better=True),
        Measurement(f"longest wait for a frame{beside}", float(gaps.max()), "ms"),
        Measurement(f"window and recording, processor per s of sound{beside}", 1000 * processor / _SECONDS, "ms"),
    ]


def _until(parts: Parts, condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < deadline
        parts.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
