"""A whole copy of a study in one SQLite file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlalchemy import MetaData, create_engine, insert, select
from sqlalchemy.pool import NullPool

from prs_core.errors import StudyError
from prs_core.files import replace_atomically
from prs_core.study import tables
from prs_core.study.database import Database, open_sqlite
from prs_core.study.migrate import current_version, upgrade
from prs_core.study.troubles import plain_words
from prs_core.translation import tr

_ROWS_AT_ONCE = 500


def backup(database: Database, to: Path) -> None:
    """Copy the study as it is at one moment, readers and writers going on meanwhile, into ``to``, which it replaces
    once the copy is complete and checked. Raises StudyError."""
    to = to.absolute()
    database.check_place()
    if database.path is not None and to.exists() and to.samefile(database.path):
        raise StudyError(tr("A study cannot be its own backup."), tr("Choose another name."))
    subject = tr("The backup “{name}”", name=to.name)
    with plain_words(subject, to):
        to.parent.mkdir(parents=True, exist_ok=True)
        with replace_atomically(to) as temporary:
            temporary.touch()
            try:
                if database.is_sqlite:
                    _copy_file(database, temporary)
                else:
                    _copy_tables(database, temporary)
                _check(temporary, subject)
            finally:
                temporary.with_name(temporary.name + "-journal").unlink(missing_ok=True)


def _copy_file(database: Database, to: Path) -> None:
    with closing(database.plain_connection()) as source, closing(open_sqlite(to)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it


def _copy_tables(database: Database, to: Path) -> None:
    """From a server: the tables of the same version, made here and filled."""
    engine = create_engine(
        "sqlite+pysqlite://", creator=lambda: open_sqlite(to), poolclass=NullPool, hide_parameters=True
    )
    with database.read() as source, engine.connect() as target:
        version = current_version(source, database.subject)
        assert version is not None
        target.exec_driver_sql("BEGIN IMMEDIATE")
        upgrade(target, version)
        # As they are in that version, which may be an older one than this program's.
        held = MetaData()
        held.reflect(target)
        for table in held.sorted_tables:
            if table.name == tables.VERSION_TABLE:
                continue
            found = source.execution_options(yield_per=_ROWS_AT_ONCE).execute(select(table))
            for rows in found.mappings().partitions():
                target.execute(insert(table), [dict(row) for row in rows])
        target.commit()


def _check(path: Path, subject: str) -> None:
    with closing(open_sqlite(path)) as connection:
        told = connection.execute("PRAGMA quick_check(1)").fetchone()
    if told != ("ok",):
        raise StudyError(
            tr("{subject} could not be written without errors.", subject=subject), tr("Choose another drive.")
        )
