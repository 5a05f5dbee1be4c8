"""The networks, trained through all phases on one subset of the patients."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import torch

from prs_core.inference import OUTPUTS
from prs_core.network import Network, NetworkConfig
from training.config import TrainingConfig
from training.data import Recording
from training.events import Clips, finetune_events, pretrain_events
from training.loop import Report, seeded
from training.windows import finetune_windows

Role = Literal["events", "windows"]


@dataclass(frozen=True)
class Trained:
    """The networks of each role, in evaluation mode, and the loss of every epoch of the first ones' phases."""

    events: tuple[Network, ...]
    windows: tuple[Network, ...]
    losses: dict[str, list[float]]


def network_config(config: TrainingConfig, role: Role) -> NetworkConfig:
    """The shape of one of the two networks."""
    return NetworkConfig(
        OUTPUTS[role],
        config.features.n_mfcc,
        width=config.width,
        projection=config.projection,
        dropout=config.dropout,
        input_norm=config.input_norm,
        rows=config.rows,
        frame_channels=config.frame_channels if role == "windows" else 0,
    )


def new_network(config: TrainingConfig, role: Role) -> Network:
    """Untrained, the same for the same seed."""
    torch.manual_seed(int(torch.randint(2**62, (1,), generator=seeded(config.seed, "weights", role))))
    network: Network = Network(network_config(config, role)).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return network


def train_networks(
    recordings: Sequence[Recording], clips: Clips, config: TrainingConfig, folder: Path, report: Report
) -> Trained:
    """All phases on some recordings and their clips, resuming from ``folder``.

    A member's network for windows starts from the encoder of its network for events. Where the configuration distils,
    one network for windows is left, and its losses stand for theirs.
    """
    events, losses = train_events(clips, config, folder, report)
    windows = []
    for number, own in enumerate(events):
        network = new_network(_member(config, number), "windows")
        network.body.load_state_dict(own.body.state_dict())
        of_own = finetune_windows(network, recordings, _member(config, number), _place(folder, number), report)
        losses.setdefault("windows", of_own)
        windows.append(network.eval())
    if config.distils:
        student, losses["windows"] = _distilled(events[0], windows, recordings, config, folder / "student", report)
        windows = [student]
    return Trained(events, tuple(windows), losses)


def _distilled(
    events: Network,
    teachers: Sequence[Network],
    recordings: Sequence[Recording],
    config: TrainingConfig,
    folder: Path,
    report: Report,
) -> tuple[Network, list[float]]:
    """One network for windows that learnt what all members' say on average, from where the first one began.

    After Hinton et al., "Distilling the Knowledge in a Neural Network" (2015), at temperature 1, on MixUp'd windows.
    """
    network = new_network(config, "windows")
    network.body.load_state_dict(events.body.state_dict())
    losses = finetune_windows(network, recordings, config, folder, report, teachers)
    return network.eval(), losses


def _member(config: TrainingConfig, number: int) -> TrainingConfig:
    """The configuration of one of the members, which differ in their seeds only."""
    return replace(config, seed=config.seed + number)


def _place(folder: Path, number: int) -> Path:
    return folder / f"member-{number + 1}" if number else folder


def train_events(
    clips: Clips, config: TrainingConfig, folder: Path, report: Report
) -> tuple[tuple[Network, ...], dict[str, list[float]]]:
    """SupCon, then MixUp, on event clips: every member's network, and the losses of the first one's phases."""
    networks: list[Network] = []
    losses: dict[str, list[float]] = {}
    for number in range(config.members):
        own, where = _member(config, number), _place(folder, number)
        network = new_network(own, "events")
        of_own: dict[str, list[float]] = {}
        if config.pretrain.optimiser.epochs:
            of_own["pretrain"] = pretrain_events(network, clips, own, where, report)
        of_own["events"] = finetune_events(network, clips, own, where, report)
        networks.append(network.eval())
        losses = losses or of_own
    return tuple(networks), losses
