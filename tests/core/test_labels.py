"""Every spelling met in the data is understood, and no other; tasks see what they define."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prs_core.errors import UnknownLabelError
from prs_core.labels import (
    TASK_LABELS,
    WINDOW_CLASSES,
    EventType,
    RecordLabel,
    Task,
    parse_event_type,
    parse_record_label,
    record_label_of_events,
    task_label,
)

E, R = EventType, RecordLabel


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Normal", E.NORMAL),
        ("normal", E.NORMAL),
        (" Wheeze ", E.WHEEZE),
        ("Rhonchus", E.RHONCHI),
        ("Wheeze+Crackle", E.WHEEZE_CRACKLE),
        ("Wheeze & Crackle", E.WHEEZE_CRACKLE),
        ("Wheeze and Crackle", E.WHEEZE_CRACKLE),
        ("wheeze_crackle", E.WHEEZE_CRACKLE),
        ("Coarse Crackles", E.COARSE_CRACKLE),
        ("FINE-CRACKLE", E.FINE_CRACKLE),
    ],
)
def test_spellings_of_event_types(text: str, expected: EventType) -> None:
    assert parse_event_type(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CAS & DAS", R.CAS_DAS),
        ("CAS+DAS", R.CAS_DAS),
        ("DAS & CAS", R.CAS_DAS),
        ("cas and das", R.CAS_DAS),
        ("Poor Quality", R.POOR_QUALITY),
        ("poor_quality", R.POOR_QUALITY),
        ("das", R.DAS),
    ],
)
def test_spellings_of_record_labels(text: str, expected: RecordLabel) -> None:
    assert parse_record_label(text) is expected


@pytest.mark.parametrize("text", ["", "Crackle", "Wheeze & Rhonchi", "Poor Quality", None, 3])
def test_unknown_event_types_are_an_error_that_names_the_known_ones(text: object) -> None:
    with pytest.raises(UnknownLabelError, match="Fine Crackle"):
        parse_event_type(text)  # type: ignore[arg-type]


@given(st.text(max_size=30))
def test_any_text_is_a_label_or_a_clear_error(text: str) -> None:
    for parse, kinds in ((parse_event_type, EventType), (parse_record_label, RecordLabel)):
        with suppress(UnknownLabelError):
            assert parse(text) in kinds


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([], R.POOR_QUALITY),
        ([E.NORMAL], R.NORMAL),
        ([E.NORMAL, E.STRIDOR], R.CAS),
        ([E.COARSE_CRACKLE, E.FINE_CRACKLE], R.DAS),
        ([E.RHONCHI, E.FINE_CRACKLE], R.CAS_DAS),
        ([E.WHEEZE_CRACKLE], R.CAS_DAS),
    ],
)
def test_record_label_follows_from_the_events(events: list[EventType], expected: RecordLabel) -> None:
    assert record_label_of_events(events) is expected


def test_tasks_merge_what_they_merge() -> None:
    assert [task_label(t, Task.EVENT_BINARY) for t in (E.NORMAL, E.STRIDOR)] == ["Normal", "Adventitious"]
    assert [task_label(x, Task.RECORD_TERNARY) for x in RecordLabel] == [
        "Normal",
        "Adventitious",
        "Adventitious",
        "Adventitious",
        "Poor Quality",
    ]
    for task, labels in TASK_LABELS.items():
        kinds = EventType if task in (Task.EVENT_BINARY, Task.EVENT_TYPE) else RecordLabel
        assert {task_label(kind, task) for kind in kinds} == {str(label) for label in labels}


def test_windows_may_hold_any_type_poor_quality_or_nothing() -> None:
    assert [*map(str, EventType), "Poor Quality", "No event"] == list(WINDOW_CLASSES)
