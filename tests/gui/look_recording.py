"""Pictures of the window while it records, and what a frame takes: python -m tests.gui.look_recording OUT FILE

FILE is played as if it were the microphone and judged by the bundled model. Needs Xvfb: every size and theme has an X
server of its own. Not a test: look at what it leaves in OUT.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer

from app.live.growing import LiveTake
from app.options import Options
from app.preferences import settings
from app.window import Parts, assembled, simulated

CASES = {"1280-light": (1280, 800), "1280-dark": (1280, 800), "1920-light": (1920, 1080), "1920-dark": (1920, 1080)}
SECONDS = 19.0


class Look:
    """Records, makes a mark, takes pictures, and times every frame."""

    def __init__(self, parts: Parts, out: Path, name: str) -> None:
        self.parts, self.out, self.name = parts, out, name
        self.frames: list[tuple[float, float, float]] = []  # when, wall, processor
        self.room = parts.window.live
        desk = self.room.desk
        desk.model_changed.connect(self.room.record)  # once the model is loaded
        desk.take_started.connect(self.began)
        desk.prepare()

    def began(self, _: LiveTake) -> None:
        desk, page = self.room.desk, self.room.page
        desk.model_changed.disconnect(self.room.record)
        desk.advanced.disconnect(page._advance)
        desk.advanced.connect(self.frame)
        QTimer.singleShot(3300, lambda: desk.mark("Cough"))
        QTimer.singleShot(8000, lambda: self.picture("early"))
        QTimer.singleShot(round(1000 * SECONDS) - 3000, desk.pause)
        QTimer.singleShot(round(1000 * SECONDS) - 2000, desk.resume)
        QTimer.singleShot(round(1000 * SECONDS), self.looked)

    def frame(self) -> None:
        begin, processor = time.perf_counter(), time.thread_time()
        self.room.page._advance()
        self.room.page.repaint()
        self.frames.append((begin, time.perf_counter() - begin, time.thread_time() - processor))

    def picture(self, what: str) -> None:
        file = self.out / f"recording-{self.name}-{what}.png"
        self.parts.window.grab().save(str(file))
        print(file, flush=True)

    def looked(self) -> None:
        self.picture("late")
        line = self.room.page.lanes.timeline
        line.scroll(-3)
        self.picture("back")
        at, wall, processor = np.array(self.frames).T
        wall_ms, processor_ms = np.percentile(1000 * wall, [50, 95]), np.percentile(1000 * processor, [50, 95])
        print(
            f"{self.name}: {len(at) / (at[-1] - at[0]):.0f} frames a second; a frame takes {wall_ms[0]:.1f} ms (95 %: "
            f"{wall_ms[1]:.1f}), of them {processor_ms[0]:.1f} ({processor_ms[1]:.1f}) of the processor's time"
        )
        self.room.record()
        QTimer.singleShot(2500, self.kept)

    def kept(self) -> None:
        self.picture("kept")
        self.parts.app.quit()


def main(out: Path, file: Path, name: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        options = Options(settings=Path(folder) / "s.ini", theme=name.partition("-")[2])
        with assembled(options, microphones=simulated(file)) as parts:
            parts.settings.set(settings.TAKES_FOLDER, str(Path(folder) / "takes"))
            parts.window.resize(*CASES[name])
            parts.window.actions_.recording.panel.trigger()
            parts.window.show()
            parts.client.start()
            look = Look(parts, out, name)
            parts.app.exec()
            del look


if __name__ == "__main__":
    import subprocess

    if len(sys.argv) == 4:
        main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
    else:
        for case, (width, height) in CASES.items():
            server = ["xvfb-run", "-a", "-s", f"-screen 0 {width}x{height}x24"]
            subprocess.run(
                [*server, sys.executable, "-m", "tests.gui.look_recording", *sys.argv[1:3], case], check=True
            )
