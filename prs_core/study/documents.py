"""What readers say: documents, the edits that lead to them, and their history."""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, select, update
from sqlalchemy.orm import aliased

from prs_core import edit_words
from prs_core.annotation import AnnotationDocument, ConflictError, Edit, Entry, Event, Layer
from prs_core.errors import StudyError
from prs_core.labels import EventType, record_label_of_events
from prs_core.study import clock
from prs_core.study.blind import is_blind
from prs_core.study.database import Database, repeatable
from prs_core.study.entries import (
    difference,
    edit_from_text,
    edit_to_text,
    entry_from_text,
    entry_to_text,
    models_of,
    replay,
)
from prs_core.study.records import Reader, Revision
from prs_core.study.tables import AnyRow, DocumentTable, EntryTable, ReaderTable, RecordingTable, RevisionTable
from prs_core.translation import tr

Key = tuple[int, int]  # recording, reader
_REMEMBERED = 16


class Documents:
    """Loads and changes documents. Those used last are remembered, so that an edit among thousands of events need not
    read them all again; what is remembered counts only while the database's revision is the same."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._remembered: OrderedDict[Key, tuple[int, Mapping[str, Entry]]] = OrderedDict()
        self._lock = threading.Lock()
        self._tried: dict[Key, str] = {}  # when edits were made of which nobody knows whether they were kept
        self._readers: set[int] = set()
        self.appended = 0  # revisions that were written here

    # ------------------------------------------------------------------------------------------------ now

    def load(self, recording_id: int, reader_id: int) -> tuple[AnnotationDocument, int]:
        """The document and its revision, 0 where nothing was ever said. Raises StudyError."""
        with self._database.read() as connection:
            duration_s = _duration(connection, recording_id)
            revision = _revision(connection, recording_id, reader_id)
            document = self._document(connection, (recording_id, reader_id), revision, duration_s)
        return document, revision

    @repeatable
    def append(self, recording_id: int, reader_id: int, edit: Edit, expected: int, by: int) -> int:
        """See Study.append. An edit that was tried before, and may have been kept though that was not told, is looked
        for: it is written once."""
        if not edit.changes:
            return expected
        key, made_at = (recording_id, reader_id), ""
        try:
            with self._database.write() as connection:
                if not self._database.is_sqlite:  # which lets one write at a time anyway
                    # The recording's row is what readers of one recording queue at.
                    lock = select(RecordingTable.id).where(RecordingTable.id == recording_id)
                    connection.execute(lock.with_for_update(key_share=True))
                self._check_readers(connection, {reader_id, by})
                duration_s = _duration(connection, recording_id)
                revision = _revision(connection, recording_id, reader_id)
                kept = revision > expected and self._was_kept(connection, key, expected + 1, edit, by)
                if revision != expected and not kept:
                    raise ConflictError(
                        tr(
                            "“{edit}” was not saved: this recording was changed elsewhere meanwhile.",
                            edit=edit_words.said(edit.name),
                        ),
                        tr("Look at the recording as it is now, and repeat what is still wanted."),
                    )
                document = self._document(connection, key, revision, duration_s)
                if not kept:
                    document = document.apply(edit)
                    blind = by == reader_id and is_blind(connection, reader_id)
                    made_at = _write(connection, key, expected + 1, edit, document, by, blind=blind)
        except StudyError:
            if made_at:
                self._tried[key] = made_at
            raise
        with self._lock:
            self.appended += 1
            self._tried.pop(key, None)
        self._remember(key, max(revision, expected + 1), document.entries)
        return expected + 1

    def _was_kept(self, connection: Connection, key: Key, number: int, edit: Edit, by: int) -> bool:
        """Whether a revision is the one that was tried here last: an equal edit of another moment is another one."""
        columns = (RevisionTable.made_at, RevisionTable.made_by, RevisionTable.edit)
        where = _is(RevisionTable, key), RevisionTable.number == number
        found = connection.execute(select(*columns).where(*where)).one_or_none()
        return found is not None and tuple(found) == (self._tried.get(key), by, edit_to_text(edit))

    def fit(
        self,
        connection: Connection,
        recording_id: int,
        duration_s: float,
        make: Callable[[AnnotationDocument, datetime], Edit],
        by: int | None,
    ) -> None:
        """Make an edit of every reader's document of a recording that lasts ``duration_s`` seconds now. ``by``: who
        says so; None: each reader of one's own. It was no look at others: what was read blind stays so."""
        time = clock.parse(clock.now())
        known = select(DocumentTable.reader_id, DocumentTable.revision)
        for reader_id, revision in connection.execute(known.where(DocumentTable.recording_id == recording_id)).all():
            key = recording_id, reader_id
            document = self._document(connection, key, revision, duration_s)
            edit = make(document, time)
            last = select(RevisionTable.blind).where(_is(RevisionTable, key), RevisionTable.number == revision)
            blind = bool(connection.execute(last).scalar_one())
            made_by = reader_id if by is None else by
            _write(connection, key, revision + 1, edit, document.apply(edit), made_by, blind=blind)

    def _check_readers(self, connection: Connection, ids: set[int]) -> None:
        """Who joined a study stays in it: each is asked for once."""
        if not ids <= self._readers:
            found = connection.execute(select(ReaderTable.id).where(ReaderTable.id.in_(ids))).scalars()
            self._readers = self._readers | set(found)
        if not ids <= self._readers:
            raise StudyError(tr("This reader is not in the study."))

    def _document(self, connection: Connection, key: Key, revision: int, duration_s: float) -> AnnotationDocument:
        with self._lock:
            number, entries = self._remembered.get(key, (0, {}))
        if number != revision:
            bodies = connection.execute(select(EntryTable.body).where(_is(EntryTable, key))).scalars()
            found = (entry_from_text(body) for body in bodies)
            entries = {entry.id: entry for entry in found}
            self._remember(key, revision, entries)
        return AnnotationDocument(duration_s, entries)

    def _remember(self, key: Key, revision: int, entries: Mapping[str, Entry]) -> None:
        with self._lock:
            self._remembered[key] = (revision, entries)
            self._remembered.move_to_end(key)
            if len(self._remembered) > _REMEMBERED:
                self._remembered.popitem(last=False)

    # ------------------------------------------------------------------------------------------------ then

    def history(self, recording_id: int, reader_id: int) -> list[Revision]:
        """All revisions, oldest first. Raises StudyError."""
        with self._database.read() as connection:
            return _revisions(connection, (recording_id, reader_id))

    def restore(self, recording_id: int, reader_id: int, revision: int) -> Edit:
        """See Study.restore."""
        with self._database.read() as connection:
            log = _revisions(connection, (recording_id, reader_id))
        if not 0 <= revision <= len(log):
            raise StudyError(
                tr("There is no revision {number}.", number=revision),
                tr("The latest one is {number}.", number=len(log)),
            )
        edits = [each.edit for each in log]
        return difference(f"Restore revision {revision}", replay(edits), replay(edits[:revision]))

    def event_history(self, recording_id: int, reader_id: int, event_id: str) -> list[Revision]:
        """The revisions that touched one entry, with only what they did to it, oldest first."""
        found = []
        for each in self.history(recording_id, reader_id):
            changes = tuple(change for change in each.edit.changes if change.id == event_id)
            if changes:
                edit = Edit(each.edit.name, changes)
                found.append(replace(each, edit=edit, models=models_of(edit)))
        return found


def _is(table: Any, key: Key) -> Any:
    return and_(table.recording_id == key[0], table.reader_id == key[1])


def _duration(connection: Connection, recording_id: int) -> float:
    statement = select(RecordingTable.duration_s).where(RecordingTable.id == recording_id)
    found = connection.execute(statement).scalar_one_or_none()
    if found is None:
        raise StudyError(tr("This recording is not in the study (any more)."))
    return found


def _revision(connection: Connection, recording_id: int, reader_id: int) -> int:
    statement = select(DocumentTable.revision).where(_is(DocumentTable, (recording_id, reader_id)))
    return connection.execute(statement).scalar_one_or_none() or 0


def _write(
    connection: Connection, key: Key, number: int, edit: Edit, document: AnnotationDocument, by: int, *, blind: bool
) -> str:
    """The revision, the entries that it changed, and the extract. Returns when it was made."""
    recording_id, reader_id = key
    time = clock.now()
    ids = {"recording_id": recording_id, "reader_id": reader_id}
    revision = {"number": number, "made_by": by, "made_at": time, "edit": edit_to_text(edit), "blind": blind}
    connection.execute(insert(RevisionTable), ids | revision | {"models": json.dumps(models_of(edit))})
    touched = {change.id for change in edit.changes}
    # One statement for many rows; parameters are limited to some thousands.
    gone = delete(EntryTable).where(_is(EntryTable, key))
    for chunk in _chunks(sorted(touched), 500):
        connection.execute(gone.where(EntryTable.entry_id.in_(chunk)))
    now = [document.entries[each] for each in sorted(touched) if each in document.entries]
    if now:
        connection.execute(insert(EntryTable), [ids | {"entry_id": e.id, "body": entry_to_text(e)} for e in now])
    values = extract(document) | {"revision": number, "changed_at": time}
    if number == 1:
        connection.execute(insert(DocumentTable), ids | values)
    else:
        connection.execute(update(DocumentTable).where(_is(DocumentTable, key)).values(**values))
    return time


def _chunks(items: list[str], size: int) -> list[list[str]]:
    return [items[start : start + size] for start in range(0, len(items), size)]


def extract(document: AnnotationDocument) -> dict[str, Any]:
    """What the worklist shows of a document, as DocumentTable has it."""
    record = document.record
    # Not document.events(), which sorts: that counts among thousands.
    events = [e.label for e in document.entries.values() if isinstance(e, Event) and e.layer is Layer.EVENTS]
    label = record.label
    if label is None and events:
        label = record_label_of_events(each for each in events if isinstance(each, EventType))
    return {
        "label": None if label is None else str(label),
        "by_hand": record.label is not None,
        "reviewed": record.reviewed,
        "uncertain": record.uncertain,
        "comment_json": json.dumps(record.comment),
        "events": len(events),
    }


def _revisions(connection: Connection, key: Key) -> list[Revision]:
    maker = aliased(ReaderTable)
    columns = (
        RevisionTable.number,
        RevisionTable.reader_id,
        ReaderTable.name,
        ReaderTable.kind,
        RevisionTable.made_by,
        maker.name,
        maker.kind,
        RevisionTable.made_at,
        RevisionTable.edit,
        RevisionTable.models,
        RevisionTable.blind,
    )
    statement = (
        select(*columns)
        .join(ReaderTable, ReaderTable.id == RevisionTable.reader_id)
        .join(maker, maker.id == RevisionTable.made_by)
        .where(_is(RevisionTable, key))
        .order_by(RevisionTable.number)
    )
    return [_to_revision(row) for row in connection.execute(statement)]


def _to_revision(row: AnyRow) -> Revision:
    number, reader_id, name, kind, made_by, maker, maker_kind, made_at, edit, models, blind = row
    return Revision(
        number=number,
        reader=Reader(reader_id, name, kind),
        by=Reader(made_by, maker, maker_kind),
        time=clock.parse(made_at),
        edit=edit_from_text(edit),
        models=tuple(json.loads(models)),
        blind=blind,
    )
