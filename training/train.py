"""`prs-studio train`: from a data set to a bundle, in resumable steps.

    for each patient-grouped fold, then for all patients together:
        SupCon pretraining on event clips -> MixUp fine-tuning on event clips (tasks 11, 12)
                                          -> MixUp fine-tuning on windows, from that encoder (tasks 21, 22)
    out-of-fold predictions -> operating points, record classifier, scores with intervals
    the networks of all patients + those operating points -> the bundle, with what it remembers of them

With ``compare`` the folds are trained once more without SupCon, so that the card shows what it brings.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from prs_core.bundle import Bundle, save_bundle
from prs_core.errors import PRSError
from prs_core.translation import tr
from training.card import as_bundle, describe, draft_card, provenance
from training.card_page import write_card_page
from training.config import TrainingConfig
from training.data import Split
from training.events import event_clips
from training.loop import Report
from training.networks import train_networks
from training.out_of_fold import out_of_fold
from training.points import fit_operating_points
from training.remember import remember
from training.stopwatch import Stopwatch


def without_supcon(config: TrainingConfig) -> TrainingConfig:
    """The same training without any contrastive part, to tell what that is worth."""
    optimiser = replace(config.pretrain.optimiser, epochs=0)
    pretrain, events = replace(config.pretrain, optimiser=optimiser), replace(config.events, contrast=0.0)
    return replace(config, pretrain=pretrain, events=events)


def train(
    split: Split, config: TrainingConfig, work: Path, out: Path, report: Report, *, compare: bool = False
) -> Bundle:
    """Everything; ``work`` keeps checkpoints, ``out`` becomes the bundle. Raises PRSError on unusable data."""
    report(f"{len(split.recordings)} recordings of {len(set(split.patients))} patients")
    for note in split.notes:
        report(note)
    clips = event_clips(split.recordings, config.features)
    if len(set(clips.labels)) < 2:
        raise PRSError(
            tr("There are events of fewer than two types: there is nothing to tell apart."), tr("Add recordings.")
        )
    data = split.fingerprint()
    rows = {"out_of_fold": config}
    if compare:
        rows["out_of_fold_without_supcon"] = without_supcon(config)
    metrics: dict[str, Any] = {}
    points = {}
    seconds = {}
    for row, settings in rows.items():
        report(f"{row}: configuration {settings.hash}")
        folder = work / f"{settings.hash}-{data}"
        watch = Stopwatch(folder / "time-folds.json", report)
        predictions = out_of_fold(split, clips, settings, folder, watch)
        seconds[row] = watch.seconds
        points[row] = fit_operating_points(split, clips, predictions, settings)
        metrics[row] = points[row].metrics
    folder = work / f"{config.hash}-{data}"
    watch = Stopwatch(folder / "time-final.json", lambda s: report(f"final  {s}"))
    final = train_networks(split.recordings, clips, config, folder / "final", watch)
    seconds["final"] = watch.seconds
    draft, chosen = draft_card(config), points["out_of_fold"]
    card = replace(
        draft,
        decision=chosen.decision,
        events=replace(chosen.events, network=draft.events.network),
        metrics=metrics,
        training=provenance(split, config, final.losses, seconds),
        about=describe(split, config),
    )
    bundle = save_bundle(out, card, as_bundle(final, card, out).tensors)
    remember(bundle, final, split, clips, config)
    write_card_page(bundle)
    report(f"wrote {out.name}: {card.id}")
    return bundle
