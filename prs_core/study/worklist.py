"""All that the worklist shows, in four queries however many recordings there are."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select

from prs_core.labels import RecordLabel
from prs_core.study import clock
from prs_core.study.database import Database
from prs_core.study.records import Reader, ReaderLabel, RecordingRow
from prs_core.study.tables import AnalysisTable, AnyRow, DocumentTable, FileChangeTable, ReaderTable, RecordingTable


def rows(database: Database, ids: list[int] | None = None) -> list[RecordingRow]:
    """The recordings in the order of patient, site and path; only those of ``ids`` if given. Raises StudyError."""
    with database.read() as connection:
        labels = _labels(connection, ids)
        verdicts = _verdicts(connection, ids)
        statement = select(
            RecordingTable.id,
            RecordingTable.path,
            RecordingTable.sha256,
            RecordingTable.duration_s,
            RecordingTable.patient,
            RecordingTable.age_years,
            RecordingTable.sex,
            RecordingTable.site,
        )
        found = connection.execute(_only(statement, RecordingTable.id, ids)).all()
    wanted = None if ids is None else set(ids)
    made = [
        _row(row, labels.get(row.id, ()), verdicts.get(row.id)) for row in found if wanted is None or row.id in wanted
    ]
    return sorted(made, key=lambda row: (row.patient, row.site, str(row.path)))


#: Whether files were found elsewhere, or others accepted in their place.
_LAST_FILE_CHANGE = select(func.max(FileChangeTable.id))


def pulse(database: Database) -> tuple[object, ...]:
    """See Study.pulse."""
    with database.read() as connection:
        recordings = connection.execute(select(func.count(RecordingTable.id), func.max(RecordingTable.id))).one()
        documents = connection.execute(select(func.count(), func.sum(DocumentTable.revision))).one()
        last = select(AnalysisTable.id, AnalysisTable.made_at).order_by(AnalysisTable.id.desc()).limit(1)
        newest = connection.execute(last).one_or_none() or ()
        files = connection.execute(_LAST_FILE_CHANGE).scalar_one_or_none()
    return (*recordings, *documents, files, *newest)


def others_pulse(database: Database, own: int) -> tuple[object, ...]:
    """See Study.others_pulse; ``own`` revisions were appended here."""
    with database.read() as connection:
        recordings = connection.execute(select(func.count(RecordingTable.id), func.max(RecordingTable.id))).one()
        revisions = connection.execute(select(func.sum(DocumentTable.revision))).scalar_one_or_none() or 0
        files = connection.execute(_LAST_FILE_CHANGE).scalar_one_or_none()
    return (*recordings, files, int(revisions) - own)


def _only(statement: Any, column: Any, ids: list[int] | None) -> Any:
    # Few ids are asked for one by one; many are found sooner by reading all.
    return statement if ids is None or len(ids) > 500 else statement.where(column.in_(ids))


def _labels(connection: Connection, ids: list[int] | None) -> dict[int, tuple[ReaderLabel, ...]]:
    readers = {
        row.id: Reader(*row) for row in connection.execute(select(ReaderTable.id, ReaderTable.name, ReaderTable.kind))
    }
    statement = select(*DocumentTable.__table__.columns).order_by(DocumentTable.reader_id)
    found = defaultdict(list)
    for row in connection.execute(_only(statement, DocumentTable.recording_id, ids)):
        label = ReaderLabel(
            reader=readers[row.reader_id],
            label=None if row.label is None else RecordLabel(row.label),
            by_hand=row.by_hand,
            reviewed=row.reviewed,
            uncertain=row.uncertain,
            comment=json.loads(row.comment_json),
            events=row.events,
            revision=row.revision,
            changed_at=clock.parse(row.changed_at),
        )
        found[row.recording_id].append(label)
    return {key: tuple(value) for key, value in found.items()}


def _verdicts(connection: Connection, ids: list[int] | None) -> dict[int, dict[str, Any]]:
    """By recording, what the newest analysis of just its present sound says."""
    columns = (
        AnalysisTable.recording_id,
        AnalysisTable.model_id,
        AnalysisTable.hop_s,
        AnalysisTable.label,
        AnalysisTable.words,
        AnalysisTable.confidence,
        AnalysisTable.unsure,
        AnalysisTable.fit,
        AnalysisTable.quality,
    )
    statement = (
        select(*columns)
        .join(RecordingTable, RecordingTable.id == AnalysisTable.recording_id)
        .where(AnalysisTable.sha256 == RecordingTable.sha256)
        .order_by(AnalysisTable.id)
    )
    return {
        row.recording_id: {
            "model_id": row.model_id,
            "hop_s": row.hop_s,
            "verdict_label": RecordLabel(row.label),
            "verdict_words": row.words,
            "confidence": row.confidence,
            "unsure": row.unsure,
            "fit": row.fit,
            "quality": tuple(json.loads(row.quality)),
        }
        for row in connection.execute(_only(statement, AnalysisTable.recording_id, ids))
    }


def _row(row: AnyRow, labels: tuple[ReaderLabel, ...], verdict: dict[str, Any] | None) -> RecordingRow:
    return RecordingRow(
        id=row.id,
        path=Path(row.path),
        sha256=row.sha256,
        duration_s=row.duration_s,
        patient=row.patient,
        age_years=row.age_years,
        sex=row.sex,
        site=row.site,
        labels=labels,
        **(verdict or {}),
    )
