"""Several programs and threads at one study: conflicts are told, and nothing is overwritten."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from prs_core.annotation import ConflictError, RecordMark
from prs_core.study import open_study
from tests.core.study.forks import Child, needs_fork
from tests.core.study.made import adding, event, marking, sounds


def append_insistently(study, key, texts) -> int:
    """Append one comment after another to what is there, again where somebody else was quicker. Returns how often."""
    conflicts = 0
    for text in texts:
        while True:
            document, revision = study.load(*key)
            mark = document.record
            try:
                study.append(*key, marking(RecordMark(comment=f"{mark.comment} {text}"), mark), expected=revision)
                break
            except ConflictError:
                conflicts += 1
    return conflicts


@needs_fork
def test_processes_that_edit_one_recording_lose_nothing(where, tmp_path):
    with open_study(where) as study:
        (row,) = study.add_recordings(sounds(tmp_path / "s", 1))
        key = row.id, study.reader("Ann").id

    def work(name: str):
        def append(say) -> None:
            with open_study(where) as mine:
                append_insistently(mine, key, [f"{name}{n}" for n in range(12)])

        return append

    children = [Child(work(name)) for name in "abc"]
    for child in children:
        child.wait()
    with open_study(where) as study:
        document, revision = study.load(*key)
        assert revision == 36
        assert sorted(document.record.comment.split()) == sorted(f"{name}{n}" for name in "abc" for n in range(12))
        assert [each.number for each in study.history(*key)] == list(range(1, 37))
        assert study.check() == []


def test_of_two_edits_at_once_one_is_told(study, rows, ann):
    """The first edit of a document, where there is no revision to compare yet, included."""
    key = rows[0].id, ann.id
    for revision in range(6):
        start = Barrier(2)

        def append(number: int, revision=revision, start=start) -> bool:
            start.wait()
            at = revision * 0.5 + number * 0.2
            try:
                study.append(*key, adding(event(at, at + 0.1)), expected=revision)
            except ConflictError:
                return False
            return True

        with ThreadPoolExecutor(2) as pool:
            assert sorted(pool.map(append, (0, 1))) == [False, True]
    document, revision = study.load(*key)
    assert (revision, len(document.events())) == (6, 6) and study.check() == []


def test_readers_of_one_recording_and_recordings_of_one_reader_do_not_conflict(study, rows, ann):
    ben = study.reader("Ben")
    keys = [(rows[0].id, ann.id), (rows[0].id, ben.id), (rows[1].id, ann.id)]
    with ThreadPoolExecutor(3) as pool:
        assert sum(pool.map(lambda key: append_insistently(study, key, "abcdef"), keys)) == 0
    assert [study.load(*key)[1] for key in keys] == [6, 6, 6] and study.check() == []


def test_reading_goes_on_while_another_writes(study, rows, ann, where):
    with open_study(where) as other, other._database.write() as connection:
        connection.exec_driver_sql("UPDATE recordings SET patient = 'changed'")
        assert study.rows() == sorted(rows, key=lambda row: row.patient)
        assert study.load(rows[0].id, ann.id)[1] == 0


def test_threads_may_ask_for_the_same_new_reader(study):
    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(lambda _: study.reader("Ben"), range(8)))) == 1


def test_others_work_is_told_from_ones_own(where, tmp_path):
    with open_study(where) as study, open_study(where) as other:
        (row,) = study.add_recordings(sounds(tmp_path / "s", 1))
        ann = study.reader("Ann")
        before = study.others_pulse()
        study.append(row.id, ann.id, adding(event(0, 1)), expected=0)
        assert study.others_pulse() == before, "one's own edit"
        other.append(row.id, ann.id, adding(event(2, 3)), expected=1)
        after = study.others_pulse()
        assert after != before, "somebody else's, also under one's own name"
        other.add_recordings(sounds(tmp_path / "t", 2))
        assert study.others_pulse() != after
