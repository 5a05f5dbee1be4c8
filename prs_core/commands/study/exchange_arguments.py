"""What ``prs-studio study import`` and ``export`` understand. Only argparse is imported, so that help comes at once."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from prs_core.commands.arguments import path_argument

if TYPE_CHECKING:
    from prs_core.annotation import Label

    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

#: The values of prs_core.formats.marks.Format.
FORMATS = ("sprsound", "audacity", "textgrid", "raven", "csv")


def add_import(actions: Subparsers, add_study: Callable[[argparse.ArgumentParser], None]) -> None:
    """Add ``import`` to the actions; ``add_study`` adds --study to a parser."""
    parser = actions.add_parser(
        "import",
        help="annotation files into a study",
        description="Import SPRSound, Audacity, Praat, Raven and CSV files: each belongs to the recording whose name "
        "it begins with, whole words only (a.json, a_labels.txt for a.wav). What is dropped or cut is listed with type "
        "and time. Nothing is imported while a label is unknown: explain it with --map, or leave it out.",
        epilog="exit code: 0 all went well, 1 some of it failed, 2 wrong usage, no study, or labels that nobody knows",
    )
    parser.add_argument("paths", nargs="+", type=path_argument, metavar="PATH", help="annotation file, or folder")
    add_study(parser)
    parser.add_argument("--reader", required=True, metavar="NAME", help="whose annotations they are to be")
    parser.add_argument("--dry-run", action="store_true", help="only show what would be imported")
    parser.add_argument("--replace", action="store_true", help="in place of what the reader has, not in addition to it")
    parser.add_argument(
        "--reviewed", action="store_true", help="they are finished readings: mark their recordings as reviewed"
    )
    parser.add_argument(
        "--map", action="append", default=[], type=_mapping, metavar="TEXT=LABEL", dest="mapping",
        help="what a label means; TEXT= leaves such marks out",
    )  # fmt: skip


def add_export(actions: Subparsers, add_study: Callable[[argparse.ArgumentParser], None]) -> None:
    """Add ``export`` to the actions; ``add_study`` adds --study to a parser."""
    parser = actions.add_parser(
        "export",
        help="annotation files, or a tree to train on, out of a study",
        description="Export a reader's annotations: a file for each annotated recording, or, with --format sprsound, "
        "sound and annotations in the layout that `prs-studio train` takes.",
        epilog="exit code: 0 all went well, 1 some recordings could not be exported, 2 wrong usage, no study, or no "
        "place for the files",
    )
    add_study(parser)
    parser.add_argument("--format", required=True, choices=FORMATS)
    parser.add_argument("--out", required=True, type=path_argument, metavar="DIR", help="folder, made if missing")
    parser.add_argument("--reader", metavar="NAME", help="whose annotations (default: the only reader's)")
    parser.add_argument("--reviewed", action="store_true", help="only recordings that the reader has finished")
    parser.add_argument("--overwrite", action="store_true", help="replace files that are there already")
    parser.add_argument(
        "--deidentify", action="store_true", help="pseudonyms, age bands, no names, no tags; with --key or --new-key"
    )
    key = parser.add_mutually_exclusive_group()
    key.add_argument("--key", type=path_argument, metavar="FILE", help="the key of former exports")
    key.add_argument("--new-key", type=path_argument, metavar="FILE", help="make a key and keep it in FILE")
    parser.add_argument("--comments", action="store_true", help="keep comments in a de-identified export")


def _mapping(argument: str) -> tuple[str, Label | None]:
    from prs_core.annotation import Artefact, Phase
    from prs_core.formats.marks import parse_label
    from prs_core.labels import EventType

    text, equals, meant = argument.rpartition("=")
    label = parse_label(meant) if meant.strip() else None
    if not equals or (label is None and meant.strip()):
        known = ", ".join([*EventType, *Phase, *Artefact])
        raise argparse.ArgumentTypeError(f"{argument!r} is not TEXT=LABEL. Known labels: {known}")
    return text, label
