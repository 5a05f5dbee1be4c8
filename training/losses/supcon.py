"""Supervised contrastive loss (Khosla et al., 2020, equation 2, "out"), as in the paper's section II.B."""

from __future__ import annotations

import torch
from torch import Tensor


def supcon_loss(projections: Tensor, labels: Tensor, temperature: float) -> Tensor:
    """Mean loss over the anchors that have a positive.

    ``projections`` (views, size) of unit length, every view a row of its own; ``labels`` (views,). Positives of an
    anchor are all other rows of its label, the other crop of the same clip among them. Zero if there is no pair.
    """
    if projections.ndim != 2 or labels.shape != projections.shape[:1]:
        raise ValueError("projections (views, size) and labels (views,) expected")
    similarity = projections @ projections.T / temperature
    itself = torch.eye(len(labels), dtype=torch.bool, device=labels.device)
    positive = (labels[:, None] == labels[None, :]) & ~itself
    log_probability = similarity - torch.logsumexp(similarity.masked_fill(itself, -torch.inf), dim=1, keepdim=True)
    counts = positive.sum(dim=1)
    anchors = counts > 0
    if not bool(anchors.any()):
        return projections.sum() * 0.0
    # Masked entries are replaced, not multiplied: 0 x -inf would be NaN.
    sums = log_probability.masked_fill(~positive, 0.0).sum(dim=1)
    return -(sums[anchors] / counts[anchors]).mean()
