"""The study: recordings, what readers say of them with every revision, and, apart from that, what models say.

One SQLite file, or the same tables on a PostgreSQL server (resources/docs/study.md has schema and promises). Importing
this package costs next to nothing; SQLAlchemy, 0.5 s, is imported when a study is opened.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.study.records import (
    CONSENSUS,
    PERSON,
    STUDY_SUFFIX,
    BlindReading,
    FileState,
    Reader,
    ReaderLabel,
    RecordingRow,
    Relocation,
    Revision,
    Status,
)

if TYPE_CHECKING:
    from prs_core.study.library import Study

__all__ = [
    "CONSENSUS",
    "PERSON",
    "STUDY_SUFFIX",
    "BlindReading",
    "FileState",
    "Reader",
    "ReaderLabel",
    "RecordingRow",
    "Relocation",
    "Revision",
    "Status",
    "open_study",
]


def open_study(where: str | Path, *, create: bool = False) -> Study:
    """The study in an SQLite file, or in the PostgreSQL database of a ``postgresql+psycopg://`` URL.

    With ``create`` one that is not there is made; one that is there is opened. An older study is brought up to date,
    after a copy of it was put beside it (see ``Study.backup``). Close it, or use it as a context manager. It may be
    used from several threads.

    Raises StudyError, in plain words, for anything that is no study of this program, is damaged, is of a newer
    version, or cannot be reached, read or written.
    """
    from prs_core.study.library import Study

    return Study.open(where, create=create)
