"""Sets PRS Studio up in a virtual environment beside the code and starts it. Standard library only.

    python3 installer/bootstrap.py run [PATH ...]     set up, then open the window on PATH ... (or the demo recordings)
    python3 installer/bootstrap.py test [ARGUMENT ...] set up, then run the tests; arguments go to pytest: test -k audio
    python3 installer/bootstrap.py setup              set up all of it, start nothing
    python3 installer/bootstrap.py clean              remove what a set-up made

The set-up is finished when its stamp is written, and the stamp is written last. What has no stamp was interrupted and
is made again from the start, since nobody knows which package was half unpacked. The stamp holds fingerprints of all
that the set-up depends on: a changed pyproject.toml or constraints file installs again.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]  # called as a file: its neighbours are found from the project's folder

from installer import system_libraries  # noqa: E402
from installer.runner import Runner, SetupError, say  # noqa: E402

CONSTRAINTS = "installer/constraints.txt"
PACKAGE_INPUTS = ("pyproject.toml", CONSTRAINTS)
MADE_HERE = "made-by-prs-studio"  # a file in the virtual environment: made by this program, which may remove it
ALL_EXTRAS = frozenset({"dev"})
TRIED_OUT = (
    "numpy", "soundfile", "soxr", "python_stretch", "torch", "PySide6.QtWidgets", "pyqtgraph", "sounddevice",
    "sqlalchemy.orm", "alembic.command",
)  # fmt: skip
DISK_NEEDED = 3_000_000_000


# ------------------------------------------------------------------------------------------------ what there is


@dataclass(frozen=True)
class Layout:
    """Where a set-up lies. The system is an argument so that one system's paths can be tested on another."""

    root: Path = ROOT
    system: str = sys.platform

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.venv / ("Scripts/python.exe" if self.system == "win32" else "bin/python")

    @property
    def stamp(self) -> Path:
        return self.venv / "prs-studio-setup.json"

    @property
    def log(self) -> Path:
        return self.venv / "prs-studio-setup.log"


def _hash(parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def environment_fingerprint(layout: Layout) -> str:
    """Of what a virtual environment depends on: this Python, this system, this folder (it cannot be moved)."""
    facts = (sys.version, platform.python_implementation(), layout.system, platform.machine(), str(layout.root))
    return _hash(fact.encode() for fact in facts)


def packages_fingerprint(layout: Layout) -> str:
    """Of what says which packages are installed."""
    return _hash((layout.root / name).read_bytes() for name in PACKAGE_INPUTS)


@dataclass(frozen=True)
class Stamp:
    """A finished set-up."""

    environment: str
    packages: str
    extras: frozenset[str]

    @classmethod
    def wanted(cls, layout: Layout, extras: frozenset[str]) -> Stamp:
        return cls(environment_fingerprint(layout), packages_fingerprint(layout), extras)

    @classmethod
    def read(cls, layout: Layout) -> Stamp | None:
        """None where there is none, it cannot be read, or the Python it speaks of has gone."""
        try:
            content = json.loads(layout.stamp.read_text(encoding="utf-8"))
            stamp = cls(content["environment"], content["packages"], frozenset(content["extras"]))
        except (OSError, ValueError, TypeError, KeyError):
            return None
        return stamp if layout.python.exists() else None

    def write(self, layout: Layout) -> None:
        """Whole or not at all, and on the disk before the set-up calls itself finished."""
        content = {"environment": self.environment, "packages": self.packages, "extras": sorted(self.extras)}
        with tempfile.NamedTemporaryFile("w", dir=layout.venv, delete=False, encoding="utf-8") as file:
            file.write(json.dumps(content) + "\n")
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).replace(layout.stamp)

    def serves(self, wanted: Stamp) -> bool:
        same = (self.environment, self.packages) == (wanted.environment, wanted.packages)
        return same and wanted.extras <= self.extras


def is_ready(layout: Layout, extras: frozenset[str]) -> bool:
    stamp = Stamp.read(layout)
    return stamp is not None and stamp.serves(Stamp.wanted(layout, extras))


# ------------------------------------------------------------------------------------------------ making it


@contextlib.contextmanager
def locked(path: Path, system: str = sys.platform) -> Iterator[tuple[int, ...]]:
    """One set-up at a time. The lock is on this program's own file, and pip inherits it: were this program killed, the
    next call waits until the pip left behind has ended, instead of pulling the folder away from under it."""
    if system == "win32":
        yield ()
        return
    import fcntl

    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another set-up is at work here: waiting for it.")
            fcntl.flock(file, fcntl.LOCK_EX)
        except OSError:  # a file system without locks
            yield ()
            return
        yield (file.fileno(),)


def has_venv_module() -> bool:
    """Debian's python3 comes without what makes virtual environments."""
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def venv_package() -> str:
    return f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def remove_venv(layout: Layout) -> None:
    """Removes what a set-up made, and nothing else. Raises SetupError where that is not possible."""
    venv = layout.venv
    if not venv.exists() and not venv.is_symlink():
        return
    ours = venv.is_dir() and not venv.is_symlink() and ((venv / MADE_HERE).exists() or not any(venv.iterdir()))
    if not ours:
        raise SetupError(f"{venv} was not made by this program. Move it away or remove it, then call this again.")
    try:
        layout.stamp.unlink(missing_ok=True)
        for entry in venv.iterdir():  # the marker stays until the end: a removal cut short can be taken up again
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            elif entry.name != MADE_HERE:
                entry.unlink()
        shutil.rmtree(venv)
    except OSError as error:
        raise SetupError(f"{venv} cannot be removed ({error}). Close PRS Studio and call this again.") from error


def make_venv(layout: Layout, runner: Runner) -> None:
    if not has_venv_module():
        raise SetupError(
            f"This Python ({sys.executable}) cannot make virtual environments: a part of it is not installed.\n"
            f"On Debian and Ubuntu: sudo apt-get install {venv_package()}"
        )
    layout.venv.mkdir()
    (layout.venv / MADE_HERE).touch()
    base = getattr(sys, "_base_executable", None) or sys.executable  # the real one, if this runs inside the .venv
    runner.step("virtual environment in .venv", [base, "-m", "venv", layout.venv])


def pip_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """pip as the user configured it (index, proxy, certificates), but into this environment and nowhere else."""
    elsewhere = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON")
    kept = {k: v for k, v in environment.items() if k not in elsewhere and not k.startswith("PYTHON")}
    return {**kept, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def install_packages(layout: Layout, runner: Runner, extras: frozenset[str]) -> None:
    """Three calls of pip: its own pinned release, torch (by far the largest), and the project with all the rest.

    Two thirds of pip's work would be to compile every module there is; what is imported is compiled by `try_out`."""
    environment = pip_environment(os.environ)
    pip: list[str | Path] = [layout.python, "-I", "-m", "pip", "install", "--no-compile"]
    pip += ["--constraint", layout.root / CONSTRAINTS]
    runner.step("pip and setuptools", [*pip, "--progress-bar", "off", "pip", "setuptools"], environment)
    pip += ["--progress-bar", "raw"]
    size = "0.2 GB to download; 3 GB where pip finds the CUDA build" if layout.system == "linux" else "some 0.2 GB"
    runner.step(f"PyTorch, the largest part ({size})", [*pip, "torch"], environment)
    project = f"{layout.root}[{','.join(sorted(extras))}]" if extras else str(layout.root)
    # setuptools is there already, pinned like the rest: an isolated build would fetch whichever is newest.
    command = [*pip, "--no-build-isolation", "--editable", project]
    runner.step("PRS Studio and the other packages it needs", command, environment)


def try_out(layout: Layout, runner: Runner) -> None:
    """Imports what the program starts with. That compiles it, and finds a missing system library here, where it can be
    said in plain words; the set-up itself is complete all the same."""
    imports = f"import {', '.join(TRIED_OUT)}"
    try:
        runner.step(
            "trying it out", [layout.python, "-I", "-c", imports], {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        )
    except SetupError as error:
        say(f"{error}\nThe set-up goes on; the program may start with less, or not at all.")


def set_up(layout: Layout, extras: frozenset[str], make_runner: Callable[..., Runner] = Runner) -> None:
    """Leaves an environment with the wanted extras; does nothing where it is there already. Raises SetupError."""
    if is_ready(layout, extras):
        return
    with locked(Path(__file__), layout.system) as inherit:
        if is_ready(layout, extras):  # by the one that was waited for
            return
        started = time.monotonic()
        previous = Stamp.read(layout)
        clear_the_way(layout, previous)
        if shutil.disk_usage(layout.root).free < DISK_NEEDED:
            say(f"  Less than {DISK_NEEDED / 1e9:.0f} GB of disk are free: this may not be enough.")
        runner = make_runner(log=layout.log, inherit=inherit)
        extras |= previous.extras if previous else frozenset()
        layout.stamp.unlink(missing_ok=True)
        if not layout.venv.exists():
            make_venv(layout, runner)
        wanted = Stamp.wanted(layout, extras)  # before pip reads the files: a change meanwhile counts as one
        install_packages(layout, runner, extras)
        try_out(layout, runner)
        wanted.write(layout)
        say(f"Set up in {time.monotonic() - started:.0f} s.")


def clear_the_way(layout: Layout, previous: Stamp | None) -> None:
    """Says what is about to happen, and removes an environment that cannot be built upon."""
    if previous is not None and previous.environment == environment_fingerprint(layout):
        say("Setting PRS Studio up again: what it needs has changed.")
        return
    if (layout.venv / "pyvenv.cfg").exists() and not (layout.venv / MADE_HERE).exists():
        say(f"Setting PRS Studio up in {layout.venv}, which is there already and is kept.")
        return
    if not layout.venv.exists():
        say("Setting PRS Studio up, once only. This takes some minutes.")
    elif previous is None:
        say("The last set-up was not finished: setting PRS Studio up afresh.")
    else:
        say("Python or the folder has changed: setting PRS Studio up afresh.")
    remove_venv(layout)


# ------------------------------------------------------------------------------------------------ the commands


def has_display(environment: Mapping[str, str], system: str = sys.platform) -> bool:
    return system != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def app_command(layout: Layout, arguments: Sequence[str], *, display: bool) -> list[str]:
    """The window, or its pictures where there is no screen; with no path the program takes its demo recordings itself.

    -P: a folder named app where the user stands is not meant."""
    pictures = [] if display else ["--pictures", str(layout.root / "prs-output")]
    return [str(layout.python), "-P", "-m", "app", *arguments, *pictures]


def become(command: Sequence[str], environment: Mapping[str, str], system: str = sys.platform) -> int:
    """The rest of this process is the command: signals reach it, its exit status is ours."""
    sys.stdout.flush()
    if system != "win32":
        os.execve(command[0], list(command), dict(environment))
    process = subprocess.Popen(list(command), env=dict(environment))
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:  # went to the program as well, which ends as it sees fit
            continue


def run(layout: Layout, arguments: Sequence[str]) -> int:
    environment = dict(os.environ)
    display = has_display(environment, layout.system)
    if not display:
        output = layout.root / "prs-output"
        say(f"There is no display here. The recordings are analysed; results and pictures go to {output}")
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return become(app_command(layout, arguments, display=display), environment, layout.system)


def test(layout: Layout, arguments: Sequence[str]) -> int:
    os.chdir(layout.root)
    # One process for each core; a file's tests stay together, since they share what is dear to make. -n0: only one.
    spread = ["-n", "auto", "--dist", "loadfile"]
    return become([str(layout.python), "-m", "pytest", *spread, *arguments], os.environ, layout.system)


def prepare(layout: Layout, command: str) -> None:
    """System libraries where they can be had, then the environment. Raises SetupError."""
    extras = frozenset[str]() if command == "run" else ALL_EXTRAS
    hint = ""
    if layout.system == "linux" and system_libraries.has_apt():
        wanted = system_libraries.DEBIAN_RUN + (() if command == "run" else system_libraries.DEBIAN_TEST)
        wanted += () if has_venv_module() else (venv_package(),)
        hint = system_libraries.provide(Runner(), wanted, is_root=os.geteuid() == 0)
    elif layout.system == "linux" and not is_ready(layout, extras):
        hint = system_libraries.hint_elsewhere()
    if hint:
        say(f"Libraries of the system that this program may not install; should something fail, run:\n    {hint}")
    set_up(layout, extras)


def main(arguments: Sequence[str], layout: Layout | None = None) -> int:
    layout = layout or Layout()
    command, rest = (arguments[0], list(arguments[1:])) if arguments else ("", [])
    if command not in ("run", "test", "setup", "clean") or (rest and command in ("setup", "clean")):
        say((__doc__ or "").split("\n\n")[1])
        return 0 if command in ("-h", "--help") else 2
    try:
        if command == "clean":
            with locked(Path(__file__), layout.system):
                remove_venv(layout)
            return 0
        prepare(layout, command)
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("\nInterrupted. The next call sets up afresh.")
        return 130
    if command == "setup":
        say(f"PRS Studio is set up. Its Python: {layout.python}")
        return 0
    return run(layout, rest) if command == "run" else test(layout, rest)


def too_old(version: tuple[int, int]) -> str:
    """What to say to a Python that cannot run the program, or ""."""
    if version >= (3, 11):
        return ""
    return (
        f"PRS Studio needs Python 3.11 or newer; this is Python {version[0]}.{version[1]} ({sys.executable}).\n"
        "Install a newer one and call it by name, for example: python3.12 installer/bootstrap.py run"
    )


if __name__ == "__main__":
    if too_old(sys.version_info[:2]):
        sys.exit(too_old(sys.version_info[:2]))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    sys.exit(main(sys.argv[1:]))
