"""One trial: networks trained with a configuration, and their official Score on patients they never heard."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch

from prs_core.bundle import EventModel
from prs_core.errors import PRSError
from prs_core.features import FeatureExtractor
from prs_core.inference import classify_maps
from prs_core.labels import TASK_LABELS, EventType, Task, task_label
from prs_core.metrics import challenge_scores
from prs_core.network import Network
from training.config import TrainingConfig
from training.data import Recording, Split, patient_folds
from training.events import Clips, event_clips, finetune_events, pretrain_events
from training.loop import Report, seeded
from training.networks import network_config
from training.operating import normal_threshold, type_bias
from training.tuning.space import Budget, Values, for_trial

#: Told the number of epochs of fine-tuning done in all folds so far, and the Score of the fold in work. May raise.
OnStep = Callable[[int, float], None]
_TYPES = tuple(EventType)


@dataclass(frozen=True)
class Bench:
    """What every trial of a study has in common. ``split`` is the train part, never a test split."""

    split: Split
    task: Task
    base: TrainingConfig
    budget: Budget

    def __post_init__(self) -> None:
        true = self.true_labels()
        for fold in range(self.judged_folds):
            normal = [str(t) == "Normal" for t, f in zip(true, self._item_folds, strict=True) if f == fold]
            if all(normal) or not any(normal):
                raise PRSError(
                    f"Fold {fold + 1} of the patients cannot be scored: it lacks normal or adventitious sounds.",
                    "Use more recordings or fewer folds.",
                )

    @property
    def of_records(self) -> bool:
        return self.task in (Task.RECORD_TERNARY, Task.RECORD_LABEL)

    @property
    def judged_folds(self) -> int:
        return min(self.budget.judged_folds, self.base.folds)

    @property
    def epochs(self) -> int:
        """Epochs of fine-tuning in each fold."""
        return self.budget.shortened(self.base.events.optimiser, self.budget.epochs).epochs

    @property
    def steps(self) -> int:
        """How often a trial tells its Score."""
        return self.judged_folds * self.epochs

    @property
    def grace(self) -> int:
        """Epochs before which no trial is stopped: in the first ones the learning rate still rises."""
        return max(2, self.epochs // 4)

    @cached_property
    def folds(self) -> np.ndarray:
        """Fold of every recording: the same as in training."""
        labels = [str(r.label) for r in self.split.recordings]
        return patient_folds(self.split.patients, labels, self.base.folds, self.base.seed)

    @cached_property
    def _item_folds(self) -> list[int]:
        if self.of_records:
            return [int(f) for f in self.folds]
        return [int(f) for r, f in zip(self.split.recordings, self.folds, strict=True) for _ in r.clips()]

    def true_labels(self) -> list[str]:
        """What every item, in the order of its clips, is in the terms of the task."""
        if self.of_records:
            return [task_label(r.label, self.task) for r in self.split.recordings]
        return [task_label(event.type, self.task) for r in self.split.recordings for event, _ in r.clips()]

    def describe(self) -> dict[str, Any]:
        """What makes two studies the same, as JSON."""
        return {
            "task": int(self.task),
            "configuration": self.base.hash,
            "data": self.split.fingerprint(),
            "budget": {k: v for k, v in asdict(self.budget).items() if k != "trials"},
        }


def record_clips(recordings: Sequence[Recording], config: TrainingConfig, task: Task) -> Clips:
    """Features of whole recordings, labelled in the terms of the task."""
    extractor = FeatureExtractor(config.features)
    names = [str(label) for label in TASK_LABELS[task]]
    with torch.inference_mode():
        maps = tuple(extractor(torch.from_numpy(r.samples)[None])[0, 0].clone() for r in recordings)
    labels = np.array([names.index(task_label(r.label, task)) for r in recordings])
    return Clips(maps, labels, np.arange(len(recordings)), len(names))


def score(bench: Bench, probabilities: np.ndarray, labels: np.ndarray) -> float:
    """The official Score of predictions for clips. Events are judged as in the model, at the operating point fitted on
    these very predictions: without it, the choice would be by calibration more than by what was learnt."""
    task = bench.task
    if bench.of_records:
        names = [str(label) for label in TASK_LABELS[task]]
        return challenge_scores([names[i] for i in labels], [names[i] for i in probabilities.argmax(1)], task).score
    point = EventModel({}, 128, normal_threshold(probabilities, labels), type_bias(probabilities, labels))
    true = [task_label(_TYPES[i], task) for i in labels]
    return challenge_scores(true, point.labels(probabilities, task), task).score


def score_trial(bench: Bench, values: Values, folder: Path, on_step: OnStep, report: Report) -> float:
    """Train on all folds but one and judge that one, for each judged fold; the Score of the pooled predictions.

    Goes on from checkpoints in ``folder``. What ``on_step`` raises ends the trial. Raises FloatingPointError when the
    loss is no longer finite.
    """
    config = for_trial(bench.base, bench.task, bench.budget, values)
    recordings = bench.split.recordings
    clips = (
        record_clips(recordings, config, bench.task) if bench.of_records else event_clips(recordings, config.features)
    )
    where = bench.folds[clips.recordings]
    heard = np.zeros((len(clips), clips.classes), np.float32)
    for fold in range(bench.judged_folds):
        held_out = clips.take(np.flatnonzero(where == fold))
        training = clips.take(np.flatnonzero(where != fold))

        def told(epoch: int, said: np.ndarray, first: int = fold * bench.epochs, held_out: Clips = held_out) -> None:
            on_step(first + epoch, score(bench, said, held_out.labels))

        heard[where == fold] = _one_fold(config, training, held_out, folder / f"fold-{fold + 1}", told, report)
    judged = where < bench.judged_folds
    return score(bench, heard[judged], clips.labels[judged])


def _one_fold(
    config: TrainingConfig,
    training: Clips,
    held_out: Clips,
    folder: Path,
    told: Callable[[int, np.ndarray], None],
    report: Report,
) -> np.ndarray:
    """SupCon, then MixUp; ``told`` gets what the network says of the held-out clips after every epoch of the latter."""
    network = _new_network(config, training.classes)
    said = None

    def predict() -> np.ndarray:
        network.eval()
        return classify_maps(network, held_out.maps, config.event_frames)

    def after_epoch(epoch: int) -> None:
        nonlocal said
        said = predict()
        told(epoch, said)

    if config.pretrain.optimiser.epochs:
        pretrain_events(network, training, config, folder, report)
    finetune_events(network, training, config, folder, report, after_epoch)
    return predict() if said is None else said


def _new_network(config: TrainingConfig, classes: int) -> Network:
    torch.manual_seed(int(torch.randint(2**62, (1,), generator=seeded(config.seed, "weights", "tune"))))
    shape = replace(network_config(config, "events"), outputs=classes)
    network: Network = Network(shape).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return network


def checkpoints_folder(folder: Path, values: Values) -> Path:
    """Where a trial's networks are kept until it ends: the same for the same values, so that a killed one goes on."""
    digest = hashlib.sha256(json.dumps(dict(values), sort_keys=True).encode()).hexdigest()
    return folder / "running" / digest[:12]
