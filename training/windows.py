"""The window network: what sounds in 3 s of a recording, multi-label, starting from the pretrained encoder.

The paper (section III.C) extends events to the window and adds random crops of poor records as one more class; here
a window keeps all the types it holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from prs_core.feature_config import SAMPLE_RATE, FeatureConfig
from prs_core.features import FeatureExtractor, fit_frames
from prs_core.frame_head import position_times
from prs_core.labels import NO_EVENT, POOR_QUALITY, WINDOW_CLASSES, EventType, RecordLabel
from prs_core.network import Network
from training.augment import disturb
from training.config import TrainingConfig
from training.data import Recording
from training.events import draws, moving_parameters
from training.frames import frame_loss, frame_targets
from training.loop import Phase, Report, run_phase
from training.losses.mixup import draw_mix, multilabel_loss
from training.sampling import balanced_weights

TYPES = tuple(EventType)
#: Spacing, in seconds, of the grid from which training windows are drawn (each then shifted by up to half of it).
GRID_S = 0.25


@dataclass(frozen=True)
class WindowGrid:
    """Where training windows may start: ``recordings`` and ``starts_s`` (windows,)."""

    recordings: np.ndarray
    starts_s: np.ndarray


def window_grid(recordings: Sequence[Recording], window_s: float) -> WindowGrid:
    """Every GRID_S in every recording; one window at 0 in those shorter than a window."""
    origins, starts = [], []
    for index, recording in enumerate(recordings):
        spare = max(0.0, len(recording.samples) / SAMPLE_RATE - window_s)
        for start in np.arange(0.0, spare + 1e-9, GRID_S):
            origins.append(index)
            starts.append(float(start))
    return WindowGrid(np.array(origins), np.array(starts))


def window_targets(
    recording: Recording, start_s: float, window_s: float, centre_s: float, min_overlap_s: float
) -> np.ndarray:
    """What a window holds, (16,) of 0/1: the WINDOW_CLASSES, then the seven types in the window's central part.

    An event counts where it overlaps by ``min_overlap_s`` or by half of its own length. All of a Poor Quality
    recording is poor. "No event" is the absence of all others.
    """
    whole = np.zeros(len(WINDOW_CLASSES), dtype=np.float32)
    centre = np.zeros(len(TYPES), dtype=np.float32)
    middle = start_s + window_s / 2
    spans = ((whole, start_s, start_s + window_s), (centre, middle - centre_s / 2, middle + centre_s / 2))
    for event in recording.events:
        needed = min(min_overlap_s, (event.end_s - event.start_s) / 2)
        for target, begin, end in spans:
            if min(end, event.end_s) - max(begin, event.start_s) >= needed:
                target[TYPES.index(event.type)] = 1
    if recording.label == RecordLabel.POOR_QUALITY:
        whole[WINDOW_CLASSES.index(POOR_QUALITY)] = 1
    if not whole.any():
        whole[WINDOW_CLASSES.index(NO_EVENT)] = 1
    return np.concatenate([whole, centre])


class WindowBatches:
    """Draws windows at random places and computes their features as inference does."""

    def __init__(self, recordings: Sequence[Recording], config: TrainingConfig) -> None:
        self.recordings, self.config, self.features = recordings, config, config.features
        self.grid = window_grid(recordings, config.features.window_s)
        self.extractor = FeatureExtractor(config.features)
        pairs = zip(self.grid.recordings, self.grid.starts_s, strict=True)
        self.targets = np.stack([self._targets(recordings[int(r)], float(s)) for r, s in pairs])

    def _targets(self, recording: Recording, start_s: float) -> np.ndarray:
        c = self.config
        return window_targets(recording, start_s, c.features.window_s, c.centre_s, c.min_overlap_s)

    def weights(self, power: float) -> np.ndarray:
        return balanced_weights(self.targets[:, : len(WINDOW_CLASSES)], power)

    def batch(self, items: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        """Features (batch, 1, coefficients, frames), targets (batch, 16) and those of the frame-level head
        (batch, 9, positions), of grid places, each shifted at random.

        Windows are not flipped: a network that cannot tell the end of a breath from its start puts both borders of a
        normal one 0.16 s too early.
        """
        shifts = (torch.rand(len(items), generator=generator).numpy() - 0.5) * GRID_S
        clips, targets, frames = [], [], []
        for item, shift in zip(items.tolist(), shifts, strict=True):
            recording = self.recordings[int(self.grid.recordings[item])]
            size = self.features.window_samples
            first = round((self.grid.starts_s[item] + float(shift)) * SAMPLE_RATE)
            first = max(0, min(first, len(recording.samples) - size))
            clips.append(torch.from_numpy(recording.samples[first : first + size]))
            start_s = first / SAMPLE_RATE
            targets.append(self._targets(recording, start_s))
            frames.append(frame_targets(recording.events, start_s + position_times(self.features, len(clips[-1]))))
        maps = window_maps(self.extractor, clips, self.features)
        return maps, torch.from_numpy(np.stack(targets)), torch.from_numpy(np.stack(frames))


def window_maps(extractor: FeatureExtractor, clips: Sequence[Tensor], config: FeatureConfig) -> Tensor:
    """Features of windows, of which some may be the whole of a recording too short for one (those are padded)."""
    whole = [i for i, clip in enumerate(clips) if len(clip) == config.window_samples]
    result = torch.zeros(len(clips), 1, config.n_mfcc, config.window_frames)
    with torch.no_grad():
        if whole:
            result[whole] = extractor(torch.stack([clips[i] for i in whole]))
        for i in set(range(len(clips))) - set(whole):
            result[i] = fit_frames(extractor(clips[i][None])[0], config.window_frames)
    return result


def finetune_windows(
    network: Network,
    recordings: Sequence[Recording],
    config: TrainingConfig,
    folder: Path,
    report: Report,
    teachers: Sequence[Network] = (),
) -> list[float]:
    """Multi-label classifier on MixUp'd windows, binary cross-entropy, and with it the frame-level head.

    With ``teachers`` the mean of what they say of a mixed window is the target for what it holds and for the types of
    its frames (distillation); the borders of events stay those of the annotation.
    """
    settings = config.windows
    source = WindowBatches(recordings, config)

    def loss(items: Tensor, generator: torch.Generator) -> Tensor:
        x, y, frames = source.batch(items, generator)
        mix = draw_mix(len(x), settings.mixup_alpha, generator)
        x = mix(disturb(x, settings.augment, generator)).to(memory_format=torch.channels_last)
        logits, said = network.with_frames(x)
        taught, types = _taught(teachers, x) if teachers else (mix(y), None)
        loss = multilabel_loss(logits.float(), taught)
        return loss + mix.loss(lambda i: frame_loss(said, frames[i], types), len(x))

    batches, steps = draws(source.weights(settings.balance), settings.optimiser.batch, settings.optimiser.items)
    frozen = network.body if settings.freeze_encoder else None
    phase = Phase(
        "windows", network, moving_parameters(network, settings), settings.optimiser, batches, steps, loss, frozen
    )
    return run_phase(phase, folder, config.seed, config.bfloat16, report)


def _taught(teachers: Sequence[Network], x: Tensor) -> tuple[Tensor, Tensor]:
    """The mean of the teachers' probabilities of windows, (batch, 16), and of their frames, (batch, 7, positions)."""
    with torch.no_grad():
        answers = [teacher.with_frames(x) for teacher in teachers]
    windows = torch.stack([torch.sigmoid(logits.float()) for logits, _ in answers]).mean(dim=0)
    frames = torch.stack([torch.sigmoid(said[:, : len(TYPES)].float()) for _, said in answers]).mean(dim=0)
    return windows, frames
