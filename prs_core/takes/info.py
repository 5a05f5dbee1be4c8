"""What is known of a take besides its sound, in a JSON file beside it: NAME.take.json beside NAME.wav or NAME.flac."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from prs_core.errors import AudioError
from prs_core.files import write_json
from prs_core.translation import tr

INFO_SUFFIX = ".take.json"
VERSION = 1


class Ended(StrEnum):
    """How a take ended."""

    RECORDING = "recording"  # it did not: it is being recorded, or the program was killed
    STOPPED = "stopped"
    DISK_FULL = "disk full"
    FAILED = "failed"  # the file could not be written for another reason
    RECOVERED = "recovered"  # the program was killed, and the take put in order later


@dataclass(frozen=True)
class Gap:
    """Something is missing from the take at ``at_s`` of it: ``missing_s`` of the world, because of ``cause``
    ("unplugged", "paused"; "interrupted": the device went on, and the sound in between never came)."""

    at_s: float
    missing_s: float
    cause: str


@dataclass(frozen=True)
class Overrun:
    """The computer was too slow: ``frames`` are missing at about ``at_s``; 0 where the device did not say how many."""

    at_s: float
    frames: int


@dataclass(frozen=True)
class Mark:
    """What somebody noted while recording."""

    at_s: float
    text: str


@dataclass(frozen=True)
class GainChange:
    at_s: float
    gain_db: float


@dataclass(frozen=True)
class TakeInfo:
    """``rate`` of the file in Hz, ``channel`` left, right or mix of the device's, ``started`` in ISO 8601 with its
    zone. ``gain_db`` is what was set at the start; later changes are in ``gains``. All times are seconds of the take.
    """

    device: str
    rate: int
    channel: str = "left"
    gain_db: float = 0.0
    started: str = ""
    patient: str = ""
    site: str = ""
    age_years: float | None = None
    sex: str = ""
    ended: Ended = Ended.RECORDING
    duration_s: float = 0.0
    gaps: tuple[Gap, ...] = ()
    overruns: tuple[Overrun, ...] = ()
    marks: tuple[Mark, ...] = ()
    gains: tuple[GainChange, ...] = ()

    @property
    def lost_frames(self) -> int:
        return sum(overrun.frames for overrun in self.overruns)

    def to_dict(self) -> dict[str, Any]:
        return {"prs_studio_take": VERSION, **asdict(self)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Raises ValueError for anything that ``to_dict`` would not have written. What is unknown is passed over: a
        newer program may say more."""
        if values.get("prs_studio_take") != VERSION:
            raise ValueError("no description of a take, or of a newer program")
        given: dict[str, Any] = {}
        kinds = {"gaps": Gap, "overruns": Overrun, "marks": Mark, "gains": GainChange}
        for field in fields(cls):
            if field.name in kinds:
                given[field.name] = tuple(_entry(kinds[field.name], each) for each in values.get(field.name, ()))
            elif field.name in values:
                given[field.name] = _plain(str(field.type), values[field.name])
        try:
            return cls(**given)
        except TypeError as error:
            raise ValueError(f"an incomplete description of a take: {error}") from None


def _entry(kind: type[Any], values: Any) -> Any:
    if not isinstance(values, dict):
        raise ValueError("an entry that is no object")
    return kind(**{f.name: _plain(str(f.type), values.get(f.name)) for f in fields(kind)})


def _plain(kind: str, value: Any) -> Any:
    if kind == "Ended":
        return Ended(value)
    if kind == "float | None":
        return None if value is None else _plain("float", value)
    if kind == "str" and isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
        if kind == "float":
            return float(value)
        if kind == "int" and isinstance(value, int):
            return value
    raise ValueError(f"{str(value)[:40]!r} where {kind} is wanted")


def info_path(sound: Path) -> Path:
    """Where the description of the take ``sound`` is."""
    return sound.with_name(sound.stem + INFO_SUFFIX)


def write_info(sound: Path, info: TakeInfo) -> None:
    """Raises OSError."""
    write_json(info_path(sound), info.to_dict())


def read_info(sound: Path) -> TakeInfo:
    """Raises AudioError where it is damaged, OSError where it is not there."""
    path = info_path(sound)
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(values, dict):
            raise ValueError("a description of a take is an object")
        return TakeInfo.from_dict(values)
    except (ValueError, RecursionError, TypeError) as error:
        raise AudioError(
            tr("“{name}” is damaged ({reason}).", name=path.name, reason=error), tr("The sound itself can be opened.")
        ) from error
