"""The arguments of ``study accept`` and ``study find``: recordings whose files are other ones now, or elsewhere."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from prs_core.commands.arguments import path_argument

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]
AddStudy = Callable[[argparse.ArgumentParser], None]


def add_accept(actions: Subparsers, add_study_option: AddStudy) -> None:
    parser = actions.add_parser(
        "accept",
        help="say that annotations hold for files that were changed since",
        description="A recording whose file holds another sound than was annotated is not analysed, teaches nothing "
        "and is not exported. Say here, once you have listened to it, that it is the same recording nevertheless: cut, "
        "cleaned, converted. All readers' annotations stay, with a remark on the recording; marks beyond the new "
        "sound's end are cut.",
        epilog="exit code: 0 all are accepted, 1 some are not, 2 no usable study",
    )
    add_study_option(parser)
    parser.add_argument("--reader", required=True, metavar="NAME", help="who says so")
    parser.add_argument("paths", nargs="+", type=path_argument, metavar="PATH", help="files of the study")


def add_find(actions: Subparsers, add_study_option: AddStudy) -> None:
    parser = actions.add_parser(
        "find",
        help="find recordings that were moved, or the former files of changed ones",
        description="Look in folders for the recordings whose files are gone or hold another sound now, by what they "
        "hold, whatever they are called. Where one is found, the study goes on with it. No file is changed.",
        epilog="exit code: 0 none is missing any more, 1 some are, 2 no usable study",
    )
    add_study_option(parser)
    parser.add_argument("paths", nargs="+", type=path_argument, metavar="PATH", help="files and folders to look in")
