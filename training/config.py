"""The one object that describes a training, from features to operating points."""

from __future__ import annotations

import hashlib
import json
import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, is_dataclass
from functools import reduce
from operator import getitem
from pathlib import Path
from typing import Any, Literal, get_type_hints

from prs_core.bundle import MAX_MEMBERS
from prs_core.errors import PRSError
from prs_core.feature_config import SAMPLE_RATE, FeatureConfig

#: Raised by hand whenever the code comes to make other features, networks or predictions from the same configuration:
#: checkpoints and predictions of the code before are then not taken for its own.
PIPELINE = 2
#: Makes the bundled model.
BUNDLED = Path(__file__).parent / "configs" / "prs-resnet.toml"
#: torch's bfloat16 convolutions of fewer channels write beyond their memory (2.13; it crashes at random, and at
#: once with MALLOC_CHECK_=3): narrower networks train in full precision.
LEAST_BFLOAT16_WIDTH = 16
#: Settings younger than PIPELINE count for the hash only where they are used: what was trained before them stays valid.
_LATER = {
    ("members",): 1,
    ("distil",): False,
    ("pretrain", "mixup_alpha"): 0.0,
    ("events", "augment", "noise"): 0.0,
    ("events", "augment", "stretch"): 0.0,
    ("windows", "augment", "noise"): 0.0,
    ("windows", "augment", "stretch"): 0.0,
}
#: What names of files cannot hold on some system, and a beginning that would hide them.
_UNFIT = re.compile(r'[/\\:*?"<>|\x00-\x1f]|^\.|^\s*$')
#: scikit-learn's seeds end there; members and halves count on from the configured one.
_MOST_SEED = 2**32 - 100


def _check(config: Any, **bounds: tuple[float, float]) -> None:
    """Raise ValueError for the first of the named settings that is no number within its bounds, both included."""
    for name, (low, high) in bounds.items():
        value = getattr(config, name)
        if isinstance(value, bool) or not (math.isfinite(value) and low <= value <= high):
            raise ValueError(f"{name} must lie between {low:g} and {high:g}, not {value!r}")


@dataclass(frozen=True)
class OptimiserConfig:
    """AdamW with a one-cycle learning rate; ``items`` are drawn each epoch (0: as many as there are)."""

    epochs: int
    batch: int = 64
    learning_rate: float = 2e-3
    weight_decay: float = 1e-2
    items: int = 0

    def __post_init__(self) -> None:
        _check(self, epochs=(0, 10_000), batch=(1, 65_536), learning_rate=(1e-9, 1), weight_decay=(0, 1))
        _check(self, items=(0, 10_000_000))


@dataclass(frozen=True)
class AugmentConfig:
    """Besides random crop and flip: shares of a map's frames and of its bands that are masked at most (SpecAugment),
    the spread of a random frequency response, in units of the z-score, the most share of what a map holds that is lost
    in another device's noise, and the share by which it is slowed or hastened at most. All 0: the paper."""

    time_mask: float = 0.0
    band_mask: float = 0.0
    equalise: float = 0.0
    noise: float = 0.0
    stretch: float = 0.0

    def __post_init__(self) -> None:
        _check(self, time_mask=(0, 1), band_mask=(0, 1), equalise=(0, 10), noise=(0, 1), stretch=(0, 1))


@dataclass(frozen=True)
class PretrainConfig:
    """SupCon on two random crops of every clip (section II.B). ``epochs`` 0 leaves it out.

    ``mixup_alpha``: of MixUp inside the contrastive loss (section IV.C); 0 is none.
    """

    optimiser: OptimiserConfig = OptimiserConfig(epochs=10, batch=96)
    temperature: float = 0.1
    mixup_alpha: float = 0.0
    balance: float = 1.0

    def __post_init__(self) -> None:
        _check(self, temperature=(0.01, 100), mixup_alpha=(0, 100), balance=(0, 1))


@dataclass(frozen=True)
class FinetuneConfig:
    """MixUp fine-tuning of the classifier, of the encoder too unless it is frozen (section III.A).

    ``contrast``: weight with which SupCon goes on beside it, on two crops of the same clips; 0 is the paper. Only clips
    have it, at the temperature of the pretraining.
    """

    optimiser: OptimiserConfig = OptimiserConfig(epochs=12)
    mixup_alpha: float = 0.4
    contrast: float = 0.0
    freeze_encoder: bool = False
    balance: float = 1.0
    augment: AugmentConfig = AugmentConfig()

    def __post_init__(self) -> None:
        _check(self, mixup_alpha=(0, 100), contrast=(0, 100), balance=(0, 1))
        if not self.optimiser.epochs:
            raise ValueError("only pretrain may have no epochs")
        if self.contrast and self.freeze_encoder:
            raise ValueError("contrast moves the encoder, freeze_encoder keeps it: choose one")


@dataclass(frozen=True)
class TrainingConfig:
    """Configuration of the whole bundle.

    ``data``: what the training data are and how to cite them, for the card. ``rows`` and ``frame_channels``: what the
    networks see of the features, and the size of the windows' frame-level head (NetworkConfig). ``flip``: clips are
    turned round in time at random (the paper; windows never are, for borders are not the same at both ends of an
    event). ``event_frames``: length in frames that event clips are cut or padded to. ``min_overlap_s``: the least
    overlap, in seconds, with which an event counts as being in a window (or half of the event, where that is less).
    ``centre_s``: length of the middle part that a window speaks for. ``members``: how many pairs of networks are
    trained, from different seeds, to have their answers averaged. ``distil``: those for windows are then taught into
    one, which alone is kept. ``folds``: patient-grouped folds, from whose out-of-fold predictions operating points and
    the record classifier are fitted.
    """

    name: str
    version: str
    data: str = ""
    seed: int = 2023
    folds: int = 3
    width: int = 32
    projection: int = 128
    dropout: float = 0.2
    input_norm: bool = True
    rows: Literal["coefficients", "bands"] = "coefficients"
    frame_channels: int = 64
    flip: bool = True
    event_frames: int = 128
    min_overlap_s: float = 0.2
    centre_s: float = 1.0
    members: int = 1
    distil: bool = False
    bfloat16: bool = True
    features: FeatureConfig = field(default_factory=FeatureConfig)
    pretrain: PretrainConfig = field(default_factory=PretrainConfig)
    events: FinetuneConfig = field(default_factory=FinetuneConfig)
    windows: FinetuneConfig = field(default_factory=FinetuneConfig)

    def __post_init__(self) -> None:
        for name in ("name", "version"):
            if len(text := getattr(self, name)) > 100 or _UNFIT.search(text):
                raise ValueError(f"{name} must be up to 100 characters that a file's name may hold, not {text!r}")
        _check(self, seed=(0, _MOST_SEED), folds=(2, 100), members=(1, MAX_MEMBERS))
        _check(self, width=(1, 512), projection=(1, 512), dropout=(0, 0.99), frame_channels=(1, 512))
        _check(self, event_frames=(1, 16_384), min_overlap_s=(0, self.features.window_s))
        _check(self, centre_s=(0.001, self.features.window_s))
        if self.rows not in ("coefficients", "bands"):
            raise ValueError(f"rows must be coefficients or bands, not {self.rows!r}")
        if self.features.sample_rate != SAMPLE_RATE:
            raise ValueError(f"features.sample_rate must be {SAMPLE_RATE}, at which the program hears")
        if self.bfloat16 and self.width < LEAST_BFLOAT16_WIDTH:
            raise ValueError(f"bfloat16 needs a width of {LEAST_BFLOAT16_WIDTH} or more, not {self.width}")
        if self.windows.contrast:
            raise ValueError("windows have no contrast: they may hold several types, or none")
        if self.windows.augment.stretch:
            raise ValueError("windows are not stretched: what is wanted of each of their frames would move")

    @property
    def distils(self) -> bool:
        """Whether there are several networks to be taught into one."""
        return self.distil and self.members > 1

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def hash(self) -> str:
        """Twelve hexadecimal digits of the SHA-256 of PIPELINE and the canonical JSON form."""
        values = {"pipeline": PIPELINE, **self.to_dict()}
        for (*path, name), default in _LATER.items():
            part = reduce(getitem, path, values)
            if part[name] == default:
                del part[name]
        text = json.dumps(values, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()[:12]


def _build(kind: Any, values: Mapping[str, Any], where: str) -> Any:
    hints = get_type_hints(kind)
    known = {f.name for f in fields(kind)}
    unknown = sorted(set(values) - known)
    if unknown:
        raise ValueError(f"unknown setting {where}{unknown[0]!r}; known: {', '.join(sorted(known))}")
    arguments = {}
    for name, value in values.items():
        if is_dataclass(hints[name]):
            arguments[name] = _build(hints[name], value, f"{where}{name}.")
            continue
        wanted = hints[name]
        plain = wanted if isinstance(wanted, type) else str
        if plain is float and type(value) is int:
            value = float(value)
        if type(value) is not plain:
            raise ValueError(f"{where}{name} must be {plain.__name__}, not {value!r}")
        arguments[name] = value
    try:
        return kind(**arguments)
    except (ValueError, OverflowError) as error:
        # A part knows its settings' names, not its own.
        raise ValueError(f"{where}{error}") from error


def load_config(path: Path) -> TrainingConfig:
    """Read a TOML file. Raises PRSError naming the file and what is wrong in it."""
    try:
        config: TrainingConfig = _build(TrainingConfig, tomllib.loads(path.read_text(encoding="utf-8")), "")
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise PRSError(f"The configuration {path} cannot be used: {error}.") from error
    return config
