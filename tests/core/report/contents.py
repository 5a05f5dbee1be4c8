"""What the tests of reports report on: synthesised sound, marks by hand, an analysis made up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from prs_core.annotation import AnnotationDocument, Artefact, Event, Layer, Phase, RecordMark
from prs_core.labels import EventType, RecordLabel
from prs_core.quality import QualityReport, QualityWarning
from prs_core.report import RecordingContent, ReportContent
from prs_core.results import Analysis, DetectedEvent, RecordVerdict, WindowPredictions
from tests.support import breath

DURATION_S = 8.0
COMMENT = "Soft wheeze <b>late</b> & short"


def analysis(duration_s: float = DURATION_S) -> Analysis:
    starts = np.arange(0.0, duration_s - 2.9, 1.0)
    rng = np.random.default_rng(0)
    windows = WindowPredictions(
        starts, rng.random((len(starts), 9)), rng.random((len(starts), 7)), 3.0, 1.0, duration_s
    )
    events = (DetectedEvent(1.0, 2.0, EventType.WHEEZE, 0.8), DetectedEvent(5.0, 6.0, EventType.NORMAL, 0.6))
    verdict = RecordVerdict(RecordLabel.CAS, 0.71, {}, (RecordLabel.CAS, RecordLabel.CAS_DAS))
    quality = QualityReport((QualityWarning("clipping", "It is clipped.", "Lower the gain."),))
    paper = RecordVerdict(RecordLabel.DAS, 1.0)
    return Analysis("x.wav", duration_s, 8000, 1, "some-model", "1.2.3", windows, events, verdict, paper, quality)


def document(events: int = 4, *, phases: bool = False, duration_s: float = DURATION_S) -> AnnotationDocument:
    """Events of all types in turn, the second uncertain and with a comment."""
    step = duration_s / max(events, 1)
    entries: dict[str, Event | RecordMark] = {"record": RecordMark(reviewed=True, comment="Heard twice.")}
    for i in range(events):
        comment = COMMENT if i == 1 else ""
        kind = list(EventType)[i % 7]
        entries[f"e{i}"] = Event(f"e{i}", i * step, i * step + step * 0.8, kind, comment=comment, uncertain=i == 1)
    if phases:
        entries["in"] = Event("in", 0.0, 1.0, Phase.INSPIRATION, Layer.PHASES)
        entries["ex"] = Event("ex", 1.0, 2.5, Phase.EXPIRATION, Layer.PHASES)
        entries["cry"] = Event("cry", 6.0, 7.0, Artefact.CRYING, Layer.ARTEFACTS)
    return AnnotationDocument(duration_s, entries)


def recording(name: str = "one.wav", **changes: object) -> RecordingContent:
    made = RecordingContent(
        name, document(), "Dr. A. Reader", "2026-01-02", "p1", breath(duration_s=DURATION_S), analysis(), "A model"
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def report(*recordings: RecordingContent, patient: str = "4711") -> ReportContent:
    made_at, program = "2026-01-03 10:00", "PRS Studio 9.9"
    return ReportContent(recordings or (recording(),), patient, 0.4, "male", "Ward 3", made_at, program)
