"""Sets keep the truth as often as promised, label by label, on patients that they were not fitted on."""

from __future__ import annotations

import numpy as np
import pytest

from training.calibration import normalised
from training.conformal import cross_conformal, least_probabilities, report_sets
from training.measures import MIN_PATIENTS, PatientDraws


def study(n: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Log-probabilities of a network that hardly knows the rare label, labels, patients."""
    rng = np.random.default_rng(seed)
    true = rng.choice(3, n, p=[0.7, 0.2, 0.1])
    logits = (
        rng.normal(0, 1, (n, 3)) + np.array([2.0, 1.0, 0.0]) + np.array([1.5, 1.0, 0.3])[true, None] * np.eye(3)[true]
    )
    return normalised(logits), true, rng.integers(0, n // 5, n)


@pytest.mark.parametrize("coverage", [0.8, 0.9])
def test_every_label_keeps_the_promise_for_new_patients(coverage: float) -> None:
    logs, true, patients = study(3000)
    sets = cross_conformal(logs, true, logs.argmax(axis=1), patients, patients % 3, coverage)
    for label in range(3):
        assert sets[true == label, label].mean() == pytest.approx(coverage, abs=0.04)


def test_the_quantile_has_the_finite_sample_correction() -> None:
    rng = np.random.default_rng(1)
    for n in (9, 19, 25, 100):
        p = np.stack([rng.random(n), np.zeros(n)], axis=1)
        least, own = least_probabilities(p, np.zeros(n, int), np.arange(n) % 50, coverage=0.9)
        # By the book: the ceil((n + 1) 0.9)-th smallest nonconformity 1 - p, or none if there is no such.
        k = int(np.ceil((n + 1) * 0.9 - 1e-9))
        enough = min(n, 50) >= MIN_PATIENTS and k <= n
        expected = 1 - np.sort(1 - p[:, 0])[k - 1] if enough else 0.0
        assert least[0] == pytest.approx(expected)
        assert own[0] == (min(n, 50) >= MIN_PATIENTS)


def test_rare_labels_have_the_quantile_of_all_and_few_patients_rule_nothing_out() -> None:
    logs, true, patients = study(600)
    p = np.exp(logs)
    patients = np.where(true == 0, patients, patients % (MIN_PATIENTS - 1) + 1000 * true)
    least, own = least_probabilities(p, true, patients, 0.9)
    assert own.tolist() == [True, False, False]
    assert least[1] == least[2] > 0
    kept = p[np.arange(600), true] >= least[1]
    assert kept.mean() == pytest.approx(0.9, abs=0.01)
    few, _ = least_probabilities(p, true, patients % (MIN_PATIENTS - 1), 0.9)
    assert few.tolist() == [0.0, 0.0, 0.0]


def test_a_label_that_was_never_met_is_not_possible() -> None:
    logs, true, patients = study(600)
    least, own = least_probabilities(np.exp(logs), np.minimum(true, 1), patients, 0.9)
    assert least[2] == 1.0 and not own[2]


def test_quantiles_and_temperature_come_from_the_other_folds() -> None:
    logs, true, patients = study(900)
    folds = patients % 3
    other = true.copy()
    other[folds == 0] = (true[folds == 0] + 1) % 3
    first, second = (cross_conformal(logs, t, logs.argmax(axis=1), patients, folds) for t in (true, other))
    np.testing.assert_array_equal(first[folds == 0], second[folds == 0])
    assert (first[folds == 1] != second[folds == 1]).any()


def test_the_report_counts_what_it_says() -> None:
    sets = np.array([[1, 0, 0], [1, 1, 0], [0, 0, 0], [0, 1, 0]], bool).repeat(20, axis=0)
    true, said = np.array([0, 1, 2, 0]).repeat(20), np.array([0, 0, 2, 1]).repeat(20)
    report = report_sets(sets, true, said, ["a", "b", "c"], PatientDraws(np.arange(80), 50))
    values = {name: part["value"] for name, part in report.items() if "value" in part}
    assert values == {
        "coverage": pytest.approx(0.5),
        "mean_size": pytest.approx(1.0),
        "unsure": pytest.approx(0.5),
        "error_when_sure": pytest.approx(0.5),
        "error_when_unsure": pytest.approx(0.5),
    }
    assert [report["coverage_per_label"][name]["value"] for name in "abc"] == [0.5, 1.0, 0.0]
    assert report["sizes"] == [20, 40, 20, 0]
