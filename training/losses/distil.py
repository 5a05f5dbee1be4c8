"""What a network that is trained on still owes the one it came from (Li & Hoiem, Learning without Forgetting, 2016)."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from prs_core.labels import EventType

TYPES = len(EventType)
#: Soft answers tell more of what a network knows: both are softened alike (Hinton et al., 2015).
_TEMPERATURE = 2.0


def distilled_classes(logits: Tensor, taught: Tensor) -> Tensor:
    """Divergence from the teacher's class distributions: logits and ``taught``, the teacher's logits, (batch, classes).

    Zero where both say the same; batch mean.
    """
    said = functional.log_softmax(logits / _TEMPERATURE, dim=1)
    wanted = functional.log_softmax(taught / _TEMPERATURE, dim=1)
    return functional.kl_div(said, wanted, reduction="batchmean", log_target=True) * _TEMPERATURE**2


def distilled_labels(logits: Tensor, taught: Tensor) -> Tensor:
    """The same of independent labels: binary divergence of logits (batch, ...), summed over all but the batch."""
    wanted = torch.sigmoid(taught)
    loss = functional.binary_cross_entropy_with_logits(logits, wanted, reduction="sum")
    least = functional.binary_cross_entropy_with_logits(taught, wanted, reduction="sum")
    return (loss - least) / len(logits)


def distilled_embedding(embedding: Tensor, taught: Tensor) -> Tensor:
    """How far embeddings (batch, size) have moved, by the square of the teacher's mean length: batch mean."""
    length = taught.square().sum(dim=1).mean().clamp_min(1e-12)
    return (embedding - taught).square().sum(dim=1).mean() / length


def distilled_frames(said: Tensor, taught: Tensor, far_s: float = 0.4) -> Tensor:
    """Of the frame-level head's output (batch, 9, positions): of the types per position, and of the borders where the
    teacher hears an event, by as much as it does."""
    types = distilled_labels(said[:, :TYPES], taught[:, :TYPES]) / said.shape[2]
    heard = torch.sigmoid(taught[:, :TYPES]).amax(dim=1)
    distance = (said[:, TYPES:] - taught[:, TYPES:]).abs().clamp(max=1.0).mean(dim=1) / far_s
    return types + (heard * distance).sum() / heard.sum().clamp_min(1e-6)
