"""Full disks, read-only folders, locks, lost drives and servers: said in plain words, and nothing is half written."""

from __future__ import annotations

import re
import shutil
import sqlite3
import sys
import traceback
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError, OperationalError

from prs_core.annotation import RecordMark
from prs_core.errors import StudyError
from prs_core.study import documents, open_study
from prs_core.study.library import Study
from prs_core.study.tables import RecordingTable
from prs_core.study.troubles import translate
from tests.core.study.made import adding, event, marking, sounds


@pytest.fixture
def key(study, rows, ann) -> tuple[int, int]:
    return rows[0].id, ann.id


def test_a_full_disk(lite, tmp_path):
    (row,) = lite.add_recordings(sounds(tmp_path / "s", 1))
    ann = lite.reader("Ann")
    lite.append(row.id, ann.id, adding(event(0, 1)), expected=0)
    before = lite.load(row.id, ann.id)
    with lite._database.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StudyError, match="disk is full") as caught:
        lite.append(row.id, ann.id, marking(RecordMark(comment="x" * 100_000)), expected=1)
    assert "Free some space" in caught.value.advice
    assert lite.load(row.id, ann.id) == before and lite.check() == []
    with lite._database.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert lite.append(row.id, ann.id, marking(RecordMark(comment="x" * 100_000)), expected=1) == 2


def test_a_disk_that_turns_read_only(lite):
    with lite._database.read() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(StudyError, match="read-only") as caught:
        lite.reader("Ann")
    assert str(lite.path.parent) in caught.value.message


def test_another_program_that_does_not_finish(in_file):
    with Study.open(in_file, patience_s=0.01) as study, closing(sqlite3.connect(in_file)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StudyError, match="Another program is writing"):
            study.reader("Ann")
        assert study.readers() == []  # reading goes on
        other.rollback()
        study.reader("Ann")


def test_another_reader_of_a_server_who_does_not_finish(on_server, tmp_path):
    with Study.open(on_server, patience_s=0.01) as study, open_study(on_server) as other:
        (row,) = study.add_recordings(sounds(tmp_path / "s", 1))
        ann = study.reader("Ann")
        with other._database.write() as connection:
            connection.exec_driver_sql("SELECT * FROM recordings FOR UPDATE")
            with pytest.raises(StudyError, match="Another program is writing"):
                study.append(row.id, ann.id, adding(event(0, 1)), expected=0)
        assert study.append(row.id, ann.id, adding(event(0, 1)), expected=0) == 1


def test_a_drive_that_is_disconnected_and_comes_back(empty_file, tmp_path):
    drive = tmp_path / "drive"
    drive.mkdir()
    path = Path(shutil.copy(empty_file, drive / "a.prs-study"))
    with open_study(path) as study:
        (row,) = study.add_recordings(sounds(tmp_path / "s", 1))
        ann = study.reader("Ann")
        if sys.platform == "win32":
            pytest.skip("open files hold their folder: not on Windows")
        drive.rename(tmp_path / "gone")
        for attempt in (
            lambda: study.append(row.id, ann.id, adding(event(0, 1)), expected=0),
            lambda: study.load(row.id, ann.id),
            lambda: study.backup(tmp_path / "backup"),
        ):
            with pytest.raises(StudyError, match="not where it was"):
                attempt()
        # Another file in its place is not the study.
        drive.mkdir()
        shutil.copy(empty_file, path)
        with pytest.raises(StudyError, match="not where it was"):
            study.rows()
        shutil.rmtree(drive)
        (tmp_path / "gone").rename(drive)
        assert study.append(row.id, ann.id, adding(event(0, 1)), expected=0) == 1


def test_on_a_share_a_files_number_may_change(in_file, tmp_path):
    with Study.open(in_file, network=lambda _: True) as study:
        study._database._identity = (1, 2)
        study.reader("Ann")
        study.close()
        in_file.unlink()
        with pytest.raises(StudyError, match="not where it was"):
            study.readers()


def test_a_server_that_is_lost_and_comes_back(on_server, server, tmp_path):
    with open_study(on_server) as study:
        (row,) = study.add_recordings(sounds(tmp_path / "s", 1))
        ann = study.reader("Ann")
        study.append(row.id, ann.id, adding(event(0, 1)), expected=0)
        server.stop()
        try:
            with pytest.raises(StudyError, match="cannot be reached"):
                study.append(row.id, ann.id, adding(event(1, 2)), expected=1)
            with pytest.raises(StudyError, match="cannot be reached"):
                study.rows()
        finally:
            server.start()
        assert study.load(row.id, ann.id)[1] == 1
        assert study.append(row.id, ann.id, adding(event(1, 2)), expected=1) == 2
        assert study.check() == []


def test_a_connection_lost_amid_an_edit_leaves_nothing_of_it(on_server, server, tmp_path, monkeypatch):
    with open_study(on_server) as study:
        (row,) = study.add_recordings(sounds(tmp_path / "s", 1))
        ann = study.reader("Ann")
        name = on_server.split("@/")[1].split("?")[0]
        real = documents.extract

        def cut(document):  # the revision and the entries are written by then
            others = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
            server.execute(f"{others} AND pid <> pg_backend_pid()")
            return real(document)

        monkeypatch.setattr(documents, "extract", cut)
        with pytest.raises(StudyError, match="cannot be reached, or the connection to it was lost"):
            study.append(row.id, ann.id, adding(event(0, 1)), expected=0)
        monkeypatch.undo()
        assert study.load(row.id, ann.id)[1] == 0 and study.history(row.id, ann.id) == []
        assert study.append(row.id, ann.id, adding(event(0, 1)), expected=0) == 1


def test_a_server_that_lets_nobody_write(postgresql, server):
    open_study(postgresql, create=True).close()
    name = postgresql.split("@/")[1].split("?")[0]
    server.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    with open_study(postgresql) as study, pytest.raises(StudyError, match="read-only"):
        study.reader("Ann")


@pytest.mark.parametrize("stage", ["extract", "edit_to_text", "entry_to_text"])
def test_a_fault_of_ours_amid_an_edit_leaves_nothing_of_it(study, key, monkeypatch, stage):
    def fail(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(documents, stage, fail)
    with pytest.raises(ZeroDivisionError):
        study.append(*key, adding(event(0, 1)), expected=0)
    monkeypatch.undo()
    assert study.load(*key)[1] == 0 and study.history(*key) == [] and study.check() == []
    assert study.append(*key, adding(event(0, 1)), expected=0) == 1


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (psycopg.errors.DiskFull(), "server's disk is full"),
        (psycopg.errors.ReadOnlySqlTransaction(), "read-only"),
        (psycopg.errors.InsufficientPrivilege(), "does not let this user"),
        (psycopg.errors.InvalidPassword(), "refuses this user or password"),
        (psycopg.errors.AdminShutdown(), "connection to it was lost"),
        (psycopg.errors.DataCorrupted(), "damaged"),
        (psycopg.OperationalError('FATAL:  database "x" does not exist'), "no such database"),
        (psycopg.OperationalError('FATAL:  role "x" does not exist'), "refuses this user"),
        (psycopg.OperationalError("server closed the connection unexpectedly"), "connection to it was lost"),
        (psycopg.errors.DivisionByZero("division by zero\nDETAIL: more"), "cannot be used \\(division by zero\\)"),
    ],
)
def test_what_servers_complain_of(error, says):
    said = translate(OperationalError("SELECT secret", {"patient": "65000001"}, error), "The study “x”")
    assert "The study “x”" in said.message or "x" in said.message
    with pytest.raises(StudyError, match=says):
        raise said
    assert "secret" not in str(said) and "65000001" not in str(said)


def test_what_reaches_a_log_holds_nothing_of_a_patients(study, rows, caplog):
    """Whoever logs an error logs what it comes from, too."""
    patient = rows[0].patient
    statement = update(RecordingTable).where(RecordingTable.patient == patient).values(path=None)
    with study._database.read() as connection, pytest.raises(DBAPIError) as caught:
        connection.execute(statement)
    assert "UPDATE recordings" in str(caught.value) and f"'{patient}'" not in str(caught.value)  # no parameters
    with pytest.raises(StudyError) as raised, study._database.write() as connection:
        connection.execute(statement)
    assert patient not in "".join(traceback.format_exception(raised.value))
    assert not caplog.records


def test_what_the_documentation_quotes_is_said():
    root = Path(__file__).resolve().parents[3]
    code = "".join(path.read_text(encoding="utf-8") for path in (root / "prs_core" / "study").glob("*.py"))
    text = (root / "resources" / "docs" / "study.md").read_text(encoding="utf-8")
    table = text.split("| what | says |")[1].split("\n\n")[0]
    quoted = re.findall(r"`([^`]+)`", table)
    assert len(quoted) == 15
    assert [words for words in quoted if words not in code] == []


@pytest.mark.parametrize("code", [sqlite3.SQLITE_IOERR, sqlite3.SQLITE_IOERR | 3 << 8, sqlite3.SQLITE_CANTOPEN])
def test_what_drives_complain_of(code):
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    said = translate(error, "The study “x”")
    assert "drive" in str(said) and said.advice
