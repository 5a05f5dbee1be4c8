"""A model's networks as ONNX, for other programs: three graphs, compared with torch before they get their names.

``windows.onnx`` is the whole way from a window's samples to its probabilities, MFCC included. Clips of events have any
length, so they take two graphs: ``features.onnx`` from samples to the MFCC map, ``events.onnx`` from a map of fixed
length to probabilities. What lies between and behind (cutting and padding, temperature, thresholds, events from
windows) is in resources/docs/onnx.md; its numbers stand in each graph's metadata.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import logging
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from prs_core.bundle import Bundle
from prs_core.errors import PRSError
from prs_core.extras import how_to_install
from prs_core.feature_config import FeatureConfig
from prs_core.files import replace_atomically
from prs_core.inference import Analyzer, judge_maps
from prs_core.labels import WINDOW_CLASSES, EventType

#: What the outputs of torch and of onnxruntime may differ by, at most: probabilities as they are, features, and borders
#: in seconds, as a share of the largest of them where that is above 1.
TOLERANCE = 1e-4
PACKAGES = ("onnx", "onnxscript", "onnxruntime")
#: A clip of so many samples is what the features' graph is traced with; any other length will do later.
_CLIP = 9000


class OnnxError(PRSError):
    """A model cannot be exported, or its graphs do not say what it says."""


@dataclass(frozen=True)
class Graph:
    """One file to be. ``checks``: inputs to compare it with torch on, the first of which it is traced with;
    ``dynamic``: the axis of the input that may have any length, and its name."""

    name: str
    module: nn.Module
    input_name: str
    outputs: tuple[str, ...]
    dynamic: tuple[int, str]
    checks: tuple[Tensor, ...]
    about: Mapping[str, Any]


@dataclass(frozen=True)
class Written:
    """A file, and by how much its outputs differ from torch's at most."""

    path: Path
    difference: float


class _Events(nn.Module):
    """Maps (batch, 1, coefficients, frames) -> the mean of the members' probabilities, (batch, 7)."""

    def __init__(self, analyzer: Analyzer) -> None:
        super().__init__()
        self.networks = nn.ModuleList(analyzer.networks("events"))

    def forward(self, features: Tensor) -> Tensor:
        return torch.stack([torch.softmax(network(features), dim=1) for network in self.networks]).mean(dim=0)


class _Windows(nn.Module):
    """Samples (batch, samples of a window) -> (batch, 9), (batch, 7), (batch, 9, positions) as of Analyzer.judge."""

    def __init__(self, analyzer: Analyzer) -> None:
        super().__init__()
        self.extractor = analyzer.extractor
        self.members = analyzer.networks("windows")
        self.networks = nn.ModuleList(self.members)  # so that torch knows of them

    def forward(self, samples: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        maps = self.extractor(samples)
        answers = [judge_maps(network, maps) for network in self.members]
        said, frames = (torch.stack(each).mean(dim=0) for each in zip(*answers, strict=True))
        return said[:, : len(WINDOW_CLASSES)], said[:, len(WINDOW_CLASSES) :], frames


def missing_packages() -> list[str]:
    """Which of PACKAGES are not installed."""
    return [name for name in PACKAGES if importlib.util.find_spec(name) is None]


def export_onnx(bundle: Bundle, folder: Path) -> list[Written]:
    """Write the graphs of a model to ``folder``, made if missing; a file that is there is replaced.

    Each is compared with torch first, on sounds and maps of several kinds. Raises OnnxError where packages are missing
    or outputs differ by more than TOLERANCE, BundleError for weights that do not fit the card, OSError.
    """
    missing = missing_packages()
    if missing:
        raise OnnxError(
            f"To write ONNX, PRS Studio needs {', '.join(missing)}, which it does not otherwise.",
            how_to_install("onnx"),
        )
    analyzer = Analyzer(bundle, threads=torch.get_num_threads())
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    with torch.no_grad():
        for graph in graphs(analyzer):
            path = folder / f"{graph.name}.onnx"
            with replace_atomically(path) as temporary:
                _write(graph, temporary)
                difference = compare(graph, temporary)
            written.append(Written(path, difference))
    return written


def graphs(analyzer: Analyzer) -> tuple[Graph, ...]:
    """The graphs of a model."""
    card = analyzer.card
    features, frames = card.features, card.events.frames
    common = {
        "format": "prs-studio/onnx 1",
        "model_id": card.id,
        "model_name": card.name,
        "model_version": card.version,
        "members": card.members,
        "features": features.to_dict(),
    }
    event = {
        key: getattr(card.events, key)
        for key in ("frames", "normal_threshold", "type_bias", "temperature", "type_least")
    }
    window = {"centre_s": card.windows.centre_s, "decision": card.decision.to_dict()}
    maps = analyzer.extractor(_sounds(features, features.hop_length * (frames - 1)))
    return (
        Graph(
            "features",
            analyzer.extractor,
            "samples",
            ("features",),
            (1, "samples"),
            tuple(_sounds(features, n)[k : k + 1] for n in (_CLIP, 3 * features.n_fft, 40_000) for k in range(5)),
            common
            | {
                "inputs": "samples (1, any) float32 at the sample rate",
                "outputs": "features (1, 1, coefficients, frames)",
            },
        ),
        Graph(
            "events",
            _Events(analyzer),
            "features",
            ("probabilities",),
            (0, "batch"),
            (maps, maps[:1], torch.zeros_like(maps[:1])),
            common | {"labels": list(EventType), "events": event},
        ),
        Graph(
            "windows",
            _Windows(analyzer),
            "samples",
            ("probabilities", "centre", "frames"),
            (0, "batch"),
            tuple(_sounds(features, features.window_samples)[first:] for first in (0, 3)),
            common | {"labels": list(WINDOW_CLASSES), "centre_labels": list(EventType), "windows": window},
        ),
    )


def _sounds(features: FeatureConfig, samples: int) -> Tensor:
    """Sounds of several kinds, (5, samples): loud and faint noise, a tone that swells, clicks, silence."""
    rng = np.random.default_rng(1)
    times = np.arange(samples) / features.sample_rate
    noise = rng.standard_normal(samples)
    clicks = np.where(rng.random(samples) < 0.002, 0.4, 0.0) + 1e-3 * noise
    swelling = np.sin(2 * np.pi * 300 * times) * np.sin(np.pi * times / times[-1]) ** 2 + 0.01 * noise
    kinds = [0.2 * noise, 1e-3 * noise, 0.3 * swelling, clicks, np.zeros(samples)]
    return torch.from_numpy(np.stack(kinds).astype(np.float32))


def _write(graph: Graph, path: Path) -> None:
    axis, name = graph.dynamic
    example = graph.checks[0]
    with _quiet():
        program = torch.onnx.export(
            graph.module.eval(),
            (example,),
            dynamo=True,
            dynamic_shapes=({axis: torch.export.Dim(name)},),
            input_names=[graph.input_name],
            output_names=list(graph.outputs),
            verbose=False,
        )
        assert program is not None
        model = program.model_proto
    for key, value in graph.about.items():
        # Texts as they are, all else as JSON.
        model.metadata_props.add(key=key, value=value if isinstance(value, str) else json.dumps(value))
    model.producer_name = "PRS Studio"
    path.write_bytes(model.SerializeToString())


def compare(graph: Graph, path: Path) -> float:
    """By how much the file's outputs differ from torch's at most. Raises OnnxError where that is too much."""
    runtime = _module("onnxruntime")
    session = runtime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    worst = 0.0
    for inputs in graph.checks:
        expected = graph.module(inputs)
        expected = expected if isinstance(expected, tuple) else (expected,)
        found = session.run(None, {graph.input_name: inputs.numpy()})
        for name, ours, theirs in zip(graph.outputs, expected, found, strict=True):
            if tuple(ours.shape) != theirs.shape:
                raise OnnxError(f"{name} of {graph.name}.onnx has the shape {theirs.shape}, not {tuple(ours.shape)}.")
            scale = max(1.0, float(ours.abs().max()))
            # np.maximum keeps what is not a number, max does not.
            worst = float(np.maximum(worst, np.abs(ours.numpy() - theirs).max() / scale))
    if not worst <= TOLERANCE:
        raise OnnxError(
            f"What {graph.name}.onnx says differs from the model by {worst:.1e}, more than {TOLERANCE:.0e}.",
            "It was not kept. Please report it.",
        )
    return worst


def _module(name: str) -> ModuleType:
    return importlib.import_module(name)


@contextmanager
def _quiet() -> Iterator[None]:
    """The exporter tells of every step and of packages that nobody asked for."""
    logger = logging.getLogger("torch.onnx")
    before = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(before)
