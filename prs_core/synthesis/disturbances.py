"""What spoils a recording: the stethoscope rubbing on skin or cloth, crying, voices, overload.

A cry: Michelsson et al., Folia Phoniatr Logop 2002; 54: 190-200: fundamental 496 Hz on average (398 to 583 within a
cry), rising and falling, 1.4 s long. Contact noise and voices follow the CORSA guideline's list of disturbances (Rossi
et al., Eur Respir Rev 2000; 10 (77): 611-615).
"""

from __future__ import annotations

import numpy as np

from prs_core.feature_config import SAMPLE_RATE
from prs_core.synthesis.signals import Rng, add, band, faded, falling, harmonics, hump, shaped_noise, wander


def bump(rng: Rng, length_s: float = 0.12) -> np.ndarray:
    """The stethoscope touching down: a low thud with a click in front, peak about one."""
    n = round(length_s * SAMPLE_RATE)
    t = np.arange(n) / SAMPLE_RATE
    thud = np.sin(2 * np.pi * rng.uniform(35, 70) * t) * np.exp(-t / (0.25 * length_s))
    click = shaped_noise(rng, n, falling(150, 6.0)) * np.exp(-t / 0.006)
    return 0.75 * thud + 0.3 * click


def rub(rng: Rng, length_s: float) -> np.ndarray:
    """Skin or cloth sliding under the membrane: irregular bursts of noise, root mean square about one at their top."""
    n = round(length_s * SAMPLE_RATE)
    bursts = np.exp(0.9 * wander(rng, n, 18.0))
    return shaped_noise(rng, n, falling(90.0, 7.0)) * bursts * hump(n, 0.4, 0.7) / 2


def cry(rng: Rng, length_s: float) -> np.ndarray:
    """A child crying, heard through the chest: harmonics of about 450 Hz, dull, peak about one."""
    n = round(length_s * SAMPLE_RATE)
    x = np.linspace(-1, 1, n)
    pitch = rng.uniform(420, 480) * (1.08 - 0.2 * x**2 + 0.01 * np.sin(2 * np.pi * 6.5 * np.arange(n) / SAMPLE_RATE))
    voice = harmonics(pitch, (1.0, 0.55, 0.35, 0.2, 0.1), rng) / 1.6
    rough = 1 + 0.25 * wander(rng, n, 70.0)
    return voice * rough * faded(n, 0.08)


def voice(rng: Rng, length_s: float) -> np.ndarray:
    """Someone speaking nearby: syllables, four or five a second, of a 220 Hz voice without words, peak about one."""
    sound = np.zeros(round(length_s * SAMPLE_RATE))
    time = 0.0
    while time < length_s:
        n = round(rng.uniform(0.12, 0.22) * SAMPLE_RATE)
        pitch = rng.uniform(190, 250) * (1 + 0.04 * np.linspace(1, -1, n))
        formant = rng.uniform(350, 800)
        partials = [1 / k * (0.4 + np.exp(-(((220 * k - formant) / 200) ** 2))) for k in range(1, 9)]
        add(sound, harmonics(pitch, partials, rng) * hump(n, 0.3, 0.7) / 1.6, time)
        time += rng.uniform(0.18, 0.3) + (rng.uniform(0.2, 0.6) if rng.uniform() < 0.15 else 0)
    return sound


def stethoscope(samples_hz: np.ndarray) -> np.ndarray:
    """Amplitude response of an electronic stethoscope's lung setting at frequencies in Hz: about 60 to 500 Hz.

    A choice, not a citation: of the order of what the average spectrum of public recordings of children's lungs made
    with such devices (SPRSound, Zhang et al., 2022) shows. Heart and handling are held back below, noise above.
    """
    return band(60.0, 450.0, 3, 4)(samples_hz)
