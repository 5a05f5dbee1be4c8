"""Imports into a study and exports out of it: what the window's dialogs and the command line both do."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.annotation import AnnotationDocument
from prs_core.errors import PRSError
from prs_core.exchange.exporting import Item, LeftOut
from prs_core.exchange.importing import FilePreview, ImportPreview, Target, preview_import
from prs_core.exchange.merging import How, Merge, merge
from prs_core.failures import Failure, explain
from prs_core.formats.marks import Mapped
from prs_core.study.records import FileState, Reader, Status
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.study.library import Study


@dataclass(frozen=True)
class Imported:
    """What became of one file: what it came to, or why nothing did."""

    file: FilePreview
    merge: Merge | None = None
    failure: Failure | None = None


def preview_for(
    study: Study,
    reader: Reader | None,
    paths: Iterable[Path],
    *,
    mapping: Mapped | None = None,
    how: How = How.ADD,
    finished: bool = False,
) -> ImportPreview:
    """What importing files would do to one reader's annotations; ``reader`` None: one who is new to the study;
    ``finished``: the files are finished readings, and their recordings are marked as reviewed."""

    def document_of(recording: Target) -> AnnotationDocument:
        if reader is None:
            return AnnotationDocument(recording.duration_s)
        return study.load(recording.id, reader.id)[0]

    return preview_import(paths, study.rows(), document_of, mapping=mapping, how=how, finished=finished)


def import_file(study: Study, reader: Reader, file: FilePreview, how: How = How.ADD) -> Imported:
    """Write what a previewed file says: one edit, which can be undone. It is merged with what is there by now."""
    if file.recording is None or file.imported is None:
        return Imported(file)
    try:
        document, revision = study.load(file.recording.id, reader.id)
        merged = merge(document, file.imported, how, finished=file.finished)
        if merged.edit.changes:
            study.append(file.recording.id, reader.id, merged.edit, expected=revision)
    except PRSError as error:
        return Imported(file, failure=explain(error, file.path.name))
    return Imported(file, merged)


def items_of(study: Study, reader: Reader, *, reviewed: bool = False) -> tuple[list[Item], list[LeftOut]]:
    """All recordings with what a reader says of them, to be exported; ``reviewed``: only what the reader has finished.

    Those whose file holds another sound now than the one that was annotated are left out.
    """
    items: list[Item] = []
    left_out: list[LeftOut] = []
    states = study.file_states()
    for row in study.rows():
        if states.get(row.id) is FileState.CHANGED:
            left_out.append(LeftOut(row.path, tr("its file holds another sound now than the one that was annotated.")))
        elif reviewed and row.status_of(reader.id) is not Status.REVIEWED:
            left_out.append(LeftOut(row.path, tr("{name} has not finished it.", name=reader.name), failed=False))
        else:
            begun = row.of_reader(reader.id) is not None
            document = study.load(row.id, reader.id)[0] if begun else AnnotationDocument(row.duration_s)
            items.append(Item(row.path, document, row.patient, row.age_years, row.sex, row.site))
    return items, left_out


def reader_named(study: Study, name: str) -> Reader | None:
    """The reader of that name, if the study has one."""
    wanted = " ".join(unicodedata.normalize("NFC", name).split())  # as the study writes names
    return next((reader for reader in study.readers() if reader.name == wanted), None)


def reader_to_export(study: Study, name: str | None) -> Reader:
    """Whose annotations to export: those of the reader that was named, or of the only one. Raises PRSError."""
    readers = study.readers()
    names = ", ".join(reader.name for reader in readers)
    if name is not None:
        found = reader_named(study, name)
        if found is None:
            raise PRSError(
                tr("The study has no reader “{name}”.", name=name),
                tr("It has {readers}.", readers=names) if names else tr("It has none yet."),
            )
        return found
    if len(readers) != 1:
        raise PRSError(
            tr("The study has {count} readers.", count=len(readers)),
            tr("Name one with --reader: {readers}.", readers=names) if names else "",
        )
    return readers[0]
