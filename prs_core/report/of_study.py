"""What a report is made from, out of a study. Reads the study and the sound files, changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from prs_core.annotation import AnnotationDocument
from prs_core.audio import read_audio
from prs_core.errors import PRSError
from prs_core.failures import explain
from prs_core.report.content import RecordingContent, ReportContent
from prs_core.study.records import CONSENSUS, FileState, Reader, ReaderLabel, RecordingRow
from prs_core.takes.notes import notes_beside
from prs_core.translation import day, moment, tr

if TYPE_CHECKING:
    from prs_core.study.library import Study


def rows_of_patient(study: Study, patient: str) -> list[RecordingRow]:
    """A patient's recordings. Raises PRSError where there are none."""
    rows = [row for row in study.rows() if row.patient == patient]
    if not patient or not rows:
        raise PRSError(
            tr("The study has no recordings of this patient."), tr("“prs-studio study list” shows whom it has.")
        )
    return rows


def find_recording(study: Study, name: str) -> RecordingRow:
    """The recording of that file name, with or without its ending, or path. Raises PRSError for none, or several."""
    rows = study.rows()
    found = [row for row in rows if str(row.path) == name]
    found = found or [row for row in rows if name in (row.name, row.path.stem)]
    if len(found) == 1:
        return found[0]
    if found:
        raise PRSError(
            tr("The study has {count} recordings of this name.", count=len(found)), tr("Give the whole path.")
        )
    raise PRSError(tr("The study has no recording of this name."), tr("“prs-studio study list” shows what it has."))


def content_of(
    study: Study, rows: Sequence[RecordingRow], *, made_at: str, program: str, reader: Reader | None = None
) -> ReportContent:
    """The report on ``rows``, all of one patient, as ``reader`` read them; by default as it was settled last: the
    consensus, or else whoever reviewed last, or else whoever is at it. Raises StudyError, ValueError without rows."""
    first = next(iter(rows), None)
    if first is None:
        raise ValueError("a report needs a recording")
    states = study.file_states([row.id for row in rows])
    return ReportContent(
        recordings=tuple(_recording(study, row, states[row.id], reader) for row in rows),
        patient=first.patient,
        age_years=first.age_years,
        sex=first.sex,
        study=study.title,
        made_at=made_at,
        program=program,
    )


def _recording(study: Study, row: RecordingRow, state: FileState, reader: Reader | None) -> RecordingContent:
    label = settled(row) if reader is None else row.of_reader(reader.id)
    document = AnnotationDocument(row.duration_s) if label is None else study.load(row.id, label.reader.id)[0]
    notes = []
    if state is FileState.CHANGED:
        notes.append(tr("The sound file has changed since it was read: marks and sound may not belong together."))
    samples = None
    if state is not FileState.MISSING:
        try:
            samples = read_audio(row.path).samples
        except Exception as error:  # noqa: BLE001 any damage: the report goes without the sound, and says so
            notes.append(tr("The sound could not be read. {reason}", reason=explain(error, row.name).message))
    return RecordingContent(
        name=row.name,
        document=document,
        reader="" if label is None else label.reader.name,
        read_at="" if label is None else day(label.changed_at.astimezone()),
        site=row.site,
        samples=samples,
        analysis=None if state is FileState.CHANGED else study.analysis(row.id),  # it is of the former sound
        notes=tuple(notes),
        happened=notes_beside(row.path, row.duration_s),
    )


def settled(row: RecordingRow) -> ReaderLabel | None:
    """Whose reading counts where nobody is named; None where nobody has begun."""
    return max(
        row.labels,
        key=lambda label: (label.reader.kind == CONSENSUS, label.reviewed, label.changed_at),
        default=None,
    )


def now() -> str:
    """Date and time here, as reports print it."""
    return moment(datetime.now(UTC).astimezone())


def program() -> str:
    """Name and version of this program."""
    try:
        return f"PRS Studio {version('prs-studio')}"
    except PackageNotFoundError:  # a checkout that was never installed
        return "PRS Studio"
