"""Where the files of a built tree came from: PyInstaller's own lists, traced to the packages that installed them."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from installer.contents import ROOT


@dataclass(frozen=True)
class SystemPackage:
    """A Debian package of which the tree holds a library."""

    name: str
    version: str
    files: tuple[str, ...]


def sources(work: Path) -> list[Path]:
    """The files that PyInstaller packed, as it noted them in its work folder."""
    found: set[Path] = set()
    for name in ("COLLECT-00.toc", "PYZ-00.toc"):
        noted = ast.literal_eval((work / name).read_text(encoding="utf-8"))
        for entries in (part for part in noted if isinstance(part, list)):
            found.update(Path(entry[1]) for entry in entries if len(entry) == 3 and entry[1] and entry[1] != "-")
    return sorted(found)


def python_packages(files: Iterable[Path]) -> list[metadata.Distribution]:
    """The installed distributions that the files belong to, by name. The program's own is left out."""
    wanted = {str(path) for path in files} | {str(path.resolve()) for path in files}
    found = {}
    for distribution in metadata.distributions():
        name = distribution.metadata["Name"]
        # Every package's metadata are packed where they are asked for at run time: they alone make no part of it.
        code = (f for f in distribution.files or () if not f.parts[0].endswith((".dist-info", ".egg-info")))
        if name != "prs-studio" and any(str(distribution.locate_file(f)) in wanted for f in code):
            found[name.lower()] = distribution
    return [found[key] for key in sorted(found)]


def system_packages(files: Iterable[Path]) -> list[SystemPackage]:
    """The Debian packages that the files outside Python and the project belong to; none on other systems."""
    if not sys.platform.startswith("linux"):
        return []
    known = [Path(sys.prefix), Path(sys.base_prefix), ROOT, *(Path(p) for p in sys.path if p)]
    foreign = [p.resolve() for p in files if p.is_absolute() and not any(p.is_relative_to(k) for k in known)]
    owners: dict[str, list[str]] = {}
    for path in foreign:
        owner = _owner(path)
        if owner:
            owners.setdefault(owner, []).append(path.name)
    return [SystemPackage(name, _version(name), tuple(sorted(owners[name]))) for name in sorted(owners)]


def _owner(path: Path) -> str:
    # /lib is a link to /usr/lib, and dpkg knows a file by either name.
    for name in (str(path), str(path).removeprefix("/usr")):
        done = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    return ""


def _version(package: str) -> str:
    command = ["dpkg-query", "--show", "--showformat=${Version}", package]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.split("\n")[0]
