"""What an analysis says: window probabilities, events, record verdicts. Plain data, no torch, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from prs_core.labels import WINDOW_CLASSES, EventType, RecordLabel
from prs_core.quality import QualityReport


@dataclass(frozen=True)
class WindowPredictions:
    """What the network heard in each window.

    ``starts_s`` (windows,) rises; ``probabilities`` (windows, 9) in the order of WINDOW_CLASSES, each in [0, 1] and
    independent of the others (multi-label, a whole window each); ``centre`` (windows, 7) in the order of EventType:
    the probability that the type sounds in the window's central hop, the part that the window speaks for.
    ``duration_s`` is the recording's.
    """

    starts_s: np.ndarray
    probabilities: np.ndarray
    centre: np.ndarray
    window_s: float
    hop_s: float
    duration_s: float

    def __post_init__(self) -> None:
        n = len(self.starts_s)
        if self.probabilities.shape != (n, len(WINDOW_CLASSES)) or self.centre.shape != (n, len(EventType)):
            raise ValueError("window arrays of different length")

    def __len__(self) -> int:
        return len(self.starts_s)

    def spans(self) -> np.ndarray:
        """(windows, 2): the stretch that each window speaks for, in seconds. Together they tile the recording.

        Borders lie half-way between the centres of neighbouring windows (for a full hop: its central hop); the first
        window also speaks for what precedes, the last for what follows.
        """
        if not len(self):
            return np.zeros((0, 2))
        centres = self.starts_s + self.window_s / 2
        inner = (centres[1:] + centres[:-1]) / 2
        borders = np.concatenate([[0.0], inner, [self.duration_s]])
        borders = np.clip(borders, 0.0, self.duration_s)
        return np.stack([borders[:-1], borders[1:]], axis=1)


@dataclass(frozen=True)
class DetectedEvent:
    """An event that the model proposes. ``windows`` are the indices of the windows that support it."""

    start_s: float
    end_s: float
    type: EventType
    confidence: float
    windows: tuple[int, ...] = ()


@dataclass(frozen=True)
class RecordVerdict:
    """The label of a whole recording; ``probabilities`` sum to one, and are empty for a plain rule."""

    label: RecordLabel
    confidence: float
    probabilities: Mapping[RecordLabel, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Analysis:
    """Everything that one run of the model says of one recording."""

    path: str
    duration_s: float
    sample_rate: int
    channels: int
    model_id: str
    model_version: str
    windows: WindowPredictions
    events: tuple[DetectedEvent, ...]
    verdict: RecordVerdict
    paper_verdict: RecordVerdict
    quality: QualityReport
    warnings: tuple[str, ...] = ()
