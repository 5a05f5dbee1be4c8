"""Nothing that tells a person comes out: every identifier that goes in is looked for in everything that comes out."""

from __future__ import annotations

import itertools
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile

from prs_core.annotation import RECORD, AnnotationDocument, RecordMark
from prs_core.deidentify import AGE_BANDS, Deidentifier, age_band, new_key, read_key, write_key
from prs_core.errors import PRSError
from prs_core.exchange.exporting import Item, export_files, export_tree
from prs_core.formats.detect import read_any
from prs_core.formats.marks import Format
from prs_core.formats.sprsound import parse_name
from prs_core.labels import RecordLabel
from tests.core.formats.strategies import WHEEZE, document, marks_of
from tests.support import breath
from training.data import read_split

KEY = bytes(range(32))
#: Whatever of these is found in an export tells who somebody is, or could.
IDENTIFIERS = (
    "65104321", "3.7", "98765", "Doe", "Jane", "2019", "17.05", "ward seven", "Hospital", "4711", "MRN", "visit",
)  # fmt: skip


def sound(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with soundfile.SoundFile(path, "w", 8000, 1, "PCM_16") as file:
        if path.suffix != ".aiff":
            file.title, file.artist, file.comment, file.date = "Jane Doe", "Hospital", "MRN 4711", "2019-05-17"
        file.write(breath(duration_s=3.0))
    return path


@pytest.fixture
def items(tmp_path: Path) -> list[Item]:
    """A recording with SPRSound's name, one with the patient in the study, one of nobody known."""
    made = document((0.5, 1.5, WHEEZE), duration_s=3.0, label=RecordLabel.CAS, comment="Jane Doe, 17.05.2019")
    event = made.events()[0]
    made = replace(made, entries={**made.entries, event.id: replace(event, comment="MRN 4711\nHospital")})
    folder = tmp_path / "Hospital" / "ward seven"
    known = {"patient": "MRN 4711 Doe", "age_years": 3.7, "sex": "female", "site": "p2"}
    return [
        Item(sound(folder / "65104321_3.7_1_p3_98765.wav"), made, "65104321", 3.7, "female", "p3"),
        Item(sound(folder / "65104321_3.7_1_p4_98766.flac"), made),
        Item(sound(folder / "Jane Doe visit 2019.wav"), made, **known),  # type: ignore[arg-type]
        Item(sound(folder / "Jane visit 98765.aiff"), made, **known),  # type: ignore[arg-type]
        Item(sound(folder / "Doe 17.05.2019.wav"), made),
    ]


def everything(folder: Path) -> bytes:
    """The names and contents of all files and folders, as bytes; of text in UTF-16 as well."""
    found = [path.relative_to(folder).as_posix().encode() + b"\n" for path in folder.rglob("*")]
    return b"".join(found + [path.read_bytes() for path in folder.rglob("*") if path.is_file()])


def assert_nothing_tells(folder: Path) -> None:
    content = everything(folder).lower()
    for identifier in IDENTIFIERS:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert identifier.lower().encode(encoding) not in content, identifier


def test_no_identifier_is_in_a_tree(tmp_path: Path, items: list[Item]) -> None:
    done = export_tree(items, tmp_path / "out", deidentifier=Deidentifier(KEY))
    assert done.recordings == 4
    assert [each.path.name for each in done.left_out] == ["Doe 17.05.2019.wav"]
    assert_nothing_tells(tmp_path / "out")


@pytest.mark.parametrize("format", Format)
def test_no_identifier_is_in_annotation_files(tmp_path: Path, items: list[Item], format: Format) -> None:  # noqa: A002
    done = export_files(items, format, tmp_path / "out", deidentifier=Deidentifier(KEY))
    assert done.recordings == 5
    assert_nothing_tells(tmp_path / "out")


def test_the_search_would_find_them(tmp_path: Path, items: list[Item]) -> None:
    """The same search over an export as it is finds each of them: it is not blind."""
    export_tree(items[:3], tmp_path / "out")
    export_files(items, Format.CSV, tmp_path / "out" / "csv")
    content = everything(tmp_path / "out").lower()
    assert [i for i in IDENTIFIERS if i.lower().encode() not in content] == ["ward seven"]


def test_annotations_and_sound_stay_and_patients_stay_apart(tmp_path: Path, items: list[Item]) -> None:
    export_tree(items[:4], tmp_path / "out", deidentifier=Deidentifier(KEY))
    read = read_split(tmp_path / "out", "train")
    assert not read.problems
    assert sorted(read.patients) == sorted(
        2 * [Deidentifier(KEY).patient("65104321")] + 2 * [Deidentifier(KEY).patient("MRN 4711 Doe")]
    )
    names = [parse_name(r.name) for r in read.recordings]
    assert {(n.age_years, n.sex, n.site) for n in names if n} == {(4, "female", site) for site in ("p2", "p3", "p4")}
    for recording in read.recordings:
        assert [(e.start_s, e.end_s, e.type) for e in recording.events] == [(0.5, 1.5, WHEEZE)]
        assert len(recording.samples) == 24_000


def test_comments_come_along_when_asked_for(tmp_path: Path, items: list[Item]) -> None:
    kept = Deidentifier(KEY, comments=True)
    done = export_files(items[:1], Format.TEXTGRID, tmp_path / "out", deidentifier=kept)
    back = read_any(done.files[0][1])
    assert back.marks == marks_of(items[0].document) and back.record == items[0].document.record
    without = Deidentifier(KEY).document(items[0].document)
    assert without.record == RecordMark(RecordLabel.CAS)
    assert marks_of(without) == tuple(replace(m, comment="") for m in marks_of(items[0].document))
    assert without.entries.keys() == items[0].document.entries.keys() >= {RECORD}


# ------------------------------------------------------------------------------------------------------------ keys


def test_the_same_key_gives_the_same_pseudonym_and_another_does_not() -> None:
    one, same, other = Deidentifier(KEY), Deidentifier(KEY), Deidentifier(new_key())
    assert one.patient("65104321") == same.patient(" 65104321") != other.patient("65104321")
    assert one.recording("a") == same.recording("a") != other.recording("a")
    # By openssl dgst -sha256 -mac HMAC as well. An export of tomorrow must fit one of today.
    assert one.patient("65104321") == "469175061031"
    assert KEY.hex() not in repr(one)


def test_pseudonyms_of_different_patients_differ_and_are_numbers_that_names_can_hold() -> None:
    known = Deidentifier(KEY)
    made = {known.patient(str(number)) for number in range(20_000)}
    assert len(made) == 20_000 and {len(text) for text in made} == {12}
    assert parse_name(f"{made.pop()}_4_0_p1_{known.recording('x')}") is not None


def test_a_key_is_kept_for_its_owner_and_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "study.key"
    key = new_key()
    write_key(path, key)
    assert read_key(path) == key
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(PRSError, match="already"):
        write_key(path, new_key())
    assert read_key(path) == key


@pytest.mark.parametrize("content", [b"", b"secret\n", b"\xff" * 100, b"ab" * 31])
def test_what_is_no_key_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "key").write_bytes(content)
    with pytest.raises(PRSError, match="holds no key"):
        read_key(tmp_path / "key")
    with pytest.raises(PRSError, match="cannot be read"):
        read_key(tmp_path / "missing")
    with pytest.raises(ValueError, match="32 bytes"):
        Deidentifier(content[:31])


# ------------------------------------------------------------------------------------------------------------ ages


@pytest.mark.parametrize(
    ("age", "shown"),
    [(0, 0.5), (0.99, 0.5), (1, 1.5), (2, 4), (5.99, 4), (6, 9), (11.9, 9), (12, 15), (17.9, 15), (18, 20), (44, 20)],
)
def test_ages_are_shown_as_the_middle_of_their_band(age: float, shown: float) -> None:
    assert age_band(age).shown_years == shown


def test_a_shown_age_falls_into_its_own_band() -> None:
    assert [age_band(band.shown_years) for band in AGE_BANDS] == list(AGE_BANDS)
    for band, following in itertools.pairwise(AGE_BANDS):
        assert band.shown_years == (band.from_years + following.from_years) / 2


def test_what_the_study_knows_beside_the_document_is_not_exported(tmp_path: Path, items: list[Item]) -> None:
    """Nothing of who read, when, and which model: the formats have no word for it."""
    made: AnnotationDocument = items[0].document
    for format in Format:  # noqa: A001
        export_files([items[0]], format, tmp_path / format, deidentifier=Deidentifier(KEY))
        content = everything(tmp_path / format)
        assert all(event.id.encode() not in content for event in made.events(None) if len(event.id) > 4)
