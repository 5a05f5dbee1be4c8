"""The model card for people: a page and two figures beside the bundle's card.json, made from it alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from prs_core.bundle import Bundle, read_card
from prs_core.files import replace_atomically, write_text
from prs_core.labels import TASK_LABELS, Task
from training.confidence_figure import draw_confidence
from training.confidence_page import FIGURE_NAME as CONFIDENCE_NAME
from training.confidence_page import confidence_lines
from training.proposals_page import proposals_lines

PAGE_NAME, FIGURE_NAME = "README.md", "losses.png"
#: The rows of scores that a card may hold, in the order of the page, and what the page calls them.
ROWS = {
    "out_of_fold": "out-of-fold, train",
    "out_of_fold_without_supcon": "the same without SupCon",
    "intra": "intra-patient test",
    "inter": "inter-patient test",
    "valid": "validation",
}
_PHASES = {"pretrain": "SupCon", "events": "MixUp, events", "windows": "MixUp, windows"}
_TASK_NAMES = {
    Task.EVENT_BINARY: "event, normal or not",
    Task.EVENT_TYPE: "event, seven types",
    Task.RECORD_TERNARY: "record, three labels",
    Task.RECORD_LABEL: "record, five labels",
}


def write_card_page(bundle: Bundle) -> None:
    """Write the page and the figures into the bundle's folder. Raises BundleError, OSError."""
    card, sha256 = read_card(bundle.folder)
    values = card.to_dict(sha256)
    _draw_losses(bundle.folder / FIGURE_NAME, values["training"].get("losses", {}))
    confidence = values["metrics"].get("out_of_fold", {}).get("confidence", {})
    drawn = draw_confidence(bundle.folder / CONFIDENCE_NAME, confidence)
    metrics = values["metrics"]
    sets = {name: metrics[key]["sets"] for key, name in ROWS.items() if "sets" in metrics.get(key, {})}
    trust = confidence_lines(confidence, sets, figure=drawn)
    write_text(bundle.folder / PAGE_NAME, "\n".join(_page(values, trust)) + "\n")


def _found(metrics: Mapping[str, Any]) -> dict[str, Any]:
    """event_scores() by the words for what they were measured on."""
    found = {}
    for key, name in ROWS.items():
        for part, words in (("proposals", name), ("proposals_cross_fitted", f"{name}, thresholds of the other folds")):
            if part in metrics.get(key, {}):
                found[words] = metrics[key][part]
    return found


def _page(card: Mapping[str, Any], confidence: list[str]) -> list[str]:
    about, training = card["about"], card["training"]
    lines = [f"# Model card: {card['name']} {card['version']}", "", f"`{card['id']}`, made {card['created']}.", ""]
    lines += ["**For research, not a medical device.** " + about.get("intended_use", ""), ""]
    for title, key in (("Data", "data"), ("Method", "method")):
        if about.get(key):
            lines += [f"## {title}", "", about[key], ""]
    if data := training.get("data"):
        # Older cards count both together.
        mended = f", {data['mended']} mended" if "mended" in data else " or mended"
        # Refined models have none: their warnings stand in the study's retraining.
        left_out = f" {data['left_out']} left out{mended};" if "left_out" in data else ""
        lines += [
            f"{data['recordings']} recordings of {data['patients']} patients with {data['events']} events;"
            f"{left_out} fingerprint `{data['fingerprint']}`.",
            "",
        ]
    metrics = card["metrics"]
    found = _found(metrics)
    lines += _scores(metrics) + _confusions(metrics) + _rule(metrics) + proposals_lines(found) + confidence
    lines += ["## Limits", "", *(f"- {limit}" for limit in about.get("limits", [])), ""]
    lines += _making(card)
    return lines


def _cell(values: Mapping[str, Any] | None, rate: str = "score") -> str:
    if not values or values[rate] is None:
        return "–"
    interval = values["interval_95"].get(rate)
    around = f" ({interval[0]:.3f} to {interval[1]:.3f})" if interval else ""
    return f"{values[rate]:.3f}{around}"


def _scores(metrics: Mapping[str, Any]) -> list[str]:
    rows = {name: metrics[key] for key, name in ROWS.items() if key in metrics}
    if not rows:
        return []
    lines = ["## Scores", "", "The challenge's Score with its 95 % interval from resampling patients.", ""]
    lines += ["| | " + " | ".join(rows) + " |", "| --- |" + " --- |" * len(rows)]
    for task in Task:
        cells = [_cell(row["tasks"].get(str(int(task)))) for row in rows.values()]
        lines.append(f"| {int(task)}: {_TASK_NAMES[task]} | " + " | ".join(cells) + " |")
    lines += ["", "| | task | SE | SP | items | patients |", "| --- | --- | --- | --- | --- | --- |"]
    for name, row in rows.items():
        for task, values in sorted(row["tasks"].items()):
            rates = [_cell(values, rate) for rate in ("se", "sp")]
            lines.append(f"| {name} | {task} | {' | '.join(rates)} | {values['items']} | {values['patients']} |")
    lines += [
        "",
        "Operating points were chosen on the out-of-fold predictions, so those scores are slightly in their own "
        "favour; nothing was chosen on a test split." + _crossed(metrics),
        "",
    ]
    return lines


def _crossed(metrics: Mapping[str, Any]) -> str:
    found = {task: s for task, s in metrics.get("out_of_fold", {}).get("cross_fitted", {}).items() if s is not None}
    if not found:
        return ""
    told = ", ".join(f"task {task} {score:.3f}" for task, score in sorted(found.items()))
    return f" Chosen without the fold that they judge, the out-of-fold Scores are: {told}."


def _confusions(metrics: Mapping[str, Any]) -> list[str]:
    row = metrics.get("out_of_fold", {}).get("tasks", {})
    lines: list[str] = []
    for task in (Task.EVENT_TYPE, Task.RECORD_LABEL):
        values = row.get(str(int(task)))
        if not values:
            continue
        labels = [str(label) for label in TASK_LABELS[task]]
        lines += [f"Out-of-fold confusion, task {int(task)} (row: truth, column: answer):", ""]
        lines += ["| | " + " | ".join(labels) + " |", "| --- |" + " --- |" * len(labels)]
        for label, counts in zip(labels, values["confusion"], strict=True):
            lines.append(f"| {label} | " + " | ".join(map(str, counts)) + " |")
        lines.append("")
    return lines


def _rule(metrics: Mapping[str, Any]) -> list[str]:
    rows = {name: metrics[key]["paper_rule"] for key, name in ROWS.items() if "paper_rule" in metrics.get(key, {})}
    if not rows:
        return []
    lines = ["The paper's rule (two consecutive windows of one class) on the same windows, for comparison:", ""]
    lines += ["| | " + " | ".join(rows) + " |", "| --- |" + " --- |" * len(rows)]
    for task in (Task.RECORD_TERNARY, Task.RECORD_LABEL):
        lines.append(f"| {int(task)} | " + " | ".join(_cell(row[str(int(task))]) for row in rows.values()) + " |")
    return [*lines, ""]


def _making(card: Mapping[str, Any]) -> list[str]:
    training = card["training"]
    lines = ["## How it was made", ""]
    if training.get("losses"):
        lines += [f"![Loss of each epoch of each phase]({FIGURE_NAME})", ""]
    if training:
        # The first refined models kept neither their hash nor versions.
        versions = "".join(f"; {', '.join(f'{k} {v}' for k, v in found.items())}" for found in _versions(training))
        lines += [
            f"{_configuration(training)}, {training['threads']} thread(s){versions}. "
            "The whole configuration stands in `card.json`." + _took(training),
            "",
        ]
    lines += [f"SHA-256 of `{name}`: `{digest}`" for name, digest in card["sha256"].items()]
    return lines


def _configuration(training: Mapping[str, Any]) -> str:
    """Hash, seed and folds; of a refined model, which has no folds, what it was refined from."""
    settings = training.get("configuration") or training.get("recipe", {})
    words = [f"Configuration `{training.get('configuration_hash', 'not kept')}`"]
    if "seed" in settings:
        words.append(f"seed {settings['seed']}")
    if "folds" in settings:
        words.append(f"{settings['folds']} patient-grouped folds")
    if "refined_from" in training:
        words.append(f"refined from `{training['refined_from']}`")
    return ", ".join(words)


def _versions(training: Mapping[str, Any]) -> list[Mapping[str, str]]:
    return [training["versions"]] if training.get("versions") else []


def _took(training: Mapping[str, Any]) -> str:
    if not training.get("seconds"):
        return ""
    return f" It took {sum(training['seconds'].values()) / 3600:.1f} hours in all, by the clock."


def _draw_losses(path: Path, losses: Mapping[str, list[float]]) -> None:
    """One panel a phase: the phases' losses are different quantities and share no axis."""
    shown = {name: values for name, values in losses.items() if values}
    if not shown:
        return
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=(3.2 * len(shown), 2.6), layout="constrained")
    for axis, (name, values) in zip(figure.subplots(1, len(shown), squeeze=False)[0], shown.items(), strict=True):
        axis.plot(range(1, len(values) + 1), values, color="#0b5cad", marker="o", markersize=3)
        axis.set(title=_PHASES.get(name, name), xlabel="epoch", ylabel="training loss")
        axis.xaxis.set_major_locator(MaxNLocator(integer=True))
        axis.grid(alpha=0.3)
        axis.spines[["top", "right"]].set_visible(False)
    with replace_atomically(path) as temporary:
        figure.savefig(temporary, dpi=130, format="png", metadata={"Software": None})
