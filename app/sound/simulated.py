"""A file played as if it were the microphone, for teaching and tests: the same way as sound from the callback on."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from prs_core.audio import probe

_BLOCK_S = 0.01  # what a sound card's callback usually gets


class SimulatedSound:
    """Stands in for the sounddevice module. Its one microphone gives the sound of a file, over and over.

    ``speed`` times as fast as it was recorded. Raises AudioError where the file cannot be read.
    """

    def __init__(self, path: Path, speed: float = 1.0) -> None:
        self.info = probe(path)
        self.path, self.speed = path, speed

    @property
    def name(self) -> str:
        return f"Simulated: {self.path.name}"

    def query_devices(self, device: int | None = None, kind: str | None = None) -> Any:
        only = {
            "index": 0,
            "name": self.name,
            "hostapi": 0,
            "max_input_channels": self.info.channels,
            "max_output_channels": 0,
            "default_samplerate": float(self.info.sample_rate),
        }
        return only if kind == "input" or device is not None else [only]

    def query_hostapis(self) -> list[dict[str, str]]:
        return [{"name": "Simulation"}]

    def check_input_settings(self, *, device: int, samplerate: int, channels: int, dtype: str) -> None:
        if samplerate != self.info.sample_rate or channels > self.info.channels:
            raise ValueError("Invalid sample rate")

    def InputStream(
        self,
        *,
        channels: int,
        callback: Callable[[Any, int, Any, Any], None],
        finished_callback: Callable[[], None],
        **_: Any,
    ) -> SimulatedStream:
        return SimulatedStream(self, channels, callback, finished_callback)


class SimulatedStream:
    """Calls ``callback`` from a thread of its own, as PortAudio does."""

    def __init__(
        self,
        sound: SimulatedSound,
        channels: int,
        callback: Callable[[Any, int, Any, Any], None],
        finished: Callable[[], None],
    ) -> None:
        self._sound, self._channels = sound, channels
        self._callback, self._finished = callback, finished
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="simulated microphone", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def abort(self) -> None:
        self._ending.set()

    def close(self) -> None:
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        rate = self._sound.info.sample_rate
        frames = max(1, round(_BLOCK_S * rate))
        period_s = frames / rate / self._sound.speed
        due = time.monotonic()
        for block in self._blocks(frames):
            due += period_s
            if self._ending.wait(max(0.0, due - time.monotonic())):
                break
            self._callback(block, len(block), None, None)
        self._finished()

    def _blocks(self, frames: int) -> Iterator[np.ndarray]:
        """Of ``frames`` each, without a seam where the file begins anew. None once it cannot be read any more."""
        name = str(self._sound.path) if sys.platform == "win32" else os.fsencode(self._sound.path)
        with soundfile.SoundFile(name) as file:
            while True:
                block = file.read(frames, dtype="float32", always_2d=True)
                while len(block) < frames:
                    file.seek(0)
                    more = file.read(frames - len(block), dtype="float32", always_2d=True)
                    if not len(more):
                        return
                    block = np.concatenate([block, more])
                yield block[:, : self._channels]
