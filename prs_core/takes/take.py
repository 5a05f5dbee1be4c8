"""One take while it is recorded: its sound, and what is to be known of it."""

from __future__ import annotations

import errno
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from prs_core.errors import AudioError, PRSError
from prs_core.failures import explain
from prs_core.takes.growing_wav import GrowingWav, Place
from prs_core.takes.info import Ended, GainChange, Gap, Mark, Overrun, TakeInfo, info_path, write_info
from prs_core.translation import tr

#: A recording ends here rather than at the last byte: the description of the take, the study and the system need some.
SPARE_BYTES = 8 << 20
_SPACE_EVERY_S = 1.0
_ONE_OVERRUN_S = 10.0
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class DiskFull(PRSError):
    """There is no room for more sound. What was recorded is kept."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr("The disk is full: recording “{name}” has stopped, and what was recorded is kept.", name=path.name),
            tr("Free some space, or record to another drive."),
        )


class FolderGone(PRSError):
    """The file was moved or removed while it was written."""

    def __init__(self, path: Path, place: Place, *, saved: bool = True) -> None:
        if place is Place.MOVED:
            message = tr("“{name}”, or its folder, was moved or renamed: recording has stopped.", name=path.name)
            advice = tr("What was recorded is in it. Open it from where it is now.")
        elif saved:
            message = tr(
                "“{name}”, or its folder, was removed while it was recorded: recording has stopped.", name=path.name
            )
            advice = tr("What was recorded was saved again, in “{folder}”.", folder=path.parent.name)
        else:
            message = tr(
                "“{name}”, or its folder, was removed and cannot be written again: the recording is lost.",
                name=path.name,
            )
            advice = tr("Choose another folder for recordings, then record again.")
        super().__init__(message, advice)


class Take:
    """Writes one. One thread at a time; whatever ``write`` raises, ``finish`` leaves a complete file.

    ``path`` ends in .wav. Raises AudioError where that name is taken or the disk is nearly full, OSError.
    """

    def __init__(
        self,
        path: Path,
        info: TakeInfo,
        *,
        clock: Callable[[], float] = time.monotonic,
        free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
    ) -> None:
        if path.suffix.lower() != ".wav":
            raise ValueError("a take is recorded as WAV")
        if path.exists() or info_path(path).exists():
            raise AudioError(
                tr("There is a recording named “{name}” already.", name=path.name), tr("Choose another name.")
            )
        self._clock, self._free = clock, free
        if free(path.parent) < SPARE_BYTES:
            raise AudioError(
                tr("There is too little room on this drive for a recording. Nothing was recorded."),
                tr("Free some space, or record to another drive."),
            )
        self.path, self.info = path, info
        self._wav = GrowingWav(path, info.rate, clock=clock)
        self._looked_at = clock()
        try:
            write_info(path, info)
        except BaseException:
            self._wav.close()
            path.unlink()
            raise

    @property
    def frames(self) -> int:
        return self._wav.frames

    @property
    def duration_s(self) -> float:
        return self._wav.frames / self.info.rate

    def write(self, samples: np.ndarray) -> None:
        """Append (n,) float32. Raises DiskFull, FolderGone, and OSError for other reasons: call ``finish`` then."""
        now = self._clock()
        if now - self._looked_at >= _SPACE_EVERY_S:
            self._looked_at = now
            if (place := self._wav.place) is not Place.HERE:
                raise FolderGone(self.path, place)
            if self._free(self.path.parent) < SPARE_BYTES:
                raise DiskFull(self.path)
        try:
            self._wav.write(samples)
        except OSError as error:
            if error.errno in _FULL:
                raise DiskFull(self.path) from error
            raise

    def note_gap(self, missing_s: float, cause: str, *, frames_ago: int = 0) -> None:
        """``frames_ago``: where it is, before the end; what is no part of the take is not noted."""
        if frames_ago <= self.frames:
            at_s = (self.frames - frames_ago) / self.info.rate
            self._note(gaps=(*self.info.gaps, Gap(at_s, missing_s, cause)))

    def note_overrun(self, frames: int) -> None:
        """Those that follow each other closely are one: a computer that is too slow must not be kept busy with saying
        so. What is added to one reaches the disk with the next note, or at the end."""
        *before, last = self.info.overruns or (None,)
        if last is not None and self.duration_s - last.at_s < _ONE_OVERRUN_S:
            joined = Overrun(last.at_s, last.frames + frames)
            self.info = replace(self.info, overruns=(*before, joined))
        else:
            self._note(overruns=(*self.info.overruns, Overrun(self.duration_s, frames)))

    def note_gain(self, gain_db: float) -> None:
        self._note(gains=(*self.info.gains, GainChange(self.duration_s, gain_db)))

    def mark(self, text: str) -> None:
        self._note(marks=(*self.info.marks, Mark(self.duration_s, text)))

    def _note(self, **changes: object) -> None:
        """Notes are few: each is on the disk at once. One that finds no room, or no folder, is kept in memory for
        ``finish``."""
        self.info = replace(self.info, **changes)  # type: ignore[arg-type]
        try:
            write_info(self.path, self.info)
        except OSError as error:
            if error.errno not in (*_FULL, errno.ENOENT):
                raise

    def finish(self, ended: Ended = Ended.STOPPED) -> PRSError | None:
        """Close the file. Returns what went wrong at that, if anything: then the take is found as one left behind."""
        problem, place = None, self._wav.place
        gone = FolderGone(self.path, place) if place is not Place.HERE else None
        if place is Place.REMOVED:
            try:
                self._wav.put_back()
            except OSError:
                gone = FolderGone(self.path, place, saved=False)
        try:
            self._wav.close()
        except OSError as error:
            problem = error
        self.info = replace(self.info, ended=ended, duration_s=self.duration_s)
        try:
            if problem is None:
                write_info(self.path, self.info)
        except OSError as error:
            problem = error
        if problem is None or gone is not None:
            return gone
        said = explain(problem, f"“{self.path.name}”")
        return AudioError(said.message, tr("The sound is kept; it is put in order when the program starts next."))
