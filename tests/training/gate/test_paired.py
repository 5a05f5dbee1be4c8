"""The paired bootstrap against drawing patients one by one, the exchanges against all there are, and the promise that
chance is rarely called better."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from prs_core.gate import LEAST_PATIENTS, Row, Value, Verdict
from prs_core.metrics import share
from tests.training.gate.answers import answers, made_up
from training.gate.compare import compare
from training.gate.counts import Measure, Sums
from training.gate.paired import CHANCE, Pair, decide, expanded_percentiles


def ratio(s: Sums) -> np.ndarray:
    return share(s["hits"], s["all"])


RATIO = Measure("ratio", "x", "Ratio", ratio, (("all",),))


def counts(rng: np.random.Generator, patients: int, skill: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """Of each patient how many items, and how many of them each of two models has right: (patients, 2) each."""
    every = rng.integers(1, 30, patients)
    hard = rng.normal(0, 0.1, patients)
    hits = [rng.binomial(every, np.clip(each + hard, 0, 1)) for each in skill]
    return np.stack([every, hits[0]], axis=1).astype(float), np.stack([every, hits[1]], axis=1).astype(float)


def test_intervals_of_both_and_of_the_difference() -> None:
    """Against a loop that draws patients anew: the random numbers differ, so that the borders agree to a hundredth."""
    one, other = counts(np.random.default_rng(0), 40, (0.6, 0.7))
    row = Pair(one, other, ("all", "hits"), range(40)).row(RATIO)
    rng, drawn = np.random.default_rng(1), []
    for _ in range(4000):
        who = rng.integers(0, 40, 40)
        values = [sum(c[p, 1] for p in who) / sum(c[p, 0] for p in who) for c in (one, other)]
        drawn.append((*values, values[1] - values[0]))
    for i, value in enumerate((row.current, row.candidate, row.difference)):
        expected = expanded_percentiles(np.array(drawn)[:, i], 40)
        assert value.interval_95 == pytest.approx(expected, abs=0.01)
    assert row.current.value == one[:, 1].sum() / one[:, 0].sum()
    assert row.difference.value == pytest.approx(row.candidate.value - row.current.value)
    assert row.verdict is Verdict.BETTER and row.patients == 40


def test_exchanges_against_all_there_are() -> None:
    rng = np.random.default_rng(5)
    one, other = counts(rng, 12, (0.6, 0.65))
    row = Pair(one, other, ("all", "hits"), range(12)).row(RATIO)
    differences = []
    for swap in itertools.product((False, True), repeat=12):
        where = np.array(swap)[:, None]
        sums = [np.where(where, a, b).sum(axis=0) for a, b in ((other, one), (one, other))]
        differences.append(sums[1][1] / sums[1][0] - sums[0][1] / sums[0][0])
    as_large = np.mean(np.array(differences) * np.sign(row.difference.value) >= abs(row.difference.value) - 1e-12)
    assert row.swapped == pytest.approx(as_large, abs=0.03)


def test_recordings_of_one_patient_stay_together() -> None:
    one, other = counts(np.random.default_rng(0), 30, (0.5, 0.8))
    whole = Pair(one, other, ("all", "hits"), range(30)).row(RATIO)
    parts = [np.repeat(each / 4, 4, axis=0) for each in (one, other)]
    assert Pair(*parts, ("all", "hits"), np.repeat(np.arange(30), 4).tolist()).row(RATIO) == whole


def test_few_patients_widen_the_interval() -> None:
    draws = np.random.default_rng(0).normal(size=20_000)
    widths = [high - low for low, high in (expanded_percentiles(draws, n) for n in (10, 30, 10_000))]
    # At 10 clusters Student's t has 2.262 instead of 1.960, and sqrt(10 / 9) comes to it.
    assert widths[0] / widths[2] == pytest.approx(2.262 / 1.960 * (10 / 9) ** 0.5, rel=0.03)
    assert widths[0] > widths[1] > widths[2]
    assert expanded_percentiles(np.where(draws > 1, np.nan, draws), 30) is None


ABOVE, ACROSS = Value(0.1, (0.01, 0.2)), Value(0.1, (-0.01, 0.2))
BELOW = Value(-0.1, (-0.2, -0.01))


@pytest.mark.parametrize(
    ("difference", "swapped", "behind", "more", "verdict"),
    [
        (ABOVE, 0.001, 30, True, Verdict.BETTER),
        (ABOVE, 0.001, 30, False, Verdict.WORSE),
        (BELOW, 0.001, 30, True, Verdict.WORSE),
        (BELOW, 0.001, 30, False, Verdict.BETTER),
        (ACROSS, 0.001, 30, True, Verdict.CANNOT_TELL),
        (ABOVE, 0.030, 30, True, Verdict.CANNOT_TELL),
        (ABOVE, 0.001, LEAST_PATIENTS - 1, True, Verdict.CANNOT_TELL),
        (ABOVE, 0.001, LEAST_PATIENTS, True, Verdict.BETTER),
        (Value(None, None), 1.0, 30, True, Verdict.CANNOT_TELL),
        (Value(0.1, None), 0.001, 30, True, Verdict.CANNOT_TELL),
        (Value(0.1, (0.0, 0.2)), 0.001, 30, True, Verdict.CANNOT_TELL),
    ],
)
def test_the_rule(difference: Value, swapped: float, behind: int, more: bool, verdict: Verdict) -> None:
    found, reason = decide(difference, swapped, behind, more)
    assert found is verdict and bool(reason) == (verdict is Verdict.CANNOT_TELL)


def verdicts(pairs: int, patients: int, skill: tuple[float, float]) -> list[Row]:
    found = []
    for seed in range(pairs):
        one, other = counts(np.random.default_rng([seed, patients]), patients, skill)
        found.append(Pair(one, other, ("all", "hits"), range(patients), seed).row(RATIO))
    return found


@pytest.mark.parametrize("patients", [12, 25])
def test_equal_models_are_rarely_called_better_or_worse(patients: int) -> None:
    """At most 2.5 % each, of 200 simulated pairs, and three standard deviations for the luck of the draw."""
    rows, bound = verdicts(200, patients, (0.7, 0.7)), 200 * CHANCE + 3 * (200 * CHANCE) ** 0.5
    assert sum(row.verdict is Verdict.BETTER for row in rows) <= bound
    assert sum(row.verdict is Verdict.WORSE for row in rows) <= bound


def test_a_better_model_is_found_and_a_worse_one() -> None:
    assert sum(row.verdict is Verdict.BETTER for row in verdicts(20, 40, (0.6, 0.72))) >= 17
    assert sum(row.verdict is Verdict.WORSE for row in verdicts(20, 40, (0.72, 0.6))) >= 17


def test_two_patients_that_differ_never_decide() -> None:
    """However clearly: the bootstrap hardly ever leaves out three of them, but one half of all exchanges keeps them."""
    every = np.full((60, 1), 20.0)
    one, other = np.hstack([every, every / 2]), np.hstack([every, every / 2])
    for differing, verdict in ((2, Verdict.CANNOT_TELL), (4, Verdict.CANNOT_TELL), (8, Verdict.BETTER)):
        other[:differing, 1] = 20
        assert Pair(one, other, ("all", "hits"), range(60)).row(RATIO).verdict is verdict


def test_the_same_model_twice_cannot_be_told_apart() -> None:
    held_out = made_up(np.random.default_rng(0), 40)
    said = answers(held_out, np.random.default_rng(1).random((len(held_out), 14)) < 0.7)
    result = compare(held_out, said, said)
    assert result.verdict is Verdict.CANNOT_TELL and not result.better and not result.worse
    assert {row.verdict for row in result.rows} == {Verdict.CANNOT_TELL}
    assert {row.difference.value for row in result.rows} <= {0.0, None}
    assert result.rows[0].reason == "no difference" and "no difference" in result.reason
