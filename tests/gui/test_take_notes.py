"""Marks and gaps of a take are on the recording afterwards, however it is opened."""

from __future__ import annotations

from dataclasses import replace

from prs_core.takes.info import Gap, read_info, write_info
from tests.gui.live_room_support import LIMIT_MS, speak, start


def test_marks_and_gaps_of_a_take_are_shown_with_it_and_after_it_was_opened_again(qtbot, room, tmp_path):
    window = room.window
    start(qtbot, room)
    speak(qtbot, room, 2.0)
    window.actions_.recording.mark.trigger()
    qtbot.waitUntil(lambda: len(window.live.page.lanes.notes.notes) == 1, timeout=LIMIT_MS)
    speak(qtbot, room, 1.0)
    window.actions_.recording.record.trigger()
    lane = window.lanes.notes
    qtbot.waitUntil(lane.isVisible, timeout=LIMIT_MS)
    assert lane.accessibleDescription() == "Mark at 2.0 s"
    assert lane.describe(2.0, 5.0).endswith("Mark")
    path = window.session.current.path

    window.session.clear()
    assert lane.isHidden()
    take = path.with_suffix(".wav")
    write_info(take, replace(read_info(take), gaps=(Gap(1.0, 3.0, "unplugged"),)))
    window.study_desk.open(tmp_path / "a.prs-study", create=True)
    qtbot.waitUntil(lambda: window.study_desk.study is not None, timeout=LIMIT_MS)
    window.open_paths([path])
    qtbot.waitUntil(lane.isVisible, timeout=LIMIT_MS)
    assert lane.accessibleDescription() == "Unplugged: 3.0 s missing at 1.0 s, Mark at 2.0 s"

    window.session.set_blind(True)
    window.session.sound_changed.emit()
    qtbot.waitUntil(lambda: lane.isVisible() and len(lane.notes) == 1, timeout=LIMIT_MS)
    assert lane.notes[0][1].startswith("Unplugged"), "another's mark is not for one who reads blind"


def test_a_recording_without_notes_has_no_lane_for_them(qtbot, room, make_sound):
    room.window.open_paths([make_sound("a.wav", 2.0)])
    qtbot.waitUntil(lambda: room.session.sound is not None, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: room.window.pages.currentWidget() is room.window.reading, timeout=LIMIT_MS)
    assert room.window.lanes.notes.isHidden()
