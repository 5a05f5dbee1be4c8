"""What refining is worth: twelve patients of the train part are taken as a new clinic.

A starting model that never heard them; half of each one's recordings are corrected (their reference is what a
clinician's corrections come to); the model is refined on those. Errors are counted on the other half, and what is lost
elsewhere on the intra test without these patients. Then the same with few corrected events only.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch

from prs_core.bundle import Bundle, default_bundle_path, load_bundle, load_memory, save_bundle, save_memory
from prs_core.event_metrics import recording_counts
from prs_core.files import write_json, write_text
from prs_core.inference import network_state
from training.card import draft_card
from training.config import TrainingConfig
from training.data import Recording, Split, patient_folds, read_split
from training.evaluate import evaluate, log_evaluation
from training.events import event_clips
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
ERRORS = ("types", "records", "edits", "corrections")


def clinic_patients(split: Split, config: TrainingConfig) -> tuple[list[str], np.ndarray]:
    """Twelve of the patients whom the networks of the first fold never heard, and each recording's fold."""
    folds = patient_folds(split.patients, [str(r.label) for r in split.recordings], config.folds, config.seed)
    names, counts = np.unique(split.patients[folds == 0], return_counts=True)
    able = names[counts >= LEAST_RECORDINGS]
    drawn = np.random.default_rng(config.seed).choice(able, min(PATIENTS, len(able)), replace=False)
    return sorted(drawn.tolist()), folds


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


def errors(bundle: Bundle, recordings: Sequence[Recording], threads: int) -> dict[str, float]:
    """What a clinician has left to correct: ``types`` wrong of the events cut out by their reference borders,
    ``records`` labelled wrongly, ``edits`` of the found events, and both of the latter together, ``corrections``."""
    answers = hear(bundle, recordings, threads=threads)
    pairs = list(zip(recordings, answers, strict=True))
    types = sum(event.type is not said for r, a in pairs for (event, _), said in zip(r.clips(), a.types, strict=True))
    records = sum(r.label is not a.label for r, a in pairs)
    edits = int(recording_counts([r.events for r in recordings], [a.events for a in answers])[:, -1].sum())
    return {
        "types": types,
        "records": records,
        "edits": edits,
        "corrections": edits + records,
        "of_events": sum(len(r.clips()) for r in recordings),
        "of_records": len(recordings),
    }


@dataclass(frozen=True)
class Clinic:
    """The experiment. ``own``: train a starting model on all other patients; else the networks of the first fold, which
    never heard a third of the patients, are it. ``log``: of looks at the intra test."""

    root: Path
    config: TrainingConfig
    work: Path
    log: Path
    report: Report
    own: bool = False
    members: int = 1
    recipe: Recipe = field(default_factory=Recipe)
    threads: int = 1

    @cached_property
    def split(self) -> Split:
        return read_split(self.root, "train")

    @cached_property
    def start(self) -> Bundle:
        """The starting model, with its memory. Operating points are the bundled model's."""
        folder = self.work / "clinic" / f"start-{'own' if self.own else 'fold'}-{self.members}"
        if (folder / "memory.safetensors").is_file():
            return load_bundle(folder)
        patients, folds = clinic_patients(self.split, self.config)
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
            id=f"{config.name}-clinic-{folder.name}",
            decision=bundled.decision,
            events=replace(bundled.events, network=draft.events.network, frames=draft.events.frames),
        )
        names = (*card.parts("events"), *card.parts("windows"))
        networks = dict(zip(names, (*trained.events[: self.members], *trained.windows[: self.members]), strict=True))
        bundle = save_bundle(folder, card, {name: network_state(network) for name, network in networks.items()})
        source = WindowBatches(recordings, config)
        save_memory(bundle, make_memory(networks, recordings, clips, source, config.event_frames).to_tensors())
        return load_bundle(folder)

    def _trained_in(self) -> tuple[TrainingConfig, Path]:
        """The configuration of the networks to start from, and where they are, or are to be."""
        if self.own:
            return replace(self.config, members=self.members), self.work / "clinic"
        return self.config, self.work / f"{self.config.hash}-{self.split.fingerprint()}" / "fold-1"

    def row(self, size: int | None) -> dict[str, Any]:
        """One refining, and what came of it; done once."""
        patients, _ = clinic_patients(self.split, self.config)
        corrected, other = halves(self.split.recordings, patients, self.config.seed)
        chosen = first_events(corrected, size)
        base = self.start
        folder = self.work / "clinic" / f"{base.folder.name}-{size or 'all'}"
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
        patients, _ = clinic_patients(self.split, self.config)
        whole = read_split(self.root, "intra")
        rest = replace(whole, recordings=tuple(r for r in whole.recordings if r.patient not in patients))
        result = evaluate(bundle, rest, threads=self.threads)
        log_evaluation(self.log, "intra", result)
        tasks = {task: {k: v[k] for k in ("score", "interval_95")} for task, v in result["tasks"].items()}
        return {"recordings": len(rest.recordings), "tasks": tasks, "total": result["total"]}

    def run(self, out: Path, sizes: Sequence[int | None] = SIZES) -> dict[str, Any]:
        """All rows that are not there yet; writes clinic.json and clinic.md into ``out`` after each."""
        patients, _ = clinic_patients(self.split, self.config)
        _, other = halves(self.split.recordings, patients, self.config.seed)
        done = self.work / "clinic" / f"rows-{'own' if self.own else 'fold'}-{self.members}.json"
        rows: dict[str, Any] = json.loads(done.read_text(encoding="utf-8")) if done.is_file() else {}
        if rows.get("recipe") != (recipe := json.loads(json.dumps(self.recipe.to_dict()))):
            rows = {"recipe": recipe}
        if "before" not in rows:
            rows["before"] = {"errors": errors(self.start, other, self.threads), "intra": self.intra(self.start)}
            write_json(done, rows)
        for size in sizes:
            name = str(size or "all")
            if name not in rows:
                self.report(f"clinic: {name} corrected events")
                rows[name] = self.row(size)
                write_json(done, rows)
            write_json(out / "clinic.json", rows)
            write_text(out / "clinic.md", table(rows))
        return rows


def table(rows: dict[str, Any]) -> str:
    """The rows as Markdown."""
    tasks = ("11", "12", "21", "22")
    lines = [
        "| corrected events | patients | minutes | types wrong | records wrong | edits | "
        + " | ".join(tasks)
        + " | total |",
        "| ---: " * (7 + len(tasks)) + "|",
    ]
    before = rows["before"]
    for name, row in rows.items():
        if name == "recipe":
            continue
        events = "none" if name == "before" else str(row["events"])
        spent = "" if name == "before" else f"{row['processor_seconds'] / 60:.1f}"
        counts = [_change(row["errors"][kind], before["errors"][kind]) for kind in ("types", "records", "edits")]
        scores = [_score(row["intra"]["tasks"][task]["score"]) for task in tasks]
        cells = (events, str(row.get("patients", "")), spent, *counts, *scores, _score(row["intra"]["total"]))
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _change(now: int, before: int) -> str:
    return str(now) if now == before or not before else f"{now} ({(now - before) / before:+.0%})"


def _score(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
