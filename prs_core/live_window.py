"""A window of a take that is judged while it is recorded: what a worker tells, as plain data. No torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

import numpy as np

from prs_core.labels import WINDOW_CLASSES, EventType, RecordLabel
from prs_core.results import RecordVerdict

#: What is heard now is judged by so many seconds, which is about as long as the recordings that models learn from.
RECENT_S = 10.0


@dataclass(frozen=True)
class LiveWindow:
    """One window: ``probabilities`` of WINDOW_CLASSES, ``centre`` of EventType, ``kind`` its one class by the paper's
    thresholds ("" where none reaches its own); and what it adds to: the record's ``verdict`` and the codes of what is
    wrong with the sound (``quality``, see QualityWarning) up to its end. ``recent`` is the verdict on no more than the
    RECENT_S before that."""

    index: int
    start_s: float
    end_s: float
    probabilities: np.ndarray
    centre: np.ndarray
    kind: str
    verdict: RecordVerdict
    quality: tuple[str, ...]
    recent: RecordVerdict | None = None

    def to_dict(self) -> dict[str, Any]:
        """For a JSON line. Numbers have five decimals, as in a file's analysis."""
        return {
            "window": self.index,
            "start_s": round(self.start_s, 6),
            "end_s": round(self.end_s, 6),
            "kind": self.kind,
            "probabilities": _named(WINDOW_CLASSES, self.probabilities),
            "centre": _named(EventType, self.centre),
            "verdict": _told(self.verdict),
            "recent": None if self.recent is None else _told(self.recent),
            "quality": list(self.quality),
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Raises ValueError for anything that ``to_dict`` would not have written."""
        try:
            return cls(
                index=int(values["window"]),
                start_s=float(values["start_s"]),
                end_s=float(values["end_s"]),
                probabilities=np.array([values["probabilities"][str(name)] for name in WINDOW_CLASSES], np.float32),
                centre=np.array([values["centre"][str(name)] for name in EventType], np.float32),
                kind=str(values["kind"]),
                verdict=_verdict(values["verdict"]),
                quality=tuple(str(code) for code in values["quality"]),
                recent=None if values["recent"] is None else _verdict(values["recent"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"no judged window: {error}") from None


def _named(names: Any, values: np.ndarray) -> dict[str, float]:
    return {str(name): round(float(value), 5) for name, value in zip(names, values, strict=True)}


def _told(verdict: RecordVerdict) -> dict[str, Any]:
    return {
        "label": str(verdict.label),
        "confidence": round(verdict.confidence, 5),
        "unsure": verdict.unsure,
        "words": verdict.words,
        "probabilities": {str(label): round(value, 5) for label, value in verdict.probabilities.items()},
        "possible": None if verdict.possible is None else [str(label) for label in verdict.possible],
    }


def _verdict(values: Mapping[str, Any]) -> RecordVerdict:
    possible = values["possible"]
    return RecordVerdict(
        label=RecordLabel(values["label"]),
        confidence=float(values["confidence"]),
        probabilities={RecordLabel(label): float(value) for label, value in values["probabilities"].items()},
        possible=None if possible is None else tuple(RecordLabel(label) for label in possible),
    )
