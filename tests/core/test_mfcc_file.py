"""The MFCC file is the MFCC of the whole recording, however it was cut into tiles, and whole or not there."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prs_core.errors import AudioError, Cancelled
from prs_core.feature_config import FeatureConfig
from prs_core.mfcc_file import tiles, write_mfcc

CONFIG = FeatureConfig(n_fft=32, hop_length=8, n_mfcc=3, n_mels=3)


def framed(samples: np.ndarray) -> np.ndarray:
    """Stands for the MFCC: three linear functions of each centred frame."""
    half = CONFIG.n_fft // 2
    padded = np.pad(np.asarray(samples, np.float32), half)
    starts = np.arange(CONFIG.frames(len(samples))) * CONFIG.hop_length
    frames = np.stack([padded[s : s + CONFIG.n_fft] for s in starts])
    basis = np.random.default_rng(1).normal(size=(3, CONFIG.n_fft)).astype(np.float32)
    return basis @ frames.T


@given(
    samples=st.integers(1, 400),
    tile=st.integers(2, 12),
    cuts=st.lists(st.integers(0, 400), max_size=6),
)
def test_tiles_side_by_side_are_the_whole(samples, tile, cuts):
    sound = np.random.default_rng(samples).normal(size=samples).astype(np.float32)
    blocks = np.split(sound, sorted(min(c, samples) for c in cuts))
    found = np.concatenate(list(tiles(blocks, framed, CONFIG, tile)), axis=1)
    np.testing.assert_allclose(found, framed(sound), atol=1e-5)


def test_the_file_maps_to_the_whole_map(tmp_path):
    sound = np.random.default_rng(0).normal(size=1000).astype(np.float32)
    file = tmp_path / "a.npy"
    assert write_mfcc(file, [sound[:300], sound[300:]], framed, CONFIG, tile_frames=16) == (3, 126)
    mapped = np.load(file, mmap_mode="r", allow_pickle=False)
    assert mapped.dtype == np.float32 and mapped.shape == (3, 126)
    np.testing.assert_allclose(mapped, framed(sound), atol=1e-5)
    assert [p.name for p in tmp_path.iterdir()] == ["a.npy"]


def test_a_recording_that_breaks_off_leaves_no_file(tmp_path):
    def broken():
        yield np.zeros(200, np.float32)
        assert list(tmp_path.iterdir()), "the tiles go to the disk as they come"
        raise Cancelled

    with pytest.raises(Cancelled):
        write_mfcc(tmp_path / "a.npy", broken(), framed, CONFIG, tile_frames=4)
    assert not list(tmp_path.iterdir())


def test_a_recording_without_samples_leaves_no_file(tmp_path):
    with pytest.raises(AudioError, match="no sound"):
        write_mfcc(tmp_path / "a.npy", [], framed, CONFIG)
    assert not list(tmp_path.iterdir())


def test_a_failing_write_keeps_the_former_file(tmp_path):
    file = tmp_path / "a.npy"
    file.write_bytes(b"former")
    with pytest.raises(ZeroDivisionError):
        write_mfcc(file, (1 / 0 for _ in [0]), framed, CONFIG)
    assert file.read_bytes() == b"former"
