"""What analyses found, in brief: enough to take a model for a reader, a hundred times sooner than all of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import func, select

from prs_core.errors import StudyError
from prs_core.labels import EventType, RecordLabel
from prs_core.results import Analysis, DetectedEvent
from prs_core.study import analyses
from prs_core.study.database import Database
from prs_core.study.tables import AnalysisTable, AnyRow, RecordingTable
from prs_core.translation import tr

_AT_ONCE = 200


@dataclass(frozen=True)
class Outline:
    """The events and the verdict of an analysis of ``duration_s`` seconds. The events name no windows."""

    model_id: str
    duration_s: float
    label: RecordLabel
    events: tuple[DetectedEvent, ...]


def of_analysis(analysis: Analysis) -> Outline:
    """The same of an analysis that is at hand."""
    events = tuple(DetectedEvent(e.start_s, e.end_s, e.type, e.confidence, ()) for e in analysis.events)
    return Outline(analysis.model_id, analysis.duration_s, analysis.verdict.label, events)


def load(
    database: Database, ids: Iterable[int] | None, progress: Callable[[int, int], None] | None
) -> dict[int, Outline]:
    """See Study.outlines."""
    newest = (
        select(func.max(AnalysisTable.id))
        .join(RecordingTable, RecordingTable.id == AnalysisTable.recording_id)
        .where(AnalysisTable.sha256 == RecordingTable.sha256)
        .group_by(AnalysisTable.recording_id)
    )
    wanted = None if ids is None else set(ids)
    with database.read() as connection:
        found = [
            number
            for number, recording_id in connection.execute(
                select(AnalysisTable.id, AnalysisTable.recording_id)
                .where(AnalysisTable.id.in_(newest))
                .order_by(AnalysisTable.recording_id)
            )
            if wanted is None or recording_id in wanted
        ]
    made: dict[int, Outline] = {}
    for start in range(0, len(found), _AT_ONCE):
        if progress is not None:
            progress(start, len(found))
        for row in _rows(database, found[start : start + _AT_ONCE]):
            made[row.recording_id] = _outline(database, row)
    if progress is not None:
        progress(len(found), len(found))
    return made


def _rows(database: Database, numbers: list[int]) -> list[AnyRow]:
    columns = (AnalysisTable.recording_id, AnalysisTable.model_id, AnalysisTable.label, AnalysisTable.outline)
    with database.read() as connection:
        return list(connection.execute(select(*columns).where(AnalysisTable.id.in_(numbers))))


def _outline(database: Database, row: AnyRow) -> Outline:
    if row.outline is None:  # saved by an older version
        analysis = analyses.load(database, row.recording_id, None, None)
        if analysis is None:
            raise StudyError(tr("An analysis in the study is damaged."), tr("Analyse the recording again."))
        return of_analysis(analysis)
    try:
        values = json.loads(row.outline)
        events = tuple(DetectedEvent(a, b, EventType(kind), sure, ()) for a, b, kind, sure in values["events"])
        return Outline(row.model_id, float(values["duration_s"]), RecordLabel(row.label), events)
    except (ValueError, KeyError, TypeError) as error:
        raise StudyError(tr("An analysis in the study is damaged."), tr("Analyse the recording again.")) from error
