"""Short work off the GUI thread: ``run(function, then)``. Results that nobody waits for any more are dropped."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

log = logging.getLogger(__name__)


class Pool(Protocol):
    """What a pool must do; tests inject one that runs at once."""

    def start(self, runnable: QRunnable) -> None: ...


class SynchronousPool:
    """Runs everything at once, on the calling thread: for tests."""

    def start(self, runnable: QRunnable) -> None:
        runnable.run()


class Token:
    """Tells a running function that its result is no longer wanted: ``token.is_cancelled`` is to be passed on."""

    def __init__(self) -> None:
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True

    def is_cancelled(self) -> bool:
        return self._cancelled


class _Job(QRunnable):
    def __init__(
        self, function: Callable[[Token], Any], token: Token, report: Callable[[Token, Any, Any], None]
    ) -> None:
        super().__init__()
        self._function, self._token, self._report = function, token, report

    def run(self) -> None:
        if self._token.is_cancelled():
            self._report(self._token, None, None)
            return
        try:
            result = self._function(self._token)
        except BaseException as error:  # noqa: BLE001 - handed to the GUI thread, which shows or logs it
            self._report(self._token, None, error)
        else:
            self._report(self._token, result, None)


@dataclass(frozen=True)
class _Waiting:
    then: Callable[[Any], None]
    failed: Callable[[BaseException], None] | None
    key: str | None


class Tasks(QObject):
    """Runs functions on a thread pool and hands their results back on the thread that owns this object."""

    #: Emitted on the pool's threads; Qt queues it over to the thread of this object.
    _reported = Signal(object, object, object)

    def __init__(self, pool: Pool | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: Pool = pool if pool is not None else QThreadPool.globalInstance()
        self._waiting: dict[Token, _Waiting] = {}
        self._latest: dict[str, Token] = {}
        self._reported.connect(self._deliver)

    def run(
        self,
        function: Callable[[Token], Any],
        then: Callable[[Any], None],
        *,
        failed: Callable[[BaseException], None] | None = None,
        key: str | None = None,
    ) -> Token:
        """Call ``function(token)`` off the GUI thread, then ``then(result)`` on it.

        A later call with the same ``key`` cancels an earlier one, whose result is dropped. An exception goes to
        ``failed``, or to the log where none is given.
        """
        token = Token()
        if key is not None:
            self.cancel(key)
            self._latest[key] = token
        self._waiting[token] = _Waiting(then, failed, key)
        self._pool.start(_Job(function, token, self._reported.emit))
        return token

    def _deliver(self, token: Token, result: object, error: BaseException | None) -> None:
        waiting = self._waiting.pop(token)
        if waiting.key is not None and self._latest.get(waiting.key) is token:
            del self._latest[waiting.key]
        if token.is_cancelled():
            return
        if error is None:
            waiting.then(result)
        elif waiting.failed is not None:
            waiting.failed(error)
        else:
            log.error("background task failed", exc_info=error)

    def cancel(self, key: str) -> None:
        """Drop the result of the latest run of ``key``."""
        token = self._latest.pop(key, None)
        if token is not None:
            token.cancel()

    @property
    def busy(self) -> bool:
        return bool(self._waiting)

    def shutdown(self, timeout_ms: int = 3000) -> None:
        """Cancel everything and wait for what still runs."""
        for token in self._waiting:
            token.cancel()
        if isinstance(self._pool, QThreadPool):
            self._pool.waitForDone(timeout_ms)
