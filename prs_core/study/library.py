"""The study: one object over its database. What it does stands in the modules beside this one."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from prs_core.annotation import AnnotationDocument, Edit
from prs_core.errors import StudyError
from prs_core.failures import Failure
from prs_core.results import Analysis
from prs_core.study import (
    accepting,
    analyses,
    backup,
    blind,
    check,
    migrate,
    outlines,
    readers,
    recordings,
    sightings,
    worklist,
)
from prs_core.study.database import PATIENCE_S, Database, connect
from prs_core.study.documents import Documents
from prs_core.study.outlines import Outline
from prs_core.study.places import is_network
from prs_core.study.records import PERSON, BlindReading, FileState, Reader, RecordingRow, Relocation, Revision
from prs_core.translation import tr


class Study:
    """An open study. Every method is one transaction or one snapshot, may be called from any thread, and raises
    StudyError where the database or the drive fails."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._documents = Documents(database)

    @classmethod
    def open(
        cls,
        where: str | Path,
        *,
        create: bool = False,
        patience_s: float = PATIENCE_S,
        network: Callable[[Path], bool] = is_network,
    ) -> Self:
        """See prs_core.study.open_study. ``patience_s``: how long to wait for other programs' writes. ``network``:
        whether a file lies on a network share."""
        path = None if "://" in str(where) else Path(where)
        # Not Path.exists, which raises for names that are too long.
        there = path is None or os.path.exists(path)  # noqa: PTH110
        database = connect(where, create=create, patience_s=patience_s, network=network)
        try:
            migrate.bring_up_to_date(database, create=create, backup=backup.backup)
        except BaseException:
            database.close()
            if path is not None and not there:
                for suffix in ("", "-wal", "-shm", "-journal"):
                    path.with_name(path.name + suffix).unlink(missing_ok=True)
            raise
        return cls(database)

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path | None:
        """The study's file; None for one on a server."""
        return self._database.path

    @property
    def title(self) -> str:
        """What to call it: the file's name, or the database's."""
        return self.path.stem if self.path is not None else str(self._database.engine.url.database)

    @property
    def read_only(self) -> str:
        """In a sentence, why it can only be looked at; "" where it can be worked in."""
        return self._database.read_only

    # ------------------------------------------------------------------------------------------ recordings

    def add_recordings(
        self,
        paths: Iterable[str | Path],
        *,
        refused: Callable[[Path, Failure], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> list[RecordingRow]:
        """Add files, and the sound files of folders; those that are in the study already are only looked at. Returns
        the row of each, in the order in which they were found.

        What cannot be added goes to ``refused`` with the reason; without it the first such raises StudyError,
        AudioError or, for one that was annotated and holds another sound now, RecordingChangedError, what came before
        it being added. ``progress(done, all)`` may raise to interrupt: what was added some files ago stays.
        """
        ids = recordings.add(self._database, [Path(path) for path in paths], refused, progress)
        by_id = {row.id: row for row in worklist.rows(self._database, ids)}
        return [by_id[key] for key in dict.fromkeys(ids)]

    def rows(self) -> list[RecordingRow]:
        """The whole worklist, by patient, site and path."""
        return worklist.rows(self._database)

    def row(self, recording_id: int) -> RecordingRow:
        """One line of the worklist, as it is now."""
        found = worklist.rows(self._database, [recording_id])
        if not found:
            raise StudyError(tr("This recording is not in the study (any more)."))
        return found[0]

    def describe(
        self, recording_id: int, *, patient: str, site: str, age_years: float | None = None, sex: str = ""
    ) -> None:
        """Say whose recording it is and from where, if the file's name did not tell."""
        values = {"patient": patient, "site": site, "age_years": age_years, "sex": sex}
        recordings.describe(self._database, recording_id, values)

    def file_states(self, ids: Iterable[int] | None = None, *, thorough: bool = False) -> dict[int, FileState]:
        """Whether recordings' files are there and hold what was annotated; of all of them by default. By size and time
        where these are as they were, else, or when ``thorough``, by hash."""
        return recordings.states(self._database, ids, thorough=thorough)

    def check_recording(self, recording_id: int) -> None:
        """Raise RecordingChangedError if its file holds another sound now, StudyError if it has gone."""
        path = self.row(recording_id).path
        state = self.file_states([recording_id])[recording_id]
        if state is FileState.CHANGED:
            raise recordings.changed_error(path)
        if state is FileState.MISSING:
            raise StudyError(
                tr("“{name}” is not where it was, or cannot be read.", name=path.name),
                tr("Connect its drive, or look for the study's recordings in another folder."),
            )

    def is_another_sound(self, recording_id: int) -> bool:
        """Whether a recording's file holds another sound now than was annotated and analysed."""
        return self.file_states([recording_id])[recording_id] is FileState.CHANGED

    def accept_change(self, recording_id: int, by: int | None = None) -> None:
        """Somebody (the reader ``by``; None: each reader for himself) looked at a changed recording and says that its
        annotations hold for the new file, too. Each reader's stay, with a remark, and without what lay beyond the new
        sound's end: an edit in each history. Analyses of the former sound count no more. Raises StudyError where the
        file is as it was, or is gone, AudioError where it holds no sound."""
        accepting.accept(self._database, self._documents, recording_id, by)

    def relocate(
        self,
        where: Iterable[str | Path],
        *,
        changed: Collection[int] = (),
        progress: Callable[[int, int], None] | None = None,
    ) -> Relocation:
        """Look for the recordings whose files are gone in files and folders, by SHA-256 whatever their names.
        ``changed``: of these, which hold another sound now, the former file is looked for as well."""
        found, missing = recordings.relocate(self._database, [Path(path) for path in where], changed, progress)
        return Relocation(tuple(found), tuple(missing))

    # --------------------------------------------------------------------------------------------- readers

    def reader(self, name: str, kind: str = PERSON) -> Reader:
        """The reader of that name, who joins the study if new to it. Raises StudyError for an unusable name."""
        return readers.reader(self._database, name, kind)

    def readers(self) -> list[Reader]:
        """All readers in the order in which they joined."""
        return readers.readers(self._database)

    def begin_blind(self, reader_id: int) -> BlindReading:
        """From now on this reader is shown neither other readers' marks nor models' (the window sees to that), and
        what he or she edits is marked as made blind. Nothing happens if it is so already. Raises StudyError where the
        reader has annotated seeing the others, or has ended a blind reading."""
        return blind.begin(self._database, reader_id)

    def end_blind(self, reader_id: int) -> None:
        """This reader sees everything from now on. What was marked as made blind stays so."""
        blind.end(self._database, reader_id)

    def blind_readings(self) -> dict[int, BlindReading]:
        """The blind readings that there are or were, by reader."""
        return blind.readings(self._database)

    def read_blind(self, reader_id: int) -> frozenset[int]:
        """The recordings that this reader annotated, each edit of them blind."""
        return blind.read_blind(self._database, reader_id)

    def note_seen(self, reader_id: int, seen: Mapping[int, datetime]) -> None:
        """By recording, when this reader was shown what others marked in it or models say of it. What is known already
        stays as it is: the first time counts."""
        sightings.note(self._database, reader_id, seen)

    def seen(self, reader_id: int) -> frozenset[int]:
        """The recordings of which this reader was ever shown what others or models say."""
        return sightings.seen(self._database, reader_id)

    def seen_before_blind(self, reader_id: int) -> frozenset[int]:
        """Those of them that had been shown before the reader's blind reading began: what is marked blind there was
        made without looking, but not without knowing."""
        return sightings.before_blind(self._database, reader_id)

    # ----------------------------------------------------------------------------------------- annotations

    def load(self, recording_id: int, reader_id: int) -> tuple[AnnotationDocument, int]:
        """What a reader says of a recording, and the number of its latest revision: 0 if nothing yet."""
        return self._documents.load(recording_id, reader_id)

    def append(self, recording_id: int, reader_id: int, edit: Edit, *, expected: int, by: int | None = None) -> int:
        """Write an edit: once this returns, it is on the disk. Returns the new revision, ``expected`` itself for an
        edit without changes. ``by``: who made it, if not the reader (of a consensus, the person at work).

        Raises ConflictError if ``expected`` is no longer the latest revision, EditError if the edit is impossible, and
        StudyError; the study is then as it was. (Only of a server that is lost just while it answers, nobody knows:
        append it again. By the same Study, one that arrived is recognised and not written twice.)
        """
        return self._documents.append(recording_id, reader_id, edit, expected, reader_id if by is None else by)

    def history(self, recording_id: int, reader_id: int) -> list[Revision]:
        """All edits, oldest first."""
        return self._documents.history(recording_id, reader_id)

    def restore(self, recording_id: int, reader_id: int, revision: int) -> Edit:
        """The edit that leads from now to the state after ``revision``, for the caller to append: history only grows.
        It has no changes if nothing differs."""
        return self._documents.restore(recording_id, reader_id, revision)

    def event_history(self, recording_id: int, reader_id: int, event_id: str) -> list[Revision]:
        """What was done to one entry, oldest first; of each edit only the changes to it."""
        return self._documents.event_history(recording_id, reader_id, event_id)

    # -------------------------------------------------------------------------------------------- analyses

    def save_analysis(self, recording_id: int, analysis: Analysis) -> None:
        """Keep what a model says of the recording as it is now, in place of what the same model said with the same
        hop. It is never an annotation, and no annotation changes by it."""
        analyses.save(self._database, recording_id, analysis)

    def analysis(self, recording_id: int, model_id: str | None = None, hop_s: float | None = None) -> Analysis | None:
        """The newest analysis of the recording's present sound, by any model and hop or by one; None without. Its path
        is where the file is now. Raises StudyError or AnalysisFormatError for a damaged one."""
        return analyses.load(self._database, recording_id, model_id, hop_s)

    def analysed(self, model_id: str, hop_s: float) -> set[int]:
        """The recordings that need not be analysed again by this model with this hop."""
        return analyses.analysed(self._database, model_id, hop_s)

    def outlines(
        self, ids: Iterable[int] | None = None, *, progress: Callable[[int, int], None] | None = None
    ) -> dict[int, Outline]:
        """What the newest analysis of each recording found, in brief: of all recordings by default. ``progress(done,
        all)`` may raise to interrupt."""
        return outlines.load(self._database, ids, progress)

    # ------------------------------------------------------------------------------------------- the whole

    def pulse(self) -> tuple[object, ...]:
        """Soon told, and another whenever anybody added recordings, found their files, edited, or saved an analysis."""
        return worklist.pulse(self._database)

    def others_pulse(self) -> tuple[object, ...]:
        """Soon told, and another whenever somebody added recordings, found their files elsewhere, or edited by another
        Study than this."""
        return worklist.others_pulse(self._database, self._documents.appended)

    def backup(self, to: str | Path) -> None:
        """A copy of everything, as it is at one moment, in one SQLite file, which opens as a study. It takes the place
        of a file of that name once it is complete."""
        backup.backup(self._database, Path(to))

    def check(self) -> list[str]:
        """What is wrong with the study, in words: damage, dangling references, entries that are not what replaying
        the revisions gives. Empty for a sound one."""
        return check.check(self._database)
