"""``prs-studio study accept``: annotations hold for files that were changed since."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED, tell
from prs_core.errors import PRSError

if TYPE_CHECKING:
    from prs_core.study.library import Study


def run(study: Study, arguments: argparse.Namespace) -> int:
    """A line for each file. Raises StudyError for a name that is no reader's."""
    known = {row.path: row for row in study.rows()}
    reader = study.reader(arguments.reader)
    failed = 0
    for path in arguments.paths:
        row = known.get(Path(path).absolute())
        try:
            if row is None:
                raise PRSError("It is not in the study under this path.")
            study.accept_change(row.id, reader.id)
        except PRSError as error:
            failed += 1
            tell(f"{path}: {error}")
            continue
        names = ", ".join(label.reader.name for label in row.labels)
        print(f"{path}: accepted" + (f"; the annotations of {names} stay, with a remark" if names else ""))
    return EXIT_SOME_FAILED if failed else EXIT_OK
