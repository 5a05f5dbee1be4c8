"""Augmentations move what is there, invent nothing, and follow their generator."""

from __future__ import annotations

import pytest
import torch

from prs_core.network import cosine_transform
from training.augment import add_noise, disturb, equalise, mask_bands, mask_frames, random_fit, random_flip, stretch
from training.config import AugmentConfig


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.mark.parametrize("length", [5, 20, 50])
def test_random_fit_keeps_a_stretch_whole(length: int) -> None:
    x = torch.arange(1.0, length + 1).repeat(2, 1)
    places = set()
    for seed in range(40):
        fitted = random_fit(x, 20, generator(seed))
        assert fitted.shape == (2, 20)
        kept = fitted[0][fitted[0] != 0]
        assert len(kept) == min(20, length)
        assert bool((kept.diff() == 1).all())
        places.add(int(kept[0]) if length > 20 else int((fitted[0] != 0).nonzero()[0]))
    assert len(places) == (1 if length == 20 else min(len(places), abs(length - 20) + 1))
    assert length == 20 or len(places) > 5


def test_random_flip_reverses_some_maps_whole() -> None:
    x = torch.arange(10.0).repeat(200, 1, 3, 1)
    flipped = random_flip(x, generator())
    is_reversed = (flipped == x.flip(-1)).flatten(1).all(dim=1)
    is_same = (flipped == x).flatten(1).all(dim=1)
    assert bool((is_reversed ^ is_same).all())
    assert 60 < int(is_reversed.sum()) < 140


def test_masked_frames_are_one_stretch_of_at_most_the_share() -> None:
    masked = mask_frames(torch.ones(100, 1, 4, 50), 0.3, generator())
    for item in masked[:, 0, 0]:
        at = (item == 0).nonzero().flatten()
        assert len(at) <= 16
        assert len(at) == 0 or int(at[-1] - at[0]) == len(at) - 1
    assert bool((masked == 0).any())
    assert bool((mask_frames(torch.ones(2, 1, 4, 50), 0.0, generator()) == 1).all())


def test_masked_bands_are_one_stretch_set_to_the_mean() -> None:
    bands = torch.randn(100, 1, 40, 30, generator=generator(1))
    masked = mask_bands(bands, 0.25, generator())
    for before, after in zip(bands[:, 0], masked[:, 0], strict=True):
        at = (before != after).any(dim=1).nonzero().flatten()
        assert len(at) <= 11
        assert len(at) == 0 or int(at[-1] - at[0]) == len(at) - 1
        torch.testing.assert_close(after[at], before.mean().expand(len(at), 30))
    assert not torch.equal(bands, masked)


def test_equalising_adds_one_smooth_curve_to_all_frames() -> None:
    bands = torch.randn(50, 1, 40, 30, generator=generator(1))
    curve = equalise(bands, 0.5, generator()) - bands
    torch.testing.assert_close(curve, curve[..., :1].expand_as(curve), atol=1e-5, rtol=0)
    assert 0.3 < float(curve.std()) < 0.6
    assert float(curve[..., 0].diff(dim=2).abs().max()) < 0.5


def test_disturbing_leaves_padding_alone_and_nothing_else_where_nothing_is_asked() -> None:
    x = torch.randn(20, 1, 64, 30, generator=generator(1))
    x[..., 20:] = 0
    assert torch.equal(disturb(x, AugmentConfig(), generator()), x)
    changed = disturb(x, AugmentConfig(band_mask=0.5, equalise=0.3), generator())
    assert bool((changed[..., 20:] == 0).all())
    assert not torch.equal(changed, x)
    # What was done to the bands is smooth over them: the high coefficients of an equalised map are as before.
    curved = disturb(x, AugmentConfig(equalise=0.3), generator())
    difference = cosine_transform(64).T @ (curved - x)[..., :20]
    assert float(difference.diff(dim=2).abs().max()) < 0.5


def test_disturbing_keeps_full_precision_beside_training_in_bfloat16() -> None:
    """The first coefficient of real maps is so large that half precision would lose what tells the bands apart."""
    x = torch.randn(4, 1, 64, 30, generator=generator(1))
    x[:, :, 0] += 40
    config = AugmentConfig(time_mask=0.3, band_mask=0.3, equalise=0.3)
    expected = disturb(x, config, generator())
    with torch.autocast("cpu", torch.bfloat16):
        found = disturb(x, config, generator())
    assert found.dtype == torch.float32
    assert torch.equal(found, expected)


def test_noise_raises_what_is_quieter_than_it_and_nothing_else() -> None:
    bands = torch.randn(100, 1, 40, 30, generator=generator(1))
    noisy = add_noise(bands, 0.5, generator())
    raised = noisy > bands
    assert bool((noisy >= bands).all())
    shares = raised.flatten(1).float().mean(dim=1)
    assert float(shares.max()) <= 0.5 and float(shares.min()) < 0.1 and 0.2 < float(shares.mean()) < 0.3
    for of_map, moved in zip(noisy, raised, strict=True):
        assert len(of_map[moved].unique()) <= 1, "one level"
    assert torch.equal(add_noise(bands, 0.0, generator()), bands)


def test_a_stretched_map_is_slower_or_faster_about_its_middle() -> None:
    frames = 101
    x = torch.zeros(200, 1, 2, frames)
    x[..., 30], x[..., 70] = 1.0, 2.0
    x[:, :, 1] = 5.0
    slowed = stretch(x, 0.2, generator())
    first, second = slowed[:, 0, 0, :50].argmax(dim=-1), 50 + slowed[:, 0, 0, 50:].argmax(dim=-1)
    assert bool(((50 - first) - (second - 50)).abs().max() <= 1)
    assert 24 <= int(first.min()) <= 26 and 32 <= int(first.max()) <= 34, "20 frames by 1.2 and by 0.8"
    torch.testing.assert_close(slowed[:, 0, 1, 15:85], torch.full((200, 70), 5.0))  # no row mixes with another
    assert torch.equal(stretch(x, 0.0, generator()), x)


@pytest.mark.parametrize("of", ["noise", "stretch"])
def test_padding_stays_what_it_was_beside(of: str) -> None:
    x = torch.randn(20, 1, 12, 40, generator=generator(1))
    x[..., 30:] = 0.0
    changed = disturb(x, AugmentConfig(**{of: 0.3}), generator())
    assert not torch.allclose(changed[..., :20], x[..., :20])
    assert of == "stretch" or bool((changed[..., 30:] == 0).all())
    assert float(changed[..., 39].abs().max()) == 0.0
