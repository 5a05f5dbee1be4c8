"""Proposals: which are open, and what deciding on them makes."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core import editing, review, snapping
from prs_core.annotation import AnnotationDocument, EditError, Event, Layer
from prs_core.labels import EventType
from prs_core.results import Analysis, DetectedEvent, FramePredictions
from tests.gui import lane_data

DURATION = 10.0


def analysis(*events: tuple[float, float, EventType]) -> Analysis:
    found = tuple(DetectedEvent(a, b, kind, 0.8, (1,)) for a, b, kind in events)
    return replace(lane_data.analysis(DURATION), model_id="m1", events=found)


HEARD = analysis((1, 2, EventType.NORMAL), (3, 4, EventType.WHEEZE), (6, 7, EventType.STRIDOR))


def labels(document: AnnotationDocument, heard: Analysis = HEARD) -> list[str]:
    return [p.label for p in review.open_proposals(document, heard)]


def test_proposals_are_open_until_decided_and_again_after_undo() -> None:
    doc = AnnotationDocument(DURATION)
    normal, wheeze, stridor = review.open_proposals(doc, HEARD)
    yes = review.accept(doc, [normal])
    doc = doc.apply(yes).apply(review.reject([stridor]))
    assert labels(doc) == [EventType.WHEEZE]
    assert doc.events()[0].origin == normal.origin and normal.origin.model_id == "m1"
    assert (yes.name, review.reject([wheeze, stridor]).name) == ("Accept Normal", "Reject 2 proposals")
    assert labels(doc.apply(yes.inverse())) == [EventType.NORMAL, EventType.WHEEZE]


def test_a_decision_holds_wherever_the_event_goes_and_for_nearly_the_same_proposal() -> None:
    doc = AnnotationDocument(DURATION)
    doc = doc.apply(review.accept(doc, review.open_proposals(doc, HEARD)[:1]))
    doc = doc.apply(editing.move(doc, {doc.events()[0].id}, 7.5))
    assert EventType.NORMAL not in labels(doc)
    shifted = analysis((1.004, 2.02, EventType.NORMAL), (1.0, 2.0, EventType.RHONCHI))
    assert labels(doc, shifted) == [EventType.RHONCHI]
    assert EventType.NORMAL in labels(doc, replace(HEARD, model_id="m2")), "another model is another opinion"


def test_what_events_cover_by_half_is_decided() -> None:
    doc = AnnotationDocument(DURATION, {"a": Event("a", 0.5, 1.45, EventType.WHEEZE)})
    assert labels(doc)[0] is EventType.NORMAL
    doc = doc.apply(editing.draw(doc, EventType.WHEEZE, 1.8, 2.5))  # the two together cover 0.65 s of 1 s
    assert labels(doc) == [EventType.WHEEZE, EventType.STRIDOR]


@given(st.lists(st.tuples(st.floats(0, 9), st.floats(0.02, 3)), max_size=8), st.floats(0, 9), st.floats(0.05, 1))
@settings(max_examples=100, deadline=None)
def test_coverage_is_what_adding_up_says(spans: list[tuple[float, float]], start: float, length: float) -> None:
    doc = AnnotationDocument(DURATION)
    for at, long in spans:
        with contextlib.suppress(EditError):
            doc = doc.apply(editing.draw(doc, EventType.NORMAL, at, at + long))
    slow = sum(max(0.0, min(e.end_s, start + length) - max(e.start_s, start)) for e in doc.events())
    assert review.covered(doc, np.array([start]), np.array([start + length])) == pytest.approx(slow, abs=1e-6)


def test_accepted_proposals_are_cut_to_the_free_room_and_may_get_another_type() -> None:
    doc = AnnotationDocument(DURATION, {"a": Event("a", 2.5, 3.4, EventType.NORMAL)})
    wheeze = review.open_proposals(doc, HEARD)[1]
    edit = review.accept(doc, [wheeze], EventType.FINE_CRACKLE)
    event = doc.apply(edit).events()[1]
    assert (event.start_s, event.end_s, event.label) == (3.4, 4, EventType.FINE_CRACKLE)
    assert event.origin == wheeze.origin and edit.name == "Accept Wheeze as Fine Crackle"
    full = AnnotationDocument(DURATION, {"a": Event("a", 2.5, 4.4, EventType.NORMAL)})
    with pytest.raises(EditError, match="Events lie here"):
        review.accept(full, [wheeze])
    assert review.accept(doc, review.open_proposals(doc, HEARD)).name == "Accept 3 proposals"


def test_overlapping_proposals_never_become_overlapping_events() -> None:
    heard = analysis((1, 9, EventType.NORMAL), (2, 5, EventType.WHEEZE), (8.5, 9.5, EventType.STRIDOR))
    doc = AnnotationDocument(DURATION)
    doc = doc.apply(review.accept(doc, review.open_proposals(doc, heard)))
    doc.check()
    assert [e.label for e in doc.events(Layer.EVENTS)] == [EventType.NORMAL, EventType.STRIDOR]


def bumps() -> FramePredictions:
    """Two wheezes, one clear and one doubtful, heard by positions every 64 ms."""
    times = np.arange(0, DURATION, 0.064)
    types = np.full((len(times), 7), 0.02, np.float32)
    starts, ends = times - 0.2, times + 0.2
    for middle, height in ((3.0, 0.9), (7.0, 0.45)):
        near = np.abs(times - middle) < 0.5
        types[near, 2] = height * (1 - np.abs(times - middle)[near])
        starts[near], ends[near] = middle - 0.5 + 0.01 * np.sin(times[near]), middle + 0.5
    return FramePredictions(times, types, np.clip(starts, 0, DURATION), np.clip(ends, 0, DURATION))


def test_lower_thresholds_bring_more_and_a_proposal_knows_who_agreed_on_it() -> None:
    windows = replace(HEARD.windows, frames=bumps())
    counts = [len(review.proposals_at(windows, [0.5] * 7, scale)) for scale in (2.0, 1.0, 0.8)]
    assert counts == [0, 1, 2]
    doc = AnnotationDocument(DURATION)
    found = review.open_proposals(doc, HEARD, events=review.proposals_at(windows, [0.5] * 7, 0.8))
    said = review.evidence(windows.frames, found[1])
    assert len(said) > 10 and ((said.times_s > 6.4) & (said.times_s < 7.6)).all()
    assert found[1].start_s == pytest.approx(np.average(said.starts_s, weights=said.probabilities))
    assert len(review.evidence(HEARD.windows.frames, found[1])) == 0


def test_borders_stick_to_neighbours_first_and_then_to_pauses() -> None:
    events = (Event("a", 2, 3, EventType.NORMAL), Event("b", 5, 6, EventType.NORMAL))
    doc = AnnotationDocument(DURATION, {event.id: event for event in events})
    near = snapping.borders(doc, {"b"})
    assert near.tolist() == [0.0, 2.0, 3.0, 10.0]
    time = np.arange(80_000) / 8000
    quiet = snapping.quiet_times(np.abs(np.sin(np.pi * time / 2)) * np.sin(900 * time), 8000, 1.0, 7.0)
    assert quiet == pytest.approx([2.0, 4.0, 6.0], abs=0.011)
    assert snapping.snap(2.95, [near, quiet], 0.1) == 3.0
    assert snapping.snap(4.05, [near, quiet], 0.1) == pytest.approx(4.0, abs=0.02)
    assert snapping.snap(4.5, [near, quiet], 0.1) == 4.5
