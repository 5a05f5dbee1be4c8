"""Sounds, edits and analyses to fill studies with."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from prs_core.annotation import Change, Edit, Event, Origin, RecordMark, new_id
from prs_core.labels import WINDOW_CLASSES, EventType, RecordLabel
from prs_core.quality import QualityReport, QualityWarning
from prs_core.results import Analysis, DetectedEvent, FramePredictions, RecordVerdict, WindowPredictions
from tests.support import tone, write_wav


def sounds(folder: Path, count: int, *, duration_s: float = 4.0) -> list[Path]:
    """Recordings of as many patients, all different, with SPRSound's names."""
    return [
        write_wav(folder / f"{65000001 + n}_{n + 0.5}_{n % 2}_p{1 + n % 4}_{n}.wav", tone(200 + n, duration_s))
        for n in range(count)
    ]


def event(start_s: float, end_s: float, label: EventType = EventType.WHEEZE, **more: object) -> Event:
    return Event(str(more.pop("id", new_id())), start_s, end_s, label, **more)  # type: ignore[arg-type]


def proposal(start_s: float, end_s: float, model_id: str = "model-1") -> Origin:
    return Origin(model_id, EventType.WHEEZE, start_s, end_s, 0.7)


def adding(*events: Event, name: str = "Draw") -> Edit:
    return Edit(name, tuple(Change(None, each) for each in events))


def changing(before: Event, after: Event, name: str = "Move") -> Edit:
    return Edit(name, (Change(before, after),))


def marking(after: RecordMark, before: RecordMark | None = None, name: str = "Mark") -> Edit:
    return Edit(name, (Change(before or RecordMark(), after),))


def analysis(path: Path, *, model_id: str = "model-1", hop_s: float = 1.0, duration_s: float = 4.0) -> Analysis:
    """Made up, with something in every field; probabilities as the JSON form rounds them."""
    rng = np.random.default_rng(len(model_id))
    windows = WindowPredictions(
        starts_s=np.array([0.0, 1.0]),
        probabilities=rng.random((2, len(WINDOW_CLASSES))).round(5).astype(np.float32),
        centre=rng.random((2, len(EventType))).round(5).astype(np.float32),
        window_s=3.0,
        hop_s=hop_s,
        duration_s=duration_s,
        frames=FramePredictions(
            np.array([0.1, 0.3]),
            rng.random((2, 7)).round(5).astype(np.float32),
            np.array([0.0, 0.2]),
            np.array([0.2, 0.9]),
        ),
    )
    warning = QualityWarning("quiet", "The recording is very quiet.", "Press firmly.")
    return Analysis(
        path=str(path),
        duration_s=duration_s,
        sample_rate=8000,
        channels=1,
        model_id=model_id,
        model_version="1.2",
        windows=windows,
        events=(DetectedEvent(0.5, 1.5, EventType.WHEEZE, 0.75, (0, 1)),),
        verdict=RecordVerdict(
            RecordLabel.CAS, 0.6, {RecordLabel.CAS: 0.6, RecordLabel.DAS: 0.4}, (RecordLabel.CAS, RecordLabel.DAS)
        ),
        paper_verdict=RecordVerdict(RecordLabel.DAS, 0.5),
        quality=QualityReport((warning,), -3.0, -30.0, 0.0),
        warnings=("Channel 2 is silent.",),
    )


def touch(path: Path, mtime_ns: int) -> None:
    os.utime(path, ns=(mtime_ns, mtime_ns))
