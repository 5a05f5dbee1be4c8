"""A microphone that hears the headphones is silenced; children who wheeze, cough and breathe are not."""

from __future__ import annotations

import numpy as np
import pytest

from app.sound.howling import PATIENCE_S, TEST_S, HowlGuard, Loop
from prs_core.listening import BELL, WIDE, Band
from prs_core.live_filter import LiveFilter
from prs_core.synthesis import Kind
from tests.support import breath

RATE, BLOCK = 8000, 80


def around(
    gain_db: float, delay_s: float = 0.06, band: Band | None = None, seconds: float = 6.0, room: float = 1e-3
) -> tuple[HowlGuard, np.ndarray]:
    """A loop that amplifies by ``gain_db``, in a room that makes a little noise: what is heard in it."""
    rng = np.random.default_rng(0)
    guard, live = HowlGuard(RATE), LiveFilter(RATE, band)
    path = [np.zeros(BLOCK, np.float32)] * round(delay_s * RATE / BLOCK)
    heard = []
    for _ in range(round(seconds * RATE / BLOCK)):
        at_microphone = path.pop(0) + room * rng.standard_normal(BLOCK)
        wanted = np.clip(10 ** (gain_db / 20) * live.process(at_microphone.astype(np.float32)), -1, 1)
        heard.append(guard.process(wanted))
        path.append(heard[-1])
    return guard, np.concatenate(heard)


def listened(sound: np.ndarray, block: int = BLOCK) -> tuple[HowlGuard, np.ndarray, set[Loop]]:
    guard, seen = HowlGuard(RATE), set()
    heard = []
    for at in range(0, len(sound), block):
        heard.append(guard.process(sound[at : at + block].astype(np.float32)))
        seen.add(guard.state)
    return guard, np.concatenate(heard), seen


@pytest.mark.parametrize("band", [None, WIDE, BELL])
@pytest.mark.parametrize("gain_db", [1.5, 6.0, 20.0])
def test_a_loop_that_amplifies_is_silenced(gain_db: float, band: Band | None) -> None:
    guard, heard = around(gain_db, band=band)
    assert guard.state is Loop.HOWLED
    assert not heard[-RATE:].any()
    loud_s = np.count_nonzero(np.abs(heard) > 0.5) / RATE
    assert loud_s < 1.0


@pytest.mark.parametrize("delay_s", [0.02, 0.2])
def test_however_long_sound_takes_around_it(delay_s: float) -> None:
    assert around(6.0, delay_s)[0].state is Loop.HOWLED


@pytest.mark.parametrize("delay_s", [0.3, 0.6, 0.9])
@pytest.mark.parametrize("gain_db", [6.0, 12.0])
def test_sound_that_takes_longer_around_than_a_test_is_silenced_too(gain_db: float, delay_s: float) -> None:
    """By wireless headphones, or a sound server that is busy."""
    guard, heard = around(gain_db, delay_s, seconds=20.0)
    assert guard.state is Loop.HOWLED
    assert not heard[-RATE:].any()


def test_a_knock_that_comes_round_and_round_is_silenced() -> None:
    guard, path = HowlGuard(RATE), [np.zeros(BLOCK, np.float32)] * 6
    path[0] = np.full(BLOCK, 0.5, np.float32) * (np.arange(BLOCK) < 8)
    for _ in range(300):
        path.append(guard.process(np.clip(3 * path.pop(0), -1, 1)))
    assert guard.state is Loop.HOWLED and not np.concatenate(path).any()


@pytest.mark.parametrize("gain_db", [-40.0, -6.0])
def test_one_that_does_not_is_left_alone(gain_db: float) -> None:
    guard, heard = around(gain_db)
    assert guard.state is Loop.OPEN and heard[-RATE:].any()


def test_after_a_reset_it_is_heard_again() -> None:
    guard, _ = around(6.0)
    guard.reset()
    block = np.full(400, 0.1, np.float32)
    assert guard.process(block)[-1] == np.float32(0.1)


@pytest.mark.parametrize("kind", list(Kind))
def test_breathing_is_not_silenced(kind: Kind) -> None:
    sound = breath(kind, duration_s=8.0)
    guard, _, seen = listened(sound / np.abs(sound).max() * 0.3)
    assert guard.state is Loop.OPEN and Loop.HOWLED not in seen


def test_a_wheeze_that_grows_is_put_to_the_test_and_heard_again() -> None:
    times = np.arange(4 * RATE) / RATE
    tone = 0.3 * np.clip(times / 1.0, 1e-3, 1) * np.sin(2 * np.pi * 400 * times)
    guard, heard, seen = listened(tone)
    assert seen == {Loop.OPEN, Loop.TESTED} and guard.state is Loop.OPEN
    muted_s = np.count_nonzero(np.convolve(np.abs(heard), np.ones(80), "same") == 0) / RATE
    assert muted_s < TEST_S + 0.05 < PATIENCE_S


def test_a_cry_is_loud_and_heard() -> None:
    rng = np.random.default_rng(1)
    guard, _, seen = listened(np.clip(0.6 * rng.standard_normal(3 * RATE), -1, 1))
    assert guard.state is Loop.OPEN and Loop.HOWLED not in seen


def test_the_sizes_of_the_blocks_do_not_matter() -> None:
    sound = 0.2 * breath("wheeze", duration_s=3.0)
    np.testing.assert_array_equal(listened(sound, 7)[1], listened(sound, 997)[1])
    np.testing.assert_array_equal(listened(sound)[1], sound.astype(np.float32))


# --- loops that stand still, and sounds that are as loud

LINE = Band(430.0, 580.0)


def held(gain_db: float, limit: float, tone: float = 0.3, seconds: float = 9.0) -> tuple[HowlGuard, np.ndarray]:
    """A loop on one tone whose amplifier or loudspeaker gives no more than ``limit``, which a tone of half a second set
    going: what is heard in it."""
    rng, guard, live = np.random.default_rng(0), HowlGuard(RATE), LiveFilter(RATE, LINE)
    path, heard = [np.zeros(BLOCK, np.float32)] * 6, []
    for number in range(round(seconds * RATE / BLOCK)):
        times = (number * BLOCK + np.arange(BLOCK)) / RATE
        outside = tone * np.sin(2 * np.pi * 500 * times) * (times < 0.5) + 1e-3 * rng.standard_normal(BLOCK)
        wanted = 10 ** (gain_db / 20) * live.process((path.pop(0) + outside).astype(np.float32))
        heard.append(guard.process(np.clip(limit * np.tanh(wanted / limit), -1, 1).astype(np.float32)))
        path.append(heard[-1])
    return guard, np.concatenate(heard)


@pytest.mark.parametrize("limit", [0.1, 0.3, 1.0, 20.0], ids=["soft", "at a third", "at full scale", "clipped"])
@pytest.mark.parametrize("gain_db", [3.0, 10.0])
def test_a_loop_that_only_stands_is_silenced_also_after_a_wheeze_was_cleared(gain_db: float, limit: float) -> None:
    guard, heard = held(gain_db, limit)
    assert guard.state is Loop.HOWLED
    assert not heard[-RATE:].any()
    assert np.count_nonzero(np.abs(heard) > 0.5) / RATE < 1.0


def test_a_loop_that_just_holds_its_tone_is_broken() -> None:
    """At 0 dB: it never grows, and once interrupted it is gone."""
    _, heard = held(0.2, 0.3)
    during, after = heard[2 * RATE : 3 * RATE], heard[-2 * RATE :]
    assert np.sqrt(np.mean(np.square(during))) > 10 * np.sqrt(np.mean(np.square(after)))
    assert after.any(), "what else there is, is heard"


def test_a_loop_that_comes_back_slowly_is_silenced_all_the_same() -> None:
    """It amplifies by 0.3 dB, and takes more than ten seconds for it."""
    guard, heard = held(0.3, 0.3, seconds=16.0)
    assert guard.state is Loop.HOWLED and not heard[-RATE:].any()


def test_a_loop_at_exactly_nothing_is_gone_once_it_was_interrupted() -> None:
    guard, heard = held(0.0, 1.0, seconds=16.0)
    power = np.square(heard[-RATE:]).mean()
    assert guard.state is Loop.OPEN and 0 < power < 10 ** (-50 / 10), "nothing is left to silence"


def test_long_wheezes_on_one_tone_are_heard_breath_after_breath() -> None:
    times = np.arange(30 * RATE) / RATE
    wheezes = 0.2 * np.sin(2 * np.pi * 400 * times) * (times % 4 < 3)
    _, heard, seen = listened(wheezes)
    assert Loop.TESTED in seen and Loop.HOWLED not in seen
    assert np.count_nonzero(heard) > 0.8 * np.count_nonzero(wheezes)


@pytest.mark.parametrize("level", [0.1, 0.5, 1.5])
def test_a_steady_tone_from_outside_is_tested_and_heard_again(level: float) -> None:
    tone = np.clip(level * np.sin(2 * np.pi * 300 * np.arange(6 * RATE) / RATE), -1, 1)
    guard, heard, seen = listened(tone)
    assert seen == {Loop.OPEN, Loop.TESTED}
    assert guard.state is Loop.OPEN or level > 1
    assert np.count_nonzero(heard) > 0.7 * len(heard)


def cries(pitch_hz: float) -> np.ndarray:
    """Three cries of a second, no two alike: harmonics of a pitch that rises, falls and trembles."""
    times, silence, found = np.arange(RATE) / RATE, np.zeros(RATE // 2), []
    for factor in (1.0, 1.15, 0.9):
        pitch = factor * pitch_hz * (1 + 0.25 * np.sin(np.pi * times) + 0.02 * np.sin(2 * np.pi * 6 * times))
        phase = 2 * np.pi * np.cumsum(pitch) / RATE
        found += [sum(np.sin(k * phase) / k for k in range(1, 6)) * np.sin(np.pi * times) ** 0.3, silence]
    return np.concatenate(found)


@pytest.mark.parametrize("pitch_hz", [350.0, 450.0, 600.0])
@pytest.mark.parametrize("level", [0.5, 0.9])
def test_cries_are_heard_however_loud(pitch_hz: float, level: float) -> None:
    sound = cries(pitch_hz)
    _, heard, seen = listened(level * sound / np.abs(sound).max())
    assert Loop.HOWLED not in seen
    assert np.count_nonzero(heard) > 0.5 * np.count_nonzero(sound)


def test_loud_breaths_and_coughs_are_heard() -> None:
    rng, times = np.random.default_rng(2), np.arange(6 * RATE) / RATE
    breaths = 0.9 * np.clip(0.6 * rng.standard_normal(len(times)), -1, 1) * (np.sin(2 * np.pi * times / 1.5) > 0)
    guard, heard, seen = listened(breaths)
    assert guard.state is Loop.OPEN and Loop.HOWLED not in seen, "as loud as a howl, and ending within each test"
    np.testing.assert_array_equal(heard, breaths.astype(np.float32))
