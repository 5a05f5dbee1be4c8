"""Blind readings as the study remembers them, and analyses in brief."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from prs_core.agreement.of_study import Blindness, blind_words, blindness
from prs_core.annotation import RecordMark
from prs_core.errors import Cancelled, StudyError
from prs_core.study import CONSENSUS, migrate, open_study
from prs_core.study.database import connect
from prs_core.study.outlines import of_analysis
from tests.core.study.made import adding, analysis, event, marking


def test_what_is_made_blind_is_marked_so_for_ever(study, rows, ann):
    began = study.begin_blind(ann.id)
    assert began.lasts and study.begin_blind(ann.id) == began, "asked twice, it goes on"
    study.append(rows[0].id, ann.id, adding(event(1, 2)), expected=0)
    study.append(rows[1].id, ann.id, adding(event(1, 2)), expected=0)
    study.end_blind(ann.id)
    ended = study.blind_readings()[ann.id]
    assert not ended.lasts and ended.ended is not None and ended.ended >= began.began
    study.append(rows[1].id, ann.id, marking(RecordMark(reviewed=True)), expected=1)
    study.append(rows[2].id, ann.id, adding(event(1, 2)), expected=0)
    assert [each.blind for each in study.history(rows[1].id, ann.id)] == [True, False]
    assert study.read_blind(ann.id) == {rows[0].id}
    assert study.check() == []
    study.end_blind(ann.id)
    assert study.blind_readings()[ann.id] == ended, "it ends once"


def test_who_has_seen_the_others_never_reads_blind(study, rows, ann):
    study.append(rows[0].id, ann.id, adding(event(1, 2)), expected=0)
    with pytest.raises(StudyError, match="1 recording of this study seeing the others") as refused:
        study.begin_blind(ann.id)
    assert "another name" in refused.value.advice
    bob = study.reader("Bob")
    study.begin_blind(bob.id)
    study.end_blind(bob.id)
    with pytest.raises(StudyError, match="seen the others since"):
        study.begin_blind(bob.id)
    with pytest.raises(StudyError, match="no person"):
        study.begin_blind(study.reader("Consensus", CONSENSUS).id)
    with pytest.raises(StudyError, match="not in the study"):
        study.begin_blind(99)
    assert list(study.blind_readings()) == [bob.id]


def test_what_was_seen_before_a_blind_reading_is_told(study, rows, ann):
    early, late = (datetime(year, 1, 1, tzinfo=UTC) for year in (2020, 2999))
    study.note_seen(ann.id, {rows[0].id: early, rows[1].id: early})
    study.note_seen(ann.id, {rows[0].id: late})  # the first time counts
    study.begin_blind(ann.id)
    study.note_seen(ann.id, {rows[2].id: late})
    assert study.seen(ann.id) == {row.id for row in rows[:3]} and not study.seen(study.reader("Bob").id)
    assert study.seen_before_blind(ann.id) == {rows[0].id, rows[1].id}
    for row in rows[1:3]:
        study.append(row.id, ann.id, adding(event(1, 2)), expected=0)
    counts = blindness(study, {"Ann": ann, "Bob": study.reader("Bob")})
    assert counts["Ann"] == Blindness(begun=2, blind=2, seen_before=1)
    assert blind_words(counts) == "Read blind: Ann 2 of 2 (1 of them seen before), Bob 0 of 0 recordings."
    assert study.check() == []


def test_a_decision_for_a_consensus_is_never_blind(study, rows, ann):
    both = study.reader("Consensus", CONSENSUS)
    study.begin_blind(ann.id)
    study.append(rows[0].id, both.id, adding(event(1, 2)), expected=0, by=ann.id)
    assert [each.blind for each in study.history(rows[0].id, both.id)] == [False]


def test_the_pulse_changes_with_whatever_anybody_does(study, rows, ann):
    seen = [study.pulse()]
    assert study.pulse() == seen[-1]
    study.append(rows[0].id, ann.id, adding(event(1, 2)), expected=0)
    seen.append(study.pulse())
    study.save_analysis(rows[0].id, analysis(rows[0].path))
    seen.append(study.pulse())
    study.save_analysis(rows[0].id, analysis(rows[0].path))
    seen.append(study.pulse())
    assert len(set(seen)) == len(seen)


def test_outlines_are_of_the_newest_analyses_whoever_saved_them(study, rows):
    for row in rows[:2]:
        study.save_analysis(row.id, analysis(row.path, model_id="old"))
    study.save_analysis(rows[0].id, analysis(rows[0].path, model_id="new"))
    with study._database.write() as connection:  # as an older version left it
        connection.exec_driver_sql(f"UPDATE analyses SET outline = NULL WHERE recording_id = {rows[1].id}")
    told: list[tuple[int, int]] = []
    found = study.outlines(progress=lambda done, of: told.append((done, of)))
    assert {key: each.model_id for key, each in found.items()} == {rows[0].id: "new", rows[1].id: "old"}
    for row in rows[:2]:
        whole = study.analysis(row.id)
        assert whole is not None and found[row.id] == of_analysis(whole)
    assert told[-1] == (2, 2)
    assert list(study.outlines([rows[1].id, rows[2].id])) == [rows[1].id]

    def stop(done: int, of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        study.outlines(progress=stop)


def test_a_damaged_outline_is_told(lite, tmp_path):
    from tests.core.study.made import sounds

    (row,) = lite.add_recordings(sounds(tmp_path / "s", 1))
    lite.save_analysis(row.id, analysis(row.path))
    with lite._database.write() as connection:
        connection.exec_driver_sql("UPDATE analyses SET outline = '{\"events\": 3}'")
    with pytest.raises(StudyError, match="damaged"):
        lite.outlines()


def test_a_study_of_the_first_version_comes_with_all_that_was_in_it(tmp_path: Path, own_home: Path):
    from tests.core.study.made import sounds

    path = tmp_path / "old.prs-study"
    database = connect(path, create=True)
    with database.write() as connection:
        migrate.upgrade(connection, "0001")
    database.close()
    (sound,) = sounds(tmp_path / "s", 1)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("INSERT INTO readers VALUES (1, 'Ann', 'person', '2020-01-01T00:00:00+00:00')")
        raw.execute(
            "INSERT INTO recordings VALUES (1, ?, 'hash', 1, 1, 4.0, '', NULL, '', '', '2020-01-01T00:00:00+00:00')",
            [str(sound)],
        )
        edit = '{"name":"Mark","changes":[[null,{"kind":"record","label":"CAS","comment":"","uncertain":false,'
        edit += '"reviewed":true,"id":"record"}]]}'
        raw.execute("INSERT INTO revisions VALUES (1, 1, 1, 1, '2020-01-01T00:00:00+00:00', ?, '[]')", [edit])
        raw.commit()
    with open_study(path) as study:
        (made,) = study.history(1, 1)
        assert (made.edit.name, made.blind) == ("Mark", False) and study.blind_readings() == {}
        with pytest.raises(StudyError, match="seeing the others"):
            study.begin_blind(1)
    assert (tmp_path / "old.version-0001.prs-study").exists()
