"""Sound in: a microphone's sound onto the disk, whatever happens to the microphone, the disk or the program. No Qt.

The sound callback fills a ring (app.sound.capture). Behind it one thread calls ``Recorder.step`` a hundred times a
second, which does all the rest: it empties the ring, writes the take, looks whether the device is still there, and
leaves a ``Status`` for whoever wants to know. Display and live judging read the take itself as it grows (TakeFollower),
so that what is seen and judged is what is on the disk.

What the window asks for is put into a queue and done by that thread: nothing here is locked, and nobody waits.
"""

from __future__ import annotations

import logging
import queue
import time
from collections.abc import Callable
from copy import copy
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from app.sound.capture import Capture
from app.sound.continuity import Continuity
from app.sound.errors import Trouble, gives_nothing, unplugged
from app.sound.levels import LevelMeter
from app.sound.portaudio import InputDevice, Microphones, OpenInput, SoundError
from app.sound.recording import SILENCE, Channel, Input, State, Status
from prs_core.audio import ChannelMixer
from prs_core.errors import AudioError, PRSError
from prs_core.failures import explain
from prs_core.takes.info import Ended, TakeInfo
from prs_core.takes.take import DiskFull, FolderGone, Take
from prs_core.translation import tr

log = logging.getLogger(__name__)

_KEPT = tr("What was recorded is kept.")
_Wish = tuple[Callable[[], None], bool]
#: No callback for so long means that the device is gone: not every system says so. The first one may take longer.
STALL_S, START_S = 2.0, 5.0
RETRY_S = 1.0


class Recorder:
    """See above. ``clock`` in seconds, ``now`` for the time of day, ``begin`` makes a Take: for tests."""

    def __init__(
        self,
        microphones: Microphones,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        begin: Callable[[Path, TakeInfo], Take] = Take,
    ) -> None:
        self.microphones = microphones
        self.status = Status()  # replaced whole; read it from any thread
        self._clock, self._now, self._begin = clock, now, begin
        self._asked: queue.SimpleQueue[_Wish] = queue.SimpleQueue()
        self._next: _Wish | None = None  # is done when sound comes
        self.asked = 0  # how often something was asked for; the status says how much of it is done
        self._done = 0
        self._input: Input | None = None
        self._device: InputDevice | None = None
        self._open: OpenInput | None = None
        self._capture: Capture | None = None
        self._continuity: Continuity | None = None
        self._mixer = ChannelMixer(1)
        self._meter = LevelMeter(1)
        self._gain = np.float32(1)
        self._take: Take | None = None
        self._last: tuple[Path | None, TakeInfo | None] = (None, None)
        self._limit, self._paused, self._gave_nothing = 0, False, False
        self._is_back = False  # the device was gone and is open again, and no sound has come yet
        self._silent_since: float | None = None  # nothing is written since then, because of:
        self._cause = ""
        self._seen = (0, 0, 0)  # calls, lost and overflows of the capture
        self._alive_at = self._tried_at = self._longest_s = 0.0
        self._problem: PRSError | None = None
        self._why_not: SoundError | None = None  # why no microphone could be opened when one was asked for

    # --- what may be asked for, from one thread; the status tells what came of it

    def _ask(self, do: Callable[[], None], *, hearing: bool = False) -> None:
        """``hearing``: not before the microphone that is being opened gives sound."""
        self.asked += 1
        self._asked.put((do, hearing))

    def open(self, wanted: Input) -> None:
        """Listen to a microphone. What was being recorded ends."""
        self._ask(lambda: self._do_open(wanted))

    def close(self) -> None:
        """Let go of the microphone. What was being recorded ends."""
        self._ask(self._do_close)

    def start(
        self,
        path: Path,
        patient: str = "",
        site: str = "",
        seconds: float = 0.0,
        *,
        age_years: float | None = None,
        sex: str = "",
    ) -> None:
        """Record a take into ``path`` (NAME.wav), for so many ``seconds`` of sound, or until ``stop``. It begins with
        the first sound: while the microphone is being opened this waits, and what is asked for after it too."""
        who = {"patient": patient, "site": site, "age_years": age_years, "sex": sex}
        self._ask(lambda: self._do_start(path, who, seconds), hearing=True)

    def stop(self) -> None:
        self._ask(lambda: self._end(Ended.STOPPED))

    def pause(self) -> None:
        self._ask(self._do_pause)

    def resume(self) -> None:
        self._ask(self._do_resume)

    def mark(self, text: str) -> None:
        """Note something at this moment of the take."""
        self._ask(lambda: self._take.mark(text) if self._take is not None else None)

    def set_gain(self, db: float) -> None:
        self._ask(lambda: self._do_gain(db))

    # --- for whoever listens along (app.sound.monitoring), from any thread

    @property
    def capture(self) -> Capture | None:
        """What the open microphone's callback fills."""
        return self._capture

    @property
    def input(self) -> Input | None:
        return self._input

    def step(self) -> None:
        """Do what was asked for and what the sound that came demands. Raises nothing."""
        try:
            if self._next is None:  # else what came first belongs to the take that waits for it
                self._empty_ring()  # before what was asked for: until now the take went on
            while self._next is not None or not self._asked.empty():
                do, hearing = self._next or self._asked.get()
                self._next = (do, hearing) if hearing and self._is_opening else None
                if self._next is not None:
                    break
                self._done += 1  # whatever comes of it
                do()
            if self._open is not None:
                self._watch()
            elif self._input is not None:
                self._look_for_device()
        except Exception as error:  # noqa: BLE001 - whatever it is, what was recorded is kept and the window told
            self._fail(error)
        self._publish()

    def shut(self) -> None:
        """Finish and close everything: the thread ends."""
        self.step()
        self._do_close()
        self._publish()

    def _empty_ring(self) -> None:
        if self._capture is None or self._input is None:
            return
        block = self._capture.drain()
        if self._is_back and (len(block) or self._capture.calls):
            self._is_back, self._problem, self._why_not = False, None, None
            self._note_gap(len(block) / self._capture.rate)
        if len(block):
            raw = self._one_channel(np.nan_to_num(block, posinf=0.0, neginf=0.0))
            samples = raw * self._gain
            self._meter.push(raw, samples)
            self._record(samples)
        self._count_overruns(self._capture)
        self._longest_s = max(self._longest_s, self._capture.longest_s)

    def _one_channel(self, block: np.ndarray) -> np.ndarray:
        assert self._input is not None
        if self._input.channel is Channel.MIX:
            return self._mixer.process(block)
        return block[:, 0 if self._input.channel is Channel.LEFT else -1]

    def _record(self, samples: np.ndarray) -> None:
        if self._take is None or self._paused:
            return
        room = self._limit - self._take.frames if self._limit else len(samples)
        try:
            self._take.write(samples[:room])
        except DiskFull as error:
            self._end(Ended.DISK_FULL, error)
        except FolderGone as error:
            self._end(Ended.FAILED, error)
        except OSError as error:
            said = explain(error, f"“{self._take.path.name}”")
            self._end(Ended.FAILED, AudioError(said.message, f"{_KEPT} {said.advice}".strip()))
        else:
            if self._limit and self._take.frames >= self._limit:
                self._end(Ended.STOPPED)

    def _count_overruns(self, capture: Capture) -> None:
        calls, lost, overflows = capture.calls, capture.lost, capture.overflows
        seen_calls, seen_lost, seen_overflows = self._seen
        if calls != seen_calls and self._continuity is not None:
            self._alive_at = self._clock()
            missing = self._continuity.look(self._alive_at)
            if missing is not None and self._take is not None and not self._paused:
                self._take.note_gap(missing[0], "interrupted", frames_ago=missing[1])
        if self._take is not None and not self._paused and (lost > seen_lost or overflows > seen_overflows):
            self._take.note_overrun(lost - seen_lost)
        self._seen = (calls, lost, overflows)

    # --- the device comes and goes

    def _watch(self) -> None:
        assert self._capture is not None and self._open is not None
        capture = self._capture
        silent_s = self._clock() - self._alive_at if capture.calls == self._seen[0] else 0.0
        if capture.ended or silent_s > (STALL_S if capture.calls else START_S):
            self._empty_ring()
            self._gave_nothing = not (capture.calls or capture.ended)  # it opened, and no sound came
            self._let_go()
            self._problem = self._gone()
            self._tried_at = self._clock()
            if self._take is not None:
                self._silent_since = self._alive_at if self._silent_since is None else self._silent_since
                self._cause = "unplugged"

    def _gone(self) -> SoundError:
        say = gives_nothing if self._gave_nothing else unplugged
        return say(self._device.name if self._device is not None else "", self._take is not None)

    def _look_for_device(self) -> None:
        now = self._clock()
        if now - self._tried_at < RETRY_S or self._device is None:
            return
        self._tried_at = now
        try:
            self.microphones.look_again()
            found = next((each for each in self.microphones.inputs() if each.name == self._device.name), None)
            if found is None:
                return
            self._listen_to(found, self._take.info.rate if self._take is not None else 0)  # a file has one rate
        except SoundError as error:
            if self._take is not None and error.trouble is Trouble.RATE:
                advice = tr("The recording cannot go on with it: stop, then record anew.")
                error = SoundError(error.message, advice, error.trouble)
            if self._take is not None and error.trouble in (Trouble.ABSENT, Trouble.OTHER):
                return  # a server that stands for it fails in many ways: it is still unplugged, as was said
            if str(error) != str(self._problem):  # said once, not with every try
                self._problem = error
            return
        self._is_back = True  # until sound comes
        self._empty_ring()

    def _listen_to(self, device: InputDevice, rate: int) -> None:
        captures: list[Capture] = []

        def make(at: int, channels: int) -> tuple[Any, Callable[[], None]]:
            captures.append(Capture(at, channels))
            return captures[-1].callback, captures[-1].finished

        self._open = self.microphones.open(device, make, rate)
        self._capture, self._device, self._continuity = captures[-1], device, Continuity(captures[-1])
        self._mixer, self._meter = ChannelMixer(self._open.channels), LevelMeter(self._open.rate)
        self._seen, self._alive_at = (0, 0, 0), self._clock()

    def _let_go(self) -> None:
        opened, self._open, self._capture = self._open, None, None
        self._is_back = False
        if opened is not None:
            opened.close()

    @property
    def _is_opening(self) -> bool:
        """A microphone is open and nothing came from it yet."""
        return self._capture is not None and not self._capture.calls

    def _note_gap(self, came_s: float = 0.0) -> None:
        """What is missing is over, unless it goes on for another reason; ``came_s`` of what follows came by now."""
        if self._take is None or self._paused or self._open is None or self._is_back or self._silent_since is None:
            return
        self._take.note_gap(max(0.0, self._clock() - self._silent_since - came_s), self._cause)
        self._silent_since = None

    # --- doing what was asked for

    def _do_open(self, wanted: Input) -> None:
        self._do_close()
        self._problem = self._why_not = None
        try:
            self.microphones.look_again()  # for what was plugged in since, unless something plays
            self._listen_to(self.microphones.find(wanted.device), wanted.rate)
        except SoundError as error:
            self._problem = self._why_not = error
            return
        self._input = wanted
        self._gain = np.float32(10 ** (wanted.gain_db / 20))

    def _do_close(self) -> None:
        self._end(Ended.STOPPED)
        self._let_go()
        self._input = self._device = None

    def _do_start(self, path: Path, who: dict[str, Any], seconds: float) -> None:
        self._end(Ended.STOPPED)
        self._problem = None
        if self._open is None or self._input is None or self._device is None:
            why = self._gone() if self._input is not None else copy(self._why_not)
            self._problem = why or SoundError(tr("No microphone is open."), tr("Choose one, then record."))
            return
        info = TakeInfo(
            device=self._device.name,
            rate=self._open.rate,
            channel=str(self._input.channel),
            gain_db=self._input.gain_db,
            started=self._now().isoformat(timespec="milliseconds"),
            **who,
        )
        try:
            self._take = self._begin(path, info)
        except PRSError as error:
            self._problem = error
        except OSError as error:
            said = explain(error, f"“{path.name}”")
            self._problem = AudioError(said.message, said.advice)
        self._limit = round(seconds * self._open.rate)
        self._paused, self._silent_since = False, None

    def _do_pause(self) -> None:
        if self._take is not None and not self._paused:
            self._paused = True
            if self._silent_since is None:
                self._silent_since, self._cause = self._clock(), "paused"

    def _do_resume(self) -> None:
        self._paused = False
        self._note_gap()

    def _do_gain(self, db: float) -> None:
        if self._input is None or db == self._input.gain_db:
            return
        self._input = replace(self._input, gain_db=db)
        self._gain = np.float32(10 ** (db / 20))
        if self._take is not None:
            self._take.note_gain(db)

    def _end(self, ended: Ended, problem: PRSError | None = None) -> None:
        take, self._take = self._take, None
        self._paused, self._silent_since = False, None
        if take is not None:
            failed = take.finish(ended)
            self._last = (take.path, take.info)
            problem = failed if isinstance(failed, FolderGone) else problem or failed  # it knows what became of it
            if self._open is None and self._input is not None:  # still gone, and nothing goes on when it is back
                problem = problem or self._gone()
        self._problem = problem or self._problem

    def _fail(self, error: Exception) -> None:
        log.error("recording failed", exc_info=error)
        said = explain(error, tr("the recording")) if not isinstance(error, PRSError) else error
        self._end(Ended.FAILED, AudioError(said.message, _KEPT))
        self._let_go()
        self._input = self._device = None

    # --- what is told

    def _state(self) -> State:
        if self._input is None:
            return State.CLOSED
        if self._open is None or self._is_back:
            return State.LOST
        if self._is_opening or self._next is not None:  # the first sound came since: what waits for it comes next
            return State.OPENING
        if self._take is None:
            return State.LISTENING
        return State.PAUSED if self._paused else State.RECORDING

    def _publish(self) -> None:
        take, opened = self._take, self._open
        self.status = Status(
            state=self._state(),
            device=self._device.name if self._device is not None else "",
            rate=opened.rate if opened is not None else 0,
            channels=opened.channels if opened is not None else 0,
            level=self._meter.level if opened is not None else SILENCE,
            paused=self._paused,
            take=take.path if take is not None else None,
            duration_s=take.duration_s if take is not None else 0.0,
            info=take.info if take is not None else None,
            last=self._last[0],
            last_info=self._last[1],
            problem=self._problem,
            longest_callback_s=self._longest_s,
            done=self._done,
        )
