"""From a tree of recordings to the paper's tables and figures, with tiny networks; killed, resumed and filled up."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from prs_core.errors import PRSError
from prs_core.files import write_text
from tests.support import sprsound_tree
from training.commands.experiment import add_experiment, run_experiment
from training.experiments.items import Data, held_out
from training.experiments.systems import TITLES, Preset, systems, window_system

# Patient-grouped folds of sixteen patients cannot spread every label evenly, and scikit-learn says so.
pytestmark = pytest.mark.filterwarnings("ignore:The least populated class:UserWarning")

TINY = Preset(
    "tiny",
    supcon_epochs=1,
    values={
        "width": 2,
        "epochs": 1,
        "batch": 32,
        "pretrain_batch": 32,
        "n_mfcc": 16,
        "n_mels": 16,
        "n_fft": 256,
        "hop_length": 256,
        "bfloat16": False,
    },
    record_crop_s=2.048,
)
TUNED = """name = "not-tuned-yet"
version = "0"
width = 32
features = { n_mfcc = 16, n_mels = 16, n_fft = 256, hop_length = 256 }
events.optimiser = { epochs = 1, learning_rate = 0.01 }
"""


@pytest.fixture(scope="module")
def preset(tmp_path_factory: pytest.TempPathFactory) -> Preset:
    path = tmp_path_factory.mktemp("tuned") / "tuned.toml"
    write_text(path, TUNED)
    return Preset(TINY.name, TINY.supcon_epochs, TINY.values, TINY.record_crop_s, path)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sprsound_tree(tmp_path_factory.mktemp("data"), patients=16, recordings=2, duration_s=4.0)


def run(preset: Preset, what: str, tree: Path, folder: Path, *more: str, ends: int = 0) -> list[str]:
    """What the command says. Work and results lie in ``folder``; ``ends``: its exit code."""
    parser = argparse.ArgumentParser()
    add_experiment(parser.add_subparsers(), "")
    places = ["--data", str(tree), "--work", str(folder / "work"), "--out", str(folder / "out")]
    said: list[str] = []
    assert run_experiment(parser.parse_args(["experiment", what, *places, *more]), preset, said.append) == ends
    return said


@pytest.fixture(scope="module")
def made(preset: Preset, tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything, from a data set that has no inter test."""
    folder = tmp_path_factory.mktemp("made")
    part = folder / "part"
    shutil.copytree(tree, part)
    shutil.rmtree(part / "test_json" / "inter_test_json")
    run(preset, "all", part, folder)
    return folder


def result(folder: Path, name: str) -> dict:  # type: ignore[type-arg]
    return json.loads((folder / "out" / f"{name}.json").read_text(encoding="utf-8"))


def test_table3_has_every_system_and_task_beside_the_papers_numbers(made: Path, preset: Preset) -> None:
    table = result(made, "table3")
    assert [(r["task"], r["system"]) for r in table["rows"]] == [(s.target, s.name) for s in systems(preset)]
    assert [r["hash"] for r in table["rows"]] == [s.hash for s in systems(preset)]
    assert table["rows"][0]["paper"] == {"final": 0.728}
    for row in table["rows"]:
        assert row["seconds"] > 0
        assert row["splits"]["train"]["items"] > row["splits"]["valid"]["items"] > 0
        assert 0 <= row["splits"]["train"]["accuracy"] <= 1
        assert row["splits"]["intra"]["interval_95"]["score"] is not None
        assert row["splits"]["inter"] is None
    assert table["data"]["train"] == table["data"]["valid"] != table["data"]["intra"]
    assert table["data"]["inter"] is None
    assert set(table["versions"]) >= {"torch", "numpy", "python"}
    page = (made / "out" / "table3.md").read_text(encoding="utf-8")
    assert all(f"| {title} |" in page for title in TITLES.values())
    assert "not tuned yet" in page
    assert "inter not used" in page


def test_table1_has_accuracy_and_score(made: Path) -> None:
    rows = result(made, "table1")["rows"]
    assert len(rows) == 8
    assert rows[0]["paper"] == {"train": 0.998, "valid": 0.898, "inter": 0.836}
    page = (made / "out" / "table1.md").read_text(encoding="utf-8")
    line = next(x for x in page.splitlines() if x.startswith("| Linear classifier | train | accuracy |"))
    assert line.split("|")[4].strip() == f"{rows[0]['splits']['train']['accuracy']:.3f}"
    assert line.split("|")[5].strip() == "0.998"
    # All of the inter test's own cells are empty.
    line = next(x for x in page.splitlines() if x.startswith("| + MixUp | inter test |"))
    assert [x.strip() for x in line.split("|")[4:-1:2]] == ["–"] * 4


def test_table2_has_windows_and_records(made: Path, preset: Preset, tree: Path) -> None:
    table = result(made, "table2")
    window, record = table["rows"]
    assert window["hash"] == record["hash"] == window_system(preset).hash
    assert (window["level"], record["level"]) == ("window", "record")
    assert record["splits"]["intra"]["22"]["items"] == 16
    assert window["splits"]["intra"]["21"]["items"] > 16
    assert record["paper"] == {"intra": {"21": 0.548, "22": 0.431}, "inter": {"21": 0.530, "22": 0.440}}
    assert window["splits"]["inter"] is record["splits"]["inter"] is None


def test_figures_are_pictures(made: Path) -> None:
    for name in ("fig2", "fig3", "fig4"):
        assert (made / "out" / f"{name}.png").read_bytes().startswith(b"\x89PNG")
        drawing = (made / "out" / f"{name}.svg").read_text(encoding="utf-8")
        assert "<svg" in drawing and str(made) not in drawing
        # Letters are drawn as shapes, whose text stands beside them.
        assert name == "fig4" or "<!-- ResNet-18 + SupCon + MixUp: " in drawing


def test_every_look_at_a_test_split_is_logged_once(made: Path, preset: Preset) -> None:
    lines = [json.loads(line) for line in (made / "out" / "test-runs.jsonl").read_text().splitlines()]
    assert {line["split"] for line in lines} == {"intra"}
    assert len(lines) == len({line["model"] for line in lines}) == 25
    assert all(any(s.hash in line["model"] for line in lines) for s in systems(preset))


def test_a_split_that_comes_later_fills_its_column_without_training(made: Path, preset: Preset, tree: Path) -> None:
    before = result(made, "table1")["rows"]
    folder = made / "later"
    shutil.copytree(made / "work", folder / "work")
    assert run(preset, "table1", tree, folder, "--splits", "valid", "inter") == ["wrote table1"]
    for old, new in zip(before, result(folder, "table1")["rows"], strict=True):
        assert new["splits"]["inter"]["items"] > 0
        assert new["splits"]["intra"] is None
        assert (new["splits"]["train"], new["splits"]["valid"]) == (old["splits"]["train"], old["splits"]["valid"])
    assert len((folder / "out" / "test-runs.jsonl").read_text().splitlines()) == 8


def test_test_splits_can_be_left_alone(made: Path, preset: Preset, tree: Path) -> None:
    folder = made / "valid-only"
    shutil.copytree(made / "work", folder / "work")
    run(preset, "table2", tree, folder, "--splits", "valid")
    assert not (folder / "out" / "test-runs.jsonl").exists()
    assert result(folder, "table2")["data"]["intra"] is None
    assert result(folder, "table2")["rows"][0]["splits"]["intra"] is None


def test_a_test_split_of_which_nothing_can_be_used_is_said(tree: Path, tmp_path: Path) -> None:
    root = shutil.copytree(tree, tmp_path / "data")
    for path in (root / "test_json" / "intra_test_json").iterdir():
        path.write_text("{")
    said: list[str] = []
    data = Data(root, tmp_path, said.append)
    assert data.part("intra") is None and data.part("intra") is None
    (note,) = data.notes
    assert said == [note] and note.startswith("left out: the intra split: Nothing in")
    min((root / "train_json").iterdir()).unlink()
    assert data.part("train") is not None and data.notes[1].startswith("train split: left out: ")


def test_held_out_patients_teach_nothing(tree: Path, tmp_path: Path, preset: Preset) -> None:
    data = Data(tree, tmp_path)
    system = systems(preset)[0]
    items = data.items("train", system)
    again = data.items("train", system)
    assert items is not None and again is not None
    training, valid = items.split("train"), items.split("valid")
    assert len(training) + len(valid) == len(items)
    assert not set(training.patients) & set(valid.patients)
    part = data.part("train")
    assert part is not None
    assert set(valid.patients) <= set(part.patients[held_out(part)])
    # What was kept is what was computed.
    assert (again.labels, again.patients, again.fingerprint) == (items.labels, items.patients, items.fingerprint)
    assert all(np.array_equal(a, b) for a, b in zip(items.maps, again.maps, strict=True))
    assert data.part("intra") is not None
    assert Data(tree / "none", tmp_path).part("inter") is None


KILLED = """
import json, os, sys
from pathlib import Path
import training.loop
from training.cli import _parser
from training.commands.experiment import run_experiment
from training.experiments.systems import Preset

values, tuned, left, *command = sys.argv[1:]
left, save = int(left), training.loop._save

def save_and_die(*arguments):
    global left
    save(*arguments)
    left -= 1
    if not left:
        os._exit(9)

training.loop._save = save_and_die
preset = Preset("tiny", 1, json.loads(values), 2.048, Path(tuned))
run_experiment(_parser().parse_args(command), preset, print)
"""


def test_a_killed_run_goes_on_and_ends_as_an_undisturbed_one(
    made: Path, preset: Preset, tree: Path, tmp_path: Path
) -> None:
    """Killed after the second checkpoint: the first encoder and one classifier are there, no more."""
    places = ["--data", str(tree), "--work", str(tmp_path / "work"), "--out", str(tmp_path / "out")]
    setting = [json.dumps(dict(preset.values)), str(preset.tuned), "2"]
    died = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", KILLED, *setting, "experiment", "table1", *places, "--splits", "valid"],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        check=False,
    )
    assert died.returncode == 9
    assert not list((tmp_path / "work").rglob("run.json"))
    said = run(preset, "table1", tree, tmp_path, "--splits", "valid")
    assert any("pretrain: resumed after epoch 1 of 1" in line for line in said)
    rows = result(tmp_path, "table1")["rows"]
    for row, other in zip(rows, result(made, "table1")["rows"], strict=True):
        assert row["splits"]["valid"] == other["splits"]["valid"]
        assert row["splits"]["train"] == other["splits"]["train"]


def test_two_processes_make_what_one_makes(made: Path, preset: Preset, tree: Path, tmp_path: Path) -> None:
    run(preset, "fig2", tree, tmp_path, "--splits", "valid", "--jobs", "2")
    wanted = [s for s in systems(preset) if s.name == "resnet18-supcon-mixup"]
    for system in wanted:
        one, two = (
            next((folder / "work").glob(f"*-{system.hash}-*/valid.safetensors")).read_bytes()
            for folder in (made, tmp_path)
        )
        assert one == two


def test_a_recording_is_shown_by_its_name(made: Path, preset: Preset, tree: Path) -> None:
    name = next((tree / "train_wav").glob("*.wav")).stem
    folder = made / "shown"
    shutil.copytree(made / "work", folder / "work")
    run(preset, "fig4", tree, folder, "--recording", name)
    assert (folder / "out" / "fig4.svg").read_bytes() != (made / "out" / "fig4.svg").read_bytes()
    with pytest.raises(PRSError, match="no recording"):
        run(preset, "fig4", tree, folder, "--recording", "someone")


def test_what_was_left_out_is_said_and_makes_the_exit_code(tree: Path, preset: Preset, tmp_path: Path) -> None:
    root = shutil.copytree(tree, tmp_path / "data")
    gone, shown, *_ = sorted((root / "train_json").iterdir())
    gone.unlink()
    said = run(preset, "fig4", root, tmp_path, "--recording", shown.stem, ends=1)
    assert said[0] == f"train split: left out: {gone.stem}: There is no annotation for this sound file."


def test_the_command_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    from app.__main__ import main

    with pytest.raises(SystemExit) as ended:
        main(["experiment", "--help"])
    assert ended.value.code == 0
    assert "table3" in capsys.readouterr().out


def test_what_an_experiment_has_not_is_refused_at_once(
    tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from training.cli import main

    untested = shutil.copytree(tree, tmp_path / "untested")
    shutil.rmtree(untested / "test_json")
    for words, told in (
        (["table1", "--rows", "flips"], "table1 has no --rows"),
        (["ablation", "--clinics", "2"], "ablation has no --clinics"),
        (["table3", "--recording", "x"], "table3 has no --recording"),
        (["clinic", "--splits", "valid"], "looks at the intra test"),
        (["clinic", "--data", str(untested)], "The intra split is not in"),
        (["clinic", "--members", "3"], "There are no 3 pairs"),
        (["clinic", "--members", "200", "--own"], "There are no 200 pairs"),
        (["clinic"], "too few patients for 3 clinics"),
        (["table1", "--log", str(tree)], "is a folder"),
        (["table1", "--work", str(tree / "train_json" / next((tree / "train_json").iterdir()).name)], "is a file"),
    ):
        folders = ["--data", str(tree), "--work", str(tmp_path / "work"), "--out", str(tmp_path / "out")]
        assert main(["experiment", words[0], *folders, *words[1:]]) == 2
        assert told in capsys.readouterr().err
    assert not (tmp_path / "work").exists()
    with pytest.raises(SystemExit):
        main(["experiment", "clinic", "--out", str(tmp_path), "--clinics", "0"])
    assert "threads" not in capsys.readouterr().err.splitlines()[-1]
