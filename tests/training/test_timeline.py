"""How much there is to do, and how long it takes, as far as that can be known."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from prs_core.bundle import load_bundle
from prs_core.network import NetworkConfig
from tests.support import tiny_bundle
from tests.training.studies import CONFIG, RECIPE
from training.timeline import Amount, Timeline, pace, refine_parts, scratch_parts

AMOUNT = Amount(clips=100, places=400, judged_s=60.0)


def test_parts_are_named_as_the_phases_are(tmp_path: Path) -> None:
    card = load_bundle(tiny_bundle(tmp_path, members=2)).card
    parts = refine_parts(AMOUNT, RECIPE, card)
    assert set(parts) == {f"member-{m}/{p}" for m in (1, 2) for p in ("supcon", "events", "windows")} | {"gate"}
    assert len(set(refine_parts(Amount(0, 400, 0.0), RECIPE, card))) == 3
    alone = replace(card, distilled=True)
    assert set(parts) - set(refine_parts(AMOUNT, RECIPE, alone)) == {"member-2/windows"}
    made = scratch_parts(AMOUNT, CONFIG)
    taught = scratch_parts(AMOUNT, replace(CONFIG, members=2, distil=True))
    assert taught["fold-1/student/windows"] > made["fold-1/windows"] and taught["gate"] == made["gate"]
    assert {"fold-1/pretrain", "fold-2/windows", "final/events", "gate"} < set(made)
    assert made["final/windows"] == made["fold-1/windows"] > 0  # both of the configured items


def test_the_pace_is_the_middle_one_of_what_was_timed() -> None:
    times = itertools.chain.from_iterable((0.0, taken) for taken in (9.0, 2.0, 1.0, 4.0))
    found = pace(NetworkConfig(7, width=4), 16, False, lambda: next(times))
    assert found == pytest.approx(2.0 / (32 * 16))


def test_what_an_earlier_process_finished_is_counted() -> None:
    now = 0.0
    line = Timeline({"a": 60.0, "b": 40.0}, clock=lambda: now)
    line.reach("b", 0.25)
    assert line.fraction == pytest.approx(0.7)
    now = 10.0
    line.reach("b", 0.5)
    assert line.fraction == pytest.approx(0.8) and line.seconds_left == pytest.approx(20)  # at this one's own pace


def test_time_left_is_guessed_from_the_pace_then_measured() -> None:
    now = 0.0
    line = Timeline({"a": 60.0, "b": 40.0}, pace_s=2.0, clock=lambda: now)
    assert line.fraction == 0 and line.seconds_left == 200
    line.reach("a", 0.5)  # done by an earlier process, perhaps
    assert line.fraction == pytest.approx(0.3) and line.seconds_left == pytest.approx(140)
    now = 30.0
    line.reach("a", 1.0)
    assert line.fraction == pytest.approx(0.6) and line.seconds_left == pytest.approx(40)
    line.reach("unknown", 1.0)
    line.reach("b", 1.0)
    assert line.fraction == 1 and line.seconds_left == 0
    assert Timeline({}).seconds_left is None
