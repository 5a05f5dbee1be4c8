"""The tree as a Debian package and as a tarball, both by the system's own tools."""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

from installer.contents import ROOT
from installer.system_libraries import DEBIAN_RUN

PROGRAM = "prs-studio"
#: On two cores, level 1 takes a minute where level 6 takes four, for a tenth more.
XZ_LEVEL = 1
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)")

CONTROL = """\
Package: prs-studio
Version: {version}
Architecture: {architecture}
Maintainer: PRS Studio contributors <contributors@prs-studio.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Section: science
Priority: optional
Description: opens children's lung sounds and learns from corrections
 Shows waveform, spectrogram and MFCC of a recording, what a neural network
 heard in each stretch of it, and lets a clinician correct that. Works offline,
 without Python and without a graphics card.
 .
 For research, not a medical device.
"""


def architecture() -> str:
    return ARCHITECTURES.get(platform.machine(), platform.machine())


def least_glibc(tree: Path) -> str:
    """The oldest C library that every program and library in the tree runs with."""
    newest = 0
    for path in tree.rglob("*"):
        if path.is_file() and not path.is_symlink() and (".so" in path.name or os.access(path, os.X_OK)):
            newest = max([newest, *(int(minor) for minor in _GLIBC.findall(path.read_bytes()))])
    return f"2.{newest}"


def folder_size(folder: Path) -> int:
    """Bytes of all files below ``folder``, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def lay_out(tree: Path, icons: Path, place: Path) -> None:
    """Copy the tree and what belongs around it to where they lie on a Debian system with ``place`` as its root."""
    library = place / "usr/lib" / PROGRAM
    shutil.copytree(tree, library, symlinks=True)
    (place / "usr/bin").mkdir(parents=True)
    (place / "usr/bin" / PROGRAM).symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    applications = place / "usr/share/applications"
    applications.mkdir(parents=True)
    shutil.copy(ROOT / "installer/linux/prs-studio.desktop", applications)
    for picture in sorted(icons.glob("*.png")):
        folder = place / f"usr/share/icons/hicolor/{picture.stem}x{picture.stem}/apps"
        folder.mkdir(parents=True)
        shutil.copy(picture, folder / f"{PROGRAM}.png")
    scalable = place / "usr/share/icons/hicolor/scalable/apps"
    scalable.mkdir(parents=True)
    shutil.copy(icons / f"{PROGRAM}.svg", scalable)
    documents = place / "usr/share/doc" / PROGRAM
    documents.mkdir(parents=True)
    told = f"\nThe licences of everything else that is in this package: /usr/lib/{PROGRAM}/_internal/licences\n"
    (documents / "copyright").write_text((ROOT / "LICENSE").read_text(encoding="utf-8") + told, encoding="utf-8")
    _compressed(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    manual = place / "usr/share/man/man1"
    manual.mkdir(parents=True)
    _compressed(manual / f"{PROGRAM}.1.gz", manual_page().encode())


def _compressed(path: Path, content: bytes) -> None:
    with path.open("wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as file:
        file.write(content)


def manual_page() -> str:
    """The program's --help as a manual page."""
    from app.__main__ import HELP

    body = HELP.replace("\\", "\\\\").replace("-", "\\-").replace("\n.", "\n\\&.").replace("\n'", "\n\\&'")
    name = "prs\\-studio \\- lung sounds and what a neural network heard in them"
    return f".TH PRS\\-STUDIO 1\n.SH NAME\n{name}\n.SH USAGE\n.nf\n{body}.fi\n"


def make_deb(tree: Path, icons: Path, work: Path, output: Path, version: str) -> Path:
    """The Debian package of the tree. Raises CalledProcessError where dpkg-deb fails."""
    place = work / "deb"
    shutil.rmtree(place, ignore_errors=True)
    lay_out(tree, icons, place)
    control = place / "DEBIAN"
    control.mkdir()
    files = sorted(p for p in place.rglob("*") if p.is_file() and not p.is_symlink() and control not in p.parents)
    (control / "md5sums").write_text("".join(f"{_md5(p)}  {p.relative_to(place)}\n" for p in files), encoding="utf-8")
    depends = [
        f"libc6 (>= {least_glibc(tree)})",
        "libstdc++6",
        "libgcc-s1",
        *(entry.replace("|", " | ") for entry in DEBIAN_RUN),
    ]
    (control / "control").write_text(
        CONTROL.format(
            version=version,
            architecture=architecture(),
            kilobytes=folder_size(place) // 1024,
            depends=", ".join(depends),
        ),
        encoding="utf-8",
    )
    for path in place.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    target = output / f"{PROGRAM}_{version}_{architecture()}.deb"
    command: list[str | Path] = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{XZ_LEVEL}", "--build", place, target]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "XZ_DEFAULTS": "-T0"})
    shutil.rmtree(place)
    return target


def _md5(path: Path) -> str:
    """What dpkg checks an installed file by."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def make_tarball(tree: Path, output: Path, version: str) -> Path:
    """The tree in one folder named after the version. Raises CalledProcessError where tar fails."""
    name = f"{PROGRAM}-{version}-linux-{platform.machine()}"
    target = output / f"{name}.tar.xz"
    command: list[str | Path] = ["tar", "-C", tree.parent, "--owner=0", "--group=0", "--numeric-owner", "--sort=name"]
    command += [f"--transform=s,^{tree.name},{name},S", "-I", f"xz -T0 -{XZ_LEVEL}", "-cf", target, tree.name]
    subprocess.run(command, check=True)
    return target
