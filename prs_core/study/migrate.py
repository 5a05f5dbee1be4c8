"""Which version a study is of, and how an older one is brought up to date: by Alembic, from code, after a backup."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import platformdirs
from sqlalchemy import Connection, inspect, text

from prs_core.errors import StudyError
from prs_core.study import tables
from prs_core.study.database import Database
from prs_core.translation import tr

#: In the header of every study's SQLite file: "PRSS". Other programs' files have other numbers, or none.
APPLICATION_ID = 0x50525353
#: Alembic's scripts, which it reads as files.
SCRIPTS = Path(__file__).resolve().parent / "migrations"
_LOCK_KEY = 0x50525353  # of PostgreSQL's advisory lock: one migration at a time
_alembic = threading.Lock()  # its context is one for the whole process


def current_version(connection: Connection, subject: str) -> str | None:
    """The version of the study on ``connection``, None for an empty database. Raises StudyError for anything else."""
    names = set(inspect(connection).get_table_names())
    sqlite = connection.dialect.name == "sqlite"
    ours = not sqlite or connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID
    if tables.VERSION_TABLE not in names:
        theirs = names if sqlite else names & set(tables.Base.metadata.tables)
        if theirs or (sqlite and ours):
            raise StudyError(
                tr("{subject} holds no study: it is another program's database, or damaged.", subject=subject),
                tr("Choose a study of PRS Studio, or make a new one."),
            )
        return None
    found = list(connection.execute(text(f"SELECT version_num FROM {tables.VERSION_TABLE}")).scalars())  # noqa: S608
    if not ours or len(found) != 1:
        raise StudyError(
            tr("{subject} is no study, or is damaged.", subject=subject),
            tr("Choose a study of PRS Studio, or a backup of it."),
        )
    return str(found[0])


def bring_up_to_date(database: Database, *, create: bool, backup: Callable[[Database, Path], None]) -> None:
    """Make the tables of a new study, or migrate an older one after ``backup``. Raises StudyError."""
    with database.read() as connection:
        version = current_version(connection, database.subject)
    if version == tables.REVISIONS[-1]:
        return
    if version is None and not create:
        raise StudyError(
            tr("{subject} is not there.", subject=database.subject),
            tr("Choose a study of PRS Studio, or make a new one."),
        )
    if version is not None and version not in tables.REVISIONS:
        raise StudyError(
            tr("{subject} was made by a newer version of PRS Studio.", subject=database.subject),
            tr("Update PRS Studio to open it. It was left as it is."),
        )
    if database.read_only:
        raise StudyError(
            tr(
                "{subject} is of an older version, and has to be brought up to date before it can be opened; but "
                "{reason}",
                subject=database.subject,
                reason=f"{database.read_only[0].lower()}{database.read_only[1:]}",
            ),
            tr("Copy the study to a folder in which you may write, and open the copy."),
        )
    if version is not None:
        backup(database, backup_path(database, version))
    with database.write() as connection:
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK_KEY})
        # Another program may have done it while this one waited.
        if current_version(connection, database.subject) == version:
            upgrade(connection, tables.REVISIONS[-1])


def upgrade(connection: Connection, target: str) -> None:
    """Run the migrations up to ``target`` within the transaction that is open on ``connection``."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    with _alembic:
        command.upgrade(config, target)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def backup_path(database: Database, version: str) -> Path:
    """Where the copy of an older study goes: beside it, or, of a server's, among the user's data."""
    if database.path is not None:
        folder, stem, suffix = database.path.parent, database.path.stem, database.path.suffix
    else:
        folder = Path(platformdirs.user_data_dir("prs-studio", appauthor=False)) / "backups"
        stem, suffix = database.engine.url.database or "study", ".prs-study"
    names = [f"{stem}.version-{version}{suffix}", *(f"{stem}.version-{version}-{n}{suffix}" for n in range(2, 1000))]
    return next(path for path in (folder / name for name in names) if not path.exists())
