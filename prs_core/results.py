"""What an analysis says: window probabilities, events, record verdicts. Plain data, no torch, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from prs_core.labels import WINDOW_CLASSES, EventType, RecordLabel
from prs_core.quality import QualityReport


@dataclass(frozen=True)
class FramePredictions:
    """What the frame-level head heard: positions ``times_s`` (m,) that rise, each from the window in whose span it
    lies. ``types`` (m, 7) is the probability that an event of each type has its middle about there, ``starts_s`` and
    ``ends_s`` (m,) are where that event, if there is one, begins and ends; all within the recording, in seconds.
    """

    times_s: np.ndarray
    types: np.ndarray
    starts_s: np.ndarray
    ends_s: np.ndarray

    def __post_init__(self) -> None:
        n = len(self.times_s)
        if self.types.shape != (n, len(EventType)) or self.starts_s.shape != (n,) or self.ends_s.shape != (n,):
            raise ValueError("frame arrays of different length")

    def __len__(self) -> int:
        return len(self.times_s)


def no_frames() -> FramePredictions:
    """Of a recording without windows."""
    return FramePredictions(np.zeros(0), np.zeros((0, len(EventType)), np.float32), np.zeros(0), np.zeros(0))


@dataclass(frozen=True)
class WindowPredictions:
    """What the network heard in each window.

    ``starts_s`` (windows,) rises; ``probabilities`` (windows, 9) in the order of WINDOW_CLASSES, each in [0, 1] and
    independent of the others (multi-label, a whole window each); ``centre`` (windows, 7) in the order of EventType:
    the probability that the type sounds in the window's central hop, the part that the window speaks for.
    ``duration_s`` is the recording's; ``frames`` is what the frame-level head adds.
    """

    starts_s: np.ndarray
    probabilities: np.ndarray
    centre: np.ndarray
    window_s: float
    hop_s: float
    duration_s: float
    frames: FramePredictions = field(default_factory=no_frames)

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
    """The label of a whole recording; ``probabilities`` sum to one, and are empty for a plain rule.

    ``confidence`` is the probability of ``label``, which need not be the most probable one (see record_verdict).
    ``possible`` are the labels that cannot be ruled out: a conformal set, whose promise stands in the model's card. It
    may be empty, where the recording resembles none of them, and need not hold ``label``. None: the model, or a plain
    rule, makes no such sets.
    """

    label: RecordLabel
    confidence: float
    probabilities: Mapping[RecordLabel, float] = field(default_factory=dict)
    possible: tuple[RecordLabel, ...] | None = None

    @property
    def unsure(self) -> bool:
        """Whether anything but ``label`` alone is possible. Never so without sets: nothing is known then."""
        return self.possible is not None and self.possible != (self.label,)

    @property
    def candidates(self) -> tuple[RecordLabel, ...]:
        """What to name when unsure: the label and all that is possible besides, in the order of RecordLabel."""
        return tuple(label for label in RecordLabel if label is self.label or label in (self.possible or ()))

    @property
    def words(self) -> str:
        """For people: "CAS", "Unsure: Normal, CAS or DAS"; "Unsure: perhaps CAS" where no label fits. In English, for
        studies keep it; prs_core.label_words.verdict_said says it."""
        if not self.unsure:
            return str(self.label)
        if len(self.candidates) == len(RecordLabel):
            return "Unsure: any of the labels"
        *first, last = self.candidates
        return f"Unsure: {', '.join(first)} or {last}" if first else f"Unsure: perhaps {last}"


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
