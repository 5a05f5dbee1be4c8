"""The study as a picture: how it went, what mattered, and the Score along every setting."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import optuna
from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution
from optuna.trial import TrialState

from prs_core.files import replace_atomically
from training.tuning.progress import reached
from training.tuning.study import STARTUP

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from optuna.trial import FrozenTrial

    from training.tuning.study import Study

    Trials = Sequence[FrozenTrial]

_BLUE, _GREY, _RED = "#0b5cad", "#9aa5b1", "#c2410c"
_COLUMNS = 4
TITLES = {
    "learning_rate": "learning rate",
    "pretrain_learning_rate": "SupCon's learning rate",
    "temperature": "SupCon's temperature",
    "width": "convolution filters",
    "projection": "dense layer (projection)",
    "hop_length": "hop length",
    "n_mfcc": "number of MFCC",
    "n_fft": "FFT length",
}


def draw_study(study: Study) -> list[Path]:
    """``study.png`` and ``study.svg`` in the study's folder; nothing before two trials have finished."""
    finished = [t for t in study.trials if t.state == TrialState.COMPLETE]
    pruned = [t for t in study.trials if t.state == TrialState.PRUNED and reached(t) is not None]
    best = study.best()
    if best is None or len(finished) < 2:
        return []
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    names = [name for name in TITLES if name in best.params]
    rows = -(-len(names) // _COLUMNS)
    figure = Figure(figsize=(11, 3.1 + 2.4 * rows), layout="constrained")
    above, below = figure.subfigures(2, 1, squeeze=False, height_ratios=[3.1, 2.4 * rows])[:, 0]
    history, importances = above.subplots(1, 2, width_ratios=[2.4, 1])
    _draw_history(history, finished, pruned)
    _draw_importances(importances, study.study, names, len(finished))
    panels = below.subplots(rows, _COLUMNS, sharey=True).flat
    for index, axis in enumerate(panels):
        if index < len(names):
            _draw_slice(axis, names[index], finished, pruned, best)
            axis.set_ylabel("" if index % _COLUMNS else "Score")
        else:
            axis.set_visible(False)
    paths = []
    for kind in ("png", "svg"):
        paths.append(study.folder / f"study.{kind}")
        nothing: dict[str, Any] = {"png": {"Software": None}, "svg": {"Date": None}}[kind]
        with replace_atomically(paths[-1], durable=False) as temporary, rc_context({"svg.hashsalt": "study"}):
            figure.savefig(temporary, dpi=130, format=kind, metadata=nothing)
    return paths


def _plain(axis: Axes, title: str) -> None:
    axis.set_title(title, fontsize=10, loc="left")
    axis.grid(alpha=0.3)
    axis.spines[["top", "right"]].set_visible(False)


def _points(axis: Axes, x: Callable[[FrozenTrial], Any], finished: Trials, pruned: Trials) -> None:
    axis.plot([x(t) for t in pruned], [reached(t) or 0.0 for t in pruned], "x", color=_GREY, markersize=5)
    axis.plot([x(t) for t in finished], [t.value or 0.0 for t in finished], "o", color=_BLUE, markersize=4)


def _draw_history(axis: Axes, finished: Trials, pruned: Trials) -> None:
    from matplotlib.ticker import MaxNLocator

    _points(axis, lambda trial: trial.number, finished, pruned)
    so_far = np.maximum.accumulate([t.value or 0.0 for t in finished])
    last = max(t.number for t in [*finished, *pruned])
    axis.step([*(t.number for t in finished), last], [*so_far, so_far[-1]], where="post", color=_BLUE)
    _plain(axis, "Score on held-out patients")
    axis.set(xlabel="trial", ylabel="Score")
    axis.xaxis.set_major_locator(MaxNLocator(integer=True))
    for line, label in zip(axis.lines, ("stopped early: Score then", "finished", "best so far"), strict=True):
        line.set_label(label)
    axis.legend(frameon=False, fontsize=8, loc="lower right", bbox_to_anchor=(1, 1), ncols=3)


def _draw_importances(axis: Axes, study: optuna.Study, names: list[str], finished: int) -> None:
    importances: dict[str, float] = {}
    with warnings.catch_warnings():
        # Of trials that are all alike Optuna says, with a warning or an error, that it cannot tell.
        warnings.simplefilter("error")
        with suppress(ValueError, RuntimeError, UserWarning):
            if finished > STARTUP:
                importances = optuna.importance.get_param_importances(study)
    shown = sorted((importances.get(name, 0.0), TITLES[name]) for name in names)
    axis.barh([name for _, name in shown], [value for value, _ in shown], color=_BLUE)
    _plain(axis, "What mattered")
    axis.set_xlabel("importance (PED-ANOVA)")
    axis.tick_params(axis="y", labelsize=8)
    if not any(value for value, _ in shown):
        axis.set(xlim=(0, 1), xticks=[])
        axis.text(0.5, 0.5, "too few trials to tell", transform=axis.transAxes, ha="center", color=_GREY)


def _draw_slice(axis: Axes, name: str, finished: Trials, pruned: Trials, best: FrozenTrial) -> None:
    searched = best.distributions[name]
    if isinstance(searched, CategoricalDistribution):  # powers of two
        axis.set_xscale("log", base=2)
        choices = [int(str(choice)) for choice in searched.choices]
        axis.set_xticks(choices, labels=[str(choice) for choice in choices])
        axis.minorticks_off()
    elif isinstance(searched, FloatDistribution | IntDistribution):
        axis.set_xscale("log" if searched.log else "linear")
        axis.plot([searched.low, searched.high], [best.value or 0.0] * 2, alpha=0)  # the whole of what was searched
    _points(axis, lambda trial: trial.params[name], finished, pruned)
    axis.plot([best.params[name]], [best.value or 0.0], "o", color=_RED, markersize=6)
    _plain(axis, TITLES[name])
