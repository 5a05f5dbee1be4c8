"""How fast recordings are analysed on one core, step by step and as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from functools import partial
from pathlib import Path

import numpy as np
import soundfile
import torch

from prs_core.audio import AudioReader
from prs_core.bundle import load_bundle
from prs_core.decision import events_from_windows, paper_rule, record_verdict
from prs_core.feature_config import SAMPLE_RATE
from prs_core.inference import BATCH, Analyzer
from prs_core.results import Analysis, FramePredictions, WindowPredictions
from tests.benchmarks import sounds
from tests.benchmarks.measure import Measurement, Options, Timing, milliseconds, peak_memory_mb, timed


def _clips(samples: np.ndarray, analyzer: Analyzer) -> torch.Tensor:
    """All whole windows of a recording: (windows, samples)."""
    step = round(analyzer.hop_s * SAMPLE_RATE)
    return torch.from_numpy(samples.copy()).unfold(0, analyzer.card.features.window_samples, step)


def _features(clips: torch.Tensor, analyzer: Analyzer) -> None:
    with torch.inference_mode():
        for first in range(0, len(clips), BATCH):
            analyzer.extractor(clips[first : first + BATCH].contiguous())


def _judge(clips: torch.Tensor, analyzer: Analyzer) -> None:
    for first in range(0, len(clips), BATCH):
        analyzer.judge(clips[first : first + BATCH].contiguous())


def _decide(windows: WindowPredictions, analyzer: Analyzer) -> None:
    decision = analyzer.card.decision
    events_from_windows(windows, decision)
    record_verdict(windows, decision)
    paper_rule(windows, decision)


def _speed(name: str, audio_s: float, taken: Timing) -> Measurement:
    return Measurement(name, audio_s / taken.median, "s of audio per s", note=f"{milliseconds(taken.median)} ({taken})")


def _less(whole: Timing, part: Timing) -> Timing:
    """What is left of the whole without a part that was timed by itself."""
    pairs = zip(astuple(whole), astuple(part), strict=True)
    return Timing(*(max(a - b, 1e-9) for a, b in pairs))


def short(options: Options) -> Sequence[Measurement]:
    """A 15 s recording in a warm program, as the worker analyses it."""
    analyzer = Analyzer(load_bundle(options.model), threads=1)
    path, samples = sounds.short_file(options), sounds.fifteen_seconds()
    clips = _clips(samples, analyzer)
    windows = analyzer.windows([samples])
    features = timed(lambda: _features(clips, analyzer), 20, 3)
    judged = timed(lambda: _judge(clips, analyzer), 20, 3)
    decided = timed(lambda: _decide(windows, analyzer), 20, 3)
    whole = timed(lambda: analyzer.analyse(path), 20, 3)
    return [
        _speed("15 s: features", 15, features),
        _speed("15 s: network", 15, _less(judged, features)),
        _speed("15 s: decision", 15, decided),
        Measurement("15 s: file to result", whole.median * 1000, "ms", 100, note=f"{len(windows)} windows ({whole})"),
        Measurement("15 s: peak memory", peak_memory_mb(), "MB", note="torch included"),
    ]


def hour(options: Options) -> Sequence[Measurement]:
    """A one-hour file, from the disk to its result; nothing else is in the process, so its peak is the analysis's."""
    path = sounds.hour_file(options)
    analyzer = Analyzer(load_bundle(options.model), threads=1)
    analyzer.analyse(sounds.short_file(options))
    found: list[Analysis] = []
    taken = timed(lambda: found.append(analyzer.analyse(path)), 1, 0)
    aim = 20 * options.hour_s / 3600
    note = f"{len(found[0].windows)} windows, {len(found[0].events)} events (processor {taken.processor:.3g} s)"
    return [
        Measurement(f"{options.long}: file to result", taken.median, "s", aim, note=note),
        _speed(f"{options.long}: file to result, speed", found[0].duration_s, taken),
        Measurement(f"{options.long}: peak memory", peak_memory_mb(), "MB", 600, note="torch included"),
    ]


def hour_steps(options: Options) -> Sequence[Measurement]:
    """The steps of a one-hour file, each by itself."""
    path = sounds.hour_file(options)
    analyzer = Analyzer(load_bundle(options.model), threads=1)
    decoded = timed(partial(_decode, path), 3, 0)
    samples = sounds.long_recording(options.hour_s)
    clips = _clips(samples, analyzer)
    features = timed(lambda: _features(clips, analyzer), 1, 0)
    judged = timed(lambda: _judge(clips, analyzer), 1, 0)
    many = _repeated(analyzer.windows([samples[: 60 * SAMPLE_RATE]]), len(clips), options.hour_s)
    decided = timed(lambda: _decide(many, analyzer), 5)
    return [
        _speed(f"{options.long}: decode, 8 kHz WAV", options.hour_s, decoded),
        _speed(f"{options.long}: features", options.hour_s, features),
        _speed(f"{options.long}: network", options.hour_s, _less(judged, features)),
        _speed(f"{options.long}: decision", options.hour_s, decided),
    ]


def _repeated(windows: WindowPredictions, count: int, duration_s: float) -> WindowPredictions:
    index = np.arange(count) % len(windows)
    turns = np.arange(-(-round(duration_s) // round(windows.duration_s))) * windows.duration_s
    own = windows.frames
    frames = FramePredictions(
        *((turns[:, None] + own.times_s).ravel(), np.tile(own.types, (len(turns), 1))),
        *((turns[:, None] + borders).ravel() for borders in (own.starts_s, own.ends_s)),
    )
    return WindowPredictions(
        np.arange(count) * windows.hop_s,
        windows.probabilities[index],
        windows.centre[index],
        windows.window_s,
        windows.hop_s,
        duration_s,
        frames,
    )


def _decode(path: Path) -> int:
    return sum(len(block) for block in AudioReader(path))


def decode(options: Options) -> Sequence[Measurement]:
    """Two minutes of 44.1 kHz stereo, as sound cards record: decoded, mixed down, resampled."""
    rng = np.random.default_rng(0)
    noise = (0.05 * rng.standard_normal((120 * 44_100, 2))).astype(np.float32)
    found = []
    for suffix in ("wav", "flac", "mp3"):
        path = options.work / f"stereo.{suffix}"
        soundfile.write(path, noise, 44_100)
        taken = timed(partial(_decode, path), 3, 1)
        found.append(_speed(f"decode 44.1 kHz stereo {suffix.upper()}", 120, taken))
    return found
