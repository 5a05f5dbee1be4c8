"""Thresholds of proposals keep what is there and leave out what is not, also where nothing is known."""

from __future__ import annotations

import numpy as np

from prs_core.event_metrics import event_scores
from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.labels import EventType
from prs_core.proposals import propose
from prs_core.results import FramePredictions, no_frames
from training.proposals import proposal_thresholds

TYPES = tuple(EventType)
NORMAL, WHEEZE = TYPES.index(EventType.NORMAL), TYPES.index(EventType.WHEEZE)


def heard(seed: int) -> tuple[FramePredictions, list[AnnotatedEvent]]:
    """A breath and a wheeze that are heard with 0.5 or more, and one that is not there with less than 0.3."""
    rng = np.random.default_rng(seed)
    times = np.arange(0, 12, 0.064)
    types = np.zeros((len(times), len(TYPES)), np.float32)
    starts, ends = times.copy(), times + 0.01
    for begin, kind, probability in (
        (1.0, NORMAL, rng.uniform(0.5, 0.9)),
        (4.0, WHEEZE, rng.uniform(0.5, 0.9)),
        (8.0, int(rng.choice([NORMAL, WHEEZE])), rng.uniform(0.15, 0.29)),
    ):
        inside = (times >= begin) & (times <= begin + 1)
        types[inside, kind], starts[inside], ends[inside] = probability, begin, begin + 1
    events = [AnnotatedEvent(1.0, 2.0, EventType.NORMAL), AnnotatedEvent(4.0, 5.0, EventType.WHEEZE)]
    return FramePredictions(times, types, starts, ends), events


def test_thresholds_lie_between_what_is_there_and_what_is_not() -> None:
    frames, reference = zip(*(heard(seed) for seed in range(120)), strict=True)
    thresholds = proposal_thresholds(frames, reference)
    assert 0.29 < thresholds[NORMAL] <= 0.5
    assert 0.29 < thresholds[WHEEZE] <= 0.5
    scores = event_scores(reference, [propose(f, thresholds) for f in frames])
    assert scores["all"]["f"] == 1.0
    assert scores["all"]["error_rate"] == 0.0


def test_a_model_without_frames_gets_thresholds_too() -> None:
    _, reference = heard(0)
    assert len(proposal_thresholds([no_frames()], [reference])) == len(TYPES)
