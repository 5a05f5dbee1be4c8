"""Sets of time against a grid of milliseconds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prs_core.spans import intersection, seconds, time_of, union

spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda s: (s[0] / 1000, s[1] / 1000)), max_size=8
)


@dataclass(frozen=True)
class Stretch:
    start_s: float
    end_s: float


def on_grid(stretches: object) -> set[int]:
    """The milliseconds covered."""
    return {ms for a, b in stretches for ms in range(round(a * 1000), round(b * 1000))}  # type: ignore[attr-defined]


@given(spans)
def test_a_union_covers_every_moment_once(some: list[tuple[float, float]]) -> None:
    joined = union(some)
    assert on_grid(joined) == on_grid(some)
    assert seconds(joined) == pytest.approx(len(on_grid(some)) / 1000)
    assert all(before[1] < after[0] for before, after in pairwise(joined))
    assert time_of(Stretch(a, b) for a, b in some) == joined


@given(spans, spans)
def test_an_intersection_is_what_both_cover(a: list[tuple[float, float]], b: list[tuple[float, float]]) -> None:
    common = intersection(union(a), union(b))
    assert on_grid(common) == on_grid(a) & on_grid(b)
    assert union(common) == common
