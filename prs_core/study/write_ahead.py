"""Whether SQLite's write-ahead log is still the file that is open: where it is not, all is closed and opened anew."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from prs_core.held_files import identity

log = logging.getLogger(__name__)

#: How long to wait for other threads' transactions before going on with what is open, in seconds.
_PATIENCE_S = 10.0


class WriteAheadLog:
    """Stands before every transaction on a study. ``close_all`` closes all connections that are not in use."""

    def __init__(self, path: Path, close_all: Callable[[], object]) -> None:
        self._path = path.with_name(f"{path.name}-wal")
        self._close_all = close_all
        self._known: tuple[int, int] | None = None
        self._turn = threading.Condition()
        self._users = 0

    @property
    def gone(self) -> bool:
        """Whether it was removed or replaced since it was opened."""
        return self._known is not None and identity(self._path) != self._known

    def remember(self) -> None:
        """A connection uses the log that is there now."""
        with self._turn:
            if self._known is None:
                self._known = identity(self._path)

    @contextmanager
    def used(self) -> Iterator[None]:
        """Around a transaction: before it, a log that has gone is let go of, once nobody uses it any more."""
        with self._turn:
            if self.gone and self._turn.wait_for(lambda: self._users == 0, _PATIENCE_S) and self.gone:
                log.warning("the study's log was removed by another program: opened anew")
                self._close_all()  # all of them: SQLite shares what it knows of a file among a program's connections
                self._known = None
            self._users += 1
        try:
            yield
        finally:
            self.remember()
            with self._turn:
                self._users -= 1
                self._turn.notify_all()
