"""Recordings' files: which bytes they are, and whether they are still there and still the same."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from prs_core.audio import probe, read_audio
from prs_core.errors import StudyError
from prs_core.translation import tr


@dataclass(frozen=True)
class Fingerprint:
    """What a file holds. ``size`` and ``mtime_ns`` alone tell, all but surely, that it still holds the same."""

    sha256: str
    size: int
    mtime_ns: int


def fingerprint(path: Path) -> Fingerprint:
    """Read a whole file. Raises OSError, and StudyError for one that is being written."""
    with path.open("rb") as file:
        before = os.fstat(file.fileno())
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise StudyError(
            tr("“{name}” is just being written.", name=path.name), tr("Wait until it is finished, then add it again.")
        )
    return Fingerprint(digest, after.st_size, after.st_mtime_ns)


def unreadable(path: Path, error: OSError) -> StudyError:
    """``error`` in plain words. Not logged: names of recordings hold patients' numbers."""
    if isinstance(error, FileNotFoundError):
        return StudyError(
            tr("“{name}” is not there (any more).", name=path.name), tr("Was it moved, renamed, or its drive removed?")
        )
    return StudyError(
        tr("“{name}” cannot be read ({reason}).", name=path.name, reason=error.strerror or error),
        tr("Copy it from its source again."),
    )


def duration_of(path: Path) -> float:
    """Seconds, from the header where it says so, else by decoding. Raises AudioError."""
    return probe(path).duration_s or read_audio(path).duration_s


def check_name(path: Path) -> None:
    """Raise StudyError for a path that no database can hold as text."""
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError as error:
        shown = str(path).encode("utf-8", "backslashreplace").decode()
        raise StudyError(
            tr("“{shown}” has a name that is not text.", shown=shown), tr("Rename the file or its folder.")
        ) from error
