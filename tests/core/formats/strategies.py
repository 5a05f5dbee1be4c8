"""Documents of every kind, for property tests: all layers, any comment, any border that a float can be."""

from __future__ import annotations

from hypothesis import strategies as st

from prs_core.annotation import (
    LAYER_LABELS,
    RECORD,
    SHORTEST_S,
    AnnotationDocument,
    Event,
    Label,
    Layer,
    RecordMark,
)
from prs_core.formats.marks import Imported, Mark
from prs_core.labels import EventType, RecordLabel

#: Lone surrogates and control characters included: a comment may come from anywhere.
COMMENTS = st.one_of(
    st.just(""),
    st.text(st.characters(exclude_categories=()), max_size=20),
    st.sampled_from([" a # b? ", "\\n\t\r\n", '""']),
)
#: What readers of other people's make can be expected to give back to the letter.
PLAIN_COMMENTS = st.text(st.sampled_from("abc éü,;?:"), max_size=12).map(str.strip)


@st.composite
def _layer(draw: st.DrawFn, layer: Layer, comments: st.SearchStrategy[str]) -> list[Event]:
    lengths = st.floats(SHORTEST_S, 3.0)
    gaps = st.one_of(st.just(0.0), st.floats(0.001, 2.0))
    labels: st.SearchStrategy[Label] = st.sampled_from(list(LAYER_LABELS[layer]))
    events, at = [], 0.0
    for index, (gap, length) in enumerate(draw(st.lists(st.tuples(gaps, lengths), max_size=6))):
        start, end = at + gap, at + gap + length
        comment, uncertain = draw(comments), draw(st.booleans())
        events.append(Event(f"{layer}{index}", start, end, draw(labels), layer, comment, uncertain))
        at = end
    return events


@st.composite
def documents(draw: st.DrawFn, comments: st.SearchStrategy[str] = COMMENTS) -> AnnotationDocument:
    events = [e for layer in Layer for e in draw(_layer(layer, comments))]
    entries = {e.id: e for e in events}
    label = draw(st.none() | st.sampled_from(list(RecordLabel)))
    record = RecordMark(label, draw(comments), draw(st.booleans()))
    duration = max((e.end_s for e in events), default=1.0) + draw(st.floats(0.0, 1.0))
    return AnnotationDocument(duration, entries if record == RecordMark() else {**entries, RECORD: record})


def marks_of(document: AnnotationDocument) -> tuple[Mark, ...]:
    """A document's events, as a file that holds all of them gives them back."""
    marks = [Mark(e.start_s, e.end_s, e.label, e.comment, e.uncertain) for e in document.events(None)]
    return tuple(sorted(marks, key=lambda m: (m.start_s, m.end_s, m.layer, m.label)))


def record_of(imported: Imported) -> RecordMark:
    return imported.record or RecordMark()


def document(*events: tuple[float, float, Label], duration_s: float = 10.0, **record: object) -> AnnotationDocument:
    """A small document of (start, end, label); further arguments are the record mark's."""
    entries: dict[str, Event | RecordMark] = {}
    for index, (start, end, label) in enumerate(events):
        layer = next(layer for layer, labels in LAYER_LABELS.items() if isinstance(label, labels))
        entries[f"e{index}"] = Event(f"e{index}", start, end, label, layer)
    if record:
        entries[RECORD] = RecordMark(**record)  # type: ignore[arg-type]
    return AnnotationDocument(duration_s, entries)


WHEEZE = EventType.WHEEZE
