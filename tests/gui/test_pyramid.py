"""The min/max pyramid against the plain way."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.views.pyramid import Pyramid
from app.views.waveform import envelope_curve


@settings(max_examples=60, deadline=None)
@example(550, 0.0, 735.0, 1, 0)  # a column that is not full holds the last sample too
@given(st.integers(1, 20_000), st.floats(0, 1), st.floats(1, 9_000), st.integers(1, 60), st.integers(0, 2**31 - 1))
def test_columns_hold_their_samples_and_no_distant_ones(
    n: int, start_share: float, per_column: float, count: int, seed: int
) -> None:
    samples = np.random.default_rng(seed).standard_normal(n).astype(np.float32)
    start = start_share * n
    found = Pyramid(samples).columns(start, per_column, count)
    assert len(found.low) == len(found.high) <= count
    assert (found.low <= found.high).all()
    slack = int(np.ceil(per_column / 4)) + 1  # bins may reach a quarter of a column over its border
    for column, (low, high) in enumerate(zip(found.low, found.high, strict=True), found.first):
        left, right = int(column * per_column), int((column + 1) * per_column)
        near = samples[max(0, left - slack) : right + slack]
        inner = samples[left + slack : max(0, right - slack)]
        assert near.min() <= low and high <= near.max()
        if len(inner):
            assert low <= inner.min() and inner.max() <= high


def test_the_same_columns_wherever_the_view_starts() -> None:
    samples = np.random.default_rng(1).standard_normal(1_000_000).astype(np.float32)
    pyramid = Pyramid(samples)
    whole = pyramid.columns(0, 700.5, 1000)
    part = pyramid.columns(700.5 * 300 + 99, 700.5, 100)
    assert part.first == 300
    np.testing.assert_array_equal(part.low, whole.low[300:400])
    np.testing.assert_array_equal(part.high, whole.high[300:400])


def test_samples_that_are_not_numbers_blank_nothing() -> None:
    samples = np.full(5000, 0.25, np.float32)
    samples[100], samples[200] = np.nan, np.inf
    found = Pyramid(samples).columns(0, 1000, 5)
    assert np.isfinite(found.low).all() and np.isfinite(found.high).all()
    assert found.high[3] == 0.25


@pytest.mark.parametrize("n", [0, 1, 255, 256, 257])
def test_recordings_shorter_than_a_bin(n: int) -> None:
    pyramid = Pyramid(np.full(n, 0.5, np.float32))
    assert pyramid.loudness() == (0.5 if n else 0.0)
    assert len(pyramid.columns(0, 1.0, 300).low) == n


def test_one_knock_does_not_set_the_loudness() -> None:
    samples = np.full(200_000, 0.01, np.float32)
    samples[500] = 1.0
    assert Pyramid(samples).loudness() == pytest.approx(0.01)


def test_other_arrays_are_refused() -> None:
    with pytest.raises(ValueError, match="float32"):
        Pyramid(np.zeros(10))


def test_an_envelope_has_no_gaps_between_columns() -> None:
    """One line that goes down one column and up the next, each from its least to its greatest sample."""
    samples = np.random.default_rng(2).standard_normal(10_000).astype(np.float32)
    positions, values = envelope_curve(Pyramid(samples), 0, 100, 100)
    assert len(positions) == len(values) == 200
    np.testing.assert_array_equal(positions[::2], (np.arange(100) + 0.5) * 100)
    pairs = values.reshape(100, 2)
    found = Pyramid(samples).columns(0, 100, 100)
    np.testing.assert_array_equal(pairs.min(axis=1), found.low)
    np.testing.assert_array_equal(pairs.max(axis=1), found.high)
    assert (pairs[::2, 0] <= pairs[::2, 1]).all() and (pairs[1::2, 0] >= pairs[1::2, 1]).all()
