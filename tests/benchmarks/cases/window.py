"""From the command to a window that can be used, and to a painted recording of an hour, by the program's own report."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks import sounds
from tests.benchmarks.measure import Measurement, Options

_REPEAT = 5
_LIMIT_S = 90.0

#: The least that a window of this toolkit costs: imports, a plot with a curve, its first paint.
_BARE = """
import sys, time
import numpy, pyqtgraph
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
plot = pyqtgraph.plot(numpy.sin(numpy.arange(8000) / 50))
plot.resize(1280, 800)
app.processEvents()
plot.grab()
print(time.time())
"""


def _marks(options: Options, name: str, until: str, paths: Sequence[Path]) -> dict[str, float]:
    """Median time marks of some starts, in seconds since the process began; the first start warms the disk's cache."""
    found: list[dict[str, float]] = []
    for number in range(_REPEAT + 1):
        report = options.work / f"{name}-{number}.json"
        command = [sys.executable, "-m", "app", "--settings", options.work / "settings.ini", "--model", options.model]
        command += ["--startup-report", report, "--quit-when", until, *paths]
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=_LIMIT_S, check=False)
        marks = json.loads(report.read_text(encoding="utf-8"))["marks"] if report.exists() else {}
        if until not in marks:
            raise RuntimeError(f"the window never reached {until}: {done.stderr.strip()[-400:]}")
        if number:
            found.append(marks)
    return {mark: statistics.median(each[mark] for each in found if mark in each) for mark in found[0]}


def _bare_s() -> float:
    taken = []
    for _ in range(_REPEAT):
        begin = time.time()
        done = subprocess.run(
            [sys.executable, "-c", _BARE], check=True, capture_output=True, text=True, timeout=_LIMIT_S
        )
        taken.append(float(done.stdout) - begin)
    return statistics.median(taken)


def start(options: Options) -> Sequence[Measurement]:
    """The program on its demo study, until the first recording's analysis is shown."""
    marks = _marks(options, "start", "analysis_shown", [])
    bare = _bare_s()
    return [
        Measurement("start: window painted", marks["window_painted"], "s", 1.0),
        Measurement("start: first demo recording painted", marks["waveform_painted"], "s", 1.0),
        Measurement("start: its analysis shown", marks["analysis_shown"], "s", note="worker, torch and model loaded"),
        Measurement("start: a bare pyqtgraph window", bare, "s", note="for comparison"),
        Measurement("start: ratio to the bare window", marks["window_painted"] / bare, "x"),
    ]


def open_hour(options: Options) -> Sequence[Measurement]:
    """The program on a one-hour recording."""
    path = sounds.hour_file(options)
    marks = _marks(options, "hour", "waveform_painted", [path])
    return [
        Measurement(f"{options.long}: window painted", marks["window_painted"], "s", 1.0),
        Measurement(f"{options.long}: waveform painted", marks["waveform_painted"], "s", 1.0),
    ]
