"""Short work off the GUI thread."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QRunnable

from app.tasks import SynchronousPool, Tasks, Token


class HeldPool:
    """Starts nothing until told to."""

    def __init__(self) -> None:
        self.held: list[QRunnable] = []

    def start(self, runnable: QRunnable) -> None:
        self.held.append(runnable)

    def release(self) -> None:
        for runnable in self.held:
            runnable.run()
        self.held.clear()


def test_a_result_comes_back_on_the_thread_that_asked(qtbot):
    tasks, seen = Tasks(), []
    tasks.run(lambda token: threading.get_ident(), lambda result: seen.append((result, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert receiver == threading.get_ident() != worker
    assert not tasks.busy


def test_the_result_of_an_older_run_with_the_same_key_is_dropped(qapp):
    pool, seen = HeldPool(), []
    tasks = Tasks(pool)
    first = tasks.run(lambda token: "old", seen.append, key="decode")
    tasks.run(lambda token: "new", seen.append, key="decode")
    tasks.run(lambda token: "other", seen.append)
    pool.release()
    assert first.is_cancelled()
    assert seen == ["new", "other"]


def test_a_cancelled_function_is_told_and_never_heard_of_again(qapp):
    pool, seen, tokens = HeldPool(), [], []

    def work(token: Token) -> None:
        tokens.append(token)

    tasks = Tasks(pool)
    tasks.run(work, seen.append, failed=seen.append, key="decode")
    tasks.cancel("decode")
    pool.release()
    assert seen == [] and tokens == [] and not tasks.busy


def test_an_exception_goes_to_failed_or_into_the_log(qapp, caplog):
    tasks, errors = Tasks(SynchronousPool()), []

    def work(token: Token) -> None:
        raise OSError("gone")

    tasks.run(work, pytest.fail, failed=errors.append)
    assert [str(error) for error in errors] == ["gone"] and not caplog.records
    tasks.run(work, pytest.fail)
    assert "gone" in caplog.text
