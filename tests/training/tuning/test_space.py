"""What is searched stays within the paper's ranges, and becomes a configuration that can be trained."""

from __future__ import annotations

import random
import warnings
from dataclasses import replace
from typing import Any

import pytest
import torch

from prs_core.features import FeatureExtractor
from prs_core.labels import Task
from training.config import OptimiserConfig, PretrainConfig, TrainingConfig
from training.tuning.space import PRESETS, Budget, choose, for_trial, own_values, powers_of_two, with_values

BASE = TrainingConfig("base", "1")


class Draws:
    """Chooses at random, or one end of every range."""

    def __init__(self, seed: int, end: str = "") -> None:
        self.random, self.end = random.Random(seed), end

    def _take(self, low: Any, high: Any, between: Any) -> Any:
        return {"low": low, "high": high}.get(self.end, between)

    def suggest_float(self, name: str, low: float, high: float, *, log: bool = False) -> float:
        return self._take(low, high, self.random.uniform(low, high))

    def suggest_int(self, name: str, low: int, high: int, *, step: int = 1) -> int:
        return self._take(low, high, self.random.randrange(low, high + 1, step))

    def suggest_categorical(self, name: str, choices: tuple[int, ...]) -> Any:
        return self._take(choices[0], choices[-1], self.random.choice(choices))


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("draws", [Draws(0, "low"), Draws(0, "high"), *(Draws(seed) for seed in range(20))])
def test_every_point_is_within_the_papers_ranges_and_can_be_trained(draws: Draws, preset: str) -> None:
    values = choose(draws, BASE, PRESETS[preset])
    assert 1e-4 <= values["learning_rate"] <= 1e-1
    assert 1e-4 <= values["pretrain_learning_rate"] <= 1e-1
    assert 0.1 <= values["temperature"] <= 0.9
    for name in ("width", "projection", "n_fft"):
        assert values[name] & (values[name] - 1) == 0, "a power of two"
    config = with_values(BASE, values)
    assert config.features.n_mels >= config.features.n_mfcc
    seconds = config.event_frames * config.features.hop_length
    assert seconds == pytest.approx(BASE.event_frames * BASE.features.hop_length, rel=0.02), "crops keep their length"


def test_the_configuration_itself_is_a_point_of_the_space_as_far_as_it_lies_in_it() -> None:
    own = own_values(BASE, PRESETS["quick"])
    assert with_values(BASE, own) == BASE
    outside = replace(BASE, width=48, features=replace(BASE.features, hop_length=100))
    assert set(own) - set(own_values(outside, PRESETS["quick"])) == {"width", "hop_length"}


@pytest.mark.parametrize("n_fft", [256, 2048])
@pytest.mark.parametrize("hop", [64, 256])
def test_no_mel_band_is_empty_at_the_ends_of_the_space(n_fft: int, hop: int) -> None:
    values = {**choose(Draws(0, "high"), BASE, PRESETS["quick"]), "n_fft": n_fft, "hop_length": hop}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        maps = FeatureExtractor(with_values(BASE, values).features)(torch.randn(1, 8000))
    assert maps.shape == (1, 1, 64, 8000 // hop + 1)
    assert torch.isfinite(maps).all()


def test_without_supcon_its_settings_are_not_searched() -> None:
    base = replace(BASE, pretrain=PretrainConfig(OptimiserConfig(epochs=0)))
    values = choose(Draws(1), base, PRESETS["quick"])
    assert {"temperature", "pretrain_learning_rate", "projection"}.isdisjoint(values)
    config = for_trial(base, Task.EVENT_BINARY, PRESETS["quick"], values)
    assert config.pretrain == replace(base.pretrain, optimiser=replace(base.pretrain.optimiser, items=2560))


def test_a_trial_is_short_but_what_wins_is_trained_at_full_length() -> None:
    values = choose(Draws(2), BASE, PRESETS["quick"])
    trial, winner = for_trial(BASE, Task.EVENT_TYPE, PRESETS["quick"], values), with_values(BASE, values)
    assert (trial.events.optimiser.epochs, trial.pretrain.optimiser.epochs) == (4, 3)
    assert winner.events.optimiser.epochs == BASE.events.optimiser.epochs
    assert winner.events.optimiser.learning_rate == trial.events.optimiser.learning_rate == values["learning_rate"]
    assert winner.windows == BASE.windows, "what was not tuned stays"


@pytest.mark.parametrize(("width", "allowed"), [(8, False), (16, True)])
def test_narrow_networks_train_in_full_precision(width: int, allowed: bool) -> None:
    values = {**choose(Draws(2), BASE, PRESETS["quick"]), "width": width}
    assert with_values(BASE, values).bfloat16 is allowed
    assert with_values(replace(BASE, bfloat16=False), values).bfloat16 is False


def test_recordings_are_cut_longer_than_events() -> None:
    values = choose(Draws(3), BASE, PRESETS["quick"])
    budget = Budget(1, 1, (4, 4))
    events, records = (for_trial(BASE, task, budget, values) for task in (Task.EVENT_TYPE, Task.RECORD_LABEL))
    assert records.event_frames == pytest.approx(4 * events.event_frames, abs=4)


def test_powers_of_two() -> None:
    assert powers_of_two(8, 32) == (8, 16, 32)
    assert powers_of_two(5, 9) == (8,)
