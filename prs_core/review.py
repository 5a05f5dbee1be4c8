"""Proposals and what a reader makes of them: which are still open, accepting, rejecting, and what they rest on.

A proposal never becomes an event by itself. Once decided, the event's or rejection's Origin says what was proposed.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from prs_core.annotation import AnnotationDocument, Change, Edit, EditError, Event, Origin, Rejection, new_id
from prs_core.decision import DecisionConfig, events_from_windows
from prs_core.editing import gaps, largest_part
from prs_core.labels import EventType
from prs_core.proposals import agreeing
from prs_core.results import Analysis, DetectedEvent, FramePredictions, WindowPredictions
from prs_core.translation import tr

#: An event that covers more than this much of a proposal decides it, whatever it was made of.
_COVERED = 0.5
#: A decision on one proposal holds for those of its model and type that share this much of their union: what another
#: threshold or hop proposes differs by a few milliseconds.
_SAME = 0.5


@dataclass(frozen=True)
class Proposal:
    """An event that the model proposes and nobody decided on. ``windows`` are those in whose spans it lies."""

    origin: Origin
    windows: tuple[int, ...] = ()

    @cached_property
    def id(self) -> str:
        """The same for the same proposal, and never an event's."""
        return f"proposal {self.origin.type} {self.start_s:.3f} {self.end_s:.3f}"

    @property
    def start_s(self) -> float:
        return self.origin.start_s

    @property
    def end_s(self) -> float:
        return self.origin.end_s

    @property
    def label(self) -> EventType:
        return self.origin.type

    @property
    def confidence(self) -> float:
        return self.origin.confidence


class Candidates(tuple[Proposal, ...]):
    """Proposals by their start; where they lie is looked up once, and not after every edit among thousands."""

    @cached_property
    def starts_s(self) -> np.ndarray:
        """(n,)"""
        return np.array([p.start_s for p in self])

    @cached_property
    def ends_s(self) -> np.ndarray:
        """(n,)"""
        return np.array([p.end_s for p in self])


def proposals_at(windows: WindowPredictions, thresholds: Sequence[float], scale: float) -> tuple[DetectedEvent, ...]:
    """What would be proposed with all thresholds (7,) of the model's card taken times ``scale``."""
    scaled = tuple(min(threshold * scale, 1.0) for threshold in thresholds)
    return events_from_windows(windows, DecisionConfig(event_thresholds=scaled))


def candidates(
    analysis: Analysis, duration_s: float, model_id: str = "", events: Iterable[DetectedEvent] | None = None
) -> Candidates:
    """All proposals of an analysis, by start, decided or not. ``model_id`` is the analysis's own if empty; ``events``
    stands in for the analysis's, as with another threshold. What reaches beyond the recording is cut there."""
    model_id = model_id or analysis.model_id
    found = []
    for event in sorted(analysis.events if events is None else events, key=lambda e: (e.start_s, e.end_s)):
        end = min(event.end_s, duration_s)
        if end > event.start_s:
            found.append(Proposal(Origin(model_id, event.type, event.start_s, end, event.confidence), event.windows))
    return Candidates(found)


def still_open(document: AnnotationDocument, proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Those proposals that are neither decided nor rejected.

    Decided is one that an event was made of, and one that events cover by more than half.
    """
    every = proposals if isinstance(proposals, Candidates) else Candidates(proposals)
    starts, ends = every.starts_s, every.ends_s
    origins = [e.origin for e in document.events() if e.origin is not None]
    known = _Known(origins + [rejection.origin for rejection in document.rejections])
    free = np.flatnonzero(covered(document, starts, ends) <= _COVERED * (ends - starts)).tolist()
    left = (every[n] for n in free)
    return tuple(p for p in left if not known.has(p.origin)) if known else tuple(left)


def open_proposals(
    document: AnnotationDocument,
    analysis: Analysis,
    model_id: str = "",
    events: Iterable[DetectedEvent] | None = None,
) -> tuple[Proposal, ...]:
    """The proposals of an analysis on which nobody decided: ``candidates`` that are ``still_open``."""
    return still_open(document, candidates(analysis, document.duration_s, model_id, events))


class _Known:
    """Proposals that were decided on, to be found again."""

    def __init__(self, origins: Sequence[Origin]) -> None:
        self._origins = sorted(origins, key=lambda o: o.start_s)
        self._starts = [o.start_s for o in self._origins]
        self._longest = max((o.end_s - o.start_s for o in origins), default=0.0)

    def __len__(self) -> int:
        return len(self._origins)

    def has(self, origin: Origin) -> bool:
        first = bisect_left(self._starts, origin.start_s - self._longest)
        for other in self._origins[first : bisect_left(self._starts, origin.end_s)]:
            if (other.model_id, other.type) == (origin.model_id, origin.type):
                shared = min(other.end_s, origin.end_s) - max(other.start_s, origin.start_s)
                union = max(other.end_s, origin.end_s) - min(other.start_s, origin.start_s)
                if shared > _SAME * union:
                    return True
        return False


def covered(document: AnnotationDocument, starts_s: np.ndarray, ends_s: np.ndarray) -> np.ndarray:
    """(n,) how many seconds of each stretch are taken by events; they never overlap, so a running sum tells it."""
    events = document.events()
    if not events:
        return np.zeros(len(starts_s))
    times = np.empty((len(events), 2))  # column by column: five times as fast as pair by pair
    times[:, 0], times[:, 1] = [e.start_s for e in events], [e.end_s for e in events]
    after = np.cumsum(times[:, 1] - times[:, 0])
    sums = np.stack([np.concatenate([[0.0], after[:-1]]), after], axis=1).ravel()
    return np.asarray(np.interp(ends_s, times.ravel(), sums) - np.interp(starts_s, times.ravel(), sums))


def accept(document: AnnotationDocument, proposals: Iterable[Proposal], label: EventType | None = None) -> Edit:
    """Proposals as events, of another type if ``label`` says so, in the longest free part of what they span.

    Raises EditError where none of them finds room.
    """
    proposals = sorted(proposals, key=lambda p: p.start_s)
    changes: list[Change] = []
    accepted: list[Proposal] = []
    taken = [(e.start_s, e.end_s) for e in document.events()]
    for proposal in proposals:
        part = largest_part(gaps(taken, proposal.start_s, proposal.end_s, document))
        if part is None:
            continue
        insort(taken, part)
        changes.append(Change(None, Event(new_id(), *part, label or proposal.label, origin=proposal.origin)))
        accepted.append(proposal)
    if not accepted:
        raise EditError(tr("Events lie here already."), tr("Reject the proposal, or make room for it first."))
    what = str(accepted[0].label) if len(accepted) == 1 else f"{len(accepted)} proposals"
    other = label is not None and any(p.label is not label for p in accepted)
    return Edit(f"Accept {what}" + (f" as {label}" if other else ""), tuple(changes))


def reject(proposals: Iterable[Proposal]) -> Edit:
    """Proposals refused. Raises EditError if there are none."""
    proposals = tuple(proposals)
    if not proposals:
        raise EditError(tr("No proposal is selected."), tr("Click one, or go to it with Tab."))
    what = str(proposals[0].label) if len(proposals) == 1 else f"{len(proposals)} proposals"
    return Edit(f"Reject {what}", tuple(Change(None, Rejection(new_id(), p.origin)) for p in proposals))


@dataclass(frozen=True)
class Evidence:
    """What a proposal rests on: the ``times_s`` (n,) of the positions that agreed on it, with the ``probabilities``
    (n,) of its ``label`` and the borders that each of them heard, ``starts_s`` and ``ends_s`` (n,). The proposal's
    borders are these, averaged by probability."""

    label: EventType
    times_s: np.ndarray
    probabilities: np.ndarray
    starts_s: np.ndarray
    ends_s: np.ndarray

    def __len__(self) -> int:
        return len(self.times_s)


def evidence(frames: FramePredictions, proposal: Proposal) -> Evidence:
    """The positions that agreed on a proposal; empty where the analysis came without positions."""
    kind = list(EventType).index(proposal.label)
    probability = frames.types[:, kind] if len(frames) else np.zeros(0)
    shared = np.minimum(frames.ends_s, proposal.end_s) - np.maximum(frames.starts_s, proposal.start_s)
    # The position that proposed it is the one of its very probability that means this stretch best.
    best = np.where(np.abs(probability - proposal.confidence) < 1e-3, shared, 0.0)
    if not len(frames) or best.max() <= 0:
        return Evidence(proposal.label, *(np.zeros(0),) * 4)
    found = np.flatnonzero(agreeing(frames, int(best.argmax())) & (probability > 0.01))
    return Evidence(
        proposal.label, frames.times_s[found], probability[found], frames.starts_s[found], frames.ends_s[found]
    )
