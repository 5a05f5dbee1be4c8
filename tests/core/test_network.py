"""The networks have the shapes they state, and are rebuilt from their description and arrays alone."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from prs_core.errors import BundleError
from prs_core.inference import network_state
from prs_core.network import Network, NetworkConfig, load_network


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
