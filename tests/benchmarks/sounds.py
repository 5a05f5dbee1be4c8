"""The sound files of a run: synthesised, written once into the run's folder."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import soundfile

from prs_core.feature_config import SAMPLE_RATE
from prs_core.synthesis import Kind, breath_recording
from tests.benchmarks.measure import Options


def fifteen_seconds() -> np.ndarray:
    """(120000,) float32: as long as the longest recordings of the challenge."""
    return breath_recording(Kind.WHEEZE_AND_CRACKLES, age_years=3.0, seed=1, duration_s=15.0).samples


def long_recording(duration_s: float) -> np.ndarray:
    """(n,) float32 of ``duration_s``: 100 s of different children again and again, as loud as they come."""
    parts = [breath_recording(kind, age_years=2.0, seed=i, duration_s=12.5).samples for i, kind in enumerate(Kind)]
    return np.resize(np.concatenate(parts), round(duration_s * SAMPLE_RATE))


def write(path: Path, samples: np.ndarray, rate: int = SAMPLE_RATE) -> Path:
    if not path.exists():
        soundfile.write(path, samples, rate, subtype="PCM_16", format="WAV")
    return path


def hour_file(options: Options) -> Path:
    """A WAV file of an hour (or of what the options call one), 8 kHz, mono, 16 bit."""
    path = options.work / "hour.wav"
    return path if path.exists() else write(path, long_recording(options.hour_s))


def short_file(options: Options) -> Path:
    path = options.work / "15s.wav"
    return path if path.exists() else write(path, fifteen_seconds())


def clip_folder(options: Options, task: int) -> Path:
    """A challenge folder: events of about 1.2 s for task 12, records of about 10 s for task 22, as in the intra test.

    Sixteen different sounds; the rest are links to them, which the program cannot tell from files.
    """
    count = options.clips if task in (11, 12) else options.records
    folder = options.work / f"task{task}-{count}"
    if folder.exists():
        return folder
    partial = folder.with_suffix(".part")
    partial.mkdir()
    rng = np.random.default_rng(task)
    for index in range(count):
        path = partial / f"sound{index:04d}.wav"
        if index < 16:
            recording = breath_recording(tuple(Kind)[index % 8], age_years=2.0, seed=index, duration_s=12.0).samples
            length_s = rng.uniform(0.6, 2.0) if task in (11, 12) else rng.uniform(6.5, 12.0)
            write(path, recording[4000 : 4000 + round(length_s * SAMPLE_RATE)])
        else:
            os.link(partial / f"sound{index % 16:04d}.wav", path)
    partial.rename(folder)
    return folder
