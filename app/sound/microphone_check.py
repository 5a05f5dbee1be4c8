"""Is it a silent room, a muted microphone, or none at all? Tells them apart in plain words. No Qt in here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from app.sound.levels import STILL_S
from app.sound.recording import Channel, Input, State, Status
from app.sound.same_device import said_name
from prs_core.translation import tr

CHECK_S = 3.0
SILENT_DBFS, QUIET_DBFS, LOUD_DBFS = -62.0, -40.0, -1.0
#: This much louder than the chosen channel, another one is where the microphone is.
_OTHER_DB = 15.0
ASK = tr("Tap the chestpiece gently.")


class Finding(StrEnum):
    MISSING = "missing"
    MUTED = "muted"
    SILENT = "silent"
    OTHER_CHANNEL = "other channel"
    QUIET = "quiet"
    LOUD = "loud"
    GOOD = "good"


@dataclass(frozen=True)
class Answer:
    finding: Finding
    message: str
    advice: str = ""


class MicrophoneCheck:
    """Listens for ``CHECK_S`` to what the open microphone gives, while the person taps on it."""

    def __init__(self, wanted: Input, now: float) -> None:
        self._wanted, self._began = wanted, now
        self._peaks = np.zeros(0)
        self._moves = np.zeros(0, bool)
        self._last: np.ndarray | None = None
        self._heard = False

    def part(self, now: float) -> float:
        """How much of it is over, 0 to 1."""
        return min(1.0, max(0.0, (now - self._began) / CHECK_S))

    def add(self, block: np.ndarray, status: Status, now: float) -> Answer | None:
        """(n, channels) float32 as the device gives it, n may be 0. The answer, once there is one."""
        if status.state in (State.CLOSED, State.LOST):
            problem = status.problem
            if problem is None and now - self._began < CHECK_S:
                return None  # it is being opened
            message = problem.message if problem is not None else tr("There is no microphone.")
            advice = problem.advice if problem is not None else tr("Connect one, then look again.")
            return Answer(Finding.MISSING, message, advice)
        if len(block):
            self._take_in(block)
        return self._answer(status) if now - self._began >= CHECK_S else None

    def _take_in(self, block: np.ndarray) -> None:
        block = np.nan_to_num(block, posinf=0.0, neginf=0.0)
        if len(self._peaks) != block.shape[1]:  # the first, or another device
            self._peaks, self._moves = np.zeros(block.shape[1]), np.zeros(block.shape[1], bool)
            self._last = block[:1]
        self._peaks = np.maximum(self._peaks, np.abs(block).max(axis=0))
        before = self._last if self._last is not None else block[:1]
        self._moves |= (np.diff(np.concatenate([before, block]), axis=0) != 0).any(axis=0)
        self._last = block[-1:]
        self._heard = True

    def _answer(self, status: Status) -> Answer:
        if not self._heard:
            return Answer(
                Finding.MISSING,
                tr("“{device}” is there, but no sound comes from it.", device=said_name(status.device)),
                tr("Pull it out and plug it in again; or see whether another program has taken it."),
            )
        levels = _dbfs(self._peaks * 10 ** (self._wanted.gain_db / 20))
        at = {Channel.LEFT: 0, Channel.RIGHT: len(levels) - 1}.get(self._wanted.channel, int(levels.argmax()))
        level = float(levels[at])
        if level < QUIET_DBFS and len(levels) > 1:
            other = int(levels.argmax())
            if levels[other] > level + _OTHER_DB and self._moves[other]:
                if at == 0:
                    message = tr("The left channel hears nothing; the right one does.")
                    return Answer(Finding.OTHER_CHANNEL, message, tr("Choose the right channel, or the mix of both."))
                message = tr("The right channel hears nothing; the left one does.")
                return Answer(Finding.OTHER_CHANNEL, message, tr("Choose the left channel, or the mix of both."))
        if not self._moves[at]:
            return Answer(
                Finding.MUTED,
                tr(
                    "“{device}” is connected, but muted or switched off: not even noise comes from it.",
                    device=said_name(status.device),
                ),
                tr("Look for a mute switch on it and in the system's sound settings, and switch the stethoscope on."),
            )
        return _by_level(level)


def _by_level(level: float) -> Answer:
    if level < SILENT_DBFS:
        return Answer(
            Finding.SILENT,
            tr("It is connected and on, but hears next to nothing (loudest: {level:.0f} dB).", level=level),
            tr("If you did tap it, its own volume is down, or this is not the stethoscope's microphone."),
        )
    if level < QUIET_DBFS:
        return Answer(
            Finding.QUIET, tr("It hears, but softly (loudest: {level:.0f} dB).", level=level), tr("Raise the gain.")
        )
    if level > LOUD_DBFS:
        return Answer(
            Finding.LOUD, tr("It hears, and is overdriven."), tr("Lower the gain, or the stethoscope's volume.")
        )
    return Answer(Finding.GOOD, tr("It hears you well (loudest: {level:.0f} dB).", level=level))


def muted_words(status: Status) -> str:
    """What to say beside the meter without a test; empty where there is nothing to say."""
    if status.state in (State.CLOSED, State.LOST) or status.level.still_s < STILL_S:
        return ""
    return tr("Not even noise comes from it: muted or switched off?")


def _dbfs(amplitudes: np.ndarray) -> np.ndarray:
    levels: np.ndarray = 20 * np.log10(np.maximum(amplitudes, 1e-6))
    return levels
