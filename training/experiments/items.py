"""What the systems are trained on and judged by: the features of a split's events or records, computed once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from prs_core.errors import PRSError
from prs_core.feature_config import FeatureConfig
from prs_core.features import FeatureExtractor
from prs_core.files import write_bytes
from prs_core.labels import EventType, RecordLabel, Task, task_label
from training.data import Recording, Split, has_split, patient_folds, read_split
from training.events import Clips
from training.experiments.systems import FOLD_SEED, FOLDS, System
from training.loop import Report

#: Columns of the tables, and the part of the data that each is read from.
SPLITS = ("train", "valid", "intra", "inter")
SOURCES = {"train": "train", "valid": "train", "intra": "intra", "inter": "inter"}
_KINDS = {"events": EventType, "records": RecordLabel}


def held_out(split: Split) -> np.ndarray:
    """(recordings,) bool: the patients of the train part that are the validation split."""
    labels = [str(r.label) for r in split.recordings]
    return patient_folds(split.patients, labels, FOLDS, FOLD_SEED) == 0


@dataclass(frozen=True)
class Items:
    """Events or whole records: ``maps`` of features (coefficients, frames), and of each its finest label and patient.

    ``valid`` (items,): whether it belongs to the validation split. ``fingerprint``: of the part of the data they are
    from.
    """

    maps: tuple[Tensor, ...]
    labels: tuple[EventType, ...] | tuple[RecordLabel, ...]
    patients: tuple[str, ...]
    valid: np.ndarray
    fingerprint: str

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, chosen: np.ndarray) -> Items:
        """Those of a mask (items,)."""
        where = np.flatnonzero(chosen)
        labels = tuple(self.labels[i] for i in where)
        maps = tuple(self.maps[i] for i in where) if self.maps else ()
        return Items(maps, labels, tuple(self.patients[i] for i in where), self.valid[where], self.fingerprint)  # type: ignore[arg-type]

    def split(self, name: str) -> Items:
        """Those of one column of the tables."""
        return self.take(self.valid if name == "valid" else ~self.valid)

    def answers(self, task: Task) -> list[str]:
        """The true labels in the terms of a task."""
        return [task_label(label, task) for label in self.labels]

    def clips(self, system: System) -> Clips:
        """As the training functions take them, labelled with the system's classes."""
        codes = [system.classes.index(answer) for answer in self.answers(Task(int(system.target)))]
        return Clips(self.maps, np.array(codes), np.arange(len(self)), len(system.classes))


def make_items(split: Split, kind: str, features: FeatureConfig, *, folds: bool) -> Items:
    """Features of every event, or of every record, each over its own samples. ``folds``: hold some patients out."""
    extractor = FeatureExtractor(features)
    outside = held_out(split) if folds else np.zeros(len(split.recordings), bool)
    maps, labels, patients, valid = [], [], [], []
    with torch.inference_mode():
        for recording, held in zip(split.recordings, outside, strict=True):
            for label, samples in _sounds(recording, kind):
                maps.append(extractor(torch.from_numpy(samples)[None])[0, 0].clone())
                labels.append(label)
                patients.append(recording.patient)
                valid.append(bool(held))
    if not maps:
        raise PRSError(f"There are no {kind} to learn from or to judge.", "Name a folder with annotated recordings.")
    return Items(tuple(maps), tuple(labels), tuple(patients), np.array(valid), split.fingerprint())  # type: ignore[arg-type]


def _sounds(recording: Recording, kind: str) -> list[tuple[EventType | RecordLabel, np.ndarray]]:
    if kind == "events":
        return [(event.type, samples) for event, samples in recording.clips()]
    return [(recording.label, recording.samples)]


def save_items(path: Path, items: Items, kind: str) -> None:
    """All in one file: the maps one after the other along time, the rest as text."""
    text = {"kind": kind, "labels": [str(x) for x in items.labels], "patients": items.patients}
    tensors = {
        "maps": torch.cat(items.maps, dim=1),
        "frames": torch.tensor([m.shape[1] for m in items.maps]),
        "valid": torch.from_numpy(items.valid),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(path, save(tensors, metadata={"items": json.dumps(text), "fingerprint": items.fingerprint}))


def load_items(path: Path, *, maps: bool = True) -> Items | None:
    """What was saved, with or without the features; None where it is not there or cannot be read."""
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            text = json.loads(metadata["items"])
            lengths = file.get_tensor("frames").tolist()
            pieces = tuple(file.get_tensor("maps").split(lengths, dim=1)) if maps else ()
            valid = file.get_tensor("valid").numpy()
        labels = tuple(_KINDS[text["kind"]](x) for x in text["labels"])
        return Items(pieces, labels, tuple(text["patients"]), valid, metadata["fingerprint"])  # type: ignore[arg-type]
    except (OSError, SafetensorError, KeyError, ValueError, TypeError):
        return None


class Data:
    """A data set's parts, each read when it is first wanted, and the features of them, kept in a folder.

    ``notes``: what was left out or mended in those that were read; ``report`` is told each as it is found.
    """

    def __init__(self, root: Path, cache: Path, report: Report = lambda _: None) -> None:
        self.root, self.cache, self._report = root, cache, report
        self.notes: list[str] = []
        self._splits: dict[str, Split | None] = {}

    def part(self, name: str) -> Split | None:
        """ "train", "intra" or "inter"; None where the data set does not have it, or nothing usable of it. Train must
        be there."""
        if name not in self._splits:
            self._splits[name] = self._read(name)
        return self._splits[name]

    def _read(self, name: str) -> Split | None:
        if name != "train" and not has_split(self.root, name):
            return None
        try:
            split = read_split(self.root, name)
        except PRSError as error:
            if name == "train":
                raise
            self._note(f"left out: the {name} split: {error}")
            return None
        for note in split.notes:
            self._note(f"{name} split: {note}")
        return split

    def _note(self, text: str) -> None:
        self.notes.append(text)
        self._report(text)

    def fingerprint(self, name: str) -> str | None:
        """Of a part; None where it is not there."""
        if name == "train":
            return self._train_fingerprint
        part = self.part(name)
        return part.fingerprint() if part else None

    @cached_property
    def _train_fingerprint(self) -> str:
        part = self.part("train")
        assert part is not None
        return part.fingerprint()

    def path(self, name: str, system: System) -> Path:
        """Where the features of a part are kept for a system."""
        f = system.features
        shape = f"{f.n_mfcc}-{f.n_mels}-{f.n_fft}-{f.hop_length}"
        return self.cache / f"{system.kind}-{name}-{self.fingerprint(name)}-{shape}.safetensors"

    def items(self, name: str, system: System, *, maps: bool = True) -> Items | None:
        """The items of a part; None where the part is not there."""
        part = self.part(name)
        if part is None:
            return None
        path = self.path(name, system)
        found = load_items(path, maps=maps)
        if found is None:
            found = make_items(part, system.kind, system.features, folds=name == "train")
            save_items(path, found, system.kind)
        return found
