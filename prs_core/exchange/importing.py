"""What importing files into a study would do: which file belongs to which recording, what is understood, what is not,
what is there already. Frozen data, for a window and the command line alike; nothing is changed here."""

from __future__ import annotations

import os
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from prs_core.annotation import AnnotationDocument
from prs_core.errors import AnnotationError
from prs_core.exchange.merging import How, Merge, merge
from prs_core.formats.detect import read_any
from prs_core.formats.marks import Imported, Mapped, NotUnderstood
from prs_core.takes.info import INFO_SUFFIX
from prs_core.translation import tr

#: File name endings that a folder is searched for. Reading goes by content, not by name.
ANNOTATION_SUFFIXES = frozenset({".json", ".txt", ".textgrid", ".csv", ".tsv"})


class Target(Protocol):
    """A recording that annotations may belong to; the study's RecordingRow is one."""

    @property
    def id(self) -> int: ...
    @property
    def path(self) -> Path: ...
    @property
    def duration_s(self) -> float: ...


@dataclass(frozen=True)
class FilePreview:
    """What one file would do. ``recording`` None, or ``merge`` None: nothing, for the reason in ``problem``.
    ``finished``: it is a finished reading, and its recording is to be marked as reviewed."""

    path: Path
    recording: Target | None = None
    imported: Imported | None = None
    merge: Merge | None = None
    problem: str = ""
    finished: bool = False

    @property
    def ready(self) -> bool:
        """Whether there is anything to import."""
        return self.merge is not None and bool(self.merge.edit.changes)


@dataclass(frozen=True)
class ImportPreview:
    """All files that were named, in their order."""

    files: tuple[FilePreview, ...]

    @property
    def ready(self) -> tuple[FilePreview, ...]:
        return tuple(f for f in self.files if f.ready)

    @property
    def problems(self) -> tuple[FilePreview, ...]:
        return tuple(f for f in self.files if f.problem)

    @property
    def not_understood(self) -> tuple[NotUnderstood, ...]:
        """The labels that nobody here knows, over all files: these want a mapping. The most frequent first."""
        counts: Counter[str] = Counter()
        where: dict[str, str] = {}
        for file in self.files:
            for unknown in file.imported.not_understood if file.imported else ():
                counts[unknown.text] += unknown.count
                where.setdefault(unknown.text, tr("{file}, {place}", file=file.path.name, place=unknown.where))
        return tuple(NotUnderstood(text, count, where[text]) for text, count in counts.most_common())


def preview_import(
    paths: Iterable[Path],
    recordings: Sequence[Target],
    document_of: Callable[[Target], AnnotationDocument],
    *,
    mapping: Mapped | None = None,
    how: How = How.ADD,
    finished: bool = False,
) -> ImportPreview:
    """What importing files, and the annotation files of folders, would do to the documents of one reader.

    ``mapping`` explains labels that nobody here knows; ``finished``: the files are finished readings. Files that cannot
    be read, or belong to no recording, have a ``problem``; none raises. Raises what ``document_of`` raises.
    """
    by_stem = _by_stem(recordings)
    taken: dict[int, Path] = {}

    def look_at(path: Path, recording: Target | None, problem: str) -> FilePreview:
        if recording is not None and recording.id in taken:
            problem = tr(
                "“{name}” is about the same recording: import them one after the other.", name=taken[recording.id].name
            )
        if recording is None or problem:
            return FilePreview(path, recording, problem=problem)
        try:
            imported = read_any(path, recording.duration_s, mapping)
        except AnnotationError as error:
            return FilePreview(path, recording, problem=str(error))
        taken[recording.id] = path
        merged = merge(document_of(recording), imported, how, finished=finished)
        return FilePreview(path, recording, imported, merged, finished=finished)

    found = [(path, *_recording_of(path, by_stem)) for path in find_annotations(paths)]
    # "a.txt" before "a (copy).txt", though it sorts behind it; shown they are as they were found.
    order = sorted(range(len(found)), key=lambda n: _goes_on(*found[n][:2]))
    files = {n: look_at(*found[n]) for n in order}
    return ImportPreview(tuple(files[n] for n in range(len(found))))


def _goes_on(path: Path, recording: Target | None) -> bool:
    """Whether a file's name says more than the recording's and a kind of file."""
    return recording is not None and not _key(path.name).startswith(f"{_key(recording.path.stem)}.")


def find_annotations(paths: Iterable[Path]) -> Iterator[Path]:
    """Files as they are named; of folders all files that end like annotations, sorted, without hidden ones and what a
    recorder noted."""
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - a name that is too long must not raise
            yield path
            continue
        for place, folders, names in os.walk(path):
            folders[:] = sorted(f for f in folders if not f.startswith("."))
            for name in sorted(names):
                other = name.startswith(".") or name.endswith(INFO_SUFFIX)
                if Path(name).suffix.casefold() in ANNOTATION_SUFFIXES and not other:
                    yield Path(place, name)


def _key(stem: str) -> str:
    """As a file system that knows no case and writes accents apart (macOS, Windows) would compare names."""
    return unicodedata.normalize("NFD", stem).casefold()


def _by_stem(recordings: Iterable[Target]) -> Mapping[str, list[Target]]:
    found: dict[str, list[Target]] = defaultdict(list)
    for recording in recordings:
        found[_key(recording.path.stem)].append(recording)
    return found


def _recording_of(path: Path, by_stem: Mapping[str, list[Target]]) -> tuple[Target | None, str]:
    """The recording that a file's name begins with, or why none: "a.json", "a.Table.1.selections.txt", "a_labels.txt",
    "a (copy).txt" for a.wav; of several the one with the longest name. What follows begins no letter and no digit: that
    of recording 11 is not recording 1's."""
    name = _key(path.name)
    stems = [name] + [name[:at] for at in range(len(name) - 1, 0, -1) if not _in_word(name[at])]
    found = next((by_stem[stem] for stem in stems if stem in by_stem), [])
    if len(found) > 1:
        beside = [r for r in found if r.path.parent.resolve() == path.parent.resolve()]
        found = beside if len(beside) == 1 else found
    if len(found) == 1:
        return found[0], ""
    if not found:
        return None, tr("No recording of the study has this name.")
    return None, tr(
        "{count} recordings of the study have this name. Put the file beside the right one.", count=len(found)
    )


def _in_word(char: str) -> bool:
    """Whether a character goes on with a word: a letter, a digit, or the accent of one."""
    return char.isalnum() or bool(unicodedata.combining(char))
