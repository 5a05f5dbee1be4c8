"""Another sound in the place of the one that was annotated, because somebody says that the annotations hold for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from prs_core.annotation import RECORD, SHORTEST_S, AnnotationDocument, Change, Edit, Event
from prs_core.errors import StudyError
from prs_core.study import recordings
from prs_core.study.database import Database
from prs_core.study.documents import Documents
from prs_core.study.files import duration_of, fingerprint, unreadable
from prs_core.translation import day, tr

NAME = "Accept another sound file"


def accept(database: Database, documents: Documents, recording_id: int, by: int | None) -> None:
    """See Study.accept_change. All of it is one transaction."""
    row = recordings.one(database, recording_id)
    path = Path(row.path)
    try:
        found = fingerprint(path)
    except OSError as error:
        raise unreadable(path, error) from error
    if found.sha256 == row.sha256:
        raise StudyError(tr("“{name}” holds the sound that was annotated: there is nothing to accept.", name=path.name))
    duration_s = duration_of(path)
    with database.write() as connection:
        recordings.replace_file(connection, row, path, found, duration_s)
        documents.fit(connection, recording_id, duration_s, fitted, by)


def fitted(document: AnnotationDocument, when: datetime) -> Edit:
    """The edit by which a reader's annotations stay with a sound of the document's length: marks beyond its end are cut
    there or taken away, and the remark on the recording says that the sound is another one."""
    changes: list[Change] = []
    for event in document.entries.values():
        if isinstance(event, Event) and event.end_s > document.duration_s:
            kept = document.duration_s - event.start_s >= SHORTEST_S
            changes.append(Change(event, replace(event, end_s=document.duration_s) if kept else None))
    comment = " ".join(part for part in (document.record.comment, _remark(day(when), len(changes))) if part)
    changes.append(Change(document.entries.get(RECORD), replace(document.record, comment=comment)))
    return Edit(NAME, tuple(changes))


def _remark(date: str, marks: int) -> str:
    if not marks:
        return tr("On {date} another sound file was accepted for what was annotated on the former one.", date=date)
    return tr(
        "On {date} another sound file was accepted for what was annotated on the former one, and one mark beyond its "
        "end cut or taken away.",
        "",
        marks,
        many="On {date} another sound file was accepted for what was annotated on the former one, and %n marks beyond "
        "its end cut or taken away.",
        date=date,
    )
