"""The MFCC of a whole recording as a .npy file to be memory-mapped, for display: an hour in flat memory.

The frames lie one after the other on disk (Fortran order), so that they can be appended while the recording is being
decoded, whose exact length nobody knows before, and a view that draws a stretch of time touches that stretch only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.lib import format as npy

from prs_core.errors import AudioError
from prs_core.feature_config import FeatureConfig
from prs_core.files import replacing

#: About a minute: small beside the network's own need, large enough that most recordings are one tile.
TILE_FRAMES = 4096


def write_mfcc(
    path: Path,
    blocks: Iterable[np.ndarray],
    mfcc: Callable[[np.ndarray], np.ndarray],
    config: FeatureConfig,
    *,
    tile_frames: int = TILE_FRAMES,
) -> tuple[int, int]:
    """Write the MFCC of the recording in ``blocks`` (float32, at the features' rate) to ``path``, whole or not at all.

    ``mfcc`` maps samples (n,) to centred frames (rows, n // hop + 1). Returns (rows, frames). Raises OSError,
    AudioError for a recording without samples, and whatever ``blocks`` raises.
    """
    frames = 0
    with replacing(path, durable=False) as file:
        _write_header(file, config.n_mfcc, 0)
        for tile in tiles(blocks, mfcc, config, tile_frames):
            file.write(np.ascontiguousarray(tile.T, dtype="<f4").data)
            frames += tile.shape[1]
        if not frames:
            raise AudioError("The recording holds no sound.")
        file.seek(0)
        _write_header(file, config.n_mfcc, frames)
        file.seek(0, 2)
    return config.n_mfcc, frames


def tiles(
    blocks: Iterable[np.ndarray], mfcc: Callable[[np.ndarray], np.ndarray], config: FeatureConfig, tile_frames: int
) -> Iterator[np.ndarray]:
    """Arrays (rows, tile_frames), the last one of any length, which side by side are the MFCC of the whole.

    A frame reaches n_fft / 2 samples to either side: each tile is computed with that much more sound, its margin, and
    the frames that have less than that around them are dropped.
    """
    hop = config.hop_length
    margin = -(-config.n_fft // 2 // hop)
    if tile_frames < margin:
        raise ValueError(f"a tile must have at least {margin} frames")
    parts: list[np.ndarray] = []  # the sound not yet done with, from a whole frame on
    held = 0
    lead = 0  # the frames at its head that are margin only
    for block in blocks:
        parts.append(block)
        held += len(block)
        while held >= (length := (lead + tile_frames + margin) * hop):
            sound = np.concatenate(parts)
            yield np.asarray(mfcc(sound[:length]))[:, lead : lead + tile_frames]
            parts = [sound[length - 2 * margin * hop :]]
            held = len(parts[0])
            lead = margin
    if held:
        yield np.asarray(mfcc(np.concatenate(parts)))[:, lead:]


def _write_header(file: BinaryIO, rows: int, frames: int) -> None:
    """numpy leaves room in the header for the growing axis: its length is the same for any number of frames."""
    header: dict[str, Any] = {"descr": "<f4", "fortran_order": True, "shape": (rows, frames)}
    npy.write_array_header_1_0(file, header)
