"""The shared time axis, and how times are written on it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.views.timeline import SHORTEST_S, Stretch, Timeline, format_time, minor_step, tick_step

_times = st.floats(-1e5, 1e5, allow_nan=False)
_moves = st.one_of(
    st.tuples(st.just("show"), _times, _times),
    st.tuples(st.just("scroll"), _times, st.just(0.0)),
    st.tuples(st.just("zoom"), st.floats(0.01, 100), _times),
    st.tuples(st.just("reveal"), _times, st.just(0.0)),
)


@given(st.floats(0.001, 1e5), st.lists(_moves, max_size=8))
def test_nothing_beyond_the_recording_is_ever_shown(duration: float, moves: list[tuple[str, float, float]]) -> None:
    line = Timeline()
    line.reset(duration)
    for kind, first, second in moves:
        if kind == "reveal":
            first = line.clamp(first)
        getattr(line, kind)(*((first, second) if kind in ("show", "zoom") else (first,)))
        assert line.start_s >= 0
        assert line.end_s <= duration * (1 + 1e-9)
        assert line.span_s >= min(SHORTEST_S, duration) * (1 - 1e-6) - 1e-9


def test_zoom_keeps_the_time_under_the_pointer() -> None:
    line = Timeline()
    line.reset(100.0)
    line.zoom(4, about_s=30.0)
    assert (line.start_s, line.end_s) == pytest.approx((22.5, 47.5))
    line.zoom(0.25, about_s=30.0)
    assert (line.start_s, line.end_s) == pytest.approx((0, 100))


def test_selection_is_put_in_order_and_into_the_recording() -> None:
    line = Timeline()
    line.reset(10.0)
    seen: list[Stretch | None] = []
    line.selection_changed.connect(seen.append)
    line.select(Stretch(12.0, 3.0))
    line.select(Stretch(3.0, 12.0))
    line.select(None)
    assert seen == [Stretch(3.0, 10.0), None]


@pytest.mark.parametrize(
    ("time", "duration", "resolution", "text"),
    [
        (7.25, 15, 0.01, "7.25"),
        (7.0, 60, 1, "7"),
        (7.25, 61, 0.01, "0:07.25"),
        (59.999, 100, 0.01, "1:00.00"),
        (3599, 3600, 10, "0:59:59"),
        (125, 600, 5, "2:05"),
    ],
)
def test_times_are_written_as_long_as_they_need(time: float, duration: float, resolution: float, text: str) -> None:
    assert format_time(time, duration, resolution) == text


@pytest.mark.parametrize("span", [0.02, 0.5, 7, 15, 59, 100, 777, 3600, 40_000])
def test_ticks_are_few_and_round(span: float) -> None:
    step = tick_step(span, 9)
    assert 1 <= span / step <= 9
    assert round(step / minor_step(step), 6).is_integer()
