"""`prs-studio --worker train FOLDER`: one retraining, in a process of its own that gives way to everything else.

It lives without the window that started it, and whatever ends it, the folder says how far it was: starting it again
goes on from there. Nothing is written outside of the folder.
"""

from __future__ import annotations

import errno
import logging
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from safetensors import SafetensorError

from prs_core.errors import Cancelled, PRSError
from prs_core.failures import Failure, explain
from prs_core.lessons import LessonsError
from prs_core.privacy import PrivateFormatter
from prs_core.retraining import LOG_NAME, Job, JobError, Phase, Result
from prs_core.translation import tr
from training.conductor import Conductor, Paused
from training.lessons import CHOICE_NAME
from training.loop import Report
from training.retrain import Plan, retrain

_log = logging.getLogger(__name__)
DONE, FAILED, USAGE, STOPPED = 0, 1, 2, 3
#: Given back when the disk is full, so that this can be written down.
_BALLAST, _BALLAST_BYTES = ".ballast", 1 << 18
#: A look at whether a job is at work takes its lock for a moment.
_TRIES, _PATIENCE_S = 20, 0.1
_UNTOUCHED = tr("The model in use is untouched.")


def main(argv: Sequence[str]) -> int:
    """Returns the exit code: 0 done, 1 failed, 2 wrong usage, or at work elsewhere, 3 paused or cancelled."""
    if len(argv) != 1 or not Path(argv[0]).is_dir():
        print("usage: prs-studio --worker train FOLDER", file=sys.stderr)
        return USAGE
    job = Job(Path(argv[0]))
    give_way()
    handler = logging.FileHandler(job.folder / LOG_NAME, encoding="utf-8", delay=True)
    handler.setFormatter(PrivateFormatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger().addHandler(handler)
    from prs_core.registry import Registry, models_folder

    try:
        with _own_temporary_folder(job.folder):
            work(job, lambda _: None, Plan(count_gate=lambda: Registry(models_folder()).count_gate()))
    except JobError as error:
        print(error, file=sys.stderr)
        return USAGE
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    return {Phase.DONE: DONE, Phase.FAILED: FAILED}.get(job.progress().phase, STOPPED)


@contextmanager
def _own_temporary_folder(place: Path) -> Iterator[None]:
    """In ``place``, with which it goes if the process is killed. torch makes two folders as it is imported, and leaves
    them in the system's; nothing is ever put into them."""
    before, names = tempfile.tempdir, ("TMPDIR", "TORCHINDUCTOR_CACHE_DIR")
    had = {name: os.environ.get(name) for name in names}
    with tempfile.TemporaryDirectory(dir=place, prefix="temporary-", ignore_cleanup_errors=True) as folder:
        os.environ.update(dict.fromkeys(names, folder))
        tempfile.tempdir = folder
        try:
            yield
        finally:
            tempfile.tempdir = before
            for name, value in had.items():
                os.environ.pop(name, None)
                if value is not None:
                    os.environ[name] = value


def work(job: Job, report: Report, plan: Plan | None = None) -> Result | None:
    """Do a job, or go on with it; whatever comes of it stands in its progress. None where there is no result.

    Raises JobError when another process is at it; KeyboardInterrupt once that is written down as a pause.
    """
    with ExitStack() as held:
        for left in reversed(range(_TRIES)):
            try:
                held.enter_context(job.lock())
                break
            except JobError:
                if not left:
                    raise
                time.sleep(_PATIENCE_S)
        return _locked(job, report, plan or Plan())


def _locked(job: Job, report: Report, plan: Plan) -> Result | None:
    if not job.is_unfinished():
        with suppress(JobError):
            return job.read(Result)
        return None
    conductor = Conductor(job)
    ballast = job.folder / _BALLAST
    try:
        try:
            ballast.write_bytes(bytes(_BALLAST_BYTES))
            result = retrain(job, report, plan, conductor)
        finally:
            ballast.unlink(missing_ok=True)
        conductor.end(Phase.DONE)
        return result
    except Paused:
        conductor.end(Phase.PAUSED)
    except Cancelled:
        conductor.end(Phase.CANCELLED)
    except KeyboardInterrupt:
        conductor.end(Phase.PAUSED)
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, the window has to learn of it
        failure = failure_of(error)
        refused = isinstance(error, LessonsError)
        # What a person is told in words is no error of the program's.
        _log.log(logging.INFO if isinstance(error, PRSError) else logging.ERROR, "failed: %s", type(error).__name__)
        if refused:  # what is collected until the next try is looked at again
            (job.folder / CHOICE_NAME).unlink(missing_ok=True)
        try:
            conductor.end(Phase.FAILED, failure.message, f"{failure.advice} {_UNTOUCHED}".strip(), refused=refused)
        except OSError:  # whoever waits for it looks there, and would not find it
            report(str(failure))
    return None


def failure_of(error: BaseException) -> Failure:
    """What went wrong with a retraining, in plain words."""
    text = str(error)
    full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
    if full or (isinstance(error, SafetensorError) and "No space left" in text):
        return Failure(tr("The disk is full."), tr("Free some space, then go on: nothing that was learnt is lost."))
    if isinstance(error, MemoryError) or (isinstance(error, RuntimeError) and "allocate memory" in text):
        return Failure(
            tr("There is not enough memory."), tr("Close other programs, then go on: nothing that was learnt is lost.")
        )
    if isinstance(error, FloatingPointError):
        return Failure(
            tr("The training ran away: its loss is no number any more."),
            tr("Begin a new one, with a lower learning rate."),
        )
    from prs_core.study.troubles import is_of_connection  # which takes SQLAlchemy along

    failure = explain(error, tr("the retraining"))
    if isinstance(error, PRSError) and is_of_connection(failure.message):  # its own advice is for who edits
        return Failure(failure.message, tr("See that the study can be reached, then try again."))
    return failure


def give_way() -> None:
    """Take the processor only when nobody else wants it."""
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
    else:
        with suppress(OSError):
            os.nice(10)
