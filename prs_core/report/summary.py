"""The numbers of a report, each from what a reader marked; times that are marked twice count once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from prs_core.annotation import AnnotationDocument, Artefact, Event, Label, Layer, Phase
from prs_core.labels import EventType, RecordLabel
from prs_core.spans import Times, intersection, seconds, time_of

#: Types in which a wheeze sounds.
WHEEZING = frozenset({EventType.WHEEZE, EventType.WHEEZE_CRACKLE})
ADVENTITIOUS = frozenset(kind for kind in EventType if kind is not EventType.NORMAL)


@dataclass(frozen=True)
class ClassTime:
    """Events of one class, or several taken together: how many, how many of them unsure, the time they cover, and what
    share of the recording's (or phase's) time that is; None where it has none."""

    name: str
    count: int
    uncertain: int
    seconds: float
    share: float | None


@dataclass(frozen=True)
class PhaseFindings:
    """What sounds in a phase of breathing. ``phase`` None: time that is marked as neither.

    An event counts in every phase that it touches, its time in the one where it sounds.
    """

    phase: Phase | None
    seconds: float
    classes: tuple[ClassTime, ...]


@dataclass(frozen=True)
class SiteFindings:
    """All recordings of one site. ``classes`` as of one recording: times and durations added up."""

    site: str
    recordings: int
    duration_s: float
    labels: tuple[RecordLabel, ...]
    classes: tuple[ClassTime, ...]

    def count(self, types: Iterable[EventType]) -> int:
        """Events of some types."""
        names = {str(kind) for kind in types}
        return sum(one.count for one in self.classes if one.name in names)


@dataclass(frozen=True)
class Origins:
    """Where the events come from, and what became of the proposals that a person decided on."""

    by_hand: int
    accepted: int
    changed: int
    rejected: int


def class_times(document: AnnotationDocument) -> tuple[ClassTime, ...]:
    """Every event type that was marked, in the order of EventType."""
    return _classes(document.events(), list(EventType), document.duration_s, None)


def artefact_times(document: AnnotationDocument) -> tuple[ClassTime, ...]:
    """Every kind of artefact that was marked."""
    return _classes(document.events(Layer.ARTEFACTS), list(Artefact), document.duration_s, None)


def together(document: AnnotationDocument, types: Iterable[EventType], name: str) -> ClassTime:
    """Several types as one: time in which two of them sound counts once."""
    wanted = frozenset(types)
    events = [event for event in document.events() if event.label in wanted]
    return _class_time(name, events, time_of(events), document.duration_s)


def wheeze_share(document: AnnotationDocument) -> float | None:
    """Time in which a wheeze sounds, by the recording's time; None of a recording without time.

    Not the "wheeze rate" of the literature (Sovijärvi et al., European Respiratory Review 10(77), 2000), which is by
    the time of breathing: pauses and disturbances are in this one's denominator.
    """
    return together(document, WHEEZING, "").share


def phase_findings(document: AnnotationDocument) -> tuple[PhaseFindings, ...]:
    """What sounds in inspiration, in expiration and outside of both; () where no phase was marked."""
    marks = document.events(Layer.PHASES)
    if not marks:
        return ()
    parts: list[tuple[Phase | None, Times]] = [
        (phase, time_of(mark for mark in marks if mark.label is phase)) for phase in Phase
    ]
    parts.append((None, _outside(time_of(marks), document.duration_s)))
    return tuple(
        PhaseFindings(phase, seconds(times), _classes(document.events(), list(EventType), seconds(times), times))
        for phase, times in parts
    )


def site_findings(recordings: Sequence[tuple[str, AnnotationDocument]]) -> tuple[SiteFindings, ...]:
    """(site, document) of each recording -> one for each site, in order of first appearance; unread ones count as
    recorded, with nothing found and no label."""
    sites: dict[str, list[AnnotationDocument]] = {}
    for site, document in recordings:
        sites.setdefault(site, []).append(document)
    return tuple(_site(site, documents) for site, documents in sites.items())


def origins(document: AnnotationDocument) -> Origins:
    """How many events a person drew, took over as they were proposed, or took over and changed; and refused."""
    kinds = Counter(origin_of(event) for event in document.events())
    return Origins(kinds["by hand"], kinds["accepted"], kinds["changed"], len(document.rejections))


def origin_of(event: Event) -> str:
    """ "by hand", "accepted" as the model proposed it, or "changed" from a proposal."""
    proposed = event.origin
    if proposed is None:
        return "by hand"
    same = max(abs(event.start_s - proposed.start_s), abs(event.end_s - proposed.end_s)) < 1e-3  # a file's millisecond
    return "accepted" if same and event.label is proposed.type else "changed"


def _classes(
    events: Sequence[Event], labels: Sequence[Label], duration_s: float, within: Times | None
) -> tuple[ClassTime, ...]:
    found = []
    for label in labels:
        one = [event for event in events if event.label is label]
        if within is not None:
            one = [event for event in one if any(event.overlaps(start, end) for start, end in within)]
        if one:
            times = time_of(one) if within is None else intersection(time_of(one), within)
            found.append(_class_time(str(label), one, times, duration_s))
    return tuple(found)


def _class_time(name: str, events: Sequence[Event], times: Times, duration_s: float) -> ClassTime:
    length = seconds(times)
    share = min(1.0, length / duration_s) if duration_s > 0 else None
    return ClassTime(name, len(events), sum(event.uncertain for event in events), length, share)


def _outside(times: Times, duration_s: float) -> Times:
    borders = [0.0, *(border for stretch in times for border in stretch), duration_s]
    return tuple((a, b) for a, b in zip(borders[::2], borders[1::2], strict=True) if b - a > 1e-9)


def _site(site: str, documents: Sequence[AnnotationDocument]) -> SiteFindings:
    total = sum(document.duration_s for document in documents)
    per_name: dict[str, list[ClassTime]] = {str(kind): [] for kind in EventType}
    for document in documents:
        for one in class_times(document):
            per_name[one.name].append(one)
    classes = tuple(
        ClassTime(
            name,
            sum(one.count for one in found),
            sum(one.uncertain for one in found),
            (length := sum(one.seconds for one in found)),
            length / total if total > 0 else None,
        )
        for name, found in per_name.items()
        if found
    )
    labels = tuple(document.label for document in documents if document.label is not None)
    return SiteFindings(site, len(documents), total, labels, classes)
