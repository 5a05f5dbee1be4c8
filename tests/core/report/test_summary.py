"""The numbers of a report against counting milliseconds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.annotation import AnnotationDocument, Artefact, Event, Label, Layer, Origin, Phase, RecordMark, Rejection
from prs_core.labels import EventType, RecordLabel
from prs_core.report.summary import (
    ADVENTITIOUS,
    WHEEZING,
    artefact_times,
    class_times,
    origins,
    phase_findings,
    site_findings,
    together,
    wheeze_share,
)

DURATION_S = 2.0
_MARKS = {Layer.EVENTS: list(EventType), Layer.PHASES: list(Phase), Layer.ARTEFACTS: list(Artefact)}


@st.composite
def overlapping(draw: st.DrawFn) -> AnnotationDocument:
    """Marks of every layer at whole 20 ms; they may overlap, as imported ones may."""
    entries: dict[str, Event | RecordMark] = {"record": RecordMark(reviewed=True)}
    for i in range(draw(st.integers(0, 9))):
        layer = draw(st.sampled_from(list(Layer)))
        start = draw(st.integers(0, 95))
        end = draw(st.integers(start + 1, 100))
        label: Label = draw(st.sampled_from(_MARKS[layer]))
        entries[f"e{i}"] = Event(f"e{i}", start / 50, end / 50, label, layer, uncertain=draw(st.booleans()))
    return AnnotationDocument(DURATION_S, entries)


def slices(events: list[Event]) -> set[int]:
    """The slices of 20 ms that any of the events covers."""
    return {i for e in events for i in range(round(e.start_s * 50), round(e.end_s * 50))}


@given(overlapping())
@settings(max_examples=100, deadline=None)
def test_times_are_those_of_counting(document: AnnotationDocument) -> None:
    events = list(document.events())
    found = {one.name: one for one in class_times(document)}
    for kind in EventType:
        mine = [e for e in events if e.label is kind]
        assert (str(kind) in found) is bool(mine)
        if mine:
            one = found[str(kind)]
            assert (one.count, one.uncertain) == (len(mine), sum(e.uncertain for e in mine))
            assert one.seconds == pytest.approx(len(slices(mine)) / 50)
            assert one.share == pytest.approx(len(slices(mine)) / 100)
    wheezing = [e for e in events if e.label in WHEEZING]
    assert wheeze_share(document) == pytest.approx(len(slices(wheezing)) / 100)
    both = together(document, ADVENTITIOUS, "x")
    assert both.seconds == pytest.approx(len(slices([e for e in events if e.label in ADVENTITIOUS])) / 50)
    artefacts = list(document.events(Layer.ARTEFACTS))
    assert sum(one.count for one in artefact_times(document)) == len(artefacts)


@given(overlapping())
@settings(max_examples=100, deadline=None)
def test_phases_are_those_of_counting(document: AnnotationDocument) -> None:
    marks = list(document.events(Layer.PHASES))
    found = phase_findings(document)
    if not marks:
        assert found == ()
        return
    times = {phase: slices([m for m in marks if m.label is phase]) for phase in Phase}
    covered = times | {None: set(range(100)) - slices(marks)}  # type: ignore[operator]
    assert [one.phase for one in found] == [*Phase, None]
    for one in found:
        inside = covered[one.phase]
        assert one.seconds == pytest.approx(len(inside) / 50)
        by_name = {c.name: c for c in one.classes}
        for kind in EventType:
            mine = [e for e in document.events() if e.label is kind and slices([e]) & inside]
            assert (str(kind) in by_name) is bool(mine)
            if mine:
                cell = by_name[str(kind)]
                assert cell.count == len(mine)
                assert cell.seconds == pytest.approx(len(slices(mine) & inside) / 50)
                assert cell.share == pytest.approx(len(slices(mine) & inside) / len(inside))


def test_sites_add_up_and_the_unread_counts_as_recorded() -> None:
    wheeze = Event("a", 0.0, 1.0, EventType.WHEEZE)
    first = AnnotationDocument(2.0, {"a": wheeze})
    second = AnnotationDocument(3.0, {"a": Event("a", 1.0, 1.5, EventType.WHEEZE, uncertain=True)})
    unread = AnnotationDocument(5.0)
    found = site_findings([("p3", first), ("", unread), ("p3", second)])
    assert [one.site for one in found] == ["p3", ""]
    one = found[0]
    assert (one.recordings, one.duration_s, one.labels) == (2, 5.0, (RecordLabel.CAS, RecordLabel.CAS))
    (cell,) = one.classes
    assert (cell.count, cell.uncertain, cell.seconds, cell.share) == (2, 1, 1.5, 0.3)
    assert one.count((EventType.WHEEZE, EventType.STRIDOR)) == 2
    assert (found[1].labels, found[1].classes) == ((), ())


def test_who_decided_what_is_counted() -> None:
    def event(name: str, end_s: float, label: EventType, origin: Origin | None) -> Event:
        return Event(name, 0.5, end_s, label, origin=origin)

    proposed = Origin("m", EventType.WHEEZE, 0.5, 1.0, 0.9)
    marks = [
        event("a", 1.0, EventType.WHEEZE, None),
        event("b", 1.0004, EventType.WHEEZE, proposed),  # saved in whole milliseconds somewhere
        event("c", 1.1, EventType.WHEEZE, proposed),
        event("d", 1.0, EventType.RHONCHI, proposed),
    ]
    document = AnnotationDocument(2.0, {e.id: e for e in marks} | {"r": Rejection("r", proposed)})
    made = origins(document)
    assert (made.by_hand, made.accepted, made.changed, made.rejected) == (1, 1, 2, 1)


def test_a_recording_without_time_has_no_share() -> None:
    assert wheeze_share(AnnotationDocument(0.0)) is None
    assert class_times(AnnotationDocument(1.0)) == ()
