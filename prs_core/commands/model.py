"""The model that a command works with."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.bundle import default_bundle_path, load_bundle
from prs_core.cli import cores
from prs_core.failures import explain

if TYPE_CHECKING:
    from prs_core.inference import Analyzer


def load_analyzer(model: Path | None, threads: int = 1, *, hop_s: float = 1.0) -> Analyzer:
    """The Analyzer of the model folder ``model``, or of the bundled one, on ``threads`` of torch's threads.

    Raises BundleError, before torch is imported where the model's files are at fault.
    """
    bundle = load_bundle(model if model is not None else default_bundle_path())
    from prs_core.inference import Analyzer

    return Analyzer(bundle, hop_s=hop_s, threads=threads)


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
