"""PortAudio: whether it is there, which microphones it knows, and opening them. No Qt in here.

Its list of devices is frozen when it is initialised, and initialising it anew ends every stream of the process. So
whoever opens a stream holds it here, and ``restart`` does nothing while any is held.
"""

from __future__ import annotations

import importlib
import logging
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.sound import errors as sound_errors
from app.sound.errors import Trouble, refused, unlisted
from app.sound.same_device import said_name, said_names
from prs_core.translation import tr

log = logging.getLogger(__name__)

SoundError = sound_errors.SoundError

INSTALL = {
    "linux": tr(
        "Install it with: sudo apt install libportaudio2 (Debian, Ubuntu) or sudo dnf install portaudio (Fedora), "
        "then start the program again."
    ),
    "darwin": tr("Install it with: brew install portaudio, then start the program again."),
    "win32": tr("Install the program again: PortAudio is part of it on Windows."),
}
#: How much sound the system keeps for a callback that comes late. Callbacks come some four times as often.
LATENCY_S = 0.1
_RATES = (48000, 44100, 16000, 8000)
_CHANNELS = 2  # more are not recorded: stethoscopes and their amplifiers have one or two

# PortAudio is one for the whole process, and so is this. The lock is held while it is restarted, asked, or a stream
# being opened, and never by a callback.
lock = threading.RLock()
_held: dict[int, tuple[Any, Any]] = {}  # by the stream's id: the module it is of, and itself


def hold(backend: Any, stream: Any) -> None:
    """``stream`` of the module ``backend`` is open: PortAudio must not be restarted until it is released."""
    with lock:
        _held[id(stream)] = backend, stream


def release(stream: Any) -> None:
    """``stream`` is closed. One that was not held is no error."""
    with lock:
        _held.pop(id(stream), None)


def restart(backend: Any) -> bool:
    """Have the devices looked for anew. False where a stream is open: then nothing is done."""
    with lock:
        if any(held is backend for held, _ in _held.values()):
            return False
        for name in ("_terminate", "_initialize"):
            getattr(backend, name, lambda: None)()
        return True


def load() -> Any:
    """The sounddevice module. Raises SoundError where it or PortAudio is missing."""
    try:
        return importlib.import_module("sounddevice")
    except (ImportError, OSError) as error:
        log.info("no PortAudio: %s", error)
        advice = INSTALL.get(sys.platform, INSTALL["linux"])
        raise SoundError(tr("PortAudio, which records and plays sound, is missing."), advice) from error


@dataclass(frozen=True)
class InputDevice:
    """A microphone as PortAudio knows it. ``index`` holds until the next restart; ``name`` is what to remember."""

    index: int
    name: str
    host: str
    channels: int
    rate: float
    is_default: bool = False


@dataclass(frozen=True)
class OutputDevice:
    """Headphones or a loudspeaker; see InputDevice."""

    index: int
    name: str


def outputs_of(backend: Any) -> tuple[OutputDevice, ...]:
    """All that can be heard by. Raises what the backend raises."""
    with lock:
        known = backend.query_devices()
    return tuple(
        OutputDevice(index, str(device["name"]))
        for index, device in enumerate(known)
        if device.get("max_output_channels", 0) > 0
    )


def chosen_output(backend: Any, name: str) -> OutputDevice:
    """The one of that name. Raises SoundError where it is not connected."""
    found = next((each for each in outputs_of(backend) if each.name == name), None)
    if found is None:
        raise SoundError(
            tr("“{name}” is not connected.", name=said_name(name)),
            tr("Plug it in, or choose other headphones."),
            Trouble.ABSENT,
        )
    return found


@dataclass(frozen=True)
class OpenInput:
    """A running stream: what was opened, and what the device really gives."""

    stream: Any
    device: InputDevice
    rate: int
    channels: int

    def close(self) -> None:
        """Whatever has become of the device."""
        try:
            self.stream.abort()
        except Exception as error:  # noqa: BLE001 - a device that went away cannot be stopped either
            log.info("stopping the microphone: %s", error)
        try:
            self.stream.close()
        except Exception as error:  # noqa: BLE001 - nor closed
            log.info("closing the microphone: %s", error)
        release(self.stream)


Callback = Callable[[Any, int, Any, Any], None]


class Microphones:
    """The inputs. ``backend`` stands in for the sounddevice module: a simulated microphone, or a test's."""

    def __init__(self, backend: Any = None) -> None:
        self._backend = backend

    @property
    def backend(self) -> Any:
        if self._backend is None:
            self._backend = load()
        return self._backend

    def look_again(self) -> bool:
        """Find what was plugged in since. False where that had to be left for later, as something plays or records.
        Raises SoundError."""
        try:
            return restart(self.backend)
        except SoundError:
            raise
        except Exception as error:
            raise unlisted(error) from error

    def inputs(self) -> tuple[InputDevice, ...]:
        """All microphones, the default one marked. Raises SoundError."""
        try:
            with lock:
                known = self.backend.query_devices()
                hosts = [str(host["name"]) for host in self.backend.query_hostapis()]
                default = self._default_index()
        except SoundError:
            raise
        except Exception as error:
            raise unlisted(error) from error
        return tuple(
            InputDevice(
                index,
                str(device["name"]),
                hosts[device["hostapi"]],
                int(device["max_input_channels"]),
                float(device["default_samplerate"]),
                index == default,
            )
            for index, device in enumerate(known)
            if device["max_input_channels"] > 0
        )

    def input_names(self) -> list[str]:
        """What the microphones are called. Raises SoundError."""
        return list(dict.fromkeys(device.name for device in self.inputs()))

    def output_names(self) -> list[str]:
        """What loudspeakers and headphones are called. Raises SoundError."""
        try:
            with lock:
                known = self.backend.query_devices()
        except SoundError:
            raise
        except Exception as error:
            raise unlisted(error) from error
        return list(dict.fromkeys(str(each["name"]) for each in known if each["max_output_channels"] > 0))

    def outputs(self) -> tuple[OutputDevice, ...]:
        """All headphones and loudspeakers; none where they cannot be listed, which those who want one are told then."""
        try:
            return outputs_of(self.backend)
        except Exception as error:  # noqa: BLE001 - PortAudioError
            log.info("outputs cannot be listed: %s", error)
            return ()

    def _default_index(self) -> int:
        try:
            return int(self.backend.query_devices(kind="input")["index"])
        except Exception as error:  # noqa: BLE001 - PortAudioError: there is no default
            log.info("no default microphone: %s", error)
            return -1

    def find(self, name: str = "") -> InputDevice:
        """The microphone of that name, or the only one whose name holds it; "" is the default one. Raises SoundError,
        which names those there are."""
        return chosen(self.inputs(), name)

    def open(
        self, device: InputDevice, make: Callable[[int, int], tuple[Callback, Callable[[], None]]], rate: int = 0
    ) -> OpenInput:
        """Start ``device``, at ``rate`` or else at the one it gives by itself or any that it takes.

        ``make(rate, channels)`` gives the callback, and what is to be called when the stream has ended. Raises
        SoundError where the device refuses everything.
        """
        errors: list[tuple[SoundError, Exception]] = []
        for candidate in (rate,) if rate else dict.fromkeys((round(device.rate), *_RATES)):
            for channels in range(min(_CHANNELS, device.channels), 0, -1):
                try:
                    return self._started(device, make, candidate, channels)
                except Exception as error:  # noqa: BLE001 - tried on otherwise, told after the last
                    errors.append((refused(error, device.name, rate, channels), error))
                if errors[-1][0].trouble in (Trouble.BUSY, Trouble.ABSENT, Trouble.FORBIDDEN):
                    raise errors[-1][0] from errors[-1][1]
                if errors[-1][0].trouble is Trouble.RATE:
                    break  # fewer channels do not help
        told = next((each for each in errors if each[0].trouble is not Trouble.RATE), errors[-1])
        raise told[0] from told[1]

    def _started(
        self,
        device: InputDevice,
        make: Callable[[int, int], tuple[Callback, Callable[[], None]]],
        rate: int,
        channels: int,
    ) -> OpenInput:
        settings = {"device": device.index, "samplerate": rate, "channels": channels, "dtype": "float32"}
        stream = None
        try:
            with lock:
                self.backend.check_input_settings(**settings)
                callback, ended = make(rate, channels)
                stream = self.backend.InputStream(
                    **settings, latency=LATENCY_S, callback=callback, finished_callback=ended
                )
                hold(self.backend, stream)
                stream.start()
        except Exception:
            if stream is not None:
                OpenInput(stream, device, rate, channels).close()
            raise
        return OpenInput(stream, device, rate, channels)


def chosen(devices: Sequence[InputDevice], name: str) -> InputDevice:
    """See ``Microphones.find``."""
    if not devices:
        raise SoundError(tr("No microphone was found."), tr("Connect one, then try again."), Trouble.ABSENT)
    if not name:
        return next((device for device in devices if device.is_default), devices[0])
    same = [device for device in devices if device.name == name]
    if same:  # Windows knows the same one under several systems: that of the default device is the usual one
        host = next((device.host for device in devices if device.is_default), "")
        return next((device for device in same if device.host == host), same[0])
    like = [device for device in devices if name.casefold() in device.name.casefold()]
    if len(like) == 1:
        return like[0]
    if like:
        raise SoundError(
            tr("Several microphones are called “{name}”.", name=name), tr("There are: {names}.", names=_names(like))
        )
    advice = tr("Plug it in, or choose another: there are {names}.", names=_names(devices))
    raise SoundError(tr("No connected microphone is called “{name}”.", name=said_name(name)), advice, Trouble.ABSENT)


def _names(devices: Iterable[InputDevice]) -> str:
    return ", ".join(f"“{name}”" for name in said_names(list(dict.fromkeys(device.name for device in devices))))
