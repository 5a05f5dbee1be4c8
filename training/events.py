"""The event network (tasks 11 and 12): SupCon pretraining on event clips, then MixUp fine-tuning."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from prs_core.feature_config import FeatureConfig
from prs_core.features import FeatureExtractor
from prs_core.inference import mean_probabilities
from prs_core.labels import EventType
from prs_core.network import Network
from training.augment import disturb, random_fit, random_flip
from training.config import FinetuneConfig, TrainingConfig
from training.data import Recording
from training.loop import Phase, Report, run_phase
from training.losses.mixup import draw_mix, mixup, soft_cross_entropy
from training.losses.supcon import supcon_loss
from training.sampling import balanced_weights, draw

TYPES = tuple(EventType)


@dataclass(frozen=True)
class Clips:
    """Labelled sounds, mostly cut-out events: ``maps`` of features (coefficients, frames), ``labels`` (clips,) from 0
    to ``classes`` - 1, for events the index of their EventType; ``recordings`` (clips,) the index of the recording each
    comes from."""

    maps: tuple[Tensor, ...]
    labels: np.ndarray
    recordings: np.ndarray
    classes: int = len(TYPES)

    def __len__(self) -> int:
        return len(self.maps)

    def take(self, indices: np.ndarray) -> Clips:
        maps = tuple(self.maps[i] for i in indices)
        return replace(self, maps=maps, labels=self.labels[indices], recordings=self.recordings[indices])

    def view(self, item: int, frames: int, generator: torch.Generator) -> Tensor:
        """A random crop of one clip, (coefficients, frames). Kinds of clips that are cut otherwise override it."""
        return random_fit(self.maps[item], frames, generator)


def event_clips(recordings: Sequence[Recording], features: FeatureConfig) -> Clips:
    """Features of every event of ``recordings``, each over its own samples only."""
    extractor = FeatureExtractor(features)
    maps, types, origins = [], [], []
    with torch.inference_mode():
        for index, recording in enumerate(recordings):
            for event, clip in recording.clips():
                maps.append(extractor(torch.from_numpy(clip)[None])[0, 0].clone())
                types.append(TYPES.index(event.type))
                origins.append(index)
    return Clips(tuple(maps), np.array(types, dtype=int), np.array(origins, dtype=int))


def draws(weights: np.ndarray, batch: int, items: int) -> tuple[Callable[[torch.Generator], Iterable[Tensor]], int]:
    """A function that draws an epoch's batches of indices, all of full size, and their number."""
    steps = max(1, (items or len(weights)) // batch)
    return lambda generator: draw(weights, steps * batch, generator).reshape(steps, batch), steps


def views(clips: Clips, items: Tensor, config: TrainingConfig, generator: torch.Generator) -> Tensor:
    """Random crops of the clips, randomly flipped where the configuration says so: (batch, 1, coefficients, frames)."""
    x = torch.stack([clips.view(int(i), config.event_frames, generator) for i in items]).unsqueeze(1)
    return random_flip(x, generator) if config.flip else x


def on_device(x: Tensor, network: Network) -> Tensor:
    """A batch of maps where the network is, laid out as it wants them. Random numbers are all drawn before, on the
    processor, so that they are the same everywhere."""
    return x.to(network.classifier.weight.device, memory_format=torch.channels_last)


def pretrain_events(
    network: Network, clips: Clips, config: TrainingConfig, folder: Path, report: Report
) -> list[float]:
    """SupCon over two crops of every clip (the paper, section II.B); moves encoder and projection head.

    With MixUp inside it (section IV.C, which tells no more than that) both crops of a clip are mixed with those of one
    other, and the loss is the mean, by their shares, of the losses with the labels of the one and of the other.
    """
    settings = config.pretrain
    labels = torch.from_numpy(clips.labels)

    def loss(items: Tensor, generator: torch.Generator) -> Tensor:
        crops = [views(clips, items, config, generator) for _ in range(2)]
        mix = draw_mix(len(items), settings.mixup_alpha, generator)
        embeddings = network.embed(on_device(torch.cat([mix(crop) for crop in crops]), network))
        return mix.loss(lambda chosen: _contrast(network, embeddings, labels[items][chosen], config), len(items))

    batches, steps = draws(
        balanced_weights(clips.labels, settings.balance), settings.optimiser.batch, settings.optimiser.items
    )
    moving = [p for n, p in network.named_parameters() if not n.startswith("classifier.")]
    phase = Phase("pretrain", network, moving, settings.optimiser, batches, steps, loss)
    return run_phase(phase, folder, config.seed, config.bfloat16, report)


def _contrast(network: Network, embeddings: Tensor, labels: Tensor, config: TrainingConfig) -> Tensor:
    """SupCon of two views of every item, (2 x batch, embedding), labels (batch,)."""
    projections = network.project_embedding(embeddings).float()
    return supcon_loss(projections, labels.repeat(2).to(projections.device), config.pretrain.temperature)


def moving_parameters(network: Network, settings: FinetuneConfig) -> list[torch.nn.Parameter]:
    """The parameters that fine-tuning changes."""
    wanted = "classifier." if settings.freeze_encoder else ""
    idle = () if settings.contrast else ("projection.",)
    return [p for n, p in network.named_parameters() if n.startswith(wanted) and not n.startswith(idle)]


def finetune_events(
    network: Network,
    clips: Clips,
    config: TrainingConfig,
    folder: Path,
    report: Report,
    after_epoch: Callable[[int], None] | None = None,
) -> list[float]:
    """Linear classifier on MixUp'd clips, cross-entropy (the paper, section III.A); SupCon beside it if configured."""
    settings = config.events
    labels = torch.from_numpy(clips.labels)
    targets = functional.one_hot(labels, clips.classes).float()

    def loss(items: Tensor, generator: torch.Generator) -> Tensor:
        clean = disturb(views(clips, items, config, generator), settings.augment, generator)
        x, y = mixup(clean, targets[items], settings.mixup_alpha, generator)
        if settings.contrast:
            x = torch.cat([x, clean, disturb(views(clips, items, config, generator), settings.augment, generator)])
        embeddings = network.embed(on_device(x, network))
        logits = network.classifier(network.dropout(embeddings[: len(items)])).float()
        total = soft_cross_entropy(logits, y.to(logits.device))
        if settings.contrast:
            total = total + settings.contrast * _contrast(network, embeddings[len(items) :], labels[items], config)
        return total

    batches, steps = draws(
        balanced_weights(clips.labels, settings.balance), settings.optimiser.batch, settings.optimiser.items
    )
    frozen = network.body if settings.freeze_encoder else None
    moving = moving_parameters(network, settings)
    phase = Phase("events", network, moving, settings.optimiser, batches, steps, loss, frozen, after_epoch)
    return run_phase(phase, folder, config.seed, config.bfloat16, report)


def predict_events(networks: Sequence[Network], clips: Clips, frames: int) -> np.ndarray:
    """Probabilities of the seven types, (events, 7), by the very function that inference uses."""
    return mean_probabilities(networks, clips.maps, frames)
