"""``prs-studio study report``: a recording or a patient as HTML or PDF."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.agreement.of_study import find_reader
from prs_core.cli import EXIT_OK, EXIT_USAGE, tell
from prs_core.errors import PRSError, StudyError
from prs_core.failures import explain
from prs_core.files import check_writable
from prs_core.report import write_report
from prs_core.report.of_study import content_of, find_recording, now, program, rows_of_patient

if TYPE_CHECKING:
    from prs_core.study.library import Study


def run(study: Study, arguments: argparse.Namespace) -> int:
    """Write the report on ``arguments.recording`` or ``arguments.patient``. Raises StudyError."""
    out: Path = arguments.out
    try:
        if out.suffix.casefold() not in (".html", ".htm", ".pdf"):
            raise PRSError(f"“{out.name}” is neither .html nor .pdf.", "Name the file with one of these endings.")
        check_writable(out)
        reader = None if arguments.reader is None else find_reader(study, arguments.reader)
        by_patient = arguments.recording is None
        rows = rows_of_patient(study, arguments.patient) if by_patient else [find_recording(study, arguments.recording)]
        content = content_of(study, rows, made_at=now(), program=program(), reader=reader)
        write_report(content, out)
    except StudyError:
        raise
    except (PRSError, OSError) as error:
        tell(f"prs-studio study report: {explain(error, str(out))}")
        return EXIT_USAGE
    tell(f"{len(rows)} recording{'s' if len(rows) > 1 else ''} in {out}")
    return EXIT_OK
