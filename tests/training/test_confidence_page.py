"""The card's figure and tables on confidence tell what the card holds, and a dash where that is nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from prs_core.labels import TASK_LABELS, Task
from training.calibration import normalised
from training.confidence import HeldOut, judge_confidence
from training.confidence_figure import draw_confidence
from training.confidence_page import confidence_lines


def confidence(patients: int, n: int = 300) -> dict[str, Any]:
    """As the card holds it: events and records of a network that is right more often than not."""
    rng = np.random.default_rng(0)
    found = {}
    for name, tasks in (("events", (11, 12)), ("records", (21, 22))):
        coarse, fine = (Task(task) for task in tasks)
        labels = len(TASK_LABELS[fine])
        true = rng.choice(labels, n)
        logs = normalised(rng.normal(size=(n, labels)) + 2 * np.eye(labels)[true])
        said = logs.argmax(axis=1)
        merged = (said > 0).astype(int) if coarse is Task.EVENT_BINARY else np.array([0, 1, 1, 1, 2])[said]
        who = rng.integers(0, patients, n)
        found[name] = judge_confidence(HeldOut(logs, true, who, who % 3, {coarse: merged, fine: said}), 20).report
    return json.loads(json.dumps(found))


@pytest.fixture(scope="module")
def held() -> dict[str, Any]:
    return confidence(patients=40)


def test_the_tables_tell_the_numbers_of_the_card(held: dict[str, Any]) -> None:
    page = "\n".join(confidence_lines(held, {}, figure=True))
    assert "![Calibration" in page and "confidence.png" in page
    for group in held.values():
        sets = group["sets"]
        for part in (*group["tasks"].values(), sets):
            for figure in part.values():
                if isinstance(figure, dict) and "interval_95" in figure and figure is not sets["coverage"]:
                    assert f"{figure['value']:.3f}" in page
        for label, covered in sets["coverage_per_label"].items():
            assert f"| {label} | {covered['patients']} |" in page
            assert f"{covered['value']:.3f}" in page
    table = [line for line in page.splitlines() if line.startswith("| 0.")]
    assert [line.split()[1] for line in table] == ["0.8", "0.85", "0.9", "0.95"] * 2
    # What ships has its intervals.
    assert [line.count(" to ") for line in table] == [0, 5, 0, 0] * 2
    assert "–" not in page.replace("– where", "")


def test_what_the_promise_was_worth_elsewhere_is_told(held: dict[str, Any]) -> None:
    measured = {name: group["sets"] for name, group in held.items()}
    page = "\n".join(confidence_lines(held, {"intra-patient test": measured | {"none": None}}, figure=True))
    told = [line for line in page.splitlines() if line.startswith("| intra-patient test |")]
    assert [line.split("|")[2].strip() for line in told] == ["events", "records"]
    for line, sets in zip(told, measured.values(), strict=True):
        assert all(f"{sets[key]['value']:.3f}" in line for key in ("coverage", "unsure", "error_when_sure"))
    assert "do not resemble" in page


def test_the_figure_is_drawn(held: dict[str, Any], tmp_path: Path) -> None:
    assert draw_confidence(tmp_path / "c.png", held)
    assert (tmp_path / "c.png").read_bytes().startswith(b"\x89PNG")
    assert [path.name for path in tmp_path.iterdir()] == ["c.png"]


def test_few_patients_get_dashes_and_no_figure(tmp_path: Path) -> None:
    few = confidence(patients=5, n=60)
    assert not draw_confidence(tmp_path / "c.png", few)
    assert not list(tmp_path.iterdir())
    page = "\n".join(confidence_lines(few, {}, figure=False))
    assert "confidence.png" not in page
    assert "| Brier score, of all labels | – | – | – | – |" in page


def test_a_card_from_before_has_no_such_section(tmp_path: Path) -> None:
    assert confidence_lines({}, {}, figure=False) == []
    assert not draw_confidence(tmp_path / "c.png", {})
