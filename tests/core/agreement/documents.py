"""Documents of readers, for the tests of agreement and of reports: plain ones by hand, and random ones."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st

from prs_core.agreement import Pair
from prs_core.annotation import AnnotationDocument, Event, RecordMark
from prs_core.labels import EventType, RecordLabel

DURATION_S = 4.0
#: Short names, so that a document is a line.
TYPES = {
    "N": EventType.NORMAL,
    "R": EventType.RHONCHI,
    "W": EventType.WHEEZE,
    "F": EventType.FINE_CRACKLE,
    "X": EventType.WHEEZE_CRACKLE,
}
Mark = tuple[str, float, float]


def document(
    *marks: Mark,
    label: RecordLabel | None = None,
    reviewed: bool = True,
    duration_s: float = DURATION_S,
    reader: str = "",
) -> AnnotationDocument:
    """Events as (type's letter, start, end); ids e0, e1 ... after ``reader``."""
    events = [Event(f"{reader}e{i}", a, b, TYPES[kind]) for i, (kind, a, b) in enumerate(marks)]
    mark = RecordMark(label=label, reviewed=reviewed)
    made = AnnotationDocument(duration_s, {mark.id: mark, **{e.id: e for e in events}})
    made.check()
    return made


@st.composite
def documents(draw: st.DrawFn, reader: str = "", most: int = 5) -> AnnotationDocument:
    """Events side by side with borders at whole 50 ms."""
    ticks = sorted(draw(st.sets(st.integers(0, round(DURATION_S * 20)), max_size=2 * most)))
    marks = []
    for start, end in pairwise(ticks):
        if draw(st.booleans()):
            marks.append((draw(st.sampled_from(sorted(TYPES))), start / 20, end / 20))
    label = draw(st.none() | st.sampled_from(list(RecordLabel)))
    return document(*marks, label=label, reader=reader)


@st.composite
def pair_lists(draw: st.DrawFn) -> list[Pair]:
    count = draw(st.integers(0, 6))
    return [
        Pair(i, draw(st.integers(0, 3)), draw(documents(reader="a")), draw(documents(reader="b"))) for i in range(count)
    ]
