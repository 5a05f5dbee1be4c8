"""`prs-studio evaluate`: a bundle's official scores on a split, and the log of every look at a test split."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from prs_core.bundle import Bundle, save_card
from prs_core.decision import events_from_windows, paper_rule, record_verdict
from prs_core.event_metrics import event_scores
from prs_core.files import append_line, check_writable
from prs_core.inference import Analyzer
from prs_core.labels import EventType, RecordLabel, Task, task_label
from prs_core.results import DetectedEvent, RecordVerdict
from training.card_page import write_card_page
from training.conformal import report_sets
from training.data import Split
from training.measures import PatientDraws
from training.report import record_scores, task_scores, total

#: Splits whose every use is logged: nothing may be chosen on them.
TEST_SPLITS = ("intra", "inter", "valid")


def evaluate(
    bundle: Bundle, split: Split, *, threads: int = 1, progress: Callable[[float], None] | None = None
) -> dict[str, Any]:
    """Scores per task with intervals; of the same windows, the paper's rule, the proposed events and what is not ruled
    out. JSON-ready."""
    analyzer = Analyzer(bundle, threads=threads)
    types, answers, event_patients = [], [], []
    labels: list[RecordLabel] = []
    verdicts: list[RecordVerdict] = []
    rule: list[RecordLabel] = []
    proposals: list[tuple[DetectedEvent, ...]] = []
    for index, recording in enumerate(split.recordings):
        if clips := recording.clips():
            answers.append(analyzer.classify_events([samples for _, samples in clips]))
            types += [event.type for event, _ in clips]
            event_patients += [recording.patient] * len(clips)
        windows = analyzer.windows([recording.samples])
        labels.append(recording.label)
        verdicts.append(record_verdict(windows, bundle.card.decision))
        rule.append(paper_rule(windows, bundle.card.decision).label)
        proposals.append(events_from_windows(windows, bundle.card.decision))
        if progress:
            progress((index + 1) / len(split.recordings))
    tasks: dict[str, Any] = {}
    sets: dict[str, Any] = {}
    if answers:
        probabilities = np.concatenate(answers)
        said = bundle.card.events.labels(probabilities, Task.EVENT_TYPE)
        sets["events"] = _sets(types, said, bundle.card.events.possible(probabilities), event_patients, EventType)
        for task in (Task.EVENT_BINARY, Task.EVENT_TYPE):
            true = [task_label(t, task) for t in types]
            tasks[str(int(task))] = task_scores(
                true, bundle.card.events.labels(probabilities, task), event_patients, task
            )
    patients = split.patients.tolist()
    said = [verdict.label for verdict in verdicts]
    tasks |= record_scores(labels, said, patients)
    sets["records"] = _sets(labels, said, [verdict.possible for verdict in verdicts], patients, RecordLabel)
    return {
        "model": bundle.card.id,
        "recordings": len(split.recordings),
        "patients": len(set(patients)),
        "left_out": list(split.problems),
        "mended": list(split.mended),
        "tasks": tasks,
        "total": total(tasks),
        "paper_rule": record_scores(labels, rule, patients),
        "proposals": event_scores([r.events for r in split.recordings], proposals, patients),
        "sets": sets,
    }


def _sets(
    true: Sequence[str],
    said: Sequence[str],
    possible: Sequence[tuple[str, ...] | None],
    patients: Sequence[str],
    labels: type[EventType] | type[RecordLabel],
) -> dict[str, Any] | None:
    """How often the truth is among what the model does not rule out, and how often it is wrong when sure and when
    unsure; None of a model without such sets."""
    names = [str(label) for label in labels]
    if not possible or any(each is None for each in possible):
        return None
    kept = np.array([[name in (each or ()) for name in names] for each in possible])
    truth, answers = (np.array([names.index(str(label)) for label in each]) for each in (true, said))
    return report_sets(kept, truth, answers, names, PatientDraws(np.asarray(patients)))


def check_log(log: Path) -> None:
    """Raise the OSError with which the log could not be written, before the work that is to be logged."""
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists():
        log.open("ab").close()
    else:
        check_writable(log)


def log_evaluation(log: Path, split_name: str, result: dict[str, Any]) -> None:
    """Append one line to the log of looks at test splits: when, which model, which split, the four scores.

    Two that look at the same time lose no line: it is appended, in one piece. Raises OSError, and then nothing is left
    of the line.
    """
    entry = {
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "model": result["model"],
        "split": split_name,
        "scores": {task: values["score"] for task, values in result["tasks"].items()},
    }
    log.parent.mkdir(parents=True, exist_ok=True)
    append_line(log, json.dumps(entry))


def record_in_card(bundle: Bundle, split_name: str, result: dict[str, Any]) -> None:
    """Put the scores of a split into the bundle's own card and its page, beside those found in training."""
    metrics = {**bundle.card.metrics, split_name: {k: v for k, v in result.items() if k != "model"}}
    save_card(bundle, metrics)
    write_card_page(bundle)
