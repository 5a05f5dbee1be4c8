"""The model that a command works with."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.bundle import default_bundle_path
from prs_core.cli import cores, tell
from prs_core.errors import BundleError
from prs_core.failures import explain
from prs_core.registry import bundled_instead, load_current

if TYPE_CHECKING:
    from prs_core.inference import Analyzer


def load_analyzer(
    model: Path | None, threads: int = 1, *, hop_s: float = 1.0, warn: Callable[[str], None] = tell
) -> Analyzer:
    """The Analyzer of the model folder ``model``, or of the model in use, on ``threads`` of torch's threads.

    Where the model in use is damaged, ``warn`` is told, and it is the one that ships. Raises BundleError, before torch
    is imported where the model's files are at fault.
    """
    current = load_current(model)
    from prs_core.inference import Analyzer

    try:
        analyzer = Analyzer(current.bundle, hop_s=hop_s, threads=threads)
    except BundleError as error:
        if model is not None or current.bundle.folder == default_bundle_path():
            raise
        current = bundled_instead(error.message)
        analyzer = Analyzer(current.bundle, hop_s=hop_s, threads=threads)
    if current.warning:
        warn(current.warning)
    return analyzer


def threads_of(arguments: argparse.Namespace) -> int:
    """How many threads --threads asks for: by itself one for each core, up to eight."""
    return arguments.threads or min(8, cores())


def usable_analyzer(
    arguments: argparse.Namespace, *, threads: int | None = None, hop_s: float = 1.0
) -> Analyzer | None:
    """The Analyzer that a command's --model and --threads ask for (or with ``threads`` of its own); None, said on
    stderr, where there is none."""
    try:
        return load_analyzer(arguments.model, threads or threads_of(arguments), hop_s=hop_s)
    except Exception as error:  # noqa: BLE001 a damaged installation raises anything
        print(f"prs-studio {arguments.command}: {explain(error, 'the model')}", file=sys.stderr)
        return None
