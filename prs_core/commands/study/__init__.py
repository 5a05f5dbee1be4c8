"""``prs-studio study ACTION``: work on a study without its window.

An action is a module with a function ``add(actions, add_study)``, which adds its parser, with ``--study`` by
``add_study(parser)``, and sets ``run_study``, a function from the parsed arguments to the exit code. arguments.py lists
them all.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_SOME_FAILED, EXIT_USAGE, tell
from prs_core.errors import PRSError
from prs_core.study import open_study

if TYPE_CHECKING:
    from prs_core.study.library import Study

Run = Callable[[argparse.Namespace], int]


def run(arguments: argparse.Namespace) -> int:
    """Run an action. Returns the exit code (see prs_core.cli)."""
    code: int = arguments.run_study(arguments)
    return code


def on_study(work: Callable[[Study, argparse.Namespace], int]) -> Run:
    """``work`` on the study that --study names: exit code 2 if it cannot be opened, 1 if it fails then."""

    def run_study(arguments: argparse.Namespace) -> int:
        action = f"prs-studio study {arguments.action}"
        try:
            study = open_study(arguments.study)
        except PRSError as error:
            tell(f"{action}: {error}")
            return EXIT_USAGE
        with study:
            try:
                return work(study, arguments)
            except PRSError as error:
                tell(f"{action}: {error}")
                return EXIT_SOME_FAILED

    return run_study
