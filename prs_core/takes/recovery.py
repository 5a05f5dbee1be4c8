"""What recordings that did not end properly left, and putting it in order."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from prs_core.errors import AudioError
from prs_core.takes.growing_wav import FRAME_BYTES, HEADER_BYTES, is_being_written, repair
from prs_core.takes.info import INFO_SUFFIX, Ended, TakeInfo, info_path, read_info, write_info
from prs_core.translation import tr

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LeftBehind:
    """A take that was being recorded when the program was killed, or that nobody kept. ``info`` says what was known
    then."""

    path: Path
    info: TakeInfo

    @property
    def duration_s(self) -> float:
        return max(0, self.path.stat().st_size - HEADER_BYTES) // FRAME_BYTES / self.info.rate


def left_behind(folder: Path, *, finished: bool = False) -> tuple[LeftBehind, ...]:
    """The takes in ``folder`` that nobody finished and nobody is recording now, by name. A folder that is not there
    holds none. ``finished``: also those that ended and are no FLAC yet."""
    return tuple(_left_behind(folder, finished))


def _left_behind(folder: Path, finished: bool) -> Iterator[LeftBehind]:
    for described in sorted(folder.glob(f"*{INFO_SUFFIX}")):
        sound = described.with_name(described.name.removesuffix(INFO_SUFFIX) + ".wav")
        try:
            info = read_info(sound)
            if (info.ended is not Ended.RECORDING and not finished) or is_being_written(sound):
                continue
            if sound.stat().st_size < HEADER_BYTES + FRAME_BYTES:
                continue
        except (OSError, AudioError) as error:
            log.info("a description of a take that is no use: %s", type(error).__name__)
            continue
        yield LeftBehind(sound, info)


def recover(path: Path) -> TakeInfo:
    """Put the take ``path`` in order: complete, all its sound there. Returns its description, which now says so.

    Raises AudioError where it was not recorded here or is being recorded, OSError.
    """
    if is_being_written(path):
        raise AudioError(tr("“{name}” is being recorded.", name=path.name), tr("Stop the recording first."))
    duration_s = repair(path)
    info = read_info(path)
    if info.ended is Ended.RECORDING:
        info = replace(info, ended=Ended.RECOVERED, duration_s=duration_s)
        write_info(path, info)
    return info


def discard(path: Path) -> None:
    """Remove the take ``path``, its sound last: until then it can be opened. Raises OSError."""
    with suppress(FileNotFoundError):
        info_path(path).unlink()
    path.unlink()
