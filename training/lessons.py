"""The sounds behind a study's lessons, and trees of annotated recordings beside them, as training takes them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from prs_core.audio import read_audio
from prs_core.doubles import without_doubles
from prs_core.errors import AudioError, PRSError, StudyError
from prs_core.files import write_json
from prs_core.lesson import Lesson
from prs_core.lessons import LessonsError, Survey, count, few, of_left_out, refusal, survey
from prs_core.retraining import Counts, Request
from prs_core.study import open_study
from prs_core.study.files import fingerprint
from prs_core.translation import tr
from prs_core.trees import sound_of
from training.data import Recording, Split, read_split
from training.gate import HeldOut
from training.heldout import is_held_out

#: What was found in the study when a job began: it goes on with that, however the study changes meanwhile.
CHOICE_NAME = "lessons.json"


@dataclass(frozen=True)
class Lessons:
    """What is learnt from (``split``) and what judges (``held_out``), with the counts of both. ``fresh``: how many of
    the split's recordings, its first ones, are the study's and not a tree's."""

    split: Split
    held_out: tuple[HeldOut, ...]
    counts: Counts
    warnings: tuple[str, ...]
    fresh: int


def choose(request: Request, folder: Path, held_out: Callable[[str], bool] = is_held_out) -> Survey:
    """What the study says, kept in ``folder`` so that it is asked only once. Raises StudyError, OSError."""
    path = folder / CHOICE_NAME
    found = _chosen(path)
    if found is None:
        found = Survey(())
        if request.study:
            with open_study(request.study) as study:
                found = survey(study, request.readers, held_out)
        write_json(path, _to_dict(found))
    return found


def collect(
    request: Request,
    folder: Path,
    progress: Callable[[float], None] | None = None,
    held_out: Callable[[str], bool] = is_held_out,
) -> Lessons:
    """Read all sound. ``progress`` is told the share that is done, and may raise to interrupt.

    What has gone or changed since it was annotated is left out and said so; of a recording that is in the study and in
    a tree, the study's reader counts. Raises LessonsError where nothing can be learnt, StudyError, PRSError, OSError.
    """
    chosen = choose(request, folder, held_out)
    lessons: list[Lesson] = []
    recordings: list[Recording] = []
    problems: list[str] = []
    mended: list[str] = []
    for number, lesson in enumerate(chosen.lessons):
        try:
            recordings.append(_read(lesson))
            lessons.append(lesson)
        except (AudioError, StudyError, OSError) as error:
            problems.append(f"{lesson.name}: {error}")
        if progress:
            progress((number + 1) / len(chosen.lessons))
    warnings = list(chosen.warnings)
    if problems:
        warnings.append(
            tr(
                "Recordings left out because their sound is gone, damaged or another one now: {count}.",
                count=len(problems),
            )
        )
    known = {lesson.name for lesson in lessons}
    for tree in request.trees:
        split = read_split(Path(tree), "train", progress)
        problems += split.problems
        mended += split.mended
        new = [r for r in split.recordings if r.name not in known]
        known |= {r.name for r in new}
        recordings += new
        lessons += [_of_tree(r, Path(tree), held_out) for r in new]
    kept, doubles = without_doubles(lessons, [_sound(recording) for recording in recordings])
    recordings, lessons = [recordings[place] for place in kept], [lessons[place] for place in kept]
    warnings += of_left_out(doubles)
    problems += [f"{name}: {reason}" for name, reason in doubles]
    split = Split(tuple(recordings), tuple(problems), tuple(mended))
    return _together(split, lessons, warnings)


def _together(split: Split, lessons: Sequence[Lesson], warnings: Sequence[str]) -> Lessons:
    """``split``: all that was read, each recording with its lesson."""
    teaching = [lesson for lesson in lessons if not lesson.held_out]
    if (refused := refusal(teaching)) is not None:
        raise LessonsError(refused.message, " ".join((refused.advice, *warnings)).strip())
    pairs = list(zip(split.recordings, lessons, strict=True))
    rare = few(teaching)
    return Lessons(
        replace(split, recordings=tuple(r for r, lesson in pairs if not lesson.held_out)),
        tuple(HeldOut(r, lesson.path, lesson.recording_id) for r, lesson in pairs if lesson.held_out),
        count(lessons),
        (*(w for w in warnings if w not in rare), *rare),
        sum(lesson.recording_id is not None for lesson in teaching),
    )


def _sound(recording: Recording) -> str:
    return hashlib.sha256(recording.samples.tobytes()).hexdigest()


def _read(lesson: Lesson) -> Recording:
    path = Path(lesson.path)
    if fingerprint(path).sha256 != lesson.sha256:
        raise StudyError(tr("The file holds another sound than the one that was annotated."))
    audio = read_audio(path)
    if audio.warnings:
        # A recording that is half there is not used by half.
        raise AudioError(" ".join(audio.warnings))
    return Recording(lesson.name, lesson.patient, lesson.label, lesson.events, audio.samples)


def _of_tree(recording: Recording, tree: Path, held_out: Callable[[str], bool]) -> Lesson:
    return Lesson(
        name=recording.name,
        path=str(sound_of(tree, recording.name) or ""),  # to be listened to, where it judges
        sha256="",
        patient=recording.patient,
        label=recording.label,
        events=recording.events,
        held_out=held_out(recording.patient),
    )


def _to_dict(found: Survey) -> dict[str, Any]:
    lessons = [lesson.to_dict() for lesson in found.lessons]
    return {"lessons": lessons, "warnings": list(found.warnings), "left_out": [list(each) for each in found.left_out]}


def _chosen(path: Path) -> Survey | None:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return Survey(
            tuple(Lesson.from_dict(each) for each in values["lessons"]),
            tuple(str(each) for each in values["warnings"]),
            tuple((str(name), str(reason)) for name, reason in values["left_out"]),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PRSError(
            tr("What was chosen to learn from ({name}) cannot be read any more.", name=path.name),
            tr("Begin a new retraining."),
        ) from error


def job_fingerprint(split: Split, base: str, recipe: dict[str, Any]) -> str:
    """Twelve hexadecimal digits that change with anything that is learnt from, the model it starts from, and how."""
    text = json.dumps([split.fingerprint(), base, recipe], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]
