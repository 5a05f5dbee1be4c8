"""Recordings and analyses for the lanes' tests and pictures, made from nothing."""

from __future__ import annotations

import numpy as np

from prs_core.labels import WINDOW_CLASSES, EventType, RecordLabel
from prs_core.quality import QualityReport
from prs_core.results import Analysis, DetectedEvent, RecordVerdict, WindowPredictions

RATE = 8000
FRAME_S = 128 / RATE


def sound(duration_s: float, seed: int = 0) -> np.ndarray:
    """(n,) float32: breaths of noise, every third with a falling wheeze, some with crackles."""
    rng = np.random.default_rng(seed)
    n = round(duration_s * RATE)
    time = np.arange(n, dtype=np.float32) / RATE
    phase = (time / 2.5) % 1
    breath = np.sin(np.pi * np.clip(phase / 0.6, 0, 1)) ** 2
    noise = rng.standard_normal(n, dtype=np.float32)
    noise = noise + np.concatenate([[0], noise[:-1]]) + np.concatenate([[0, 0], noise[:-2]])
    samples = noise * (0.003 + 0.02 * breath)
    wheezing = (time // 2.5) % 3 == 1
    samples += wheezing * breath * 0.09 * np.sin(2 * np.pi * (430 * time - 40 * np.cos(time)))
    for at in rng.integers(0, max(1, n - 200), int(duration_s * 2)):
        stretch = samples[at : at + 80]
        stretch += (0.25 * np.exp(-np.arange(80) / 16) * np.sin(np.arange(80) * 0.7))[: len(stretch)]
    return samples.astype(np.float32)


def mfcc(duration_s: float, seed: int = 0) -> np.ndarray:
    """(64, frames) float32 that look like MFCC: a large first coefficient, small last ones."""
    rng = np.random.default_rng(seed)
    frames = int(duration_s * RATE) // 128 + 1
    scale = (60 / (1 + np.arange(64)) + 3).astype(np.float32)[:, np.newaxis]
    values = rng.standard_normal((64, frames), dtype=np.float32) * scale * 0.6
    breath = np.sin(np.arange(frames) * FRAME_S * 2 * np.pi / 2.5).astype(np.float32)
    values += breath * scale * np.cos(np.arange(64))[:, np.newaxis].astype(np.float32)
    values[0] -= 420
    return values


def analysis(duration_s: float, seed: int = 0, *, every_type: bool = True, hop_s: float = 1.0) -> Analysis:
    """Windows every ``hop_s`` with smooth probabilities, and one event in each breath."""
    rng = np.random.default_rng(seed)
    count = max(1, int((duration_s - 3) / hop_s) + 1)
    starts = np.arange(count) * hop_s
    smooth = np.cumsum(rng.standard_normal((count, len(WINDOW_CLASSES))), axis=0) - 1
    probabilities = 1 / (1 + np.exp(-smooth * 1.2))
    centre = probabilities[:, : len(EventType)] * rng.uniform(0.3, 1, (count, len(EventType)))
    windows = WindowPredictions(starts, probabilities, centre, 3.0, hop_s, duration_s)
    types = list(EventType) if every_type else [EventType.NORMAL, EventType.WHEEZE]
    events = []
    for index, start in enumerate(np.arange(0.3, duration_s - 1.6, 2.1)):
        length = float(rng.uniform(0.5, 1.6))
        sure = float(rng.uniform(0.5, 1))
        events.append(DetectedEvent(float(start), float(start) + length, types[index % len(types)], sure))
    verdict = RecordVerdict(RecordLabel.CAS, 0.8)
    return Analysis(
        "x.wav", duration_s, RATE, 1, "test", "1", windows, tuple(events), verdict, verdict, QualityReport()
    )
