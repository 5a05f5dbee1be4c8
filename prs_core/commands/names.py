"""File names for results: every recording gets its own, and no result of another recording is overwritten."""

from __future__ import annotations

import itertools
import json
import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from prs_core.recordings import Recording

#: In bytes, an accented letter being several: what file systems take (255), and room for the name while it is written.
LONGEST_NAME = 230


class ResultNames:
    """Hands out the names of result files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._taken: set[str] = set()

    def claim(self, recording: Recording) -> Path:
        """Where the result of ``recording`` goes: its former result, if the folder has one, or else a free name.

        The plainest name that is free is taken: a.json, a.wav.json, sub__a.wav.json, then numbered ones.
        """
        for name in _candidates(recording):
            # As a file system that knows no case and writes accents apart (macOS, Windows) would compare them.
            key = unicodedata.normalize("NFD", name).casefold()
            path = self._folder / name
            if len(os.fsencode(name)) > LONGEST_NAME:
                continue
            if key not in self._taken and (not path.exists() or _recording_of(path) == str(recording.path)):
                self._taken.add(key)
                return path
        raise AssertionError("the numbered names never end")


def _candidates(recording: Recording) -> Iterator[str]:
    path = recording.path
    whole = recording.name.replace("/", "__")
    yield f"{path.stem}.json"
    yield f"{path.name}.json"
    if whole != path.name:
        yield f"{whole}.json"
    for number in itertools.count(2):
        yield f"{path.stem[:40]}-{number}.json"


def _recording_of(path: Path) -> str | None:
    """The recording that the result in ``path`` is about; None for anything that is no result of ours."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return str(values["recording"]["path"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
