"""What goes into a model's card, and the bundle that it stands in."""

from __future__ import annotations

import platform
from collections import Counter
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch

from prs_core.bundle import Bundle, Card, EventModel, WindowModel
from prs_core.decision import DecisionConfig
from prs_core.formats.sprsound import parse_name
from prs_core.frame_head import POSITION_FRAMES
from prs_core.inference import network_state
from prs_core.labels import EventType
from training.config import TrainingConfig
from training.data import Split
from training.heldout import SEEN, seen_keys
from training.networks import Trained, network_config

#: A type with fewer training events than this is named in the card as hardly known.
FEW_EVENTS = 100


def draft_card(config: TrainingConfig) -> Card:
    """A card with plain operating points, for predicting before the real ones are known."""
    return Card(
        id=f"{config.name}-{config.version}-{config.hash}",
        name=config.name,
        version=config.version,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        features=config.features,
        events=EventModel(network_config(config, "events").to_dict(), config.event_frames),
        windows=WindowModel(network_config(config, "windows").to_dict(), config.centre_s, config.min_overlap_s),
        decision=DecisionConfig(),
        members=config.members,
        distilled=config.distils,
    )


def as_bundle(trained: Trained, card: Card, folder: Path) -> Bundle:
    """Trained networks as inference takes them; nothing is written."""
    parts = (*card.parts("events"), *card.parts("windows"))
    networks = zip(parts, (*trained.events, *trained.windows), strict=True)
    return Bundle(folder, card, {part: network_state(network) for part, network in networks})


def describe(split: Split, config: TrainingConfig) -> dict[str, Any]:
    """The card's words for people: use, data, method, and limits that follow from the data it was trained on."""
    counts = Counter(e.type for r in split.recordings for e in r.events)
    few = [f"{t} ({counts[t]})" for t in EventType if counts[t] < FEW_EVENTS]
    names = [name for r in split.recordings if (name := parse_name(r.name))]
    ages = sorted(name.age_years for name in names)
    limits = [
        "Probabilities of record labels and of cut-out events are calibrated, "
        "those of windows and of found events are not: there 0.8 does not mean right in 8 of 10. The record's label "
        "need not be the most probable one: adventitious labels are preferred, as the official Score rewards.",
        "The record classifier was fitted to windows every second; with another hop its answers were not measured.",
        "Out-of-fold scores tell what to expect of new patients at the same place; the intra test's patients are also "
        "in the training set. Intervals are 95 %, from resampling patients.",
    ]
    if few:
        limits.append(f"Types heard in few training events, whose absence says little: {', '.join(few)}.")
    if ages:
        limits.append(
            f"Patients aged {ages[0]:g} to {ages[-1]:g} years, recorded at one place with its stethoscopes; other "
            "places, devices and ages were not tested."
        )
    return {
        "intended_use": "Research on children's lung sounds: proposals for a person to check. Not a medical device.",
        "data": config.data,
        "method": _method(config),
        "limits": limits,
    }


def _method(config: TrainingConfig) -> str:
    """How the networks are trained, as the configuration has it."""
    bands = ", which it turns back into mel bands first" if config.rows == "bands" else ""
    position_ms = POSITION_FRAMES * config.features.frame_s * 1000
    return (
        f"ResNet-18 on MFCC{bands}. {_phases(config)}: after Hu et "
        "al., Supervised Contrastive Pretrained ResNet with MixUp to Enhance Respiratory Sound Classification on "
        "Imbalanced and Limited Dataset (2023). A second network, from the encoder of the first, hears "
        f"{config.features.window_s:g} s windows: which types they hold (multi-label) and, by a frame-level head every "
        f"{position_ms:g} ms, which event has its middle there and where it begins and ends. The record's label comes "
        "from the windows, by a linear classifier over their pooled probabilities." + _of_each(config)
    )


def _phases(config: TrainingConfig) -> str:
    tuning = "MixUp fine-tuning" if config.events.mixup_alpha else "fine-tuning without MixUp"
    if config.events.freeze_encoder:
        tuning += " of the classifier alone"
    if config.events.contrast:
        tuning += ", with the contrast going on beside it" if config.pretrain.optimiser.epochs else ", SupCon beside it"
    if not config.pretrain.optimiser.epochs:
        return f"No contrastive pretraining, {tuning}"
    inside = ", with MixUp inside the loss" if config.pretrain.mixup_alpha else ""
    return f"Supervised contrastive pretraining on two random crops of each event{inside}, then {tuning}"


def _of_each(config: TrainingConfig) -> str:
    if config.members == 1:
        return ""
    if config.distil:
        mixed = "MixUp'd windows" if config.windows.mixup_alpha else "windows"
        return (
            f" There are {config.members} of the first network, whose mean counts; as many of the second were taught "
            f"into one, which learnt what they say on average of {mixed}."
        )
    return f" There are {config.members} of each network, whose mean counts."


def versions() -> dict[str, str]:
    """What a training depends on besides the code, its data and its configuration."""
    packages = ("torch", "torchaudio", "numpy", "scikit-learn", "safetensors", "soxr", "soundfile")
    return {name: version(name) for name in packages} | {"python": platform.python_version()}


def provenance(
    split: Split, config: TrainingConfig, losses: dict[str, list[float]], seconds: dict[str, float]
) -> dict[str, Any]:
    """How the model was made: configuration, data, loss curves, versions, and the wall-clock ``seconds`` of each part,
    those of runs that were interrupted included."""
    return {
        "configuration": config.to_dict(),
        "configuration_hash": config.hash,
        "data": {
            "recordings": len(split.recordings),
            "patients": len(set(split.patients)),
            "events": sum(len(r.events) for r in split.recordings),
            "left_out": len(split.problems),
            "mended": len(split.mended),
            "fingerprint": split.fingerprint(),
        },
        SEEN: seen_keys(split.patients.tolist()),
        "losses": losses,
        "seconds": {name: round(taken, 1) for name, taken in seconds.items()},
        "threads": torch.get_num_threads(),
        "versions": versions(),
    }
