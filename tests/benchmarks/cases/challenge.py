"""The challenge's protocol, a fresh process from its start to the written answers, beside the authors' way.

The authors' program reads one file at a time with librosa and judges it with a ResNet-18 of full width; it took 71 ms
a clip in task 12 and 124 ms a record in task 22 on two cores, start included. ``reference`` does the same here, so that
the ratio of one run does not depend on the machine.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks import sounds
from tests.benchmarks.measure import Measurement, Options

#: A tenth of the authors' times, in ms.
AIMS_MS = {12: 7.1, 22: 12.4}
_REFERENCE_FILES = 48


def _run(command: Sequence[str | Path]) -> float:
    begin = time.perf_counter()
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    taken = time.perf_counter() - begin
    if done.returncode:
        raise RuntimeError(f"{command[3]} ended with {done.returncode}: {done.stderr.strip()[-600:]}")
    return taken


def _challenge(options: Options, task: int) -> Sequence[Measurement]:
    folder = sounds.clip_folder(options, task)
    out = options.work / f"answers{task}.json"
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "app",
        "challenge",
        "--task",
        str(task),
        "--wav",
        folder,
        "--out",
        out,
    ]
    command += ["--model", options.model]
    taken = min(_run(command) for _ in range(2))
    answers = json.loads(out.read_text(encoding="utf-8"))
    count = len(list(folder.iterdir()))
    if len(answers) != count:
        raise RuntimeError(f"{len(answers)} answers for {count} files")
    reference = _reference(folder, count)
    what = "clip" if task == 12 else "record"
    name = f"challenge task {task}, {count} {what}s"
    return [
        Measurement(f"{name}: a {what}", taken / count * 1000, "ms", AIMS_MS[task], note=f"{taken:.2f} s in all"),
        Measurement(f"{name}: the authors' way", reference * 1000, "ms", note="librosa, one by one, width 64"),
        Measurement(f"{name}: times as fast", reference / (taken / count), "x", 10, more_is_better=True),
    ]


def _reference(folder: Path, count: int) -> float:
    """Seconds a file for ``count`` files in the authors' way, start included; a part of them is run."""
    script: list[str | Path] = [sys.executable, "-m", "tests.benchmarks.cases.reference", folder]
    few, many = _run([*script, "1"]), _run([*script, str(min(count, _REFERENCE_FILES) + 1)])
    each = (many - few) / min(count, _REFERENCE_FILES)
    return each + few / count


def task12(options: Options) -> Sequence[Measurement]:
    """Task 12, events of about 1.2 s."""
    return _challenge(options, 12)


def task22(options: Options) -> Sequence[Measurement]:
    """Task 22, records of about 10 s."""
    return _challenge(options, 22)
