"""Pictures of the real window for the eyes of a person: python tests/gui/look.py OUT [PATH ...]

Starts an X server of its own (Xvfb) for each size and scale, the program as a person starts it, and works it by the
server's own mouse and keyboard (XTEST). Needs Xvfb, libX11 and libXtst. Not a test: look at what it leaves in OUT.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Hands:
    """A mouse and a keyboard at an X display."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display.value:
            raise RuntimeError(f"no X server at {display}")

    def _sync(self, seconds: float = 0.04) -> None:
        self._x.XSync(self._display, 0)
        time.sleep(seconds)

    def move(self, x: int, y: int) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._sync()

    def press(self, button: int, down: bool) -> None:
        self._test.XTestFakeButtonEvent(self._display, button, int(down), ctypes.c_ulong(0))
        self._sync()

    def click(self, x: int, y: int, button: int = 1) -> None:
        self.move(x, y)
        self.press(button, True)
        self.press(button, False)
        self._sync(0.2)

    def drag(self, x0: int, y0: int, x1: int, y1: int) -> None:
        self.move(x0, y0)
        self.press(1, True)
        for step in range(1, 11):
            self.move(x0 + (x1 - x0) * step // 10, y0 + (y1 - y0) * step // 10)
        self.press(1, False)
        self._sync(0.2)

    def wheel(self, notches: int) -> None:
        for _ in range(abs(notches)):
            self.press(4 if notches > 0 else 5, True)
            self.press(4 if notches > 0 else 5, False)

    def key(self, *names: str) -> None:
        """Press together: key("Control_L", "f")."""
        codes = [
            self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(name.encode("ascii"))) for name in names
        ]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, ctypes.c_ulong(0))
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, ctypes.c_ulong(0))
        self._sync(0.25)

    def hold(self, name: str, down: bool) -> None:
        code = self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(name.encode("ascii")))
        self._test.XTestFakeKeyEvent(self._display, code, int(down), ctypes.c_ulong(0))
        self._sync()

    def type(self, text: str) -> None:
        for char in text:
            self.key("space" if char == " " else char)


@dataclass
class Desk:
    """A running program on a display of its own; ``scale`` is Qt's."""

    display: str
    hands: Hands
    out: Path
    name: str
    scale: float
    report: Path

    def picture(self, what: str) -> None:
        code = (
            "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
            "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
        )
        file = self.out / f"{self.name}-{what}.png"
        environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("QT_SCALE_FACTOR", None)
        subprocess.run([sys.executable, "-c", code, str(file)], check=True, env=environment)
        print(file, flush=True)

    def wait_for(self, mark: str, limit_s: float = 90.0) -> dict[str, float]:
        until = time.monotonic() + limit_s
        while time.monotonic() < until:
            if self.report.exists():
                marks = json.loads(self.report.read_text("utf-8"))["marks"]
                if mark in marks:
                    return marks
            time.sleep(0.05)
        raise TimeoutError(mark)

    def at(self, x: float, y: float) -> tuple[int, int]:
        """Logical to device pixels."""
        return round(x * self.scale), round(y * self.scale)


@contextmanager
def desk(out: Path, name: str, size: tuple[int, int], scale: float, arguments: list[str]) -> Iterator[Desk]:
    read, write = os.pipe()
    screen = f"{round(size[0] * scale)}x{round(size[1] * scale)}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": f"{scale:g}"}
        command = [sys.executable, "-m", "app", "--settings", f"{folder}/s.ini", "--startup-report", str(report)]
        program = subprocess.Popen([*command, *arguments], cwd=ROOT, env=environment)
        try:
            yield Desk(display, Hands(display), out, name, scale, report)
        finally:
            program.terminate()
            program.wait(10)
            server.terminate()
            server.wait(10)


def tour(d: Desk, size: tuple[int, int]) -> None:
    """Open, hover, select, zoom, filter, sheets: a picture of each."""
    print(d.name, d.wait_for("analysis_shown"), flush=True)
    time.sleep(2.0)
    width, height = size
    d.picture("1-open")
    d.hands.click(*d.at(width * 0.6, height * 0.36))
    d.hands.drag(*d.at(width * 0.55, height * 0.4), *d.at(width * 0.7, height * 0.4))
    d.hands.move(*d.at(width * 0.62, height * 0.8))
    d.picture("2-selected-hover")
    d.hands.key("plus")
    d.hands.key("plus")
    d.hands.hold("Control_L", True)
    d.hands.wheel(2)
    d.hands.hold("Control_L", False)
    d.picture("3-zoomed")
    d.hands.key("f")
    d.hands.key("Control_L", "f")
    d.hands.type("le l")
    d.picture("4-filter")
    d.hands.key("Escape")
    d.hands.key("Down")
    d.hands.key("Down")
    time.sleep(0.8)
    d.picture("5-next")
    d.hands.key("F1")
    time.sleep(0.4)
    d.picture("6-keyboard")
    d.hands.key("Escape")
    d.hands.key("Alt_L", "v")
    time.sleep(0.3)
    d.picture("7-menu")
    d.hands.key("Escape")


CASES: dict[str, tuple[tuple[int, int], float, str]] = {
    "1280-light": ((1280, 800), 1.0, "light"),
    "1280-dark": ((1280, 800), 1.0, "dark"),
    "1920-light": ((1920, 1080), 1.0, "light"),
    "1920-dark": ((1920, 1080), 1.0, "dark"),
    "200pc-light": ((960, 540), 2.0, "light"),
    "200pc-dark": ((1280, 800), 2.0, "dark"),
}


def main(arguments: list[str], run: Callable[[Desk, tuple[int, int]], None] = tour) -> int:
    if not arguments:
        print(__doc__)
        return 2
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    wanted = os.environ.get("LOOK", "").split() or list(CASES)
    for name in wanted:
        size, scale, theme = CASES[name]
        with desk(out, name, size, scale, ["--theme", theme, *arguments[1:]]) as d:
            run(d, size)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
