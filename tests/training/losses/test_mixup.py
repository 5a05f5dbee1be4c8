"""MixUp mixes inputs and targets alike, and its losses are the usual ones for whole targets."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from training.losses.mixup import mixup, multilabel_loss, soft_cross_entropy


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.mark.parametrize("seed", range(5))
def test_input_and_target_are_mixed_with_the_same_partner_and_weight(seed: int) -> None:
    """Inputs are made to be their own targets, so that they must stay equal."""
    y = torch.eye(6)
    mixed_x, mixed_y = mixup(y.clone(), y, 0.4, generator(seed))
    torch.testing.assert_close(mixed_x, mixed_y)
    torch.testing.assert_close(mixed_y.sum(dim=1), torch.ones(6))


def test_no_mixing_with_alpha_zero() -> None:
    x, y = torch.randn(3, 2), torch.eye(3)
    mixed_x, mixed_y = mixup(x, y, 0.0, generator())
    assert mixed_x is x
    assert mixed_y is y


def test_weights_follow_a_beta_distribution() -> None:
    """Beta(a, a) has mean 1/2 and variance 1 / (4 (2 a + 1)): here 0.1389."""
    x = torch.tensor([[0.0], [1.0]])
    source = generator(7)
    weights = []
    for _ in range(4000):
        mixed, target = mixup(x, x, 0.4, source)
        if float(target.sum()) == 1 and float(mixed[0]) != 0:  # partners were exchanged
            weights.append(float(mixed[1]))
    sample = torch.tensor(weights)
    assert float(sample.mean()) == pytest.approx(0.5, abs=0.03)
    assert float(sample.var()) == pytest.approx(1 / (4 * 1.8), abs=0.02)


def test_is_repeatable() -> None:
    x, y = torch.randn(8, 3), torch.eye(8)
    for first, second in zip(mixup(x, y, 0.4, generator(3)), mixup(x, y, 0.4, generator(3)), strict=True):
        torch.testing.assert_close(first, second, rtol=0, atol=0)


def test_soft_cross_entropy_of_whole_targets_is_cross_entropy() -> None:
    logits, labels = torch.randn(9, 4), torch.randint(4, (9,))
    soft = soft_cross_entropy(logits, functional.one_hot(labels, 4).float())
    torch.testing.assert_close(soft, functional.cross_entropy(logits, labels))


def test_multilabel_loss_is_the_sum_of_binary_losses() -> None:
    logits, targets = torch.randn(5, 3), torch.randint(2, (5, 3)).float()
    p = torch.sigmoid(logits)
    expected = -(targets * p.log() + (1 - targets) * (1 - p).log()).sum(dim=1).mean()
    torch.testing.assert_close(multilabel_loss(logits, targets), expected)
