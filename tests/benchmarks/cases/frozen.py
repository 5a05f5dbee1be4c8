"""The start of the built program (installer/build.py) beside the one from the source, by turns on one machine."""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.measure import Measurement, Options

_REPEAT = 9
_LIMIT_S = 120.0
_DIST = Path(__file__).resolve().parents[3] / "dist"


def program() -> Path | None:
    """The built program: in the folder that PRS_FROZEN names, else in dist/."""
    found = Path(os.environ.get("PRS_FROZEN", _DIST)).absolute() / "prs-studio" / "prs-studio"
    return found if found.is_file() else None


def _start(command: Sequence[str | Path], report: Path, settings: Path) -> tuple[float, float]:
    """Seconds from the process's begin to the painted window, and its processor seconds until it has closed."""
    report.unlink(missing_ok=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    line = [*command, "--settings", settings, "--startup-report", report, "--quit-when", "window_painted"]
    done = subprocess.run(list(map(str, line)), capture_output=True, text=True, timeout=_LIMIT_S, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if not report.exists() or "window_painted" not in (marks := json.loads(report.read_text("utf-8"))["marks"]):
        raise RuntimeError(f"the window was never painted: {done.stderr.strip()[-400:]}")
    return marks["window_painted"], after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def start_frozen(options: Options) -> Sequence[Measurement]:
    """Nothing where nothing is built."""
    built = program()
    if built is None:
        return []
    commands: dict[str, list[str | Path]] = {"source": [sys.executable, "-m", "app"], "built": [built]}
    found: dict[str, list[tuple[float, float]]] = {side: [] for side in commands}
    for number in range(_REPEAT + 1):
        for side, command in commands.items():
            taken = _start(command, options.work / f"frozen-{side}.json", options.work / "frozen.ini")
            if number:  # the first start of each warms the disk's cache
                found[side].append(taken)
    rows, medians = [], {}
    for side, taken in found.items():
        painted, used = [each[0] for each in taken], statistics.median(each[1] for each in taken)
        medians[side] = statistics.median(painted)
        note = f"{min(painted):.2f} to {max(painted):.2f} s, processor {used:.2f} s, {len(painted)} starts by turns"
        rows.append(Measurement(f"start, {side}: window painted", medians[side], "s", note=note))
    return [*rows, Measurement("start: built to source", medians["built"] / medians["source"], "x")]
