"""Whatever is done in whatever order: the study, plain documents, inverses and restored states agree."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prs_core.annotation import (
    LAYER_LABELS,
    AnnotationDocument,
    Change,
    Edit,
    EditError,
    Event,
    Layer,
    Origin,
    RecordMark,
    Rejection,
    new_id,
)
from prs_core.labels import EventType, RecordLabel
from tests.core.study.made import sounds

LENGTH_S = 4.0
numbers = count(1)
times = st.floats(0, LENGTH_S - 0.02, allow_nan=False)
origins = st.builds(Origin, st.sampled_from("ab"), st.sampled_from(EventType), times, times, st.floats(0, 1))


@st.composite
def events(draw: st.DrawFn) -> Event:
    layer = draw(st.sampled_from(Layer))
    start = draw(times)
    end = draw(st.floats(start + 0.011, LENGTH_S))
    label = draw(st.sampled_from(list(LAYER_LABELS[layer])))
    return Event(
        new_id(), start, end, label, layer, draw(st.text(max_size=5)), draw(st.booleans()), draw(st.none() | origins)
    )


marks = st.builds(
    RecordMark, st.none() | st.sampled_from(RecordLabel), st.text(max_size=5), st.booleans(), st.booleans()
)
steps = st.lists(
    st.tuples(st.sampled_from(["add", "change", "delete", "mark", "reject"]), events(), marks, origins, st.integers(0)),
    max_size=4,
)


def make_edit(document: AnnotationDocument, actions: list) -> Edit:
    """Some actions as one edit; each acts on what those before it left, as macros do."""
    entries = dict(document.entries)
    changes = []
    for action, event, mark, origin, pick in actions:
        existing = [entry for entry in entries.values() if isinstance(entry, Event)]
        chosen = existing[pick % len(existing)] if existing else None
        change = {
            "add": Change(None, event),
            "reject": Change(None, Rejection(new_id(), origin)),
            "mark": Change(entries.get("record", RecordMark()), mark),
            "change": chosen and Change(chosen, replace(event, id=chosen.id)),
            "delete": chosen and Change(chosen, None),
        }[action]
        if change is not None:
            changes.append(change)
            entries.pop(change.id, None)
            if change.after is not None:
                entries[change.id] = change.after
    return Edit("Step", tuple(changes))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(steps, max_size=8), st.data())
def test_apply_inverse_restore_and_the_study_agree(lite, tmp_path, script, data):
    (row,) = lite.add_recordings(sounds(tmp_path / "s", 1) if not lite.rows() else [lite.rows()[0].path])
    key = row.id, lite.reader(f"Reader {next(numbers)}").id
    states = [AnnotationDocument(row.duration_s)]
    for actions in script:
        edit = make_edit(states[-1], actions)
        try:
            after = states[-1].apply(edit)
        except EditError:
            assert lite.load(*key) == (states[-1], len(states) - 1)
            continue
        if not edit.changes:
            continue
        assert lite.append(*key, edit, expected=len(states) - 1) == len(states)
        back = after.apply(edit.inverse())
        # A mark that was never made and one that says nothing are the same.
        assert {"record": RecordMark(), **back.entries} == {"record": RecordMark(), **states[-1].entries}
        states.append(after)
    assert lite.load(*key) == (states[-1], len(states) - 1)
    assert [each.number for each in lite.history(*key)] == list(range(1, len(states)))
    wanted = data.draw(st.integers(0, len(states) - 1), label="restored revision")
    restoring = lite.restore(*key, wanted)
    assert states[-1].apply(restoring) == states[wanted]
    lite.append(*key, restoring, expected=len(states) - 1)
    assert lite.load(*key)[0] == states[wanted]
    lite._documents._remembered.clear()  # what is on the disk, not what is remembered
    assert lite.load(*key)[0] == states[wanted]
    assert lite.check() == []
