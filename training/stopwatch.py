"""The time that a training took, however often it was interrupted."""

from __future__ import annotations

import json
import time
from pathlib import Path

from prs_core.files import write_json
from training.loop import Report


class Stopwatch:
    """Passes a phase's reports on, and remembers in a file the seconds spent, those before a kill included."""

    def __init__(self, path: Path, report: Report) -> None:
        self._path, self._report = path, report
        self._started = time.monotonic()
        try:
            self._before = float(json.loads(path.read_text(encoding="utf-8"))["seconds"])
        except (OSError, ValueError, KeyError, TypeError):
            self._before = 0.0

    @property
    def seconds(self) -> float:
        return self._before + time.monotonic() - self._started

    def __call__(self, text: str) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_json(self._path, {"seconds": round(self.seconds, 3)}, durable=False)
        self._report(text)
