"""Pictures of the recording panel, for the eyes of a person: xvfb-run -a python -m tests.gui.look_recording_panel OUT

The whole program with a microphone and headphones that are spoken into here. Not a test.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from PySide6.QtWidgets import QApplication

from app.options import Options
from app.preferences import settings
from app.sound import recorder
from app.sound.monitoring import Heard, Hearing
from app.sound.portaudio import Microphones
from app.window import Parts, assembled
from tests.gui.fake_microphone import FakeSound
from tests.support import breath

SIZES = {"1280": (1280, 800), "1920": (1920, 1080)}


class Looker:
    """A window of one size and theme."""

    def __init__(self, parts: Parts, sound: FakeSound, out: Path, name: str) -> None:
        self.parts, self.sound, self.out, self.name = parts, sound, out, name
        self.window = parts.window
        self._sound = np.tile(breath("wheeze", duration_s=8.0), 4)
        self._at = 0

    def until(self, condition: Callable[[], bool], limit_s: float = 20.0) -> None:
        end = time.monotonic() + limit_s
        while not condition():
            QApplication.processEvents()
            time.sleep(0.005)
            if time.monotonic() > end:
                raise TimeoutError

    def speak(self, seconds: float, level: float = 3.0) -> None:
        count = round(8000 * seconds)
        for at in range(self._at, self._at + count, 400):
            block = level * np.resize(self._sound[at % len(self._sound) :], 400)
            self.sound.stream.speak(np.stack([block, 0.3 * block], axis=1))
            self.settle(0.02)
        self._at += count

    def settle(self, seconds: float = 0.3) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.004)

    def picture(self, what: str) -> None:
        self.settle()
        file = self.out / f"{self.name}-{what}.png"
        self.window.grab().save(str(file))
        print(file, flush=True)


def tour(look: Looker) -> None:
    window, actions = look.window, look.window.actions_.recording
    actions.panel.trigger()
    room = window.live
    look.until(lambda: bool(look.sound.streams) and room.desk.status.state == "listening")
    look.speak(0.5)
    look.picture("1-form")
    panel = window.recording_dock.panel
    assert panel is not None
    panel.tabs.setCurrentIndex(1)
    panel.microphone.test.click()
    look.speak(3.2, 12.0)
    look.picture("2-microphone")
    panel.tabs.setCurrentIndex(2)
    headphones = room.recording.headphones
    headphones._monitor = SimpleNamespace(  # type: ignore[assignment] - there is nothing to hear it by
        heard=Heard(Hearing.HOWLED, "Scope"), start=lambda: None, stop=lambda: None
    )
    for name in ("set_band", "set_volume", "set_output"):
        setattr(headphones._monitor, name, lambda _: None)
    headphones.set_on(True)
    look.picture("3-headphones")
    panel.tabs.setCurrentIndex(0)
    panel.session.form.patient.setText("40123")
    panel.session.form.age.setText("2.5")
    panel.session.form.seconds.setValue(4)
    panel.session.form.go.click()
    guided = room.recording.guided
    guided.change(lambda s: s.added("left front", 6))
    actions.record.trigger()
    look.picture("4-countdown")
    for _ in range(3):
        guided.tick()
    look.until(lambda: room.desk.is_recording)
    look.speak(2.5)
    actions.mark.trigger()
    look.picture("5-recording")
    look.speak(1.6)
    look.until(lambda: not room.desk.is_recording and guided.session is not None and not guided.session.running)
    guided.record(count=False)
    look.until(lambda: room.desk.is_recording)
    look.speak(1.0)
    actions.record.trigger()
    look.until(lambda: guided.session is not None and not guided.session.running)
    look.picture("6-too-short")
    look.sound.plugged.clear()
    look.sound.gone = True
    look.sound.stream.end()
    look.until(lambda: room.desk.status.state == "lost")
    look.picture("7-gone")
    guided.put_aside()
    look.picture("8-put-aside")


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__)
        return 2
    recorder.STALL_S = recorder.START_S = 1e9  # between what is spoken here nothing is heard
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        for name, size in SIZES.items():
            if os.environ.get("LOOK", f"{name}-{theme}") != f"{name}-{theme}":
                continue
            with tempfile.TemporaryDirectory() as folder:
                sound = FakeSound("Thinklabs One: USB Audio (hw:1,0)", "Built-in Audio", rate=8000)
                options = Options(settings=Path(folder) / "s.ini", theme=theme)
                with assembled(options, microphones=lambda sound=sound: Microphones(sound)) as parts:
                    parts.settings.set(settings.TAKES_FOLDER, f"{folder}/Recordings")
                    parts.window.resize(*size)
                    parts.window.show()
                    parts.session.open_demo()
                    parts.client.start()
                    tour(Looker(parts, sound, out, f"{name}-{theme}"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
