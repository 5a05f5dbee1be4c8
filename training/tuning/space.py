"""What is searched, how much a trial may cost, and which configuration a set of values makes (section III.B)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from prs_core.labels import Task
from training.config import LEAST_BFLOAT16_WIDTH, OptimiserConfig, TrainingConfig

Values = Mapping[str, Any]
#: The paper names what it searched, and two ranges; the others are ours. 64 mel bands stay filled down to 256 points.
LEARNING_RATES = (1e-4, 1e-1)
TEMPERATURES = (0.1, 0.9)
PROJECTIONS = (32, 64, 128, 256)
HOP_LENGTHS = (64, 256, 32)  # first, last, step
COEFFICIENTS = (16, 64, 8)
FFT_LENGTHS = (256, 512, 1024, 2048)
#: Seconds that a recording is cut or padded to in tasks 21 and 22; events keep the configuration's own length.
RECORD_CROP_S = 8.192


class Chooser(Protocol):
    """As much of an Optuna trial as choosing values takes."""

    def suggest_float(self, name: str, low: float, high: float, *, log: bool = False) -> float: ...
    def suggest_int(self, name: str, low: int, high: int, *, step: int = 1) -> int: ...
    def suggest_categorical(self, name: str, choices: tuple[int, ...]) -> Any: ...


@dataclass(frozen=True)
class Budget:
    """What a study may cost. ``judged_folds``: on how many of the patient-grouped folds every trial is judged, each by
    a network trained on all the others. ``widths``: narrowest and widest network. Epochs and items of None are the
    configuration's own."""

    trials: int
    judged_folds: int
    widths: tuple[int, int]
    pretrain_epochs: int | None = None
    epochs: int | None = None
    items: int | None = None

    def shortened(self, optimiser: OptimiserConfig, epochs: int | None) -> OptimiserConfig:
        return replace(
            optimiser,
            epochs=optimiser.epochs if epochs is None or not optimiser.epochs else epochs,
            items=optimiser.items if self.items is None else self.items,
        )


PRESETS: Mapping[str, Budget] = {
    # A trial of some minutes of one processor core; what wins is trained at full length afterwards.
    "quick": Budget(trials=30, judged_folds=1, widths=(8, 32), pretrain_epochs=3, epochs=4, items=2560),
    # Every trial at the configuration's full length, on all folds: for a cluster.
    "paper": Budget(trials=100, judged_folds=99, widths=(16, 64)),
}


def powers_of_two(low: int, high: int) -> tuple[int, ...]:
    return tuple(2**k for k in range(10) if low <= 2**k <= high)


def choose(chooser: Chooser, base: TrainingConfig, budget: Budget) -> dict[str, Any]:
    """One point of the search space. What only SupCon uses is not searched where ``base`` does not pretrain."""
    values: dict[str, Any] = {"learning_rate": chooser.suggest_float("learning_rate", *LEARNING_RATES, log=True)}
    if base.pretrain.optimiser.epochs:
        values["pretrain_learning_rate"] = chooser.suggest_float("pretrain_learning_rate", *LEARNING_RATES, log=True)
        values["temperature"] = chooser.suggest_float("temperature", *TEMPERATURES)
        values["projection"] = chooser.suggest_categorical("projection", PROJECTIONS)
    values["width"] = chooser.suggest_categorical("width", powers_of_two(*budget.widths))
    values["hop_length"] = chooser.suggest_int("hop_length", *HOP_LENGTHS[:2], step=HOP_LENGTHS[2])
    values["n_mfcc"] = chooser.suggest_int("n_mfcc", *COEFFICIENTS[:2], step=COEFFICIENTS[2])
    values["n_fft"] = chooser.suggest_categorical("n_fft", FFT_LENGTHS)
    return values


class _Own:
    """Chooses what a configuration has already, as far as it is in the space; ``found`` are those values."""

    def __init__(self, base: TrainingConfig) -> None:
        self.own: dict[str, Any] = {
            "learning_rate": base.events.optimiser.learning_rate,
            "pretrain_learning_rate": base.pretrain.optimiser.learning_rate,
            "temperature": base.pretrain.temperature,
            "projection": base.projection,
            "width": base.width,
            "hop_length": base.features.hop_length,
            "n_mfcc": base.features.n_mfcc,
            "n_fft": base.features.n_fft,
        }
        self.found: dict[str, Any] = {}

    def _take(self, name: str, allowed: bool) -> Any:
        if allowed:
            self.found[name] = self.own[name]
        return self.own[name]

    def suggest_float(self, name: str, low: float, high: float, *, log: bool = False) -> float:
        return float(self._take(name, low <= self.own[name] <= high))

    def suggest_int(self, name: str, low: int, high: int, *, step: int = 1) -> int:
        return int(self._take(name, self.own[name] in range(low, high + 1, step)))

    def suggest_categorical(self, name: str, choices: tuple[int, ...]) -> Any:
        return self._take(name, self.own[name] in choices)


def own_values(base: TrainingConfig, budget: Budget) -> dict[str, Any]:
    """The point of the search space at which ``base`` lies, without what it has outside of the space."""
    own = _Own(base)
    choose(own, base, budget)
    return own.found


def with_values(base: TrainingConfig, values: Values) -> TrainingConfig:
    """``base`` with what was chosen; crops keep their length in seconds, and no coefficient lacks its mel band."""
    features = replace(
        base.features,
        n_mfcc=values["n_mfcc"],
        n_mels=max(base.features.n_mels, values["n_mfcc"]),
        n_fft=values["n_fft"],
        hop_length=values["hop_length"],
    )
    pretrain, events = base.pretrain, base.events
    if "temperature" in values:
        optimiser = replace(pretrain.optimiser, learning_rate=values["pretrain_learning_rate"])
        pretrain = replace(pretrain, optimiser=optimiser, temperature=values["temperature"])
    return replace(
        base,
        width=values["width"],
        bfloat16=base.bfloat16 and values["width"] >= LEAST_BFLOAT16_WIDTH,
        projection=values.get("projection", base.projection),
        event_frames=max(1, round(base.event_frames * base.features.hop_length / values["hop_length"])),
        features=features,
        pretrain=pretrain,
        events=replace(events, optimiser=replace(events.optimiser, learning_rate=values["learning_rate"])),
    )


def for_trial(base: TrainingConfig, task: Task, budget: Budget, values: Values) -> TrainingConfig:
    """The configuration that a trial trains: the values, at the budget's length, on crops that suit the task."""
    config = with_values(base, values)
    if task in (Task.RECORD_TERNARY, Task.RECORD_LABEL):
        frames = round(RECORD_CROP_S * config.features.sample_rate / config.features.hop_length)
        config = replace(config, event_frames=frames)
    pretrain = replace(config.pretrain, optimiser=budget.shortened(config.pretrain.optimiser, budget.pretrain_epochs))
    events = replace(config.events, optimiser=budget.shortened(config.events.optimiser, budget.epochs))
    return replace(config, pretrain=pretrain, events=events)
