"""The paper's network of windows (section III.C): eight classes, one to a window, and its rule for the record.

Events are extended to the 3 s window by the sound around them, anew at random each time; a record of poor quality gives
random crops.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from prs_core.decision import RULE_CLASSES, DecisionConfig, paper_rule
from prs_core.feature_config import SAMPLE_RATE, FeatureConfig
from prs_core.features import FeatureExtractor
from prs_core.inference import BATCH
from prs_core.labels import (
    POOR_QUALITY,
    WINDOW_CLASSES,
    EventType,
    RecordLabel,
    Task,
    record_label_of_events,
    task_label,
)
from prs_core.network import Network
from prs_core.results import WindowPredictions
from training.data import Recording
from training.events import Clips, on_device
from training.experiments.runs import TrainedSystem, train_system
from training.experiments.systems import System
from training.loop import Report
from training.windows import window_maps

TYPES = tuple(EventType)
_POOR = RULE_CLASSES.index(POOR_QUALITY)
#: Seconds from one window to the next, as in the paper's figure 4.
HOP_S = 1.0


@dataclass(frozen=True)
class WindowClips(Clips):
    """Events and poor records, from which windows are cut where they are wanted.

    ``samples``: of the recording that each is from; ``spans`` (items, 2): its first sample and the one after its last.
    """

    samples: tuple[np.ndarray, ...] = field(default=(), repr=False)
    spans: np.ndarray = field(default_factory=lambda: np.zeros((0, 2), int))
    features: FeatureConfig = field(default_factory=FeatureConfig)

    def __len__(self) -> int:
        return len(self.samples)

    def starts(self, item: int) -> tuple[int, int]:
        """First and last place where a window may start, so that it holds the event, or is filled by a longer one."""
        size = self.features.window_samples
        first, last = sorted((int(self.spans[item, 0]), int(self.spans[item, 1]) - size))
        spare = max(0, len(self.samples[item]) - size)
        return min(max(0, first), spare), min(max(0, last), spare)

    def cut(self, item: int, start: int) -> Tensor:
        return torch.from_numpy(self.samples[item][start : start + self.features.window_samples])

    def view(self, item: int, frames: int, generator: torch.Generator) -> Tensor:
        """Features (coefficients, frames) of a window at a random place."""
        first, last = self.starts(item)
        start = first + int(torch.randint(last - first + 1, (1,), generator=generator))
        return window_maps(_extractor(self.features), [self.cut(item, start)], self.features)[0, 0]

    def middles(self) -> list[Tensor]:
        """The window (samples,) around the middle of every item."""
        return [self.cut(i, sum(self.starts(i)) // 2) for i in range(len(self))]


_EXTRACTORS: dict[FeatureConfig, FeatureExtractor] = {}


def _extractor(features: FeatureConfig) -> FeatureExtractor:
    if features not in _EXTRACTORS:
        _EXTRACTORS[features] = FeatureExtractor(features)
    return _EXTRACTORS[features]


def window_clips(recordings: Sequence[Recording], system: System) -> WindowClips:
    """Every event with its type, and every record of poor quality with that."""
    labels, origins, samples, spans = [], [], [], []
    for index, recording in enumerate(recordings):
        found = [
            (TYPES.index(e.type), round(e.start_s * SAMPLE_RATE), round(e.end_s * SAMPLE_RATE))
            for e, _ in recording.clips()
        ]
        if recording.label == RecordLabel.POOR_QUALITY:
            found = [(_POOR, 0, len(recording.samples))]
        for label, first, last in found:
            labels.append(label)
            origins.append(index)
            samples.append(recording.samples)
            spans.append((first, last))
    shape = np.array(spans, int).reshape(-1, 2)
    classes = len(system.classes)
    return WindowClips(
        (), np.array(labels, int), np.array(origins, int), classes, tuple(samples), shape, system.features
    )


def train_windows(
    recordings: Sequence[Recording], system: System, work: Path, fingerprint: str, report: Report
) -> TrainedSystem:
    """SupCon, then MixUp, on windows."""
    return train_system(system, window_clips(recordings, system), work, fingerprint, report)


def judge(network: Network, clips: Sequence[Tensor], features: FeatureConfig) -> np.ndarray:
    """Probabilities (windows, 8) of windows (samples,), those of a too short recording padded."""
    parts = [np.zeros((0, len(RULE_CLASSES)), np.float32)]
    with torch.inference_mode():
        for first in range(0, len(clips), BATCH):
            x = window_maps(_extractor(features), clips[first : first + BATCH], features)
            parts.append(torch.softmax(network(on_device(x, network)), dim=1).float().cpu().numpy())
    return np.concatenate(parts)


def window_starts(samples: int, size: int) -> list[int]:
    """Where the windows of a recording start: every HOP_S, and one at its end where that leaves some over."""
    hop = round(HOP_S * SAMPLE_RATE)
    starts = list(range(0, max(0, samples - size) + 1, hop))
    return starts if starts[-1] + size >= samples else [*starts, samples - size]


def slide(network: Network, samples: np.ndarray, features: FeatureConfig) -> WindowPredictions:
    """What the network hears in the sliding windows of a recording (n,), as the paper's rule wants it."""
    starts = window_starts(len(samples), features.window_samples)
    clips = [torch.from_numpy(samples[s : s + features.window_samples]) for s in starts]
    probabilities = np.zeros((len(starts), len(WINDOW_CLASSES)), np.float32)
    probabilities[:, : len(RULE_CLASSES)] = judge(network, clips, features)
    return WindowPredictions(
        starts_s=np.array(starts) / SAMPLE_RATE,
        probabilities=probabilities,
        centre=np.zeros((len(starts), len(TYPES)), np.float32),
        window_s=features.window_s,
        hop_s=HOP_S,
        duration_s=len(samples) / SAMPLE_RATE,
    )


def in_terms_of(kind: int, task: Task) -> str:
    """A window's class as a record of nothing else would be labelled: crackles are DAS, and so on."""
    label = RecordLabel.POOR_QUALITY if kind == _POOR else record_label_of_events([TYPES[kind]])
    return task_label(label, task)


def predict_windows(network: Network, recordings: Sequence[Recording], system: System) -> dict[str, Any]:
    """True and predicted labels, with patients, of windows and of records: {"window": ..., "record": ...}."""
    clips = window_clips(recordings, system)
    heard = judge(network, clips.middles(), system.features).argmax(axis=1)
    rule = [paper_rule(slide(network, r.samples, system.features), DecisionConfig()).label for r in recordings]
    return {
        "window": {
            "true": clips.labels.tolist(),
            "predicted": heard.tolist(),
            "patients": [recordings[i].patient for i in clips.recordings],
        },
        "record": {
            "true": [str(r.label) for r in recordings],
            "predicted": [str(label) for label in rule],
            "patients": [r.patient for r in recordings],
        },
    }
