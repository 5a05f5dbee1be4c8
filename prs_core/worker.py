"""The inference worker: a warm process that analyses recordings for the window and can be killed without harm.

It reads prs_core.jobs messages from stdin in a thread of its own, so that a Cancel is heard while a job runs, and
writes its answers to a private duplicate of stdout: whatever a library prints goes to stderr, where it cannot corrupt
the protocol. Nothing that a recording holds ends the process; the end of stdin, which is the end of the window, does.
torch is imported after the reader has started.

Exit codes: 0 told to stop or stdin closed, 2 wrong arguments, 3 the model cannot be loaded (said before by a Failed
with an empty job).
"""

from __future__ import annotations

import argparse
import logging
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from prs_core import jobs
from prs_core.cli import cores
from prs_core.commands.model import load_analyzer
from prs_core.errors import Cancelled
from prs_core.failures import explain
from prs_core.labels import EventType
from prs_core.live import LiveJudge, follow
from prs_core.mfcc_file import frames_as_bytes, mfcc_file
from prs_core.schema import analysis_to_dict
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.inference import Analyzer
    from prs_core.results import Analysis

_log = logging.getLogger(__name__)

EXIT_NO_MODEL = 3
#: Progress is told no more often than this: a window redraws no faster, and a pipe need not be flooded.
PROGRESS_INTERVAL_S = 0.05
#: How long a job may go on after the window has gone before the process ends itself, whatever it is stuck in.
GRACE_S = 10.0

Load = Callable[[], "Analyzer"]


class Inbox:
    """Messages from the window, read in a thread. Owns which jobs are wanted."""

    def __init__(self, stdin: BinaryIO, on_close: Callable[[], None] | None = None) -> None:
        self.closing = threading.Event()
        self._stdin = stdin
        self._on_close = on_close
        self._queue: queue.SimpleQueue[jobs.Analyse | jobs.Live | None] = queue.SimpleQueue()
        self._cancelled: dict[str, threading.Event] = {}
        self._lengths: dict[str, int] = {}
        self._thread = threading.Thread(target=self._read, name="inbox", daemon=True)
        self._thread.start()

    def __iter__(self) -> Iterator[jobs.Analyse | jobs.Live]:
        """The jobs in their order, cancelled ones included, until the window closes or says Shutdown."""
        while (job := self._queue.get()) is not None:
            yield job

    def is_cancelled(self, job: str) -> bool:
        event = self._cancelled.get(job)
        return self.closing.is_set() or (event is not None and event.is_set())

    def length(self, job: str) -> int | None:
        """How many frames the take of ``job`` has; None as long as it grows."""
        return self._lengths.get(job)

    def finished(self, job: str) -> None:
        """``job`` has been answered: a Cancel for it means nothing any more."""
        self._cancelled.pop(job, None)
        self._lengths.pop(job, None)

    def _read(self) -> None:
        try:
            for line in self._stdin:
                try:
                    message = jobs.decode(line)
                except ValueError as error:
                    _log.warning("ignored a line that is no message: %s", error)
                    continue
                if not self._take(message):
                    break
        except (OSError, ValueError) as error:
            _log.warning("stdin broke: %s", error)
        self.closing.set()
        self._queue.put(None)
        if self._on_close is not None:
            self._on_close()

    def _take(self, message: jobs.Message) -> bool:
        if isinstance(message, jobs.Shutdown):
            return False
        if isinstance(message, (jobs.Analyse, jobs.Live)):
            self._cancelled[message.job] = threading.Event()
            self._queue.put(message)
        elif isinstance(message, jobs.LiveEnd):
            if message.job in self._cancelled:
                self._lengths[message.job] = message.frames
        elif isinstance(message, jobs.Cancel):
            event = self._cancelled.get(message.job)
            if event is not None:
                event.set()
        else:
            _log.warning("ignored a message that is not for a worker: %s", type(message).__name__)
        return True


class Outbox:
    """Messages to the window, each a line and flushed at once. ``broken`` when nobody reads any more."""

    def __init__(self, stdout: BinaryIO) -> None:
        self.broken = False
        self._stdout = stdout

    def send(self, message: jobs.Message) -> None:
        """Raises ValueError for a message that holds a number which is not finite."""
        line = jobs.encode(message).encode("ascii") + b"\n"
        try:
            self._stdout.write(line)
            self._stdout.flush()
        except OSError as error:
            if not self.broken:
                _log.info("the window has gone: %s", error)
            self.broken = True


@dataclass
class ProgressTeller:
    """Sends a stage's progress: rising, not too often, and 1 at the end."""

    outbox: Outbox
    job: str
    stage: str
    clock: Callable[[], float] = time.monotonic
    _last: float = -1.0
    _next_at: float = 0.0

    def __call__(self, fraction: float) -> None:
        fraction = min(1.0, max(0.0, fraction))
        now = self.clock()
        if fraction <= self._last or (now < self._next_at and fraction < 1):
            return
        self._last, self._next_at = fraction, now + PROGRESS_INTERVAL_S
        self.outbox.send(jobs.Progress(self.job, fraction, self.stage))


class InferWorker:
    """Answers jobs, one after the other, with one warm Analyzer."""

    def __init__(self, inbox: Inbox, outbox: Outbox, load: Load, warnings: Sequence[str] = ()) -> None:
        self._warnings = warnings
        self._hop_s = 1.0
        self._inbox = inbox
        self._outbox = outbox
        self._load = load
        self._files = 0

    def run(self) -> int:
        """Load the model, say Ready, and work until the window has no more to ask. Returns the exit code."""
        try:
            analyzer = self._load()
            self._hop_s = analyzer.hop_s
            warm_up(analyzer)
        except Exception as error:  # noqa: BLE001 whatever a damaged installation raises, the window must hear of it
            failure = explain(error, tr("the model"))
            self._outbox.send(jobs.Failed("", failure.message, failure.advice))
            return EXIT_NO_MODEL
        card = analyzer.card
        thresholds = zip(EventType, card.decision.event_thresholds, strict=True)
        points = {str(kind): float(value) for kind, value in thresholds}
        self._outbox.send(jobs.Ready(card.id, card.name, card.version, points, " ".join(self._warnings)))
        for job in self._inbox:
            self._outbox.send(self._answer(analyzer, job))
            self._inbox.finished(job.job)
            if self._outbox.broken:
                break
        return 0

    def _answer(self, analyzer: Analyzer, job: jobs.Analyse | jobs.Live) -> jobs.Done | jobs.Failed:
        try:
            if self._given_up(job):
                raise Cancelled
            analyzer.set_hop(job.hop_s or self._hop_s)
            if isinstance(job, jobs.Live):
                self._judge(analyzer, job)
                return jobs.Done(job.job, {})
            done = jobs.Done(job.job, analysis_to_dict(self._analyse(analyzer, job), frames=True))
            jobs.encode(done)  # a number that is not finite must fail here, where it can still be told
        except Cancelled:
            return jobs.Failed(job.job, tr("Cancelled."), cancelled=True)
        except Exception as error:  # noqa: BLE001 a bad file, or a fault of ours: the next job may be a good one
            failure = explain(error, f"“{Path(job.path).name}”")
            return jobs.Failed(job.job, failure.message, failure.advice)
        return done

    def _analyse(self, analyzer: Analyzer, job: jobs.Analyse) -> Analysis:
        """The analysis and, where it is asked for, the MFCC, in one pass over the file."""
        tell = ProgressTeller(self._outbox, job.job, "analyse")

        def analyse(on_samples: Callable[[np.ndarray], None] | None = None) -> Analysis:
            return analyzer.analyse(
                Path(job.path), cancel=lambda: self._given_up(job), progress=tell, on_samples=on_samples
            )

        if not job.scratch_dir:
            return analyse()
        from prs_core.inference import MfccStream

        self._files += 1
        # Numbered: a job's name is the window's choice and may be no file name.
        path = Path(job.scratch_dir) / f"mfcc-{os.getpid()}-{self._files}.npy"
        config, stream = analyzer.card.features, MfccStream(analyzer.extractor)
        with mfcc_file(path, config.n_mfcc) as writer:
            analysis = analyse(lambda block: writer.append(stream.push(block)))
            writer.append(stream.finish())
        self._outbox.send(jobs.Mfcc(job.job, str(path), writer.rows, writer.frames, config.frame_s))
        return analysis

    def _judge(self, analyzer: Analyzer, job: jobs.Live) -> None:
        """A take while it grows, told window by window."""

        def judge(on_samples: Callable[[np.ndarray], object] | None = None) -> None:
            follow(
                LiveJudge(analyzer, Path(job.path), on_samples),
                lambda: self._inbox.length(job.job),
                lambda window: self._outbox.send(jobs.Judged(job.job, window.to_dict())),
                given_up=lambda: self._given_up(job),
            )

        if not job.scratch_dir:
            judge()
            return
        from prs_core.inference import MfccStream

        self._files += 1
        config, stream = analyzer.card.features, MfccStream(analyzer.extractor)
        path = Path(job.scratch_dir) / f"mfcc-live-{os.getpid()}-{self._files}.f32"
        with path.open("xb", buffering=0) as file:
            self._outbox.send(jobs.GrowingMfcc(job.job, str(path), config.n_mfcc, config.frame_s))
            judge(lambda block: file.write(frames_as_bytes(stream.push(block))))
            file.write(frames_as_bytes(stream.finish()))

    def _given_up(self, job: jobs.Analyse | jobs.Live) -> bool:
        return self._outbox.broken or self._inbox.is_cancelled(job.job)


def warm_up(analyzer: Analyzer) -> None:
    """One window of silence, so that the first recording does not wait for memory and kernels."""
    from prs_core.inference import MfccStream

    silence = np.zeros(analyzer.card.features.window_samples, np.float32)
    analyzer.windows([silence])
    MfccStream(analyzer.extractor).push(silence)


def run_infer_worker(
    stdin: BinaryIO,
    stdout: BinaryIO,
    load: Load,
    *,
    on_close: Callable[[], None] | None = None,
    warnings: Sequence[str] = (),
) -> int:
    """Work for the window at the other end of ``stdin`` and ``stdout``. ``warnings``: what is to be said of the model
    once it is loaded. Returns the exit code."""
    # The inbox first: jobs and a window that goes away are heard of while torch is being imported.
    inbox = Inbox(stdin, on_close)
    return InferWorker(inbox, Outbox(stdout), load, warnings).run()


def private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The process's stdin and stdout for the protocol alone.

    stdin is unbuffered: Python aborts when it ends while a thread waits inside a buffered file.
    Their usual descriptors are pointed elsewhere (stdin at nothing, stdout at stderr), so that neither Python nor any
    library below it can read or print into the protocol by accident.
    """
    if sys.platform == "win32":
        import msvcrt

        for descriptor in (0, 1):
            msvcrt.setmode(descriptor, os.O_BINARY)
    stdin, stdout = os.fdopen(os.dup(0), "rb", buffering=0), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    try:
        os.dup2(2, 1)
    except OSError:  # a program without a console has no stderr
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
    os.close(nothing)
    sys.stdin = None
    sys.stdout = sys.stderr
    return stdin, stdout


def default_threads() -> int:
    """Threads for torch: all cores but the one that the window draws with, and no more than the small network uses."""
    return max(1, min(4, cores() - 1))


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="prs-studio --worker infer", description="Started by the window.")
    parser.add_argument("--model", type=Path, help="model folder (default: the one in use)")
    parser.add_argument("--hop", type=float, default=1.0, help="seconds from window to window")
    parser.add_argument("--threads", type=int, default=0, help="0: chosen by the number of cores")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """The worker process. Returns its exit code."""
    arguments = _arguments(sys.argv[1:] if argv is None else argv)
    stdin, stdout = private_pipes()
    # Ctrl-C in the terminal reaches the whole group: the window decides what becomes of its worker.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    over = threading.Event()

    def last_resort() -> None:
        # A read from a network drive that hangs would leave a process without a window behind, for ever.
        if not over.wait(GRACE_S):
            os._exit(0)

    threads, warnings = arguments.threads or default_threads(), list[str]()

    def load() -> Analyzer:
        return load_analyzer(arguments.model, threads, hop_s=arguments.hop, warn=warnings.append)

    code = run_infer_worker(stdin, stdout, load, on_close=last_resort, warnings=warnings)
    over.set()
    return code


if __name__ == "__main__":
    sys.exit(main())
