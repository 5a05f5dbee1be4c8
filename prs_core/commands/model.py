"""The model that a command works with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.bundle import default_bundle_path, load_bundle
from prs_core.cli import cores

if TYPE_CHECKING:
    from prs_core.inference import Analyzer


def load_analyzer(model: Path | None, threads: int = 0, *, hop_s: float = 1.0) -> Analyzer:
    """The Analyzer of the model folder ``model``, or of the bundled one, on ``threads`` threads (0: one for each core).

    Raises BundleError, before torch is imported where the model's files are at fault.
    """
    bundle = load_bundle(model if model is not None else default_bundle_path())
    from prs_core.inference import Analyzer

    return Analyzer(bundle, hop_s=hop_s, threads=threads or min(8, cores()))
