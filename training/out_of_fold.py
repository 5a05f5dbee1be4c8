"""Predictions for every recording by networks that never heard its patient."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.numpy import load_file, save

from prs_core.feature_config import SAMPLE_RATE
from prs_core.files import write_bytes, write_json
from prs_core.inference import Analyzer
from prs_core.labels import EventType
from prs_core.results import FramePredictions, WindowPredictions
from training.card import as_bundle, draft_card
from training.config import TrainingConfig
from training.data import Recording, Split, patient_folds
from training.events import Clips, predict_events
from training.loop import Report
from training.networks import Trained, train_networks

#: Windows are predicted at the hop that the program starts with.
HOP_S = 1.0


@dataclass(frozen=True)
class OutOfFold:
    """Predictions for every recording by networks that never heard its patient.

    ``events`` (clips, 7) in the order of the clips; ``windows`` one per recording; ``losses`` of each fold.
    """

    folds: np.ndarray
    events: np.ndarray
    windows: tuple[WindowPredictions, ...]
    losses: tuple[dict[str, list[float]], ...]


def out_of_fold(split: Split, clips: Clips, config: TrainingConfig, work: Path, report: Report) -> OutOfFold:
    """Train on all folds but one, predict that one, for each fold; finished folds are not trained again."""
    labels = [str(r.label) for r in split.recordings]
    folds = patient_folds(split.patients, labels, config.folds, config.seed)
    clip_folds = folds[clips.recordings]
    events = np.zeros((len(clips), len(EventType)), np.float32)
    windows: list[WindowPredictions | None] = [None] * len(folds)
    losses = []
    for fold in range(config.folds):
        folder = work / f"fold-{fold + 1}"
        inside = np.flatnonzero(folds == fold)
        held_out = [split.recordings[i] for i in inside]
        done = _load_predictions(folder / "predictions.safetensors", held_out, config)
        if done is None:
            report_fold = partial(_prefixed, report, f"fold {fold + 1}/{config.folds}  ")
            training = [split.recordings[i] for i in np.flatnonzero(folds != fold)]
            training_clips = clips.take(np.flatnonzero(clip_folds != fold))
            trained = train_networks(training, training_clips, config, folder, report_fold)
            own_clips = clips.take(np.flatnonzero(clip_folds == fold))
            done = _predict(trained, held_out, own_clips, config, folder)
            _save_predictions(folder / "predictions.safetensors", done)
        events[clip_folds == fold] = done.events
        for index, prediction in zip(inside, done.windows, strict=True):
            windows[index] = prediction
        losses.append(done.losses)
    return OutOfFold(folds, events, tuple(w for w in windows if w is not None), tuple(losses))


def _prefixed(report: Report, prefix: str, text: str) -> None:
    report(prefix + text)


@dataclass(frozen=True)
class _Held:
    """What one fold's networks say of its held-out recordings."""

    events: np.ndarray
    windows: list[WindowPredictions]
    losses: dict[str, list[float]]


def _predict(
    trained: Trained, recordings: Sequence[Recording], clips: Clips, config: TrainingConfig, folder: Path
) -> _Held:
    analyzer = Analyzer(as_bundle(trained, draft_card(config), folder), hop_s=HOP_S, threads=torch.get_num_threads())
    heard = [analyzer.windows([r.samples]) for r in recordings]
    return _Held(predict_events(trained.events, clips, config.event_frames), heard, trained.losses)


_FRAMES = ("times_s", "types", "starts_s", "ends_s")


def _save_predictions(path: Path, held: _Held) -> None:
    tensors = {
        "events": held.events,
        "counts": np.array([len(w) for w in held.windows]),
        "starts_s": np.concatenate([w.starts_s for w in held.windows]),
        "probabilities": np.concatenate([w.probabilities for w in held.windows]),
        "centre": np.concatenate([w.centre for w in held.windows]),
        "frame_counts": np.array([len(w.frames) for w in held.windows]),
    }
    for name in _FRAMES:
        tensors[f"frame_{name}"] = np.concatenate([getattr(w.frames, name) for w in held.windows])
    write_bytes(path, save(tensors))
    write_json(path.with_suffix(".json"), held.losses)


def _slices(counts: np.ndarray) -> list[slice]:
    ends = np.cumsum(counts)
    return [slice(int(end - count), int(end)) for end, count in zip(ends, counts, strict=True)]


def _load_predictions(path: Path, recordings: Sequence[Recording], config: TrainingConfig) -> _Held | None:
    """What was predicted before, or None where it is not there, not readable or not of these recordings."""
    try:
        tensors = load_file(path)
        losses = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        if len(tensors["counts"]) != len(recordings) or len(tensors["frame_counts"]) != len(recordings):
            return None
        return _held(tensors, losses, recordings, config)
    except (OSError, SafetensorError, ValueError, KeyError):
        return None


def _held(
    tensors: dict[str, np.ndarray],
    losses: dict[str, list[float]],
    recordings: Sequence[Recording],
    config: TrainingConfig,
) -> _Held:
    windows = []
    parts, frame_parts = (_slices(tensors[name]) for name in ("counts", "frame_counts"))
    for recording, part, frame_part in zip(recordings, parts, frame_parts, strict=True):
        windows.append(
            WindowPredictions(
                starts_s=tensors["starts_s"][part],
                probabilities=tensors["probabilities"][part],
                centre=tensors["centre"][part],
                window_s=config.features.window_s,
                hop_s=HOP_S,
                duration_s=len(recording.samples) / SAMPLE_RATE,
                frames=FramePredictions(*(tensors[f"frame_{name}"][frame_part] for name in _FRAMES)),
            )
        )
    return _Held(tensors["events"], windows, losses)
