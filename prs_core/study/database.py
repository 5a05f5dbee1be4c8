"""The connection to a study's database: SQLite in a file, or PostgreSQL by URL. Reads are snapshots, writes are whole.

On SQLite every commit waits for the disk (synchronous = FULL; some 0.2 ms on a solid-state disk, and 5 to 15 ms, the
time of a turn, on a spinning one). So neither kill -9 nor a power cut loses an edit that was acknowledged, as long as
the drive does not lie about having written; one that does may lose the last edits at a power cut, but the file stays
whole. NORMAL would be faster by those milliseconds and may lose the last seconds at a power cut.

A program's locks on a file go as soon as any part of it opens and closes that file, as file dialogs do to find out what
it is (POSIX). Another program that closes the study then takes itself for the last one and removes the log, and what is
written after that goes nowhere. So each transaction looks whether the log is still the one that is open (write_ahead).

On network shares the write-ahead log, which needs memory that all its users share, gives way to the rollback journal.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool, QueuePool

from prs_core.errors import StudyError
from prs_core.held_files import hold, identity, let_go
from prs_core.study import read_only
from prs_core.study.places import is_network
from prs_core.study.troubles import plain_words
from prs_core.study.write_ahead import WriteAheadLog
from prs_core.translation import tr

#: How long to wait for another program's write, in seconds.
PATIENCE_S = 5.0
_TRIES = 3
_P = ParamSpec("_P")
_R = TypeVar("_R")
_NO_STUDY_ADVICE = tr("Choose a study of PRS Studio, or make a new one.")


class UnknownOutcomeError(StudyError):
    """What was written may be there or not: to be looked at by a transaction of its own."""


def repeatable(work: Callable[_P, _R]) -> Callable[_P, _R]:
    """``work``, which may be done twice with the outcome of once, is done again where nobody knows whether it was."""

    @wraps(work)
    def settled(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        for _ in range(_TRIES - 1):
            with suppress(UnknownOutcomeError):
                return work(*args, **kwargs)
        return work(*args, **kwargs)

    return settled


class Database:
    """An engine and what to call the study in messages. ``path`` is None for a server's.

    ``same_file``: whether another file at ``path`` can be told from the one that was opened. On network shares a file's
    number may change while it is the same.
    """

    def __init__(
        self,
        engine: Engine,
        subject: str,
        path: Path | None = None,
        *,
        same_file: bool = True,
        wal: bool = False,
        read_only: str = "",
    ) -> None:
        self.engine = engine
        self.subject = subject
        self.path = path
        #: In a sentence, why nothing can be written; "" where it can.
        self.read_only = read_only
        self._same_file = same_file
        self._identity = identity(path) if path is not None else None
        if path is not None:
            hold(self, path)
        self._log = WriteAheadLog(path, engine.dispose) if path is not None and wal else None

    @property
    def is_sqlite(self) -> bool:
        return self.path is not None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection on which everything is as of one moment. Raises StudyError."""
        self.check_place()
        with self._open_log(), plain_words(self.subject, self.path), self.engine.connect() as connection:
            if self.is_sqlite:
                connection.exec_driver_sql("BEGIN")
            else:
                connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection
            connection.rollback()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction: committed and on the disk when the block ends, gone when it raises. Raises StudyError, and
        UnknownOutcomeError where only another look tells which of the two it is."""
        self.check_place()
        if self.read_only:
            raise StudyError(self.read_only, read_only.ADVICE)
        with self._open_log(), plain_words(self.subject, self.path), self.engine.connect() as connection:
            if self.is_sqlite:
                # At once, and not when the first row changes: nobody may write between our reading and our writing.
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            if self._log is not None:
                self._log.remember()
            yield connection
            connection.commit()
            if self._log is not None and self._log.gone:
                raise UnknownOutcomeError(
                    tr("{subject} was closed by another program while it was written.", subject=self.subject),
                    tr("Look whether what you did is there; if not, do it again."),
                )

    def _open_log(self) -> AbstractContextManager[None]:
        return self._log.used() if self._log is not None else nullcontext()

    def check_place(self) -> None:
        """Raise StudyError where the file has gone: open, it would go on taking writes that nobody will ever find."""
        if self.path is None:
            return
        now = identity(self.path)
        if now is None or (self._same_file and now != self._identity):
            raise StudyError(
                tr(
                    "{subject} is not where it was: it was moved, removed or replaced, or its drive disconnected.",
                    subject=self.subject,
                ),
                tr("Put it back or connect the drive, then open the study again. What was saved before is in it."),
            )

    def plain_connection(self) -> sqlite3.Connection:
        """To the file, without SQLAlchemy."""
        assert self.path is not None
        return read_only.open_to_read(self.path, PATIENCE_S) if self.read_only else open_sqlite(self.path)

    def close(self) -> None:
        self.engine.dispose()
        let_go(self)


def connect(
    where: str | Path,
    *,
    create: bool,
    patience_s: float = PATIENCE_S,
    network: Callable[[Path], bool] = is_network,
) -> Database:
    """The database at ``where``, whatever is in it. Raises StudyError where there is none, or none of a known kind."""
    if isinstance(where, str) and "://" in where:
        return _postgresql(where, patience_s)
    if not str(where):
        raise StudyError(tr("The study has no name."), _NO_STUDY_ADVICE)
    return _sqlite(Path(where).absolute(), create, patience_s, network)


# ---------------------------------------------------------------------------------------------------------- SQLite


def _sqlite(path: Path, create: bool, patience_s: float, network: Callable[[Path], bool]) -> Database:
    subject = tr("The study “{name}”", name=path.name)
    made = _check_file(path, subject, create)
    reason = read_only.why(path)
    try:
        with plain_words(subject, path):
            local = not network(path)
            if not reason:
                try:
                    _set_journal(path, patience_s, wal=local)
                except sqlite3.OperationalError as error:
                    if made or error.sqlite_errorcode & 0xFF not in read_only.CODES:
                        raise
                    reason = tr("the file, its folder {folder} or the disk is read-only", folder=path.parent)
            if reason:
                return _only_to_read(path, subject, patience_s, same_file=local, reason=reason)
            engine = create_engine(
                "sqlite+pysqlite://",
                creator=lambda: open_sqlite(path, patience_s),
                poolclass=QueuePool,
                hide_parameters=True,
            )
            event.listen(engine, "connect", _prepare)
            return Database(engine, subject, path, same_file=local, wal=local)
    except BaseException:
        if made:
            path.unlink(missing_ok=True)
        raise


def _only_to_read(path: Path, subject: str, patience_s: float, *, same_file: bool, reason: str) -> Database:
    """Opened anew for every snapshot: somebody else may write between them."""
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: read_only.open_to_read(path, patience_s),
        poolclass=NullPool,
        hide_parameters=True,
    )
    return Database(engine, subject, path, same_file=same_file, read_only=read_only.sentence(subject, reason))


def _check_file(path: Path, subject: str, create: bool) -> bool:
    """Refuse what is no SQLite file. Returns whether an empty one was made, to be filled."""
    try:
        status = path.stat()
    except FileNotFoundError as error:
        if not create:
            raise StudyError(tr("{subject} is not there (any more).", subject=subject), _NO_STUDY_ADVICE) from error
        if path.parent.is_dir() and read_only.is_closed(path.parent):
            reason = tr("the folder {folder} is read-only", folder=path.parent)
            raise StudyError(
                tr("{subject} cannot be made: {reason}.", subject=subject, reason=reason), tr("Choose another folder.")
            ) from error
        with plain_words(subject, path):
            path.touch(exist_ok=False)
        return True
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise StudyError(
            tr("{subject} cannot be opened ({reason}).", subject=subject, reason=why), _NO_STUDY_ADVICE
        ) from error
    if stat.S_ISDIR(status.st_mode):
        raise StudyError(tr("“{name}” is a folder.", name=path.name), _NO_STUDY_ADVICE)
    if not read_only.may_read(path):
        raise StudyError(
            tr("{subject} cannot be opened ({reason}).", subject=subject, reason=os.strerror(errno.EACCES)),
            _NO_STUDY_ADVICE,
        )
    if not status.st_size and not create:
        raise StudyError(tr("{subject} is empty.", subject=subject), _NO_STUDY_ADVICE)
    if not stat.S_ISREG(status.st_mode) or not _is_sqlite(path):
        raise StudyError(tr("“{name}” is no study, or is damaged.", name=path.name), _NO_STUDY_ADVICE)
    return False


def _is_sqlite(path: Path) -> bool:
    """Asked of SQLite, which knows what of this file is open in this program and keeps the locks on it: closing a file
    that was opened past SQLite would drop them all (POSIX). What else is wrong shows when it is opened."""
    try:
        # What cannot write cannot clear away what SQLite lays beside the file: only where nothing may be written.
        look = read_only.open_to_read if read_only.why(path) else open_sqlite
        with closing(look(path, 0)) as connection:
            connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.Error as error:
        return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF != sqlite3.SQLITE_NOTADB
    return True


def open_sqlite(path: Path, patience_s: float = PATIENCE_S) -> sqlite3.Connection:
    """A plain connection in autocommit mode; never makes the file."""
    name = path.as_posix()
    uri = f"file://{'' if name.startswith('/') else '/'}{quote(os.fsencode(name))}?mode=rw"
    return sqlite3.connect(uri, uri=True, timeout=patience_s, isolation_level=None, check_same_thread=False)


def _set_journal(path: Path, patience_s: float, *, wal: bool) -> None:
    """Write-ahead log or rollback journal: the choice stays in the file."""
    with closing(open_sqlite(path, patience_s)) as connection:
        if wal:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        # In exclusive mode a file left in WAL mode, by a computer to which it was local, opens without shared memory.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA locking_mode = NORMAL")
        connection.execute("SELECT count(*) FROM sqlite_master")  # lets go of the lock


def _prepare(connection: sqlite3.Connection, _: object) -> None:
    for pragma in ("foreign_keys = ON", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")


# ------------------------------------------------------------------------------------------------------ PostgreSQL


def _postgresql(where: str, patience_s: float) -> Database:
    try:
        url = make_url(where)
    except (ArgumentError, ValueError) as error:
        raise StudyError(tr("The study's address is not one that can be understood."), _ADDRESS) from error
    if url.drivername not in ("postgresql", "postgresql+psycopg"):
        raise StudyError(tr("Studies cannot be kept in “{name}”.", name=url.drivername), _ADDRESS)
    url = url.set(drivername="postgresql+psycopg")
    milliseconds = round(patience_s * 1000)
    # A network that swallows everything is noticed after seconds instead of hours.
    defaults: dict[str, str | int] = {
        "connect_timeout": 10,
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 15_000,
        "options": f"-c lock_timeout={milliseconds}",
    }
    given = {key: value for key, value in defaults.items() if key not in url.query}
    subject = tr("The study “{name}”", name=_without_password(url))
    try:
        # Errors that reach a log must not hold patients' data.
        engine = create_engine(url, connect_args=given, pool_pre_ping=True, hide_parameters=True)
    except ImportError as error:
        raise StudyError(
            tr("What speaks with database servers is not installed here."), "pip install psycopg"
        ) from error
    return Database(engine, subject)


_ADDRESS = tr("It looks like this: postgresql+psycopg://USER@SERVER/DATABASE")


def _without_password(url: URL) -> str:
    """The address as people may see it: a password may also stand among the options."""
    return url.set(password=None, query={}).render_as_string(hide_password=True)
