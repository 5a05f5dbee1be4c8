"""``prs-studio study import``: annotation files into a study, shown before anything is written."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from prs_core.annotation import Label
from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE, tell
from prs_core.exchange.importing import FilePreview, ImportPreview
from prs_core.exchange.merging import How, Merge
from prs_core.exchange.studies import import_file, preview_for, reader_named

if TYPE_CHECKING:
    from prs_core.study.library import Study

_SHOWN = 10  # of things of one kind; the rest is counted


def run(study: Study, arguments: argparse.Namespace) -> int:
    """Import what ``arguments`` name. Returns the exit code (see prs_core.cli)."""
    how = How.REPLACE if arguments.replace else How.ADD
    mapping: Mapping[str, Label | None] = dict(arguments.mapping)
    known = reader_named(study, arguments.reader)
    preview = preview_for(study, known, arguments.paths, mapping=mapping, how=how, finished=arguments.reviewed)
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
            "label or remark of a recording": int(merge.of_record),
            "marked as reviewed": int(merge.finishes),
        }
    )


def _words(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count) or "nothing new"


def _tell_file(file: FilePreview) -> None:
    if file.merge is None or file.imported is None or file.recording is None:
        tell(f"{file.path.name}: FAILED: {file.problem}")
        return
    tell(f"{file.path.name} -> {file.recording.path.name}: {_words(_counts(file.merge))}")
    for line in [*file.merge.told, *file.imported.warnings]:  # all of them: nothing is dropped or cut in silence
        tell(f"    {line}")


def _tell_some(lines: list[str]) -> None:
    for line in lines[:_SHOWN]:
        tell(f"    {line}")
    if len(lines) > _SHOWN:
        tell(f"    and {len(lines) - _SHOWN} more")


def _tell_unknown(preview: ImportPreview) -> None:
    tell("Nothing was imported: nobody knows these labels. Explain them with --map, or leave them out:")
    _tell_some([f'{unknown} ({unknown.where}): --map "{unknown.text}=LABEL"' for unknown in preview.not_understood])
