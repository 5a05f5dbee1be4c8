"""The microphone: chosen and remembered by name, found again, and told from a silent, muted or missing one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.live.microphone_desk import MicrophoneDesk
from app.look.theme import DARK, LIGHT
from app.panels.recording_meter import FALL_DB_S, HOLD_S, Hold, LevelBar
from app.preferences import settings
from app.preferences.settings import Settings
from app.sound.levels import Level
from app.sound.microphone_check import CHECK_S, Answer, Finding, MicrophoneCheck, muted_words
from app.sound.portaudio import SoundError
from app.sound.recording import Channel, Input, State, Status
from tests.gui.fake_microphone import FakeSound
from tests.gui.live_support import Studio

LISTENING = Status(State.LISTENING, "Scope", 8000, 2)


def sound(left: float, right: float, seed: int = 0) -> np.ndarray:
    """(800, 2) of noise that reaches so far; 0: the same number throughout."""
    noise = np.random.default_rng(seed).uniform(-1, 1, (800, 2))
    noise[0] = 1
    return (noise * [left, right]).astype(np.float32)


def asked(block: np.ndarray | None, wanted: Input | None = None, status: Status = LISTENING) -> Answer:
    check = MicrophoneCheck(wanted or Input(), 100.0)
    nothing = np.zeros((0, 2), np.float32)
    assert check.add(nothing if block is None else block, status, 100.1) is None
    assert check.part(100.0 + CHECK_S / 2) == 0.5
    answer = check.add(nothing if block is None else block, status, 100.1 + CHECK_S)
    assert answer is not None
    return answer


@pytest.mark.parametrize(
    ("left", "finding", "words"),
    [
        (0.0, Finding.MUTED, "muted"),
        (3e-4, Finding.SILENT, "next to nothing"),
        (5e-3, Finding.QUIET, "softly"),
        (0.2, Finding.GOOD, "well (loudest: -14 dB)"),
        (1.0, Finding.LOUD, "overdriven"),
    ],
)
def test_silent_muted_quiet_loud_and_well(left: float, finding: Finding, words: str) -> None:
    answer = asked(sound(left, left))
    assert answer.finding is finding and words in answer.message
    assert bool(answer.advice) == (finding is not Finding.GOOD)


def test_a_device_that_gives_nothing_is_not_silence() -> None:
    answer = asked(None)
    assert answer.finding is Finding.MISSING and "no sound comes" in answer.message


def test_what_cannot_be_opened_says_why_at_once() -> None:
    check = MicrophoneCheck(Input("Scope"), 0.0)
    nothing = np.zeros((0, 1), np.float32)
    assert check.add(nothing, Status(), 0.1) is None, "it is being opened"
    gone = Status(State.LOST, problem=SoundError("It is gone.", "Plug it in."))
    assert check.add(nothing, gone, 0.2) == Answer(Finding.MISSING, "It is gone.", "Plug it in.")
    assert check.add(nothing, Status(), 9.0) == Answer(
        Finding.MISSING, "There is no microphone.", "Connect one, then look again."
    )


@pytest.mark.parametrize(
    ("channel", "levels", "said"),
    [(Channel.LEFT, (0.0, 0.2), "the right one"), (Channel.RIGHT, (0.2, 1e-3), "the left one")],
)
def test_the_other_channel_is_where_the_sound_is(channel: Channel, levels: tuple[float, float], said: str) -> None:
    answer = asked(sound(*levels), Input(channel=channel))
    assert answer.finding is Finding.OTHER_CHANNEL and said in answer.message


def test_the_mix_takes_whichever_hears_and_gain_counts() -> None:
    assert asked(sound(0.0, 0.2), Input(channel=Channel.MIX)).finding is Finding.GOOD
    assert asked(sound(5e-3, 5e-3), Input(gain_db=20.0)).finding is Finding.GOOD


def test_beside_the_meter_it_is_said_that_nothing_moves() -> None:
    still = Status(State.LISTENING, level=Level(still_s=2.0))
    assert "muted" in muted_words(still) and muted_words(LISTENING) == ""
    assert muted_words(Status(State.CLOSED, level=Level(still_s=2.0))) == ""


# --- the desk


class Room:
    def __init__(self, folder: Path, *names: str) -> None:
        self.studio = Studio(folder, sound=FakeSound(*(names or ("Scope", "Webcam")), rate=8000))
        self.settings = Settings(folder / "s.ini")
        self.now = 0.0
        self.desk = MicrophoneDesk(self.studio.desk, self.settings, clock=lambda: self.now)

    @property
    def opened(self) -> str:
        self.studio.step()
        return self.studio.desk.status.device


@pytest.fixture
def room(qtbot, tmp_path):
    return Room(tmp_path)


def test_it_is_open_only_while_it_is_looked_at(room):
    assert not room.studio.sound.streams
    room.desk.show()
    assert room.opened == "Scope" and [device.name for device in room.desk.devices] == ["Scope", "Webcam"]
    room.desk.hide()
    room.studio.step()
    assert room.studio.desk.status.state is State.CLOSED and room.studio.sound.stream.closed


def test_another_one_is_listened_to_while_it_is_looked_at_and_never_recorded(room):
    room.desk.look_at("Webcam")  # nobody looks
    assert not room.studio.sound.streams
    room.desk.show()
    room.desk.look_at("Webcam")  # while the chosen one is being opened
    assert room.opened == "Scope"
    assert room.opened == "Webcam" and room.desk.chosen.device == ""
    before = len(room.studio.sound.streams)
    room.desk.look_at("Webcam")
    assert room.opened == "Webcam" and len(room.studio.sound.streams) == before, "it is open"
    room.desk.look_back()
    assert room.opened == "Scope"
    room.studio.begin()
    room.desk.look_at("Webcam")
    assert room.opened == "Scope" and room.studio.desk.is_recording


def test_a_recording_outlives_the_panel_and_then_lets_go(room):
    room.desk.show()
    room.studio.step()
    room.studio.begin()
    room.desk.hide()
    room.studio.step()
    assert room.studio.desk.is_recording
    room.studio.desk.stop()
    room.studio.step()
    room.studio.step()
    assert room.studio.desk.status.state is State.CLOSED


def test_the_choice_is_remembered_by_name(room, tmp_path):
    room.desk.show()
    room.desk.choose("Webcam")
    room.desk.set_channel(Channel.MIX)
    room.desk.set_gain(99.0)
    assert room.opened == "Webcam" and room.studio.recorder.input == Input("Webcam", Channel.MIX, 40.0)
    again = MicrophoneDesk(room.studio.desk, Settings(tmp_path / "s.ini"))
    assert again.chosen == Input("Webcam", Channel.MIX, 40.0, 0)


def test_one_that_is_not_there_is_named_and_no_other_is_taken(room):
    room.settings.set(settings.MICROPHONE, "Old one")
    desk = MicrophoneDesk(room.studio.desk, room.settings)
    desk.show()
    room.studio.step()
    assert desk.missing == "Old one" and not room.studio.sound.streams
    assert desk.problem is not None and "Old one" in str(desk.problem)
    room.studio.sound.plugged.append("Old one")
    desk.look_again()
    room.studio.step()
    assert room.opened == "Old one" and not desk.missing and desk.problem is None


def test_another_rate_is_asked_for_and_a_refusal_told(room):
    room.desk.show()
    room.desk.set_rate(44100)
    room.studio.step()
    assert "at 44.1 kHz" in str(room.desk.problem)
    room.desk.set_rate(0)
    assert room.opened == "Scope" and room.desk.problem is None


def test_nothing_but_the_gain_changes_while_it_records(room):
    room.desk.show()
    room.studio.step()
    room.studio.begin()
    room.desk.choose("Webcam")
    room.desk.look_again()
    room.desk.set_gain(6.0)
    assert room.opened == "Scope" and room.studio.desk.is_recording
    assert room.desk.chosen == Input(gain_db=6.0)
    room.studio.desk.stop()
    room.studio.step()
    assert [change.gain_db for change in room.studio.desk.status.last_info.gains] == [6.0]


def test_the_test_listens_for_three_seconds_and_answers(room):
    answers, parts = [], []
    room.desk.answered.connect(answers.append)
    room.desk.testing.connect(parts.append)
    room.desk.test()
    room.studio.step()
    while not answers and room.now < 10:
        room.now += 0.25
        room.studio.sound.stream.speak(sound(0.2, 0.2, round(4 * room.now)))
        room.studio.step()
    assert [answer.finding for answer in answers] == [Finding.GOOD] and room.now == CHECK_S
    assert parts == sorted(parts) and not room.desk.is_testing


def test_the_test_of_one_that_is_gone_answers_at_once(room):
    answers = []
    room.desk.answered.connect(answers.append)
    room.studio.sound.plugged.clear()
    room.studio.sound._known = []
    room.desk.test()
    room.studio.step()
    room.now += 0.1
    room.studio.step()
    assert [answer.finding for answer in answers] == [Finding.MISSING]
    assert "No microphone was found" in answers[0].message


# --- the meter


def test_a_peak_is_held_and_falls():
    hold = Hold()
    assert hold.push(-10.0, 0.0) == -10.0
    assert hold.push(-40.0, HOLD_S) == -10.0
    assert hold.push(-40.0, HOLD_S + 0.5) == -10.0 - 0.5 * FALL_DB_S
    assert hold.push(-15.0, HOLD_S + 0.5) == -15.0


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_light_stays_on_until_it_is_put_out(qtbot, theme):
    bar = LevelBar(clock=lambda: 0.0)
    qtbot.addWidget(bar)
    bar.theme = theme
    bar.resize(280, 32)
    bar.show_level(Level(-20.0, -30.0, clipped=0))
    dark = bar.grab().toImage().pixel(265, 5)
    bar.show_level(Level(-20.0, -30.0, clipped=7))
    bar.show_level(Level(-40.0, -50.0, clipped=7))
    assert bar.clipped == 7 and bar.grab().toImage().pixel(265, 5) != dark
    assert "too loud" in bar.accessibleDescription() and "-18 dB" in bar.accessibleDescription()
    bar.put_out()
    bar.show_level(Level(-40.0, -50.0, clipped=7))
    assert not bar.clipped and bar.grab().toImage().pixel(265, 5) == dark
    bar.show_level(Level(-40.0, -50.0, clipped=9))
    assert bar.clipped == 2
    bar.show_level(Level(-40.0, -50.0, clipped=1))  # another device
    assert bar.clipped == 0
    bar.show_level(None)
    assert bar.accessibleDescription() == "No microphone is open"
