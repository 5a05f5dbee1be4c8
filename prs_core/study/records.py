"""What a study hands out: frozen data without a database behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from prs_core.annotation import Edit
from prs_core.labels import SITE_NAMES, RecordLabel

#: What a new study's file is called by convention; any other name opens as well.
STUDY_SUFFIX = ".prs-study"
#: Kinds of reader: a person, or the layer that several agreed on.
PERSON, CONSENSUS = "person", "consensus"


class Status(StrEnum):
    UNREVIEWED = "unreviewed"
    IN_WORK = "in work"
    REVIEWED = "reviewed"


@dataclass(frozen=True)
class Reader:
    """Whose annotations they are. ``kind`` is PERSON or CONSENSUS."""

    id: int
    name: str
    kind: str = PERSON


@dataclass(frozen=True)
class ReaderLabel:
    """What one reader says of one recording, in brief. ``label`` None: neither events nor a label yet."""

    reader: Reader
    label: RecordLabel | None
    by_hand: bool
    reviewed: bool
    uncertain: bool
    comment: str
    events: int
    revision: int
    changed_at: datetime

    @property
    def status(self) -> Status:
        return Status.REVIEWED if self.reviewed else Status.IN_WORK


@dataclass(frozen=True)
class RecordingRow:
    """One line of the worklist.

    ``verdict_label``, ``verdict_words``, ``confidence``, ``unsure``, ``fit`` and ``quality`` (messages in plain words)
    are of the newest analysis of just this sound; None, "" and empty where there is none. ``labels`` has whoever has
    begun, in the order in which the readers joined the study.
    """

    id: int
    path: Path
    sha256: str
    duration_s: float
    patient: str = ""
    age_years: float | None = None
    sex: str = ""
    site: str = ""
    labels: tuple[ReaderLabel, ...] = ()
    model_id: str = ""
    hop_s: float | None = None
    verdict_label: RecordLabel | None = None
    verdict_words: str = ""
    confidence: float | None = None
    unsure: bool = False
    fit: bool | None = None
    quality: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def site_name(self) -> str:
        """The place in words where it is known, else as it is written."""
        return SITE_NAMES.get(self.site, self.site)

    def of_reader(self, reader_id: int) -> ReaderLabel | None:
        return next((label for label in self.labels if label.reader.id == reader_id), None)

    def status_of(self, reader_id: int) -> Status:
        """How far one reader is."""
        label = self.of_reader(reader_id)
        return label.status if label is not None else Status.UNREVIEWED

    @property
    def status(self) -> Status:
        """How far anybody is: reviewed once one reader says so."""
        if not self.labels:
            return Status.UNREVIEWED
        return Status.REVIEWED if any(label.reviewed for label in self.labels) else Status.IN_WORK

    @property
    def comment(self) -> str:
        """All readers' comments on the recording as a whole."""
        return "\n".join(label.comment for label in self.labels if label.comment)


@dataclass(frozen=True)
class Revision:
    """One edit as it was made: ``reader`` is whose annotation, ``by`` who made it (for a consensus, the person at
    work), ``time`` in UTC, ``edit`` with everything before and after. ``models``: whose proposals it changed.
    ``blind``: made while the reader was shown neither other readers' marks nor the model's."""

    number: int
    reader: Reader
    by: Reader
    time: datetime
    edit: Edit
    models: tuple[str, ...] = ()
    blind: bool = False


@dataclass(frozen=True)
class BlindReading:
    """Since when a reader reads blind, in UTC, and until when; None while it lasts."""

    began: datetime
    ended: datetime | None = None

    @property
    def lasts(self) -> bool:
        return self.ended is None


class FileState(StrEnum):
    """What has become of a recording's file."""

    THERE = "there"
    MISSING = "missing"
    CHANGED = "changed"


@dataclass(frozen=True)
class Relocation:
    """What came of looking for lost recordings: their ids, and the files of those that are still not found."""

    found: tuple[int, ...]
    missing: tuple[Path, ...]
