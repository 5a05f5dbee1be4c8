"""``prs-studio study import`` and ``export``: on a real study, as somebody at a terminal would."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from prs_core.agreement.tables import read_by_both
from prs_core.annotation import Phase, RecordMark
from prs_core.cli import main
from prs_core.commands.study.exchange_arguments import FORMATS
from prs_core.exchange import exporting as whole
from prs_core.exchange.exporting import counted
from prs_core.exchange.studies import import_file, items_of, preview_for
from prs_core.formats.marks import Format
from prs_core.labels import EventType
from prs_core.study import open_study
from prs_core.study.library import Study
from tests.core.study.made import adding, event, marking, sounds
from training.data import read_split


@pytest.fixture
def where(tmp_path: Path) -> Path:
    """A study of three recordings, in which Ann has annotated and finished the first, and begun the second."""
    path = tmp_path / "ward.prs-study"
    with open_study(path, create=True) as study:
        rows = study.add_recordings(sounds(tmp_path / "sounds", 3))
        ann = study.reader("Ann")
        revision = study.append(rows[0].id, ann.id, adding(event(0.5, 1.5, comment="Jane")), expected=0)
        study.append(rows[0].id, ann.id, marking(RecordMark(reviewed=True)), expected=revision)
        study.append(rows[1].id, ann.id, adding(event(1, 2, EventType.NORMAL)), expected=0)
    return path


def run(action: str, *arguments: object) -> int:
    return main(["study", action, *map(str, arguments)])


def documents(where: Path, reader: str) -> list[list[tuple[float, float, str]]]:
    with open_study(where) as study:
        who = next(r for r in study.readers() if r.name == reader)
        loaded = [study.load(row.id, who.id)[0] for row in study.rows()]
    return [[(e.start_s, e.end_s, str(e.label)) for e in d.events(None)] for d in loaded]


def put(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


STEM = "65000001_0.5_0_p1_0"


# ---------------------------------------------------------------------------------------------------------- import


def test_a_dry_run_shows_everything_and_changes_nothing(where, tmp_path, capsys):
    file = put(tmp_path / "in", f"{STEM}.txt", "1\t2\tWheeze\n2.5\t3\tNormal\n3.5\t3.5\tinsp\n")
    before = where.read_bytes()
    assert run("import", file, "--study", where, "--reader", "Ben", "--dry-run") == 0
    said = capsys.readouterr().err
    assert f"{STEM}.txt -> {STEM}.wav: 2 new" in said
    assert "Line 3 (Inspiration, 3.50 to 3.50 s) has no length and was left out." in said
    assert "Nothing was imported (--dry-run); 1 of 1 files would be." in said
    with open_study(where) as study:
        assert [r.name for r in study.readers()] == ["Ann"]
    assert where.read_bytes() == before


def test_import_adds_to_what_is_there_and_says_what_was_left_out(where, tmp_path, capsys):
    file = put(tmp_path / "in", f"{STEM}.txt", "1\t2\tWheeze\n2.5\t3\tNormal\n")
    assert run("import", file, "--study", where, "--reader", "Ann") == 0
    said = capsys.readouterr().err
    overlap = "Wheeze, 1.00 to 2.00 s, is left out: it overlaps Wheeze, 0.50 to 1.50 s, which is there already."
    assert overlap in said
    assert "1 of 1 files imported for Ann: 1 new, 1 left out." in said
    assert documents(where, "Ann")[0] == [(0.5, 1.5, "Wheeze"), (2.5, 3.0, "Normal")]
    assert run("import", file, "--study", where, "--reader", "Ann") == 0
    assert "0 of 1 files imported" in capsys.readouterr().err


def test_everything_that_is_dropped_or_cut_is_listed(where, tmp_path, capsys):
    many = "".join(f"{1 + n / 100}\t{1.5 + n / 100}\tWheeze\n" for n in range(12))
    file = put(tmp_path / "in", f"{STEM}_labels.txt", f"{many}3.5\t99\tNormal\n")
    assert run("import", file, "--study", where, "--reader", "Ben", "--dry-run") == 0
    said = capsys.readouterr().err
    assert said.count("is left out: it overlaps Wheeze, 1.00 to 1.50 s, in the file.") == 11
    assert "Wheeze, 1.11 to 1.61 s, is left out" in said
    assert "Line 13 (Normal, 3.50 to 99.00 s) reaches beyond the recording and was cut to it: 3.50 to 4.00 s." in said


def test_import_in_place_of_what_is_there_is_one_edit_that_can_be_undone(where, tmp_path):
    file = put(tmp_path / "in", f"{STEM}.csv", "start_ms;end_ms;label\n600;1600;Wheeze\n")
    assert run("import", file, "--study", where, "--reader", "Ann", "--replace") == 0
    with open_study(where) as study:
        row, ann = study.rows()[0], study.readers()[0]
        document, revision = study.load(row.id, ann.id)
        latest = study.history(row.id, ann.id)[-1]
        assert [(e.start_s, e.end_s) for e in document.events()] == [(0.6, 1.6)]
        assert (latest.number, latest.edit.name, len(latest.edit.changes)) == (revision, "Import CSV table", 1)
        assert document.record.reviewed
        study.append(row.id, ann.id, latest.edit.inverse(), expected=revision)
    assert documents(where, "Ann")[0] == [(0.5, 1.5, "Wheeze")]


def test_nothing_is_imported_while_a_label_is_unknown(where, tmp_path, capsys):
    folder = put(tmp_path / "in", f"{STEM}.txt", "2\t2.5\tsib\n2.5\t3\tcough\n3\t3.5\tNormal\n").parent
    assert run("import", folder, "--study", where, "--reader", "Ben") == 2
    said = capsys.readouterr().err
    assert "“sib”, once" in said and '--map "sib=LABEL"' in said
    options = ("--map", "SIB=insp", "--map", "cough=")
    assert run("import", folder, "--study", where, "--reader", "Ben", *options) == 0
    assert "“cough” was left out, as you asked (1)." in capsys.readouterr().err
    assert documents(where, "Ben")[0] == [(2.0, 2.5, str(Phase.INSPIRATION)), (3.0, 3.5, "Normal")]
    with pytest.raises(SystemExit):
        run("import", folder, "--study", where, "--reader", "Ben", "--map", "sib=Sibilance")
    assert "Known labels: Normal, Rhonchi" in capsys.readouterr().err


def test_files_that_fail_are_told_and_the_others_go_on(where, tmp_path, capsys):
    folder = tmp_path / "in"
    put(folder, f"{STEM}.txt", "2\t2.5\tNormal\n")
    put(folder, "65000002_1.5_1_p2_1.json", "{")
    put(folder, "stranger.txt", "1\t2\tNormal\n")
    assert run("import", folder, "--study", where, "--reader", "Ann") == 1
    said = capsys.readouterr().err
    assert "stranger.txt: FAILED: No recording of the study has this name." in said
    assert "65000002_1.5_1_p2_1.json: FAILED" in said
    assert "1 of 3 files imported for Ann: 1 new; 2 failed." in said


def test_finished_readings_are_marked_as_reviewed_where_they_say_something(where, tmp_path, capsys):
    folder = tmp_path / "in"
    put(folder, f"{STEM}.txt", "2\t2.5\tNormal\n")
    second = put(folder, "65000002_1.5_1_p2_1.json", '{"record_annotation": "Normal", "event_annotation": []}')
    put(folder, "65000003_2.5_0_p3_2.txt", "")
    assert run("import", folder, "--study", where, "--reader", "Ben") in (0, 1)
    assert run("import", folder, "--study", where, "--reader", "Ben", "--reviewed") in (0, 1)
    said = capsys.readouterr().err
    assert f"{second.name} -> 65000002_1.5_1_p2_1.wav: 1 marked as reviewed" in said
    assert "1 there already, 1 marked as reviewed" in said
    with open_study(where) as study:
        done = [[label.reviewed for label in row.labels if label.reader.name == "Ben"] for row in study.rows()]
        assert done[:2] == [[True], [True]] and done[2] in ([], [False])
    assert run("import", folder, "--study", where, "--reader", "Ben", "--reviewed", "--replace") in (0, 1)
    assert "marked as reviewed" not in capsys.readouterr().err.replace("not marked as reviewed", "")


def test_without_study_or_files(where, tmp_path, capsys):
    assert run("import", tmp_path, "--study", tmp_path / "none.prs-study", "--reader", "Ann") == 2
    assert run("export", "--format", "csv", "--out", tmp_path, "--study", tmp_path / "none.prs-study") == 2
    assert "none" in capsys.readouterr().err
    (tmp_path / "empty").mkdir()
    assert run("import", tmp_path / "empty", "--study", where, "--reader", "Ann") == 2
    assert "There are no annotation files here." in capsys.readouterr().err


def test_what_changed_since_the_preview_is_merged_with_not_overwritten(where, tmp_path):
    file = put(tmp_path / "in", f"{STEM}.txt", "2\t2.5\tNormal\n")
    with open_study(where) as study:
        row, ann = study.rows()[0], study.readers()[0]
        preview = preview_for(study, ann, [file])
        _, revision = study.load(row.id, ann.id)
        study.append(row.id, ann.id, adding(event(1.8, 2.2)), expected=revision)
        done = import_file(study, ann, preview.files[0])
        assert done.merge is not None and (done.merge.added, len(done.merge.left_out)) == (0, 1)
        assert len(study.load(row.id, ann.id)[0].events()) == 2


# ---------------------------------------------------------------------------------------------------------- export


def test_the_command_line_knows_all_formats():
    assert tuple(Format) == FORMATS


@pytest.mark.parametrize("format", Format)
def test_what_was_exported_comes_back_equal_to_another_reader(where, tmp_path, capsys, format):  # noqa: A002
    out = tmp_path / "out"
    assert run("export", "--study", where, "--format", format, "--out", out) == 0
    said = capsys.readouterr().err
    assert "1 left out: nobody has annotated it." in said
    assert f"2 recordings exported to {out}." in said
    assert run("import", out, "--study", where, "--reader", "Ben") == 0
    assert documents(where, "Ben") == documents(where, "Ann")


def test_training_takes_what_was_exported(where, tmp_path):
    assert run("export", "--study", where, "--format", "sprsound", "--out", tmp_path / "out") == 0
    read = read_split(tmp_path / "out", "train")
    assert not read.problems
    found = [[(e.start_s, e.end_s, str(e.type)) for e in r.events] for r in read.recordings]
    assert found == documents(where, "Ann")[:2]


def test_only_finished_recordings_of_one_reader(where, tmp_path, capsys):
    with open_study(where) as study:
        study.reader("Ben")
    wanted = ("--study", where, "--format", "csv", "--out", tmp_path / "out")
    assert run("export", *wanted) == 2
    assert "The study has 2 readers. Name one with --reader: Ann, Ben." in capsys.readouterr().err
    assert run("export", *wanted, "--reader", "Cid") == 2
    assert run("export", *wanted, "--reader", "Ann", "--reviewed") == 0
    assert "2 left out: Ann has not finished it." in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "out").iterdir()] == [f"{STEM}.csv"]
    assert run("export", *wanted, "--reader", "Ann", "--reviewed") == 2
    assert "there already" in capsys.readouterr().err
    assert run("export", *wanted, "--reader", "Ann", "--overwrite") == 0


def test_a_recording_that_changed_since_is_not_exported(where, tmp_path, capsys):
    changed = tmp_path / "sounds" / f"{STEM}.wav"
    changed.write_bytes(sounds(tmp_path / "other", 5)[4].read_bytes() + b"\0\0")
    assert run("export", "--study", where, "--format", "sprsound", "--out", tmp_path / "out") == 1
    assert f"{STEM}.wav: FAILED: its file holds another sound now" in capsys.readouterr().err
    assert len(read_split(tmp_path / "out", "train").recordings) == 1


def test_deidentified(where, tmp_path, capsys):
    key, out = tmp_path / "ward.key", tmp_path / "out"
    wanted = ("export", "--study", where, "--format", "sprsound", "--deidentify")
    assert run(*wanted, "--out", out, "--new-key", key) == 0
    said = capsys.readouterr().err
    assert f"A new key is in {key}" in said and "without the key nobody can tell" in said
    names = sorted(path.name for path in (out / "train_json").iterdir())
    assert not any("6500000" in name for name in names)
    assert b"Jane" not in b"".join(path.read_bytes() for path in out.rglob("*.json"))
    assert run(*wanted, "--out", tmp_path / "again", "--key", key, "--comments") == 0
    assert sorted(path.name for path in (tmp_path / "again" / "train_json").iterdir()) == names
    assert any("Jane" in (tmp_path / "again" / "train_json" / name).read_text() for name in names)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--deidentify",), "wants --key FILE"),
        (("--key", "a.key"), "go with --deidentify"),
        (("--comments",), "go with --deidentify"),
        (("--deidentify", "--new-key", "out/a.key"), "must not lie in the export"),
        (("--deidentify", "--key", "missing.key"), "cannot be read"),
    ],
)
def test_options_that_do_not_go_together(where, tmp_path, capsys, monkeypatch, options, says):
    monkeypatch.chdir(tmp_path)
    assert run("export", "--study", where, "--format", "csv", "--out", "out", *options) == 2
    assert says in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_place_that_cannot_be_written(where, tmp_path, capsys):
    (tmp_path / "out").write_text("a file")
    assert run("export", "--study", where, "--format", "csv", "--out", tmp_path / "out") == 2
    assert "is a file where a folder is wanted" in capsys.readouterr().err


def test_a_terminal_sees_how_far_it_is(where, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert run("export", "--study", where, "--format", "csv", "--out", tmp_path / "out") == 0
    assert "\r1 of 2\r2 of 2\n" in capsys.readouterr().err


@pytest.mark.parametrize(("number", "says"), [(errno.ENOSPC, "the disk is full"), (errno.EDQUOT, "OSError")])
def test_no_recordings_name_reaches_a_log(where, tmp_path, capsys, caplog, monkeypatch, number, says):
    def failing(path: Path, raw: bytes) -> None:
        raise OSError(number, "no room", str(path))

    monkeypatch.setattr(whole, "_put", failing)
    assert run("export", "--study", where, "--format", "csv", "--out", tmp_path / "out") == 2
    assert says in capsys.readouterr().err
    assert "6500000" not in caplog.text
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="not on Windows: its folders have no such permissions")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written(where, tmp_path, capsys):
    (tmp_path / "out").mkdir(mode=0o500)
    assert run("export", "--study", where, "--format", "csv", "--out", tmp_path / "out") == 2
    assert "may not be read or written" in capsys.readouterr().err


def test_items_of_somebody_who_has_not_begun_are_blank(where):
    with open_study(where) as study:
        assert isinstance(study, Study)
        items, left_out = items_of(study, study.reader("New"))
    assert (len(items), left_out) == (3, [])
    assert all(not item.document.entries for item in items)


def test_an_imported_record_label_is_something_new(where, tmp_path, capsys):
    file = put(tmp_path / "in", f"{STEM}.json", '{"record_annotation": "Poor Quality", "event_annotation": []}')
    assert run("import", file, "--study", where, "--reader", "Ben") == 0
    said = capsys.readouterr().err
    assert "nothing new" not in said and "1 label or remark of a recording" in said


def test_what_is_left_out_is_counted_in_words():
    assert counted(1, "nobody has annotated it.") == "1 left out: nobody has annotated it."
    assert counted(20, "nobody has annotated it.") == "20 left out: nobody has annotated them."
    assert read_by_both(1, 1) == "1 recording of 1 patient read by both"
