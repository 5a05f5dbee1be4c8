"""Voices over the breathing are told from breaths, wheezes and crackles."""

from __future__ import annotations

import numpy as np
import pytest

from prs_core.synthesis import Kind
from prs_core.talking import sounds_like_talking, talking_share
from tests.support import breath


def voice(duration_s: float, seed: int = 0) -> np.ndarray:
    """Syllables: harmonics of a voice that moves, four in a second, half of the time."""
    rng, times = np.random.default_rng(seed), np.arange(round(8000 * duration_s)) / 8000
    phase = 2 * np.pi * np.cumsum(240 + 40 * np.sin(2 * np.pi * 0.7 * times)) / 8000
    tone = sum(np.sin(k * phase + rng.uniform(0, 6)) / k for k in range(1, 14))
    syllables = np.clip(np.sin(2 * np.pi * 4 * times), 0, 1) * (np.sin(2 * np.pi * 0.5 * times) > 0)
    return (0.05 * tone * syllables).astype(np.float32)


@pytest.mark.parametrize("kind", list(Kind))
def test_breathing_is_no_talking_and_talking_over_it_is(kind):
    sound = breath(kind, duration_s=10.0)
    room = 1e-4 * np.random.default_rng(1).standard_normal(len(sound)).astype(np.float32)
    if kind not in (Kind.POOR_QUALITY, Kind.STRIDOR):  # that of a loud stridor looks like a voice
        assert not sounds_like_talking(sound + room)
    assert sounds_like_talking(sound + room + voice(10.0))


def test_the_level_does_not_matter_and_little_sound_says_nothing():
    sound = breath("normal", duration_s=8.0) + voice(8.0)
    assert talking_share(0.01 * sound) == pytest.approx(talking_share(sound), abs=0.02)
    assert talking_share(sound[:8000]) == 0.0
    assert talking_share(np.zeros(80_000, np.float32)) == 0.0
