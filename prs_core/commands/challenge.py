"""``prs-studio challenge``: the validation protocol of the SPRSound challenges.

For tasks 11 and 12 each file is one event, already cut out; for 21 and 22 a whole recording. The answer is one JSON
object, file name to type. A program that ends without an answer scores nothing, so every sound file gets one: where a
file cannot be judged, the most common type of the training data, with a warning and exit code 1.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from prs_core.audio import AudioReader, read_audio
from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE, tell
from prs_core.commands.model import threads_of, usable_analyzer
from prs_core.decision import record_verdict
from prs_core.errors import PRSError
from prs_core.failures import explain
from prs_core.files import check_writable, write_json
from prs_core.labels import NORMAL, Task, task_label
from prs_core.recordings import NotFound, find_recordings

if TYPE_CHECKING:
    from prs_core.inference import Analyzer

#: Of events and of recordings, in the training data, for every task.
MOST_COMMON = NORMAL
#: Events judged at once: some minutes of sound at most are held in memory.
CLIPS = 64


def run(arguments: argparse.Namespace) -> int:
    """Answer the task for the folder that ``arguments`` name. Returns the exit code (see prs_core.cli)."""
    try:
        paths = sound_files(arguments.wav)
        arguments.out.parent.mkdir(parents=True, exist_ok=True)
        check_writable(arguments.out)
    except (PRSError, OSError) as error:
        tell(f"prs-studio challenge: {explain(error, str(arguments.out))}")
        return EXIT_USAGE
    # Windows are few and small: two of torch's threads on one recording are hardly faster than one, two recordings at
    # once take little more than half of the time.
    analyzer = usable_analyzer(arguments, threads=1)
    if analyzer is None:
        return EXIT_USAGE
    judge = Judge(analyzer, Task(arguments.task), threads_of(arguments))
    answers = judge.answers(paths)
    try:
        write_json(arguments.out, answers)
    except OSError as error:
        tell(f"prs-studio challenge: {explain(error, str(arguments.out))}")
        return EXIT_USAGE
    if judge.failed:
        words = f"{judge.failed} of {len(paths)} files could not be judged and were answered with {MOST_COMMON}."
        tell(f"prs-studio challenge: {words}")
    return EXIT_SOME_FAILED if judge.failed else EXIT_OK


def sound_files(folder: Path) -> list[Path]:
    """The sound files directly in ``folder``, sorted. Raises PRSError where there are none, or no folder."""
    if not folder.is_dir():
        raise PRSError(f"“{folder}” is no folder.", "Give the folder of sound files with --wav.")
    found = list(find_recordings([folder], recursive=False))
    for item in found:
        if isinstance(item, NotFound):
            raise PRSError(item.failure.message, item.failure.advice)
    return [item.path for item in found]


class Judge:
    """Answers one task, whatever the files hold. ``failed`` counts those that could not be judged."""

    def __init__(self, analyzer: Analyzer, task: Task, threads: int = 1) -> None:
        self._failures: list[Path] = []  # appended to from several threads
        self._analyzer = analyzer
        self._task = task
        self._threads = threads

    @property
    def failed(self) -> int:
        return len(self._failures)

    def answers(self, paths: Sequence[Path]) -> dict[str, str]:
        """File name to type, for every path, in their order."""
        events = self._task in (Task.EVENT_BINARY, Task.EVENT_TYPE)
        with ThreadPoolExecutor(self._threads) as pool:
            try:
                if events:
                    chunks = pool.map(lambda some: dict(self._events(some)), _chunks(paths, CLIPS))
                    found = {path: label for chunk in chunks for path, label in chunk.items()}
                else:
                    found = dict(zip(paths, pool.map(self._record, paths), strict=True))
            except BaseException:  # Ctrl-C: what has not begun need not begin
                pool.shutdown(cancel_futures=True)
                raise
        return {path.name: found.get(path, MOST_COMMON) for path in paths}

    def _events(self, paths: Sequence[Path]) -> Iterator[tuple[Path, str]]:
        clips: dict[Path, np.ndarray] = {}
        for path in paths:
            try:
                clips[path] = read_audio(path).samples
            except Exception as error:  # noqa: BLE001 every file gets an answer
                self._warn(path, error)
        if clips:
            yield from self._classified(clips)

    def _classified(self, clips: dict[Path, np.ndarray]) -> Iterator[tuple[Path, str]]:
        try:
            probabilities = self._analyzer.classify_events(list(clips.values()))
            labels = self._analyzer.card.events.labels(probabilities, self._task)
        except Exception as error:  # noqa: BLE001 as above
            if len(clips) == 1:
                self._warn(next(iter(clips)), error)
                return
            for path, clip in clips.items():  # one of them spoils the batch: which?
                yield from self._classified({path: clip})
            return
        yield from zip(clips, labels, strict=True)

    def _record(self, path: Path) -> str:
        try:
            windows = self._analyzer.windows(AudioReader(path))
            return task_label(record_verdict(windows, self._analyzer.card.decision).label, self._task)
        except Exception as error:  # noqa: BLE001 as above
            self._warn(path, error)
            return MOST_COMMON

    def _warn(self, path: Path, error: Exception) -> None:
        self._failures.append(path)
        tell(f"warning: answered {MOST_COMMON}: {explain(error, f'“{path.name}”')}")


def _chunks(paths: Iterable[Path], size: int) -> Iterator[list[Path]]:
    rest = iter(paths)
    while chunk := list(islice(rest, size)):
        yield chunk
