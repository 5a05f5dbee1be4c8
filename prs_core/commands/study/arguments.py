"""What ``prs-studio study`` understands. Next to nothing but argparse is imported here, so that help comes at once."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from prs_core.commands.arguments import path_argument
from prs_core.commands.study.exchange_arguments import add_export, add_import
from prs_core.commands.study.file_arguments import add_accept, add_find
from prs_core.commands.study.reading_arguments import add_agreement, add_report

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

#: The module beside this one that does each action.
ACTIONS = {
    "list": "listing",
    "import": "importing",
    "export": "exporting",
    "agreement": "comparing",
    "report": "reporting",
    "backup": "copying",
    "check": "checking",
    "find": "finding",
    "accept": "accepting",
}


def add_study_option(parser: argparse.ArgumentParser, *, required: bool = True, more: str = "") -> None:
    """``--study``, as all commands have it."""
    text = "the study: a file, or postgresql+psycopg://USER@SERVER/DATABASE" + more
    parser.add_argument("--study", required=required, type=_name, metavar="STUDY", help=text)


def _name(text: str) -> str:
    # An empty argument is a variable that a script forgot to set.
    if not text:
        raise argparse.ArgumentTypeError("an empty name")
    return text


def add_study_command(commands: Subparsers, epilog: str) -> None:
    """``study`` with all its actions."""
    study = commands.add_parser(
        "study",
        help="work on a study: list, import, export, compare, report, back up, check, find",
        description="Work on a study without its window.",
        epilog=epilog,
    )
    actions = study.add_subparsers(dest="action", required=True, metavar="ACTION")
    _add_list(actions)
    add_import(actions, add_study_option)
    add_export(actions, add_study_option)
    add_agreement(actions, add_study_option)
    add_report(actions, add_study_option)
    _add_backup(actions)
    _add_check(actions)
    add_find(actions, add_study_option)
    add_accept(actions, add_study_option)


def _add_list(actions: Subparsers) -> None:
    parser = actions.add_parser(
        "list",
        help="what is in the study",
        description="A line for each recording: whose it is, how far each reader is, and what the model says.",
    )
    add_study_option(parser)
    parser.add_argument("--csv", action="store_true", help="print CSV, with all columns")


def _add_backup(actions: Subparsers) -> None:
    parser = actions.add_parser(
        "backup",
        help="a copy of everything in one file",
        description="Copy the whole study, a server's too, into one file, which opens as a study. Others may go on "
        "working meanwhile.",
    )
    add_study_option(parser)
    parser.add_argument("--to", required=True, type=path_argument, metavar="FILE", help="the copy")
    parser.add_argument("--replace", action="store_true", help="take the place of a file of that name")


def _add_check(actions: Subparsers) -> None:
    parser = actions.add_parser(
        "check",
        help="whether the study is sound and its recordings are there",
        description="Check the database, that the history leads to what is there now, and, by their hashes, that the "
        "recordings are what was annotated.",
        epilog="exit code: 0 all is well, 1 something is not, 2 no usable study",
    )
    add_study_option(parser)
    parser.add_argument("--no-files", action="store_true", help="leave the recordings' files out")
