"""Analyses as JSON and back, and the schema that describes them."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from typing import Any

import jsonschema
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.labels import EventType, RecordLabel
from prs_core.quality import measure
from prs_core.resources import resource_path
from prs_core.results import Analysis, DetectedEvent, FramePredictions, RecordVerdict, WindowPredictions
from prs_core.schema import SCHEMA_VERSION, AnalysisFormatError, analysis_from_dict, analysis_to_dict

SCHEMA = json.loads(resource_path("schema", f"analysis-{SCHEMA_VERSION}.json").read_text("utf-8"))


def analysis(windows: int = 4, path: str = "a/ß 1.wav") -> Analysis:
    rng = np.random.default_rng(windows)
    starts = np.arange(windows, dtype=float)
    duration = 0.125 + windows + 2
    shares = rng.dirichlet(np.ones(5))
    return Analysis(
        path=path,
        duration_s=duration,
        sample_rate=44100,
        channels=2,
        model_id="prs-resnet",
        model_version="1.0",
        windows=WindowPredictions(
            starts, rng.random((windows, 9), np.float32), rng.random((windows, 7), np.float32), 3.0, 1.0, duration
        ),
        events=(
            DetectedEvent(0.0, 2.000125, EventType.WHEEZE_CRACKLE, 0.875, tuple(range(min(windows, 2)))),
            DetectedEvent(2.5, 3.0, EventType.NORMAL, 0.5),
        ),
        verdict=RecordVerdict(
            RecordLabel.CAS_DAS,
            float(shares[3]),
            dict(zip(RecordLabel, map(float, shares), strict=True)),
            (None, (), (RecordLabel.CAS_DAS,), (RecordLabel.NORMAL, RecordLabel.DAS))[windows % 4],
        ),
        paper_verdict=RecordVerdict(RecordLabel.NORMAL, 0.25),
        quality=measure(rng.normal(0, 1e-5, 2000).astype(np.float32)),
        warnings=("The channels differ.",),
    )


def test_frames_are_written_where_they_are_asked_for() -> None:
    plain = analysis()
    frames = FramePredictions(
        np.array([0.5, 1.5]), np.full((2, 7), 0.25, np.float32), np.array([0.0, 1.0]), np.array([1.0, 2.0])
    )
    heard = replace(plain, windows=replace(plain.windows, frames=frames))
    assert "frames" not in analysis_to_dict(heard)["windows"]
    values = json.loads(json.dumps(analysis_to_dict(heard, frames=True)))
    jsonschema.validate(values, SCHEMA)
    back = analysis_from_dict(values).windows.frames
    for name, array in vars(frames).items():
        np.testing.assert_array_equal(getattr(back, name), array)
    values["windows"]["frames"]["times_s"] = [1.5, 0.5]
    with pytest.raises(AnalysisFormatError, match="positions"):
        analysis_from_dict(values)


@given(st.integers(0, 20), st.text(max_size=30))
@settings(max_examples=40, deadline=None)
def test_an_analysis_survives_and_fits_the_schema(windows: int, path: str) -> None:
    original = analysis(windows, path)
    text = json.dumps(analysis_to_dict(original), allow_nan=False)
    jsonschema.validate(json.loads(text), SCHEMA)

    again = analysis_from_dict(json.loads(text))

    for name in ("path", "duration_s", "sample_rate", "channels", "model_id", "model_version", "events", "warnings"):
        assert getattr(again, name) == getattr(original, name)
    for name in ("starts_s", "probabilities", "centre"):
        np.testing.assert_allclose(getattr(again.windows, name), getattr(original.windows, name), atol=6e-6)
    assert again.windows.probabilities.dtype == np.float32
    assert (again.windows.window_s, again.windows.hop_s) == (3.0, 1.0)
    assert again.verdict.label is original.verdict.label
    assert again.verdict.possible == original.verdict.possible
    assert dict(again.verdict.probabilities) == pytest.approx(dict(original.verdict.probabilities), abs=1e-6)
    assert again.paper_verdict == original.paper_verdict
    assert again.quality.warnings == original.quality.warnings
    assert again.quality.peak_dbfs == pytest.approx(original.quality.peak_dbfs, abs=0.01)
    assert analysis_to_dict(again) == analysis_to_dict(original), "written again, nothing changes"


def test_sets_are_told_where_they_are_made() -> None:
    document = analysis_to_dict(analysis(7))
    assert document["record"]["possible"] == ["Normal", "DAS"] and document["record"]["unsure"] is True
    assert analysis_to_dict(analysis(6))["record"]["unsure"] is False
    assert "possible" not in document["paper_rule"] and "unsure" not in document["paper_rule"]
    document["record"]["possible"].reverse()
    assert analysis_from_dict(document).verdict.possible == (RecordLabel.NORMAL, RecordLabel.DAS)


def test_the_schema_itself_is_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_unknown_keys_are_ignored() -> None:
    document = analysis_to_dict(analysis()) | {"added_later": 1}
    jsonschema.validate(document, SCHEMA)
    assert analysis_from_dict(document).sample_rate == 44100


@pytest.mark.parametrize("document", [None, 3, [], {}, {"schema": "another"}, {"schema": "prs-studio/analysis"}])
def test_another_document_is_refused(document: Any) -> None:
    with pytest.raises(AnalysisFormatError):
        analysis_from_dict(document)


def test_a_newer_version_says_so() -> None:
    with pytest.raises(AnalysisFormatError, match="Update PRS Studio"):
        analysis_from_dict(analysis_to_dict(analysis()) | {"schema_version": 2})


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("recording", "duration_s"), "3"),
        (("recording", "duration_s"), float("nan")),
        (("recording", "sample_rate"), 8000.5),
        (("recording", "channels"), True),
        (("recording", "path"), None),
        (("model",), []),
        (("record", "label"), "Healthy"),
        (("record", "confidence"), 1.5),
        (("record", "probabilities"), {"Healthy": 1}),
        (("record", "possible"), ["Healthy"]),
        (("record", "possible"), "CAS"),
        (("events",), {}),
        (("events", 0, "type"), "Squawk"),
        (("events", 0, "end_s"), 0.0),
        (("events", 0, "windows"), [99]),
        (("windows", "classes"), ["Normal"]),
        (("windows", "starts_s"), [0.0, 0.0, 1.0, 2.0]),
        (("windows", "starts_s"), [0.0]),
        (("windows", "probabilities"), [[0.5] * 9]),
        (("windows", "probabilities", 0, 0), 2.0),
        (("windows", "probabilities", 0), [0.5] * 8),
        (("windows", "probabilities", 0, 0), None),
        (("windows", "hop_s"), 0),
        (("quality", "warnings", 0, "level"), "terrible"),
        (("quality", "clipped_fraction"), -1),
        (("warnings",), "none"),
    ],
)
def test_what_is_damaged_is_refused(where: tuple[Any, ...], value: Any) -> None:
    document = copy.deepcopy(analysis_to_dict(analysis()))
    part: Any = document
    for key in where[:-1]:
        part = part[key]
    part[where[-1]] = value
    with pytest.raises(AnalysisFormatError, match=r"incomplete or damaged"):
        analysis_from_dict(document)


@pytest.mark.parametrize("key", sorted(SCHEMA["required"]))
def test_what_is_missing_is_noticed(key: str) -> None:
    document = analysis_to_dict(analysis())
    del document[key]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA)
    if key != "notice":
        with pytest.raises(AnalysisFormatError):
            analysis_from_dict(document)
