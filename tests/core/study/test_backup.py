"""A backup is a study of its own with everything in it, whole or not there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from prs_core.annotation import RecordMark
from prs_core.errors import StudyError
from prs_core.files import PARTIAL_SUFFIX
from prs_core.labels import RecordLabel
from prs_core.study import CONSENSUS, backup, open_study
from prs_core.study.tables import Base
from tests.core.study.made import adding, analysis, event, marking, proposal
from tests.support import tone, write_wav


@pytest.fixture
def filled(study, rows, ann):
    """Something in every table."""
    study.append(rows[0].id, ann.id, adding(event(0, 1, origin=proposal(0, 1))), expected=0)
    study.append(rows[0].id, study.reader("All", CONSENSUS).id, marking(RecordMark(RecordLabel.DAS)), expected=0)
    study.save_analysis(rows[0].id, analysis(rows[0].path))
    write_wav(rows[1].path, tone(900, 5.0))
    study.accept_change(rows[1].id)
    study.note_seen(ann.id, {rows[0].id: datetime.now(UTC)})
    return study


def contents(study) -> dict[str, list[tuple[object, ...]]]:
    with study._database.read() as connection:
        names = Base.metadata.tables
        return {
            name: sorted(map(tuple, connection.exec_driver_sql(f"SELECT * FROM {name}")), key=str) for name in names
        }


def test_everything_is_in_it(filled, tmp_path):
    to = tmp_path / "new folder" / "copy.prs-study"
    filled.backup(to)
    assert [path.name for path in to.parent.iterdir()] == ["copy.prs-study"]  # one file, no log beside it
    with open_study(to) as copy:
        assert copy.rows() == filled.rows() and copy.readers() == filled.readers()
        assert all(contents(filled).values())
        assert contents(copy) == contents(filled)
        assert copy.check() == []
        # It is a study like any other.
        copy.append(copy.rows()[0].id, copy.reader("Ben").id, adding(event(0, 1)), expected=0)
    assert len(filled.readers()) == 2


def test_a_backup_that_fails_leaves_the_former_one(filled, tmp_path, monkeypatch):
    to = tmp_path / "copy.prs-study"
    filled.backup(to)
    before = to.read_bytes()
    filled.reader("Ben")

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_check", fail)
    with pytest.raises(StudyError, match="disk is full"):
        filled.backup(to)
    assert to.read_bytes() == before
    assert not [path for path in tmp_path.iterdir() if PARTIAL_SUFFIX in path.name]
    monkeypatch.undo()
    filled.backup(to)
    with open_study(to) as copy:
        assert len(copy.readers()) == 3


def test_impossible_places_are_refused(lite, tmp_path):
    assert lite.path is not None
    with pytest.raises(StudyError, match="own backup"):
        lite.backup(lite.path)
    (tmp_path / "file").touch()
    for to in (tmp_path / "file" / "copy", tmp_path):
        with pytest.raises(StudyError):
            lite.backup(to)
    assert lite.check() == []


def test_a_study_is_backed_up_while_others_write(filled, tmp_path, rows, ann, monkeypatch):
    """The copy is as of one moment, in which its log and its entries agree."""
    real = backup._check

    def write_then_check(path: Path, subject: str) -> None:
        filled.append(rows[0].id, ann.id, adding(event(2, 3)), expected=1)
        real(path, subject)

    monkeypatch.setattr(backup, "_check", write_then_check)
    filled.backup(tmp_path / "copy.prs-study")
    with open_study(tmp_path / "copy.prs-study") as copy:
        assert copy.load(rows[0].id, ann.id)[1] == 1 and copy.check() == []


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("DELETE FROM revisions WHERE number = 1", "revisions are missing"),
        ("UPDATE documents SET revision = 5", "latest revision"),
        ("UPDATE entries SET body = replace(body, '1.0', '1.5')", "not what the revisions lead to"),
        ("DELETE FROM entries", "not what the revisions lead to"),
        ("UPDATE documents SET label = 'DAS'", "extract"),
        ("UPDATE entries SET body = 'nonsense'", "damaged"),
        ("UPDATE revisions SET edit = replace(edit, '1.0', '1.5') WHERE number = 1", "does not follow"),
    ],
)
def test_what_does_not_hold_together_is_found(study, rows, ann, damage, says):
    drawn = event(0.0, 1.0)
    study.append(rows[0].id, ann.id, adding(drawn), expected=0)
    study.append(rows[0].id, ann.id, adding(event(2, 3)), expected=1)
    study.append(rows[0].id, ann.id, adding(drawn).inverse(), expected=2)
    study.append(rows[0].id, ann.id, adding(event(0, 1.0)), expected=3)
    assert study.check() == []
    with study._database.write() as connection:
        connection.exec_driver_sql(damage)
    assert any(says in problem for problem in study.check())


def test_dangling_references_are_found(lite):
    with lite._database.write() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.exec_driver_sql("INSERT INTO readers (id, name, kind, added_at) VALUES (9, 'Ann', 'person', '')")
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(lite.path)) as connection:
        connection.execute("INSERT INTO file_changes VALUES (1, 77, '', '', '', '', '')")
        connection.commit()
    (problem,) = lite.check()
    assert "file_changes" in problem and "recordings" in problem
