"""Studies on the command line: filled, filled again without repeating work, listed, copied, checked."""

from __future__ import annotations

import csv
import io
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from prs_core import cli
from prs_core.annotation import RecordMark
from prs_core.commands import analyse
from prs_core.commands.study.filling import Filling
from prs_core.labels import RecordLabel
from prs_core.recordings import Recording
from prs_core.study import open_study
from tests.core.study.made import adding, analysis, event, marking, sounds, touch
from tests.support import breath, tiny_bundle, tone, write_wav


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for seed, kind in enumerate(("wheeze", "normal")):
        write_wav(tmp_path / "sounds" / f"6500000{seed}_0.4_1_p1_{seed}.wav", breath(kind, duration_s=4))
    (tmp_path / "sounds" / "bad.wav").write_bytes(b"RIFF....nothing")
    return tmp_path / "sounds"


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that the model is given."""
    from prs_core.inference import Analyzer

    names: list[str] = []
    real = Analyzer.analyse

    def noted(self, path, **more):
        names.append(path.name)
        return real(self, path, **more)

    monkeypatch.setattr(Analyzer, "analyse", noted)
    return names


def run(*arguments: object) -> int:
    return cli.main([str(each) for each in arguments])


def fill(folder: object, study: object, model: Path, *more: object) -> int:
    return run("analyse", folder, "--study", study, "--model", model, "--threads", "1", *more)


def test_analyse_fills_a_study_and_does_nothing_twice(folder, where, model, judged, tmp_path, capsys):
    assert fill(folder, where, model) == cli.EXIT_SOME_FAILED
    assert "bad.wav: FAILED" in capsys.readouterr().err and len(judged) == 2
    with open_study(where) as study:
        rows = study.rows()
        assert [row.name for row in rows] == ["65000000_0.4_1_p1_0.wav", "65000001_0.4_1_p1_1.wav"]
        for row in rows:
            analysis = study.analysis(row.id)
            assert (analysis.path, analysis.model_id, row.hop_s) == (str(row.path), "tiny-4-0", 1.0)
            assert row.verdict_label is analysis.verdict.label
    (folder / "bad.wav").unlink()
    assert fill(folder, where, model) == cli.EXIT_OK
    assert len(judged) == 2 and "2 of 2 analysed (2 of them before)" in capsys.readouterr().err
    assert fill(folder, where, model, "--hop", "0.5") == cli.EXIT_OK and len(judged) == 4
    # A changed recording of which nobody said anything is judged again.
    write_wav(rows[0].path, tone(300, 4.0))
    touch(rows[0].path, 1_000_000_000)
    assert fill(folder, where, model) == cli.EXIT_OK
    assert judged[4:] == [rows[0].name]
    # Files beside the study come from the study where it has the answer.
    assert fill(folder, where, model, "--out", tmp_path / "out") == cli.EXIT_OK
    assert len(judged) == 5 and len(list((tmp_path / "out").glob("*.json"))) == 2
    assert (tmp_path / "out" / "results.csv").exists()


def test_an_annotated_recording_that_was_changed_is_not_judged(folder, in_file, model, judged, capsys):
    fill(folder, in_file, model)
    with open_study(in_file) as study:
        row = study.rows()[0]
        study.append(row.id, study.reader("Ann").id, adding(event(0, 1)), expected=0)
        former = study.row(row.id)
    write_wav(row.path, tone(300, 4.0))
    touch(row.path, 1_000_000_000)
    assert fill(row.path, in_file, model) == cli.EXIT_SOME_FAILED
    assert "changed since it was annotated" in capsys.readouterr().err and len(judged) == 2
    with open_study(in_file) as study:
        assert study.row(row.id) == former


def test_another_model_judges_what_nobody_reviewed_and_nothing_else(tmp_path):
    with open_study(tmp_path / "s.prs-study", create=True) as study:
        reviewed, other = study.add_recordings(sounds(tmp_path, 2))
        for row in (reviewed, other):
            study.save_analysis(row.id, analysis(row.path))
        study.append(reviewed.id, study.reader("Ada").id, marking(RecordMark(reviewed=True)), expected=0)
        filling = Filling(study, "model-2", 1.0)
        filling.add([Recording(row.path, row.path.name) for row in (reviewed, other)])
        found = [
            filling.analysis_of(row.path, lambda row=row: analysis(row.path, model_id="model-2")).model_id
            for row in (reviewed, other)
        ]
        assert found == ["model-1", "model-2"]
        assert study.analysed("model-2", 1.0) == {other.id}


def test_a_file_that_changes_under_the_model_is_refused(folder, in_file, model, monkeypatch, capsys):
    from prs_core.inference import Analyzer

    real = Analyzer.analyse

    def changing(self, path, **more):
        analysis = real(self, path, **more)
        write_wav(path, tone(300, 4.0))
        touch(path, 1_000_000_000)
        return analysis

    monkeypatch.setattr(Analyzer, "analyse", changing)
    assert fill(folder / "65000000_0.4_1_p1_0.wav", in_file, model) == cli.EXIT_SOME_FAILED
    assert "changed" in capsys.readouterr().err
    with open_study(in_file) as study:
        assert study.row(1).verdict_label is None


def test_an_interruption_loses_nothing_and_the_next_call_goes_on(folder, in_file, model, judged, monkeypatch, capsys):
    real = analyse.Batch._tell

    def stop(self, row):
        real(self, row)
        if row.analysis is not None:
            raise KeyboardInterrupt

    (folder / "bad.wav").unlink()
    monkeypatch.setattr(analyse.Batch, "_tell", stop)
    assert fill(folder, in_file, model) == cli.EXIT_INTERRUPTED
    assert "1 of 2 analysed, interrupted" in capsys.readouterr().err
    monkeypatch.setattr(analyse.Batch, "_tell", real)
    with open_study(in_file) as study:
        assert len(study.rows()) == 2 and len(study.analysed("tiny-4-0", 1.0)) == 1
    assert fill(folder, in_file, model) == cli.EXIT_OK
    assert sorted(judged) == ["65000000_0.4_1_p1_0.wav", "65000001_0.4_1_p1_1.wav"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals: not on Windows")
def test_ctrl_c_in_a_terminal_leaves_a_sound_study(tmp_path, model):
    sounds(tmp_path / "s", 80, duration_s=3.0)
    path = tmp_path / "new.prs-study"
    command = [sys.executable, "-m", "app", "analyse", str(tmp_path / "s"), "--study", str(path), "--threads", "1"]
    process = subprocess.Popen([*command, "--model", str(model)], stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith("[ 5/80]"):
            process.send_signal(signal.SIGINT)
            break
    rest = process.stderr.read()
    assert process.wait() == cli.EXIT_INTERRUPTED and "interrupted. Study: new" in rest
    with open_study(path) as study:
        assert len(study.rows()) == 80 and 5 <= len(study.analysed("tiny-4-0", 1.0)) < 80
        assert study.check() == []


def test_results_need_a_place_and_studies_must_be_usable(folder, model, tmp_path, capsys):
    assert run("analyse", folder, "--model", model) == cli.EXIT_USAGE
    assert "--out DIR, --study STUDY, or both" in capsys.readouterr().err
    (tmp_path / "text").write_text("no study")
    assert fill(folder, tmp_path / "text", model) == cli.EXIT_USAGE
    assert "no study, or is damaged" in capsys.readouterr().err
    for action in (("list",), ("check",), ("backup", "--to", tmp_path / "copy")):
        assert run("study", *action, "--study", tmp_path / "gone") == cli.EXIT_USAGE
        assert f"study {action[0]}: The study “gone” is not there" in capsys.readouterr().err
    for wrong in (["study"], ["study", "list"], ["study", "list", "--study", ""], ["study", "fly", "--study", "x"]):
        with pytest.raises(SystemExit) as ended:
            cli.main(wrong)
        assert ended.value.code == 2


@pytest.fixture
def annotated(where, tmp_path):
    with open_study(where) as study:
        rows = study.add_recordings(sounds(tmp_path / "s", 3))
        ann = study.reader("Ann")
        study.append(rows[0].id, ann.id, adding(event(0, 1)), expected=0)
        study.append(rows[1].id, ann.id, marking(RecordMark(RecordLabel.DAS, "a, “b”\n", reviewed=True)), expected=0)
    return where


def test_a_list_is_text_for_people_and_csv_for_programs(annotated, capsys):
    assert run("study", "list", "--study", annotated) == cli.EXIT_OK
    told = capsys.readouterr()
    head, first, second, third = told.out.splitlines()
    assert head.split()[:3] == ["recording", "patient", "site"]
    assert "Ann: CAS (in work)" in first and "reviewed" in second and "unreviewed" in third
    assert "3 recordings: 1 in work, 1 reviewed, 1 unreviewed" in told.err
    assert run("study", "list", "--study", annotated, "--csv") == cli.EXIT_OK
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["status"] for row in rows] == ["in work", "reviewed", "unreviewed"]
    assert (rows[1]["comment"], rows[1]["labels"], rows[1]["site"]) == ("a, “b”\n", "Ann: DAS", "left lateral")


def test_an_empty_study_is_listed_and_checked(in_file, capsys):
    assert run("study", "list", "--study", in_file) == run("study", "check", "--study", in_file) == cli.EXIT_OK
    assert "0 recordings" in capsys.readouterr().err


def test_a_backup_replaces_only_what_it_is_told_to(annotated, tmp_path, capsys):
    to = tmp_path / "copy.prs-study"
    assert run("study", "backup", "--study", annotated, "--to", to) == cli.EXIT_OK
    before = to.read_bytes()
    assert run("study", "backup", "--study", annotated, "--to", to) == cli.EXIT_USAGE
    assert "--replace" in capsys.readouterr().err and to.read_bytes() == before
    assert run("study", "backup", "--study", annotated, "--to", to, "--replace") == cli.EXIT_OK
    (tmp_path / "file").touch()
    assert run("study", "backup", "--study", annotated, "--to", tmp_path / "file" / "x") == cli.EXIT_SOME_FAILED
    with open_study(to) as copy:
        assert len(copy.rows()) == 3


def test_a_check_names_what_is_wrong(in_file, tmp_path, capsys):
    paths = sounds(tmp_path / "s", 3)
    assert fill_without_model(in_file, paths) == 3
    assert run("study", "check", "--study", in_file) == cli.EXIT_OK
    assert "3 recordings and their files checked" in capsys.readouterr().err
    write_wav(paths[0], tone(900, 4.0))
    paths[1].unlink()
    assert run("study", "check", "--study", in_file) == cli.EXIT_SOME_FAILED
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 2 and "changed since" in told[0] and "is not there" in told[1]
    assert run("study", "check", "--study", in_file, "--no-files") == cli.EXIT_OK
    with closing(sqlite3.connect(in_file)) as connection:
        connection.execute("UPDATE documents SET revision = 9")
        connection.commit()
    assert run("study", "check", "--study", in_file, "--no-files") == cli.EXIT_SOME_FAILED
    assert "latest revision" in capsys.readouterr().out


def fill_without_model(where: Path, paths: list[Path]) -> int:
    with open_study(where) as study:
        rows = study.add_recordings(paths)
        study.append(rows[2].id, study.reader("Ann").id, adding(event(0, 1)), expected=0)
        return len(rows)


def test_help_imports_no_database():
    code = (
        "import sys\nfrom prs_core import cli\n"
        "try: cli.main(sys.argv[1:])\nexcept SystemExit: pass\n"
        "assert not {'sqlalchemy', 'alembic', 'torch'} & set(sys.modules)"
    )
    for words in (["--help"], ["analyse", "--help"], ["study", "--help"], ["study", "backup", "--help"]):
        subprocess.run([sys.executable, "-c", code, *words], check=True, stdout=subprocess.DEVNULL)


def test_a_changed_recording_is_answered_on_the_command_line(tmp_path: Path, capsys) -> None:
    file, paths = tmp_path / "a.prs-study", sounds(tmp_path / "s", 2)
    with open_study(file, create=True) as study:
        rows = study.add_recordings(paths)
        for row in rows:
            study.append(row.id, study.reader("Ann").id, adding(event(0.5, 1)), expected=0)
    former = tmp_path / "former.wav"
    former.write_bytes(paths[1].read_bytes())
    for path in paths:
        write_wav(path, tone(900, 4.0))
    assert run("study", "check", "--study", file) == cli.EXIT_SOME_FAILED
    assert run("study", "accept", "--study", file, "--reader", "Ann", paths[0], former) == cli.EXIT_SOME_FAILED
    said = capsys.readouterr()
    assert f"{paths[0]}: accepted; the annotations of Ann stay, with a remark" in said.out
    assert f"{former}: It is not in the study under this path." in said.err
    assert run("study", "find", "--study", file, tmp_path / "s") == cli.EXIT_SOME_FAILED
    assert f"{paths[1]}: not found there" in capsys.readouterr().out
    assert run("study", "find", "--study", file, tmp_path) == cli.EXIT_OK
    assert f"{former}: found" in capsys.readouterr().out
    assert run("study", "check", "--study", file) == cli.EXIT_OK


def test_a_misspelt_reader_of_a_refused_file_does_not_join(tmp_path: Path, capsys) -> None:
    file, paths = tmp_path / "a.prs-study", sounds(tmp_path / "s", 1)
    with open_study(file, create=True) as study:
        study.add_recordings(paths)
    assert run("study", "accept", "--study", file, "--reader", "Typo", paths[0]) == cli.EXIT_SOME_FAILED
    assert "nothing to accept" in capsys.readouterr().err
    with open_study(file) as study:
        assert study.readers() == []


def test_who_stops_reading_what_is_written_is_not_complained_of(tmp_path: Path) -> None:
    file, paths = tmp_path / "a.prs-study", sounds(tmp_path / "s", 1)
    with open_study(file, create=True) as study:
        study.add_recordings(paths)
        study.reader("Ann"), study.reader("Ben")
    command = "import sys\nfrom prs_core import cli\nsys.exit(cli.main(sys.argv[1:]))"
    words = [sys.executable, "-c", command, "study", "agreement", "--study", str(file), "--readers", "Ann", "Ben"]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(words, stdout=write, stderr=subprocess.PIPE, text=True, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (cli.EXIT_PIPE, "")
