"""``prs-studio study backup``: a copy of everything in one file."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_OK, EXIT_USAGE, tell

if TYPE_CHECKING:
    from prs_core.study.library import Study


def run(study: Study, arguments: argparse.Namespace) -> int:
    """Raises StudyError."""
    if arguments.to.exists() and not arguments.replace:
        tell(f"prs-studio study backup: “{arguments.to}” is there already; --replace lets the copy take its place.")
        return EXIT_USAGE
    study.backup(arguments.to)
    tell(f"The study is copied to {arguments.to}")
    return EXIT_OK
