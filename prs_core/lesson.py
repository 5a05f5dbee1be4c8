"""What one reviewed recording teaches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.labels import EventType, RecordLabel


@dataclass(frozen=True)
class Lesson:
    """One reviewed recording. ``patient`` is one of its own where nobody knows whose it is; ``held_out``: it judges and
    never teaches. ``recording_id``: the study's; None of a tree's recording."""

    name: str
    path: str
    sha256: str
    patient: str
    label: RecordLabel
    events: tuple[AnnotatedEvent, ...]
    held_out: bool = False
    recording_id: int | None = None

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Lesson:
        """Raises KeyError, TypeError or ValueError on anything missing or impossible."""
        events = tuple(
            AnnotatedEvent(float(e["start_s"]), float(e["end_s"]), EventType(e["type"])) for e in values["events"]
        )
        return cls(**{**values, "label": RecordLabel(values["label"]), "events": events})
