"""Studies to test on: on SQLite and, for what both must do, on a real PostgreSQL server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prs_core.study import Reader, RecordingRow, open_study
from prs_core.study.library import Study
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


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str | Path:
    """Where a study can be made."""
    return tmp_path / "ward 7 (ä).prs-study" if request.param == "sqlite" else request.getfixturevalue("postgresql")


@pytest.fixture
def study(where: str | Path) -> Iterator[Study]:
    """A new study, on each kind of database."""
    with open_study(where, create=True) as opened:
        yield opened


@pytest.fixture
def lite(tmp_path: Path) -> Iterator[Study]:
    """A new study in a file, for what does not depend on the database."""
    with open_study(tmp_path / "lite.prs-study", create=True) as opened:
        yield opened


@pytest.fixture
def rows(study: Study, tmp_path: Path) -> list[RecordingRow]:
    """Three recordings in ``study``, by path."""
    return study.add_recordings(sounds(tmp_path / "sounds", 3))


@pytest.fixture
def ann(study: Study) -> Reader:
    return study.reader("Ann")
