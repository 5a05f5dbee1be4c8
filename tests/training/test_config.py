"""A configuration is read strictly, and its hash changes with everything that changes a training."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from prs_core.errors import PRSError
from training.config import TrainingConfig, load_config

SHIPPED = Path(__file__).parents[2] / "training" / "configs" / "prs-resnet.toml"


def written(folder: Path, text: str) -> Path:
    path = folder / "c.toml"
    path.write_text(f'name = "n"\nversion = "1"\n{text}', encoding="utf-8")
    return path


def test_the_shipped_configuration_can_be_read_and_pretrains() -> None:
    config = load_config(SHIPPED)
    assert config.pretrain.optimiser.epochs > 0
    assert config.events.mixup_alpha > 0
    assert "rqh3-h568" in config.data


def test_values_reach_their_places(tmp_path: Path) -> None:
    config = load_config(
        written(
            tmp_path,
            "width = 24\n[features]\nn_mfcc = 32\n[events]\naugment = {time_mask = 1}\noptimiser = {epochs = 3}\n",
        )
    )
    assert (config.width, config.features.n_mfcc, config.events.augment.time_mask) == (24, 32, 1.0)
    assert config.events.optimiser.epochs == 3
    assert config.windows == TrainingConfig("n", "1").windows


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("widht = 8", "widht"),
        ("width = 'wide'", "width must be int"),
        ("width = true", "width must be int"),
        ("width = 8.5", "width must be int"),
        ("width = 8", "bfloat16 needs a width of 16"),
        ("[windows]\ncontrast = 0.5", "windows have no contrast"),
        ("[windows.augment]\nstretch = 0.1", "windows are not stretched"),
        ("[events]\nfreeze_encoder = 1", "events.freeze_encoder must be bool"),
        ("events = 3", "c.toml"),
        ("[features]\nn_mfcc = 80", "n_mfcc"),
        ("width = ", "c.toml"),
        *((f"folds = {n}", "folds must lie between 2") for n in (0, 1, -3)),
        ("width = 0", "width must lie"),
        ("dropout = 2.0", "dropout must lie"),
        ("event_frames = 0", "event_frames must lie"),
        ("rows = 'foo'", "rows must be"),
        ("seed = -1", "seed must lie"),
        ("centre_s = 0", "centre_s must lie"),
        ("min_overlap_s = -1", "min_overlap_s must lie"),
        ("frame_channels = 0", "frame_channels must lie"),
        ("[features]\nsample_rate = 44100", "features.sample_rate must be 8000"),
        ("[features]\nhop_length = 0", "features.impossible feature settings"),
        ("events.optimiser = {epochs = 0}", "events.only pretrain may have no epochs"),
        ("events.optimiser = {epochs = 1, batch = 0}", "events.optimiser.batch must lie"),
        ("events.optimiser = {epochs = 1, items = -5}", "events.optimiser.items must lie"),
        *(
            (f"pretrain.optimiser = {{epochs = 1, learning_rate = {n}}}", "learning_rate must")
            for n in (-1, "nan", 1e9)
        ),
        ("pretrain.temperature = 0", "pretrain.temperature must lie"),
        ("windows.balance = nan", "windows.balance must lie"),
        ("windows.mixup_alpha = -1", "windows.mixup_alpha must lie"),
        ("events.augment = {time_mask = 2}", "events.augment.time_mask must lie"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(PRSError, match=said):
        load_config(written(tmp_path, text))


@pytest.mark.parametrize("name", ["", " ", "../../evil", "a\\\\b", "x" * 101])
def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "c.toml"
    path.write_text(f'name = "{name}"\nversion = "1"\n', encoding="utf-8")
    with pytest.raises(PRSError, match="name must be"):
        load_config(path)


def test_pretraining_may_be_left_out(tmp_path: Path) -> None:
    assert load_config(written(tmp_path, "pretrain.optimiser = {epochs = 0}")).pretrain.optimiser.epochs == 0


def test_what_was_trained_with_the_shipped_configuration_stays_its_own() -> None:
    assert load_config(SHIPPED).hash == "bf3b1ee341f0", "raise this with what ships, not with a check"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(PRSError, match=r"none\.toml"):
        load_config(tmp_path / "none.toml")


def test_hash_follows_the_content() -> None:
    config = TrainingConfig("n", "1")
    assert config.hash == TrainingConfig("n", "1").hash
    assert config.hash != replace(config, events=replace(config.events, mixup_alpha=0.5)).hash
    assert config.hash != replace(config, members=2).hash


def test_several_are_needed_to_teach_one() -> None:
    config = TrainingConfig("n", "1", distil=True)
    assert not config.distils and replace(config, members=2).distils
    assert replace(config, distil=False).hash == TrainingConfig("n", "1").hash != config.hash


@pytest.mark.parametrize("members", [0, 10])
def test_no_network_and_very_many_are_refused(members: int) -> None:
    with pytest.raises(ValueError, match="members"):
        TrainingConfig("n", "1", members=members)
