"""The job folder: what is written is what is read, whatever else lies there; one worker at a time."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prs_core.retraining import (
    FOLDER_VARIABLE,
    REQUEST_NAME,
    Control,
    Counts,
    Curve,
    Job,
    JobError,
    Phase,
    Progress,
    Request,
    Result,
    Settings,
    Wanted,
    Way,
    alive,
    default_root,
    find_jobs,
    unfinished,
)

REQUEST = Request(
    study="a.prs-study",
    base="models/x",
    way=Way.SCRATCH,
    trees=("tree",),
    readers=("Ann",),
    settings=Settings(epochs=0.5, members=1, threads=2, keep=0.25),
    created="2020-01-01T00:00:00+00:00",
)
PROGRESS = Progress(
    Phase.PAUSED,
    Phase.EVENTS,
    0.4,
    12.5,
    {"events": Curve((1.0, 0.5), (0.25,), 4)},
    Counts(3, 2, 9, {"Normal": 9}, {"Normal": 2}, {"Normal": 3}, {"p": 3}),
    ("three stridor events",),
    picture=2,
    pid=7,
    heartbeat=1.0,
)
RESULT = Result("candidate", "id", PROGRESS.counts, ("w",), {"verdict": "better"}, {"rate": 0.1}, "f00", 61.5)


@pytest.mark.parametrize(
    "message", [REQUEST, PROGRESS, Control(Wanted.PAUSE), RESULT, Progress(), Result("c", "i", Counts())]
)
def test_what_is_written_is_what_is_read(tmp_path: Path, message: Request | Progress | Control | Result) -> None:
    job = Job(tmp_path)
    job.write(message)
    assert job.read(type(message)) == message  # type: ignore[type-var]


def test_a_new_job_is_found_and_is_to_run(tmp_path: Path) -> None:
    job = Job.create(tmp_path / "jobs", REQUEST)
    assert find_jobs(tmp_path / "jobs") == unfinished(tmp_path / "jobs") == [job]
    assert job.wanted() is Wanted.RUN and job.progress() == Progress() and not job.is_running()
    job.want(Wanted.CANCEL)
    assert job.wanted() is Wanted.CANCEL


@pytest.mark.parametrize(("phase", "goes_on"), [(p, p not in (Phase.DONE, Phase.CANCELLED)) for p in Phase])
def test_what_is_unfinished_goes_on(tmp_path: Path, phase: Phase, goes_on: bool) -> None:
    job = Job.create(tmp_path, REQUEST)
    job.write(replace(PROGRESS, phase=phase))
    assert (job in unfinished(tmp_path)) == goes_on


def test_folders_without_a_request_are_no_jobs(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert find_jobs(tmp_path) == [] and find_jobs(tmp_path / "missing") == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda values: {},
        lambda values: [],
        lambda values: values | {"way": "sideways"},
        lambda values: values | {"study": 7},
        lambda values: values | {"trees": "tree"},
        lambda values: values | {"study": "", "trees": []},
        lambda values: values | {"settings": {"epochs": -1.0}},
        lambda values: values | {"settings": {"members": True}},
        lambda values: values | {"settings": {"learning_rate": float("nan")}},
    ],
)
def test_an_impossible_request_is_refused_in_words(tmp_path: Path, damage) -> None:  # type: ignore[no-untyped-def]
    job = Job.create(tmp_path, REQUEST)
    path = job.folder / REQUEST_NAME
    path.write_text(json.dumps(damage(json.loads(path.read_text()))))
    with pytest.raises(JobError, match="cannot be used"):
        job.read(Request)


def test_what_a_newer_program_adds_is_passed_over(tmp_path: Path) -> None:
    job = Job.create(tmp_path, REQUEST)
    path = job.folder / REQUEST_NAME
    path.write_text(json.dumps(json.loads(path.read_text()) | {"mood": "good"}))
    assert job.read(Request) == REQUEST


@given(st.binary(max_size=60))
def test_bytes_of_any_kind_are_refused_or_are_a_request(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    job = Job(tmp_path_factory.mktemp("job"))
    (job.folder / REQUEST_NAME).write_bytes(data)
    with pytest.raises(JobError):
        job.read(Request)


def _hold(folder: Path, ready: multiprocessing.synchronize.Event) -> None:
    with Job(folder).lock():
        ready.set()
        signal.pause()


def test_one_process_at_a_time_and_a_killed_one_lets_go(tmp_path: Path) -> None:
    job = Job.create(tmp_path, REQUEST)
    context = multiprocessing.get_context("spawn")
    ready = context.Event()
    holder = context.Process(target=_hold, args=(job.folder, ready))
    holder.start()
    assert ready.wait(60) and job.is_running()
    with pytest.raises(JobError, match="at work already"), job.lock():
        pass
    assert holder.pid is not None
    os.kill(holder.pid, signal.SIGKILL)
    holder.join()
    assert not job.is_running()
    with job.lock():
        assert job.is_running()


def test_silence_is_told_from_life() -> None:
    assert alive(replace(PROGRESS, heartbeat=100.0), now=105.0) and not alive(replace(PROGRESS, heartbeat=100.0), 120.0)


def test_the_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    assert default_root() == tmp_path
    monkeypatch.delenv(FOLDER_VARIABLE)
    assert default_root().name == "retraining"
