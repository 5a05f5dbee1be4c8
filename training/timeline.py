"""How much work a retraining is, and how long it takes on this machine.

Work is counted in frames of features that pass forwards and backwards through a network; forwards alone is a third of
that. The time for one such frame is measured, here and now, and renewed while the work goes on.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import takewhile

import torch

from prs_core.bundle import Card
from prs_core.network import Network, NetworkConfig
from training.config import OptimiserConfig, TrainingConfig
from training.refine import Recipe

_FORWARDS = 1 / 3
#: The frame-level head, and the features that are computed on the way.
_WINDOWS = 1.25
#: Seconds between the windows that are judged.
_HOP_S = 1.0
#: Steps that are timed; the first one warms up.
_TIMED = 3

Parts = dict[str, float]


@dataclass(frozen=True)
class Amount:
    """What there is to learn from: event clips, places of the windows' grid, and the seconds of sound that judge."""

    clips: int
    places: int
    judged_s: float


def refine_parts(amount: Amount, recipe: Recipe, card: Card) -> Parts:
    """Work by phase: "member-1/supcon", ... and "gate"."""
    clip, window = card.events.frames, card.features.window_frames
    parts: Parts = {}
    for number in range(min(recipe.members or card.members, card.members)):
        where = f"member-{number + 1}"
        if amount.clips:
            for name, stage, passes in (("supcon", recipe.supcon, 2), ("events", recipe.events, 3)):
                taught = 2 if name == "supcon" else 1
                drawn = _drawn(stage.optimiser(amount.clips, recipe.epochs, recipe.steps))
                parts[f"{where}/{name}"] = drawn * clip * (passes + taught * _FORWARDS)
        if "windows" in card.roles(number):
            drawn = _drawn(recipe.windows.optimiser(amount.places // 4, recipe.epochs, recipe.steps))
            parts[f"{where}/windows"] = drawn * window * (1 + _FORWARDS) * _WINDOWS
    return parts | {"gate": _judging(amount.judged_s, len(card.parts("windows")), window)}


def scratch_parts(amount: Amount, config: TrainingConfig) -> Parts:
    """The same of a training from nothing, its folds included: "fold-1/pretrain", ..., "final/member-2/windows"."""
    clip, window = config.event_frames, config.features.window_frames
    parts: Parts = {}
    for fold in (*(f"fold-{n + 1}" for n in range(config.folds)), "final"):
        share = 1.0 if fold == "final" else 1 - 1 / config.folds
        for number in range(config.members):
            where = f"{fold}/member-{number + 1}" if number else fold
            crops = 3 if config.events.contrast else 1
            for name, settings, passes in (
                ("pretrain", config.pretrain.optimiser, 2),
                ("events", config.events.optimiser, crops),
            ):
                if settings.epochs:
                    parts[f"{where}/{name}"] = _drawn(settings, int(amount.clips * share)) * clip * passes
            drawn = _drawn(config.windows.optimiser, int(amount.places * share))
            parts[f"{where}/windows"] = drawn * window * _WINDOWS
        if config.distils:
            drawn = _drawn(config.windows.optimiser, int(amount.places * share))
            parts[f"{fold}/student/windows"] = drawn * window * (1 + config.members * _FORWARDS) * _WINDOWS
    return parts | {"gate": _judging(amount.judged_s, 1 if config.distils else config.members, window)}


def _drawn(settings: OptimiserConfig, items: int = 0) -> float:
    return settings.epochs * (settings.items or items)


def _judging(seconds: float, members: int, window: int) -> float:
    """Of two models."""
    return 2 * members * seconds / _HOP_S * window * _FORWARDS * _WINDOWS


def pace(shape: NetworkConfig, frames: int, bfloat16: bool, clock: Callable[[], float] = time.perf_counter) -> float:
    """Seconds for one frame forwards and backwards, measured on noise with an untrained network of that shape."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        network: Network = Network(shape).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        x = torch.randn(32, 1, shape.coefficients, frames).to(memory_format=torch.channels_last)
    taken = []
    for _ in range(_TIMED + 1):
        started = clock()
        with torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
            loss = network(x).float().square().mean()
        loss.backward()
        taken.append(clock() - started)
    return sorted(taken[1:])[_TIMED // 2] / (len(x) * frames)


@dataclass
class Timeline:
    """How far the whole is. ``parts``: work by name; ``pace_s``: seconds for one of it, as far as it is known."""

    parts: Mapping[str, float]
    pace_s: float | None = None
    clock: Callable[[], float] = time.monotonic
    done: dict[str, float] = field(default_factory=dict)
    _since: tuple[float, float] | None = None

    @property
    def total(self) -> float:
        return sum(self.parts.values()) or 1.0

    @property
    def fraction(self) -> float:
        """In [0, 1]."""
        return min(1.0, sum(self.parts[name] * share for name, share in self.done.items()) / self.total)

    def reach(self, name: str, share: float) -> None:
        """So much of a part is done now; unknown parts are passed over. Parts come one after the other: those before it
        are done, by an earlier process where not by this one."""
        if name not in self.parts:
            return
        self.done |= dict.fromkeys(takewhile(lambda part: part != name, self.parts), 1.0)
        self.done[name] = max(share, self.done.get(name, 0.0))
        work = self.fraction * self.total
        if self._since is None:
            # What was done before this process began took none of its time.
            self._since = (work, self.clock())
            return
        work_before, started = self._since
        if work - work_before > 0.02 * self.total:
            self.pace_s = (self.clock() - started) / (work - work_before)

    @property
    def seconds_left(self) -> float | None:
        """None while nobody knows."""
        return None if self.pace_s is None else self.pace_s * self.total * (1 - self.fraction)
