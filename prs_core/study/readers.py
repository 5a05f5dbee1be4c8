"""Who reads in a study."""

from __future__ import annotations

import unicodedata
from typing import Any

from sqlalchemy import Connection, select

from prs_core import label_words
from prs_core.errors import StudyError
from prs_core.study import clock, read_only
from prs_core.study.database import Database, repeatable
from prs_core.study.records import CONSENSUS, PERSON, Reader
from prs_core.study.tables import ReaderTable
from prs_core.translation import tr

_LONGEST = 200


@repeatable
def reader(database: Database, name: str, kind: str) -> Reader:
    """See Study.reader."""
    name = " ".join(unicodedata.normalize("NFC", name).split())
    if not name or len(name) > _LONGEST or not name.isprintable():
        raise StudyError(tr("A reader's name has one to 200 letters that can be printed."))
    if kind not in (PERSON, CONSENSUS):
        raise ValueError(f"a reader is a {PERSON} or a {CONSENSUS}, not {kind!r}")
    with database.read() as connection:
        found = _find(connection, name)
    if found is None and database.read_only:
        there = [each.name for each in readers(database) if each.kind == PERSON]
        raise StudyError(
            tr("{reason} “{name}” has not read in it and cannot join.", reason=database.read_only, name=name),
            tr("Give the name of somebody who has: {names}.", names=", ".join(there)) if there else read_only.ADVICE,
        )
    if found is None:
        with database.write() as connection:
            insert_new(connection, {"name": name, "kind": kind, "added_at": clock.now()})
            found = _find(connection, name)
    assert found is not None
    if found.kind != kind:
        raise StudyError(
            tr("“{name}” is the name of a {kind} in this study.", name=name, kind=label_words.said(found.kind)),
            tr("Choose another name."),
        )
    return found


def readers(database: Database) -> list[Reader]:
    """All readers, in the order in which they joined."""
    statement = select(ReaderTable.id, ReaderTable.name, ReaderTable.kind).order_by(ReaderTable.id)
    with database.read() as connection:
        return [Reader(*row) for row in connection.execute(statement)]


def _find(connection: Connection, name: str) -> Reader | None:
    statement = select(ReaderTable.id, ReaderTable.name, ReaderTable.kind).where(ReaderTable.name == name)
    row = connection.execute(statement).one_or_none()
    return None if row is None else Reader(*row)


def insert_new(connection: Connection, values: dict[str, Any]) -> None:
    """Insert a reader unless the name is there already: two programs may ask for it at once."""
    if connection.dialect.name == "sqlite":
        from sqlalchemy.dialects import sqlite

        connection.execute(sqlite.insert(ReaderTable).values(**values).on_conflict_do_nothing())
    else:
        from sqlalchemy.dialects import postgresql

        connection.execute(postgresql.insert(ReaderTable).values(**values).on_conflict_do_nothing())
