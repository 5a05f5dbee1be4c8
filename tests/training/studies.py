"""Studies of synthesised recordings that somebody reviewed, and what a tiny retraining needs besides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from prs_core.annotation import Change, Edit, Event, RecordMark, new_id
from prs_core.formats.sprsound import read_annotation
from prs_core.retraining import Job, Request, Settings, Way
from prs_core.study import open_study
from prs_core.synthesis import Kind
from tests.support import sprsound_tree, tiny_bundle
from training.config import FinetuneConfig, OptimiserConfig, PretrainConfig, TrainingConfig
from training.refine import Recipe, Stage
from training.retrain import Plan

_SMALL = OptimiserConfig(epochs=2, batch=8, items=16)
#: A training from nothing, and refining, of as few steps as there can be.
CONFIG = TrainingConfig(
    "tiny",
    "1",
    folds=2,
    width=4,
    bfloat16=False,
    pretrain=PretrainConfig(_SMALL),
    events=FinetuneConfig(_SMALL),
    windows=FinetuneConfig(_SMALL),
)
_STAGE = Stage(1e-3, 0.0, 4, 4, batch=8)
RECIPE = Recipe(_STAGE, _STAGE, _STAGE, epochs=2)


def plan(held_out: Sequence[str] = ()) -> Plan:
    """Nothing is held out but the patients of these names."""
    return Plan(lambda patient: patient in held_out, RECIPE, CONFIG)


def reviewed_study(
    folder: Path,
    *,
    patients: int = 4,
    recordings: int = 2,
    duration_s: float = 4.0,
    kinds: Sequence[Kind] = tuple(Kind),
    reader: str = "Ann",
    reviewed: bool = True,
) -> Path:
    """A study in ``folder``, every recording of which the reader has annotated as it was synthesised."""
    tree = sprsound_tree(folder / "tree", patients=patients, recordings=recordings, duration_s=duration_s, kinds=kinds)
    path = folder / "clinic.prs-study"
    with open_study(path, create=True) as study:
        rows = study.add_recordings([tree / "train_wav"])
        ann = study.reader(reader)
        for row in rows:
            found = read_annotation(tree / "train_json" / f"{row.path.stem}.json", row.duration_s)
            events = [Event(new_id(), e.start_s, e.end_s, e.type) for e in found.events]
            mark = Change(RecordMark(), RecordMark(label=found.record_label, reviewed=reviewed))
            edit = Edit("Review", (*(Change(None, event) for event in events), mark))
            study.append(row.id, ann.id, edit, expected=0)
    return path


def job_of(
    folder: Path, study: Path | str, way: Way = Way.REFINE, *, trees: Sequence[str] = (), **settings: object
) -> Job:
    """A job in a folder of its own, starting from a tiny model."""
    base = folder / "base"
    if not base.is_dir():
        tiny_bundle(base, members=2)
    chosen = replace(Settings(threads=1, judge=False), **settings)  # type: ignore[arg-type]
    return Job.create(folder / "jobs", Request(str(study), str(base), "tiny-4-0", way, tuple(trees), settings=chosen))


def weights(folder: Path) -> dict[str, bytes]:
    """The bytes of a bundle's weights, by name."""
    return {path.name: path.read_bytes() for path in sorted(folder.glob("weights*.safetensors"))}
