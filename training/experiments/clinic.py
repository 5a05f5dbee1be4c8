"""What refining is worth: twelve patients of the train part are taken as a new clinic, several times over.

A starting model that never heard them; half of each one's recordings are corrected (their reference is what a
clinician's corrections come to); the model is refined on those. Errors are counted on the other half, and what is lost
elsewhere on the intra test without these patients. Then the same with few corrected events only.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch

from prs_core.bundle import Bundle, default_bundle_path, load_bundle, load_memory, save_bundle, save_memory
from prs_core.errors import PRSError
from prs_core.event_metrics import recording_counts
from prs_core.files import write_json, write_text
from prs_core.inference import network_state
from training.card import draft_card
from training.config import TrainingConfig
from training.data import Recording, Split, patient_folds, read_split
from training.evaluate import evaluate, log_evaluation
from training.events import event_clips
from training.experiments.runs import versions
from training.gate.judge import hear
from training.loop import Report
from training.memory import make_memory, memory_from_tensors
from training.networks import train_networks
from training.refine import Recipe, refine_networks
from training.windows import WindowBatches

#: Patients of the clinic, of those with at least so many recordings.
PATIENTS, LEAST_RECORDINGS = 12, 6
#: Corrected events: all of the half, then few.
SIZES = (None, 100, 30, 10)
#: Clinics, no patient in two of them.
CLINICS = 3
ERRORS = ("types", "records", "edits")
_DRAWS = 2000


def clinic_patients(split: Split, config: TrainingConfig, number: int = 0) -> tuple[list[str], np.ndarray]:
    """Twelve of the patients whom the networks of the first fold never heard, others for every ``number``, and each
    recording's fold. Raises PRSError where too few are left."""
    folds = patient_folds(split.patients, [str(r.label) for r in split.recordings], config.folds, config.seed)
    names, counts = np.unique(split.patients[folds == 0], return_counts=True)
    drawn = np.random.default_rng(config.seed).permutation(names[counts >= LEAST_RECORDINGS])
    own = drawn[number * PATIENTS : (number + 1) * PATIENTS]
    if len(own) < PATIENTS:
        wanted = f"{number + 1} clinics" if number else "a clinic"
        raise PRSError(f"The data have too few patients for {wanted} of {PATIENTS}.", "Ask for fewer.")
    return sorted(own.tolist()), folds


def halves(
    recordings: Sequence[Recording], patients: Sequence[str], seed: int
) -> tuple[list[Recording], list[Recording]]:
    """Of each patient one half that is corrected, in the order in which it is, patient by patient in turn; and the
    other half."""
    generator = np.random.default_rng(seed)
    turns: list[tuple[int, str, Recording]] = []
    other: list[Recording] = []
    for patient in patients:
        own = [r for r in recordings if r.patient == patient]
        order = generator.permutation(len(own))
        turns += [(turn, patient, own[i]) for turn, i in enumerate(order[: len(own) // 2])]
        other += [own[i] for i in order[len(own) // 2 :]]
    return [r for _, _, r in sorted(turns, key=lambda each: each[:2])], other


def first_events(corrected: Sequence[Recording], events: int | None) -> list[Recording]:
    """As many of the recordings, whole ones, as hold so many events."""
    chosen: list[Recording] = []
    for recording in corrected:
        if events is not None and sum(len(r.events) for r in chosen) >= events:
            break
        chosen.append(recording)
    return chosen


def errors(bundle: Bundle, recordings: Sequence[Recording], threads: int) -> dict[str, list[int]]:
    """What a clinician has left to correct, for each patient, in the order of their names: ``types`` wrong of the
    events cut out by their reference borders, ``records`` labelled wrongly, ``edits`` of the found events; and
    ``of_events`` and ``of_records``, how many there are."""
    answers = hear(bundle, recordings, threads=threads)
    edits = recording_counts([r.events for r in recordings], [a.events for a in answers])[:, -1]
    found = {
        "types": [
            sum(e.type is not s for (e, _), s in zip(r.clips(), a.types, strict=True))
            for r, a in zip(recordings, answers, strict=True)
        ],
        "records": [int(r.label is not a.label) for r, a in zip(recordings, answers, strict=True)],
        "edits": edits,
        "of_events": [len(r.clips()) for r in recordings],
        "of_records": [1 for _ in recordings],
    }
    _, owner = np.unique([r.patient for r in recordings], return_inverse=True)
    return {kind: np.bincount(owner, np.asarray(counts)).astype(int).tolist() for kind, counts in found.items()}


@dataclass(frozen=True)
class Clinic:
    """One clinic. ``own``: train a starting model on all other patients; else the networks of the first fold, which
    never heard a third of the patients, are it. ``log``: of looks at the intra test. ``number``: which clinic."""

    root: Path
    config: TrainingConfig
    work: Path
    log: Path
    report: Report
    own: bool = False
    members: int = 1
    number: int = 0
    recipe: Recipe = field(default_factory=Recipe)
    threads: int = 1

    @cached_property
    def split(self) -> Split:
        return read_split(self.root, "train")

    @cached_property
    def start(self) -> Bundle:
        """The starting model, with its memory. Operating points are the bundled model's."""
        folder = self._folder / "start"
        if (folder / "memory.safetensors").is_file():
            return load_bundle(folder)
        patients, folds = self.patients
        config, where = self._trained_in()
        keep = [i for i, r in enumerate(self.split.recordings) if (r.patient not in patients if self.own else folds[i])]
        recordings = [self.split.recordings[i] for i in keep]
        clips = event_clips(recordings, config.features)
        if self.own:
            where = where / f"{config.hash}-{Split(tuple(recordings), ()).fingerprint()}" / "final"
        trained = train_networks(recordings, clips, config, where, self.report)
        bundled, draft = load_bundle(default_bundle_path()).card, draft_card(replace(config, members=self.members))
        card = replace(
            draft,
            id=f"{config.name}-{self._folder.name}",
            decision=bundled.decision,
            events=replace(bundled.events, network=draft.events.network, frames=draft.events.frames),
        )
        names = (*card.parts("events"), *card.parts("windows"))
        networks = dict(zip(names, (*trained.events[: self.members], *trained.windows[: self.members]), strict=True))
        bundle = save_bundle(folder, card, {name: network_state(network) for name, network in networks.items()})
        source = WindowBatches(recordings, config)
        save_memory(bundle, make_memory(networks, recordings, clips, source, config.event_frames).to_tensors())
        return load_bundle(folder)

    @cached_property
    def patients(self) -> tuple[list[str], np.ndarray]:
        return clinic_patients(self.split, self.config, self.number)

    @property
    def _folder(self) -> Path:
        """Of one clinic's models, with the configuration that the networks were made by."""
        start = f"own-{self.number}" if self.own else "fold"
        return self.work / "clinic" / f"{self.config.hash}-{self.split.fingerprint()}-{start}-{self.members}"

    @cached_property
    def _settings(self) -> dict[str, Any]:
        """What all rows depend on; rows of other settings are no rows of these."""
        data = {"train": self.split.fingerprint(), "intra": read_split(self.root, "intra").fingerprint()}
        made: dict[str, Any] = json.loads(
            json.dumps({"recipe": self.recipe.to_dict(), "configuration_hash": self.config.hash, "data": data})
        )
        return made

    @property
    def _recipe_hash(self) -> str:
        text = json.dumps(self._settings["recipe"], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:8]

    def _trained_in(self) -> tuple[TrainingConfig, Path]:
        """The configuration of the networks to start from, and where they are, or are to be."""
        if self.own:
            return replace(self.config, members=self.members), self.work / "clinic"
        return self.config, self.work / f"{self.config.hash}-{self.split.fingerprint()}" / "fold-1"

    def row(self, size: int | None) -> dict[str, Any]:
        """One refining, and what came of it; done once."""
        corrected, other = halves(self.split.recordings, self.patients[0], self.config.seed)
        chosen = first_events(corrected, size)
        base = self.start
        # Checkpoints of another recipe would be taken for this one's.
        folder = self._folder / f"clinic-{self.number}-{size or 'all'}-{self._recipe_hash}"
        remembered = load_memory(base)
        assert remembered is not None
        clips = event_clips(chosen, base.card.features)
        wall, processor = time.monotonic(), time.process_time()
        memory = memory_from_tensors(remembered, base)
        refined = refine_networks(base, memory, chosen, clips, self.recipe, folder, self.report)
        spent = {"seconds": time.monotonic() - wall, "processor_seconds": time.process_time() - processor}
        states = {name: network_state(network) for name, network in refined.networks.items()}
        card = replace(base.card, id=f"{base.card.id}-{size or 'all'}")
        bundle = save_bundle(folder / "model", card, {**base.tensors, **states})
        return {
            "recordings": len(chosen),
            "patients": len({r.patient for r in chosen}),
            "events": len(clips),
            **spent,
            "threads": torch.get_num_threads(),
            "errors": errors(bundle, other, self.threads),
            "intra": self.intra(bundle),
        }

    def intra(self, bundle: Bundle) -> dict[str, Any]:
        """Scores of the intra test without the clinic's patients; the look is logged."""
        whole = read_split(self.root, "intra")
        rest = replace(whole, recordings=tuple(r for r in whole.recordings if r.patient not in self.patients[0]))
        result = evaluate(bundle, rest, threads=self.threads)
        log_evaluation(self.log, "intra", result)
        tasks = {task: {k: v[k] for k in ("score", "interval_95")} for task, v in result["tasks"].items()}
        return {"recordings": len(rest.recordings), "tasks": tasks, "total": result["total"]}

    def run(self, sizes: Sequence[int | None] = SIZES) -> dict[str, Any]:
        """All rows, those that are there already from the folder of work."""
        _, other = halves(self.split.recordings, self.patients[0], self.config.seed)
        done = self._folder / f"rows-{self.number}.json"
        rows: dict[str, Any] = json.loads(done.read_text(encoding="utf-8")) if done.is_file() else {}
        if any(rows.get(name) != value for name, value in self._settings.items()):
            rows = {**self._settings, "versions": versions()}
        if "before" not in rows:
            rows["before"] = {"errors": errors(self.start, other, self.threads), "intra": self.intra(self.start)}
            write_json(done, rows)
        for size in sizes:
            name = str(size or "all")
            if name not in rows:
                self.report(f"clinic {self.number + 1}: {name} corrected events")
                rows[name] = self.row(size)
                write_json(done, rows)
        return rows


def run_clinics(clinics: Sequence[Clinic], out: Path, sizes: Sequence[int | None] = SIZES) -> list[dict[str, Any]]:
    """The rows of each; writes clinic.json and clinic.md into ``out`` after each. Raises PRSError where there are too
    few patients for the last, before the first has its hours."""
    made = []
    if clinics:
        clinic_patients(clinics[0].split, clinics[0].config, max(clinic.number for clinic in clinics))
    for clinic in clinics:
        made.append(clinic.run(sizes))
        write_json(out / "clinic.json", made)
        write_text(out / "clinic.md", table(made))
    return made


def table(clinics: Sequence[Mapping[str, Any]]) -> str:
    """What all clinics have together, as Markdown: errors in sum, Scores and minutes on average."""
    tasks = ("11", "12", "21", "22")
    lines = [
        "| corrected events | patients | minutes | types wrong | records wrong | edits | "
        + " | ".join(tasks)
        + " | total |",
        "| ---: " * (7 + len(tasks)) + "|",
    ]
    before = [rows["before"] for rows in clinics]
    for name in (name for name, row in clinics[0].items() if "errors" in row):
        each = [rows[name] for rows in clinics]
        first = name == "before"
        events = "none" if first else str(round(_mean(row["events"] for row in each)))
        patients = "" if first else str(round(_mean(row["patients"] for row in each)))
        spent = "" if first else f"{_mean(row['processor_seconds'] for row in each) / 60:.1f}"
        counts = [
            _change(*(np.concatenate([r["errors"][kind] for r in rows]) for rows in (each, before))) for kind in ERRORS
        ]
        scores = [_score([row["intra"]["tasks"][task]["score"] for row in each]) for task in tasks]
        cells = (events, patients, spent, *counts, *scores, _score([row["intra"]["total"] for row in each]))
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _change(now: np.ndarray, before: np.ndarray) -> str:
    """Errors of each patient; how many fewer in all, with the 95 % interval from drawing patients."""
    total, was = int(now.sum()), int(before.sum())
    if np.array_equal(now, before) or not was:
        return str(total)
    drawn = np.random.default_rng(0).multinomial(len(now), np.full(len(now), 1 / len(now)), size=_DRAWS)
    counts = drawn @ before
    low, high = np.quantile((drawn @ now)[counts > 0] / counts[counts > 0] - 1, [0.025, 0.975])
    return f"{total} ({total / was - 1:+.0%}, {low:+.0%} to {high:+.0%})"


def _mean(values: Iterable[float]) -> float:
    return float(np.mean(list(values)))


def _score(values: Sequence[float | None]) -> str:
    return "–" if None in values else f"{np.mean(np.asarray(values, float)):.3f}"
