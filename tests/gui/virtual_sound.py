"""A sound system without hardware: a private PulseAudio whose loudspeaker is a null sink, its monitor the microphone.

It has its own home and runtime folder and listens on its own socket: a user's sound is neither used nor disturbed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

RATE = 48000
ROOT = Path(__file__).resolve().parents[2]
MISSING = (
    "no virtual microphone: install pulseaudio, pulseaudio-utils and libasound2-plugins "
    "(python3 installer/bootstrap.py setup does it where it may)"
)
_SINK = ("module-null-sink", "sink_name=speaker", f"rate={RATE}", "channels=2", "format=float32le")
#: PortAudio sees PulseAudio through ALSA.
_ALSA = "pcm.!default pulse\nctl.!default pulse\n"


class VirtualSound:
    """Start with ``start``, end with ``end``. ``environment`` is for those who play and record."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.socket = folder / "native"
        home = folder / "home"
        home.mkdir()
        (home / ".asoundrc").write_text(_ALSA)
        folder.chmod(0o700)
        own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(folder), "PULSE_RUNTIME_PATH": str(folder)}
        not_ours = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "ALSA_CONFIG_PATH")
        kept = {name: value for name, value in os.environ.items() if name not in not_ours}
        asked = {"PULSE_SERVER": f"unix:{self.socket}", "PULSE_SINK": "speaker", "PULSE_SOURCE": "speaker.monitor"}
        self.environment = kept | own | asked
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        settings = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes"]
        modules = ["-L", f"module-native-protocol-unix socket={self.socket} auth-anonymous=1", "-L", " ".join(_SINK)]
        with (self._folder / "log").open("wb") as log:
            self._server = subprocess.Popen(
                ["pulseaudio", *settings, *modules], env=self.environment, stdout=log, stderr=log
            )
        deadline = time.monotonic() + 30
        while "speaker.monitor" not in self.control("list", "short", "sources"):
            assert self._server.poll() is None and time.monotonic() < deadline, (self._folder / "log").read_text()
            time.sleep(0.05)

    def end(self) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait(30)

    def control(self, *words: str) -> str:
        """What pactl answers; "" where it fails."""
        command = ["pactl", *words]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False).stdout

    def play(self, sound: Path) -> None:
        """Play a file to its end."""
        subprocess.run(["paplay", str(sound)], env=self.environment, check=True, timeout=120)

    def unplug(self) -> None:
        self.control("unload-module", "module-null-sink")

    def plug(self) -> None:
        self.control("load-module", *_SINK)

    def program(self, *arguments: str | Path) -> subprocess.Popen[str]:
        """prs-studio on this sound system."""
        return self.run("app", *arguments)

    def run(self, module: str, *arguments: str | Path) -> subprocess.Popen[str]:
        """A module of this tree on this sound system, without a screen."""
        command: Sequence[str | Path] = (sys.executable, "-P", "-m", module, *arguments)
        environment = self.environment | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def is_possible() -> bool:
    """Whether the programs are there. That PortAudio sees the microphone is for the tests to find out."""
    return sys.platform == "linux" and all(shutil.which(name) for name in ("pulseaudio", "pactl", "paplay"))


def skip_unless_possible() -> None:
    if sys.platform != "linux":
        pytest.skip("only on Linux: a virtual microphone")
    if not is_possible():
        pytest.skip(MISSING)  # a failure in CI, whose set-up command installs it
