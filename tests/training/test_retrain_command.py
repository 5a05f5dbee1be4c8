"""`prs-studio train --study`: what it asks for, and what it says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from prs_core.registry import Registry
from prs_core.retraining import Counts, Job, Phase, Progress, Request, Result, Settings, Way, find_jobs
from prs_core.study import open_study
from tests.support import tiny_bundle
from tests.training.studies import reviewed_study
from training.cli import main


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return reviewed_study(tmp_path_factory.mktemp("study"), patients=10, recordings=1)


@pytest.fixture
def arguments(study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("PRS_MODELS", str(tmp_path / "models"))
    monkeypatch.setattr("training.worker.give_way", lambda: None)  # of the tests' own process
    base = tiny_bundle(tmp_path / "base")
    return ["train", "--study", str(study), "--jobs", str(tmp_path / "jobs"), "--model", str(base)]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """The requests of jobs that were to be done; nothing is."""
    found: list[Request] = []

    def work(job: Job, *_: object) -> None:
        found.append(job.read(Request))
        job.write(Progress(Phase.FAILED, message="No.", advice="Try.") if len(found) == 1 else Progress(Phase.PAUSED))

    monkeypatch.setattr("training.worker.work", work)
    return found


def test_a_request_says_all_that_was_asked_for(
    arguments: list[str], asked: list[Request], study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "train_json").mkdir()
    more = [
        "--way",
        "scratch",
        "--reader",
        "Ann",
        "--tree",
        str(tmp_path),
        "--members",
        "1",
        "--author",
        "A",
        "--note",
        "n",
    ]
    numbers = ["--epochs", "0.5", "--learning-rate", "2", "--keep", "0.3", "--seed", "7", "--unjudged"]
    assert main([*arguments, *more, *numbers]) == 2
    assert "No. Try." in capsys.readouterr().err
    (request,) = asked
    assert (request.study, request.way, request.base_id) == (str(study.resolve()), Way.SCRATCH, "tiny-4-0")
    assert (request.readers, request.trees, request.author, request.note) == (("Ann",), (str(tmp_path),), "A", "n")
    assert request.settings == Settings(0.5, 2.0, members=1, keep=0.3, threads=1, seed=7, judge=False)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (["--tree", "nonexistent"], "“nonexistent” is not laid out like SPRSound"),
        (["--reader", "Nobody"], "“Nobody” is no reader of this study. Its readers are: Ann."),
        (["--study", "nonexistent.prs-study"], "nonexistent.prs-study"),
    ],
)
def test_what_was_mistyped_begins_nothing(
    arguments: list[str],
    asked: list[Request],
    typed: list[str],
    words: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*arguments, *typed]) == 2
    assert words in capsys.readouterr().err and not find_jobs(tmp_path / "jobs")


def test_a_refusal_is_said_once(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("WARNING")
    with open_study(tmp_path / "empty.prs-study", create=True):
        pass
    assert main([*arguments, "--study", str(tmp_path / "empty.prs-study")]) == 2
    said = capsys.readouterr()
    assert (said.out + said.err).count("There is no reviewed recording to learn from.") == 1
    assert not caplog.records


def test_resume_takes_the_unfinished_one_of_this_study(
    arguments: list[str], asked: list[Request], tmp_path: Path
) -> None:
    assert main([*arguments, "--resume"]) == 2 and asked == []
    main(arguments)
    assert main([*arguments, "--resume"]) == 0
    assert asked[0] == asked[1] and len(find_jobs(tmp_path / "jobs")) == 1
    job = find_jobs(tmp_path / "jobs")[0]
    job.write(replace(job.progress(), phase=Phase.DONE))
    assert main([*arguments, "--resume"]) == 2


def test_impossible_settings_are_refused_in_words(
    arguments: list[str], asked: list[Request], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--epochs", "99"]) == 2 and asked == []
    assert "epochs must lie between 0.1 and 10" in capsys.readouterr().err


def test_the_estimate_tells_what_there_is_and_both_times(
    arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prs_core.lessons.SCRATCH_PATIENTS", 5)
    monkeypatch.setattr("prs_core.lessons.SCRATCH_EVENTS", 5)
    assert main([*arguments, "--estimate"]) == 0
    said = capsys.readouterr()
    assert "refine: about" in said.out and "scratch: about" in said.out and "recordings of" in said.out
    assert "too few to learn from" in said.err
    assert "It is not known which patients Tiny test model 0.0.1 was trained on" in said.err


def test_the_estimate_promises_nothing_that_will_be_refused(
    arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.retrain.estimate", lambda *_: {"refine": 60.0, "scratch": 7300.0})
    assert main([*arguments, "--estimate"]) == 0
    said = capsys.readouterr()
    assert "too few to train a model from nothing" in said.err
    assert "refine: about 1.0 minutes" in said.out and "scratch" not in said.out


def test_the_new_model_is_taken_in_among_the_models_and_not_used(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def work(job: Job, *_: object) -> Result:
        tiny_bundle(job.candidate, seed=1)
        return Result("candidate", "tiny-4-1", Counts())

    monkeypatch.setattr("training.worker.work", work)
    assert main([*arguments, "--author", "Ann"]) == 0
    registry = Registry(tmp_path / "models")
    assert registry.model("tiny-4-1").entry.author == "Ann" and registry.current() != registry.model("tiny-4-1").folder
    assert "models promote tiny-4-1" in capsys.readouterr().out
    (job,) = find_jobs(tmp_path / "jobs")
    assert not job.candidate.exists()  # that decides about it
    assert main(arguments) == 0  # it is there already


def test_without_a_study_the_bundles_folder_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train"]) == 2
    assert "--out" in capsys.readouterr().err
