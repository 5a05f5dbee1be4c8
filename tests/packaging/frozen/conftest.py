"""The built package installed into a root of its own, and a way to start it as on a computer without Python."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.benchmarks.display import screen

DIST = Path(os.environ["PRS_FROZEN"])


def one_file(pattern: str) -> Path:
    (found,) = DIST.glob(pattern)
    return found


def dpkg(root: Path, *arguments: str | Path) -> None:
    """dpkg on a system of its own below ``root``, in which nothing else is installed."""
    forced = ["--force-depends", "--force-not-root", "--force-script-chrootless"]
    command = ["dpkg", f"--root={root}", f"--log={root}/dpkg.log", *forced, *arguments]
    subprocess.run(command, check=True, capture_output=True, text=True)


@dataclass
class Installed:
    """A system with nothing but the package: ``program`` starts it with an empty environment and a home of its own."""

    root: Path
    home: Path

    @property
    def executable(self) -> Path:
        return self.root / "usr/bin/prs-studio"

    def environment(self, **more: str) -> dict[str, str]:
        """No PATH, no PYTHONPATH, no Python to be found."""
        return {"HOME": str(self.home), "LC_ALL": "C.UTF-8", "OMP_NUM_THREADS": "1", **more}

    def run(self, *arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(self.executable), *map(str, arguments)],
            env=self.environment(**more), cwd=self.home, capture_output=True, text=True, check=False, timeout=300,
        )  # fmt: skip


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    root = tmp_path_factory.mktemp("root")
    for folder in ("var/lib/dpkg/info", "var/lib/dpkg/updates"):
        (root / folder).mkdir(parents=True)
    (root / "var/lib/dpkg/status").touch()
    dpkg(root, "--install", one_file("*.deb"))
    return Installed(root, tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def display() -> Iterator[dict[str, str]]:
    """Xvfb, or the desktop that there is."""
    with screen() as (environment, _):
        yield {**{name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in os.environ}, **environment}


@pytest.fixture
def window(installed: Installed, display: dict[str, str]) -> Callable[..., subprocess.Popen[str]]:
    """Start the window."""

    def start(*arguments: str | Path) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [str(installed.executable), *map(str, arguments)],
            env=installed.environment(**display), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    return start
