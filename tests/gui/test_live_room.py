"""Recording in the whole window, with a microphone that a test speaks into and a stand-in for the worker."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtGui import QCloseEvent

from app.live.guided import Guided, save, standard_steps
from app.live.judging import LiveJudging
from app.live.room import ENDING
from app.options import Options
from app.preferences import settings
from app.preferences.settings import Settings
from app.sound.recording import State
from app.window import assembled, simulated
from prs_core.audio import probe
from prs_core.errors import AudioError
from prs_core.patients import Person
from prs_core.study import open_study
from prs_core.takes.info import Ended, TakeInfo, write_info
from prs_core.takes.take import Take
from tests.gui.live_room_support import LIMIT_MS, speak, start


def test_a_recording_is_seen_judged_and_then_in_the_worklist(qtbot, room):
    window = room.window
    start(qtbot, room)
    page, desk = window.live.page, window.live.desk
    assert window.pages.currentWidget() is page
    speak(qtbot, room, 4.0)
    qtbot.waitUntil(lambda: len(desk.take.windows) == 4, timeout=LIMIT_MS)
    verdict = desk.take.windows[-1].verdict
    assert page.banner.whole.label.text() == str(verdict.label)
    assert len(page.banner.trend.points) == 4
    assert page.banner.doing.text() == "Recording  0:04"
    window.actions_.recording.mark.trigger()
    qtbot.waitUntil(lambda: len(page.lanes.notes.notes) == 1, timeout=LIMIT_MS)
    assert page.lanes.windows._windows is not None
    window.actions_.recording.record.trigger()
    qtbot.waitUntil(lambda: window.session.current is not None and not window.live.keeper.busy, timeout=LIMIT_MS)
    item = window.session.current
    assert item.path.suffix == ".flac"
    assert soundfile.info(item.path).frames == 32000
    assert window.pages.currentWidget() is window.reading
    assert not window.actions_.recording.pause.isEnabled()


def test_a_server_that_takes_its_time_is_waited_for_before_anything_is_said_to_be_recorded(qtbot, room):
    window = room.window
    room.sound.at_once = False
    window.actions_.recording.record.trigger()
    desk, banner = window.live.desk, window.live.page.banner
    qtbot.waitUntil(lambda: desk.status.state is State.OPENING and desk.is_settled, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: banner.doing.text() == "Opening the microphone …", timeout=LIMIT_MS)
    assert not window.live.is_recording and desk.take is None
    room.sound.stream.speak(np.zeros(80))
    qtbot.waitUntil(lambda: desk.status.state is State.RECORDING and desk.take is not None, timeout=LIMIT_MS)
    speak(qtbot, room, 1.0)
    assert desk.status.duration_s == 1.0
    window.actions_.recording.aside.trigger()
    qtbot.waitUntil(lambda: not window.live.is_recording, timeout=LIMIT_MS)


def test_the_events_of_another_recording_give_way_to_the_one_that_is_made(qtbot, room):
    window = room.window
    assert not window.events_dock.isHidden()
    start(qtbot, room)
    assert window.events_dock.isHidden()
    window.show_current_page()
    assert not window.events_dock.isHidden()
    window.events_dock.hide()
    window.live.show_page()
    window.show_current_page()
    assert window.events_dock.isHidden(), "a person had closed it"
    window.events_dock.show()
    window.live.show_page()
    window.actions_.recording.record.trigger()
    qtbot.waitUntil(lambda: not window.live.is_recording, timeout=LIMIT_MS)
    window.live.show_page()
    assert window.events_dock.isHidden()
    window.close()
    assert not window.events_dock.isHidden(), "it is there at the next start"


def test_pausing_and_closing(qtbot, room):
    window = room.window
    start(qtbot, room)
    desk, actions = window.live.desk, window.actions_.recording
    speak(qtbot, room, 1.0)
    actions.pause.trigger()
    qtbot.waitUntil(lambda: desk.status.state is State.PAUSED, timeout=LIMIT_MS)
    actions.pause.trigger()
    qtbot.waitUntil(lambda: desk.status.state is State.RECORDING, timeout=LIMIT_MS)
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert "A recording is running" in window.notices.note.text()
    path = desk.status.take
    desk.pause()
    qtbot.waitUntil(lambda: desk.status.state is State.PAUSED, timeout=LIMIT_MS)
    room.app.setProperty(ENDING, True)
    assert window.live.may_close()  # a system that ends waits for no answer
    room.app.setProperty(ENDING, None)
    assert not window.live.may_close()
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()
    assert soundfile.info(path).frames >= 8000


def test_what_was_left_is_offered_and_nothing_is_removed(qtbot, room, tmp_path):
    folder = tmp_path / "takes"
    folder.mkdir()
    take = Take(folder / "a.wav", TakeInfo("Scope", 8000, started="2026-05-02T14:05:59+02:00", patient="40123"))
    take.write(np.linspace(-0.5, 0.5, 8000, dtype=np.float32))
    take._wav._file.close()
    window = room.window
    window.live.look_for_left()
    qtbot.waitUntil(window.notices.done.isVisible, timeout=LIMIT_MS)
    assert window.notices.done.text() == (
        "A recording was not finished when the program ended: 2 May 2026, 14:05, 1 s, patient 40123."
    )
    assert window.notices.done.button.text() == "Add to the worklist"
    assert window.notices.dismiss.text() == "Keep aside"
    window.notices.done.button.click()
    qtbot.waitUntil(lambda: window.session.current is not None, timeout=LIMIT_MS)
    assert window.session.current.path == folder / "a.flac"
    window.notices.show_done("Done.")
    assert window.notices.dismiss.text() == "Dismiss"
    window.notices.dismiss.click()
    assert window.notices.isHidden()


@pytest.mark.parametrize("aside", [False, True])
def test_the_session_of_what_was_left_is_offered_after_it(qtbot, room, tmp_path, aside):
    folder = tmp_path / "takes"
    folder.mkdir()
    session = Guided(Person("40123"), standard_steps(15.0), started="2026-05-02T14:05:00+02:00")
    save(folder / "x.session.json", session.recording("first.wav").took(3.0).recording("a.wav"))
    info = TakeInfo("Scope", 8000, duration_s=3.0, patient="40123", site="p1", ended=Ended.STOPPED)
    soundfile.write(folder / "first.flac", np.linspace(-0.5, 0.5, 24_000, dtype=np.float32), 8000)
    write_info(folder / "first.wav", info)
    take = Take(folder / "a.wav", TakeInfo("Scope", 8000, started="2026-05-02T14:05:59+02:00", patient="40123"))
    take.write(np.linspace(-0.5, 0.5, 24_000, dtype=np.float32))
    take._wav._file.close()
    window = room.window
    window.live.look_for_left()
    qtbot.waitUntil(window.notices.done.isVisible, timeout=LIMIT_MS)
    (window.notices.dismiss if aside else window.notices.done.button).click()
    qtbot.waitUntil(lambda: window.notices.done.text().startswith("A guided session was broken off"), timeout=LIMIT_MS)
    assert "40123: 0 of 4 sites" in window.notices.done.text()
    window.notices.done.button.click()
    assert window.recording_dock.isVisible() and window.notices.isHidden()
    takes = window.live.session.step.takes
    assert takes == ("first.wav", *(() if aside else ("a.wav",))) and window.live.session.step.site == "p1"
    # No study is open: what it has from before would else be nowhere to be seen.
    had = ["first.flac"] if aside else ["a.flac", "first.flac"]
    items = window.session.items
    qtbot.waitUntil(lambda: sorted(item.path.name for item in items.values()) == had, timeout=LIMIT_MS)
    assert all(item.person.patient == "40123" for item in items.values())
    assert window.session.current.path.name == had[0]


def test_no_microphone_is_said_where_it_can_be_read(qtbot, room):
    room.sound.plugged.clear()
    window = room.window
    window.actions_.recording.record.trigger()
    qtbot.waitUntil(window.notices.note.isVisible, timeout=LIMIT_MS)
    assert "No microphone was found. Connect one" in window.notices.note.text()
    assert window.pages.currentWidget() is window.welcome


def test_a_microphone_that_goes_is_said_where_it_can_be_seen(qtbot, room):
    window = room.window
    start(qtbot, room)
    desk, page = window.live.desk, window.live.page
    speak(qtbot, room, 1.0)
    room.sound.plugged.clear()
    room.sound.gone = True
    room.sound.stream.end()
    qtbot.waitUntil(lambda: desk.status.state is State.LOST, timeout=LIMIT_MS)
    qtbot.waitUntil(page.banner.problem.isVisible, timeout=LIMIT_MS)
    assert "was unplugged or switched off" in page.banner.problem.text()
    assert window.notices.isHidden()
    window.show_current_page()  # another recording is looked at
    desk.problem_changed.emit(desk.status.problem)
    assert "was unplugged or switched off" in window.notices.note.text()
    assert window.pages.currentWidget() is window.welcome


def test_looking_back_and_following_again(qtbot, room):
    window = room.window
    start(qtbot, room)
    page, line = window.live.page, window.live.page.lanes.timeline
    for _ in range(5):
        speak(qtbot, room, 4.0)
    assert (line.start_s, line.end_s) == (5.0, 20.0)
    line.scroll(-3)
    assert page.back.isVisible()
    speak(qtbot, room, 2.0)
    assert (line.start_s, line.end_s) == (2.0, 17.0)
    page.back.click()
    assert page.back.isHidden()
    speak(qtbot, room, 1.0)
    assert line.end_s == 23.0


class TestJudging:
    """The worker's window side, with the stand-in."""

    @pytest.fixture
    def judging(self, qapp, fake_command):
        made = []

        def make(*mode: str) -> LiveJudging:
            made.append(LiveJudging(fake_command(*mode)))
            return made[-1]

        yield make
        for each in made:
            each.shutdown()

    def test_a_process_that_ends_is_started_again_and_tells_all_once_more(self, qtbot, tmp_path, judging):
        each, told = judging(), []
        each.begun.connect(lambda: told.append("begun"))
        each.judged.connect(lambda window: told.append(window.index))
        each.judge(tmp_path / "crash.wav", 1.0, tmp_path)
        qtbot.waitUntil(lambda: 3 in told, timeout=LIMIT_MS)
        assert told == ["begun", "begun", 0, 1, 2, 3]
        with qtbot.waitSignal(each.finished, timeout=LIMIT_MS):
            each.end(24000)

    def test_a_take_that_cannot_be_judged_and_a_model_that_cannot_be_loaded(self, qtbot, tmp_path, judging):
        each = judging()
        with qtbot.waitSignal(each.failed, timeout=LIMIT_MS) as said:
            each.judge(tmp_path / "fail.wav", 1.0, tmp_path)
        assert said.args == ["This take cannot be judged.", "The recording goes on without verdicts. Record again."]
        each = judging("broken")
        with qtbot.waitSignal(each.failed, timeout=LIMIT_MS) as said:
            each.start()
        assert said.args[0] == "The model folder is damaged."

    def test_a_process_that_never_lives_is_given_up(self, qtbot, tmp_path, judging):
        each = judging("dead")
        with qtbot.waitSignal(each.failed, timeout=LIMIT_MS) as said:
            each.judge(tmp_path / "a.wav", 1.0, tmp_path)
        assert "stops as soon as it is started" in said.args[0]


def test_a_file_that_is_no_sound_is_no_microphone(tmp_path: Path):
    (tmp_path / "a.wav").write_text("no sound")
    with pytest.raises(AudioError):
        simulated(tmp_path / "a.wav")
    assert simulated(None) is None


def test_a_file_is_the_microphone_of_the_window(qtbot, tmp_path, fake_command, make_sound):
    file = make_sound("breath.wav", 1.0)
    options = Options(settings=tmp_path / "settings.ini", theme="light", simulate=file)
    Settings(options.settings).set(settings.MICROPHONE, "Scope")  # chosen before, and not asked for now
    with assembled(options, fake_command(), microphones=simulated(file)) as parts:
        parts.settings.set(settings.TAKES_FOLDER, str(tmp_path / "takes"))
        start(qtbot, parts)
        desk = parts.window.live.desk
        assert desk.status.device == "Simulated: breath.wav"
        desk.stop()
        qtbot.waitUntil(lambda: desk.status.last is not None, timeout=LIMIT_MS)
        assert desk.status.last_info.ended is Ended.STOPPED


def test_a_study_that_opens_meanwhile_does_not_turn_the_page(qtbot, room, tmp_path, make_sound):
    window, file = room.window, tmp_path / "a.prs-study"
    with open_study(file, create=True) as study:
        study.add_recordings([make_sound("a.wav"), make_sound("b.wav")])
    start(qtbot, room)
    window.study_desk.open(file)
    qtbot.waitUntil(lambda: window.session.current is not None, timeout=LIMIT_MS)
    assert window.pages.currentWidget() is window.live.page
    qtbot.waitUntil(lambda: not window.live.stays, timeout=LIMIT_MS)
    assert window.pages.currentWidget() is window.live.page
    window.session.select(list(window.session.items)[1])  # a person wants to see it
    assert window.pages.currentWidget() is window.reading
    speak(qtbot, room, 1.5)
    window.actions_.recording.aside.trigger()
    qtbot.waitUntil(lambda: not window.live.is_recording, timeout=LIMIT_MS)


def test_a_take_joins_the_study_with_its_patient_and_is_analysed_there(qtbot, room, tmp_path):
    window = room.window
    room.client.start()
    window.workbench.set_reader("Ann")
    window.study_desk.open(tmp_path / "a.prs-study", create=True)
    qtbot.waitUntil(lambda: window.study_desk.study is not None, timeout=LIMIT_MS)
    desk = window.live.desk
    desk.open(window.live.recording.microphone.chosen)
    qtbot.waitUntil(lambda: desk.status.state is State.LISTENING, timeout=LIMIT_MS)
    desk.start(patient="40123", site="p3")
    qtbot.waitUntil(lambda: desk.take is not None, timeout=LIMIT_MS)
    speak(qtbot, room, 4.0)
    desk.stop()
    session = window.session

    def kept() -> bool:
        item = session.current
        return item is not None and item.recording_id is not None and item.analysis is not None

    qtbot.waitUntil(kept, timeout=LIMIT_MS)
    row = window.study_desk.study.row(session.current.recording_id)
    # The fake worker's analyses are 15 s long, and the study believes them: the file is what was recorded.
    assert (row.patient, row.site, probe(row.path).duration_s) == ("40123", "p3", 4.0)
    assert session.current.person.patient == "40123"


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_that_nothing_shows_is_named(room, tmp_path, monkeypatch, there):
    monkeypatch.setattr("app.live.room.QDesktopServices.openUrl", lambda _: False)
    place = tmp_path / "file" / "takes" if not there else tmp_path / "takes"
    (tmp_path / "file").touch()
    monkeypatch.setattr(room.window.live, "folder", lambda: place)
    room.window.live.show_folder()
    assert str(place) in room.window.notices.note.text()
