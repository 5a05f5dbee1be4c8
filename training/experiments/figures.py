"""The paper's figures 2 and 3: embeddings of the validation split, and confusion matrices, of the four tasks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from prs_core.files import replace_atomically
from training.experiments.experiment import Experiment
from training.experiments.items import SPLITS
from training.experiments.systems import TITLES, System

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SHOWN = "resnet18-supcon-mixup"
#: Colours that remain apart for colour-blind eyes (Okabe and Ito, 2008), with a marker each that tells them apart
#: without colour. Normal, of which there is most, recedes.
STYLES = {
    "Normal": ("#b3bac4", "o"),
    "Adventitious": ("#d55e00", "^"),
    "Rhonchi": ("#e69f00", "D"),
    "Wheeze": ("#0072b2", "^"),
    "Stridor": ("#cc79a7", "P"),
    "Coarse Crackle": ("#000000", "X"),
    "Fine Crackle": ("#009e73", "s"),
    "Wheeze & Crackle": ("#56b4e9", "v"),
    "CAS": ("#0072b2", "^"),
    "DAS": ("#009e73", "s"),
    "CAS & DAS": ("#56b4e9", "v"),
    "Poor Quality": ("#f0c419", "X"),
}
_TITLES = {
    "11": "Task 11: event, normal or not",
    "12": "Task 12: event, seven types",
    "21": "Task 21: record, three labels",
    "22": "Task 22: record, five labels",
}
_SPLIT_TITLES = {"inter": "the inter-patient test", "intra": "the intra-patient test", "valid": "validation"}


def save_figure(figure: Figure, out: Path, name: str) -> None:
    """As PNG and SVG, byte for byte the same for the same numbers."""
    from matplotlib import rc_context

    for kind, metadata in (("png", {"Software": None}), ("svg", {"Date": None, "Creator": None})):
        with replace_atomically(out / f"{name}.{kind}") as temporary, rc_context({"svg.hashsalt": name}):
            figure.savefig(temporary, dpi=160, format=kind, metadata=metadata)


def _shown(experiment: Experiment) -> list[System]:
    wanted = [s for s in experiment.systems if s.name == SHOWN]
    experiment.train(wanted)
    return wanted


def figure2(experiment: Experiment, out: Path) -> None:
    """t-SNE of the embeddings of the validation split."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.6, 10.0), layout="constrained")
    for axis, system in zip(figure.subplots(2, 2).flat, _shown(experiment), strict=True):
        embeddings, labels = experiment.embeddings(system)
        _scatter(axis, flat_map(embeddings), labels, system)
    figure.suptitle(
        f"{TITLES[SHOWN]}: embeddings of sounds from patients that the networks never heard\n(t-SNE, validation split; "
        "axes have no unit)",
        fontsize=12,
    )
    save_figure(figure, out, "fig2")


def flat_map(embeddings: np.ndarray) -> np.ndarray:
    """(items, embedding) -> (items, 2), alike for alike embeddings; the same for the same input."""
    # Both take a second to import.
    from sklearn.decomposition import PCA
    from sklearn.manifold import TSNE

    unit = embeddings / np.maximum(np.linalg.norm(embeddings, axis=1, keepdims=True), 1e-9)
    small = PCA(min(50, *unit.shape), random_state=0).fit_transform(unit)
    perplexity = min(30.0, max(1.0, (len(small) - 1) / 3))
    placed: np.ndarray = TSNE(perplexity=perplexity, init="pca", random_state=0).fit_transform(small)
    return placed


def _scatter(axis: Axes, places: np.ndarray, labels: Sequence[str], system: System) -> None:
    answers = np.array(labels)
    for order, label in enumerate(system.classes):
        chosen = answers == label
        colour, marker = STYLES[label]
        quiet = label == "Normal"
        axis.scatter(
            places[chosen, 0],
            places[chosen, 1],
            s=11 if quiet else 20,
            c=colour,
            marker=marker,
            alpha=0.7 if quiet else 0.9,
            linewidths=0.25,
            edgecolors="white",
            label=f"{label} ({int(chosen.sum())})",
            zorder=1 if quiet else 2 + order,
        )
    axis.set(title=_TITLES[system.target], xticks=[], yticks=[])
    axis.spines[:].set_color("#c9d0d9")
    # Below, so that it hides no point.
    axis.legend(
        loc="upper center",
        bbox_to_anchor=(0.5, -0.01),
        ncols=3,
        fontsize=8,
        frameon=False,
        markerscale=1.5,
        handletextpad=0.1,
        columnspacing=1.2,
    )


def figure3(experiment: Experiment, out: Path) -> None:
    """Confusion matrices, of the inter-patient test as in the paper or else of the best that may be looked at."""
    from matplotlib.figure import Figure

    wanted = _shown(experiment)
    found = [experiment.scores(system) for system in wanted]
    split = next(s for s in reversed(SPLITS) if all(scores[s] for scores in found))
    figure = Figure(figsize=(11.5, 10.5), layout="constrained")
    for axis, system, scores in zip(figure.subplots(2, 2).flat, wanted, found, strict=True):
        values = scores[split]
        assert values is not None
        _matrix(axis, np.array(values["confusion"]), values, system)
    figure.suptitle(
        f"{TITLES[SHOWN]}: confusion on {_SPLIT_TITLES.get(split, split)}\n"
        "counts, shaded by the share of each true label",
        fontsize=13,
    )
    save_figure(figure, out, "fig3")


def _matrix(axis: Axes, counts: np.ndarray, scores: dict[str, Any], system: System) -> None:
    totals = counts.sum(axis=1, keepdims=True)
    shares = counts / np.maximum(totals, 1)
    axis.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for (row, column), share in np.ndenumerate(shares):
        absent = totals[row, 0] == 0
        text = "" if absent else f"{counts[row, column]}"
        colour = "white" if share > 0.55 else "#18212c" if counts[row, column] else "#8a94a3"
        axis.text(column, row, text, ha="center", va="center", color=colour, fontsize=10)
    names = [label.replace(" ", "\n", 1) for label in system.classes]
    rows = [f"{label}\nn = {int(n)}" for label, n in zip(system.classes, totals[:, 0], strict=True)]
    axis.set_xticks(range(len(names)), names, fontsize=8)
    axis.set_yticks(range(len(rows)), rows, fontsize=8)
    # White lines between the cells.
    axis.set_xticks(np.arange(0.5, len(names) - 1), minor=True)
    axis.set_yticks(np.arange(0.5, len(rows) - 1), minor=True)
    axis.grid(which="minor", color="white", linewidth=1.5)
    axis.tick_params(which="both", length=0)
    axis.spines[:].set_visible(False)
    score = "–" if scores["score"] is None else f"{scores['score']:.3f}"
    axis.set(xlabel="predicted", ylabel="true")
    axis.set_title(f"{_TITLES[system.target]}\nScore {score}", fontsize=11)
