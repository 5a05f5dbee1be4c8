"""``prs-studio study import`` and ``prs-studio study export``: annotation files into a study and out of it."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prs_core.annotation import Artefact, Label, Phase
from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE, path_argument, tell
from prs_core.deidentify import Deidentifier, new_key, read_key, write_key
from prs_core.errors import PRSError
from prs_core.exchange.exporting import Exported, LeftOut, export_files, export_tree
from prs_core.exchange.importing import FilePreview, ImportPreview
from prs_core.exchange.merging import How, Merge
from prs_core.exchange.studies import import_file, items_of, preview_for, reader_named, reader_to_export
from prs_core.failures import explain
from prs_core.formats.marks import Format, parse_label
from prs_core.labels import EventType
from prs_core.study import open_study

if TYPE_CHECKING:
    from prs_core.study.library import Study

_SHOWN = 10  # of things of one kind; the rest is counted


def add_import(commands: Any, add_study: Any) -> None:
    """Add ``import`` to the sub-commands of ``study``; ``add_study(parser)`` adds --study."""
    parser = commands.add_parser(
        "import",
        help="annotation files into a study",
        description="Import SPRSound, Audacity, Praat, Raven and CSV files: each belongs to the recording whose name "
        "it begins with. Nothing is imported while a label is unknown: explain it with --map, or leave it out.",
        epilog="exit code: 0 all went well, 1 some of it failed, 2 wrong usage, no study, or labels that nobody knows",
    )
    parser.add_argument("paths", nargs="+", type=path_argument, metavar="PATH", help="annotation file, or folder")
    add_study(parser)
    parser.add_argument("--reader", required=True, metavar="NAME", help="whose annotations they are to be")
    parser.add_argument("--dry-run", action="store_true", help="only show what would be imported")
    parser.add_argument("--replace", action="store_true", help="in place of what the reader has, not in addition to it")
    parser.add_argument(
        "--map", action="append", default=[], type=_mapping, metavar="TEXT=LABEL", dest="mapping",
        help="what a label means; TEXT= leaves such marks out",
    )  # fmt: skip
    parser.set_defaults(run_study=run_import)


def add_export(commands: Any, add_study: Any) -> None:
    """Add ``export`` to the sub-commands of ``study``; ``add_study(parser)`` adds --study."""
    parser = commands.add_parser(
        "export",
        help="annotation files, or a tree to train on, out of a study",
        description="Export a reader's annotations: a file for each annotated recording, or, with --format sprsound, "
        "sound and annotations in the layout that `prs-studio train` takes.",
        epilog="exit code: 0 all went well, 1 some recordings could not be exported, 2 wrong usage, no study, or no "
        "place for the files",
    )
    add_study(parser)
    parser.add_argument("--format", required=True, choices=[str(f) for f in Format])
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
    parser.set_defaults(run_study=run_export)


def _mapping(argument: str) -> tuple[str, Label | None]:
    text, equals, meant = argument.rpartition("=")
    label = parse_label(meant) if meant.strip() else None
    if not equals or (label is None and meant.strip()):
        known = ", ".join([*EventType, *Phase, *Artefact])
        raise argparse.ArgumentTypeError(f"{argument!r} is not TEXT=LABEL. Known labels: {known}")
    return text, label


# ---------------------------------------------------------------------------------------------------------- import


def run_import(arguments: argparse.Namespace) -> int:
    """Import what ``arguments`` name. Returns the exit code (see prs_core.cli)."""
    how = How.REPLACE if arguments.replace else How.ADD
    mapping: Mapping[str, Label | None] = dict(arguments.mapping)
    try:
        with open_study(arguments.study) as study:
            known = reader_named(study, arguments.reader)
            preview = preview_for(study, known, arguments.paths, mapping=mapping, how=how)
            for file in preview.files:
                _tell_file(file)
            if not preview.files:
                tell("There are no annotation files here.")
                return EXIT_USAGE
            if preview.not_understood:
                _tell_unknown(preview)
                return EXIT_USAGE
            if arguments.dry_run:
                tell(f"Nothing was imported (--dry-run); {len(preview.ready)} of {len(preview.files)} files would be.")
                return EXIT_SOME_FAILED if preview.problems else EXIT_OK
            return _import(study, arguments.reader, preview, how)
    except PRSError as error:
        tell(f"prs-studio study import: {error}")
        return EXIT_USAGE


def _import(study: Study, name: str, preview: ImportPreview, how: How) -> int:
    reader = study.reader(name)
    done = [import_file(study, reader, file, how) for file in preview.ready]
    failed = [each for each in done if each.failure is not None]
    for each in failed:
        tell(f"{each.file.path.name}: FAILED: {each.failure}")
    total = sum((_counts(each.merge) for each in done if each.merge), Counter[str]())
    unread = len(preview.problems)
    tell(
        f"{len(done) - len(failed)} of {len(preview.files)} files imported for {reader.name}: {_words(total)}"
        + (f"; {len(failed) + unread} failed" if failed or unread else "")
        + "."
    )
    return EXIT_SOME_FAILED if failed or unread else EXIT_OK


def _counts(merge: Merge) -> Counter[str]:
    return Counter(
        {
            "new": merge.added,
            "changed": merge.changed,
            "removed": merge.removed,
            "there already": merge.same,
            "left out": len(merge.left_out),
        }
    )


def _words(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count) or "nothing new"


def _tell_file(file: FilePreview) -> None:
    if file.merge is None or file.imported is None or file.recording is None:
        tell(f"{file.path.name}: FAILED: {file.problem}")
        return
    tell(f"{file.path.name} -> {file.recording.path.name}: {_words(_counts(file.merge))}")
    _tell_some([*file.imported.warnings, *file.merge.notes, *(f"{each}." for each in file.merge.left_out)])


def _tell_some(lines: list[str]) -> None:
    for line in lines[:_SHOWN]:
        tell(f"    {line}")
    if len(lines) > _SHOWN:
        tell(f"    and {len(lines) - _SHOWN} more")


def _tell_unknown(preview: ImportPreview) -> None:
    tell("Nothing was imported: nobody knows these labels. Explain them with --map, or leave them out:")
    _tell_some([f'{unknown} ({unknown.where}): --map "{unknown.text}=LABEL"' for unknown in preview.not_understood])


# ---------------------------------------------------------------------------------------------------------- export


def run_export(arguments: argparse.Namespace) -> int:
    """Export what ``arguments`` name. Returns the exit code (see prs_core.cli)."""
    out: Path = arguments.out
    wrong = _usage(arguments)
    if wrong:
        tell(f"prs-studio study export: {wrong}")
        return EXIT_USAGE
    try:
        with open_study(arguments.study) as study:
            reader = reader_to_export(study, arguments.reader)
            items, left_out = items_of(study, reader, reviewed=arguments.reviewed)
        deidentifier = _deidentifier(arguments)
        how = {"deidentifier": deidentifier, "overwrite": arguments.overwrite}
        if arguments.format == Format.SPRSOUND:
            done = export_tree(items, out, **how)
        else:
            done = export_files(items, Format(arguments.format), out, **how)
    except (PRSError, OSError) as error:
        tell(f"prs-studio study export: {explain(error, str(out))} Nothing was exported.")
        return EXIT_USAGE
    return _conclude(done, left_out, out, arguments)


def _usage(arguments: argparse.Namespace) -> str:
    """What is wrong about how the options go together, "" if nothing is."""
    key = arguments.key or arguments.new_key
    if arguments.deidentify and key is None:
        return "--deidentify wants --key FILE, or --new-key FILE for a first export."
    if not arguments.deidentify and (key is not None or arguments.comments):
        return "--key, --new-key and --comments go with --deidentify."
    if key is not None and arguments.out.resolve() in key.resolve().parents:
        return "The key must not lie in the export: whoever has it knows whose recordings they are."
    return ""


def _deidentifier(arguments: argparse.Namespace) -> Deidentifier | None:
    if not arguments.deidentify:
        return None
    if arguments.new_key is not None:
        write_key(arguments.new_key, new_key())
        tell(f"A new key is in {arguments.new_key}. Keep it: with it, later exports show the same patients alike.")
    return Deidentifier(read_key(arguments.new_key or arguments.key), comments=arguments.comments)


def _conclude(done: Exported, left_out: Iterable[LeftOut], out: Path, arguments: argparse.Namespace) -> int:
    """Say how it went; returns the exit code. That a recording is not annotated, or not finished, is no failure."""
    missing = [*left_out, *done.left_out]
    failed = [each for each in missing if each.failed]
    for reason, count in Counter(each.reason for each in missing if not each.failed).items():
        tell(f"{count} left out: {reason}")
    for each in failed:
        tell(f"{each.path.name}: FAILED: {each.reason}")
    tell(f"{done.recordings} recordings exported to {out}.")
    if arguments.deidentify:
        tell(
            "De-identified: without the key nobody can tell whose recordings these are, with it everybody can. "
            "What is spoken in them is still there: listen before you share them."
        )
    return EXIT_SOME_FAILED if failed else EXIT_OK
