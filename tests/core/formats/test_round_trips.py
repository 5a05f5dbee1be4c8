"""What is written is read back to the last bit and letter, in every format that can hold it."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.annotation import AnnotationDocument, Artefact, Event, Layer, Phase
from prs_core.formats import textgrid
from prs_core.formats.detect import detect, parse_any, write
from prs_core.formats.marks import Format
from prs_core.formats.sprsound import parse_annotation, seconds
from prs_core.formats.texts import (
    MarkText,
    compose,
    decompose,
    escape,
    milliseconds_text,
    number_text,
    parse_number,
    unescape,
)
from prs_core.labels import EventType, RecordLabel
from tests.core.formats.strategies import COMMENTS, WHEEZE, document, documents, marks_of, record_of


@pytest.mark.parametrize("format", Format)
@settings(max_examples=50)
@given(made=documents())
def test_nothing_is_lost(format: Format, made: AnnotationDocument) -> None:  # noqa: A002
    raw = write(made, format)
    assert detect(raw) is format
    back = parse_any(raw, made.duration_s)
    assert back.marks == marks_of(made)
    assert record_of(back) == made.record
    assert not back.warnings
    assert not back.not_understood


@settings(max_examples=25)
@given(made=documents())
def test_every_form_of_a_textgrid(made: AnnotationDocument) -> None:
    for short, encoding in itertools.product((False, True), ("utf-8", "utf-16")):
        raw = textgrid.write(made, short=short, encoding=encoding)
        assert detect(raw) is Format.TEXTGRID
        back = parse_any(raw, made.duration_s)
        assert (back.marks, record_of(back)) == (marks_of(made), made.record)


@settings(max_examples=25)
@given(made=documents())
def test_intervals_of_a_textgrid_cover_the_recording_without_gap_or_overlap(made: AnnotationDocument) -> None:
    values = [v for v in textgrid._scan(textgrid.write(made, short=True).decode()) if isinstance(v, float)]
    first, last = values[0], values[1]
    at = 3
    for _ in range(int(values[2])):
        count = int(values[at + 2])
        borders = values[at + 3 : at + 3 + 2 * count]
        assert count and (borders[0], borders[-1]) == (first, last)
        for end, start in zip(borders[1:-1:2], borders[2::2], strict=True):
            assert start == pytest.approx(end, abs=1e-8)
        at += 3 + 2 * count
    assert at == len(values)


def test_events_that_touch_by_less_than_rounding_are_joined_in_a_textgrid() -> None:
    events = [Event("a", 1.0, 2.0, WHEEZE), Event("b", 2.0 - 5e-7, 3.0, EventType.NORMAL)]
    made = AnnotationDocument(3.0, {e.id: e for e in events})
    made.check()
    back = parse_any(textgrid.write(made))
    assert [(m.start_s, m.end_s) for m in back.marks] == [(1.0, 2.0), (2.0, 3.0)]


@pytest.mark.parametrize("format", Format)
def test_a_document_that_says_nothing_is_a_file_that_can_be_read(format: Format) -> None:  # noqa: A002
    made = document(duration_s=4.0)
    back = parse_any(write(made, format), 4.0)
    assert not back.marks
    assert record_of(back) == made.record


@pytest.mark.parametrize("format", Format)
@pytest.mark.parametrize("label", [None, RecordLabel.NORMAL, RecordLabel.POOR_QUALITY])
def test_a_recording_without_events_keeps_the_label_that_a_person_gave(
    format: Format,  # noqa: A002
    label: RecordLabel | None,
) -> None:
    raw = write(document(label=label), format)
    back = parse_any(raw, 10.0)
    assert record_of(back).label is label and not back.marks and not back.warnings
    if format is Format.SPRSOUND:
        assert json.loads(raw) == {"record_annotation": str(label or ""), "event_annotation": []}
        assert parse_annotation(raw).record_label is label, "as training reads it"


@pytest.mark.parametrize("format", Format)
def test_a_label_by_hand_stays_one_and_a_derived_one_stays_derived(format: Format) -> None:  # noqa: A002
    for label in (None, RecordLabel.CAS, RecordLabel.DAS):
        made = document((1.0, 2.0, WHEEZE), label=label)
        assert record_of(parse_any(write(made, format))).label is label


def test_what_the_formats_look_like() -> None:
    made = document((1.0, 2.5, WHEEZE), (1.25, 3.0, Phase.EXPIRATION), (4, 5, Artefact.OTHER), label=RecordLabel.DAS)
    doubtful = replace(made.events()[0], uncertain=True, comment="faint\nleft")
    made = replace(made, entries={**made.entries, doubtful.id: doubtful})
    assert write(made, Format.AUDACITY).decode().splitlines() == [
        "0.0\t10.0\trecord: DAS",
        "1.0\t2.5\tWheeze? # faint\\nleft",
        "1.25\t3.0\tphases: Expiration",
        "4.0\t5.0\tartefacts: Other artefact",
    ]
    assert write(made, Format.CSV).decode().splitlines() == [
        "start_s,end_s,label,layer,uncertain,comment",
        "0.0,10.0,DAS,record,,",
        "1.0,2.5,Wheeze,events,yes,faint\\nleft",
        "1.25,3.0,Expiration,phases,,",
        "4.0,5.0,Other artefact,artefacts,,",
    ]
    raven = write(made, Format.RAVEN).decode().splitlines()
    assert raven[2].split("\t")[3:] == ["1.0", "2.5", "0.0", "4000.0", "Wheeze", "events", "yes", "faint\\nleft"]
    assert '"phases"' in write(made, Format.TEXTGRID).decode()


@given(COMMENTS)
def test_escapes_are_one_line_and_come_back(comment: str) -> None:
    line = escape(comment)
    assert unescape(line) == comment
    assert len(line.splitlines()) <= 1 and "\t" not in line
    line.encode()


@given(
    st.sampled_from([str(t) for t in EventType]),
    st.sampled_from([None, *Layer, "record"]),
    st.booleans(),
    COMMENTS,
)
def test_a_mark_in_one_text_comes_back(label: str, layer: Layer | None, uncertain: bool, comment: str) -> None:
    mark = MarkText(label, layer, uncertain, comment)
    back = decompose(compose(mark))
    assert back == replace(mark, layer=None if layer is Layer.EVENTS else layer)


@given(st.floats(0, 1e7))
def test_numbers_have_no_exponent_and_come_back(value: float) -> None:
    text = number_text(value)
    assert "e" not in text.casefold() and "." in text
    assert parse_number(text) == value
    assert seconds(milliseconds_text(value), "start", "Event 1") == value


def test_whole_milliseconds_are_whole_numbers() -> None:
    assert [milliseconds_text(value) for value in (0.0, 1.234, 10.0, 0.0005)] == ["0", "1234", "10000", "0.5"]
