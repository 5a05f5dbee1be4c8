"""Readers of a real study, compared and reported on, and what the command line makes of it."""

from __future__ import annotations

import csv
import json
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest

from prs_core import cli
from prs_core.agreement import compare
from prs_core.agreement.of_study import find_reader, model_readings, patient_of, readings_of
from prs_core.agreement.tables import CSV_COLUMNS, csv_rows, text_table
from prs_core.annotation import RecordMark
from prs_core.cli import EXIT_OK, EXIT_USAGE
from prs_core.commands.study import comparing, reporting
from prs_core.errors import PRSError
from prs_core.labels import EventType, RecordLabel
from prs_core.report import RESEARCH_ONLY
from prs_core.report.of_study import content_of, find_recording, rows_of_patient
from prs_core.study import CONSENSUS, RecordingRow, open_study
from prs_core.study.library import Study
from tests.core.study.made import adding, analysis, event, marking, sounds
from tests.support import tone, write_wav


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """Three recordings of two patients; Ann has read all, Bob two of them, the model two."""
    paths = sounds(tmp_path / "sounds", 2)
    paths.append(write_wav(tmp_path / "sounds" / "65000002_1.5_1_p3_9.wav", tone(300, 4.0)))
    with open_study(tmp_path / "s.prs-study", create=True) as opened:
        rows = opened.add_recordings(paths)
        ann, bob = opened.reader("Ann"), opened.reader("Bob")
        for row in rows:
            opened.append(row.id, ann.id, adding(event(1.0, 2.0)), expected=0)
            opened.append(row.id, ann.id, marking(RecordMark(reviewed=True, comment="Ann's word")), expected=1)
        opened.append(rows[0].id, bob.id, adding(event(1.1, 2.0)), expected=0)
        opened.append(rows[1].id, bob.id, adding(event(1.0, 2.0, EventType.RHONCHI)), expected=0)
        for row in rows[:2]:
            opened.save_analysis(row.id, analysis(row.path))
        yield opened


def test_readers_and_model_of_a_study(study: Study) -> None:
    ann, bob = (readings_of(study, find_reader(study, name)) for name in ("ann", "Bob "))
    assert (len(ann), len(bob)) == (3, 2)
    name, model = model_readings(study)
    assert name == "model model-1"
    result = compare("Ann", ann, "Bob", bob)
    assert (result.records.recordings, result.records.patients, result.left_out) == (2, 2, 1)
    assert (result.events.agreed, result.events.other_type) == (1, 1)
    against = compare("Bob", bob, name, model)
    assert against.records.recordings == 2
    assert against.records.confusion.sum() == 2
    with pytest.raises(PRSError, match="Ann, Bob"):
        find_reader(study, "Cid")


def test_a_recording_of_nobody_known_is_a_patient_of_its_own() -> None:
    one, two = (RecordingRow(i, Path("x"), "", 1.0) for i in (1, 2))
    assert patient_of(one) != patient_of(two)
    assert patient_of(one) != patient_of(RecordingRow(3, Path("x"), "", 1.0, patient="1"))


def test_tables_hold_every_number_once(study: Study) -> None:
    ann, bob = (readings_of(study, find_reader(study, name)) for name in ("Ann", "Bob"))
    result = compare("Ann", ann, "Bob", bob)
    rows = list(csv_rows([result]))
    assert len({row[:5] for row in rows}) == len(rows)
    assert all(len(row) == len(CSV_COLUMNS) for row in rows)
    found = {row[2:5]: row[5:] for row in rows}
    assert found["records", "all", "agreement"][0] == "1.000000"
    assert found["records", "all", "kappa"] == ("", "", "", result.records.kappa.why)
    assert found["events", "Wheeze", "both"][0] == "1"
    assert float(found["time", "Wheeze", "both_s"][0]) == pytest.approx(0.9)
    text = text_table([result, result], alpha=None)
    assert "2 recordings of 2 patients read by both; 1 read by one of them only" in text
    assert "1 agreed, 1 of another type, 0 only A, 0 only B" in text
    assert "alpha of the record labels, all readers together: undefined" in text


# --------------------------------------------------------------------------------------------------- command line


def test_both_are_actions_of_prs_studio_study(study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ["--study", str(study.path)]
    assert cli.main(["study", "agreement", *where, "--readers", "Ann", "Bob", "--model"]) == EXIT_OK
    assert "kappa over time" in capsys.readouterr().out
    out = tmp_path / "p.html"
    assert cli.main(["study", "report", *where, "--patient", "65000001", "--out", str(out)]) == EXIT_OK
    assert RESEARCH_ONLY in out.read_text("utf-8")
    with pytest.raises(SystemExit):
        cli.main(["study", "report", *where, "--out", str(out)])


def agreement(study: Study, *readers: str, model: bool = False, out: Path | None = None) -> int:
    return comparing.run(study, Namespace(readers=list(readers), model=model, out=out))


def test_agreement_is_printed_and_written(study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert agreement(study, "Ann", "Bob", model=True, out=tmp_path / "a.json") == EXIT_OK
    printed = capsys.readouterr().out
    assert "A: Ann" in printed
    assert "B: model model-1" in printed
    values = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert [(c["a"], c["b"]) for c in values["comparisons"]] == [
        ("Ann", "Bob"),
        ("Ann", "model model-1"),
        ("Bob", "model model-1"),
    ]
    assert values["comparisons"][0]["records"]["kappa"]["value"] is None
    assert set(values["blind"]) == {"Ann", "Bob"} and values["blind"]["Ann"]["blind_but_seen_before"] == 0
    assert agreement(study, "Ann", "Bob", out=tmp_path / "a.csv") == EXIT_OK
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as text:
        rows = list(csv.reader(text))
    assert rows[0] == list(CSV_COLUMNS) and {len(row) for row in rows} == {len(CSV_COLUMNS)}
    assert [row[:1] + row[4:6] for row in rows if row[4] == "blind_but_seen_before"] == [
        [name, "blind_but_seen_before", "0"] for name in ("Ann", "Bob")
    ]


def test_agreement_asked_wrongly_says_what_to_do(
    study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for readers, model, out, said in (
        (("Ann",), False, None, "nobody to compare with"),
        (("Ann", "ann"), False, None, "named twice"),
        (("Ann", "Cid"), False, None, "Ann, Bob"),
        (("Ann", "Bob"), False, tmp_path / "a.txt", ".json nor .csv"),
        (("Ann", "Bob"), False, tmp_path / "no" / "a.csv", "does not exist"),
    ):
        assert agreement(study, *readers, model=model, out=out) == EXIT_USAGE
        captured = capsys.readouterr()
        assert said in captured.err
        assert not captured.out


def report(study: Study, out: Path, recording: str | None = None, patient: str = "", reader: str | None = None) -> int:
    return reporting.run(study, Namespace(out=out, recording=recording, patient=patient, reader=reader))


def test_reports_out_of_a_study(study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "r.html"
    assert report(study, out, patient="65000002") == EXIT_OK
    page = out.read_text("utf-8")
    assert RESEARCH_ONLY in page
    assert "65000002_1.5_1_p2_1.wav" in page
    assert "65000002_1.5_1_p3_9.wav" in page
    assert "65000001" not in page
    one = study.rows()[0].path.stem
    assert report(study, tmp_path / "r.pdf", recording=one, reader="Bob") == EXIT_OK
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF-")
    capsys.readouterr()
    for arguments, said in (
        ({"patient": "1"}, "no recordings of this patient"),
        ({"patient": ""}, "no recordings of this patient"),
        ({"recording": one, "reader": "Cid"}, "Ann, Bob"),
        ({"recording": "x.wav"}, "no recording of this name"),
    ):
        assert report(study, out, **arguments) == EXIT_USAGE  # type: ignore[arg-type]
        assert said in capsys.readouterr().err
    assert report(study, tmp_path / "r.doc", recording=one) == EXIT_USAGE


def test_a_report_takes_what_was_settled_last(study: Study) -> None:
    def shown(reader: str | None = None) -> tuple[str, bool]:
        named = None if reader is None else find_reader(study, reader)
        rows = rows_of_patient(study, "65000001")
        content = content_of(study, rows, made_at="", program="", reader=named).recordings[0]
        return content.reader, content.samples is not None

    assert shown() == ("Ann", True)  # reviewed goes before unfinished, though Bob was there later
    assert shown("Bob") == ("Bob", True)
    consensus = study.reader("Consensus", CONSENSUS)
    bob = find_reader(study, "Bob")
    study.append(
        rows_of_patient(study, "65000001")[0].id,
        consensus.id,
        marking(RecordMark(label=RecordLabel.CAS)),
        expected=0,
        by=bob.id,
    )
    assert shown() == ("Consensus", True)


def test_a_lost_or_changed_sound_is_said_and_the_marks_remain(study: Study) -> None:
    rows = rows_of_patient(study, "65000002")
    rows[0].path.unlink()
    write_wav(rows[1].path, tone(900, 4.0))
    lost, changed = content_of(study, rows, made_at="", program="").recordings
    assert lost.samples is None
    assert lost.document.events()
    assert any("changed since it was read" in note for note in changed.notes)
    study.save_analysis(rows[1].id, analysis(rows[1].path))
    (now,) = content_of(study, rows[1:], made_at="", program="").recordings
    assert study.analysis(rows[1].id) is not None and now.analysis is None, "it is of the sound that was read"


def test_a_recording_is_found_by_its_name_or_path(study: Study, tmp_path: Path) -> None:
    row = study.rows()[0]
    assert find_recording(study, row.name) == find_recording(study, row.path.stem) == row
    twin = write_wav(tmp_path / "elsewhere" / row.name, tone(500, 4.0))
    study.add_recordings([twin])
    with pytest.raises(PRSError, match="2 recordings of this name"):
        find_recording(study, row.name)
    assert find_recording(study, str(twin)).path == twin
