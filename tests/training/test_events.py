"""Phases on event clips: what moves, what stays, and what the network is shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from training.config import FinetuneConfig, OptimiserConfig, PretrainConfig, TrainingConfig
from training.events import Clips, finetune_events, pretrain_events, views
from training.networks import new_network

OPTIMISER = OptimiserConfig(epochs=1, batch=8, learning_rate=1e-2)
CONFIG = TrainingConfig(
    "t",
    "1",
    width=4,
    event_frames=24,
    bfloat16=False,
    pretrain=PretrainConfig(OPTIMISER),
    events=FinetuneConfig(OPTIMISER),
)


@pytest.fixture(scope="module")
def clips() -> Clips:
    generator = torch.Generator().manual_seed(0)
    maps = tuple(torch.randn(64, 20 + i, generator=generator) for i in range(16))
    return Clips(maps, np.arange(16) % 3, np.zeros(16, int))


def moved(clips: Clips, config: TrainingConfig, folder: Path, *, pretrain: bool = False) -> set[str]:
    """The parts of the network that a phase changes."""
    network = new_network(config, "events")
    before = {name: value.clone() for name, value in network.named_parameters()}
    (pretrain_events if pretrain else finetune_events)(network, clips, config, folder, lambda _: None)
    return {n.split(".")[0] for n, value in network.named_parameters() if not torch.equal(value, before[n])}


def test_pretraining_moves_body_and_projection(clips: Clips, tmp_path: Path) -> None:
    assert moved(clips, CONFIG, tmp_path, pretrain=True) == {"body", "projection"}


@pytest.mark.parametrize(
    ("settings", "parts"),
    [
        ({}, {"body", "classifier"}),
        ({"contrast": 0.5}, {"body", "classifier", "projection"}),
        ({"freeze_encoder": True}, {"classifier"}),
    ],
)
def test_fine_tuning_moves_what_it_says(
    clips: Clips, settings: dict[str, float], parts: set[str], tmp_path: Path
) -> None:
    events = replace(CONFIG.events, **settings)  # type: ignore[arg-type]
    assert moved(clips, replace(CONFIG, events=events), tmp_path) == parts


def test_contrast_and_a_frozen_encoder_exclude_each_other() -> None:
    with pytest.raises(ValueError, match="choose one"):
        FinetuneConfig(contrast=0.5, freeze_encoder=True)


@pytest.mark.parametrize("flip", [True, False])
def test_clips_are_turned_round_where_configured(clips: Clips, flip: bool) -> None:
    rising = replace(clips, maps=tuple(torch.arange(1.0, 31.0).expand(64, 30) for _ in clips.maps))
    config = replace(CONFIG, flip=flip)
    shown = views(rising, torch.arange(16).repeat(4), config, torch.Generator().manual_seed(0))
    falls = {bool(x[0, 0, 0] > x[0, 0, -1]) for x in shown}
    assert falls == ({True, False} if flip else {False})


def test_mixup_inside_the_contrastive_loss_changes_what_is_learnt_and_nothing_else(
    clips: Clips, tmp_path: Path
) -> None:
    mixed = replace(CONFIG, pretrain=replace(CONFIG.pretrain, mixup_alpha=0.4))
    losses = {}
    for name, config in (("plain", CONFIG), ("mixed", mixed)):
        network = new_network(config, "events")
        losses[name] = pretrain_events(network, clips, config, tmp_path / name, lambda _: None)
    assert losses["plain"] != losses["mixed"]
    assert moved(clips, mixed, tmp_path, pretrain=True) == {"body", "projection"}
