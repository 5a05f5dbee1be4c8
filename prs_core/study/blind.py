"""Blind readings: a reader who is shown neither what others marked nor what models say, and what was read so.

Nothing is hidden here: the window does that. The study remembers who reads blind, so that closing the program ends
nothing, and marks each edit that is made meanwhile. A reader is blind once: who has seen the others stays seeing.
"""

from __future__ import annotations

from sqlalchemy import Connection, and_, func, select, update

from prs_core.errors import StudyError
from prs_core.study import clock
from prs_core.study.database import Database, repeatable
from prs_core.study.records import PERSON, BlindReading
from prs_core.study.tables import AnyRow, ReaderTable, RevisionTable
from prs_core.translation import tr

_ANOTHER = tr("Read blind under another name.")


def readings(database: Database) -> dict[int, BlindReading]:
    """The blind readings that there are or were, by reader."""
    statement = select(ReaderTable.id, ReaderTable.blind_from, ReaderTable.blind_until)
    with database.read() as connection:
        rows = connection.execute(statement.where(ReaderTable.blind_from.is_not(None))).all()
    return {row.id: _reading(row) for row in rows}


def _reading(row: AnyRow) -> BlindReading:
    return BlindReading(clock.parse(row.blind_from), None if row.blind_until is None else clock.parse(row.blind_until))


def is_blind(connection: Connection, reader_id: int) -> bool:
    """Whether this reader reads blind now."""
    statement = select(ReaderTable.id).where(
        ReaderTable.id == reader_id, ReaderTable.blind_from.is_not(None), ReaderTable.blind_until.is_(None)
    )
    return connection.execute(statement).first() is not None


@repeatable
def begin(database: Database, reader_id: int) -> BlindReading:
    """See Study.begin_blind."""
    with database.write() as connection:
        row = _of(connection, reader_id)
        if row.kind != PERSON:
            raise StudyError(tr("“{name}” is no person, and cannot read blind.", name=row.name))
        if row.blind_until is not None:
            raise StudyError(
                tr("{name} has read blind in this study, and seen the others since.", name=row.name), _ANOTHER
            )
        if row.blind_from is None:
            count = func.count(RevisionTable.recording_id.distinct())
            seen = connection.execute(select(count).where(RevisionTable.reader_id == reader_id)).scalar_one()
            if seen:
                raise StudyError(
                    tr(
                        "{name} has annotated %n recording of this study seeing the others.",
                        "",
                        seen,
                        many="{name} has annotated %n recordings of this study seeing the others.",
                        name=row.name,
                    ),
                    _ANOTHER,
                )
            mine = ReaderTable.id == reader_id
            connection.execute(update(ReaderTable).where(mine).values(blind_from=clock.now()))
        return _reading(_of(connection, reader_id))


@repeatable
def end(database: Database, reader_id: int) -> None:
    """See Study.end_blind."""
    mine = and_(ReaderTable.id == reader_id, ReaderTable.blind_from.is_not(None), ReaderTable.blind_until.is_(None))
    with database.write() as connection:
        connection.execute(update(ReaderTable).where(mine).values(blind_until=clock.now()))


def _of(connection: Connection, reader_id: int) -> AnyRow:
    columns = (ReaderTable.name, ReaderTable.kind, ReaderTable.blind_from, ReaderTable.blind_until)
    found = connection.execute(select(*columns).where(ReaderTable.id == reader_id)).one_or_none()
    if found is None:
        raise StudyError(tr("This reader is not in the study."))
    return found


def read_blind(database: Database, reader_id: int) -> frozenset[int]:
    """See Study.read_blind."""
    with database.read() as connection:
        mine = RevisionTable.reader_id == reader_id
        every = set(connection.execute(select(RevisionTable.recording_id).where(mine).distinct()).scalars())
        seeing = select(RevisionTable.recording_id).where(mine, RevisionTable.blind.is_(False)).distinct()
        return frozenset(every - set(connection.execute(seeing).scalars()))
