"""What readers say: loaded as it was appended, every edit kept, any state restored, nobody overwritten."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from prs_core.annotation import (
    AnnotationDocument,
    Artefact,
    Change,
    ConflictError,
    Edit,
    EditError,
    Event,
    Layer,
    Phase,
    RecordMark,
    Rejection,
)
from prs_core.errors import StudyError
from prs_core.labels import EventType, RecordLabel
from prs_core.study import CONSENSUS, Status, documents, open_study
from prs_core.study.entries import entry_from_text
from tests.core.study.made import adding, changing, event, marking, proposal


def test_nothing_yet_is_an_empty_document_of_the_recordings_length(study, rows, ann):
    assert study.load(rows[0].id, ann.id) == (AnnotationDocument(4.0), 0)
    assert study.history(rows[0].id, ann.id) == []


def test_whatever_an_entry_can_hold_comes_back(study, rows, ann, where):
    held = (
        event(0.1, 0.30000000000000004, comment="“leise” \x00 \U0001fac1", uncertain=True, origin=proposal(0.1, 0.4)),
        event(1, 2, EventType.WHEEZE_CRACKLE),
        Event("p", 0.0, 2.0, Phase.INSPIRATION, Layer.PHASES),
        Event("a", 0.5, 2.5, Artefact.OTHER, Layer.ARTEFACTS),
        Rejection("r", proposal(3, 3.5)),
        RecordMark(RecordLabel.CAS_DAS, "a comment\nof two lines", uncertain=True, reviewed=True),
    )
    edit = Edit("Everything", (*(Change(None, entry) for entry in held[:-1]), Change(RecordMark(), held[-1])))
    assert study.append(rows[0].id, ann.id, edit, expected=0) == 1
    with open_study(where) as again:
        document, revision = again.load(rows[0].id, ann.id)
        assert revision == 1
        assert document == AnnotationDocument(4.0).apply(edit)
        assert again.history(rows[0].id, ann.id)[0].edit == edit
        assert again.check() == []


def test_every_revision_says_who_when_what_and_whose_proposal(study, rows, ann):
    before = datetime.now(UTC)
    drawn = event(0, 1)
    accepted = event(1, 2, origin=proposal(1.1, 2, "m-b"))
    study.append(rows[0].id, ann.id, adding(drawn, name="Draw Wheeze"), expected=0)
    study.append(rows[0].id, ann.id, adding(accepted, Rejection("r", proposal(3, 4, "m-a"))), expected=1)
    study.append(rows[0].id, ann.id, changing(accepted, event(1, 1.5, id=accepted.id), "Resize"), expected=2)
    first, second, third = study.history(rows[0].id, ann.id)
    assert [r.number for r in (first, second, third)] == [1, 2, 3]
    assert first.edit == adding(drawn, name="Draw Wheeze") and first.models == ()
    assert second.models == ("m-a", "m-b") and third.models == ("m-b",)
    assert {r.reader for r in (first, second, third)} == {first.by} == {ann}
    assert before <= first.time <= second.time <= third.time <= datetime.now(UTC)
    (change,) = third.edit.changes
    assert (change.before, change.after.end_s) == (accepted, 1.5)
    one, two = study.event_history(rows[0].id, ann.id, accepted.id)
    assert (one.number, two.number) == (2, 3)
    assert one.models == ("m-b",) and one.edit.changes == (Change(None, accepted),)
    assert study.event_history(rows[0].id, ann.id, "nothing") == []


def test_a_consensus_names_who_was_at_work(study, rows, ann):
    agreed = study.reader("Agreed", CONSENSUS)
    study.append(rows[0].id, agreed.id, adding(event(0, 1)), expected=0, by=ann.id)
    (revision,) = study.history(rows[0].id, agreed.id)
    assert (revision.reader, revision.by) == (agreed, ann)
    assert study.load(rows[0].id, ann.id)[1] == 0


def test_an_edit_of_a_revision_that_has_passed_is_refused_and_changes_nothing(study, rows, ann, where):
    key = rows[0].id, ann.id
    first = event(0, 1)
    with open_study(where) as other:
        assert other.load(*key) == study.load(*key)
        study.append(*key, adding(first), expected=0)
        for expected in (0, 2):
            with pytest.raises(ConflictError, match="was not saved"):
                other.append(*key, adding(event(2, 3), name="Late"), expected=expected)
        assert other.load(*key) == study.load(*key) == (AnnotationDocument(4.0, {first.id: first}), 1)
        # What the other remembers of a document counts no more once it has moved on.
        moved = event(0.5, 1, id=first.id)
        other.append(*key, changing(first, moved), expected=1)
        with pytest.raises(ConflictError):
            study.append(*key, changing(first, event(0, 0.5, id=first.id)), expected=1)
        assert study.load(*key) == (AnnotationDocument(4.0, {first.id: moved}), 2)
        assert study.check() == []


def test_edits_that_do_not_fit_are_refused_and_change_nothing(study, rows, ann):
    key = rows[0].id, ann.id
    there = event(1, 2)
    study.append(*key, adding(there), expected=0)
    with pytest.raises(EditError, match="overlap"):
        study.append(*key, adding(event(1.5, 2.5)), expected=1)
    with pytest.raises(EditError, match="beyond the end"):
        study.append(*key, adding(event(3, 4.5)), expected=1)
    with pytest.raises(ConflictError, match="changed meanwhile"):
        study.append(*key, changing(event(1, 1.9, id=there.id), event(1, 3, id=there.id)), expected=1)
    assert study.load(*key) == (AnnotationDocument(4.0, {there.id: there}), 1)
    assert len(study.history(*key)) == 1


def test_an_edit_without_changes_is_no_revision(study, rows, ann):
    assert study.append(rows[0].id, ann.id, Edit("Nothing", ()), expected=7) == 7
    assert study.history(rows[0].id, ann.id) == []


def test_unknown_recordings_and_readers_are_refused(study, rows, ann):
    with pytest.raises(StudyError, match="recording is not in the study"):
        study.append(999, ann.id, adding(event(0, 1)), expected=0)
    with pytest.raises(StudyError, match="recording is not in the study"):
        study.load(999, ann.id)
    with pytest.raises(StudyError, match="reader is not in the study"):
        study.append(rows[0].id, 999, adding(event(0, 1)), expected=0)
    with pytest.raises(StudyError, match="reader is not in the study"):
        study.append(rows[0].id, ann.id, adding(event(0, 1)), expected=0, by=999)
    assert study.history(rows[0].id, ann.id) == []


def test_any_state_is_restored_and_history_grows(study, rows, ann):
    key = rows[0].id, ann.id
    one, two = event(0, 1), event(1, 2)
    states = [study.load(*key)[0]]
    edits = [
        adding(one),
        adding(two),
        Edit("Delete", (Change(one, None),)),
        marking(RecordMark(RecordLabel.DAS, reviewed=True)),
    ]
    for number, edit in enumerate(edits):
        study.append(*key, edit, expected=number)
        states.append(study.load(*key)[0])
    revision = len(edits)
    for wanted in (2, 4, 0, 3, 1):
        back = study.restore(*key, wanted)
        assert str(wanted) in back.name
        revision = study.append(*key, back, expected=revision)
        assert study.load(*key) == (states[wanted], revision)
    assert revision == 9 == len(study.history(*key))
    assert study.restore(*key, 9).changes == ()
    assert study.check() == []
    with pytest.raises(StudyError, match="no revision 10"):
        study.restore(*key, 10)


def test_the_worklist_has_each_readers_label(study, rows, ann):
    ben = study.reader("Ben")
    study.append(rows[0].id, ann.id, adding(event(0, 1), event(1, 2, EventType.FINE_CRACKLE)), expected=0)
    mark = RecordMark(RecordLabel.POOR_QUALITY, "cries\x00", uncertain=True, reviewed=True)
    study.append(rows[0].id, ben.id, marking(mark), expected=0)
    study.append(rows[1].id, ben.id, marking(RecordMark(comment="later")), expected=0)
    first, second, third = study.rows()
    a, b = first.labels
    assert (a.reader, a.label, a.by_hand, a.events, a.reviewed) == (ann, RecordLabel.CAS_DAS, False, 2, False)
    assert (b.label, b.by_hand, b.comment, b.uncertain, b.reviewed) == (
        RecordLabel.POOR_QUALITY, True, "cries\x00", True, True,
    )  # fmt: skip
    assert second.labels[0].label is None  # nothing was said of what is heard
    assert [row.status for row in (first, second, third)] == [Status.REVIEWED, Status.IN_WORK, Status.UNREVIEWED]
    assert first.status_of(ann.id) is Status.IN_WORK and second.status_of(ann.id) is Status.UNREVIEWED
    assert (first.comment, second.comment) == ("cries\x00", "later")
    assert study.row(second.id) == second


def test_readers_are_found_again_by_name(study, where):
    ann = study.reader("  Ann   B. ")
    assert (ann.name, ann.kind) == ("Ann B.", "person")
    with open_study(where) as other:
        assert other.reader("Ann B.") == ann
        agreed = other.reader("All", CONSENSUS)
    assert study.readers() == [ann, agreed]
    for name in ("", " ", "x" * 201, "a\x07b"):
        with pytest.raises(StudyError, match="name"):
            study.reader(name)
    with pytest.raises(StudyError, match="consensus"):
        study.reader("All")


def test_an_edit_reads_nothing_again_that_is_known(study, rows, ann, where, monkeypatch):
    """Among thousands of events, reading them all again would take longer than an edit may."""
    key = rows[0].id, ann.id
    read: list[str] = []
    monkeypatch.setattr(documents, "entry_from_text", lambda text: (read.append(text), entry_from_text(text))[1])
    for number in range(5):
        study.append(*key, adding(event(number * 0.5, number * 0.5 + 0.4)), expected=number)
    study.load(*key)
    assert read == []
    with open_study(where) as other:
        other.append(*key, adding(event(3, 4)), expected=5)
        assert len(read) == 5
    assert len(study.load(*key)[0].events()) == 6 and len(read) == 11
