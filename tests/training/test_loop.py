"""The loop learns, resumes where it was killed, and ends with the same weights as if it had not been."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from training.config import OptimiserConfig
from training.loop import Phase, learning_rate, run_phase

SETTINGS = OptimiserConfig(epochs=4, batch=8, learning_rate=0.05)
X = torch.randn(64, 3, generator=torch.Generator().manual_seed(0))
Y = X @ torch.tensor([[1.0], [-2.0], [0.5]])


class Killed(Exception):
    """Stands for a kill in the middle of an epoch."""


def phase(die_at: int | None = None, settings: OptimiserConfig = SETTINGS) -> Phase:
    torch.manual_seed(1)
    network = nn.Sequential(nn.Linear(3, 8), nn.BatchNorm1d(8), nn.Dropout(0.2), nn.Linear(8, 1))
    seen = 0

    def loss(items: Tensor, generator: torch.Generator) -> Tensor:
        nonlocal seen
        seen += 1
        if die_at == seen:
            raise Killed
        noise = 0.01 * torch.randn(len(items), 3, generator=generator)
        return (network(X[items] + noise) - Y[items]).square().mean()

    def draw(generator: torch.Generator) -> list[Tensor]:
        return list(torch.randperm(64, generator=generator).reshape(8, 8))

    return Phase("test", network, list(network.parameters()), settings, draw, 8, loss)


def run(folder: Path, die_at: int | None = None) -> tuple[Phase, list[float], list[str]]:
    said: list[str] = []
    one = phase(die_at)
    return one, run_phase(one, folder, 7, False, said.append), said


def test_learns_and_reports_every_epoch_with_the_time_left(tmp_path: Path) -> None:
    _, losses, said = run(tmp_path)
    assert len(losses) == SETTINGS.epochs
    assert losses[-1] < losses[0]
    assert [line for line in said if "min left" in line] == said
    assert len(said) == SETTINGS.epochs


@pytest.mark.parametrize("every_step", [False, True])
@pytest.mark.parametrize("die_at", [1, 3, 8, 9, 20, 31])
def test_a_killed_run_ends_with_the_weights_of_an_undisturbed_one(
    tmp_path: Path, die_at: int, every_step: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    undisturbed, expected, _ = run(tmp_path / "a")
    if every_step:
        monkeypatch.setattr("training.loop.CHECKPOINT_EVERY_S", -1.0)
    with pytest.raises(Killed):
        run(tmp_path / "b", die_at)
    resumed, losses, _ = run(tmp_path / "b")
    assert losses == expected
    for name, value in undisturbed.network.state_dict().items():
        torch.testing.assert_close(resumed.network.state_dict()[name], value, rtol=0, atol=0)


def test_a_run_killed_within_an_epoch_goes_on_within_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.loop.CHECKPOINT_EVERY_S", -1.0)
    with pytest.raises(Killed):
        run(tmp_path, die_at=12)
    _, _, said = run(tmp_path)
    assert said[0] == "test: resumed after epoch 1 and 3 steps of 4"


def test_a_finished_phase_is_not_trained_again(tmp_path: Path) -> None:
    run(tmp_path)
    _, _, said = run(tmp_path, die_at=1)
    assert said == ["test: resumed after epoch 4 of 4"]


def test_a_damaged_checkpoint_is_started_over(tmp_path: Path) -> None:
    _, expected, _ = run(tmp_path / "a")
    run(tmp_path / "b")
    checkpoint = next((tmp_path / "b").glob("*.safetensors"))
    checkpoint.write_bytes(checkpoint.read_bytes()[:500])
    assert run(tmp_path / "b")[1] == expected


def test_a_checkpoint_of_another_network_is_started_over(tmp_path: Path) -> None:
    _, expected, _ = run(tmp_path / "a")
    torch.manual_seed(1)
    network = nn.Linear(3, 1)
    other = replace(
        phase(), network=network, parameters=list(network.parameters()), loss=lambda i, _: network(X[i]).square().mean()
    )
    run_phase(other, tmp_path / "b", 7, False, lambda _: None)
    assert run(tmp_path / "b")[1] == expected


def test_no_temporary_file_is_left(tmp_path: Path) -> None:
    run(tmp_path)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_loss_that_is_no_number_stops_the_training(tmp_path: Path) -> None:
    broken = replace(phase(), loss=lambda _items, _generator: torch.tensor(float("nan"), requires_grad=True))
    with pytest.raises(FloatingPointError, match="no longer finite"):
        run_phase(broken, tmp_path, 7, False, lambda _: None)


def test_the_learning_rate_rises_then_falls_to_nothing() -> None:
    rates = [learning_rate(SETTINGS, step, 100) for step in range(100)]
    assert max(rates) == pytest.approx(SETTINGS.learning_rate)
    assert rates.index(max(rates)) in range(8, 12)
    assert rates[0] < 0.2 * max(rates)
    assert rates[-1] < 0.01 * max(rates)
    assert rates[20:] == sorted(rates[20:], reverse=True)
