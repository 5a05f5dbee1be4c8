"""How far the model's confidence can be trusted, from out-of-fold predictions: what the card says under ``confidence``.

Per task: is an answer that is given with 70 % confidence right in 70 % (calibration), how good are the probabilities
(Brier), do they rank (AUROC), and how wrong are the answers that are left when the least confident are set aside
(risk against coverage). Poor Quality counts as a label like the others here, unlike in the official Score.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from prs_core.labels import NORMAL, POOR_QUALITY, TASK_LABELS, Task
from training.calibration import cross_fitted, fit_temperature, normalised
from training.conformal import COVERAGE, OTHER_COVERAGES, cross_conformal, least_probabilities, report_sets
from training.measures import (
    BINS,
    MIN_PATIENTS,
    PatientDraws,
    area_under_risk,
    auroc,
    calibration_error,
    equal_mass_bins,
    risk_curve,
)

#: What is told of sets at each coverage.
SUMMARY = ("coverage", "mean_size", "unsure", "error_when_sure", "error_when_unsure")
#: Each coarse task and the fine one whose labels it merges.
_MERGED = {Task.EVENT_BINARY: Task.EVENT_TYPE, Task.RECORD_TERNARY: Task.RECORD_LABEL}


@dataclass(frozen=True)
class HeldOut:
    """Out-of-fold predictions of a fine task (12 or 22).

    ``logs`` (items, labels): log-probabilities before any temperature; ``true`` (items,) indices of labels;
    ``patients`` and ``folds`` (items,). ``said``: the answers at the shipped operating point, for the fine task and for
    the coarse one (11 or 21), as indices into TASK_LABELS.
    """

    logs: np.ndarray
    true: np.ndarray
    patients: np.ndarray
    folds: np.ndarray
    said: dict[Task, np.ndarray]


@dataclass(frozen=True)
class Confidence:
    """What ships (``temperature``, ``least`` (labels,)) and what it was seen to do (``report``, JSON-ready)."""

    temperature: float
    least: tuple[float, ...]
    report: dict[str, Any]


def judge_confidence(held_out: HeldOut, draws: int = 1000) -> Confidence:
    """Temperature and conformal quantiles from all folds; every figure by those of the folds that an item is not in."""
    fine = max(held_out.said)
    labels = [str(label) for label in TASK_LABELS[fine]]
    temperature = fit_temperature(held_out.logs, held_out.true)
    before, after = np.exp(normalised(held_out.logs)), cross_fitted(held_out.logs, held_out.true, held_out.folds)
    least, own = least_probabilities(np.exp(normalised(held_out.logs, temperature)), held_out.true, held_out.patients)
    sampled = PatientDraws(held_out.patients, draws)
    report = {
        "temperature": temperature,
        "bins": BINS,
        "least_patients": MIN_PATIENTS,
        "draws": draws,
        "tasks": {
            str(int(task)): _judge_task(held_out, task, before, after, sampled) for task in sorted(held_out.said)
        },
        "sets": {
            "promised_coverage": COVERAGE,
            "without_own_quantile": [label for label, o in zip(labels, own, strict=True) if not o],
            **_sets(held_out, COVERAGE, sampled),
            "at_other_coverages": {
                str(c): {name: values[name]["value"] for name in SUMMARY}
                for c in OTHER_COVERAGES
                for values in [_sets(held_out, c, sampled)]
            },
        },
    }
    return Confidence(temperature, tuple(float(v) for v in least), report)


def _sets(held_out: HeldOut, coverage: float, draws: PatientDraws) -> dict[str, Any]:
    task = max(held_out.said)
    said = held_out.said[task]
    sets = cross_conformal(held_out.logs, held_out.true, said, held_out.patients, held_out.folds, coverage)
    labels = [str(label) for label in TASK_LABELS[task]]
    return report_sets(sets, held_out.true, said, labels, draws)


def _merge(task: Task, probabilities: np.ndarray) -> np.ndarray:
    """(items, labels of ``task``) from the probabilities of the fine task."""
    names = [name if name in (NORMAL, POOR_QUALITY) else "" for name in map(str, TASK_LABELS[_MERGED.get(task, task)])]
    if task not in _MERGED:
        return probabilities
    columns = [str(label) if label in (NORMAL, POOR_QUALITY) else "" for label in TASK_LABELS[task]]
    return np.stack([probabilities[:, [n == column for n in names]].sum(axis=1) for column in columns], axis=1)


def _judge_task(
    held_out: HeldOut, task: Task, before: np.ndarray, after: np.ndarray, draws: PatientDraws
) -> dict[str, Any]:
    names = [str(label) for label in TASK_LABELS[task]]
    one_hot = _merge(task, np.eye(before.shape[1])[held_out.true])
    true, said = one_hot.argmax(axis=1), held_out.said[task]
    rows, whole = np.arange(len(true)), np.ones(len(true), bool)
    p = _merge(task, after)
    right = (said == true).astype(float)
    confidence, raw = p[rows, said], _merge(task, before)[rows, said]
    coverage, risk = risk_curve(confidence, 1 - right)
    return {
        "items": draws.items,
        "patients": draws.patients,
        "error": draws.mean(1 - right, whole),
        "calibration_error": draws.figure(calibration_error(confidence, right), whole),
        "calibration_error_without_temperature": draws.figure(calibration_error(raw, right), whole),
        "calibration_error_per_label": {
            name: draws.figure(calibration_error(p[:, i], one_hot[:, i]), true == i) for i, name in enumerate(names)
        },
        "brier": draws.mean(((p - one_hot) ** 2).sum(axis=1), whole),
        "auroc": _adventitious(p, true, names, draws),
        "auroc_per_label": {
            name: draws.figure(auroc(p[:, i], true == i, whole), true == i, true != i) for i, name in enumerate(names)
        },
        "area_under_risk": draws.figure(area_under_risk(confidence, 1 - right), whole),
        "risk_coverage": {"coverage": _rounded(coverage), "risk": _rounded(risk)} if _enough(draws) else None,
        "reliability": _reliability(confidence, right) if _enough(draws) else None,
    }


def _adventitious(p: np.ndarray, true: np.ndarray, names: Sequence[str], draws: PatientDraws) -> dict[str, Any]:
    """AUROC of adventitious against normal: Poor Quality is neither, and its items stay out."""
    normal = np.array([name == NORMAL for name in names])
    added = np.array([name not in (NORMAL, POOR_QUALITY) for name in names])
    share = p[:, added].sum(axis=1)
    score = share / np.maximum(share + p[:, normal].sum(axis=1), 1e-12)
    return draws.figure(auroc(score, added[true], (normal | added)[true]), added[true], normal[true])


def _enough(draws: PatientDraws) -> bool:
    return draws.patients >= MIN_PATIENTS


def _reliability(confidence: np.ndarray, right: np.ndarray) -> list[dict[str, float]]:
    return [
        {
            "confidence": round(float(confidence[part].mean()), 4),
            "right": round(float(right[part].mean()), 4),
            "items": len(part),
        }
        for part in equal_mass_bins(confidence)
    ]


def _rounded(values: np.ndarray) -> list[float]:
    return [round(float(value), 4) for value in values]
