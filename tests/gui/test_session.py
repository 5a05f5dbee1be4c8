"""The session: what is asked of the engine when, and what becomes of the answers."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import numpy as np
import pytest

from app.analysis_jobs import GIVEN_UP
from app.session import Session
from app.sound.decoded import ReadAhead
from app.study.items import ItemState, age_text, natural_key, patient_line
from app.tasks import SynchronousPool, Tasks, Token
from prs_core import jobs
from prs_core.formats.sprsound import parse_name
from prs_core.patients import Person
from prs_core.schema import analysis_to_dict
from prs_core.study import RecordingRow
from prs_core.takes.info import Ended, TakeInfo, write_info
from tests.gui.fake_worker import make_analysis


class Engine:
    """Remembers what it is asked for."""

    def __init__(self) -> None:
        self.submitted: list[tuple[jobs.Analyse, bool]] = []
        self.promoted: list[str] = []
        self.cancelled: list[str] = []

    def submit(self, job: jobs.Analyse, *, urgent: bool = False) -> None:
        self.submitted.append((job, urgent))

    def promote(self, job: str) -> None:
        self.promoted.append(job)

    def cancel(self, job: str) -> None:
        self.cancelled.append(job)

    def cancel_all(self) -> None:
        self.cancelled.append("all")

    def set_paused(self, paused: bool) -> None:
        self.cancelled.append("paused" if paused else "going on")


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def session(qapp, engine, tmp_path) -> Session:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    return Session(Tasks(SynchronousPool()), engine, scratch)


def answer(session: Session, job: jobs.Analyse) -> None:
    """As the worker answers."""
    session.jobs.on_started(job.job)
    if job.scratch_dir:
        file = Path(job.scratch_dir) / f"{job.job}.npy"
        np.save(file, np.zeros((64, 100), np.float32))
        session.jobs.on_mfcc(job.job, jobs.Mfcc(job.job, str(file), 64, 100, 0.016))
    session.jobs.on_done(job.job, analysis_to_dict(make_analysis(job.path, job.hop_s)))


def test_the_open_recording_is_asked_for_first_and_urgently(session, engine, make_sound, tmp_path):
    for name in ("b/10.wav", "b/9.wav", "b/2.txt"):
        make_sound(name) if name.endswith("wav") else (tmp_path / name).write_text("no sound")
    session.open_paths([tmp_path / "b"])
    assert len(session.items) == 2
    assert [urgent for _, urgent in engine.submitted] == [True, False]
    assert engine.submitted[0][0].path == str(session.current.path)
    assert session.sound is not None and session.sound.duration_s == pytest.approx(2.0)


def test_answers_reach_the_open_recording(session, engine, make_sound):
    session.open_paths([make_sound()])
    answer(session, engine.submitted[0][0])
    assert session.current.state is ItemState.DONE
    assert session.current.analysis.windows.hop_s == 1.0
    assert session.mfcc.shape == (64, 100) and isinstance(session.mfcc, np.memmap)
    assert session.counts == (0, 1)


def test_nothing_is_opened_twice_and_reopening_selects(session, engine, make_sound):
    first, second = make_sound("1.wav"), make_sound("2.wav")
    session.open_paths([first, second])
    session.open_paths([second])
    assert len(session.items) == 2 and session.current.path == second
    assert len(engine.submitted) == 2 and engine.promoted == [engine.submitted[1][0].job]


def test_a_file_that_is_not_there_is_said_and_the_rest_opened(session, make_sound, tmp_path):
    said = []
    session.notice.connect(lambda message, advice: said.append(message))
    session.open_paths([tmp_path / "gone.wav", make_sound()])
    assert len(session.items) == 1 and "gone.wav" in said[0]


def test_whose_a_recording_of_this_program_is_stands_beside_it(session, make_sound):
    path = make_sound("2026-05-02_14-05-59_p2.wav")
    write_info(path, TakeInfo("Scope", 8000, patient="Ann", site="p2", age_years=2.5, ended=Ended.STOPPED))
    session.open_paths([path])
    assert session.current.person == Person("Ann", "p2", 2.5)


def test_a_folder_without_recordings_is_said(session, tmp_path):
    said = []
    session.notice.connect(lambda message, advice: said.append(message))
    session.open_paths([tmp_path])
    assert not session.items and len(said) == 1


def test_a_file_that_cannot_be_read_fails_in_plain_words(session, engine, tmp_path):
    path = tmp_path / "bad.wav"
    path.write_text("this is no sound")
    session.open_paths([path])
    item = session.current
    assert item.state is ItemState.FAILED and "bad.wav" in item.failure.message and item.failure.advice
    assert session.sound is None


def test_answers_to_questions_that_are_over_are_ignored(session, engine, make_sound):
    session.open_paths([make_sound()])
    old = engine.submitted[0][0]
    session.set_hop(0.5)
    new = engine.submitted[1][0]
    assert new.hop_s == 0.5 and engine.cancelled == ["all"]
    session.jobs.on_done(old.job, analysis_to_dict(make_analysis(old.path, old.hop_s)))
    assert session.current.analysis is None
    answer(session, new)
    assert session.current.analysis.windows.hop_s == 0.5


def test_another_hop_keeps_the_old_analysis_until_the_new_one_comes(session, engine, make_sound):
    session.open_paths([make_sound()])
    answer(session, engine.submitted[0][0])
    session.set_hop(2.0)
    assert session.current.analysis is not None and session.current.state is ItemState.WAITING
    assert engine.submitted[-1][0].scratch_dir == "", "the MFCC does not depend on the hop"


def test_cancelled_analyses_say_so_and_can_be_resumed(session, engine, make_sound):
    session.open_paths([make_sound()])
    session.jobs.on_failed(engine.submitted[0][0].job, "Cancelled.", "", True)
    assert session.current.failure == GIVEN_UP and session.has_given_up
    session.resume()
    assert session.current.state is ItemState.WAITING and len(engine.submitted) == 2


def test_a_failure_can_be_tried_again(session, engine, tmp_path, make_sound):
    path = tmp_path / "later.wav"
    path.write_text("not yet")
    session.open_paths([path])
    assert session.current.state is ItemState.FAILED
    make_sound("later.wav")
    session.retry()
    assert session.sound is not None
    answer(session, engine.submitted[-1][0])
    assert session.current.state is ItemState.DONE and session.current.failure is None


def test_an_answer_that_is_no_analysis_is_a_failure(session, engine, make_sound):
    session.open_paths([make_sound()])
    session.jobs.on_done(engine.submitted[0][0].job, {"schema": "something else"})
    assert session.current.state is ItemState.FAILED and session.current.failure.advice


def test_the_demo_study_says_what_it_is_and_gives_way(session, make_sound):
    session.open_demo()
    assert session.is_demo and session.current.demo.description
    titles = [item.title for item in session.items.values()]
    assert titles == sorted(titles)
    session.open_paths([make_sound()])
    assert not session.is_demo and len(session.items) == 1


def test_the_scratch_folder_stays_small(session, engine, make_sound, monkeypatch):
    monkeypatch.setattr("app.scratch.DISK_BYTES", 2 * 64 * 100 * 4)
    session.open_paths([make_sound(f"{n}.wav") for n in range(4)])
    for job, _ in list(engine.submitted):
        answer(session, job)
    assert session.current.mfcc is not None, "the open recording keeps its own"
    assert sum(item.mfcc is not None for item in session.items.values()) == 2
    dropped = next(item for item in session.items.values() if item.mfcc is None)
    session.select(dropped.key)
    assert engine.submitted[-1][0].path == str(dropped.path) and engine.submitted[-1][0].scratch_dir


def test_clearing_leaves_nothing_behind(session, engine, make_sound):
    session.open_paths([make_sound()])
    answer(session, engine.submitted[0][0])
    session.clear()
    assert not session.items and session.current is None and session.sound is None and session.mfcc is None


def test_a_sound_read_ahead_is_used_once(qapp, engine, tmp_path, make_sound):
    path = make_sound()
    ahead = ReadAhead(path)
    session = Session(Tasks(SynchronousPool()), engine, tmp_path, ahead=ahead)
    session.open_paths([path])
    assert session.sound is not None and session.sound.duration_s == pytest.approx(2.0)


def test_reading_ahead_reports_what_went_wrong(qapp, engine, tmp_path):
    path = tmp_path / "bad.flac"
    path.write_text("no sound")
    session = Session(Tasks(SynchronousPool()), engine, tmp_path, ahead=ReadAhead(path))
    session.open_paths([path])
    assert session.current.state is ItemState.FAILED


def test_recordings_that_join_the_study_do_not_open_what_is_open_anew(session, engine, make_sound, tmp_path):
    paths = [make_sound(f"{n}.wav") for n in range(3)]
    session.open_paths(paths[:2])
    sound, opened = session.sound, []
    session.current_changed.connect(lambda: opened.append(session.current))
    session.refresh_rows([RecordingRow(n, path, "", 2.0) for n, path in enumerate(paths, 1)])
    assert [item.recording_id for item in session.items.values()] == [1, 2, 3]
    assert opened == [] and session.sound is sound
    assert engine.submitted[-1][0].path == str(paths[2]), "what is new is analysed nevertheless"


def by_letters(text: str) -> list[tuple[int, int, str]]:
    """As natural_key should sort: letter by letter, but numbers as numbers, before letters."""
    parts, rest = [], text.casefold()
    while rest:
        digits = next((n for n, c in enumerate(rest) if c not in "0123456789"), len(rest))
        parts.append((0, int(rest[:digits]), "") if digits else (1, 0, rest[0]))
        rest = rest[max(digits, 1) :]
    return parts


def test_names_of_files_are_read_off_the_windows_thread(engine, make_sound, tmp_path):
    """Of thousands it would hold the window up."""

    class Later(SynchronousPool):
        def start(self, runnable):
            started.append(runnable)

    started: list[object] = []
    session = Session(Tasks(Later()), engine, tmp_path)
    make_sound("40638274_9.7_1_p1_1.wav")
    session.open_paths([tmp_path])
    (job,) = started
    found = job._function(Token())  # what runs on the pool's thread
    assert [item.person.patient for item in found] == ["40638274"]


def test_file_names_in_words():
    assert patient_line(parse_name("40638274_9.7_1_p1_1696")) == "9.7 years, girl, left posterior (p1)"
    assert patient_line(parse_name("1_0.5_0_p7_1")) == "6 months, boy, p7"
    assert patient_line(None) == ""
    assert age_text(1 / 12) == "1 month"
    assert sorted(["take 10", "Take 9", "take"], key=natural_key) == ["take", "Take 9", "take 10"]
    rng = random.Random(4)
    names = ["".join(rng.choices("aB1207-_ ٣é", k=rng.randrange(7))) for _ in range(300)]
    for a, b in itertools.pairwise(names):
        assert (natural_key(a) < natural_key(b)) == (by_letters(a) < by_letters(b)), (a, b)


def test_while_the_engine_starts_again_no_model_is_called_ready(session, qtbot):
    session.on_ready(jobs.Ready("id", "name", "1"))
    with qtbot.waitSignals([session.model_changed, session.notice]):
        session.on_restarted("It is being started again.")
    assert session.model is None
    session.on_ready(jobs.Ready("id", "name", "1"))
    assert session.model is not None
