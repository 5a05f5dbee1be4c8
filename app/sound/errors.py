"""Why no sound can be had from a device, told apart by what a person has to do about it. No Qt in here."""

from __future__ import annotations

import logging
from enum import StrEnum

from app.sound.same_device import said_name
from prs_core.errors import PRSError
from prs_core.translation import tr

log = logging.getLogger(__name__)


class Trouble(StrEnum):
    """Kinds of it."""

    ABSENT = "Not connected"
    BUSY = "In use elsewhere"
    RATE = "Not at this rate"
    CHANNELS = "Not these channels"
    FORBIDDEN = "Not allowed"
    SILENT = "Gives no sound"
    OTHER = "Not open"


def in_brief(trouble: Trouble) -> str:
    """What is said of the microphone in two or three words."""
    return {
        Trouble.ABSENT: tr("Not connected"),
        Trouble.BUSY: tr("In use elsewhere"),
        Trouble.RATE: tr("Not at this rate"),
        Trouble.CHANNELS: tr("Not these channels"),
        Trouble.FORBIDDEN: tr("Not allowed", "a microphone, by the system"),
        Trouble.SILENT: tr("Gives no sound", "a microphone"),
        Trouble.OTHER: tr("Not open", "a microphone"),
    }[trouble]


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
    """In plain words why the microphone ``device`` could not be opened, at ``rate`` Hz (0: any) with ``channels``.

    PortAudio's own words, which tell a clinician nothing, are in the log.
    """
    kind = trouble_of(error)
    log.info("a microphone refuses at %d Hz with %d channels (%s): %s", rate, channels, kind.name, error)
    message, advice = {
        Trouble.ABSENT: (
            tr("“{device}” is not connected any more.", device=said_name(device)),
            tr("Plug it in, then look for microphones again."),
        ),
        Trouble.BUSY: (
            tr("“{device}” is being used by another program.", device=said_name(device)),
            tr("Close that program (a call, a recorder), or choose another microphone."),
        ),
        Trouble.RATE: (
            tr("“{device}” cannot record at {frequency:g} kHz.", device=said_name(device), frequency=rate / 1000)
            if rate
            else tr("“{device}” offers no rate that can be recorded.", device=said_name(device)),
            tr("Choose “The device's own” rate, or another one.") if rate else tr("Choose another microphone."),
        ),
        Trouble.CHANNELS: (
            tr(
                "“{device}” does not give %n channel.",
                "",
                channels,
                many="“{device}” does not give %n channels.",
                device=said_name(device),
            ),
            tr("See how it is set up in the system's sound settings, or choose another microphone."),
        ),
        Trouble.FORBIDDEN: (
            tr("The system does not let this program use “{device}”.", device=said_name(device)),
            tr("Allow it in the system's privacy settings, then look for microphones again."),
        ),
        Trouble.OTHER: (
            tr("“{device}” refuses to record.", device=said_name(device)),
            tr("Is another program using it, or may this one not use the microphone (privacy settings of the system)?"),
        ),
    }[kind]
    return SoundError(message, advice, kind)


def headphones_refused(error: BaseException, device: str) -> SoundError:
    """In plain words why the headphones ``device`` could not be opened; PortAudio's own words are in the log."""
    kind = trouble_of(error)
    log.warning("headphones refuse (%s): %s", kind.name, error)
    other = tr("See whether they work in the system's sound settings, or choose other headphones.")
    message, advice = {
        Trouble.ABSENT: (
            tr("“{device}” is not connected any more.", device=said_name(device)),
            tr("Connect the headphones, then switch listening on again."),
        ),
        Trouble.BUSY: (
            tr("“{device}” is being used by another program.", device=said_name(device)),
            tr("Close that program (a call, a player), or choose other headphones."),
        ),
    }.get(kind, (tr("Nothing can be heard by “{device}”: it refuses the sound.", device=said_name(device)), other))
    return SoundError(message, advice, kind)


def unlisted(error: BaseException) -> SoundError:
    """PortAudio cannot say which devices there are; its own words are in the log."""
    log.warning("the sound devices cannot be listed: %s", error)
    return SoundError(
        tr("The sound devices cannot be listed."),
        tr("See whether sound works in other programs, then start the program again."),
    )


def gives_nothing(device: str, is_recording: bool) -> SoundError:
    """What to say of a microphone that opened and from which nothing comes, not even silence."""
    message = tr("“{device}” is there, but no sound comes from it.", device=said_name(device))
    advice = (
        tr("Pull it out and plug it in again, and the recording goes on; or stop it.")
        if is_recording
        else tr("Pull it out and plug it in again; or see whether another program has taken it.")
    )
    return SoundError(message, advice, Trouble.SILENT)


def unplugged(device: str, is_recording: bool) -> SoundError:
    """What to say of a microphone that was there and is gone."""
    message = tr("“{device}” was unplugged or switched off.", device=said_name(device))
    advice = (
        tr("Plug it in again, and the recording goes on; or stop it.")
        if is_recording
        else tr("Plug it in again, or choose another microphone.")
    )
    return SoundError(message, advice, Trouble.ABSENT)
