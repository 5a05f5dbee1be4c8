"""The command line without a window: analyse, challenge, doctor, models, study. No Qt, and torch only when needed.

Only argparse is imported here, so that help and usage errors come at once. ``evaluate`` and ``train`` belong to
training, which this package may not import; app/__main__ hands them over.

Exit codes of all commands: 0 all went well, 1 some of it failed (what, stands on stderr and in the results), 2 wrong
usage, no usable model or no place for the results, 130 interrupted with Ctrl-C, 141 nobody reads what is written.
"""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from prs_core.commands.arguments import path_argument, threads_argument

EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE, EXIT_INTERRUPTED = 0, 1, 2, 130
EXIT_PIPE = 141  # as shells name a program that wrote to nobody

_EXIT_CODES = "exit code: 0 all went well, 1 some failed, 2 wrong usage or no usable model, 130 interrupted"


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands that live in prs_core."""
    from prs_core.commands.models.arguments import add_models_command
    from prs_core.commands.study.arguments import add_study_command, add_study_option

    parser = argparse.ArgumentParser(prog="prs-studio", description="PRS Studio without its window.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    analyse = commands.add_parser(
        "analyse",
        help="analyse recordings and folders of them",
        description="Analyse recordings: a JSON file for each and one results.csv for all, or into a study, or both. "
        "What a study has already, of the same model and hop, is not analysed again: an interrupted call goes on when "
        "it is repeated.",
        epilog=_EXIT_CODES,
    )
    analyse.add_argument(
        "paths", nargs="+", type=path_argument, metavar="PATH", help="recording, or folder to search recursively"
    )
    analyse.add_argument("--out", type=path_argument, metavar="DIR", help="folder for the results, made if missing")
    add_study_option(analyse, required=False, more="; made if missing")
    analyse.add_argument("--hop", type=_hop, default=1.0, metavar="S", help="seconds between windows (default: 1)")
    analyse.add_argument("--events-csv", action="store_true", help="also write events.csv, a row for every event")
    _add_model(analyse)

    challenge = commands.add_parser(
        "challenge",
        help="the SPRSound challenge's protocol",
        description="Answer a task of the SPRSound challenge for every sound file in a folder: one JSON object, "
        "file name to type. A file that cannot be judged gets the most common answer and a warning.",
        epilog=_EXIT_CODES,
    )
    challenge.add_argument("--task", required=True, type=int, choices=(11, 12, 21, 22))
    challenge.add_argument("--wav", required=True, type=path_argument, metavar="DIR", help="folder of sound files")
    challenge.add_argument("--out", required=True, type=path_argument, metavar="FILE", help="JSON file to write")
    _add_model(challenge)

    doctor = commands.add_parser(
        "doctor",
        help="check the installation",
        description="Check versions, models, sound devices and folders, and say what to do about what is wrong.",
        epilog="exit code: 0 everything essential works, 1 something does not",
    )
    doctor.add_argument("--json", action="store_true", help="print JSON instead of a table")
    add_models_command(commands, _EXIT_CODES)
    add_study_command(commands, _EXIT_CODES)
    return parser


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", type=path_argument, metavar="DIR", help="model folder (default: the one in use)")
    parser.add_argument(
        "--threads", type=threads_argument, default=0, metavar="N", help="processor threads (default: all cores)"
    )


def _hop(text: str) -> float:
    value = float(text)
    if not 0.1 <= value <= 3.0:
        raise argparse.ArgumentTypeError("the hop must lie between 0.1 and 3 seconds")
    return value


def tell(text: str) -> None:
    """A line on stderr. That nobody reads it any more (a pipe that was closed) does not end the work."""
    with suppress(OSError):
        print(text, file=sys.stderr)


def cores() -> int:
    """The processor cores that this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command. Returns its exit code; raises SystemExit for --help (0) and wrong usage (2)."""
    arguments = build_parser().parse_args(argv)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    # A name that the terminal's encoding lacks must not end the work half-way.
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    command = importlib.import_module(f"prs_core.commands.{arguments.command}")
    try:
        code: int = command.run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        print("\nInterrupted.", file=sys.stderr)
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        _stop_writing()
        return EXIT_PIPE
    return code


def _stop_writing() -> None:
    """Whoever read what is written has seen enough (head, a pager): what is left of it goes nowhere, and the end of
    the program does not complain of that."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


if __name__ == "__main__":
    sys.exit(main())
