"""Event types, record labels, the challenge's tasks, and every spelling of them met in the data.

Source: SPRSound (Zhang et al., 2022) and the grand challenges' task definitions; CAS/DAS grouping: the paper,
section III.C.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum, StrEnum

from prs_core.errors import UnknownLabelError
from prs_core.translation import tr


class EventType(StrEnum):
    """The seven annotated types of event. The value is the challenge's spelling."""

    NORMAL = "Normal"
    RHONCHI = "Rhonchi"
    WHEEZE = "Wheeze"
    STRIDOR = "Stridor"
    COARSE_CRACKLE = "Coarse Crackle"
    FINE_CRACKLE = "Fine Crackle"
    WHEEZE_CRACKLE = "Wheeze & Crackle"


class RecordLabel(StrEnum):
    """The five labels of a whole recording."""

    NORMAL = "Normal"
    CAS = "CAS"
    DAS = "DAS"
    CAS_DAS = "CAS & DAS"
    POOR_QUALITY = "Poor Quality"


class Task(IntEnum):
    """The challenge's tasks: 11 and 12 judge cut-out events, 21 and 22 whole recordings."""

    EVENT_BINARY = 11
    EVENT_TYPE = 12
    RECORD_TERNARY = 21
    RECORD_LABEL = 22


NORMAL = "Normal"
ADVENTITIOUS = "Adventitious"
POOR_QUALITY = "Poor Quality"
NO_EVENT = "No event"

TASK_LABELS: dict[Task, tuple[str, ...]] = {
    Task.EVENT_BINARY: (NORMAL, ADVENTITIOUS),
    Task.EVENT_TYPE: tuple(EventType),
    Task.RECORD_TERNARY: (NORMAL, ADVENTITIOUS, POOR_QUALITY),
    Task.RECORD_LABEL: tuple(RecordLabel),
}

#: Where the stethoscope was, by SPRSound's names. p5 to p8 occur in later releases, whose documents do not agree on it.
SITE_NAMES = {"p1": "left posterior", "p2": "left lateral", "p3": "right posterior", "p4": "right lateral"}

#: What a sliding window may hold, judged multi-label: any of the seven types, poor quality, or nothing.
WINDOW_CLASSES: tuple[str, ...] = (*EventType, POOR_QUALITY, NO_EVENT)

CONTINUOUS = frozenset({EventType.RHONCHI, EventType.WHEEZE, EventType.STRIDOR, EventType.WHEEZE_CRACKLE})
DISCONTINUOUS = frozenset({EventType.COARSE_CRACKLE, EventType.FINE_CRACKLE, EventType.WHEEZE_CRACKLE})


def _key(text: str) -> str:
    """Spellings differ in case, spacing, joining sign and plural only."""
    words = re.sub(r"[+&/_\-]|\band\b", " ", text.casefold()).split()
    return " ".join(words)


_EVENT_SPELLINGS = {_key(t): t for t in EventType} | {
    "rhonchus": EventType.RHONCHI,
    "wheezes": EventType.WHEEZE,
    "coarse crackles": EventType.COARSE_CRACKLE,
    "fine crackles": EventType.FINE_CRACKLE,
    "wheeze crackles": EventType.WHEEZE_CRACKLE,
    "wheezes crackles": EventType.WHEEZE_CRACKLE,
}
_RECORD_SPELLINGS = {_key(t): t for t in RecordLabel} | {
    "das cas": RecordLabel.CAS_DAS,
    "poor": RecordLabel.POOR_QUALITY,
}


def parse_event_type(text: str) -> EventType:
    """The event type that ``text`` spells. Raises UnknownLabelError naming the accepted ones."""
    found = _EVENT_SPELLINGS.get(_key(text)) if isinstance(text, str) else None
    if found is None:
        raise UnknownLabelError(
            tr("Unknown event type {text!r}.", text=text), tr("Known types: {names}.", names=", ".join(EventType))
        )
    return found


def parse_record_label(text: str) -> RecordLabel:
    """The record label that ``text`` spells. Raises UnknownLabelError naming the accepted ones."""
    found = _RECORD_SPELLINGS.get(_key(text)) if isinstance(text, str) else None
    if found is None:
        raise UnknownLabelError(
            tr("Unknown record label {text!r}.", text=text), tr("Known labels: {names}.", names=", ".join(RecordLabel))
        )
    return found


def record_label_of_events(types: Iterable[EventType]) -> RecordLabel:
    """The label that follows from a recording's events; Poor Quality if there are none (the paper, section III.C)."""
    present = set(types)
    if not present:
        return RecordLabel.POOR_QUALITY
    cas, das = bool(present & CONTINUOUS), bool(present & DISCONTINUOUS)
    if cas and das:
        return RecordLabel.CAS_DAS
    return RecordLabel.CAS if cas else RecordLabel.DAS if das else RecordLabel.NORMAL


def task_label(label: EventType | RecordLabel, task: Task) -> str:
    """A seven-type or five-label answer in the terms of ``task``: 11 and 21 merge all adventitious ones."""
    if task in (Task.EVENT_TYPE, Task.RECORD_LABEL):
        return str(label)
    return str(label) if label in (NORMAL, POOR_QUALITY) else ADVENTITIOUS
