"""Augmentations of feature maps: random crop with padding, random time flip (the paper, section II.A), and more."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from prs_core.network import cosine_transform
from training.config import AugmentConfig

_CORNERS = 6  # of a device's frequency response


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


def disturb(x: Tensor, config: AugmentConfig, generator: torch.Generator) -> Tensor:
    """What ``config`` asks for, one after the other: maps (batch, 1, coefficients, frames) -> the same."""
    x = stretch(x, config.stretch, generator)
    if config.equalise > 0 or config.noise > 0 or config.band_mask > 0:
        transform = cosine_transform(x.shape[2])
        # In full precision: the first coefficient is far larger than what tells the bands apart.
        with torch.autocast("cpu", enabled=False):
            bands = torch.matmul(transform.T, x)
            bands = add_noise(equalise(bands, config.equalise, generator), config.noise, generator)
            bands = mask_bands(bands, config.band_mask, generator)
            # Padding stays what it was: nothing.
            x = torch.matmul(transform, bands).masked_fill(x.abs().sum(dim=2, keepdim=True) == 0, 0.0)
    return mask_frames(x, config.time_mask, generator)


def _stretch(items: int, size: int, share: float, generator: torch.Generator) -> Tensor:
    """For each item one stretch of up to ``share`` of ``size`` places: (items, size) of bool."""
    length = torch.rand(items, 1, generator=generator) * share * size
    start = torch.rand(items, 1, generator=generator) * (size - length)
    at = torch.arange(size)[None]
    return (at >= start) & (at < start + length)


def mask_frames(x: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """Set a random stretch of up to ``share`` of the frames of each map to zero (the time mask of SpecAugment)."""
    if share <= 0:
        return x
    return x.masked_fill(_stretch(len(x), x.shape[-1], share, generator)[:, None, None, :], 0.0)


def mask_bands(bands: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """Set a random stretch of up to ``share`` of the mel bands of each map (batch, 1, bands, frames) to the map's mean
    (the frequency mask of SpecAugment)."""
    if share <= 0:
        return bands
    masked = _stretch(len(bands), bands.shape[2], share, generator)[:, None, :, None]
    return torch.where(masked, bands.mean(dim=(2, 3), keepdim=True), bands)


def equalise(bands: Tensor, spread: float, generator: torch.Generator) -> Tensor:
    """Another device's frequency response: a smooth random curve over the bands, the same in all frames, is added to
    each map (batch, 1, bands, frames). ``spread``: its standard deviation, in units of the z-score."""
    if spread <= 0:
        return bands
    corners = torch.randn(len(bands), 1, _CORNERS, generator=generator) * spread
    curve = functional.interpolate(corners, size=bands.shape[2], mode="linear", align_corners=True)
    return bands + curve[..., None]


def add_noise(bands: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """Another device's noise: of each map (batch, 1, bands, frames) of log-mel bands what is quieter than a random
    level is raised to it, for of two sounds the louder one is nearly all of their sum in decibels. ``share``: of a
    map's values that lie below that level, at most."""
    if share <= 0:
        return bands
    lost = torch.rand(len(bands), generator=generator) * share
    ordered = bands.flatten(1).sort(dim=1).values
    level = ordered[torch.arange(len(bands)), (lost * (ordered.shape[1] - 1)).long()]
    return torch.maximum(bands, level[:, None, None, None])


def stretch(x: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """Slower or faster around the middle, each map (batch, 1, coefficients, frames) by a random factor of between
    1 - ``share`` and 1 + ``share``; what comes in from outside is zero, as in padding."""
    if share <= 0:
        return x
    factor = 1 + share * (2 * torch.rand(len(x), generator=generator) - 1)
    size = (len(x), x.shape[2], x.shape[3])
    at = (factor[:, None] * torch.linspace(-1, 1, x.shape[3]))[:, None, :].expand(size)
    rows = torch.linspace(-1, 1, x.shape[2])[None, :, None].expand(size)
    return functional.grid_sample(x, torch.stack([at, rows], dim=-1), align_corners=True)
