"""``prs-studio study ACTION``: work on a study without its window.

An action is a parser in arguments.py and a module in this folder, named in ACTIONS, whose ``run(study, arguments)``
returns the exit code. The study is opened here, so that one that cannot be opened is said once and the same way.
"""

from __future__ import annotations

import argparse
import importlib

from prs_core.cli import EXIT_SOME_FAILED, EXIT_USAGE, tell
from prs_core.commands.study.arguments import ACTIONS
from prs_core.errors import PRSError


def run(arguments: argparse.Namespace) -> int:
    """Run an action. Returns the exit code (see prs_core.cli): 2 if there is no usable study, 1 if the action fails."""
    from prs_core.study import open_study

    action = f"prs-studio study {arguments.action}"
    try:
        study = open_study(arguments.study)
    except PRSError as error:
        tell(f"{action}: {error}")
        return EXIT_USAGE
    with study:
        module = importlib.import_module(f"prs_core.commands.study.{ACTIONS[arguments.action]}")
        try:
            code: int = module.run(study, arguments)
        except PRSError as error:
            tell(f"{action}: {error}")
            return EXIT_SOME_FAILED
    return code
