"""The MFCC file is all that was appended, mapped as one array, and whole or not there."""

from __future__ import annotations

import numpy as np
import pytest

from prs_core.errors import Cancelled
from prs_core.mfcc_file import mfcc_file


@pytest.mark.parametrize("widths", [[], [1], [0, 5, 0], [3, 1, 4, 1, 5], [100_000, 7]])
def test_the_file_maps_to_what_was_appended(tmp_path, widths):
    pieces = [np.random.default_rng(w).normal(size=(4, w)).astype(np.float32) for w in widths]
    file = tmp_path / "a.npy"
    with mfcc_file(file, 4) as writer:
        for piece in pieces:
            writer.append(piece)
    assert writer.frames == sum(widths)
    loaded = np.load(file, mmap_mode="r" if sum(widths) else None, allow_pickle=False)
    assert loaded.dtype == np.float32
    np.testing.assert_array_equal(loaded, np.concatenate([np.zeros((4, 0), np.float32), *pieces], axis=1))
    assert list(tmp_path.iterdir()) == [file]


def test_a_recording_that_breaks_off_leaves_no_file(tmp_path):
    def broken():
        with mfcc_file(tmp_path / "a.npy", 2) as writer:
            writer.append(np.zeros((2, 5), np.float32))
            assert not (tmp_path / "a.npy").exists()
            raise Cancelled

    with pytest.raises(Cancelled):
        broken()
    assert not list(tmp_path.iterdir())


def test_frames_of_another_height_are_refused(tmp_path):
    with pytest.raises(ValueError, match="shape"), mfcc_file(tmp_path / "a.npy", 2) as writer:
        writer.append(np.zeros((3, 5), np.float32))
    assert not list(tmp_path.iterdir())
