"""Balanced sampling: rare classes as often as frequent ones, or somewhere between (the paper, section II.A)."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor


def balanced_weights(labels: np.ndarray, power: float) -> np.ndarray:
    """Weight of every item, summing to one.

    ``labels`` (items,) of class indices, or (items, classes) of 0/1 where an item may hold several; such an item gets
    the weight of its rarest class. ``power`` 1 balances the classes fully (the paper), 0 leaves them as they are.
    """
    if labels.ndim == 1:
        labels = labels[:, None] == np.unique(labels)[None, :]
    counts = labels.sum(axis=0)
    per_class = np.where(counts > 0, np.maximum(counts, 1.0) ** -power, 0.0)
    weights = (labels * per_class).max(axis=1)
    # An item of no class at all is as common as the most common class.
    weights = np.where(weights > 0, weights, per_class[counts > 0].min(initial=1.0))
    return weights / weights.sum()


def draw(weights: np.ndarray, count: int, generator: torch.Generator) -> Tensor:
    """``count`` item indices, with replacement."""
    return torch.multinomial(torch.from_numpy(weights), count, replacement=True, generator=generator)
