"""Sound out. The playhead follows what the sound card says it is playing, not a timer's idea of it.

PortAudio is loaded when first wanted. Where it or a device is missing, ``available`` is false and ``reason`` says what
to do; nothing else of the program depends on it.
"""

from __future__ import annotations

import logging
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.sound import portaudio
from app.sound.feed import LATENCY_S, Feed, Line
from app.sound.quiet import quiet
from app.tasks import Tasks
from prs_core.feature_config import SAMPLE_RATE
from prs_core.listening import Filtered
from prs_core.rendering import Course, Hearing, Rendering
from prs_core.translation import tr

log = logging.getLogger(__name__)

_TICK_MS = 15
_RATES = (48000, 44100)

_NO_DEVICE = tr("No sound output was found. Connect loudspeakers or headphones, then try again.")


class Player(QObject):
    """Plays stretches of one recording at a time, as fast and through the filter that is wanted.

    What takes time to prepare is prepared on ``tasks``; without, in place.
    """

    position = Signal(float)  # seconds in the recording, some sixty times a second
    stopped = Signal()  # at the end, or by stop(), or because the device went away
    problem = Signal(str, str)  # message, advice: play() could not

    def __init__(self, parent: QObject | None = None, backend: Any = None, tasks: Tasks | None = None) -> None:
        """``backend`` stands in for the sounddevice module, in tests."""
        super().__init__(parent)
        self._backend = backend
        self._tasks = tasks
        self._preparing: Line | None = None
        self._reason = ""
        self._checked = False
        self._samples = np.zeros(0, np.float32)
        self._rate = SAMPLE_RATE
        self._gain_db = 0.0
        self._output = ""
        self._course = Course(0, 0)
        self._loop_from = 0
        self._hearing = Hearing()
        self._filtered: Filtered | None = None
        self._feed: Feed | None = None
        self._stream: Any = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    # --- whether there is anything to play on

    @property
    def available(self) -> bool:
        """Whether there is a sound output. Looked for anew as long as there is none."""
        if not self._checked:
            self._reason = self._find_device()
            self._checked = not self._reason
        return self._checked

    @property
    def reason(self) -> str:
        """Why nothing can be played and what to do; empty if something can."""
        return "" if self.available else self._reason

    def _find_device(self) -> str:
        try:
            if self._backend is None:
                self._backend = portaudio.load()
        except portaudio.SoundError as error:
            return str(error)
        for attempt in range(2):
            try:
                with portaudio.lock:
                    known = self._backend.query_devices()
                if any(device["max_output_channels"] > 0 for device in known):
                    return ""
                if attempt == 0:
                    self._look_again()
            except Exception as error:  # noqa: BLE001 - PortAudioError exists only where PortAudio does
                log.info("no sound output: %s", error)
        return _NO_DEVICE

    def _look_again(self) -> None:
        """PortAudio knows the devices that were there when it started: start it anew."""
        portaudio.restart(self._backend)

    # --- playing

    @property
    def playing(self) -> bool:
        return self._feed is not None

    def load(self, samples: np.ndarray, rate: int) -> None:
        """``samples`` (n,) float32, kept, not copied. What plays is stopped."""
        self.stop()
        self._samples, self._rate, self._filtered = samples, rate, None

    def set_gain(self, db: float) -> None:
        """How much louder than recorded; beyond full scale it is clipped."""
        self._gain_db = db
        if self._feed is not None:
            self._feed.gain = np.float32(10 ** (db / 20))

    def set_output(self, name: str) -> None:
        """The device that plays, by its name, from the next stretch on; "", or one that is not there: the system's."""
        if name != self._output:
            self._output = name
            self.stop()

    def set_hearing(self, hearing: Hearing, filtered: Filtered | None = None) -> None:
        """How it is listened to from now on: what plays goes over to it where it is, as soon as that is prepared.

        ``filtered`` is of the samples that are loaded; None: as recorded.
        """
        if hearing == self._hearing and filtered is self._filtered:
            return
        self._hearing, self._filtered = hearing, filtered
        if self._feed is not None:
            self._feed.change(self._rendering)
            self._prepare()

    def set_loop(self, loop: bool) -> None:
        """Whether what plays comes round again at its end. It goes on where it is."""
        feed, course = self._feed, self._course
        if feed is None or loop == (course.loop_from is not None):
            return
        heard = feed.given
        # The same samples at the same times of the course, only that it goes on otherwise at the end.
        self._course = Course(round(course.at(heard) - heard), course.end, self._loop_from if loop else None)
        feed.change(self._rendering)
        self._prepare()

    def _rendering(self, origin: float = 0.0) -> Rendering:
        return Rendering(self._samples, self._rate, self._course, self._hearing, self._filtered, origin)

    def play(self, start_s: float = 0.0, end_s: float | None = None, loop: bool = False, lead_s: float = 0.0) -> bool:
        """Play a stretch, over and over if ``loop``, once with ``lead_s`` before it. False, and ``problem``, where that
        is not possible."""
        self.stop()
        if quiet.why is not None:
            self.problem.emit(*quiet.why)
            return False
        if not self.available:
            self.problem.emit(tr("Sound cannot be played."), self._reason)
            return False
        start = min(max(round(start_s * self._rate), 0), len(self._samples))
        end = len(self._samples) if end_s is None else min(round(end_s * self._rate), len(self._samples))
        if end <= start:
            return False
        self._loop_from = start
        self._course = Course(max(0, start - round(lead_s * self._rate)), end, start if loop else None)
        try:
            with portaudio.lock:
                self._open()
        except Exception as error:  # noqa: BLE001 - PortAudioError exists only where PortAudio does
            log.warning("sound output failed: %s", error)
            portaudio.release(self._stream)
            self._feed, self._stream, self._checked = None, None, False
            self.problem.emit(
                tr("The sound output refused to play."),
                tr("Is another program using it? Choose another output in the system's sound settings and try again."),
            )
            return False
        self._timer.start()
        quiet.sounds(self)
        return True

    def _device(self) -> tuple[Any, dict[str, int]]:
        """The chosen output while it is there, else the system's own; and how to name it to PortAudio."""
        if self._output:
            for index, device in enumerate(self._backend.query_devices()):
                if device["name"] == self._output and device["max_output_channels"] > 0:
                    return device, {"device": index}
        return self._backend.query_devices(kind="output"), {}

    def _open(self) -> None:
        """Open the first format that the device takes, and start it."""
        backend = self._backend
        device, where = self._device()
        refused: Exception | None = None
        for rate in dict.fromkeys((self._rate, int(device["default_samplerate"]), *_RATES)):
            for channels in (1, 2):
                try:
                    backend.check_output_settings(**where, samplerate=rate, channels=channels, dtype="float32")
                    feed = Feed(self._rendering(), rate, backend.CallbackStop)
                    stream = backend.OutputStream(
                        **where,
                        samplerate=rate,
                        channels=channels,
                        dtype="float32",
                        latency=LATENCY_S,
                        callback=feed.callback,
                        finished_callback=feed.ended,
                    )
                except Exception as error:  # noqa: BLE001 - tried on with the next format, raised after the last
                    refused = error
                    continue
                portaudio.hold(backend, stream)
                self._feed, self._stream = feed, stream
                self.set_gain(self._gain_db)
                self._prepare()
                stream.start()
                return
        raise refused or RuntimeError("no format fits")

    def stop(self) -> None:
        """Silence at once. ``stopped`` is emitted if something played."""
        stream, feed = self._stream, self._feed
        self._stream, self._feed = None, None
        quiet.silent(self)
        self._timer.stop()
        if feed is not None:
            feed.line.abandoned = feed.incoming.abandoned = True
        if stream is not None:
            try:
                stream.abort()
                stream.close()
            except Exception as error:  # noqa: BLE001 - a device that went away cannot be closed either
                log.info("closing the sound output: %s", error)
            portaudio.release(stream)
        if feed is not None:
            self.stopped.emit()

    def tick(self) -> None:
        """Prepare what is needed soon, and say where the sound is."""
        feed, stream = self._feed, self._stream
        if feed is None or stream is None:
            return
        self._prepare()
        if feed.finished:
            self.stop()
            return
        try:
            heard = feed.heard(stream)
        except Exception as error:  # noqa: BLE001 - the device was unplugged
            log.warning("sound output lost: %s", error)
            self._checked = False
            self.stop()
            return
        if heard is not None:
            self.position.emit(self._course.at(heard) / self._rate)

    def _prepare(self) -> None:
        """Have prepared what is needed soon, here or on another thread."""
        feed = self._feed
        if feed is None:
            return
        line = feed.incoming
        if self._tasks is None or line.rendering.is_cheap:
            line.prepare()
        elif line.is_hungry and self._preparing is not line:
            self._preparing = line
            self._tasks.run(
                lambda _: line.prepare(),
                lambda _: self._prepared(line),
                failed=lambda error: self._not_prepared(line, error),
            )

    def _prepared(self, line: Line) -> None:
        if self._preparing is line:
            self._preparing = None

    def _not_prepared(self, line: Line, error: BaseException) -> None:
        log.error("sound could not be prepared", exc_info=error)
        self._prepared(line)
        if self._feed is None or self._feed.incoming is not line:
            return
        self.stop()
        self.problem.emit(tr("The sound could not be prepared."), tr("Play it at its own speed and without a filter."))
