"""Refining: a model's own networks go on learning from some new events, and are held near what they knew.

    SupCon on crops of the new events, the class statistics of before standing in for the events of before
    -> MixUp on the new events, with the contrast going on beside it, statistics replayed, answers distilled
    -> MixUp on windows of the new recordings, each member from its own network for windows, answers distilled
    -> the weights of before and after, averaged: the fewer the new events, the more of before

Three things hold the old knowledge, none of which needs a sound of before: the class statistics that the bundle keeps
(training.memory), the current model as a teacher on the new sounds, and the average of weights, which loses little of
either (Wortsman et al., Robust fine-tuning of zero-shot models, 2022). Batch normalisation stays as it was: a few
recordings would bend its statistics towards themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from prs_core.bundle import Bundle, Role
from prs_core.network import Network, NetworkConfig, load_network
from training.config import LEAST_BFLOAT16_WIDTH, OptimiserConfig, TrainingConfig
from training.data import Recording
from training.events import Clips, draws, on_device, views
from training.frames import frame_loss
from training.loop import Phase, Report, run_phase, seeded
from training.losses.distil import distilled_classes, distilled_embedding, distilled_frames, distilled_labels
from training.losses.mixup import draw_mix, multilabel_loss, soft_cross_entropy
from training.losses.supcon import supcon_loss
from training.memory import Memory, Statistics
from training.sampling import balanced_weights
from training.windows import WindowBatches


@dataclass(frozen=True)
class Stage:
    """One phase of refining. As many ``steps`` as there are items times ``passes``, by ``batch``, within the bounds.

    ``distil``: weight of the teacher; ``replay``: weight of the statistics.
    """

    learning_rate: float
    passes: float
    least_steps: int
    most_steps: int
    batch: int = 32
    distil: float = 1.0
    replay: float = 1.0

    def optimiser(self, items: int, epochs: int, factor: float = 1.0) -> OptimiserConfig:
        """With ``items`` to learn from. ``factor``: upon the steps."""
        steps = min(max(self.passes * items / self.batch, self.least_steps), self.most_steps) * factor
        per_epoch = max(1, round(steps / epochs))
        return OptimiserConfig(epochs, self.batch, self.learning_rate, 1e-2, per_epoch * self.batch)


@dataclass(frozen=True)
class Recipe:
    """All numbers of refining. Chosen on the train part of SPRSound: resources/docs/retraining.md tells how.

    ``keep``: the least share of the weights of before in what comes out; ``known``: as many events as they count for,
    so that few new ones move little. ``epochs``: the equal parts that each stage is done in. ``members``: how many
    pairs of networks learn; 0 is all.
    """

    supcon: Stage = Stage(2e-4, 4, 10, 40)
    events: Stage = Stage(6e-4, 48, 20, 480)
    windows: Stage = Stage(5e-4, 6, 40, 240, distil=4.0, replay=2.0)
    contrast: float = 0.5
    mixup_alpha: float = 0.4
    balance: float = 0.5
    temperature: float = 0.1
    keep: float = 0.2
    known: float = 70.0
    epochs: int = 8
    members: int = 0
    seed: int = 2023
    steps: float = 1.0

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    def kept(self, events: int) -> float:
        """Share of the weights of before, having learnt from so many events: two models are averaged by what each was
        made of, as far as ``known`` says it of the old one. What ten events teach is mostly chance."""
        return max(self.keep, self.known / (self.known + events)) if self.known else self.keep


@dataclass(frozen=True)
class Refined:
    """Networks by their names in the bundle, in evaluation mode; losses of the first member's phases."""

    networks: Mapping[str, Network]
    losses: dict[str, list[float]] = field(default_factory=dict)


def training_config(bundle: Bundle, recipe: Recipe) -> TrainingConfig:
    """What the functions of training from nothing want to know, from the card of a model."""
    card = bundle.card
    shape = NetworkConfig.from_dict(card.events.network)
    return TrainingConfig(
        "refined",  # nothing is called by it, and a foreign card's name may be anything
        "1",
        seed=recipe.seed,
        width=shape.width,
        flip=False,
        event_frames=card.events.frames,
        min_overlap_s=card.windows.min_overlap_s,
        centre_s=card.windows.centre_s,
        bfloat16=shape.width >= LEAST_BFLOAT16_WIDTH and has_bfloat16(),
        features=card.features,
    )


def has_bfloat16() -> bool:
    """Whether this processor computes in bfloat16 by itself (then 1.8 times as fast); elsewhere it is slower."""
    asked = (getattr(torch.cpu, name, None) for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"))
    return any(bool(supported and supported()) for supported in asked)


def refine_networks(
    bundle: Bundle,
    memory: Memory | None,
    recordings: Sequence[Recording],
    clips: Clips,
    recipe: Recipe,
    folder: Path,
    report: Report,
    fresh: np.ndarray | None = None,
) -> Refined:
    """All phases for every member that learns, resuming from ``folder``; the other members are left out.

    ``fresh`` (recordings,): those that are new; they are drawn as often as all others together. None: all are.
    Raises FloatingPointError and what a watch raises.
    """
    new = np.ones(len(recordings), bool) if fresh is None else fresh
    config = training_config(bundle, recipe)
    source = WindowBatches(recordings, config)
    count = min(recipe.members or bundle.card.members, bundle.card.members)
    networks: dict[str, Network] = {}
    losses: dict[str, list[float]] = {}
    for number in range(count):
        own = replace(recipe, seed=recipe.seed + number)
        where = folder / f"member-{number + 1}"
        learner = _Learner(
            bundle, memory, replace(config, seed=own.seed), own, where, report, new, recipe.kept(len(clips))
        )
        of_own: dict[str, list[float]] = {}
        for role in bundle.card.roles(number):
            part = bundle.card.parts(role)[number]
            if role == "windows":
                of_own["windows"] = learner.windows(part, source, networks)
            elif len(clips):
                of_own |= learner.events(part, clips, networks)
        losses = losses or of_own
    return Refined(networks, losses)


@dataclass(frozen=True)
class _Learner:
    """One member's phases."""

    bundle: Bundle
    memory: Memory | None
    config: TrainingConfig
    recipe: Recipe
    folder: Path
    report: Report
    fresh: np.ndarray
    keep: float

    def _networks(self, role: Role, part: str) -> tuple[Network, Network, Statistics | None]:
        """The network that learns, its teacher, and what is remembered."""
        described = self.bundle.card.windows if role == "windows" else self.bundle.card.events
        shape = NetworkConfig.from_dict(described.network)
        pair = []
        for _ in range(2):
            # The projection head is not in a bundle: it is drawn, the same each time, unless it is remembered.
            torch.manual_seed(seeded(self.config.seed, "projection", part).initial_seed())
            network: Network = load_network(shape, self.bundle.tensors[part])
            pair.append(network.to(memory_format=torch.channels_last))  # type: ignore[call-overload]
        learner, teacher = pair
        head = self.memory.projections.get(part) if self.memory else None
        if head:
            learner.projection.load_state_dict(dict(head))
        for parameter in teacher.parameters():
            parameter.requires_grad_(False)
        known = self.memory.statistics.get(part) if self.memory else None
        return learner, teacher, known if known is not None and len(known) else None

    def _run(self, phase: Phase) -> list[float]:
        return run_phase(phase, self.folder, self.config.seed, self.config.bfloat16, self.report)

    def events(self, part: str, clips: Clips, into: dict[str, Network]) -> dict[str, list[float]]:
        """SupCon, then MixUp; the result goes ``into`` its place. Returns the losses."""
        recipe = self.recipe
        network, teacher, known = self._networks("events", part)
        heard = _Heard(network, teacher, known, clips, self.config, recipe)
        weights = half_fresh(balanced_weights(clips.labels, recipe.balance), self.fresh[clips.recordings])
        losses = {}
        for name, stage, loss in (
            ("supcon", recipe.supcon, heard.contrast),
            ("events", recipe.events, heard.classify),
        ):
            optimiser = stage.optimiser(len(clips), recipe.epochs, recipe.steps)
            batches, steps = draws(weights, optimiser.batch, optimiser.items)
            idle = "classifier." if name == "supcon" else ("projection." if not recipe.contrast else "-")
            moving = [p for n, p in network.named_parameters() if not n.startswith(idle)]
            losses[name] = self._run(Phase(name, network, moving, optimiser, batches, steps, loss, norms(network)))
        into[part] = average(network, teacher, self.keep).eval()
        return losses

    def windows(self, part: str, source: WindowBatches, into: dict[str, Network]) -> list[float]:
        """MixUp on windows; the result goes ``into`` its place. Returns the losses."""
        recipe, stage = self.recipe, self.recipe.windows
        network, teacher, known = self._networks("windows", part)

        def loss(items: Tensor, generator: torch.Generator) -> Tensor:
            x, y, frames = source.batch(items, generator)
            mix = draw_mix(len(x), recipe.mixup_alpha, generator)
            x = mix(x).to(memory_format=torch.channels_last)
            logits, said = network.with_frames(x)
            total = multilabel_loss(logits.float(), mix(y)) + mix.loss(lambda i: frame_loss(said, frames[i]), len(x))
            with torch.no_grad():
                taught, taught_frames = teacher.with_frames(x)
            held = distilled_labels(logits.float(), taught.float()) + distilled_frames(said, taught_frames)
            total = total + stage.distil * held
            if known is not None:
                old, targets, _ = known.sample(len(x), generator, recipe.balance)
                total = total + stage.replay * multilabel_loss(_classify(network, old), targets)
            return total

        weights = half_fresh(source.weights(recipe.balance), self.fresh[source.grid.recordings])
        # Neighbours on the grid are all but the same window.
        optimiser = stage.optimiser(len(weights) // 4, recipe.epochs, recipe.steps)
        batches, steps = draws(weights, optimiser.batch, optimiser.items)
        moving = [p for n, p in network.named_parameters() if not n.startswith("projection.")]
        teacher.eval()
        losses = self._run(Phase("windows", network, moving, optimiser, batches, steps, loss, norms(network)))
        into[part] = average(network, teacher, self.keep).eval()
        return losses


@dataclass(frozen=True)
class _Heard:
    """The losses of the network for events on the new clips."""

    network: Network
    teacher: Network
    known: Statistics | None
    clips: Clips
    config: TrainingConfig
    recipe: Recipe

    def _replayed(self, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor, Tensor] | None:
        """Embeddings of before, their targets (count, 7) and types (count,)."""
        if self.known is None:
            return None
        x, targets, _ = self.known.sample(count, generator, self.recipe.balance)
        return x, targets, targets.argmax(dim=1)

    def _pull(self, embeddings: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        """SupCon of two crops of every clip, (2 x batch, embedding), among embeddings of before."""
        types = labels.repeat(2)
        replayed = self._replayed(len(labels), generator)
        if replayed is not None:
            embeddings = torch.cat([embeddings, replayed[0].to(embeddings.dtype)])
            types = torch.cat([types, replayed[2]])
        projections = self.network.project_embedding(embeddings).float()
        return supcon_loss(projections, types, self.recipe.temperature)

    def contrast(self, items: Tensor, generator: torch.Generator) -> Tensor:
        """SupCon; what moves is held by the teacher's embeddings of the same crops."""
        labels = torch.from_numpy(self.clips.labels)[items]
        crops = torch.cat([views(self.clips, items, self.config, generator) for _ in range(2)])
        x = on_device(crops, self.network)
        embeddings = self.network.embed(x)
        with torch.no_grad():
            taught = self.teacher.eval().embed(x)
        held = distilled_embedding(embeddings.float(), taught.float())
        return self._pull(embeddings, labels, generator) + self.recipe.supcon.distil * held

    def classify(self, items: Tensor, generator: torch.Generator) -> Tensor:
        """MixUp, with contrast beside it, replay and distillation."""
        recipe, count = self.recipe, len(items)
        labels = torch.from_numpy(self.clips.labels)[items]
        clean = views(self.clips, items, self.config, generator)
        mix = draw_mix(count, recipe.mixup_alpha, generator)
        x = mix(clean)
        if recipe.contrast:
            x = torch.cat([x, clean, views(self.clips, items, self.config, generator)])
        x = on_device(x, self.network)
        embeddings = self.network.embed(x)
        logits = _classify(self.network, embeddings[:count])
        targets = functional.one_hot(labels, self.clips.classes).float()
        total = soft_cross_entropy(logits, mix(targets))
        with torch.no_grad():
            taught = self.teacher.eval()(x[:count])
        total = total + recipe.events.distil * distilled_classes(logits, taught.float())
        if recipe.contrast:
            total = total + recipe.contrast * self._pull(embeddings[count:], labels, generator)
        if (replayed := self._replayed(count, generator)) is not None:
            old = _classify(self.network, replayed[0])
            total = total + recipe.events.replay * soft_cross_entropy(old, replayed[1])
        return total


def half_fresh(weights: np.ndarray, fresh: np.ndarray) -> np.ndarray:
    """Weights (items,) of which the new ones have one half together, and the others the other, where there are both."""
    if fresh.all() or not fresh.any():
        return weights
    totals = np.where(fresh, weights[fresh].sum(), weights[~fresh].sum())
    return np.asarray(weights / totals / 2)


def _classify(network: Network, embeddings: Tensor) -> Tensor:
    logits: Tensor = network.classifier(network.dropout(embeddings))
    return logits.float()


def norms(network: nn.Module) -> nn.ModuleList:
    """The layers of batch normalisation, whose statistics are to stay."""
    kinds = (nn.BatchNorm1d, nn.BatchNorm2d)
    return nn.ModuleList(module for module in network.modules() if isinstance(module, kinds))


def average(network: Network, before: Network, keep: float) -> Network:
    """Move every weight of ``network`` back towards ``before``: ``keep`` 0 not at all, 1 all the way. Projection heads
    stay."""
    old = before.state_dict()
    with torch.no_grad():
        for name, value in network.state_dict().items():
            if value.is_floating_point() and not name.startswith("projection."):
                value.lerp_(old[name], keep)
    return network
