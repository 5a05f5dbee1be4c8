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
from prs_core.translation import tr

#: What happened to a subject, and what to do.
_Words = tuple[str, str]
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_CLOSED = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)


def _of_sqlite(code: int, subject: str) -> _Words | None:
    """By SQLite's primary result code."""
    if code in _BUSY:
        return _busy(subject)
    if code in _CLOSED:
        return (
            tr("{subject} cannot be written: the file, its folder or the disk is read-only.", subject=subject),
            tr("Ask for the right to write there, or copy the study to another folder."),
        )
    match code:
        case sqlite3.SQLITE_FULL:
            return (
                tr("The disk is full: {subject} could not be written.", subject=subject),
                tr("Free some space, then try again. What was saved before is safe; nothing was half written."),
            )
        case sqlite3.SQLITE_CANTOPEN:
            return (
                tr("{subject} cannot be opened.", subject=subject),
                tr("Is its folder still there, its drive connected, and may you write in it?"),
            )
        case sqlite3.SQLITE_IOERR:
            return (
                tr("The drive with {subject} reports an error, or was disconnected.", subject=subject),
                tr(
                    "Connect it again, or free some space, then open the study again. What was saved before is safe; "
                    "nothing was half written."
                ),
            )
        case sqlite3.SQLITE_CORRUPT:
            return tr("{subject} is damaged.", subject=subject), tr("Open a backup of it, and have the drive checked.")
        case sqlite3.SQLITE_NOTADB:
            return (
                tr("{subject} is no study, or is damaged.", subject=subject),
                tr("Choose a study of PRS Studio, or a backup of it."),
            )
    return None


def _busy(subject: str) -> _Words:
    return (
        tr("Another program is writing to {subject} and does not finish.", subject=subject),
        tr("Wait for it, or close it; then try again."),
    )


def _of_postgresql(state: str, subject: str) -> _Words | None:
    """By the SQLSTATE."""
    match state:
        case "53100":
            return (
                tr("The database server's disk is full: {subject} could not be written.", subject=subject),
                tr("Tell its administrator. What was saved before is safe; nothing was half written."),
            )
        case "25006":
            return (
                tr("{subject} cannot be written: the database is read-only.", subject=subject),
                tr("Ask its administrator."),
            )
        case "55P03" | "57014":
            return _busy(subject)
        case "42501":
            return (
                tr("The database server does not let this user work with {subject}.", subject=subject),
                tr("Ask its administrator for the right to it."),
            )
        case "3D000":
            return (
                tr("The server has no such database: {subject}.", subject=subject),
                tr("Check the address, or ask its administrator to make it."),
            )
    if state.startswith("28"):
        return (
            tr("The database server refuses this user or password for {subject}.", subject=subject),
            tr("Check the address of the study."),
        )
    if state.startswith("XX"):
        return tr("{subject} is damaged, says the database server.", subject=subject), tr("Tell its administrator.")
    return None


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
        return _sqlite_trouble(original, subject, path)
    state = getattr(original, "sqlstate", None) or ""
    words = _of_postgresql(state, subject)
    if words is not None:
        return StudyError(*words)
    if isinstance(error, DBAPIError) and (error.connection_invalidated or not state or state[:2] in ("08", "57")):
        return _no_connection(original, subject)
    return StudyError(_unusable(subject, _first_line(original)))


def _sqlite_trouble(error: sqlite3.Error, subject: str, path: Path | None) -> StudyError:
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    words = _of_sqlite(code, subject)
    if words is None and ("no such table" in str(error) or "no such column" in str(error)):
        words = _of_sqlite(sqlite3.SQLITE_CORRUPT, subject)
    what, advice = words or (_unusable(subject, str(error)), "")
    if path is not None and code in read_only.CODES:
        what = tr("{trouble} Its folder is {folder}.", trouble=what, folder=path.parent)
    return StudyError(what, advice)


def _unusable(subject: str, reason: str) -> str:
    return tr("{subject} cannot be used ({reason}).", subject=subject, reason=reason)


def _no_connection(original: BaseException, subject: str) -> StudyError:
    """What happens on the way to the server has no SQLSTATE, or none of its own: the words tell it apart."""
    text, state = str(original), ""
    if "does not exist" in text and "database" in text:
        state = "3D000"
    elif "password" in text or "authentication" in text or "role" in text:
        state = "28000"
    words = _of_postgresql(state, subject)
    if words is not None:
        return StudyError(*words)
    return StudyError(
        _unreached(subject),
        tr(
            "Check the network and the server, then look at the recording again before you repeat what you did. "
            "What was saved before is safe; nothing was half written."
        ),
    )


def _unreached(subject: str) -> str:
    return tr("The database server cannot be reached, or the connection to it was lost: {subject}.", subject=subject)


def is_of_connection(message: str) -> bool:
    """Whether a message says that the server cannot be reached: it is over once it can."""
    before, _, after = _unreached("\0").partition("\0")
    return message.startswith(before) and message.endswith(after)


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
