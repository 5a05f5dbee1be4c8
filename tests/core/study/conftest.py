"""Studies to test on: on SQLite and, for what both must do, on a real PostgreSQL server."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from prs_core.study import Reader, RecordingRow, open_study
from prs_core.study.library import Study
from prs_core.study.tables import Base
from tests.core.study.made import sounds
from tests.core.study.server import Server, running


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with running() as started:
        yield started


@pytest.fixture
def postgresql(server: Server) -> str:
    """The URL of an empty database."""
    return server.url(server.new_database())


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty study to copy: making one takes Alembic half a second."""
    path = tmp_path_factory.mktemp("empty") / "empty.prs-study"
    open_study(path, create=True).close()
    return path


@pytest.fixture(scope="session")
def shared_database(server: Server) -> str:
    """Emptied for every test: making a database takes the server a second."""
    name = server.new_database()
    open_study(server.url(name), create=True).close()
    return name


@pytest.fixture
def in_file(tmp_path: Path, empty_file: Path) -> Path:
    return shutil.copy(empty_file, tmp_path / "ward 7 (ä).prs-study")


@pytest.fixture
def on_server(request: pytest.FixtureRequest) -> str:
    server: Server = request.getfixturevalue("server")
    name: str = request.getfixturevalue("shared_database")
    server.execute(f"TRUNCATE {', '.join(Base.metadata.tables)} RESTART IDENTITY", name)
    return server.url(name)


@pytest.fixture(params=["in_file", "on_server"])
def where(request: pytest.FixtureRequest) -> str | Path:
    """An empty study, on each kind of database."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def study(where: str | Path) -> Iterator[Study]:
    with open_study(where) as opened:
        yield opened


@pytest.fixture
def lite(in_file: Path) -> Iterator[Study]:
    """An empty study in a file, for what does not depend on the database."""
    with open_study(in_file) as opened:
        yield opened


@pytest.fixture
def rows(study: Study, tmp_path: Path) -> list[RecordingRow]:
    """Three recordings in ``study``, by path."""
    return study.add_recordings(sounds(tmp_path / "sounds", 3))


@pytest.fixture
def ann(study: Study) -> Reader:
    return study.reader("Ann")
