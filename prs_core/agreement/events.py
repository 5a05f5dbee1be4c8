"""Do two readers mark the same events? By matched events, and by the time that each class is said to sound.

Two views, for neither alone is fair. Events matched one to one are what a clinician counts; there is no number of
"events that neither marked", so chance cannot be taken off and positive specific agreement is given, which is also the
F of one reader against the other (Hripcsak & Rothschild, "Agreement, the F-measure, and reliability in information
retrieval", JAMIA 12(3), 2005). By time, every moment is one item: the class is said to sound, or not, by each reader;
that has a chance to take off, and gives Cohen's kappa. The stretches between borders are weighed by their length, which
is what time slices tend to as they get shorter: no slice length to choose, no rounding.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from prs_core.agreement.kappa import Estimate, cohen_kappa, estimate, positive_agreement, raw_agreement
from prs_core.agreement.matching import Matching, match_events
from prs_core.agreement.readings import Pair
from prs_core.annotation import Event
from prs_core.labels import EventType
from prs_core.spans import intersection, seconds, time_of
from prs_core.translation import tr

#: Share of the union from which two marks are of one event.
LEAST_IOU = 0.5
#: Borders that are closer count as the same.
BORDER_S = 0.2

_TYPES = tuple(EventType)
_NONE = len(_TYPES)  # last row: what only B marked; last column: what only A marked
_ADVENTITIOUS = frozenset(t for t in _TYPES if t is not EventType.NORMAL)
#: Names of the scopes, and the types that each takes together.
SCOPES: dict[str, frozenset[EventType]] = {
    "Any event": frozenset(_TYPES),
    "Adventitious": _ADVENTITIOUS,
    **{str(t): frozenset({t}) for t in _TYPES},
}


@dataclass(frozen=True)
class Borders:
    """How borders of matched events differ, B minus A, in seconds; None without a match."""

    matched: int
    start_mean_s: float | None = None
    end_mean_s: float | None = None
    start_mean_absolute_s: float | None = None
    end_mean_absolute_s: float | None = None
    within: float | None = None  # share of matches with both borders within BORDER_S


@dataclass(frozen=True)
class ClassAgreement:
    """One class, or several together: events of each reader, those that both marked and gave it, and by time."""

    name: str
    a: int
    b: int
    both: int
    positive: Estimate
    a_s: float
    b_s: float
    both_s: float
    raw: Estimate
    kappa: Estimate


@dataclass(frozen=True)
class EventAgreement:
    """``confusion`` (8, 8) counts events: row A's type, column B's, the last of each where the other marked none.

    Of all matched pairs, ``agreed`` have one type and ``other_type`` two.
    """

    recordings: int
    patients: int
    least_iou: float
    duration_s: float
    agreed: int
    other_type: int
    only_a: int
    only_b: int
    confusion: np.ndarray
    borders: Borders
    classes: tuple[ClassAgreement, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "recordings": self.recordings,
            "patients": self.patients,
            "least_iou": self.least_iou,
            "duration_s": round(self.duration_s, 3),
            "agreed": self.agreed,
            "other_type": self.other_type,
            "only_a": self.only_a,
            "only_b": self.only_b,
            "types": [*map(str, _TYPES), "none"],
            "confusion": self.confusion.tolist(),
            "borders": vars(self.borders) | {"tolerance_s": BORDER_S},
            "per_class": {one.name: _class_to_dict(one) for one in self.classes},
        }


def _class_to_dict(one: ClassAgreement) -> dict[str, Any]:
    return {
        "events_a": one.a,
        "events_b": one.b,
        "events_both": one.both,
        "positive_agreement": one.positive.to_dict(),
        "seconds_a": round(one.a_s, 3),
        "seconds_b": round(one.b_s, 3),
        "seconds_both": round(one.both_s, 3),
        "time_agreement": one.raw.to_dict(),
        "time_kappa": one.kappa.to_dict(),
    }


def event_agreement(pairs: Sequence[Pair], *, least_iou: float = LEAST_IOU, seed: int = 0) -> EventAgreement:
    """Agreement on the layer of events. ``least_iou`` 0 takes any overlap for the same event."""
    matchings = [match_events(pair.a.events(), pair.b.events(), least_iou) for pair in pairs]
    tables = np.stack([_confusion(m) for m in matchings]) if pairs else np.zeros((0, _NONE + 1, _NONE + 1), int)
    whole = tables.sum(axis=0)
    inner = whole[:_NONE, :_NONE]
    patients = [pair.patient for pair in pairs]
    return EventAgreement(
        recordings=len(pairs),
        patients=len(set(patients)),
        least_iou=least_iou,
        duration_s=sum(pair.duration_s for pair in pairs),
        agreed=int(np.trace(inner)),
        other_type=int(inner.sum() - np.trace(inner)),
        only_a=int(whole[:_NONE, _NONE].sum()),
        only_b=int(whole[_NONE, :_NONE].sum()),
        confusion=whole,
        borders=_borders([pair for m in matchings for pair in m.pairs]),
        classes=tuple(_class(name, types, pairs, tables, patients, seed) for name, types in SCOPES.items()),
    )


def _confusion(matching: Matching) -> np.ndarray:
    """(8, 8) counts of one recording."""
    table = np.zeros((_NONE + 1, _NONE + 1), int)
    for a, b in matching.pairs:
        table[_code(a), _code(b)] += 1
    for event in matching.only_a:
        table[_code(event), _NONE] += 1
    for event in matching.only_b:
        table[_NONE, _code(event)] += 1
    return table


def _code(event: Event) -> int:
    assert isinstance(event.label, EventType)
    return _TYPES.index(event.label)


def _class(
    name: str,
    types: frozenset[EventType],
    pairs: Sequence[Pair],
    tables: np.ndarray,
    patients: Sequence[Any],
    seed: int,
) -> ClassAgreement:
    """Matched pairs agree on a single class by type; on classes taken together, where both types are among them."""
    codes = [i for i, kind in enumerate(_TYPES) if kind in types]
    both = tables[:, codes][:, :, codes].sum(axis=(1, 2))
    first, second = tables[:, codes].sum(axis=(1, 2)), tables[:, :, codes].sum(axis=(1, 2))
    counts = np.stack([both, first - both, second - both, np.zeros_like(both)], -1).reshape(-1, 2, 2)
    times = np.array([_time_table(pair, types) for pair in pairs], float).reshape(-1, 2, 2)
    total = times.sum(axis=0)
    why = tr("neither reader marked any") if not total[0].sum() + total[1, 0] else tr("both marked all of the time")
    why = why if len(pairs) else tr("no recording was read by both")
    return ClassAgreement(
        name=name,
        a=int(first.sum()),
        b=int(second.sum()),
        both=int(both.sum()),
        positive=estimate(positive_agreement, counts, patients, why, seed=seed),
        a_s=float(total[0].sum()),
        b_s=float(total[:, 0].sum()),
        both_s=float(total[0, 0]),
        raw=estimate(raw_agreement, times, patients, why, seed=seed),
        kappa=estimate(cohen_kappa, times, patients, why, seed=seed),
    )


def _time_table(pair: Pair, types: frozenset[EventType]) -> list[list[float]]:
    """Seconds of one recording: [both, A only], [B only, neither] say that one of ``types`` sounds."""
    a = time_of(event for event in pair.a.events() if event.label in types)
    b = time_of(event for event in pair.b.events() if event.label in types)
    a_s, b_s, both_s = seconds(a), seconds(b), seconds(intersection(a, b))
    # Never below zero, where sums of decimal fractions differ by rounding.
    return [
        [both_s, max(0.0, a_s - both_s)],
        [max(0.0, b_s - both_s), max(0.0, pair.duration_s - a_s - b_s + both_s)],
    ]


def _borders(pairs: Sequence[tuple[Event, Event]]) -> Borders:
    if not pairs:
        return Borders(0)
    starts = np.array([b.start_s - a.start_s for a, b in pairs])
    ends = np.array([b.end_s - a.end_s for a, b in pairs])
    within = (np.abs(starts) <= BORDER_S + 1e-9) & (np.abs(ends) <= BORDER_S + 1e-9)
    return Borders(
        matched=len(pairs),
        start_mean_s=float(starts.mean()),
        end_mean_s=float(ends.mean()),
        start_mean_absolute_s=float(np.abs(starts).mean()),
        end_mean_absolute_s=float(np.abs(ends).mean()),
        within=float(within.mean()),
    )
