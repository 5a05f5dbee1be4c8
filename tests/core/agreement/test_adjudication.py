"""Adjudicating a study: what is compared, what stays decided, and where it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prs_core.agreement import Choice, Kind
from prs_core.agreement.adjudication import MODEL, Side, begin, consensus_name, decide, in_order, look_again
from prs_core.annotation import AnnotationDocument, Edit, RecordMark
from prs_core.errors import Cancelled, PRSError
from prs_core.labels import EventType, RecordLabel
from prs_core.study import CONSENSUS, Reader, open_study
from prs_core.study.library import Study
from tests.core.study.made import adding, analysis, event, marking, sounds


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """Four recordings: Ann and Bob differ in the first, agree in the second, and read one more each."""
    with open_study(tmp_path / "s.prs-study", create=True) as opened:
        rows = opened.add_recordings(sounds(tmp_path / "sounds", 4))
        ann, bob = opened.reader("Ann"), opened.reader("Bob")
        wheeze, rhonchi = event(1.0, 2.0, EventType.WHEEZE), event(1.0, 2.0, EventType.RHONCHI)
        opened.append(rows[0].id, ann.id, adding(wheeze, event(3.0, 3.5)), expected=0)
        opened.append(rows[0].id, bob.id, adding(rhonchi), expected=0)
        for reader in (ann, bob):
            opened.append(rows[1].id, reader.id, adding(event(0.5, 1.5)), expected=0)
        opened.append(rows[2].id, ann.id, marking(RecordMark(reviewed=True)), expected=0)
        opened.append(rows[3].id, bob.id, marking(RecordMark(comment="later")), expected=0)
        opened.append(rows[2].id, bob.id, marking(RecordMark(comment="later")), expected=0)
        opened.save_analysis(rows[1].id, analysis(rows[1].path))
        yield opened


def sides(study: Study) -> tuple[Side, Side, Reader]:
    ann, bob = study.readers()[:2]
    return Side(ann), Side(bob), study.reader("Cid")


def test_what_both_agree_on_is_taken_over_once_by_who_begins(study: Study) -> None:
    a, b, cid = sides(study)
    layer, cases = begin(study, a, b, cid)
    assert (layer.name, layer.kind) == ("Consensus of Ann and Bob", CONSENSUS)
    assert [[d.kind for d in case.differences] for case in cases] == [[Kind.TYPE, Kind.MISSING], []]
    agreed = cases[1].recording_id
    document, revision = study.load(agreed, layer.id)
    assert [e.label for e in document.events()] == [EventType.WHEEZE] and document.record.reviewed
    (made,) = study.history(agreed, layer.id)
    assert (made.reader, made.by) == (layer, cid)
    # What was changed there since is nobody's to take over again.
    study.append(agreed, layer.id, Edit("Delete", made.edit.inverse().changes), expected=revision, by=cid.id)
    assert begin(study, *in_order(b, a), cid)[0] == layer
    assert study.load(agreed, layer.id)[0].events() == ()


def decided(study: Study, layer: Reader, by: Reader, choice: Choice, number: int = 0) -> AnnotationDocument:
    a, b, _ = sides(study)
    case = begin(study, a, b, by)[1][0]
    document, revision = study.load(case.recording_id, layer.id)
    edit = decide(document, case, case.differences[number], choice)
    study.append(case.recording_id, layer.id, edit, expected=revision, by=by.id)
    return study.load(case.recording_id, layer.id)[0]


def test_decisions_stay_and_the_last_one_makes_the_recording_reviewed(study: Study) -> None:
    a, b, cid = sides(study)
    layer, (case, _) = begin(study, a, b, cid)
    assert case.left == case.differences
    assert not decided(study, layer, cid, Choice.B).record.reviewed
    again = begin(study, a, b, cid)[1][0]
    assert again.left == case.differences[1:]
    done = decided(study, layer, cid, Choice.NEITHER, 1)
    assert done.record.reviewed and [e.label for e in done.events()] == [EventType.RHONCHI]
    assert look_again(study, case, a, b, layer).left == ()
    last = study.history(case.recording_id, layer.id)[-1]
    undo = Edit("Undo", last.edit.inverse().changes)
    study.append(case.recording_id, layer.id, undo, expected=last.number, by=cid.id)
    assert look_again(study, case, a, b, layer).left == case.differences[1:]
    assert not study.load(case.recording_id, layer.id)[0].record.reviewed


def test_a_consensus_in_which_nothing_is_left_waits_for_its_label(study: Study) -> None:
    a, b, cid = sides(study)
    layer, _ = begin(study, a, b, cid)
    decided(study, layer, cid, Choice.NEITHER)
    done = decided(study, layer, cid, Choice.NEITHER, 1)
    assert not done.events() and done.label is None and not done.record.reviewed


def test_a_case_follows_what_readers_do_meanwhile(study: Study) -> None:
    a, b, cid = sides(study)
    layer, (case, _) = begin(study, a, b, cid)
    assert b.reader is not None
    study.append(case.recording_id, b.reader.id, adding(event(3.0, 3.5)), expected=1)
    assert [d.kind for d in look_again(study, case, a, b, layer).differences] == [Kind.TYPE]


def test_the_model_is_one_of_the_two(study: Study) -> None:
    a, _, cid = sides(study)
    assert in_order(MODEL, a) == (a, MODEL)
    layer, (case,) = begin(study, a, MODEL, cid)
    assert layer.name == consensus_name(a, MODEL) == "Consensus of Ann and Model"
    assert [d.kind for d in case.differences] == [], "0.5 to 1.5 s, as it proposes"
    assert case.b.label is RecordLabel.CAS


def test_what_cannot_be_compared_is_said_and_stopping_stops(study: Study) -> None:
    a, b, cid = sides(study)
    with pytest.raises(PRSError, match="nobody to compare"):
        in_order(a, a)
    with pytest.raises(PRSError, match="no recording in common"):
        begin(study, a, Side(cid), cid)

    def stop(done: int, of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        begin(study, a, b, cid, stop)
    assert [reader.kind for reader in study.readers()] == ["person"] * 3
