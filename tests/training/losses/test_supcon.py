"""The contrastive loss against the equation, written out, and by what it must do."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from pytorch_metric_learning.losses import SupConLoss

from training.losses.supcon import supcon_loss


def slow_reference(z: torch.Tensor, labels: list[int], temperature: float) -> float:
    """Khosla et al. (2020), equation 2, anchor by anchor."""
    total, anchors = 0.0, 0
    for i in range(len(labels)):
        others = [a for a in range(len(labels)) if a != i]
        positives = [p for p in others if labels[p] == labels[i]]
        if not positives:
            continue
        denominator = sum(math.exp(float(z[i] @ z[a]) / temperature) for a in others)
        total += -sum(math.log(math.exp(float(z[i] @ z[p]) / temperature) / denominator) for p in positives) / len(
            positives
        )
        anchors += 1
    return total / anchors if anchors else 0.0


@given(st.lists(st.integers(0, 3), min_size=2, max_size=12), st.sampled_from([0.1, 0.5, 0.9]), st.integers(0, 10_000))
@settings(max_examples=40, deadline=None)
def test_equals_the_equation(labels: list[int], temperature: float, seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    z = torch.nn.functional.normalize(torch.randn(len(labels), 5, generator=generator, dtype=torch.float64), dim=1)
    expected = slow_reference(z, labels, temperature)
    assert float(supcon_loss(z, torch.tensor(labels), temperature)) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("temperature", [0.05, 0.1, 0.5, 0.9])
@pytest.mark.parametrize(("items", "classes"), [(8, 2), (40, 4), (40, 30)])
def test_equals_the_loss_of_pytorch_metric_learning(items: int, classes: int, temperature: float) -> None:
    """Its gradient, too; with thirty classes many an anchor has no positive and counts in neither mean."""
    generator = torch.Generator().manual_seed(items + classes)
    raw = torch.randn(items, 16, generator=generator, dtype=torch.float64)
    labels = torch.randint(classes, (items,), generator=generator)
    gradients, losses = [], []
    for loss in (lambda z: supcon_loss(z, labels, temperature), lambda z: SupConLoss(temperature)(z, labels)):
        z = raw.clone().requires_grad_()
        losses.append(loss(torch.nn.functional.normalize(z, dim=1)))
        gradients.append(torch.autograd.grad(losses[-1], z)[0])
    assert float(losses[0].detach()) > 0
    torch.testing.assert_close(*losses, rtol=1e-9, atol=1e-9)
    torch.testing.assert_close(*gradients, rtol=1e-6, atol=1e-9)


def test_pulls_a_label_together_and_others_apart() -> None:
    labels = torch.tensor([0, 0, 1, 1])
    apart = torch.tensor([[1.0, 0.0], [1.0, 0.0], [-1.0, 0.0], [-1.0, 0.0]])
    mixed = torch.tensor([[1.0, 0.0], [-1.0, 0.0], [1.0, 0.0], [-1.0, 0.0]])
    assert supcon_loss(apart, labels, 0.1) < 1e-3 < supcon_loss(mixed, labels, 0.1)


def test_without_a_pair_it_is_zero_and_can_be_differentiated() -> None:
    z = torch.eye(3, requires_grad=True)
    loss = supcon_loss(z, torch.tensor([0, 1, 2]), 0.1)
    loss.backward()
    assert float(loss.detach()) == 0
    assert torch.isfinite(z.grad).all()


def test_gradients_are_finite_at_the_lowest_temperature() -> None:
    z = torch.nn.functional.normalize(torch.randn(16, 8, generator=torch.Generator().manual_seed(1)), dim=1)
    z.requires_grad_()
    supcon_loss(z, torch.arange(16) % 3, 0.1).backward()
    assert torch.isfinite(z.grad).all()


def test_wrong_shapes_are_refused() -> None:
    with pytest.raises(ValueError):
        supcon_loss(torch.randn(4, 2, 3), torch.zeros(4), 0.1)
