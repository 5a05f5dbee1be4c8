"""``python -m tests.benchmarks``: measures the program and prints a table of what was found beside what is aimed at.

Every case runs in a process of its own. Exit code: 0 when all cases ran (whether or not they met their aims), 1 when
one failed, 2 on wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from prs_core.bundle import CARD_NAME, default_bundle_path, read_card
from tests.benchmarks.display import screen
from tests.benchmarks.measure import Measurement, Options
from tests.benchmarks.runner import CASES, Outcome, run_case
from tests.support import tiny_bundle


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure PRS Studio.")
    parser.add_argument("cases", nargs="*", metavar="CASE", help=f"which (default: all): {', '.join(CASES)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results as JSON")
    parser.add_argument("--model", type=Path, metavar="DIR", help="model folder (default: the bundled one)")
    parser.add_argument("--random", type=int, metavar="WIDTH", help="random weights of this width instead of a model")
    parser.add_argument("--clips", type=int, default=1004, help="clips of task 12 (default: as in the intra test)")
    parser.add_argument("--records", type=int, default=379, help="records of task 22 (default: as in the intra test)")
    parser.add_argument("--hour", type=float, default=3600.0, metavar="S", help="length of the long recording")
    parser.add_argument("--limit", type=float, default=600.0, metavar="S", help="time limit of a case")
    parsed = parser.parse_args(arguments)
    unknown = sorted(set(parsed.cases) - set(CASES))
    if unknown:
        parser.error(f"no such case: {', '.join(unknown)}")
    if min(parsed.clips, parsed.records) < 1 or parsed.hour < 120 or parsed.limit <= 0:
        parser.error("--clips and --records need at least 1, --hour at least 120, --limit more than 0")
    return parsed


def choose_model(named: Path | None, width: int | None, work: Path) -> tuple[Path, str]:
    """The model to measure with: the one named, else the bundled one, else (or by width) one of random weights."""
    if named is not None:
        return named.resolve(), str(named.name)
    bundled = default_bundle_path()
    if width is None and (bundled / CARD_NAME).is_file():
        card, _ = read_card(bundled)
        return bundled, f"bundled {card.id}, width {card.windows.network.get('width')}"
    folder = tiny_bundle(work / "model", width=width or 32, name="Random weights")
    return folder, f"random weights, width {width or 32}"


def describe_machine(model: str, drawn_on: str) -> dict[str, Any]:
    affinity = getattr(os, "sched_getaffinity", None)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": len(affinity(0)) if affinity else os.cpu_count(),
        "load_before": None if load is None else round(load, 2),
        "model": model,
        "screen": drawn_on,
    }


def number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def row(measured: Measurement) -> str:
    aim, met = "", ""
    if measured.aim is not None:
        aim = f"{'≥' if measured.more_is_better else '≤'} {number(measured.aim)}"
        met = "yes" if measured.met else "NO"
    value = f"{number(measured.value)} {measured.unit}"
    return f"{measured.name:<48}  {value:>24}  {aim:>8}  {met:<3}  {measured.note}".rstrip()


def show(outcome: Outcome) -> None:
    for measured in outcome.measurements:
        print(row(measured), flush=True)
    if outcome.problem:
        print(f"{outcome.case:<48}  {'FAILED':>24}  {outcome.problem}", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    given = parse(arguments)
    names = given.cases or list(CASES)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    outcomes = []
    with tempfile.TemporaryDirectory(prefix="prs-benchmarks-") as folder, screen() as (environment, drawn_on):
        work = Path(folder)
        model, described = choose_model(given.model, given.random, work)
        machine = describe_machine(described, drawn_on)
        print(", ".join(f"{key} {value}" for key, value in machine.items()))
        print(f"\n{'measured':<48}  {'':>24}  {'aim':>8}  met", flush=True)
        options = Options(work, model, given.clips, given.records, given.hour)
        for name in names:
            outcome = run_case(name, options, environment if CASES[name][2] else {}, given.limit)
            outcomes.append(outcome)
            show(outcome)
    if given.json is not None:
        results = [
            {"case": each.case, "problem": each.problem, "measurements": [m.to_dict() for m in each.measurements]}
            for each in outcomes
        ]
        given.json.write_text(json.dumps({"machine": machine, "results": results}, indent=2) + "\n", encoding="utf-8")
    return 1 if any(each.problem for each in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
