"""One plain, resumable training loop. Everything random in it follows from (seed, phase, epoch, step).

A run that is killed goes on from its last checkpoint, at the border of an epoch or, in long ones, of a step, and ends
with the weights of an undisturbed one (same machine, versions and number of threads).
"""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from prs_core.files import write_bytes
from training.config import OptimiserConfig

Report = Callable[[str], None]
#: A kill costs no more than this, in seconds, and what a step takes.
CHECKPOINT_EVERY_S = 120.0


def seeded(seed: int, *path: object) -> torch.Generator:
    """An independent random generator for each place that draws random numbers."""
    digest = hashlib.sha256(repr((seed, *path)).encode()).digest()
    return torch.Generator().manual_seed(int.from_bytes(digest[:8], "big") >> 1)


def learning_rate(config: OptimiserConfig, step: int, steps: int) -> float:
    """One cycle: a linear rise over the first tenth, then half a cosine down to zero."""
    rise = max(1, steps // 10)
    if step < rise:
        return config.learning_rate * (step + 1) / rise
    return config.learning_rate * 0.5 * (1 + math.cos(math.pi * (step - rise) / max(1, steps - rise)))


@dataclass(frozen=True)
class Phase:
    """One phase of training: which parameters move, an epoch's batches, and the loss of one of them.

    ``draw`` gives, for an epoch's generator, the item indices of its ``steps_per_epoch`` batches; ``loss`` computes a
    batch's mean loss, drawing its own random numbers from the generator it is handed. ``after_epoch`` is told how many
    epochs are done, after the checkpoint; it may raise to end a run that is not worth going on with.
    """

    name: str
    network: nn.Module
    parameters: list[nn.Parameter]
    optimiser: OptimiserConfig
    draw: Callable[[torch.Generator], Iterable[Tensor]]
    steps_per_epoch: int
    loss: Callable[[Tensor, torch.Generator], Tensor]
    frozen: nn.Module | None = None
    after_epoch: Callable[[int], None] | None = None


@dataclass
class _Progress:
    """Where a phase stands: the mean loss of each finished epoch, steps done of the next one and their summed loss."""

    losses: list[float]
    step: int = 0
    total: float = 0.0

    def fraction_of(self, epochs: int, steps_per_epoch: int) -> float:
        return (len(self.losses) + self.step / steps_per_epoch) / epochs


@dataclass(frozen=True)
class Moment:
    """Where a phase is, after a step (``step`` of the epoch, at least 1) or an epoch (0): the mean loss of each epoch
    that is done. ``folder`` tells phases of the same name apart."""

    phase: Phase
    folder: Path
    losses: tuple[float, ...]
    step: int

    @property
    def done(self) -> float:
        """In [0, 1]."""
        return (len(self.losses) + self.step / self.phase.steps_per_epoch) / self.phase.optimiser.epochs


Watch = Callable[[Moment], None]
_WATCH: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def watched(watch: Watch) -> Iterator[None]:
    """Have ``watch`` told of every step of all phases within. What it raises ends them, after a checkpoint, so that
    they go on from just there."""
    token = _WATCH.set(watch)
    try:
        yield
    finally:
        _WATCH.reset(token)


def run_phase(phase: Phase, folder: Path, seed: int, bfloat16: bool, report: Report) -> list[float]:
    """Train to the end, resuming from ``folder`` where there is something to resume. Returns the loss of each epoch.

    Raises FloatingPointError when the loss is no longer finite.
    """
    optimiser = torch.optim.AdamW(
        phase.parameters, lr=phase.optimiser.learning_rate, weight_decay=phase.optimiser.weight_decay
    )
    checkpoint = folder / f"{phase.name}.checkpoint.safetensors"
    at = _load(checkpoint, phase.network, optimiser) or _Progress([])
    epochs, watch = phase.optimiser.epochs, _WATCH.get()
    before = at.fraction_of(epochs, phase.steps_per_epoch)
    if before:
        inside = f" and {at.step} steps" if at.step else ""
        report(f"{phase.name}: resumed after epoch {len(at.losses)}{inside} of {epochs}")
    started = saved = time.monotonic()
    while len(at.losses) < epochs:
        epoch = len(at.losses)
        phase.network.train()
        if phase.frozen is not None:
            phase.frozen.eval()
        for items in list(phase.draw(seeded(seed, phase.name, epoch)))[at.step :]:
            at.total += _step(phase, optimiser, items, (seed, epoch, at.step), bfloat16)
            at.step += 1
            if watch:
                try:
                    watch(Moment(phase, folder, tuple(at.losses), at.step))
                except BaseException:
                    _save(checkpoint, phase.network, optimiser, at)
                    raise
            if time.monotonic() - saved > CHECKPOINT_EVERY_S:
                _save(checkpoint, phase.network, optimiser, at)
                saved = time.monotonic()
        at = _Progress([*at.losses, at.total / phase.steps_per_epoch])
        _save(checkpoint, phase.network, optimiser, at)
        saved = time.monotonic()
        done = at.fraction_of(epochs, phase.steps_per_epoch)
        # A run that was stopped after its last step has nothing before it any more.
        left = (saved - started) / max(done - before, 1e-9) * (1 - done)
        loss = f"loss {at.losses[-1]:.4f}"
        report(f"{phase.name}: epoch {epoch + 1}/{epochs}  {loss}  {left / 60:.1f} min left in this phase")
        if watch:
            watch(Moment(phase, folder, tuple(at.losses), 0))
        if phase.after_epoch:
            phase.after_epoch(epoch + 1)
    phase.network.eval()
    return at.losses


def _step(
    phase: Phase, optimiser: torch.optim.Optimizer, items: Tensor, place: tuple[int, int, int], bfloat16: bool
) -> float:
    """One step of the optimiser; returns the batch's loss. ``place``: seed, epoch, step."""
    seed, epoch, step = place
    for group in optimiser.param_groups:
        at = epoch * phase.steps_per_epoch + step
        group["lr"] = learning_rate(phase.optimiser, at, phase.optimiser.epochs * phase.steps_per_epoch)
    # Dropout draws from torch's own generator, everything else from the one that is handed on.
    torch.manual_seed(seeded(seed, phase.name, epoch, step, "dropout").initial_seed())
    with torch.autocast(phase.parameters[0].device.type, torch.bfloat16, enabled=bfloat16):
        loss = phase.loss(items, seeded(seed, phase.name, epoch, step))
    if not bool(torch.isfinite(loss)):
        raise FloatingPointError(f"{phase.name}: the loss is no longer finite in epoch {epoch + 1}")
    optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(phase.parameters, 5.0)
    optimiser.step()
    return float(loss.detach())


def _save(path: Path, network: nn.Module, optimiser: torch.optim.Optimizer, at: _Progress) -> None:
    tensors = {f"network.{k}": v.contiguous() for k, v in network.state_dict().items()}
    for number, state in optimiser.state_dict()["state"].items():
        tensors |= {f"optimiser.{number}.{k}": v.contiguous() for k, v in state.items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    # Not safetensors' own writing: of a full disk that tells with an error that is no OSError.
    write_bytes(path, save(tensors, metadata={"progress": json.dumps(asdict(at))}))


def _load(path: Path, network: nn.Module, optimiser: torch.optim.Optimizer) -> _Progress | None:
    """Restore what was saved; None, if it is not there, cannot be read, or is of another network."""
    if not path.exists():
        return None
    try:
        with safe_open(path, framework="pt") as file:
            at = _Progress(**json.loads((file.metadata() or {})["progress"]))
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
        weights = {k.removeprefix("network."): v for k, v in tensors.items() if k.startswith("network.")}
        expected = network.state_dict()
        if {k: v.shape for k, v in weights.items()} != {k: v.shape for k, v in expected.items()}:
            return None
    except (SafetensorError, OSError, KeyError, ValueError, TypeError):
        return None
    network.load_state_dict(weights)
    state: dict[int, dict[str, Tensor]] = {}
    for name, value in tensors.items():
        if name.startswith("optimiser."):
            _, number, key = name.split(".")
            state.setdefault(int(number), {})[key] = value
    optimiser.load_state_dict({"state": state, "param_groups": optimiser.state_dict()["param_groups"]})
    return at
