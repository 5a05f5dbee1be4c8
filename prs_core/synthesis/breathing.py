"""Breaths, heart and room: what every recording of a child's chest holds.

Sources:
- Rates: Fleming et al., Lancet 2011; 377: 1011-1018 (median respiratory and heart rate from birth to 18 years).
- Spectrum: Gavriely et al., Thorax 1995; 50: 1292-1300: two straight lines in the log-log plane, the upper one falling
  by 12.7 to 15.2 dB per octave in inspiration and 13.4 to 20.3 dB in expiration. Pasterkamp et al., Am J Respir Crit
  Care Med 1996; 154: 424-430: infants have less power below 300 Hz; attenuation above 300 Hz is the same at all ages.
- Level: Gavriely and Cugell, J Appl Physiol 1996; 80: 5-13: amplitude grows as flow to the power of 1.66; at equal flow
  inspiration is 2.0 to 2.4 times as loud as expiration over the chest.
- Course: Bohadana, Izbicki and Kraman, N Engl J Med 2014; 370: 744-751: vesicular breathing is heard through
  inspiration and early expiration, 100 to 1000 Hz with the energy dropping at about 200 Hz.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from prs_core.feature_config import SAMPLE_RATE
from prs_core.synthesis.signals import Rng, add, falling, hump, shaped_noise, wander

#: Age in years, breaths per minute, heart beats per minute: medians of Fleming et al., 2011.
_RATES = np.array(
    [
        (0.0, 43, 141),
        (0.5, 40, 137),
        (1.0, 36, 126),
        (1.75, 31, 116),
        (2.5, 28, 110),
        (3.5, 25, 104),
        (5.0, 23, 98),
        (7.0, 21, 91),
        (10.0, 19, 84),
        (13.5, 18, 78),
        (18.0, 16, 73),
    ]
)
_FLOW_POWER = 1.66
_EXPIRATION_LEVEL = 0.42
#: Part of the expiration in which vesicular breathing is still heard.
_HEARD_EXPIRATION = 0.5


@dataclass(frozen=True)
class Breath:
    """Where one breath lies, in seconds: inspiration from ``start_s`` to ``turn_s``, expiration to ``end_s``."""

    start_s: float
    turn_s: float
    end_s: float
    depth: float

    @property
    def heard_until_s(self) -> float:
        """The end of the audible early part of the expiration."""
        return self.expiring(_HEARD_EXPIRATION)

    def inspiring(self, fraction: float) -> float:
        """The time at which this fraction of the inspiration is over."""
        return self.start_s + fraction * (self.turn_s - self.start_s)

    def expiring(self, fraction: float) -> float:
        """The time at which this fraction of the expiration is over."""
        return self.turn_s + fraction * (self.end_s - self.turn_s)


def breaths_per_minute(age_years: float) -> float:
    """Median respiratory rate at an age (Fleming et al., 2011)."""
    return float(np.interp(age_years, _RATES[:, 0], _RATES[:, 1]))


def beats_per_minute(age_years: float) -> float:
    """Median heart rate at an age (Fleming et al., 2011)."""
    return float(np.interp(age_years, _RATES[:, 0], _RATES[:, 2]))


def breathing_pattern(rng: Rng, age_years: float, duration_s: float, faster: float = 1.0) -> tuple[Breath, ...]:
    """Whole breaths that fit into ``duration_s``; inspiration takes about 0.42 of a cycle, a pause ends it.

    ``faster`` multiplies the rate of the age: sick children breathe faster.
    """
    cycle = 60 / (breaths_per_minute(age_years) * faster)
    breaths: list[Breath] = []
    start = rng.uniform(0.15, 0.4) * cycle
    while True:
        length = cycle * rng.uniform(0.92, 1.08)
        turn = start + length * rng.uniform(0.40, 0.44)
        end = start + length * rng.uniform(0.86, 0.92)
        if end > duration_s - 0.05:
            return tuple(breaths)
        breaths.append(Breath(start, turn, end, float(np.exp(rng.normal(0.0, 0.2)))))
        start += length


def vesicular(rng: Rng, breaths: tuple[Breath, ...], n: int, age_years: float) -> np.ndarray:
    """Breath sounds (n,): noise that follows the flow, the top of an inspiration at a root mean square of about one."""
    corner = 200 + 60 * float(np.exp(-age_years / 1.5))  # infants have less power in the low frequencies
    inspired = shaped_noise(rng, n, falling(corner, 13.0))
    expired = shaped_noise(rng, n, falling(corner * 0.8, 16.0))
    inspiration, expiration = np.zeros(n), np.zeros(n)
    for breath in breaths:
        first = round((breath.turn_s - breath.start_s) * SAMPLE_RATE)
        second = round((breath.end_s - breath.turn_s) * SAMPLE_RATE)
        add(inspiration, breath.depth * hump(first, 0.5, _FLOW_POWER * 0.7), breath.start_s)
        add(expiration, breath.depth * hump(second, 0.25, _FLOW_POWER), breath.turn_s)
    texture = np.exp(0.15 * wander(rng, n, 12.0))
    return (inspired * inspiration + _EXPIRATION_LEVEL * expired * expiration) * texture


def _thump(frequency_hz: float, length_s: float) -> np.ndarray:
    t = np.arange(round(length_s * SAMPLE_RATE)) / SAMPLE_RATE
    return np.sin(2 * np.pi * frequency_hz * t) * hump(len(t), 0.2, 1.5)


def heart_sounds(rng: Rng, n: int, age_years: float) -> np.ndarray:
    """First and second heart sound (n,) as short thumps below 120 Hz, the first at a peak of about one.

    First sound 40 to 60 Hz for a tenth of a second, second 60 to 90 Hz and shorter; systole about 0.3 times the square
    root of the cycle, as clinicians correct the QT interval.
    """
    sound = np.zeros(n)
    cycle = 60 / beats_per_minute(age_years)
    time = rng.uniform(0, cycle)
    low, high = rng.uniform(42, 55), rng.uniform(62, 80)
    while time < n / SAMPLE_RATE:
        loudness = rng.uniform(0.8, 1.1)
        add(sound, loudness * _thump(low, 0.11), time)
        add(sound, 0.7 * loudness * _thump(high, 0.07), time + 0.3 * np.sqrt(cycle))
        time += cycle * rng.uniform(0.96, 1.04)
    return sound


def room_noise(rng: Rng, n: int) -> np.ndarray:
    """What the stethoscope hears when nobody breathes (n,): noise falling by 10 dB per octave from 140 Hz, rms one."""
    return shaped_noise(rng, n, falling(140.0, 10.0)) * np.exp(0.2 * wander(rng, n, 1.0))
