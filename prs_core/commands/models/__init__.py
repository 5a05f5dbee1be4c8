"""``prs-studio models ACTION``: the models of this computer, without a window. Neither Qt nor, but for onnx, torch."""

from __future__ import annotations

import argparse
import importlib

from prs_core.cli import EXIT_SOME_FAILED, tell
from prs_core.commands.models.arguments import ACTIONS
from prs_core.failures import explain


def run(arguments: argparse.Namespace) -> int:
    """Run an action. Returns the exit code (see prs_core.cli): 1 if it fails, and nothing was changed then."""
    from prs_core.registry import Registry, models_folder

    module_name, function = ACTIONS[arguments.action]
    module = importlib.import_module(f"prs_core.commands.models.{module_name}")
    try:
        registry = Registry(arguments.models if arguments.models is not None else models_folder())
        code: int = getattr(module, function)(registry, arguments)
    except Exception as error:  # noqa: BLE001 - said in plain words, and logged where nobody expected it
        tell(f"prs-studio models {arguments.action}: {explain(error, 'the models of this computer')}")
        return EXIT_SOME_FAILED
    return code
