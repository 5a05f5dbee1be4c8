"""Two models on the same patients: intervals of both and of their difference, and when a difference may be believed.

A difference is believed when two things hold. Its 95 % interval, from drawing the same patients with replacement for
both models, leaves out zero. And when the two models' answers are exchanged at random, patient by patient, as if it did
not matter which is which, a difference as large in that direction comes out in at most 2.5 % of the exchanges: where
few patients differ at all, the first alone is too easily met.

Percentile intervals from few clusters are too narrow. They are widened as Hesterberg does it ("What Teachers Should
Know About the Bootstrap", The American Statistician 69(4), 2015: expanded percentiles), and nothing is said where fewer
than LEAST_PATIENTS patients stand behind a number.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np
from scipy.stats import norm, t

from prs_core.gate import LEAST_PATIENTS, Row, Value, Verdict
from prs_core.translation import tr
from training.gate.counts import Measure, Sums

DRAWS = 2000
EXCHANGES = 2000
#: How rarely chance alone may look like a difference in one direction.
CHANCE = 0.025
#: A number that so many of the draws lack has no interval.
_MOST_WITHOUT = 0.1
_ROUNDING = 1e-9


class Pair:
    """Counts of both models (recordings, columns), the same rows and ``names`` of columns, summed by patient."""

    def __init__(
        self,
        current: np.ndarray,
        candidate: np.ndarray,
        names: Sequence[str],
        patients: Sequence[Hashable],
        seed: int = 0,
    ) -> None:
        order: dict[Hashable, int] = {}
        who = np.array([order.setdefault(patient, len(order)) for patient in patients], dtype=np.intp)
        self._names = tuple(names)
        self._current, self._candidate = (np.zeros((len(order), len(self._names))) for _ in range(2))
        np.add.at(self._current, who, current)
        np.add.at(self._candidate, who, candidate)
        n, random = len(order), np.random.default_rng(seed)
        self.patients = n
        drawn = random.multinomial(n, np.full(n, 1 / n), size=DRAWS).astype(float) if n else np.zeros((DRAWS, 0))
        self._drawn = [self._sums(drawn @ counts) for counts in (self._current, self._candidate)]
        exchanged = random.random((EXCHANGES, n)) < 0.5
        moved = exchanged @ (self._candidate - self._current)
        self._exchanged = [
            self._sums(self._current.sum(axis=0) + moved),
            self._sums(self._candidate.sum(axis=0) - moved),
        ]
        self.sums = self._sums(self._current.sum(axis=0, keepdims=True))
        self._of_candidate = self._sums(self._candidate.sum(axis=0, keepdims=True))

    def _sums(self, counts: np.ndarray) -> Sums:
        return {name: counts[:, i] for i, name in enumerate(self._names)}

    def behind(self, measure: Measure) -> int:
        """How many patients have anything of the part of the measure that the fewest have."""
        masks = [np.isin(self._names, part) for part in measure.parts]
        return min(int((self._current[:, mask].sum(axis=1) > 0).sum()) for mask in masks)

    def row(self, measure: Measure) -> Row:
        """The measure of both, their difference, and its verdict."""
        f = measure.function
        current, candidate = float(f(self.sums)[0]), float(f(self._of_candidate)[0])
        behind = self.behind(measure)
        enough = behind >= LEAST_PATIENTS
        drawn = [f(sums) for sums in self._drawn]

        def value(of_all: float, of_draws: np.ndarray) -> Value:
            return Value(_none(of_all), expanded_percentiles(of_draws, behind) if enough else None)

        difference = value(candidate - current, drawn[1] - drawn[0])
        swapped = self._swapped(measure, candidate - current) if enough else 1.0
        verdict, reason = decide(difference, swapped, behind, measure.more_is_better)
        return Row(
            measure.id,
            measure.part,
            measure.name,
            value(current, drawn[0]),
            value(candidate, drawn[1]),
            difference,
            patients=behind,
            verdict=verdict,
            reason=reason,
            more_is_better=measure.more_is_better,
            swapped=swapped,
        )

    def _swapped(self, measure: Measure, difference: float) -> float:
        """The share of exchanges in which as large a difference came out in the same direction, itself included."""
        one, other = (measure.function(sums) for sums in self._exchanged)
        found = (other - one)[~np.isnan(other - one)] * np.sign(difference)
        return float((1 + (found >= abs(difference) - _ROUNDING).sum()) / (1 + len(found)))


def expanded_percentiles(values: np.ndarray, clusters: int) -> tuple[float, float] | None:
    """The 95 % interval of draws (n,), wider the fewer ``clusters`` were drawn; None where many draws have no value."""
    there = values[~np.isnan(values)]
    if clusters < 2 or len(there) < (1 - _MOST_WITHOUT) * len(values) or not len(there):
        return None
    tail = norm.cdf(np.sqrt(clusters / (clusters - 1)) * t.ppf(CHANCE, clusters - 1))
    low, high = np.quantile(there, [tail, 1 - tail])
    return float(low), float(high)


def alike(difference: Value) -> bool:
    """Whether the models answer alike, in whatever was drawn."""
    return difference.interval_95 is not None and not any(difference.interval_95)


def decide(difference: Value, swapped: float, behind: int, more_is_better: bool) -> tuple[Verdict, str]:
    """The rule (see above) for one measure, and why it cannot be told."""
    if behind < LEAST_PATIENTS:
        return Verdict.CANNOT_TELL, (tr("only {count} patients", count=behind) if behind else tr("no patients"))
    if difference.value is None or difference.interval_95 is None:
        return Verdict.CANNOT_TELL, tr("too few of it to compute")
    low, high = difference.interval_95
    if alike(difference):
        return Verdict.CANNOT_TELL, tr("no difference")
    if low <= 0 <= high or swapped > CHANCE:
        return Verdict.CANNOT_TELL, tr("may be chance", "a difference")
    return (Verdict.BETTER if (low > 0) == more_is_better else Verdict.WORSE), ""


def _none(value: float) -> float | None:
    return None if np.isnan(value) else value
