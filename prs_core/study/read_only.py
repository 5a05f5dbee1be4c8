"""A study's file that can be looked at and not written: why, and how it is opened then."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from prs_core.translation import tr

ADVICE = tr(
    "To work in it, ask for the right to write there, or make a copy elsewhere (File, Back up the study) and open that."
)
#: What SQLite says where it may read and not write.
CODES = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)


def why(path: Path) -> str:
    """In words, what is read-only: the folder, in which SQLite keeps a file of its own while it writes, or the file. ""
    where both may be written, as far as can be told."""
    if not _may_write(path.parent):
        return tr("the folder {folder} is read-only", folder=path.parent)
    return "" if _may_write(path) else tr("the file {file} is read-only", file=path)


def is_closed(folder: Path) -> bool:
    """Whether nothing may be written in a folder, as far as can be told."""
    return not _may_write(folder)


def sentence(subject: str, reason: str) -> str:
    return tr("{subject} can only be looked at: {reason}.", subject=subject, reason=reason)


def may_read(path: Path) -> bool:
    return _may(path, os.R_OK)


def _may_write(path: Path) -> bool:
    return _may(path, os.W_OK)


def _may(path: Path, mode: int) -> bool:
    # Who the process is at work for counts, and not who started it.
    return os.access(path, mode, effective_ids=os.access in os.supports_effective_ids)


def open_to_read(path: Path, patience_s: float) -> sqlite3.Connection:
    """A plain connection that cannot write; to be used for a moment only.

    Without a write-ahead log beside it, nobody has the file open to write: it is read as one that does not change, for
    SQLite would otherwise want to make a log in a folder in which it may not.
    """
    logged = path.with_name(f"{path.name}-wal").exists()
    closed = not logged and not _may_write(path.parent)
    name = path.as_posix()
    uri = f"file://{'' if name.startswith('/') else '/'}{quote(os.fsencode(name))}?mode=ro{'&immutable=1' * closed}"
    return sqlite3.connect(uri, uri=True, timeout=patience_s, isolation_level=None, check_same_thread=False)
