"""Speed, filters and pre-roll of the player, changed while it plays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRunnable

from app.sound.player import Player
from app.tasks import Tasks
from prs_core.listening import DIAPHRAGM, Filtered
from prs_core.rendering import SPEEDS, Hearing
from tests.gui.test_player import RATE, FakeSound, loaded


def sine(hz: float, seconds: float) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32)


def with_sine(backend: FakeSound, seconds: float = 10.0, tasks: Tasks | None = None) -> Player:
    player = Player(backend=backend, tasks=tasks)
    player.load(sine(100, seconds), RATE)
    return player


def positions(player: Player) -> list[float]:
    seen: list[float] = []
    player.position.connect(seen.append)
    return seen


class LatePool:
    """Runs what it is given when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[QRunnable] = []

    def start(self, runnable: QRunnable) -> None:
        self.waiting.append(runnable)

    def work(self) -> None:
        waiting, self.waiting = self.waiting, []
        for runnable in waiting:
            runnable.run()


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize("keep_pitch", [True, False])
def test_the_playhead_goes_as_fast_as_the_sound(qtbot: Any, speed: float, keep_pitch: bool) -> None:
    backend = FakeSound((48_000,))
    player = with_sine(backend)
    player.set_hearing(Hearing(speed, keep_pitch))
    player.play(1.0)
    seen = positions(player)
    stream = backend.streams[0]
    for _ in range(10):
        stream.pump(4800)
        player.tick()
    assert seen == pytest.approx([1.0 + 0.1 * speed * k for k in range(10)], abs=1e-3)
    player.stop()


@pytest.mark.parametrize("speed", [0.25, 0.5, 1.5])
@pytest.mark.parametrize("keep_pitch", [True, False])
def test_another_speed_goes_on_where_the_sound_is_without_a_click(qtbot: Any, speed: float, keep_pitch: bool) -> None:
    backend = FakeSound((48_000,))
    player = with_sine(backend)
    player.play(1.0)
    stream = backend.streams[0]
    seen = positions(player)
    for k in range(20):
        stream.pump(2400)
        player.tick()
        if k == 9:
            player.set_hearing(Hearing(speed, keep_pitch))
    steps = np.diff(seen[1:])  # until then nothing has left the device
    assert steps.min() > 0 and steps.max() < 0.05 * max(1, speed) + 1e-3, "a jump of the playhead"
    assert seen[-1] == pytest.approx(1.0 + 0.5 + (9 * 0.05 - 0.1 + 0.05) * speed, abs=0.06)
    heard = np.concatenate(stream.out)[2400:]
    steepest = 0.5 * 2 * np.pi * 100 / 48_000 * max(1.0, speed)
    assert np.abs(np.diff(heard)).max() < 2.2 * steepest, "a click"
    assert np.abs(heard).max() < 0.56
    player.stop()


def test_a_filter_taken_while_playing_is_heard_from_there_on(qtbot: Any) -> None:
    backend = FakeSound()
    player, samples = loaded(backend)
    filtered = Filtered(samples, DIAPHRAGM)
    player.play(0.5)
    stream = backend.streams[0]
    stream.pump(1000)
    player.set_hearing(Hearing(), filtered)
    stream.pump(1000)
    shown = filtered.whole()
    assert shown is not None
    heard = np.concatenate(stream.out)
    np.testing.assert_array_equal(heard[:1000], samples[4000:5000])
    np.testing.assert_array_equal(heard[1100:], shown[5100:6000])  # after fading over for 10 ms
    between = heard[1000:1080] - np.linspace(0, 1, 80) * shown[5000:5080] - np.linspace(1, 0, 80) * samples[5000:5080]
    assert np.abs(between).max() < 0.01
    player.set_hearing(Hearing(), None)
    stream.pump(1000)
    np.testing.assert_array_equal(stream.out[-1][100:], samples[6100:7000])
    player.stop()


def test_a_loop_goes_round_at_another_speed(qtbot: Any) -> None:
    backend = FakeSound()
    player, _ = loaded(backend)
    player.play(0.25, 0.5, loop=True)
    stream = backend.streams[0]
    stream.pump(3000)  # a turn and a half
    player.set_hearing(Hearing(0.5, keep_pitch=False))
    seen = positions(player)
    for _ in range(20):
        stream.pump(1000)
        player.tick()
    assert min(seen) >= 0.25 and max(seen) < 0.5
    turns = np.mod(np.diff(seen), 0.25)
    np.testing.assert_allclose(turns[1:], 0.0625, atol=2e-3)
    player.stop()


@pytest.mark.parametrize("hearing", [Hearing(), Hearing(0.5, keep_pitch=False)], ids=str)
def test_a_loop_taken_or_left_while_playing_goes_on_where_it_is(qtbot: Any, hearing: Hearing) -> None:
    backend = FakeSound()
    player, samples = loaded(backend)
    player.set_hearing(hearing)
    player.play(1.0, 1.5, lead_s=0.25)
    stream = backend.streams[0]
    stream.pump(1000)
    player.set_loop(True)
    player.set_loop(True)
    seen = positions(player)
    for _ in range(40):
        stream.pump(1000)
        player.tick()
    assert player.playing and max(seen) < 1.5 and min(seen[-8:]) >= 1.0
    steps = np.diff(seen)
    assert ((np.abs(steps - hearing.speed / 8) < 2e-3) | (steps < -0.4 + hearing.speed / 8)).all(), "only seams jump"
    player.set_loop(False)
    for _ in range(12):
        stream.pump(1000)
        player.tick()
    assert not player.playing
    if hearing.speed == 1:
        heard = np.concatenate(stream.out)
        once, again = samples[6000:12_000], samples[8000:12_000]
        wanted = np.concatenate([once, *[again] * 10])[: len(heard)]
        last = np.flatnonzero(heard)[-1] + 1
        assert last == len(once) + 9 * len(again), "to the end of the round that was under way"
        np.testing.assert_allclose(heard[:last], wanted[:last], atol=1e-6)


def test_pre_roll_is_played_once_before_a_loop(qtbot: Any) -> None:
    backend = FakeSound()
    player, samples = loaded(backend)
    player.play(1.0, 1.5, loop=True, lead_s=0.5)
    stream = backend.streams[0]
    heard = np.concatenate([stream.pump(4000)[:, 0] for _ in range(4)])
    once, again = samples[4000:12_000], samples[8000:12_000]
    np.testing.assert_array_equal(heard, np.concatenate([once, again, again]))
    player.stop()


def test_pre_roll_begins_no_earlier_than_the_recording(qtbot: Any) -> None:
    backend = FakeSound()
    player, samples = loaded(backend)
    player.play(0.25, 0.5, lead_s=1.0)
    np.testing.assert_array_equal(backend.streams[0].pump(4000)[:, 0], samples[:4000])
    player.stop()


def late() -> tuple[LatePool, Tasks]:
    pool = LatePool()
    return pool, Tasks(pool)


def test_slow_preparing_holds_up_nobody(qtbot: Any) -> None:
    """The window gives the work away; until it is done there is silence, and the playhead waits."""
    backend = FakeSound()
    pool, tasks = late()
    player = with_sine(backend, tasks=tasks)
    player.set_hearing(Hearing(0.5))
    assert player.play(1.0)
    stream = backend.streams[0]
    seen = positions(player)
    assert not stream.pump(1000).any()
    player.tick()
    assert set(seen) <= {1.0} and player.playing
    pool.work()
    assert stream.pump(1000).any()
    player.tick()
    assert player.playing
    player.stop()


def test_what_plays_goes_on_until_the_change_is_prepared(qtbot: Any) -> None:
    backend = FakeSound()
    pool, tasks = late()
    player = with_sine(backend, tasks=tasks)
    player.play(0.0)
    stream = backend.streams[0]
    stream.pump(800)
    player.set_hearing(Hearing(0.5))
    player.set_hearing(Hearing(0.25))
    for _ in range(4):
        stream.pump(800)
    np.testing.assert_array_equal(np.concatenate(stream.out), sine(100, 0.5))
    pool.work()
    seen = positions(player)
    for _ in range(3):
        stream.pump(800)
        player.tick()
    assert np.diff(seen)[-1] == pytest.approx(0.025, abs=1e-4), "the latest wish counts"
    player.stop()


def test_what_cannot_be_prepared_is_told(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = FakeSound()
    pool, tasks = late()
    player = with_sine(backend, tasks=tasks)
    problems: list[str] = []
    player.problem.connect(lambda message, advice: problems.append(message))

    def broken(*_: object) -> Callable[..., None]:
        raise MemoryError

    monkeypatch.setattr("prs_core.rendering.stretched_pieces", broken)
    player.set_hearing(Hearing(0.5))
    player.play()
    pool.work()
    qtbot.waitUntil(lambda: bool(problems))
    assert "prepared" in problems[0] and not player.playing


def test_the_end_comes_after_all_was_heard_at_any_speed(qtbot: Any) -> None:
    backend = FakeSound()
    player, _ = loaded(backend, 1.0)
    player.set_hearing(Hearing(2.0))
    player.play()
    stream = backend.streams[0]
    stream.pump(4000)
    player.tick()
    assert player.playing
    stream.pump(4000)
    with qtbot.waitSignal(player.stopped):
        player.tick()
    assert not stream.out[1].any()
