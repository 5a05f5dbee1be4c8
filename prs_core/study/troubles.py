"""What goes wrong with a database, in plain words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from prs_core.errors import StudyError
from prs_core.failures import explain
from prs_core.study import read_only

_KEPT = "What was saved before is safe; nothing was half written."

_SQLITE = {
    sqlite3.SQLITE_FULL: ("The disk is full: {0} could not be written.", f"Free some space, then try again. {_KEPT}"),
    sqlite3.SQLITE_READONLY: (
        "{0} cannot be written: the file, its folder or the disk is read-only.",
        "Ask for the right to write there, or copy the study to another folder.",
    ),
    sqlite3.SQLITE_BUSY: (
        "Another program is writing to {0} and does not finish.",
        "Wait for it, or close it; then try again.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "{0} cannot be opened.",
        "Is its folder still there, its drive connected, and may you write in it?",
    ),
    sqlite3.SQLITE_IOERR: (
        "The drive with {0} reports an error, or was disconnected.",
        f"Connect it again, or free some space, then open the study again. {_KEPT}",
    ),
    sqlite3.SQLITE_CORRUPT: ("{0} is damaged.", "Open a backup of it, and have the drive checked."),
    sqlite3.SQLITE_NOTADB: ("{0} is no study, or is damaged.", "Choose a study of PRS Studio, or a backup of it."),
}
_SQLITE[sqlite3.SQLITE_LOCKED] = _SQLITE[sqlite3.SQLITE_BUSY]
_SQLITE[sqlite3.SQLITE_PERM] = _SQLITE[sqlite3.SQLITE_AUTH] = _SQLITE[sqlite3.SQLITE_READONLY]

_RIGHTS = ("The database server does not let this user work with {0}.", "Ask its administrator for the right to it.")
#: By the beginning of the SQLSTATE, the longest that fits.
_POSTGRESQL = {
    "53100": ("The database server's disk is full: {0} could not be written.", f"Tell its administrator. {_KEPT}"),
    "25006": ("{0} cannot be written: the database is read-only.", "Ask its administrator."),
    "55P03": _SQLITE[sqlite3.SQLITE_BUSY],
    "57014": _SQLITE[sqlite3.SQLITE_BUSY],
    "42501": _RIGHTS,
    "28": ("The database server refuses this user or password for {0}.", "Check the address of the study."),
    "3D000": ("The server has no such database: {0}.", "Check the address, or ask its administrator to make it."),
    "XX": ("{0} is damaged, says the database server.", "Tell its administrator."),
}
_LOST = ("The database server cannot be reached, or the connection to it was lost: {0}.",)
_LOST_ADVICE = (
    f"Check the network and the server, then look at the recording again before you repeat what you did. {_KEPT}"
)


@contextmanager
def plain_words(subject: str, path: Path | None = None) -> Iterator[None]:
    """Within the block, what a database or a drive complains of becomes a StudyError about ``subject``, whose file is
    ``path``."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        # Without where it comes from: servers quote whole rows, and what is raised may end in a log.
        raise translate(error, subject, path) from None
    except OSError as error:
        failure = explain(error, subject)
        raise StudyError(failure.message, failure.advice) from error


def translate(error: BaseException, subject: str, path: Path | None = None) -> StudyError:
    """``error`` of SQLAlchemy or a driver as a StudyError. ``subject`` must hold no password; of ``path``, its file,
    the folder is named where that matters."""
    original = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    if isinstance(original, sqlite3.Error):
        code = getattr(original, "sqlite_errorcode", None)
        words = _SQLITE.get((code or 0) & 0xFF)
        if words is None:
            missing = "no such table" in str(original) or "no such column" in str(original)
            words = _SQLITE[sqlite3.SQLITE_CORRUPT] if missing else (f"{{0}} cannot be used ({original}).", "")
        where = f" Its folder is {path.parent}." if path is not None and (code or 0) & 0xFF in read_only.CODES else ""
        return StudyError(f"{words[0].format(subject)}{where}", words[1])
    state = getattr(original, "sqlstate", None) or ""
    for length in (5, 2):
        if state and state[:length] in _POSTGRESQL:
            what, advice = _POSTGRESQL[state[:length]]
            return StudyError(what.format(subject), advice)
    if isinstance(error, DBAPIError) and (error.connection_invalidated or not state or state[:2] in ("08", "57")):
        return _no_connection(original, subject)
    return StudyError(f"{subject} cannot be used ({_first_line(original)}).")


def _no_connection(original: BaseException, subject: str) -> StudyError:
    """What happens on the way to the server has no SQLSTATE, or none of its own: the words tell it apart."""
    text = str(original)
    if "does not exist" in text and "database" in text:
        what, advice = _POSTGRESQL["3D000"]
        return StudyError(what.format(subject), advice)
    if "password" in text or "authentication" in text or "role" in text:
        what, advice = _POSTGRESQL["28"]
        return StudyError(what.format(subject), advice)
    return StudyError(_LOST[0].format(subject), _LOST_ADVICE)


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
