"""Opening: what is no study is refused with words that help and left as it was; older ones are brought up to date."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from prs_core.errors import StudyError
from prs_core.study import migrate, open_study, tables
from prs_core.study.database import connect
from tests.core.study.made import adding, event, sounds

NEXT = """
from alembic import op
import sqlalchemy as sa
revision, down_revision, branch_labels, depends_on = "9000", "{last}", None, None
def upgrade():
    op.add_column("recordings", sa.Column("room", sa.String(), nullable=True))
    {more}
"""


def refused(where: str | Path, says: str, **more: bool) -> str:
    with pytest.raises(StudyError, match=says) as caught:
        open_study(where, **more)
    assert caught.value.advice
    return str(caught.value)


def test_a_study_is_made_once_and_opened_again(tmp_path):
    path = tmp_path / "a.prs-study"
    refused(path, "is not there")
    assert not path.exists()
    for _ in range(2):
        with open_study(path, create=True) as study:
            study.reader("Ann")
            assert study.path == path and study.title == "a"
    with open_study(str(path)) as study:
        assert [reader.name for reader in study.readers()] == ["Ann"]
        study.check()
    assert [file.name for file in tmp_path.iterdir()] == ["a.prs-study"]


def test_a_study_is_made_on_a_server(postgresql):
    refused(postgresql, "is not there")
    for _ in range(2):
        with open_study(postgresql, create=True) as study:
            study.reader("Ann")
            assert study.path is None and study.title.startswith("study") and study.check() == []
    with open_study(postgresql.replace("+psycopg", "")) as study:
        assert len(study.readers()) == 1


def test_what_is_no_study_is_refused_and_left_as_it_was(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    text = tmp_path / "text.prs-study"
    text.write_text("not a database, but long enough to have a header" * 10)
    empty = tmp_path / "empty.prs-study"
    empty.touch()
    other = tmp_path / "photos.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE recordings (id INTEGER)")
    before = other.read_bytes(), text.read_bytes()
    for create in (False, True):
        refused(folder, "is a folder", create=create)
        refused(text, "no study, or is damaged", create=create)
        refused(other, "another program's database", create=create)
        refused(tmp_path / "no" / "such" / "folder.prs-study", "not there|does not exist", create=create)
    refused(empty, "is empty")
    refused("", "no name")
    for name in ("x" * 300, "a\0b"):
        refused(tmp_path / name, "cannot be opened", create=True)
    assert (other.read_bytes()[100:], text.read_bytes()) == (before[0][100:], before[1])
    open_study(empty, create=True).close()


def test_a_damaged_study_is_told(in_file):
    whole = in_file.read_bytes()
    in_file.write_bytes(whole[:5000])
    refused(in_file, "damaged")
    in_file.write_bytes(whole[:4096] + b"\x55" * (len(whole) - 4096))
    refused(in_file, "damaged")
    in_file.write_bytes(whole)
    with closing(sqlite3.connect(in_file)) as connection:
        connection.execute("DROP TABLE readers")
    with open_study(in_file) as study, pytest.raises(StudyError, match="damaged"):
        study.rows()


@pytest.mark.parametrize("make", [False, True])
def test_a_study_from_a_newer_version_is_refused_untouched(where, make):
    with open_study(where) as study, study._database.write() as connection:
        connection.exec_driver_sql("UPDATE prs_study_version SET version_num = '9999'")
    try:
        assert "Update PRS Studio" in refused(where, "newer version", create=make)
    finally:  # the server's database is for the next test, too
        database = connect(where, create=False)
        with database.write() as connection:
            connection.exec_driver_sql(f"UPDATE prs_study_version SET version_num = '{tables.REVISIONS[-1]}'")
        database.close()
    open_study(where).close()


def test_the_tables_are_those_that_the_migrations_make(study):
    scripts = Config()
    scripts.set_main_option("script_location", str(migrate.SCRIPTS))
    scripts.set_main_option("path_separator", "os")
    known = [script.revision for script in ScriptDirectory.from_config(scripts).walk_revisions()]
    assert tuple(reversed(known)) == tables.REVISIONS
    with study._database.read() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": tables.VERSION_TABLE})
        assert compare_metadata(context, tables.Base.metadata) == []


@pytest.fixture
def newer_program(tmp_path, monkeypatch):
    """A function that makes this program one with another version; ``more`` is done in its migration, too."""

    def become(more: str = "") -> None:
        scripts = tmp_path / "migrations"
        shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / "v9000_rooms.py").write_text(NEXT.format(last=tables.REVISIONS[-1], more=more))
        monkeypatch.setattr(migrate, "SCRIPTS", scripts)
        monkeypatch.setattr(tables, "REVISIONS", (*tables.REVISIONS, "9000"))

    return become


@pytest.fixture(params=["file", "server"])
def filled(request, tmp_path):
    """Where a study with a reader and an annotation is."""
    made = tmp_path / "ward.prs-study" if request.param == "file" else request.getfixturevalue("postgresql")
    with open_study(made, create=True) as study:
        (row,) = study.add_recordings(sounds(tmp_path / "s", 1))
        study.append(row.id, study.reader("Ann").id, adding(event(0, 1)), expected=0)
    return made


def backups(filled: str | Path, home: Path, tmp_path: Path) -> list[Path]:
    return sorted(tmp_path.glob("ward.version-*") if isinstance(filled, Path) else home.rglob("*.version-*"))


def test_an_older_study_is_backed_up_then_migrated(filled, newer_program, own_home, tmp_path, monkeypatch):
    newer_program()
    with open_study(filled) as study:
        with study._database.read() as connection:
            assert connection.exec_driver_sql("SELECT room FROM recordings").all() == [(None,)]
        rows = study.rows()
    open_study(filled).close()  # nothing left to do
    (copy,) = backups(filled, own_home, tmp_path)
    assert f"version-{tables.REVISIONS[-2]}" in copy.name
    monkeypatch.undo()
    monkeypatch.setattr(migrate, "SCRIPTS", migrate.Path(migrate.__file__).parent / "migrations")
    with open_study(copy) as older:
        assert older.rows() == rows and older.check() == []
    refused(filled, "newer version")


def test_a_migration_that_fails_leaves_the_study_as_it_was(filled, newer_program, own_home, tmp_path, monkeypatch):
    newer_program("op.execute('SELECT nonsense FROM nowhere')")
    with pytest.raises(StudyError):
        open_study(filled)
    assert len(backups(filled, own_home, tmp_path)) == 1
    monkeypatch.undo()
    with open_study(filled) as study:
        assert len(study.rows()) == 1 and study.check() == []
        with study._database.read() as connection:
            assert "room" not in connection.exec_driver_sql("SELECT * FROM recordings").keys()  # noqa: SIM118


def test_a_study_that_cannot_be_finished_leaves_no_file(tmp_path, monkeypatch):
    def fail(connection, target):
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(migrate, "upgrade", fail)
    with pytest.raises(StudyError):
        open_study(tmp_path / "a.prs-study", create=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("mysql://ann@server/ward", "cannot be kept in “mysql”"),
        ("postgresql+psycopg://ann:geheim@127.0.0.1:1/ward", "cannot be reached"),
        ("postgresql+psycopg://ann:geheim@[::", "address"),
        ("postgresql+psycopg:// /x:y:z", "address|cannot be reached|refuses"),
    ],
)
def test_addresses_that_lead_nowhere(address, says):
    assert "geheim" not in refused(address, says)


def test_a_database_that_is_not_there_or_is_anothers(server, postgresql):
    refused(server.url("nowhere"), "no such database")
    name = postgresql.split("@/")[1].split("?")[0]
    server.execute("CREATE TABLE recordings (id integer)", name)
    refused(postgresql, "another program's database", create=True)


def test_importing_the_package_imports_no_database():
    code = "import sys, prs_core.study; assert not {'sqlalchemy', 'alembic', 'psycopg'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_what_was_listed_as_poor_quality_for_being_empty_has_no_label_any_more(tmp_path):
    path = tmp_path / "old.prs-study"
    database = connect(path, create=True)
    with database.write() as connection:
        migrate.upgrade(connection, "0002")
    database.close()
    now = "2020-01-01T00:00:00+00:00"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("INSERT INTO readers VALUES (1, 'Ann', 'person', ?, NULL, NULL)", [now])
        for number, (label, by_hand, events) in enumerate(
            [("Poor Quality", 0, 0), ("Poor Quality", 1, 0), ("CAS", 0, 2)]
        ):
            values = [number, f"{number}.wav", str(number), now]
            raw.execute("INSERT INTO recordings VALUES (?, ?, ?, 1, 1, 4.0, '', NULL, '', '', ?)", values)
            values = [number, label, by_hand, events, now]
            raw.execute("INSERT INTO documents VALUES (?, 1, 1, ?, ?, 1, 0, '\"\"', ?, ?)", values)
        raw.commit()
    with open_study(path) as study:
        labels = {row.id: row.labels[0].label for row in study.rows()}
    assert labels == {0: None, 1: "Poor Quality", 2: "CAS"}
