"""The MFCC of a whole recording as a .npy file to be memory-mapped, for display: an hour in flat memory.

The frames lie one after the other on disk (Fortran order), so that they can be appended while the recording is being
decoded, whose exact length nobody knows before, and a view that draws a stretch of time touches that stretch only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.lib import format as npy

from prs_core.files import replace_atomically


def frames_as_bytes(frames: np.ndarray) -> bytes:
    """(rows, m) float32 as it lies on the disk: one frame after the other."""
    return np.ascontiguousarray(frames.T, "<f4").tobytes()


class MfccWriter:
    """Appends frames to an open file."""

    def __init__(self, file: BinaryIO, rows: int) -> None:
        self.rows = rows
        self.frames = 0
        self._file = file
        self._write_header()

    def append(self, frames: np.ndarray) -> None:
        """(rows, m) float32, m may be 0. Raises ValueError for another number of rows, OSError."""
        if frames.ndim != 2 or len(frames) != self.rows:
            raise ValueError(f"frames of shape {frames.shape} where ({self.rows}, any) is wanted")
        self._file.write(frames_as_bytes(frames))
        self.frames += frames.shape[1]

    def finish(self) -> None:
        """Write down how many frames there are."""
        self._file.seek(0)
        self._write_header()

    def _write_header(self) -> None:
        # numpy leaves room in the header for the growing axis: it has the same length for any number of frames.
        header: dict[str, Any] = {"descr": "<f4", "fortran_order": True, "shape": (self.rows, self.frames)}
        npy.write_array_header_1_0(self._file, header)


@contextmanager
def mfcc_file(path: Path, rows: int) -> Iterator[MfccWriter]:
    """A writer whose file becomes ``path``, float32 (rows, frames), when the block ends, or vanishes when it raises."""
    with replace_atomically(path, durable=False) as temporary, temporary.open("x+b") as file:
        writer = MfccWriter(file, rows)
        yield writer
        writer.finish()
