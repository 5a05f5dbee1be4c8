"""Balanced sampling draws rare classes as often as it says."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from training.sampling import balanced_weights, draw


@pytest.mark.parametrize(("power", "shares"), [(0.0, (0.9, 0.1)), (1.0, (0.5, 0.5)), (0.5, (0.75, 0.25))])
def test_share_of_each_class(power: float, shares: tuple[float, float]) -> None:
    labels = np.array([0] * 900 + [1] * 100)
    weights = balanced_weights(labels, power)
    assert weights.sum() == pytest.approx(1)
    np.testing.assert_allclose([weights[labels == k].sum() for k in (0, 1)], shares)
    drawn = labels[draw(weights, 20_000, torch.Generator().manual_seed(0)).numpy()]
    assert (drawn == 1).mean() == pytest.approx(shares[1], abs=0.02)


def test_an_item_of_several_classes_counts_as_its_rarest() -> None:
    labels = np.zeros((110, 3))
    labels[:100, 0] = 1
    labels[95:105, 1] = 1  # five of these hold both classes
    weights = balanced_weights(labels, 1.0)
    np.testing.assert_allclose(weights[95:105], weights[100])
    np.testing.assert_allclose(weights[0] / weights[100], 10 / 100)
    np.testing.assert_allclose(weights[105:], weights[0])  # items of no class
