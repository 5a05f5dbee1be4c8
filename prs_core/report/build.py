"""From plain data to the blocks of a report: one recording, or a patient with several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from prs_core.agreement import was_read
from prs_core.annotation import AnnotationDocument
from prs_core.labels import SITE_NAMES, EventType
from prs_core.report.blocks import Block, Column, Facts, Figure, Heading, Notice, Report, Table, Text
from prs_core.report.chest import chest_drawing, site_words
from prs_core.report.content import RecordingContent, ReportContent
from prs_core.report.recording import percent, recording_blocks
from prs_core.report.style import CLASS_STYLES
from prs_core.report.summary import ADVENTITIOUS, site_findings, together, wheeze_share

_KEY = ", ".join(f"{CLASS_STYLES[kind][0]} {str(kind).lower()}" for kind in EventType)


def build_report(content: ReportContent) -> Report:
    """The report's blocks. All numbers come from prs_core.report.summary."""
    several = len(content.recordings) > 1
    title = "Lung sounds of a patient" if several else "Lung sound recording"
    subject = f"Patient {content.patient}" if content.patient else "Patient not known"
    if not several:
        subject = f"{content.recordings[0].name}, {subject}"
    blocks: list[Block] = [Heading(title, 1), Facts(_patient(content))]
    if several:
        blocks += _overview(content.recordings)
    for recording in content.recordings:
        blocks.append(Heading(recording.name, 2, new_page=several))
        blocks += recording_blocks(recording)
        if not several:
            blocks += _sites(content.recordings)
    made = ", ".join(text for text in (content.made_at, content.program) if text)
    return Report(title, subject, made, tuple(blocks))


def _patient(content: ReportContent) -> tuple[tuple[str, str], ...]:
    age = "not known" if content.age_years is None else f"{content.age_years:g} years"
    readers = sorted({recording.reader for recording in content.recordings if recording.reader})
    pairs = [
        ("Patient", content.patient or "not known"),
        ("Age", age),
        ("Sex", content.sex or "not known"),
        ("Read by", ", ".join(readers) or "nobody yet"),
        ("Study", content.study),
        ("Report made", ", ".join(text for text in (content.made_at, content.program) if text)),
    ]
    return tuple((name, value) for name, value in pairs if value)


def _overview(recordings: Sequence[RecordingContent]) -> Iterator[Block]:
    unread = sum(not was_read(recording.document) for recording in recordings)
    if unread:
        verb = "has" if unread == 1 else "have"
        yield Notice(
            f"{unread} of {len(recordings)} recordings {verb} not been read by a person: nothing is counted there."
        )
    yield Heading("Recordings")
    yield Table(
        (
            Column("Recording", 36),
            Column("Site", 23),
            Column("Label", 22),
            Column("Length (s)", 10, right=True),
            Column("Adventitious events", 19, right=True),
            Column("Wheeze share", 12, right=True),
            Column("Quality", 15),
        ),
        tuple(_overview_row(recording) for recording in recordings),
    )
    yield from _sites(recordings)


def _overview_row(recording: RecordingContent) -> tuple[str, ...]:
    document = recording.document
    read = was_read(document)
    found = together(document, ADVENTITIOUS, "")
    return (
        recording.name,
        site_words(recording.site),
        label_words(document),
        f"{document.duration_s:.1f}",
        str(found.count) if read else "–",
        percent(wheeze_share(document)) if read else "–",
        quality_words(recording),
    )


def label_words(document: AnnotationDocument) -> str:
    """ "CAS (by hand)", "Normal (from events)", "none" of one reviewed with nothing in it, "not read"."""
    if not was_read(document):
        return "none" if document.record.reviewed else "not read"
    source = "by hand" if document.record.label is not None else "from events"
    differs = ", events differ" if document.labels_disagree else ""
    return f"{document.label} ({source}{differs})"


def quality_words(recording: RecordingContent) -> str:
    """Of the automatic check: "no warning", "unfit" or "2 warnings"; "not checked" without an analysis."""
    if recording.analysis is None:
        return "not checked"
    quality = recording.analysis.quality
    if not quality.fit:
        return "unfit"
    count = len(quality.warnings)
    return "no warning" if not count else f"{count} warning{'s' if count > 1 else ''}"


def _sites(recordings: Sequence[RecordingContent]) -> Iterator[Block]:
    findings = site_findings([(recording.site, recording.document) for recording in recordings])
    yield Heading("Findings per chest site")
    if any(one.site in SITE_NAMES for one in findings):
        yield Figure(chest_drawing(findings), f"Events marked by the reader. {_KEY}.")
    rows = []
    for one in findings:
        first = (site_words(one.site), str(one.recordings), f"{one.duration_s:.1f}")
        for i, found in enumerate(one.classes):
            head = first if i == 0 else ("", "", "")
            rows.append((*head, found.name, str(found.count), f"{found.seconds:.1f}", percent(found.share)))
        if not one.classes:
            rows.append((*first, "no events marked" if one.labels else "not read", "", "", ""))
    yield Table(
        (
            Column("Site", 26),
            Column("Recordings", 14, right=True),
            Column("Length (s)", 13, right=True),
            Column("Type", 22),
            Column("Events", 10, right=True),
            Column("Time (s)", 11, right=True),
            Column("Share", 10, right=True),
        ),
        tuple(rows),
    )
    if len(recordings) == 1:
        return
    yield Text(
        "Recordings of one site are added up. What was not read counts as recorded, with nothing found.", muted=True
    )
