"""What models say, apart from all annotations: by recording, model and hop."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace

from sqlalchemy import delete, insert, select, update

from prs_core.errors import StudyError
from prs_core.results import Analysis
from prs_core.schema import AnalysisFormatError, analysis_from_dict, analysis_to_dict
from prs_core.study import clock
from prs_core.study.database import Database, repeatable
from prs_core.study.tables import AnalysisTable, DocumentTable, RecordingTable
from prs_core.translation import tr


@repeatable
def save(database: Database, recording_id: int, analysis: Analysis) -> None:
    """See Study.save_analysis."""
    hop_s = float(analysis.windows.hop_s)
    values = _values(analysis)
    with database.write() as connection:
        statement = select(RecordingTable.sha256).where(RecordingTable.id == recording_id)
        sha256 = connection.execute(statement.with_for_update(key_share=True)).scalar_one_or_none()
        if sha256 is None:
            raise StudyError(tr("This recording is not in the study (any more)."))
        # Made anew rather than changed: the highest id is the newest.
        connection.execute(
            delete(AnalysisTable).where(
                AnalysisTable.recording_id == recording_id,
                AnalysisTable.model_id == analysis.model_id,
                AnalysisTable.hop_s == hop_s,
            )
        )
        ids = {"recording_id": recording_id, "sha256": sha256, "hop_s": hop_s, "made_at": clock.now()}
        connection.execute(insert(AnalysisTable), ids | values)
        # A header may err about the length, decoding does not; but no annotation may end beyond its recording.
        annotated = select(DocumentTable.recording_id).where(DocumentTable.recording_id == recording_id)
        shorter = RecordingTable.duration_s < analysis.duration_s
        connection.execute(
            update(RecordingTable)
            .where(RecordingTable.id == recording_id, shorter | ~annotated.exists())
            .values(duration_s=analysis.duration_s)
        )


def _values(analysis: Analysis) -> dict[str, object]:
    # With the frame-level head's answers, which the window's threshold slider works on.
    text = json.dumps(analysis_to_dict(analysis, frames=True), allow_nan=False, separators=(",", ":"))
    verdict = analysis.verdict
    return {
        "model_id": analysis.model_id,
        "model_version": analysis.model_version,
        "label": str(verdict.label),
        "words": verdict.words,
        "confidence": float(verdict.confidence),
        "unsure": verdict.unsure,
        "fit": analysis.quality.fit,
        "quality": json.dumps([warning.message for warning in analysis.quality.warnings]),
        "body": zlib.compress(text.encode("ascii")),
        "outline": _outline(analysis),
    }


def _outline(analysis: Analysis) -> str:
    """{"duration_s", "events": [[start, end, type, confidence], ...]}: see prs_core.study.outlines."""
    events = [[float(e.start_s), float(e.end_s), str(e.type), float(e.confidence)] for e in analysis.events]
    return json.dumps({"duration_s": float(analysis.duration_s), "events": events}, allow_nan=False)


def load(database: Database, recording_id: int, model_id: str | None, hop_s: float | None) -> Analysis | None:
    """See Study.analysis."""
    statement = (
        select(AnalysisTable.body, RecordingTable.path)
        .join(RecordingTable, RecordingTable.id == AnalysisTable.recording_id)
        .where(AnalysisTable.recording_id == recording_id, AnalysisTable.sha256 == RecordingTable.sha256)
        .order_by(AnalysisTable.id.desc())
        .limit(1)
    )
    if model_id is not None:
        statement = statement.where(AnalysisTable.model_id == model_id)
    if hop_s is not None:
        statement = statement.where(AnalysisTable.hop_s == float(hop_s))
    with database.read() as connection:
        row = connection.execute(statement).one_or_none()
    if row is None:
        return None
    try:
        analysis = analysis_from_dict(json.loads(zlib.decompress(row.body)))
    except AnalysisFormatError:
        raise
    except (ValueError, zlib.error) as error:
        raise StudyError(tr("An analysis in the study is damaged."), tr("Analyse the recording again.")) from error
    # The file may have moved since.
    return replace(analysis, path=row.path)


def analysed(database: Database, model_id: str, hop_s: float) -> set[int]:
    """The recordings whose present sound this model has judged with this hop."""
    statement = (
        select(AnalysisTable.recording_id)
        .join(RecordingTable, RecordingTable.id == AnalysisTable.recording_id)
        .where(
            AnalysisTable.model_id == model_id,
            AnalysisTable.hop_s == float(hop_s),
            AnalysisTable.sha256 == RecordingTable.sha256,
        )
    )
    with database.read() as connection:
        return set(connection.execute(statement).scalars())
