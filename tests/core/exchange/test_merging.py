"""Files into documents: nothing is lost by adding, nothing is left over by replacing, and the edit always fits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.annotation import (
    RECORD,
    AnnotationDocument,
    Event,
    Layer,
    Origin,
    Phase,
    RecordMark,
    Rejection,
)
from prs_core.exchange.merging import How, merge
from prs_core.formats.detect import parse_any, write
from prs_core.formats.marks import Format, Imported, Mark
from prs_core.labels import EventType, RecordLabel
from tests.core.formats.strategies import WHEEZE, document, documents, marks_of

NORMAL = EventType.NORMAL


def imported(*marks: Mark, record: RecordMark | None = None) -> Imported:
    return Imported(Format.CSV, marks, record)


@st.composite
def files(draw: st.DrawFn) -> Imported:
    """Marks as files may have them: overlapping, and beyond the recording."""
    spans = st.tuples(st.floats(0, 12), st.floats(0.01, 4), st.sampled_from([*EventType, *Phase]))
    marks = [Mark(start, start + length, label) for start, length, label in draw(st.lists(spans, max_size=12))]
    marks += marks_of(draw(documents(st.just(""))))
    return imported(*sorted(marks, key=lambda m: (m.start_s, m.end_s)), record=draw(st.none() | st.just(RecordMark())))


@settings(max_examples=60)
@given(made=documents(st.just("")), file=files())
def test_added_marks_always_fit_and_nothing_is_lost(made: AnnotationDocument, file: Imported) -> None:
    merged = merge(made, file)
    after = made.apply(merged.edit)
    assert set(made.events(None)) <= set(after.events(None))
    assert merged.added == len(after.events(None)) - len(made.events(None))
    # Every mark of the file is accounted for.
    assert merged.added + merged.same + len(merged.left_out) == len(file.marks)
    assert (merged.changed, merged.removed) == (0, 0)
    again = merge(after, file)
    assert again.added == 0


@settings(max_examples=60)
@given(made=documents(st.just("")), file=files())
def test_replacing_leaves_what_the_file_says(made: AnnotationDocument, file: Imported) -> None:
    merged = merge(made, file, How.REPLACE)
    after = made.apply(merged.edit)
    left_out = {id(each.mark) for each in merged.left_out}
    taken = [m for m in file.marks if id(m) not in left_out]
    said = {m.layer for m in file.marks} | {Layer.EVENTS}
    expected = sorted([*taken, *(m for m in marks_of(made) if m.layer not in said)], key=repr)
    assert sorted(marks_of(after), key=repr) == expected
    assert after.apply(merged.edit.inverse()).entries == made.entries
    assert not merge(after, file, How.REPLACE).edit.changes


@pytest.mark.parametrize("format", Format)
@settings(max_examples=20)
@given(made=documents())
def test_what_was_exported_changes_nothing_when_it_comes_back(format: Format, made: AnnotationDocument) -> None:  # noqa: A002
    back = parse_any(write(made, format), made.duration_s)
    for how in How:
        merged = merge(made, back, how)
        assert merged.edit.changes == ()
        assert merged.same == len(made.events(None))


def test_of_marks_that_overlap_in_the_file_the_first_is_taken() -> None:
    merged = merge(document(), imported(Mark(1, 3, WHEEZE), Mark(2, 4, NORMAL), Mark(2, 4, Phase.INSPIRATION)))
    assert (merged.added, [str(each) for each in merged.left_out]) == (
        2,
        ["Normal, 2.00 to 4.00 s, is left out: it overlaps Wheeze, 1.00 to 3.00 s, in the file"],
    )


def test_added_marks_yield_to_what_is_there() -> None:
    made = document((1, 3, WHEEZE), (4, 4.5, WHEEZE))
    marks = Mark(1, 3, WHEEZE), Mark(3, 4.1, NORMAL), Mark(5, 6, NORMAL), Mark(8, 20, NORMAL)
    merged = merge(made, imported(*marks))
    assert (merged.added, merged.same) == (1, 1)
    assert [str(each) for each in merged.left_out] == [
        "Normal, 8.00 to 20.00 s, is left out: it reaches beyond the end of the recording",
        "Normal, 3.00 to 4.10 s, is left out: it overlaps Wheeze, 4.00 to 4.50 s, which is there already",
    ]


def test_what_replacing_takes_away_is_told_by_type_and_time() -> None:
    made = document((1, 3, WHEEZE), (4, 4.5, NORMAL))
    merged = merge(made, imported(Mark(1.1, 3, WHEEZE)), How.REPLACE)
    assert (merged.changed, merged.removed) == (1, 1)
    assert merged.told == ["Normal, 4.00 to 4.50 s, is taken away: the file does not have it."]


def test_an_event_that_was_moved_elsewhere_stays_the_event_it_was() -> None:
    origin = Origin("model", WHEEZE, 1.0, 2.9, 0.8)
    made = AnnotationDocument(
        10.0, {"a": Event("a", 1, 3, WHEEZE, origin=origin), "b": Event("b", 4, 5, NORMAL), "r": Rejection("r", origin)}
    )
    merged = merge(made, imported(Mark(1.2, 3.1, NORMAL, "faint"), Mark(7, 8, WHEEZE)), How.REPLACE)
    after = made.apply(merged.edit)
    assert after.entries["a"] == Event("a", 1.2, 3.1, NORMAL, comment="faint", origin=origin)
    assert "b" not in after.entries and after.rejections == made.rejections
    assert (merged.added, merged.changed, merged.removed) == (1, 1, 1)
    assert merged.edit.name == "Import CSV table"


def test_layers_that_the_file_does_not_have_stay_when_events_are_replaced() -> None:
    made = document((1, 3, WHEEZE), (1, 2, Phase.INSPIRATION))
    after = made.apply(merge(made, imported(), How.REPLACE).edit)
    assert [e.label for e in after.events(None)] == [Phase.INSPIRATION]


def test_the_recordings_own_label_and_comment() -> None:
    said = RecordMark(RecordLabel.DAS, "file", uncertain=True)
    made = document((1, 3, WHEEZE))
    assert made.apply(merge(made, imported(record=said)).edit).record == said
    mine = RecordMark(RecordLabel.CAS, "mine", reviewed=True)
    made = replace(made, entries={**made.entries, RECORD: mine})
    added = merge(made, imported(record=said))
    assert made.apply(added.edit).record == replace(mine, uncertain=True)
    assert added.notes == (
        "The recording's label stays CAS; the file says DAS.",
        "The comment on the recording stays; the file has another.",
    )
    replaced = made.apply(merge(made, imported(Mark(1, 3, WHEEZE), record=said), How.REPLACE).edit)
    assert replaced.record == replace(said, reviewed=True)
