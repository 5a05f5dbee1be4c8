"""What the card says of confidence: merged tasks, operating points, and nothing where there are too few patients."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from prs_core.labels import RecordLabel, Task
from training.calibration import normalised
from training.confidence import HeldOut, judge_confidence


def held_out(n: int = 900, patients: int = 60, factor: float = 2.0) -> HeldOut:
    """Probabilities that boast by ``factor``; truths are drawn from the right ones, Normal more often than not."""
    rng = np.random.default_rng(4)
    logits = rng.normal(0, 1.5, (n, 5)) + np.array([2.0, 0, 0, 0, 0])
    true = np.array([rng.choice(5, p=p) for p in np.exp(normalised(logits))])
    who = rng.integers(0, patients, n)
    said = logits.argmax(axis=1)
    coarse = np.array([0, 1, 1, 1, 2])[said]
    tasks = {Task.RECORD_TERNARY: coarse, Task.RECORD_LABEL: said}
    return HeldOut(normalised(logits * factor), true, who, who % 3, tasks)


@pytest.fixture(scope="module")
def report() -> dict[str, Any]:
    return judge_confidence(held_out(), draws=60).report


def test_temperature_lowers_the_calibration_error(report: dict[str, Any]) -> None:
    assert report["temperature"] == pytest.approx(2.0, rel=0.15)
    for values in report["tasks"].values():
        before, after = (values[f"calibration_error{end}"]["value"] for end in ("_without_temperature", ""))
        assert after < 0.06 < 0.1 < before


def test_every_figure_of_every_task_is_there(report: dict[str, Any]) -> None:
    json.dumps(report, allow_nan=False)
    assert set(report["tasks"]) == {"21", "22"}
    for task, labels in (("21", 3), ("22", 5)):
        values = report["tasks"][task]
        assert (values["items"], values["patients"]) == (900, 60)
        for name in ("error", "brier", "auroc", "area_under_risk", "calibration_error"):
            low, high = values[name]["interval_95"]
            assert 0 <= low <= high <= 1.2
        assert len(values["auroc_per_label"]) == len(values["calibration_error_per_label"]) == labels
        assert sum(part["items"] for part in values["reliability"]) == 900
        assert values["risk_coverage"]["coverage"][-1] == 1.0
        assert values["risk_coverage"]["risk"][-1] == pytest.approx(values["error"]["value"], abs=1e-4)
    # Adventitious or normal is one question in both tasks.
    assert report["tasks"]["21"]["auroc"]["value"] == pytest.approx(report["tasks"]["22"]["auroc"]["value"])


def test_the_coarse_task_sums_what_the_fine_one_tells_apart() -> None:
    given = held_out(factor=1.0)
    told = judge_confidence(given, draws=10).report["tasks"]["21"]
    merged = np.array([0, 1, 1, 1, 2])
    wrong = merged[given.true] != given.said[Task.RECORD_TERNARY]
    assert told["error"]["value"] == pytest.approx(wrong.mean())
    assert told["calibration_error"]["value"] < 0.06


def test_sets_ship_with_what_they_were_seen_to_cover() -> None:
    found = judge_confidence(held_out(), draws=20)
    sets = found.report["sets"]
    assert len(found.least) == len(RecordLabel)
    assert sets["without_own_quantile"] == []
    for part in (sets["coverage"], *sets["coverage_per_label"].values()):
        assert part["value"] == pytest.approx(sets["promised_coverage"], abs=0.1)
    sizes = [sets["at_other_coverages"][c]["mean_size"] for c in ("0.8", "0.9", "0.95")]
    assert sizes == sorted(sizes)


def test_a_study_of_few_patients_gets_no_figures() -> None:
    found = judge_confidence(held_out(n=60, patients=6), draws=10)
    assert found.report["tasks"]["22"]["brier"]["value"] is None
    assert found.report["tasks"]["22"]["reliability"] is None
    assert found.report["sets"]["coverage"]["value"] is None
    assert set(found.least) <= {0.0, 1.0}
    json.dumps(found.report, allow_nan=False)
