"""``prs-studio analyse --study``: recordings and analyses into a study, going on where it was interrupted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.failures import Failure
from prs_core.recordings import NotFound, Recording
from prs_core.results import Analysis

if TYPE_CHECKING:
    from prs_core.study.library import Study


class Filling:
    """Adds what was found to ``study``, then keeps each analysis as soon as it is made.

    ``model_id`` and ``hop_s``: whose analyses need not be made again. Recordings that were reviewed keep what the
    reader had before them, whichever model made it.
    """

    def __init__(self, study: Study, model_id: str, hop_s: float) -> None:
        self.study = study
        self._key = (model_id, hop_s)
        self.spared = 0
        self._done: set[int] = set()
        self._reviewed: set[int] = set()
        self._ids: dict[Path, int] = {}
        self._refused: dict[Path, Failure] = {}

    def add(self, found: Sequence[Recording | NotFound]) -> None:
        """Add all recordings, so that the study has them before the first is analysed. Raises StudyError."""
        paths = [item.path for item in found if isinstance(item, Recording)]
        show = bool(sys.stderr and sys.stderr.isatty())

        def progress(done: int, count: int) -> None:
            if show and (done % 20 == 0 or done == count):
                print(f"\rlooking at {done} of {count}", end="\n" if done == count else "", file=sys.stderr, flush=True)

        rows = self.study.add_recordings(paths, refused=self._refused.__setitem__, progress=progress) if paths else []
        self._ids = {row.path: row.id for row in rows}
        self._done = self.study.analysed(*self._key)
        self._reviewed = {row.id for row in rows if any(label.reviewed for label in row.labels)}

    def refusal(self, path: Path) -> Failure | None:
        """Why the study did not take a file."""
        return self._refused.get(path)

    def analysis_of(self, path: Path, analyse: Callable[[], Analysis]) -> Analysis:
        """What the study has already, else ``analyse()``, which it then has. Raises what that raises,
        RecordingChangedError if the file was changed since it was added, and StudyError."""
        key = self._ids[path]
        model_id, hop_s = self._key
        if key in self._reviewed:
            known = self.study.analysis(key, None, hop_s)
        else:
            known = self.study.analysis(key, model_id, hop_s) if key in self._done else None
        if known is not None:
            self.spared += 1
            return known
        analysis = analyse()
        self.study.check_recording(key)
        self.study.save_analysis(key, analysis)
        return analysis
