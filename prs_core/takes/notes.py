"""What happened while a recording was made, in words: marks, gaps, lost sound. From beside its sound."""

from __future__ import annotations

from pathlib import Path

from prs_core.errors import AudioError
from prs_core.takes.info import Ended, TakeInfo, read_info

#: Seconds of the recording, words, and whether something is missing there.
Note = tuple[float, str, bool]
#: A description of a sound that is longer or shorter than this says is another's.
_SAME_S = 0.25


def notes_of(info: TakeInfo, *, marks: bool = True) -> tuple[Note, ...]:
    """Gaps, overruns and ``marks`` by time."""
    notes: list[Note] = [(mark.at_s, mark.text or "Mark", False) for mark in info.marks] if marks else []
    notes += [(gap.at_s, f"{gap.cause.capitalize()}: {gap.missing_s:.1f} s missing", True) for gap in info.gaps]
    notes += [(each.at_s, f"{each.frames or 'Some'} frames lost", True) for each in info.overruns]
    return tuple(sorted(notes))


def notes_beside(sound: Path, duration_s: float, *, marks: bool = True) -> tuple[Note, ...]:
    """Those of the recording ``sound`` of so many seconds; none where nothing (usable) is told beside it. ``marks``:
    whether what a person noted is wanted, which one who reads blind is not to know."""
    try:
        info = read_info(sound)
    except (OSError, AudioError):
        return ()
    if info.ended is not Ended.RECORDING and abs(info.duration_s - duration_s) > _SAME_S:
        return ()
    return notes_of(info, marks=marks)
