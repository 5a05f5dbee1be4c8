"""The window's notices: questions wait until they are answered, and what is over is not said any more."""

from __future__ import annotations

import errno

import pytest

from app.live.room import CALLED_OFF
from app.panels.notices import NoticeBar
from app.sound.quiet import RECORDED
from app.sound.recording import State
from tests.gui.live_room_support import LIMIT_MS, speak, start


@pytest.fixture
def bar(qtbot):
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def test_a_question_waits_below_whatever_is_said_and_asked_after_it(bar):
    told: list[str] = []

    def answer(question: str, words: str):
        return words, lambda: (told.append(f"{question} {words}"), bar.withdraw(question))

    def ask(question: str) -> None:
        bar.show_choice(question, answer(question, "Yes"), answer(question, "No"))

    ask("Recover it?")
    bar.show_notice("It is not so.", "Do this.")
    assert bar.note.isVisibleTo(bar) and not bar.done.isVisibleTo(bar)
    bar.show_done("It is done.")
    ask("Find it?")
    assert bar.done.text() == "Find it?"
    ask("Find it?")  # asked again: once
    bar.done.button.click()
    assert bar.done.text() == "Recover it?" and not bar.isHidden(), (
        "what was said in between is older than the question"
    )
    bar.show_notice("It is not so.")
    bar.note.button.click()
    assert bar.done.text() == "Recover it?" and bar.dismiss.text() == "No"
    bar.show_notice("Something else.")
    bar.withdraw("Recover it?")
    assert bar.note.text() == "Something else." and not bar.isHidden()
    bar.withdraw("Something else.")
    bar.withdraw("Something else.")
    assert bar.isHidden() and told == ["Find it? Yes"]


def test_sentences_can_be_cleared_and_questions_stay(bar):
    bar.show_choice("Recover it?", ("Yes", bar.hide), ("No", bar.hide))
    bar.show_done("Done.")
    bar.clear()
    assert bar.done.text() == "Recover it?"
    bar.dismiss.click()
    assert bar.isHidden()


def test_a_microphone_that_refused_is_not_said_to_throughout_the_take_that_works(qtbot, room):
    window = room.window
    room.sound.refuses_to_start = True
    window.actions_.recording.record.trigger()
    qtbot.waitUntil(lambda: "another program" in window.notices.note.text(), timeout=LIMIT_MS)
    room.sound.refuses_to_start = False
    window.status.showMessage(CALLED_OFF)
    start(qtbot, room)
    assert window.notices.isHidden() and not window.status.currentMessage()


def test_what_is_said_while_recording_goes_with_the_recording(qtbot, room):
    window = room.window
    start(qtbot, room)
    speak(qtbot, room, 1.5)
    assert not window.close() and "A recording is running" in window.notices.note.text()
    window.actions_.recording.aside.trigger()
    qtbot.waitUntil(lambda: window.live.desk.status.state is not State.RECORDING, timeout=LIMIT_MS)
    qtbot.waitUntil(window.notices.isHidden, timeout=LIMIT_MS)
    start(qtbot, room)
    window.notices.show_notice(*RECORDED)
    window.live.desk.stop()
    qtbot.waitUntil(lambda: RECORDED[0] not in window.notices.note.text() or window.notices.isHidden())


def test_what_became_of_one_take_is_not_said_of_the_next(qtbot, room, monkeypatch):
    def full(*_, **__):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("app.live.keeping.to_flac", full)
    window = room.window
    start(qtbot, room)
    speak(qtbot, room, 1.5)
    window.live.desk.stop()
    qtbot.waitUntil(lambda: "kept as WAV" in window.notices.note.text(), timeout=LIMIT_MS)
    start(qtbot, room)
    assert window.notices.isHidden()
