"""The model card's words and tables on confidence, made from what the card holds and from nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

FIGURE_NAME = "confidence.png"
_GROUPS = {"events": "event types (task 12)", "records": "record labels (task 22)"}


def confidence_lines(
    confidence: Mapping[str, Any], splits: Mapping[str, Mapping[str, Any]], *, figure: bool
) -> list[str]:
    """Lines of Markdown. ``confidence`` is what the card holds under ``metrics.out_of_fold.confidence``, ``splits``
    what it holds of others under ``sets``, by the words for them."""
    groups = {name: confidence[name] for name in _GROUPS if name in confidence}
    if not groups:
        return []
    some = next(iter(groups.values()))
    lines = [
        "## Confidence",
        "",
        "Out-of-fold, with 95 % intervals from resampling patients. Temperatures and quantiles are those of the other "
        "folds, the answers those of the operating point that ships. Poor Quality counts as a label like the others. "
        f"– where fewer than {some['least_patients']} patients stand behind a figure. The calibration error is the "
        f"expected one over {some['bins']} bins of equally many answers; never negative, its interval lies "
        "towards larger values.",
        "",
    ]
    if figure:
        lines += [f"![Calibration, and risk against coverage, of events and records]({FIGURE_NAME})", ""]
    lines += _tasks(groups)
    for name, group in groups.items():
        lines += _labels(name, group)
        lines += _sets(name, group["sets"])
    return lines + _elsewhere(splits)


def _cell(figure: Mapping[str, Any]) -> str:
    if figure["value"] is None:
        return "–"
    low, high = figure["interval_95"]
    return f"{figure['value']:.3f} ({low:.3f} to {high:.3f})"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _tasks(groups: Mapping[str, Any]) -> list[str]:
    tasks = {task: values for group in groups.values() for task, values in group["tasks"].items()}
    rows = {
        "items": lambda v: str(v["items"]),
        "patients": lambda v: str(v["patients"]),
        "wrong answers": lambda v: _cell(v["error"]),
        "calibration error": lambda v: _cell(v["calibration_error"]),
        "calibration error without temperature": lambda v: _cell(v["calibration_error_without_temperature"]),
        "Brier score, of all labels": lambda v: _cell(v["brier"]),
        "AUROC, adventitious against normal": lambda v: _cell(v["auroc"]),
        "area under risk against coverage": lambda v: _cell(v["area_under_risk"]),
    }
    lines = ["| task | " + " | ".join(tasks) + " |", "| --- |" + " --- |" * len(tasks)]
    lines += [f"| {name} | " + " | ".join(map(tell, tasks.values())) + " |" for name, tell in rows.items()]
    told = ", ".join(f"{name} {group['temperature']:.2f}" for name, group in groups.items())
    return [*lines, "", f"Temperatures: {told}.", ""]


def _labels(name: str, group: Mapping[str, Any]) -> list[str]:
    fine = group["tasks"][max(group["tasks"])]
    covered = group["sets"]["coverage_per_label"]
    lines = [
        f"Each of the {_GROUPS[name]} against the rest, and how often the true one is in the set of those that cannot "
        "be ruled out:",
        "",
        "| | patients | AUROC | calibration error | in the set |",
        "| --- | --- | --- | --- | --- |",
    ]
    for label, auroc in fine["auroc_per_label"].items():
        error = fine["calibration_error_per_label"][label]
        cells = [str(covered[label]["patients"]), _cell(auroc), _cell(error), _cell(covered[label])]
        lines.append(f"| {label} | " + " | ".join(cells) + " |")
    return [*lines, ""]


def _elsewhere(splits: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """What the promise is worth on other recordings than those that the quantiles were fitted on."""
    if not splits:
        return []
    keys = ("coverage", "mean_size", "unsure", "error_when_sure", "error_when_unsure")
    lines = [
        "The sets that ship, on recordings that had no part in them. Where the truth is in the set less often than "
        "promised, those recordings do not resemble the ones that the promise was fitted on:",
        "",
        "| | sets of | in the set | mean size | unsure | wrong when sure | wrong when unsure |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for split, groups in splits.items():
        for name, sets in groups.items():
            if sets:
                lines.append(f"| {split} | {name} | " + " | ".join(_cell(sets[key]) for key in keys) + " |")
    return [*lines, ""]


def _sets(name: str, sets: Mapping[str, Any]) -> list[str]:
    lines = []
    if sets["without_own_quantile"]:
        lines += [
            f"Too few patients for a quantile of their own: {', '.join(sets['without_own_quantile'])}. They are ruled "
            "out below the quantile of all items, and nothing is promised for them.",
            "",
        ]
    keys = ("coverage", "mean_size", "unsure", "error_when_sure", "error_when_unsure")
    promised = {
        str(sets["promised_coverage"]): [_cell(sets[key]) for key in keys],
        **{each: [_number(v) for v in values.values()] for each, values in sets["at_other_coverages"].items()},
    }
    lines += [
        f"Sets of {name} at several promises; {sets['promised_coverage']} ships. Unsure: anything but the answer alone "
        "is possible.",
        "",
        "| promised | in the set | mean size | unsure | wrong when sure | wrong when unsure |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for promise, cells in sorted(promised.items(), key=lambda pair: float(pair[0])):
        lines.append(f"| {promise} | " + " | ".join(cells) + " |")
    return [*lines, ""]
