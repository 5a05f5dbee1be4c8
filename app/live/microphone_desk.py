"""Which microphone, and how: chosen before anything is recorded, remembered by its name, tested on request."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.live.desk import LiveDesk
from app.preferences import settings
from app.preferences.settings import Settings
from app.sound.capture import Capture, Tap
from app.sound.microphone_check import Answer, MicrophoneCheck
from app.sound.portaudio import InputDevice
from app.sound.quiet import TESTED, quiet
from app.sound.recording import Channel, Input, State, Status
from prs_core.errors import PRSError

GAIN_LEAST_DB, GAIN_MOST_DB = settings.MICROPHONE_RANGE_DB
#: 0: what the device gives by itself.
RATES = (0, 48000, 44100, 16000, 8000)


class MicrophoneDesk(QObject):
    """Keeps the choice, in the settings too, and has the microphone open while somebody looks at it."""

    changed = Signal()  # devices or choice
    answered = Signal(object)  # Answer of the test
    testing = Signal(float)  # how much of the test is over

    def __init__(
        self,
        desk: LiveDesk,
        remembered: Settings,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._clock = desk, remembered, clock
        self.devices: tuple[InputDevice, ...] | None = None  # None: not looked for yet
        self.problem: PRSError | None = None
        self.chosen = self._remembered()
        self._shown = self._looking = False
        self._looked_at: str | None = None  # the name of another one than the chosen, while its level is wanted
        self._next: str | None = None  # the one to be looked at when that one is open
        self._check: MicrophoneCheck | None = None
        self._tap: tuple[Capture, Tap] | None = None
        desk.devices_changed.connect(self._found)
        desk.problem_changed.connect(self._problem_changed)
        desk.status_changed.connect(self._look)
        desk.take_ended.connect(self._take_ended)
        desk.state_changed.connect(self._state_changed)
        desk.settled.connect(self._settled)
        remembered.changed.connect(self._setting_changed)

    def _remembered(self) -> Input:
        remembered = self._settings
        return Input(
            remembered.get(settings.MICROPHONE),
            Channel(remembered.get(settings.CHANNEL)),
            remembered.get(settings.RECORD_GAIN_DB),
            int(remembered.get(settings.RECORD_RATE)),
        )

    def _setting_changed(self, key: str) -> None:
        """In the preferences, or by a choice here. In the midst of a recording only the gain is taken over."""
        wanted = self._remembered()
        if self._desk.is_recording and key != settings.RECORD_GAIN_DB.key:
            self._settings.set(settings.MICROPHONE, self.chosen.device)
            self._settings.set(settings.CHANNEL, str(self.chosen.channel))
            self._settings.set(settings.RECORD_RATE, float(self.chosen.rate))
        elif key == settings.RECORD_GAIN_DB.key:
            self.set_gain(wanted.gain_db)
        elif key == settings.MICROPHONE.key:
            self._choose(replace(self.chosen, device=wanted.device))
        elif key == settings.CHANNEL.key:
            self._choose(replace(self.chosen, channel=wanted.channel))
        elif key == settings.RECORD_RATE.key:
            self._choose(replace(self.chosen, rate=wanted.rate))

    # --- what is chosen

    @property
    def missing(self) -> str:
        """The name that is remembered where no device has it now; else empty."""
        name = self.chosen.device
        known = self.devices
        return name if name and known is not None and all(each.name != name for each in known) else ""

    @property
    def channels(self) -> int:
        """How many the chosen device has; 2 while that is not known."""
        for device in self.devices or ():
            if device.name == self.chosen.device or (not self.chosen.device and device.is_default):
                return device.channels
        return 2

    def choose(self, name: str) -> None:
        """The microphone of that name; "" the system's own choice."""
        if name == self.chosen.device:
            self.look_back()
        self._looked_at = self._next = None
        self._choose(replace(self.chosen, device=name))
        self._settings.set(settings.MICROPHONE, name)

    def set_channel(self, channel: Channel) -> None:
        self._choose(replace(self.chosen, channel=channel))
        self._settings.set(settings.CHANNEL, str(channel))

    def set_rate(self, rate: int) -> None:
        """One of ``RATES``."""
        self._choose(replace(self.chosen, rate=rate))
        self._settings.set(settings.RECORD_RATE, float(rate))

    def set_gain(self, db: float) -> None:
        """At once, while it is recorded too."""
        db = min(max(db, GAIN_LEAST_DB), GAIN_MOST_DB)
        if db == self.chosen.gain_db:
            return
        self.chosen = replace(self.chosen, gain_db=db)
        self._settings.set(settings.RECORD_GAIN_DB, db)
        self._desk.set_gain(db)
        self.changed.emit()

    def _choose(self, wanted: Input) -> None:
        if wanted == self.chosen or self._desk.is_recording:
            self.changed.emit()  # what shows another choice shows this one again
            return
        self.chosen = wanted
        self.end_test()
        if self._shown:
            self._desk.open(wanted)
        self.changed.emit()

    def look_at(self, name: str) -> None:
        """Listen to another microphone, which is not chosen by that: its level is wanted. While one is being opened it
        waits."""
        self._next = None
        open_one = self.chosen.device if self._looked_at is None else self._looked_at
        if not self._shown or self._desk.is_recording:
            return
        if not self._desk.is_settled:
            self._next = name
        elif name != open_one:
            self._looked_at = name
            self._desk.open(replace(self.chosen, device=name))

    def _settled(self) -> None:
        if self._next is not None:
            self.look_at(self._next)

    def look_back(self) -> None:
        """Listen to the chosen one again."""
        looked_at, self._looked_at, self._next = self._looked_at, None, None
        if looked_at is not None and looked_at != self.chosen.device and not self._desk.is_recording:
            self._desk.open(self.chosen)

    # --- open while it is looked at

    def show(self) -> None:
        """The level is wanted: look for microphones and open the chosen one."""
        if self._shown:
            return
        self._shown = True
        self._desk.look_for_devices()
        if self._desk.status.state is State.CLOSED:
            self._desk.open(self.chosen)

    def hide(self) -> None:
        """Nobody looks any more: what is not recording lets go of the microphone."""
        self._shown, self._looked_at, self._next = False, None, None
        self.end_test()
        if not self._desk.is_recording:
            self._desk.close()

    def let_go(self) -> None:
        """Of the microphone, unless it is looked at."""
        if not self._shown:
            self._desk.close()

    def _take_ended(self, *_: object) -> None:
        self.let_go()

    def look_again(self) -> None:
        """After something was plugged in. PortAudio finds it only while nothing is open."""
        if self._desk.is_recording:
            return
        self._looking = True
        if self._desk.status.state is State.CLOSED:
            self._desk.look_for_devices()
        else:
            self._desk.close()

    def _state_changed(self, state: State) -> None:
        if self._looking and state is State.CLOSED:
            self._desk.look_for_devices()

    def _found(self, devices: tuple[InputDevice, ...]) -> None:
        self.devices = devices
        if self._looking:
            self._looking = False
            self._desk.open(self.chosen)
        self.changed.emit()

    def _problem_changed(self, problem: PRSError | None) -> None:
        self.problem = problem
        self.changed.emit()

    # --- the test

    @property
    def is_testing(self) -> bool:
        return self._check is not None

    def test(self) -> None:
        """Silence, muted, or missing? ``answered`` tells in three seconds."""
        if self._desk.status.state is State.CLOSED:
            self._desk.open(self.chosen)
        quiet.hold(self, TESTED)
        self._check, self._tap = MicrophoneCheck(self.chosen, self._clock()), None
        self.testing.emit(0.0)

    def end_test(self) -> None:
        self._check = self._tap = None
        quiet.release(self)

    def _look(self, status: Status) -> None:
        check = self._check
        if check is None:
            return
        now = self._clock()
        answer: Answer | None = check.add(self._raw(), status, now)
        if answer is None:
            self.testing.emit(check.part(now))
            return
        self.end_test()
        self.answered.emit(answer)

    def _raw(self) -> np.ndarray:
        """All channels, as the device gives them."""
        capture = self._desk.recorder.capture
        if capture is None:
            return np.zeros((0, 1), np.float32)
        if self._tap is None or self._tap[0] is not capture:
            self._tap = capture, Tap(capture)
        return self._tap[1].read()
