"""Sound out. The playhead follows what the sound card says it is playing, not a timer's idea of it.

PortAudio is loaded when first wanted. Where it or a device is missing, ``available`` is false and ``reason`` says what
to do; nothing else of the program depends on it.
"""

from __future__ import annotations

import importlib
import logging
import sys
import time
from collections.abc import Iterator
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from prs_core.feature_config import SAMPLE_RATE

log = logging.getLogger(__name__)

_BLOCK_S = 10.0  # what is prepared at a time
_AHEAD_S = 20.0  # how much is prepared before it is played: the window may hang so long without a gap
_TICK_MS = 15
_LATENCY_S = 0.08  # short enough to feel immediate, long enough for a busy laptop
_RATES = (48000, 44100)

_INSTALL = {
    "linux": "Install it with: sudo apt install libportaudio2 (Debian, Ubuntu) or sudo dnf install portaudio (Fedora), "
    "then start the program again.",
    "darwin": "Install it with: brew install portaudio, then start the program again.",
    "win32": "Install the program again: PortAudio is part of it on Windows.",
}
_NO_DEVICE = "No sound output was found. Connect loudspeakers or headphones, then try again."


def blocks(
    samples: np.ndarray, start: int, stop: int, *, rate: int, device_rate: int, loop: bool
) -> Iterator[np.ndarray]:
    """What to play, in pieces of up to some ten seconds: (n,) float32 at ``device_rate``. Endless for a loop.

    A device that cannot do ``rate`` gets the same samples through one stateful resampler, over a loop's seam too.
    """
    resampler = None
    if device_rate != rate:
        from prs_core.audio import StreamResampler

        resampler = StreamResampler(rate, device_rate)
    piece = max(1, round(_BLOCK_S * rate))
    if loop and stop - start < rate:  # a short loop is laid end to end, so that pieces stay few
        samples = np.tile(samples[start:stop], -(-rate // (stop - start)))
        start, stop = 0, len(samples)
    while True:
        for at in range(start, stop, piece):
            part = samples[at : min(at + piece, stop)]
            yield part if resampler is None else resampler.process(part)
        if not loop:
            break
    if resampler is not None:
        yield resampler.finish()


class _Feed:
    """What the sound callback reads. Written by the callback: ``index``, ``offset``, ``played``, ``anchor``; by the
    window's thread: everything else. Every field is replaced whole, so neither waits for the other."""

    def __init__(self, pieces: Iterator[np.ndarray], rate: int, stop_signal: type[Exception]) -> None:
        self.rate = rate
        self.gain = np.float32(1)
        self.index = 0
        self.offset = 0
        self.played = 0  # frames handed to the device
        self.prepared = 0
        self.complete = False
        self.finished = False
        #: (time at which frame ``played`` is heard, that number of frames, whether by the stream's own clock)
        self.anchor: tuple[float, int, bool] | None = None
        self._pieces = pieces
        self._stop_signal = stop_signal
        self._blocks: list[np.ndarray | None] = []
        self._dropped = 0
        self.top_up()

    def top_up(self) -> None:
        """Prepare what will be needed soon and let go of what was played."""
        while not self.complete and self.prepared - self.played < _AHEAD_S * self.rate:
            piece = next(self._pieces, None)
            if piece is None:
                self.complete = True
            elif len(piece):
                self._blocks.append(piece)
                self.prepared += len(piece)
        for index in range(self._dropped, self.index):
            self._blocks[index] = None
        self._dropped = self.index

    def callback(self, out: np.ndarray, frames: int, times: Any, status: Any) -> None:
        """PortAudio's: (frames, channels) float32 to fill. Copies and counts, nothing else."""
        dac = times.outputBufferDacTime
        by_stream = dac > 0
        self.anchor = (dac if by_stream else time.perf_counter() + _LATENCY_S, self.played, by_stream)
        filled = 0
        while filled < frames and self.index < len(self._blocks):
            block = self._blocks[self.index]
            assert block is not None
            count = min(frames - filled, len(block) - self.offset)
            piece = block[self.offset : self.offset + count, np.newaxis]
            np.multiply(piece, self.gain, out=out[filled : filled + count])
            filled += count
            self.offset += count
            if self.offset >= len(block):
                self.offset = 0
                self.index += 1
        np.clip(out[:filled], -1, 1, out=out[:filled])
        out[filled:] = 0
        self.played += filled
        if filled < frames and self.complete:
            raise self._stop_signal

    def ended(self) -> None:
        """PortAudio's: the last frame was heard."""
        self.finished = True

    def heard(self, stream: Any) -> float | None:
        """Seconds of the feed that have left the device; None before the first."""
        anchor = self.anchor
        if anchor is None:
            return None
        at, frames, by_stream = anchor
        now = stream.time if by_stream else time.perf_counter()
        seconds = frames / self.rate + (now - at)
        return min(max(seconds, 0.0), self.played / self.rate)


class Player(QObject):
    """Plays stretches of one recording at a time."""

    position = Signal(float)  # seconds in the recording, some sixty times a second
    stopped = Signal()  # at the end, or by stop(), or because the device went away
    problem = Signal(str, str)  # message, advice: play() could not

    def __init__(self, parent: QObject | None = None, backend: Any = None) -> None:
        """``backend`` stands in for the sounddevice module, in tests."""
        super().__init__(parent)
        self._backend = backend
        self._reason = ""
        self._checked = False
        self._samples = np.zeros(0, np.float32)
        self._rate = SAMPLE_RATE
        self._gain_db = 0.0
        self._start_s = 0.0
        self._loop_s: float | None = None
        self._feed: _Feed | None = None
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
                self._backend = importlib.import_module("sounddevice")
        except (ImportError, OSError) as error:
            log.info("no PortAudio: %s", error)
            return f"PortAudio, which plays sound, is missing. {_INSTALL.get(sys.platform, _INSTALL['linux'])}"
        for attempt in range(2):
            try:
                if any(device["max_output_channels"] > 0 for device in self._backend.query_devices()):
                    return ""
                if attempt == 0:
                    self._look_again()
            except Exception as error:  # noqa: BLE001 - PortAudioError exists only where PortAudio does
                log.info("no sound output: %s", error)
        return _NO_DEVICE

    def _look_again(self) -> None:
        """PortAudio knows the devices that were there when it started: start it anew."""
        for name in ("_terminate", "_initialize"):
            getattr(self._backend, name, lambda: None)()

    # --- playing

    @property
    def playing(self) -> bool:
        return self._feed is not None

    def load(self, samples: np.ndarray, rate: int) -> None:
        """``samples`` (n,) float32, kept, not copied. What plays is stopped."""
        self.stop()
        self._samples, self._rate = samples, rate

    def set_gain(self, db: float) -> None:
        """How much louder than recorded; beyond full scale it is clipped."""
        self._gain_db = db
        if self._feed is not None:
            self._feed.gain = np.float32(10 ** (db / 20))

    def play(self, start_s: float = 0.0, end_s: float | None = None, loop: bool = False) -> bool:
        """Play a stretch, over and over if ``loop``. False, and ``problem``, where that is not possible."""
        self.stop()
        if not self.available:
            self.problem.emit("Sound cannot be played.", self._reason)
            return False
        start = min(max(round(start_s * self._rate), 0), len(self._samples))
        end = len(self._samples) if end_s is None else min(round(end_s * self._rate), len(self._samples))
        if end <= start:
            return False
        self._start_s = start / self._rate
        self._loop_s = (end - start) / self._rate if loop else None
        try:
            self._open(start, end, loop)
        except Exception as error:  # noqa: BLE001 - PortAudioError exists only where PortAudio does
            log.warning("sound output failed: %s", error)
            self._feed, self._stream, self._checked = None, None, False
            self.problem.emit(
                f"The sound output refused to play ({error}).",
                "Is another program using it? Choose another output in the system's sound settings and try again.",
            )
            return False
        self._timer.start()
        return True

    def _open(self, start: int, end: int, loop: bool) -> None:
        """Open the first format that the device takes, and start it."""
        backend = self._backend
        device = backend.query_devices(kind="output")
        refused: Exception | None = None
        for rate in dict.fromkeys((self._rate, int(device["default_samplerate"]), *_RATES)):
            for channels in (1, 2):
                pieces = blocks(self._samples, start, end, rate=self._rate, device_rate=rate, loop=loop)
                try:
                    backend.check_output_settings(samplerate=rate, channels=channels, dtype="float32")
                    feed = _Feed(pieces, rate, backend.CallbackStop)
                    stream = backend.OutputStream(
                        samplerate=rate,
                        channels=channels,
                        dtype="float32",
                        latency=_LATENCY_S,
                        callback=feed.callback,
                        finished_callback=feed.ended,
                    )
                except Exception as error:  # noqa: BLE001 - tried on with the next format, raised after the last
                    refused = error
                    continue
                self._feed, self._stream = feed, stream
                self.set_gain(self._gain_db)
                stream.start()
                return
        raise refused or RuntimeError("no format fits")

    def stop(self) -> None:
        """Silence at once. ``stopped`` is emitted if something played."""
        stream, feed = self._stream, self._feed
        self._stream, self._feed = None, None
        self._timer.stop()
        if stream is not None:
            try:
                stream.abort()
                stream.close()
            except Exception as error:  # noqa: BLE001 - a device that went away cannot be closed either
                log.info("closing the sound output: %s", error)
        if feed is not None:
            self.stopped.emit()

    def tick(self) -> None:
        """Prepare what is needed soon, and say where the sound is."""
        feed, stream = self._feed, self._stream
        if feed is None or stream is None:
            return
        feed.top_up()
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
            self.position.emit(self._start_s + (heard if self._loop_s is None else heard % self._loop_s))
