"""An edit whose log is removed by another program just while it is kept is there once, and nothing wrong is told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from prs_core.annotation import ConflictError, Edit
from prs_core.errors import StudyError
from prs_core.study import documents, open_study
from prs_core.study.database import UnknownOutcomeError
from prs_core.study.library import Study
from tests.core.study.made import adding, analysis, event, sounds

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there, nobody can remove a file that is open")
Hook = Callable[[Connection], object]


@pytest.fixture
def during(in_file: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """during(then): before the next edit is committed, its log is removed, then ``then`` is done."""
    write = documents._write

    def prepare(then: Hook = lambda _: None) -> None:
        hooks = [then]

        def written(connection: Connection, *args: Any, **more: Any) -> str:
            made_at = write(connection, *args, **more)
            if hooks:
                in_file.with_name(f"{in_file.name}-wal").unlink()
                hooks.pop()(connection)
            return made_at

        monkeypatch.setattr(documents, "_write", written)

    return prepare


def prepared(study: Study, folder: Path) -> tuple[int, int]:
    (row,) = study.add_recordings(sounds(folder, 1))
    return row.id, study.reader("Ann").id


def edits(count: int) -> list[Edit]:
    return [adding(event(n, n + 0.5, id=f"e{n}"), name=f"edit {n}") for n in range(count)]


def names(study: Study, key: tuple[int, int]) -> list[str]:
    return [each.edit.name for each in study.history(*key)]


@pytest.mark.parametrize("lost", [False, True])
def test_it_is_written_once_whether_it_was_kept_or_lost(
    in_file: Path, tmp_path: Path, during: Callable[..., None], lost: bool
) -> None:
    with open_study(in_file) as study:
        key = prepared(study, tmp_path)
        for n, edit in enumerate(edits(3)):
            if n == 1:
                during((lambda connection: connection.exec_driver_sql("ROLLBACK")) if lost else (lambda _: None))
            assert study.append(*key, edit, expected=n) == n + 1
        assert names(study, key) == ["edit 0", "edit 1", "edit 2"] and study.check() == []
        assert set(study.load(*key)[0].entries) == {"e0", "e1", "e2"}
    with open_study(in_file) as study:
        assert names(study, key) == ["edit 0", "edit 1", "edit 2"]


@pytest.mark.parametrize("others", [0, 1])
def test_tried_again_later_it_is_no_conflict(
    in_file: Path, tmp_path: Path, during: Callable[..., None], monkeypatch: pytest.MonkeyPatch, others: int
) -> None:
    """The drive fails while it is looked for: it is tried again after a while, as the window does."""
    first, *more = edits(2 + others)
    with open_study(in_file) as study:
        key = prepared(study, tmp_path)
        check_place: Callable[[], None] = study._database.check_place

        def fail() -> None:
            raise StudyError("The drive is gone.")

        during(lambda _: monkeypatch.setattr(study._database, "check_place", fail))
        with pytest.raises(StudyError, match="drive is gone"):
            study.append(*key, first, expected=0)
        monkeypatch.setattr(study._database, "check_place", check_place)
        if others:
            assert study.load(*key)[1] == 1
            with open_study(in_file) as other:
                other.append(*key, more.pop(), expected=1)
        assert study.append(*key, first, expected=0) == 1
        document, revision = study.load(*key)
        assert revision == 1 + others and len(document.entries) == 1 + others
        if others:
            with pytest.raises(ConflictError):
                study.append(*key, more[0], expected=1)
        assert study.check() == []


def test_an_equal_edit_of_somebody_else_stays_a_conflict(in_file: Path, tmp_path: Path) -> None:
    (edit,) = edits(1)
    with open_study(in_file) as study, open_study(in_file) as other:
        key = prepared(study, tmp_path)
        other.append(*key, edit, expected=0)
        with pytest.raises(ConflictError):
            study.append(*key, edit, expected=0)


def test_analyses_are_saved_again_and_others_are_told_what_to_do(
    in_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_study(in_file) as study:
        recording_id, reader_id = prepared(study, tmp_path)
        write = study._database.write
        calls: list[int] = []

        def uncertain() -> AbstractContextManager[Connection]:
            calls.append(1)
            if len(calls) == 1:
                raise UnknownOutcomeError("who knows")
            return write()

        monkeypatch.setattr(study._database, "write", uncertain)
        path = study.row(recording_id).path
        study.save_analysis(recording_id, analysis(path))
        assert len(calls) == 2 and study.analysis(recording_id) is not None
        assert study.check() == [] and reader_id


def test_lost_while_it_answers_an_edit_is_tried_again_and_is_there_once(
    study: Study, rows: Any, ann: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a file and on a server."""
    write, (edit,) = study._database.write, edits(1)

    @contextmanager
    def lost() -> Iterator[Connection]:
        with write() as connection:
            yield connection
        raise StudyError("The connection was lost.")

    monkeypatch.setattr(study._database, "write", lost)
    with pytest.raises(StudyError, match="connection was lost"):
        study.append(rows[0].id, ann.id, edit, expected=0)
    monkeypatch.setattr(study._database, "write", write)
    assert study.append(rows[0].id, ann.id, edit, expected=0) == 1
    assert names(study, (rows[0].id, ann.id)) == ["edit 0"] and study.check() == []
