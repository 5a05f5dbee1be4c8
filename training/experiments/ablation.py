"""What each part of the shipped recipe is worth: one change a row, on event clips (tasks 11 and 12).

Every row is the shipped configuration with one change, trained on the other folds and judged on patients that it never
heard. They are judged in two halves, each at operating points fitted on the other: no row profits from a threshold of
its own. What a change is worth is its difference to the first row on the same patients, with an interval from
resampling them together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from torch import Tensor

from prs_core.files import write_json, write_text
from prs_core.labels import EventType, Task, task_label
from prs_core.metrics import combine, share
from prs_core.network import Network
from training.config import AugmentConfig, TrainingConfig
from training.data import Split, patient_folds
from training.events import Clips, event_clips, predict_events
from training.experiments.runs import load_arrays, save_arrays, versions
from training.loop import Report
from training.measures import Measure, PatientDraws, auroc
from training.networks import train_events
from training.points import EVENT_TASKS, event_model
from training.train import without_supcon

TYPES = tuple(EventType)
Change = Callable[[TrainingConfig], TrainingConfig]


def _events(**values: Any) -> Change:
    return lambda c: replace(c, events=replace(c.events, **values))


def _all(**values: Any) -> Change:
    """In SupCon and in MixUp alike."""
    return lambda c: replace(c, pretrain=replace(c.pretrain, **values), events=replace(c.events, **values))


def _features(**values: Any) -> Change:
    return lambda c: replace(c, features=replace(c.features, **values))


def _longer(config: TrainingConfig) -> TrainingConfig:
    optimiser = replace(config.events.optimiser, epochs=2 * config.events.optimiser.epochs)
    return replace(config, events=replace(config.events, optimiser=optimiser))


@dataclass(frozen=True)
class Row:
    """``words`` for the table; ``change``: of the shipped configuration. What no configuration can say: ``tiled``,
    whether short clips are repeated until they fill the network's input; ``turned``, whether the judged ones are heard
    backwards too, and the mean is what counts."""

    words: str
    change: Change
    tiled: bool = False
    turned: bool = False


def _same(config: TrainingConfig) -> TrainingConfig:
    return config


#: The first row is what ships, each other one changes one thing of it.
ROWS: Mapping[str, Row] = {
    "shipped": Row("one network as it ships", lambda c: replace(c, members=1)),
    "members": Row("three networks' mean", lambda c: replace(c, members=3)),
    "no-supcon": Row("no SupCon at all", without_supcon),
    "no-contrast": Row("SupCon first only, not beside MixUp", _events(contrast=0.0)),
    "frozen": Row("SupCon, then a frozen encoder (the paper)", _events(contrast=0.0, freeze_encoder=True)),
    "supcon-mixup": Row(
        "MixUp inside the contrastive loss",
        lambda c: replace(c, pretrain=replace(c.pretrain, mixup_alpha=0.4)),
    ),
    "no-mixup": Row("no MixUp", _events(mixup_alpha=0.0)),
    "coefficients": Row("MFCC as they are, not mel bands", lambda c: replace(c, rows="coefficients")),
    "flips": Row("flips in time", lambda c: replace(c, flip=True)),
    "flips-judged": Row("flips in time, when judging too", lambda c: replace(c, flip=True), turned=True),
    "specaugment": Row("SpecAugment", _events(augment=AugmentConfig(time_mask=0.3, band_mask=0.3))),
    "equalise": Row("random frequency response", _events(augment=AugmentConfig(equalise=0.3))),
    "noise": Row("another device's noise", _events(augment=AugmentConfig(noise=0.5))),
    "stretch": Row("slowed or hastened by up to a fifth", _events(augment=AugmentConfig(stretch=0.2))),
    "tiled": Row("short clips repeated, not padded with zeros", _same, tiled=True),
    "balance": Row("classes drawn equally often", _all(balance=1.0)),
    "fft-256": Row("FFT of 256 points", _features(n_fft=256)),
    "longer": Row("twice as many epochs of MixUp", _longer),
}


def tiled(clips: Clips, frames: int) -> Clips:
    """Clips of which those shorter than ``frames`` are repeated, whole, until a cut of ``frames`` can begin anywhere in
    the sound."""
    return replace(clips, maps=tuple(m if m.shape[1] >= frames else _repeated(m, frames) for m in clips.maps))


def _repeated(feature_map: Tensor, frames: int) -> Tensor:
    times = -(-(frames + feature_map.shape[1]) // feature_map.shape[1])
    return feature_map.repeat(1, times)[:, : frames + feature_map.shape[1] - 1]


@dataclass(frozen=True)
class Ablation:
    """``judged``: how many of the configuration's folds are judged, each by a network trained on all others.

    ``work`` is shared with `prs-studio train`: what that has trained of the shipped configuration is not trained again.
    """

    split: Split
    config: TrainingConfig
    judged: int
    work: Path
    report: Report

    def write(self, names: Sequence[str], out: Path) -> None:
        """Train and judge the rows of ``names`` and the shipped one, and write ablation.json and ablation.md."""
        clips = {}
        folds = patient_folds(
            self.split.patients, [str(r.label) for r in self.split.recordings], self.config.folds, self.config.seed
        )
        found = {}
        for name in dict.fromkeys(("shipped", *names)):
            config = ROWS[name].change(replace(self.config, members=1, distil=False))
            if config.features not in clips:
                clips[config.features] = event_clips(self.split.recordings, config.features)
            found[name] = (config, self._predict(name, config, clips[config.features], folds))
        halves = patient_folds(
            self.split.patients, [str(r.label) for r in self.split.recordings], 2, self.config.seed + 1
        )
        first = next(iter(clips.values()))
        inside = np.flatnonzero(folds[first.recordings] < self.judged)
        rows = _rows(found, first.take(inside), inside, halves, self.split.patients)
        made = {
            "judged_folds": self.judged,
            "folds": self.config.folds,
            "data": self.split.fingerprint(),
            "versions": versions(),
            "rows": rows,
        }
        write_json(out / "ablation.json", made)
        write_text(out / "ablation.md", _page(made))

    def _predict(self, name: str, config: TrainingConfig, clips: Clips, folds: np.ndarray) -> np.ndarray:
        """(events, 7) probabilities of the events of the judged folds; NaN elsewhere."""
        found = np.full((len(clips), len(TYPES)), np.nan, np.float32)
        of_clip, row = folds[clips.recordings], ROWS[name]
        if row.tiled:
            clips = tiled(clips, config.event_frames)
        for fold in range(self.judged):
            inside = np.flatnonzero(of_clip == fold)
            # Its members are trained alike, however many there are: what `train` has of them is used.
            place = self.config if name in ("shipped", "members") else config
            folder = self.work / f"{place.hash}-{self.split.fingerprint()}" / f"fold-{fold + 1}"
            folder = folder / name if row.tiled else folder  # its configuration is that of what ships
            predictions = folder / f"ablation-{name}.safetensors"
            arrays = load_arrays(predictions)
            if arrays is None:
                say = partial(_prefixed, self.report, f"{name}, fold {fold + 1}/{self.judged}  ")
                networks = train_events(clips.take(np.flatnonzero(of_clip != fold)), config, folder, say)[0]
                arrays = {"probabilities": _said(networks, clips.take(inside), config.event_frames, row.turned)}
                save_arrays(predictions, arrays)
            found[inside] = arrays["probabilities"]
        return found


def _said(networks: Sequence[Network], clips: Clips, frames: int, turned: bool) -> np.ndarray:
    """(events, 7) probabilities."""
    said = predict_events(networks, clips, frames)
    if turned:
        said = (said + predict_events(networks, replace(clips, maps=tuple(m.flip(-1) for m in clips.maps)), frames)) / 2
    return said


def _prefixed(report: Report, prefix: str, text: str) -> None:
    report(prefix + text)


def _rows(
    found: Mapping[str, tuple[TrainingConfig, np.ndarray]],
    clips: Clips,
    inside: np.ndarray,
    halves: np.ndarray,
    patients: np.ndarray,
) -> list[dict[str, Any]]:
    """``clips``: the judged ones, ``inside`` their places among all; ``halves``, ``patients``: of each recording."""
    true, own, where = clips.labels, patients[clips.recordings], halves[clips.recordings]
    draws = PatientDraws(own)
    answers = {name: _answers(p[inside], true, where, config) for name, (config, p) in found.items()}
    rows = []
    for name, (config, probabilities) in found.items():
        tasks = {}
        for task in EVENT_TASKS:
            score = _score(answers[name][task], true, task)
            shipped = _score(answers["shipped"][task], true, task)
            tasks[str(int(task))] = {
                "score": draws.figure(score, true == 0, true > 0),
                "difference": draws.figure(_difference(score, shipped), true == 0, true > 0),
            }
        area = auroc(1 - probabilities[inside, 0], true > 0, np.ones(len(true), bool))
        rows.append(
            {
                "row": name,
                "change": ROWS[name].words,
                "hash": config.hash,
                "tasks": tasks,
                "auroc": draws.figure(area, true == 0, true > 0),
            }
        )
    return rows


def _answers(
    probabilities: np.ndarray, true: np.ndarray, halves: np.ndarray, config: TrainingConfig
) -> dict[Task, np.ndarray]:
    """Of each task (events,) labels, at the operating points of the other half of the patients."""
    said = {task: np.full(len(true), "", object) for task in EVENT_TASKS}
    for half in (0, 1):
        here = halves == half
        model = event_model(probabilities[~here], true[~here], config)
        for task, answers in said.items():
            answers[here] = model.labels(probabilities[here], task)
    return said


def _score(said: np.ndarray, true: np.ndarray, task: Task) -> Measure:
    """The official Score as a measure of weighted events."""
    right = said == np.array([task_label(TYPES[t], task) for t in true], object)
    normal = true == 0

    def measure(weights: np.ndarray) -> np.ndarray:
        counts = [weights @ part for part in (right & ~normal, ~normal, right & normal, normal)]
        return np.asarray(combine(share(counts[0], counts[1]), share(counts[2], counts[3]))[:, 0])

    return measure


def _difference(one: Measure, other: Measure) -> Measure:
    return lambda weights: one(weights) - other(weights)


def _page(made: Mapping[str, Any]) -> str:
    lines = [
        "# Ablation: what each part of the recipe is worth",
        "",
        "The shipped configuration with one change a row. Official Score of tasks 11 and 12 and AUROC of adventitious "
        f"against normal on {made['judged_folds']} of {made['folds']} patient-grouped folds of train, judged by "
        "networks that never heard its patients, in two halves, each at the operating points of the other; 95 % "
        "intervals from resampling patients. The difference is to the first row, on the same patients.",
        "",
        "| change | task 11 | difference | task 12 | difference | AUROC | configuration |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in made["rows"]:
        first = row["row"] == "shipped"
        cells = [row["change"]]
        for task in row["tasks"].values():
            cells += [_cell(task["score"]), "" if first else _cell(task["difference"], sign=True)]
        lines.append("| " + " | ".join([*cells, _cell(row["auroc"]), f"`{row['hash']}`"]) + " |")
    packages = ", ".join(f"{package} {number}" for package, number in made["versions"].items())
    return "\n".join([*lines, "", f"Data: train `{made['data']}`. {packages}.", ""])


def _cell(figure: Mapping[str, Any], *, sign: bool = False) -> str:
    if figure["value"] is None:
        return "–"
    form = "+.3f" if sign else ".3f"
    low, high = figure["interval_95"]
    return f"{figure['value']:{form}} ({low:{form}} to {high:{form}})"
