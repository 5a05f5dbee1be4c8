"""Where imports go and exports come from: the open study or, without one, the recordings that are open. Made on the
window's thread, used on those of app.tasks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.editing.saving import MemoryStore
from app.study.items import Item
from prs_core.annotation import AnnotationDocument
from prs_core.study import RecordingRow
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.exchange import exporting
    from prs_core.exchange.importing import ImportPreview, Target
    from prs_core.exchange.merging import How
    from prs_core.formats.marks import Mapped
    from prs_core.report import RecordingContent, ReportContent
    from prs_core.results import Analysis
    from prs_core.study.library import Study

#: Stands for the reader where nobody said who is reading.
NAMELESS = tr("whoever is reading")
Items = tuple[list["exporting.Item"], list["exporting.LeftOut"]]


class Source(Protocol):
    """What the dialogs need of either. ``reader`` is a name; recordings are named by their ids in the editor. All
    raise PRSError and OSError."""

    def readers(self) -> list[str]:
        """Whose annotations there are."""
        ...

    def preview(
        self, paths: Iterable[Path], reader: str, mapping: Mapped, how: How, *, finished: bool
    ) -> ImportPreview:
        """See prs_core.exchange.importing.preview_import."""
        ...

    def items(self, reader: str, only: int | None, *, reviewed: bool) -> Items:
        """What there is to be exported, and what there is not: of one recording, or of all for None."""
        ...

    def patient(self, recording_id: int) -> str:
        """Whose recording it is; "" if that is not known."""
        ...

    def report(self, recording_id: int, reader: str | None, *, patient: bool) -> ReportContent:
        """On a recording, or on all of its patient's; ``reader`` None: as they were settled last."""
        ...


class StudySource:
    """The open study."""

    def __init__(self, study: Study) -> None:
        self._study = study

    def readers(self) -> list[str]:
        return [reader.name for reader in self._study.readers()]

    def preview(
        self, paths: Iterable[Path], reader: str, mapping: Mapped, how: How, *, finished: bool
    ) -> ImportPreview:
        from prs_core.exchange.studies import preview_for, reader_named

        known = reader_named(self._study, reader) if reader else None
        return preview_for(self._study, known, paths, mapping=mapping, how=how, finished=finished)

    def items(self, reader: str, only: int | None, *, reviewed: bool) -> Items:
        from prs_core.exchange.studies import items_of, reader_to_export

        items, left_out = items_of(self._study, reader_to_export(self._study, reader), reviewed=reviewed)
        if only is None:
            return items, left_out
        path = self._study.row(only).path
        return [item for item in items if item.path == path], [each for each in left_out if each.path == path]

    def patient(self, recording_id: int) -> str:
        return self._study.row(recording_id).patient

    def report(self, recording_id: int, reader: str | None, *, patient: bool) -> ReportContent:
        from prs_core.exchange.studies import reader_named
        from prs_core.report.of_study import content_of, now, program, rows_of_patient

        row = self._study.row(recording_id)
        rows = rows_of_patient(self._study, row.patient) if patient else [row]
        who = reader_named(self._study, reader) if reader is not None else None
        return content_of(self._study, rows, made_at=now(), program=program(), reader=who)


class SessionSource:
    """The recordings of the worklist, and what was marked of them since the program started."""

    def __init__(self, items: Sequence[Item], store: MemoryStore, reader: str) -> None:
        self._items = [(int(item.key), item.path, item.analysis) for item in items]
        self._store, self._reader = store, reader

    def readers(self) -> list[str]:
        return [self._reader or NAMELESS]

    def preview(
        self, paths: Iterable[Path], reader: str, mapping: Mapped, how: How, *, finished: bool
    ) -> ImportPreview:
        from prs_core.errors import AudioError
        from prs_core.exchange.importing import find_annotations, preview_import

        rows = []
        named = list(find_annotations(paths))
        for key, path, analysis in self._items:
            # Only of those that a file may be about: thousands of sound files would take their time.
            if any(file.name.casefold().startswith(path.stem.casefold()) for file in named):
                try:
                    rows.append(_row(key, path, analysis))
                except AudioError:
                    continue  # the worklist says what is wrong with it
        return preview_import(named, rows, self._document, mapping=mapping, how=how, finished=finished)

    def items(self, reader: str, only: int | None, *, reviewed: bool) -> Items:
        from prs_core.exchange.exporting import Item as Exported
        from prs_core.exchange.exporting import LeftOut

        items, left_out = [], []
        for key, path, analysis in self._items:
            if only not in (None, key):
                continue
            row = _row(key, path, analysis)
            document = self._document(row)
            if reviewed and not document.record.reviewed:
                left_out.append(LeftOut(path, tr("it is not marked as reviewed."), failed=False))
            else:
                items.append(Exported(path, document, row.patient, row.age_years, row.sex, row.site))
        return items, left_out

    def patient(self, recording_id: int) -> str:
        return next(_row(*each).patient for each in self._items if each[0] == recording_id)

    def report(self, recording_id: int, reader: str | None, *, patient: bool) -> ReportContent:
        from prs_core.report import ReportContent
        from prs_core.report.of_study import now, program

        rows = [(_row(*each), each[2]) for each in self._items]
        this = next(row for row, _ in rows if row.id == recording_id)
        chosen = [each for each in rows if each[0].id == this.id or (patient and this.patient == each[0].patient != "")]
        return ReportContent(
            tuple(self._content(row, analysis) for row, analysis in chosen),
            patient=this.patient,
            age_years=this.age_years,
            sex=this.sex,
            made_at=now(),
            program=program(),
        )

    def _content(self, row: RecordingRow, analysis: Analysis | None) -> RecordingContent:
        from prs_core.audio import read_audio
        from prs_core.errors import AudioError
        from prs_core.report import RecordingContent
        from prs_core.takes.notes import notes_beside

        document, samples, notes = self._document(row), None, []
        try:
            samples = read_audio(row.path).samples
        except AudioError as error:
            notes.append(tr("The sound could not be read. {reason}", reason=error.message))
        reader = self._reader if document.entries else ""
        return RecordingContent(
            row.name,
            document,
            reader,
            site=row.site,
            samples=samples,
            analysis=analysis,
            notes=tuple(notes),
            happened=notes_beside(row.path, row.duration_s),
        )

    def _document(self, recording: Target) -> AnnotationDocument:
        return self._store.find(recording.id) or AnnotationDocument(recording.duration_s)


def _row(key: int, path: Path, analysis: Analysis | None) -> RecordingRow:
    """As a study would have it. Raises AudioError for a file that is gone."""
    from prs_core.audio import probe
    from prs_core.formats.sprsound import parse_name

    duration = analysis.duration_s if analysis is not None else probe(path).duration_s
    name = parse_name(path.stem)
    if name is None:
        return RecordingRow(key, path, "", duration)
    return RecordingRow(key, path, "", duration, name.patient, name.age_years, name.sex, name.site)
