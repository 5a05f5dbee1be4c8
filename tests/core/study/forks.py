"""Work in other processes, which may be killed: forked, so that many of them cost little."""

from __future__ import annotations

import os
import select
import signal
import sys
import traceback
from collections.abc import Callable

import pytest

needs_fork = pytest.mark.skipif(sys.platform == "win32", reason="processes do not fork: not on Windows")

Say = Callable[[bytes], object]


class Child:
    """``work(say)`` in a process of its own, which says a byte for each thing that it has done."""

    def __init__(self, work: Callable[[Say], None]) -> None:
        self._said = b""
        self._reading, writing = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            code = 1
            try:
                os.close(self._reading)
                work(lambda text: os.write(writing, text))
                code = 0
            except BaseException:  # noqa: BLE001 nothing may get out of here into a second pytest
                traceback.print_exc()
            finally:
                os._exit(code)
        os.close(writing)

    def await_said(self, count: int) -> None:
        """Wait until it has said that many bytes, or has ended."""
        while len(self._said) < count:
            assert select.select([self._reading], [], [], 60)[0], "the process says nothing"
            byte = os.read(self._reading, 1)
            if not byte:
                return
            self._said += byte

    def kill(self) -> bytes:
        """Kill it on the spot. Returns all that it said."""
        os.kill(self._pid, signal.SIGKILL)
        return self._end()[0]

    def wait(self) -> bytes:
        """Returns all that it said. Raises AssertionError if it failed."""
        said, status = self._end()
        assert status == 0, f"the process ended with {status}"
        return said

    def _end(self) -> tuple[bytes, int]:
        while chunk := os.read(self._reading, 65536):
            self._said += chunk
        os.close(self._reading)
        return self._said, os.waitpid(self._pid, 0)[1]
