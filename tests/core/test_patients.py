"""Tables of patients: what is understood, and what is said of the rest."""

from __future__ import annotations

import pytest

from prs_core.errors import AnnotationError
from prs_core.formats.sprsound import parse_name
from prs_core.patients import Person, key_of, matched, parse_patients, read_patients


def test_a_table_is_read_by_its_columns_in_any_order_and_separator() -> None:
    expected = {"a": Person("7", "p1", 2.5, "female"), "b": Person("8", "left axilla")}
    assert parse_patients("name,patient,site,age,sex\na.wav,7,p1,2.5,F\nb,8,left axilla,,\n") == expected
    assert parse_patients(
        "sex;age;Site;Patient ID;File\ngirl;2,5;Left Posterior;7;C:\\x\\A.WAV\n\n;;left axilla;8;b"
    ) == (expected)
    assert parse_patients('name\tpatient\tnote\n"a"\t7\t"two\nlines"\n') == {"a": Person("7")}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "empty"),
        ("name,patient\n", "empty"),
        ("a.wav,7,p1\n", "which column"),
        ("name\na\n", "which column"),
        ("name,patient,id\na,1,2\n", "Two columns"),
        ("name,patient\n,7\n", "Line 2: the recording's name"),
        ("name,age\na,1\nb,old\n", "Line 3: “old” is no age"),
        ("name,age\na,nan\n", "is no age"),
        ("name,age\na,-1\n", "is no age"),
        ("name,sex\na,x\n", "is no sex"),
        ("name,patient\na,1\nA.wav,2\n", "Line 3: this recording stands in the table twice"),
        ("name,patient\na,1\0\n", "no table"),
        ("name,patient\na," + 200_000 * "x", "no line of a table"),
    ],
)
def test_what_is_no_table_is_said_plainly(text: str, says: str) -> None:
    with pytest.raises(AnnotationError, match=says):
        parse_patients(text)


def test_a_file_that_cannot_be_read_is_named(tmp_path) -> None:
    with pytest.raises(AnnotationError, match=r"“no\.csv” cannot be read"):
        read_patients(tmp_path / "no.csv")
    (tmp_path / "latin.csv").write_bytes("name,patient\nä,1".encode("latin-1"))
    with pytest.raises(AnnotationError, match="UTF-8"):
        read_patients(tmp_path / "latin.csv")
    (tmp_path / "bom.csv").write_bytes(b"\xef\xbb\xbfname,patient\r\na,1\r\n")
    assert read_patients(tmp_path / "bom.csv") == {"a": Person("1")}
    (tmp_path / "bad.csv").write_text("x")
    with pytest.raises(AnnotationError, match=r"“bad\.csv”: The table"):
        read_patients(tmp_path / "bad.csv")


def test_names_match_without_folders_endings_and_case() -> None:
    persons = {"a.b": Person("1"), "c": Person("2")}
    assert key_of("x/y/A.b.FLAC") == "a.b"
    assert matched(persons, ["A.B.wav", "c", "d.wav"]) == {"A.B.wav": Person("1"), "c": Person("2")}


def test_a_table_adds_to_what_the_name_tells() -> None:
    of_name = Person.of_name(parse_name("40638274_9.7_1_p1_1696"))
    assert of_name == Person("40638274", "p1", 9.7, "female") and of_name.site_name == "left posterior"
    assert of_name.updated(Person("", "p2")) == Person("40638274", "p2", 9.7, "female")
    assert Person.of_name(None) == Person()
