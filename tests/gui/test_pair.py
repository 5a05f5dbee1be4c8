"""Left and right side by side: which two, on one time axis, either played, swapped, and nothing of it changes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from app.editing.editor import Editor
from app.editing.hand import Hand
from app.look.theme import DARK, LIGHT
from app.panels.pair import NO_OTHER, NOBODY, PairDialog
from app.preferences.settings import Settings
from app.reading.pairing import companions
from app.session import Session
from app.sound.playback import Playback
from app.sound.player import Player
from app.study.items import Item
from app.tasks import SynchronousPool, Tasks
from app.views.lanes import LanesView
from prs_core.labels import EventType
from prs_core.patients import Person
from tests.gui.fake_worker import make_analysis
from tests.gui.test_player import FakeSound
from tests.gui.test_session import Engine

LEFT, RIGHT, LATERAL = "70_3.0_0_p1_1.wav", "70_3.0_0_p3_2.wav", "70_3.0_0_p2_3.wav"


@dataclass
class Room:
    """What the window has, without the window: background work is done at once."""

    session: Session
    hand: Hand
    playback: Playback
    sound: FakeSound
    dialog: PairDialog | None = None

    def open(self, *paths: Path) -> None:
        self.session.open_paths(paths)
        item, sound = self.session.current, self.session.sound
        assert item is not None
        if sound is not None:
            self.hand.editor.open(int(item.key), sound.duration_s)

    def item(self, name: str) -> Item:
        return next(item for item in self.session.items.values() if item.path.name == name)


@pytest.fixture
def room(qtbot: Any, tmp_path: Path) -> Room:
    (tmp_path / "scratch").mkdir()
    tasks = Tasks(SynchronousPool())
    session = Session(tasks, Engine(), tmp_path / "scratch")
    editor = Editor(tasks, None, "Ada")
    lanes, parent = LanesView(), QObject()
    qtbot.addWidget(lanes)
    playback = Playback(session, lanes, Settings(tmp_path / "s.ini"), parent)
    made = Room(session, Hand(editor), playback, FakeSound())
    made._kept = lanes, parent  # type: ignore[attr-defined]
    return made


@pytest.fixture
def show(qtbot: Any, room: Room) -> Callable[[], PairDialog]:
    def make() -> PairDialog:
        tasks, player = Tasks(SynchronousPool()), Player(backend=room.sound)
        dialog = PairDialog(None, LIGHT, room.session, room.hand, room.playback, tasks=tasks, player=player)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)  # or its shortcuts would not be its own
        return dialog

    return make


def test_the_mirrored_place_comes_first_and_nobody_elses_comes_at_all() -> None:
    def item(key: str, patient: str, site: str) -> Item:
        made = Item.of(key, Path(f"{key}.wav"))
        made.person = Person(patient, site)
        return made

    sites = [("1", "7", "p1"), ("2", "7", "p2"), ("10", "7", "p1"), ("9", "7", "p1")]
    sites += [("4", "8", "p3"), ("5", "7", "p3")]
    items = [item(*each) for each in sites]
    assert [each.key for each in companions(items[0], items)] == ["5", "2", "9", "10"]
    assert companions(item("0", "", "p1"), items) == []


def test_both_lie_on_one_axis_as_long_as_the_longer_one(room: Room, show: Callable, make_sound: Callable) -> None:
    room.open(make_sound(LEFT, 2.0), make_sound(RIGHT, 5.0))
    view = show().view
    assert view.timeline.duration_s == view.timeline.span_s == 5.0
    assert [half.duration_s for half in view.halves] == [2.0, 5.0]
    assert {lane.timeline for half in view.halves for lane in half.lanes} == {view.timeline}
    assert [after.isVisible() for after in view.halves[0]._after] == [True] * 3
    assert not any(after.isVisible() for after in view.halves[1]._after)
    assert view.halves[0].spectrogram.levels == view.halves[1].spectrogram.levels
    view.timeline.show(3.0, 3.02)  # beyond the end of the one, as near as can be
    assert view.halves[0].waveform.describe(3.0, 1.0) and view.grab().width() > 0


def test_keys_zoom_pan_choose_swap_and_close(room: Room, show: Callable, make_sound: Callable) -> None:
    room.open(make_sound(LEFT), make_sound(RIGHT), make_sound(LATERAL))
    dialog = show()
    line = dialog.view.timeline
    QTest.keyClick(dialog, Qt.Key.Key_Plus)
    assert line.span_s == pytest.approx(2.0 / 1.5)
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    assert line.start_s > 0
    QTest.keyClick(dialog, Qt.Key.Key_N)
    assert dialog.pairing.lower.item is room.item(LATERAL) and dialog.others.currentText().startswith("Left lateral")
    assert line.start_s > 0, "what is in view stays so"
    QTest.keyClick(dialog, Qt.Key.Key_F)
    assert line.start_s == 0.0
    QTest.keyClick(dialog, Qt.Key.Key_X)
    assert room.session.current is room.item(LATERAL) and dialog.pairing.lower.item is room.item(LEFT)
    QTest.keyClick(dialog, Qt.Key.Key_P)
    assert dialog.pairing.lower.item is room.item(RIGHT)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_another_recording_in_the_window_is_followed(room: Room, show: Callable, make_sound: Callable) -> None:
    room.open(make_sound(LEFT), make_sound(RIGHT), make_sound("99_3.0_0_p1_1.wav"))
    dialog = show()
    room.session.select(room.item(RIGHT).key)
    assert dialog.heads[0].site.text() == "Right posterior" and dialog.pairing.lower.item is room.item(LEFT)
    room.session.select(room.item("99_3.0_0_p1_1.wav").key)
    assert dialog.empty.isVisible() and dialog.empty.text() == NO_OTHER and not dialog.view.isVisible()
    assert not dialog.swap.isEnabled()
    room.session.select(room.item(LEFT).key)
    assert dialog.view.isVisible() and dialog.pairing.lower.item is room.item(RIGHT)
    room.session.clear()
    assert dialog.empty.text() == "No recording is open."


def test_whose_it_is_must_be_known(room: Room, show: Callable, make_sound: Callable) -> None:
    room.open(make_sound("a.wav"), make_sound("b.wav"))
    dialog = show()
    assert dialog.empty.text() == NOBODY
    room.session.set_persons({item.key: Person("7", "Left apex") for item in room.session.items.values()})
    assert dialog.view.isVisible() and dialog.heads[0].site.text() == "Left apex"


def heard(backend: FakeSound) -> np.ndarray:
    return backend.streams[-1].pump(4000)[:, 0]


def test_space_plays_the_upper_and_with_shift_the_lower(
    qtbot: Any, room: Room, show: Callable, make_sound: Callable
) -> None:
    room.open(make_sound(LEFT), make_sound(RIGHT, 3.0))
    dialog, told = show(), []
    dialog.about_to_play.connect(lambda: told.append(True))
    room.playback.gain_db = 0.0
    dialog._show_gain()
    dialog.view.timeline.set_cursor(1.0)
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    assert dialog.playing == 0 and told
    np.testing.assert_array_equal(heard(room.sound), room.session.sound.samples[8000:12000])
    QTest.keyClick(dialog, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.playing == 1 and [stream.open for stream in room.sound.streams] == [False, True]
    np.testing.assert_array_equal(heard(room.sound), dialog.pairing.lower.sound.samples[8000:12000])
    assert dialog.heads[1].play.accessibleName() == "Stop the lower recording"
    dialog.heads[1].play.click()
    assert dialog.playing is None and not room.sound.streams[-1].open
    dialog.heads[0].play.click()
    dialog.close()
    assert not room.sound.streams[-1].open


def test_events_and_proposals_of_both_are_shown_and_stay(room: Room, show: Callable, make_sound: Callable) -> None:
    room.open(make_sound(LEFT, 6.0), make_sound(RIGHT, 6.0))
    analysis = make_analysis("x.wav", 1.0, 6.0)
    room.item(RIGHT).analysis = analysis
    room.hand.set_analysis(replace(analysis, events=analysis.events[:1]))
    dialog = show()
    upper, lower = (half.events for half in dialog.view.halves)
    assert [mark.is_proposal for mark in upper.marks] == [True] and len(lower.marks) == len(analysis.events) > 1
    room.hand.draw(EventType.STRIDOR, 4.0, 5.0)
    assert [mark.is_proposal for mark in upper.marks] == [True, False], "an edit in the window shows at once"
    document = room.hand.editor.document
    lane, x = upper, round(upper.plot_rect().left() + upper.x_of(4.5))
    QTest.mousePress(lane.viewport(), Qt.MouseButton.LeftButton, pos=lane.rect().center())
    QTest.mouseMove(lane.viewport(), lane.rect().center() * 1.2)
    QTest.mouseRelease(lane.viewport(), Qt.MouseButton.LeftButton, pos=lane.rect().center())
    QTest.mouseClick(lane.viewport(), Qt.MouseButton.LeftButton, pos=type(lane.rect().center())(x, 15))
    assert room.hand.editor.document is document
    assert dialog.view.timeline.selection == (4.0, 5.0)


def test_a_blind_reader_is_not_told_what_the_model_says(room: Room, show: Callable, make_sound: Callable) -> None:
    room.open(make_sound(LEFT, 6.0), make_sound(RIGHT, 6.0))
    room.item(RIGHT).analysis = make_analysis("x.wav", 1.0, 6.0)
    dialog = show()
    events = dialog.view.halves[1].events
    assert events.marks
    room.session.set_blind(True)
    assert not events.marks, "at once"
    room.session.item_changed.emit(room.item(RIGHT).key)
    assert not events.marks
    room.session.set_blind(False)
    assert events.marks


def test_what_is_analysed_meanwhile_is_shown(room: Room, show: Callable, make_sound: Callable) -> None:
    room.open(make_sound(LEFT, 6.0), make_sound(RIGHT, 6.0))
    events = show().view.halves[1].events
    assert not events.marks
    room.item(RIGHT).analysis = make_analysis("x.wav", 1.0, 6.0)
    room.session.item_changed.emit(room.item(RIGHT).key)
    assert events.marks


def test_a_lower_one_that_cannot_be_read_says_why(room: Room, show: Callable, make_sound: Callable) -> None:
    bad = make_sound(RIGHT)
    bad.write_text("no sound")
    room.open(make_sound(LEFT), bad)
    dialog = show()
    assert RIGHT in dialog.heads[1].about.full() and not dialog.heads[1].play.isEnabled()
    assert dialog.view.timeline.duration_s == 2.0 and dialog.heads[0].play.isEnabled()


def test_everything_has_a_name_and_both_themes(room: Room, show: Callable, make_sound: Callable) -> None:
    room.open(make_sound(LEFT), make_sound(RIGHT))
    dialog = show()
    names = [lane.accessibleName() for half in dialog.view.halves for lane in half.lanes]
    assert len(set(names)) == 6 and "Events of the lower recording" in names
    assert dialog.others.accessibleName() and dialog.heads[0].play.accessibleName() and dialog.swap.text()
    dialog.apply_theme(DARK)
    assert dialog.view.halves[1].events.theme is DARK
