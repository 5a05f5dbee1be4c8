"""Refining: what moves and what stays, and that the old knowledge is held."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from prs_core.bundle import Bundle, load_bundle
from prs_core.network import Network, NetworkConfig
from tests.support import sprsound_tree, tiny_bundle
from tests.training.studies import RECIPE
from training.data import Split, read_split
from training.events import Clips, event_clips
from training.memory import Memory, make_memory
from training.refine import Recipe, Stage, average, norms, refine_networks, training_config
from training.windows import WindowBatches


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> Split:
    return read_split(
        sprsound_tree(tmp_path_factory.mktemp("data"), patients=10, recordings=1, duration_s=4.0), "train"
    )


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return load_bundle(tiny_bundle(tmp_path_factory.mktemp("base")))


@pytest.fixture(scope="module")
def clips(split: Split, base: Bundle) -> Clips:
    return event_clips(split.recordings, base.card.features)


@pytest.fixture(scope="module")
def memory(split: Split, base: Bundle, clips: Clips) -> Memory:
    from prs_core.network import load_network

    networks = {
        role: load_network(NetworkConfig.from_dict(getattr(base.card, role).network), base.tensors[role])
        for role in ("events", "windows")
    }
    source = WindowBatches(split.recordings, training_config(base, RECIPE))
    return make_memory(networks, split.recordings, clips, source, base.card.events.frames)


def test_statistics_of_the_batch_normalisation_stay(
    split: Split, base: Bundle, clips: Clips, memory: Memory, tmp_path: Path
) -> None:
    said: list[str] = []
    made = refine_networks(base, memory, split.recordings, clips, RECIPE, tmp_path, said.append)
    assert set(made.networks) == {"events", "windows"} and set(made.losses) == {"supcon", "events", "windows"}
    for role, network in made.networks.items():
        moved = []
        for name, value in network.state_dict().items():
            if name.startswith("projection."):
                continue
            before = base.tensors[role][name]
            same = np.allclose(value.float().numpy(), before.astype(np.float32), atol=1e-6)
            assert same or "running" not in name
            moved += [] if same else [name]
        assert any("classifier" in name for name in moved) and any("encoder" in name for name in moved)


def test_each_network_that_there_is_learns(split: Split, clips: Clips, tmp_path: Path) -> None:
    taught = load_bundle(tiny_bundle(tmp_path / "base", members=2, distilled=True))
    made = refine_networks(taught, None, split.recordings, clips, RECIPE, tmp_path / "work", lambda _: None)
    assert set(made.networks) == {"events", "windows", "events-2"}


def test_a_teacher_that_counts_holds_the_answers(
    split: Split, base: Bundle, clips: Clips, memory: Memory, tmp_path: Path
) -> None:
    from prs_core.inference import mean_probabilities

    long = Stage(3e-3, 0.0, 16, 16, batch=8)
    held, free = replace(long, distil=30.0, replay=0.0), replace(long, distil=0.0, replay=0.0)
    short = replace(RECIPE.windows, least_steps=2, most_steps=2)
    before = mean_probabilities([_events(base)], clips.maps, base.card.events.frames)
    moved = {}
    for name, stage in (("held", held), ("free", free)):
        recipe = Recipe(stage, stage, short, keep=0.0, known=0.0, epochs=2, contrast=0.0)
        made = refine_networks(base, memory, split.recordings, clips, recipe, tmp_path / name, lambda _: None)
        after = mean_probabilities([made.networks["events"]], clips.maps, base.card.events.frames)
        moved[name] = float(np.abs(after - before).mean())
    assert moved["held"] < 0.7 * moved["free"]


def _events(base: Bundle) -> Network:
    from prs_core.network import load_network

    return load_network(NetworkConfig.from_dict(base.card.events.network), base.tensors["events"])


def test_it_works_without_a_memory_too(split: Split, base: Bundle, clips: Clips, tmp_path: Path) -> None:
    made = refine_networks(base, None, split.recordings, clips, replace(RECIPE, epochs=1), tmp_path, lambda _: None)
    assert set(made.networks) == {"events", "windows"}


@pytest.mark.parametrize(("items", "steps"), [(10, 20), (320, 40), (3200, 80)])
def test_steps_follow_the_items_within_their_bounds(items: int, steps: int) -> None:
    optimiser = Stage(1e-3, 4, 20, 80).optimiser(items, epochs=5)
    assert optimiser.epochs * optimiser.items == steps * optimiser.batch
    assert Stage(1e-3, 4, 20, 80).optimiser(items, 5, 0.5).items == pytest.approx(optimiser.items / 2, abs=32)


def test_averages_lie_between_before_and_after() -> None:
    torch.manual_seed(0)
    config = NetworkConfig(7, width=4, projection=8)
    before, after = Network(config), Network(config)
    expected = {n: 0.3 * v + 0.7 * after.state_dict()[n] for n, v in before.state_dict().items() if "weight" in n}
    averaged = average(after, before, 0.3).state_dict()
    for name, value in expected.items():
        if not name.startswith("projection."):
            torch.testing.assert_close(averaged[name], value)
    assert len(norms(after)) > 10


def test_few_events_move_a_model_little_and_many_never_wholly() -> None:
    recipe = Recipe(keep=0.2, known=70.0)
    shares = [recipe.kept(events) for events in (0, 10, 70, 280, 5000)]
    assert shares == pytest.approx([1.0, 0.875, 0.5, 0.2, 0.2])
    assert replace(recipe, keep=0.05, known=0.0).kept(10) == 0.05
