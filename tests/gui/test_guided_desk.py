"""A guided session at work, with a microphone that is spoken into by hand."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from app.live.guided import Step, StepState, load, unfinished
from app.live.guided_desk import COUNT_FROM, GuidedDesk
from app.sound.recording import Input, State
from app.tasks import SynchronousPool, Tasks
from prs_core.patients import Person
from prs_core.takes.info import read_info
from tests.gui.live_support import Studio

NOW = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)
STEPS = (Step("p1", 3.0), Step("p3", 3.0), Step("left front", 3.0))
GIRL = Person("40123", "", 2.5, "female")


class Session:
    def __init__(self, folder):
        self.studio = Studio(folder)
        self.guided = self.anew()
        self.problems, self.ticks = [], []
        self.guided.problem.connect(lambda message, advice: self.problems.append(message))
        self.guided.ticked.connect(self.ticks.append)
        self.studio.listen()

    def anew(self) -> GuidedDesk:
        return GuidedDesk(self.studio.desk, lambda: self.studio.folder, Tasks(SynchronousPool()), now=lambda: NOW)

    @property
    def now(self):
        return self.guided.session

    def record(self, seconds: float = 3.0) -> None:
        self.guided.record(count=False)
        self.studio.step()
        self.studio.speak(np.full(round(8000 * seconds), 0.1, np.float32))

    def files(self) -> list[str]:
        return sorted(path.name for path in self.studio.folder.glob("*.wav"))


@pytest.fixture
def session(qtbot, tmp_path):
    made = Session(tmp_path)
    yield made
    made.guided.stop_counting()


def test_site_after_site_each_for_its_time(session):
    session.guided.begin(GIRL, STEPS)
    for _ in STEPS:
        session.record(3.5)
        assert session.studio.desk.status.state is State.LISTENING, "it ends by itself"
    assert session.now.is_complete and not session.problems
    takes = [step.takes[0] for step in session.now.steps]
    assert takes[:2] == ["40123_2.5_1_p1_1.wav", "40123_2.5_1_p3_1.wav"] and "leftfront" in takes[2]
    assert session.files() == sorted(takes)
    info = read_info(session.studio.folder / takes[2])
    assert Person.of_take(info) == Person("40123", "left front", 2.5, "female") and info.duration_s == 3.0


def test_it_counts_down_and_can_be_hurried(session):
    session.guided.begin(Person("A-7"), STEPS)
    session.guided.record()
    assert session.ticks == [COUNT_FROM] and not session.studio.desk.is_recording
    for _ in range(COUNT_FROM):
        session.guided.tick()
    session.studio.step()
    assert session.ticks == [3, 2, 1, 0] and session.studio.desk.is_recording
    session.studio.desk.stop()
    session.studio.step()
    session.guided.record()
    session.guided.record()  # asked again: at once
    session.studio.step()
    assert session.studio.desk.is_recording and not session.guided.count


def test_a_take_that_is_set_aside_does_not_do_its_site(session):
    kept, aside = [], []
    session.studio.desk.to_keep.connect(lambda path, _: kept.append(path.name))
    session.studio.desk.to_set_aside.connect(lambda path, _: (aside.append(path.name), path.unlink()))
    session.studio.desk.to_set_aside.connect(lambda path, _: path.with_suffix(".take.json").unlink())
    session.guided.begin(GIRL, STEPS)
    session.record(2.9)  # long enough
    session.studio.desk.stop(keep=False)
    session.studio.step()
    assert session.now.at == 0 and session.now.step == STEPS[0] and not session.now.running
    session.record(3.5)
    assert session.now.steps[0].state is StepState.DONE
    session.record(1.0)
    assert aside == kept == ["40123_2.5_1_p1_1.wav"], "its name was free again, and is not set aside once more"


def test_a_short_take_is_kept_and_recorded_again_or_accepted(session):
    session.guided.begin(GIRL, STEPS)
    session.record(1.0)
    session.studio.desk.stop()
    session.studio.step()
    assert session.now.at == 0 and session.now.step.takes == ("40123_2.5_1_p1_1.wav",)
    session.record(3.0)
    assert session.now.at == 1 and session.now.steps[0].takes[-1] == "40123_2.5_1_p1_2.wav"
    session.record(1.0)
    session.studio.desk.stop()
    session.studio.step()
    session.guided.change(lambda s: s.accept())
    assert session.now.counts == (2, 3)
    session.guided.retake_last()
    assert session.now.step.site == "p3" and session.now.step.state is StepState.WAITING


def test_pause_and_go_on(session):
    session.guided.begin(GIRL, STEPS)
    session.record(1.0)
    session.guided.pause()
    session.studio.step()
    session.studio.speak(np.full(8000, 0.1, np.float32))
    assert session.studio.desk.status.state is State.PAUSED
    session.guided.pause()
    session.studio.step()
    session.studio.speak(np.full(17000, 0.1, np.float32))
    assert session.now.at == 1
    assert [gap.cause for gap in read_info(session.studio.folder / session.now.steps[0].takes[0]).gaps] == ["paused"]


def test_nothing_is_changed_while_it_records(session):
    session.guided.begin(GIRL, STEPS)
    session.record(1.0)
    session.guided.change(lambda s: s.go_to(2))
    assert session.now.at == 0 and session.problems == ["A site is being recorded."]
    session.guided.retake_last()  # ends it: the site waits still
    session.studio.step()
    assert session.now.at == 0 and not session.now.running and len(session.now.step.takes) == 1
    session.record(2.8)
    session.guided.retake_last()  # long enough, but not wanted
    session.studio.step()
    assert session.now.at == 0 and session.now.step.state is StepState.WAITING and len(session.now.step.takes) == 2
    session.record(3.0)
    assert session.now.at == 1


def test_what_cannot_be_is_said(session):
    session.guided.begin(GIRL, STEPS)
    session.guided.change(lambda s: s.added("p1"))
    assert session.problems == ["“p1” is one of the sites already."] and len(session.now.steps) == 3


def test_put_aside_and_gone_on_with(session):
    session.guided.begin(GIRL, STEPS)
    session.record(3.5)
    session.guided.put_aside()
    assert session.now is None
    [(path, found)] = session.guided.waiting
    assert found.counts == (1, 3) and load(path).counts == (1, 3)
    session.guided.resume(path, found)
    assert session.now == found and session.guided.waiting == []
    session.record(3.5)
    session.record(3.5)
    session.guided.put_aside()
    assert session.guided.waiting == [], "it is complete"


def test_a_second_session_of_the_same_moment_has_a_file_of_its_own(session):
    session.guided.begin(GIRL, STEPS)
    session.guided.put_aside()
    session.guided.begin(Person("2"), STEPS)
    session.guided.put_aside()
    assert {found.person.patient for _, found in session.guided.waiting} == {"40123", "2"}


def test_after_a_kill_the_session_comes_back(session):
    session.guided.begin(GIRL, STEPS)
    session.record(3.5)
    session.record(1.0)  # and here the program is killed
    again = session.anew()
    again.look()
    [(path, found)] = again.waiting
    assert found.at == 1 and not found.running and found.step.takes == ("40123_2.5_1_p3_1.wav",)
    again.resume(path, found)
    assert [each[1].at for each in unfinished(session.studio.folder)] == [1]
    session.studio.desk.stop()
    session.studio.step()


def test_a_take_that_was_moved_away_counts_no_more_in_the_session_that_goes_on(session):
    session.guided.begin(GIRL, STEPS)
    session.record(3.5)
    at = session.now
    session.guided.look()
    assert session.now is at and at.counts == (1, 3), "nothing changed"
    for file in session.studio.folder.glob("40123_2.5_1_p1_1.*"):
        file.rename(file.with_name(f"away{file.suffix}"))
    session.guided.look()
    assert session.now.counts == (0, 3) and session.now.steps[0].takes == ()


def test_a_recording_that_is_not_the_sessions_leaves_it_alone(session):
    session.guided.begin(GIRL, STEPS)
    session.studio.begin()
    session.studio.speak(np.full(32000, 0.1, np.float32))
    session.guided.record()
    session.studio.desk.stop()
    session.studio.step()
    assert session.now.counts == (0, 3) and not session.now.step.takes and not session.guided.count


def test_a_take_that_never_begins_is_not_waited_for(session):
    session.studio.desk.close()
    session.studio.step()
    session.guided.begin(GIRL, STEPS)
    session.guided.record(count=False)
    session.studio.step()
    session.studio.listen(Input())
    session.studio.begin()
    assert session.now.running == "", "this one was not asked for by the session"


def test_a_folder_that_cannot_be_written_is_told_and_the_recording_goes_on(session, monkeypatch):
    session.guided.begin(GIRL, STEPS)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.live.guided_desk.save", full)
    session.record(3.5)
    assert session.now.counts == (1, 3) and session.problems and "40123" not in session.problems[0]
