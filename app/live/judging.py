"""The window's side of live judging: a worker process of its own, so that analyses and verdicts never wait for another.

One take at a time. A process that ends is started anew and judges the take from its beginning: it catches up within
moments, and says the same. What cannot be judged is still recorded.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, SignalInstance

from app.program import program_folder
from app.workers import end_worker, with_threads, worker_command
from prs_core import jobs
from prs_core.live_window import LiveWindow
from prs_core.translation import tr

log = logging.getLogger(__name__)

MAX_FAILED_STARTS = 3
_END_MS = 1500


class Judging(Protocol):
    """What LiveDesk needs of LiveJudging."""

    @property
    def ready(self) -> SignalInstance: ...
    @property
    def begun(self) -> SignalInstance: ...
    @property
    def mfcc(self) -> SignalInstance: ...
    @property
    def judged(self) -> SignalInstance: ...
    @property
    def finished(self) -> SignalInstance: ...
    @property
    def failed(self) -> SignalInstance: ...

    def start(self) -> None: ...
    def judge(self, take: Path, hop_s: float, scratch: Path) -> None: ...
    def end(self, frames: int) -> None: ...
    def reload(self) -> None: ...
    def shutdown(self) -> None: ...


class LiveJudging(QObject):
    """See above."""

    ready = Signal(object)  # jobs.Ready
    begun = Signal()  # the take is judged from its beginning, perhaps once more
    mfcc = Signal(object)  # jobs.GrowingMfcc
    judged = Signal(object)  # LiveWindow
    finished = Signal()  # all of the take was judged
    failed = Signal(str, str)  # message, advice: this take is not judged (any further)

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command if command is not None else worker_command())
        self.threads = 0  # of the process that is started next; 0: as it chooses by itself
        self._process: QProcess | None = None
        self._buffer = bytearray()
        self._is_ready = self._closing = self._stale = False
        self._failed_starts = self._jobs = 0
        self._take: tuple[Path, float, Path] | None = None
        self._frames: int | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.start)

    def start(self) -> None:
        """Load the model, unless that is done already: it takes seconds, better before anything is recorded."""
        if self._process is not None or self._closing:
            return
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        if (folder := program_folder()) is not None:
            process.setWorkingDirectory(str(folder))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._error)
        self._process, self._buffer, self._is_ready = process, bytearray(), False
        process.start(self._command[0], with_threads(self._command[1:], self.threads))

    def reload(self) -> None:
        """Load the model that is in use by now: at once, or before the next take where one is just being judged."""
        self._stale = self._process is not None
        if self._stale and self._take is None:
            self._end_stale()
            self.start()

    def _end_stale(self) -> None:
        process, self._process = self._process, None
        self._stale = self._is_ready = False
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_END_MS)
            process.deleteLater()

    def judge(self, take: Path, hop_s: float, scratch: Path) -> None:
        """Judge the take that is being recorded into ``take``, in place of any other; MFCC go into ``scratch``."""
        self._cancel()
        if self._stale:
            self._end_stale()
        self._take, self._frames, self._failed_starts = (take, hop_s, scratch), None, 0
        self.start()
        self._next()

    def end(self, frames: int) -> None:
        """The take has ended with so many frames: judge the rest."""
        self._frames = frames
        if self._is_ready and self._take is not None:
            self._send(jobs.LiveEnd(self._job, frames))

    def shutdown(self) -> None:
        """End the process: asked first, killed if it does not answer."""
        self._closing, self._take = True, None
        self._again.stop()
        process, self._process = self._process, None
        if process is not None:
            end_worker(process, _END_MS)

    # -- the process

    @property
    def _job(self) -> str:
        return f"live.{self._jobs}"

    def _send(self, message: jobs.Message) -> None:
        if self._process is not None:
            self._process.write((jobs.encode(message) + "\n").encode("ascii"))

    def _cancel(self) -> None:
        if self._take is not None and self._is_ready:
            self._send(jobs.Cancel(self._job))
        self._take = None

    def _next(self) -> None:
        if self._take is None or not self._is_ready:
            return
        take, hop_s, scratch = self._take
        self._jobs += 1
        self.begun.emit()
        self._send(jobs.Live(self._job, str(take), hop_s, str(scratch)))
        if self._frames is not None:
            self._send(jobs.LiveEnd(self._job, self._frames))

    def _read(self) -> None:
        if self._process is None:
            return
        self._buffer += self._process.readAllStandardOutput().data()
        *lines, rest = self._buffer.split(b"\n")
        self._buffer = bytearray(rest)
        for line in lines:
            try:
                self._receive(jobs.decode(bytes(line)))
            except ValueError as error:
                log.warning("the live worker sent something unreadable: %s", error)

    def _receive(self, message: jobs.Message) -> None:
        match message:
            case jobs.Ready():
                self._is_ready = True
                self.ready.emit(message)
                self._next()
            case jobs.Failed(job=""):
                self._give_up(message.message, message.advice)
            case jobs.GrowingMfcc(job=self._job):
                self.mfcc.emit(message)
            case jobs.Judged(job=self._job):
                self._failed_starts = 0
                self.judged.emit(LiveWindow.from_dict(message.window))
            case jobs.Done(job=self._job):
                self._take = None
                self.finished.emit()
            case jobs.Failed(job=self._job) if not message.cancelled:
                self._give_up(message.message, message.advice)

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._give_up(tr("The analysis program could not be started."), tr("Install PRS Studio again."))

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        self._is_ready = False
        if process is None or self._closing:
            return
        process.deleteLater()
        log.error("the live worker ended (code %d, %s)", code, status.name)
        self._failed_starts += 1
        if self._failed_starts >= MAX_FAILED_STARTS:
            self._give_up(
                tr("The analysis program stops as soon as it is started."),
                tr("Run “prs-studio doctor” in a terminal: it says what is missing."),
            )
        elif self._take is not None:
            self._again.start(250 * self._failed_starts)

    def _give_up(self, message: str, advice: str) -> None:
        self._take = None
        self.failed.emit(message, f"{tr('The recording goes on without verdicts.')} {advice}".strip())
