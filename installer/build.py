"""Builds the program that needs no Python: one tree by PyInstaller, and this system's installers from it.

    python3 installer/build.py               build the tree and this system's installers into dist/
    python3 installer/build.py --tree        the tree alone
    python3 installer/build.py --check       build, then install, use and remove it (tests/packaging/frozen)
    python3 installer/build.py --only-check  the same with what was built before

The version comes from pyproject.toml. What is built stands in dist/build.json: sizes, seconds, ceilings.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]  # called as a file: its neighbours are found from the project's folder

from installer.bootstrap import Layout  # noqa: E402
from installer.runner import say  # noqa: E402

DIST, WORK = ROOT / "dist", ROOT / "build"
PROGRAM = "prs-studio"
#: Bytes: the tree on the disk, and an installer that is downloaded.
MOST_UNPACKED, MOST_PACKED = 900_000_000, 300_000_000


class BuildError(Exception):
    """What is missing or went wrong, in words."""


class Report:
    """Seconds of each step and sizes of what came out, kept as JSON."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.seconds: dict[str, float] = {}
        self.bytes: dict[str, int] = {}

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        say(f"  {name} …")
        started = time.monotonic()
        yield
        self.seconds[name] = round(time.monotonic() - started, 1)
        say(f"  {name}: {self.seconds[name]:.0f} s")

    def size(self, name: str, count: int, most: int) -> None:
        """Note a size. Raises BuildError above its ceiling."""
        self.bytes[name] = count
        say(f"  {name}: {count / 1e6:.0f} MB of at most {most / 1e6:.0f}")
        if count > most:
            raise BuildError(
                f"{name} has {count / 1e6:.0f} MB; at most {most / 1e6:.0f} are allowed (installer/contents.py)"
            )

    def write(self, version: str) -> None:
        content = {"version": version, "seconds": self.seconds, "bytes": self.bytes}
        self._file.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def check_ready(version: str) -> None:
    """Raises BuildError unless this Python has what a build needs, and the project as pyproject.toml has it."""
    from importlib import metadata

    from installer.contents import project_requirements

    try:
        installed = metadata.version(PROGRAM)
        for needed in ("pyinstaller", "cyclonedx-python-lib"):
            metadata.version(needed)
    except metadata.PackageNotFoundError as error:
        raise BuildError(f"{error.name} is not installed here: python3 installer/bootstrap.py setup") from error
    known = {re.split(r"[^\w.-]", text)[0] for text in metadata.requires(PROGRAM) or ()}
    lacking = sorted({re.split(r"[^\w.-]", text)[0] for text in project_requirements()} - known)
    if installed != version or lacking:
        what = f"requires {', '.join(lacking)}" if lacking else f"is version {version}"
        raise BuildError(f"By pyproject.toml the program {what}; what is installed is older. Set it up again.")
    import torch

    if torch.version.cuda or torch.version.hip:
        raise BuildError(
            f"This torch ({torch.__version__}) is built for graphics cards, 3 GB that the program does not use. "
            "Install the CPU build of the same version into .venv, then call this again."
        )


def build_tree(report: Report) -> Path:
    """PyInstaller's tree with its licences and bill of materials. Returns its folder."""
    from installer.contents import project_version, strip
    from installer.linux_packages import folder_size

    icons = WORK / "icons"
    with report.step("icons"):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, ROOT / "installer/app_icons.py", icons], check=True, env=environment, cwd=ROOT)
    with report.step("PyInstaller"):
        command: list[str | Path] = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
        command += ["--distpath", DIST, "--workpath", WORK, ROOT / "installer/prs_studio.spec"]
        subprocess.run(command, check=True, env={**os.environ, "PRS_BUILD_ICONS": str(icons)}, cwd=ROOT)
    tree = DIST / PROGRAM
    strip(tree / "_internal")
    with report.step("licences"):
        write_pieces(tree)
    report.size("unpacked", folder_size(tree), MOST_UNPACKED)
    say(f"  {tree}, version {project_version()}")
    return tree


def write_pieces(tree: Path) -> None:
    """Licences into the tree, the bill of materials into it and beside it. Raises BuildError for a missing text."""
    from installer.origins import python_packages, sources, system_packages
    from installer.pieces import bill_of_materials, collect_licences
    from prs_core.licences import FOLDER

    packed = sources(WORK / "prs_studio")
    folder = tree / "_internal" / FOLDER
    try:
        parts = collect_licences(folder, python_packages(packed), system_packages(packed))
    except ValueError as error:
        raise BuildError(str(error)) from error
    models = [p.parent for p in sorted((ROOT / "resources/models").glob("*/card.json"))]
    bill = bill_of_materials(parts, models)
    for place in (folder / "sbom.cdx.json", DIST / "sbom.cdx.json"):
        place.write_text(bill + "\n", encoding="utf-8")


# ------------------------------------------------------------------------------------------------- the installers


def linux_installers(tree: Path, report: Report, version: str) -> None:
    from installer.linux_packages import make_deb, make_tarball

    makers: dict[str, Callable[[], Path]] = {"tarball": lambda: make_tarball(tree, DIST, version)}
    if shutil.which("dpkg-deb"):
        makers["deb"] = lambda: make_deb(tree, WORK / "icons", WORK, DIST, version)
    for name, make in makers.items():
        with report.step(name):
            made = make()
        report.size(made.name, made.stat().st_size, MOST_PACKED)


def windows_installer(tree: Path, report: Report, version: str) -> None:
    from installer.linux_packages import folder_size

    with report.step("installer"):
        made = compile_nsis(tree, DIST, WORK / "icons" / f"{PROGRAM}.ico", version, folder_size(tree) // 1024)
    report.size(made.name, made.stat().st_size, MOST_PACKED)


def compile_nsis(tree: Path, output: Path, icon: Path, version: str, kilobytes: int) -> Path:
    """NSIS's installer of a tree. Raises BuildError without makensis, CalledProcessError where it fails."""
    program = shutil.which("makensis") or shutil.which("makensis", path="C:/Program Files (x86)/NSIS")
    if program is None:
        raise BuildError("makensis was not found: install NSIS (Debian's package nsis has it, too)")
    made = output / f"{PROGRAM}-{version}-setup.exe"
    given = {"VERSION": version, "TREE": tree, "OUTPUT": made, "ICON": icon, "LICENCE": ROOT / "LICENSE"}
    defines = [f"-D{name}={value}" for name, value in {**given, "SIZE_KB": kilobytes}.items()]
    subprocess.run([program, "-V2", "-WX", *defines, ROOT / "installer/windows/prs-studio.nsi"], check=True)
    return made


def mac_image(report: Report, version: str) -> None:
    """PyInstaller has made the .app beside the tree; hdiutil packs it with a link to where it belongs."""
    place = WORK / "dmg"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    made = DIST / f"{PROGRAM}-{version}.dmg"
    with report.step("disk image"):
        shutil.copytree(DIST / "PRS Studio.app", place / "PRS Studio.app", symlinks=True)
        (place / "Applications").symlink_to("/Applications")
        command: list[str | Path] = ["hdiutil", "create", "-volname", "PRS Studio", "-srcfolder", place]
        command += ["-ov", "-format", "ULFO", made]
        subprocess.run(command, check=True)
    report.size(made.name, made.stat().st_size, MOST_PACKED)


def build(report: Report, version: str, *, tree_alone: bool) -> None:
    tree = build_tree(report)
    if tree_alone:
        return
    if sys.platform == "win32":
        windows_installer(tree, report, version)
    elif sys.platform == "darwin":
        mac_image(report, version)
    else:
        linux_installers(tree, report, version)


def check() -> int:
    """The tests of what was built. Returns pytest's exit code."""
    environment = {**os.environ, "PRS_FROZEN": str(DIST)}
    command: list[str | Path] = [sys.executable, "-m", "pytest", "-q", ROOT / "tests/packaging/frozen"]
    return subprocess.run(command, check=False, env=environment, cwd=ROOT).returncode


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description="Build PRS Studio for computers without Python.")
    parser.add_argument("--tree", action="store_true", help="the tree alone, no installers")
    parser.add_argument("--check", action="store_true", help="build, then install, use and remove it")
    parser.add_argument("--only-check", action="store_true", help="the same with what was built before")
    options = parser.parse_args(arguments)
    from installer.contents import project_version

    version = project_version()
    report = Report(DIST / "build.json")
    try:
        if not options.only_check:
            check_ready(version)
            for folder in (DIST, WORK):
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
            build(report, version, tree_alone=options.tree)
            report.write(version)
    except BuildError as error:
        say(f"build.py: {error}")
        return 1
    except subprocess.CalledProcessError as error:
        say(f"build.py: {error.cmd[0]} failed with {error.returncode}")
        return 1
    return check() if options.check or options.only_check else 0


if __name__ == "__main__":
    python = Layout().python
    if python.exists() and Path(sys.prefix).resolve() != Layout().venv.resolve():
        sys.exit(subprocess.run([python, __file__, *sys.argv[1:]], check=False).returncode)
    sys.exit(main(sys.argv[1:]))
