"""A study goes on where another program removed its log, as happens once a file dialog took a program's locks away."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from prs_core.errors import StudyError
from prs_core.study import open_study
from prs_core.study.write_ahead import WriteAheadLog
from tests import locks

ROOT = Path(__file__).resolve().parents[3]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there, nobody can remove a file that is open")
OTHER = """
import sys
from prs_core.study import open_study
with open_study(sys.argv[1]) as study:
    for name in sys.argv[2:]:
        study.reader(name)
    print(*sorted(reader.name for reader in study.readers()))
"""


def another_program(study: Path, *readers: str) -> list[str]:
    """Opens the study, adds readers, closes it; who is in it then."""
    command = [sys.executable, "-c", OTHER, str(study), *readers]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.split()


def look_into(file: Path) -> None:
    """As a file dialog does, to show what it is: this program's locks on the file are gone with that."""
    with file.open("rb") as opened:
        opened.read(16)


@locks.NEEDED
def test_the_same_study_opened_twice_keeps_its_locks(tmp_path: Path) -> None:
    file = tmp_path / "a.prs-study"
    with open_study(file, create=True) as study:
        study.reader("Ann")
        before = locks.held(file)
        assert before, "or nothing is tested"
        with open_study(file) as again:
            again.reader("Bob")
        assert locks.held(file) == before
        study.backup(tmp_path / "copy.prs-study")
        with pytest.raises(StudyError):
            open_study(file.rename(tmp_path / "b.prs-study").with_name("a.prs-study"))
        assert locks.held(tmp_path / "b.prs-study") == before
        look_into(tmp_path / "b.prs-study")
        assert not locks.held(tmp_path / "b.prs-study"), "or the test cannot fail"
        (tmp_path / "b.prs-study").rename(file)


@POSIX
def test_what_is_written_after_another_program_removed_the_log_is_there_for_all(tmp_path: Path) -> None:
    file = tmp_path / "a.prs-study"
    with open_study(file, create=True) as study:
        study.reader("Ann")
        look_into(file)
        assert another_program(file, "Bob") == ["Ann", "Bob"]
        assert not file.with_name("a.prs-study-wal").exists(), "it took itself for the last one"
        study.reader("Cyd")
        assert sorted(reader.name for reader in study.readers()) == ["Ann", "Bob", "Cyd"]
        assert another_program(file) == ["Ann", "Bob", "Cyd"]
        assert study.check() == []


@POSIX
def test_reading_alone_sees_it_too(tmp_path: Path) -> None:
    file = tmp_path / "a.prs-study"
    with open_study(file, create=True) as study:
        study.reader("Ann")
        look_into(file)
        another_program(file, "Bob")
        assert len(study.readers()) == 2


@POSIX
def test_a_log_that_goes_during_a_write_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.prs-study"
    with open_study(file, create=True) as study:
        study.reader("Ann")
        with pytest.raises(StudyError, match="closed by another program"), study._database.write():
            file.with_name("a.prs-study-wal").unlink()


def test_nothing_is_closed_while_it_is_used(tmp_path: Path) -> None:
    closed: list[int] = []
    log = WriteAheadLog(tmp_path / "a", lambda: closed.append(users))
    wal, users, inside, leave = tmp_path / "a-wal", 0, threading.Event(), threading.Event()
    wal.write_text("1")
    with log.used():
        pass

    def use() -> None:
        nonlocal users
        with log.used():
            users = 1
            inside.set()
            leave.wait(10)
            users = 0

    thread = threading.Thread(target=use)
    thread.start()
    inside.wait(10)
    wal.unlink()
    other = threading.Thread(target=lambda: log.used().__enter__())
    other.start()
    assert not closed
    leave.set()
    thread.join(10)
    other.join(10)
    assert closed == [0]
