"""What exports and reports do off the window's thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from app.dialogs.export import ExportWish
from app.dialogs.report import ReportWish
from app.dialogs.work import Progress
from app.exchange.source import Source
from prs_core.errors import PRSError
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.deidentify import Deidentifier
    from prs_core.exchange.exporting import Exported, LeftOut


def export(source: Source, wish: ExportWish, progress: Progress) -> tuple[Exported, Sequence[LeftOut]]:
    """Write what is wished for, whole or not at all. Raises PRSError, OSError, and Cancelled from ``progress``."""
    from prs_core.exchange.exporting import JSON_FOLDER, WAV_FOLDER, export_files, export_tree
    from prs_core.formats.marks import Format

    _check_key(wish)
    items, left_out = source.items(wish.reader, wish.only, reviewed=wish.reviewed)
    deidentifier = _deidentifier(wish)
    how = {"deidentifier": deidentifier, "overwrite": wish.overwrite, "progress": progress}
    there = wish.out.exists()
    try:
        if wish.format is Format.SPRSOUND:
            done = export_tree(items, wish.out, **how)  # type: ignore[arg-type]
        else:
            done = export_files(items, wish.format, wish.out, **how)  # type: ignore[arg-type]
        if not done.files:
            for folder in (wish.out / WAV_FOLDER, wish.out / JSON_FOLDER, *([] if there else [wish.out])):
                with suppress(OSError):  # which it refuses where there is anything in it
                    folder.rmdir()
            raise PRSError(tr("There was nothing to export."), told([*left_out, *done.left_out]))
    except BaseException:
        if wish.key is not None and wish.new_key:  # nothing was exported with it
            with suppress(OSError):
                wish.key.unlink()
        raise
    return done, left_out


def told(left_out: Sequence[LeftOut]) -> str:
    """What is not in an export, and why."""
    from prs_core.exchange.exporting import counted

    reasons = Counter(each.reason for each in left_out)
    return " ".join(counted(count, reason) for reason, count in reasons.most_common())


def _check_key(wish: ExportWish) -> None:
    if wish.key is not None and wish.out.resolve() in wish.key.resolve().parents:
        raise PRSError(tr("The key must not lie in the export."), tr("Keep it in another folder."))


def _deidentifier(wish: ExportWish) -> Deidentifier | None:
    from prs_core.deidentify import Deidentifier, new_key, read_key, write_key

    if wish.key is None:
        return None
    if wish.new_key:
        write_key(wish.key, new_key())
    return Deidentifier(read_key(wish.key), comments=wish.comments)


def report(source: Source, wish: ReportWish) -> int:
    """Write a report, whole or not at all; returns of how many recordings. Raises PRSError, OSError."""
    from prs_core.files import check_writable
    from prs_core.report import write_report

    check_writable(wish.out)
    content = source.report(wish.recording_id, wish.reader, patient=wish.patient)
    write_report(content, wish.out)
    return len(content.recordings)
