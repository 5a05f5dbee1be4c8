"""The networks have the shapes they state, and are rebuilt from their description and arrays alone."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.fft
import torch

from prs_core.errors import BundleError
from prs_core.frame_head import POSITION_FRAMES, positions
from prs_core.inference import network_state
from prs_core.network import Network, NetworkConfig, cosine_transform, load_network


@pytest.mark.parametrize("architecture", ["resnet18", "cnn"])
@pytest.mark.parametrize(("coefficients", "frames"), [(64, 188), (64, 128), (20, 40)])
def test_shapes(architecture: str, coefficients: int, frames: int) -> None:
    config = NetworkConfig(7, coefficients, architecture=architecture, width=4, projection=16)  # type: ignore[arg-type]
    network = Network(config).eval()
    x = torch.randn(3, 1, coefficients, frames)
    assert network(x).shape == (3, 7)
    assert network.embed(x).shape == (3, 32)
    projections = network.project(x)
    assert projections.shape == (3, 16)
    torch.testing.assert_close(projections.norm(dim=1), torch.ones(3))


@pytest.mark.parametrize(("coefficients", "frames"), [(64, 188), (20, 41)])
def test_the_frame_level_head_answers_at_every_position(coefficients: int, frames: int) -> None:
    config = NetworkConfig(16, coefficients, width=4, rows="bands", frame_channels=8)
    network = Network(config).eval()
    x = torch.randn(3, 1, coefficients, frames)
    logits, said = network.with_frames(x)
    torch.testing.assert_close(logits, network(x))
    assert said.shape == (3, 9, positions(frames))
    assert float(said[:, 7:].min()) >= 0
    with pytest.raises(ValueError, match="no frame-level head"):
        Network(NetworkConfig(16, coefficients, width=4)).with_frames(x)


def test_what_happens_late_is_heard_at_late_positions() -> None:
    """Positions are in the order of time: a change near the end moves the last answers most."""
    network = Network(NetworkConfig(16, 64, width=4, frame_channels=8)).eval()
    x = torch.randn(1, 1, 64, 188)
    changed = x.clone()
    changed[..., 160:168] += 5
    moved = (network.with_frames(changed)[1] - network.with_frames(x)[1]).abs().sum(dim=1)[0]
    assert abs(int(moved.argmax()) - 164 / POSITION_FRAMES) < 6


def test_bands_are_what_the_cosine_transform_came_from() -> None:
    bands = torch.randn(64, 30)
    transform = cosine_transform(64)
    torch.testing.assert_close(transform @ transform.T, torch.eye(64), atol=1e-5, rtol=0)
    ours = transform @ bands
    theirs = torch.from_numpy(scipy.fft.dct(bands.numpy(), axis=0, norm="ortho"))
    torch.testing.assert_close(ours, theirs, atol=1e-4, rtol=0)
    body = Network(NetworkConfig(7, 64, width=4, rows="bands", input_norm=False)).body
    torch.testing.assert_close(body.prepare(ours[None, None])[0, 0], bands, atol=1e-4, rtol=0)


def test_resnet_of_width_64_is_the_size_of_a_resnet_18() -> None:
    """11.17 million parameters: those published for ResNet-18, less two input channels and its 1000-way classifier."""
    encoder = Network(NetworkConfig(7, width=64)).body.encoder
    assert sum(p.numel() for p in encoder.parameters()) == 11_689_512 - 513_000 - 2 * 7 * 7 * 64


def test_is_rebuilt_from_its_arrays() -> None:
    network = Network(NetworkConfig(7, width=4)).eval()
    arrays = network_state(network)
    assert not [name for name in arrays if name.startswith("projection.")]
    x = torch.randn(2, 1, 64, 64)
    torch.testing.assert_close(load_network(network.config, arrays)(x), network(x))


def test_arrays_that_do_not_fit_are_refused() -> None:
    config = NetworkConfig(7, width=4)
    arrays = network_state(Network(config))
    name = "classifier.weight"
    with pytest.raises(BundleError, match="do not fit"):
        load_network(config, {k: v for k, v in arrays.items() if k != name})
    with pytest.raises(BundleError, match="do not fit"):
        load_network(config, {**arrays, "foreign": np.zeros(3, np.float32)})
    with pytest.raises(BundleError, match=name):
        load_network(config, {**arrays, name: np.zeros((3, 3), np.float32)})


@pytest.mark.parametrize(
    "wrong", [{"width": 0}, {"width": 2.5}, {"outputs": True}, {"architecture": "vgg"}, {"dropout": 1.0}]
)
def test_impossible_descriptions_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        NetworkConfig.from_dict({"outputs": 7, **wrong})


def test_unknown_settings_are_refused() -> None:
    with pytest.raises(TypeError):
        NetworkConfig.from_dict({"outputs": 7, "depth": 50})
