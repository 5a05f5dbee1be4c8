"""The window's command line. Next to nothing is imported: help and usage errors come at once."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from prs_core.translation import LANGUAGES


@dataclass(frozen=True)
class Options:
    """What the command line asked for; None where it did not."""

    paths: tuple[Path, ...] = ()
    theme: str | None = None
    language: str | None = None
    hop_s: float | None = None
    model: Path | None = None
    settings: Path | None = None
    study: str | None = None
    blind: bool = False
    simulate: Path | None = None
    pictures: Path | None = None
    startup_report: Path | None = None
    quit_when: str | None = None


def _hop(text: str) -> float:
    value = float(text)
    if not 0.25 <= value <= 3.0:
        raise argparse.ArgumentTypeError("the hop must lie between 0.25 and 3 seconds")
    return value


def parse_options(argv: Sequence[str]) -> Options:
    """Exits with code 2 on wrong usage."""
    parser = argparse.ArgumentParser(
        prog="prs-studio", add_help=False, epilog="prs-studio --help lists the commands and options."
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    parser.add_argument("--theme", choices=("system", "light", "dark"))
    parser.add_argument("--language", choices=tuple(LANGUAGES))
    parser.add_argument("--hop", dest="hop_s", type=_hop)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--settings", type=Path)
    parser.add_argument("--study")
    parser.add_argument("--blind", action="store_true")
    parser.add_argument("--simulate", type=Path)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--startup-report", type=Path)
    parser.add_argument("--quit-when")
    values = vars(parser.parse_args(list(argv)))
    report = os.environ.get("PRS_STARTUP_LOG")
    if values["startup_report"] is None and report:
        values["startup_report"] = Path(report)
    values["paths"] = tuple(values["paths"])
    return Options(**values)
