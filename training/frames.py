"""What the frame-level head is taught: the type and the borders of the event around whose middle a position lies."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.labels import EventType

TYPES = tuple(EventType)
#: A position speaks for an event if it lies within this share of its length from its middle, or within _LEAST_S.
#: Positions near a border are not asked: which event they belong to is where listeners differ, too.
_REACH = 0.3
_LEAST_S = 0.04
#: Borders that are off by this many seconds weigh as much as no overlap at all: twice the collar of the metric.
_FAR_S = 0.4
#: The types' part of the loss against the borders'.
_TYPES_WEIGHT = 2.0


def frame_targets(events: Sequence[AnnotatedEvent], times_s: np.ndarray) -> np.ndarray:
    """Targets (9, positions) float32, laid out as FrameHead's output: 0/1 for each type, then the distances in seconds
    to start and end (0 where no event is meant). ``times_s`` (positions,) of the recording."""
    result = np.zeros((len(TYPES) + 2, len(times_s)), np.float32)
    for event in events:
        reach = max(_REACH * (event.end_s - event.start_s), _LEAST_S)
        at = np.abs(times_s - (event.start_s + event.end_s) / 2) <= reach
        result[: len(TYPES), at] = 0
        result[TYPES.index(event.type), at] = 1
        result[len(TYPES), at] = times_s[at] - event.start_s
        result[len(TYPES) + 1, at] = event.end_s - times_s[at]
    return result


def frame_loss(said: Tensor, targets: Tensor, taught: Tensor | None = None) -> Tensor:
    """Loss of FrameHead's output (batch, 9, positions) against targets of that shape: binary cross-entropy of the
    types, and for positions that speak for an event one minus the overlap plus the distance of its borders.
    ``taught`` (batch, 7, positions): probabilities of the types, to be learnt instead of the targets' own."""
    count = len(TYPES)
    types = functional.binary_cross_entropy_with_logits(
        said[:, :count], targets[:, :count] if taught is None else taught, reduction="none"
    )
    heard = targets[:, :count].sum(dim=1) > 0
    total = _TYPES_WEIGHT * types.sum(dim=1).mean()
    if not bool(heard.any()):
        return total
    ours, theirs = (x[:, count:].transpose(1, 2)[heard] for x in (said, targets))
    overlap = torch.minimum(ours, theirs).sum(dim=1) / torch.maximum(ours, theirs).sum(dim=1)
    # Far-off borders are all equally wrong: without the bound, the longest events would rule the loss.
    distance = (ours - theirs).abs().clamp(max=1.0).mean(dim=1) / _FAR_S
    return total + (1 - overlap + distance).mean()
