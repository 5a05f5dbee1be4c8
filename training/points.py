"""All that is fitted on out-of-fold predictions, put together, and the scores that it gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from prs_core.bundle import EventModel
from prs_core.decision import DecisionConfig
from prs_core.errors import PRSError
from prs_core.labels import WINDOW_CLASSES, EventType, Task, task_label
from training.config import TrainingConfig
from training.data import Recording, Split
from training.events import Clips
from training.operating import RecordClassifier, event_thresholds, normal_threshold, type_bias
from training.out_of_fold import OutOfFold
from training.report import record_scores, task_scores
from training.windows import window_targets

TYPES = tuple(EventType)


@dataclass(frozen=True)
class OperatingPoints:
    """All that is fitted on out-of-fold predictions, and the scores that they give."""

    normal_threshold: float
    type_bias: tuple[float, ...]
    decision: DecisionConfig
    metrics: dict[str, Any]


def fit_operating_points(
    split: Split, clips: Clips, predictions: OutOfFold, config: TrainingConfig
) -> OperatingPoints:
    """Thresholds, biases and the record classifier. Raises PRSError when there is only one record label."""
    labels = [r.label for r in split.recordings]
    if len(set(labels)) < 2:
        raise PRSError("All recordings have the same label: there is nothing to tell apart.", "Add recordings.")
    threshold = normal_threshold(predictions.events, clips.labels)
    bias = type_bias(predictions.events, clips.labels)
    events = EventModel({}, config.event_frames, threshold, bias)
    patients = split.patients
    tasks: dict[str, Any] = {}
    for task in (Task.EVENT_BINARY, Task.EVENT_TYPE):
        true = [task_label(TYPES[t], task) for t in clips.labels]
        said = events.labels(predictions.events, task)
        tasks[str(int(task))] = task_scores(true, said, patients[clips.recordings].tolist(), task)
    classifier = RecordClassifier(predictions.windows, labels, predictions.folds)
    tasks |= record_scores(labels, classifier.held_out_labels(), patients.tolist())
    decision = DecisionConfig(
        event_thresholds=event_thresholds(predictions.windows, _centre_targets(split.recordings, predictions, config)),
        record_weights=tuple(tuple(float(v) for v in row) for row in classifier.weights),
        record_bias=tuple(float(v) for v in classifier.intercept),
    )
    return OperatingPoints(threshold, bias, decision, {"tasks": tasks, "record_regularisation": classifier.strength})


def _centre_targets(
    recordings: Sequence[Recording], predictions: OutOfFold, config: TrainingConfig
) -> list[np.ndarray]:
    """For each recording (windows, 7): which types sound in the centres of its windows."""
    first = len(WINDOW_CLASSES)
    return [
        np.stack(
            [
                window_targets(recording, float(s), config.features.window_s, config.centre_s, config.min_overlap_s)[
                    first:
                ]
                for s in windows.starts_s
            ]
        )
        for recording, windows in zip(recordings, predictions.windows, strict=True)
    ]
