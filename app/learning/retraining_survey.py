"""What there is to learn from, for the first page of retraining: read off the window's thread, no sound decoded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.errors import PRSError
from prs_core.gate import LEAST_PATIENTS
from prs_core.heldout import is_held_out, patient_key, seen_by
from prs_core.labels import EventType
from prs_core.lesson import Lesson
from prs_core.lessons import FEW_EVENTS, FEW_PATIENTS, count, few, refusal, scratch_refusal, survey
from prs_core.retraining import Counts
from prs_core.translation import tr
from prs_core.trees import tree_lessons

if TYPE_CHECKING:
    from prs_core.bundle import Card
    from prs_core.study.library import Study


@dataclass(frozen=True)
class OfClass:
    """One event type: ``events`` of ``patients`` to learn from, ``judging`` events to judge by; ``remark`` says what is
    missing."""

    type: EventType
    events: int
    patients: int
    judging: int
    remark: str


@dataclass(frozen=True)
class OfPatient:
    name: str
    recordings: int
    events: int
    judges: bool


@dataclass(frozen=True)
class Look:
    """``refusal``: why nothing can be learnt, with what to do; ``scratch``: why not from nothing; ``warnings``: what is
    to be known, in plain words."""

    counts: Counts
    classes: tuple[OfClass, ...]
    patients: tuple[OfPatient, ...]
    warnings: tuple[str, ...]
    refusal: PRSError | None
    scratch: PRSError | None = None


def look(study: Study | None, trees: Sequence[Path], base: Card | None = None) -> Look:
    """Survey a study and trees. ``base``: the card of the model in use, which may know patients.

    Raises StudyError for a study that cannot be read.
    """
    lessons: list[Lesson] = []
    warnings: list[str] = []
    if study is not None:
        found = survey(study, held_out=is_held_out)
        lessons += found.lessons
        # What is rare is said of everything together, below.
        warnings += [warning for warning in found.warnings if warning not in few(found.teaching)]
    refused: PRSError | None = None
    for tree in trees:
        try:
            more, unusable = tree_lessons(tree, is_held_out)
        except PRSError as error:
            refused = error
            continue
        known = {lesson.name for lesson in lessons}
        lessons += [lesson for lesson in more if lesson.name not in known]
        if unusable:
            warnings.append(tr("{count:,} annotations in “{name}” cannot be used.", count=unusable, name=tree.name))
    lessons, told = _without_known(lessons, base)
    warnings += told
    teaching = [lesson for lesson in lessons if not lesson.held_out]
    counts = count(lessons)
    return Look(
        counts,
        tuple(_classes(lessons, counts)),
        tuple(_patients(lessons)),
        (*warnings, *few(teaching), *_about_judging(counts, lessons)),
        refused or refusal(teaching),
        scratch_refusal(counts),
    )


def _without_known(lessons: list[Lesson], base: Card | None) -> tuple[list[Lesson], list[str]]:
    """Without those by whom the gate will not judge, for the model in use was trained on their patients."""
    seen = frozenset[str]() if base is None else seen_by(base)
    if seen is None:
        return lessons, [tr("It is not known which patients the model in use was trained on.")]
    known = {lesson.patient for lesson in lessons if lesson.held_out and patient_key(lesson.patient) in seen}
    if not known:
        return lessons, []
    told = tr(
        "%n patient neither teaches nor judges: the model in use was trained on a patient of this name.",
        "",
        len(known),
        many="%n patients neither teach nor judge: the model in use was trained on patients of these names.",
    )
    return [lesson for lesson in lessons if lesson.patient not in known], [told]


def _classes(lessons: Sequence[Lesson], counts: Counts) -> list[OfClass]:
    judging = Counter(event.type for lesson in lessons if lesson.held_out for event in lesson.events)
    found = []
    for kind in EventType:
        events, patients = counts.classes.get(str(kind), 0), counts.class_patients.get(str(kind), 0)
        remark = ""
        if not events:
            remark = tr("none: what it knows stays")
        elif events < FEW_EVENTS:
            remark = tr("too few to learn from")
        elif patients < FEW_PATIENTS:
            remark = tr("of too few patients")
        found.append(OfClass(kind, events, patients, judging[kind], remark))
    return found


def _patients(lessons: Sequence[Lesson]) -> list[OfPatient]:
    recordings = Counter(lesson.patient for lesson in lessons)
    events: Counter[str] = Counter()
    for lesson in lessons:
        events[lesson.patient] += len(lesson.events)
    judges = {lesson.patient for lesson in lessons if lesson.held_out}
    return [OfPatient(name, recordings[name], events[name], name in judges) for name in sorted(recordings)]


def _about_judging(counts: Counts, lessons: Sequence[Lesson]) -> list[str]:
    """Of whom the verdict can be."""
    said = []
    nameless = sum(lesson.patient.startswith("recording ") for lesson in lessons if lesson.recording_id is not None)
    if nameless:
        said.append(
            tr(
                "%n recording does not say whose it is: it is learnt from, but cannot judge. "
                "The File menu takes patients from a table.",
                "",
                nameless,
                many="%n recordings do not say whose they are: they are learnt from, but cannot judge. "
                "The File menu takes patients from a table.",
            )
        )
    if counts.held_out_patients < LEAST_PATIENTS:
        said.append(
            tr(
                "%n patient is kept for judging; at least {least} are needed to tell "
                "whether the new model is better. About one patient in five is kept: review more of them.",
                "",
                counts.held_out_patients,
                many="%n patients are kept for judging; at least {least} are needed to tell "
                "whether the new model is better. About one patient in five is kept: review more of them.",
                least=LEAST_PATIENTS,
            )
        )
    return said
