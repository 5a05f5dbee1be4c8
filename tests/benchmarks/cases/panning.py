"""How long a frame takes while a one-hour recording is panned at 60 frames a second, all lanes filled."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from prs_core.feature_config import SAMPLE_RATE, FeatureConfig
from prs_core.labels import WINDOW_CLASSES, EventType, RecordLabel
from prs_core.quality import QualityMeter
from prs_core.results import Analysis, DetectedEvent, RecordVerdict, WindowPredictions
from tests.benchmarks import sounds
from tests.benchmarks.measure import Measurement, Options, peak_memory_mb

_FRAMES = 180
_FRAME_S = 1 / 60
#: Seconds visible, and what that is called.
_VIEWS = ((15.0, "15 s"), (60.0, "1 min"), (600.0, "10 min"))


def _analysis(samples: np.ndarray) -> Analysis:
    """An hour's worth of results as the worker sends them: a window a second, an event every two."""
    rng = np.random.default_rng(0)
    duration_s = len(samples) / SAMPLE_RATE
    count = int(duration_s) - 2
    probabilities = rng.beta(0.4, 1.2, (count, len(WINDOW_CLASSES))).astype(np.float32)
    windows = WindowPredictions(
        np.arange(count, dtype=float), probabilities, probabilities[:, : len(EventType)], 3.0, 1.0, duration_s
    )
    types = tuple(EventType)
    events = tuple(
        DetectedEvent(start, start + 1.2, types[int(rng.integers(len(types)))], float(rng.uniform(0.5, 1)), (k,))
        for k, start in enumerate(np.arange(1.0, duration_s - 3, 2.0).tolist())
    )
    meter = QualityMeter()
    meter.push(samples[: 60 * SAMPLE_RATE])
    verdict = RecordVerdict(RecordLabel.CAS, 0.8)
    return Analysis(
        path="hour.wav",
        duration_s=duration_s,
        sample_rate=SAMPLE_RATE,
        channels=1,
        model_id="none",
        model_version="0",
        windows=windows,
        events=events,
        verdict=verdict,
        paper_verdict=verdict,
        quality=meter.report(),
    )


def _mfcc(folder: Path, samples: int) -> tuple[np.ndarray, float]:
    """A memory-mapped map of the size that the worker leaves on disk."""
    config = FeatureConfig()
    path = folder / "mfcc.npy"
    values = np.lib.format.open_memmap(path, "w+", np.float32, (config.n_mfcc, config.frames(samples)))
    rng = np.random.default_rng(0)
    for row in values:
        row[:] = 20 * rng.standard_normal(len(row), np.float32)
    values.flush()
    return np.load(path, mmap_mode="r"), config.frame_s


def panning(options: Options) -> Sequence[Measurement]:
    """Frame times of the stacked lanes at three zooms: the scroll, and the painting of every lane that it causes."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.views.lanes import LanesView

    app = QApplication([])
    samples = sounds.long_recording(options.hour_s)
    view = LanesView()
    view.resize(1280, 760)
    view.show()
    if not QTest.qWaitForWindowExposed(view, 10_000):
        raise RuntimeError("the view was never shown")
    begin = time.perf_counter()
    view.set_recording(samples, options.hour_s)
    app.processEvents()
    painted_s = time.perf_counter() - begin
    view.set_mfcc(*_mfcc(options.work, len(samples)))
    view.set_analysis(_analysis(samples))
    QTest.qWait(500)
    found = [Measurement(f"{options.long}: lanes given the sound and painted", painted_s * 1000, "ms")]
    for span_s, name in _VIEWS:
        view.zoom_to(options.hour_s / 3, options.hour_s / 3 + span_s)
        QTest.qWait(300)
        frames, processor = _frames(app, view)
        what = f"panning, {name} visible"
        note = f"processor {np.median(processor):.3g} ms, worst frame {frames.max():.3g} ms"
        found.append(Measurement(f"{what}: median frame", float(np.median(frames)), "ms", 16, note=note))
        found.append(Measurement(f"{what}: 95 % of frames within", float(np.quantile(frames, 0.95)), "ms", 16))
    found.append(Measurement("panning: peak memory", peak_memory_mb(), "MB", note="sound, pictures, Qt"))
    view.close()
    return found


def _frames(app: Any, view: Any) -> tuple[np.ndarray, np.ndarray]:
    """Milliseconds of each frame of a pan there and back, a fiftieth of the view a frame: passed, and this thread's."""
    from PySide6.QtTest import QTest

    drawn = view.waveform.plots_drawn
    taken, processor = [], []
    for number in range(_FRAMES):
        begin, begin_thread = time.perf_counter(), time.thread_time()
        view.scroll_by(0.02 if number < _FRAMES * 2 / 3 else -0.02)
        app.processEvents()
        spent = time.perf_counter() - begin
        taken.append(spent * 1000)
        processor.append((time.thread_time() - begin_thread) * 1000)
        QTest.qWait(max(1, round((_FRAME_S - spent) * 1000)))
    if view.waveform.plots_drawn - drawn < _FRAMES:
        raise RuntimeError("frames were counted that were never painted")
    return np.array(taken), np.array(processor)
