"""MixUp (Zhang et al., 2018; the paper's equations 1 and 2) and the losses for the soft targets that it makes."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional


def mixup(x: Tensor, y: Tensor, alpha: float, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Mix every item with another of the batch: x (batch, ...) and y (batch, classes) -> the same shapes.

    One lambda per batch from Beta(alpha, alpha); alpha 0 leaves the batch as it is.
    """
    if alpha <= 0:
        return x, y
    # torch has no beta distribution that takes a generator, numpy has: one draw of the former seeds the latter.
    seed = int(torch.randint(2**62, (1,), generator=generator))
    weight = float(np.random.default_rng(seed).beta(alpha, alpha))
    partner = torch.randperm(len(x), generator=generator)
    return weight * x + (1 - weight) * x[partner], weight * y + (1 - weight) * y[partner]


def soft_cross_entropy(logits: Tensor, targets: Tensor) -> Tensor:
    """Cross-entropy against class distributions (batch, classes), averaged over the batch."""
    return -(targets * functional.log_softmax(logits, dim=1)).sum(dim=1).mean()


def multilabel_loss(logits: Tensor, targets: Tensor) -> Tensor:
    """Binary cross-entropy against independent targets in [0, 1] (batch, classes): summed over classes, batch mean."""
    return functional.binary_cross_entropy_with_logits(logits, targets, reduction="sum") / len(logits)
