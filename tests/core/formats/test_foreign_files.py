"""Files as other programs and people make them: spellings, units, decimals, views, and labels nobody here knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from prs_core.annotation import Artefact, Layer, Phase
from prs_core.errors import AnnotationError
from prs_core.formats.detect import parse_any, read_any
from prs_core.formats.marks import Format, Imported, Mark
from prs_core.labels import EventType, RecordLabel


def read(text: str, duration_s: float | None = None, **more: object) -> Imported:
    return parse_any(text.encode(), duration_s, **more)  # type: ignore[arg-type]


def rows(imported: Imported) -> list[tuple[float, float, str]]:
    return [(m.start_s, m.end_s, str(m.label)) for m in imported.marks]


# ---------------------------------------------------------------------------------------------------------- labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("wheezes", EventType.WHEEZE),
        ("WHEEZE+CRACKLE", EventType.WHEEZE_CRACKLE),
        ("coarse_crackles", EventType.COARSE_CRACKLE),
        ("insp", Phase.INSPIRATION),
        ("phase: Exhalation", Phase.EXPIRATION),
        ("Other artifact", Artefact.OTHER),
        ("artifacts: cry", Artefact.CRYING),
        ("heart sounds", Artefact.HEART),
    ],
)
def test_spellings(text: str, label: object) -> None:
    assert read(f"1\t2\t{text}\n").marks == (Mark(1.0, 2.0, label),)  # type: ignore[arg-type]


def test_unknown_labels_are_counted_by_spelling() -> None:
    found = read("1\t2\tSibilus\n3\t4\tsibilus \n5\t6\tx?\n7\t8\t\n9\t10\tWheeze\n")
    assert rows(found) == [(9.0, 10.0, "Wheeze")]
    assert [(u.text, u.count, u.where) for u in found.not_understood] == [
        ("Sibilus", 2, "line 1"),
        ("x", 1, "line 3"),
        ("", 1, "line 4"),
    ]
    assert str(found.not_understood[0]) == "“Sibilus”, 2 times"


def test_a_mapping_explains_labels_and_leaves_others_out() -> None:
    mapping = {"sibilus": EventType.WHEEZE, "X": None, "Normal": Phase.INSPIRATION}
    found = read("1\t2\tSibilus? # left\n3\t4\tx\n5\t6\tNormal\n", mapping=mapping)
    assert found.marks == (Mark(1.0, 2.0, EventType.WHEEZE, "left", True), Mark(5.0, 6.0, Phase.INSPIRATION))
    assert not found.not_understood
    assert found.warnings == ("“x” was left out, as you asked (1).",)


# ------------------------------------------------------------------------------------------------------- Audacity


def test_a_label_track_with_decimal_commas_points_and_frequencies() -> None:
    found = read("0,5\t1,5\tWheeze\r\n\\\t100.0\t400.0\r\n2,0\t2,0\tcough\r\n3.0\t4.0\tNormal\r\n", 10.0)
    assert rows(found) == [(0.5, 1.5, "Wheeze"), (3.0, 4.0, "Normal")]
    assert found.warnings == ("The frequency limits of 1 label were not kept: events here have none.",)
    assert [u.text for u in found.not_understood] == ["cough"]


# ------------------------------------------------------------------------------------------------------- TextGrid


def test_a_textgrid_with_comments_no_blanks_and_tiers_of_any_name() -> None:
    found = read(
        'File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin=0 ! a comment, "quoted", 7\nxmax=5\n'
        "tiers? <exists>\nsize=2\nitem []:\nitem [1]:\n"
        'class="IntervalTier"\nname="Dr ""A"""\nxmin=0\nxmax=5\nintervals: size=1\n'
        'intervals [1]:\nxmin=1e0\nxmax=2.5\ntext="wheeze\n# two\nlines"\n'
        'item [2]:\nclass="IntervalTier"\nname="Recording"\nxmin=0\nxmax=5\nintervals: size=1\nintervals [1]:\nxmin=0\n'
        'xmax=5\ntext="cas & das"\n',
        5.0,
    )
    assert found.format is Format.TEXTGRID
    assert found.marks == (Mark(1.0, 2.5, EventType.WHEEZE, "two\nlines"),)
    assert found.record is not None and found.record.label is RecordLabel.CAS_DAS
    assert not found.warnings


def test_a_textgrid_without_tiers() -> None:
    found = read('File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n5\n<absent>\n')
    assert (found.marks, found.record, found.duration_s) == ((), None, 5.0)


# ---------------------------------------------------------------------------------------------------------- Raven


def test_a_raven_table_lists_a_selection_once_for_each_view() -> None:
    found = read(
        "Selection\tView\tChannel\tBegin Time (s)\tDelta Time (s)\tLow Freq (Hz)\tHigh Freq (Hz)\tSound type\n"
        "1\tWaveform 1\t1\t1.5\t0.25\t\t\tWheeze\n1\tSpectrogram 1\t1\t1.5\t0.25\t0.0\t4000.0\tWheeze\n"
        "2\tWaveform 1\t1\t1.5\t0.25\t\t\tNormal\n"
    )
    assert rows(found) == [(1.5, 1.75, "Normal"), (1.5, 1.75, "Wheeze")]
    assert not found.warnings


# ------------------------------------------------------------------------------------------------------------ CSV


@pytest.mark.parametrize(
    "text",
    [
        "start_s,end_s,label\n1.5,2.25,Wheeze\n",
        "\ufeffStart (s);End (s);Type\r\n1,5;2,25;Wheeze\r\n",
        "onset_ms\toffset_ms\tevent\n1500\t2250\twheezes\n",
        'sep=;\nlabel;begin time [ms];duration [ms]\n"Wheeze";1500;750\n',
        '"start_s","end_s","label"\n"1,5","2,25","Wheeze"\n\n',
        "tmin,tier,text,tmax\n1.5,x,Wheeze,2.25\n",
        "start seconds,stop seconds,name\n1.5,2.25,Wheeze\n",
    ],
)
def test_tables_of_many_makes(text: str) -> None:
    found = read(text)
    assert found.format is Format.CSV
    assert rows(found) == [(1.5, 2.25, "Wheeze")]


def test_a_table_of_several_recordings_is_refused_and_of_one_is_not() -> None:
    assert rows(read("recording,start_s,end_s,label\na,1,2,Wheeze\na,3,4,Wheeze\n"))
    with pytest.raises(AnnotationError, match="2 recordings"):
        read("recording,start_s,end_s,label\na,1,2,Wheeze\nb,3,4,Wheeze\n")


def test_what_is_neither_yes_nor_no_is_told() -> None:
    found = read("start_s,end_s,label,uncertain\n1,2,Wheeze,perhaps\n3,4,Wheeze,TRUE\n")
    assert [m.uncertain for m in found.marks] == [False, True]
    assert found.warnings == ("Line 2: “perhaps” is neither yes nor no; read as not uncertain.",)


# ------------------------------------------------------------------------------------------------------- SPRSound


def test_an_official_annotation_and_unknown_labels_in_it() -> None:
    found = read(
        '{"recording_annotation": "Poor", "event_annotation": [{"start": "1500", "end": 2250, "type": '
        '"Wheeze+Crackle"}, {"start": "1", "end": "2", "type": "Sibilus"}]}'
    )
    assert rows(found) == [(1.5, 2.25, "Wheeze & Crackle")]
    assert found.record is not None and found.record.label is RecordLabel.POOR_QUALITY
    assert [u.text for u in found.not_understood] == ["Sibilus"]


def test_a_label_that_follows_from_the_events_is_left_to_follow() -> None:
    text = '{"record_annotation": "CAS", "event_annotation": [{"start": "1500", "end": "2250", "type": "Wheeze"}]}'
    following, by_hand = read(text), read(text.replace("{", '{"record_by_hand": true, ', 1))
    assert following.record is not None and following.record.label is None
    assert by_hand.record is not None and by_hand.record.label is RecordLabel.CAS


def test_borders_within_rounding_are_cut_without_a_word_and_the_last_bits_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"-0.04\t2.0\tWheeze\n3.0\t10.04\tNormal\n4.0\t{10.0 + 5e-7!r}\tinsp\n")
    found = read_any(path, 10.0)
    assert rows(found) == [(0.0, 2.0, "Wheeze"), (3.0, 10.0, "Normal"), (4.0, 10.0 + 5e-7, "Inspiration")]
    assert not found.warnings
    assert [m.layer for m in found.marks] == [Layer.EVENTS, Layer.EVENTS, Layer.PHASES]
