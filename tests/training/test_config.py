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
        ("[events]\nfreeze_encoder = 1", "events.freeze_encoder must be bool"),
        ("events = 3", "c.toml"),
        ("[features]\nn_mfcc = 80", "n_mfcc"),
        ("width = ", "c.toml"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(PRSError, match=said):
        load_config(written(tmp_path, text))


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
