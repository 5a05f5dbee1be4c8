"""The readers of a study, as agreement compares them. Reads the study, changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from prs_core.agreement.readings import Reading, document_of_analysis
from prs_core.errors import PRSError
from prs_core.study.records import Reader, RecordingRow

if TYPE_CHECKING:
    from prs_core.study.library import Study


def readings_of(study: Study, reader: Reader, rows: Sequence[RecordingRow] | None = None) -> tuple[Reading, ...]:
    """What a reader says of the recordings that he or she has begun. Raises StudyError."""
    rows = study.rows() if rows is None else rows
    begun = [row for row in rows if row.of_reader(reader.id) is not None]
    return tuple(Reading(row.id, patient_of(row), study.load(row.id, reader.id)[0]) for row in begun)


def model_readings(study: Study, rows: Sequence[RecordingRow] | None = None) -> tuple[str, tuple[Reading, ...]]:
    """The model as a reader: its name, or theirs where several analysed, and what the newest analysis of each recording
    says. Raises StudyError, PRSError where nothing was analysed."""
    readings, models = [], set()
    for row in study.rows() if rows is None else rows:
        analysis = study.analysis(row.id)
        if analysis is not None:
            readings.append(Reading(row.id, patient_of(row), document_of_analysis(analysis)))
            models.add(analysis.model_id)
    if not readings:
        raise PRSError("No recording of this study was analysed.", "“prs-studio analyse PATH --study STUDY” does it.")
    return f"model {', '.join(sorted(models))}", tuple(readings)


def patient_of(row: RecordingRow) -> str:
    """Whose recording it is; one of nobody known counts as a patient of its own."""
    return f"patient {row.patient}" if row.patient else f"recording {row.id}"


def find_reader(study: Study, name: str) -> Reader:
    """The reader of that name, who must be there already. Raises PRSError that names those who are."""
    readers = study.readers()
    for reader in readers:
        if reader.name.casefold() == name.strip().casefold():
            return reader
    known = ", ".join(reader.name for reader in readers) or "nobody"
    raise PRSError(f"“{name}” has read nothing in this study.", f"Who has: {known}.")
