"""Two readers compared in full, and more than two each with each."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from prs_core.agreement.events import LEAST_IOU, EventAgreement, event_agreement
from prs_core.agreement.kappa import krippendorff_alpha
from prs_core.agreement.readings import Reading, pair_readings, was_read
from prs_core.agreement.records import RecordAgreement, record_agreement


@dataclass(frozen=True)
class Comparison:
    """Readers ``a`` and ``b`` by name. ``touching`` takes any overlap for the same event, ``events`` LEAST_IOU.

    ``left_out``: recordings that only one of the two has read.
    """

    a: str
    b: str
    left_out: int
    records: RecordAgreement
    events: EventAgreement
    touching: EventAgreement

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "a": self.a,
            "b": self.b,
            "left_out": self.left_out,
            "records": self.records.to_dict(),
            "events": self.events.to_dict(),
            "events_any_overlap": self.touching.to_dict(),
        }


def compare(
    a: str,
    a_readings: Sequence[Reading],
    b: str,
    b_readings: Sequence[Reading],
    *,
    least_iou: float = LEAST_IOU,
    seed: int = 0,
) -> Comparison:
    """All numbers of two readers, over the recordings that both have read (see readings.was_read)."""
    pairs = pair_readings(a_readings, b_readings)
    read = sum(was_read(reading.document) for reading in (*a_readings, *b_readings))
    return Comparison(
        a=a,
        b=b,
        left_out=read - 2 * len(pairs),
        records=record_agreement(pairs, seed=seed),
        events=event_agreement(pairs, least_iou=least_iou, seed=seed),
        touching=event_agreement(pairs, least_iou=0.0, seed=seed),
    )


def pairwise(readers: Mapping[str, Sequence[Reading]], *, seed: int = 0) -> tuple[Comparison, ...]:
    """Each reader with each other one, in their order."""
    return tuple(compare(a, readers[a], b, readers[b], seed=seed) for a, b in combinations(readers, 2))


def label_alpha(readers: Mapping[str, Sequence[Reading]]) -> float | None:
    """Krippendorff's alpha of the record labels over all readers at once; None where it is undefined."""
    answers: dict[Hashable, list[str]] = {}
    for readings in readers.values():
        for reading in readings:
            if was_read(reading.document):
                answers.setdefault(reading.recording, []).append(str(reading.document.label))
    return krippendorff_alpha(list(answers.values()))
