"""A guided session at work: counts down, records the site whose turn it is, and writes down what came of it at once."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.live.desk import LiveDesk
from app.live.growing import LiveTake
from app.live.guided import Guided, Step, save, session_path, sprsound_path, standard_steps, unfinished
from app.sound.recording import is_too_short
from app.tasks import Tasks
from prs_core.errors import PRSError
from prs_core.failures import explain
from prs_core.patients import Person
from prs_core.takes.info import TakeInfo
from prs_core.translation import tr

log = logging.getLogger(__name__)

COUNT_FROM = 3


class GuidedDesk(QObject):
    """Owns the session that is under way, if any. Each change is on the disk before it is told."""

    changed = Signal()
    ticked = Signal(int)  # seconds until the recording begins; 0: it does
    found = Signal()  # what was put aside, or left by a kill, is known
    resumed = Signal(object)  # tuple[str, ...]: file names of the takes that the session has already
    problem = Signal(str, str)

    def __init__(
        self,
        desk: LiveDesk,
        folder: Callable[[], Path],
        tasks: Tasks,
        parent: QObject | None = None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(parent)
        self._desk, self._folder, self._tasks, self._now = desk, folder, tasks, now
        self.session: Guided | None = None
        self.waiting: list[tuple[Path, Guided]] = []  # sessions to go on with
        self.count = 0  # of the countdown
        self._path: Path | None = None
        self._asked = False  # the take that begins is the session's
        self._anew = False  # the take that ends is to be made once more
        self._counting = QTimer(self, interval=1000)
        self._counting.timeout.connect(self.tick)
        desk.take_started.connect(self._started)
        desk.take_ended.connect(self._ended)
        desk.problem_changed.connect(self._failed)

    # --- sessions

    def look(self) -> None:
        """For sessions that were put aside; and whether the one under way still has its takes."""
        before = self.session

        def then(sessions: list[tuple[Path, Guided]]) -> None:
            self.waiting = [each for each in sessions if each[0] != self._path]
            own = next((session for path, session in sessions if path == self._path), None)
            if own and before and before is self.session and not before.running and own.steps != before.steps:
                self._keep(own)
            self.found.emit()

        self._tasks.run(lambda _: unfinished(self._folder()), then, key="sessions")

    def begin(self, person: Person, steps: tuple[Step, ...] | None = None) -> bool:
        """A new session. False, and ``problem``, where it cannot be written down."""
        started = self._now().isoformat(timespec="milliseconds")
        session = Guided(person, steps or standard_steps(), started=started)
        folder = self._folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._tell(error)
            return False
        paths = (session_path(folder, session, number) for number in itertools.count(1))
        self._path = next(path for path in paths if not path.exists())
        return self._keep(session)

    def resume(self, path: Path, session: Guided) -> None:
        """Go on with one of ``waiting``."""
        self._path = path
        self.waiting = [each for each in self.waiting if each[0] != path]
        self._keep(session)
        self.resumed.emit(tuple(name for step in session.steps for name in step.takes))

    def put_aside(self) -> None:
        """Stop here; it is offered again as long as sites wait. What is being recorded ends and is kept."""
        self.stop_counting()
        if self.session is not None and self.session.running:
            self._desk.stop()
        self.session = self._path = None
        self.changed.emit()
        self.look()

    # --- recording

    def record(self, *, count: bool = True) -> None:
        """The site whose turn it is, after a countdown; asked again, at once."""
        if self.session is None or self._desk.is_recording:
            return
        if count and not self.count:
            self.count = COUNT_FROM
            self._counting.start()
            self.ticked.emit(self.count)
            return
        self.stop_counting()
        session = self.session
        who, step = session.person, session.step
        path = sprsound_path(self._folder(), who, step.site)
        self._asked = True
        self._desk.start(who.patient, step.site, step.target_s, age_years=who.age_years, sex=who.sex, path=path)

    def tick(self) -> None:
        """A second of the countdown is over."""
        if self.count <= 1:
            self.record(count=False)
        else:
            self.count -= 1
            self.ticked.emit(self.count)

    def stop_counting(self) -> None:
        was, self.count = self.count, 0
        self._counting.stop()
        if was:
            self.ticked.emit(0)

    def pause(self) -> None:
        """Or go on."""
        if self._desk.status.paused:
            self._desk.resume()
        else:
            self._desk.pause()

    def change(self, how: Callable[[Guided], Guided]) -> None:
        """Make the session ``how(session)``: next, retake, another order. ``problem`` where it says that cannot be."""
        if self.session is None:
            return
        if self.session.running:
            self.problem.emit(tr("A site is being recorded."), tr("Stop it first."))
            return
        self.stop_counting()
        try:
            self._keep(how(self.session))
        except PRSError as error:
            self.problem.emit(error.message, error.advice)

    def retake_last(self) -> None:
        """The last site once more; one that is being recorded begins anew, what there is of it stays."""
        if self.session is not None and self.session.running:
            self._anew = True
            self._desk.stop()
            return
        self.change(Guided.retake_last)

    # --- the desk speaks

    def _started(self, take: LiveTake) -> None:
        if self._asked and self.session is not None:
            self._asked = False
            self._keep(self.session.recording(take.path.name))

    def _ended(self, path: Path, info: TakeInfo) -> None:
        session = self.session
        if session is not None and session.running == path.name:
            nothing = not info.duration_s or is_too_short(info) or not self._desk.is_kept(path)
            after = session.dropped() if nothing else session.took(info.duration_s)
            self._keep(after.retake_last() if self._anew and not nothing else after)
            self._anew = False

    def _failed(self, problem: PRSError | None) -> None:
        if problem is not None:
            self._asked = False
            self.stop_counting()

    def _keep(self, session: Guided) -> bool:
        self.session = session
        written = True
        if self._path is not None:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)  # perhaps somebody moved it
                save(self._path, session)
            except OSError as error:  # the recording goes on; it is written with the next change
                log.error("a session could not be written: %s", type(error).__name__)
                self._tell(error)
                written = False
        self.changed.emit()
        return written

    def _tell(self, error: BaseException) -> None:
        failure = explain(error, tr("the session"))
        self.problem.emit(failure.message, failure.advice)
