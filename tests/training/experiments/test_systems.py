"""The paper's systems as configurations."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from prs_core.errors import PRSError
from training.config import load_config
from training.experiments.experiment import paper_numbers
from training.experiments.systems import PRESETS, TASKS, TITLES, TUNED, System, systems, window_system

QUICK = PRESETS["quick"]


def named(name: str, target: str, preset: str = "quick") -> System:
    return next(s for s in systems(PRESETS[preset]) if (s.name, s.target) == (name, target))


def test_six_systems_for_each_of_four_tasks_each_with_a_hash_of_its_own() -> None:
    for preset in PRESETS.values():
        made = systems(preset)
        assert [s.label for s in made] == [f"{name}/task{task}" for task in TASKS for name in TITLES]
        assert len({s.hash for s in (*made, window_system(preset))}) == 25


def test_rows_are_what_their_names_say() -> None:
    for system in systems(QUICK):
        assert (system.architecture == "cnn") == system.name.startswith("cnn")
        assert bool(system.pretrain_epochs) == ("supcon" in system.name)
        assert bool(system.mixup_alpha) == ("mixup" in system.name)
        training = system.training()
        assert training.events.balance == training.pretrain.balance == 1.0
        assert training.events.mixup_alpha == system.mixup_alpha
        assert training.event_frames == system.frames
    assert [len(named("cnn", t).classes) for t in ("11", "12", "21", "22")] == [2, 7, 3, 5]
    assert len(window_system(QUICK).classes) == 8


def test_crops_last_as_long_whatever_the_hop() -> None:
    assert named("cnn", "11").frames == 128
    assert named("cnn", "22").frames == 512
    assert replace(named("cnn", "11"), hop_length=64).frames == 256
    assert window_system(QUICK).frames == 188


def test_only_the_rows_that_differ_after_it_share_an_encoder() -> None:
    one, two = named("resnet18-supcon", "12"), named("resnet18-supcon-mixup", "12")
    assert one.encoder().hash == two.encoder().hash
    assert one.encoder().hash != named("resnet18-supcon", "11").encoder().hash
    assert one.encoder().hash != replace(one, temperature=0.2).encoder().hash
    assert one.encoder().hash != replace(one, hop_length=64).encoder().hash


def test_the_paper_preset_has_the_originals_width() -> None:
    assert {s.width for s in systems(PRESETS["paper"]) if s.name == "resnet18"} == {64}


def test_tune_takes_its_setting_from_the_file(tmp_path: Path) -> None:
    tuned = tmp_path / "tuned.toml"
    tuned.write_text(
        'name = "winner"\nversion = "1"\nwidth = 16\nprojection = 64\nfeatures = { n_mfcc = 24, hop_length = 64 }\n'
        "pretrain.temperature = 0.5\nevents.optimiser = { epochs = 3, learning_rate = 0.01 }\n"
    )
    preset = replace(PRESETS["paper"], tuned=tuned)
    made = next(s for s in systems(preset) if s.name.endswith("tune") and s.target == "21")
    assert (made.width, made.projection, made.n_mfcc, made.hop_length) == (32, 64, 24, 64)
    assert (made.temperature, made.learning_rate, made.frames) == (0.5, 0.01, 1024)
    assert made.epochs == PRESETS["paper"].values["epochs"]
    others = [s for s in systems(preset) if not s.name.endswith("tune")]
    assert others == [s for s in systems(PRESETS["paper"]) if not s.name.endswith("tune")]
    with pytest.raises(PRSError, match="cannot be used"):
        systems(replace(preset, tuned=tmp_path / "none.toml"))


def test_the_papers_numbers_are_whole() -> None:
    paper = paper_numbers()
    tasks = {str(task) for task in TASKS}
    assert list(paper["table3"])[1:] == list(TITLES)
    assert all(set(paper["table3"][name]["final"]) == tasks for name in TITLES)
    assert {split for row in ("resnet18-supcon", "resnet18-supcon-mixup") for split in paper["table1"][row]} == {
        "train",
        "valid",
        "inter",
    }
    # The averages that section IV.B states of Table II's second row.
    record = paper["table2"]["record"]
    assert (record["intra"]["21"] + record["inter"]["21"]) / 2 == pytest.approx(0.539)
    assert (record["intra"]["22"] + record["inter"]["22"]) / 2 == pytest.approx(0.436, abs=6e-4)


def test_tuning_starts_from_the_paper_s_own_system() -> None:
    base = load_config(TUNED.with_name("paper.toml"))
    system = named("resnet18-supcon-mixup", "12").training()
    assert base == replace(system, folds=base.folds)
