"""Operating points are those with the best Score, and the record classifier learns on held-out patients."""

from __future__ import annotations

import numpy as np
import pytest

from prs_core.decision import DecisionConfig, record_verdict
from prs_core.labels import WINDOW_CLASSES, EventType, RecordLabel, Task, task_label
from prs_core.metrics import challenge_scores
from prs_core.results import WindowPredictions
from training.calibration import normalised
from training.data import patient_folds
from training.operating import (
    POOR_RECALL,
    RecordClassifier,
    choose,
    cross_fitted_labels,
    label_offset,
    normal_threshold,
    type_bias,
)

TYPES, LABELS = tuple(EventType), tuple(RecordLabel)


def windows_of(probabilities: np.ndarray, centre: np.ndarray | None = None) -> WindowPredictions:
    n = len(probabilities)
    centre = np.zeros((n, len(TYPES))) if centre is None else centre
    return WindowPredictions(np.arange(n, dtype=float), probabilities, centre, 3.0, 1.0, n + 2.0)


def test_normal_threshold_balances_sensitivity_and_specificity() -> None:
    normal = np.array([0.95, 0.9, 0.92, 0.97] * 10)
    adventitious = np.array([0.6, 0.8, 0.7, 0.2])  # "most probable" would call three of these Normal
    probabilities = np.zeros((44, 7))
    probabilities[:, 0] = np.concatenate([normal, adventitious])
    types = np.array([0] * 40 + [2] * 4)
    assert 0.8 < normal_threshold(probabilities, types) <= 0.9


def test_type_bias_is_for_the_better_score() -> None:
    rng = np.random.default_rng(0)
    types = rng.choice(7, 1500, p=[0.8, 0.02, 0.08, 0.02, 0.02, 0.04, 0.02])
    # Normal is said too readily, and so is Rhonchi: that of Normal lowers sensitivity, that of Rhonchi both.
    logits = rng.normal(size=(1500, 7)) + 2.0 * np.eye(7)[types] + 2.5 * (np.arange(7) == 0) + 2.0 * (np.arange(7) == 1)
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    bias = np.array(type_bias(probabilities, types))
    assert bias[0] - bias[2] < -0.5
    assert bias[1] - bias[2] < -0.5

    def score(offset: np.ndarray) -> float:
        said = (np.log(probabilities) + offset).argmax(axis=1)
        return challenge_scores([TYPES[i] for i in types], [TYPES[i] for i in said], Task.EVENT_TYPE).score or 0.0

    normal_only = max(score(b * (np.arange(7) == 0)) for b in np.arange(-3, 3, 0.1))
    assert score(bias) > normal_only + 0.01


def test_a_type_bias_that_gains_nothing_is_not_taken() -> None:
    types = np.arange(70) % 7
    assert type_bias(np.eye(7)[types], types) == (0.0,) * 7


@pytest.fixture(scope="module")
def study() -> tuple[list[WindowPredictions], list[RecordLabel], np.ndarray]:
    """120 recordings whose windows show their label, with noise, in three folds."""
    rng = np.random.default_rng(3)
    shows = {"Normal": [0], "CAS": [2], "DAS": [5], "CAS & DAS": [2, 5], "Poor Quality": [7]}
    labels = [LABELS[i] for i in rng.choice(5, 120, p=[0.5, 0.15, 0.15, 0.1, 0.1])]
    windows = []
    for label in labels:
        p = rng.uniform(0, 0.45, (8, len(WINDOW_CLASSES))).astype(np.float32)
        p[2:5, shows[str(label)]] += 0.5
        windows.append(windows_of(p))
    return windows, labels, rng.integers(0, 3, 120)


def test_record_classifier_learns_and_its_weights_say_the_same_in_the_program(
    study: tuple[list[WindowPredictions], list[RecordLabel], np.ndarray],
) -> None:
    windows, labels, folds = study
    classifier = RecordClassifier(windows, labels, folds)
    task = Task.RECORD_LABEL
    score = challenge_scores(
        [task_label(x, task) for x in labels], [task_label(x, task) for x in classifier.held_out_labels()], task
    ).score
    assert score > 0.85
    config = DecisionConfig(
        record_weights=tuple(map(tuple, classifier.weights)),
        record_bias=tuple(classifier.intercept),
        record_offset=tuple(classifier.offset),
    )
    agreed = [record_verdict(w, config).label == label for w, label in zip(windows, labels, strict=True)]
    assert np.mean(agreed) > 0.9


def test_offsets_have_the_best_score_of_those_that_find_enough_poor_recordings() -> None:
    rng = np.random.default_rng(5)
    true = rng.choice(5, 400, p=[0.6, 0.1, 0.12, 0.06, 0.12])
    logs = normalised(rng.normal(size=(400, 5)) + 1.2 * np.eye(5)[true] + 1.5 * (np.arange(5) == 0))

    def merit(offset: np.ndarray) -> tuple[float, float]:
        said = choose(logs, offset)
        total = 0.0
        for task in (Task.RECORD_TERNARY, Task.RECORD_LABEL):
            pairs = [[task_label(LABELS[i], task) for i in part] for part in (true, said)]
            total += challenge_scores(*pairs, task).score
        return float((said[true == 4] == 4).mean()), total / 2

    found = label_offset(logs, true)
    recall, score = merit(found)
    assert recall >= POOR_RECALL
    assert found[0] == 0 and found[1] == found[2] == found[3] > 0
    tries = [merit(np.array([0.0, a, a, a, p])) for a in np.linspace(-1, 3, 9) for p in np.linspace(-1, 3, 9)]
    assert score >= max(s for r, s in tries if r >= POOR_RECALL)


def test_what_is_cross_fitted_does_not_know_its_own_labels(
    study: tuple[list[WindowPredictions], list[RecordLabel], np.ndarray],
) -> None:
    windows, labels, folds = study
    patients = np.arange(120) // 2
    others = [LABELS[(LABELS.index(x) + 1) % 5] if fold == 0 else x for x, fold in zip(labels, folds, strict=True)]
    before, after = (cross_fitted_labels(windows, each, folds, patients, 1) for each in (labels, others))
    same = [a == b for a, b in zip(before, after, strict=True)]
    assert all(s for s, fold in zip(same, folds, strict=True) if fold == 0)
    assert not all(same), "the other folds learnt from other labels"


def test_what_is_cross_fitted_is_what_somebody_else_would_have_said(
    study: tuple[list[WindowPredictions], list[RecordLabel], np.ndarray],
) -> None:
    """A fold that was taken away altogether, judged afterwards."""
    windows, labels, folds = study
    patients = np.arange(120) // 2
    found = cross_fitted_labels(windows, labels, folds, patients, 1)
    others, inside = np.flatnonzero(folds != 2), np.flatnonzero(folds == 2)
    own = [labels[i] for i in others]
    classifier = RecordClassifier([windows[i] for i in others], own, patient_folds(patients[others], own, 3, 1))
    assert [found[i] for i in inside] == classifier.labels([windows[i] for i in inside])


def test_one_patient_or_one_label_among_the_others_is_enough(
    study: tuple[list[WindowPredictions], list[RecordLabel], np.ndarray],
) -> None:
    windows = study[0][:8]
    labels = [RecordLabel.NORMAL] * 4 + [RecordLabel.CAS] * 4
    found = cross_fitted_labels(windows, labels, np.repeat([0, 1], 4), np.repeat(["a", "b"], 4), 1)
    assert found == [RecordLabel.CAS] * 4 + [RecordLabel.NORMAL] * 4


def test_poor_recordings_are_called_poor_although_the_score_does_not_count_them(
    study: tuple[list[WindowPredictions], list[RecordLabel], np.ndarray],
) -> None:
    windows, labels, folds = study
    said = RecordClassifier(windows, labels, folds).held_out_labels()
    poor = [s for s, label in zip(said, labels, strict=True) if label is RecordLabel.POOR_QUALITY]
    assert poor.count(RecordLabel.POOR_QUALITY) > 0.8 * len(poor)


def test_held_out_predictions_do_not_know_their_own_labels(
    study: tuple[list[WindowPredictions], list[RecordLabel], np.ndarray],
) -> None:
    """With labels dealt at random there is nothing to learn; what was fitted on itself would still score well."""
    windows, labels, folds = study
    dealt = [labels[i] for i in np.random.default_rng(0).permutation(len(labels))]
    said = RecordClassifier(windows, dealt, folds).held_out_labels()
    score = challenge_scores(
        [task_label(x, Task.RECORD_LABEL) for x in dealt], [str(x) for x in said], Task.RECORD_LABEL
    ).score
    assert score < 0.5


def test_a_study_of_two_labels_never_answers_the_others() -> None:
    rng = np.random.default_rng(0)
    labels = [RecordLabel.NORMAL, RecordLabel.CAS] * 20
    windows = []
    for label in labels:
        p = rng.uniform(0, 0.4, (6, len(WINDOW_CLASSES))).astype(np.float32)
        p[:, 2 if label is RecordLabel.CAS else 0] += 0.5
        windows.append(windows_of(p))
    classifier = RecordClassifier(windows, labels, np.arange(40) % 4 // 2)
    assert classifier.held_out_labels() == labels
