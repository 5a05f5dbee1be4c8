"""What tests of recording in the window share: a microphone spoken into by hand, and judging without a process."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.live.desk import LiveDesk
from app.sound.portaudio import Microphones
from app.sound.recorder import Recorder
from app.sound.recording import Input
from app.tasks import SynchronousPool, Tasks
from prs_core import jobs
from prs_core.inference import Analyzer, MfccStream
from prs_core.live import LiveJudge
from prs_core.live_window import LiveWindow
from prs_core.mfcc_file import frames_as_bytes
from tests.gui.fake_microphone import FakeSound

READY = jobs.Ready("tiny", "Tiny", "1", {})


class HandJudging(QObject):
    """Stands in for LiveJudging: judges in this process, when ``poll`` says so, what it told as JSON would tell."""

    ready = Signal(object)
    begun = Signal()
    mfcc = Signal(object)
    judged = Signal(object)
    finished = Signal()
    failed = Signal(str, str)

    def __init__(self, analyzer: Analyzer | None = None) -> None:
        super().__init__()
        self._analyzer = analyzer
        self._judge: LiveJudge | None = None
        self.asked: list[str] = []

    def start(self) -> None:
        if not self.asked and self._analyzer is not None:
            self.ready.emit(READY)
        self.asked.append("start")

    def judge(self, take: Path, hop_s: float, scratch: Path) -> None:
        self.asked.append(f"judge {take.name} {hop_s:g}")
        if self._analyzer is None:
            return
        self._analyzer.set_hop(hop_s)
        config, stream, file = self._analyzer.card.features, MfccStream(self._analyzer.extractor), scratch / "mfcc.f32"
        file.write_bytes(b"")

        def hear(block: np.ndarray) -> None:
            with file.open("ab") as out:
                out.write(frames_as_bytes(stream.push(block)))

        self.begun.emit()
        self.mfcc.emit(jobs.GrowingMfcc("live", str(file), config.n_mfcc, config.frame_s))
        self._judge = LiveJudge(self._analyzer, take, hear)

    def poll(self) -> None:
        assert self._judge is not None
        self._tell(self._judge.poll())

    def end(self, frames: int) -> None:
        self.asked.append(f"end {frames}")
        if self._judge is not None:
            self._tell(self._judge.finish()[0])
            self._judge = None
            self.finished.emit()

    def _tell(self, windows: list[LiveWindow]) -> None:
        for window in windows:
            self.judged.emit(LiveWindow.from_dict(window.to_dict()))

    def reload(self) -> None:
        self.asked.append("reload")

    def shutdown(self) -> None:
        self.asked.append("shutdown")


class Studio:
    """A desk whose microphone, clock and thread a test drives."""

    def __init__(self, folder: Path, analyzer: Analyzer | None = None, sound: FakeSound | None = None) -> None:
        self.sound, self.now_s = sound or FakeSound(rate=8000, channels=1), 0.0
        self.folder, self.scratch = folder / "takes", folder / "scratch"
        self.scratch.mkdir(parents=True, exist_ok=True)
        microphones = Microphones(self.sound)
        self.recorder = Recorder(microphones, clock=lambda: self.now_s)
        self.judging = HandJudging(analyzer)
        self.desk = LiveDesk(
            microphones,
            self.judging,
            Tasks(SynchronousPool()),
            lambda: self.folder,
            self.scratch,
            recorder=self.recorder,
            now=lambda: datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC),
        )
        self.problems: list[str] = []
        self.desk.problem_changed.connect(lambda problem: self.problems.append("" if problem is None else str(problem)))

    def step(self) -> None:
        self.recorder.step()
        self.desk.look()

    def listen(self, wanted: Input = Input()) -> None:  # noqa: B008 - frozen
        self.desk.open(wanted)
        self.step()

    def begin(self, **asked: str | float) -> None:
        self.desk.start(**asked)  # type: ignore[arg-type]
        self.step()

    def speak(self, samples: np.ndarray, block: int = 800) -> None:
        """In blocks, each of which is recorded and shown."""
        for at in range(0, len(samples), block):
            part = samples[at : at + block]
            self.sound.stream.speak(part)
            self.now_s += len(part) / self.sound.rate
            self.step()
