"""What ``prs-studio study agreement`` and ``report`` understand. Only argparse is imported: help comes at once."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from prs_core.commands.arguments import path_argument

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

_EPILOG = "exit code: 0 all went well, 1 the study failed, 2 wrong usage, no study, or no place for the file"


def add_agreement(actions: Subparsers, add_study: Callable[[argparse.ArgumentParser], None]) -> None:
    """Add ``agreement`` to the actions; ``add_study`` adds --study to a parser."""
    parser = actions.add_parser(
        "agreement",
        help="how far readers, and the model, agree",
        description="Compare readers, each with each: kappa of record labels, events matched one to one, time. What "
        "the numbers mean stands in resources/docs/agreement.md.",
        epilog=_EPILOG,
    )
    add_study(parser)
    parser.add_argument("--readers", required=True, nargs="+", metavar="NAME", help="readers of the study")
    parser.add_argument("--model", action="store_true", help="the model as one more reader")
    parser.add_argument("--out", type=path_argument, metavar="FILE", help="write the numbers too: .json or .csv")


def add_report(actions: Subparsers, add_study: Callable[[argparse.ArgumentParser], None]) -> None:
    """Add ``report`` to the actions; ``add_study`` adds --study to a parser."""
    parser = actions.add_parser(
        "report",
        help="a recording or a patient as HTML or PDF",
        description="Write a report with pictures, events, times, findings per chest site and what the model says. "
        "For research use only.",
        epilog=_EPILOG,
    )
    add_study(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--recording", metavar="NAME", help="a recording's file name, or its path where two share one")
    what.add_argument("--patient", metavar="PATIENT", help="all recordings of a patient")
    parser.add_argument(
        "--reader", metavar="NAME", help="whose reading (default: the consensus, or who reviewed it last)"
    )
    parser.add_argument("--out", required=True, type=path_argument, metavar="FILE", help="the report: .html or .pdf")
