"""The window's side of the warm inference process: a queue of jobs, one at a time, that survives the process."""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.program import program_command, program_folder
from prs_core import jobs
from prs_core.translation import tr

log = logging.getLogger(__name__)

MAX_KILLS = 2
MAX_FAILED_STARTS = 3
CANCEL_GRACE_MS = 8000
STDERR_TAIL = 4000


def worker_command() -> tuple[str, ...]:
    """How to start the inference worker."""
    return program_command("--worker", "infer")


def with_threads(command: Sequence[str], threads: int) -> list[str]:
    """A worker's command with as many threads as are wanted; 0: as it chooses by itself."""
    return [*command, "--threads", str(threads)] if threads else list(command)


def end_worker(process: QProcess, timeout_ms: int) -> None:
    """End a worker that nobody listens to any more: asked first, killed if it does not answer in time."""
    process.blockSignals(True)
    if process.state() == QProcess.ProcessState.Running:
        process.write((jobs.encode(jobs.Shutdown()) + "\n").encode("ascii"))
        process.closeWriteChannel()
    if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(timeout_ms):
        process.kill()
        process.waitForFinished(timeout_ms)
    process.deleteLater()


class InferenceClient(QObject):
    """Queues analyses for a worker process that it starts, watches, restarts and ends.

    One job is with the worker at a time, so that a crash has a culprit. An urgent job goes first and interrupts the
    running one, which is queued again. A file that ends the process twice fails and is skipped.
    """

    ready = Signal(object)  # jobs.Ready
    started = Signal(str)  # job
    progress = Signal(str, float, str)  # job, fraction, stage
    mfcc = Signal(str, object)  # job, jobs.Mfcc
    done = Signal(str, object)  # job, dict as prs_core.schema writes it
    failed = Signal(str, str, str, bool)  # job, message, advice, cancelled
    restarted = Signal(str)  # what to tell the person
    broken = Signal(str, str)  # message, advice: nothing will be analysed until retry()

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command if command is not None else worker_command())
        self._queue: deque[jobs.Analyse] = deque()
        self._current: jobs.Analyse | None = None
        #: Where in the queue the running job goes once it is interrupted; None: it is not being interrupted.
        self._requeue: int | None = None
        self._cancelling = False
        self._urgent: set[str] = set()
        self._paused = False
        self._process: QProcess | None = None
        self._buffer = bytearray()
        self._stderr = ""
        self._kills: Counter[str] = Counter()
        self._failed_starts = 0
        self._closing = False
        self.model: jobs.Ready | None = None
        self.threads = 0  # of the process that is started next; 0: as it chooses by itself
        self.is_broken = False
        self._grace = QTimer(self, singleShot=True, interval=CANCEL_GRACE_MS)
        self._grace.timeout.connect(self._kill)
        self._restart = QTimer(self, singleShot=True)
        self._restart.timeout.connect(self._launch)

    # -- what the session asks for

    def start(self) -> None:
        """Start the process unless it runs or has been given up."""
        if self._process is None and not self.is_broken and not self._closing:
            self._launch()

    def retry(self) -> None:
        """Try again after ``broken``."""
        self.is_broken = False
        self._failed_starts = 0
        self.start()

    def reload(self) -> None:
        """Start the process anew, for it to load the model that is in use by now. What ran begins again, what waited
        goes on waiting; what was being cancelled is."""
        self.is_broken, self._failed_starts = False, 0
        process, self._process, self.model = self._process, None, None
        self._restart.stop()
        if process is not None:
            process.blockSignals(True)
            process.kill()  # whatever it is at: it can be killed without harm
            current, place, cancelling = self._current, self._requeue, self._cancelling
            if current is not None:
                self._end_current()
                if cancelling:
                    self._after_crash(current, place, cancelling)
                else:
                    self._queue.appendleft(current)
            process.waitForFinished(CANCEL_GRACE_MS)
            process.deleteLater()
        self.start()

    def submit(self, job: jobs.Analyse, *, urgent: bool = False) -> None:
        """Queue ``job``; an urgent one goes first."""
        if urgent:
            self._urgent.add(job.job)
            self._queue.appendleft(job)
            if self._current is not None and not self._cancelling:
                self._requeue = 1
                self._cancel_current()
        else:
            self._queue.append(job)
        self._next()

    def promote(self, job: str) -> None:
        """Make a waiting job urgent. The running one is let run."""
        if self._current is not None and self._current.job == job:
            if self._requeue is not None:
                self._requeue = 0
            return
        for entry in self._queue:
            if entry.job == job:
                self._queue.remove(entry)
                self.submit(entry, urgent=True)
                return

    def cancel(self, job: str) -> None:
        """Give up ``job``: it ends in ``failed`` with ``cancelled`` set. Unknown ones are ignored."""
        for entry in self._queue:
            if entry.job == job:
                self._queue.remove(entry)
                self.failed.emit(job, tr("Cancelled."), "", True)
                return
        if self._current is not None and self._current.job == job:
            self._requeue = None
            if not self._cancelling:
                self._cancel_current()

    def cancel_all(self) -> None:
        for name in [job.job for job in self._queue]:
            self.cancel(name)
        if self._current is not None:
            self.cancel(self._current.job)

    def set_paused(self, paused: bool) -> None:
        """Begin nothing but urgent jobs for now; the running one is let run. Or go on."""
        self._paused = paused
        self._next()

    @property
    def pending(self) -> int:
        """Jobs that wait or run."""
        return len(self._queue) + (self._current is not None)

    def shutdown(self, timeout_ms: int = 1500) -> None:
        """End the process: asked first, killed if it does not answer."""
        self._closing = True
        self._restart.stop()
        self._grace.stop()
        self._queue.clear()
        self._current = None
        process, self._process = self._process, None
        if process is not None:
            end_worker(process, timeout_ms)

    # -- the process

    def _launch(self) -> None:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        if (folder := program_folder()) is not None:  # every path in a job is absolute
            process.setWorkingDirectory(str(folder))
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_errors)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._process, self._buffer, self._stderr, self.model = process, bytearray(), "", None
        process.start(self._command[0], with_threads(self._command[1:], self.threads))

    def _send(self, message: jobs.Message) -> None:
        if self._process is not None:
            self._process.write((jobs.encode(message) + "\n").encode("ascii"))

    def _next(self) -> None:
        if self._current is None and self._queue and self.model is not None and self._process is not None:
            if self._paused and self._queue[0].job not in self._urgent:
                return
            self._current = self._queue.popleft()
            self.started.emit(self._current.job)
            self._send(self._current)

    def _cancel_current(self) -> None:
        assert self._current is not None
        self._cancelling = True
        self._send(jobs.Cancel(self._current.job))
        self._grace.start()

    def _kill(self) -> None:
        """The worker does not answer a request to cancel."""
        if self._process is not None:
            log.warning("the worker did not answer and was ended")
            self._process.kill()

    def _read(self) -> None:
        if self._process is None:
            return
        self._buffer += self._process.readAllStandardOutput().data()
        *lines, rest = self._buffer.split(b"\n")
        self._buffer = bytearray(rest)
        for line in lines:
            if line.strip():
                self._receive(bytes(line))

    def _read_errors(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            self._stderr = (self._stderr + text)[-STDERR_TAIL:]

    def _receive(self, line: bytes) -> None:
        try:
            message = jobs.decode(line)
        except ValueError as error:
            log.warning("the worker sent something unreadable: %s", error)
            return
        match message:
            case jobs.Ready():
                self.model = message
                self.ready.emit(message)
                self._next()
            case jobs.Progress():
                if self._is_current(message.job) and self._requeue is None:
                    self.progress.emit(message.job, message.fraction, message.stage)
            case jobs.Mfcc():
                self.mfcc.emit(message.job, message)
            case jobs.Done():
                if self._is_current(message.job):
                    self._kills.pop(self._end_current().path, None)
                    self.done.emit(message.job, message.analysis)
                    self._next()
            case jobs.Failed():
                self._job_failed(message)
            case _:
                log.warning("the worker sent a message that is not for the window")

    def _is_current(self, job: str) -> bool:
        return self._current is not None and self._current.job == job

    def _end_current(self) -> jobs.Analyse:
        assert self._current is not None
        job, self._current, self._requeue = self._current, None, None
        if not self._cancelling:
            self._urgent.discard(job.job)
        self._failed_starts = 0
        self._cancelling = False
        self._grace.stop()
        return job

    def _job_failed(self, message: jobs.Failed) -> None:
        if not message.job:
            self._give_up(message.message, message.advice)
        elif self._is_current(message.job):
            place = self._requeue if message.cancelled else None
            job = self._end_current()
            if place is not None:
                self._queue.insert(min(place, len(self._queue)), job)
            else:
                self.failed.emit(message.job, message.message, message.advice, message.cancelled)
            self._next()

    def _give_up(self, message: str, advice: str) -> None:
        self.is_broken = True
        self._restart.stop()
        log.error("no analysis: %s", message)
        self.broken.emit(message, advice)

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._give_up(tr("The analysis program could not be started."), tr("Install PRS Studio again."))

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None or self._closing:
            return
        self.model = None
        process.deleteLater()
        current, place, cancelling = self._current, self._requeue, self._cancelling
        log.error("the worker ended (code %d, %s)%s", code, status.name, self._reason(current))
        if self.is_broken:
            return
        if current is not None:
            self._end_current()
            self._after_crash(current, place, cancelling)
        else:
            self._failed_starts += 1
        if self._failed_starts >= MAX_FAILED_STARTS:
            self._give_up(
                tr("The analysis program stops as soon as it is started."),
                tr("Run “prs-studio doctor” in a terminal: it says what is missing. The log file holds the details."),
            )
            return
        if not cancelling:
            self.restarted.emit(tr("The analysis program stopped unexpectedly and is being started again."))
        self._restart.start(250 * self._failed_starts)

    def _after_crash(self, job: jobs.Analyse, place: int | None, cancelling: bool) -> None:
        """What becomes of the job that was with a process that ended."""
        if cancelling:
            if place is not None:
                self._queue.insert(min(place, len(self._queue)), job)
            else:
                self.failed.emit(job.job, tr("Cancelled."), "", True)
            return
        self._kills[job.path] += 1
        if self._kills[job.path] < MAX_KILLS:
            self._queue.appendleft(job)
            return
        self._kills.pop(job.path)
        self.failed.emit(
            job.job,
            tr("The analysis program stopped twice on this recording, so it is skipped."),
            tr("Convert the recording to WAV or FLAC with another program and open it again."),
            False,
        )

    def _reason(self, current: jobs.Analyse | None) -> str:
        """What the process last said, without the recording's name, which may name a patient."""
        text = self._stderr.strip()
        if current is not None:
            path = Path(current.path)
            for name in (str(path), path.name, path.stem):
                text = text.replace(name, "<recording>")
        return f", its last words: {text}" if text else ""
