"""What a study has to teach: the recordings that a person has reviewed, whose labels they are, and what is wrong.

Only documents that their reader has marked as reviewed: in one that is still in work, silence does not mean that there
is nothing. A model's proposals are in no document until a person takes them over. Reads the study, changes nothing;
no sound is decoded here, so that the window can say at once what there is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.annotation import AnnotationDocument
from prs_core.doubles import without_doubles
from prs_core.errors import PRSError
from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.label_words import said
from prs_core.labels import EventType, RecordLabel
from prs_core.lesson import Lesson
from prs_core.lesson_words import (
    events_of_few,
    few_events,
    few_patients,
    labelled_otherwise,
    left_out_for,
    only_begun,
)
from prs_core.retraining import Counts
from prs_core.study.records import CONSENSUS, FileState, ReaderLabel, RecordingRow
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.study.library import Study

#: Fewer events of a type, or events of fewer patients, teach the patient rather than the type.
FEW_EVENTS, FEW_PATIENTS = 10, 3
#: From nothing, fewer patients or events make a model that is worth nothing.
SCRATCH_PATIENTS, SCRATCH_EVENTS = 12, 100
#: Events of two readers that share more of the shorter one than this are meant to be the same.
_SHARED = 0.5


class LessonsError(PRSError):
    """There is nothing, or not enough, to learn from."""


@dataclass(frozen=True)
class Survey:
    """What there is. ``warnings``: what to know of it, in plain words; ``left_out``: the recordings that were left out,
    with the reason."""

    lessons: tuple[Lesson, ...]
    warnings: tuple[str, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()

    @property
    def teaching(self) -> tuple[Lesson, ...]:
        return tuple(lesson for lesson in self.lessons if not lesson.held_out)

    @property
    def counts(self) -> Counts:
        return count(self.lessons)

    def refusal(self) -> LessonsError | None:
        """Why nothing can be learnt from this; None if something can."""
        return refusal(self.teaching)


def survey(
    study: Study,
    readers: Sequence[str] = (),
    held_out: Callable[[str], bool] = lambda _: False,
    *,
    thorough: bool = False,
) -> Survey:
    """What the readers of these names (nobody named: everybody) have reviewed. ``held_out``: whether a patient is never
    trained on. ``thorough``: files are compared by their bytes, not by size and time. Raises StudyError."""
    wanted = {name.casefold() for name in readers}
    states = study.file_states(thorough=thorough)
    lessons: list[Lesson] = []
    left_out: list[tuple[str, str]] = []
    begun = by_hand = 0
    for row in study.rows():
        labels = [each for each in row.labels if not wanted or each.reader.name.casefold() in wanted]
        finished = [each for each in labels if each.reviewed]
        if not finished:
            begun += bool(labels)
            continue
        reviewed = [each for each in finished if each.label is not None]
        if not reviewed:
            left_out.append((row.name, tr("nothing is marked, and nobody chose a label")))
            continue
        state = states.get(row.id, FileState.MISSING)
        if state is not FileState.THERE:
            gone = (
                tr("the file is gone")
                if state is FileState.MISSING
                else tr("the file holds another sound than was annotated")
            )
            left_out.append((row.name, gone))
            continue
        document = _agreed(study, row, reviewed)
        label = document.label if document is not None else None
        if document is None or label is None:
            left_out.append((row.name, tr("the readers contradict each other")))
            continue
        by_hand += document.labels_disagree
        lessons.append(_lesson(row, document, label, held_out))
    kept, doubles = without_doubles(lessons, [lesson.sha256 for lesson in lessons])
    lessons = [lessons[place] for place in kept]
    left_out += doubles
    warnings = (*of_left_out(left_out), *_of_documents(begun, by_hand), *few(_teaching(lessons)))
    return Survey(tuple(lessons), warnings, tuple(left_out))


def _teaching(lessons: Sequence[Lesson]) -> list[Lesson]:
    return [lesson for lesson in lessons if not lesson.held_out]


def _lesson(
    row: RecordingRow, document: AnnotationDocument, label: RecordLabel, held_out: Callable[[str], bool]
) -> Lesson:
    events = tuple(
        AnnotatedEvent(e.start_s, e.end_s, e.label) for e in document.events() if isinstance(e.label, EventType)
    )
    return Lesson(
        name=Path(row.name).stem,
        path=str(row.path),
        sha256=row.sha256,
        patient=row.patient or f"recording {row.id}",
        label=label,
        events=events,
        held_out=bool(row.patient) and held_out(row.patient),
        recording_id=row.id,
    )


def _agreed(study: Study, row: RecordingRow, reviewed: Sequence[ReaderLabel]) -> AnnotationDocument | None:
    """The document that counts: the consensus, else the latest one, if no other contradicts it."""
    consensus = [each for each in reviewed if each.reader.kind == CONSENSUS]
    chosen = sorted(consensus or reviewed, key=lambda each: each.changed_at)
    documents = [study.load(row.id, each.reader.id)[0] for each in chosen]
    if not consensus and any(_contradict(other, documents[-1]) for other in documents[:-1]):
        return None
    return documents[-1]


def _contradict(a: AnnotationDocument, b: AnnotationDocument) -> bool:
    """Whether two readers give different labels, or different types to what both hear in one place."""
    if a.label != b.label:
        return True
    pairs = ((x, y) for x in a.events() for y in b.events() if x.label != y.label)
    return any(
        min(x.end_s, y.end_s) - max(x.start_s, y.start_s) > _SHARED * min(x.duration_s, y.duration_s) for x, y in pairs
    )


def count(lessons: Sequence[Lesson]) -> Counts:
    """What teaches by class and patient, and how much is held out."""
    teaching = _teaching(lessons)
    held = [lesson for lesson in lessons if lesson.held_out]
    types = Counter(str(e.type) for lesson in teaching for e in lesson.events)
    owners = {str(t): {x.patient for x in teaching if any(e.type is t for e in x.events)} for t in EventType}
    return Counts(
        recordings=len(teaching),
        patients=len({lesson.patient for lesson in teaching}),
        events=sum(types.values()),
        classes={str(t): types[str(t)] for t in EventType},
        class_patients={name: len(patients) for name, patients in owners.items()},
        records={str(label): sum(x.label is label for x in teaching) for label in RecordLabel},
        of_patients=dict(sorted(Counter(lesson.patient for lesson in teaching).items())),
        held_out_recordings=len(held),
        held_out_patients=len({lesson.patient for lesson in held}),
    )


def refusal(teaching: Sequence[Lesson]) -> LessonsError | None:
    """Why nothing can be learnt from these; None if something can."""
    if not teaching:
        return LessonsError(
            tr("There is no reviewed recording to learn from."),
            tr("Review some recordings and mark them as reviewed. A part of the patients is kept for judging only."),
        )
    types = {e.type for lesson in teaching for e in lesson.events}
    if not types:
        return LessonsError(tr("None of the reviewed recordings holds an event."), tr("Mark what is heard in them."))
    if len(types) == 1:
        return LessonsError(
            tr("All events are of one type ({event}): there is nothing to tell apart.", event=said(next(iter(types)))),
            tr("Review recordings with other sounds as well."),
        )
    if len({lesson.patient for lesson in teaching}) == 1:
        return LessonsError(
            tr("All reviewed recordings are of one patient: the model would learn this patient, not the sounds."),
            tr("Review recordings of others, or say whose recordings they are."),
        )
    return None


def scratch_refusal(counts: Counts) -> LessonsError | None:
    """Why no model can be trained from nothing on so much; None if one can."""
    if counts.patients >= SCRATCH_PATIENTS and counts.events >= SCRATCH_EVENTS:
        return None
    return LessonsError(
        tr(
            "{patients} and {events} are too few to train a model from nothing.",
            "“5 patients” and “1 event”",
            patients=tr("%n patient", "", counts.patients, many="%n patients"),
            events=tr("%n event", "", counts.events, many="%n events"),
        ),
        tr(
            "Refine the present one instead: from nothing it takes {patients} patients and {events} events at least.",
            patients=SCRATCH_PATIENTS,
            events=SCRATCH_EVENTS,
        ),
    )


def few(teaching: Sequence[Lesson]) -> tuple[str, ...]:
    """What is too rare to be learnt well."""
    counts, warnings = count(teaching), []
    for name, events in counts.classes.items():
        patients = counts.class_patients[name]
        if 0 < events < FEW_EVENTS:
            warnings.append(few_events(events, name))
        elif 0 < patients < FEW_PATIENTS:
            warnings.append(events_of_few(events, name, patients))
    if 1 < counts.patients < FEW_PATIENTS + 2:
        warnings.append(few_patients(counts.patients))
    return tuple(warnings)


def of_left_out(left_out: Sequence[tuple[str, str]]) -> list[str]:
    """What to tell of recordings that were left out, given their names and the reasons."""
    reasons = Counter(reason for _, reason in left_out)
    return [left_out_for(n, reason) for reason, n in sorted(reasons.items())]


def _of_documents(begun: int, by_hand: int) -> list[str]:
    told = []
    if begun:
        told.append(only_begun(begun))
    if by_hand:
        told.append(labelled_otherwise(by_hand))
    return told
