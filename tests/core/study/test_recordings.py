"""Recordings: added once, found again by what they hold, never silently another sound."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from prs_core.annotation import RecordMark
from prs_core.errors import AudioError, RecordingChangedError, StudyError
from prs_core.labels import RecordLabel
from prs_core.study import FileState, files, open_study, recordings
from tests.core.study.made import adding, analysis, event, marking, sounds, touch
from tests.support import tone, write_wav


def other_sound(path: Path, duration_s: float = 4.0) -> None:
    """Other bytes at the same place, and certainly another time."""
    write_wav(path, tone(900, duration_s))
    touch(path, path.stat().st_mtime_ns + 1_000_000_000)


@pytest.fixture
def hashed(monkeypatch) -> list[Path]:
    """The files that are read as a whole."""
    read: list[Path] = []
    real = files.fingerprint

    def noted(path: Path) -> files.Fingerprint:
        read.append(path)
        return real(path)

    monkeypatch.setattr(recordings, "fingerprint", noted)
    return read


def test_a_folder_is_added_with_what_names_and_files_tell(study, tmp_path):
    paths = sounds(tmp_path / "s", 2)
    plain = write_wav(tmp_path / "s" / "Überweisung 3.wav", tone(300, 2.5))
    added = study.add_recordings([tmp_path / "s"])
    assert [row.path for row in added] == [*paths, plain]
    first = added[0]
    assert (first.patient, first.age_years, first.sex, first.site) == ("65000001", 0.5, "male", "p1")
    assert (first.site_name, first.duration_s, len(first.sha256)) == ("left posterior", 4.0, 64)
    assert (added[2].patient, added[2].age_years, added[2].site, added[2].duration_s) == ("", None, "", 2.5)
    assert study.rows() == sorted(added, key=lambda row: (row.patient, row.site, str(row.path)))
    study.describe(added[2].id, patient="7", site="p2", age_years=3.0, sex="female")
    assert (study.row(added[2].id).patient, study.row(added[2].id).site_name) == ("7", "left lateral")


def test_what_is_there_is_neither_added_nor_hashed_again(study, tmp_path, hashed):
    paths = sounds(tmp_path / "s", 2)
    first = study.add_recordings(paths)
    assert len(hashed) == 2
    assert study.add_recordings([tmp_path / "s", *paths]) == first
    assert len(hashed) == 2
    touch(paths[0], 1_000_000_000)
    assert study.add_recordings(paths) == first and len(hashed) == 3
    assert study.add_recordings(paths) == first and len(hashed) == 3  # the new time was remembered


def test_one_bad_file_stops_nothing_where_refusals_are_taken(study, tmp_path):
    good = sounds(tmp_path / "s", 1)[0]
    bad = tmp_path / "s" / "0 bad.wav"
    bad.write_bytes(b"RIFF")
    refused = {}
    rows = study.add_recordings(
        [tmp_path / "s", tmp_path / "gone.wav"], refused=lambda p, why: refused.update({p: why})
    )
    assert [row.path for row in rows] == [good]
    assert set(refused) == {bad, tmp_path / "gone.wav"}
    assert "damaged" in refused[bad].message and "is not there" in refused[tmp_path / "gone.wav"].message
    with pytest.raises(AudioError, match="damaged"):
        study.add_recordings([good, bad])
    with pytest.raises(StudyError, match="is not there"):
        study.add_recordings([tmp_path / "gone.wav"])


@pytest.mark.skipif(os.name == "nt", reason="such names are not on Windows")
def test_a_name_that_is_not_text_is_refused(lite, tmp_path):
    path = tmp_path / os.fsdecode(b"\xff.wav")
    shutil.copy(sounds(tmp_path / "s", 1)[0], path)
    with pytest.raises(StudyError, match="not text"):
        lite.add_recordings([path])


def test_an_interruption_keeps_what_was_added(lite, tmp_path):
    paths = sounds(tmp_path / "s", 60, duration_s=0.1)

    def stop(done: int, _: int) -> None:
        if done == 55:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        lite.add_recordings(paths, progress=stop)
    assert len(lite.rows()) == 50
    assert len(lite.add_recordings(paths)) == 60


def test_another_sound_takes_the_place_of_one_of_which_nothing_was_said(study, tmp_path):
    (path,) = sounds(tmp_path / "s", 1)
    (row,) = study.add_recordings([path])
    study.save_analysis(row.id, analysis(path))
    other_sound(path, 5.0)
    (now,) = study.add_recordings([path])
    assert (now.id, now.duration_s, now.verdict_label) == (row.id, 5.0, None)
    assert now.sha256 != row.sha256
    # What the model said was of the former sound.
    assert study.analysis(row.id) is None and study.analysed("model-1", 1.0) == set()


def test_a_sound_changed_since_it_was_annotated_is_told_and_never_reused(study, tmp_path):
    paths = sounds(tmp_path / "s", 3)
    rows = study.add_recordings(paths)
    ann = study.reader("Ann")
    study.append(rows[0].id, ann.id, adding(event(0, 1)), expected=0)
    study.save_analysis(rows[0].id, analysis(paths[0]))
    other_sound(paths[0])
    paths[1].unlink()
    refused = {}
    kept = study.add_recordings(paths[:1] + paths[2:], refused=lambda p, why: refused.update({p: why}))
    assert [row.id for row in kept] == [rows[2].id]
    assert "changed since it was annotated" in refused[paths[0]].message
    with pytest.raises(RecordingChangedError, match="changed since"):
        study.add_recordings(paths[:1])
    expected = {rows[0].id: FileState.CHANGED, rows[1].id: FileState.MISSING, rows[2].id: FileState.THERE}
    assert study.file_states() == expected
    with pytest.raises(RecordingChangedError):
        study.check_recording(rows[0].id)
    with pytest.raises(StudyError, match="not where it was"):
        study.check_recording(rows[1].id)
    study.check_recording(rows[2].id)
    assert study.row(rows[0].id) == next(row for row in study.rows() if row.id == rows[0].id)
    assert study.row(rows[0].id).sha256 == rows[0].sha256  # nobody said otherwise yet

    study.accept_change(rows[0].id, ann.id)
    assert study.file_states([rows[0].id]) == {rows[0].id: FileState.THERE}
    assert study.load(rows[0].id, ann.id)[1] == 2 and study.analysis(rows[0].id) is None
    assert study.check() == []
    with pytest.raises(StudyError, match="nothing to accept"):
        study.accept_change(rows[0].id, ann.id)


def test_annotations_stay_with_an_accepted_sound_and_each_reader_has_the_remark(study, tmp_path):
    """Three marks of Ann's: one before the new end, one over it, one beyond. Bob read blind, and stays so."""
    (path,) = sounds(tmp_path / "s", 1)
    (row,) = study.add_recordings([path])
    ann, bob = study.reader("Ann"), study.reader("Bob")
    marks = [event(0.5, 1), event(1.5, 2.5), event(3, 3.5)]
    study.append(row.id, ann.id, adding(*marks), expected=0)
    study.begin_blind(bob.id)
    study.append(row.id, bob.id, marking(RecordMark(RecordLabel.NORMAL, "calm", reviewed=True)), expected=0)
    other_sound(path, 2.0)
    assert study.is_another_sound(row.id)
    study.accept_change(row.id, ann.id)
    document, revision = study.load(row.id, ann.id)
    assert (document.duration_s, revision) == (pytest.approx(2.0), 2)
    assert [(e.start_s, e.end_s) for e in document.events()] == [(0.5, 1), (1.5, 2)]
    assert "2 marks beyond its end cut or taken away." in document.record.comment
    other, _ = study.load(row.id, bob.id)
    assert other.record.comment.startswith("calm On 20") and "another sound file was accepted" in other.record.comment
    assert (other.label, other.record.reviewed) == (RecordLabel.NORMAL, True)
    last = study.history(row.id, bob.id)[-1]
    assert (last.edit.name, last.by, last.blind) == ("Accept another sound file", ann, True)
    assert study.read_blind(bob.id) == {row.id}
    assert study.check() == [] and not study.is_another_sound(row.id)


def test_the_former_file_of_a_changed_recording_is_found(study, tmp_path):
    (path,) = sounds(tmp_path / "s", 1)
    (row,) = study.add_recordings([path])
    study.append(row.id, study.reader("Ann").id, adding(event(0.5, 1)), expected=0)
    former = tmp_path / "kept" / "before.wav"
    former.parent.mkdir()
    shutil.copy(path, former)
    other_sound(path)
    assert study.relocate([tmp_path]).found == (), "it is there, if another one"
    assert study.relocate([tmp_path], changed=[row.id]).found == (row.id,)
    assert study.row(row.id).path == former and study.file_states() == {row.id: FileState.THERE}


def test_only_a_thorough_look_finds_a_change_that_keeps_size_and_time(lite, tmp_path):
    (path,) = sounds(tmp_path / "s", 1)
    (row,) = lite.add_recordings([path])
    before = path.stat()
    write_wav(path, tone(900, 4.0))
    touch(path, before.st_mtime_ns)
    assert path.stat().st_size == before.st_size
    assert lite.file_states() == {row.id: FileState.THERE}
    assert lite.file_states(thorough=True) == {row.id: FileState.CHANGED}


def test_moved_files_are_found_by_what_they_hold(study, tmp_path):
    paths = sounds(tmp_path / "old" / "a", 3)
    rows = study.add_recordings(paths)
    ann = study.reader("Ann")
    study.append(rows[0].id, ann.id, adding(event(0, 1)), expected=0)
    (tmp_path / "new").mkdir()
    shutil.move(paths[0], tmp_path / "new" / "renamed.wav")
    shutil.move(paths[1], tmp_path / "new" / paths[1].name)
    paths[2].unlink()
    write_wav(tmp_path / "new" / "other.wav", tone(777, 4.0))  # as long, but another sound
    found = study.relocate([tmp_path / "new"])
    assert found.found == (rows[0].id, rows[1].id) and found.missing == (paths[2],)
    first = study.row(rows[0].id)
    assert first.path == tmp_path / "new" / "renamed.wav"
    assert (first.patient, first.labels[0].events) == (rows[0].patient, 1)
    assert study.file_states([rows[0].id, rows[1].id]) == dict.fromkeys(found.found, FileState.THERE)
    assert study.relocate([tmp_path / "new"]).found == ()


def test_a_moved_tree_with_the_same_sound_twice_keeps_each_in_its_place(study, tmp_path):
    (a,) = sounds(tmp_path / "old" / "a", 1)
    b = tmp_path / "old" / "b" / a.name
    b.parent.mkdir()
    shutil.copy(a, b)
    rows = {row.path.parent.name: row for row in study.add_recordings([a, b])}
    shutil.move(tmp_path / "old", tmp_path / "moved")
    assert len(study.relocate([tmp_path / "moved"]).found) == 2
    for name, row in rows.items():
        assert study.row(row.id).path == tmp_path / "moved" / name / a.name


def test_two_recordings_that_changed_names_find_their_own(study, tmp_path):
    a, b = sounds(tmp_path / "old", 2)
    rows = study.add_recordings([a, b])
    shutil.move(tmp_path / "old", tmp_path / "new")
    a, b = tmp_path / "new" / a.name, tmp_path / "new" / b.name
    third = tmp_path / "new" / "third"
    a.rename(third), b.rename(a), third.rename(b)
    study.relocate([tmp_path / "new"])
    assert [study.row(row.id).path for row in rows] == [b, a]
    # And once more back to where the other one is entered.
    shutil.move(tmp_path / "new", tmp_path / "again")
    a, b = tmp_path / "again" / a.name, tmp_path / "again" / b.name
    assert len(study.relocate([tmp_path / "again"]).found) == 2
    assert [study.row(row.id).path for row in rows] == [b, a]


def test_a_moved_file_keeps_its_analysis(study, tmp_path):
    (path,) = sounds(tmp_path / "old", 1)
    (row,) = study.add_recordings([path])
    study.save_analysis(row.id, analysis(path))
    shutil.move(tmp_path / "old", tmp_path / "new")
    study.relocate([tmp_path])
    assert study.analysis(row.id).path == str(tmp_path / "new" / path.name)


def test_two_programs_may_add_the_same_folder(where, tmp_path, monkeypatch):
    paths = sounds(tmp_path / "s", 2)
    with open_study(where, create=True) as one, open_study(where) as two:
        real = recordings._insert

        def late(database, pending):
            monkeypatch.setattr(recordings, "_insert", real)
            two.add_recordings(paths)
            return real(database, pending)

        monkeypatch.setattr(recordings, "_insert", late)
        assert one.add_recordings(paths) == two.rows()
        assert len(one.rows()) == 2
