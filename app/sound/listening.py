"""How sound is listened to: speed and pitch, pre-roll, filter, and whether the lanes show what is heard."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from app.preferences import choices, settings
from app.preferences.settings import Settings
from app.tasks import Tasks, Token
from app.views.pyramid import Pyramid
from prs_core.feature_config import SAMPLE_RATE
from prs_core.listening import BELL, DIAPHRAGM, WIDE, Band, Filtered, free_band
from prs_core.rendering import SPEEDS, Hearing

if TYPE_CHECKING:
    from app.session import Session
    from app.views.lanes import LanesView

log = logging.getLogger(__name__)

LEADS_S = (0.0, 0.5, 1.0)
_FIXED: dict[str, Band] = {"bell": BELL, "diaphragm": DIAPHRAGM, "wide": WIDE}
_THREADS = 2  # one may draw a long recording's picture while the other prepares what is to be heard soon


class Listening(QObject):
    """Follows the choices, which the settings keep, and has the filtered sound of the open recording."""

    changed = Signal()

    def __init__(self, session: Session, lanes: LanesView, remembered: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes, self._settings = session, lanes, remembered
        pool = QThreadPool(self)
        pool.setMaxThreadCount(_THREADS)
        self.tasks = Tasks(pool, self)
        self.filtered: Filtered | None = None
        self._shown: Filtered | None = None
        remembered.changed.connect(self._setting_changed)

    @property
    def speed(self) -> float:
        """One of ``SPEEDS``."""
        return self._settings.get(settings.SPEED)

    @property
    def keep_pitch(self) -> bool:
        return self._settings.get(settings.KEEP_PITCH)

    @property
    def lead_s(self) -> float:
        """How much before the selection playing begins; one of ``LEADS_S``."""
        return self._settings.get(settings.LEAD_S)

    @property
    def filter(self) -> str:
        """One of ``choices.FILTERS``."""
        return self._settings.get(settings.FILTER)

    @property
    def free(self) -> Band:
        """The free band-pass."""
        return free_band(self._settings.get(settings.BAND_LOW_HZ), self._settings.get(settings.BAND_HIGH_HZ))

    @property
    def as_heard(self) -> bool:
        """Whether waveform and spectrogram show the filtered sound."""
        return self._settings.get(settings.AS_HEARD)

    @property
    def hearing(self) -> Hearing:
        return Hearing(self.speed, self.keep_pitch)

    @property
    def band(self) -> Band | None:
        """What is let through; None: everything."""
        return self.free if self.filter == "band" else _FIXED.get(self.filter)

    # -- choices

    def set_speed(self, speed: float) -> None:
        self._settings.set(settings.SPEED, speed)

    def step_speed(self, steps: int) -> None:
        """The next slower or faster of the speeds."""
        self.set_speed(SPEEDS[min(max(SPEEDS.index(self.speed) + steps, 0), len(SPEEDS) - 1)])

    def set_keep_pitch(self, keep: bool) -> None:
        self._settings.set(settings.KEEP_PITCH, keep)

    def set_lead(self, lead_s: float) -> None:
        self._settings.set(settings.LEAD_S, lead_s)

    def next_lead(self) -> None:
        self.set_lead(LEADS_S[(LEADS_S.index(self.lead_s) + 1) % len(LEADS_S)])

    def set_filter(self, name: str) -> None:
        """One of ``choices.FILTERS``."""
        self._settings.set(settings.FILTER, name)

    def next_filter(self) -> None:
        names = list(choices.FILTERS)
        self.set_filter(names[(names.index(self.filter) + 1) % len(names)])

    def set_free_band(self, low_hz: float, high_hz: float) -> None:
        """The corners of the free band-pass: the nearest that are possible."""
        free = free_band(low_hz, high_hz)
        self._settings.set(settings.BAND_LOW_HZ, free.low_hz)
        self._settings.set(settings.BAND_HIGH_HZ, free.high_hz)
        self.changed.emit()  # also where it was refused: what was typed gives way to what is

    def set_as_heard(self, as_heard: bool) -> None:
        self._settings.set(settings.AS_HEARD, as_heard)

    def _setting_changed(self, key: str) -> None:
        if key in (settings.FILTER.key, settings.BAND_LOW_HZ.key, settings.BAND_HIGH_HZ.key):
            self._filter_anew()
        elif key == settings.AS_HEARD.key:
            self._show()
            self.changed.emit()
        elif key in (settings.SPEED.key, settings.KEEP_PITCH.key, settings.LEAD_S.key):
            self.changed.emit()

    # -- the filtered sound

    def sound_changed(self) -> None:
        """Another recording, which the lanes show as it was recorded."""
        self.tasks.cancel("shown")
        self.filtered, self._shown = None, None
        self._filter_anew()

    def _filter_anew(self) -> None:
        sound, band = self._session.sound, self.band
        if sound is None or band is None:
            self.filtered = None
        elif self.filtered is None or self.filtered.band != band:
            self.filtered = Filtered(sound.samples, band, SAMPLE_RATE)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        wanted = self.filtered if self.as_heard else None
        if wanted is self._shown:
            return
        self._shown = wanted
        self.tasks.cancel("shown")
        if wanted is None:
            self._lanes.show_heard(None, "")
            return
        name = choices.FILTERS_HEARD[self.filter]

        def filter_all(token: Token) -> Pyramid | None:
            samples = wanted.whole(token.is_cancelled)
            return None if samples is None else Pyramid(samples)

        self.tasks.run(
            filter_all,
            lambda pyramid: self._lanes.show_heard(pyramid, name),
            failed=lambda error: log.error("the sound could not be filtered", exc_info=error),
            key="shown",
        )

    def shutdown(self) -> None:
        self.tasks.shutdown()
