"""``prs-studio study backup``: a copy of everything in one file."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_OK, EXIT_USAGE, path_argument, tell
from prs_core.commands.study import on_study

if TYPE_CHECKING:
    from prs_core.commands.study.arguments import Actions, AddStudy
    from prs_core.study.library import Study


def add(actions: Actions, add_study: AddStudy) -> None:
    parser = actions.add_parser(
        "backup",
        help="a copy of everything in one file",
        description="Copy the whole study, a server's too, into one file, which opens as a study. Others may go on "
        "working meanwhile.",
    )
    add_study(parser)
    parser.add_argument("--to", required=True, type=path_argument, metavar="FILE", help="the copy")
    parser.add_argument("--replace", action="store_true", help="take the place of a file of that name")
    parser.set_defaults(run_study=on_study(run))


def run(study: Study, arguments: argparse.Namespace) -> int:
    """Raises StudyError."""
    if arguments.to.exists() and not arguments.replace:
        tell(f"prs-studio study backup: “{arguments.to}” is there already; --replace lets the copy take its place.")
        return EXIT_USAGE
    study.backup(arguments.to)
    tell(f"The study is copied to {arguments.to}")
    return EXIT_OK
