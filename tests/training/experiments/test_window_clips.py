"""Events extended to windows, and windows that slide."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from prs_core.feature_config import SAMPLE_RATE, FeatureConfig
from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.labels import EventType, RecordLabel, Task
from prs_core.network import Network, NetworkConfig
from tests.support import breath
from training.data import Recording
from training.experiments.systems import System
from training.experiments.windows import in_terms_of, judge, slide, window_clips, window_starts
from training.loop import seeded

WINDOW = 3 * SAMPLE_RATE
SMALL = System("small", "windows", width=4, bfloat16=False, n_mfcc=16, n_mels=16)


def recording(duration_s: float, *events: tuple[float, float, EventType], poor: bool = False) -> Recording:
    label = RecordLabel.POOR_QUALITY if poor else RecordLabel.CAS
    annotated = tuple(AnnotatedEvent(*event) for event in events)
    return Recording("r", "p", label, annotated, breath(duration_s=8.0)[: round(duration_s * SAMPLE_RATE)])


def test_windows_hold_their_event_wherever_they_start() -> None:
    clips = window_clips([recording(8.0, (0.5, 1.5, EventType.WHEEZE), (4.0, 5.0, EventType.NORMAL))], SMALL)
    assert clips.labels.tolist() == [2, 0]
    for item, (begin, end) in enumerate(clips.spans.tolist()):
        first, last = clips.starts(item)
        for start in (first, last):
            assert 0 <= start <= begin
            assert end <= start + WINDOW <= len(clips.samples[item])
    assert clips.starts(0) == (0, SAMPLE_RATE // 2)
    assert clips.starts(1) == (2 * SAMPLE_RATE, 4 * SAMPLE_RATE)


def test_a_long_event_fills_the_window_and_a_poor_record_is_cut_anywhere() -> None:
    long = window_clips([recording(8.0, (1.0, 6.0, EventType.RHONCHI))], SMALL)
    assert long.starts(0) == (SAMPLE_RATE, 3 * SAMPLE_RATE)
    poor = window_clips([recording(8.0, poor=True)], SMALL)
    assert poor.labels.tolist() == [7]
    assert poor.starts(0) == (0, 5 * SAMPLE_RATE)


def test_a_record_shorter_than_a_window_is_padded() -> None:
    clips = window_clips([recording(1.0, (0.2, 0.8, EventType.STRIDOR))], SMALL)
    assert clips.starts(0) == (0, 0)
    view = clips.view(0, SMALL.frames, seeded(0))
    assert view.shape == (16, SMALL.frames)
    assert not view[:, :10].any() and view[:, SMALL.frames // 2].any()


def test_the_same_generator_cuts_the_same_window() -> None:
    clips = window_clips([recording(8.0, (4.0, 5.0, EventType.NORMAL))], SMALL)
    one, same, other = (clips.view(0, SMALL.frames, seeded(seed)) for seed in (1, 1, 2))
    torch.testing.assert_close(one, same, rtol=0, atol=0)
    assert not torch.equal(one, other)


@pytest.mark.parametrize("seconds", [0.5, 3.0, 3.1, 4.0, 9.2])
def test_sliding_windows_cover_the_recording_once_a_second(seconds: float) -> None:
    samples = round(seconds * SAMPLE_RATE)
    starts = window_starts(samples, WINDOW)
    assert starts[0] == 0
    assert starts[-1] + WINDOW >= samples
    assert starts[-1] == max(0, samples - WINDOW)
    assert (np.diff(starts) <= SAMPLE_RATE).all()


def test_sliding_windows_are_judged_as_each_alone() -> None:
    torch.manual_seed(0)
    network = Network(NetworkConfig(8, 16, width=4)).eval()
    samples = breath(duration_s=5.5)
    features = FeatureConfig(n_mfcc=16, n_mels=16)
    windows = slide(network, samples, features)
    assert windows.probabilities.shape == (4, 9)
    assert not windows.probabilities[:, 8].any()
    for start_s, probabilities in zip(windows.starts_s, windows.probabilities, strict=True):
        first = round(start_s * SAMPLE_RATE)
        alone = judge(network, [torch.from_numpy(samples[first : first + WINDOW])], features)[0]
        np.testing.assert_allclose(probabilities[:8], alone, atol=1e-5)
    assert judge(network, [], features).shape == (0, 8)


def test_a_windows_class_in_the_terms_of_the_record_tasks() -> None:
    five = [in_terms_of(kind, Task.RECORD_LABEL) for kind in range(8)]
    assert five == ["Normal", "CAS", "CAS", "CAS", "DAS", "DAS", "CAS & DAS", "Poor Quality"]
    three = [in_terms_of(kind, Task.RECORD_TERNARY) for kind in range(8)]
    assert three == ["Normal", *["Adventitious"] * 6, "Poor Quality"]
