"""What a model remembers of what it was trained on, without any patient's sound: class statistics of its embeddings.

Of every class of a network the mean of the embeddings, the directions in which they spread most, and by how much they
spread besides. While the encoder stays as it is, embeddings drawn from these stand in for the sounds of before
("replay"; Hayes et al., 2020, and van de Ven et al., 2020, replay what the encoder makes of sounds in its place). No
class of fewer than LEAST_PATIENTS patients is kept: a mean of few would tell of each of them. Projection heads, which
bundles otherwise do without, are kept beside it, so that supervised contrast goes on where it ended.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from prs_core.bundle import Bundle, Role, Tensors
from prs_core.errors import BundleError
from prs_core.labels import WINDOW_CLASSES
from prs_core.network import Network
from prs_core.translation import tr
from training.data import Recording
from training.events import Clips
from training.windows import WindowBatches

#: Of fewer patients nothing is kept.
LEAST_PATIENTS = 10
#: Directions of the spread that are kept of each class; the rest is taken as equal in all others, per coordinate.
RANK = 8
_BATCH = 64
_PROJECTION = "projection"


@dataclass(frozen=True)
class Statistics:
    """Normal distributions of one network's embeddings, one for each group of sounds.

    ``mean`` (groups, embedding), ``factors`` (groups, rank, embedding): standard deviations times directions,
    ``spread`` (groups, embedding): standard deviations of what is left; ``target`` (groups, outputs): what a group's
    sounds are taught to answer, on average; ``count`` and ``patients`` (groups,): how many it was made of.
    """

    mean: Tensor
    factors: Tensor
    spread: Tensor
    target: Tensor
    count: Tensor
    patients: Tensor

    def __len__(self) -> int:
        return len(self.mean)

    def sample(self, items: int, generator: torch.Generator, power: float = 0.5) -> tuple[Tensor, Tensor, Tensor]:
        """Draw embeddings (items, embedding), their targets (items, outputs) and groups (items,).

        Groups are drawn by their count to the power of 1 - ``power``, as balanced sampling does (training.sampling).
        """
        groups = torch.multinomial(self.count.double() ** (1 - power), items, replacement=True, generator=generator)
        along = torch.randn(items, 1, self.factors.shape[1], generator=generator)
        rest = torch.randn(items, self.mean.shape[1], generator=generator)
        x = self.mean[groups] + (along @ self.factors[groups]).squeeze(1) + rest * self.spread[groups]
        # Embeddings are means of what a rectifier lets through.
        return x.clamp_min(0.0), self.target[groups], groups


def fit_statistics(
    embeddings: np.ndarray, groups: np.ndarray, targets: np.ndarray, patients: Sequence[str] | np.ndarray
) -> Statistics:
    """From ``embeddings`` (items, size), the ``groups`` (items,) that they belong to, their ``targets`` (items,
    outputs) and ``patients`` (items,). Groups of fewer than LEAST_PATIENTS patients are left out."""
    owners = np.asarray(patients)
    parts: list[dict[str, np.ndarray]] = []
    for group in np.unique(groups):
        inside = groups == group
        known = len(set(owners[inside].tolist()))
        if known < LEAST_PATIENTS:
            continue
        x = embeddings[inside].astype(np.float64)
        mean = x.mean(axis=0)
        _, values, directions = np.linalg.svd(x - mean, full_matrices=False)
        rank = min(RANK, len(values))
        factors = np.zeros((RANK, x.shape[1]))
        factors[:rank] = directions[:rank] * (values[:rank, None] / np.sqrt(len(x)))
        left = np.maximum(x.var(axis=0) - (factors**2).sum(axis=0), 0.0)
        target = targets[inside].mean(axis=0)
        part = {"mean": mean, "factors": factors, "spread": np.sqrt(left), "target": target}
        parts.append(part | {"count": np.array(len(x)), "patients": np.array(known)})
    size, outputs = embeddings.shape[1], targets.shape[1]
    shapes = {"mean": (size,), "factors": (RANK, size), "spread": (size,), "target": (outputs,)}
    empty = {name: np.zeros((0, *shape)) for name, shape in (shapes | {"count": (), "patients": ()}).items()}
    stacked = {name: np.stack([part[name] for part in parts]) for name in empty} if parts else empty
    return Statistics(**{name: torch.from_numpy(np.asarray(value, np.float32)) for name, value in stacked.items()})


def event_statistics(network: Network, clips: Clips, patients: np.ndarray, frames: int) -> Statistics:
    """Of the network for cut-out events, group by group of their types. ``patients`` (clips,)."""
    generator = torch.Generator().manual_seed(0)

    def batch(items: Tensor) -> Tensor:
        return torch.stack([clips.view(int(i), frames, generator) for i in items]).unsqueeze(1)

    return fit_statistics(
        _embeddings(network, len(clips), batch), clips.labels, np.eye(clips.classes)[clips.labels], patients
    )


def window_statistics(network: Network, source: WindowBatches, every: int = 4) -> Statistics:
    """Of the network for windows, on each ``every``-th place of the training grid; a window belongs to the group of the
    rarest class that it holds."""
    generator = torch.Generator().manual_seed(0)
    places = np.arange(0, len(source.targets), every)
    targets = source.targets[places]
    held = targets[:, : len(WINDOW_CLASSES)]
    rare = held / np.maximum(held.sum(axis=0), 1)
    patients = np.array([source.recordings[int(i)].patient for i in source.grid.recordings[places]])

    def batch(items: Tensor) -> Tensor:
        return source.batch(torch.from_numpy(places[items.numpy()]), generator)[0]

    return fit_statistics(_embeddings(network, len(places), batch), rare.argmax(axis=1), targets, patients)


def _embeddings(network: Network, count: int, batch: Callable[[Tensor], Tensor]) -> np.ndarray:
    """(count, embedding) float32 of what ``batch`` gives for item numbers."""
    found = []
    with torch.inference_mode():
        for first in range(0, count, _BATCH):
            items = torch.arange(first, min(count, first + _BATCH))
            found.append(network.embed(batch(items).to(memory_format=torch.channels_last)).float().numpy())
    return np.concatenate(found)


@dataclass(frozen=True)
class Memory:
    """``statistics`` by the bundle's names of networks ("events", "windows-2", ...); ``projections``: state of the
    projection heads of the networks for events, by the same names."""

    statistics: Mapping[str, Statistics]
    projections: Mapping[str, Mapping[str, Tensor]]

    def to_tensors(self) -> Tensors:
        """As a bundle keeps it, in half precision but for the counts."""
        found: Tensors = {}
        for part, statistics in self.statistics.items():
            for name, value in vars(statistics).items():
                kind = np.int32 if name in ("count", "patients") else np.float16
                found[f"{part}.{name}"] = value.numpy().astype(kind)
        for part, state in self.projections.items():
            found |= {f"{part}.{_PROJECTION}.{n}": v.numpy().astype(np.float16) for n, v in state.items()}
        return found


def memory_from_tensors(tensors: Tensors, bundle: Bundle) -> Memory:
    """The inverse. Raises BundleError where arrays are missing or do not fit the bundle's networks."""
    statistics, projections = {}, {}
    names = tuple(Statistics.__dataclass_fields__)
    roles: tuple[Role, ...] = ("events", "windows")
    for part in (part for role in roles for part in bundle.card.parts(role)):
        own = {
            n.removeprefix(f"{part}."): torch.from_numpy(v.astype(np.float32))
            for n, v in tensors.items()
            if n.startswith(f"{part}.")
        }
        head = {n.removeprefix(f"{_PROJECTION}."): v for n, v in own.items() if n.startswith(_PROJECTION)}
        outputs, size = bundle.tensors[part]["classifier.weight"].shape
        try:
            found = Statistics(**{name: own[name] for name in names})
        except KeyError as error:
            raise BundleError(
                tr(
                    "What {model} remembers is incomplete ({part}: {reason}).",
                    model=bundle.card.name,
                    part=part,
                    reason=error,
                )
            ) from error
        groups = len(found.mean)
        shapes = ((groups, size), (groups, found.factors.shape[1], size), (groups, size), (groups, outputs))
        given = (found.mean.shape, found.factors.shape, found.spread.shape, found.target.shape)
        if tuple(tuple(shape) for shape in given) != shapes or len(found.count) != groups:
            raise BundleError(
                tr("What {model} remembers does not fit its networks ({part}).", model=bundle.card.name, part=part)
            )
        statistics[part] = found
        if head:
            projections[part] = head
    return Memory(statistics, projections)


def make_memory(
    networks: Mapping[str, Network], recordings: Sequence[Recording], clips: Clips, source: WindowBatches, frames: int
) -> Memory:
    """Of networks by their names in the bundle; those for events give their projection heads as well."""
    owners = np.array([r.patient for r in recordings])[clips.recordings]
    statistics = {
        part: event_statistics(network, clips, owners, frames)
        if part.startswith("events")
        else window_statistics(network, source)
        for part, network in networks.items()
    }
    heads = {
        part: {n: v.detach() for n, v in network.projection.state_dict().items()}
        for part, network in networks.items()
        if part.startswith("events")
    }
    return Memory(statistics, heads)
