"""The part of a report on one recording: label, quality, pictures, times, phases, events, and what the model says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from prs_core.agreement import was_read
from prs_core.annotation import AnnotationDocument, Event
from prs_core.label_words import said, verdict_said
from prs_core.labels import EventType
from prs_core.report.blocks import Block, Column, Facts, Figure, Heading, Notice, Table, Text
from prs_core.report.chest import site_words
from prs_core.report.content import RecordingContent
from prs_core.report.lanes import is_cut, lane_drawings
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
from prs_core.translation import number, tr

#: More rows than these make a report that nobody reads; how many are left out is said.
MOST_EVENTS = 400


def recording_blocks(content: RecordingContent) -> Iterator[Block]:
    """Everything about one recording but its heading."""
    document = content.document
    for note in (*content.notes, *_warnings(content)):
        yield Notice(note)
    yield Facts(_facts(content))
    if document.record.comment:
        yield Heading(tr("Comment on the recording"))
        yield Text(document.record.comment)
    drawings = lane_drawings(content)
    for place, drawing in enumerate(drawings, 1):
        last = place == len(drawings)
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
    return "–" if share is None else f"{number(100 * share, '.1f')} %"


def _warnings(content: RecordingContent) -> Iterator[str]:
    document = content.document
    if not was_read(document) and document.record.reviewed:
        yield tr(
            "The reader marked this recording as reviewed, but marked nothing and chose no label: nothing is decided."
        )
        return
    if not was_read(document):
        yield tr(
            "No person has read this recording yet. What follows are the model's proposals, which nobody has checked."
        )
        return
    if not document.record.reviewed:
        yield tr("The reader has not marked this recording as reviewed: its reading may be incomplete.")
    if document.labels_disagree:
        yield tr(
            "The label given by hand, {label}, does not follow from the events, which say {derived}.",
            label=said(document.label or ""),
            derived=said(document.derived_label or ""),
        )
    if document.record.uncertain:
        yield tr("The reader was uncertain about this recording.")


def _facts(content: RecordingContent) -> tuple[tuple[str, str], ...]:
    document = content.document
    read = was_read(document)
    pairs = [
        (tr("Site"), site_words(content.site)),
        (tr("Duration"), tr("{seconds:.2f} s", seconds=document.duration_s)),
        (tr("Label"), _label(document)),
        (tr("Reader"), ", ".join(text for text in (content.reader, content.read_at) if text) or tr("nobody yet")),
    ]
    if read:
        wheezing = percent(wheeze_share(document))
        pairs.append((tr("Wheeze share"), tr("{share} of the recording's time", share=wheezing)))
        made = origins(document)
        events = tr(
            "{drawn} drawn by hand, {accepted} proposals accepted, {changed} changed; {rejected} proposals rejected",
            drawn=made.by_hand,
            accepted=made.accepted,
            changed=made.changed,
            rejected=made.rejected,
        )
        pairs.append((tr("Events"), events))
    pairs += [
        (said(one.name), tr("{count} marked, {seconds:.1f} s", count=one.count, seconds=one.seconds))
        for one in artefact_times(document)
    ]
    return (*pairs, (tr("Quality"), _quality(content)))


def _label(document: AnnotationDocument) -> str:
    if not was_read(document):
        return tr("none", "no label") if document.record.reviewed else tr("not read")
    if document.record.label is not None:
        return tr("{label}, given by hand", label=said(document.record.label))
    return tr("{label}, follows from the events", label=said(document.label or ""))


def _quality(content: RecordingContent) -> str:
    if content.analysis is None:
        return tr("not checked: the recording was not analysed")
    warnings = content.analysis.quality.warnings
    return " ".join(f"{w.message} {w.advice}" for w in warnings) or tr("nothing found by the automatic check")


def _caption(content: RecordingContent) -> str:
    parts = []
    if content.samples is not None:
        if is_cut(content.samples):
            parts.append(tr("Brown strokes at the waveform's border: it is louder there than the lane shows."))
        parts.append(tr("Spectrogram: 0 to 2 kHz, darker is louder."))
    if content.analysis is not None:
        parts.append(tr("Windows and dashed boxes: what the model says, not checked by a person unless marked below."))
    parts.append(tr("Events: the reader's; a dashed border and “?” mean uncertain."))
    return " ".join(parts)


def _happened(content: RecordingContent) -> Iterator[Block]:
    """Marks and gaps are few; a computer that was too slow all the time fills no report."""
    if not content.happened:
        return
    yield Heading(tr("Noted while it was recorded"))
    rows = tuple((number(at_s, ".2f"), words) for at_s, words, _ in content.happened[:MOST_EVENTS])
    yield Table((Column(tr("Time (s)"), 11, right=True), Column(tr("Noted"), 60)), rows)


def _times(document: AnnotationDocument) -> Iterator[Block]:
    yield Heading(tr("Time per class"))
    found = class_times(document)
    if not found:
        yield Text(tr("No events were marked."))
        return
    adventitious = together(document, ADVENTITIOUS, tr("All adventitious"))
    everything = together(document, EventType, tr("All events"))
    rows = [_class_row(one) for one in (*found, adventitious, everything)]
    yield Table(
        (Column(tr("Type"), 26), *_numbers(), Column(tr("Share of the recording"), 18, right=True)), tuple(rows)
    )
    yield Text(tr("Time that several events cover counts once."), muted=True)


def _numbers() -> tuple[Column, ...]:
    return (
        Column(tr("Events"), 9, right=True),
        Column(tr("of them uncertain"), 15, right=True),
        Column(tr("Time (s)"), 10, right=True),
    )


def _class_row(one: ClassTime) -> tuple[str, ...]:
    return (said(one.name), str(one.count), str(one.uncertain), number(one.seconds, ".2f"), percent(one.share))


def _phases(document: AnnotationDocument) -> Iterator[Block]:
    findings = phase_findings(document)
    if not findings:
        return
    yield Heading(tr("Findings per phase of breathing"))
    rows: list[tuple[str, ...]] = []
    for one in findings:
        phase = said(one.phase) if one.phase else tr("Neither marked", "phase of breathing")
        name = tr("{phase} ({seconds:.1f} s)", phase=phase, seconds=one.seconds)
        if not one.classes:
            rows.append((name, tr("no events"), "", "", "", ""))
        for i, found in enumerate(one.classes):
            rows.append(("" if i else name, *_class_row(found)))
    columns = (
        Column(tr("Phase"), 26),
        Column(tr("Type"), 22),
        *_numbers(),
        Column(tr("Share of the phase"), 14, right=True),
    )
    yield Table(columns, tuple(rows))
    yield Text(tr("An event counts in every phase that it touches, its time in the phase where it sounds."), muted=True)


def _events(events: Sequence[Event]) -> Iterator[Block]:
    if not events:
        return
    yield Heading(tr("Events"))
    rows = [
        (
            str(row),
            number(event.start_s, ".2f"),
            number(event.end_s, ".2f"),
            number(event.duration_s, ".2f"),
            tr("{event} (uncertain)", event=said(event.label)) if event.uncertain else said(event.label),
            _made(event),
            event.comment,
        )
        for row, event in enumerate(events[:MOST_EVENTS], 1)
    ]
    yield Table(
        (
            Column(tr("No.", "number"), 6, right=True),
            Column(tr("Start (s)"), 11, right=True),
            Column(tr("End (s)"), 11, right=True),
            Column(tr("Length (s)"), 13, right=True),
            Column(tr("Type"), 24),
            Column(tr("Made", "how an event came to be"), 12),
            Column(tr("Comment"), 35),
        ),
        tuple(rows),
    )
    if len(events) > MOST_EVENTS:
        more = len(events) - MOST_EVENTS
        yield Text(tr("{count} more events are not listed here; all of them are counted above.", count=more))


def _made(event: Event) -> str:
    match origin_of(event):
        case "by hand":
            return tr("by hand", "how an event came to be")
        case "accepted":
            return tr("accepted", "how an event came to be: as the model proposed it")
    return tr("changed", "how an event came to be: from a proposal")


def _model(content: RecordingContent, analysis: Analysis) -> Iterator[Block]:
    yield Heading(tr("What the model says"))
    counts = Counter(event.type for event in analysis.events)
    proposed = ", ".join(f"{counts[kind]} {said(kind)}" for kind in EventType if counts[kind]) or tr("none", "no event")
    verdict = analysis.verdict
    name = f"{content.model_name}, {analysis.model_id}" if content.model_name else analysis.model_id
    yield Facts(
        (
            (tr("Model"), tr("{name}, version {version}", name=name, version=analysis.model_version)),
            (
                tr("Record label"),
                f"{verdict_said(verdict.words)} ({said(verdict.label)} {number(verdict.confidence, '.0%')})",
            ),
            (tr("The paper's rule"), said(analysis.paper_verdict.label)),
            (tr("Events proposed"), proposed),
            *(((tr("Warnings"), " ".join(analysis.warnings)),) if analysis.warnings else ()),
        )
    )
    yield Text(
        tr("A prediction is no finding: it counts in none of the numbers above unless a person accepted it."),
        muted=True,
    )
