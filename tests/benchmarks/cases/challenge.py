"""The challenge's protocol, a fresh process from its start to the written answers, beside the authors' way.

The authors' program reads one file at a time with librosa and judges it with a ResNet-18 of full width; it took 71 ms
a clip in task 12 and 124 ms a record in task 22 on two cores, start included. ``reference`` does the same here, so that
the ratio of one run does not depend on the machine.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import sounds
from tests.benchmarks.measure import Measurement, Options

#: A tenth of the authors' times, in ms.
AIMS_MS = {12: 7.1, 22: 12.4}
_REFERENCE_FILES = 24


@dataclass(frozen=True)
class Run:
    """One finished command: seconds that passed, and seconds of processor time that it used."""

    passed: float
    processor: float


def _run(command: Sequence[str | Path]) -> Run:
    begin, used = time.perf_counter(), os.times()
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    passed, after = time.perf_counter() - begin, os.times()
    if done.returncode:
        raise RuntimeError(f"{command[3]} ended with {done.returncode}: {done.stderr.strip()[-600:]}")
    processor = after.children_user + after.children_system - used.children_user - used.children_system
    return Run(passed, processor)


def _challenge(options: Options, task: int) -> Sequence[Measurement]:
    folder = sounds.clip_folder(options, task)
    count = len(list(folder.iterdir()))
    out = options.work / f"answers{task}.json"
    command: list[str | Path] = [sys.executable, "-m", "app", "challenge", "--task", str(task), "--wav", folder]
    command += ["--out", out, "--model", options.model]
    usual = _run(command)
    single = _run([*command, "--threads", "1"])
    answers = json.loads(out.read_text(encoding="utf-8"))
    if len(answers) != count:
        raise RuntimeError(f"{len(answers)} answers for {count} files")
    reference = _reference(folder, count)
    what = "clip" if task == 12 else "record"
    name = f"task {task}, {count} {what}s"
    return [
        _each(f"{name}: a {what}", usual, count, AIMS_MS[task]),
        _each(f"{name}: a {what}, one thread", single, count, AIMS_MS[task]),
        Measurement(f"{name}: the authors' way", reference * 1000, "ms", note="librosa, one by one, width 64"),
        Measurement(f"{name}: times as fast", reference / (usual.passed / count), "x", 10, more_is_better=True),
    ]


def _each(name: str, run: Run, count: int, aim: float) -> Measurement:
    note = f"{run.passed:.3g} s in all, start included; processor {run.processor / count * 1000:.3g} ms"
    return Measurement(name, run.passed / count * 1000, "ms", aim, note=note)


def _reference(folder: Path, count: int) -> float:
    """Seconds a file for ``count`` files in the authors' way, start included; a part of them is run."""
    part = min(count - 1, _REFERENCE_FILES)
    script: list[str | Path] = [sys.executable, "-m", "tests.benchmarks.cases.reference", folder]
    one = _run([*script, "1"]).passed
    if part < 1:
        return one
    each = max(_run([*script, str(part + 1)]).passed - one, 0.0) / part
    return each + (one - each) / count


def task12(options: Options) -> Sequence[Measurement]:
    """Task 12, events of about 1.2 s."""
    return _challenge(options, 12)


def task22(options: Options) -> Sequence[Measurement]:
    """Task 22, records of about 10 s."""
    return _challenge(options, 22)
