"""After an edit among many only what changed is looked at: with what looking at everything gives."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.editing.differences import differences
from app.views.event_strip import EventStrip
from app.views.mark import Mark
from app.views.mark_places import MarkPlaces
from prs_core import editing
from prs_core.annotation import AnnotationDocument, Event, Layer, Phase
from prs_core.labels import EventType

TYPES = list(EventType)
MARKS = [Mark(str(n), float(n), n + 0.5, TYPES[n % 7], is_proposal=n % 3 == 0) for n in range(200)]


def test_differences_are_told_by_place_and_only_of_one_length() -> None:
    a, b, c = object(), object(), object()
    assert differences([a, b, c], [a, c, c]) == [1] and differences([a], [a]) == []
    assert differences([a], [a, b]) is None


@pytest.mark.parametrize("count", [0, 1, 5, 150])
def test_places_and_strip_are_as_if_made_anew(count: int) -> None:
    after = list(MARKS)
    for n in range(count):
        mark = after[n]
        after[n] = replace(mark, start_s=mark.start_s + 0.1, end_s=mark.end_s + 0.3, is_proposal=False)
    places, changed = MarkPlaces(MARKS).followed_by(after)
    fresh = MarkPlaces(after)
    assert (changed is None) == (count == 150)
    assert places.marks == fresh.marks and places.waiting == fresh.waiting
    for start in np.arange(-1, 201, 0.37):
        first, last = places.between(start, start + 2)
        want = [m for m in after if m.start_s <= start + 2 and m.end_s >= start]
        assert [m for m in after[first:last] if m.end_s >= start] == want
    if changed is not None:
        strip = EventStrip(MARKS).replaced(changed)
        assert np.array_equal(strip.columns(0, 210, 900), EventStrip(after).columns(0, 210, 900))


def test_how_far_events_may_be_moved_is_as_a_look_at_all_of_them_says() -> None:
    rng = np.random.default_rng(3)
    events = [Event(str(n), n + 0.1, n + float(rng.uniform(0.3, 1.0)), TYPES[n % 7]) for n in range(20)]
    events += [Event(f"p{n}", 2.0 * n, 2.0 * n + 1.5, Phase.INSPIRATION, Layer.PHASES) for n in range(10)]
    document = AnnotationDocument(21.0, {event.id: event for event in events})
    for _ in range(60):
        ids = {str(each) for each in rng.choice(20, 3)} | {f"p{rng.integers(10)}"}
        found = editing.move_room(document, ids)
        assert found == pytest.approx(_slow(document, ids))


def _slow(document: AnnotationDocument, ids: set[str]) -> tuple[float, float]:
    """Moved by small steps until something is in the way: the borders, with what moves taken away."""
    rest = [e for e in document.events(None) if e.id not in ids]
    least, most = -document.duration_s, document.duration_s
    for event in (e for e in document.events(None) if e.id in ids):
        before = [e.end_s for e in rest if e.layer is event.layer and e.start_s < event.start_s]
        after = [e.start_s for e in rest if e.layer is event.layer and e.start_s > event.start_s]
        least = max(least, max(before, default=0.0) - event.start_s)
        most = min(most, min(after, default=document.duration_s) - event.end_s)
    return min(least, 0.0), max(most, 0.0)
