"""All that is fitted on out-of-fold predictions, put together, and the scores that it gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from prs_core.bundle import EventModel
from prs_core.decision import DecisionConfig, paper_rule
from prs_core.errors import PRSError
from prs_core.event_metrics import event_scores
from prs_core.labels import TASK_LABELS, EventType, RecordLabel, Task, task_label
from prs_core.metrics import challenge_scores
from prs_core.proposals import propose
from prs_core.results import DetectedEvent
from prs_core.translation import tr
from training.calibration import fit_temperature
from training.confidence import HeldOut, judge_confidence
from training.config import TrainingConfig
from training.data import Split
from training.events import Clips
from training.operating import RecordClassifier, cross_fitted_labels, normal_threshold, type_bias
from training.out_of_fold import OutOfFold
from training.proposals import proposal_thresholds
from training.report import record_scores, task_scores

TYPES = tuple(EventType)
EVENT_TASKS, RECORD_TASKS = (Task.EVENT_BINARY, Task.EVENT_TYPE), (Task.RECORD_TERNARY, Task.RECORD_LABEL)


@dataclass(frozen=True)
class OperatingPoints:
    """All that is fitted on out-of-fold predictions, and the scores that they give.

    ``events`` has the operating points of tasks 11 and 12, and no network.
    """

    events: EventModel
    decision: DecisionConfig
    metrics: dict[str, Any]


def fit_operating_points(split: Split, clips: Clips, predictions: OutOfFold, config: TrainingConfig) -> OperatingPoints:
    """Thresholds, biases and the record classifier. Raises PRSError when there is only one record label.

    ``metrics``: the scores of each task at these operating points; the Score where they are chosen without the fold
    that they judge (``cross_fitted``), which their choice does not flatter; the paper's rule on the same windows; what
    found events are worth, and what they are where thresholds are chosen without the fold (``proposals_cross_fitted``);
    and what confidence is worth.
    """
    labels = [r.label for r in split.recordings]
    if len(set(labels)) < 2:
        raise PRSError(tr("All recordings have the same label: there is nothing to tell apart."), tr("Add recordings."))
    patients = split.patients
    events, metrics = _fit_events(clips, predictions, patients, config)
    thresholds, metrics["proposals"], metrics["proposals_cross_fitted"] = _fit_proposals(split, predictions)
    rule = [paper_rule(w, DecisionConfig()).label for w in predictions.windows]
    metrics["paper_rule"] = record_scores(labels, rule, patients.tolist())
    classifier = RecordClassifier(predictions.windows, labels, predictions.folds)
    said = classifier.held_out_labels()
    confidence = judge_confidence(
        HeldOut(classifier.held_out, classifier.true, patients, predictions.folds, _answers(said, RECORD_TASKS))
    )
    decision = DecisionConfig(
        event_thresholds=thresholds,
        record_weights=tuple(tuple(float(v) for v in row) for row in classifier.weights),
        record_bias=tuple(float(v) for v in classifier.intercept),
        record_offset=tuple(float(v) for v in classifier.offset),
        record_least=confidence.least,
    )
    chosen = cross_fitted_labels(predictions.windows, labels, predictions.folds, patients, config.seed)
    crossed = record_scores(labels, chosen, patients.tolist())
    metrics["tasks"] |= record_scores(labels, said, patients.tolist())
    metrics["cross_fitted"] |= {task: values["score"] for task, values in crossed.items()}
    metrics["record_regularisation"] = classifier.strength
    metrics["confidence"]["records"] = confidence.report
    return OperatingPoints(events, decision, metrics)


def _fit_proposals(split: Split, predictions: OutOfFold) -> tuple[tuple[float, ...], dict[str, Any], dict[str, Any]]:
    """From where on events are proposed, and event_scores() of what is proposed then, and of what is proposed where
    each fold has the thresholds of the others."""
    frames, reference = [w.frames for w in predictions.windows], [r.events for r in split.recordings]
    thresholds, owners = proposal_thresholds(frames, reference), split.patients.tolist()
    proposed = [propose(f, thresholds) for f in frames]
    crossed: list[list[DetectedEvent]] = [[] for _ in frames]
    for fold in np.unique(predictions.folds):
        others = np.flatnonzero(predictions.folds != fold)
        of_others = proposal_thresholds([frames[i] for i in others], [reference[i] for i in others])
        for i in np.flatnonzero(predictions.folds == fold).tolist():
            crossed[i] = propose(frames[i], of_others)
    return thresholds, event_scores(reference, proposed, owners), event_scores(reference, crossed, owners)


def _fit_events(
    clips: Clips, predictions: OutOfFold, patients: np.ndarray, config: TrainingConfig
) -> tuple[EventModel, dict[str, Any]]:
    """Operating points of tasks 11 and 12, upon calibrated probabilities."""
    probabilities, true = predictions.events, clips.labels
    owners, folds = patients[clips.recordings], predictions.folds[clips.recordings]
    model = event_model(probabilities, true, config)
    crossed: dict[Task, np.ndarray] = {task: np.full(len(true), "", object) for task in EVENT_TASKS}
    for fold in np.unique(folds):
        inside = folds == fold
        others = event_model(probabilities[~inside], true[~inside], config)
        for task, answers in crossed.items():
            answers[inside] = others.labels(probabilities[inside], task)
    metrics: dict[str, Any] = {"tasks": {}, "cross_fitted": {}, "confidence": {}}
    for task in EVENT_TASKS:
        truth = [task_label(TYPES[t], task) for t in true]
        metrics["tasks"][str(int(task))] = task_scores(truth, model.labels(probabilities, task), owners.tolist(), task)
        metrics["cross_fitted"][str(int(task))] = challenge_scores(truth, list(crossed[task]), task).to_dict()["score"]
    said = {task: _indices(model.labels(probabilities, task), task) for task in EVENT_TASKS}
    logs = np.log(np.maximum(probabilities.astype(np.float64), 1e-12))
    confidence = judge_confidence(HeldOut(logs, true, owners, folds, said))
    metrics["confidence"]["events"] = confidence.report
    return replace(model, type_least=confidence.least), metrics


def event_model(probabilities: np.ndarray, true: np.ndarray, config: TrainingConfig) -> EventModel:
    """Temperature, then threshold and bias upon what it makes of ``probabilities`` (events, 7)."""
    logs = np.log(np.maximum(probabilities.astype(np.float64), 1e-12))
    model = EventModel({}, config.event_frames, temperature=fit_temperature(logs, true))
    calibrated = model.calibrated(probabilities)
    return replace(model, normal_threshold=normal_threshold(calibrated, true), type_bias=type_bias(calibrated, true))


def _answers(said: Sequence[RecordLabel], tasks: Sequence[Task]) -> dict[Task, np.ndarray]:
    return {task: _indices([task_label(label, task) for label in said], task) for task in tasks}


def _indices(said: Sequence[str], task: Task) -> np.ndarray:
    """(items,) answers as indices into TASK_LABELS."""
    return np.array([TASK_LABELS[task].index(answer) for answer in said])
