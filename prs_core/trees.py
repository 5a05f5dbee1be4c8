"""What a folder of annotated recordings in SPRSound's layout has to teach, by its annotations alone.

No sound is decoded, so that the window can say at once what is in it; training reads the same folders with their sound
(training.data).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from prs_core.errors import AnnotationError
from prs_core.formats.sprsound import parse_name, read_annotation
from prs_core.lesson import Lesson
from prs_core.lessons import LessonsError
from prs_core.translation import tr

#: Folders of sound and of annotations: the official layout, and the public repository's names.
TRAIN = (("train_wav", "train_json"), ("train2022_wav", "train2022_json"))
SUBFOLDERS = ("", "BioCAS2022")
SUFFIXES = (".wav", ".flac", ".WAV", ".FLAC")


def sound_of(root: Path, name: str) -> Path | None:
    """The sound file of a recording of a tree's train part."""
    folders = (root / sub / wav for sub in SUBFOLDERS for wav, _ in TRAIN)
    return next((path for folder in folders for s in SUFFIXES if (path := folder / (name + s)).is_file()), None)


def check_tree(root: Path) -> None:
    """Raises LessonsError where the folder is not of that layout; nothing in it is read."""
    if not _folders(root):
        raise LessonsError(
            tr("“{name}” is not laid out like SPRSound.", name=root.name),
            tr("Choose the folder that holds train_wav (the sounds) and train_json (their annotations)."),
        )


def _folders(root: Path) -> list[tuple[Path, Path]]:
    """Folders of sound and of annotations."""
    pairs = [(root / sub / wav, root / sub / notes) for sub in SUBFOLDERS for wav, notes in TRAIN]
    return [(wav, notes) for wav, notes in pairs if notes.is_dir()]


def tree_lessons(root: Path, held_out: Callable[[str], bool]) -> tuple[list[Lesson], int]:
    """The train part's recordings, and how many could not be used: without sound, label, or patient in their name.

    Raises LessonsError where the folder is not of that layout, or nothing in it can be used.
    """
    check_tree(root)
    lessons: list[Lesson] = []
    unusable = 0
    for wav, notes in _folders(root):
        for path in sorted(notes.rglob("*.json")):
            lesson = _lesson(wav, path, held_out)
            if lesson is None:
                unusable += 1
            else:
                lessons.append(lesson)
    if not lessons:
        raise LessonsError(
            tr("Nothing in “{name}” can be used.", name=root.name),
            tr("Each annotation needs a sound file of its name and a label."),
        )
    return lessons, unusable


def _lesson(wav: Path, path: Path, held_out: Callable[[str], bool]) -> Lesson | None:
    name = parse_name(path.stem)
    sound = next((p for s in SUFFIXES if (p := wav / (path.stem + s)).is_file()), None)
    if name is None or sound is None:
        return None
    try:
        annotation = read_annotation(path)
    except AnnotationError:
        return None
    if annotation.record_label is None:
        return None
    return Lesson(
        path.stem,
        str(sound),
        "",
        name.patient,
        annotation.record_label,
        annotation.events,
        held_out(name.patient),
    )
