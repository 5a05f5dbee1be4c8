"""Decoded recordings: read on a thread, the latest ones kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from app.sound.decoded import ReadAhead, Sound, read_sound
from app.tasks import Tasks, Token

SOUND_CACHE_BYTES = 256 << 20


class Sounds:
    """One sound is wanted at a time: asking for another gives up the one before."""

    def __init__(self, tasks: Tasks, ahead: ReadAhead | None = None) -> None:
        self._tasks, self._ahead = tasks, ahead
        self._kept: OrderedDict[Path, Sound] = OrderedDict()

    def load(self, path: Path, then: Callable[[Sound], None], failed: Callable[[BaseException], None]) -> None:
        """``then`` is given the sound of a file: at once where it is kept still."""
        kept = self._kept.get(path)
        if kept is not None:
            self.cancel()
            self._keep(path, kept)
            then(kept)
            return
        ahead, self._ahead = self._ahead, None

        def decode(token: Token) -> Sound:
            if ahead is not None and ahead.path == path:
                return ahead.take()
            return read_sound(path, token.is_cancelled)

        def decoded(sound: Sound) -> None:
            self._keep(path, sound)
            then(sound)

        self._tasks.run(decode, decoded, failed=failed, key="decode")

    def _keep(self, path: Path, sound: Sound) -> None:
        self._kept[path] = sound
        self._kept.move_to_end(path)
        while len(self._kept) > 1 and sum(s.samples.nbytes for s in self._kept.values()) > SOUND_CACHE_BYTES:
            self._kept.popitem(last=False)

    def cancel(self) -> None:
        self._tasks.cancel("decode")

    def forget(self, path: Path) -> None:
        self._kept.pop(path, None)

    def clear(self) -> None:
        self.cancel()
        self._kept.clear()
