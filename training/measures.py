"""Measures of confidence with intervals from drawing patients with replacement, all draws at once.

scikit-learn has the Brier score and the AUROC, but one at a time: a thousand draws of nine of them take minutes. Here
each is a function of item weights (draws, items); the tests hold them against scikit-learn's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

#: A figure that fewer patients stand behind is not given: one of them would be a tenth of it, and percentile intervals
#: from drawing fewer clusters than some ten are known to be too narrow.
MIN_PATIENTS = 10
BINS = 10
_CHUNK = 200  # draws at a time: some 10 MB for the largest task

Measure = Callable[[np.ndarray], np.ndarray]


class PatientDraws:
    """``draws`` samples of the patients, the same ones for every measure. ``patients`` (items,)."""

    def __init__(self, patients: np.ndarray, draws: int = 1000, seed: int = 0) -> None:
        _, self._who = np.unique(patients, return_inverse=True)
        self.items, self.patients = len(patients), int(self._who.max()) + 1
        even = np.full(self.patients, 1 / self.patients)
        self._counts = np.random.default_rng(seed).multinomial(self.patients, even, size=draws)

    def _weights(self) -> Iterator[np.ndarray]:
        for first in range(0, len(self._counts), _CHUNK):
            yield self._counts[first : first + _CHUNK].astype(float)[:, self._who]

    def figure(self, measure: Measure, *parts: np.ndarray) -> dict[str, Any]:
        """``measure`` of all items, with its 95 % interval; None where some of ``parts`` has too few patients.

        ``parts``: masks (items,) of what the measure rests on. Draws in which it has no value are left out.
        """
        behind = min(len(np.unique(self._who[part])) for part in parts)
        found: dict[str, Any] = {"value": None, "interval_95": None, "patients": behind}
        if behind < MIN_PATIENTS:
            return found
        value = float(measure(np.ones((1, self.items)))[0])
        drawn = np.concatenate([measure(weights) for weights in self._weights()])
        low, high = np.nanquantile(drawn, [0.025, 0.975])
        return found | {"value": value, "interval_95": [float(low), float(high)]}

    def mean(self, values: np.ndarray, part: np.ndarray) -> dict[str, Any]:
        """Of ``values`` (items,) over the items of ``part``."""
        return self.figure(lambda weights: _ratio(weights @ (values * part), weights @ part.astype(float)), part)


def _ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    return np.where(below > 0, above / np.where(below > 0, below, 1.0), np.nan)


def equal_mass_bins(confidence: np.ndarray, bins: int = BINS) -> list[np.ndarray]:
    """Indices of the items of each bin: as many in each as can be, the least confident first."""
    order = np.argsort(confidence, kind="stable")
    return [part for part in np.array_split(order, bins) if len(part)]


def calibration_error(confidence: np.ndarray, right: np.ndarray) -> Measure:
    """Expected calibration error: the mean over equal-mass bins of |confidence - share right|; bins stay in all draws.

    It is never negative, so that drawing again adds to it: its interval lies towards larger values.
    """
    bins = equal_mass_bins(confidence)
    gap = np.zeros((len(confidence), len(bins)))
    for column, inside in enumerate(bins):
        gap[inside, column] = confidence[inside] - right[inside]
    return lambda weights: _ratio(np.abs(weights @ gap).sum(axis=1), weights.sum(axis=1))


def auroc(score: np.ndarray, positive: np.ndarray, among: np.ndarray) -> Measure:
    """Of the items in ``among``: how often a positive one has the higher ``score`` than another; ties count half."""
    order = np.flatnonzero(among)[np.argsort(score[among], kind="stable")]
    starts = np.flatnonzero(np.concatenate([[True], np.diff(score[order]) > 0]))

    def measure(weights: np.ndarray) -> np.ndarray:
        sorted_ = weights[:, order]
        positives = np.add.reduceat(sorted_ * positive[order], starts, axis=1)
        negatives = np.add.reduceat(sorted_ * ~positive[order], starts, axis=1)
        below = np.cumsum(negatives, axis=1) - negatives / 2
        return _ratio((positives * below).sum(axis=1), positives.sum(axis=1) * negatives.sum(axis=1))

    return measure


def area_under_risk(confidence: np.ndarray, wrong: np.ndarray) -> Measure:
    """Area under risk against coverage: the share of wrong answers among the most confident, over all coverages."""
    order = np.argsort(-confidence, kind="stable")

    def measure(weights: np.ndarray) -> np.ndarray:
        sorted_ = weights[:, order]
        risk = np.cumsum(sorted_ * wrong[order], axis=1) / np.maximum(np.cumsum(sorted_, axis=1), 1e-12)
        return _ratio((risk * sorted_).sum(axis=1), sorted_.sum(axis=1))

    return measure


def risk_curve(confidence: np.ndarray, wrong: np.ndarray, points: int = 50) -> tuple[np.ndarray, np.ndarray]:
    """Coverage (points,) and the share of wrong answers among that share of the items, the most confident."""
    sorted_ = wrong[np.argsort(-confidence, kind="stable")]
    counts = np.unique(np.ceil(np.linspace(0, len(sorted_), points + 1)[1:]).astype(int))
    return counts / len(sorted_), np.cumsum(sorted_)[counts - 1] / counts
