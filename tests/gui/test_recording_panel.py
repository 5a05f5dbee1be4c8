"""The recording panel in the whole window: what it shows of microphone, take, session and headphones."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QSlider,
    QWidget,
)

from app.live.guided import Guided
from app.live.headphones import Headphones
from app.live.microphone_desk import MicrophoneDesk
from app.look.theme import LIGHT
from app.options import Options
from app.panels.record_widgets import Note
from app.panels.recording_form import SessionForm, session_words
from app.panels.recording_head import RecordingHead, clock_text, length_words
from app.preferences import settings
from app.preferences.settings import Settings
from app.preferences.shortcuts import keys_of
from app.sound.levels import Level
from app.sound.monitoring import Heard, Hearing
from app.sound.portaudio import Microphones, SoundError
from app.sound.recording import State, Status
from app.window import assembled
from prs_core.listening import BELL
from prs_core.patients import Person
from tests.gui.accessible import nameless, not_reached, stops, unseen_focus
from tests.gui.fake_microphone import FakeSound
from tests.gui.live_support import Studio

LIMIT_MS = 20_000
ON = Heard(Hearing.ON, "Head")


@pytest.fixture
def studio(qtbot, tmp_path, fake_command, monkeypatch):
    """The window with its panel open and a microphone that is heard."""
    monkeypatch.setattr("app.sound.recorder.STALL_S", 1e9)  # between what a test says nothing is heard
    monkeypatch.setattr("app.sound.recorder.START_S", 1e9)
    sound = FakeSound("Scope", "Webcam", rate=8000)
    options = Options(settings=tmp_path / "settings.ini", theme="dark")
    with assembled(options, fake_command(), microphones=lambda: Microphones(sound)) as parts:
        parts.settings.set(settings.TAKES_FOLDER, str(tmp_path / "takes"))
        parts.sound = sound
        parts.window.resize(1280, 800)
        parts.window.show()
        actions = parts.window.actions_.recording
        assert parts.window.recording_dock.isHidden() and not sound.streams, "nothing listens before it is asked to"
        actions.panel.trigger()
        parts.panel = parts.window.recording_dock.panel
        qtbot.waitUntil(lambda: parts.window.live.desk.status.state is State.LISTENING, timeout=LIMIT_MS)
        qtbot.waitUntil(lambda: parts.panel.head.devices.count() == 3, timeout=LIMIT_MS)
        yield parts


def speak(qtbot, parts, seconds: float) -> None:
    """Until it is recorded or, at the end of a take, all of that is."""
    desk = parts.window.live.desk
    wanted = desk.status.duration_s + seconds
    noise = np.random.default_rng(0).uniform(-0.2, 0.2, (round(8000 * seconds), 2))
    parts.sound.stream.speak(noise)
    qtbot.waitUntil(lambda: not desk.is_recording or desk.status.duration_s >= wanted - 1e-6, timeout=LIMIT_MS)


def test_the_light_for_too_loud_is_of_this_take(qtbot, studio):
    panel, record = studio.panel, studio.window.actions_.recording.record
    studio.sound.stream.speak(np.ones((800, 2)))
    qtbot.waitUntil(lambda: panel.head.meter.clipped > 0, timeout=LIMIT_MS)
    record.trigger()
    qtbot.waitUntil(lambda: studio.window.live.is_recording, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not panel.head.meter.clipped, timeout=LIMIT_MS)
    studio.sound.stream.speak(np.ones((16000, 2)))
    qtbot.waitUntil(lambda: panel.head.meter.clipped > 0, timeout=LIMIT_MS)
    studio.window.live.desk.stop(keep=False)
    qtbot.waitUntil(lambda: not studio.window.live.is_recording, timeout=LIMIT_MS)
    assert panel.head.meter.clipped, "what was too loud in it can still be seen"


def test_a_guided_session_from_the_form_to_the_worklist(qtbot, studio):
    window, panel, actions = studio.window, studio.panel, studio.window.actions_.recording
    guided = window.live.recording.guided
    form = panel.session.form
    form.patient.setText(" A-7 ")
    form.age.setText("soon")
    form.go.click()
    assert guided.session is None and not form.wrong.isHidden()
    form.age.setText("8")
    form.unit.setCurrentIndex(form.unit.findData(True))
    form.sex.setCurrentIndex(1)
    form.seconds.setValue(3)
    form.go.click()
    assert guided.session is not None and guided.session.person == Person("A-7", "", 8 / 12, "female")
    assert panel.session.currentWidget() is panel.session.run and panel.session.list.count() == 4
    actions.record.trigger()
    assert panel.session.left.text() == "3" and not window.live.desk.is_recording
    actions.pause.trigger()
    assert panel.session.left.text() == "" and not guided.count and not actions.pause.isEnabled(), "called off"
    actions.record.trigger()
    actions.record.trigger()  # once more: at once
    qtbot.waitUntil(lambda: window.live.desk.is_recording, timeout=LIMIT_MS)
    speak(qtbot, studio, 1.0)
    actions.mark.trigger()
    qtbot.waitUntil(lambda: len(window.live.desk.status.info.marks) == 1, timeout=LIMIT_MS)
    assert panel.head.time.text() == "0:01.0" and panel.session.left.text() == "2 s left"
    assert actions.record.iconText() == "Stop" and actions.pause.isEnabled() and not actions.next_site.isEnabled()
    assert "is being recorded" in panel.session.chest.words("p1")
    speak(qtbot, studio, 2.0)
    qtbot.waitUntil(lambda: guided.session.at == 1, timeout=LIMIT_MS)
    assert "Next: left lateral" in panel.session.turn.text() and "p1): done" in panel.session.chest.words("p1")
    qtbot.waitUntil(
        lambda: any(item.person == Person("A-7", "p1", 8 / 12, "female") for item in studio.session.items.values()),
        timeout=LIMIT_MS,
    )
    actions.next_site.trigger()
    assert guided.session.step.site == "p3" and actions.retake.isEnabled()
    panel.session.aside.click()
    assert guided.session is None
    qtbot.waitUntil(lambda: len(form._offers) == 1, timeout=LIMIT_MS)
    form._offers[0].click()
    assert guided.session is not None and guided.session.counts == (1, 3)


def test_sites_are_added_ordered_timed_and_removed(qtbot, studio):
    page, guided = studio.panel.session, studio.window.live.recording.guided
    page.form.go.click()
    page.site.setText("left front")
    page.add.click()
    assert [step.site for step in guided.session.steps][-1] == "left front" and page.site.text() == ""
    page.list.setCurrentRow(4)
    page.up.click()
    page.seconds.setValue(30)
    assert (guided.session.steps[3].site, guided.session.steps[3].target_s) == ("left front", 30.0)
    assert page.list.currentRow() == 3 and "30 s" in page.list.item(3).text()
    page.site.setText("LEFT FRONT")
    page.add.click()
    assert "already" in studio.window.notices.note.text() and page.site.text() == "LEFT FRONT"
    page.remove.click()
    assert len(guided.session.steps) == 4
    page.chest.chosen.emit(2)
    assert guided.session.at == 2


def test_long_names_are_shortened_and_push_nothing_out_of_sight(studio):
    name, site = "Wolfeschlegelsteinhausen" * 3, "Lungenunterlappenhinterseite" * 2
    guided, page = studio.window.live.recording.guided, studio.panel.session
    guided.begin(Person(name))
    guided.change(lambda session: session.added(site))
    guided.change(lambda session: session.go_to(4))
    assert page.run.minimumSizeHint().width() <= studio.panel.width()
    assert page.run.width() <= studio.panel.width()
    assert name in page.patient.toolTip() and page.patient.text().endswith("…")
    assert page.turn.text().replace("\u200b", "") == f"Next: {site}"
    guided.put_aside()
    guided.look()
    page.form.offer([(studio.window.live.folder() / "a", Guided(Person(name)))])
    [offer] = page.form._offers
    assert page.form.minimumSizeHint().width() <= studio.panel.width()
    assert name in offer.toolTip() and name in offer.accessibleName() and "…" in offer.text()


def test_another_microphone_and_what_is_wrong_with_it(qtbot, studio, tmp_path):
    head = studio.panel.head
    head.devices.setCurrentIndex(2)
    head.devices.activated.emit(2)
    desk = studio.window.live.desk
    qtbot.waitUntil(lambda: desk.status.device == "Webcam", timeout=LIMIT_MS)
    assert studio.settings.get(settings.MICROPHONE) == "Webcam"
    studio.sound.plugged.remove("Webcam")
    head.again.click()
    qtbot.waitUntil(lambda: not head.problem.isHidden() and "Webcam" in head.problem.text(), timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: head.devices.currentText() == "Webcam – not connected", timeout=LIMIT_MS)
    assert studio.window.notices.isHidden(), "said once"
    qtbot.waitUntil(lambda: head.state.text() == "Not connected", timeout=LIMIT_MS)
    studio.sound.plugged.append("Webcam")
    head.again.click()
    qtbot.waitUntil(lambda: desk.status.state is State.LISTENING, timeout=LIMIT_MS)
    assert desk.status.device == "Webcam" and head.problem.isHidden()
    studio.panel.set_folder(str(tmp_path / "elsewhere"))
    assert studio.window.live.folder() == tmp_path / "elsewhere"
    studio.window.actions_.recording.panel.trigger()
    qtbot.waitUntil(lambda: desk.status.state is State.CLOSED, timeout=LIMIT_MS)
    assert studio.sound.stream.closed, "hidden, it lets go of the microphone"
    assert studio.window.events_dock.isVisible()


def test_the_microphone_that_is_looked_at_in_the_list_shows_its_level(qtbot, studio):
    head, desk = studio.panel.head, studio.window.live.desk
    picker, microphone = head.devices, studio.window.live.recording.microphone
    picker.highlighted.emit(2)
    picker._soon.timeout.emit()
    qtbot.waitUntil(lambda: desk.status.device == "Webcam", timeout=LIMIT_MS)
    studio.sound.stream.speak(np.full((800, 2), 0.25))
    qtbot.waitUntil(lambda: picker.level is not None and picker.level.peak_dbfs > -13, timeout=LIMIT_MS)
    assert "Webcam: -12 dB" in picker.view().accessibleDescription()
    picker.view().grab()
    assert microphone.chosen.device == "" and studio.settings.get(settings.MICROPHONE) == "", "it is not chosen by that"
    picker.hidePopup()
    qtbot.waitUntil(lambda: desk.status.device == "Scope", timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: desk.is_settled, timeout=LIMIT_MS)
    picker.highlighted.emit(2)
    picker._soon.timeout.emit()
    studio.window.actions_.recording.record.trigger()
    qtbot.waitUntil(lambda: desk.status.state is State.RECORDING, timeout=LIMIT_MS)
    assert desk.status.device == "Scope", "what is recorded is what was chosen"
    microphone.look_at("Webcam")
    assert desk.is_settled and desk.status.device == "Scope"


def test_headphones_that_were_silenced_are_told_of_on_every_page(studio):
    phones = studio.window.live.recording.headphones
    phones._monitor = FakeMonitor()
    assert studio.window.events_dock.isHidden(), "it gave way to the panel"
    phones.toggle()
    assert studio.panel.tabs.tabText(2).endswith("●")
    phones._monitor.heard = Heard(Hearing.HOWLED)
    phones._look(Status(State.LISTENING, "Scope"))
    assert "It howled" in studio.window.notices.note.text() and not studio.window.notices.isHidden()
    assert not studio.window.actions_.recording.listen.isChecked()
    studio.window.showMinimized()
    studio.window.close()
    assert studio.window.events_dock.isVisibleTo(studio.window)


def test_keys_and_screen_readers_come_to_all_of_it_in_order_and_the_focus_is_seen(qtbot, studio):
    panel, window = studio.panel, studio.window
    window.activateWindow()

    def wrong(what: str) -> None:
        window.live.recording.changed.emit()
        QApplication.processEvents()
        inside = [each for each in stops(window) if panel.isAncestorOf(each)]
        assert len(inside) > 4, what
        assert nameless(panel) == [] and not_reached(window) == [], what
        record, folder = panel.head.buttons[0], panel.head.folder
        assert not folder.isEnabled() or inside.index(record) < inside.index(folder), what
        unseen = unseen_focus(window, inside)
        assert unseen == [], what

    for page in range(3):
        panel.tabs.setCurrentIndex(page)
        wrong(panel.tabs.tabText(page))
    panel.tabs.setCurrentIndex(0)
    panel.session.form.go.click()
    wrong("a session")
    assert panel.session.turn.accessibleDescription() == "Next: left posterior (p1)"
    panel.session.chest.setFocus()
    qtbot.keyClick(panel.session.chest, Qt.Key.Key_Right)
    qtbot.keyClick(panel.session.chest, Qt.Key.Key_Return)
    assert window.live.session.step.site == "p2", "the chest is worked by keys"
    window.live.recording.guided.record(count=False)
    qtbot.waitUntil(lambda: window.live.is_recording, timeout=LIMIT_MS)
    speak(qtbot, studio, 1.0)
    qtbot.waitUntil(lambda: panel.session.left.accessibleDescription() == "14 s left", timeout=LIMIT_MS)
    assert panel.head.time.accessibleDescription() == "0:01.0"
    assert "Recording" in panel.head.state.accessibleDescription()
    wrong("a recording")


def test_everything_has_a_name_each_key_one_deed_and_headphones_a_page(studio):
    kinds = (QAbstractButton, QComboBox, QSlider, QLineEdit, QAbstractSpinBox)
    inside = [each for kind in kinds for each in studio.panel.findChildren(kind)]
    nameless = [
        each
        for each in inside
        if not (each.accessibleName() or getattr(each, "text", lambda: "")() or each.toolTip())
        and not each.objectName().startswith("qt_")
        and not isinstance(each.parent(), (QAbstractSpinBox, QComboBox, Note))
        and type(each.parent()).__name__ != "QTabBar"
    ]
    assert nameless == []
    actions = studio.window.actions_.named()
    owners: dict[str, list[str]] = {}
    for name, action in actions.items():
        for keys in keys_of(action):
            owners.setdefault(keys, []).append(name)
    assert {keys: names for keys, names in owners.items() if len(names) > 1} == {}
    page, phones = studio.panel.headphones, studio.window.live.recording.headphones
    phones._monitor = FakeMonitor()
    studio.window.actions_.recording.listen.trigger()
    assert phones.is_on and page.state.text() == "Heard by “Head”"
    assert studio.window.actions_.recording.listen.isChecked()
    page.filter.activated.emit(page.filter.findData("wide"))
    page.volume.setValue(-6)
    assert (phones.filter, phones.volume_db, page.volume_text.text()) == ("wide", -6.0, "−6 dB")
    page.switch.click()
    assert not phones.is_on and isinstance(page, QWidget) and page.state.text() == ""
    sheet = dict(studio.window.actions_.groups())["Record"]
    assert studio.window.actions_.recording.record in sheet and studio.window.actions_.recording.listen in sheet


@pytest.fixture
def head(qtbot, tmp_path):
    desk = MicrophoneDesk(Studio(tmp_path).desk, Settings(tmp_path / "s.ini"))
    made = RecordingHead(desk, [QAction("Record")])
    qtbot.addWidget(made)
    made.apply_theme(LIGHT)
    return made


def test_what_fits_on_the_disk(head, tmp_path):
    head.show_space(tmp_path, 10**10, 48000)
    assert head.space.full() == f"Room for 19 hours in “{tmp_path.name}”"
    head.show_space(tmp_path, (8 << 20) + 3 * 48000 * 61, 48000)
    assert head.space.full() == "Only room for 61 seconds!"
    head.show_space(tmp_path, None, 48000)
    assert tmp_path.name in head.space.full()


def test_what_is_told_beside_the_meter(head):
    head.show_status(Status(State.LISTENING, "Scope", 8000, 2, Level(still_s=5.0)))
    assert "muted" in head.hint.text() and not head.hint.isHidden()
    head.show_status(Status(State.LOST))
    assert head.hint.isHidden() and head.state.text() == "Microphone gone" and head.meter.level is None


def test_words_for_times() -> None:
    assert [clock_text(seconds) for seconds in (0, 61.26, 3723.4)] == ["0:00.0", "1:01.2", "1:02:03"]
    assert [length_words(s) for s in (59, 200, 7300, 2e5)] == ["59 seconds", "3 minutes", "2 hours", "2 days"]


def test_a_session_that_waits_is_described(qtbot) -> None:
    from app.live.guided import Guided

    assert session_words(Guided(Person("7"), started="2026-01-02T03:04:05+01:00")) == "7: 0 of 4 sites, 2 January 03:04"
    assert session_words(Guided(Person(), started="?")) == "No name: 0 of 4 sites"
    form = SessionForm(20.0)
    qtbot.addWidget(form)
    assert form.seconds.value() == 20


# --- headphones


class FakeMonitor:
    def __init__(self) -> None:
        self.heard = Heard()
        self.asked: list[object] = []

    def start(self) -> None:
        self.heard = ON
        self.asked.append("start")

    def stop(self) -> None:
        self.heard = Heard()
        self.asked.append("stop")

    def set_band(self, band: object) -> None:
        self.asked.append(band)

    def set_volume(self, db: float) -> None:
        self.asked.append(db)

    def set_output(self, name: str) -> None:
        self.asked.append(f"by {name}")


@pytest.fixture
def ears(qtbot, tmp_path):
    studio = Studio(tmp_path)
    monitor = FakeMonitor()
    phones = Headphones(studio.desk, Settings(tmp_path / "s.ini"), monitor=monitor)  # type: ignore[arg-type]
    MicrophoneDesk(studio.desk, Settings(tmp_path / "s.ini"), phones).show()
    studio.step()
    return SimpleNamespace(studio=studio, monitor=monitor, phones=phones, file=tmp_path / "s.ini")


def test_headphones_are_off_until_they_are_wanted_and_the_filter_is_remembered(ears):
    phones = ears.phones
    assert not phones.is_on and ears.monitor.asked == []
    phones.set_filter("bell")
    phones.set_volume(99)
    phones.toggle()
    assert phones.is_on and phones.band == BELL and ears.monitor.asked[-3:] == [BELL, 30.0, "start"]
    assert phones.state_words == "Heard by “Head”" and phones.words == ("", "")
    again = Headphones(ears.studio.desk, Settings(ears.file), monitor=FakeMonitor())  # type: ignore[arg-type]
    assert (again.filter, again.volume_db, again.is_on) == ("bell", 30.0, False)


@pytest.mark.parametrize(
    ("heard", "words"),
    [
        (Heard(Hearing.HOWLED, "Head"), "It howled"),
        (Heard(Hearing.FAILED, problem=SoundError("The headphones are gone.", "Connect them.")), "are gone"),
    ],
)
def test_what_silenced_them_is_said_until_they_are_wanted_again(ears, heard, words):
    ears.phones.toggle()
    ears.monitor.heard = heard
    ears.studio.step()
    assert not ears.phones.is_on and ears.monitor.asked[-1] == "stop"
    ears.studio.step()
    assert words in ears.phones.words[0] and ears.phones.words[1]
    ears.phones.toggle()
    assert ears.phones.is_on and ears.phones.words == ("", "")


def test_a_loudspeaker_that_is_the_microphone_too_is_warned_of(ears):
    ears.phones.toggle()
    ears.monitor.heard = Heard(Hearing.ON, "USB Mic")
    ears.studio.step()
    assert "may howl" in ears.phones.words[0] and ears.phones.is_on


def test_the_headphones_are_chosen_remembered_and_changed_at_once(studio, ears):
    page, phones = studio.panel.headphones, studio.window.live.recording.headphones
    assert [page.output.itemText(i) for i in range(page.output.count())] == ["The system's own", "Speaker"]
    page.output.setCurrentIndex(1)
    page.output.activated.emit(1)
    assert studio.settings.get(settings.MONITOR_OUTPUT) == phones.output == "Speaker"
    ears.phones.set_on(True)
    ears.phones.choose("Other")
    assert ears.monitor.asked[-4] == "by Other" and ears.monitor.asked[-1] == "start"
    phones._found(())
    assert page.output.currentText() == "Speaker"
