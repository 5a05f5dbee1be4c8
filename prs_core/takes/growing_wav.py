"""A WAV file that can be read at any moment while it grows, whatever becomes of the program that writes it.

One channel of 24-bit PCM. No sound card's converter resolves more, the 24 bits of a float32's mantissa hold them, and
FLAC keeps them without loss, which it does of no floating-point sound. So the take, its FLAC and what live sound is
judged by are the same numbers. At 48 kHz an hour takes 518 MB.

What is written goes to the system at once; every second the header's sizes are brought up to date and all of it is
forced onto the disk. A process that is killed loses nothing that was written, as ``repair`` finds by the file's length
what the header does not tell yet; a power cut costs the last second. A file that outgrows what a WAV's sizes can say
(4 GiB: 8 hours at 48 kHz) becomes an RF64 file (EBU Tech 3306) where it stands: the header has room for that.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import numpy as np

from prs_core.errors import AudioError
from prs_core.translation import tr

SYNC_EVERY_S = 1.0
FRAME_BYTES = 3
HEADER_BYTES = 80
_FULL_SCALE = 1 << 23
_HIGHEST_RATE = 768_000
_RIFF_LIMIT = 0xFFFF_FFFF
_UNSAID = 0xFFFF_FFFF  # in RF64: the true size stands in ds64
_LAYOUT = struct.Struct("<4sI4s 4sI28s 4sIHHIIHH 4sI")
_LOCK_AT = 1 << 62  # Windows keeps others from reading what is locked: a byte that no file reaches


def quantised(samples: np.ndarray) -> np.ndarray:
    """(n,) float32, full scale 1 -> (n,) int32 of 24 bits; beyond full scale it is clipped, what is no number is 0."""
    scaled = np.rint(np.nan_to_num(np.asarray(samples, np.float64), nan=0.0, posinf=0.0, neginf=0.0) * _FULL_SCALE)
    return np.clip(scaled, -_FULL_SCALE, _FULL_SCALE - 1).astype(np.int32)


def packed(values: np.ndarray) -> bytes:
    """(n,) int32 of 24 bits -> three bytes each, little-endian."""
    return np.ascontiguousarray(values, "<i4").view(np.uint8).reshape(-1, 4)[:, :FRAME_BYTES].tobytes()


def unpacked(data: bytes) -> np.ndarray:
    """Whole frames as ``packed`` -> (n,) float32, full scale 1: exactly what libsndfile decodes them to."""
    wide = np.zeros((len(data) // FRAME_BYTES, 4), np.uint8)
    wide[:, 1:] = np.frombuffer(data, np.uint8).reshape(-1, FRAME_BYTES)
    return (wide.view("<i4")[:, 0] >> 8).astype(np.float32) / np.float32(_FULL_SCALE)


def header(rate: int, frames: int, limit: int = _RIFF_LIMIT) -> bytes:
    """The first HEADER_BYTES of a file of ``frames``: of a WAV, or from ``limit`` bytes on of an RF64."""
    data = frames * FRAME_BYTES
    riff = HEADER_BYTES - 8 + data + data % 2
    form = (16, 1, 1, rate, rate * FRAME_BYTES, FRAME_BYTES, 8 * FRAME_BYTES)
    if riff <= limit:
        return _LAYOUT.pack(b"RIFF", riff, b"WAVE", b"JUNK", 28, bytes(28), b"fmt ", *form, b"data", data)
    sizes = struct.pack("<QQQI", riff, data, frames, 0)
    return _LAYOUT.pack(b"RF64", _UNSAID, b"WAVE", b"ds64", 28, sizes, b"fmt ", *form, b"data", _UNSAID)


def rate_of(start: bytes, name: str) -> int:
    """The sample rate that the header ``start`` tells. Raises AudioError for a file that was not written here."""
    if len(start) >= HEADER_BYTES:
        rate = int(_LAYOUT.unpack(start[:HEADER_BYTES])[10])
        same = slice(48, 76)  # all but the sizes
        known = start[:4] in (b"RIFF", b"RF64") and 0 < rate <= _HIGHEST_RATE
        if known and start[same] == header(rate, 0)[same]:
            return rate
    raise AudioError(tr("“{name}” is not a take of this program.", name=name), tr("Open it like any other recording."))


class Place(StrEnum):
    """Where a file is that is being written."""

    HERE = "here"  # or where nobody can tell
    MOVED = "moved"  # it, or a folder that it is in: it is written on, wherever it is
    REMOVED = "removed"  # what was written is there as long as it is open


class GrowingWav:
    """Writes such a file. One thread at a time.

    ``rate`` in Hz. Raises FileExistsError where there is one of that name: no take is ever overwritten. The file is
    locked while it is open, so that ``is_being_written`` tells it from one that a kill left.
    """

    def __init__(
        self,
        path: Path,
        rate: int,
        *,
        clock: Callable[[], float] = time.monotonic,
        riff_limit: int = _RIFF_LIMIT,
    ) -> None:
        self.path, self.rate, self.frames = path, rate, 0
        self._clock, self._limit = clock, riff_limit
        self._file = path.open("x+b", buffering=0)
        try:
            _lock(self._file.fileno())
            self._put(header(rate, 0, riff_limit))
            self._sync()
        except BaseException:
            self._file.close()
            path.unlink(missing_ok=True)
            raise
        self._synced_at = clock()

    def write(self, samples: np.ndarray) -> None:
        """Append (n,) float32. Raises OSError where the disk takes no more: then ``close`` keeps what it took."""
        self._put(packed(quantised(samples)))
        self.frames += len(samples)
        if self._clock() - self._synced_at >= SYNC_EVERY_S:
            self._sync()

    @property
    def place(self) -> Place:
        """Whether the file is still found by its path. (Windows lets nobody move or remove an open one.)"""
        try:
            open_one = os.fstat(self._file.fileno())
            if not open_one.st_nlink:
                return Place.REMOVED
            there = self.path.exists() and os.path.samestat(self.path.stat(), open_one)
        except OSError:
            return Place.HERE
        return Place.HERE if there else Place.MOVED

    def put_back(self) -> None:
        """Write what a removed file holds into a new one of its path, and go on with that. Raises OSError."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        copy = self.path.open("x+b", buffering=0)
        try:
            self._file.seek(0)
            shutil.copyfileobj(self._file, copy, 1 << 20)
            _lock(copy.fileno())
        except BaseException:
            copy.close()
            self.path.unlink(missing_ok=True)
            raise
        self._file.close()
        self._file = copy

    def close(self) -> None:
        """Leave a complete file: of whole frames, its sizes right. Raises OSError where not even that is possible
        (``repair`` will do it later); the file is closed all the same."""
        try:
            end = self._file.seek(0, os.SEEK_END)
            self.frames = max(0, end - HEADER_BYTES) // FRAME_BYTES  # a full disk may have taken more than one knows
            self._file.truncate(HEADER_BYTES + self.frames * FRAME_BYTES)
            self._sync()
            if self.frames % 2:
                self._put(b"\0")  # chunks have an even length; nobody misses it on a full disk
        finally:
            self._file.close()

    def _put(self, data: bytes) -> None:
        self._file.seek(0, os.SEEK_END)
        view = memoryview(data)
        while view:
            view = view[self._file.write(view) or 0 :]

    def _sync(self) -> None:
        self._file.seek(0)
        self._file.write(header(self.rate, self.frames, self._limit))  # one call: whole, or not at all
        os.fsync(self._file.fileno())
        self._synced_at = self._clock()


class TakeFollower:
    """Reads such a file while it grows: each sample once, as it was written. ``frames`` counts what was read."""

    def __init__(self, path: Path) -> None:
        """Raises OSError, AudioError."""
        self.path, self.frames = path, 0
        self._file = path.open("rb", buffering=0)
        try:
            self.rate = rate_of(self._file.read(HEADER_BYTES) or b"", path.name)
        except BaseException:
            self._file.close()
            raise

    def read(self, most: int = 1 << 18) -> np.ndarray:
        """(n,) float32 at the take's rate: what is new, ``most`` frames of it; n may be 0."""
        self._file.seek(HEADER_BYTES + self.frames * FRAME_BYTES)
        data = self._file.read(most * FRAME_BYTES) or b""
        whole = len(data) // FRAME_BYTES
        self.frames += whole
        return unpacked(data[: whole * FRAME_BYTES])

    def close(self) -> None:
        self._file.close()


def repair(path: Path, riff_limit: int = _RIFF_LIMIT) -> float:
    """Make the header of a take that a kill left tell the file's true length. Returns that in seconds.

    Calling it again changes nothing. Raises AudioError for a file that was not written here, OSError.
    """
    with path.open("r+b", buffering=0) as file:
        rate = rate_of(file.read(HEADER_BYTES) or b"", path.name)
        frames = (file.seek(0, os.SEEK_END) - HEADER_BYTES) // FRAME_BYTES
        # The padding byte of a complete file stays.
        file.truncate(HEADER_BYTES + frames * FRAME_BYTES + frames % 2)
        file.seek(0)
        file.write(header(rate, frames, riff_limit))
        os.fsync(file.fileno())
    return frames / rate


def is_being_written(path: Path) -> bool:
    """Whether some process records into the file at this moment. Raises OSError where it cannot be opened."""
    with path.open("r+b") as file:
        try:
            _lock(file.fileno())
        except OSError:
            return True
    return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCK_AT, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import errno
    import fcntl

    def _lock(descriptor: int) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError as error:
            # A file system without locks: there an open take looks like one that was left behind.
            if error.errno not in (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS):
                raise
