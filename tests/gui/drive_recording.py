"""The whole window recording from a real sound system, driven without hands: for tests and long runs. Not a test.

python -m tests.gui.drive_recording WORK [--model DIR] [--seconds N] [--hop S] [--left]

Records N seconds from the device “pulse” into WORK/takes and writes WORK/windows.jsonl (each window as it is judged,
when, and how late it was on the screen) and, when the take was kept and analysed, WORK/result.json. With ``--left``:
adds what a kill left instead of recording.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer

from app.live.growing import LiveTake
from app.options import Options
from app.preferences import settings
from app.session import Session
from app.window import Parts, assembled, command_for
from prs_core.live_window import LiveWindow


class Painted(QObject):
    """Waits until the windows lane has been painted, and says how long ago its newest window's end was heard."""

    def __init__(self, drive: Drive) -> None:
        super().__init__()
        self._drive = drive
        drive.room.page.lanes.windows.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._drive.unseen:
            QTimer.singleShot(0, self, self._drive.seen)  # by then it is on its way to the screen
        return False


class Drive:
    def __init__(self, parts: Parts, work: Path, seconds: float) -> None:
        self.parts, self.work, self.seconds = parts, work, seconds
        self.room = parts.window.live
        self.unseen: list[LiveWindow] = []
        self.heard: list[tuple[float, float]] = []  # seconds of the take, when they were known of
        self.frames = 0
        self.longest_frame_s = self.frame_at = 0.0

    def record(self) -> None:
        desk = self.room.desk
        desk.model_changed.connect(self.room.record)
        desk.take_started.connect(self.began)
        desk.judged.connect(self.unseen.append)
        desk.status_changed.connect(self.looked)
        desk.problem_changed.connect(lambda problem: print(problem, file=sys.stderr, flush=True))
        desk.prepare()

    def began(self, _: LiveTake) -> None:
        desk = self.room.desk
        desk.model_changed.disconnect(self.room.record)
        self.windows = (self.work / "windows.jsonl").open("w", encoding="utf-8")
        self.painted = Painted(self)
        desk.advanced.connect(self.frame)
        QTimer.singleShot(round(1000 * self.seconds), desk.stop)

    def frame(self) -> None:
        now = time.monotonic()
        self.longest_frame_s = max(self.longest_frame_s, now - self.frame_at if self.frames else 0.0)
        self.frames, self.frame_at = self.frames + 1, now

    def looked(self) -> None:
        self.heard.append((self.room.desk.status.duration_s, time.monotonic()))

    def seen(self) -> None:
        """The sound of a window's end was on the disk no later than when it was first known of."""
        now = time.monotonic()
        for window in self.unseen:
            known = next((at for heard_s, at in self.heard if heard_s >= window.end_s), now)
            line = {**window.to_dict(), "late_ms": round(1000 * (now - known), 2)}
            print(json.dumps(line), file=self.windows, flush=True)
        self.unseen.clear()
        self.heard = self.heard[-800:]

    def finish(self, session: Session) -> None:
        item = session.current
        if item is None or item.analysis is None or item.path.suffix != ".flac":
            return
        analysis = item.analysis
        result: dict[str, Any] = {
            "file": str(item.path),
            "starts_s": analysis.windows.starts_s.tolist(),
            "probabilities": np.round(analysis.windows.probabilities, 5).tolist(),
            "label": str(analysis.verdict.label),
            "frames": self.frames,
            "longest_frame_s": round(self.longest_frame_s, 3),
        }
        if self.room.is_made and self.room.desk.status.last_info is not None:
            result["info"] = self.room.desk.status.last_info.to_dict()
            result["longest_callback_ms"] = round(1000 * self.room.desk.status.longest_callback_s, 3)
        (self.work / "result.json").write_text(json.dumps(result), encoding="utf-8")
        self.parts.app.quit()

    def left(self) -> None:
        self.room.keeper.left.connect(lambda _: self.parts.window.notices.done.button.click())
        self.room.look_for_left()


def main(argv: list[str]) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--hop", type=float, default=1.0)
    parser.add_argument("--left", action="store_true")
    asked = parser.parse_args(argv)
    options = Options(settings=asked.work / "settings.ini", theme="light", hop_s=asked.hop, model=asked.model)
    with assembled(options, command_for(asked.model)) as parts:
        parts.settings.set(settings.TAKES_FOLDER, str(asked.work / "takes"))
        parts.settings.set(settings.MICROPHONE, "pulse")
        parts.settings.set(settings.RECORD_RATE, 48000.0)
        parts.window.resize(1280, 800)
        parts.window.show()
        parts.client.start()
        drive = Drive(parts, asked.work, asked.seconds)
        parts.session.analysis_changed.connect(lambda: drive.finish(parts.session))
        QTimer.singleShot(0, parts.window, drive.left if asked.left else drive.record)
        parts.app.exec()


if __name__ == "__main__":
    main(sys.argv[1:])
