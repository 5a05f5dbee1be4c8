"""The preview of an import: which file is about which recording, what is understood, what is in the way."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from prs_core.annotation import AnnotationDocument, Phase
from prs_core.exchange.importing import ImportPreview, preview_import
from prs_core.exchange.merging import How
from prs_core.formats.detect import write
from prs_core.formats.marks import Format
from prs_core.labels import EventType, RecordLabel
from tests.core.formats.strategies import WHEEZE, document


@dataclass(frozen=True)
class Recording:
    id: int
    path: Path
    duration_s: float = 10.0


def preview(folder: Path, recordings: list[Recording], **more: object) -> ImportPreview:
    return preview_import([folder], recordings, lambda r: AnnotationDocument(r.duration_s), **more)  # type: ignore[arg-type]


def put(path: Path, text: str = "1.0\t2.0\tWheeze\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_files_are_matched_by_stem_whatever_follows_it(tmp_path: Path) -> None:
    names = ["65101170_0.4_0_p1_3246", "visit 1.left", "Ä", "plain"]
    recordings = [Recording(i, tmp_path / "wav" / f"{name}.wav") for i, name in enumerate(names)]
    put(tmp_path / "in" / "65101170_0.4_0_p1_3246.json", '{"record_annotation": "Normal", "event_annotation": []}')
    put(tmp_path / "in" / "visit 1.left.Table.1.selections.txt")
    put(tmp_path / "in" / "a\u0308.txt")
    put(tmp_path / "in" / "PLAIN.txt")
    put(tmp_path / "in" / "plainer.txt")
    put(tmp_path / "in" / ".plain.txt")
    put(tmp_path / "in" / "plain.take.json", "{}")  # what a recorder noted is no annotation
    put(tmp_path / "in" / "notes.md")
    found = {
        f.path.name: f.recording.id if f.recording else f.problem for f in preview(tmp_path / "in", recordings).files
    }
    assert found == {
        "65101170_0.4_0_p1_3246.json": 0,
        "visit 1.left.Table.1.selections.txt": 1,
        "a\u0308.txt": 2,
        "PLAIN.txt": 3,
        "plainer.txt": "No recording of the study has this name.",
    }


def test_a_file_belongs_to_the_recording_whose_name_it_begins_with(tmp_path: Path) -> None:
    names = ["6500_1.5_0_p1_1", "take", "take 2", "a"]
    recordings = [Recording(i, tmp_path / "wav" / f"{name}.wav") for i, name in enumerate(names)]
    expected = {
        "6500_1.5_0_p1_11.json": None,  # recording 11's, which is not here
        "6500_1.5_0_p1_1_b.json": 0,
        "take (copy).txt": 1,
        "take 2 labels.txt": 2,  # the longest name
        "take-3.txt": 1,
        "a\u0308.txt": None,  # another letter
        "TAKE_ann.csv": 1,
    }
    paths = [put(tmp_path / f"in {n}" / name) for n, name in enumerate(expected)]
    found = [preview_import([path], recordings, lambda r: AnnotationDocument(r.duration_s)).files[0] for path in paths]
    assert {f.path.name: f.recording.id if f.recording else None for f in found} == expected


def test_a_file_without_an_ending_is_read_when_it_is_named(tmp_path: Path) -> None:
    path = put(tmp_path / "visit 1")
    result = preview_import([path], [Recording(0, Path("visit 1.wav"))], lambda r: AnnotationDocument(r.duration_s))
    assert result.files[0].ready


def test_of_namesakes_the_one_beside_the_file_is_meant(tmp_path: Path) -> None:
    recordings = [Recording(i, tmp_path / ward / "a.wav") for i, ward in enumerate(("ward 1", "ward 2"))]
    put(tmp_path / "ward 2" / "a.txt")
    put(tmp_path / "elsewhere" / "a.txt")
    elsewhere, beside = preview(tmp_path, recordings).files
    assert beside.recording == recordings[1] and beside.ready
    assert elsewhere.problem.startswith("2 recordings of the study have this name.")


def test_two_files_about_one_recording_and_files_that_cannot_be_read(tmp_path: Path) -> None:
    put(tmp_path / "a.csv", "start_s,end_s,label\n1,2,Wheeze\n")
    put(tmp_path / "a.txt")
    put(tmp_path / "b.txt", "Dear colleague\n")
    result = preview(tmp_path, [Recording(0, Path("a.wav")), Recording(1, Path("b.wav"))])
    assert [f.ready for f in result.files] == [True, False, False]
    assert "“a.csv” is about the same recording" in result.problems[0].problem
    assert "no annotation in a known format" in result.problems[1].problem
    assert [f.path.name for f in result.ready] == ["a.csv"]


def test_a_copy_does_not_take_the_place_of_the_file_of_that_name(tmp_path: Path) -> None:
    put(tmp_path / "a (copy).txt")
    put(tmp_path / "a.txt")
    copy, plain = preview(tmp_path, [Recording(0, Path("a.wav"))]).files
    assert plain.ready and "“a.txt” is about the same recording" in copy.problem


def test_unknown_labels_are_counted_over_all_files_until_a_mapping_explains_them(tmp_path: Path) -> None:
    put(tmp_path / "a.txt", "1\t2\tsib\n3\t4\tin\n")
    put(tmp_path / "b.txt", "1\t2\tsib\n3\t4\tWheeze\n")
    recordings = [Recording(0, Path("a.wav")), Recording(1, Path("b.wav"))]
    result = preview(tmp_path, recordings)
    assert [(u.text, u.count, u.where) for u in result.not_understood] == [
        ("sib", 2, "a.txt, line 1"),
        ("in", 1, "a.txt, line 2"),
    ]
    assert [f.ready for f in result.files] == [False, True]
    explained = preview(tmp_path, recordings, mapping={"sib": WHEEZE, "in": Phase.INSPIRATION})
    assert not explained.not_understood
    assert [f.merge.added for f in explained.files if f.merge] == [2, 2]


def test_a_preview_shows_what_is_in_the_way_and_what_replacing_would_do(tmp_path: Path) -> None:
    there = document((1.5, 3.0, EventType.NORMAL), label=RecordLabel.NORMAL)
    (tmp_path / "a.TextGrid").write_bytes(write(document((1, 2, WHEEZE), (5, 6, WHEEZE)), Format.TEXTGRID))
    recordings = [Recording(0, Path("a.wav"))]
    added = preview_import([tmp_path / "a.TextGrid"], recordings, lambda _: there).files[0].merge
    assert added is not None and (added.added, len(added.left_out)) == (1, 1)
    replaced = preview_import([tmp_path], recordings, lambda _: there, how=How.REPLACE).files[0].merge
    assert replaced is not None and (replaced.added, replaced.changed, replaced.removed) == (2, 0, 1)
