"""What a recorder is asked for and what it tells: plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.sound.levels import Level
from prs_core.errors import PRSError
from prs_core.takes.info import Ended, TakeInfo


class Channel(StrEnum):
    """Which of the device's channels is recorded; of one that has only one, that."""

    LEFT = "left"
    RIGHT = "right"
    MIX = "mix"


class State(StrEnum):
    CLOSED = "closed"
    OPENING = "opening"  # asked for, and no sound has come yet: a sound server may take more than a second
    LISTENING = "listening"  # the level is measured, nothing is kept
    RECORDING = "recording"
    PAUSED = "paused"
    LOST = "lost"  # the device is gone; what was going on goes on when it is back


@dataclass(frozen=True)
class Input:
    """What to record from: the name of a microphone ("" for the default one), how, and at which rate (0: its own)."""

    device: str = ""
    channel: Channel = Channel.LEFT
    gain_db: float = 0.0
    rate: int = 0


SILENCE = Level()


@dataclass(frozen=True)
class Status:
    """How things stand. ``rate`` in Hz and ``device`` are what was opened. ``take`` is being recorded, ``duration_s``
    of it are on the disk; it may be ``paused`` also while its microphone is lost. Its ``info`` counts overruns and
    gaps; ``last`` is the take that ended last, complete. ``problem`` is what went wrong last, until something is asked
    for anew. ``done`` counts what was asked for and shows in all this."""

    state: State = State.CLOSED
    device: str = ""
    rate: int = 0
    channels: int = 0
    level: Level = SILENCE
    take: Path | None = None
    paused: bool = False
    duration_s: float = 0.0
    info: TakeInfo | None = None
    last: Path | None = None
    last_info: TakeInfo | None = None
    problem: PRSError | None = None
    longest_callback_s: float = 0.0
    done: int = 0


#: What is shorter was not meant: a key pressed twice, say.
LEAST_S = 1.0


def is_too_short(info: TakeInfo) -> bool:
    """Whether a person stopped the take before there was anything worth keeping."""
    return info.ended is Ended.STOPPED and info.duration_s < LEAST_S
