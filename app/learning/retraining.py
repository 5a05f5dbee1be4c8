"""The window's side of a retraining: starts the worker, follows its folder, says what is wanted of it.

The worker is a process of its own that outlives the window; all that the two share is the job's folder
(prs_core.retraining). So nothing is lost by closing the window, and whoever opens it again finds the job by its folder.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.learning.starting import is_living, is_over, start_detached, why_it_ended
from prs_core.gate import GateResult
from prs_core.retraining import (
    REQUEST_NAME,
    WORKING,
    Job,
    JobError,
    Phase,
    Progress,
    Request,
    Result,
    Wanted,
    alive,
    find_jobs,
)
from prs_core.translation import tr

log = logging.getLogger(__name__)

POLL_MS = 500
#: A worker that was started says nothing while it imports torch; on a busy machine that takes a while, and one whose
#: process is known to live is waited for longer.
START_S, LIVING_START_S = 90.0, 900.0


class State(StrEnum):
    """What the person sees of a job. STOPPED: it was at work and nobody works on it any more."""

    NONE = "none"
    STARTING = "starting"
    WORKING = "working"
    PAUSING = "pausing"
    PAUSED = "paused"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    STOPPED = "stopped"
    FAILED = "failed"
    DONE = "done"


#: In these, a worker is there or about to be.
BUSY = frozenset({State.STARTING, State.WORKING, State.PAUSING, State.CANCELLING})


def train_command() -> tuple[str, ...]:
    """How to start the training worker: the program itself where frozen, else this interpreter."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--worker", "train")
    return (sys.executable, "-m", "app", "--worker", "train")


class RetrainingClient(QObject):
    """Follows one job at a time. ``start`` stands in for starting a process, in tests."""

    changed = Signal()  # state or progress
    picture_changed = Signal()
    problem = Signal(str, str)  # message, advice

    def __init__(
        self,
        root: Path,
        command: Sequence[str] | None = None,
        parent: QObject | None = None,
        *,
        start: Callable[[Sequence[str]], object] = start_detached,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self.root = root
        self._command = tuple(command if command is not None else train_command())
        self._start, self._clock = start, clock
        self.job: Job | None = None
        self.progress = Progress()
        self.state = State.NONE
        self._started: float | None = None
        self._process: object = None  # that was started
        self._again = False  # start a worker as soon as the one that is about to leave has left
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)

    # -- which job

    def find(self, study: str = "") -> Job | None:
        """The job to be shown: one that goes on, else one whose model nobody has decided about. Looks at the disk.

        ``study``: the one that is open; of another's, only a job that is at work is shown then.
        """
        jobs = [job for job in find_jobs(self.root) if not study or job.learns_from(study) or job.is_running()]
        going_on = next((job for job in jobs if job.is_unfinished()), None)
        return going_on or next((job for job in jobs if is_undecided(job)), None)

    def follow(self, job: Job | None) -> None:
        """Show this job from now on."""
        self.job, self._started, self._again = job, None, False
        self.progress, self.state = Progress(), State.NONE
        self.poll()
        self.changed.emit()
        if job is not None and self.progress.picture:
            self.picture_changed.emit()

    def is_due(self, study: str) -> bool:
        """Whether the job that is followed is the one to be shown, with this study open ("": none)."""
        job = self.job
        return job is not None and (not study or self.state in BUSY or job.learns_from(study))

    def take_up(self, job: Job) -> None:
        """Follow a job that was found, and go on with it where it was at work and is wanted to be."""
        self.follow(job)
        if self.state is State.STOPPED and job.wanted() is Wanted.RUN:
            self.resume()

    def begin(self, request: Request) -> bool:
        """A new job, started and followed. Whether it could be; where another window began one meanwhile, that one is
        followed: two at once would take each other's time."""
        other = next((job for job in find_jobs(self.root) if job.is_running() or self._was_just_begun(job)), None)
        if other is not None:
            self.follow(other)
            self._started = self._clock()  # its worker's first word is waited for, as if it had been started here
            self.poll()
            self.problem.emit(
                tr("Another retraining was begun meanwhile, in another window or without one."),
                tr("It is shown now. Wait for it, or cancel it, then begin yours."),
            )
            return False
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            job = Job.create(self.root, request)
        except OSError as error:
            self.problem.emit(
                tr(
                    "The retraining cannot be begun: its folder cannot be written ({reason}).",
                    reason=error.strerror,
                ),
                tr("See that there is space on the disk."),
            )
            return False
        self.follow(job)
        return self._start_worker()

    def _was_just_begun(self, job: Job) -> bool:
        """Whether a worker that somebody else started may be about to say its first word."""
        if job == self.job or job.progress() != Progress() or job.wanted() is not Wanted.RUN:
            return False
        try:
            return 0 <= self._clock() - (job.folder / REQUEST_NAME).stat().st_mtime < START_S
        except OSError:
            return False

    # -- what is wanted

    def pause(self) -> None:
        self._want(Wanted.PAUSE)

    def resume(self) -> None:
        """Go on where it was paused, stopped or failed."""
        if self.job is None or not self._want(Wanted.RUN):
            return
        if not self.job.is_running():
            self._start_worker()
        elif self.state not in BUSY:  # the worker has paused and is about to leave
            self._again = True
            self._timer.start()

    def cancel(self) -> None:
        """End it for good. Where no worker is there to do it, it is written down here."""
        job = self.job
        if job is None or not self._want(Wanted.CANCEL):
            return
        if not job.is_running() and self.state is not State.STARTING:
            try:
                with job.lock():
                    job.write(replace(job.progress(), phase=Phase.CANCELLED))
            except (JobError, OSError) as error:
                log.warning("a retraining could not be cancelled: %s", type(error).__name__)
        self.poll()

    def forget(self) -> None:
        """The job is decided about: what is large of it goes, what was asked and found stays."""
        if self.job is not None:
            self.job.clear()
            self.follow(None)

    def result(self) -> tuple[Result, GateResult | None]:
        """What came of the job. Raises PRSError where it cannot be read."""
        if self.job is None:
            raise JobError(tr("There is no retraining."))
        result = self.job.read(Result)
        return result, GateResult.from_dict(result.gate) if result.gate is not None else None

    def _want(self, wanted: Wanted) -> bool:
        if self.job is None:
            return False
        try:
            self.job.want(wanted)
        except OSError as error:
            self.problem.emit(
                tr("The retraining cannot be told ({reason}).", reason=error.strerror),
                tr("See that there is space on the disk."),
            )
            return False
        self.poll()
        return True

    def _start_worker(self) -> bool:
        assert self.job is not None
        self._process = self._start([*self._command, str(self.job.folder)])
        if not self._process:
            self.problem.emit(
                tr("The retraining could not be started."), tr("Start PRS Studio again, and try once more.")
            )
            return False
        self._started = self._clock()
        self.poll()
        return True

    # -- looking

    def poll(self) -> None:
        """Look at the folder; by the timer, or at once."""
        job = self.job
        before = (self.state, self.progress)
        if job is not None:
            self.progress = job.progress()
            self.state = self._state(job)
        if self._again and job is not None and not job.is_running():
            self._again = False
            self._start_worker()
            return
        leaving = self.state is State.CANCELLED and job is not None and job.is_running()
        if self.state is State.CANCELLED and job is not None and not leaving:
            job.clear()
        keep_looking = self.state in BUSY or self._again or leaving
        if keep_looking != self._timer.isActive():
            (self._timer.start if keep_looking else self._timer.stop)()
        if (self.state, self.progress) != before:
            self.changed.emit()
            if self.progress.picture != before[1].picture:
                self.picture_changed.emit()

    def _state(self, job: Job) -> State:
        phase = self.progress.phase
        running = job.is_running()
        if not running and self._is_starting() and self._is_dead():
            self._write_down_death(job)
            phase = self.progress.phase
        if not running and self._is_starting():
            return State.CANCELLING if job.wanted() is Wanted.CANCEL else State.STARTING
        if not running:
            return _AT_REST.get(phase, State.STOPPED)
        if phase in WORKING:
            self._started = None
            return {Wanted.PAUSE: State.PAUSING, Wanted.CANCEL: State.CANCELLING}.get(job.wanted(), State.WORKING)
        # The last words of this worker, or of the one before it.
        return State.STARTING if self._is_starting() else _AT_REST[phase]

    def _is_starting(self) -> bool:
        """Whether a worker was started and has not been seen at work, or at rest, since then."""
        if self._started is None:
            return False
        heard = self.progress.heartbeat > self._started
        if heard and self.progress.phase not in WORKING:
            self._started = None
            return False
        if heard and not alive(self.progress, self._clock()):
            return False
        return self._clock() - self._started < (LIVING_START_S if is_living(self._process) else START_S)

    def _is_dead(self) -> bool:
        """Whether the process that was started ended without a word."""
        heard = self._started is not None and self.progress.heartbeat > self._started
        return not heard and is_over(self._process)

    def _write_down_death(self, job: Job) -> None:
        self._started = None
        message, advice = why_it_ended(job.folder)
        try:
            with job.lock():
                phase = Phase.CANCELLED if job.wanted() is Wanted.CANCEL else Phase.FAILED
                self.progress = replace(job.progress(), phase=phase, message=message, advice=advice)
                job.write(self.progress)
        except (JobError, OSError) as error:
            log.warning("why a retraining did not begin could not be written down: %s", type(error).__name__)


def in_brief(client: RetrainingClient) -> str:
    """How far the job is, for the status line; "" where there is nothing to tell."""
    if client.state in BUSY:
        return tr("Learning {percent:.0f}%", percent=100 * client.progress.fraction)
    words = {
        State.PAUSED: tr("Learning paused"),
        State.STOPPED: tr("Learning stopped"),
        State.FAILED: tr("Learning failed"),
        State.DONE: tr("A new model is ready"),
    }
    return words.get(client.state, "")


_AT_REST = {
    Phase.PAUSED: State.PAUSED,
    Phase.CANCELLED: State.CANCELLED,
    Phase.FAILED: State.FAILED,
    Phase.DONE: State.DONE,
}


def is_undecided(job: Job) -> bool:
    """Whether a model came of it that is neither used, kept nor deleted yet."""
    return job.progress().phase is Phase.DONE and job.candidate.is_dir()
