"""MixUp (Zhang et al., 2018; the paper's equations 1 and 2) and the losses for the soft targets that it makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional


@dataclass(frozen=True)
class Mix:
    """Which item of a batch is mixed with which: ``weight`` of the item itself, ``partner`` (batch,) of indices."""

    weight: float
    partner: Tensor

    def __call__(self, x: Tensor) -> Tensor:
        """Mix x (batch, ...) -> the same shape."""
        return x if self.weight == 1 else self.weight * x + (1 - self.weight) * x[self.partner]

    def loss(self, of: Callable[[Tensor], Tensor], count: int) -> Tensor:
        """The loss against targets that cannot be mixed themselves: ``of`` gives it for the targets of given items."""
        own = of(torch.arange(count))
        return own if self.weight == 1 else self.weight * own + (1 - self.weight) * of(self.partner)


def draw_mix(count: int, alpha: float, generator: torch.Generator) -> Mix:
    """One weight per batch from Beta(alpha, alpha), partners at random; alpha 0 leaves the batch as it is."""
    if alpha <= 0:
        return Mix(1.0, torch.arange(count))
    # torch has no beta distribution that takes a generator, numpy has: one draw of the former seeds the latter.
    seed = int(torch.randint(2**62, (1,), generator=generator))
    weight = float(np.random.default_rng(seed).beta(alpha, alpha))
    return Mix(weight, torch.randperm(count, generator=generator))


def mixup(x: Tensor, y: Tensor, alpha: float, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Mix every item with another of the batch: x (batch, ...) and y (batch, classes) -> the same shapes."""
    mix = draw_mix(len(x), alpha, generator)
    return mix(x), mix(y)


def soft_cross_entropy(logits: Tensor, targets: Tensor) -> Tensor:
    """Cross-entropy against class distributions (batch, classes), averaged over the batch."""
    return -(targets * functional.log_softmax(logits, dim=1)).sum(dim=1).mean()


def multilabel_loss(logits: Tensor, targets: Tensor) -> Tensor:
    """Binary cross-entropy against independent targets in [0, 1] (batch, classes): summed over classes, batch mean."""
    return functional.binary_cross_entropy_with_logits(logits, targets, reduction="sum") / len(logits)
