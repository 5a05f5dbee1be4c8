"""The challenge's scores against a slow and obvious reading of its definition."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.labels import TASK_LABELS, Task
from prs_core.metrics import METRICS, challenge_scores, confusion_matrix, patient_bootstrap, total_score

Answers = tuple[Task, list[tuple[str, str, int]]]


@st.composite
def answers(draw: st.DrawFn) -> Answers:
    """A task and, for each item, truth, prediction and patient."""
    task = draw(st.sampled_from(list(Task)))
    label = st.sampled_from([str(x) for x in TASK_LABELS[task]])
    return task, draw(st.lists(st.tuples(label, label, st.integers(0, 5)), max_size=60))


def slow_scores(true: list[str], predicted: list[str]) -> tuple[float, float, float, float, float]:
    """Score, AS, HS, SE, SP, item by item."""
    normal = adventitious = normal_right = adventitious_right = 0
    for t, p in zip(true, predicted, strict=True):
        if t == "Normal":
            normal += 1
            normal_right += p == t
        elif t != "Poor Quality":
            adventitious += 1
            adventitious_right += p == t
    if normal == 0 or adventitious == 0:
        se = adventitious_right / adventitious if adventitious else math.nan
        sp = normal_right / normal if normal else math.nan
        return math.nan, math.nan, math.nan, se, sp
    se, sp = adventitious_right / adventitious, normal_right / normal
    average = (se + sp) / 2
    harmonic = 2 * se * sp / (se + sp) if se + sp else 0.0
    return (average + harmonic) / 2, average, harmonic, se, sp


@given(answers())
@settings(max_examples=200, deadline=None)
def test_scores_are_those_of_the_definition(case: Answers) -> None:
    task, items = case
    true, predicted = [t for t, _, _ in items], [p for _, p, _ in items]
    scores = challenge_scores(true, predicted, task)
    np.testing.assert_allclose(
        (scores.score, scores.as_, scores.hs, scores.se, scores.sp), slow_scores(true, predicted), rtol=1e-12
    )
    assert scores.confusion.sum() == len(items)
    for t, p, _ in items:
        assert scores.confusion[scores.labels.index(t), scores.labels.index(p)] == items_like(items, t, p)
    json.dumps(scores.to_dict(), allow_nan=False)


def items_like(items: list[tuple[str, str, int]], true: str, predicted: str) -> int:
    return sum((t, p) == (true, predicted) for t, p, _ in items)


def test_a_worked_example() -> None:
    true = ["Normal"] * 4 + ["CAS", "CAS", "DAS", "CAS & DAS", "Poor Quality"]
    predicted = ["Normal", "Normal", "Normal", "CAS", "CAS", "DAS", "DAS", "CAS", "Normal"]
    scores = challenge_scores(true, predicted, Task.RECORD_LABEL)
    assert (scores.sp, scores.se, scores.as_) == (0.75, 0.5, 0.625)
    assert scores.hs == pytest.approx(0.6)
    assert scores.score == pytest.approx(0.6125)


def test_the_total_weighs_the_tasks() -> None:
    assert total_score(dict.fromkeys(Task, 1.0)) == pytest.approx(1.0)
    assert total_score({Task(11): 0.5, Task(12): 0.4, Task(21): 0.3, Task(22): 0.2}) == pytest.approx(0.34)


def test_labels_of_another_task_are_refused() -> None:
    with pytest.raises(ValueError, match="prediction 'CAS'"):
        confusion_matrix(["Normal"], ["CAS"], Task.RECORD_TERNARY)
    with pytest.raises(ValueError, match="1 true labels but 2"):
        challenge_scores(["Normal"], ["Normal", "Normal"], Task.EVENT_BINARY)
    with pytest.raises(ValueError, match="patients"):
        patient_bootstrap(["Normal"], ["Normal"], [], Task.EVENT_BINARY)


# ----------------------------------------------------------------------------------------------------- intervals


def slow_bootstrap(items: list[tuple[str, str, int]], n: int, seed: int) -> np.ndarray:
    """(draws, 5): patients drawn with replacement, all their items taken, scored one by one."""
    patients = list(dict.fromkeys(who for _, _, who in items))
    rng = np.random.default_rng(seed)
    rows = []
    for counts in rng.multinomial(len(patients), np.full(len(patients), 1 / len(patients)), size=n):
        drawn: list[tuple[str, str, int]] = []
        for who, times in zip(patients, counts, strict=True):
            drawn += [item for item in items if item[2] == who] * int(times)
        rows.append(slow_scores([t for t, _, _ in drawn], [p for _, p, _ in drawn]))
    table = np.array(rows)
    return table[~np.isnan(table[:, 0])]


@given(answers(), st.integers(0, 3))
@settings(max_examples=40, deadline=None)
def test_intervals_are_those_of_drawing_patients(case: Answers, seed: int) -> None:
    task, items = case
    intervals = patient_bootstrap(*zip(*items, strict=True), task, n=20, seed=seed) if items else {}
    draws = slow_bootstrap(items, 20, seed) if items else np.zeros((0, 5))
    for i, name in enumerate(METRICS if items else ()):
        wanted = np.quantile(draws[:, i], [0.025, 0.975]) if len(draws) else (math.nan, math.nan)
        np.testing.assert_allclose(intervals[name], wanted, rtol=1e-9)


def test_an_interval_holds_the_score_and_repeats_itself() -> None:
    rng = np.random.default_rng(0)
    labels = [str(x) for x in TASK_LABELS[Task.RECORD_LABEL]]
    true = [labels[i] for i in rng.integers(0, 5, 300)]
    predicted = [t if rng.random() < 0.7 else labels[rng.integers(5)] for t in true]
    patients = [int(i) for i in rng.integers(0, 80, 300)]
    first = patient_bootstrap(true, predicted, patients, Task.RECORD_LABEL)
    low, high = first["score"]
    assert low < challenge_scores(true, predicted, Task.RECORD_LABEL).score < high
    assert 0.05 < high - low < 0.25
    assert first == patient_bootstrap(true, predicted, patients, Task.RECORD_LABEL)
    assert first != patient_bootstrap(true, predicted, patients, Task.RECORD_LABEL, seed=1)


def test_items_of_one_patient_count_as_one() -> None:
    """With all items from few patients the interval is wider than with each from its own."""
    rng = np.random.default_rng(1)
    good = np.repeat(rng.random(12) < 0.6, 20)
    true = ["Normal", "Adventitious"] * 120
    predicted = [t if g else "Normal" for t, g in zip(true, good, strict=True)]
    few = patient_bootstrap(true, predicted, list(np.repeat(np.arange(12), 20)), Task.EVENT_BINARY)["se"]
    many = patient_bootstrap(true, predicted, list(range(240)), Task.EVENT_BINARY)["se"]
    assert few[1] - few[0] > 2 * (many[1] - many[0])


def test_nothing_to_score_has_no_interval() -> None:
    assert all(math.isnan(low) for low, _ in patient_bootstrap([], [], [], Task.EVENT_TYPE).values())
    one_sided = patient_bootstrap(["Normal"], ["Normal"], ["a"], Task.EVENT_BINARY)
    assert all(math.isnan(high) for _, high in one_sided.values())
