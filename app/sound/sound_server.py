"""What PulseAudio, or PipeWire in its place, says of itself; nothing where there is neither. No Qt in here.

PortAudio opens the server's choice ("pulse", "default") and is never told which device that is, nor when the server
moves a stream to another one, as it may when the first is pulled out.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

_ASK_S = 1.0
Ask = Callable[..., str]


def asked(*words: str) -> str:
    """What pactl answers, in English; empty where it cannot. Takes up to a second: not on the window's thread."""
    tool = shutil.which("pactl")
    if tool is None:
        return ""
    try:
        done = subprocess.run(
            [tool, *words],
            capture_output=True,
            text=True,
            timeout=_ASK_S,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout


@dataclass(frozen=True)
class Source:
    """A device as the server knows it: by a name of its own, and by words, which two of one make share."""

    name: str = ""
    words: str = ""


def recorded_from(pid: int, ask: Ask = asked) -> Source:
    """The device from which the process ``pid`` records; empty where the server does not tell, or the process has
    several streams that differ."""
    outputs = [each for each in _entries(ask("list", "source-outputs")) if _process(each) == str(pid)]
    numbers = {_field(each, "Source") for each in outputs}
    if len(numbers) != 1:
        return Source()
    found = {_number(each): each for each in _entries(ask("list", "sources"))}.get(numbers.pop(), "")
    return Source(_field(found, "Name"), _field(found, "Description"))


def _entries(said: str) -> list[str]:
    """Each begins, at the left, with what it is and its number: "Source Output #3"."""
    return [each for each in re.split(r"^(?=\S)", said, flags=re.MULTILINE) if each.strip()]


def _number(entry: str) -> str:
    return entry.partition("\n")[0].rpartition("#")[2].strip()


def _field(entry: str, name: str) -> str:
    found = re.search(rf"^\s+{name}: (.*)$", entry, re.MULTILINE)
    return found[1].strip() if found else ""


def _process(entry: str) -> str:
    found = re.search(r'^\s+application\.process\.id = "(\d+)"', entry, re.MULTILINE)
    return found[1] if found else ""
