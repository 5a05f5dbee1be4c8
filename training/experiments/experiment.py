"""What an experiment needs to be run: trains what is missing, predicts what is missing, and scores it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from prs_core.files import write_json
from prs_core.inference import classify_maps
from prs_core.labels import RecordLabel, Task, task_label
from training.data import Recording
from training.evaluate import log_evaluation
from training.experiments.items import SOURCES, SPLITS, Data, Items, held_out
from training.experiments.runs import (
    Job,
    load_arrays,
    read_run,
    run_folder,
    run_jobs,
    save_arrays,
    train_system,
    versions,
    write_run,
)
from training.experiments.systems import Preset, System, is_tuned, systems, window_system
from training.experiments.windows import in_terms_of, predict_windows, train_windows
from training.loop import Report
from training.report import task_scores

#: The parts of the data of which every use is logged: nothing may be chosen on them.
TEST_SPLITS = ("intra", "inter")
PAPER = Path(__file__).parent / "paper.toml"
LEVELS = ("window", "record")
RECORD_TASKS = (Task.RECORD_TERNARY, Task.RECORD_LABEL)
Scores = dict[str, Any]


def paper_numbers() -> dict[str, Any]:
    """The paper's own tables: table, row, split, task -> number."""
    return tomllib.loads(PAPER.read_text(encoding="utf-8"))


def scores_of(true: Sequence[str], predicted: Sequence[str], patients: Sequence[str], task: Task) -> Scores:
    """The official Score with its interval, and plain accuracy, which counts Poor Quality too."""
    accuracy = float(np.mean(np.array(true) == np.array(predicted)))
    return {"accuracy": accuracy, **task_scores(true, predicted, patients, task)}


@dataclass(frozen=True)
class Experiment:
    """One preset on one data set. ``splits``: which of valid, intra and inter may be looked at, besides train.

    ``work`` keeps all that was trained and predicted. Every look at a test split is appended to ``log``.
    """

    data: Data
    preset: Preset
    work: Path
    splits: tuple[str, ...]
    log: Path
    report: Report
    threads: int = 1
    processes: int = 1

    @cached_property
    def systems(self) -> tuple[System, ...]:
        return systems(self.preset)

    @cached_property
    def fingerprint(self) -> str:
        """Of what is trained on."""
        found = self.data.fingerprint("train")
        assert found is not None
        return found

    def folder(self, system: System) -> Path:
        return run_folder(self.work, system, self.fingerprint)

    def provenance(self) -> dict[str, Any]:
        """What stands in every result beside its numbers."""
        wanted = {name: self.data.fingerprint(SOURCES[name]) if self._seen(name) else None for name in SPLITS}
        return {"preset": self.preset.name, "tuned": is_tuned(self.preset), "data": wanted, "versions": versions()}

    def _seen(self, split: str) -> bool:
        """Whether a split may be looked at and is there."""
        return split == "train" or (split in self.splits and self.data.part(SOURCES[split]) is not None)

    # ------------------------------------------------------------------------------------------- the six systems

    def train(self, wanted: Sequence[System]) -> None:
        """Train those of the systems that are not trained yet."""
        groups: dict[tuple[str, str], list[System]] = {}
        for system in wanted:
            shared = system.encoder().hash if system.pretrain_epochs else system.hash
            groups.setdefault((system.kind, shared), []).append(system)
        jobs = []
        for group in groups.values():
            job = Job(
                tuple(group), self.data.path("train", group[0]), self.work, self.fingerprint, threads=self.threads
            )
            if job.missing():
                self.data.items("train", group[0])
                jobs.append(job)
        # The long ones first: what is left at the end is then short, and no process waits long for another.
        jobs.sort(key=lambda j: -sum(s.epochs + 2 * s.pretrain_epochs / len(j.systems) for s in j.systems))
        run_jobs(jobs, self.processes, self.report)

    def scores(self, system: System) -> dict[str, Scores | None]:
        """Of a trained system on every split; None for those that are absent or not to be looked at."""
        return {name: self._scores(system, name) if self._seen(name) else None for name in SPLITS}

    def _scores(self, system: System, split: str) -> Scores | None:
        arrays = self._predictions(system, split)
        items = self.data.items(SOURCES[split], system, maps=False)
        if arrays is None or items is None:
            return None
        if SOURCES[split] == "train":
            items = items.split(split)
        return _score(system, items, arrays["probabilities"])

    def _predictions(self, system: System, split: str) -> dict[str, np.ndarray] | None:
        if split not in TEST_SPLITS:
            return load_arrays(self.folder(system) / f"{split}.safetensors")
        path = self.folder(system) / f"{split}-{self.data.fingerprint(split)}.safetensors"
        found = load_arrays(path)
        if found is None:
            items = self.data.items(split, system)
            assert items is not None
            found = {"probabilities": classify_maps(self._network(system), items.maps, system.frames)}
            result = _score(system, items, found["probabilities"])
            # The log first: that a test split was looked at stays true whatever happens to the result.
            self._log(system, split, {system.target: result})
            save_arrays(path, found)
        return found

    def _network(self, system: System) -> Any:
        """A trained system's network: nothing is left to train, so this only restores it."""
        items = self.data.items("train", system)
        assert items is not None
        clips = items.split("train").clips(system)
        return train_system(system, clips, self.work, self.fingerprint, lambda _: None).network

    def _log(self, system: System, split: str, tasks: Mapping[str, Scores]) -> None:
        model = f"experiment {self.preset.name} {system.label} {system.hash}"
        self.log.parent.mkdir(parents=True, exist_ok=True)
        log_evaluation(self.log, split, {"model": model, "tasks": dict(tasks)})

    def embeddings(self, system: System) -> tuple[np.ndarray, list[str]]:
        """Of a trained system on the validation split: (items, embedding), and the true label of each."""
        arrays = load_arrays(self.folder(system) / "valid.safetensors")
        items = self.data.items("train", system, maps=False)
        assert arrays is not None and items is not None
        return arrays["embeddings"], items.split("valid").answers(Task(int(system.target)))

    def describe(self, system: System) -> dict[str, Any]:
        """A trained system's line in a results file, but for its scores."""
        run = read_run(self.folder(system)) or {}
        return {
            "system": system.name,
            "task": system.target,
            "hash": system.hash,
            "seconds": run.get("seconds"),
            "device": run.get("device"),
            "configuration": system.to_dict(),
        }

    # ---------------------------------------------------------------------------------------- the network of windows

    def recordings(self, split: str) -> list[Recording] | None:
        """Of a split; None where it is absent."""
        part = self.data.part(SOURCES[split])
        if part is None or SOURCES[split] != "train":
            return None if part is None else list(part.recordings)
        held = held_out(part)
        return [r for r, outside in zip(part.recordings, held, strict=True) if bool(outside) == (split == "valid")]

    def window_network(self) -> Any:
        """Table II's network, trained where it is not yet."""
        system = window_system(self.preset)
        training = self.recordings("train")
        assert training is not None
        finished = read_run(self.folder(system)) is not None
        say: Report = (lambda _: None) if finished else (lambda text: self.report(f"{system.label}  {text}"))
        trained = train_windows(training, system, self.work, self.fingerprint, say)
        if not finished:
            write_run(self.folder(system), system, trained, self.fingerprint)
        return trained.network

    def window_scores(self) -> dict[str, dict[str, dict[str, Scores] | None]]:
        """Level ("window", "record"), split, task -> scores; None for splits that are absent or not to be looked at."""
        result: dict[str, dict[str, dict[str, Scores] | None]] = {level: {} for level in LEVELS}
        for split in SPLITS:
            found = self._window_predictions(split) if self._seen(split) else None
            for level in LEVELS:
                result[level][split] = None if found is None else _level_scores(found[level], level)
        return result

    def _window_predictions(self, split: str) -> dict[str, Any]:
        system = window_system(self.preset)
        path = self.folder(system) / f"{split}-{self.data.fingerprint(SOURCES[split])}.json"
        try:
            found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            recordings = self.recordings(split)
            assert recordings is not None
            found = predict_windows(self.window_network(), recordings, system)
            if split in TEST_SPLITS:
                self._log(system, split, _level_scores(found["record"], "record"))
            write_json(path, found)
        return found


def _score(system: System, items: Items, probabilities: np.ndarray) -> Scores:
    """The most probable class is the answer: nothing is fitted."""
    predicted = [system.classes[i] for i in probabilities.argmax(axis=1)]
    task = Task(int(system.target))
    return scores_of(items.answers(task), predicted, items.patients, task)


def _level_scores(found: Mapping[str, list[Any]], level: str) -> dict[str, Scores]:
    """Tasks 21 and 22 from windows' classes, or from records' labels."""
    result = {}
    for task in RECORD_TASKS:
        true, predicted = (
            [in_terms_of(i, task) for i in found[key]]
            if level == "window"
            else [task_label(RecordLabel(label), task) for label in found[key]]
            for key in ("true", "predicted")
        )
        result[str(int(task))] = scores_of(true, predicted, found["patients"], task)
    return result
