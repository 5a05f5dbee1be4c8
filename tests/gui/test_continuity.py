"""Sound that a device that goes on never gave is noted; what only comes late is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.sound.continuity import LEAST_S, LOOKS
from prs_core.takes.info import Gap
from tests.gui.test_recorder import Desk, recording

BLOCK = 480
PERIOD_S = BLOCK / 48000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield recording(desk)
    desk.recorder.shut()


def hear(desk: Desk, blocks: int, period_s: float = PERIOD_S, frames: int = BLOCK) -> None:
    for _ in range(blocks):
        desk.hear(np.zeros((frames, 2), np.float32), period_s)


def gaps(desk: Desk) -> tuple[Gap, ...]:
    assert desk.status.info is not None
    return desk.status.info.gaps


@pytest.mark.parametrize("missing_s", [0.4, 1.5])
def test_what_never_came_is_noted_where_it_is_missing(desk: Desk, missing_s: float) -> None:
    hear(desk, 250)
    desk.wait(missing_s)
    assert not gaps(desk)
    hear(desk, LOOKS + 5)
    [gap] = gaps(desk)
    assert (gap.cause, gap.at_s) == ("interrupted", pytest.approx(2.5))
    assert gap.missing_s == pytest.approx(missing_s, abs=0.001)
    hear(desk, 3 * LOOKS)
    desk.wait(missing_s)
    hear(desk, LOOKS + 5)
    assert len(gaps(desk)) == 2


def test_what_was_only_late_is_not(desk: Desk) -> None:
    """A computer that was busy for a second and a half, and a sound server that kept everything."""
    hear(desk, 250)
    desk.wait(1.5)
    hear(desk, 150, 0.0)
    hear(desk, 3 * LOOKS)
    desk.wait(1.5)
    hear(desk, 1, frames=BLOCK + 72000)
    hear(desk, 3 * LOOKS)
    assert not gaps(desk)


def test_neither_are_a_slow_clock_and_more_in_store(desk: Desk) -> None:
    hear(desk, 20 * LOOKS, PERIOD_S * 1.005)
    desk.wait(LEAST_S - 0.1)
    hear(desk, 5 * LOOKS)
    assert not gaps(desk)


def test_what_was_lost_before_the_take_or_while_it_paused_is_no_part_of_it(desk: Desk, tmp_path: Path) -> None:
    desk.ask("pause")
    hear(desk, 250)
    desk.wait(1.5)
    hear(desk, LOOKS + 5)
    desk.ask("resume")
    assert [gap.cause for gap in gaps(desk)] == ["paused"]
    hear(desk, LOOKS)
    desk.wait(1.5)
    hear(desk, 20)
    desk.ask("start", tmp_path / "b.wav")
    hear(desk, LOOKS)
    assert not gaps(desk)
