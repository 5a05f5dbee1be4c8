"""From plain data to the blocks of a report: one recording, or a patient with several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from prs_core.agreement import was_read
from prs_core.annotation import AnnotationDocument
from prs_core.label_words import said
from prs_core.labels import SITE_NAMES
from prs_core.report.blocks import Block, Column, Facts, Figure, Heading, Notice, Report, Table, Text
from prs_core.report.chest import chest_drawing, site_words
from prs_core.report.content import RecordingContent, ReportContent
from prs_core.report.recording import percent, recording_blocks
from prs_core.report.summary import ADVENTITIOUS, site_findings, together, wheeze_share
from prs_core.translation import number, tr


def _key() -> str:
    """What the letters of prs_core.report.style mean."""
    return tr(
        "Events marked by the reader. N normal, R rhonchi, W wheeze, S stridor, CC coarse crackle, FC fine crackle, "
        "W+C wheeze & crackle."
    )


def build_report(content: ReportContent) -> Report:
    """The report's blocks. All numbers come from prs_core.report.summary."""
    several = len(content.recordings) > 1
    title = tr("Lung sounds of a patient") if several else tr("Lung sound recording")
    subject = tr("Patient {number}", number=content.patient) if content.patient else tr("Patient not known")
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
    unknown = tr("not known", "age, sex, or who a patient is")
    age = unknown if content.age_years is None else tr("{age:g} years", age=content.age_years)
    readers = sorted({recording.reader for recording in content.recordings if recording.reader})
    pairs = [
        (tr("Patient"), content.patient or unknown),
        (tr("Age"), age),
        (tr("Sex"), said(content.sex) or unknown),
        (tr("Read by"), ", ".join(readers) or tr("nobody yet")),
        (tr("Study"), content.study),
        (tr("Report made"), ", ".join(text for text in (content.made_at, content.program) if text)),
    ]
    return tuple((name, value) for name, value in pairs if value)


def _overview(recordings: Sequence[RecordingContent]) -> Iterator[Block]:
    unread = sum(not was_read(recording.document) for recording in recordings)
    if unread:
        yield Notice(
            tr(
                "%n of {all} recordings has not been read by a person: nothing is counted there.",
                "",
                unread,
                many="%n of {all} recordings have not been read by a person: nothing is counted there.",
                all=len(recordings),
            )
        )
    yield Heading(tr("Recordings"))
    yield Table(
        (
            Column(tr("Recording"), 36),
            Column(tr("Site"), 23),
            Column(tr("Label"), 22),
            Column(tr("Length (s)"), 10, right=True),
            Column(tr("Adventitious events"), 19, right=True),
            Column(tr("Wheeze share"), 12, right=True),
            Column(tr("Quality"), 15),
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
        number(document.duration_s, ".1f"),
        str(found.count) if read else "–",
        percent(wheeze_share(document)) if read else "–",
        quality_words(recording),
    )


def label_words(document: AnnotationDocument) -> str:
    """ "CAS (by hand)", "Normal (from events)", "none" of one reviewed with nothing in it, "not read"."""
    if not was_read(document):
        return tr("none", "no label") if document.record.reviewed else tr("not read")
    label = said(document.label or "")
    if document.record.label is None:
        return tr("{label} (from events)", label=label)
    if document.labels_disagree:
        return tr("{label} (by hand, events differ)", label=label)
    return tr("{label} (by hand)", label=label)


def quality_words(recording: RecordingContent) -> str:
    """Of the automatic check: "no warning", "unfit" or "2 warnings"; "not checked" without an analysis."""
    if recording.analysis is None:
        return tr("not checked")
    quality = recording.analysis.quality
    if not quality.fit:
        return tr("unfit")
    count = len(quality.warnings)
    return tr("no warning") if not count else tr("%n warning", "", count, many="%n warnings")


def _sites(recordings: Sequence[RecordingContent]) -> Iterator[Block]:
    findings = site_findings([(recording.site, recording.document) for recording in recordings])
    yield Heading(tr("Findings per chest site"))
    if any(one.site in SITE_NAMES for one in findings):
        yield Figure(chest_drawing(findings), _key())
    rows = []
    for one in findings:
        first = (site_words(one.site), str(one.recordings), number(one.duration_s, ".1f"))
        for i, found in enumerate(one.classes):
            head = first if i == 0 else ("", "", "")
            rows.append((*head, said(found.name), str(found.count), number(found.seconds, ".1f"), percent(found.share)))
        if not one.classes:
            rows.append((*first, tr("no events marked") if one.labels else tr("not read"), "", "", ""))
    yield Table(
        (
            Column(tr("Site"), 26),
            Column(tr("Recordings"), 14, right=True),
            Column(tr("Length (s)"), 13, right=True),
            Column(tr("Type"), 22),
            Column(tr("Events"), 10, right=True),
            Column(tr("Time (s)"), 11, right=True),
            Column(tr("Share"), 10, right=True),
        ),
        tuple(rows),
    )
    if len(recordings) == 1:
        return
    yield Text(
        tr("Recordings of one site are added up. What was not read counts as recorded, with nothing found."),
        muted=True,
    )
