"""What the gate says of a new model beside the one in use: numbers, three verdicts, and what to listen to.

Plain data without torch, which the worker writes and the window reads. How it is computed: training.gate; what it
means: resources/docs/retraining.md.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

from prs_core.errors import PRSError
from prs_core.labels import EventType, RecordLabel
from prs_core.translation import tr

#: A figure that fewer patients stand behind has no interval, and nothing is decided by it.
LEAST_PATIENTS = 10
#: The name of the row that decides.
DECISIVE = "total"
#: Among what is told ``about`` a comparison: ids of the models of which nobody knows whom they were trained on.
UNKNOWN = "training_unknown"


class GateError(PRSError):
    """A result that cannot be read, with the reason in plain words."""


class Verdict(StrEnum):
    BETTER = "better"
    WORSE = "worse"
    CANNOT_TELL = "cannot tell"


@dataclass(frozen=True)
class Value:
    """A number, None over nothing, and its 95 % interval, None where too few patients stand behind it."""

    value: float | None
    interval_95: tuple[float, float] | None = None


@dataclass(frozen=True)
class Row:
    """One measure of both models on the same recordings; ``difference`` is candidate minus current, drawn in pairs.

    ``id`` is stable ("total", "12 score", "22 sensitivity CAS", "edits"); ``part`` groups rows: "total", "11", "12",
    "21", "22", "found". ``patients``: how many stand behind the rarer part of it. ``more_is_better`` is false of edits.
    ``swapped``: in which share of random exchanges of the two models' answers, patient by patient, as large a
    difference came out in the same direction; 1 where it was not asked. ``reason``: why a verdict "cannot tell".
    """

    id: str
    part: str
    name: str
    current: Value
    candidate: Value
    difference: Value
    patients: int
    verdict: Verdict
    reason: str = ""
    more_is_better: bool = True
    swapped: float = 1.0


@dataclass(frozen=True)
class Heard:
    """An event: where it is, what it is, and from a model how sure."""

    start_s: float
    end_s: float
    type: EventType
    confidence: float | None = None


@dataclass(frozen=True)
class Clip:
    """A reference event that the two models, given its borders, call differently."""

    start_s: float
    end_s: float
    type: EventType
    current: EventType
    candidate: EventType

    @property
    def gain(self) -> int:
        """1 where the candidate is right and the current model was not, -1 the other way round, else 0."""
        return int(self.candidate is self.type) - int(self.current is self.type)


@dataclass(frozen=True)
class Said:
    """A model's answer about one recording. ``edits``: how many edits turn its events into the reference."""

    label: RecordLabel
    events: tuple[Heard, ...]
    edits: int


@dataclass(frozen=True)
class Changed:
    """A recording of which the two models say different things. ``recording_id``: in the study; None from a tree."""

    name: str
    path: str
    recording_id: int | None
    label: RecordLabel
    events: tuple[Heard, ...]
    current: Said
    candidate: Said
    clips: tuple[Clip, ...] = ()

    def corrections(self, said: Said) -> int:
        """What a clinician has left to do: the edits, and one more for a wrong record label."""
        return said.edits + (said.label is not self.label)

    @property
    def gain(self) -> int:
        """How many corrections the candidate spares; of equally many, how many more events it names right."""
        return self.corrections(self.current) - self.corrections(self.candidate) or sum(c.gain for c in self.clips)


@dataclass(frozen=True)
class GateResult:
    """The gate's answer. ``current`` and ``candidate`` are the models' ids; ``reason`` says in a sentence why the
    verdict is what it is.

    ``better`` and ``worse``: the recordings in which the candidate spares or costs corrections, the greatest change
    first. ``asked``: how often the gate was asked on this machine, this time included (see Registry.count_gate).
    ``notes``: what was left out, and what to know of the comparison.
    """

    current: str
    candidate: str
    verdict: Verdict
    reason: str
    rows: tuple[Row, ...]
    recordings: int
    patients: int
    better: tuple[Changed, ...] = ()
    worse: tuple[Changed, ...] = ()
    notes: tuple[str, ...] = ()
    asked: int = 0
    made: str = ""
    about: Mapping[str, Any] = field(default_factory=dict)

    def row(self, row_id: str) -> Row | None:
        return next((row for row in self.rows if row.id == row_id), None)

    def without_recordings(self) -> Self:
        """What may leave this machine: the numbers, and no recording's name."""
        return replace(self, better=(), worse=(), notes=())

    def to_dict(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """The inverse of to_dict. Raises GateError for anything missing or impossible."""
        try:
            return _result(cls, values)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise GateError(
                tr("The comparison of the two models is damaged ({reason}).", reason=error), tr("Compare them again.")
            ) from error


def needs_second_confirmation(verdict: Verdict | None) -> bool:
    """Whether using a model of this verdict (None: never judged) is to be confirmed twice."""
    return verdict is not Verdict.BETTER


def _result(cls: type[Any], values: Mapping[str, Any]) -> Any:
    plain = {k: values[k] for k in ("current", "candidate", "reason", "made")}
    if not all(isinstance(value, str) for value in plain.values()):
        raise TypeError("a name is no text")
    return cls(
        **plain,
        verdict=Verdict(values["verdict"]),
        rows=tuple(_row(row) for row in values["rows"]),
        recordings=int(values["recordings"]),
        patients=int(values["patients"]),
        better=tuple(_changed(each) for each in values["better"]),
        worse=tuple(_changed(each) for each in values["worse"]),
        notes=tuple(str(note) for note in values["notes"]),
        asked=int(values["asked"]),
        about=dict(values["about"]),
    )


def _number(value: Any) -> float | None:
    if value is None:
        return None
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(f"{value!r} is no finite number")
    return number


def _value(values: Mapping[str, Any]) -> Value:
    interval = values["interval_95"]
    if interval is None:
        return Value(_number(values["value"]))
    low, high = (float(border) for border in interval)
    return Value(_number(values["value"]), (low, high))


def _row(values: Mapping[str, Any]) -> Row:
    return Row(
        id=str(values["id"]),
        part=str(values["part"]),
        name=str(values["name"]),
        current=_value(values["current"]),
        candidate=_value(values["candidate"]),
        difference=_value(values["difference"]),
        patients=int(values["patients"]),
        verdict=Verdict(values["verdict"]),
        reason=str(values["reason"]),
        more_is_better=bool(values["more_is_better"]),
        swapped=float(values["swapped"]),
    )


def _heard(values: Mapping[str, Any]) -> Heard:
    return Heard(
        float(values["start_s"]), float(values["end_s"]), EventType(values["type"]), _number(values["confidence"])
    )


def _said(values: Mapping[str, Any]) -> Said:
    return Said(RecordLabel(values["label"]), tuple(_heard(e) for e in values["events"]), int(values["edits"]))


def _changed(values: Mapping[str, Any]) -> Changed:
    key = values["recording_id"]
    return Changed(
        name=str(values["name"]),
        path=str(values["path"]),
        recording_id=None if key is None else int(key),
        label=RecordLabel(values["label"]),
        events=tuple(_heard(event) for event in values["events"]),
        current=_said(values["current"]),
        candidate=_said(values["candidate"]),
        clips=tuple(
            Clip(
                float(clip["start_s"]),
                float(clip["end_s"]),
                *(EventType(clip[name]) for name in ("type", "current", "candidate")),
            )
            for clip in values["clips"]
        ),
    )
