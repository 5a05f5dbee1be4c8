"""Nothing is proposed where a recording holds no sound; where it holds some, nothing changes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.bundle import load_bundle
from prs_core.decision import DecisionConfig, events_from_windows
from prs_core.inference import Analyzer
from prs_core.labels import EventType
from prs_core.results import FramePredictions
from prs_core.silence import SilenceFinder, without_silence
from tests.support import breath, tiny_bundle

RATE = 8000
KEEN = DecisionConfig(event_thresholds=(0.01,) * len(EventType))  # proposes wherever it is let


@pytest.fixture(scope="module")
def analyzer(tmp_path_factory: pytest.TempPathFactory) -> Analyzer:
    return Analyzer(load_bundle(tiny_bundle(tmp_path_factory.mktemp("model"))))


def gap(kind: str, seconds: float = 2.0) -> np.ndarray:
    count = round(seconds * RATE)
    if kind == "dither":
        return (np.random.default_rng(0).integers(-1, 2, count) / 32768).astype(np.float32)
    return np.full(count, 0.25 if kind == "a constant" else 0.0, np.float32)


def within(analyzer: Analyzer, sound: np.ndarray, start_s: float, end_s: float) -> float:
    """For how many seconds of that stretch something is proposed."""
    events = events_from_windows(analyzer.windows([sound]), KEEN)
    assert events, "all else is still proposed"
    return sum(max(0.0, min(each.end_s, end_s) - max(each.start_s, start_s)) for each in events)


@pytest.mark.parametrize("kind", ["zeros", "dither", "a constant"])
def test_nothing_is_proposed_in_a_gap(analyzer: Analyzer, kind: str) -> None:
    sound = breath("wheeze", duration_s=4.0)
    joined = np.concatenate([sound, gap(kind), sound]).astype(np.float32)
    assert within(analyzer, joined, 4.02, 5.98) == 0
    assert within(analyzer, joined, 0.0, 4.0) > 3 and within(analyzer, joined, 6.0, 10.0) > 3


@pytest.mark.parametrize("seconds", [1.0, 7.0])
def test_nothing_is_proposed_in_a_silent_recording(analyzer: Analyzer, seconds: float) -> None:
    assert not events_from_windows(analyzer.windows([gap("dither", seconds)]), KEEN)


def test_live_blocks_find_the_same(analyzer: Analyzer) -> None:
    sound = np.concatenate([gap("zeros", 1.234), breath(duration_s=4.0), gap("dither", 0.777)]).astype(np.float32)
    expected = analyzer.windows([sound]).frames
    stream, at = analyzer.stream(), 0
    for size in (1, 7, 159, 160, 161, 5000, 12345, 40000):
        stream.push(sound[at : at + size])
        at += size
    frames = stream.finish().frames
    np.testing.assert_array_equal(frames.types == 0, expected.types == 0)
    np.testing.assert_allclose(frames.starts_s, expected.starts_s, atol=1e-4)
    np.testing.assert_allclose(frames.ends_s, expected.ends_s, atol=1e-4)


def test_faint_sound_changes_nothing(analyzer: Analyzer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some fifteen steps of 16 bits, and gaps shorter than any silence."""
    faint = (5e-4 * breath("wheeze", duration_s=5.0)).astype(np.float32)
    noise = np.random.default_rng(1).normal(0, 1e-4, len(faint)).astype(np.float32)
    sound = faint + noise
    sound[8000:9600] = 0
    frames = analyzer.windows([sound]).frames
    monkeypatch.setattr("prs_core.inference.without_silence", lambda frames, _silent: frames)
    as_heard = analyzer.windows([sound]).frames
    for name in ("times_s", "types", "starts_s", "ends_s"):
        np.testing.assert_array_equal(getattr(frames, name), getattr(as_heard, name))


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 6000)), max_size=8), st.integers(1, 3000))
@settings(max_examples=30, deadline=None)
def test_stretches_are_found_whatever_the_blocks(parts: list[tuple[bool, int]], block: int) -> None:
    rng = np.random.default_rng(0)
    sound = np.concatenate(
        [np.zeros(0), *(np.zeros(n) if silent else rng.uniform(-0.1, 0.1, n) for silent, n in parts)]
    )
    finder = SilenceFinder()
    for at in range(0, len(sound), block):
        finder.push(sound[at : at + block].astype(np.float32))
    said = np.zeros(len(sound), bool)
    for start, end in finder.stretches() * RATE:
        said[round(start) : round(end)] = True
    at, silent = 0, []  # slowly: runs of equal kind, joined
    for kind, n in parts:
        if silent and silent[-1][0] is kind:
            silent[-1][2] += n
        else:
            silent.append([kind, at, n])
        at += n
    for kind, start, n in silent:
        found = np.count_nonzero(said[start : start + n])
        assert not found if not kind or n < 2000 else found > n - 400 or n < 2400


def test_borders_stop_at_a_silence_from_either_side() -> None:
    frames = FramePredictions(
        np.array([1.0, 2.5, 4.0]),
        np.full((3, len(EventType)), 0.9, np.float32),
        np.array([0.5, 1.0, 1.5]),
        np.array([3.5, 3.5, 4.5]),
    )
    heard = without_silence(frames, np.array([[2.0, 3.0]]))
    assert heard.types[:, 0].tolist() == pytest.approx([0.9, 0.0, 0.9])
    assert heard.starts_s.tolist()[::2] == [0.5, 3.0] and heard.ends_s.tolist()[::2] == [2.0, 4.5]
    assert without_silence(frames, np.zeros((0, 2))) is frames
