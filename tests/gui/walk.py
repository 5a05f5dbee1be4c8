"""A new user's afternoon in the real window: python -m tests.gui.walk PATH OUT. Not a test: look at what it leaves.

PATH is a folder of recordings whose names begin with a patient's number (thirty of them are copied to OUT/sound), OUT a
folder that is made anew; write it in small letters, digits and "/-.". Everything is done by the X server's own keyboard
and mouse (see tests.gui.look): a study is made, the folder opened and analysed by the bundled model, ten recordings are
corrected, everything is exported and imported into a second study, and the program is killed. What came of it is then
read from the studies' files and compared. Pictures of every step, and report.json, are left in OUT.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from prs_core.annotation import AnnotationDocument, Event, Layer
from prs_core.study import open_study
from tests.gui.look import ROOT, Desk, Hands

READER = "ann"
RECORDINGS, CORRECTED = 30, 10
LIMIT_S = 1800.0
NAMES = {" ": "space", "/": "slash", "-": "minus", ".": "period"}
SIZE = (1280, 800)
LABEL_QUESTION = "Reviewed"  # the title of the dialog

#: What is done to each of the ten, key after key: accept, reject, relabel, nudge, draw, undo, mark.
CORRECTIONS: tuple[tuple[str, ...], ...] = (
    ("Shift+Return",),
    ("Tab", "Return", "BackSpace", "Shift+Return"),
    ("Tab", "3", "Shift+Return"),
    ("Tab", "Right", "Right", "Right", "Shift+Left", "Shift+Left", "Ctrl+Right", "Shift+Return"),
    ("0",),
    ("Shift+Return", "Tab", "d", "5"),
    ("draw", "2", "Shift+Return"),
    ("Tab", "Return", "BackSpace", "Ctrl+z", "Ctrl+Shift+z", "Shift+Return"),
    ("Shift+Return", "Tab", "u"),
    ("Tab", "BackSpace", "Shift+Return"),
)
MODIFIERS = {"Shift": "Shift_L", "Ctrl": "Control_L", "Alt": "Alt_L"}


class Eyes:
    """Reads the titles of the windows on a display: which recording is open, which dialog is there."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XInternAtom.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        self._name = self._x.XInternAtom(self._display, b"_NET_WM_NAME", 0)

    def titles(self) -> list[str]:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        top = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        found = (ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        self._x.XQueryTree(self._display, top, *found)
        return [self._title(children[i]) for i in range(count.value)]

    def _title(self, window: int) -> str:
        kind, form, length, left = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
        value = ctypes.c_char_p()
        out = [ctypes.byref(each) for each in (kind, form, length, left, value)]
        arguments = (ctypes.c_ulong(window), ctypes.c_ulong(self._name), 0, 256, 0, ctypes.c_ulong(0), *out)
        self._x.XGetWindowProperty(self._display, *(ctypes.c_long(a) if a == 256 else a for a in arguments))
        return (value.value or b"").decode("utf-8", "replace")


class Walk:
    """One run of the program on one display, and the hands that work it."""

    def __init__(self, display: str, out: Path) -> None:
        self.hands, self.eyes, self.out = Hands(display), Eyes(display), out
        self._desk = Desk(display, self.hands, out, "walk", 1.0, out / "startup.json")
        self._display = display
        self.pressed = 0
        self.is_new = True
        self._program: subprocess.Popen[bytes] | None = None

    def start(self, *arguments: str) -> None:
        environment = {**os.environ, "DISPLAY": self._display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
        command = [sys.executable, "-m", "app", "--theme", "light", "--settings", str(self.out / "settings.ini")]
        self._program = subprocess.Popen([*command, *arguments], cwd=ROOT, env=environment)
        self.until("the window", lambda: self.open_recording not in ("", "PRS Studio"))
        time.sleep(5.0)
        self.come_back()

    def come_back(self) -> None:
        """Click where nothing is: without a window manager nobody else gives the window the keyboard."""
        self.hands.click(SIZE[0] // 2, SIZE[1] - 15)

    def kill(self) -> None:
        assert self._program is not None
        self._program.send_signal(signal.SIGKILL)
        self._program.wait(10)

    def close(self) -> None:
        if self._program is not None and self._program.poll() is None:
            self._program.terminate()
            self._program.wait(20)

    def until(self, what: str, done: Callable[[], bool], limit_s: float = LIMIT_S) -> None:
        end = time.monotonic() + limit_s
        while not done():
            if time.monotonic() > end:
                self.picture("stuck")
                raise TimeoutError(f"{what} never came")
            time.sleep(0.3)

    def press(self, keys: str) -> None:
        *modifiers, name = keys.split("+")
        self.hands.key(*(MODIFIERS[each] for each in modifiers), name)
        self.pressed += 1
        time.sleep(0.25)

    def type(self, text: str) -> None:
        for char in text:
            if not (char.islower() or char.isdigit() or char in NAMES):
                raise ValueError(f"{char!r} cannot be typed: OUT may hold small letters, digits and /-. only")
            self.hands.key(NAMES.get(char, char))

    def picture(self, what: str) -> None:
        self._desk.picture(what)

    def dialog(self, title: str) -> None:
        self.until(f"the dialog “{title}”", lambda: any(title in each for each in self.eyes.titles()), 60)
        time.sleep(1.0)

    def asks(self, title: str) -> bool:
        return any(each.split(" – ")[0] == title for each in self.eyes.titles())

    @property
    def open_recording(self) -> str:
        return next((each.split(" – ")[0] for each in self.eyes.titles() if each.endswith("PRS Studio")), "")

    def next_recording(self) -> None:
        before = self.open_recording
        self.press("n")
        self.until("the next recording", lambda: self.open_recording != before, 60)
        time.sleep(2.5)


@contextmanager
def display(size: tuple[int, int]) -> Iterator[str]:
    read, write = os.pipe()
    screen = ["-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), *screen], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        name = f":{pipe.readline().strip()}"
    try:
        yield name
    finally:
        server.terminate()
        server.wait(10)


def choose_recordings(folder: Path, to: Path) -> list[Path]:
    """Thirty recordings, whole patients, those with several recordings first."""
    by_patient: dict[str, list[Path]] = {}
    for path in sorted(folder.iterdir()):
        by_patient.setdefault(path.name.split("_")[0], []).append(path)
    several = sorted(by_patient.values(), key=lambda paths: (not 3 <= len(paths) <= 6, paths[0].name))
    chosen = [path for paths in several for path in paths][:RECORDINGS]
    to.mkdir()
    return [Path(shutil.copy(path, to / path.name)) for path in chosen]


def documents(study: Path, reader: str = READER) -> dict[str, AnnotationDocument]:
    """What the reader says of each recording, by its name, as the file on disk has it."""
    with open_study(study) as opened:
        known = {each.name: each.id for each in opened.readers()}
        if reader not in known:
            return {}
        return {Path(row.name).stem: opened.load(row.id, known[reader])[0] for row in opened.rows()}


def readers(study: Path) -> set[str]:
    with open_study(study) as opened:
        return {each.name for each in opened.readers()}


def analysed(study: Path) -> int:
    if not study.exists():
        return 0
    with open_study(study) as opened:
        return sum(bool(row.model_id) for row in opened.rows())


def said(document: AnnotationDocument) -> object:
    """What an SPRSound file can hold of it: events to the millisecond, and the record's label."""
    events = [(round(1000 * e.start_s), round(1000 * e.end_s), str(e.label)) for e in document.events(Layer.EVENTS)]
    return events, str(document.label)


def open_new_study(walk: Walk, study: Path, sounds: Path) -> None:
    walk.press("Ctrl+Shift+n")
    walk.dialog("New study")
    walk.type(str(study))
    walk.press("Return")
    walk.until("the study", lambda: any(f"{study.stem} – PRS Studio" in each for each in walk.eyes.titles()), 60)
    time.sleep(4.0)
    if walk.is_new:  # it asks who is reading, once
        walk.type(READER)
        walk.press("Return")
        walk.is_new = False
    walk.until("the reader", lambda: READER in readers(study), 60)
    walk.come_back()
    walk.press("Ctrl+Shift+o")
    walk.dialog("Open a folder")
    walk.type(str(sounds))
    walk.press("Return")
    time.sleep(4.0)
    walk.come_back()


def finish(walk: Walk) -> None:
    """Reviewed; where nothing is marked, the program asks for the label, and a chest without added sounds is Normal."""
    walk.press("Ctrl+Return")
    time.sleep(1.0)
    if walk.asks(LABEL_QUESTION):
        walk.picture("4-label-question")
        walk.press("Alt+n")
        walk.until("the end of the question", lambda: not walk.asks(LABEL_QUESTION), 60)
        walk.come_back()


def correct_ten(walk: Walk) -> tuple[int, list[str]]:
    """Key presses for the ten, and which recordings they were."""
    walk.press("Home")
    before, corrected = walk.pressed, []
    for number, keys in enumerate(CORRECTIONS, 1):
        corrected.append(walk.open_recording)
        for key in keys:
            if key == "draw":
                walk.hands.drag(1130, 250, 1170, 250)  # a stretch of the waveform, by mouse
            else:
                walk.press(key)
        finish(walk)
        walk.picture(f"4-corrected-{number}")
        if number < len(CORRECTIONS):
            walk.next_recording()
    return walk.pressed - before, corrected


def export_and_import(walk: Walk, first: Path, second: Path, sounds: Path) -> None:
    walk.press("Ctrl+Shift+x")
    walk.dialog("Export annotations")
    walk.picture("5-export")
    walk.press("Alt+e")
    tree = walk.out / "export"
    walk.until("the export", lambda: len(list(tree.rglob("*.json"))) >= CORRECTED, 120)
    time.sleep(2.0)
    walk.picture("6-exported")
    walk.press("Escape")
    walk.come_back()
    open_new_study(walk, second, sounds)
    with open_study(first) as opened:
        count = len(opened.rows())

    def there() -> bool:
        with open_study(second) as opened:
            return len(opened.rows()) == count

    walk.until("the recordings in the second study", there, 120)
    walk.press("Ctrl+i")
    walk.dialog("Import annotations")
    walk.press("Alt+o")
    walk.dialog("A folder of annotation files")
    walk.type(str(tree))
    walk.press("Return")
    time.sleep(5.0)
    walk.picture("7-import")
    walk.hands.click(400, 643)  # in the dialog, where nothing is: see come_back
    walk.press("Alt+i")
    ours = {name for name, document in documents(first).items() if document.entries}
    walk.until("the import", lambda: {n for n, d in documents(second).items() if d.entries} >= ours, 120)
    time.sleep(1.0)
    walk.picture("8-imported")


def kill_and_reopen(walk: Walk, study: Path) -> dict[str, bool]:
    """Edits, the last of them a moment before kill -9; then the program again."""
    walk.start("--study", str(study))
    time.sleep(4.0)
    walk.press("Ctrl+a")
    walk.press("u")
    before = documents(study)
    walk.press("Home")
    walk.hands.key("0")  # and no time to think
    time.sleep(0.3)
    walk.kill()
    after = documents(study)
    changed = [name for name in after if after[name] != before[name]]
    walk.start("--study", str(study))
    time.sleep(6.0)
    walk.picture("9-after-kill")
    with open_study(study) as opened:
        sound = not opened.check()
    return {
        "nothing lost but the last gesture at most": len(changed) <= 1,
        "the last edit was kept": len(changed) == 1,
        "the file is sound": sound,
        "the same after reopening": documents(study) == after,
    }


def walk(path: Path, out: Path) -> dict[str, object]:
    out.mkdir(parents=True)
    chosen = choose_recordings(path, out / "sound")
    first, second = out / "first.prs-study", out / "second.prs-study"
    with display(SIZE) as name:
        user = Walk(name, out)
        try:
            user.start()
            user.picture("1-started")
            open_new_study(user, first, out / "sound")
            user.picture("2-folder")
            user.until("all analyses", lambda: analysed(first) == len(chosen))
            time.sleep(3.0)
            user.picture("3-analysed")
            keys, corrected = correct_ten(user)
            export_and_import(user, first, second, out / "sound")
            user.close()
            here, there = documents(first), documents(second)
            equal = {title: said(here[title]) == said(there[title]) for title in corrected}
            killed = kill_and_reopen(user, first)
        finally:
            user.close()
    marks = [e for title in corrected for e in here[title].entries.values() if isinstance(e, Event)]
    return {
        "recordings": len(chosen),
        "patients": len({path.name.split("_")[0] for path in chosen}),
        "key presses for ten recordings": keys,
        "events in them": len(marks),
        "of these accepted or corrected proposals": sum(e.origin is not None for e in marks),
        "exported and imported again, equal": sum(equal.values()),
        **killed,
    }


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print(__doc__)
        return 2
    out = Path(arguments[1]).absolute()
    if not Path(arguments[0]).is_dir():
        print(f"{arguments[0]} is no folder of recordings.")
        return 2
    if out.exists():
        print(f"{out} is there already, and nothing in it is replaced: remove it, or name another folder.")
        return 2
    report = walk(Path(arguments[0]), out)
    (out / "report.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(report, indent=2))
    wrong = [name for name, value in report.items() if value is False]
    return 1 if wrong or report["exported and imported again, equal"] != CORRECTED else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
