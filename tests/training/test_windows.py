"""Training windows hold what is annotated in them, and have the features of inference."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from prs_core.bundle import load_bundle
from prs_core.features import FeatureExtractor
from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.inference import Analyzer
from prs_core.labels import NO_EVENT, POOR_QUALITY, WINDOW_CLASSES, EventType, RecordLabel
from prs_core.network import Network
from tests.support import breath, tiny_bundle
from training.config import FinetuneConfig, OptimiserConfig, TrainingConfig
from training.data import Recording
from training.networks import network_config, new_network
from training.windows import GRID_S, WindowBatches, finetune_windows, window_grid, window_maps, window_targets

CONFIG = TrainingConfig("t", "1")


def recording(
    *events: tuple[float, float, EventType], label: RecordLabel = RecordLabel.NORMAL, seconds: float = 8.0
) -> Recording:
    made = tuple(AnnotatedEvent(*e) for e in events)
    return Recording("1_1_0_p1_1", "1", label, made, breath(duration_s=8)[: round(seconds * 8000)])


def held(targets: np.ndarray) -> tuple[set[str], set[str]]:
    n = len(WINDOW_CLASSES)
    return (
        {c for c, t in zip(WINDOW_CLASSES, targets[:n], strict=True) if t},
        {str(c) for c, t in zip(EventType, targets[n:], strict=True) if t},
    )


@pytest.mark.parametrize(
    ("start_s", "whole", "centre"),
    [
        (0.0, {"Wheeze"}, {"Wheeze"}),  # centre 1 to 2 s
        (1.0, {"Wheeze", "Fine Crackle"}, set()),  # centre 2 to 3 s
        (1.85, {NO_EVENT} - {NO_EVENT} | {"Fine Crackle"}, {"Fine Crackle"}),  # wheeze overlaps by 0.15 s only
        (5.0, {NO_EVENT}, set()),
    ],
)
def test_targets_of_a_window(start_s: float, whole: set[str], centre: set[str]) -> None:
    events = recording((1.2, 2.0, EventType.WHEEZE), (3.5, 4.5, EventType.FINE_CRACKLE))
    assert held(window_targets(events, start_s, 3.0, 1.0, 0.2)) == (whole, centre)


def test_a_short_event_counts_by_half_of_its_length() -> None:
    short = recording((2.9, 3.1, EventType.FINE_CRACKLE))
    assert held(window_targets(short, 0.0, 3.0, 1.0, 0.2))[0] == {"Fine Crackle"}
    assert held(window_targets(short, 0.05, 3.0, 1.0, 0.2))[0] == {"Fine Crackle"}
    assert held(window_targets(short, 3.05, 3.0, 1.0, 0.2))[0] == {NO_EVENT}


def test_all_of_a_poor_recording_is_poor() -> None:
    poor = recording(label=RecordLabel.POOR_QUALITY)
    assert held(window_targets(poor, 2.0, 3.0, 1.0, 0.2)) == ({POOR_QUALITY}, set())


def test_grid_stays_inside_recordings_and_gives_short_ones_a_window() -> None:
    grid = window_grid([recording(seconds=4.0), recording(seconds=1.0)], 3.0)
    assert list(grid.starts_s[grid.recordings == 0]) == list(np.arange(0, 1.01, GRID_S))
    assert list(grid.starts_s[grid.recordings == 1]) == [0.0]


def test_batches_are_repeatable_and_shifted_with_their_targets() -> None:
    source = WindowBatches([recording((1.2, 2.0, EventType.WHEEZE)), recording(seconds=2.0)], CONFIG)
    items = torch.arange(len(source.grid.starts_s))
    x, y, frames = source.batch(items, torch.Generator().manual_seed(0))
    again, _, _ = source.batch(items, torch.Generator().manual_seed(0))
    other, _, _ = source.batch(items, torch.Generator().manual_seed(1))
    assert x.shape == (len(items), 1, 64, 188)
    assert y.shape == (len(items), len(WINDOW_CLASSES) + len(EventType))
    assert frames.shape == (len(items), 9, 47)
    torch.testing.assert_close(x, again)
    assert not torch.equal(x, other)


class Stubborn(Network):
    """Says Wheeze of every window and every frame, and nothing else."""

    def with_frames(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        logits, frames = super().with_frames(x)
        logits, frames = torch.full_like(logits, -6.0), torch.full_like(frames, -6.0)
        logits[:, WINDOW_CLASSES.index("Wheeze")] = frames[:, tuple(EventType).index(EventType.WHEEZE)] = 6.0
        return logits, frames


def test_a_student_learns_what_its_teachers_say_not_what_is_annotated(tmp_path: Path) -> None:
    quick = FinetuneConfig(OptimiserConfig(epochs=6, batch=8, learning_rate=3e-2, items=64))
    config = TrainingConfig("t", "1", width=4, dropout=0.0, frame_channels=8, bfloat16=False, windows=quick)
    annotated = [recording((0.5, 7.5, EventType.RHONCHI), label=RecordLabel.CAS)]
    student, teacher = new_network(config, "windows"), Stubborn(network_config(config, "windows")).eval()
    finetune_windows(student, annotated, config, tmp_path, lambda _: None, [teacher])
    x = window_maps(FeatureExtractor(config.features), [torch.from_numpy(breath(duration_s=3))], config.features)
    with torch.no_grad():
        logits, frames = student.eval().with_frames(x)
    assert WINDOW_CLASSES[int(logits[0, : len(WINDOW_CLASSES)].argmax())] == "Wheeze"
    assert int(frames[0, : len(EventType)].mean(dim=1).argmax()) == tuple(EventType).index(EventType.WHEEZE)


def test_features_are_those_of_inference(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The same network on training's maps gives what inference says of the same sound, short recordings included."""
    bundle = load_bundle(tiny_bundle(tmp_path_factory.mktemp("model")))
    analyzer = Analyzer(bundle)
    sound = breath("wheeze", duration_s=4)
    for clip in (sound[8000:], sound[:10_000]):
        maps = window_maps(FeatureExtractor(CONFIG.features), [torch.from_numpy(clip)], CONFIG.features)
        with torch.inference_mode():
            ours = torch.sigmoid(analyzer._windows[0](maps))[0].numpy()
        heard = analyzer.windows([clip])
        np.testing.assert_allclose(ours[: len(WINDOW_CLASSES)], heard.probabilities[0], atol=1e-5)
