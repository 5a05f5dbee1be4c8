"""Why no sound can be had from a device, told apart by what a person has to do about it. No Qt in here."""

from __future__ import annotations

from enum import StrEnum

from prs_core.errors import PRSError


class Trouble(StrEnum):
    """Kinds of it; each is also what is said of the microphone in two or three words."""

    ABSENT = "Not connected"
    BUSY = "In use elsewhere"
    RATE = "Not at this rate"
    CHANNELS = "Not these channels"
    FORBIDDEN = "Not allowed"
    OTHER = "Not open"


class SoundError(PRSError):
    """No sound can be had from, or given to, a device."""

    def __init__(self, message: str, advice: str = "", trouble: Trouble = Trouble.OTHER) -> None:
        super().__init__(message, advice)
        self.trouble = trouble


#: PortAudio's error codes (portaudio.h), the second argument of sounddevice's PortAudioError.
_CODES = {
    -9996: Trouble.ABSENT,  # paInvalidDevice
    -9997: Trouble.RATE,  # paInvalidSampleRate
    -9998: Trouble.CHANNELS,  # paInvalidChannelCount
    -9985: Trouble.BUSY,  # paDeviceUnavailable
}
#: What a system's own words tell where PortAudio has no code for it (paUnanticipatedHostError).
_WORDS = {
    "busy": Trouble.BUSY,
    "in use": Trouble.BUSY,
    "denied": Trouble.FORBIDDEN,
    "permission": Trouble.FORBIDDEN,
    "not permitted": Trouble.FORBIDDEN,
    "no such device": Trouble.ABSENT,
    "input/output error": Trouble.ABSENT,  # a sound server's, of a device that was pulled out
    "disconnected": Trouble.ABSENT,
}


def trouble_of(error: BaseException) -> Trouble:
    """What kind of trouble an exception of sounddevice tells."""
    code = error.args[1] if len(error.args) > 1 else None
    if isinstance(code, int) and code in _CODES:
        return _CODES[code]
    said = str(error).casefold()
    return next((kind for words, kind in _WORDS.items() if words in said), Trouble.OTHER)


def refused(error: BaseException, device: str, rate: int, channels: int) -> SoundError:
    """In plain words why the microphone ``device`` could not be opened, at ``rate`` Hz (0: any) with ``channels``."""
    kind = trouble_of(error)
    message, advice = {
        Trouble.ABSENT: (f"“{device}” is not connected any more.", "Plug it in, then look for microphones again."),
        Trouble.BUSY: (
            f"“{device}” is being used by another program.",
            "Close that program (a call, a recorder), or choose another microphone.",
        ),
        Trouble.RATE: (
            f"“{device}” cannot record at {rate / 1000:g} kHz."
            if rate
            else f"“{device}” offers no rate that can be recorded.",
            "Choose “The device's own” rate, or another one." if rate else "Choose another microphone.",
        ),
        Trouble.CHANNELS: (
            f"“{device}” does not give {channels} channel{'s' if channels > 1 else ''}.",
            "See how it is set up in the system's sound settings, or choose another microphone.",
        ),
        Trouble.FORBIDDEN: (
            f"The system does not let this program use “{device}”.",
            "Allow it in the system's privacy settings, then look for microphones again.",
        ),
        Trouble.OTHER: (
            f"“{device}” refuses to record ({error}).",
            "Is another program using it, or may this one not use the microphone (privacy settings of the system)?",
        ),
    }[kind]
    return SoundError(message, advice, kind)


def unplugged(device: str, is_recording: bool) -> SoundError:
    """What to say of a microphone that was there and is gone."""
    again = "and the recording goes on; or stop it." if is_recording else "or choose another microphone."
    return SoundError(f"“{device}” was unplugged or switched off.", f"Plug it in again, {again}", Trouble.ABSENT)
