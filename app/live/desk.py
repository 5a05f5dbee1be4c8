"""Recording in the window: the microphone, the take that is being made, its verdicts, and what becomes of it.

``LiveDesk`` is all that panels need to know. It never waits: what is asked for is done by the recorder's thread, and
shows in ``status``, which is looked at some thirty times a second while a microphone is open.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.live.growing import LiveTake
from app.live.judging import Judging
from app.live.warnings import sound_now
from app.sound.portaudio import Microphones
from app.sound.quiet import RECORDED, quiet
from app.sound.recorder import Recorder
from app.sound.recorder_thread import RecorderThread
from app.sound.recording import Input, State, Status
from app.tasks import Tasks
from prs_core.errors import PRSError
from prs_core.failures import explain
from prs_core.jobs import GrowingMfcc, Ready
from prs_core.live_window import LiveWindow
from prs_core.quality import QualityWarning
from prs_core.takes.info import TakeInfo
from prs_core.translation import tr

log = logging.getLogger(__name__)

#: Forty looks a second: thirty frames are drawn even where some come late.
LOOK_MS = 25
_QUALITY_EVERY_S = 0.5
#: How long the last windows of a take are waited for before it is saved without them.
_JUDGE_MS = 10_000


class LiveDesk(QObject):
    """Owns the recorder's thread, the take that is recorded and its live judging. Close it with ``shutdown``."""

    status_changed = Signal(object)  # Status, at every look: for meters
    state_changed = Signal(object)  # State
    settled = Signal()  # all that was asked for is done, and seen
    devices_changed = Signal(object)  # tuple[InputDevice, ...], after look_for_devices
    outputs_changed = Signal(object)  # tuple[OutputDevice, ...], with them
    problem_changed = Signal(object)  # PRSError (what went wrong, and what to do) or None (it is over)
    take_started = Signal(object)  # LiveTake
    advanced = Signal()  # the take has grown
    judged = Signal(object)  # LiveWindow
    advice_changed = Signal(object)  # tuple[QualityWarning, ...]: what is wrong with the sound now, worst first
    take_ended = Signal(object, object)  # Path, TakeInfo: complete, on its way to be kept
    judged_all = Signal()  # of the take that ended
    model_changed = Signal()  # whether verdicts can be had
    to_keep = Signal(object, object)  # Path, TakeInfo: nobody reads it any more, it may become a FLAC and be added
    to_set_aside = Signal(object, object)  # the same for one that is not wanted

    def __init__(
        self,
        microphones: Microphones,
        judging: Judging,
        tasks: Tasks,
        folder: Callable[[], Path],
        scratch: Path,
        *,
        recorder: Recorder | None = None,
        now: Callable[[], datetime] = datetime.now,
        parent: QObject | None = None,
    ) -> None:
        """``folder()`` is where takes go; ``recorder`` is for tests, which step it themselves."""
        super().__init__(parent)
        self.microphones, self._judging, self._tasks = microphones, judging, tasks
        self._folder, self._scratch, self._now = folder, scratch, now
        self.recorder = recorder or Recorder(microphones)
        self._own_thread = recorder is None
        self._thread: RecorderThread | None = None
        self.status = Status()
        self.take: LiveTake | None = None  # the one that is recorded, or was last
        self.advice: tuple[QualityWarning, ...] = ()
        self.model: Ready | None = None
        self.model_problem: PRSError | None = None
        self._loaded: Ready | None = None  # also where one take could not be judged
        self.hop_s = 1.0
        self._wanted: Path | None = None  # what was asked to be recorded and has not begun
        self._wanted_at = 0  # by when it has begun, or never will
        self._unwanted: set[Path] = set()
        self._unsaved: tuple[Path, TakeInfo, bool] | None = None  # ended, and still read by the judging
        self._looked_at_s = 0.0
        self._timer = QTimer(self, interval=LOOK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self._patience = QTimer(self, singleShot=True, interval=_JUDGE_MS)
        self._patience.timeout.connect(self._let_go)
        self._wire()

    def _wire(self) -> None:
        judging = self._judging
        judging.ready.connect(self._model_ready)
        judging.begun.connect(self._judged_anew)
        judging.mfcc.connect(self._follow_mfcc)
        judging.judged.connect(self._take_window)
        judging.finished.connect(self._all_judged)
        judging.failed.connect(self._not_judged)

    # --- what may be asked for

    def prepare(self) -> None:
        """Load what judges: it takes seconds, better before anything is recorded."""
        self._judging.start()

    def look_for_devices(self) -> None:
        """Find microphones and headphones, off this thread; ``devices_changed`` and ``outputs_changed`` tell."""

        def found(devices: tuple[Sequence[object], Sequence[object]]) -> None:
            self.outputs_changed.emit(tuple(devices[1]))
            self.devices_changed.emit(tuple(devices[0]))

        def failed(error: BaseException) -> None:
            self.devices_changed.emit(())
            self.problem_changed.emit(_told(error))

        def work(_: object) -> tuple[Sequence[object], Sequence[object]]:
            self.microphones.look_again()
            return self.microphones.inputs(), self.microphones.outputs()

        self._tasks.run(work, found, failed=failed, key="microphones")

    def open(self, wanted: Input) -> None:
        """Listen to a microphone: its level is measured, nothing is kept. What was being recorded ends."""
        self.prepare()
        self._begin_thread()
        self.recorder.open(wanted)

    def close(self) -> None:
        """Let go of the microphone. What was being recorded ends and is kept."""
        self.recorder.close()

    def start(
        self,
        patient: str = "",
        site: str = "",
        seconds: float = 0.0,
        *,
        age_years: float | None = None,
        sex: str = "",
        path: Path | None = None,
    ) -> None:
        """Record from the open microphone, for so many ``seconds`` of sound, or until ``stop``; into ``path``, or a
        file that is named after the time."""
        try:
            path = path or new_take(self._folder(), site, self._now())
        except OSError as error:
            self.problem_changed.emit(_told(error))
            return
        self._let_go()
        self._unwanted.discard(path)  # of a take that was moved away, whose name is free again
        quiet.hold(self, RECORDED)
        self._wanted = path
        self.recorder.start(path, patient, site, seconds, age_years=age_years, sex=sex)
        self._wanted_at = self.recorder.asked

    def stop(self, *, keep: bool = True) -> None:
        """End the take. One that is not to be kept is set aside, not removed."""
        if not keep and self.status.take is not None:
            self._unwanted.add(self.status.take)
        self.recorder.stop()

    def pause(self) -> None:
        self.recorder.pause()

    def resume(self) -> None:
        self.recorder.resume()

    def mark(self, text: str) -> None:
        """Note something at this moment of the take."""
        self.recorder.mark(text)

    def set_gain(self, db: float) -> None:
        self.recorder.set_gain(db)

    @property
    def is_recording(self) -> bool:
        """Whether a take is being made, paused or waiting for its microphone included."""
        return self.status.take is not None

    @property
    def is_saving(self) -> bool:
        """Whether a take ended that the judging still reads."""
        return self._unsaved is not None

    def is_kept(self, path: Path) -> bool:
        """Whether nobody asked for that take to be set aside."""
        return path not in self._unwanted

    @property
    def is_settled(self) -> bool:
        """Whether the status shows all that was asked for. Whoever decides by it what to do next waits for that."""
        unasked = self._own_thread and self._thread is None
        return unasked or self.status.done == self.recorder.asked

    def reload_model(self) -> None:
        """Another model is in use by now."""
        self._judging.reload()

    def shutdown(self) -> None:
        """End everything; what was being recorded is on the disk, complete."""
        self._timer.stop()
        self._patience.stop()
        quiet.release(self)
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.end()
        self._judging.shutdown()
        if self.take is not None:
            self.take.close()

    # --- looking at the recorder

    def _begin_thread(self) -> None:
        if self._own_thread and self._thread is None:
            self._thread = RecorderThread(self.recorder)
            self._thread.start()
        self._timer.start()

    def look(self) -> None:
        """See what became of what was asked for, and read on in the take. Called by a timer."""
        before, status = self.status, self.recorder.status
        was_settled, self.status = self.is_settled, status
        if self._wanted is not None and status.done >= self._wanted_at:
            self._begun(self._wanted, before, status)
        elif before.take is not None and status.take is None:
            self._ended(status)
        elif self.take is not None and status.take == self.take.path:
            self._read_on(self.take)
        if self._wanted is None and status.take is None:
            quiet.release(self)
        if (status.state, status.paused) != (before.state, before.paused):
            self.state_changed.emit(status.state)
        if status.problem is not before.problem:
            self.problem_changed.emit(status.problem)
        self.status_changed.emit(status)
        if not was_settled and self.is_settled:
            self.settled.emit()
        if self.is_settled and status.state is State.CLOSED:
            self._timer.stop()

    def _begun(self, path: Path, before: Status, status: Status) -> None:
        """What was asked to be recorded is being so, or has ended already; or cannot be."""
        self._wanted = None
        if before.take is not None:
            self._ended(status)
        if path in (status.take, status.last):
            self._took_up(path)
            if status.take is None:
                self._ended(status)

    def _took_up(self, path: Path) -> None:
        self._let_go()
        if self.take is not None:
            self.take.close()
        self.take = LiveTake(path)
        self.take.hop_s = self.hop_s
        self._looked_at_s = 0.0
        self._advise(())
        self._judging.judge(path, self.hop_s, self._scratch)
        self.take_started.emit(self.take)

    def _read_on(self, take: LiveTake) -> None:
        try:
            grown = take.advance()
        except OSError as error:
            log.warning("a take cannot be read while it grows: %s", type(error).__name__)
            return
        if take.heard_s - self._looked_at_s >= _QUALITY_EVERY_S:
            self._looked_at_s = take.heard_s
            self._advise(sound_now(take.sound.samples))
        if grown:
            self.advanced.emit()

    def _advise(self, advice: tuple[QualityWarning, ...]) -> None:
        codes = [warning.code for warning in self.advice]
        self.advice = advice
        if codes != [warning.code for warning in advice]:
            self.advice_changed.emit(advice)

    def _ended(self, status: Status) -> None:
        take, path, info = self.take, status.last, status.last_info
        if take is None or path is None or info is None:
            return
        try:
            take.finish()
        except OSError as error:
            log.warning("the end of a take cannot be read: %s", type(error).__name__)
        self.advanced.emit()
        self._advise(())
        self._unsaved = path, info, self.is_kept(path)
        self.take_ended.emit(path, info)
        if self.model is None:
            self._let_go()
        else:
            self._judging.end(round(info.duration_s * info.rate))
            self._patience.start()

    def _let_go(self) -> None:
        """Nobody reads the take that ended any more."""
        self._patience.stop()
        unsaved, self._unsaved = self._unsaved, None
        if unsaved is not None:
            path, info, keep = unsaved
            (self.to_keep if keep else self.to_set_aside).emit(path, info)

    # --- the judging speaks

    def _model_ready(self, model: Ready) -> None:
        self.model = self._loaded = model
        self.model_problem = None
        self.model_changed.emit()

    def _judged_anew(self) -> None:
        if self.model is None and self._loaded is not None:
            self._model_ready(self._loaded)
        if self.take is not None:
            self.take.judged_anew()

    def _follow_mfcc(self, message: GrowingMfcc) -> None:
        if self.take is not None:
            self.take.follow_mfcc(message)

    def _take_window(self, window: LiveWindow) -> None:
        if self.take is not None:
            self.take.add(window)
            self.judged.emit(window)

    def _all_judged(self) -> None:
        self.judged_all.emit()
        self._let_go()

    def _not_judged(self, message: str, advice: str) -> None:
        self.model, self.model_problem = None, PRSError(message, advice)
        self.model_changed.emit()
        self._let_go()


def new_take(folder: Path, site: str, now: datetime) -> Path:
    """A file that is not there yet, in ``folder``, which is made. No patient's name is in it. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    place = "".join(char for char in site if char.isalnum() or char in "-_")[:24]
    stem = f"{now:%Y-%m-%d_%H-%M-%S}{'_' + place if place else ''}"
    names = (stem if number == 1 else f"{stem}_{number}" for number in range(1, 1000))
    free = (name for name in names if not any(folder.glob(f"{name}.*")))
    return folder / f"{next(free)}.wav"


def _told(error: BaseException) -> PRSError:
    if isinstance(error, PRSError):
        return error
    failure = explain(error, tr("the recordings' folder"))
    return PRSError(failure.message, failure.advice)
