"""Former states of an annotation: told in words, and brought back by edits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from prs_core import history
from prs_core.annotation import (
    AnnotationDocument,
    Change,
    Edit,
    EditError,
    Event,
    Origin,
    RecordMark,
    Rejection,
)
from prs_core.editing import merge
from prs_core.labels import EventType, RecordLabel
from prs_core.review import Proposal, accept, still_open

WHEEZE = Event("w", 1.0, 2.0, EventType.WHEEZE, origin=Origin("m1", EventType.RHONCHI, 1.0, 2.5, 0.81))
LATER = Event("w", 1.2, 2.0, EventType.WHEEZE, uncertain=True, comment="faint", origin=WHEEZE.origin)
REFUSED = Rejection("r", Origin("m1", EventType.STRIDOR, 3.0, 4.0, 0.5))
EDITS = (
    Edit("Accept", (Change(None, WHEEZE),)),
    Edit("Nudge", (Change(WHEEZE, LATER),)),
    Edit("Delete", (Change(LATER, None), Change(None, REFUSED))),
)


def after(number: int) -> AnnotationDocument:
    document = AnnotationDocument(10.0)
    for edit in EDITS[:number]:
        document = document.apply(edit)
    return document


def test_changes_are_told_with_what_was_what_is_and_whose_proposal_it_was() -> None:
    line = history.changed(EDITS[1].changes[0])
    assert line.startswith("Wheeze 1.000 to 2.000 s  →  Wheeze 1.200 to 2.000 s, uncertain, “faint”")
    assert line.endswith("(m1 proposed Rhonchi 1.000 to 2.500 s, 81 %)")
    assert history.told(REFUSED) == "rejected: m1 proposed Stridor 3.000 to 4.000 s, 50 %"
    assert history.told(RecordMark(RecordLabel.CAS, reviewed=True)) == "record CAS by hand, reviewed"
    assert history.told(None) == "nothing"


@pytest.mark.parametrize("number", range(4))
def test_every_state_of_the_whole_comes_back_from_every_other(number: int) -> None:
    for now in range(4):
        document = after(now)
        assert document.apply(history.restored(document, EDITS, number)).entries == after(number).entries


def test_one_event_alone_is_restored_and_nothing_else() -> None:
    gone = after(3)
    back = gone.apply(history.restored_entry(gone, "w", WHEEZE))
    assert back.entries == {"w": WHEEZE, "r": REFUSED}
    assert back.apply(history.restored_entry(back, "w", None)).entries == {"r": REFUSED}
    assert not history.restored_entry(back, "w", WHEEZE).changes


def test_what_was_merged_into_an_event_comes_back_with_it_and_its_proposal_does_not() -> None:
    """Two accepted proposals merged: to restore the first alone left the second one's stretch undecided."""
    proposals = [Proposal(Origin("m1", EventType.WHEEZE, start, start + 1, 0.9)) for start in (1.0, 2.5)]
    document = AnnotationDocument(10.0)
    document = before = document.apply(accept(document, proposals))
    first, second = document.events()
    merging = merge(document, {first.id, second.id})
    document = document.apply(merging)
    other = document.apply(Edit("Draw", (Change(None, Event("n", 5.0, 6.0, EventType.NORMAL)),)))
    edit = history.restored_entry(other, first.id, first, [merging])
    assert edit.name == "Restore Wheeze and what was merged into it"
    after = other.apply(edit)
    assert set(after.events()) == {*before.events(), *other.events()[1:]}
    assert still_open(after, proposals) == ()
    # Where something else lies by now, or the merge was undone already, the event is restored alone.
    whole = other.events()[0]
    short = other.apply(Edit("Resize", (Change(whole, replace(whole, end_s=2.4)),)))
    taken = short.apply(Edit("Draw", (Change(None, Event("o", 3.0, 4.0, EventType.NORMAL)),)))
    assert history.restored_entry(taken, first.id, first, [merging]).name == "Restore Wheeze"
    assert history.restored_entry(before, first.id, replace(first, end_s=1.9), [merging]).name == "Restore Wheeze"


def test_what_was_deleted_or_rejected_is_brought_back_once() -> None:
    gone = after(3)
    back = gone.apply(history.brought_back(gone, EDITS[2]))
    assert back.entries == {"w": LATER}
    with pytest.raises(EditError, match="missing"):
        history.brought_back(back, EDITS[2])


def test_it_does_not_come_back_on_top_of_something_else() -> None:
    other = Event("o", 1.5, 3.0, EventType.NORMAL)
    taken = after(3).apply(Edit("Draw", (Change(None, other),)))
    with pytest.raises(EditError, match="overlap"):
        history.brought_back(taken, EDITS[2])
