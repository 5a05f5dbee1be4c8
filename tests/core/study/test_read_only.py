"""A study in a read-only folder, or whose file is read-only: looked at, never written, and the folder is named."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from prs_core.errors import StudyError
from prs_core.study import open_study, read_only
from prs_core.study.tables import REVISIONS, VERSION_TABLE
from tests.core.study.made import adding, analysis, event, sounds

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders are not closed by mode: not on Windows")


@contextmanager
def bound_by_permissions() -> Iterator[None]:
    """Root may do everything: for as long as the block lasts, be nobody."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def shelf(empty_file: Path) -> Iterator[Path]:
    """A study with a recording that Ann has read and a model heard, in a folder that anybody can read."""
    folder = Path(tempfile.mkdtemp(prefix="prs-test-", dir="/tmp"))
    path = folder / "a.prs-study"
    shutil.copy(empty_file, path)
    with open_study(path) as study:
        (row,) = study.add_recordings(sounds(folder / "sounds", 1))
        study.append(row.id, study.reader("Ann").id, adding(event(0, 1)), expected=0)
        study.save_analysis(row.id, analysis(row.path))
    folder.chmod(0o755)
    yield path
    folder.chmod(0o755)
    shutil.rmtree(folder)


def close(folder: Path) -> None:
    folder.chmod(0o555)


def lock(path: Path) -> None:
    path.chmod(0o444)


@pytest.mark.parametrize("closed", ["folder", "file", "both"])
def test_it_is_looked_at_and_what_is_read_only_is_named(shelf: Path, closed: str) -> None:
    before = shelf.read_bytes()
    if closed != "folder":
        lock(shelf)
    else:
        shelf.chmod(0o666)
    shelf.parent.chmod(0o777 if closed == "file" else 0o555)
    with bound_by_permissions(), open_study(shelf) as study:
        named = f"the file {shelf}" if closed == "file" else f"the folder {shelf.parent}"
        assert study.read_only == f"The study “a.prs-study” can only be looked at: {named} is read-only."
        (row,), ann = study.rows(), study.reader("Ann")
        assert len(study.load(row.id, ann.id)[0].events()) == 1 and study.analysis(row.id) is not None
        assert len(study.history(row.id, ann.id)) == 1 and study.check() == []
        for write in (
            lambda: study.append(row.id, ann.id, adding(event(2, 3)), expected=1),
            lambda: study.save_analysis(row.id, analysis(row.path)),
            lambda: study.describe(row.id, patient="7", site="p1"),
        ):
            with pytest.raises(StudyError, match=named) as caught:
                write()
            assert "copy" in caught.value.advice
    assert shelf.read_bytes() == before


def test_a_new_name_is_refused_and_those_who_have_read_are_named(shelf: Path) -> None:
    close(shelf.parent)
    with bound_by_permissions(), open_study(shelf) as study:
        with pytest.raises(StudyError, match=r"Bob.*cannot join") as caught:
            study.reader("Bob")
        assert caught.value.advice == "Give the name of somebody who has: Ann."


def test_it_is_copied_to_where_one_may_work(shelf: Path) -> None:
    close(shelf.parent)
    with tempfile.TemporaryDirectory(prefix="prs-test-", dir="/tmp") as folder:
        Path(folder).chmod(0o777)
        with bound_by_permissions():
            with open_study(shelf) as study:
                study.backup(Path(folder) / "mine.prs-study")
            with open_study(Path(folder) / "mine.prs-study") as copy:
                assert not copy.read_only and copy.reader("Bob") and len(copy.rows()) == 1


def test_what_somebody_else_writes_meanwhile_is_seen(shelf: Path) -> None:
    """Who may write has it open, before and after: with a log beside it, and without."""
    close(shelf.parent)
    shelf.chmod(0o644)
    with bound_by_permissions():
        study = open_study(shelf)
        (row,) = study.rows()
    if os.geteuid() != 0:
        pytest.skip("nobody here may write where the folder is closed")
    with open_study(shelf) as other:
        ann = other.reader("Ann")
        other.append(row.id, ann.id, adding(event(2, 3)), expected=1)
        with bound_by_permissions():
            assert len(study.load(row.id, ann.id)[0].events()) == 2
    with bound_by_permissions():
        assert len(study.load(row.id, ann.id)[0].events()) == 2
    study.close()


def test_one_of_an_older_version_says_what_to_do(shelf: Path) -> None:
    with closing(sqlite3.connect(shelf)) as connection:
        connection.execute(f"UPDATE {VERSION_TABLE} SET version_num = ?", (REVISIONS[0],))
        connection.commit()
    close(shelf.parent)
    with bound_by_permissions(), pytest.raises(StudyError, match=f"older version.*{shelf.parent}") as caught:
        open_study(shelf)
    assert "Copy the study" in caught.value.advice


def test_none_is_made_in_a_closed_folder(shelf: Path) -> None:
    close(shelf.parent)
    with bound_by_permissions(), pytest.raises(StudyError, match=f"cannot be made: the folder {shelf.parent}"):
        open_study(shelf.parent / "new.prs-study", create=True)
    assert not (shelf.parent / "new.prs-study").exists()


def test_a_drive_that_only_says_so_when_it_is_asked(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where rights cannot be told beforehand, as on Windows."""
    close(shelf.parent)
    monkeypatch.setattr(read_only, "why", lambda _: "")
    shelf.chmod(0o444)
    with bound_by_permissions(), open_study(shelf) as study:
        assert str(shelf.parent) in study.read_only and len(study.rows()) == 1
