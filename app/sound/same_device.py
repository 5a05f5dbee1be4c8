"""Whether microphone and loudspeaker are one device, so that it may howl: told by their names. No Qt in here.

PortAudio's names begin with the card's on Linux ("HDA Intel PCH: ALC257 Analog (hw:0,0)") and hold it in brackets on
Windows ("Microphone (USB Audio)"). Names of a sound server's choice ("pulse", "default") tell nothing: what they stand
for, the server is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.sound.sound_server import Ask, asked

#: Names of no device but of a sound server's choice.
_ANYTHING = {"", "pulse", "pipewire", "default", "sysdefault", "jack"}
_LEAST = 4  # letters of a card's name that are found in another's by no accident


@dataclass(frozen=True)
class Behind:
    """What a sound server records from and plays by when nobody says by what; empty where that is not known."""

    source: str = ""
    sink: str = ""


UNKNOWN = Behind()


def behind_default(ask: Ask = asked) -> Behind:
    """Takes up to a second: not on the window's thread."""
    said = dict(line.split(": ", 1) for line in ask("info").splitlines() if ": " in line)
    return Behind(said.get("Default Source", "").strip(), said.get("Default Sink", "").strip())


def may_hear_itself(microphone: str, output: str, behind: Behind = UNKNOWN) -> bool:
    """Whether both names are of one device, so that its loudspeaker may sound into its microphone."""
    if not microphone or not output:
        return False
    one, other = _cards(microphone, behind.source), _cards(output, behind.sink)
    return bool(one & other) or any(_within(a, b) or _within(b, a) for a in one for b in other)


def said_name(name: str) -> str:
    """A device's name without what only the system needs: "Scope: USB Audio (hw:1,0)" -> "Scope: USB Audio"."""
    return re.sub(r"\s*\(hw:\d+,\d+\)$", "", name)


def said_names(names: Sequence[str]) -> list[str]:
    """The same of several: those that would be called the same keep what tells them apart."""
    short = [said_name(name) for name in names]
    return [said if short.count(said) == 1 else name for said, name in zip(short, names, strict=True)]


def is_anything(name: str) -> bool:
    """Whether a name leaves to the system which device it is."""
    return name.casefold().strip() in _ANYTHING


def _cards(name: str, behind: str) -> set[str]:
    """The names that a device, or the card that it is of, goes by."""
    if is_anything(name):
        return {_server_card(behind)} - {""}
    folded = name.casefold().strip()
    found = {_plain(folded)}
    if ":" in folded:
        found.add(_plain(folded.partition(":")[0]))
    if folded.endswith(")") and "(hw:" not in folded:
        found.add(_plain(folded.rpartition("(")[2]))
    return found - {""}


def _server_card(name: str) -> str:
    """ "alsa_output.usb-Maker_Thing-00.analog-stereo.monitor" -> "usb_maker_thing_00"."""
    parts = name.casefold().removesuffix(".monitor").split(".")
    if parts[0] in ("alsa_input", "alsa_output", "bluez_input", "bluez_output", "bluez_source", "bluez_sink"):
        return _plain(".".join(parts[1:-1]) if len(parts) > 2 else ".".join(parts[1:]))
    return _plain(".".join(parts))


def _within(card: str, name: str) -> bool:
    return len(card) >= _LEAST and card in name


def _plain(text: str) -> str:
    return re.sub(r"[^0-9a-z]+", "_", text).strip("_")
