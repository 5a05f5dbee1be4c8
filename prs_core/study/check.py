"""Whether a study holds together: the file, the references, and the log that gives the entries."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, select

from prs_core.annotation import AnnotationDocument, Edit
from prs_core.errors import PRSError
from prs_core.study.database import Database
from prs_core.study.documents import extract
from prs_core.study.entries import edit_from_text, entry_from_text, replay
from prs_core.study.tables import DocumentTable, EntryTable, RecordingTable, RevisionTable


def check(database: Database) -> list[str]:
    """See Study.check."""
    with database.read() as connection:
        problems = _of_the_file(connection) if database.is_sqlite else []
        if problems:
            return problems
        lengths = connection.execute(select(RecordingTable.id, RecordingTable.duration_s))
        durations = {row.id: row.duration_s for row in lengths}
        log = _grouped(connection, select(*RevisionTable.__table__.columns).order_by(RevisionTable.number))
        entries = _grouped(connection, select(*EntryTable.__table__.columns))
        documents = _grouped(connection, select(*DocumentTable.__table__.columns))
    for key in sorted({*log, *entries, *documents}):
        where = f"recording {key[0]}, reader {key[1]}"
        try:
            found = _of_a_document(durations.get(key[0], 0.0), log[key], entries[key], documents[key])
        except PRSError as error:
            found = [error.message]
        problems += [f"{where}: {problem}" for problem in found]
    return problems


def _of_the_file(connection: Connection) -> list[str]:
    damaged = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(20)") if row[0] != "ok"]
    lost = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return damaged + [f"{row[0]}: row {row[1]} refers to what is not in {row[2]}" for row in lost]


def _grouped(connection: Connection, statement: Any) -> defaultdict[tuple[int, int], list[Any]]:
    found: defaultdict[tuple[int, int], list[Any]] = defaultdict(list)
    for row in connection.execute(statement):
        found[row.recording_id, row.reader_id].append(row)
    return found


def _of_a_document(duration_s: float, log: list[Any], entries: list[Any], documents: list[Any]) -> list[str]:
    problems = []
    if [row.number for row in log] != list(range(1, len(log) + 1)):
        problems.append("revisions are missing")
    if [row.revision for row in documents] != [len(log)]:
        problems.append("the latest revision is not the last one of the log")
    edits = [edit_from_text(row.edit) for row in log]
    problems += _of_the_log(edits)
    held = {row.entry_id: entry_from_text(row.body) for row in entries}
    if any(key != entry.id for key, entry in held.items()) or held != replay(edits):
        problems.append("the entries are not what the revisions lead to")
    expected = extract(AnnotationDocument(duration_s, held))
    if any(getattr(row, name) != value for row in documents for name, value in expected.items()):
        problems.append("the extract for the worklist is not of these entries")
    return problems


def _of_the_log(edits: list[Edit]) -> list[str]:
    """Whether each edit found what the one before it left."""
    document = AnnotationDocument(float("inf"))
    for number, edit in enumerate(edits, 1):
        try:
            document = document.apply(edit)
        except PRSError:
            return [f"revision {number} does not follow from those before it"]
    return []
