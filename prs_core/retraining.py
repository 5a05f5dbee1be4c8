"""A retraining as a folder: what was asked for, how far it is, what is wanted of it, and what came of it.

The window, or the command line, writes ``request.json`` and ``control.json``; the worker process, which outlives both,
writes all the rest. Every file is replaced whole, so that it can be read at any moment, and a folder is all that a
worker needs to go on after a kill. Nothing here imports torch or Qt. resources/docs/retraining.md has the format.
"""

from __future__ import annotations

import json
import math
import os
import secrets
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Self, TypeVar, get_args, get_origin, get_type_hints

from prs_core.errors import PRSError
from prs_core.files import write_json
from prs_core.translation import tr

REQUEST_NAME, PROGRESS_NAME, CONTROL_NAME, RESULT_NAME = "request.json", "progress.json", "control.json", "result.json"
#: Arrays: "embedding" (clips, 2) float32, "labels" and "answers" (clips,) int64, "confusion" (7, 7) int64 (rows: true).
PICTURE_NAME = "picture.safetensors"
CANDIDATE_NAME, CHECKPOINTS_NAME, LOCK_NAME, LOG_NAME = "candidate", "checkpoints", "lock", "worker.log"
#: Where jobs are kept, instead of the user's data folder.
FOLDER_VARIABLE = "PRS_RETRAINING"
#: A worker says at least this often that it is alive, in seconds; one that is silent for ten times as long is not.
HEARTBEAT_S = 1.0


class JobError(PRSError):
    """A job folder that cannot be used, with the reason in plain words."""


class Way(StrEnum):
    """REFINE starts from the model in use (minutes), SCRATCH from nothing (hours)."""

    REFINE = "refine"
    SCRATCH = "scratch"


class Phase(StrEnum):
    """Where a job stands. The first seven are work, in this order; the last four are ends and rests."""

    COLLECT = "collect"
    SUPCON = "supcon"
    EVENTS = "events"
    WINDOWS = "windows"
    POINTS = "points"
    GATE = "gate"
    DONE = "done"
    FAILED = "failed"
    PAUSED = "paused"
    CANCELLED = "cancelled"


#: In these the worker is at work, or was until it was killed.
WORKING = frozenset({Phase.COLLECT, Phase.SUPCON, Phase.EVENTS, Phase.WINDOWS, Phase.POINTS, Phase.GATE})
#: From these nothing goes on. A failed job can be started again: it goes on where it failed.
OVER = frozenset({Phase.DONE, Phase.CANCELLED})


class Wanted(StrEnum):
    RUN = "run"
    PAUSE = "pause"
    CANCEL = "cancel"


@dataclass(frozen=True)
class Settings:
    """The "advanced" fold. None is the way's own default, which the worker knows; ``threads`` None: all cores but none
    of the interface's haste, for the process has low priority.

    ``epochs``, ``learning_rate``: factors upon the way's own. ``members``: pairs of networks that learn. ``keep``: how
    much of the old model stays (refining only), 0 none to 1 all. ``seed``: all that is random follows from it.
    """

    epochs: float = 1.0
    learning_rate: float = 1.0
    members: int | None = None
    keep: float | None = None
    threads: int | None = None
    seed: int = 2023
    judge: bool = True

    def __post_init__(self) -> None:
        bounds: tuple[tuple[str, float | None, float, float], ...] = (
            ("epochs", self.epochs, 0.1, 10.0),
            ("learning_rate", self.learning_rate, 0.01, 10.0),
            ("members", self.members, 1, 9),
            ("keep", self.keep, 0.0, 1.0),
            ("threads", self.threads, 1, 256),
            ("seed", self.seed, 0, 2**31 - 1),
        )
        for name, value, least, most in bounds:
            if value is not None and not (math.isfinite(value) and least <= value <= most):
                raise ValueError(f"{name} must lie between {least:g} and {most:g}, not {value!r}")


@dataclass(frozen=True)
class Request:
    """What is asked for.

    ``study``: its file or URL. ``trees``: folders in SPRSound's layout, whose train part is learnt from as well.
    ``base``: the bundle's folder to start from and to be compared with, ``base_id`` its card's id. ``readers``: whose
    reviews count; empty is everybody's, a consensus before a person's.
    """

    study: str
    base: str
    base_id: str = ""
    way: Way = Way.REFINE
    trees: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()
    author: str = ""
    note: str = ""
    settings: Settings = field(default_factory=Settings)
    created: str = ""

    def __post_init__(self) -> None:
        if not self.study and not self.trees:
            raise ValueError("a retraining needs a study, or a folder of annotated recordings")
        if not self.base:
            raise ValueError("a retraining needs a model to start from")

    def learns_from(self, study: str) -> bool:
        """Whether it learns from this study, given by its file or URL; from trees alone, it is anybody's."""
        return not self.study or _place(self.study) == _place(study)


def _place(study: str) -> str:
    return study if "://" in study else str(Path(study).resolve())


@dataclass(frozen=True)
class Curve:
    """What is drawn of one phase: of each epoch that is done the ``loss``, and the ``score`` where there is one."""

    loss: tuple[float, ...] = ()
    score: tuple[float, ...] = ()
    epochs: int = 0


@dataclass(frozen=True)
class Counts:
    """What there is to learn from. ``classes``: of each event type the events and, in how many patients, ``patients``;
    ``records``: recordings by label; ``of_patients``: recordings of each patient (for the window only, never logged).
    """

    recordings: int = 0
    patients: int = 0
    events: int = 0
    classes: Mapping[str, int] = field(default_factory=dict)
    class_patients: Mapping[str, int] = field(default_factory=dict)
    records: Mapping[str, int] = field(default_factory=dict)
    of_patients: Mapping[str, int] = field(default_factory=dict)
    held_out_recordings: int = 0
    held_out_patients: int = 0


@dataclass(frozen=True)
class Progress:
    """How far a job is, renewed at most every HEARTBEAT_S.

    ``at``: the last phase of work, which is where it stopped. ``fraction`` of the whole in [0, 1]; ``seconds_left``
    None while nobody knows. ``curves`` by phase. ``warnings``: what the person should know of what is learnt from.
    ``message`` and ``advice``: why it failed; ``refused``: because nothing can be learnt from what there is.
    ``picture``: rises with every new PICTURE_NAME. ``heartbeat``: seconds since 1970.
    """

    phase: Phase = Phase.COLLECT
    at: Phase = Phase.COLLECT
    fraction: float = 0.0
    seconds_left: float | None = None
    curves: Mapping[str, Curve] = field(default_factory=dict)
    counts: Counts = field(default_factory=Counts)
    warnings: tuple[str, ...] = ()
    message: str = ""
    advice: str = ""
    refused: bool = False
    picture: int = 0
    pid: int = 0
    heartbeat: float = 0.0
    seconds_spent: float = 0.0


@dataclass(frozen=True)
class Control:
    wanted: Wanted = Wanted.RUN


@dataclass(frozen=True)
class Result:
    """What came of it. ``candidate``: the bundle's folder within the job's. ``gate``: its verdict, as the gate writes
    it; None where none was asked for. ``recipe``: all settings that were in force, ``data``: fingerprint of what was
    learnt from."""

    candidate: str
    candidate_id: str
    counts: Counts
    warnings: tuple[str, ...] = ()
    gate: Mapping[str, Any] | None = None
    recipe: Mapping[str, Any] = field(default_factory=dict)
    data: str = ""
    seconds: float = 0.0


Message = TypeVar("Message", Request, Progress, Control, Result)
_NAMES: dict[type[Any], str] = {
    Request: REQUEST_NAME,
    Progress: PROGRESS_NAME,
    Control: CONTROL_NAME,
    Result: RESULT_NAME,
}


@dataclass(frozen=True)
class Job:
    """A job's folder. ``read`` raises JobError; ``write`` OSError."""

    folder: Path

    @classmethod
    def create(cls, root: Path, request: Request) -> Self:
        """A new job in a folder of its own within ``root``, not started."""
        now = datetime.now(UTC)
        folder = root / f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"
        folder.mkdir(parents=True)
        job = cls(folder)
        job.write(Control())
        # Last: a folder without a request is no job.
        job.write(replace(request, created=request.created or now.isoformat(timespec="seconds")))
        return job

    def learns_from(self, study: str) -> bool:
        """As Request.learns_from; of one that cannot be read nobody knows: True."""
        try:
            return self.read(Request).learns_from(study)
        except JobError:
            return True

    @property
    def id(self) -> str:
        return self.folder.name

    @property
    def checkpoints(self) -> Path:
        return self.folder / CHECKPOINTS_NAME

    @property
    def candidate(self) -> Path:
        return self.folder / CANDIDATE_NAME

    def write(self, message: Request | Progress | Control | Result) -> None:
        """Replace the message's file. Progress, which comes every second, need not outlive a power cut."""
        durable = not isinstance(message, Progress | Control)
        write_json(self.folder / _NAMES[type(message)], asdict(message), durable=durable)

    def read(self, kind: type[Message]) -> Message:
        """Raises JobError when it is not there, damaged or impossible."""
        path = self.folder / _NAMES[kind]
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            message: Message = _build(kind, values, "")
        except FileNotFoundError as error:
            raise JobError(tr("The retraining {id} has no {file}.", id=self.id, file=path.name)) from error
        except (OSError, ValueError, TypeError, RecursionError) as error:
            raise JobError(
                tr(
                    "{file} of the retraining {id} cannot be used ({reason}).", file=path.name, id=self.id, reason=error
                ),
                tr("Begin a new retraining."),
            ) from error
        return message

    def progress(self) -> Progress:
        """Where it stands; at its beginning when nothing was written yet. Never raises JobError."""
        try:
            return self.read(Progress)
        except JobError:
            return Progress()

    def wanted(self) -> Wanted:
        """What is wanted of it; to run, where nothing can be read."""
        try:
            return self.read(Control).wanted
        except JobError:
            return Wanted.RUN

    def want(self, wanted: Wanted) -> None:
        self.write(Control(wanted))

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the job while working on it. The lock goes with the process, however that ends. Raises JobError when
        another process has it."""
        descriptor = os.open(self.folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                _lock(descriptor)
            except OSError as error:
                raise JobError(tr("This retraining is at work already, in another process.")) from error
            yield
        finally:
            os.close(descriptor)

    def is_running(self) -> bool:
        """Whether a process works on it at this moment."""
        if not (self.folder / LOCK_NAME).is_file():
            return False
        try:
            with self.lock():
                return False
        except JobError:
            return True

    def clear(self) -> None:
        """It is decided about: what is large of it goes, what was asked and found stays."""
        for folder in (self.candidate, self.checkpoints):
            shutil.rmtree(folder, ignore_errors=True)

    def is_unfinished(self) -> bool:
        """Whether starting a worker would go on with it: it was begun, and neither ended nor cancelled."""
        return self.progress().phase not in OVER


def default_root() -> Path:
    """Where the jobs are: FOLDER_VARIABLE, or the user's data folder."""
    if named := os.environ.get(FOLDER_VARIABLE):
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_data_dir("prs-studio", appauthor=False)) / "retraining"


def find_jobs(root: Path) -> list[Job]:
    """All jobs in ``root``, newest first."""
    try:
        folders = sorted((f for f in root.iterdir() if (f / REQUEST_NAME).is_file()), reverse=True)
    except OSError:
        return []
    return [Job(folder) for folder in folders]


def unfinished(root: Path) -> list[Job]:
    """The jobs to go on with, newest first; running ones among them."""
    return [job for job in find_jobs(root) if job.is_unfinished()]


def alive(progress: Progress, now: float | None = None) -> bool:
    """Whether a sign of life is recent enough."""
    return (time.time() if now is None else now) - progress.heartbeat < 10 * HEARTBEAT_S


def _build(kind: Any, values: Any, where: str) -> Any:
    """A dataclass from JSON, unknown names passed over (a newer program may have written them). Raises ValueError or
    TypeError, with the place."""
    if not isinstance(values, Mapping):
        raise TypeError(f"{where or 'it'} is no object")
    hints = get_type_hints(kind)
    known = {f.name for f in fields(kind)}
    return kind(**{name: _value(hints[name], value, name) for name, value in values.items() if name in known})


def _value(wanted: Any, value: Any, where: str) -> Any:
    origin, inner = get_origin(wanted), get_args(wanted)
    if wanted is Any:
        return value
    if type(None) in inner:
        return None if value is None else _value(next(a for a in inner if a is not type(None)), value, where)
    if origin is tuple and isinstance(value, list):
        return tuple(_value(inner[0], each, where) for each in value)
    if origin is not None and isinstance(value, Mapping):
        return {str(key): _value(inner[1], each, where) for key, each in value.items()}
    if hasattr(wanted, "__dataclass_fields__"):
        return _build(wanted, value, where)
    if isinstance(wanted, type) and issubclass(wanted, StrEnum):
        return wanted(value)
    if wanted is float and type(value) is int:
        return float(value)
    if origin is not None or type(value) is not wanted:
        raise TypeError(f"{where} is {value!r}")
    return value


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
