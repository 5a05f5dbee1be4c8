"""Listening along by headphones: on or off, through which filter, how loud, and what to say about it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.live.desk import LiveDesk
from app.preferences import settings
from app.preferences.choices import FILTERS
from app.preferences.settings import Settings
from app.sound.monitoring import Heard, Hearing, Monitor
from app.sound.portaudio import OutputDevice
from app.sound.quiet import HEARD, quiet
from app.sound.recording import Status
from app.sound.same_device import may_hear_itself, said_name
from prs_core.listening import BELL, DIAPHRAGM, WIDE, Band, free_band
from prs_core.translation import tr

VOLUME_LEAST_DB, VOLUME_MOST_DB = settings.VOLUME_RANGE_DB
_FIXED = {"bell": BELL, "diaphragm": DIAPHRAGM, "wide": WIDE}
_HOWLED = tr("It howled: the microphone heard the headphones. It is silent now.")
_HOWLED_ADVICE = tr("Keep them apart, lower the volume, then listen again.")
_SAME_ADVICE = tr("Use headphones.")


class Headphones(QObject):
    """Off at every start, and where it howled. The choices are remembered; the filter's corners are those of the
    listening bar."""

    changed = Signal()

    def __init__(
        self, desk: LiveDesk, remembered: Settings, parent: QObject | None = None, monitor: Monitor | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, remembered
        self._monitor = monitor or Monitor(desk.recorder)
        self.heard = Heard()
        self.is_on = False
        self.outputs: tuple[OutputDevice, ...] = ()
        self._microphone = ""
        self._was_on = False
        desk.outputs_changed.connect(self._found)
        desk.status_changed.connect(self._look)
        remembered.changed.connect(self._setting_changed)

    @property
    def filter(self) -> str:
        """One of ``FILTERS``."""
        return self._settings.get(settings.MONITOR_FILTER)

    @property
    def output(self) -> str:
        """The name of the headphones that are to be used; "" the system's choice."""
        return self._settings.get(settings.MONITOR_OUTPUT)

    def choose(self, name: str) -> None:
        """Be heard by those of that name, at once; "" the system's choice."""
        self._settings.set(settings.MONITOR_OUTPUT, name)

    def _found(self, outputs: tuple[OutputDevice, ...]) -> None:
        self.outputs = outputs
        self.changed.emit()

    @property
    def volume_db(self) -> float:
        return self._settings.get(settings.MONITOR_VOLUME_DB)

    @property
    def band(self) -> Band | None:
        if self.filter == "band":
            low, high = (self._settings.get(each) for each in (settings.BAND_LOW_HZ, settings.BAND_HIGH_HZ))
            return free_band(low, high)
        return _FIXED.get(self.filter)

    def toggle(self) -> None:
        self.set_on(not self.is_on)

    def set_on(self, on: bool) -> None:
        """Once it howled or failed, to be switched on is to be heard again."""
        self.is_on = on
        if on:
            quiet.hold(self, HEARD)
            self._monitor.set_output(self.output)
            self._monitor.set_band(self.band)
            self._monitor.set_volume(self.volume_db)
            self._monitor.start()
        else:
            quiet.release(self)
            self._monitor.stop()
            self.heard = Heard()
        self._tell()

    def set_filter(self, name: str) -> None:
        """One of ``FILTERS``."""
        if name in FILTERS:
            self._settings.set(settings.MONITOR_FILTER, name)

    def set_volume(self, db: float) -> None:
        self._settings.set(settings.MONITOR_VOLUME_DB, min(max(db, VOLUME_LEAST_DB), VOLUME_MOST_DB))

    def _setting_changed(self, key: str) -> None:
        if key in (settings.MONITOR_FILTER.key, settings.BAND_LOW_HZ.key, settings.BAND_HIGH_HZ.key):
            self._monitor.set_band(self.band)
            self.changed.emit()
        elif key == settings.MONITOR_OUTPUT.key:
            if self.is_on:
                self.set_on(True)
            self.changed.emit()
        elif key == settings.MONITOR_VOLUME_DB.key:
            self._monitor.set_volume(self.volume_db)
            self.changed.emit()

    @property
    def words(self) -> tuple[str, str]:
        """What must be known of it: message and advice; empty where all is well."""
        heard = self.heard
        if heard.state is Hearing.FAILED and heard.problem is not None:
            return heard.problem.message, heard.problem.advice
        if heard.state is Hearing.HOWLED:
            return _HOWLED, _HOWLED_ADVICE
        if self.is_on and may_hear_itself(self._microphone, heard.output, heard.behind):
            return tr(
                "“{device}” is the microphone and the loudspeaker: it may howl.", device=said_name(self._microphone)
            ), _SAME_ADVICE
        return "", ""

    @property
    def state_words(self) -> str:
        return {
            Hearing.OFF: tr("Off"),
            Hearing.WAITING: tr("Waiting for a microphone"),
            Hearing.ON: tr("Heard by “{device}”", device=said_name(self.heard.output)),
            Hearing.TESTED: tr("Silent for a moment: does it howl?"),
            Hearing.HOWLED: tr("Silenced"),
            Hearing.FAILED: tr("Not heard"),
        }[self.heard.state]

    def shutdown(self) -> None:
        quiet.release(self)
        self._monitor.stop()

    def _look(self, status: Status) -> None:
        self._microphone = status.device
        self._tell()

    def _tell(self) -> None:
        before = self.heard, self._was_on
        if self.is_on:
            self.heard = self._monitor.heard
            if self.heard.state in (Hearing.FAILED, Hearing.HOWLED):  # why stays to be read
                self.is_on = False
                quiet.release(self)
                self._monitor.stop()
        self._was_on = self.is_on
        if before != (self.heard, self.is_on):
            self.changed.emit()
