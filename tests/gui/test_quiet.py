"""Nothing is played into a child's recording, by any player, and what played before it stops before it begins."""

from __future__ import annotations

import numpy as np
import pytest

from app.sound.quiet import HEARD, RECORDED, TESTED, quiet
from tests.gui.live_room_support import LIMIT_MS, speak, start
from tests.gui.live_support import Studio
from tests.gui.test_player import FakeSound, loaded

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_plays_stops_before_the_recorder_is_asked_and_nothing_plays_until_the_take_has_ended(tmp_path):
    studio, (player, _), (other, _) = Studio(tmp_path), loaded(FakeSound()), loaded(FakeSound())
    told: list[tuple[str, str]] = []
    player.problem.connect(lambda *words: told.append(words))
    studio.listen()
    assert player.play() and other.play(), "a microphone whose level is looked at keeps nothing"
    studio.desk.start()
    assert not player.playing and not other.playing
    assert not player.play() and told == [RECORDED]
    studio.step()
    studio.speak(np.ones(16000))
    assert not player.play()
    studio.desk.pause()
    studio.step()
    assert not player.play(), "it goes on at any moment"
    studio.desk.resume()
    studio.desk.stop()
    studio.step()
    assert player.play()
    player.stop()


def test_a_recording_that_cannot_begin_leaves_the_players_free(tmp_path):
    studio, (player, _) = Studio(tmp_path), loaded(FakeSound())
    studio.desk.start()
    studio.step()
    assert studio.problems and player.play()
    player.stop()


def test_nobody_who_is_gone_keeps_players_silent():
    class Somebody:
        pass

    who, other = Somebody(), Somebody()
    quiet.hold(who, TESTED)
    quiet.hold(other, HEARD)
    del who
    assert quiet.why == HEARD
    quiet.release(other)
    quiet.release(other)
    assert quiet.why is None


def test_the_key_for_playing_is_refused_in_words_while_the_window_records(qtbot, room, make_sound, monkeypatch):
    window = room.window
    window.open_paths([make_sound()])
    qtbot.waitUntil(lambda: window.session.sound is not None, timeout=LIMIT_MS)
    player = window.playback._ready_player()
    player._backend = FakeSound()
    window.playback.toggle()
    assert player.playing
    start(qtbot, room)
    assert not player.playing
    window.playback.toggle()
    assert not player.playing and RECORDED[0] in window.notices.note.text()
    speak(qtbot, room, 1.5)
    window.live.recording.microphone.test()
    window.live.recording.microphone.end_test()
    assert quiet.why == RECORDED
    window.actions_.recording.aside.trigger()
    qtbot.waitUntil(lambda: not window.live.is_recording, timeout=LIMIT_MS)
    window.live.recording.microphone.test()
    window.playback.toggle()
    assert not player.playing
    window.live.recording.microphone.end_test()
    window.playback.toggle()
    assert player.playing
    window.playback.stop()
