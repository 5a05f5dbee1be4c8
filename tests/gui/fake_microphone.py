"""A stand-in for the sounddevice module whose microphones a test plugs, speaks into and pulls out by hand."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np


class FakePortAudioError(Exception):
    """As sounddevice's: what is wrong in PortAudio's words, and its code."""


class FakeStream:
    """Gives sound when a test says so."""

    def __init__(self, sound: FakeSound, settings: dict[str, Any]) -> None:
        self.sound, self.settings = sound, settings
        self.started = self.closed = False

    def start(self) -> None:
        if self.sound.refuses_to_start:
            raise FakePortAudioError("Device unavailable", self.sound.refuses_with)
        self.started = True
        if self.sound.at_once:
            self.speak(np.zeros((0, self.settings["channels"]), np.float32))

    def abort(self) -> None:
        if self.sound.gone:
            raise OSError("no such device")

    def close(self) -> None:
        self.closed = True

    def speak(self, block: np.ndarray, overflow: bool = False) -> None:
        """One callback with (frames, channels). The buffer is the device's: it holds something else afterwards."""
        assert self.started and not self.closed
        buffer = np.array(block, np.float32).reshape(-1, self.settings["channels"])
        status = SimpleNamespace(input_overflow=True) if overflow else None
        self.settings["callback"](buffer, len(buffer), None, status)
        buffer[:] = np.nan

    def end(self) -> None:
        """The device is gone, and PortAudio knows it."""
        self.settings["finished_callback"]()


class FakeSound:
    """Its list of devices is what there was when it was initialised last."""

    def __init__(self, *names: str, rate: float = 48000.0, channels: int = 2, rates: tuple[int, ...] = ()) -> None:
        self.plugged = list(names or ("USB Mic",))
        self.rate, self.channels = rate, channels
        self.rates = rates or (int(rate),)
        self.streams: list[FakeStream] = []
        self.gone = self.refuses_to_start = False
        self.refuses_with = -9985  # "device unavailable": in use
        self.at_once = True  # a stream gives sound, if no frame of it, as soon as it is open
        self.gives: tuple[int, ...] = ()  # numbers of channels; any, if empty
        self.restarts = 0
        self._known = list(self.plugged)

    def _initialize(self) -> None:
        assert all(stream.closed for stream in self.streams), "restarted while a stream is open"
        self.restarts += 1
        self._known = list(self.plugged)

    def _terminate(self) -> None:
        pass

    def query_devices(self, device: int | None = None, kind: str | None = None) -> Any:
        if kind == "input":
            if not self._known:
                raise ValueError("No default input device")
            return {"index": 1}
        output = {"name": "Speaker", "hostapi": 0, "max_input_channels": 0, "default_samplerate": 48000.0}
        output["max_output_channels"] = 2
        common = {"hostapi": 0, "max_input_channels": self.channels, "default_samplerate": self.rate}
        return [output] + [{"name": name, **common} for name in self._known]

    def query_hostapis(self) -> list[dict[str, str]]:
        return [{"name": "Fake"}]

    def check_input_settings(self, *, device: int, samplerate: int, channels: int, dtype: str) -> None:
        if samplerate not in self.rates:
            raise FakePortAudioError("Invalid sample rate", -9997)
        if channels not in (self.gives or (1, 2)):
            raise FakePortAudioError("Invalid number of channels", -9998)

    def InputStream(self, **settings: Any) -> FakeStream:
        if settings["device"] > len(self.plugged):
            raise FakePortAudioError("Invalid device", -9996)
        self.streams.append(FakeStream(self, settings))
        return self.streams[-1]

    @property
    def stream(self) -> FakeStream:
        return self.streams[-1]
