"""The words that the window and its worker process exchange: one JSON object a line, over stdin and stdout.

The window sends Analyse, Cancel and Shutdown; the inference worker answers with one Ready (or a Failed with an empty
``job`` when the model cannot be loaded) and then, for every Analyse, any number of Progress, at most one Mfcc, and
exactly one Done or Failed, in the order in which the jobs were sent. A cancelled job ends in a Failed with
``cancelled`` set. Arrays travel as files, never in a message. Lines are ASCII, so that any name that a file system
holds (bytes that are not UTF-8 included) arrives as it left.

Live asks for a take to be judged while it grows, LiveEnd says that it grows no more. In between there is a Judged for
every window, and the worker has time for nothing else.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any


@dataclass(frozen=True)
class Analyse:
    """Analyse the recording at ``path``. ``hop_s`` 0 means the worker's own. With an empty ``scratch_dir`` no MFCC
    is written."""

    job: str
    path: str
    hop_s: float = 0.0
    scratch_dir: str = ""


@dataclass(frozen=True)
class Live:
    """Judge the take at ``path``, which is being recorded, as it grows. The rest is as in Analyse."""

    job: str
    path: str
    hop_s: float = 0.0
    scratch_dir: str = ""


@dataclass(frozen=True)
class LiveEnd:
    """The take of ``job`` is complete, with so many ``frames``: judge it to its end, and answer with Done."""

    job: str
    frames: int


@dataclass(frozen=True)
class Cancel:
    """Give up ``job``, whether it runs or waits. A job that is unknown or over is not an error."""

    job: str


@dataclass(frozen=True)
class Shutdown:
    """Give up everything and exit. Closing the worker's stdin says the same."""


@dataclass(frozen=True)
class Ready:
    """The model is loaded and warm. ``event_thresholds``: what each type's probability must reach to be proposed.
    ``warning``: why it is not the model that was chosen, or ""."""

    model_id: str
    model_name: str
    model_version: str
    event_thresholds: dict[str, Any] = field(default_factory=dict)
    warning: str = ""


@dataclass(frozen=True)
class Progress:
    """``fraction`` of ``stage`` is done, in [0, 1], rising. The inference worker has one stage, "analyse"."""

    job: str
    fraction: float
    stage: str


@dataclass(frozen=True)
class Mfcc:
    """The un-normalised MFCC of the whole recording, complete on disk: ``file`` is a .npy of float32 (rows, frames) to
    be memory-mapped; a frame lasts ``frame_s``. The file belongs to whoever receives the message."""

    job: str
    file: str
    rows: int
    frames: int
    frame_s: float


@dataclass(frozen=True)
class GrowingMfcc:
    """The un-normalised MFCC of a take, as far as it is judged: ``file`` holds frames of ``rows`` float32 each, one
    after the other, and grows; a frame lasts ``frame_s``. The file belongs to whoever receives the message."""

    job: str
    file: str
    rows: int
    frame_s: float


@dataclass(frozen=True)
class Judged:
    """A window of a take: ``window`` as LiveWindow.to_dict has it."""

    job: str
    window: dict[str, Any]


@dataclass(frozen=True)
class Done:
    """The job's result: ``analysis`` as prs_core.schema writes it; empty for Live, all of which was told before."""

    job: str
    analysis: dict[str, Any]


@dataclass(frozen=True)
class Failed:
    """The job has no result. ``message`` says what happened in plain words, ``advice`` what to do (may be empty)."""

    job: str
    message: str
    advice: str = ""
    cancelled: bool = False


Message = Analyse | Live | LiveEnd | Cancel | Shutdown | Ready | Progress | Mfcc | GrowingMfcc | Judged | Done | Failed

_KINDS: dict[str, type[Message]] = {
    "analyse": Analyse,
    "live": Live,
    "live_end": LiveEnd,
    "cancel": Cancel,
    "shutdown": Shutdown,
    "ready": Ready,
    "progress": Progress,
    "mfcc": Mfcc,
    "growing_mfcc": GrowingMfcc,
    "judged": Judged,
    "done": Done,
    "failed": Failed,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def encode(message: Message) -> str:
    """One line without its line end, ASCII only. Raises ValueError where a number is not finite."""
    # vars, not asdict: that would copy an hour's analysis number by number.
    return json.dumps({"kind": _NAMES[type(message)], **vars(message)}, allow_nan=False, separators=(",", ":"))


def decode(line: str | bytes) -> Message:
    """The message in ``line``. Raises ValueError, saying why, for anything that ``encode`` would not have written."""
    try:
        values = json.loads(line, parse_constant=_refuse_constant)
    except RecursionError:
        raise ValueError("a message nested too deeply") from None
    if not isinstance(values, dict):
        raise ValueError("a message is a JSON object")
    name = values.pop("kind", None)
    kind = _KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        raise ValueError(f"unknown kind of message: {name!r}")
    return kind(**_checked(kind, values))


def _refuse_constant(text: str) -> float:
    raise ValueError(f"{text} is not a number that a message may hold")


def _checked(kind: type[Message], values: Mapping[str, Any]) -> dict[str, Any]:
    """``values`` as the fields of ``kind``: all that have no default, none that are unknown, each of its type."""
    known = {each.name: str(each.type) for each in fields(kind)}
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise ValueError(f"{kind.__name__} has no {unknown[0]!r}")
    try:
        kind(**values)
    except TypeError as error:
        raise ValueError(f"{kind.__name__} is incomplete: {error}") from None
    return {name: _value(name, known[name], value) for name, value in values.items()}


def _value(name: str, wanted: str, value: Any) -> Any:
    if wanted == "str" and isinstance(value, str):
        return value
    if wanted == "bool" and isinstance(value, bool):
        return value
    if wanted.startswith("dict") and isinstance(value, dict):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value) and value >= 0:
        if wanted == "float":
            return float(value)
        if wanted == "int" and isinstance(value, int):
            return value
    raise ValueError(f"{name!r} holds {type(value).__name__} {str(value)[:40]!r} where {wanted} is wanted")
