"""What happened while a recording was made, in words: marks, gaps, lost sound. From beside its sound."""

from __future__ import annotations

from pathlib import Path

from prs_core.errors import AudioError
from prs_core.takes.info import Ended, Gap, Overrun, TakeInfo, read_info
from prs_core.translation import tr

#: Seconds of the recording, words, and whether something is missing there.
Note = tuple[float, str, bool]
#: A description of a sound that is longer or shorter than this says is another's.
_SAME_S = 0.25


def notes_of(info: TakeInfo, *, marks: bool = True) -> tuple[Note, ...]:
    """Gaps, overruns and ``marks`` by time."""
    notes: list[Note] = (
        [(mark.at_s, mark.text or tr("Mark", "noted while recording"), False) for mark in info.marks] if marks else []
    )
    notes += [(gap.at_s, _gap_words(gap), True) for gap in info.gaps]
    notes += [(each.at_s, _lost_words(each), True) for each in info.overruns]
    return tuple(sorted(notes))


def _gap_words(gap: Gap) -> str:
    match gap.cause:
        case "unplugged":
            return tr("Unplugged: {seconds:.1f} s missing", seconds=gap.missing_s)
        case "paused":
            return tr("Paused: {seconds:.1f} s missing", seconds=gap.missing_s)
        case "interrupted":
            return tr("Interrupted: {seconds:.1f} s missing", seconds=gap.missing_s)
    return tr("{cause}: {seconds:.1f} s missing", cause=gap.cause.capitalize(), seconds=gap.missing_s)


def _lost_words(lost: Overrun) -> str:
    if lost.frames:
        return tr("{count} frames lost", count=lost.frames)
    return tr("Some frames lost")


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
