"""Kappa against scikit-learn's, its interval against drawing patients, alpha against its author's example."""

from __future__ import annotations

import json
import math
import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from prs_core.agreement.kappa import (
    LEAST_PATIENTS,
    cohen_kappa,
    estimate,
    krippendorff_alpha,
    negative_agreement,
    one_against_rest,
    positive_agreement,
    raw_agreement,
)

answers = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=40)


def table_of(items: list[tuple[int, int]]) -> np.ndarray:
    table = np.zeros((4, 4))
    for a, b in items:
        table[a, b] += 1
    return table


def by_sklearn(a: list[object], b: list[object], labels: list[object]) -> float:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return float(cohen_kappa_score(a, b, labels=labels))


@given(answers)
@settings(max_examples=40, deadline=None)
def test_kappa_is_scikit_learns(items: list[tuple[int, int]]) -> None:
    table = table_of(items)
    a, b = [x for x, _ in items], [y for _, y in items]
    if not items or len({*a, *b}) == 1:
        assert math.isnan(cohen_kappa(table))
    else:
        assert cohen_kappa(table) == pytest.approx(by_sklearn(a, b, [0, 1, 2, 3]), abs=1e-9)
        assert raw_agreement(table) == pytest.approx(sum(x == y for x, y in items) / len(items))
    for label in range(4):
        yes_a, yes_b = [x == label for x in a], [y == label for y in b]
        two = one_against_rest(table, label)
        assert two.sum() == len(items)
        if len({*yes_a, *yes_b}) == 2:
            assert cohen_kappa(two) == pytest.approx(by_sklearn(yes_a, yes_b, [True, False]), abs=1e-9)
        else:
            assert math.isnan(cohen_kappa(two))


@given(answers)
def test_specific_agreement_is_that_of_counting(items: list[tuple[int, int]]) -> None:
    two = one_against_rest(table_of(items), 1)
    says = [(a == 1) + (b == 1) for a, b in items]
    yes, no = sum(says), sum(2 - n for n in says)
    both, neither = 2 * says.count(2), 2 * says.count(0)
    np.testing.assert_allclose(positive_agreement(two), both / yes if yes else math.nan)
    np.testing.assert_allclose(negative_agreement(two), neither / no if no else math.nan)


def test_cohens_example_of_little_worth() -> None:
    """High raw agreement, and no more than by chance: the paradox that specific agreement is given for."""
    table = np.array([[90, 5], [5, 0]])
    assert raw_agreement(table) == 0.9
    assert cohen_kappa(table) == pytest.approx(-0.0526, abs=1e-4)
    assert positive_agreement(table) == pytest.approx(180 / 190)
    assert negative_agreement(table) == 0


def test_kappa_takes_many_tables_and_tiny_ones() -> None:
    tables = np.array([[[3, 1], [0, 2]], [[0, 0], [0, 0]], [[5, 0], [0, 0]], [[3e-9, 1e-9], [0, 2e-9]]])
    values = cohen_kappa(tables)
    assert values[0] == pytest.approx(values[3])
    assert np.isnan(values[1:3]).all()


# ----------------------------------------------------------------------------------------------------- intervals


def random_tables(n: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    tables = np.zeros((n, 2, 2))
    for table in tables:
        a = rng.random() < 0.4
        b = a if rng.random() < 0.8 else not a
        table[int(a), int(b)] = 1
    return tables


def test_the_interval_is_that_of_drawing_patients() -> None:
    tables = random_tables(60, 3)
    patients = [i % 25 for i in range(60)]
    made = estimate(cohen_kappa, tables, patients, "", draws=50, seed=7)
    rng = np.random.default_rng(7)
    values = []
    for counts in rng.multinomial(25, np.full(25, 1 / 25), size=50):
        drawn = [t for t, who in zip(tables, patients, strict=True) for _ in range(counts[who])]
        values.append(float(cohen_kappa(np.sum(drawn, axis=0))))
    assert made.value == pytest.approx(float(cohen_kappa(tables.sum(axis=0))))
    assert made.interval == pytest.approx(tuple(np.quantile(values, [0.025, 0.975])))
    assert made.interval is not None
    assert made.interval[0] < (made.value or 0) < made.interval[1]


def test_no_interval_that_would_promise_too_much() -> None:
    few = estimate(cohen_kappa, random_tables(60, 0), [i % (LEAST_PATIENTS - 1) for i in range(60)], "")
    assert few.value is not None
    assert few.interval is None
    assert str(LEAST_PATIENTS - 1) in few.why_no_interval
    perfect = np.zeros((40, 2, 2))
    perfect[:20, 0, 0] = perfect[20:, 1, 1] = 1
    same = estimate(cohen_kappa, perfect, range(40), "")
    assert same.value == 1.0
    assert same.interval is None
    assert "no patient differs" in same.why_no_interval
    rare = np.zeros((40, 2, 2))
    rare[:, 1, 1] = 1
    rare[0] = [[1, 0], [0, 0]]
    once = estimate(cohen_kappa, rare, range(40), "")
    assert once.interval is None
    assert "too rare" in once.why_no_interval


def test_what_is_undefined_says_why() -> None:
    none = estimate(cohen_kappa, np.zeros((0, 2, 2)), [], "nothing was read")
    assert (none.value, none.why, none.interval) == (None, "nothing was read", None)
    assert json.loads(json.dumps(none.to_dict(), allow_nan=False)) == {
        "value": None,
        "why": "nothing was read",
        "interval": None,
    }


# --------------------------------------------------------------------------------------------------------- alpha


def test_alpha_of_krippendorffs_example() -> None:
    """Four observers, twelve units, gaps: nominal alpha 0.743 (Krippendorff 2011, section C)."""
    observers = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
        [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
    ]
    units = [[x for x in unit if x is not None] for unit in zip(*observers, strict=True)]
    assert krippendorff_alpha(units) == pytest.approx(0.743, abs=5e-4)


@given(st.lists(st.lists(st.integers(0, 2), max_size=4), max_size=12))
def test_alpha_is_that_of_pairs(items: list[list[int]]) -> None:
    read = [item for item in items if len(item) > 1]
    values = [x for item in read for x in item]
    n = len(values)
    expected = sum(values[i] != values[j] for i in range(n) for j in range(n) if i != j)
    observed = sum(
        (item[i] != item[j]) / (len(item) - 1) for item in read for i in range(len(item)) for j in range(len(item))
    )
    alpha = krippendorff_alpha(items)
    if expected == 0:
        assert alpha is None
    else:
        assert alpha == pytest.approx(1 - (observed / n) / (expected / (n * (n - 1))), abs=1e-9)
