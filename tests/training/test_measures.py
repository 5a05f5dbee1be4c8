"""Measures by weights are those of scikit-learn and of slow loops; intervals come from patients."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from sklearn.metrics import brier_score_loss, roc_auc_score

from training.measures import (
    MIN_PATIENTS,
    PatientDraws,
    area_under_risk,
    auroc,
    calibration_error,
    equal_mass_bins,
    risk_curve,
)

RNG = np.random.default_rng(0)
N = 240
SCORE = RNG.integers(0, 40, N) / 40  # with ties
TRUE = RNG.random(N) < 0.2 + 0.5 * SCORE
WHOLE = np.ones(N, bool)
WEIGHTS = RNG.integers(0, 4, (5, N)).astype(float)


def test_auroc_is_scikit_learns_for_any_weights() -> None:
    expected = [roc_auc_score(TRUE, SCORE, sample_weight=w) for w in WEIGHTS]
    np.testing.assert_allclose(auroc(SCORE, TRUE, WHOLE)(WEIGHTS), expected)
    among = RNG.random(N) < 0.7
    expected = [roc_auc_score(TRUE[among], SCORE[among], sample_weight=w[among]) for w in WEIGHTS]
    np.testing.assert_allclose(auroc(SCORE, TRUE, among)(WEIGHTS), expected)


def test_auroc_without_a_positive_has_no_value() -> None:
    assert np.isnan(auroc(SCORE, np.zeros(N, bool), WHOLE)(WEIGHTS)).all()


def test_the_brier_score_is_a_mean_of_squares_as_scikit_learns() -> None:
    draws = PatientDraws(np.arange(N), 20)
    squares = 2 * (SCORE - TRUE) ** 2  # both labels of two
    assert draws.mean(squares, WHOLE)["value"] == pytest.approx(2 * brier_score_loss(TRUE, SCORE))


def test_bins_hold_equally_many_and_their_gaps_make_the_calibration_error() -> None:
    bins = equal_mass_bins(SCORE)
    assert [len(b) for b in bins] == [24] * 10
    assert all(SCORE[a].max() <= SCORE[b].min() for a, b in pairwise(bins))
    gaps = [abs(SCORE[b].mean() - TRUE[b].mean()) * len(b) for b in bins]
    found = calibration_error(SCORE, TRUE.astype(float))
    assert found(np.ones((1, N)))[0] == pytest.approx(sum(gaps) / N)
    twice = np.repeat(np.arange(2), [100, N - 100])[None] + 1.0
    repeated = [abs(sum(w * (SCORE[i] - TRUE[i]) for i, w in zip(b, twice[0, b], strict=True))) for b in bins]
    assert found(twice)[0] == pytest.approx(sum(repeated) / twice.sum())
    assert len(equal_mass_bins(SCORE[:3])) == 3


def test_risk_against_coverage_sets_the_least_confident_aside() -> None:
    confidence, wrong = np.array([0.9, 0.2, 0.8, 0.5]), np.array([0.0, 1.0, 1.0, 0.0])
    coverage, risk = risk_curve(confidence, wrong, points=4)
    np.testing.assert_allclose(coverage, [0.25, 0.5, 0.75, 1.0])
    np.testing.assert_allclose(risk, [0, 1 / 2, 1 / 3, 1 / 2])
    area = area_under_risk(confidence, wrong)
    assert area(np.ones((1, 4)))[0] == pytest.approx((0 + 1 / 2 + 1 / 3 + 1 / 2) / 4)
    # An item left out of a draw neither counts nor moves the others.
    assert area(np.array([[1.0, 1, 0, 1]]))[0] == pytest.approx((0 + 0 + 1 / 3) / 3)
    many = RNG.random(500)
    assert len(risk_curve(many, many)[0]) == 50


def test_an_interval_draws_patients_not_items() -> None:
    """Twenty patients of whom each is all right or all wrong are twenty trials, however many items they have."""
    patients = np.repeat(np.arange(20), 50)
    values = (patients % 2).astype(float)
    low, high = PatientDraws(patients).mean(values, np.ones(1000, bool))["interval_95"]
    assert high - low == pytest.approx(2 * 1.96 * np.sqrt(0.25 / 20), rel=0.15)


def test_too_few_patients_have_no_figure() -> None:
    patients = np.arange(60) % (MIN_PATIENTS + 2)
    values, part = np.ones(60), patients < MIN_PATIENTS
    draws = PatientDraws(patients, 20)
    assert draws.mean(values, part)["value"] == 1
    fewer = draws.mean(values, part & (patients > 0))
    assert fewer == {"value": None, "interval_95": None, "patients": MIN_PATIENTS - 1}


def test_draws_are_the_same_every_time() -> None:
    patients = RNG.integers(0, 30, N)
    first, second = (PatientDraws(patients, 250).mean(SCORE, WHOLE) for _ in range(2))
    assert first == second
