"""How long a retraining would take on this computer: measured by a short-lived process, which may be ended any time."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

from prs_core.translation import tr

#: What the command says, a line for each way, after the time of day.
_LINE = re.compile(r"\b(refine|scratch): about ([0-9.]+) (minutes|hours)\s*$", re.MULTILINE)


def estimate_command() -> tuple[str, ...]:
    """The program itself where frozen, else this interpreter."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "train", "--estimate")
    return (sys.executable, "-m", "app", "train", "--estimate")


class Estimate(QObject):
    """One measurement at a time. ``measured`` has the time of each way in words, or nothing where it failed."""

    measured = Signal(object)  # dict: "refine" or "scratch" -> "4.2 minutes"

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = None

    def begin(self, study: str, trees: Sequence[str], base: str) -> None:
        """Measure; what was being measured is dropped. Without a study the command would mean something else."""
        self.end()
        if not study:
            self.measured.emit({})
            return
        arguments = [*self._command[1:], "--study", study, "--model", base]
        for tree in trees:
            arguments += ["--tree", tree]
        process = self._process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(lambda *_: self._finished(process))
        process.errorOccurred.connect(lambda _: self._finished(process))
        process.start(self._command[0], arguments)

    def end(self) -> None:
        """Nobody wants to know any more."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def _finished(self, process: QProcess) -> None:
        if process is not self._process:
            return
        self._process = None
        said = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        process.deleteLater()
        self.measured.emit({way: _time(float(number), unit) for way, number, unit in _LINE.findall(said)})


def _time(number: float, unit: str) -> str:
    if unit == "hours":
        return tr("{number:.1f} hours", number=number)
    return tr("{number:.1f} minutes", number=number)
