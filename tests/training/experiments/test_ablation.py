"""The ablation: rows differ from what ships in one thing, are judged on strangers, and are not trained twice."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from prs_core.labels import EventType, Task
from prs_core.metrics import challenge_scores
from tests.support import sprsound_tree
from training.config import BUNDLED, FinetuneConfig, OptimiserConfig, PretrainConfig, TrainingConfig, load_config
from training.data import Split, patient_folds, read_split
from training.events import Clips, event_clips
from training.experiments.ablation import ROWS, Ablation, _answers, _score, tiled
from training.experiments.runs import load_arrays
from training.loop import Report
from training.networks import train_events

pytestmark = pytest.mark.filterwarnings("ignore:The least populated class:UserWarning")

SMALL = OptimiserConfig(epochs=1, batch=16, items=32)
CONFIG = TrainingConfig(
    "small",
    "1",
    folds=3,
    width=4,
    members=2,
    bfloat16=False,
    pretrain=PretrainConfig(SMALL),
    events=FinetuneConfig(SMALL, contrast=0.5),
)


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> Split:
    return read_split(sprsound_tree(tmp_path_factory.mktemp("data"), patients=12, duration_s=4.0), "train")


def ablation(split: Split, work: Path, report: Report) -> Ablation:
    return Ablation(split, CONFIG, 2, work, report)


def test_every_row_changes_the_shipped_configuration_and_no_two_are_the_same() -> None:
    shipped = replace(load_config(BUNDLED), members=1)
    rows = [(row.change(shipped).hash, row.tiled, row.turned) for row in ROWS.values()]
    assert len(set(rows)) == len(ROWS)
    assert rows[0] == (shipped.hash, False, False)


@given(st.integers(1, 60), st.integers(1, 50))
def test_a_repeated_clip_fills_the_input_from_wherever_it_is_cut(length: int, frames: int) -> None:
    sound = torch.arange(float(length)).repeat(2, 1)
    [found] = tiled(Clips((sound,), np.zeros(1, int), np.zeros(1, int)), frames).maps
    if length >= frames:
        assert torch.equal(found, sound)
    else:
        starts = found.shape[1] - frames + 1
        assert starts == length, "each place of the sound, once"
        assert torch.equal(found[0], torch.arange(found.shape[1]).float() % length)


def judged(work: Path, name: str) -> np.ndarray:
    """(events of the first fold, 7) probabilities."""
    return load_arrays(next(work.rglob(f"fold-1/**/ablation-{name}.safetensors")))["probabilities"]


def test_a_repeated_row_is_trained_apart_from_what_ships(split: Split, tmp_path: Path) -> None:
    ablation(split, tmp_path, lambda _: None).write(["tiled"], tmp_path)
    shipped, changed = json.loads((tmp_path / "ablation.json").read_text("utf-8"))["rows"]
    assert shipped["hash"] == changed["hash"]
    first, second = (judged(tmp_path, name) for name in ("shipped", "tiled"))
    assert np.isfinite(second).all()
    assert not np.array_equal(first, second)


def test_heard_backwards_too_is_the_mean_of_both_and_trains_nothing_more(split: Split, tmp_path: Path) -> None:
    said: list[str] = []
    made = ablation(split, tmp_path, said.append)
    made.write(["flips"], tmp_path)
    trained = len(said)
    made.write(["flips-judged"], tmp_path)
    assert all("resumed after epoch 1 of 1" in text for text in said[trained:])
    once, twice = (judged(tmp_path, name) for name in ("flips", "flips-judged"))
    np.testing.assert_allclose(twice.sum(axis=1), 1, atol=1e-5)
    assert not np.allclose(once, twice)


def test_rows_are_written_with_differences_and_trained_once(
    split: Split, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.measures.MIN_PATIENTS", 2)
    said: list[str] = []
    ablation(split, tmp_path / "work", said.append).write(["no-mixup", "fft-256"], tmp_path)
    made = json.loads((tmp_path / "ablation.json").read_text("utf-8"))
    assert [row["row"] for row in made["rows"]] == ["shipped", "no-mixup", "fft-256"]
    shipped, changed, _ = made["rows"]
    for task in ("11", "12"):
        difference = changed["tasks"][task]["score"]["value"] - shipped["tasks"][task]["score"]["value"]
        assert changed["tasks"][task]["difference"]["value"] == pytest.approx(difference)
        assert shipped["tasks"][task]["difference"]["interval_95"] == [0.0, 0.0]
    page = (tmp_path / "ablation.md").read_text("utf-8")
    assert page.count("\n| ") == 4
    assert shipped["hash"] in page

    trained = len(said)
    ablation(split, tmp_path / "work", said.append).write(["fft-256"], tmp_path)
    assert len(said) == trained, "what is trained is not trained again"
    again = json.loads((tmp_path / "ablation.json").read_text("utf-8"))
    assert [row["row"] for row in again["rows"]] == ["shipped", "fft-256"]
    assert again["rows"][0] == shipped


def test_what_train_has_trained_is_not_trained_again(split: Split, tmp_path: Path) -> None:
    folds = patient_folds(split.patients, [str(r.label) for r in split.recordings], CONFIG.folds, CONFIG.seed)
    clips = event_clips(split.recordings, CONFIG.features)
    for fold in range(2):
        others = clips.take(np.flatnonzero(folds[clips.recordings] != fold))
        folder = tmp_path / f"{CONFIG.hash}-{split.fingerprint()}" / f"fold-{fold + 1}"
        train_events(others, CONFIG, folder, lambda _: None)
    said: list[str] = []
    ablation(split, tmp_path, said.append).write([], tmp_path)
    assert said
    assert all("resumed after epoch 1 of 1" in text for text in said)


def test_no_half_of_the_patients_chooses_its_own_operating_points() -> None:
    rng = np.random.default_rng(4)
    true, halves = rng.integers(0, 7, 200), np.arange(200) % 2
    probabilities = rng.dirichlet(np.ones(7), 200).astype(np.float32)
    first = halves == 0
    other = true.copy()
    other[first] = 6 - other[first]
    said, changed = (_answers(probabilities, labels, halves, CONFIG)[Task.EVENT_TYPE] for labels in (true, other))
    assert (said[first] == changed[first]).all()
    assert (said[~first] != changed[~first]).any()


def test_the_score_is_the_official_one() -> None:
    rng = np.random.default_rng(3)
    true = rng.integers(0, 7, 60)
    names = np.array([str(t) for t in EventType], object)
    said = names[rng.integers(0, 7, 60)]
    expected = challenge_scores(list(names[true]), list(said), Task.EVENT_TYPE).to_dict()["score"]
    found = _score(said, true, Task.EVENT_TYPE)(np.ones((1, 60)))[0]
    assert found == pytest.approx(expected)
    twice = _score(np.concatenate([said, said]), np.concatenate([true, true]), Task.EVENT_TYPE)
    weights = np.concatenate([np.ones(60), np.zeros(60)])[None]
    assert twice(weights)[0] == pytest.approx(expected)
