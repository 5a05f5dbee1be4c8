"""Killed with -9 amid editing, a study has every edit that was acknowledged, and is sound."""

from __future__ import annotations

import random
import shutil
import threading
from collections.abc import Callable

import pytest

from prs_core.annotation import Change, Edit, RecordMark
from prs_core.study import open_study
from prs_core.study.library import Study
from tests.core.study.forks import Child, Say, needs_fork
from tests.core.study.made import adding, event, marking, sounds

ROUNDS = 24


def edit_on_and_on(opened: Callable[[], Study], key: tuple[int, int], say: Say) -> None:
    """Edits of all sizes, a byte said after each."""
    with opened() as study:
        document, revision = study.load(*key)
        while True:
            kind = revision % 3
            if kind == 0:
                edit = adding(*(event(n * 0.1, n * 0.1 + 0.1) for n in range(30)), name=f"Draw {revision}")
            elif kind == 1:
                edit = marking(RecordMark(comment="x" * 5000, reviewed=True), document.record)
            else:
                edit = Edit("Delete all", tuple(Change(entry, None) for entry in document.entries.values()))
            revision = study.append(*key, edit, expected=revision)
            document = document.apply(edit)
            say(b".")


@needs_fork
@pytest.mark.parametrize("remote", [False, True], ids=["log", "rollback journal"])
def test_nothing_acknowledged_is_lost(in_file, tmp_path, remote):
    """With either journal. The kill comes at random moments between acknowledged edits and within them."""
    chance = random.Random(1)

    def opened() -> Study:
        return Study.open(in_file, network=lambda _: remote)

    with opened() as study:
        (row,) = study.add_recordings(sounds(tmp_path / "s", 1))
        key = row.id, study.reader("Ann").id
    saved = 0
    for _ in range(ROUNDS if not remote else ROUNDS // 3):
        child = Child(lambda say: edit_on_and_on(opened, key, say))
        child.await_said(chance.randrange(4))
        threading.Event().wait(chance.uniform(0, 0.01))  # into the middle of the next one
        said = len(child.kill())
        with opened() as study:
            revision = study.load(*key)[1]
            # The one under way may have reached the disk without our having heard of it.
            assert saved + said <= revision <= saved + said + 1
            assert study.check() == []
        saved = revision
    assert saved > ROUNDS // 3


@needs_fork
def test_a_kill_while_a_study_is_made_leaves_one_that_can_be_made(tmp_path):
    chance = random.Random(2)
    for number in range(10):
        path = tmp_path / f"{number}.prs-study"
        child = Child(lambda say, path=path: open_study(path, create=True).close())
        threading.Event().wait(chance.uniform(0, 0.3))
        child.kill()
        with open_study(path, create=True) as study:
            assert study.rows() == [] and study.check() == []


@needs_fork
def test_a_kill_amid_a_backup_leaves_the_old_one(in_file, tmp_path):
    to = tmp_path / "b" / "backup.prs-study"
    to.parent.mkdir()
    shutil.copy(in_file, to)
    before = to.read_bytes()
    with open_study(in_file) as study:
        study.reader("Ann")

    def copy(say) -> None:
        from prs_core.study import backup

        def slow(*_):
            say(b".")
            threading.Event().wait(60)

        backup._check = slow
        with open_study(in_file) as study:
            study.backup(to)

    child = Child(copy)
    child.await_said(1)
    child.kill()
    assert to.read_bytes() == before
    with open_study(in_file) as study:
        study.backup(to)
    with open_study(to) as copied:
        assert len(copied.readers()) == 1
