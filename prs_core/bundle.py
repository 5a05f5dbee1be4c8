"""A model on disk: a folder with ``card.json`` and ``weights.safetensors``. No torch here, and nothing is unpickled.

The card describes how to rebuild the networks, what they were trained on, their operating points and scores; it holds
the SHA-256 of the weights, which is checked before they are used. resources/docs/model-bundle.md documents the format.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, Self

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load, save

from prs_core.decision import DecisionConfig, not_ruled_out
from prs_core.errors import BundleError
from prs_core.feature_config import SAMPLE_RATE, FeatureConfig
from prs_core.files import replace_atomically, write_json
from prs_core.labels import ADVENTITIOUS, EventType, Task
from prs_core.resources import resource_path
from prs_core.translation import tr

CARD_NAME, WEIGHTS_NAME = "card.json", "weights.safetensors"
#: What a model remembers of its training, for the training of the next (training.memory); a bundle may do without.
MEMORY_NAME = "memory.safetensors"
FORMAT, FORMAT_VERSION = "prs-studio/model", 2
#: No bundle of this program comes near; a larger file is not read into memory to find out that it is foreign.
MAX_WEIGHT_BYTES = 500_000_000
#: More would make files large and every analysis slow.
MAX_MEMBERS = 9
_AGAIN = tr("Install the model again, or choose another one.")

Tensors = dict[str, np.ndarray]
Role = Literal["events", "windows"]
ROLES: tuple[Role, ...] = ("events", "windows")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


@dataclass(frozen=True)
class EventModel:
    """The network for cut-out events, and where its decisions lie.

    ``network`` rebuilds it (NetworkConfig); clips are cut or padded to ``frames``. Task 11 says Normal where the
    probability of Normal is at least ``normal_threshold``; task 12 takes the largest log-probability plus
    ``type_bias``, in the order of EventType. Probabilities are the network's, calibrated by ``temperature``.
    ``type_least`` (7,): a type less probable than this is ruled out (see not_ruled_out); None makes no sets.
    """

    network: Mapping[str, Any]
    frames: int
    normal_threshold: float = 0.5
    type_bias: tuple[float, ...] = (0.0,) * len(EventType)
    temperature: float = 1.0
    type_least: tuple[float, ...] | None = None

    def __post_init__(self) -> None:
        if type(self.frames) is not int or not 2 <= self.frames <= 10_000:
            raise ValueError(f"frames must be a whole number from 2 to 10000, not {self.frames!r}")
        numbers = (self.normal_threshold, *self.type_bias)
        if len(self.type_bias) != len(EventType) or not all(_is_number(n) for n in numbers):
            raise ValueError("normal_threshold and type_bias (one for each event type) must be numbers")
        if not _is_number(self.temperature) or self.temperature <= 0:
            raise ValueError("temperature must be a number above 0")
        least = (0.0,) * len(EventType) if self.type_least is None else self.type_least
        if len(least) != len(EventType) or not all(_is_number(n) for n in least):
            raise ValueError("type_least (one for each event type) must be numbers")

    def calibrated(self, probabilities: np.ndarray) -> np.ndarray:
        """(events, 7) probabilities of the network -> (events, 7) float64, each to the power of 1 / temperature."""
        if self.temperature == 1.0:
            return probabilities.astype(np.float64)
        logs = np.log(np.maximum(probabilities.astype(np.float64), 1e-12)) / self.temperature
        odds = np.exp(logs - logs.max(axis=1, keepdims=True))
        return np.asarray(odds / odds.sum(axis=1, keepdims=True))

    def possible(self, probabilities: np.ndarray) -> list[tuple[EventType, ...] | None]:
        """For (events, 7) probabilities of the network the types that cannot be ruled out; None without such sets."""
        if self.type_least is None:
            return [None] * len(probabilities)
        said = np.array([list(EventType).index(EventType(x)) for x in self.labels(probabilities, Task.EVENT_TYPE)])
        kept = not_ruled_out(self.calibrated(probabilities), np.asarray(self.type_least), said)
        return [tuple(kind for kind, k in zip(EventType, row, strict=True) if k) for row in kept]

    def labels(self, probabilities: np.ndarray, task: Task) -> list[str]:
        """Answers for (events, 7) probabilities of the network in the terms of task 11 or 12."""
        probabilities = self.calibrated(probabilities)
        if task == Task.EVENT_BINARY:
            normal = probabilities[:, 0] >= self.normal_threshold
            return [str(EventType.NORMAL) if n else ADVENTITIOUS for n in normal]
        scores = np.log(np.maximum(probabilities, 1e-12)) + np.asarray(self.type_bias)
        return [str(tuple(EventType)[i]) for i in scores.argmax(axis=1)]


@dataclass(frozen=True)
class WindowModel:
    """The network for sliding windows; its outputs are WINDOW_CLASSES, then EventType in the central ``centre_s``.

    ``min_overlap_s``: the least overlap with which an event counted as being in a window, or half of the event.
    """

    network: Mapping[str, Any]
    centre_s: float
    min_overlap_s: float

    def __post_init__(self) -> None:
        if not (_is_number(self.centre_s) and _is_number(self.min_overlap_s)) or self.centre_s <= 0:
            raise ValueError("centre_s and min_overlap_s must be seconds")


@dataclass(frozen=True)
class Card:
    """What a model is. ``metrics`` and ``training`` are for people and reports; nothing is computed from them.

    ``members``: how many networks there are of each role, trained alike from different seeds; their mean counts.
    ``distilled``: those for windows were taught into one, which is there alone.
    """

    id: str
    name: str
    version: str
    created: str
    features: FeatureConfig
    events: EventModel
    windows: WindowModel
    decision: DecisionConfig
    metrics: Mapping[str, Any] = field(default_factory=dict)
    training: Mapping[str, Any] = field(default_factory=dict)
    about: Mapping[str, Any] = field(default_factory=dict)
    members: int = 1
    distilled: bool = False

    def __post_init__(self) -> None:
        if type(self.members) is not int or not 1 <= self.members <= MAX_MEMBERS:
            raise ValueError(f"members must be a whole number from 1 to {MAX_MEMBERS}, not {self.members!r}")
        if type(self.distilled) is not bool:
            raise ValueError(f"distilled must be true or false, not {self.distilled!r}")

    @property
    def weight_names(self) -> tuple[str, ...]:
        """The files of the weights, one a member: "weights.safetensors", "weights-2.safetensors", ..."""
        return (WEIGHTS_NAME, *(f"weights-{number}.safetensors" for number in range(2, self.members + 1)))

    def parts(self, role: Role) -> tuple[str, ...]:
        """The names of a role's networks in a Bundle: "events", "events-2", ..."""
        count = 1 if role == "windows" and self.distilled else self.members
        return (role, *(f"{role}-{number}" for number in range(2, count + 1)))

    def roles(self, member: int) -> tuple[Role, ...]:
        """The roles of which a member, 0 being the first, has a network."""
        return tuple(role for role in ROLES if member < len(self.parts(role)))

    def to_dict(self, sha256: Mapping[str, str]) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "id": self.id,
            "name": self.name,
            "version": self.version,
            "created": self.created,
            "about": dict(self.about),
            "features": self.features.to_dict(),
            "members": self.members,
            "distilled": self.distilled,
            "networks": {"events": asdict(self.events), "windows": asdict(self.windows)},
            "decision": self.decision.to_dict(),
            "metrics": dict(self.metrics),
            "training": dict(self.training),
            "sha256": dict(sha256),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Raises KeyError, TypeError or ValueError on anything missing or impossible."""
        events = dict(values["networks"]["events"])
        events["type_bias"] = tuple(float(b) for b in events["type_bias"])
        if events["type_least"] is not None:
            events["type_least"] = tuple(float(b) for b in events["type_least"])
        features = FeatureConfig.from_dict(values["features"])
        if features.sample_rate != SAMPLE_RATE:
            raise ValueError(f"its features are for {features.sample_rate} Hz, the program hears {SAMPLE_RATE}")
        return cls(
            id=str(values["id"]),
            name=str(values["name"]),
            version=str(values["version"]),
            created=str(values["created"]),
            features=features,
            events=EventModel(**events),
            windows=WindowModel(**values["networks"]["windows"]),
            decision=DecisionConfig.from_dict(values["decision"]),
            metrics=values["metrics"],
            training=values["training"],
            about=values["about"],
            members=values.get("members", 1),  # models before version 0.3 had one of each
            distilled=values.get("distilled", False),  # and before 0.4 as many of each
        )


@dataclass(frozen=True)
class Bundle:
    """A verified model: its card, and the named arrays of each network ("events", "windows", "events-2", ...)."""

    folder: Path
    card: Card
    tensors: Mapping[str, Tensors] = field(repr=False)


def default_bundle_path() -> Path:
    """The folder of the model that ships with the program. Raises BundleError if there is none."""
    return resource_path("models", "prs-resnet")


def read_card(folder: Path) -> tuple[Card, dict[str, str]]:
    """The card and the SHA-256 it promises for each file of weights, and of the memory if there is one, which are not
    looked at. Raises BundleError."""
    path = folder / CARD_NAME
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise BundleError(
            tr("There is no model in {name}: {file} is missing.", name=folder.name, file=CARD_NAME), _AGAIN
        ) from error
    except OSError as error:
        raise BundleError(
            tr("The model card in {name} cannot be read ({reason}).", name=folder.name, reason=error.strerror), _AGAIN
        ) from error
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise BundleError(tr("The model card in {name} is damaged.", name=folder.name), _AGAIN) from error
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise BundleError(
            tr("{name} is not a model of PRS Studio.", name=folder.name), tr("Choose the folder of an exported model.")
        )
    if values.get("format_version") != FORMAT_VERSION:
        raise BundleError(
            tr(
                "The model in {name} has format {version!r}; only {known} is known.",
                name=folder.name,
                version=values.get("format_version"),
                known=FORMAT_VERSION,
            ),
            tr("Update PRS Studio, or train the model again."),
        )
    try:
        card = Card.from_dict(values)
        remembered = (MEMORY_NAME,) if MEMORY_NAME in values["sha256"] else ()
        return card, {name: str(values["sha256"][name]) for name in (*card.weight_names, *remembered)}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BundleError(
            tr("The model card in {name} is incomplete or damaged ({reason}).", name=folder.name, reason=error), _AGAIN
        ) from error


def load_bundle(folder: Path) -> Bundle:
    """Read and verify a model. Raises BundleError, saying which part is missing, damaged or foreign."""
    card, promised = read_card(folder)
    tensors: dict[str, Tensors] = {}
    for member, name in enumerate(card.weight_names):
        found = _load_weights(folder / name, promised[name], card, member)
        tensors |= {card.parts(role)[member]: found[role] for role in card.roles(member)}
    return Bundle(folder, card, tensors)


def _load_tensors(path: Path, promised: str, model: str) -> Tensors:
    """A file of a bundle, verified: all its arrays by name."""
    try:
        if path.stat().st_size > MAX_WEIGHT_BYTES:
            raise BundleError(
                tr("The weights of {model} are too large to be a model of PRS Studio.", model=model), _AGAIN
            )
        data = path.read_bytes()
    except OSError as error:
        raise BundleError(tr("The weights of {model} are missing or cannot be read.", model=model), _AGAIN) from error
    if hashlib.sha256(data).hexdigest() != promised:
        raise BundleError(
            tr("The weights of {model} are not those that its card describes: damaged or exchanged.", model=model),
            _AGAIN,
        )
    try:
        flat: Tensors = load(data)
    except (SafetensorError, ValueError, KeyError, TypeError) as error:
        raise BundleError(
            tr("The weights of {model} are not a safetensors file.", model=model),
            tr("Files of other kinds are never opened as models."),
        ) from error
    for name, array in flat.items():
        if not np.isfinite(array).all():
            raise BundleError(
                tr("The weights of {model} hold values that are not numbers ({part}).", model=model, part=name), _AGAIN
            )
    return flat


def _load_weights(path: Path, promised: str, card: Card, member: int) -> dict[Role, Tensors]:
    """One member's networks."""
    roles = card.roles(member)
    tensors: dict[Role, Tensors] = {role: {} for role in roles}
    for name, array in _load_tensors(path, promised, card.name).items():
        part, _, rest = name.partition(".")
        role = next((role for role in roles if role == part), None)
        if role is None:
            raise BundleError(
                tr("The weights of {model} hold the unknown part {part!r}.", model=card.name, part=part), _AGAIN
            )
        tensors[role][rest] = array
    return tensors


def load_memory(bundle: Bundle) -> Tensors | None:
    """What a model remembers of its training, verified; None if it remembers nothing. Raises BundleError."""
    promised = read_card(bundle.folder)[1].get(MEMORY_NAME)
    return None if promised is None else _load_tensors(bundle.folder / MEMORY_NAME, promised, bundle.card.name)


def save_memory(bundle: Bundle, tensors: Tensors) -> None:
    """Write what a model remembers beside its weights, which stay as they are. Raises BundleError, OSError."""
    card, sha256 = read_card(bundle.folder)
    data = save(tensors)
    with replace_atomically(bundle.folder / MEMORY_NAME) as temporary:
        temporary.write_bytes(data)
    write_json(bundle.folder / CARD_NAME, card.to_dict(sha256 | {MEMORY_NAME: hashlib.sha256(data).hexdigest()}))


def save_bundle(folder: Path, card: Card, tensors: Mapping[str, Tensors]) -> Bundle:
    """Write a model, floats in half precision. The card, which names the weights' checksums, is replaced last.

    A crash between the two leaves a bundle that is refused, never one that is silently mixed. ``tensors`` must hold
    the parts of every member, as the card has them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    sha256 = {}
    for member, name in enumerate(card.weight_names):
        data = save(
            {
                f"{role}.{tensor}": _half(array)
                for role in card.roles(member)
                for tensor, array in tensors[card.parts(role)[member]].items()
            }
        )
        with replace_atomically(folder / name) as temporary:
            temporary.write_bytes(data)
        sha256[name] = hashlib.sha256(data).hexdigest()
    write_json(folder / CARD_NAME, card.to_dict(sha256))
    return load_bundle(folder)


def save_card(bundle: Bundle, metrics: Mapping[str, Any]) -> None:
    """Replace the metrics in a bundle's card; the weights and their checksum stay. Raises BundleError, OSError."""
    card, sha256 = read_card(bundle.folder)
    write_json(bundle.folder / CARD_NAME, replace(card, metrics=metrics).to_dict(sha256))


def _half(array: np.ndarray) -> np.ndarray:
    # Not ascontiguousarray: that would turn single numbers into arrays of one.
    return array.astype(np.float16 if array.dtype.kind == "f" else array.dtype, order="C")
