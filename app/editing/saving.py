"""Edits on their way to the store: one after the other, off the window's thread, until each of them is there."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.tasks import Tasks, Token
from prs_core.annotation import AnnotationDocument, Change, ConflictError, Edit, EditError
from prs_core.errors import PRSError
from prs_core.failures import explain
from prs_core.translation import tr

log = logging.getLogger(__name__)

_BEFORE = "Marked before the study was opened"
RETRY_MS, RETRY_AT_MOST_MS = 2000, 30000
Key = tuple[int, int]  # recording, reader


class Store(Protocol):
    """Where documents live: a study, or this process alone."""

    @property
    def read_only(self) -> str:
        """In a sentence, why nothing can be written; "" where it can."""
        ...

    def load(self, recording_id: int, reader_id: int) -> tuple[AnnotationDocument, int]:
        """The document and its revision. Raises StudyError."""
        ...

    def append(self, recording_id: int, reader_id: int, edit: Edit, *, expected: int) -> int:
        """Write an edit of revision ``expected``; returns the new one. Raises ConflictError, StudyError."""
        ...


class MemoryStore:
    """Keeps documents as long as the program runs: for recordings that are opened without a study."""

    read_only = ""

    def __init__(self) -> None:
        self._documents: dict[Key, tuple[AnnotationDocument, int]] = {}
        self._durations: dict[int, float] = {}

    def add(self, recording_id: int, duration_s: float) -> None:
        self._durations.setdefault(recording_id, duration_s)

    def find(self, recording_id: int) -> AnnotationDocument | None:
        """What was said of a recording, by whomever."""
        return next((d for (key, _), (d, _) in self._documents.items() if key == recording_id), None)

    def load(self, recording_id: int, reader_id: int) -> tuple[AnnotationDocument, int]:
        if recording_id not in self._durations:
            raise PRSError(tr("This recording is not known."))
        empty = AnnotationDocument(self._durations[recording_id]), 0
        return self._documents.get((recording_id, reader_id), empty)

    def append(self, recording_id: int, reader_id: int, edit: Edit, *, expected: int) -> int:
        document, revision = self.load(recording_id, reader_id)
        if revision != expected:
            raise ConflictError(tr("This recording was changed elsewhere meanwhile."))
        self._documents[recording_id, reader_id] = document.apply(edit), revision + 1
        return revision + 1


def carry(marked: MemoryStore | None, keys: Mapping[int, int], study: Store, reader_id: int) -> None:
    """What was marked without a study, into one in which the reader said nothing of these recordings yet. ``keys`` in
    ``marked`` by the recordings' ids. Raises StudyError."""
    for recording_id, key in keys.items():
        found = marked.find(key) if marked is not None else None
        if found is None or not found.entries:
            continue
        revision = study.load(recording_id, reader_id)[1]
        if not revision:
            edit = Edit(_BEFORE, tuple(Change(None, entry) for entry in found.entries.values()))
            study.append(recording_id, reader_id, edit, expected=revision)


@dataclass
class _Waiting:
    key: Key
    edit: Edit
    done: bool = False


class Saver(QObject):
    """Writes edits in the order in which they were made. What cannot be written stays, and is tried again; what
    conflicts is dropped with all that builds on it, and told."""

    changed = Signal()  # how many edits are not saved yet
    conflicted = Signal(int, int, int)  # recording, reader, how many edits were dropped
    trouble = Signal(str, str)  # message, advice: once, until something is saved again
    recovered = Signal()  # what could not be saved is saved now

    def __init__(self, tasks: Tasks, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self.store = tasks, store
        self._queue: deque[_Waiting] = deque()
        self._revisions: dict[Key, int] = {}
        self._writing: _Waiting | None = None
        self._delay_ms = 0
        self._lock = threading.Lock()
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._next)

    @property
    def unsaved(self) -> int:
        """How many edits are not saved yet."""
        return len(self._queue)

    @property
    def failing(self) -> bool:
        """Whether the last try failed."""
        return self._delay_ms > 0

    def revision(self, key: Key) -> int | None:
        """The revision that is known of a document that nothing waits for; None if something does, or unknown."""
        return None if any(each.key == key for each in self._queue) else self._revisions.get(key)

    def loaded(self, key: Key, revision: int) -> None:
        """A document was loaded: its next edit follows this revision."""
        self._revisions[key] = revision

    def put(self, key: Key, edit: Edit) -> None:
        self._queue.append(_Waiting(key, edit))
        self.changed.emit()
        if not self._retry.isActive():
            self._next()

    def set_store(self, store: Store) -> bool:
        """Write all that waits, then save in another store. False, and nothing changes, where that cannot be."""
        if not self.flush():
            return False
        self.store, self._delay_ms = store, 0
        self._revisions.clear()
        self.changed.emit()
        return True

    def retry(self) -> None:
        """Try now what failed before."""
        self._retry.stop()
        self._next()

    def flush(self) -> bool:
        """Write all that waits, on this thread: at the end of the program, or before something that needs it. Whether
        nothing is left; what is left is tried again."""
        self._retry.stop()
        for waiting in list(self._queue):
            try:
                self._write(waiting)
            except Exception as error:  # noqa: BLE001 - told in the log; there is nobody to tell any more
                log.error("an edit could not be saved at the end: %s", type(error).__name__)
                self._retry.start(max(RETRY_MS, self._delay_ms))
                return False
        if self._queue:
            self._queue.clear()
            self._settle()
        return True

    def _next(self) -> None:
        if self._writing is not None or not self._queue:
            return
        waiting = self._writing = self._queue[0]

        def write(_: Token) -> None:
            self._write(waiting)

        self._tasks.run(write, lambda _: self._saved(waiting), failed=lambda error: self._failed(waiting, error))

    def _write(self, waiting: _Waiting) -> None:
        """On whichever thread: one at a time, each once."""
        with self._lock:
            if waiting.done:
                return
            expected = self._revisions.get(waiting.key, 0)
            self._revisions[waiting.key] = self.store.append(*waiting.key, waiting.edit, expected=expected)
            waiting.done = True

    def _saved(self, waiting: _Waiting) -> None:
        self._writing = None
        if self._queue and self._queue[0] is waiting:
            self._queue.popleft()
        self._settle()
        self._next()

    def _settle(self) -> None:
        """Something was saved."""
        failed, self._delay_ms = self._delay_ms > 0, 0
        self.changed.emit()
        if failed:
            self.recovered.emit()

    def _failed(self, waiting: _Waiting, error: BaseException) -> None:
        self._writing = None
        if isinstance(error, EditError):
            dropped = [each for each in self._queue if each.key == waiting.key]
            self._queue = deque(each for each in self._queue if each.key != waiting.key)
            self.conflicted.emit(*waiting.key, len(dropped))
            self.changed.emit()
            self._next()
            return
        first = not self._delay_ms
        self._delay_ms = min(max(RETRY_MS, 2 * self._delay_ms), RETRY_AT_MOST_MS)
        self._retry.start(self._delay_ms)
        if first:
            failure = explain(error, tr("the study"))
            log.warning("an edit could not be saved: %s", type(error).__name__)
            self.trouble.emit(
                tr("Not saved yet: {reason}", reason=failure.message),
                f"{failure.advice} {tr('Your edits stay on the screen and are tried again by themselves.')}".strip(),
            )
        self.changed.emit()
