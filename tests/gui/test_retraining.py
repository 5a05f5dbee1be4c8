"""Following a retraining by its folder: whatever becomes of the worker, and of the window."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.learning.retraining import RetrainingClient, State, train_command
from app.learning.starting import LAST_WORDS_NAME, is_over, start_detached
from prs_core.gate import Verdict
from prs_core.retraining import Job, JobError, Phase, Request, Wanted
from tests.gui.retraining_data import COUNTS, REQUEST, Worker, finish, gate


@pytest.fixture
def worker() -> Worker:
    return Worker()


@pytest.fixture
def client(qapp: object, tmp_path: Path, worker: Worker) -> RetrainingClient:
    return RetrainingClient(tmp_path / "jobs", ["worker"], start=worker, clock=worker.clock)


def begun(client: RetrainingClient) -> Job:
    assert client.begin(REQUEST) and client.job is not None
    return client.job


def test_a_job_from_beginning_to_end(client: RetrainingClient, worker: Worker, qtbot: QtBot) -> None:
    job = begun(client)
    assert worker.started == [["worker", str(job.folder)]] and client.state is State.STARTING
    assert replace(job.read(Request), created="") == REQUEST
    worker.work(job, fraction=0.2, counts=COUNTS)
    with qtbot.waitSignal(client.changed, timeout=0, raising=False):
        client.poll()
    assert client.state is State.WORKING and client.progress.fraction == 0.2
    with qtbot.waitSignal(client.picture_changed, timeout=0, raising=False) as drawn:
        worker.say(job, Phase.EVENTS, picture=1)
        client.poll()
    assert drawn.signal_triggered
    finish(job, worker, gate())
    client.poll()
    assert client.state is State.DONE and client.find() == job
    result, verdict = client.result()
    assert result.candidate_id == "x-1-refined" and verdict is not None and verdict.verdict is Verdict.BETTER
    client.forget()
    assert client.job is None and client.find() is None and not job.candidate.exists()
    assert job.read(Request)


def test_pause_and_resume(client: RetrainingClient, worker: Worker) -> None:
    job = begun(client)
    worker.work(job)
    client.pause()
    assert job.wanted() is Wanted.PAUSE and client.state is State.PAUSING
    worker.obey(job)
    client.poll()
    assert client.state is State.PAUSED
    client.resume()
    assert client.state is State.STARTING and len(worker.started) == 2 and job.wanted() is Wanted.RUN
    worker.work(job)
    client.poll()
    assert client.state is State.WORKING


def test_to_resume_while_the_worker_leaves(client: RetrainingClient, worker: Worker) -> None:
    job = begun(client)
    worker.work(job)
    client.pause()
    worker.say(job, Phase.PAUSED)  # and still holds the lock
    client.poll()
    assert client.state is State.PAUSED
    client.resume()
    assert len(worker.started) == 1
    worker.die()
    client.poll()
    assert len(worker.started) == 2 and client.state is State.STARTING


def test_cancel_at_work_paused_and_before_it_says_anything(client: RetrainingClient, worker: Worker) -> None:
    job = begun(client)
    client.cancel()
    assert client.state is State.CANCELLING
    worker.work(job)
    job.checkpoints.mkdir()
    client.poll()
    assert client.state is State.CANCELLING
    worker.say(job, Phase.CANCELLED)  # and has not let go of its files yet
    client.poll()
    assert client.state is State.CANCELLED and job.checkpoints.exists()
    worker.die()
    client.poll()
    assert client.state is State.CANCELLED and client.find() is None and not job.checkpoints.exists()

    job = begun(client)
    worker.work(job)
    client.pause()
    worker.obey(job)
    client.poll()
    client.cancel()
    assert client.state is State.CANCELLED and job.progress().phase is Phase.CANCELLED


def test_a_killed_worker_is_seen_and_can_go_on(client: RetrainingClient, worker: Worker) -> None:
    job = begun(client)
    worker.work(job)
    client.poll()
    worker.die()
    client.poll()
    assert client.state is State.STOPPED and client.find() == job
    client.resume()
    assert client.state is State.STARTING and len(worker.started) == 2


def test_a_worker_that_never_says_anything(client: RetrainingClient, worker: Worker) -> None:
    begun(client)
    worker.now += 60
    client.poll()
    assert client.state is State.STARTING
    worker.now += 60
    client.poll()
    assert client.state is State.STOPPED


def test_one_that_lives_and_is_slow_to_begin_is_not_called_stopped(
    client: RetrainingClient, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    living: list[object] = [77]
    monkeypatch.setattr("app.learning.retraining.is_living", lambda process: process in living)
    client._start = lambda command: worker(command) and 77
    begun(client)
    worker.now += 300
    client.poll()
    assert client.state is State.STARTING
    living.clear()
    client.poll()
    assert client.state is State.STOPPED


@pytest.mark.parametrize("at_work", [False, True])
def test_of_two_windows_that_begin_at_once_the_second_follows_the_first(
    client: RetrainingClient, worker: Worker, qtbot: QtBot, at_work: bool
) -> None:
    job = begun(client)
    os.utime(job.folder / "request.json", (worker.now - 2, worker.now - 2))
    if at_work:
        worker.work(job)
    second = RetrainingClient(client.root, ["worker"], start=worker, clock=worker.clock)
    with qtbot.waitSignal(second.problem) as said:
        assert not second.begin(REQUEST)
    assert "begun meanwhile" in said.args[0] and second.job == job and len(worker.started) == 1
    assert second.state is (State.WORKING if at_work else State.STARTING)
    worker.rest(job, Phase.CANCELLED)
    assert second.begin(REQUEST) and second.job != job


@pytest.mark.parametrize(
    ("last", "words"),
    [
        ("OpenBLAS error: Memory allocation still failed after 10 retries, giving up.", "not enough memory"),
        ("", "before it began"),
    ],
)
def test_a_worker_that_dies_before_it_says_anything_is_told_of_at_once(
    client: RetrainingClient, worker: Worker, monkeypatch: pytest.MonkeyPatch, last: str, words: str
) -> None:
    over: list[object] = []
    monkeypatch.setattr("app.learning.retraining.is_over", lambda process: process in over)
    client._start = lambda command: worker(command) and 77
    job = begun(client)
    client.poll()
    assert client.state is State.STARTING
    (job.folder / LAST_WORDS_NAME).write_text(last)
    over.append(77)
    client.poll()
    assert client.state is State.FAILED and words in client.progress.message
    over.clear()
    client.resume()
    assert client.state is State.STARTING and len(worker.started) == 2


def test_a_failure_has_its_reason_and_can_be_tried_again(client: RetrainingClient, worker: Worker) -> None:
    job = begun(client)
    worker.work(job)
    worker.rest(job, Phase.FAILED, message="The disk is full.", advice="Free some space.")
    client.poll()
    assert client.state is State.FAILED and client.progress.message == "The disk is full."
    client.resume()
    assert client.state is State.STARTING
    worker.rest(job, Phase.FAILED, message="The disk is full.")
    client.poll()
    assert client.state is State.FAILED


@pytest.mark.parametrize(
    ("phase", "wanted", "state", "starts"),
    [
        (Phase.SUPCON, Wanted.RUN, State.STARTING, True),  # the computer was switched off
        (Phase.SUPCON, Wanted.PAUSE, State.STOPPED, False),
        (Phase.PAUSED, Wanted.PAUSE, State.PAUSED, False),
        (Phase.FAILED, Wanted.RUN, State.FAILED, False),
    ],
)
def test_another_window_takes_it_up(
    client: RetrainingClient, worker: Worker, phase: Phase, wanted: Wanted, state: State, starts: bool
) -> None:
    job = Job.create(client.root, REQUEST)
    job.want(wanted)
    worker.say(job, phase)
    found = client.find()
    assert found == job
    client.take_up(found)
    assert client.state is state and bool(worker.started) == starts


def test_one_that_runs_is_only_looked_at(client: RetrainingClient, worker: Worker) -> None:
    job = Job.create(client.root, REQUEST)
    worker.work(job, Phase.WINDOWS)
    client.take_up(job)
    assert client.state is State.WORKING and not worker.started
    worker.die()


def test_what_cannot_be_written_or_started_is_said(client: RetrainingClient, worker: Worker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(client.problem) as said:
        worker.starts = False
        assert not client.begin(REQUEST)
    assert "could not be started" in said.args[0]
    client.root = client.root / "file"
    client.root.write_text("")
    with qtbot.waitSignal(client.problem) as said:
        assert not client.begin(REQUEST)
    assert "cannot be written" in said.args[0]


def test_a_damaged_result_is_refused_in_words(client: RetrainingClient, worker: Worker) -> None:
    job = begun(client)
    finish(job, worker, gate())
    (job.folder / "result.json").write_text("{}")
    with pytest.raises(JobError):
        client.result()


def test_a_process_is_started_that_is_nobodys_child(qapp: object, tmp_path: Path, qtbot: QtBot) -> None:
    made = tmp_path / "made"
    program = f"import pathlib, sys; pathlib.Path({str(made)!r}).touch(); sys.exit('last words')"
    process = start_detached([sys.executable, "-c", program, str(tmp_path)])
    qtbot.waitUntil(made.exists, timeout=60_000)
    qtbot.waitUntil(lambda: is_over(process), timeout=60_000)
    assert (tmp_path / LAST_WORDS_NAME).read_text().strip() == "last words"
    assert not start_detached([str(tmp_path / "no program")])


def test_the_real_command_starts_the_training_worker() -> None:
    assert train_command()[-2:] == ("--worker", "train")
