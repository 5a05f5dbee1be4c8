"""A ward that never was, for the guide's pictures: demo recordings, made-up patients, two made-up readers."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from prs_core.annotation import Change, Edit, Event, RecordMark, new_id
from prs_core.labels import EventType, RecordLabel
from prs_core.resources import resource_path
from prs_core.study import open_study
from tests.gui.look import ROOT

READERS = ("A. Moreau", "B. Okafor")
RECORDINGS = {
    "wheeze": "40000001_3.0_0_p1_101",
    "normal-schoolchild": "40000001_3.0_0_p2_102",
    "wheeze-and-crackles": "40000001_3.0_0_p3_103",
    "fine-crackles": "40000001_3.0_0_p4_104",
    "coarse-crackles": "40000002_1.5_1_p1_105",
    "stridor": "40000003_0.7_0_p2_106",
    "normal-infant": "40000003_0.7_0_p3_107",
    "rhonchi": "40000004_2.0_1_p1_108",
    "poor-quality": "40000004_2.0_1_p2_109",
}
#: Whom nobody has reviewed yet, that there is something left to do.
OPEN = ("wheeze-and-crackles", "rhonchi", "stridor")


def put_in(name: str) -> list[tuple[float, float, EventType]]:
    """What was put into a demo recording: start, end and type."""
    told = json.loads(resource_path("demo", "demo.json").read_text(encoding="utf-8"))
    (recording,) = (each for each in told["recordings"] if each["file"] == f"{name}.flac")
    return [(each["start_s"], each["end_s"], EventType(each["type"])) for each in recording["events"]]


def _reading(name: str, reader: int) -> list[Event]:
    """The second reader hears some of it otherwise, draws some of it shorter, and misses some."""
    found = []
    for number, (start, end, kind) in enumerate(put_in(name)):
        if reader and number % 5 == 2:
            continue
        if reader and number % 4 == 1:
            kind = EventType.RHONCHI if kind is EventType.WHEEZE else EventType.NORMAL
        if reader and number % 3 == 0:
            start += 0.35 * (end - start)
        found.append(Event(new_id(), start, end, kind))
    return found


def make_ward(home: Path) -> Path:
    """The study's file. Everything is analysed by the program itself; the second reader has read blind."""
    sounds, file = home / "ward", home / "ward.prs-study"
    sounds.mkdir()
    for demo, name in RECORDINGS.items():
        shutil.copy(resource_path("demo", f"{demo}.flac"), sounds / f"{name}.flac")
    command = [sys.executable, "-m", "app", "analyse", str(sounds), "--study", str(file)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    demos = {name: demo for demo, name in RECORDINGS.items()}
    with open_study(file) as study:
        for number, reader_name in enumerate(READERS):
            reader = study.reader(reader_name)
            if number:
                study.begin_blind(reader.id)
            for row in study.rows():
                demo = demos[Path(row.path).stem]
                if demo in OPEN[: 3 - number]:
                    continue
                events = _reading(demo, number)
                if events:
                    study.append(row.id, reader.id, Edit("Draw", tuple(Change(None, e) for e in events)), expected=0)
                label = RecordLabel.POOR_QUALITY if demo == "poor-quality" else None
                mark = Change(RecordMark(), RecordMark(reviewed=True, label=label))
                study.append(row.id, reader.id, Edit("Reviewed", (mark,)), expected=1 if events else 0)
            if number:
                study.end_blind(reader.id)
    return file
