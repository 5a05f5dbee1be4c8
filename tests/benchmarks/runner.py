"""Runs each case in a process of its own: a failing one does not stop the others, and peak memory is its own."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.benchmarks.measure import Case, Measurement, Options

#: Name, module under tests.benchmarks.cases, function, whether it wants a screen.
CASES: dict[str, tuple[str, str, bool]] = {
    "short": ("analysis", "short", False),
    "hour": ("analysis", "hour", False),
    "hour-steps": ("analysis", "hour_steps", False),
    "decode": ("analysis", "decode", False),
    "live": ("live", "live", False),
    "live-window": ("live_window", "live_window", True),
    "challenge-12": ("challenge", "task12", False),
    "challenge-22": ("challenge", "task22", False),
    "study": ("study", "study", False),
    "start": ("window", "start", True),
    "start-frozen": ("frozen", "start_frozen", True),
    "open-hour": ("window", "open_hour", True),
    "worklist": ("worklist", "worklist", True),
    "editing": ("editing", "editing", True),
    "panning": ("panning", "panning", True),
}
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Outcome:
    """What came of one case: measurements, or why there are none."""

    case: str
    measurements: tuple[Measurement, ...] = ()
    problem: str = ""


def find_case(name: str) -> Case:
    module, function, _ = CASES[name]
    case: Case = getattr(importlib.import_module(f"tests.benchmarks.cases.{module}"), function)
    return case


def run_case(name: str, options: Options, environment: dict[str, str], timeout_s: float) -> Outcome:
    """Run a case in a fresh process, on one thread of calculation unless it says otherwise."""
    result = options.work / f"result-{name}.json"
    values = {key: str(value) if isinstance(value, Path) else value for key, value in asdict(options).items()}
    command = [sys.executable, "-m", "tests.benchmarks.runner", name, json.dumps(values), str(result)]
    one_core = {} if name.startswith("challenge") else {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    try:
        done = subprocess.run(
            command,
            cwd=_ROOT,
            env=os.environ | environment | one_core,
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Outcome(name, problem=f"took longer than {timeout_s:g} s")
    if done.returncode or not result.exists():
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        return Outcome(name, problem=f"ended with {done.returncode}: {last}")
    measured = json.loads(result.read_text(encoding="utf-8"))
    return Outcome(name, tuple(Measurement.from_dict(entry) for entry in measured))


def _child(arguments: Sequence[str]) -> None:
    name, values, result = arguments
    given = json.loads(values)
    options = Options(**(given | {"work": Path(given["work"]), "model": Path(given["model"])}))
    measured = find_case(name)(options)
    Path(result).write_text(json.dumps([entry.to_dict() for entry in measured]), encoding="utf-8")


if __name__ == "__main__":
    _child(sys.argv[1:])
