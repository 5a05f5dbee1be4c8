"""Pictures of reading by several: python -m tests.gui.look_reading OUT FOLDER. Not a test: look at them.

Six recordings of FOLDER are analysed into a study in OUT and marked by two made-up readers; then the real program is
worked by keys: another reading beside one's own, adjudication, agreement, reading blind.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from prs_core.annotation import SHORTEST_S, Change, Edit, Event, RecordMark, new_id
from prs_core.labels import EventType
from prs_core.study import open_study
from tests.gui.look import CASES, ROOT, Desk, desk

COUNT = 6
READERS = ("Dr. Halvorsen", "M. Okafor")


def marks(duration_s: float, seed: int, reader: int) -> list[Event]:
    """Breaths every two seconds or so; the second reader draws and names some otherwise, and misses some."""
    rng, own = np.random.default_rng(seed), np.random.default_rng(1000 * reader + seed)
    found, at = [], 0.3
    types = [EventType.NORMAL, EventType.WHEEZE, EventType.FINE_CRACKLE, EventType.NORMAL, EventType.RHONCHI]
    while at < duration_s - 1.2:
        length, kind = rng.uniform(0.5, 1.2), types[int(rng.integers(len(types)))]
        start, end = at, at + length
        at += length + rng.uniform(0.6, 1.2)
        if reader:
            shift = own.choice([0.02, 0.05, 0.3])
            start, end = start + shift * own.uniform(0, 0.9), end + shift * own.uniform(-0.9, 0.9)
            kind = types[int(own.integers(len(types)))] if own.random() < 0.25 else kind
            if own.random() < 0.15 or end - start < SHORTEST_S:
                continue
        found.append(Event(new_id(), float(start), float(end), kind))
    return found


def make_study(file: Path, folder: Path) -> None:
    """Analysed by the program itself, marked by the two; the second one has read blind."""
    paths = sorted(folder.glob("*.flac"))[:COUNT] or sorted(folder.glob("*.wav"))[:COUNT]
    command = [sys.executable, "-m", "app", "analyse", *map(str, paths), "--study", str(file)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    with open_study(file) as study:
        for number, name in enumerate(READERS):
            reader = study.reader(name)
            if number:
                study.begin_blind(reader.id)
            for row in study.rows():
                events = marks(row.duration_s, row.id, number)
                changes = [Change(None, event) for event in events]
                study.append(row.id, reader.id, Edit("Draw", tuple(changes)), expected=0)
                reviewed = Change(RecordMark(), RecordMark(reviewed=True))
                study.append(row.id, reader.id, Edit("Reviewed", (reviewed,)), expected=1)
            if number:
                study.end_blind(reader.id)


def say_who(d: Desk, name: str) -> None:
    """The question is there, with the focus in it."""
    time.sleep(2.0)
    d.hands.type(name)
    d.hands.key("Return")
    time.sleep(1.5)


def into_the_lanes(d: Desk, size: tuple[int, int]) -> None:
    """No desktop is there to give the window the keys back."""
    d.hands.click(*d.at(size[0] * 0.6, 250))


def into_the_dialog(d: Desk, size: tuple[int, int]) -> None:
    """It stands over the middle of the window; beside its text nothing is there to be clicked."""
    time.sleep(1.0)
    d.hands.click(*d.at(size[0] * 0.5, size[1] * 0.52))


def tour(d: Desk, size: tuple[int, int]) -> None:
    d.wait_for("waveform_painted")
    say_who(d, "cid")
    d.wait_for("analysis_shown")
    time.sleep(4.0)
    into_the_lanes(d, size)
    d.hands.key("o")
    time.sleep(0.7)
    d.picture("1-beside")
    d.hands.key("Control_L", "Shift_L", "a")
    into_the_dialog(d, size)
    d.picture("2-between-whom")
    d.hands.key("Return")
    time.sleep(4.0)
    into_the_lanes(d, size)
    d.hands.key("Shift_L", "e")
    d.hands.key("w")
    d.picture("3-adjudication")
    for name in ("a", "b", "n", "t"):
        d.hands.key("Shift_L", name)
        time.sleep(0.4)
    d.picture("4-decided")
    d.hands.key("Shift_L", "w")
    d.hands.key("3")
    time.sleep(0.4)
    d.picture("5-own")
    d.hands.key("Control_L", "z")
    d.hands.key("Shift_L", "e")
    d.hands.key("Alt_L", "d")
    time.sleep(0.4)
    d.picture("6-menu")
    d.hands.key("Escape")
    d.hands.key("Control_L", "Shift_L", "g")
    into_the_dialog(d, size)
    d.hands.key("Alt_L", "c")
    time.sleep(8.0)
    d.picture("7-agreement")


def blind_tour(d: Desk, size: tuple[int, int]) -> None:
    d.wait_for("waveform_painted")
    say_who(d, "bea")
    time.sleep(4.0)
    d.picture("8-blind")
    d.hands.click(*d.at(size[0] * 0.6, 330))
    d.hands.drag(*d.at(size[0] * 0.45, 330), *d.at(size[0] * 0.52, 330))
    d.hands.key("3")
    d.hands.key("n")
    time.sleep(1.5)
    d.picture("9-blind-next")


def main(arguments: list[str]) -> int:
    if len(arguments) < 2:
        print(__doc__)
        return 2
    out, folder, *wanted = Path(arguments[0]), Path(arguments[1]), *arguments[2:]
    out.mkdir(parents=True, exist_ok=True)
    made = out / "made.prs-study"
    if not made.exists():
        make_study(made, folder)
    for name in wanted or ("1280-light", "1280-dark", "1920-light", "1920-dark"):
        size, scale, theme = CASES[name]
        file = out / "ward.prs-study"
        for more, run in (([], tour), (["--blind"], blind_tour)):
            shutil.copy(made, file)
            with desk(out, name, size, scale, ["--theme", theme, "--study", str(file), *more]) as d:
                run(d, size)
            for rest in out.glob("ward.prs-study*"):
                rest.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
