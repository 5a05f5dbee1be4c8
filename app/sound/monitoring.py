"""The microphone in one's headphones while it is open: through the listening filters, as soon as it can be. No Qt.

    the input's callback -> its ring -> this thread: channel, gain, filter, guard -> ring -> the output's callback

Neither callback waits for anybody: each copies between its device and a ring that is there from the beginning. The
recorder reads the same ring of the input by a counter of its own and does not know that somebody else does.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Protocol

import numpy as np

from app.sound import portaudio
from app.sound.capture import Capture, Tap
from app.sound.errors import headphones_refused
from app.sound.howling import HowlGuard, Loop
from app.sound.portaudio import SoundError
from app.sound.recording import Channel, Input
from app.sound.same_device import UNKNOWN, Behind, behind_default, is_anything
from prs_core.audio import ChannelMixer
from prs_core.listening import Band
from prs_core.live_filter import LiveFilter
from prs_core.translation import tr

log = logging.getLogger(__name__)

PERIOD_S = 0.003
#: Asked of the output; sound servers give what they can. Doubled, up to the most, where the computer is too busy for
#: it: the output says some times within two seconds that it ran dry.
LATENCY_S, MOST_LATENCY_S = 0.02, 0.08
_DRY_TIMES, _DRY_S = 3, 2.0
_RING_S = 2.0
_FADE_S = 0.005
#: What lies ready longer than this is not needed, and left out: the clocks of two devices are never quite the same.
_LEAST_SEEN_S = 2.0
_SPARE_S = 0.004
_SETTLED_S = 1.0  # until both devices have found their pace
_CHANNELS = (2, 1)
#: An output that asks for nothing for so long was moved or taken away without a word: it is opened anew.
STALL_S = 3.0
#: No more is ever laid ready: while an output takes a second to begin, or stops for one, all that follows gets late.
_MOST_READY_S = 0.2


class Hearing(StrEnum):
    OFF = "off"
    WAITING = "waiting"  # for a microphone
    ON = "on"
    TESTED = "tested"  # silent for a moment: is it a loop?
    HOWLED = "howled"  # silent until it is switched on anew
    FAILED = "failed"


@dataclass(frozen=True)
class Heard:
    """``left_out`` and ``missing`` count frames that did not fit the other device's clock, or did not come in time.
    ``behind`` is what a sound server takes for what it is left to choose."""

    state: Hearing = Hearing.OFF
    output: str = ""
    left_out: int = 0
    missing: int = 0
    problem: SoundError | None = None
    behind: Behind = UNKNOWN


class Source(Protocol):
    """What is listened to: app.sound.recorder.Recorder."""

    @property
    def capture(self) -> Capture | None: ...
    @property
    def input(self) -> Input | None: ...


class OutputRing:
    """One thread calls ``write``, PortAudio's calls ``callback``. Each counter is written by one side only."""

    def __init__(self, rate: int, channels: int) -> None:
        self.rate, self.channels = rate, channels
        self.missing = 0  # frames that were not there when they were wanted
        self.calls = 0
        self.dry = 0  # times that the device was not served in time
        self.ended = False
        self._size = round(_RING_S * rate)
        self._ring = np.zeros(self._size, np.float32)
        self._written = self._read = 0

    @property
    def waiting(self) -> int:
        return self._written - self._read

    def write(self, samples: np.ndarray) -> None:
        """(n,) float32; what does not fit is left out."""
        count = min(len(samples), self._size - self.waiting)
        at = self._written % self._size
        first = min(count, self._size - at)
        self._ring[at : at + first] = samples[:first]
        self._ring[: count - first] = samples[first:count]
        self._written += count

    def callback(self, outdata: np.ndarray, frames: int, _time: Any, status: Any) -> None:
        """PortAudio's: ``outdata`` (frames, channels) float32 is to be filled; silence where nothing is ready."""
        if status and status.output_underflow:
            self.dry += 1
        count = min(frames, self._written - self._read)
        at = self._read % self._size
        first = min(count, self._size - at)
        outdata[:first] = self._ring[at : at + first, None]
        outdata[first:count] = self._ring[: count - first, None]
        outdata[count:] = 0
        self._read += count
        self.missing += frames - count
        self.calls += 1

    def finished(self) -> None:
        self.ended = True


class Monitor:
    """See above. ``start`` and ``stop`` it from one thread; what it does shows in ``heard``.

    ``backend`` stands in for the sounddevice module, ``clock`` for time: for tests, which call ``step`` themselves.
    """

    def __init__(
        self,
        source: Source,
        backend: Any = None,
        clock: Callable[[], float] = time.monotonic,
        behind: Callable[[], Behind] = behind_default,
    ) -> None:
        self._source, self._backend, self._clock, self._behind = source, backend, clock, behind
        self._wanted = ""
        self.heard = Heard()  # replaced whole; read it from any thread
        self._band: Band | None = None
        self._volume = np.float32(1)
        self._tap: Tap | None = None
        self._of: Capture | None = None
        self._out: OutputRing | None = None
        self._stream: Any = None
        self._filter = LiveFilter(48000.0)
        self._guard = HowlGuard(48000.0)
        self._mixer = ChannelMixer(1)
        self._resample: Any = None
        self._lows: deque[tuple[float, int]] = deque()
        self._left_out = self._missing = 0  # the latter: before sound came round for the first time
        self._began = 0.0
        self._latency_s = LATENCY_S
        self._dry = 0.0, 0  # when it was looked at, and how often it had run dry by then
        self._alive = 0.0, 0  # when the output asked last, and how often by then
        self._thread: threading.Thread | None = None
        self._ending = threading.Event()

    # --- what may be asked for

    def start(self) -> None:
        """Be heard from now on, as soon as a microphone is open."""
        self.stop()
        self._latency_s = LATENCY_S
        self.heard = Heard(Hearing.WAITING)
        self._ending.clear()
        self._thread = threading.Thread(target=self._run, name="monitor", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Silence, and the output is closed."""
        self._ending.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()
        self._close()
        self.heard = Heard()

    def set_band(self, band: Band | None) -> None:
        """Through which filter; None: as it is recorded."""
        self._band = band

    def set_output(self, name: str) -> None:
        """By which headphones, from the next start on; "" the system's choice."""
        self._wanted = name

    def set_volume(self, db: float) -> None:
        """How much louder than it is recorded."""
        self._volume = np.float32(10 ** (db / 20))

    # --- its thread

    def _run(self) -> None:
        while not self._ending.wait(PERIOD_S):
            self.step()
            if self.heard.state is Hearing.FAILED:
                return

    def step(self) -> None:
        """Take what came, and lay it ready to be heard. Raises nothing."""
        try:
            self._step()
        except Exception as error:  # noqa: BLE001 - the recording must not notice
            self._fail(error)

    def _step(self) -> None:
        capture, wanted = self._source.capture, self._source.input
        if capture is None or wanted is None:
            self._close()
            self.heard = replace(self.heard, state=Hearing.WAITING)
            return
        if capture is not self._of:
            self._close()
            self._open(capture)
        assert self._tap is not None and self._out is not None
        if self._is_too_busy(self._out):
            self._latency_s = min(2 * self._latency_s, MOST_LATENCY_S)
            self._close()  # and opened anew with the next step
            return
        if self._is_stuck(self._out):
            self._close()
            return
        if self._out.ended:
            raise SoundError(tr("The headphones are gone."), tr("Connect them, then switch listening on again."))
        block = self._tap.read()
        if len(block):
            samples = self._fitted(self._prepared(block, wanted), self._out)
            if self._out.waiting < _MOST_READY_S * self._out.rate:
                self._out.write(samples)
            else:
                self._left_out += len(samples)
        self._tell()

    def _is_too_busy(self, out: OutputRing) -> bool:
        now = self._clock()
        if now - self._dry[0] >= _DRY_S:
            self._dry = now, out.dry
        return out.dry - self._dry[1] >= _DRY_TIMES and self._latency_s < MOST_LATENCY_S

    def _is_stuck(self, out: OutputRing) -> bool:
        now = self._clock()
        if out.calls != self._alive[1]:
            self._alive = now, out.calls
        return now - self._alive[0] > STALL_S

    def _prepared(self, block: np.ndarray, wanted: Input) -> np.ndarray:
        block = np.nan_to_num(block, posinf=0.0, neginf=0.0)
        if wanted.channel is Channel.MIX:
            mono = self._mixer.process(block)
        else:
            mono = block[:, 0 if wanted.channel is Channel.LEFT else -1]
        self._filter.change(self._band)
        louder = self._filter.process(mono) * np.float32(10 ** (wanted.gain_db / 20)) * self._volume
        safe = self._guard.process(np.clip(louder, -1, 1))
        return safe if self._resample is None else self._resample.resample_chunk(safe)

    def _fitted(self, samples: np.ndarray, out: OutputRing) -> np.ndarray:
        """Without what is too much to lie ready: the least that there was for some seconds was not needed."""
        now = self._clock()
        self._lows.append((now, out.waiting))
        while self._lows[0][0] < now - _LEAST_SEEN_S:
            self._lows.popleft()
        spare = round(_SPARE_S * out.rate)
        excess = min(low for _, low in self._lows) - spare
        fade = round(_FADE_S * out.rate)
        count = min(excess, len(samples) - fade)
        if count <= 0 or now - self._began < _LEAST_SEEN_S:
            return samples
        self._lows.clear()
        self._left_out += count
        share = np.linspace(0, 1, fade, dtype=np.float32)
        led_over = samples[:fade] * (1 - share) + samples[count : count + fade] * share
        return np.concatenate([led_over, samples[count + fade :]])

    # --- the output

    def _open(self, capture: Capture) -> None:
        with portaudio.lock:
            if self._backend is None:
                self._backend = portaudio.load()
            out, stream = self._opened(capture.rate)
        self._out, self._stream, self._of = out, stream, capture
        self._tap = Tap(capture)
        self._mixer = ChannelMixer(capture.channels)
        self._filter = LiveFilter(capture.rate, self._band)
        self._guard = HowlGuard(capture.rate)
        self._resample = None
        if out.rate != capture.rate:
            import soxr

            self._resample = soxr.ResampleStream(capture.rate, out.rate, 1, dtype="float32", quality="MQ")
        self._lows.clear()
        self._left_out, self._began = 0, self._clock()
        self._dry = self._alive = self._began, 0

    def _opened(self, rate: int) -> tuple[OutputRing, Any]:
        """The output at the microphone's rate, or at its own. Raises SoundError."""
        backend = self._backend
        refused: Exception | None = None
        where = {}
        try:
            device = backend.query_devices(kind="output")
            if self._wanted:
                chosen = portaudio.chosen_output(backend, self._wanted)
                device, where = backend.query_devices(chosen.index), {"device": chosen.index}
        except SoundError:
            raise
        except Exception as error:
            log.info("no headphones: %s", error)
            raise SoundError(tr("No headphones were found."), tr("Connect them, then try again.")) from error
        for candidate in dict.fromkeys((rate, int(device["default_samplerate"]))):
            for channels in _CHANNELS:
                settings = {**where, "samplerate": candidate, "channels": channels, "dtype": "float32"}
                ring = OutputRing(candidate, channels)
                stream = None
                try:
                    backend.check_output_settings(**settings)
                    stream = backend.OutputStream(
                        **settings, latency=self._latency_s, callback=ring.callback, finished_callback=ring.finished
                    )
                    portaudio.hold(backend, stream)
                    stream.start()
                except Exception as error:  # noqa: BLE001 - tried on with the next format, raised after the last
                    refused = error
                    _shut(stream)
                    continue
                name = str(device["name"])
                behind = self._behind() if is_anything(name) else UNKNOWN
                self.heard = replace(self.heard, output=name, behind=behind)
                return ring, stream
        assert refused is not None
        raise headphones_refused(refused, str(device["name"])) from refused

    def _close(self) -> None:
        stream, self._stream, self._out, self._of, self._tap = self._stream, None, None, None, None
        _shut(stream)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, SoundError):
            log.error("monitoring failed", exc_info=error)
            error = SoundError(
                tr("The microphone cannot be heard any more."), tr("The recording goes on. Switch it on again.")
            )
        self._close()
        self.heard = Heard(Hearing.FAILED, problem=error)

    def _tell(self) -> None:
        assert self._out is not None
        state = {Loop.OPEN: Hearing.ON, Loop.TESTED: Hearing.TESTED, Loop.HOWLED: Hearing.HOWLED}[self._guard.state]
        if self._clock() - self._began < _SETTLED_S:
            self._missing = self._out.missing
        missing = self._out.missing - self._missing
        self.heard = replace(self.heard, state=state, left_out=self._left_out, missing=missing)


def _shut(stream: Any) -> None:
    """Whatever has become of the device."""
    if stream is None:
        return
    for end in (stream.abort, stream.close):
        try:
            end()
        except Exception as error:  # noqa: BLE001 - a device that went away cannot be closed either
            log.info("closing the headphones: %s", error)
    portaudio.release(stream)
