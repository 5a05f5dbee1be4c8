"""Events from frames: one for each that is meant, with its borders, never overlapping."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.labels import EventType
from prs_core.proposals import propose
from prs_core.results import FramePredictions, no_frames

TYPES = tuple(EventType)
PLAIN = (0.5,) * len(TYPES)
Meant = tuple[float, float, EventType, float]


def frames(*meant: Meant, duration_s: float = 10.0) -> FramePredictions:
    """Positions every 64 ms; those inside an event give its borders and its type the stated probability."""
    times = np.arange(0, duration_s, 0.064)
    types = np.zeros((len(times), len(TYPES)), np.float32)
    starts, ends = times.copy(), times + 0.01
    for start, end, kind, probability in meant:
        inside = (times >= start) & (times <= end)
        types[inside, TYPES.index(kind)] = probability
        starts[inside], ends[inside] = start, end
    return FramePredictions(times, types, starts, ends)


def test_every_event_once_with_its_borders() -> None:
    heard = frames(
        (1.0, 2.2, EventType.NORMAL, 0.9), (2.2, 3.1, EventType.WHEEZE, 0.7), (6, 6.4, EventType.RHONCHI, 0.6)
    )
    events = propose(heard, PLAIN)
    assert [(round(e.start_s, 3), round(e.end_s, 3), e.type) for e in events] == [
        (1.0, 2.2, EventType.NORMAL),
        (2.2, 3.1, EventType.WHEEZE),
        (6.0, 6.4, EventType.RHONCHI),
    ]
    assert [round(e.confidence, 3) for e in events] == [0.9, 0.7, 0.6]


def test_neighbouring_breaths_of_one_type_stay_two() -> None:
    assert len(propose(frames((1, 2, EventType.NORMAL, 0.9), (2, 3, EventType.NORMAL, 0.9)), PLAIN)) == 2


def test_types_below_their_threshold_are_not_proposed() -> None:
    heard = frames((1, 2, EventType.NORMAL, 0.4), (4, 5, EventType.WHEEZE, 0.4))
    assert [e.type for e in propose(heard, (0.5, 0.5, 0.3, 0.5, 0.5, 0.5, 0.5))] == [EventType.WHEEZE]


def test_nothing_from_nothing() -> None:
    assert propose(no_frames(), PLAIN) == []
    assert propose(frames(), PLAIN) == []


def test_borders_are_the_mean_of_those_that_agree() -> None:
    heard = frames((1.0, 2.0, EventType.WHEEZE, 0.8))
    inside = heard.types[:, 2] > 0
    heard.starts_s[inside] += np.where(np.arange(inside.sum()) % 2, 0.1, -0.1)
    (event,) = propose(heard, PLAIN)
    assert abs(event.start_s - 1.0) < 0.02


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.floats(0, 9.9),
            st.floats(0.01, 4),
            st.sampled_from(TYPES),
            st.floats(0, 1, width=32),
        ),
        max_size=12,
    )
)
def test_events_are_in_order_apart_and_inside(meant: list[tuple[float, float, EventType, float]]) -> None:
    heard = frames(*((start, min(10.0, start + length), kind, p) for start, length, kind, p in meant))
    events = propose(heard, PLAIN)
    borders = [b for e in events for b in (e.start_s, e.end_s)]
    assert borders == sorted(borders)
    assert all(e.end_s > e.start_s >= 0 and e.end_s <= 10.1 for e in events)
    assert all(e.confidence >= 0.5 for e in events)
