"""The figure of the model card: is confidence right as often as it says, and what does setting aside gain?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prs_core.files import replace_atomically

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_GROUPS = {"events": ("11", "12"), "records": ("21", "22")}
_NAMES = {"11": "normal or not", "12": "seven types", "21": "three labels", "22": "five labels"}
_COLOURS = {"11": "#b3530f", "12": "#0b5cad", "21": "#b3530f", "22": "#0b5cad"}
_MARKERS = {"11": "s", "12": "o", "21": "s", "22": "o"}


def draw_confidence(path: Path, confidence: Mapping[str, Any]) -> bool:
    """Reliability above, risk against coverage below, events left and records right; PNG.

    ``confidence``: what the card holds under ``metrics.out_of_fold.confidence``. False, and no file, where too few
    patients stand behind it.
    """
    shown = {
        group: {task: confidence[group]["tasks"][task] for task in tasks}
        for group, tasks in _GROUPS.items()
        if group in confidence and confidence[group]["tasks"][tasks[0]]["reliability"]
    }
    if not shown:
        return False
    from matplotlib.figure import Figure

    figure = Figure(figsize=(4.3 * len(shown), 7.6), layout="constrained")
    axes = figure.subplots(2, len(shown), squeeze=False)
    for column, (group, tasks) in enumerate(shown.items()):
        _reliability(axes[0][column], group, tasks)
        _risk(axes[1][column], tasks)
    with replace_atomically(path) as temporary:
        figure.savefig(temporary, dpi=130, format="png", metadata={"Software": None})
    return True


def _plain(axis: Axes) -> None:
    axis.grid(alpha=0.3)
    axis.spines[["top", "right"]].set_visible(False)


def _reliability(axis: Axes, group: str, tasks: Mapping[str, Any]) -> None:
    first = next(iter(tasks.values()))
    axis.plot([0, 1], [0, 1], color="#808080", linewidth=1, linestyle="--")
    for task, values in tasks.items():
        parts: Sequence[Mapping[str, float]] = values["reliability"]
        error = values["calibration_error"]["value"]
        axis.plot(
            [part["confidence"] for part in parts],
            [part["right"] for part in parts],
            color=_COLOURS[task],
            marker=_MARKERS[task],
            markersize=5,
            linewidth=1.3,
            label=f"{task}, {_NAMES[task]}: error {error:.3f}",
        )
    each = round(first["items"] / len(first["reliability"]))
    axis.set(
        title=f"{first['items']} {group} of {first['patients']} patients",
        xlabel=f"confidence in the answer (a point: some {each} {group})",
        ylabel="share of right answers",
        xlim=(0, 1.02),
        ylim=(0, 1.02),
        aspect="equal",
    )
    axis.legend(title="Calibration, task", frameon=False, loc="upper left", alignment="left")
    _plain(axis)


def _risk(axis: Axes, tasks: Mapping[str, Any]) -> None:
    top = 0.05
    for task, values in tasks.items():
        curve, area = values["risk_coverage"], values["area_under_risk"]["value"]
        axis.plot(
            curve["coverage"],
            curve["risk"],
            color=_COLOURS[task],
            linewidth=1.6,
            linestyle="-" if _MARKERS[task] == "o" else "--",
            label=f"{task}, {_NAMES[task]}: area {area:.3f}",
        )
        top = max(top, *curve["risk"])
    axis.set(
        xlabel="coverage: share of answers kept, the most confident",
        ylabel="share of wrong answers among them",
        xlim=(0, 1.02),
        ylim=(0, 1.1 * top),
    )
    axis.legend(title="Risk against coverage, task", frameon=False, loc="upper left", alignment="left")
    _plain(axis)
