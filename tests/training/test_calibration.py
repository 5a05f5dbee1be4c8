"""The temperature undoes boasting, and is fitted on other folds than it is used on."""

from __future__ import annotations

import numpy as np
import pytest

from training.calibration import cross_fitted, fit_temperature, log_loss, normalised


def boastful(n: int, factor: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Log-probabilities ``factor`` times as far apart as they should be, and labels drawn from the right ones."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 2, (n, 4))
    chances = np.exp(normalised(logits))
    true = np.array([rng.choice(4, p=p) for p in chances])
    return normalised(logits, 1 / factor), true


@pytest.mark.parametrize("factor", [0.6, 1.0, 2.0])
def test_the_temperature_is_how_far_logits_were_drawn_apart(factor: float) -> None:
    logs, true = boastful(4000, factor)
    assert fit_temperature(logs, true) == pytest.approx(factor, rel=0.08)


def test_no_other_temperature_has_a_smaller_log_loss() -> None:
    logs, true = boastful(300, 1.7, seed=1)
    best = log_loss(normalised(logs, fit_temperature(logs, true)), true)
    slow = min(
        -np.mean([np.log(np.exp(row[t] / k) / np.exp(row / k).sum()) for row, t in zip(logs, true, strict=True)])
        for k in np.linspace(0.5, 4, 40)
    )
    assert best <= slow + 1e-4


def test_a_fold_does_not_tell_its_own_temperature() -> None:
    logs, true = boastful(600, 2.0)
    folds = np.arange(600) % 3
    other = true.copy()
    other[folds == 0] = (other[folds == 0] + 1) % 4
    first, second = cross_fitted(logs, true, folds), cross_fitted(logs, other, folds)
    np.testing.assert_array_equal(first[folds == 0], second[folds == 0])
    assert (first[folds == 1] != second[folds == 1]).any()
    expected = np.exp(normalised(logs[folds == 0], fit_temperature(logs[folds > 0], true[folds > 0])))
    np.testing.assert_allclose(first[folds == 0], expected)
