"""A sound server may move a recording to another microphone without a word: it is asked, and that is told."""

from __future__ import annotations

import pytest

from app.live.source_watch import EVERY_S, SourceWatch
from app.sound.recording import Input, State
from app.sound.sound_server import Source, recorded_from
from app.tasks import SynchronousPool, Tasks
from tests.gui.fake_microphone import FakeSound
from tests.gui.live_room_support import LIMIT_MS, start
from tests.gui.live_support import Studio

OUTPUTS = """Source Output #7
\tDriver: protocol-native.c
\tSource: 2
\tProperties:
\t\tapplication.process.id = "4242"
\t\tmedia.name = "ALSA Capture"

Source Output #9
\tSource: 1
\tProperties:
\t\tapplication.process.id = "424"
"""
SOURCES = """Source #1
\tName: speaker.monitor
\tDescription: Monitor of the loudspeaker
\tProperties:
\t\tdevice.description = "something else"

Source #2
\tName: alsa_input.usb-scope
\tDescription: Scope: mono
"""
SCOPE = Source("alsa_input.usb-scope", "Scope: mono")


@pytest.mark.parametrize(
    ("pid", "outputs", "source"),
    [
        (4242, OUTPUTS, SCOPE),
        (424, OUTPUTS, Source("speaker.monitor", "Monitor of the loudspeaker")),
        (4, OUTPUTS, Source()),
        (4242, OUTPUTS + OUTPUTS, SCOPE),
        (4242, OUTPUTS + OUTPUTS.replace("Source: 2", "Source: 1"), Source()),
        (4242, "", Source()),
    ],
)
def test_the_server_says_what_a_process_records_from(pid, outputs, source):
    assert recorded_from(pid, lambda *words: {"source-outputs": outputs, "sources": SOURCES}[words[1]]) == source


class Watched:
    def __init__(self, folder, microphone: str) -> None:
        self.studio = Studio(folder, sound=FakeSound(microphone))
        self.now, self.source, self.asked, self.moved = 0.0, "Scope", 0, []
        self.words = ""
        tasks = Tasks(SynchronousPool())
        self.watch = SourceWatch(self.studio.desk, tasks, ask=self.ask, clock=lambda: self.now)
        self.watch.moved.connect(self.moved.append)

    def ask(self) -> Source:
        self.asked += 1
        return Source(self.source, self.words or self.source)

    def look(self, source: str) -> list[str]:
        self.source, self.now = source, self.now + EVERY_S
        self.studio.step()
        return self.moved


@pytest.mark.usefixtures("qapp")
def test_a_stream_that_is_moved_is_told_once_and_one_that_is_opened_anew_is_not_moved(tmp_path):
    watched = Watched(tmp_path, "pulse")
    assert watched.look("Scope") == [] and watched.asked == 0, "nothing is open"
    watched.studio.desk.open(Input())
    assert watched.look("Scope") == [] and watched.asked == 1
    watched.studio.step()
    assert watched.asked == 1, "not at every look"
    assert watched.look("Scope") == watched.look("") == []
    assert watched.look("Monitor") == watched.look("Monitor") == ["Monitor"]
    watched.studio.desk.open(Input())
    assert watched.look("Other") == ["Monitor"]
    assert watched.look("Scope") == ["Monitor", "Scope"]


@pytest.mark.usefixtures("qapp")
def test_of_two_that_are_called_the_same_one_is_another(tmp_path):
    watched = Watched(tmp_path, "pulse")
    watched.words = "USB Audio"
    watched.studio.desk.open(Input())
    watched.look("usb-1")
    assert watched.look("usb-1") == []
    assert watched.look("usb-2") == ["USB Audio"]


@pytest.mark.usefixtures("qapp")
def test_a_take_that_goes_on_after_a_loss_with_another_microphone_tells_it(tmp_path):
    watched = Watched(tmp_path, "pulse")
    studio = watched.studio
    studio.listen()
    studio.begin()
    assert watched.look("Scope") == []
    studio.sound.plugged.clear()
    studio.sound.stream.end()
    studio.step()
    assert studio.desk.status.state is State.LOST
    studio.sound.plugged.append("pulse")
    studio.now_s += 2
    studio.step()
    assert studio.desk.status.state is State.RECORDING
    assert watched.look("Built-in") == ["Built-in"]


@pytest.mark.usefixtures("qapp")
def test_a_device_that_was_named_itself_cannot_be_moved(tmp_path):
    watched = Watched(tmp_path, "USB Mic")
    watched.studio.desk.open(Input())
    assert watched.look("Scope") == watched.look("Other") == [] and watched.asked == 0


def test_it_is_said_and_marked_in_the_take(qtbot, room):
    start(qtbot, room)
    window = room.window
    window.live.recording.source.moved.emit("Monitor of the loudspeaker")
    assert "another microphone now: “Monitor of the loudspeaker”" in window.notices.note.text()
    desk = window.live.desk
    qtbot.waitUntil(lambda: bool(desk.status.info.marks), timeout=LIMIT_MS)
    assert desk.status.info.marks[0].text == "Another microphone: Monitor of the loudspeaker"
