"""What ``prs-studio study`` understands: the option --study, and all actions."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Actions = argparse._SubParsersAction[argparse.ArgumentParser]
    AddStudy = Callable[[argparse.ArgumentParser], None]


def add_study_option(parser: argparse.ArgumentParser, *, required: bool = True, more: str = "") -> None:
    """``--study``, as all commands have it."""
    text = "the study: a file, or postgresql+psycopg://USER@SERVER/DATABASE" + more
    parser.add_argument("--study", required=required, type=_name, metavar="STUDY", help=text)


def _name(text: str) -> str:
    # An empty argument is a variable that a script forgot to set.
    if not text:
        raise argparse.ArgumentTypeError("an empty name")
    return text


def add_actions(study: argparse.ArgumentParser) -> None:
    """All actions of ``study``. Imports their modules: only for who asked for ``study``."""
    from prs_core.commands.study import checking, copying, listing

    actions = study.add_subparsers(dest="action", required=True, metavar="ACTION")
    for module in (listing, copying, checking):
        module.add(actions, add_study_option)
