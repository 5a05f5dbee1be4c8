"""The document's events, kept sorted and side by side through edits, against sorting and comparing everything anew."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from prs_core.annotation import (
    AnnotationDocument,
    Artefact,
    Change,
    Edit,
    EditError,
    Event,
    Label,
    Layer,
    Phase,
)
from prs_core.labels import EventType

LABELS: dict[Layer, Label] = {
    Layer.EVENTS: EventType.WHEEZE,
    Layer.PHASES: Phase.INSPIRATION,
    Layer.ARTEFACTS: Artefact.SPEECH,
}


def slow_events(document: AnnotationDocument, layer: Layer | None) -> tuple[Event, ...]:
    found = [e for e in document.entries.values() if isinstance(e, Event) and layer in (None, e.layer)]
    return tuple(sorted(found, key=lambda e: (e.start_s, e.end_s, e.id)))


def slow_problem(document: AnnotationDocument, layers: set[Layer]) -> bool:
    """Whether events of a layer overlap or reach beyond the end: each compared with each."""
    for layer in layers:
        events = slow_events(document, layer)
        if any(e.end_s > document.duration_s + 1e-6 for e in events):
            return True
        if any(a.overlaps(b.start_s, b.end_s) for a in events for b in events if a is not b):
            return True
    return False


def an_event(rng: random.Random, event_id: str) -> Event:
    """On a grid, so that places are shared, borders touch, and some reach beyond the end."""
    start = rng.randrange(0, 200) / 2
    layer = rng.choice([Layer.EVENTS, Layer.EVENTS, *Layer])
    return Event(event_id, start, start + rng.choice([0.5, 0.5, 1.0, 5.0]), LABELS[layer], layer)


def an_edit(rng: random.Random, document: AnnotationDocument, numbers: list[int]) -> Edit:
    """Some events made, changed and taken away; rarely all of them at once, too many to be placed one by one."""
    here = {e.id: e for e in slow_events(document, None)}
    if rng.random() < 0.05:
        return Edit("Remark", tuple(Change(e, replace(e, comment=f"{rng.random()}")) for e in here.values()))
    changes: list[Change] = []
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        what = rng.random()
        if what < 0.6 or not here:
            numbers.append(len(numbers))
            event = an_event(rng, f"e{len(numbers)}")
            changes.append(Change(None, event))
            here[event.id] = event
        else:
            old = here.pop(rng.choice(sorted(here)))
            new = an_event(rng, old.id) if what < 0.85 else None
            changes.append(Change(old, new))
            if new is not None:
                here[old.id] = new
    return Edit("An edit", tuple(changes))


@pytest.mark.parametrize("seed", range(4))
def test_events_and_refusals_are_those_of_sorting_and_comparing_anew(seed: int) -> None:
    rng, numbers = random.Random(seed), []
    document = AnnotationDocument(100.0)
    done = refused = most = 0
    for _ in range(400):
        edit = an_edit(rng, document, numbers)
        entries = dict(document.entries)
        for change in edit.changes:
            entries.pop(change.id, None)
            if change.after is not None:
                entries[change.id] = change.after
        expected = AnnotationDocument(100.0, entries)
        touched = {c.after.layer for c in edit.changes if isinstance(c.after, Event)}
        if slow_problem(expected, touched):
            refused += 1
            with pytest.raises(EditError) as told:
                document.apply(edit)
            with pytest.raises(EditError) as told_slowly:
                expected.check(touched)
            if len(touched) == 1:
                assert str(told.value) == str(told_slowly.value)
            continue
        done, most = done + 1, max(most, len(edit.changes))
        document = document.apply(edit)
        assert document == expected
        for layer in (None, *Layer):
            assert document.events(layer) == slow_events(expected, layer)
        if rng.random() < 0.2:  # and back again
            assert document.apply(edit.inverse()).apply(edit).events(None) == document.events(None)
    assert done > 60 and refused > 60 and most > 64


def test_a_document_that_was_wrong_from_the_start_is_found_out_by_an_edit_elsewhere() -> None:
    wrong = [Event("a", 1.0, 3.0, EventType.WHEEZE), Event("b", 2.0, 4.0, EventType.WHEEZE)]
    document = AnnotationDocument(10.0, {e.id: e for e in wrong})
    elsewhere = Edit("Draw", (Change(None, Event("c", 7.0, 8.0, EventType.WHEEZE)),))
    assert len(document.events()) == 2
    with pytest.raises(EditError):
        document.apply(elsewhere)
    mended = document.apply(Edit("Delete", (Change(wrong[0], None),))).apply(elsewhere)
    assert [e.id for e in mended.events()] == ["b", "c"]


def test_an_event_made_and_taken_away_in_one_edit_leaves_nothing() -> None:
    document = AnnotationDocument(10.0).apply(Edit("Draw", (Change(None, Event("a", 1.0, 2.0, EventType.WHEEZE)),)))
    assert document.events()
    late = Event("b", 9.0, 9.5, EventType.WHEEZE)
    after = document.apply(Edit("Nothing", (Change(None, late), Change(late, None))))
    assert after.events() == document.events() and after == document
