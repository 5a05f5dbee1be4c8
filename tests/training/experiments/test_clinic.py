"""The clinic experiment in small: who is corrected, what is counted, and that a second run does nothing again."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from prs_core.bundle import load_bundle
from prs_core.errors import PRSError
from tests.support import sprsound_tree, tiny_bundle
from tests.training.studies import CONFIG, RECIPE
from training.data import Split, read_split
from training.experiments import clinic
from training.experiments.clinic import (
    ERRORS,
    Clinic,
    clinic_patients,
    errors,
    first_events,
    halves,
    run_clinics,
    table,
)
from training.refine import Recipe


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sprsound_tree(tmp_path_factory.mktemp("data"), patients=8, recordings=2, duration_s=4.0)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clinic, "PATIENTS", 3)
    monkeypatch.setattr(clinic, "LEAST_RECORDINGS", 2)


@pytest.fixture(scope="module")
def split(tree: Path) -> Split:
    return read_split(tree, "train")


def test_half_of_each_patients_recordings_is_corrected_in_turns(split: Split, small: None) -> None:
    patients, folds = clinic_patients(split, CONFIG)
    with pytest.raises(PRSError, match="too few patients for 2 clinics of 3"):
        clinic_patients(split, CONFIG, 1)
    assert len(patients) == 3 and all((folds[split.patients == p] == 0).all() for p in patients)
    corrected, other = halves(split.recordings, patients, 1)
    assert Counter(r.patient for r in corrected) == Counter(r.patient for r in other) == dict.fromkeys(patients, 1)
    assert not {r.name for r in corrected} & {r.name for r in other}
    assert halves(split.recordings, patients, 1) == (corrected, other)
    events = [len(r.events) for r in corrected]
    assert first_events(corrected, None) == corrected and len(first_events(corrected, events[0])) == 1
    assert len(first_events(corrected, events[0] + 1)) == 2


def test_errors_are_what_a_plain_count_finds(split: Split, tmp_path: Path) -> None:
    from prs_core.decision import events_from_windows, record_verdict
    from prs_core.event_metrics import event_scores
    from prs_core.inference import Analyzer
    from prs_core.labels import Task

    bundle = load_bundle(tiny_bundle(tmp_path))
    recordings = split.recordings[:3]
    found = errors(bundle, recordings, 1)
    analyzer, wrong, types, proposed = Analyzer(bundle), 0, 0, []
    for recording in recordings:
        windows = analyzer.windows([recording.samples])
        wrong += record_verdict(windows, bundle.card.decision).label is not recording.label
        proposed.append(events_from_windows(windows, bundle.card.decision))
        said = bundle.card.events.labels(analyzer.classify_events([s for _, s in recording.clips()]), Task.EVENT_TYPE)
        types += sum(str(e.type) != s for (e, _), s in zip(recording.clips(), said, strict=True))
    edits = event_scores([r.events for r in recordings], proposed)["edits"]["mean"] * 3
    assert [sum(found[kind]) for kind in ERRORS] == [types, wrong, round(edits)]
    of_patient = Counter(r.patient for r in recordings)
    assert found["of_records"] == [of_patient[patient] for patient in sorted(of_patient)]
    one = errors(bundle, [r for r in recordings if r.patient == min(of_patient)], 1)
    assert {kind: counts[:1] for kind, counts in found.items()} == one


def test_the_table_is_written_and_nothing_is_done_twice(tree: Path, small: None, tmp_path: Path) -> None:
    out, log = tmp_path / "out", tmp_path / "log.jsonl"
    out.mkdir()

    def run() -> list[dict[str, Any]]:
        made = Clinic(tree, CONFIG, tmp_path / "work", log, lambda _: None, recipe=RECIPE)
        return run_clinics([made], out, (None, 1))

    [rows] = run()
    assert set(rows) == {"recipe", "configuration_hash", "data", "versions", "before", "all", "1"}
    assert rows["configuration_hash"] == CONFIG.hash and "torch" in rows["versions"]
    assert rows["1"]["recordings"] == 1 and rows["all"]["recordings"] == 3
    lines = (out / "clinic.md").read_text().splitlines()
    assert lines == table([rows]).splitlines() and len(lines) == 5 and lines[2].startswith("| none |")
    assert len(log.read_text().splitlines()) == 3  # every look at the test
    patients, _ = clinic_patients(read_split(tree, "train"), CONFIG)
    rest = [r for r in read_split(tree, "intra").recordings if r.patient not in patients]
    assert rows["before"]["intra"]["recordings"] == len(rest)
    assert json.loads((out / "clinic.json").read_text()) == run() == [rows]
    assert len(log.read_text().splitlines()) == 3


def test_other_data_and_another_recipe_make_other_rows(tree: Path, small: None, tmp_path: Path) -> None:
    log, said = tmp_path / "log.jsonl", []

    def run(root: Path, recipe: Recipe) -> dict[str, Any]:
        return Clinic(root, CONFIG, tmp_path / "work", log, said.append, recipe=recipe).run((1,))

    first = run(tree, RECIPE)
    other = sprsound_tree(tmp_path / "other", patients=8, recordings=2, duration_s=4.0, seed=50)
    second = run(other, RECIPE)
    assert first["data"]["train"] == read_split(tree, "train").fingerprint() != second["data"]["train"]
    assert second["before"] != first["before"]
    said.clear()
    assert run(tree, replace(RECIPE, seed=RECIPE.seed + 1))["1"]["errors"]
    assert said and not any("resumed" in line for line in said)


def row(errors: list[int], minutes: float, score: float) -> dict[str, Any]:
    kinds = dict.fromkeys(ERRORS, errors)
    intra = {"tasks": {task: {"score": score} for task in ("11", "12", "21", "22")}, "total": score}
    return {"errors": kinds, "intra": intra, "processor_seconds": 60 * minutes, "patients": 2, "events": 10}


def test_the_table_is_of_all_clinics_together() -> None:
    one = {"recipe": {}, "before": row([4, 6], 0, 0.5), "all": row([2, 3], 1.0, 0.6)}
    two = {"recipe": {}, "before": row([10, 0], 0, 0.7), "all": row([5, 0], 2.0, 0.7)}
    none, refined = table([one, two]).splitlines()[2:]
    assert none.startswith("| none |  |  | 20 | 20 | 20 | 0.600 |")
    # Every patient has half of the errors left: so it is however they are drawn.
    assert refined.startswith("| 10 | 2 | 1.5 | 10 (-50%, -50% to -50%) |") and refined.endswith("| 0.650 |")
    uneven = {"recipe": {}, "before": row([4, 6], 0, 0.5), "all": row([4, 0], 1.0, 0.6)}
    assert "| 4 (-60%, -100% to +0%) |" in table([uneven])
