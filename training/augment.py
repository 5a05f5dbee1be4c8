"""Augmentations of feature maps: random crop with padding, random time flip (the paper, section II.A)."""

from __future__ import annotations

import torch
from torch import Tensor


def random_fit(features: Tensor, frames: int, generator: torch.Generator) -> Tensor:
    """Cut or zero-pad one map to ``frames`` at a random place: (coefficients, any) -> (coefficients, frames).

    Zero is the mean after the z-score.
    """
    spare = features.shape[-1] - frames
    offset = int(torch.randint(abs(spare) + 1, (1,), generator=generator))
    if spare >= 0:
        return features[:, offset : offset + frames]
    result = features.new_zeros(features.shape[0], frames)
    result[:, offset : offset + features.shape[-1]] = features
    return result


def random_flip(x: Tensor, generator: torch.Generator) -> Tensor:
    """Reverse the time axis of every other map at random: (batch, 1, coefficients, frames) -> the same."""
    flipped = torch.rand(len(x), generator=generator) < 0.5
    return torch.where(flipped[:, None, None, None], x.flip(-1), x)


def mask_frames(x: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """Set a random stretch of up to ``share`` of the frames of each map to zero (the time mask of SpecAugment)."""
    if share <= 0:
        return x
    frames = x.shape[-1]
    length = torch.rand(len(x), 1, generator=generator) * share * frames
    start = torch.rand(len(x), 1, generator=generator) * (frames - length)
    at = torch.arange(frames)[None]
    return x.masked_fill(((at >= start) & (at < start + length))[:, None, None, :], 0.0)
