"""How a study stands, for people and programs: rows on the terminal, a page in Markdown, a file of JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from optuna.trial import TrialState

from prs_core.files import write_json, write_text
from training.tuning.study import AGAIN, DIVERGED, ERROR, was_killed

if TYPE_CHECKING:
    from optuna.trial import FrozenTrial

    from training.tuning.study import Study

#: Short names of what is searched, in the order in which they are shown.
HEADINGS: Mapping[str, str] = {
    "learning_rate": "learning rate",
    "pretrain_learning_rate": "SupCon's",
    "temperature": "temperature",
    "width": "filters",
    "projection": "dense",
    "hop_length": "hop",
    "n_mfcc": "MFCC",
    "n_fft": "FFT",
}


def value_text(name: str, value: Any) -> str:
    if name.endswith("learning_rate"):
        return f"{value:.1e}"
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def values_text(values: Mapping[str, Any]) -> str:
    """All values of a trial in one line."""
    return ", ".join(f"{HEADINGS[name]} {value_text(name, values[name])}" for name in HEADINGS if name in values)


def outcome(trial: FrozenTrial) -> str:
    """What became of a trial, in a few words."""
    if was_killed(trial):
        return "interrupted"
    if DIVERGED in trial.user_attrs:
        return "loss not finite"
    if trial.state == TrialState.PRUNED:
        return f"stopped after epoch {trial.last_step}"
    if trial.state == TrialState.FAIL:
        return f"failed: {trial.user_attrs[ERROR]}"
    return {TrialState.COMPLETE: "finished", TrialState.RUNNING: "running"}.get(trial.state, "waiting")


def reached(trial: FrozenTrial) -> float | None:
    """The Score of a trial, or the last one it was told before it was stopped."""
    if trial.value is not None:
        return trial.value
    return trial.intermediate_values[trial.last_step] if trial.last_step is not None else None


def minutes(trial: FrozenTrial) -> float | None:
    return trial.duration.total_seconds() / 60 if trial.duration is not None else None


def _cells(study: Study, trial: FrozenTrial) -> list[str]:
    score, best, took = reached(trial), study.best(), minutes(trial)
    mark = " *" if best is not None and best.number == trial.number else ""
    shown = [value_text(name, trial.params[name]) if name in trial.params else "" for name in HEADINGS]
    return [
        str(trial.number),
        "" if score is None else f"{score:.3f}{mark}",
        outcome(trial),
        "" if took is None else f"{took:.1f}",
        *shown,
    ]


def _titles() -> list[str]:
    return ["trial", "Score", "outcome", "min", *HEADINGS.values()]


def table(study: Study, last: int | None = None) -> str:
    """All trials that were begun, or the last of them, in columns of equal width. ``*`` marks the best."""
    begun = [t for t in study.trials if t.state != TrialState.WAITING]
    rows = [_titles(), *(_cells(study, t) for t in begun[-last if last else 0 :])]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    aligned = [
        "  ".join(c.ljust(w) if i == 2 else c.rjust(w) for i, (c, w) in enumerate(zip(row, widths, strict=True)))
        for row in rows
    ]
    return "\n".join(line.rstrip() for line in aligned)


def standing(study: Study) -> str:
    """One line: how far the study is and what is best."""
    best = study.best()
    said = f"best Score {best.value:.3f} (trial {best.number})" if best is not None else "none finished yet"
    return f"{len(study.spent())} of {study.bench.budget.trials} trials, {said}"


def write_progress(study: Study) -> None:
    """``trials.md`` and ``trials.json`` in the study's folder, each whole or as it was."""
    write_json(study.folder / "trials.json", as_json(study), durable=False)
    lines = [f"# Tuning of task {int(study.bench.task)}", "", f"{standing(study)}.", ""]
    lines += ["| " + " | ".join(_titles()) + " |", "| --: | --: | --- |" + " --: |" * (1 + len(HEADINGS))]
    lines += ["| " + " | ".join(_cells(study, t)) + " |" for t in study.trials if t.state != TrialState.WAITING]
    lines += [
        "",
        f"Score: the challenge's, on {study.bench.judged_folds} of {study.bench.base.folds} patient-grouped folds of "
        "the train part, each judged by a network that never heard its patients; of a trial that was stopped, the one "
        "that it had reached. * marks the best.",
        "",
    ]
    write_text(study.folder / "trials.md", "\n".join(lines), durable=False)


def as_json(study: Study) -> dict[str, Any]:
    best = study.best()
    return {
        **study.bench.describe(),
        "seed": study.seed,
        "trials_wanted": study.bench.budget.trials,
        "best": best.number if best is not None else None,
        "trials": [
            {
                "number": t.number,
                "outcome": outcome(t),
                "score": reached(t),
                "minutes": minutes(t),
                "node": t.user_attrs.get("node"),
                "again": t.user_attrs.get(AGAIN),
                "scores_by_epoch": {str(k): v for k, v in sorted(t.intermediate_values.items())},
                "values": t.params,
            }
            for t in study.trials
            if t.state != TrialState.WAITING
        ],
    }
