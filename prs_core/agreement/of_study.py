"""The readers of a study, as agreement compares them. Reads the study, changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from prs_core.agreement.readings import Reading, document_of_outline
from prs_core.errors import PRSError
from prs_core.label_words import reader_said
from prs_core.study.records import Reader, RecordingRow
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.study.library import Study

Progress = Callable[[int, int], None]


def readings_of(
    study: Study, reader: Reader, rows: Sequence[RecordingRow] | None = None, progress: Progress | None = None
) -> tuple[Reading, ...]:
    """What a reader says of the recordings that he or she has begun. Raises StudyError."""
    rows = study.rows() if rows is None else rows
    begun = [row for row in rows if row.of_reader(reader.id) is not None]
    readings = []
    for done, row in enumerate(begun):
        if progress is not None:
            progress(done, len(begun))
        readings.append(Reading(row.id, patient_of(row), study.load(row.id, reader.id)[0]))
    return tuple(readings)


def model_readings(
    study: Study, rows: Sequence[RecordingRow] | None = None, progress: Progress | None = None
) -> tuple[str, tuple[Reading, ...]]:
    """The model as a reader: its name, or theirs where several analysed, and what the newest analysis of each recording
    says. Raises StudyError, PRSError where nothing was analysed."""
    rows = study.rows() if rows is None else rows
    outlines = study.outlines([row.id for row in rows], progress=progress)
    if not outlines:
        raise PRSError(
            tr("No recording of this study was analysed."), tr("“prs-studio analyse PATH --study STUDY” does it.")
        )
    readings = tuple(
        Reading(row.id, patient_of(row), document_of_outline(outlines[row.id])) for row in rows if row.id in outlines
    )
    return f"model {', '.join(sorted({each.model_id for each in outlines.values()}))}", readings


def readings_by_name(
    study: Study, readers: Sequence[Reader], *, model: bool, progress: Progress | None = None
) -> dict[str, tuple[Reading, ...]]:
    """What readers, and with ``model`` the model, say, by their names in this order. ``progress`` counts recordings of
    one of them after the other. Raises PRSError."""
    rows = study.rows()
    found = {reader.name: readings_of(study, reader, rows, progress) for reader in readers}
    if len(found) < len(readers):
        raise PRSError(tr("A reader is named twice."), tr("Name each once."))
    if model:
        name, readings = model_readings(study, rows, progress)
        found[name] = readings
    return found


@dataclass(frozen=True)
class Blindness:
    """How many recordings a reader has begun; of how many of them every edit was made blind; and of how many of those
    the reader had seen, before that, what others marked or models say."""

    begun: int
    blind: int
    seen_before: int = 0

    def to_dict(self) -> dict[str, int]:
        """JSON-ready."""
        return {"begun": self.begun, "blind": self.blind, "blind_but_seen_before": self.seen_before}


def blindness(study: Study, readers: Mapping[str, Reader]) -> dict[str, Blindness]:
    """Of each reader, by name. Raises StudyError."""
    rows = study.rows()
    counts = {}
    for name, reader in readers.items():
        begun = {row.id for row in rows if row.of_reader(reader.id) is not None}
        blind = begun & study.read_blind(reader.id)
        counts[name] = Blindness(len(begun), len(blind), len(blind & study.seen_before_blind(reader.id)))
    return counts


def blind_words(counts: Mapping[str, Blindness]) -> str:
    """ "Read blind: Ann 3 of 3 (1 of them seen before), Bob 0 of 2 recordings." """
    parts = [_blind_words(reader_said(name), each) for name, each in counts.items()]
    return tr("Read blind: {readers} recordings.", readers=", ".join(parts)) if parts else ""


def _blind_words(name: str, each: Blindness) -> str:
    if not each.seen_before:
        return tr("{name} {blind:,} of {begun:,}", "recordings", name=name, blind=each.blind, begun=each.begun)
    return tr(
        "{name} {blind:,} of {begun:,} ({seen:,} of them seen before)",
        "recordings",
        name=name,
        blind=each.blind,
        begun=each.begun,
        seen=each.seen_before,
    )


def patient_of(row: RecordingRow) -> str:
    """Whose recording it is; one of nobody known counts as a patient of its own."""
    return f"patient {row.patient}" if row.patient else f"recording {row.id}"


def find_reader(study: Study, name: str) -> Reader:
    """The reader of that name, who must be there already. Raises PRSError that names those who are."""
    readers = study.readers()
    for reader in readers:
        if reader.name.casefold() == name.strip().casefold():
            return reader
    known = ", ".join(reader_said(reader.name) for reader in readers)
    raise PRSError(
        tr("“{name}” has read nothing in this study.", name=name),
        tr("Who has: {readers}.", readers=known) if known else tr("Who has: nobody."),
    )
