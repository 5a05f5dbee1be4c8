"""Who read what: the recordings that two readers have in common, and the model as one of the readers.

Blindness is not looked after here. That two readers did not see each other's marks, nor the model's, is a matter of
the study (which keeps each reader's document apart) and of the window (which must show a blind reader neither): the
numbers below mean agreement of independent readers only where that held. A reader who corrected the model's proposals
is not independent of the model, and agreement with it is then no evidence for either.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from prs_core.annotation import SHORTEST_S, AnnotationDocument, Event, Origin, RecordMark
from prs_core.labels import RecordLabel
from prs_core.results import Analysis, DetectedEvent


@dataclass(frozen=True)
class Reading:
    """What one reader says of one recording. ``recording`` and ``patient`` are anything that names them."""

    recording: Hashable
    patient: Hashable
    document: AnnotationDocument


@dataclass(frozen=True)
class Pair:
    """A recording that both readers read."""

    recording: Hashable
    patient: Hashable
    a: AnnotationDocument
    b: AnnotationDocument

    @property
    def duration_s(self) -> float:
        """Of the recording. Where the two documents differ by rounding, the longer one counts."""
        return max(self.a.duration_s, self.b.duration_s)


def was_read(document: AnnotationDocument) -> bool:
    """Whether a reader has decided anything: labelled it or marked an event. An untouched document, and one that was
    called reviewed with nothing in it, would otherwise count as an opinion that nobody has given."""
    return document.label is not None


def pair_readings(a: Sequence[Reading], b: Sequence[Reading]) -> tuple[Pair, ...]:
    """The recordings that both have read, in the first one's order. Raises ValueError on a recording named twice."""
    first, second = _by_recording(a), _by_recording(b)
    return tuple(
        Pair(name, reading.patient, reading.document, second[name].document)
        for name, reading in first.items()
        if name in second
    )


def _by_recording(readings: Sequence[Reading]) -> Mapping[Hashable, Reading]:
    found: dict[Hashable, Reading] = {}
    for reading in readings:
        if reading.recording in found:
            raise ValueError("a reader has two documents of one recording")
        if was_read(reading.document):
            found[reading.recording] = reading
    return found


class Outlined(Protocol):
    """What an analysis found, in brief: prs_core.study.outlines.Outline."""

    @property
    def model_id(self) -> str: ...
    @property
    def duration_s(self) -> float: ...
    @property
    def label(self) -> RecordLabel: ...
    @property
    def events(self) -> tuple[DetectedEvent, ...]: ...


def document_of_analysis(analysis: Analysis) -> AnnotationDocument:
    """The model as a reader: its proposals as events, its verdict as the record label.

    For comparison only. It is made afresh from the analysis, names the model in every event's origin, and must not be
    stored: a prediction is never an annotation. Proposals that reach beyond the recording are cut to it.
    """
    return _document(analysis.model_id, analysis.duration_s, analysis.verdict.label, analysis.events)


def document_of_outline(outline: Outlined) -> AnnotationDocument:
    """The same of an analysis in brief."""
    return _document(outline.model_id, outline.duration_s, outline.label, outline.events)


def _document(
    model_id: str, duration_s: float, label: RecordLabel, events: Sequence[DetectedEvent]
) -> AnnotationDocument:
    entries: dict[str, Event | RecordMark] = {}
    for number, event in enumerate(events):
        start, end = max(event.start_s, 0.0), min(event.end_s, duration_s)
        if end - start < SHORTEST_S:
            continue
        origin = Origin(model_id, event.type, event.start_s, event.end_s, event.confidence)
        name = f"model-{number}"
        entries[name] = Event(name, start, end, event.type, origin=origin)
    mark = RecordMark(label=label, reviewed=True)
    return AnnotationDocument(duration_s, {mark.id: mark, **entries})
