"""`prs-studio tune` as it is called: killed with SIGKILL, called again, and refused where something is missing."""

from __future__ import annotations

import importlib.util
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import sprsound_tree
from training.cli import main
from training.config import load_config

ROOT = Path(__file__).parents[3]
TOML = """
name = "small"
version = "1"
folds = 2
width = 4
bfloat16 = false
pretrain.optimiser = { epochs = 1, batch = 8, items = 16 }
events.optimiser = { epochs = 2, batch = 8, items = 16 }
"""


def arguments(folder: Path, trials: int) -> list[str]:
    config = folder / "small.toml"
    config.write_text(TOML, encoding="utf-8")
    words = ["--preset", "paper", "--judged-folds", "1", "--max-width", "4", "--trials", str(trials)]
    return ["tune", "--task", "11", "--data", str(folder / "data"), "--config", str(config), *words]


def start(words: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "app", *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def wait_for_trials(process: subprocess.Popen[str], work: Path, count: int) -> None:
    """Until the study's file tells of that many finished trials; woken by what the process says."""
    assert process.stdout is not None
    said = []
    for line in process.stdout:
        said.append(line)
        for path in work.glob("*/trials.json"):
            trials = json.loads(path.read_text(encoding="utf-8"))["trials"]
            if sum(t["outcome"] == "finished" for t in trials) >= count:
                return
    raise AssertionError("".join(said))


@pytest.mark.skipif(sys.platform == "win32", reason="not on Windows: there is no SIGKILL")
def test_killed_after_its_first_trial_it_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sprsound_tree(tmp_path / "data", patients=6, duration_s=4.0)
    work, out = tmp_path / "work", tmp_path / "tuned.toml"
    words = [*arguments(tmp_path, trials=3), "--work", str(work), "--out", str(out)]
    with start(words) as process:
        wait_for_trials(process, work, 1)
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    (folder,) = work.iterdir()
    before = json.loads((folder / "trials.json").read_text(encoding="utf-8"))["trials"]
    assert main(words) == 0
    after = json.loads((folder / "trials.json").read_text(encoding="utf-8"))
    assert after["trials"][: len(before)] == before, "what was done is kept"
    assert sum(t["outcome"] == "finished" for t in after["trials"]) == 3
    best = after["trials"][after["best"]]
    config = load_config(out)
    assert config.events.optimiser.learning_rate == best["values"]["learning_rate"]
    assert (folder / "tuned.toml").read_bytes() == out.read_bytes()
    assert (folder / "study.png").is_file() and (folder / "study.svg").is_file()
    assert "3 of 3 trials, best Score" in capsys.readouterr().out
    assert main(words) == 0, "a third call has nothing left to do"
    assert "epoch" not in capsys.readouterr().out


@pytest.mark.parametrize(("package", "extra", "words"), [("optuna", "tune", []), ("ray", "cluster", ["--ray", "auto"])])
def test_it_says_what_to_install(
    package: str,
    extra: str,
    words: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *a: None if name == package else find(name, *a))
    assert main([*arguments(tmp_path, 1), *words]) == 2
    said = capsys.readouterr().err
    assert f"needs {package}" in said and f"[{extra}]" in said


@pytest.mark.parametrize(
    ("option", "value"), [("--max-width", "3"), ("--max-width", "5"), ("--timeout", "nan"), ("--timeout", "-5")]
)
def test_impossible_numbers_are_wrong_usage(
    option: str, value: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main([*arguments(tmp_path, 1), option, value])
    assert f"{option}: must be" in capsys.readouterr().err


def test_without_data_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments(tmp_path, 1)) == 2
    assert "There is no folder" in capsys.readouterr().err


def test_the_extras_are_not_imported_before_they_are_wanted() -> None:
    code = "import sys, training.cli; print([m for m in ('optuna', 'ray', 'torch', 'sqlalchemy') if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
