"""The gate's answer as the worker writes it and the window reads it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from prs_core.gate import (
    Changed,
    Clip,
    GateError,
    GateResult,
    Heard,
    Row,
    Said,
    Value,
    Verdict,
    needs_second_confirmation,
)
from prs_core.labels import EventType, RecordLabel

WHEEZE, NORMAL = EventType.WHEEZE, EventType.NORMAL
CHANGED = Changed(
    "a_1",
    "sounds/a_1.wav",
    7,
    RecordLabel.CAS,
    (Heard(0.5, 1.5, WHEEZE),),
    Said(RecordLabel.NORMAL, (), 1),
    Said(RecordLabel.CAS, (Heard(0.5, 1.4, WHEEZE, 0.75),), 0),
    (Clip(0.5, 1.5, WHEEZE, NORMAL, WHEEZE),),
)
ROW = Row("total", "total", "Total Score", Value(0.5, (0.25, 0.75)), Value(0.75), Value(None), 12, Verdict.BETTER)
RESULT = GateResult(
    "old", "new", Verdict.BETTER, "It is.", (ROW,), 30, 12, (CHANGED,), (), ("a note",), 3, "2020-01-01", {"x": 1}
)


def as_read(result: GateResult) -> dict[str, Any]:
    return json.loads(json.dumps(result.to_dict(), allow_nan=False))


def test_what_is_written_is_what_is_read() -> None:
    assert GateResult.from_dict(as_read(RESULT)) == RESULT
    assert RESULT.row("total") == ROW and RESULT.row("other") is None


def test_corrections_are_edits_and_a_wrong_label() -> None:
    assert CHANGED.corrections(CHANGED.current) == 2 and CHANGED.corrections(CHANGED.candidate) == 0
    assert CHANGED.gain == 2 and CHANGED.clips[0].gain == 1


def test_what_leaves_the_machine_names_no_recording() -> None:
    assert "a_1" not in json.dumps(RESULT.without_recordings().to_dict())
    assert GateResult.from_dict(as_read(RESULT.without_recordings())).rows == RESULT.rows


@pytest.mark.parametrize(
    "change",
    [
        {"verdict": "splendid"},
        {"rows": [{}]},
        {"rows": 5},
        {"current": None},
        {"better": [{"name": "x"}]},
        {"recordings": "many"},
        {"about": 3},
    ],
)
def test_a_damaged_one_is_refused_in_words(change: dict[str, Any]) -> None:
    with pytest.raises(GateError, match="damaged"):
        GateResult.from_dict(as_read(RESULT) | change)
    with pytest.raises(GateError):
        GateResult.from_dict({})


def test_numbers_that_are_none_are_refused() -> None:
    values = as_read(RESULT)
    values["rows"][0]["current"]["value"] = float("nan")
    with pytest.raises(GateError):
        GateResult.from_dict(values)


def test_only_a_better_model_needs_no_second_confirmation() -> None:
    assert [v for v in (*Verdict, None) if not needs_second_confirmation(v)] == [Verdict.BETTER]
