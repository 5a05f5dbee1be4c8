"""A bundle is given a memory of its training (training.memory), from the networks that it was made of."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from prs_core.bundle import Bundle, Tensors, load_bundle, save_memory
from prs_core.errors import PRSError
from prs_core.inference import network_state
from training.config import TrainingConfig
from training.data import Split
from training.events import Clips, event_clips
from training.loop import Report
from training.memory import make_memory
from training.networks import Trained, train_networks
from training.windows import WindowBatches


def remember(bundle: Bundle, trained: Trained, split: Split, clips: Clips, config: TrainingConfig) -> None:
    """Write the memory of ``trained``, the networks of ``bundle``, beside its weights, which stay as they are.

    Raises PRSError where they are not the bundle's, OSError.
    """
    names = (*bundle.card.parts("events"), *bundle.card.parts("windows"))
    networks = dict(zip(names, (*trained.events, *trained.windows), strict=True))
    for name, network in networks.items():
        if not _same(network_state(network), bundle.tensors[name]):
            raise PRSError(
                f"The networks in the work folder are not those of {bundle.card.name} ({name}).",
                "Name the folder and the configuration that it was trained with.",
            )
    source = WindowBatches(split.recordings, config)
    save_memory(bundle, make_memory(networks, split.recordings, clips, source, config.event_frames).to_tensors())


def _same(network: Tensors, bundle: Tensors) -> bool:
    """Whether a bundle's half-precision arrays are just these."""
    return network.keys() == bundle.keys() and all(
        np.array_equal(array.astype(bundle[name].dtype), bundle[name]) for name, array in network.items()
    )


def remember_trained(split: Split, config: TrainingConfig, work: Path, folder: Path, report: Report) -> Bundle:
    """The same of a bundle that was trained before, whose checkpoints are in ``work``."""
    bundle = load_bundle(folder)
    clips = event_clips(split.recordings, config.features)
    final = work / f"{config.hash}-{split.fingerprint()}" / "final"
    if not final.is_dir():
        raise PRSError(f"The networks of {bundle.card.name} are not in {work}.", "Train it there first.")
    remember(bundle, train_networks(split.recordings, clips, config, final, report), split, clips, config)
    report(f"{bundle.card.name} remembers its training")
    return load_bundle(folder)
