"""When what was ready: time marks of a start, written to a file for the benchmarks."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

_loaded_at = time.time()


def process_start() -> float:
    """When this process began, as a Unix time. Where the system does not tell (Linux does): when this was imported."""
    if not sys.platform.startswith("linux"):
        return _loaded_at
    try:
        # The name in parentheses may hold spaces; the start time is the 20th field after it, in clock ticks since boot.
        ticks = int(Path("/proc/self/stat").read_text("ascii", "replace").rpartition(")")[2].split()[19])
        since_boot = ticks / os.sysconf("SC_CLK_TCK")
        return time.time() - (time.clock_gettime(time.CLOCK_BOOTTIME) - since_boot)
    except (OSError, ValueError, IndexError):
        return _loaded_at


class StartupReport:
    """Collects marks; with a file, rewrites it at every mark so that a reader always finds whole JSON.

    ``marks`` are seconds since the process began: "main", "qt", "window_shown", "window_painted", "sound_decoded",
    "waveform_painted", "model_ready", "analysis_shown". Only the first of each counts.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._began = process_start()
        self.marks: dict[str, float] = {}
        self.on_mark: Callable[[str], None] | None = None

    def mark(self, name: str) -> None:
        if name in self.marks:
            return
        self.marks[name] = round(time.time() - self._began, 4)
        if self._file is not None:
            partial = self._file.with_name(self._file.name + ".part")
            partial.write_text(json.dumps({"process_start": self._began, "marks": self.marks}, indent=1), "utf-8")
            partial.replace(self._file)
        if self.on_mark is not None:
            self.on_mark(name)
