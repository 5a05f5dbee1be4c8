"""Scores with their intervals, as they stand in the card and in evaluation files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from prs_core.labels import Task, task_label
from prs_core.metrics import challenge_scores, patient_bootstrap, total_score


def task_scores(true: Sequence[str], predicted: Sequence[str], patients: Sequence[str], task: Task) -> dict[str, Any]:
    """Official scores of one task, with 95 % intervals from resampling patients, as JSON can hold them."""
    scores = challenge_scores(true, predicted, task).to_dict()
    intervals = patient_bootstrap(true, predicted, patients, task)
    scores["interval_95"] = {
        name: None if np.isnan(low) else [float(low), float(high)] for name, (low, high) in intervals.items()
    }
    return scores | {"items": len(true), "patients": len(set(patients))}


def record_scores(labels: Sequence[Any], predicted: Sequence[Any], patients: Sequence[str]) -> dict[str, Any]:
    """Tasks 21 and 22 from record labels: {"21": ..., "22": ...}."""
    return {
        str(int(task)): task_scores(
            [task_label(x, task) for x in labels], [task_label(x, task) for x in predicted], patients, task
        )
        for task in (Task.RECORD_TERNARY, Task.RECORD_LABEL)
    }


def total(tasks: dict[str, Any]) -> float | None:
    """The challenge's total without its run time bonus; None where a task has no score."""
    scores = {task: tasks[str(int(task))]["score"] for task in Task if str(int(task)) in tasks}
    if len(scores) < len(Task) or None in scores.values():
        return None
    return total_score(scores)


def summary(tasks: dict[str, Any]) -> str:
    """One line: each task's Score with its interval."""
    parts = []
    for task, values in sorted(tasks.items()):
        interval = values["interval_95"]["score"]
        if values["score"] is None:
            parts.append(f"task {task}: no score")
        else:
            around = f" [{interval[0]:.3f}, {interval[1]:.3f}]" if interval else ""
            parts.append(f"task {task}: {values['score']:.3f}{around}")
    return "  ".join(parts)
