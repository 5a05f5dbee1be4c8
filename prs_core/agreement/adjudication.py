"""Adjudication of a study: the recordings that two readers read, what of each is left to decide, and the decisions.

The consensus of two readers is a layer of its own in the study, the same whichever of them is named first. Who decides
stands in its history. Nothing here knows of a window.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from prs_core.agreement.disagreements import (
    Choice,
    Disagreement,
    agreed_edit,
    consensus_edit,
    disagreements,
    is_decided,
)
from prs_core.agreement.of_study import model_readings, readings_of
from prs_core.agreement.readings import Reading, was_read
from prs_core.annotation import AnnotationDocument, Change, Edit, EditError, Event
from prs_core.errors import PRSError
from prs_core.label_words import reader_said
from prs_core.labels import RecordLabel
from prs_core.study.records import CONSENSUS, Reader, RecordingRow
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.study.library import Study

Progress = Callable[[int, int], None]
_LONGEST = 200


@dataclass(frozen=True)
class Side:
    """One of two readings that are compared: a reader's of the study, or, for None, the model's."""

    reader: Reader | None

    @property
    def name(self) -> str:
        return self.reader.name if self.reader is not None else "Model"


MODEL = Side(None)


def in_order(one: Side, other: Side) -> tuple[Side, Side]:
    """The two in the order in which they joined the study, the model last: a consensus is one and the same both ways.
    Raises PRSError where they are the same."""
    if one == other:
        raise PRSError(tr("There is nobody to compare with."), tr("Choose two different readers."))

    def joined(side: Side) -> float:
        return side.reader.id if side.reader is not None else float("inf")

    first, second = sorted((one, other), key=joined)
    return first, second


def consensus_name(a: Side, b: Side) -> str:
    """What the consensus of two is called in the study; prs_core.label_words.reader_said says it."""
    return f"Consensus of {a.name} and {b.name}"[:_LONGEST]


@dataclass(frozen=True)
class Case:
    """A recording that both read: what each says, where they differ, and the entries of what is decided of that."""

    recording_id: int
    a: AnnotationDocument
    b: AnnotationDocument
    differences: tuple[Disagreement, ...]
    decided: frozenset[str] = frozenset()

    @property
    def left(self) -> tuple[Disagreement, ...]:
        """What is still to be decided, in time order."""
        return tuple(each for each in self.differences if each.entry_id not in self.decided)

    def knowing(self, history: Collection[Edit]) -> Case:
        """With what all edits of the consensus, oldest first, have decided."""
        return replace(self, decided=frozenset(d.entry_id for d in self.differences if is_decided(d, history)))


def begin(study: Study, a: Side, b: Side, by: Reader, progress: Progress | None = None) -> tuple[Reader, list[Case]]:
    """The layer of the consensus, and all recordings that both read, in the worklist's order.

    Where nothing was decided yet the consensus takes over what both agree on, as an edit of ``by``; a recording of
    which they agree on everything is reviewed thereby. Raises StudyError, PRSError where there is nothing to compare.
    """
    rows = [row for row in study.rows() if _has_begun(a, row) and _has_begun(b, row)]
    first = _readings(study, a, rows, progress) if rows else {}
    second = _readings(study, b, rows, progress) if rows else {}
    common = [key for key in first if key in second]
    if not common:
        raise PRSError(
            tr("{a} and {b} have read no recording in common.", a=reader_said(a.name), b=reader_said(b.name)),
            tr("Choose two others."),
        )
    layer = study.reader(consensus_name(a, b), CONSENSUS)
    started = {row.id for row in rows if row.of_reader(layer.id) is not None}
    cases = []
    for done, key in enumerate(common):
        if progress is not None:
            progress(done, len(common))
        case = Case(key, first[key], second[key], disagreements(first[key], second[key]))
        cases.append(_going_on(study, case, layer) if key in started else _begun(study, case, layer, by))
    return layer, cases


def look_again(study: Study, case: Case, a: Side, b: Side, layer: Reader) -> Case:
    """A case as it is now, should a reader have gone on or somebody else have decided. Raises StudyError."""
    row = study.row(case.recording_id)
    documents = [_readings(study, side, [row], None).get(row.id) for side in (a, b)]
    first, second = documents[0] or case.a, documents[1] or case.b
    return _going_on(study, Case(row.id, first, second, disagreements(first, second)), layer)


def _readings(
    study: Study, side: Side, rows: list[RecordingRow], progress: Progress | None
) -> Mapping[int, AnnotationDocument]:
    found: tuple[Reading, ...]
    if side.reader is None:
        found = model_readings(study, rows, progress)[1]
    else:
        found = readings_of(study, side.reader, rows, progress)
    return {cast("int", each.recording): each.document for each in found if was_read(each.document)}


def _has_begun(side: Side, row: RecordingRow) -> bool:
    return bool(row.model_id) if side.reader is None else row.of_reader(side.reader.id) is not None


def _going_on(study: Study, case: Case, layer: Reader) -> Case:
    if not case.differences:
        return case
    return case.knowing([each.edit for each in study.history(case.recording_id, layer.id)])


def _begun(study: Study, case: Case, layer: Reader, by: Reader) -> Case:
    document, revision = study.load(case.recording_id, layer.id)
    if revision:  # somebody else began just now
        return _going_on(study, case, layer)
    try:
        edit = agreed_edit(document, case.a, case.b)
        edit = finished(document, edit) if not case.differences else edit
        study.append(case.recording_id, layer.id, edit, expected=0, by=by.id)
    except EditError:  # taken over by somebody else just now, or impossible: all of it is left to be seen
        pass
    return case


def decide(
    document: AnnotationDocument,
    case: Case,
    disagreement: Disagreement,
    choice: Choice,
    own: Event | RecordLabel | None = None,
) -> Edit:
    """The edit of the consensus ``document`` that decides one disagreement; by the last one the recording becomes
    reviewed. Raises EditError as consensus_edit does."""
    edit = consensus_edit(document, disagreement, choice, own)
    left = {each.entry_id for each in case.left} - {disagreement.entry_id}
    return edit if left else finished(document, edit)


def finished(document: AnnotationDocument, edit: Edit) -> Edit:
    """The same edit, which also marks the consensus as reviewed; not one in which nothing is left and that has no
    label, for that is left to be said."""
    after = document.apply(edit) if edit.changes else document
    record = after.record
    if record.reviewed or after.label is None:
        return edit
    return Edit(edit.name, (*edit.changes, Change(record, replace(record, reviewed=True))))
