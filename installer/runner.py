"""Runs the commands of a set-up and condenses what they print. Standard library only."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

HEARTBEAT_S = 10.0  # between two lines of progress where there is no terminal to rewrite one


class SetupError(Exception):
    """What went wrong in plain words, and what to do about it."""


def say(text: str) -> None:
    print(text, flush=True)


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


@dataclass
class Runner:
    """Runs commands, condensing what they print to a line that says what is going on and for how long.

    On a terminal that line is rewritten every second; in a file or a CI log a new one is printed now and then. All that
    the commands print is kept in ``log``. ``inherit`` are file descriptors that they keep open (see bootstrap.locked).
    """

    log: Path | None = None
    inherit: tuple[int, ...] = ()
    live: bool = field(default_factory=_is_terminal)

    def quiet(self, command: Sequence[str | Path]) -> tuple[int, str]:
        """A short command: exit status (127 when it cannot be started) and what it printed."""
        try:
            done = subprocess.run(
                [str(c) for c in command],
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
        except OSError as error:
            return 127, str(error)
        return done.returncode, done.stdout.decode(errors="replace")

    def step(self, title: str, command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> None:
        """A long command. Raises SetupError with the end of what it printed, and advice, when it fails."""
        say(f"  {title}")
        started = time.monotonic()
        try:
            process = subprocess.Popen(
                [str(c) for c in command],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=dict(environment) if environment is not None else None,
                pass_fds=self.inherit,
            )
        except OSError as error:
            raise SetupError(f"{command[0]} cannot be started: {error}") from error
        lines: list[str] = []
        reader = threading.Thread(target=_collect, args=(process.stdout, lines), daemon=True)
        reader.start()
        try:
            self._watch(reader, lines, started)
            status = process.wait()
        except BaseException:  # Ctrl+C above all: nothing may go on installing behind the user's back
            process.terminate()
            process.wait()
            raise
        text = "\n".join(line for line in lines if not line.startswith("Progress "))
        self._keep(title, text)
        self._line(f"      {time.monotonic() - started:4.0f} s  {'done' if status == 0 else 'failed'}", last=True)
        if status != 0:
            tail = "\n".join(f"    {line}" for line in text.splitlines()[-15:])
            raise SetupError(f"{title} failed (exit status {status}):\n{tail}\n{advice(text)}")

    def _watch(self, reader: threading.Thread, lines: list[str], started: float) -> None:
        printed = started
        while reader.is_alive():
            reader.join(1.0)
            now = time.monotonic()
            if reader.is_alive() and (self.live or now - printed >= HEARTBEAT_S):
                printed = now
                self._line(f"      {now - started:4.0f} s  {condensed(lines)}", last=not self.live)

    def _line(self, text: str, *, last: bool) -> None:
        if self.live:
            width = shutil.get_terminal_size().columns - 1
            text = "\r" + text[:width].ljust(width)
        print(text, end="\n" if last else "", flush=True)

    def _keep(self, title: str, text: str) -> None:
        if self.log is not None and self.log.parent.is_dir():
            with self.log.open("a", encoding="utf-8") as file:
                file.write(f"== {title}\n{text}\n")


def _collect(stream: IO[bytes] | None, lines: list[str]) -> None:
    if stream is not None:
        lines.extend(raw.decode(errors="replace").rstrip() for raw in stream)


def condensed(lines: Sequence[str]) -> str:
    """What pip (or apt) is at, from the last lines that it printed: a few words, and megabytes where it tells them."""
    amount = ""
    for line in reversed(lines[-400:]):
        words = line.split()
        if not words:
            continue
        if words[0] == "Progress":
            amount = amount or _megabytes(words)
        elif words[:2] == ["Installing", "collected"]:
            return f"unpacking {len(words) - 3} packages"
        elif words[0] in ("Collecting", "Downloading", "Using", "Processing"):
            name = words[2] if words[1:2] == ["cached"] and len(words) > 2 else "".join(words[1:2])
            return f"{words[0].lower()} {name.rsplit('/', 1)[-1][:60]}{amount}"
        elif words[0] in ("Unpacking", "Setting", "Building", "Preparing") or words[0].startswith("Get:"):
            return line.strip()[:70]
    return "starting"


def _megabytes(words: Sequence[str]) -> str:
    """pip's ``Progress 123 of 456``, in bytes."""
    if len(words) == 4 and words[1].isdigit() and words[3].isdigit():
        return f": {int(words[1]) / 1e6:.0f} of {int(words[3]) / 1e6:.0f} MB"
    return ""


def advice(text: str) -> str:
    """What to do about a failed command, from what it printed."""
    if "No space left" in text or "Errno 28" in text:
        return "The disk is full: make some 3 GB free and call this again."
    unreachable = (
        "ConnectionError",
        "NewConnectionError",
        "timed out",
        "Name or service not known",
        "Could not resolve",
    )
    if any(sign in text for sign in unreachable):
        return "The packages could not be reached: check the network and pip's proxy settings, then call this again."
    if "cannot open shared object file" in text or "PortAudio library not found" in text:
        return "A library of the system is missing; its name stands above."
    if "No matching distribution found for torch" in text:
        return (
            f"pip finds no PyTorch for Python {platform.python_version()} on {platform.system()} {platform.machine()}. "
            "Try another Python from 3.11 to 3.14, and check the network."
        )
    return "Call this again: it starts afresh. If it fails at the same place, the lines above say why."
