"""The frame-level head is taught what inference reads from it: the same times, the same borders."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from prs_core.bundle import load_bundle
from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.frame_head import position_times
from prs_core.inference import Analyzer
from prs_core.labels import EventType
from prs_core.proposals import propose
from tests.support import breath, tiny_bundle
from training.frames import frame_loss, frame_targets

TYPES = tuple(EventType)
EVENTS = (
    AnnotatedEvent(0.4, 1.5, EventType.NORMAL),
    AnnotatedEvent(1.5, 2.7, EventType.WHEEZE),
    AnnotatedEvent(4.0, 4.3, EventType.FINE_CRACKLE),
)


def logits(targets: np.ndarray) -> torch.Tensor:
    """What a perfect head would say: (1, 9, positions)."""
    said = targets.copy()
    said[: len(TYPES)] = np.where(targets[: len(TYPES)] > 0, 20.0, -20.0)
    return torch.from_numpy(said)[None]


@pytest.mark.parametrize("seconds", [5.0, 4.37, 2.8])
def test_a_perfect_head_gives_back_the_annotation(
    seconds: float, tmp_path: object, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Targets of every window, read as inference reads a head, are the annotated events, whatever the recording's
    length: the windows' grid, its last window and the padding of short recordings are the same on both sides."""
    analyzer = Analyzer(load_bundle(tiny_bundle(tmp_path_factory.mktemp("model"))))
    features = analyzer.card.features
    events = [e for e in EVENTS if e.end_s <= seconds]
    stream = analyzer.stream()
    asked: list[int] = []

    def judge(clips: torch.Tensor) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        said = []
        for _ in clips:
            # The grid, then one window at the very end.
            start_s = min(len(asked) * 1.0, max(0.0, seconds - features.window_s))
            asked.append(1)
            said.append(frame_targets(events, start_s + position_times(features, clips.shape[1])))
        return np.zeros((len(clips), 9), np.float32), np.zeros((len(clips), 7), np.float32), np.stack(said)

    monkeypatch.setattr(analyzer, "judge", judge)
    stream.push(breath(duration_s=5)[: round(seconds * 8000)])
    found = propose(stream.finish().frames, (0.5,) * len(TYPES))
    assert [e.type for e in found] == [e.type for e in events]
    for ours, theirs in zip(found, events, strict=True):
        assert abs(ours.start_s - theirs.start_s) < 0.002
        assert abs(ours.end_s - theirs.end_s) < 0.002


def test_the_loss_is_least_for_a_perfect_answer_and_grows_with_every_error() -> None:
    target = frame_targets(EVENTS, np.arange(0, 3, 0.064))
    targets = torch.from_numpy(target)[None]
    perfect = logits(target)
    assert float(frame_loss(perfect, targets)) < 1e-3
    late, other = perfect.clone(), perfect.clone()
    late[:, len(TYPES)] += 0.3
    other[:, [1, 2]] = other[:, [2, 1]]
    assert float(frame_loss(late, targets)) > 0.1
    assert float(frame_loss(other, targets)) > 0.1


def test_a_window_without_events_teaches_types_only() -> None:
    targets = torch.zeros(2, 9, 47)
    said = torch.zeros(2, 9, 47, requires_grad=True)
    frame_loss(said, targets).backward()  # type: ignore[no-untyped-call]
    assert said.grad is not None
    assert float(said.grad[:, : len(TYPES)].abs().min()) > 0
    assert float(said.grad[:, len(TYPES) :].abs().max()) == 0
