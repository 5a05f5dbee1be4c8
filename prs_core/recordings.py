"""Which recordings a list of files and folders means."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from prs_core.audio import AUDIO_SUFFIXES
from prs_core.failures import Failure, explain
from prs_core.translation import tr


@dataclass(frozen=True)
class Recording:
    """A recording's absolute ``path``, and a ``name`` that tells it from its namesakes: its path within the folder that
    was asked for, or its own folder and name; with "/" on every system."""

    path: Path
    name: str


@dataclass(frozen=True)
class NotFound:
    """A path that gives nothing to analyse, and why."""

    path: Path
    failure: Failure


def find_recordings(paths: Sequence[Path], *, recursive: bool = True) -> Iterator[Recording | NotFound]:
    """Files as they are named, whatever their ending; in folders all with a sound file's ending, sorted.

    Folders are searched recursively, without hidden files (macOS leaves "._x.wav" beside every x.wav on foreign
    disks) and without following links to folders. A file that is named twice is given once.
    """
    seen: set[Path] = set()
    for path in paths:
        # Not Path.is_dir: a name that is too long, or one in a closed folder, must not end the whole search.
        for found in _in_folder(path, recursive) if os.path.isdir(path) else _file(path):  # noqa: PTH112
            # Nor must a link that leads to itself: pathlib raises there.
            key = Path(os.path.realpath(found.path)) if isinstance(found, Recording) else found.path
            if key not in seen:
                seen.add(key)
                yield found


def _file(path: Path) -> Iterator[Recording | NotFound]:
    path = path.absolute()
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        yield NotFound(path, Failure(tr("“{path}” is not there.", path=path), tr("Check the spelling of the name.")))
    except (OSError, ValueError) as error:
        yield NotFound(path, explain(error, str(path)))
    else:
        yield Recording(path, f"{path.parent.name}/{path.name}".lstrip("/"))


def _in_folder(folder: Path, recursive: bool) -> Iterator[Recording | NotFound]:
    folder = folder.absolute()
    problems: list[NotFound] = []

    def unreadable(error: OSError) -> None:
        where = str(error.filename or folder)
        problems.append(NotFound(Path(where), explain(error, where)))

    count = 0
    for place, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(f for f in folders if recursive and not f.startswith("."))
        for file in sorted(files):
            path = Path(place, file)
            if path.suffix.casefold() in AUDIO_SUFFIXES and not file.startswith("."):
                count += 1
                yield Recording(path, path.relative_to(folder).as_posix())
    yield from problems
    if not count and not problems:
        endings = " ".join(sorted(s[1:].upper() for s in AUDIO_SUFFIXES))
        yield NotFound(
            folder,
            Failure(
                tr("The folder “{folder}” holds no recordings.", folder=folder),
                tr("Looked for {endings}.", endings=endings),
            ),
        )
