"""How good found events are: event-based F and error rate, share found by overlap, and edits left to a clinician.

Sources: F and error rate as the toolbox sed_eval 0.2.1 computes them (Mesaros, Heittola & Virtanen, "Metrics for
Polyphonic Sound Event Detection", Applied Sciences 6(6):162, 2016; section 3.2). What its defaults mean in full:

- A proposal can match a reference event of its type when their onsets lie within COLLAR_S and their offsets within
  the collar or, for long events, LENGTH_SHARE of the reference event's length, borders included.
- Matches are one to one, a largest such set within each recording (Hopcroft-Karp, not first come first served).
- A substitution is a leftover pair that fits in time, of another type: leftover reference events are gone through in
  their order, and each takes the first leftover proposal that fits.
- Deletions and insertions are what is left then. The error rate is the three together by the number of reference
  events; precision and recall count matches only, so that a substitution is a miss and a false alarm there.
- Counts are summed over all recordings first ("micro-averaged").
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from scipy.optimize import linear_sum_assignment

from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.labels import EventType
from prs_core.metrics import or_none, patient_sums, share
from prs_core.results import DetectedEvent

Event: TypeAlias = AnnotatedEvent | DetectedEvent

#: How far a border may be off: for a match, and before moving it counts as an edit.
COLLAR_S = 0.2
#: An offset may also be off by this share of the reference event's length.
LENGTH_SHARE = 0.2
#: Intersection over union from which an event counts as found.
LEAST_IOU = 0.5

_ROUNDING = 1e-9  # borders are decimal fractions: 4.3 - 4.1 is more than 0.2
_TYPES = tuple(EventType)
_CODES = {kind: code for code, kind in enumerate(_TYPES)}
#: Which types each part of the result counts.
_SCOPES = {
    "adventitious": np.array([kind is not EventType.NORMAL for kind in _TYPES]),
    "all": np.ones(len(_TYPES), bool),
}
_COUNTS = ("reference", "proposed", "matched", "substituted", "met", "met_any_type")
_EDITS = ("adds", "deletes", "relabels", "moves")
#: The columns of recording_counts.
RECORDING_COUNTS = (
    *(f"{scope} {count}" for scope in ("adventitious", "all") for count in ("reference", "proposed", "matched")),
    "edits",
)


def event_scores(
    reference: Sequence[Sequence[Event]],
    proposed: Sequence[Sequence[Event]],
    patients: Sequence[Hashable] | None = None,
    n: int = 2000,
    seed: int = 0,
) -> dict[str, Any]:
    """What ``proposed`` is worth, both one list of events a recording; JSON-ready, None for a rate over nothing.

    "adventitious" (both lists without Normal) and "all" hold the numbers of events, f, precision, recall, error_rate
    and its parts substitution_rate, deletion_rate and insertion_rate (see above), and iou_50, the share of reference
    events that a proposal of their type meets with an intersection over union of at least LEAST_IOU, one to one;
    iou_50_any_type is the same whatever the type (of those that are counted). "types" holds each type's F.

    "edits" are per recording, over all types: the least number that turns the proposals into the reference. An edit
    adds, deletes or relabels an event, or moves one of its borders, where it is more than COLLAR_S off. Only an event
    that overlaps the reference event can become it. Where several ways are as short, the parts are those of one that
    keeps most events, and of these, most labels. "from_scratch" adds every reference event.

    With ``patients``, one a recording, "interval_95" is added: 95 % by drawing patients ``n`` times; draws in which a
    rate is over nothing are left out of its interval. Without, all is quick enough to search thresholds with.

    Raises ValueError when the three differ in length.
    """
    if len(proposed) != len(reference) or (patients is not None and len(patients) != len(reference)):
        raise ValueError(f"{len(reference)} recordings, but another number of proposals or patients")
    pairs = _paired(_table(reference), _table(proposed), len(reference))
    counts = {scope: _counts(pairs, wanted) for scope, wanted in _SCOPES.items()}
    edits = _edits(pairs)
    by_recording = np.concatenate([*(by_type.sum(axis=1) for by_type in counts.values()), edits], axis=1)
    result: dict[str, Any] = _rates(by_recording.sum(axis=0, keepdims=True), np.array([len(reference)]))
    result = {part: {name: or_none(value[0]) for name, value in rates.items()} for part, rates in result.items()}
    for scope in _SCOPES:
        totals = counts[scope].sum(axis=(0, 1)).tolist()
        result[scope] = {"reference": totals[0], "proposed": totals[1]} | result[scope]
    result["edits"]["median"] = _median(edits.sum(axis=1))
    result["edits"]["from_scratch_median"] = _median(counts["all"][:, :, 0].sum(axis=1))
    result["types"] = _types(counts["all"].sum(axis=0))
    result["recordings"] = len(reference)
    if patients is not None:
        result["patients"] = len(set(patients))
        ones = np.ones((len(reference), 1), by_recording.dtype)
        drawn = patient_sums(np.concatenate([by_recording, ones], axis=1), patients, n, seed)
        for part, rates in _rates(drawn[:, :-1], drawn[:, -1]).items():
            result[part]["interval_95"] = {name: _interval(values) for name, values in rates.items()}
    return result


def recording_counts(reference: Sequence[Sequence[Event]], proposed: Sequence[Sequence[Event]]) -> np.ndarray:
    """(recordings, 7) whole numbers, columns RECORDING_COUNTS: what F and the edits of event_scores are made of.

    F is 2 matched / (reference + proposed), of sums over recordings. Raises ValueError when the two differ in length.
    """
    if len(proposed) != len(reference):
        raise ValueError(f"{len(reference)} recordings, but {len(proposed)} lists of proposals")
    pairs = _paired(_table(reference), _table(proposed), len(reference))
    scopes = [_counts(pairs, _SCOPES[scope]).sum(axis=1)[:, :3] for scope in ("adventitious", "all")]
    return np.concatenate([*scopes, _edits(pairs).sum(axis=1, keepdims=True)], axis=1)


# ------------------------------------------------------------------------------------------------ events and pairs


@dataclass(frozen=True)
class _Table:
    """All recordings' events one below the other, (events,) each: recording, borders in seconds, index of the type."""

    recording: np.ndarray
    start: np.ndarray
    end: np.ndarray
    kind: np.ndarray


@dataclass(frozen=True)
class _Pairs:
    """Every reference event with every proposal of its recording, in the order of the lists.

    ``r`` and ``p`` (pairs,) are indices into the two tables. Per pair: ``alike`` of one type; ``fits`` within the
    collars; ``meets`` with the least overlap; ``moves`` borders to be moved; ``touches`` at all.
    """

    reference: _Table
    proposed: _Table
    recordings: int
    r: np.ndarray
    p: np.ndarray
    alike: np.ndarray
    fits: np.ndarray
    meets: np.ndarray
    touches: np.ndarray
    moves: np.ndarray


def _table(lists: Sequence[Sequence[Event]]) -> _Table:
    events = [event for one in lists for event in one]
    return _Table(
        recording=np.repeat(np.arange(len(lists)), np.array([len(one) for one in lists], np.intp)),
        start=np.array([event.start_s for event in events], float),
        end=np.array([event.end_s for event in events], float),
        kind=np.array([_CODES[event.type] for event in events], np.intp),
    )


def _paired(reference: _Table, proposed: _Table, recordings: int) -> _Pairs:
    sizes = np.bincount(proposed.recording, minlength=recordings)
    repeats = sizes[reference.recording]
    r = np.repeat(np.arange(len(repeats)), repeats)
    first = (np.cumsum(sizes) - sizes)[reference.recording]
    p = np.arange(len(r)) + np.repeat(first - (np.cumsum(repeats) - repeats), repeats)
    start, end, other_start, other_end = reference.start[r], reference.end[r], proposed.start[p], proposed.end[p]
    length = end - start
    onset, offset = np.abs(start - other_start), np.abs(end - other_end)
    common = np.minimum(end, other_end) - np.maximum(start, other_start)
    return _Pairs(
        reference,
        proposed,
        recordings,
        r,
        p,
        alike=reference.kind[r] == proposed.kind[p],
        # To the letter of sed_eval, which makes no allowance for rounding.
        fits=(onset <= COLLAR_S) & (offset <= np.maximum(COLLAR_S, LENGTH_SHARE * length)),
        meets=(common > 0) & (common >= LEAST_IOU * (length + other_end - other_start - common) - _ROUNDING),
        touches=common > 0,
        moves=(onset > COLLAR_S + _ROUNDING).astype(np.int64) + (offset > COLLAR_S + _ROUNDING),
    )


# ---------------------------------------------------------------------------------------------------------- counts


def _counts(pairs: _Pairs, wanted: np.ndarray) -> np.ndarray:
    """(recordings, 7, 6): for each type, in the order of _COUNTS, how many events; only the ``wanted`` types (7,).

    Pairs count for their reference event's type.
    """
    reference, proposed = pairs.reference, pairs.proposed
    inside = wanted[reference.kind[pairs.r]] & wanted[proposed.kind[pairs.p]]
    matched, partners = _matching(pairs, pairs.fits & pairs.alike & inside)
    left = ~np.isin(pairs.r, matched) & ~np.isin(pairs.p, partners)
    columns = (
        (reference, np.flatnonzero(wanted[reference.kind])),
        (proposed, np.flatnonzero(wanted[proposed.kind])),
        (reference, matched),
        (reference, _first_come(pairs, pairs.fits & inside & left)),
        (reference, _matching(pairs, pairs.meets & pairs.alike & inside)[0]),
        (reference, _matching(pairs, pairs.meets & inside)[0]),
    )
    k = len(_TYPES)
    cells = [
        np.bincount(table.recording[events] * k + table.kind[events], minlength=pairs.recordings * k)
        for table, events in columns
    ]
    return np.stack(cells, axis=-1).reshape(pairs.recordings, k, len(columns))


def _first_come(pairs: _Pairs, chosen: np.ndarray) -> np.ndarray:
    """(found,) the reference events that get a proposal of their own when each takes the first that is free."""
    taken: set[int] = set()
    found: dict[int, int] = {}
    for r, p in zip(pairs.r[chosen].tolist(), pairs.p[chosen].tolist(), strict=True):
        if r not in found and p not in taken:
            found[r] = p
            taken.add(p)
    return np.array(list(found), np.intp)


def _matching(pairs: _Pairs, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(matches,) reference events and their proposals: a largest one-to-one choice among the ``chosen`` pairs.

    By Hopcroft and Karp's algorithm (SIAM Journal on Computing 2(4), 1973), which starts from first come first
    served. Among equally large choices the order of events decides as it does in sed_eval, since who is left over
    decides about substitutions.
    """
    graph: dict[int, list[int]] = {}
    for r, p in zip(pairs.r[chosen].tolist(), pairs.p[chosen].tolist(), strict=True):
        graph.setdefault(p, []).append(r)
    match: dict[int, int] = {}
    for p, candidates in graph.items():
        free = next((r for r in candidates if r not in match), None)
        if free is not None:
            match[free] = p
    while _enlarge(graph, match):
        pass
    return np.array(list(match), np.intp), np.array(list(match.values()), np.intp)


def _enlarge(graph: dict[int, list[int]], match: dict[int, int]) -> bool:
    """Add to ``match`` along shortest alternating paths that share no event; False where there is none.

    ``graph`` has each proposal's reference events, ``match`` each matched reference event's proposal.
    """
    busy = set(match.values())
    layer = [p for p in graph if p not in busy]
    via: dict[int, int | None] = dict.fromkeys(layer)  # the reference event through which a proposal was reached
    reached_from: dict[int, list[int]] = {}
    ends: list[int] = []
    while layer and not ends:
        reached: dict[int, list[int]] = {}
        for p in layer:
            for r in graph[p]:
                if r not in reached_from:
                    reached.setdefault(r, []).append(p)
        reached_from |= reached
        ends = [r for r in reached if r not in match]
        layer = [match[r] for r in reached if r in match]
        via |= {match[r]: r for r in reached if r in match}

    def follow(r: int) -> bool:
        """Walk back from a reference event to a free proposal, over events not used by another path."""
        for p in reached_from.pop(r, ()):
            if p in via:
                before = via.pop(p)
                if before is None or follow(before):
                    match[r] = p
                    return True
        return False

    for r in ends:
        follow(r)
    return bool(ends)


# ----------------------------------------------------------------------------------------------------------- edits


def _edits(pairs: _Pairs) -> np.ndarray:
    """(recordings, 4) counts in the order of _EDITS: the shortest way from the proposals to the reference."""
    given = [np.bincount(t.recording, minlength=pairs.recordings) for t in (pairs.reference, pairs.proposed)]
    relabels = (~pairs.alike).astype(np.int64)
    saved = 2 - relabels - pairs.moves  # instead of one delete and one add
    useful = np.flatnonzero(pairs.touches & (saved >= 0))
    # One number for "fewest edits, then most events kept, then fewest relabels": no sum of a lesser reaches a greater.
    base = 1 + max((int(size.max()) for size in given if len(size)), default=0)
    worth = (saved * base + 1) * base - relabels
    kept = np.array(_best_assignment(pairs, useful, worth), np.intp)
    where = pairs.reference.recording[pairs.r[kept]]
    pairings, relabelled, moved = (
        np.bincount(where, weights=w, minlength=pairs.recordings).astype(np.int64)
        for w in (np.ones(len(kept)), relabels[kept], pairs.moves[kept])
    )
    return np.stack([given[0] - pairings, given[1] - pairings, relabelled, moved], axis=1)


def _best_assignment(pairs: _Pairs, useful: np.ndarray, worth: np.ndarray) -> list[int]:
    """The pairs, among the ``useful`` ones, that together are worth most, one to one; recording by recording."""
    borders = np.flatnonzero(np.diff(pairs.reference.recording[pairs.r[useful]])) + 1
    kept: list[int] = []
    for group in np.split(useful, borders):
        rows, row = np.unique(pairs.r[group], return_inverse=True)
        columns, column = np.unique(pairs.p[group], return_inverse=True)
        table = np.zeros((len(rows), len(columns)))
        table[row, column] = worth[group]
        index = np.full(table.shape, -1)
        index[row, column] = group
        chosen = index[linear_sum_assignment(table, maximize=True)]
        kept += chosen[chosen >= 0].tolist()
    return kept


# ----------------------------------------------------------------------------------------------------------- rates


def _f(reference: np.ndarray, proposed: np.ndarray, matched: np.ndarray) -> dict[str, np.ndarray]:
    """F is nothing without reference events or without proposals, as in sed_eval: one of its halves is over nothing."""
    both = np.where((reference > 0) & (proposed > 0), reference + proposed, 0)
    return {
        "f": share(2 * matched, both),
        "precision": share(matched, proposed),
        "recall": share(matched, reference),
    }


def _rates(sums: np.ndarray, recordings: np.ndarray) -> dict[str, dict[str, np.ndarray]]:
    """Sums (n, 16) of each scope's _COUNTS and of _EDITS over ``recordings`` (n,) -> each part's rates, (n,) each."""
    parts: dict[str, dict[str, np.ndarray]] = {}
    k = len(_COUNTS)
    for i, scope in enumerate(_SCOPES):
        reference, proposed, matched, substituted, met, met_any_type = sums[:, i * k : (i + 1) * k].T
        parts[scope] = _f(reference, proposed, matched) | {
            "error_rate": share(reference + proposed - 2 * matched - substituted, reference),
            "substitution_rate": share(substituted, reference),
            "deletion_rate": share(reference - matched - substituted, reference),
            "insertion_rate": share(proposed - matched - substituted, reference),
            "iou_50": share(met, reference),
            "iou_50_any_type": share(met_any_type, reference),
        }
    edits = sums[:, -len(_EDITS) :]
    parts["edits"] = {"mean": share(edits.sum(axis=1), recordings)}
    parts["edits"] |= {name: share(column, recordings) for name, column in zip(_EDITS, edits.T, strict=True)}
    parts["edits"]["from_scratch"] = share(reference, recordings)
    return parts


def _types(sums: np.ndarray) -> dict[str, dict[str, Any]]:
    """(7, 6) sums over recordings -> each type's number of events and F."""
    rates = {name: values.tolist() for name, values in _f(*sums[:, :3].T).items()}
    return {
        str(kind): {"reference": int(sums[i, 0]), "proposed": int(sums[i, 1])}
        | {name: or_none(values[i]) for name, values in rates.items()}
        for i, kind in enumerate(_TYPES)
    }


def _median(values: np.ndarray) -> float | None:
    return float(np.median(values)) if len(values) else None


def _interval(values: np.ndarray) -> list[float] | None:
    values = values[~np.isnan(values)]
    return np.quantile(values, [0.025, 0.975]).tolist() if len(values) else None
