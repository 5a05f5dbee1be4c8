"""The paper's figure 4: a recording with its sliding windows and what the network hears in each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from prs_core.audio import read_audio
from prs_core.decision import RULE_CLASSES, DecisionConfig, paper_rule, window_classes
from prs_core.feature_config import SAMPLE_RATE
from prs_core.labels import NORMAL, POOR_QUALITY
from prs_core.results import WindowPredictions
from training.data import Recording
from training.experiments.experiment import Experiment
from training.experiments.figures import STYLES, save_figure
from training.experiments.systems import window_system
from training.experiments.windows import slide

if TYPE_CHECKING:
    from matplotlib.axes import Axes

DEMO = Path(__file__).parents[2] / "resources" / "demo"
_DEMO_FILE = "wheeze-and-crackles.flac"
_INK, _FAINT = "#18212c", "#c9d0d9"


@dataclass(frozen=True)
class Shown:
    """The recording of the figure: ``events`` (start, end, type) of the reference, ``label`` of the record."""

    name: str
    samples: np.ndarray
    events: tuple[tuple[float, float, str], ...]
    label: str


def demo_recording() -> Shown:
    """A synthesised recording: patients' recordings must not be published with the project."""
    described = json.loads((DEMO / "demo.json").read_text(encoding="utf-8"))["recordings"]
    one = next(r for r in described if r["file"] == _DEMO_FILE)
    events = tuple((e["start_s"], e["end_s"], e["type"]) for e in one["events"])
    name = f"{_DEMO_FILE} (synthesised)"
    return Shown(name, read_audio(DEMO / _DEMO_FILE).samples, events, one["record_label"])


def of_data_set(recording: Recording) -> Shown:
    events = tuple((e.start_s, e.end_s, str(e.type)) for e in recording.events)
    return Shown(recording.name, recording.samples, events, str(recording.label))


def figure4(experiment: Experiment, out: Path, shown: Shown) -> None:
    """Waveform, reference events, and the windows with their classes; those that decided are framed."""
    from matplotlib.figure import Figure

    system = window_system(experiment.preset)
    windows = slide(experiment.window_network(), shown.samples, system.features)
    figure = Figure(figsize=(10.5, 1.9 + 0.9 + 0.27 * len(windows) + 1.2), layout="constrained")
    ratios = [1.9, 0.6, 0.27 * len(windows) + 0.3]
    wave, reference, lanes = figure.subplots(3, 1, sharex=True, height_ratios=ratios)
    _draw_wave(wave, shown)
    _draw_events(reference, shown)
    _draw_windows(lanes, windows)
    verdict = paper_rule(windows, DecisionConfig()).label
    figure.suptitle(f"{shown.name}: the paper's rule says {verdict}, the reference {shown.label}", fontsize=12)
    lanes.set_xlabel("time [s]")
    lanes.set_xlim(0, len(shown.samples) / SAMPLE_RATE)
    save_figure(figure, out, "fig4")


def _bare(axis: Axes) -> None:
    axis.set_yticks([])
    axis.spines[["top", "right", "left"]].set_visible(False)
    axis.spines["bottom"].set_color(_FAINT)


def _draw_wave(axis: Axes, shown: Shown) -> None:
    """The envelope: lowest and highest sample of each of some two thousand columns."""
    step = max(1, len(shown.samples) // 2000)
    columns = shown.samples[: len(shown.samples) // step * step].reshape(-1, step)
    times = np.arange(len(columns)) * step / SAMPLE_RATE
    axis.fill_between(times, columns.min(axis=1), columns.max(axis=1), color="#3d5a80", linewidth=0.4)
    axis.set_ylabel("sound")
    _bare(axis)


def _on(colour: str) -> str:
    """Ink or white, whichever is legible on a colour."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return "white" if 0.299 * red + 0.587 * green + 0.114 * blue < 0.5 else _INK


def _draw_events(axis: Axes, shown: Shown) -> None:
    for start, end, kind in shown.events:
        colour = STYLES[kind][0]
        axis.barh(0, end - start, left=start, height=0.9, color=colour, edgecolor="white", linewidth=0.6)
        # Some eleven letters find room in a second of a recording of 10 s.
        room = (end - start) * 110 / (len(shown.samples) / SAMPLE_RATE)
        text = kind if len(kind) < room else _short(kind)
        axis.text((start + end) / 2, 0, text, ha="center", va="center", fontsize=7, color=_on(colour))
    axis.set_ylim(-0.5, 0.5)
    axis.set_ylabel("reference", rotation=0, ha="right", va="center")
    _bare(axis)


def _short(kind: str) -> str:
    """A type's initials, where its event is too short for its name."""
    return "".join(word[0] for word in kind.split()) if " " in kind else kind[:1]


def _draw_windows(axis: Axes, windows: WindowPredictions) -> None:
    classes = window_classes(windows, DecisionConfig())
    for row, (start, kind) in enumerate(zip(windows.starts_s, classes, strict=True)):
        name = RULE_CLASSES[kind]
        length = min(windows.window_s, windows.duration_s - start)
        colour = STYLES[name][0]
        beside = (row > 0 and classes[row - 1] == kind) or (row + 1 < len(classes) and classes[row + 1] == kind)
        decides = name not in (NORMAL, POOR_QUALITY) and (beside or len(classes) == 1)
        axis.barh(
            row,
            length,
            left=start,
            height=0.82,
            color=colour,
            edgecolor=_INK if decides else "white",
            linewidth=1.4 if decides else 0.5,
            clip_on=False,  # the last window's frame lies on the edge
        )
        text = f"{name}  {windows.probabilities[row, kind]:.2f}"
        axis.text(start + length / 2, row, text, ha="center", va="center", fontsize=8, color=_on(colour))
    axis.set_ylim(len(classes) - 0.4, -0.6)
    axis.set_ylabel("windows of 3 s,\nframed: repeated, so they decide")
    axis.grid(axis="x", color="#e6eaef", linewidth=0.8)
    axis.set_axisbelow(True)
    _bare(axis)
