"""``prs-studio study find``: recordings that were moved, and the former files of changed ones."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED, tell
from prs_core.study import FileState

if TYPE_CHECKING:
    from prs_core.study.library import Study


def run(study: Study, arguments: argparse.Namespace) -> int:
    """A line for each recording that was found, and for each that is still missing."""
    changed = [key for key, state in study.file_states().items() if state is FileState.CHANGED]
    found = study.relocate(arguments.paths, changed=changed)
    paths = {row.id: row.path for row in study.rows()}
    for key in found.found:
        print(f"{paths[key]}: found")
    for path in found.missing:
        print(f"{path}: not found there")
    tell(f"{len(found.found)} found, {len(found.missing)} still missing or changed")
    return EXIT_SOME_FAILED if found.missing else EXIT_OK
