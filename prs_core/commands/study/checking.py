"""``prs-studio study check``: whether a study is sound and its recordings are what was annotated."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED, tell
from prs_core.study import FileState

if TYPE_CHECKING:
    from prs_core.study.library import Study

_WORDS = {
    FileState.MISSING: "is not there",
    FileState.CHANGED: "was changed since it was annotated",
}


def run(study: Study, arguments: argparse.Namespace) -> int:
    """A line on stdout for each problem."""
    problems = study.check()
    rows = study.rows() if not problems else []
    if not arguments.no_files and rows:
        states = study.file_states(thorough=True)
        problems += [f"{row.path} {_WORDS[states[row.id]]}" for row in rows if states[row.id] is not FileState.THERE]
    for problem in problems:
        print(problem)
    looked_at = "" if arguments.no_files else " and their files"
    tell(f"{len(problems)} problems" if problems else f"{len(rows)} recordings{looked_at} checked: all is well.")
    return EXIT_SOME_FAILED if problems else EXIT_OK
