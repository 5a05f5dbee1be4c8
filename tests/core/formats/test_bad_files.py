"""resources/docs/formats.md, row by row: what is refused, what is read with a warning, and what is said."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.annotation import AnnotationDocument
from prs_core.commands.tables import events_table
from prs_core.errors import AnnotationError
from prs_core.formats import textgrid
from prs_core.formats.detect import LARGEST_BYTES, parse_any, read_any, write
from prs_core.formats.marks import MOST_MARKS, MOST_WARNINGS, Format
from prs_core.labels import EventType
from prs_core.resources import resource_path
from tests.core.formats.strategies import WHEEZE, document, documents

MADE = document((1.0, 2.0, WHEEZE), (3.0, 4.0, EventType.NORMAL))
GRID = textgrid.write(MADE).decode()
RAVEN = "Selection\tBegin Time (s)\tEnd Time (s)\tAnnotation\n"

FILES: dict[str, bytes | str] = {
    "empty file": b" \n",
    "bigger than 16 MB": b"1.0\t2.0\tWheeze\n" * (LARGEST_BYTES // 15 + 1),
    "more than 100,000 marks": "start_s,end_s,label\n" + "1,2,Wheeze\n" * (MOST_MARKS + 1),
    "sound file": b"RIFF\x24\0\0\0WAVEfmt ",
    "picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "text of another kind": "Dear colleague,\nthe labels are on the other drive.\n",
    "JSON of another kind": '{"labels": []}',
    "JSON cut short": write(MADE, Format.SPRSOUND)[:80],
    "number of 10,000 digits": '{"record_annotation": "Normal", "event_annotation": [{"start": ' + "1" * 10_000 + "}]}",
    "binary TextGrid": b"ooBinaryFile\x08TextGrid\0\0\0\0",
    "another object of Praat's": 'File type = "ooTextFile"\nObject class = "PitchTier"\n\nxmin = 0\nxmax = 1\n',
    "TextGrid cut short": GRID[: len(GRID) // 2],
    "TextGrid with a text that is not closed": GRID.rstrip()[:-1],
    "TextGrid with a word in place of a number": GRID.replace("size = 3", 'size = "three"'),
    "TextGrid of another recording": GRID.replace("xmax = 10.0", "xmax = 20.0"),
    "TextGrid of a part of a recording": GRID.replace("xmin = 0 ", "xmin = 2 ", 1),
    "points in a TextGrid": 'File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n10\n<exists>\n1\n"TextTier"\n'
    '"coughs"\n0\n10\n1\n1.5\n"cough"\n',
    "Raven table without labels": RAVEN.replace("Annotation", "Loudness"),
    "Raven table of several recordings": RAVEN.replace("\n", "\tBegin File\n")
    + "1\t1.0\t2.0\tWheeze\ta.wav\n2\t1.0\t2.0\tWheeze\tb.wav\n",
    "Raven table with frequencies": RAVEN.replace("\n", "\tLow Freq (Hz)\tHigh Freq (Hz)\n")
    + "1\t1.0\t2.0\tWheeze\t100\t400\n",
    "CSV without a label column": "start_s,end_s\n1,2\n",
    "CSV in seconds and milliseconds": "start_s,end_ms,label\n1,2000,Wheeze\n",
    "CSV that does not say its unit": "start,end,label\n1,2,Wheeze\n",
    "CSV with more columns": "start_s,end_s,label,loudness\n1,2,Wheeze,5\n",
    "CSV of a model's proposals": events_table([]),
    "no number": "start_s,end_s,label\n1,soon,Wheeze\n",
    "end before start": "2.0\t1.0\tWheeze\n",
    "label without length": "2.0\t2.0\tWheeze\n",
    "shorter than 10 ms": "2.0\t2.005\tWheeze\n",
    "outside the recording": "12.0\t13.0\tWheeze\n",
    "beyond the recording's end": "9.0\t13.0\tWheeze\n",
    "line that is no label": "1.0\t2.0\tWheeze\nhello\n",
    "unknown label": "1.0\t2.0\tSibilus\n",
    "unknown record label": "0.0\t10.0\trecord: fair\n",
    "two record labels": "0.0\t10.0\trecord: CAS\n0.0\t10.0\trecord: DAS\n",
    "neither UTF-8 nor UTF-16": "1.0\t2.0\tWheeze # gauche, après\n".encode("latin-1"),
}


def pipe(path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("not on Windows: it has no named pipes in folders")
    os.mkfifo(path)


PLACES: dict[str, Callable[[Path], None]] = {
    "missing file": lambda path: None,
    "folder": lambda path: path.mkdir(),
    "named pipe": pipe,
}


def documented() -> dict[str, tuple[str, str]]:
    text = resource_path("docs", "formats.md").read_text("utf-8").partition("## What odd and damaged")[2]
    rows = re.findall(r"^\| ([^|]+) \| (\w+) \| `([^`|]+)` \|$", text, re.MULTILINE)
    return {what: (outcome, says) for what, outcome, says in rows}


@pytest.mark.parametrize("what", sorted(FILES.keys() | PLACES.keys() | documented().keys()))
def test_what_the_document_says(what: str, tmp_path: Path) -> None:
    outcome, says = documented()[what]
    path = tmp_path / "a.txt"
    if what in PLACES:
        PLACES[what](path)
    else:
        content = FILES[what]
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    if outcome == "refused":
        with pytest.raises(AnnotationError) as refusal:
            read_any(path, 10.0)
        assert "“a.txt”" in refusal.value.message
        assert says in str(refusal.value)
        assert refusal.value.advice
        return
    read = read_any(path, 10.0)
    said = read.warnings if outcome == "warned" else tuple(map(str, read.not_understood))
    assert any(says in text for text in said), said
    assert len(said) == 1


@settings(max_examples=60, deadline=None)
@given(made=documents(), format=st.sampled_from(Format), data=st.data())
def test_damage_of_any_kind_is_refused_or_read(made: AnnotationDocument, format: Format, data: st.DataObject) -> None:  # noqa: A002
    raw = bytearray(write(made, format))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        raw[at : at + data.draw(st.integers(0, 12))] = data.draw(st.binary(max_size=6))
    with suppress(AnnotationError):
        parse_any(bytes(raw), made.duration_s)


@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-16")))
def test_any_bytes_are_answered(raw: bytes) -> None:
    with suppress(AnnotationError):
        parse_any(raw)


@pytest.mark.parametrize("raw", [b'"' * 200_000, b"[" * 200_000, b"1\t2\t" + b"a" * 200_000, b" " * 200_000 + b"x"])
def test_one_endless_line_is_answered(raw: bytes) -> None:
    with suppress(AnnotationError):
        assert parse_any(raw).not_understood


def test_warnings_without_end_are_counted() -> None:
    read = parse_any(b"1.0\t2.0\tWheeze\n" + b"hello\n" * (MOST_WARNINGS + 5))
    assert len(read.warnings) == MOST_WARNINGS + 1
    assert read.warnings[-1] == "And 5 more of the kind."


def test_a_big_file_is_not_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(2 << 30)  # sparse: takes no room
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("read whole"))
    with pytest.raises(AnnotationError, match="bigger than 16 MB"):
        read_any(path)
