"""The picture of a network while it learns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file

from prs_core.network import Network, NetworkConfig
from training.events import Clips
from training.snapshot import LEAST_TSNE, MOST, chosen, flat, snapshot


def clips(labels: list[int]) -> Clips:
    generator = torch.Generator().manual_seed(0)
    maps = tuple(torch.randn(64, 20, generator=generator) for _ in labels)
    return Clips(maps, np.array(labels), np.arange(len(labels)))


def test_rare_types_are_all_drawn() -> None:
    many = clips([0] * 500 + [2] * 120 + [3] * 5)
    drawn = chosen(many, 0)
    assert len(drawn) == MOST and (drawn.labels == 3).sum() == 5
    assert abs((drawn.labels == 0).sum() - (drawn.labels == 2).sum()) <= 1
    assert chosen(clips([0, 1]), 0).labels.tolist() == [0, 1]


@pytest.mark.parametrize("count", [1, 2, LEAST_TSNE - 1])
def test_few_points_are_laid_out_by_their_principal_components(count: int) -> None:
    x = np.random.default_rng(0).normal(size=(count, 6)).astype(np.float32)
    found = flat(x, 0)
    assert found.shape == (count, 2) and np.isfinite(found).all()
    if count > 2:
        values = np.linalg.svd(x - x.mean(axis=0), compute_uv=False)
        np.testing.assert_allclose(np.linalg.norm(found, axis=0), values[:2], rtol=1e-4)


def test_more_points_are_laid_out_by_neighbourhood_the_same_every_time() -> None:
    generator = np.random.default_rng(0)
    x = np.concatenate([generator.normal(mean, 0.1, (10, 6)) for mean in (0, 5)]).astype(np.float32)
    found = flat(x, 0)
    np.testing.assert_array_equal(found, flat(x, 0))
    distances = np.linalg.norm(found[:, None] - found[None], axis=2) + 1e9 * np.eye(20)
    nearest = distances.argmin(axis=1)
    assert ((nearest < 10) == (np.arange(20) < 10)).mean() > 0.8


def test_the_training_around_it_notices_nothing(tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = Network(NetworkConfig(7, width=4, projection=8, dropout=0.5)).train()
    before = {k: v.clone() for k, v in network.state_dict().items()}
    state = torch.get_rng_state()
    score = snapshot(network, clips([0, 1, 2, 0, 1, 2, 0, 4]), 32, tmp_path / "picture.safetensors")
    assert network.training and torch.equal(torch.get_rng_state(), state)
    assert all(torch.equal(v, before[k]) for k, v in network.state_dict().items())
    picture = load_file(tmp_path / "picture.safetensors")
    right = int((picture["labels"] == picture["answers"]).sum())
    assert 0 <= score <= 1 and picture["confusion"].trace() == right and picture["confusion"].sum() == 8
