"""``prs-studio study accept``: annotations hold for files that were changed since."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED, tell
from prs_core.errors import PRSError

if TYPE_CHECKING:
    from prs_core.study.library import Study
    from prs_core.study.records import Reader


def run(study: Study, arguments: argparse.Namespace) -> int:
    """A line for each file. Raises StudyError for a name that is no reader's."""
    known = {row.path: row for row in study.rows()}
    reader: Reader | None = None
    failed = 0
    for path in arguments.paths:
        row = known.get(Path(path).absolute())
        try:
            if row is None:
                raise PRSError("It is not in the study under this path.")
            if not study.is_another_sound(row.id):
                study.check_recording(row.id)
                raise PRSError("It holds the sound that was annotated: there is nothing to accept.")
            reader = reader or study.reader(arguments.reader)  # who joins the study by what is accepted alone
            study.accept_change(row.id, reader.id)
        except PRSError as error:
            failed += 1
            tell(f"{path}: {error}")
            continue
        names = ", ".join(label.reader.name for label in row.labels)
        print(f"{path}: accepted" + (f"; the annotations of {names} stay, with a remark" if names else ""))
    return EXIT_SOME_FAILED if failed else EXIT_OK
