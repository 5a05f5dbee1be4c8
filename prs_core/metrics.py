"""The challenge's scores, confusion matrices, and intervals that respect that a patient has several recordings.

Source of the scores: Zhang et al., "Grand Challenge on Respiratory Sound Classification for SPRSound Dataset",
IEEE BioCAS 2022:

    SP = correctly predicted Normal / all Normal
    SE = exactly predicted adventitious / all adventitious    (items that truly are Poor Quality count in neither)
    AS = (SE + SP) / 2    HS = 2 SE SP / (SE + SP)    Score = (AS + HS) / 2
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from prs_core.labels import NORMAL, POOR_QUALITY, TASK_LABELS, Task

#: How much each task weighs in the challenge's total (its bonus for run time is left out).
TASK_WEIGHTS: Mapping[Task, float] = {
    Task.EVENT_BINARY: 0.2,
    Task.EVENT_TYPE: 0.3,
    Task.RECORD_TERNARY: 0.2,
    Task.RECORD_LABEL: 0.3,
}
METRICS = ("score", "as", "hs", "se", "sp")


@dataclass(frozen=True)
class Scores:
    """A task's result. ``confusion`` (labels, labels) counts items: row the truth, column the prediction.

    A rate over no items is NaN, and so is what is made of it.
    """

    score: float
    as_: float
    hs: float
    se: float
    sp: float
    confusion: np.ndarray
    labels: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON can hold it: NaN becomes None."""
        values = dict(zip(METRICS, (self.score, self.as_, self.hs, self.se, self.sp), strict=True))
        plain: dict[str, Any] = {name: or_none(value) for name, value in values.items()}
        return plain | {"labels": list(self.labels), "confusion": self.confusion.tolist()}


def _rate(hits: int, total: int) -> float:
    return hits / total if total else math.nan


def or_none(value: float) -> float | None:
    """NaN, which JSON cannot hold, as None."""
    return None if math.isnan(value) else float(value)


def _codes(values: Sequence[str], labels: tuple[str, ...], what: str) -> np.ndarray:
    index = {label: i for i, label in enumerate(labels)}
    try:
        return np.array([index[value] for value in values], dtype=np.intp)
    except KeyError as error:
        raise ValueError(f"{what} {error.args[0]!r} is none of {', '.join(labels)}") from None


def _coded(true: Sequence[str], predicted: Sequence[str], task: Task) -> tuple[np.ndarray, np.ndarray, tuple[str, ...]]:
    labels = tuple(str(label) for label in TASK_LABELS[Task(task)])
    if len(true) != len(predicted):
        raise ValueError(f"{len(true)} true labels but {len(predicted)} predictions")
    return _codes(true, labels, "true label"), _codes(predicted, labels, "prediction"), labels


def confusion_matrix(true: Sequence[str], predicted: Sequence[str], task: Task) -> np.ndarray:
    """(labels, labels) counts in the order of TASK_LABELS[task]: row the truth, column the prediction."""
    t, p, labels = _coded(true, predicted, task)
    k = len(labels)
    return np.bincount(t * k + p, minlength=k * k).reshape(k, k)


def combine(se: np.ndarray, sp: np.ndarray) -> np.ndarray:
    """SE and SP (n,) -> (n, 5) in the order of METRICS. HS of two zeros is 0."""
    average = (se + sp) / 2
    total = se + sp
    harmonic = np.where(total == 0, 0.0, 2 * se * sp / np.where(total == 0, 1.0, total))
    return np.stack([(average + harmonic) / 2, average, harmonic, se, sp], axis=1)


def share(hits: np.ndarray, totals: np.ndarray) -> np.ndarray:
    """hits / totals, NaN where there is no total."""
    return np.where(totals > 0, hits / np.maximum(totals, 1), np.nan)


def challenge_scores(true: Sequence[str], predicted: Sequence[str], task: Task) -> Scores:
    """Scores of predictions in the terms of ``task`` (see labels.task_label). Raises ValueError on foreign labels."""
    confusion = confusion_matrix(true, predicted, task)
    labels = tuple(str(label) for label in TASK_LABELS[Task(task)])
    hits, totals = confusion.diagonal(), confusion.sum(axis=1)
    normal = np.array([label == NORMAL for label in labels])
    adventitious = np.array([label not in (NORMAL, POOR_QUALITY) for label in labels])
    se = share(hits[adventitious].sum(keepdims=True), totals[adventitious].sum(keepdims=True))
    sp = share(hits[normal], totals[normal])
    score, as_, hs, se_, sp_ = (float(value) for value in combine(se, sp)[0])
    return Scores(score, as_, hs, se_, sp_, confusion, labels)


def total_score(scores: Mapping[Task, float]) -> float:
    """The challenge's total of the four tasks' scores, without the bonus for run time."""
    return sum(weight * scores[task] for task, weight in TASK_WEIGHTS.items())


def patient_sums(counts: np.ndarray, patients: Sequence[Hashable], n: int, seed: int) -> np.ndarray:
    """(items, k) counts -> (n, k): sums over all items of the patients of a draw, for ``n`` draws with replacement."""
    if not len(patients):
        return np.zeros((n, counts.shape[1]))
    order: dict[Hashable, int] = {}
    who = np.array([order.setdefault(patient, len(order)) for patient in patients], dtype=np.intp)
    per_patient = np.zeros((len(order), counts.shape[1]))
    np.add.at(per_patient, who, counts)
    return _draws(len(order), n, seed) @ per_patient


@lru_cache(maxsize=2)
def _draws(patients: int, n: int, seed: int) -> np.ndarray:
    """(n, patients): how often each patient is in each draw. Kept, for many numbers of the same patients are wanted."""
    drawn = np.random.default_rng(seed).multinomial(patients, np.full(patients, 1 / patients), size=n).astype(float)
    drawn.flags.writeable = False
    return drawn


def patient_bootstrap(
    true: Sequence[str],
    predicted: Sequence[str],
    patients: Sequence[Hashable],
    task: Task,
    n: int = 2000,
    seed: int = 0,
    level: float = 0.95,
) -> dict[str, tuple[float, float]]:
    """Percentile intervals, metric name (METRICS) -> (low, high), by drawing patients with replacement.

    A patient's items resemble each other, so drawing items would promise too much. Draws without any Normal or
    without any adventitious item have no score and are left out; without a single draw that has one, NaN.
    """
    t, p, labels = _coded(true, predicted, task)
    if len(patients) != len(t):
        raise ValueError(f"{len(t)} items but {len(patients)} patients")
    if not len(t):
        return dict.fromkeys(METRICS, (math.nan, math.nan))
    normal = np.array([label == NORMAL for label in labels])[t]
    counted = np.array([label not in (NORMAL, POOR_QUALITY) for label in labels])[t]
    right = t == p
    sums = patient_sums(np.stack([counted, counted & right, normal, normal & right], axis=1), patients, n, seed)
    values = combine(share(sums[:, 1], sums[:, 0]), share(sums[:, 3], sums[:, 2]))
    values = values[~np.isnan(values[:, 0])]
    if not len(values):
        return dict.fromkeys(METRICS, (math.nan, math.nan))
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2], axis=0)
    return {name: (float(low[i]), float(high[i])) for i, name in enumerate(METRICS)}
