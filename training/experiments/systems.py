"""The paper's six systems, for each of the four tasks, as named configurations; and its network of windows.

What the paper leaves open, and what was chosen, stands in resources/docs/experiments.md.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from prs_core.decision import RULE_CLASSES
from prs_core.feature_config import SAMPLE_RATE, FeatureConfig
from prs_core.labels import TASK_LABELS, Task
from training.config import FinetuneConfig, OptimiserConfig, PretrainConfig, TrainingConfig, load_config

#: Raised by hand whenever the code comes to train or predict otherwise from the same configuration.
PIPELINE = 1
#: Training is on four of five patient-grouped folds of the train part; the fifth is the validation split.
FOLDS, FOLD_SEED = 5, 2023
TUNED = Path(__file__).parents[1] / "configs" / "tuned.toml"

#: Rows of Table III, in its order: the name, and what the paper calls it.
TITLES: Mapping[str, str] = {
    "cnn": "CNN",
    "cnn-mixup": "CNN + MixUp",
    "resnet18": "ResNet-18",
    "resnet18-supcon": "ResNet-18 + SupCon",
    "resnet18-supcon-mixup": "ResNet-18 + SupCon + MixUp",
    "resnet18-supcon-mixup-tune": "ResNet-18 + SupCon + MixUp + Tune",
}
TASKS = tuple(int(task) for task in Task)
Target = Literal["11", "12", "21", "22", "windows"]


@dataclass(frozen=True)
class System:
    """One network and how it is trained, every setting of it; what is not here is not varied.

    ``target``: the task, or "windows" for the single-label windows of the paper's section III.C. ``crop_s``: seconds
    that clips are cut or padded to. ``pretrain_epochs`` 0: no SupCon. ``mixup_alpha`` 0: plain cross-entropy.
    """

    name: str
    target: Target
    architecture: Literal["resnet18", "cnn"] = "resnet18"
    width: int = 32
    dropout: float = 0.0
    projection: int = 128
    crop_s: float = 2.048
    n_mfcc: int = 64
    n_mels: int = 64
    n_fft: int = 512
    hop_length: int = 128
    pretrain_epochs: int = 0
    pretrain_batch: int = 96
    pretrain_learning_rate: float = 2e-3
    temperature: float = 0.1
    epochs: int = 10
    batch: int = 64
    learning_rate: float = 2e-3
    mixup_alpha: float = 0.0
    freeze_encoder: bool = False
    weight_decay: float = 1e-2
    bfloat16: bool = True
    seed: int = 2023

    @property
    def features(self) -> FeatureConfig:
        return FeatureConfig(
            n_mfcc=self.n_mfcc, n_mels=self.n_mels, n_fft=self.n_fft, hop_length=self.hop_length, mel_scale="slaney"
        )

    @property
    def frames(self) -> int:
        """Length of the crops by the paper's equation (3); of windows, what the features give."""
        if self.target == "windows":
            return self.features.window_frames
        return round(self.crop_s * SAMPLE_RATE / self.hop_length)

    @property
    def classes(self) -> tuple[str, ...]:
        """What the network tells apart."""
        if self.target == "windows":
            return RULE_CLASSES
        return tuple(str(label) for label in TASK_LABELS[Task(int(self.target))])

    @property
    def kind(self) -> Literal["events", "records", "windows"]:
        """What the network is trained on and judged by."""
        if self.target == "windows":
            return "windows"
        return "events" if self.target in ("11", "12") else "records"

    @property
    def label(self) -> str:
        """Name and task: "resnet18-supcon-mixup/task12"."""
        return f"{self.name}/{'windows' if self.target == 'windows' else 'task' + self.target}"

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def hash(self) -> str:
        """Twelve hexadecimal digits of the SHA-256 of PIPELINE and the canonical JSON form."""
        text = json.dumps({"pipeline": PIPELINE, **self.to_dict()}, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    def encoder(self) -> System:
        """The part that decides what SupCon makes: equal for systems that can share a pretrained encoder."""
        return replace(
            self, name="encoder", epochs=0, batch=0, learning_rate=0.0, mixup_alpha=0.0, freeze_encoder=False
        )

    def training(self) -> TrainingConfig:
        """The same in the terms of the training functions. The balanced sampler is full, as in the paper."""
        decay = self.weight_decay
        pretrain = OptimiserConfig(self.pretrain_epochs, self.pretrain_batch, self.pretrain_learning_rate, decay)
        finetune = OptimiserConfig(self.epochs, self.batch, self.learning_rate, decay)
        return TrainingConfig(
            name=self.name,
            version=self.target,
            seed=self.seed,
            width=self.width,
            projection=self.projection,
            dropout=self.dropout,
            flip=True,
            event_frames=self.frames,
            bfloat16=self.bfloat16,
            features=self.features,
            pretrain=PretrainConfig(pretrain, temperature=self.temperature, balance=1.0),
            events=FinetuneConfig(
                finetune, mixup_alpha=self.mixup_alpha, freeze_encoder=self.freeze_encoder, balance=1.0
            ),
        )


@dataclass(frozen=True)
class Preset:
    """A size. ``values`` are settings of every System; SupCon lasts ``supcon_epochs`` where a system has it."""

    name: str
    supcon_epochs: int
    values: Mapping[str, Any] = field(default_factory=dict)
    record_crop_s: float = 8.192
    tuned: Path = TUNED


PRESETS: Mapping[str, Preset] = {
    # Half the original's width, and as many epochs as two processor cores do in some two hours for all of Table III.
    "quick": Preset("quick", 14, {"width": 32, "epochs": 10}),
    # ResNet-18 as it was published. The paper tells neither epochs nor batch; SupCon wants many of both.
    "paper": Preset(
        "paper", 200, {"width": 64, "epochs": 100, "batch": 128, "pretrain_batch": 256, "learning_rate": 1e-3}
    ),
}


def systems(preset: Preset) -> tuple[System, ...]:
    """Table III's twenty-four: task by task, its six rows. Raises PRSError where the tuned setting cannot be read."""
    return tuple(_system(name, target, preset) for target in ("11", "12", "21", "22") for name in TITLES)


def window_system(preset: Preset) -> System:
    """The network of Table II: the paper's system on single-label windows."""
    return _system("resnet18-supcon-mixup", "windows", preset)


def _system(name: str, target: Any, preset: Preset) -> System:
    made = System(name, target, crop_s=preset.record_crop_s if target in ("21", "22") else 2.048)
    made = replace(made, **preset.values)
    if name.startswith("cnn"):
        # Its first layer works at the full resolution: with half of ResNet's filters it takes about as long.
        made = replace(made, architecture="cnn", width=max(1, made.width // 2))
    if "supcon" in name:
        made = replace(made, pretrain_epochs=preset.supcon_epochs, freeze_encoder=True)
    if "mixup" in name:
        made = replace(made, mixup_alpha=0.4)
    return _tuned(made, preset) if name.endswith("tune") else made


def _tuned(system: System, preset: Preset) -> System:
    """What was tuned, at the preset's size: the winner's width counts as a multiple of the quick preset's."""
    winner = load_config(preset.tuned)
    features = winner.features
    return replace(
        system,
        width=max(1, winner.width * system.width // 32),
        projection=winner.projection,
        n_mfcc=features.n_mfcc,
        n_mels=features.n_mels,
        n_fft=features.n_fft,
        hop_length=features.hop_length,
        temperature=winner.pretrain.temperature,
        pretrain_learning_rate=winner.pretrain.optimiser.learning_rate,
        learning_rate=winner.events.optimiser.learning_rate,
        mixup_alpha=winner.events.mixup_alpha,
    )


def is_tuned(preset: Preset) -> bool:
    """Whether the tuned setting comes from a tuning, not from a guess."""
    return load_config(preset.tuned).name != "not-tuned-yet"
