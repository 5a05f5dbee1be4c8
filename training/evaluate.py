"""`prs-studio evaluate`: a bundle's official scores on a split, and the log of every look at a test split."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from prs_core.bundle import Bundle, save_card
from prs_core.decision import events_from_windows, paper_rule, record_verdict
from prs_core.event_metrics import event_scores
from prs_core.files import write_text
from prs_core.inference import Analyzer
from prs_core.labels import RecordLabel, Task, task_label
from prs_core.results import DetectedEvent
from training.card_page import write_card_page
from training.data import Split
from training.report import record_scores, task_scores, total

#: Splits whose every use is logged: nothing may be chosen on them.
TEST_SPLITS = ("intra", "inter", "valid")


def evaluate(
    bundle: Bundle, split: Split, *, threads: int = 1, progress: Callable[[float], None] | None = None
) -> dict[str, Any]:
    """Scores per task with intervals; of the same windows, the paper's rule and the proposed events. JSON-ready."""
    analyzer = Analyzer(bundle, threads=threads)
    types, answers, event_patients = [], [], []
    labels: list[RecordLabel] = []
    verdicts: list[RecordLabel] = []
    rule: list[RecordLabel] = []
    proposals: list[tuple[DetectedEvent, ...]] = []
    for index, recording in enumerate(split.recordings):
        if clips := recording.clips():
            answers.append(analyzer.classify_events([samples for _, samples in clips]))
            types += [event.type for event, _ in clips]
            event_patients += [recording.patient] * len(clips)
        windows = analyzer.windows([recording.samples])
        labels.append(recording.label)
        verdicts.append(record_verdict(windows, bundle.card.decision).label)
        rule.append(paper_rule(windows, bundle.card.decision).label)
        proposals.append(events_from_windows(windows, bundle.card.decision))
        if progress:
            progress((index + 1) / len(split.recordings))
    tasks: dict[str, Any] = {}
    if answers:
        probabilities = np.concatenate(answers)
        for task in (Task.EVENT_BINARY, Task.EVENT_TYPE):
            true = [task_label(t, task) for t in types]
            tasks[str(int(task))] = task_scores(
                true, bundle.card.events.labels(probabilities, task), event_patients, task
            )
    patients = split.patients.tolist()
    tasks |= record_scores(labels, verdicts, patients)
    return {
        "model": bundle.card.id,
        "recordings": len(split.recordings),
        "patients": len(set(patients)),
        "left_out": list(split.problems),
        "tasks": tasks,
        "total": total(tasks),
        "paper_rule": record_scores(labels, rule, patients),
        "proposals": event_scores([r.events for r in split.recordings], proposals, patients),
    }


def log_evaluation(log: Path, split_name: str, result: dict[str, Any]) -> None:
    """Append one line to the log of looks at test splits: when, which model, which split, the four scores."""
    entry = {
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "model": result["model"],
        "split": split_name,
        "scores": {task: values["score"] for task, values in result["tasks"].items()},
    }
    before = log.read_text(encoding="utf-8") if log.exists() else ""
    log.parent.mkdir(parents=True, exist_ok=True)
    write_text(log, before + json.dumps(entry) + "\n")


def record_in_card(bundle: Bundle, split_name: str, result: dict[str, Any]) -> None:
    """Put the scores of a split into the bundle's own card and its page, beside those found in training."""
    metrics = {**bundle.card.metrics, split_name: {k: v for k, v in result.items() if k != "model"}}
    save_card(bundle, metrics)
    write_card_page(bundle)
