"""The same sound more than once among what is learnt from: under other names, with other labels, of others."""

from __future__ import annotations

from collections.abc import Sequence

from prs_core.lesson import Lesson
from prs_core.translation import tr


def without_doubles(lessons: Sequence[Lesson], sounds: Sequence[str]) -> tuple[list[int], list[tuple[str, str]]]:
    """Which of ``lessons`` to keep, by their places, and names and reasons of the others.

    ``sounds``: for each a text that is equal for equal sound, "" where that is not known. One of several that agree is
    kept. Where their labels contradict each other, or two patients are named, nobody knows what is right, and
    a sound might teach and judge at once: all of them are left out.
    """
    places: dict[str, list[int]] = {}
    for place, sound in enumerate(sounds):
        places.setdefault(sound or f"unknown {place}", []).append(place)
    kept: list[int] = []
    left_out: list[tuple[str, str]] = []
    for same in places.values():
        found = [lessons[place] for place in same]
        named = [place for place in same if not _is_nameless(lessons[place])]
        if len({lessons[place].patient for place in named}) > 1 or len({_said(lesson) for lesson in found}) > 1:
            reason = tr("the same sound is there with other labels, or as another patient's")
            left_out += [(lesson.name, reason) for lesson in found]
            continue
        chosen = (named or same)[0]
        kept.append(chosen)
        reason = tr("the same sound is there under another name")
        left_out += [(lessons[place].name, reason) for place in same if place != chosen]
    return sorted(kept), left_out


def _is_nameless(lesson: Lesson) -> bool:
    """Whether nobody knows whose recording it is (see Lesson)."""
    return lesson.recording_id is not None and lesson.patient == f"recording {lesson.recording_id}"


def _said(lesson: Lesson) -> tuple[object, ...]:
    """What is to be learnt from it; a hundredth of a second is no contradiction."""
    return lesson.label, tuple(sorted((round(e.start_s, 2), round(e.end_s, 2), str(e.type)) for e in lesson.events))
