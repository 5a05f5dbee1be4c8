"""Adventitious sounds: wheeze, rhonchus, stridor, fine and coarse crackles.

Sources:
- Definitions: Sovijarvi et al. (CORSA), Eur Respir Rev 2000; 10 (77): 597-610: a wheeze is musical, nearly sinusoidal,
  from 100 Hz to over 1000 Hz and longer than 80 to 100 ms; a rhonchus is a low-pitched one, below about 300 Hz, made by
  rupture of fluid films and vibration of airway walls; stridor is a very loud one from the larynx or trachea.
  Crackles: initial deflection width (IDW) and two-cycle duration (2CD), on average 0.7 and 5 ms in fine crackles, 1.5
  and 10 ms in coarse ones. Bohadana et al., N Engl J Med 2014; 370: 744-751, table 1: fine crackles about 650 Hz and
  5 ms, coarse ones about 350 Hz and 15 ms, rhonchi about 150 Hz, stridor above 500 Hz.
- Review: Pasterkamp, Kraman and Wodicka, Am J Respir Crit Care Med 1997; 156: 974-987: fine crackles come late in
  inspiration, coarse ones early and in expiration. Reichert et al., Clin Med Circ Respirat Pulm Med 2008; 2: 45-58.
- Counting: Murphy et al., Respir Care 2004; 49: 1490-1497: more than two crackles a breath are abnormal, pneumonia and
  fibrosis show many more. Hoevers and Loudon, Chest 1990; 98: 1240-1243: how a crackle's deflections are measured.
- Wave form of one crackle: a chirp whose first zero crossing is the IDW and whose fourth is the 2CD, after Vannuccini
  et al., Technol Health Care 1998; 6: 75-79; Kiyokawa et al., Chest 2001; 119: 1886-1892 used simulated crackles to
  test what listeners detect.
"""

from __future__ import annotations

import numpy as np

from prs_core.feature_config import SAMPLE_RATE
from prs_core.synthesis.signals import Rng, add, faded, harmonics, hump, shaped_noise, wander


def crackle(idw_s: float, two_cycles_s: float) -> np.ndarray:
    """One crackle at a peak of one: first zero crossing at ``idw_s``, two whole cycles in ``two_cycles_s``.

    sin(4 pi t^a) over t in 0..1, with a = log(1/4) / log(IDW / 2CD), under a window that is steep at the start.
    Raises ValueError when the first deflection is not shorter than the crackle.
    """
    if not 0 < idw_s < two_cycles_s:
        raise ValueError("the initial deflection must be shorter than two cycles")
    t = np.arange(1, max(round(two_cycles_s * SAMPLE_RATE), 4)) / (two_cycles_s * SAMPLE_RATE)
    t = t[t < 1]
    exponent = np.log(0.25) / np.log(idw_s / two_cycles_s)
    wave = np.sin(4 * np.pi * t**exponent) * 0.5 * (1 + np.cos(2 * np.pi * (np.sqrt(t) - 0.5)))
    return wave / np.abs(wave).max()


def crackle_times(rng: Rng, count: int, start_s: float, end_s: float, least_gap_s: float) -> np.ndarray:
    """``count`` random times (at most; fewer where they do not fit) that keep ``least_gap_s`` between them."""
    count = max(0, min(count, int((end_s - start_s) / least_gap_s)))
    free = (end_s - start_s) - least_gap_s * count
    return start_s + np.sort(rng.uniform(0, free, count)) + least_gap_s * np.arange(count)


def add_crackles(sound: np.ndarray, rng: Rng, start_s: float, end_s: float, *, fine: bool, loudness: float) -> int:
    """Put the crackles of one phase of a breath into ``sound`` (n,) in place. Returns how many.

    Sizes are log-normal: few large ones, many small. Inspiratory crackles mostly begin downwards (Vyshedskiy et al.,
    Chest 2009; 135: 156-164: 76 %).
    """
    count, gap_s = (rng.randint(7, 12), 0.012) if fine else (rng.randint(3, 7), 0.03)
    times = crackle_times(rng, count, start_s, end_s, gap_s)
    for time in times:
        width = rng.uniform(0.0005, 0.0008) if fine else rng.uniform(0.0012, 0.0018)
        cycles = rng.uniform(0.004, 0.006) if fine else rng.uniform(0.009, 0.013)
        size = loudness * np.exp(rng.normal(0.0, 0.35))
        sign = -1 if rng.uniform() < 0.76 else 1
        add(sound, sign * size * crackle(width, cycles), float(time))
    return len(times)


def wheeze(rng: Rng, length_s: float, pitch_hz: float) -> np.ndarray:
    """A wheeze of peak amplitude about one: a nearly pure tone, weak harmonics, a slow glide, a little unsteady."""
    n = round(length_s * SAMPLE_RATE)
    x = np.linspace(-1, 1, n)
    glide = rng.uniform(-0.10, 0.04) * x - rng.uniform(0.02, 0.08) * x**2
    pitch = pitch_hz * (1 + glide + 0.006 * wander(rng, n, 9.0))
    tone = harmonics(pitch, (1.0, 0.16, 0.05), rng)
    return tone * faded(n, 0.06) * hump(n, rng.uniform(0.35, 0.6), 0.5) * np.exp(0.12 * wander(rng, n, 8.0))


def rhonchus(rng: Rng, length_s: float, pitch_hz: float) -> np.ndarray:
    """A rhonchus of peak amplitude about one: low, rich in harmonics, fluttering as films of fluid break."""
    n = round(length_s * SAMPLE_RATE)
    pitch = pitch_hz * (1 + 0.03 * wander(rng, n, 5.0) + 0.012 * wander(rng, n, 40.0))
    tone = harmonics(pitch, (1.0, 0.40, 0.22, 0.10, 0.05), rng)
    flutter = np.exp(0.35 * wander(rng, n, 25.0))
    return tone * faded(n, 0.04) * hump(n, rng.uniform(0.3, 0.5), 0.6) * flutter / 1.3


def stridor(rng: Rng, length_s: float, pitch_hz: float) -> np.ndarray:
    """Stridor of peak amplitude about one: loud, harsh, its strongest partial the second or third, some 500 Hz up."""
    n = round(length_s * SAMPLE_RATE)
    x = np.linspace(-1, 1, n)
    pitch = pitch_hz * (1.05 - rng.uniform(0.08, 0.16) * x**2 + 0.01 * wander(rng, n, 12.0))
    tone = harmonics(pitch, (0.35, 1.0, 0.75, 0.4, 0.25, 0.15), rng)
    breathy = shaped_noise(rng, n, lambda f: np.exp(-(((f - 550) / 250) ** 2)))
    shape = faded(n, 0.04) * hump(n, 0.45, 0.5)
    return (tone / 1.8 + 0.12 * breathy) * shape * np.exp(0.15 * wander(rng, n, 15.0))
