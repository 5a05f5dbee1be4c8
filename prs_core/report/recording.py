"""The part of a report on one recording: label, quality, pictures, times, phases, events, and what the model says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from prs_core.agreement import was_read
from prs_core.annotation import AnnotationDocument, Event
from prs_core.labels import EventType
from prs_core.report.blocks import Block, Column, Facts, Figure, Heading, Notice, Table, Text
from prs_core.report.chest import site_words
from prs_core.report.content import RecordingContent
from prs_core.report.lanes import lane_drawings
from prs_core.report.summary import (
    ADVENTITIOUS,
    ClassTime,
    artefact_times,
    class_times,
    origin_of,
    origins,
    phase_findings,
    together,
    wheeze_share,
)
from prs_core.results import Analysis

#: More rows than these make a report that nobody reads; how many are left out is said.
MOST_EVENTS = 400
_NUMBERS = (
    Column("Events", 9, right=True),
    Column("of them uncertain", 15, right=True),
    Column("Time (s)", 10, right=True),
)


def recording_blocks(content: RecordingContent) -> Iterator[Block]:
    """Everything about one recording but its heading."""
    document = content.document
    for note in (*content.notes, *_warnings(content)):
        yield Notice(note)
    yield Facts(_facts(content))
    if document.record.comment:
        yield Heading("Comment on the recording")
        yield Text(document.record.comment)
    drawings = lane_drawings(content)
    for number, drawing in enumerate(drawings, 1):
        last = number == len(drawings)
        yield Figure(drawing, _caption(content) if last else "")
    yield from _happened(content)
    if was_read(document):
        yield from _times(document)
        yield from _phases(document)
        yield from _events(document.events())
    if content.analysis is not None:
        yield from _model(content, content.analysis)


def percent(share: float | None) -> str:
    """With one decimal; a dash where there is nothing to share."""
    return "–" if share is None else f"{100 * share:.1f} %"


def _warnings(content: RecordingContent) -> Iterator[str]:
    document = content.document
    if not was_read(document) and document.record.reviewed:
        yield "The reader marked this recording as reviewed, but marked nothing and chose no label: nothing is decided."
        return
    if not was_read(document):
        yield "No person has read this recording yet. What follows are the model's proposals, which nobody has checked."
        return
    if not document.record.reviewed:
        yield "The reader has not marked this recording as reviewed: its reading may be incomplete."
    if document.labels_disagree:
        yield (
            f"The label given by hand, {document.label}, does not follow from the events, which say "
            f"{document.derived_label}."
        )
    if document.record.uncertain:
        yield "The reader was uncertain about this recording."


def _facts(content: RecordingContent) -> tuple[tuple[str, str], ...]:
    document = content.document
    read = was_read(document)
    source = "given by hand" if document.record.label is not None else "follows from the events"
    pairs = [
        ("Site", site_words(content.site)),
        ("Duration", f"{document.duration_s:.2f} s"),
        ("Label", f"{document.label}, {source}" if read else "none" if document.record.reviewed else "not read"),
        ("Reader", ", ".join(text for text in (content.reader, content.read_at) if text) or "nobody yet"),
    ]
    if read:
        wheezing = percent(wheeze_share(document))
        pairs.append(("Wheeze share", f"{wheezing} of the recording's time"))
        made = origins(document)
        events = f"{made.by_hand} drawn by hand, {made.accepted} proposals accepted, {made.changed} changed"
        pairs.append(("Events", f"{events}; {made.rejected} proposals rejected"))
    pairs += [(one.name, f"{one.count} marked, {one.seconds:.1f} s") for one in artefact_times(document)]
    return (*pairs, ("Quality", _quality(content)))


def _quality(content: RecordingContent) -> str:
    if content.analysis is None:
        return "not checked: the recording was not analysed"
    warnings = content.analysis.quality.warnings
    return " ".join(f"{w.message} {w.advice}" for w in warnings) or "nothing found by the automatic check"


def _caption(content: RecordingContent) -> str:
    parts = []
    if content.samples is not None:
        parts.append("Spectrogram: 0 to 2 kHz, darker is louder.")
    if content.analysis is not None:
        parts.append("Windows and dashed boxes: what the model says, not checked by a person unless marked below.")
    parts.append("Events: the reader's; a dashed border and “?” mean uncertain.")
    return " ".join(parts)


def _happened(content: RecordingContent) -> Iterator[Block]:
    """Marks and gaps are few; a computer that was too slow all the time fills no report."""
    if not content.happened:
        return
    yield Heading("Noted while it was recorded")
    rows = tuple((f"{at_s:.2f}", words) for at_s, words, _ in content.happened[:MOST_EVENTS])
    yield Table((Column("Time (s)", 11, right=True), Column("Noted", 60)), rows)


def _times(document: AnnotationDocument) -> Iterator[Block]:
    yield Heading("Time per class")
    found = class_times(document)
    if not found:
        yield Text("No events were marked.")
        return
    adventitious = together(document, ADVENTITIOUS, "All adventitious")
    everything = together(document, EventType, "All events")
    rows = [_class_row(one) for one in (*found, adventitious, everything)]
    yield Table((Column("Type", 26), *_NUMBERS, Column("Share of the recording", 18, right=True)), tuple(rows))
    yield Text("Time that several events cover counts once.", muted=True)


def _class_row(one: ClassTime) -> tuple[str, ...]:
    return (one.name, str(one.count), str(one.uncertain), f"{one.seconds:.2f}", percent(one.share))


def _phases(document: AnnotationDocument) -> Iterator[Block]:
    findings = phase_findings(document)
    if not findings:
        return
    yield Heading("Findings per phase of breathing")
    rows: list[tuple[str, ...]] = []
    for one in findings:
        name = f"{one.phase or 'Neither marked'} ({one.seconds:.1f} s)"
        if not one.classes:
            rows.append((name, "no events", "", "", "", ""))
        for i, found in enumerate(one.classes):
            rows.append(("" if i else name, *_class_row(found)))
    columns = (Column("Phase", 26), Column("Type", 22), *_NUMBERS, Column("Share of the phase", 14, right=True))
    yield Table(columns, tuple(rows))
    yield Text("An event counts in every phase that it touches, its time in the phase where it sounds.", muted=True)


def _events(events: Sequence[Event]) -> Iterator[Block]:
    if not events:
        return
    yield Heading("Events")
    rows = [
        (
            str(number),
            f"{event.start_s:.2f}",
            f"{event.end_s:.2f}",
            f"{event.duration_s:.2f}",
            str(event.label) + (" (uncertain)" if event.uncertain else ""),
            origin_of(event),
            event.comment,
        )
        for number, event in enumerate(events[:MOST_EVENTS], 1)
    ]
    yield Table(
        (
            Column("No.", 6, right=True),
            Column("Start (s)", 11, right=True),
            Column("End (s)", 11, right=True),
            Column("Length (s)", 13, right=True),
            Column("Type", 24),
            Column("Made", 12),
            Column("Comment", 35),
        ),
        tuple(rows),
    )
    if len(events) > MOST_EVENTS:
        yield Text(f"{len(events) - MOST_EVENTS} more events are not listed here; all of them are counted above.")


def _model(content: RecordingContent, analysis: Analysis) -> Iterator[Block]:
    yield Heading("What the model says")
    counts = Counter(event.type for event in analysis.events)
    proposed = ", ".join(f"{counts[kind]} {kind}" for kind in EventType if counts[kind]) or "none"
    verdict = analysis.verdict
    name = f"{content.model_name}, {analysis.model_id}" if content.model_name else analysis.model_id
    yield Facts(
        (
            ("Model", f"{name}, version {analysis.model_version}"),
            ("Record label", f"{verdict.words} ({verdict.label} {verdict.confidence:.0%})"),
            ("The paper's rule", str(analysis.paper_verdict.label)),
            ("Events proposed", proposed),
            *((("Warnings", " ".join(analysis.warnings)),) if analysis.warnings else ()),
        )
    )
    yield Text(
        "A prediction is no finding: it counts in none of the numbers above unless a person accepted it.", muted=True
    )
