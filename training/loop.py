"""One plain, resumable training loop. Everything random in it follows from (seed, phase, epoch).

A run that is killed goes on from its last finished epoch and ends with the weights of an undisturbed one (same
machine, versions and number of threads).
"""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from prs_core.files import replace_atomically
from training.config import OptimiserConfig

Report = Callable[[str], None]


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

    ``draw`` gives, for an epoch's generator, the item indices of its batches; ``loss`` computes a batch's mean loss,
    drawing its own random numbers from the generator it is handed.
    """

    name: str
    network: nn.Module
    parameters: list[nn.Parameter]
    optimiser: OptimiserConfig
    draw: Callable[[torch.Generator], Iterable[Tensor]]
    steps_per_epoch: int
    loss: Callable[[Tensor, torch.Generator], Tensor]
    frozen: nn.Module | None = None


def run_phase(phase: Phase, folder: Path, seed: int, bfloat16: bool, report: Report) -> list[float]:
    """Train to the end, resuming from ``folder`` where there is something to resume. Returns the loss of each epoch."""
    optimiser = torch.optim.AdamW(
        phase.parameters, lr=phase.optimiser.learning_rate, weight_decay=phase.optimiser.weight_decay
    )
    checkpoint = folder / f"{phase.name}.checkpoint.safetensors"
    losses = _load(checkpoint, phase.network, optimiser)
    epochs, steps = phase.optimiser.epochs, phase.optimiser.epochs * phase.steps_per_epoch
    if losses:
        report(f"{phase.name}: resumed after epoch {len(losses)} of {epochs}")
    started = time.monotonic()
    done_before = len(losses)
    for epoch in range(len(losses), epochs):
        phase.network.train()
        if phase.frozen is not None:
            phase.frozen.eval()
        torch.manual_seed(int(torch.randint(2**62, (1,), generator=seeded(seed, phase.name, epoch, "dropout"))))
        generator = seeded(seed, phase.name, epoch)
        total = 0.0
        for index, items in enumerate(phase.draw(generator)):
            for group in optimiser.param_groups:
                group["lr"] = learning_rate(phase.optimiser, epoch * phase.steps_per_epoch + index, steps)
            with torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
                loss = phase.loss(items, generator)
            if not bool(torch.isfinite(loss)):
                raise FloatingPointError(f"{phase.name}: the loss is no longer finite in epoch {epoch + 1}")
            optimiser.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(phase.parameters, 5.0)
            optimiser.step()
            total += float(loss.detach())
        losses.append(total / phase.steps_per_epoch)
        _save(checkpoint, phase.network, optimiser, losses)
        left = (time.monotonic() - started) / (epoch + 1 - done_before) * (epochs - epoch - 1)
        report(
            f"{phase.name}: epoch {epoch + 1}/{epochs}  loss {losses[-1]:.4f}  {left / 60:.1f} min left in this phase"
        )
    phase.network.eval()
    return losses


def _save(path: Path, network: nn.Module, optimiser: torch.optim.Optimizer, losses: list[float]) -> None:
    tensors = {f"network.{k}": v.contiguous() for k, v in network.state_dict().items()}
    for number, state in optimiser.state_dict()["state"].items():
        tensors |= {f"optimiser.{number}.{k}": v.contiguous() for k, v in state.items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    with replace_atomically(path) as temporary:
        save_file(tensors, temporary, metadata={"losses": json.dumps(losses)})


def _load(path: Path, network: nn.Module, optimiser: torch.optim.Optimizer) -> list[float]:
    """Restore what was saved; nothing, if it is not there, cannot be read, or is of another network."""
    if not path.exists():
        return []
    try:
        with safe_open(path, framework="pt") as file:
            losses: list[float] = json.loads((file.metadata() or {})["losses"])
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
        weights = {k.removeprefix("network."): v for k, v in tensors.items() if k.startswith("network.")}
        expected = network.state_dict()
        if {k: v.shape for k, v in weights.items()} != {k: v.shape for k, v in expected.items()}:
            return []
    except (SafetensorError, OSError, KeyError, ValueError):
        return []
    network.load_state_dict(weights)
    state: dict[int, dict[str, Tensor]] = {}
    for name, value in tensors.items():
        if name.startswith("optimiser."):
            _, number, key = name.split(".")
            state.setdefault(int(number), {})[key] = value
    optimiser.load_state_dict({"state": state, "param_groups": optimiser.state_dict()["param_groups"]})
    return losses
