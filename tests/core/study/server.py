"""A PostgreSQL server of the tests' own: in a temporary folder, on a socket in it, and never as root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg
import pytest

#: Set it to the reason for not running these tests. In CI that is a failure (tests/conftest.py).
SKIP_VARIABLE = "PRS_SKIP_POSTGRESQL"
_USER = "prs"
_PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin", "/usr/local/pgsql/bin")


def find_programs() -> Path | None:
    """The folder with initdb and pg_ctl. Debian keeps them off the PATH."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    folders = [folder for place in _PLACES for folder in Path("/").glob(place[1:]) if (folder / "initdb").exists()]
    return folders[-1] if folders else None


@dataclass
class Server:
    """``folder`` holds data, log and socket; ``programs`` is where initdb lies."""

    folder: Path
    programs: Path

    def __post_init__(self) -> None:
        self._numbers = count(1)

    def _run(self, program: str, *arguments: str) -> None:
        # initdb and the server refuse root, and so whoever runs the tests as root lends them to nobody.
        root = sys.platform != "win32" and os.geteuid() == 0
        as_nobody = {"user": "nobody", "group": 65534, "extra_groups": []} if root else {}
        done = subprocess.run(
            [str(self.programs / program), "-D", str(self.folder / "data"), *arguments],
            cwd=self.folder,
            env={"PATH": os.environ.get("PATH", ""), "HOME": str(self.folder), "LC_ALL": "C"},
            # Not a pipe: the server inherits it and never closes it.
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            timeout=120,
            check=False,
            **as_nobody,
        )
        if done.returncode:
            log = self.folder / "log"
            raise RuntimeError(f"{program} ended with {done.returncode}\n{log.read_text() if log.exists() else ''}")

    def make(self) -> None:
        if sys.platform != "win32" and os.geteuid() == 0:
            shutil.chown(self.folder, "nobody", 65534)
        self._run("initdb", "--username", _USER, "--auth", "trust", "--no-sync", "--encoding", "UTF8", "--locale", "C")

    def start(self) -> None:
        # What is lost at a power cut does not matter here.
        options = f"-k {self.folder} -h '' -F -c max_connections=40"
        self._run("pg_ctl", "--wait", "--log", str(self.folder / "log"), "--options", options, "start")

    def stop(self) -> None:
        """At once, as in a crash: connections are cut."""
        self._run("pg_ctl", "--wait", "--mode", "immediate", "stop")

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://{_USER}@/{database}?host={self.folder}"

    def execute(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        address = f"host={self.folder} user={_USER} dbname={database}"
        with psycopg.connect(address, autocommit=True) as connection:
            cursor = connection.execute(statement)  # type: ignore[arg-type]
            return cursor.fetchall() if cursor.description else []

    def new_database(self) -> str:
        name = f"study{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name}")
        return name


@contextmanager
def running() -> Iterator[Server]:
    """A server for the length of the block; skips, saying why, where there can be none."""
    reason = os.environ.get(SKIP_VARIABLE)
    if reason:
        pytest.skip(f"the tests on PostgreSQL are not wanted: {reason}")
    if sys.platform == "win32":
        pytest.skip("the server's socket is a file: not on Windows")
    programs = find_programs()
    if programs is None:
        pytest.skip(f"no PostgreSQL server is installed (apt-get install postgresql; or set {SKIP_VARIABLE}=why)")
    # Not pytest's own folder, which only its user may enter; and a socket's path has a hundred characters at most.
    folder = Path(tempfile.mkdtemp(prefix="prs-pg-", dir="/tmp"))
    server = Server(folder, programs)
    try:
        server.make()
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
