"""``prs-studio models onnx``."""

from __future__ import annotations

import argparse

from prs_core.bundle import load_bundle
from prs_core.cli import EXIT_OK, tell
from prs_core.registry import Registry


def write_onnx(registry: Registry, arguments: argparse.Namespace) -> int:
    """Write the graphs, each compared with torch before it is kept."""
    if arguments.id:
        registry.verify(arguments.id)
        bundle, problem = load_bundle(registry.model(arguments.id).folder), ""
    else:
        bundle, problem = registry.load_current()
    if problem:
        tell(f"{problem} The model that ships with PRS Studio is written instead.")
    # Only now: before that, nobody should have waited for torch.
    from prs_core.onnx_export import export_onnx

    tell(f"Writing {bundle.card.name} {bundle.card.version}; this takes a minute.")
    for each in export_onnx(bundle, arguments.out):
        tell(f"{each.path}: differs from torch by {each.difference:.1e} at most")
    return EXIT_OK
