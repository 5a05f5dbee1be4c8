"""From which probability on the frame-level head's events are proposed, chosen on out-of-fold predictions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from prs_core.event_metrics import Event, event_scores
from prs_core.labels import EventType
from prs_core.proposals import propose
from prs_core.results import FramePredictions

TYPES = tuple(EventType)
_NORMAL = TYPES.index(EventType.NORMAL)
_STEPS = (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7)
#: Types with fewer events share one threshold: their own would follow chance.
_ENOUGH = 100
#: F counts what is found, the error rate what must be put right: an error rate lower by one is worth this much F.
_ERROR_WEIGHT = 0.2


def proposal_thresholds(frames: Sequence[FramePredictions], reference: Sequence[Sequence[Event]]) -> tuple[float, ...]:
    """(7,) thresholds for propose(), one a recording each of ``frames`` and ``reference``.

    One for all adventitious types first, by their F and error rate; then one for Normal, by those of all types; then
    each frequent adventitious type's own.
    """
    thresholds = np.full(len(TYPES), 0.3)
    adventitious = np.arange(len(TYPES)) != _NORMAL
    counts = np.bincount([TYPES.index(e.type) for events in reference for e in events], minlength=len(TYPES))
    searches = [(adventitious, "adventitious"), (~adventitious, "all")]
    searches += [
        (np.arange(len(TYPES)) == kind, "adventitious") for kind in np.flatnonzero(adventitious & (counts >= _ENOUGH))
    ]
    for chosen, scope in searches:
        values: dict[float, float] = {}
        for step in _STEPS:
            tried = np.where(chosen, step, thresholds)
            values[step] = _worth(event_scores(reference, [propose(f, tried.tolist()) for f in frames])[scope])
        thresholds[chosen] = max(values, key=lambda step: values[step])
    return tuple(float(t) for t in thresholds)


def _worth(scores: dict[str, Any]) -> float:
    """Of one scope of event_scores; what is over nothing is worth nothing."""
    return float(scores["f"] or 0.0) - _ERROR_WEIGHT * float(scores["error_rate"] or 0.0)
