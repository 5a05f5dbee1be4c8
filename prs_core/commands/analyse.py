"""``prs-studio analyse``: a JSON file for each recording and one CSV for all, or everything into a study."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_INTERRUPTED, EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE, tell
from prs_core.commands.model import usable_analyzer
from prs_core.commands.names import ResultNames
from prs_core.commands.study.filling import Filling
from prs_core.commands.tables import Row, events_table, results_table
from prs_core.errors import PRSError, StudyError
from prs_core.failures import explain
from prs_core.files import check_writable, write_json, write_text
from prs_core.recordings import NotFound, Recording, find_recordings
from prs_core.schema import analysis_to_dict
from prs_core.study import open_study

if TYPE_CHECKING:
    from prs_core.inference import Analyzer
    from prs_core.results import Analysis

RESULTS_NAME, EVENTS_NAME = "results.csv", "events.csv"


def run(arguments: argparse.Namespace) -> int:
    """Analyse what ``arguments`` name. Returns the exit code (see prs_core.cli)."""
    out: Path | None = arguments.out
    if out is None and arguments.study is None:
        tell("prs-studio analyse: say where the results are to go: --out DIR, --study STUDY, or both.")
        return EXIT_USAGE
    found = list(find_recordings(arguments.paths))
    try:
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
            check_writable(out / RESULTS_NAME)
        # Before the model, which takes its time: a study that cannot be opened is said at once.
        study = open_study(arguments.study, create=True) if arguments.study is not None else None
    except (OSError, PRSError) as error:
        tell(f"prs-studio analyse: {explain(error, str(out))}")
        return EXIT_USAGE
    with study or nullcontext():
        analyzer = usable_analyzer(arguments, hop_s=arguments.hop)
        if analyzer is None:
            return EXIT_USAGE
        filling = Filling(study, analyzer.card.id, analyzer.hop_s) if study is not None else None
        return _analyse(arguments, Batch(analyzer, out, found, filling))


def _analyse(arguments: argparse.Namespace, batch: Batch) -> int:
    try:
        with requests_to_end_interrupt():
            if batch.filling is not None:
                batch.filling.add(batch.found)
            batch.run()
    except KeyboardInterrupt:
        batch.interrupted = True
    except StudyError as error:
        tell(f"prs-studio analyse: {error}")
        return EXIT_USAGE
    # Whatever was finished is told, an interrupted batch's results included.
    if batch.out is not None:
        try:
            write_text(batch.out / RESULTS_NAME, results_table(batch.rows))
            if arguments.events_csv:
                write_text(batch.out / EVENTS_NAME, events_table(batch.rows))
        except OSError as error:
            tell(f"prs-studio analyse: {explain(error, str(batch.out / RESULTS_NAME))}")
            return EXIT_USAGE
    return batch.conclude()


@contextmanager
def requests_to_end_interrupt() -> Iterator[None]:
    """Within the block a request to end, or a terminal that is closed, does what Ctrl-C does."""
    former = {}
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            # One that is ignored stays so: nohup.
            if number is not None and signal.getsignal(number) == signal.SIG_DFL:
                former[number] = signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


@dataclass
class Batch:
    """Works through what was found, a row for each, whatever becomes of it."""

    analyzer: Analyzer
    out: Path | None
    found: Sequence[Recording | NotFound]
    filling: Filling | None = None

    def __post_init__(self) -> None:
        self.rows: list[Row] = []
        self.interrupted = False
        self._names = ResultNames(self.out) if self.out is not None else None

    def run(self) -> None:
        """Raises KeyboardInterrupt; the rows of what was finished stay."""
        for item in self.found:
            row = Row(item.path, failure=item.failure) if isinstance(item, NotFound) else self._analyse(item)
            self.rows.append(row)
            self._tell(row)

    def _analyse(self, recording: Recording) -> Row:
        refusal = self.filling.refusal(recording.path) if self.filling is not None else None
        if refusal is not None:
            return Row(recording.path, failure=refusal)
        progress = _LongFile(recording.path.name)

        def analyse() -> Analysis:
            return self.analyzer.analyse(recording.path, progress=progress)

        try:
            analysis = analyse() if self.filling is None else self.filling.analysis_of(recording.path, analyse)
            result = None
            if self._names is not None:
                result = self._names.claim(recording)
                write_json(result, analysis_to_dict(analysis))
        except Exception as error:  # noqa: BLE001 one bad file is reported, and the rest goes on
            return Row(recording.path, failure=explain(error, f"“{recording.path.name}”"))
        finally:
            progress.clear()
        return Row(recording.path, result=result, analysis=analysis)

    def _tell(self, row: Row) -> None:
        width = len(str(len(self.found)))
        head = f"[{len(self.rows):{width}}/{len(self.found)}] {row.path.name}: "
        if row.analysis is None:
            tell(f"{head}FAILED: {row.failure}")
            return
        verdict = row.analysis.verdict
        notes = "; ".join([w.message for w in row.analysis.quality.warnings] + list(row.analysis.warnings))
        share = f"{verdict.label} {verdict.confidence:.0%}" if verdict.unsure else f"{verdict.confidence:.0%}"
        tell(f"{head}{verdict.words} ({share})" + (f" [{notes}]" if notes else ""))

    def conclude(self) -> int:
        """Say how it went; returns the exit code."""
        failed = sum(row.failure is not None for row in self.rows)
        words = f"{len(self.rows) - failed} of {len(self.found)} analysed"
        words += f", {failed} failed" if failed else ""
        words += ", interrupted" if self.interrupted else ""
        if self.filling is not None and self.filling.spared:
            words += f" ({self.filling.spared} of them before)"
        where = [f"Results: {self.out / RESULTS_NAME}"] if self.out is not None else []
        where += [f"Study: {self.filling.study.title}"] if self.filling is not None else []
        tell(f"{words}. {' '.join(where)}")
        if self.interrupted:
            return EXIT_INTERRUPTED
        return EXIT_SOME_FAILED if failed else EXIT_OK


class _LongFile:
    """On a terminal, tells how far a recording is that takes its time."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._shown = ""
        self._percent = -1
        self._on = bool(sys.stderr and sys.stderr.isatty())

    def __call__(self, fraction: float) -> None:
        percent = int(100 * fraction)
        if self._on and percent != self._percent:
            self._percent = percent
            self._shown = f"{self._name}: {percent} %"
            print(f"\r{self._shown}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        if self._shown:
            print("\r" + " " * len(self._shown) + "\r", end="", file=sys.stderr, flush=True)
            self._shown = ""
