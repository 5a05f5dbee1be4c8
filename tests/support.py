"""What many tests need: sounds, sound files, a tiny real model, a small tree in SPRSound's layout. All synthesised."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from prs_core.feature_config import SAMPLE_RATE
from prs_core.labels import EventType, RecordLabel
from prs_core.synthesis import Kind, Synthetic, breath_recording

if TYPE_CHECKING:
    from prs_core.network import Network

#: Where the official annotations spell a type otherwise than the challenge does.
_OFFICIAL_SPELLING = {EventType.WHEEZE_CRACKLE: "Wheeze+Crackle"}


def tone(frequency_hz: float, duration_s: float, rate: int = SAMPLE_RATE, amplitude: float = 0.5) -> np.ndarray:
    """A sine (n,) float32 that starts at zero."""
    t = np.arange(round(duration_s * rate)) / rate
    return (amplitude * np.sin(2 * np.pi * frequency_hz * t)).astype(np.float32)


@lru_cache(maxsize=64)
def _recording(kind: Kind, seed: int, duration_s: float, age_years: float) -> Synthetic:
    made = breath_recording(kind, age_years=age_years, seed=seed, duration_s=duration_s)
    made.samples.flags.writeable = False
    return made


def recording(
    kind: Kind | str = Kind.NORMAL, *, seed: int = 0, duration_s: float = 8.0, age_years: float = 1.0
) -> Synthetic:
    """A synthesised recording, made once in a test run; its samples are read-only."""
    return _recording(Kind(kind), seed, float(duration_s), float(age_years))


def breath(kind: Kind | str = Kind.NORMAL, *, seed: int = 0, duration_s: float = 8.0) -> np.ndarray:
    """Only the samples (n,) float32 of a synthesised recording: a copy, to do with as one likes."""
    return recording(kind, seed=seed, duration_s=duration_s).samples.copy()


def write_wav(
    path: Path,
    samples: np.ndarray,
    rate: int = SAMPLE_RATE,
    subtype: str | None = "PCM_16",
    format: str | None = None,  # noqa: A002 - soundfile's own word
) -> Path:
    """Write samples (n,) or (n, channels) within +-1; the format follows the file's name unless it is given."""
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, samples, rate, subtype=subtype, format=format)
    return path


def tiny_bundle(
    folder: Path,
    *,
    width: int = 4,
    seed: int = 0,
    name: str = "Tiny test model",
    members: int = 1,
    distilled: bool = False,
) -> Path:
    """A real model of random weights, saved the way a trained one is. Returns its folder.

    What it hears is nonsense, the same nonsense every time, but its answers differ from window to window and events
    come out.
    """
    import torch

    from prs_core.bundle import Card, EventModel, WindowModel, save_bundle
    from prs_core.decision import POOL_NAMES, DecisionConfig
    from prs_core.feature_config import FeatureConfig
    from prs_core.labels import WINDOW_CLASSES
    from prs_core.network import Network, NetworkConfig

    configs = {
        "events": NetworkConfig(outputs=len(EventType), width=width, projection=8),
        "windows": NetworkConfig(
            outputs=len(WINDOW_CLASSES) + len(EventType), width=width, projection=8, frame_channels=8
        ),
    }
    tensors = {}
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        for number, (role, config) in itertools.product(range(1, members + 1), configs.items()):
            part = role if number == 1 else f"{role}-{number}"
            network = Network(config)
            _centre(network)
            # Bundles do not hold the projection head, which only training needs.
            weights_of = {k: v.numpy() for k, v in network.state_dict().items() if not k.startswith("projection.")}
            tensors[part] = weights_of
    rng = np.random.default_rng(seed)
    weights = rng.normal(0.0, 0.5, (len(RecordLabel), len(POOL_NAMES)))
    card = Card(
        id=f"tiny-{width}-{seed}",
        name=name,
        version="0.0.1",
        created="2020-01-01T00:00:00Z",
        features=FeatureConfig(),
        events=EventModel(network=asdict(configs["events"]), frames=96),
        windows=WindowModel(network=asdict(configs["windows"]), centre_s=1.0, min_overlap_s=0.3),
        decision=DecisionConfig(record_weights=tuple(tuple(row) for row in weights)),
        about={"purpose": "tests"},
        members=members,
        distilled=distilled,
    )
    save_bundle(folder, card, tensors)
    return folder


def _centre(network: Network) -> None:
    """Shift and scale classifier and frame-level head so that their logits lie about zero, some two either way, on
    breath sounds.

    Untrained, they say the same of all windows.
    """
    import torch

    from prs_core.feature_config import FeatureConfig
    from prs_core.features import FeatureExtractor

    network.eval()
    sounds = np.concatenate([breath(kind, seed=1) for kind in Kind])
    with torch.no_grad():
        maps = FeatureExtractor(FeatureConfig())(torch.from_numpy(sounds).unfold(0, 24_000, 8_000).contiguous())
        logits = network(maps)
        scale = 2.0 / logits.std(dim=0).clamp_min(1e-6)
        network.classifier.weight.mul_(scale[:, None])
        network.classifier.bias.copy_((network.classifier.bias - logits.mean(dim=0)) * scale)
        if network.frame_head is not None:
            types = network.frame_head.types
            said = network.with_frames(maps)[1][:, : len(EventType)]
            scale = 2.0 / said.std(dim=(0, 2)).clamp_min(1e-6)
            types.weight.mul_(scale[:, None, None])
            assert types.bias is not None
            types.bias.copy_((types.bias - said.mean(dim=(0, 2))) * scale)


def annotation(made: Synthetic) -> dict[str, object]:
    """A recording's reference as the official JSON has it: milliseconds as strings, its own spellings."""
    events = [
        {
            "start": str(round(start * 1000)),
            "end": str(round(end * 1000)),
            "type": _OFFICIAL_SPELLING.get(kind, str(kind)),
        }
        for start, end, kind in made.events
    ]
    return {"record_annotation": str(made.label), "event_annotation": events}


def sprsound_tree(
    root: Path,
    *,
    patients: int = 8,
    recordings: int = 2,
    duration_s: float = 6.0,
    suffix: str = ".wav",
    kinds: Sequence[Kind] = tuple(Kind),
    seed: int = 0,
) -> Path:
    """A small data set in the official layout of SPRSound, of synthesised recordings. Returns ``root``.

    ``patients`` in train with ``recordings`` each; the first half of them again in the intra test; half as many others,
    at least two, in the inter test. Kinds go round, a patient's recordings differ, so that every split of eight or more
    recordings has all of them.
    """
    number = 0

    def put(wav: str, annotations: str, group: range) -> None:
        nonlocal number
        (root / wav).mkdir(parents=True, exist_ok=True)
        (root / annotations).mkdir(parents=True, exist_ok=True)
        for patient in group:
            age = 0.5 + patient % 4
            for index in range(recordings):
                kind = kinds[number % len(kinds)]
                made = breath_recording(kind, age_years=age, seed=seed + 1000 + number, duration_s=duration_s)
                stem = f"{65000000 + patient}_{age:.1f}_{patient % 2}_p{1 + index % 4}_{number + 1}"
                soundfile.write(root / wav / (stem + suffix), made.samples, SAMPLE_RATE, subtype="PCM_16")
                (root / annotations / (stem + ".json")).write_text(json.dumps(annotation(made)), encoding="utf-8")
                number += 1

    put("train_wav", "train_json", range(patients))
    put("test_wav", "test_json/intra_test_json", range((patients + 1) // 2))
    put("test_wav", "test_json/inter_test_json", range(patients, patients + max(2, patients // 2)))
    return root
