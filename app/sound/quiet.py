"""Silence while the microphone is used: what the loudspeaker plays would be in a child's recording. No Qt.

There is one room and one microphone, so there is one of this: ``quiet``. Whoever uses the microphone says so, every
player asks before it plays, and stops when somebody begins.
"""

from __future__ import annotations

from typing import Protocol
from weakref import WeakKeyDictionary, WeakSet

from prs_core.translation import tr

RECORDED = (
    tr("Nothing is played while a recording is made: it would be heard in it."),
    tr("Stop the recording first."),
)
TESTED = (tr("Nothing is played while the microphone is tested: it would hear it."), tr("Wait for the test to end."))
HEARD = (
    tr("Nothing is played while the microphone is heard by headphones."),
    tr("Switch that off first (Record, Listen by headphones)."),
)
WORDS = (RECORDED, TESTED, HEARD)


class Audible(Protocol):
    """What can be told to be silent: app.sound.player.Player."""

    def stop(self) -> None: ...


class Quiet:
    """Who wants silence, and who sounds. Neither is kept alive by it."""

    def __init__(self) -> None:
        self._wanted: WeakKeyDictionary[object, tuple[str, str]] = WeakKeyDictionary()
        self._sounding: WeakSet[Audible] = WeakSet()

    @property
    def why(self) -> tuple[str, str] | None:
        """Why nothing may be played now, and what to do; None: it may."""
        return next(iter(self._wanted.values()), None)

    def hold(self, who: object, why: tuple[str, str]) -> None:
        """Silence from now on, at once, until ``who`` releases it."""
        self._wanted[who] = why
        for each in tuple(self._sounding):
            each.stop()

    def release(self, who: object) -> None:
        self._wanted.pop(who, None)

    def sounds(self, player: Audible) -> None:
        self._sounding.add(player)

    def silent(self, player: Audible) -> None:
        self._sounding.discard(player)


quiet = Quiet()
