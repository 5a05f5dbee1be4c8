"""``prs-studio study export``: annotation files, or a tree to train on, out of a study."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE, tell
from prs_core.deidentify import Deidentifier, new_key, read_key, write_key
from prs_core.errors import PRSError
from prs_core.exchange.exporting import Exported, LeftOut, counted, export_files, export_tree
from prs_core.exchange.studies import items_of, reader_to_export
from prs_core.failures import explain
from prs_core.formats.marks import Format

if TYPE_CHECKING:
    from prs_core.study.library import Study


def run(study: Study, arguments: argparse.Namespace) -> int:
    """Export what ``arguments`` name. Returns the exit code (see prs_core.cli)."""
    out: Path = arguments.out
    wrong = _usage(arguments)
    if wrong:
        tell(f"prs-studio study export: {wrong}")
        return EXIT_USAGE
    try:
        reader = reader_to_export(study, arguments.reader)
        items, left_out = items_of(study, reader, reviewed=arguments.reviewed)
        deidentifier = _deidentifier(arguments)
        how = {"deidentifier": deidentifier, "overwrite": arguments.overwrite, "progress": _progress()}
        if arguments.format == Format.SPRSOUND:
            done = export_tree(items, out, **how)
        else:
            done = export_files(items, Format(arguments.format), out, **how)
    except PRSError as error:
        tell(f"prs-studio study export: {error} Nothing was exported.")
        return EXIT_USAGE
    except OSError as error:
        # Without the name of the file at fault: what nobody expected is logged, and recordings' names tell patients.
        nameless = OSError(error.errno, error.strerror, str(out))
        tell(f"prs-studio study export: {explain(nameless, str(out))} Nothing was exported.")
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


def _progress() -> Callable[[int, int], None] | None:
    """On a terminal, tells how far an export is: thousands of sound files take minutes."""
    if not (sys.stderr and sys.stderr.isatty()):
        return None

    def show(done: int, of: int) -> None:
        print(f"\r{done} of {of}" + ("\n" if done == of else ""), end="", file=sys.stderr, flush=True)

    return show


def _conclude(done: Exported, left_out: Iterable[LeftOut], out: Path, arguments: argparse.Namespace) -> int:
    """Say how it went; returns the exit code. That a recording is not annotated, or not finished, is no failure."""
    missing = [*left_out, *done.left_out]
    failed = [each for each in missing if each.failed]
    for reason, count in Counter(each.reason for each in missing if not each.failed).items():
        tell(counted(count, reason))
    for each in failed:
        tell(f"{each.path.name}: FAILED: {each.reason}")
    tell(f"{done.recordings} recording{'' if done.recordings == 1 else 's'} exported to {out}.")
    if arguments.deidentify:
        tell(
            "De-identified: without the key nobody can tell whose recordings these are, with it everybody can. "
            "What is spoken in them is still there: listen before you share them."
        )
    return EXIT_SOME_FAILED if failed else EXIT_OK
