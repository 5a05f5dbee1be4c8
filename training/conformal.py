"""Sets of labels that cannot be ruled out, with a promise for each label: class-conditional conformal prediction.

Of the recordings that truly have a label of enough patients, at least COVERAGE keep it in their set, whatever the
network's faults, as long as new patients resemble those that the quantiles were fitted on. Source: Vovk et al.,
Algorithmic Learning in a Random World, 2005, section 4.5 (Mondrian predictors), with 1 - p(label) as the nonconformity.
A patient's recordings resemble each other, which the proof does not allow for: what the card reports is therefore
measured, on other patients than the quantiles were fitted on, and its intervals come from resampling patients.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from prs_core.decision import not_ruled_out
from training.calibration import fit_temperature, normalised
from training.measures import MIN_PATIENTS, PatientDraws

#: At 0.9 two of three recordings would be called unsure, at 0.8 what is called sure would be wrong in 10 %: the card
#: has both beside it (OTHER_COVERAGES).
COVERAGE = 0.85
OTHER_COVERAGES = (0.8, 0.9, 0.95)


def least_probabilities(
    probabilities: np.ndarray, true: np.ndarray, patients: np.ndarray, coverage: float = COVERAGE
) -> tuple[np.ndarray, np.ndarray]:
    """(labels,) the least probability with which each label stays in a set; (labels,) whether it is the label's own.

    Labels of fewer than MIN_PATIENTS patients have the quantile of all items: nothing is promised for them, since so
    few items would only tell never to rule them out, and no answer would ever be sure. If all together have too few
    patients, nothing is ruled out (0). A label that was never met is never possible (1), as it is never an answer.
    ``probabilities`` (items, labels), ``true`` and ``patients`` (items,).
    """
    labels = np.arange(probabilities.shape[1])
    of_truth = probabilities[np.arange(len(true)), true]
    own = np.array([len(np.unique(patients[true == label])) >= MIN_PATIENTS for label in labels])
    least = np.ones(len(labels))
    enough = len(np.unique(patients)) >= MIN_PATIENTS
    for label in np.intersect1d(labels, true):
        counted = of_truth[true == label] if own[label] else of_truth
        least[label] = _quantile(counted, coverage) if enough else 0.0
    return least, own


def _quantile(of_truth: np.ndarray, coverage: float) -> float:
    """The k-th smallest, k = floor((n + 1)(1 - coverage)), the finite-sample correction; 0 rules nothing out."""
    rank = math.floor((len(of_truth) + 1) * (1 - coverage) + 1e-9)
    return float(np.sort(of_truth)[rank - 1]) if rank else 0.0


def cross_conformal(
    logs: np.ndarray,
    true: np.ndarray,
    said: np.ndarray,
    patients: np.ndarray,
    folds: np.ndarray,
    coverage: float = COVERAGE,
) -> np.ndarray:
    """(items, labels) of bool, each fold's sets by temperature and quantiles of the other folds.

    ``logs`` (items, labels), the rest (items,); ``said`` are the answers, as not_ruled_out() needs them.
    """
    sets = np.zeros(logs.shape, bool)
    for fold in np.unique(folds):
        inside, others = folds == fold, folds != fold
        probabilities = np.exp(normalised(logs, fit_temperature(logs[others], true[others])))
        least, _ = least_probabilities(probabilities[others], true[others], patients[others], coverage)
        sets[inside] = not_ruled_out(probabilities[inside], least, said[inside])
    return sets


def report_sets(
    sets: np.ndarray, true: np.ndarray, said: np.ndarray, labels: Sequence[str], draws: PatientDraws
) -> dict[str, Any]:
    """Coverage of each label and of all, sizes, and how often the answer is wrong where it is sure and where unsure.

    Sure is an answer ``said`` (items,) that is all of its set, as RecordVerdict.unsure has it.
    """
    kept = sets[np.arange(len(true)), true].astype(float)
    alone = (sets.sum(axis=1) == 1) & sets[np.arange(len(said)), said]
    wrong = (said != true).astype(float)
    all_of_them = np.ones(len(true), bool)
    return {
        "coverage": draws.mean(kept, all_of_them),
        "coverage_per_label": {label: draws.mean(kept, true == i) for i, label in enumerate(labels)},
        "mean_size": draws.mean(sets.sum(axis=1).astype(float), all_of_them),
        "sizes": np.bincount(sets.sum(axis=1), minlength=len(labels) + 1).tolist(),
        "unsure": draws.mean((~alone).astype(float), all_of_them),
        "error_when_sure": draws.mean(wrong, alone),
        "error_when_unsure": draws.mean(wrong, ~alone),
    }
