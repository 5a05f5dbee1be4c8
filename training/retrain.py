"""A retraining from its request to a candidate that was judged, in steps that a kill does not undo.

    collect: the study's reviewed recordings and the trees
    -> refine: SupCon, MixUp on events, MixUp on windows, from the model in use (training.refine), or
       scratch: training.train, with its folds and new operating points
    -> the candidate's bundle -> the gate: candidate and model in use on the held-out patients

The model in use is only read.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from prs_core.bundle import Bundle, load_bundle, load_memory
from prs_core.feature_config import SAMPLE_RATE
from prs_core.files import write_text
from prs_core.gate import GateResult
from prs_core.lessons import scratch_refusal
from prs_core.network import NetworkConfig
from prs_core.retraining import CANDIDATE_NAME, Job, Phase, Request, Result, Settings, Way
from training.candidate import Made, add_provenance, nameless, write_candidate
from training.conductor import Conductor, Sitter
from training.config import BUNDLED, LEAST_BFLOAT16_WIDTH, OptimiserConfig, TrainingConfig, load_config
from training.data import Recording
from training.events import Clips, event_clips
from training.gate import judge
from training.heldout import is_held_out, seen_keys
from training.lessons import Lessons, collect, job_fingerprint
from training.loop import Report, watched
from training.memory import memory_from_tensors
from training.networks import network_config
from training.refine import Recipe, has_bfloat16, refine_networks
from training.snapshot import chosen
from training.timeline import Amount, Timeline, pace, refine_parts, scratch_parts
from training.train import train
from training.windows import window_grid

#: That the question to the gate was counted.
ASKED_NAME = "asked"


@dataclass(frozen=True)
class Plan:
    """What tests and experiments do otherwise than the program: who is held out, the numbers of refining, the
    configuration of a training from nothing, and who counts the questions to the gate."""

    held_out: Callable[[str], bool] = is_held_out
    recipe: Recipe = field(default_factory=Recipe)
    config: TrainingConfig | None = None
    count_gate: Callable[[], int] = lambda: 0


def retrain(job: Job, report: Report, plan: Plan, conductor: Conductor) -> Result:
    """Everything, going on where an earlier process ended. Raises Paused, Cancelled, and any failure."""
    request = job.read(Request)
    conductor.enter(Phase.COLLECT)
    base = load_bundle(Path(request.base))
    torch.set_num_threads(request.settings.threads or os.cpu_count() or 1)
    lessons = collect(request, job.folder, lambda _: conductor.part("", 0.0), plan.held_out)
    conductor.found(lessons.counts, lessons.warnings)
    clips = event_clips(lessons.split.recordings, base.card.features)
    run = _Run(job, request, base, lessons, clips, plan, conductor, report)
    candidate, recipe = run.refine() if request.way is Way.REFINE else run.scratch()
    verdict = run.judge(candidate)
    result = Result(
        candidate=CANDIDATE_NAME,
        candidate_id=candidate.card.id,
        counts=lessons.counts,
        warnings=lessons.warnings,
        gate=None if verdict is None else verdict.to_dict(),
        recipe=recipe,
        data=lessons.split.fingerprint(),
        seconds=conductor.progress.seconds_spent,
    )
    job.write(result)
    return result


@dataclass(frozen=True)
class _Run:
    """One retraining whose lessons were read."""

    job: Job
    request: Request
    base: Bundle
    lessons: Lessons
    clips: Clips
    plan: Plan
    conductor: Conductor
    report: Report

    def refine(self) -> tuple[Bundle, dict[str, Any]]:
        """The candidate, and all settings that were in force."""
        recipe = recipe_of(self.request.settings, self.plan.recipe)
        fingerprint = job_fingerprint(self.lessons.split, self.base.card.id, recipe.to_dict())
        remembered = load_memory(self.base)
        memory = None if remembered is None else memory_from_tensors(remembered, self.base)
        shape = NetworkConfig.from_dict(self.base.card.events.network)
        folder = self._begin(fingerprint, refine_parts(self._amount(), recipe, self.base.card), shape)
        recordings = self.lessons.split.recordings
        fresh = np.arange(len(recordings)) < self.lessons.fresh
        with watched(self.conductor.watch):
            refined = refine_networks(self.base, memory, recordings, self.clips, recipe, folder, self.report, fresh)
        self.conductor.enter(Phase.POINTS)
        seconds = self.conductor.progress.seconds_spent
        made = Made(self.base, self.lessons, recipe, refined, fingerprint, seconds)
        return write_candidate(made, self.job.candidate, self.request.author, self.request.note), recipe.to_dict()

    def scratch(self) -> tuple[Bundle, dict[str, Any]]:
        """The same, of a training from nothing."""
        counts = self.lessons.counts
        if (refused := scratch_refusal(counts)) is not None:
            raise refused
        config = config_of(self.request.settings, self.plan.config)
        fingerprint = job_fingerprint(self.lessons.split, "", config.to_dict())
        config = replace(config, version=f"scratch-{fingerprint[:6]}", data=_described(self.lessons))
        parts = scratch_parts(self._amount(), config)
        folder = self._begin(fingerprint, parts, network_config(config, "events"))
        work = folder / f"{config.hash}-{self.lessons.split.fingerprint()}"
        self.conductor.root = work
        with watched(self.conductor.watch):
            bundle = train(self.lessons.split, config, folder, self.job.candidate, self.report)
        self.conductor.enter(Phase.POINTS)
        seen = seen_keys([r.patient for r in self.lessons.split.recordings])
        return add_provenance(bundle, self.request, nameless(counts), seen), config.to_dict()

    def _begin(self, fingerprint: str, parts: dict[str, float], shape: NetworkConfig) -> Path:
        """The folder of checkpoints; everything that is told along the way is prepared."""
        if not self.request.settings.judge:
            parts.pop("gate")
        frames = self.base.card.events.frames
        self.conductor.timeline = Timeline(parts, _pace(shape, frames), self.conductor.clock)
        folder = self.job.checkpoints / fingerprint
        if not folder.exists() and any(self.job.checkpoints.glob("*")):
            self.conductor.begin_anew()
        folder.mkdir(parents=True, exist_ok=True)
        self.conductor.root = folder
        if len(self.clips):
            held = event_clips([h.recording for h in self.lessons.held_out], self.base.card.features)
            seen = held if len(set(held.labels)) > 1 else self.clips
            self.conductor.sitter = Sitter(chosen(seen, self.request.settings.seed), frames)
        self.conductor.enter(Phase.SUPCON)
        return folder

    def _amount(self) -> Amount:
        judged = sum(len(h.recording.samples) for h in self.lessons.held_out) / SAMPLE_RATE
        places = len(window_grid(self.lessons.split.recordings, self.base.card.features.window_s).starts_s)
        return Amount(len(self.clips), places, judged)

    def judge(self, candidate: Bundle) -> GateResult | None:
        """What the gate says; None where it was not asked."""
        if not self.request.settings.judge:
            return None
        self.conductor.enter(Phase.GATE)
        return judge(
            self.base,
            candidate,
            self.lessons.held_out,
            asked=self._asked(),
            threads=torch.get_num_threads(),
            progress=lambda share: self.conductor.part("gate", share),
        )

    def _asked(self) -> int:
        """How often new models were judged; going on with this one after a kill is no further question."""
        note = self.job.folder / ASKED_NAME
        try:
            return int(note.read_text("ascii"))
        except (OSError, ValueError):
            asked = self.plan.count_gate()
            write_text(note, str(asked))
            return asked


def recipe_of(settings: Settings, recipe: Recipe) -> Recipe:
    """The numbers of refining with what the person changed."""

    def stage(name: str) -> Any:
        own = getattr(recipe, name)
        return replace(own, learning_rate=own.learning_rate * settings.learning_rate)

    if settings.keep is not None:  # what the person says holds, however few events there are
        recipe = replace(recipe, keep=settings.keep, known=0.0)
    return replace(
        recipe,
        supcon=stage("supcon"),
        events=stage("events"),
        windows=stage("windows"),
        members=recipe.members if settings.members is None else settings.members,
        seed=settings.seed,
        steps=recipe.steps * settings.epochs,
    )


def config_of(settings: Settings, config: TrainingConfig | None) -> TrainingConfig:
    """The configuration of the bundled model, with what the person changed."""
    config = config or load_config(BUNDLED)

    def optimiser(own: OptimiserConfig) -> OptimiserConfig:
        epochs = max(1, round(own.epochs * settings.epochs)) if own.epochs else 0
        return replace(own, epochs=epochs, learning_rate=own.learning_rate * settings.learning_rate)

    return replace(
        config,
        seed=settings.seed,
        members=config.members if settings.members is None else settings.members,
        bfloat16=config.bfloat16 and has_bfloat16(),
        pretrain=replace(config.pretrain, optimiser=optimiser(config.pretrain.optimiser)),
        events=replace(config.events, optimiser=optimiser(config.events.optimiser)),
        windows=replace(config.windows, optimiser=optimiser(config.windows.optimiser)),
    )


def _described(lessons: Lessons) -> str:
    counts = lessons.counts
    # In English: it is part of the model's card, which travels.
    return (
        f"Recordings that a person reviewed in PRS Studio: {counts.recordings} of {counts.patients} patients, with "
        f"{counts.events} events. None of them is part of this model."
    )


def estimate(base: Bundle, recordings: tuple[Recording, ...], clips: int, settings: Settings) -> dict[str, float]:
    """Seconds that either way takes on this machine now, by a few timed steps: {"refine": ..., "scratch": ...}."""
    features = base.card.features
    places = len(window_grid(recordings, features.window_s).starts_s)
    # As if the held-out patients, who judge, were a quarter of those who teach.
    amount = Amount(clips, places, 0.25 * sum(len(r.samples) for r in recordings) / SAMPLE_RATE)
    config = config_of(settings, None)
    ways = {
        "refine": (
            NetworkConfig.from_dict(base.card.events.network),
            refine_parts(amount, recipe_of(settings, Recipe()), base.card),
        ),
        "scratch": (network_config(config, "events"), scratch_parts(amount, config)),
    }
    return {way: _pace(shape, base.card.events.frames) * sum(parts.values()) for way, (shape, parts) in ways.items()}


def _pace(shape: NetworkConfig, frames: int) -> float:
    return pace(shape, frames, shape.width >= LEAST_BFLOAT16_WIDTH and has_bfloat16())
