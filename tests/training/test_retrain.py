"""A retraining from a study: what comes out, and that neither a kill nor a pause changes it."""

from __future__ import annotations

import errno
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file
from sqlalchemy.exc import OperationalError

from prs_core.annotation import Change, Edit
from prs_core.bundle import load_bundle, load_memory, read_card
from prs_core.gate import GateResult
from prs_core.inference import Analyzer
from prs_core.results import WindowPredictions
from prs_core.retraining import LOG_NAME, PICTURE_NAME, Job, Phase, Result, Settings, Wanted, Way
from prs_core.study import open_study
from prs_core.study.troubles import is_of_connection, translate
from tests.support import breath
from tests.training.studies import job_of, plan, reviewed_study, weights
from training import loop
from training.card_page import write_card_page
from training.lessons import CHOICE_NAME
from training.refine import Recipe
from training.retrain import recipe_of
from training.worker import failure_of, main, work

#: The file of the first member's weights.
FIRST = "weights.safetensors"


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return reviewed_study(tmp_path_factory.mktemp("study"))


@pytest.fixture(scope="module", autouse=True)
def quick_pictures() -> Iterator[None]:
    """t-SNE, drawn after each epoch, would take most of the time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("training.snapshot.LEAST_TSNE", 1000)
        yield


@pytest.fixture(scope="module")
def refined(study: Path, tmp_path_factory: pytest.TempPathFactory) -> Job:
    """One that nothing disturbed."""
    job = job_of(tmp_path_factory.mktemp("refined"), study, judge=True)
    assert work(job, lambda _: None, plan(["65000003"])) is not None
    return job


def test_the_candidate_is_a_model_that_hears_otherwise_than_its_parent(refined: Job) -> None:
    base, candidate = load_bundle(refined.folder.parents[1] / "base"), load_bundle(refined.candidate)
    assert candidate.card.training["refined_from"] == base.card.id != candidate.card.id
    assert candidate.card.members == base.card.members
    assert candidate.card.decision == base.card.decision and candidate.card.events == base.card.events
    sound = breath("wheeze", duration_s=6.0)
    said = [Analyzer(bundle).windows([sound]).probabilities for bundle in (base, candidate)]
    assert abs(said[0] - said[1]).max() > 1e-3


def test_the_candidates_card_says_how_long_it_took_and_with_what(refined: Job) -> None:
    card, result = load_bundle(refined.candidate).card, refined.read(Result)
    assert 0 < card.training["seconds"]["refine"] <= round(result.seconds, 1)
    assert "torch" in card.training["versions"] and len(card.training["configuration_hash"]) == 12
    assert card.training["recipe"] == result.recipe


def test_the_candidates_card_becomes_a_page_too(refined: Job, tmp_path: Path) -> None:
    bundle = load_bundle(shutil.copytree(refined.candidate, tmp_path / "model"))
    training = bundle.card.training
    write_card_page(bundle)
    page = (bundle.folder / "README.md").read_text(encoding="utf-8")
    words = f"Configuration `{training['configuration_hash']}`, seed {training['recipe']['seed']}, refined from"
    assert words in page and "hours in all" in page and "left out" not in page
    # As those of before they said so are.
    plain = replace(bundle.card, training={k: training[k] for k in ("refined_from", "recipe", "data", "threads")})
    (bundle.folder / "card.json").write_text(json.dumps(plain.to_dict(read_card(bundle.folder)[1])), encoding="utf-8")
    write_card_page(load_bundle(bundle.folder))
    assert "Configuration `not kept`" in (bundle.folder / "README.md").read_text(encoding="utf-8")


def test_progress_and_result_tell_what_happened(refined: Job) -> None:
    progress, result = refined.progress(), refined.read(Result)
    assert progress.phase is Phase.DONE and progress.at is Phase.GATE and progress.fraction == 1
    assert set(progress.curves) == {"supcon", "events", "windows"}
    assert all(len(curve.loss) == curve.epochs == 2 for curve in progress.curves.values())
    assert len(progress.curves["events"].score) == 2 and progress.picture == 8  # two epochs, phases and members
    assert result.candidate_id == load_bundle(refined.candidate).card.id
    assert (result.counts.patients, result.counts.held_out_patients) == (3, 1)
    assert result.gate is not None and GateResult.from_dict(result.gate).candidate == result.candidate_id
    assert "65000003" not in (refined.candidate / "card.json").read_text()


def test_the_picture_has_a_point_for_each_clip(refined: Job) -> None:
    picture = load_file(refined.folder / PICTURE_NAME)
    assert picture["embedding"].shape == (len(picture["labels"]), 2)
    assert picture["confusion"].sum() == len(picture["labels"])
    assert (picture["confusion"].sum(axis=1)[picture["labels"]] > 0).all()


class Killed(BaseException):
    """Stands for a kill: nothing that is written afterwards counts."""


def _die_at(monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    """Let the process end before its ``step``-th step of the optimiser, without a word or a checkpoint."""
    taken = 0
    real = loop._step

    def one(*arguments: object) -> float:
        nonlocal taken
        taken += 1
        if taken == step:
            raise Killed
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(loop, "_step", one)


@pytest.mark.parametrize("step", [3, 6, 11])  # of 12: in supcon, events and windows
def test_a_killed_one_goes_on_to_the_same_bytes(
    step: int, study: Path, refined: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = job_of(tmp_path, study, members=1)
    with monkeypatch.context() as patch:
        _die_at(patch, step)
        with pytest.raises(Killed):
            work(job, lambda _: None, plan(["65000003"]))
    assert job.is_unfinished() and not job.is_running() and not job.candidate.exists()
    assert work(job, lambda _: None, plan(["65000003"])) is not None
    assert weights(job.candidate)[FIRST] == weights(refined.candidate)[FIRST]


def test_a_kill_at_the_gate_costs_no_second_question_and_changes_no_verdict(
    study: Path, refined: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job, asked = job_of(tmp_path, study, judge=True), []
    counting = replace(plan(["65000003"]), count_gate=lambda: asked.append(1) or len(asked))
    with monkeypatch.context() as patch:
        real, heard = Analyzer.windows, []

        def dies(analyzer: Analyzer, blocks: Iterable[np.ndarray], **options: Any) -> WindowPredictions:
            heard.append(1)
            if job.candidate.exists() and len(heard) > 1:  # the second sound of the gate
                raise Killed
            return real(analyzer, blocks, **options)

        patch.setattr(Analyzer, "windows", dies)
        with pytest.raises(Killed):
            work(job, lambda _: None, counting)
    assert job.progress().at is Phase.GATE and job.is_unfinished()
    assert work(job, lambda _: None, counting) is not None
    assert len(asked) == 1
    assert job.candidate.joinpath(FIRST).read_bytes() == refined.candidate.joinpath(FIRST).read_bytes()
    verdict, undisturbed = (made.read(Result).gate for made in (job, refined))
    assert verdict is not None and undisturbed is not None
    apart = {"asked": 0, "made": ""}
    assert verdict | apart == undisturbed | apart


def test_a_pause_in_each_phase_changes_nothing(
    study: Path, refined: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = job_of(tmp_path, study, members=1)
    real, taken = loop._step, 0

    def one(*arguments: object) -> float:
        nonlocal taken
        taken += 1
        if taken in (2, 8, 11):  # of 12: within an epoch, after a phase's last step, within an epoch
            job.want(Wanted.PAUSE)
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(loop, "_step", one)
    seen: list[Phase] = []
    while work(job, lambda _: None, plan(["65000003"])) is None:
        progress = job.progress()
        assert progress.phase is Phase.PAUSED and len(seen) < 4
        seen.append(progress.at)
        job.want(Wanted.RUN)
    assert seen == [Phase.SUPCON, Phase.EVENTS, Phase.WINDOWS] and taken == 12
    assert weights(job.candidate)[FIRST] == weights(refined.candidate)[FIRST]


def test_a_cancelled_one_ends_without_a_candidate_and_is_not_gone_on_with(study: Path, tmp_path: Path) -> None:
    job = job_of(tmp_path, study)
    job.want(Wanted.CANCEL)
    assert work(job, lambda _: None, plan()) is None
    assert job.progress().phase is Phase.CANCELLED and not job.is_unfinished() and not job.candidate.exists()
    assert not (job.folder / ".ballast").exists()


def test_what_the_study_says_later_does_not_change_a_job_that_was_begun(tmp_path: Path, refined: Job) -> None:
    study = reviewed_study(tmp_path / "again", recordings=2)
    job = job_of(tmp_path, study, members=1)
    job.want(Wanted.PAUSE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("training.conductor.Conductor.enter", lambda self, phase: None)
        assert work(job, lambda _: None, plan(["65000003"])) is None
    with open_study(study) as opened:
        row, ann = opened.rows()[0], opened.reader("Ann")
        document, revision = opened.load(row.id, ann.id)
        record = document.record
        edit = Edit("Unmark", (Change(record, replace(record, reviewed=False)),))
        opened.append(row.id, ann.id, edit, expected=revision)
    job.want(Wanted.RUN)
    assert work(job, lambda _: None, plan(["65000003"])) is not None
    assert weights(job.candidate)[FIRST] == weights(refined.candidate)[FIRST]


def test_where_sounds_went_after_a_kill_it_says_that_it_learns_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = reviewed_study(tmp_path / "moved", recordings=2)
    job = job_of(tmp_path, study, members=1)
    with monkeypatch.context() as patch:
        _die_at(patch, 6)
        with pytest.raises(Killed):
            work(job, lambda _: None, plan())
    assert not any("anew" in warning for warning in job.progress().warnings)
    job.write(replace(job.progress(), fraction=0.7))
    with open_study(study) as opened:
        opened.rows()[0].path.rename(tmp_path / "elsewhere.wav")
    with monkeypatch.context() as patch:
        _die_at(patch, 1)
        with pytest.raises(Killed):
            work(job, lambda _: None, plan())
    progress = job.progress()
    assert "anew" in progress.warnings[0] and progress.fraction < 0.7 and not progress.curves


def test_fewer_members_leave_the_others_as_they_were(study: Path, tmp_path: Path) -> None:
    job = job_of(tmp_path, study, members=1, epochs=0.5)
    assert work(job, lambda _: None, plan()) is not None
    base, candidate = load_bundle(tmp_path / "base").tensors, load_bundle(job.candidate).tensors
    assert (base["events-2"]["classifier.weight"] == candidate["events-2"]["classifier.weight"]).all()
    assert not (base["events"]["classifier.weight"] == candidate["events"]["classifier.weight"]).all()


def test_all_is_kept_where_all_is_to_be_kept(study: Path, tmp_path: Path) -> None:
    job = job_of(tmp_path, study, members=1, keep=1.0, epochs=0.5)
    assert work(job, lambda _: None, plan()) is not None
    assert weights(job.candidate) == weights(tmp_path / "base")


def test_from_nothing_a_model_with_a_memory_comes_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("prs_core.lessons.SCRATCH_PATIENTS", 6)
    monkeypatch.setattr("prs_core.lessons.SCRATCH_EVENTS", 10)
    study = reviewed_study(tmp_path / "data", patients=6)
    job = job_of(tmp_path, study, Way.SCRATCH)
    assert work(job, lambda _: None, plan()) is not None
    candidate = load_bundle(job.candidate)
    assert candidate.card.training["way"] == "scratch" and candidate.card.training["data"]["patients"] == 6
    assert load_memory(candidate) is not None
    assert job.progress().fraction == 1


def test_from_nothing_a_handful_of_patients_is_refused(study: Path, tmp_path: Path) -> None:
    job = job_of(tmp_path, study, Way.SCRATCH)
    assert work(job, lambda _: None, plan()) is None
    progress = job.progress()
    assert progress.phase is Phase.FAILED and "too few to train a model from nothing" in progress.message
    # Once more has been reviewed, it can be resumed: what there is is looked at again.
    assert progress.refused and not (job.folder / CHOICE_NAME).exists()


FAILURES = {
    "disk": (OSError(errno.ENOSPC, "No space left on device"), "disk is full"),
    "memory": (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate"), "not enough memory"),
    "python's memory": (MemoryError(), "not enough memory"),
    "runaway": (FloatingPointError("events: the loss"), "no number any more"),
    "unknown": (ZeroDivisionError("65000003.wav"), "unexpected"),
}


@pytest.mark.parametrize("kind", FAILURES)
def test_a_failure_is_told_in_words_and_touches_no_model(
    kind: str, study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    error, words = FAILURES[kind]
    job = job_of(tmp_path, study, members=1)
    before = weights(tmp_path / "base")

    def fail(*_: object) -> float:
        raise error

    monkeypatch.setattr(loop, "_step", fail)
    assert work(job, lambda _: None, plan()) is None
    progress = job.progress()
    assert progress.phase is Phase.FAILED and progress.at is Phase.SUPCON and words in progress.message
    assert not progress.refused and (job.folder / CHOICE_NAME).exists()
    assert "The model in use is untouched." in progress.advice
    assert weights(tmp_path / "base") == before and not job.candidate.exists() and job.is_unfinished()


def test_a_disk_that_is_full_when_the_checkpoint_is_written_is_told(
    study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = job_of(tmp_path, study, members=1)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(loop, "_save", full)
        assert work(job, lambda _: None, plan()) is None
    assert job.progress().phase is Phase.FAILED and "disk is full" in job.progress().message
    assert work(job, lambda _: None, plan()) is not None


def test_the_command_of_the_worker_refuses_what_is_no_job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.worker.give_way", lambda: None)
    monkeypatch.setenv("PRS_MODELS", str(tmp_path / "models"))
    assert main([]) == main([str(tmp_path / "missing")]) == 2
    assert main([str(tmp_path)]) == 1
    progress = Job(tmp_path).progress()
    assert progress.phase is Phase.FAILED and "request.json" in progress.message and progress.pid == os.getpid()


def test_the_log_says_what_went_wrong_and_names_no_recording(
    study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.worker.give_way", lambda: None)
    monkeypatch.setenv("PRS_MODELS", str(tmp_path / "models"))
    job = job_of(tmp_path, study)

    def fail(*_: object) -> None:
        raise ZeroDivisionError("/ward/65000003_1.5_0_p1_7.wav of 65000003")

    monkeypatch.setattr("training.worker.retrain", fail)
    assert main([str(job.folder)]) == 1
    text = (job.folder / LOG_NAME).read_text()
    assert "ZeroDivisionError" in text and "65000003" not in text


def test_interruption_by_hand_is_a_pause(study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    job = job_of(tmp_path, study, members=1)

    def interrupt(*_: object) -> float:
        raise KeyboardInterrupt

    monkeypatch.setattr(loop, "_step", interrupt)
    with pytest.raises(KeyboardInterrupt):
        work(job, lambda _: None, plan())
    assert job.progress().phase is Phase.PAUSED


def test_every_failure_has_words() -> None:
    assert "disk is full" in failure_of(OSError(errno.ENOSPC, "x")).message
    assert "disk is full" not in failure_of(OSError(errno.EACCES, "x")).message


def test_of_a_lost_server_is_told_what_helps_a_retraining() -> None:
    lost = translate(OperationalError("SELECT 1", None, Exception("connection refused")), "the study")
    assert is_of_connection(lost.message) and "before you repeat what you did" in lost.advice
    failure = failure_of(lost)
    assert failure.message == lost.message
    assert failure.advice == "See that the study can be reached, then try again."


def test_how_much_stays_follows_the_events_unless_somebody_says_it() -> None:
    recipe = Recipe(keep=0.2, known=70.0)
    assert recipe_of(Settings(), recipe).kept(10) == recipe.kept(10) > 0.8
    assert recipe_of(Settings(keep=0.1), recipe).kept(10) == 0.1


def test_nothing_is_left_among_the_systems_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """torch makes a folder for what it compiles, and another, wherever temporary files go, and leaves them there."""
    system, job = tmp_path / "system", tmp_path / "job"
    system.mkdir()
    job.mkdir()
    monkeypatch.setattr("training.worker.give_way", lambda: None)
    monkeypatch.setenv("TMPDIR", str(system))
    monkeypatch.setattr("tempfile.tempdir", None)
    seen = []

    def makes_some(*_: object) -> None:
        seen.append((os.environ["TORCHINDUCTOR_CACHE_DIR"], tempfile.mkdtemp()))

    monkeypatch.setattr("training.worker.work", makes_some)
    main([str(job)])
    assert all(Path(place).is_relative_to(job) for place in seen[0])
    assert list(system.iterdir()) == [] and not [f for f in job.iterdir() if f.is_dir()], "and goes at the end"
    assert os.environ["TMPDIR"] == str(system)
