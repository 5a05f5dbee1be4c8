"""The libraries of the system that Qt and PortAudio need on Linux. Standard library only.

PySide6's wheel brings Qt along but not what Qt talks to (display, fonts, keyboard), and on Linux sounddevice's wheel
has no PortAudio. macOS and Windows need nothing.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence

from installer.runner import Runner, SetupError, say

# Alternatives are one entry, the newer name first: Debian 13 and Ubuntu 24.04 renamed some.
DEBIAN_RUN: tuple[str, ...] = (
    "libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libglib2.0-0t64|libglib2.0-0", "libgssapi-krb5-2",
    "libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1",
    "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xfixes0", "libwayland-cursor0", "libwayland-egl1",
    "fonts-dejavu-core", "libportaudio2",
)  # fmt: skip
# Servers for tests, which start their own: of studies (PostgreSQL) and of sound, with what shows it to PortAudio. Then
# what builds installers: NSIS makes those for Windows.
DEBIAN_TEST = (
    "xvfb", "xauth", "postgresql", "pulseaudio", "pulseaudio-utils", "libasound2-plugins", "nsis", "binutils",
    "xz-utils",
)  # fmt: skip
ELSEWHERE = {
    "dnf": "sudo dnf install mesa-libEGL mesa-libGL dbus-libs fontconfig libxkbcommon-x11 xcb-util-cursor"
    " xcb-util-wm xcb-util-keysyms xcb-util-renderutil xcb-util-image dejavu-sans-fonts portaudio",
    "pacman": "sudo pacman -S --needed libglvnd dbus fontconfig libxkbcommon-x11 xcb-util-cursor xcb-util-wm"
    " xcb-util-keysyms xcb-util-renderutil xcb-util-image ttf-dejavu portaudio",
    "zypper": "sudo zypper install Mesa-libEGL1 Mesa-libGL1 libdbus-1-3 fontconfig libxkbcommon-x11-0 libxcb-cursor0"
    " libxcb-icccm4 libxcb-keysyms1 libxcb-render-util0 libxcb-image0 dejavu-fonts libportaudio2",
}


def has_apt() -> bool:
    return shutil.which("dpkg-query") is not None and shutil.which("apt-get") is not None


def hint_elsewhere() -> str:
    """The command for a Linux that is not Debian's, which cannot be asked what it lacks; "" for an unknown one."""
    return next((command for tool, command in ELSEWHERE.items() if shutil.which(tool)), "")


def missing(runner: Runner, wanted: Sequence[str]) -> list[str]:
    """Those of the wanted packages (``a|b``: either) that dpkg does not hold as installed."""
    names = [name for entry in wanted for name in entry.split("|")]
    _, text = runner.quiet(["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\\n", *names])
    there = {line.split()[0] for line in text.splitlines() if line.split()[1:] == ["installed"]}
    return [entry for entry in wanted if not there & set(entry.split("|"))]


def installable(runner: Runner, entries: Sequence[str]) -> list[str]:
    """One name for each entry: of alternatives, the first that this release knows."""
    names = []
    for entry in entries:
        *newer, oldest = entry.split("|")
        known = (n for n in newer if runner.quiet(["apt-cache", "show", "--no-all-versions", n])[0] == 0)
        names.append(next(known, oldest))
    return names


def provide(runner: Runner, wanted: Sequence[str], *, is_root: bool) -> str:
    """On Debian and Ubuntu: installs what is missing. Where that may not be or fails, returns the user's command."""
    absent = missing(runner, wanted)
    if not absent:
        return ""
    sudo = "" if is_root else "sudo "
    if is_root:
        say("Installing what Qt, PortAudio and the tests need of the system.")
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        try:
            runner.step("apt-get update", ["apt-get", "update"], environment)
        except SetupError as error:
            say(str(error))  # the list of packages at hand may do
        names = installable(runner, absent)
        try:
            command = ["apt-get", "install", "--yes", "--no-install-recommends", *names]
            runner.step(f"apt-get install {' '.join(names)}", command, environment)
            return ""
        except SetupError as error:
            say(str(error))
    return f"{sudo}apt-get update && {sudo}apt-get install {' '.join(installable(runner, absent))}"
