"""Which recordings a reader was shown with what others marked or models say, and since when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from prs_core.study.database import Database, repeatable
from prs_core.study.tables import ReaderTable, SightingTable


@repeatable
def note(database: Database, reader_id: int, seen: Mapping[int, datetime]) -> None:
    """See Study.note_seen."""
    times = {key: time.astimezone(UTC).isoformat(timespec="microseconds") for key, time in seen.items()}
    with database.read() as connection:
        known = set(connection.execute(_of(reader_id)).scalars())
    new = [{"recording_id": key, "reader_id": reader_id, "seen_at": at} for key, at in times.items()]
    new = [values for values in new if values["recording_id"] not in known]
    if new:
        with database.write() as connection:
            connection.execute(_insert(connection), new)


def _insert(connection: Connection) -> Any:
    """Two windows of one reader may note the same at once: the first counts."""
    if connection.dialect.name == "sqlite":
        from sqlalchemy.dialects import sqlite

        return sqlite.insert(SightingTable).on_conflict_do_nothing()
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(SightingTable).on_conflict_do_nothing()


def _of(reader_id: int) -> Any:
    return select(SightingTable.recording_id).where(SightingTable.reader_id == reader_id)


def seen(database: Database, reader_id: int) -> frozenset[int]:
    """See Study.seen."""
    with database.read() as connection:
        return frozenset(connection.execute(_of(reader_id)).scalars())


def before_blind(database: Database, reader_id: int) -> frozenset[int]:
    """See Study.seen_before_blind. Both times are texts that sort as time."""
    earlier = _of(reader_id).join(ReaderTable, ReaderTable.id == SightingTable.reader_id)
    with database.read() as connection:
        return frozenset(connection.execute(earlier.where(SightingTable.seen_at < ReaderTable.blind_from)).scalars())
