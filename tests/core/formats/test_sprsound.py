"""SPRSound's file names and annotations."""

from __future__ import annotations

import codecs
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prs_core.errors import AnnotationError, UnknownLabelError
from prs_core.formats.sprsound import AnnotatedEvent, Annotation, parse_annotation, parse_name, read_annotation
from prs_core.labels import EventType, RecordLabel


def annotation(events: Any = (), label: Any = "Normal", duration_s: float | None = 10.0, **more: Any) -> Annotation:
    document = {"record_annotation": label, "event_annotation": events, **more}
    return parse_annotation(json.dumps(document), duration_s)


def event(start: Any, end: Any, kind: str = "Wheeze") -> dict[str, Any]:
    return {"start": start, "end": end, "type": kind}


# --------------------------------------------------------------------------------------------------------- names


def test_a_name_tells_who_and_where() -> None:
    name = parse_name("65101170_0.4_0_p1_3246")
    assert name is not None
    assert (name.patient, name.age_years, name.sex, name.number) == ("65101170", 0.4, "male", 3246)
    assert (name.site, name.site_name) == ("p1", "left posterior")


def test_sites_sexes_and_endings() -> None:
    sites = {site: parse_name(f"1_12_1_{site}_7.wav") for site in ("p2", "p3", "p4", "p7")}
    assert all(name is not None and name.sex == "female" and name.age_years == 12 for name in sites.values())
    assert [name.site_name for name in sites.values() if name] == [
        "left lateral",
        "right posterior",
        "right lateral",
        "",
    ]
    clip = parse_name("65101170_0.4_0_p1_3246_2.wav")
    assert clip is not None
    assert clip.number == 3246


@pytest.mark.parametrize(
    "stem",
    ["", "visit 3", "65101170_0.4_2_p1_3246", "65101170_0.4_0_x1_3246", "a_0.4_0_p1_1", "1_0.4_0_p1_1x", "1__0_p1_1"],
)
def test_other_names_tell_nothing(stem: str) -> None:
    assert parse_name(stem) is None


@given(st.text(max_size=40))
def test_any_name_is_answered(stem: str) -> None:
    parse_name(stem)


# --------------------------------------------------------------------------------------------------- annotations


@pytest.mark.parametrize("key", ["record_annotation", "recording_annotation"])
@pytest.mark.parametrize("kind", [str, int, float])
def test_both_spellings_of_the_key_and_strings_and_numbers(key: str, kind: type) -> None:
    text = json.dumps({key: "CAS & DAS", "event_annotation": [event(kind(1250), kind(2500), "Wheeze+Crackle")]})
    assert parse_annotation(text, 10.0) == Annotation(
        RecordLabel.CAS_DAS, (AnnotatedEvent(1.25, 2.5, EventType.WHEEZE_CRACKLE),)
    )


def test_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    text = json.dumps({"record_annotation": "Poor Quality", "event_annotation": []})
    path.write_bytes(codecs.BOM_UTF8 + text.encode())
    assert read_annotation(path) == Annotation(RecordLabel.POOR_QUALITY, ())
    assert parse_annotation("\ufeff" + text).record_label is RecordLabel.POOR_QUALITY


def test_unsorted_events_are_sorted_without_a_word() -> None:
    result = annotation([event(5000, 6000), event(1000, 2000), event(2000, 3000)])
    assert [e.start_s for e in result.events] == [1, 2, 5]
    assert result.warnings == ()


def test_overlapping_events_are_kept_with_a_warning() -> None:
    result = annotation([event(1000, 3000), event(2000, 4000), event(5000, 6000)])
    assert len(result.events) == 3
    assert "1 events begin before" in result.warnings[0]


@pytest.mark.parametrize(
    ("start", "end", "kept", "says"),
    [
        (-500, 1000, (0.0, 1.0), "beyond the recording"),
        (-20, 1000, (0.0, 1.0), ""),
        (9000, 12000, (9.0, 10.0), "beyond the recording"),
        (9000, 10040, (9.0, 10.0), ""),
        (-800, -100, None, "outside the recording"),
        (11000, 12000, None, "outside the recording"),
        (3000, 2000, None, "ends before it starts"),
        (2000, 2000, None, "ends before it starts"),
        (None, 2000, None, "no usable start or end"),
        ("", 2000, None, "no usable start or end"),
        ("nan", 2000, None, "no usable start or end"),
        (0, "inf", None, "no usable start or end"),
    ],
)
def test_events_that_cannot_be_right(start: Any, end: Any, kept: tuple[float, float] | None, says: str) -> None:
    result = annotation([event(start, end), event(4000, 5000)])
    assert [(e.start_s, e.end_s) for e in result.events] == sorted([*([kept] if kept else []), (4.0, 5.0)])
    assert [says in warning for warning in result.warnings] == ([True] if says else [])


def test_without_the_recordings_length_late_events_are_kept() -> None:
    assert annotation([event(9000, 12000)], duration_s=None).events[0].end_s == 12


def test_what_is_missing_is_said() -> None:
    no_label = parse_annotation('{"event_annotation": []}')
    assert (no_label.record_label, no_label.warnings) == (None, ("There is no label for the whole recording.",))
    no_events = parse_annotation('{"record_annotation": "CAS"}')
    assert (no_events.events, no_events.warnings) == ((), ("There is no list of events.",))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"not json",
        b"\xff\xfe\x00",
        b"RIFF....WAVE",
        b"[]",
        b"3",
        b"{}",
        b'{"name": "something else"}',
        b"[" * 100_000,
        b'{"record_annotation": "CAS", "event_annotation": {"start": 1}}',
        b'{"record_annotation": "CAS", "event_annotation": ["x"]}',
        b'{"record_annotation": "CAS", "event_annotation": [{"start": 1, "end": 2}]}',
        b'{"record_annotation": "CAS", "event_annotation": [{"start": "one", "end": 2, "type": "Wheeze"}]}',
        b'{"record_annotation": "CAS", "event_annotation": [{"start": [1], "end": 2, "type": "Wheeze"}]}',
        b'{"record_annotation": "CAS", "event_annotation": [{"start": true, "end": 2, "type": "Wheeze"}]}',
        b'{"record_annotation": "CAS", "recording_annotation": "DAS", "event_annotation": []}',
        b'{"record_annotation": 4, "event_annotation": []}',
    ],
)
def test_what_is_no_annotation_is_refused_in_plain_words(raw: bytes) -> None:
    with pytest.raises(AnnotationError) as caught:
        parse_annotation(raw)
    assert caught.value.advice
    assert caught.value.message.endswith(".")


def test_unknown_labels_are_refused_and_the_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "b.json"
    path.write_text(json.dumps({"record_annotation": "CAS", "event_annotation": [event(0, 1000, "Squawk")]}))
    with pytest.raises(UnknownLabelError, match=r"“b\.json”.*'Squawk'"):
        read_annotation(path)
    with pytest.raises(UnknownLabelError):
        annotation(label="Healthy")


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match="not there"):
        read_annotation(tmp_path / "gone.json")
    with pytest.raises(AnnotationError, match="cannot be read"):
        read_annotation(tmp_path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["Wheeze", "CAS", "12", ""]) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["record_annotation", "event_annotation", "start", "end", "type"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(JSON, st.none() | st.floats(0, 1e4))
def test_any_json_is_read_or_refused(document: Any, duration_s: float | None) -> None:
    try:
        result = parse_annotation(json.dumps(document), duration_s)
    except AnnotationError:
        return
    for item in result.events:
        assert 0 <= item.start_s < item.end_s
