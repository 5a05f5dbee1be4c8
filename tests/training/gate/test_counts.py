"""Every measure of the gate against the official scores and those of found events, which count one by one."""

from __future__ import annotations

import numpy as np
import pytest

from prs_core.event_metrics import event_scores
from prs_core.labels import NORMAL, TASK_LABELS, Task, task_label
from prs_core.metrics import challenge_scores, total_score
from tests.training.gate.answers import answers, made_up
from training.gate.compare import truth_of
from training.gate.counts import Answer, Truth, columns, measures, tally


@pytest.fixture(params=range(4))
def case(request: pytest.FixtureRequest) -> tuple[list[Truth], list[Answer], dict[str, float]]:
    rng = np.random.default_rng(request.param)
    held_out = made_up(rng, 12)
    truth = [truth_of(one.recording) for one in held_out]
    said = answers(held_out, rng.random((len(held_out), 14)) < 0.7)
    sums = dict(zip(columns(), tally(truth, said).sum(axis=0, keepdims=True).T, strict=True))
    return truth, said, {measure.id: float(measure.function(sums)[0]) for measure in measures(sums)}


def items(truth: list[Truth], said: list[Answer], task: Task) -> tuple[list[str], list[str]]:
    if task in (Task.EVENT_BINARY, Task.EVENT_TYPE):
        answers_ = [a.binary if task == Task.EVENT_BINARY else a.types for a in said]
        return [task_label(x, task) for t in truth for x in t.types], [str(x) for each in answers_ for x in each]
    return [task_label(t.label, task) for t in truth], [task_label(a.label, task) for a in said]


def test_the_official_scores(case: tuple[list[Truth], list[Answer], dict[str, float]]) -> None:
    truth, said, values = case
    official = {}
    for task in Task:
        scores = challenge_scores(*items(truth, said, task), task)
        official[task] = scores.score
        for name in ("score", "se", "sp"):
            assert values[f"{int(task)} {name}"] == pytest.approx(getattr(scores, name))
    assert values["total"] == pytest.approx(total_score(official))


def test_sensitivity_and_specificity_of_each_label(case: tuple[list[Truth], list[Answer], dict[str, float]]) -> None:
    truth, said, values = case
    checked = 0
    for task in (Task.EVENT_TYPE, Task.RECORD_TERNARY, Task.RECORD_LABEL):
        pairs = list(zip(*items(truth, said, task), strict=True))
        for label in TASK_LABELS[task]:
            own = [b == label for a, b in pairs if a == label]
            others = [b != label for a, b in pairs if a != label]
            if own and label != NORMAL:
                assert values[f"{int(task)} sensitivity {label}"] == pytest.approx(np.mean(own))
            assert values[f"{int(task)} specificity {label}"] == pytest.approx(np.mean(others))
            checked += bool(own)
    assert checked > 10


def test_found_events_and_edits(case: tuple[list[Truth], list[Answer], dict[str, float]]) -> None:
    truth, said, values = case
    scores = event_scores([t.events for t in truth], [a.events for a in said])
    assert values["edits"] == pytest.approx(scores["edits"]["mean"]) and values["edits"] > 0
    for scope in ("adventitious", "all"):
        assert values[f"found {scope} f"] == pytest.approx(scores[scope]["f"])


def test_the_total_is_of_the_tasks_that_have_a_score() -> None:
    """Without a Normal recording, the tasks of records have none."""
    rng = np.random.default_rng(1)
    held_out = [one for one in made_up(rng, 12) if one.recording.label != NORMAL]
    truth = [truth_of(one.recording) for one in held_out]
    said = answers(held_out, rng.random((len(held_out), 14)) < 0.7)
    sums = dict(zip(columns(), tally(truth, said).sum(axis=0, keepdims=True).T, strict=True))
    total = measures(sums)[0]
    official = [challenge_scores(*items(truth, said, t), t).score for t in (Task.EVENT_BINARY, Task.EVENT_TYPE)]
    assert total.function(sums)[0] == pytest.approx((0.2 * official[0] + 0.3 * official[1]) / 0.5)
    assert "11, 12 only" in total.name


def test_nothing_is_worth_nothing() -> None:
    sums = {name: np.zeros(1) for name in columns()}
    assert all(np.isnan(measure.function(sums)[0]) for measure in measures(sums))
    assert measures(sums)[0].name == "Total Score"
