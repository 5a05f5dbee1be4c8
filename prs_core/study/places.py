"""Whether a file lies on a network share, where SQLite's write-ahead log does not work."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

# Shares of the network and of virtual machines alike: none lets two computers map the same memory.
_NETWORK = {
    "9p", "acfs", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "drvfs", "gfs2", "glusterfs", "gpfs",
    "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "ocfs2", "orangefs", "panfs", "prl_fs", "smb2", "smb3", "smbfs",
    "vboxsf", "virtiofs", "vmhgfs", "webdav",
}  # fmt: skip
_DRIVE_REMOTE = 4  # of GetDriveTypeW


def is_network(
    path: Path,
    *,
    system: str = sys.platform,
    mounts: Callable[[], str] | None = None,
    drive_type: Callable[[str], int] | None = None,
) -> bool:
    """Whether ``path`` lies on a network share; False where that cannot be told.

    ``mounts`` and ``drive_type`` stand in for what the system says: the text of /proc/mounts on Linux, of ``mount`` on
    macOS, and GetDriveTypeW on Windows.
    """
    if system == "win32":
        return _on_windows(str(path), drive_type or _drive_type)
    with suppress(OSError, subprocess.SubprocessError):
        place = str(path if mounts else path.resolve())
        if system == "darwin":
            return _deepest(place, _mac_mounts((mounts or _ask_mac)()))
        return _deepest(place, _linux_mounts((mounts or _ask_linux)()))
    return False


def _deepest(place: str, mounts: list[tuple[str, bool]]) -> bool:
    """Of the mounts that hold ``place``, the innermost decides; of several on one folder, the last."""
    best, network = -1, False
    for folder, remote in mounts:
        inside = place == folder or place.startswith(folder.rstrip("/") + "/")
        if inside and len(folder) >= best:
            best, network = len(folder), remote
    return network


def _ask_linux() -> str:
    return Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")


def _linux_mounts(text: str) -> list[tuple[str, bool]]:
    """Lines of "device folder type options"; blanks in folders are written as octal escapes."""
    found = []
    for line in text.splitlines():
        fields = line.split(" ")
        if len(fields) >= 3:
            folder = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), fields[1])
            # What programs mount (sshfs, rclone, cloud drives) is as good as never a disk.
            found.append((folder, fields[2] in _NETWORK or fields[2].startswith("fuse.")))
    return found


def _ask_mac() -> str:
    return subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=10, check=True).stdout


def _mac_mounts(text: str) -> list[tuple[str, bool]]:
    """Lines of "device on folder (type, options)"; local disks have the option "local"."""
    lines = (re.fullmatch(r".+? on (/.*) \(([^()]*)\)", line) for line in text.splitlines())
    return [(line[1], "local" not in re.split(r",\s*", line[2])) for line in lines if line]


def _on_windows(path: str, drive_type: Callable[[str], int]) -> bool:
    path = path.replace("/", "\\")
    if path.upper().startswith("\\\\?\\UNC\\"):
        return True
    path = path.removeprefix("\\\\?\\")
    if path.startswith("\\\\"):
        return True
    return re.match(r"[A-Za-z]:", path) is not None and drive_type(path[:2] + "\\") == _DRIVE_REMOTE


def _drive_type(root: str) -> int:
    import ctypes

    # By name: the attribute is there on Windows only.
    return int(getattr(ctypes, "windll").kernel32.GetDriveTypeW(root))  # noqa: B009
