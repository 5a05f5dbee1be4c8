"""SPRSound's file names and annotation JSON (Zhang et al., IEEE TBioCAS 16(5), 2022, and the challenges' documents).

What a broken annotation gets: a file that is no JSON, or whose parts have the wrong type, is refused with
AnnotationError, and so is an unknown label. A single event that cannot be right (no end, ends before it starts, no
finite number, wholly outside the recording) is left out with a warning; one that reaches over the recording's border
is cut to it with a warning; unsorted events are sorted (the data are often unsorted: no warning); overlapping ones are
kept, with a warning. A missing record label is None, with a warning.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from prs_core.errors import AnnotationError
from prs_core.label_words import said
from prs_core.labels import SITE_NAMES, EventType, RecordLabel, parse_event_type, parse_record_label
from prs_core.translation import tr

_NAME = re.compile(r"(?P<patient>\d+)_(?P<age>\d+(?:\.\d+)?)_(?P<sex>[01])_(?P<site>p\d+)_(?P<number>\d+)", re.ASCII)
_RECORD_KEYS = ("record_annotation", "recording_annotation")
_TOLERANCE_S = 0.05  # rounding of borders against the recording's end is no error
#: What to do about a damaged annotation.
EXPORT_AGAIN = tr("Export the annotation again, or correct the file in a text editor.")


@dataclass(frozen=True)
class RecordingName:
    """What a file name tells. ``site`` is p1 to p8, ``site_name`` the place in words ("" where unknown)."""

    patient: str
    age_years: float
    sex: Literal["male", "female"]
    site: str
    site_name: str
    number: int


@dataclass(frozen=True)
class AnnotatedEvent:
    """An event as a person marked it, in seconds from the recording's start."""

    start_s: float
    end_s: float
    type: EventType


@dataclass(frozen=True)
class Annotation:
    """A recording's annotation: events by start time; ``warnings`` in plain words.

    ``lost``: those of the warnings that tell of something that was annotated, or ought to be, and is not here.
    """

    record_label: RecordLabel | None
    events: tuple[AnnotatedEvent, ...]
    warnings: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def parse_name(stem: str) -> RecordingName | None:
    """PATIENT_AGE_SEX_SITE_NUMBER, with or without a file ending; None for any other name."""
    match = _NAME.match(stem)
    # What follows the number may be an ending or, in event clips, a further number; not more digits or letters.
    if match is None or not re.fullmatch(r"(?:[_.-].*)?", stem[match.end() :], re.DOTALL):
        return None
    site = match["site"]
    return RecordingName(
        patient=match["patient"],
        age_years=float(match["age"]),
        sex="female" if match["sex"] == "1" else "male",
        site=site,
        site_name=SITE_NAMES.get(site, ""),
        number=int(match["number"]),
    )


def read_annotation(path: str | Path, duration_s: float | None = None) -> Annotation:
    """Read an annotation file; ``duration_s`` is the recording's length, where known. Raises AnnotationError."""
    path = Path(path)
    try:
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise AnnotationError(tr("The annotation “{name}” is not there (any more).", name=path.name)) from error
    except OSError as error:
        raise AnnotationError(
            tr("The annotation “{name}” cannot be read ({reason}).", name=path.name, reason=error.strerror or error)
        ) from error
    try:
        return parse_annotation(raw, duration_s)
    except AnnotationError as error:
        raise type(error)(f"“{path.name}”: {error.message}", error.advice) from error


def parse_annotation(raw: bytes | str, duration_s: float | None = None) -> Annotation:
    """The text of an annotation file (UTF-8, a byte-order mark is accepted). Raises AnnotationError."""
    document = load_document(raw)
    warnings: list[str] = []
    label = _record_label(document, warnings)
    lost: list[str] = []
    items = document.get("event_annotation")
    if items is None:
        # A recording of poor quality has no events to lose.
        (warnings if label is RecordLabel.POOR_QUALITY else lost).append(tr("There is no list of events."))
    events, overlaps = _events([] if items is None else items, duration_s, lost)
    warnings += lost
    if overlaps:
        warnings.append(
            tr(
                "{count} events begin before the one before them has ended; they were kept as they are.",
                count=overlaps,
            )
        )
    return Annotation(label, events, tuple(warnings), tuple(lost))


def load_document(raw: bytes | str) -> dict[str, Any]:
    """The JSON object of an annotation, its parts not yet looked at. Raises AnnotationError for any other file."""
    try:
        text = raw.decode("utf-8-sig") if isinstance(raw, bytes) else raw.removeprefix("\ufeff")
        document = json.loads(text)
    except (ValueError, RecursionError) as error:  # no UTF-8, no JSON, or numbers of thousands of digits
        raise AnnotationError(tr("This is not a JSON file, or it is damaged."), EXPORT_AGAIN) from error
    if not isinstance(document, dict):
        raise AnnotationError(tr("This JSON holds no SPRSound annotation."), EXPORT_AGAIN)
    keys = [key for key in (*_RECORD_KEYS, "event_annotation") if key in document]
    if not keys:
        raise AnnotationError(
            tr("This JSON holds no SPRSound annotation."), tr("Expected are record_annotation and event_annotation.")
        )
    return document


def record_labels(document: dict[str, Any]) -> list[Any]:
    """What stands in the places of the record label, old and new, whatever it is."""
    return [document[key] for key in _RECORD_KEYS if document.get(key) not in (None, "")]


def is_open(document: dict[str, Any]) -> bool:
    """Whether it says that the recording has no label yet, by an empty text in the label's place."""
    return "" in [document.get(key) for key in _RECORD_KEYS]


def _record_label(document: dict[str, Any], warnings: list[str]) -> RecordLabel | None:
    found = record_labels(document)
    if not found:
        warnings.append(tr("There is no label for the whole recording."))
        return None
    labels = {parse_record_label(text) for text in found}
    if len(labels) > 1:
        raise AnnotationError(
            tr("The annotation has two labels for the recording that contradict each other."), EXPORT_AGAIN
        )
    return labels.pop()


def _events(items: Any, duration_s: float | None, lost: list[str]) -> tuple[tuple[AnnotatedEvent, ...], int]:
    """The events, and how many of them overlap the one before."""
    if not isinstance(items, list):
        raise AnnotationError(tr("The events are not a list."), EXPORT_AGAIN)
    events = []
    for number, item in enumerate(items, 1):
        event = _event(item, number, duration_s, lost)
        if event is not None:
            events.append(event)
    events.sort(key=lambda e: (e.start_s, e.end_s))
    latest = -math.inf
    overlaps = 0
    for event in events:
        overlaps += event.start_s < latest - 1e-9
        latest = max(latest, event.end_s)
    return tuple(events), overlaps


def _event(item: Any, number: int, duration_s: float | None, lost: list[str]) -> AnnotatedEvent | None:
    if not isinstance(item, dict):
        raise AnnotationError(tr("Event {number} is not a set of start, end and type.", number=number), EXPORT_AGAIN)
    if "type" not in item:
        raise AnnotationError(tr("Event {number} has no type.", number=number), EXPORT_AGAIN)
    kind = parse_event_type(item["type"])
    start, end = (seconds(item.get(name), name, tr("Event {number}", number=number)) for name in ("start", "end"))
    if start is None or end is None:
        lost.append(
            tr("Event {number} ({event}) has no usable start or end and was left out.", number=number, event=said(kind))
        )
        return None
    if end <= start:
        lost.append(
            tr("Event {number} ({event}) ends before it starts and was left out.", number=number, event=said(kind))
        )
        return None
    last = math.inf if duration_s is None else duration_s
    if end <= 0 or start >= last:
        lost.append(
            tr("Event {number} ({event}) lies outside the recording and was left out.", number=number, event=said(kind))
        )
        return None
    if start < 0 or end > last:
        if start < -_TOLERANCE_S or end > last + _TOLERANCE_S:
            lost.append(
                tr(
                    "Event {number} ({event}) reaches beyond the recording and was cut to it.",
                    number=number,
                    event=said(kind),
                )
            )
        start, end = max(start, 0.0), min(end, last)
    return AnnotatedEvent(start, end, kind)


def seconds(value: Any, name: str, where: str) -> float | None:
    """Milliseconds as number or string -> seconds, rounded once; None where missing or not finite.

    Raises AnnotationError for anything else; ``name`` and ``where`` say what it was to be.
    """
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise AnnotationError(
            tr("{where}: its {name} is not a number of milliseconds.", where=where, name=name), EXPORT_AGAIN
        )
    try:
        finite = math.isfinite(float(value))
        return float(Decimal(str(value)).scaleb(-3)) if finite else None
    except (ValueError, OverflowError, ArithmeticError) as error:
        raise AnnotationError(
            tr(
                "{where}: its {name}, {value!r}, is not a number of milliseconds.",
                where=where,
                name=name,
                value=str(value)[:40],
            ),
            EXPORT_AGAIN,
        ) from error
