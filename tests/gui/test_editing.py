"""Editing in the window: real mouse and keys, on the events lane and around it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.preferences import settings
from app.preferences.settings import Settings
from app.views.events import MarksLane
from app.window import Parts
from prs_core.annotation import Event, Layer, Phase
from prs_core.labels import EventType, RecordLabel

Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: Any, shell: Parts, make_sound: Any) -> Parts:
    """Two recordings of 15 s; the first is open and analysed: proposals of 0.9 s at 0.4, 2.3, 4.2 … s."""
    shell.window.open_paths([make_sound("a.wav", 15.0), make_sound("b.wav", 15.0)])
    qtbot.waitUntil(lambda: len(shell.session.items) == 2 and shell.session.counts[0] == 0, timeout=20000)
    qtbot.waitUntil(lambda: bool(shell.window.workbench.hand.proposals))
    shell.window.resize(1280, 800)
    shell.window.activateWindow()
    shell.window.lanes.setFocus()
    qtbot.waitUntil(shell.window.lanes.hasFocus)
    return shell


def events(parts: Parts, layer: Layer = Layer.EVENTS) -> tuple[Event, ...]:
    document = parts.window.workbench.editor.document
    assert document is not None
    return document.events(layer)


def spans(parts: Parts) -> list[tuple[float, float]]:
    return [(pytest.approx(e.start_s, abs=0.03), pytest.approx(e.end_s, abs=0.03)) for e in events(parts)]


def press(parts: Parts, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or parts.window, key, modifiers)


def at(lane: MarksLane, time_s: float) -> QPointF:
    return QPointF(lane.plot_rect().left() + lane.x_of(time_s), lane.height() / 2)


def mouse(lane: MarksLane, kind: QEvent.Type, where: QPointF, modifiers: Qt.KeyboardModifier = NONE) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(kind, where, QPointF(lane.mapToGlobal(where)), button, held, modifiers)
    QApplication.sendEvent(lane.viewport(), event)


def drag(
    lane: MarksLane, start_s: float, end_s: float, modifiers: Qt.KeyboardModifier = NONE, *, drop: bool = True
) -> None:
    start, end = at(lane, start_s), at(lane, end_s)
    mouse(lane, QEvent.Type.MouseButtonPress, start, modifiers)
    for share in (0.2, 0.6, 1.0):
        mouse(lane, QEvent.Type.MouseMove, start + (end - start) * share, modifiers)
    if drop:
        mouse(lane, QEvent.Type.MouseButtonRelease, end, modifiers)


def click(lane: MarksLane, time_s: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(lane.viewport(), Qt.MouseButton.LeftButton, modifiers, at(lane, time_s).toPoint())


def reject_all(parts: Parts) -> None:
    press(parts, Key.Key_A, CTRL)
    press(parts, Key.Key_Backspace)


# --- mouse


def test_drawing_moving_and_resizing_by_mouse_are_single_steps(desk: Parts) -> None:
    reject_all(desk)
    lane = desk.window.lanes.events
    drag(lane, 5.0, 7.0)
    assert spans(desk) == [(5, 7)] and events(desk)[0].label is EventType.WHEEZE
    drag(lane, 6.0, 8.0)
    assert spans(desk) == [(7, 9)]
    drag(lane, 9.0, 10.0)
    assert spans(desk) == [(7, 10)]
    drag(lane, 7.0, 6.5)
    assert spans(desk) == [(6.5, 10)]
    names = []
    for _ in range(4):
        names.append(desk.window.workbench.editor.undo_group.undoText())
        press(desk, Key.Key_Z, CTRL)
    assert names == ["Resize Wheeze", "Resize Wheeze", "Move Wheeze", "Draw Wheeze"]
    assert events(desk) == ()
    press(desk, Key.Key_Z, CTRL | SHIFT)
    assert spans(desk) == [(5, 7)]


def test_a_drag_stops_at_the_neighbour_and_says_so(desk: Parts) -> None:
    reject_all(desk)
    lane, told = desk.window.lanes.events, []
    drag(lane, 5.0, 7.0)
    drag(lane, 9.0, 10.0)
    lane.hovered.connect(lambda time, at, text: told.append(text))
    drag(lane, 9.5, 3.0)
    assert spans(desk) == [(5, 7), (7, 8)]
    assert "Wheeze is in the way: events do not overlap" in told[-2] + told[-1]
    drag(lane, 12.0, 6.0)
    assert spans(desk)[-1] == (8, 12)
    drag(lane, 12.0, 20.0)
    assert spans(desk)[-1] == (8, 15)


def test_escape_gives_a_drag_up(desk: Parts) -> None:
    reject_all(desk)
    lane = desk.window.lanes.events
    drag(lane, 5.0, 7.0)
    drag(lane, 6.0, 9.0, drop=False)
    assert QApplication.instance() is not None and MarksLane.keyboardGrabber() is lane
    QTest.keyClick(lane, Key.Key_Escape)
    mouse(lane, QEvent.Type.MouseButtonRelease, at(lane, 9.0))
    assert spans(desk) == [(5, 7)] and MarksLane.keyboardGrabber() is None


def test_a_drag_ends_when_what_is_dragged_changes(desk: Parts) -> None:
    reject_all(desk)
    lane = desk.window.lanes.events
    drag(lane, 5.0, 7.0)
    drag(lane, 6.0, 9.0, drop=False)
    desk.window.workbench.editor.undo_group.undo()
    assert MarksLane.keyboardGrabber() is None, "or no key would work any more"
    mouse(lane, QEvent.Type.MouseButtonRelease, at(lane, 9.0))
    assert events(desk) == ()


def test_the_windows_of_a_selected_proposal_are_pointed_out(desk: Parts) -> None:
    windows = desk.window.lanes.windows
    before = windows.grab().toImage()
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Tab)
    proposal = desk.window.workbench.hand.chosen_proposals[0]
    row = list(EventType).index(proposal.label)
    top, left = int(row * windows.height() / 9), windows.plot_rect().left()
    after = windows.grab().toImage()
    rows = [
        [x for x in range(left, left + windows.plot_width()) if before.pixel(x, y) != after.pixel(x, y)]
        for y in (top - 1, top, top + 1)
    ]
    frame = [windows.time_of(x) for x in max(rows, key=len)]
    # Around the windows in whose spans 2.3 to 3.2 s lies; they speak for whole seconds.
    assert 1.9 <= min(frame) <= 2.6 and 2.9 <= max(frame) <= 4.1
    assert len(frame) * windows.timeline.span_s / windows.plot_width() > 0.9


def test_dragging_a_proposals_border_corrects_it_and_keeps_where_it_came_from(desk: Parts) -> None:
    lane = desk.window.lanes.events
    before = len(desk.window.workbench.hand.proposals)
    drag(lane, 3.2, 3.7)
    (event,) = events(desk)
    assert (event.start_s, event.end_s) == pytest.approx((2.3, 3.7), abs=0.03)
    assert event.origin is not None and event.origin.end_s == pytest.approx(3.2)
    assert len(desk.window.workbench.hand.proposals) == before - 1


def test_several_are_selected_by_shift_click_and_by_a_band_and_move_together(desk: Parts) -> None:
    reject_all(desk)
    lane, editor = desk.window.lanes.events, desk.window.workbench.editor
    for start in (2.0, 5.0, 8.0):
        drag(lane, start, start + 1)
    click(lane, 2.5)
    click(lane, 8.5, SHIFT)
    assert [e.start_s for e in editor.selected_events()] == pytest.approx([2, 8], abs=0.03)
    drag(lane, 2.5, 3.0)
    assert spans(desk) == [(2.5, 3.5), (5, 6), (8.5, 9.5)]
    click(lane, 12.0)
    assert not editor.selected
    drag(lane, 4.0, 9.0, SHIFT)
    assert [e.start_s for e in editor.selected_events()] == pytest.approx([5, 8.5], abs=0.03)
    assert desk.session.selection == pytest.approx((5, 9.5), abs=0.03), "Space plays what is selected"


def test_the_pointer_tells_what_a_drag_would_do(desk: Parts) -> None:
    lane = desk.window.lanes.events
    shapes = {time: lane.pointer(at(lane, time).x(), 15) for time in (0.4, 0.85, 1.3, 1.8)}
    assert shapes == {
        0.4: Qt.CursorShape.SizeHorCursor,
        0.85: Qt.CursorShape.OpenHandCursor,
        1.3: Qt.CursorShape.SizeHorCursor,
        1.8: Qt.CursorShape.CrossCursor,
    }


def test_borders_stick_to_neighbours(desk: Parts) -> None:
    reject_all(desk)
    lane = desk.window.lanes.events
    drag(lane, 5.0, 7.0)
    pixel = lane.timeline.span_s / lane.plot_width()
    drag(lane, 10.0, 7.0 + 4 * pixel)
    assert events(desk)[1].start_s == events(desk)[0].end_s


# --- keys


def test_a_recording_is_corrected_by_keys_alone(desk: Parts) -> None:
    hand, editor = desk.window.workbench.hand, desk.window.workbench.editor
    kinds = [p.label for p in hand.proposals]
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Return)  # right
    press(desk, Key.Key_7)  # another type
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Backspace)  # nothing there
    press(desk, Key.Key_Return, SHIFT)  # and all the others
    assert [e.label for e in events(desk)] == [kinds[0], EventType.WHEEZE_CRACKLE, *kinds[3:]]
    press(desk, Key.Key_Delete)
    press(desk, Key.Key_Z, CTRL)
    assert desk.session.selection is None, "what is gone is not played"
    assert hand.proposals == () and editor.undo_group.undoText() == f"Accept {len(kinds) - 3} proposals"
    press(desk, Key.Key_0)
    assert editor.document.label is RecordLabel.POOR_QUALITY
    press(desk, Key.Key_0)
    press(desk, Key.Key_Return, CTRL)
    assert editor.document.record.reviewed
    press(desk, Key.Key_N)
    assert desk.session.current.title == "b"
    press(desk, Key.Key_P)
    assert desk.session.current.title == "a"


def test_arrows_nudge_what_is_selected_and_scroll_otherwise(desk: Parts) -> None:
    desk.window.lanes.zoom_to(1.0, 6.0)
    press(desk, Key.Key_Right)
    assert desk.window.lanes.timeline.start_s > 1.0 and events(desk) == ()
    desk.window.lanes.fit()
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Return)
    press(desk, Key.Key_Tab, SHIFT)
    start, end = events(desk)[0].start_s, events(desk)[0].end_s
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Left, SHIFT)
    press(desk, Key.Key_Left, SHIFT)
    press(desk, Key.Key_Right, CTRL)
    now = events(desk)[0]
    assert (now.start_s, now.end_s) == pytest.approx((start - 0.01, end + 0.02))


def test_split_merge_and_duplicate_by_key(desk: Parts) -> None:
    reject_all(desk)
    drag(desk.window.lanes.events, 5.0, 7.0)
    desk.window.lanes.set_cursor(6.0)
    press(desk, Key.Key_S)
    assert spans(desk) == [(5, 6), (6, 7)]
    press(desk, Key.Key_M)
    assert spans(desk) == [(5, 7)]
    press(desk, Key.Key_D)
    assert spans(desk) == [(5, 7), (7, 9)]
    press(desk, Key.Key_U)
    assert [e.uncertain for e in events(desk)] == [False, True]


def test_a_split_is_where_the_event_was_clicked_and_says_so_and_elsewhere_what_to_do(desk: Parts) -> None:
    reject_all(desk)
    lane, window = desk.window.lanes.events, desk.window
    drag(lane, 5.0, 7.0)
    click(lane, 5.8)
    assert window.lanes.cursor_s == pytest.approx(5.8, abs=0.03)
    press(desk, Key.Key_S)
    assert spans(desk) == [(5, 5.8), (5.8, 7)]
    assert window.status.currentMessage() == f"Split Wheeze at {window.lanes.cursor_s:.2f} s, where the cursor is."
    press(desk, Key.Key_Z, CTRL)
    window.workbench.editor.select([events(desk)[0].id])
    window.lanes.set_cursor(2.0)
    press(desk, Key.Key_S)
    assert spans(desk) == [(5, 7)]
    told = window.status.currentMessage()
    assert "At 2.00 s" in told and "not within the selected event (" in told and "Click in the event" in told


def test_merging_says_which_gaps_become_event_and_never_chooses_a_type(desk: Parts) -> None:
    reject_all(desk)
    window, hand = desk.window, desk.window.workbench.hand
    for start, end in ((5.0, 6.0), (6.4, 7.0)):
        hand.draw(EventType.WHEEZE, start, end)
    hand.select_all()
    press(desk, Key.Key_M)
    said = "Merged into one Wheeze, 5.00 to 7.00 s, 6.00 to 6.40 s between them included."
    assert spans(desk) == [(5, 7)] and window.status.currentMessage() == said
    hand.draw(EventType.NORMAL, 8.0, 8.5)
    hand.select_all()
    press(desk, Key.Key_M)
    assert spans(desk) == [(5, 7), (8, 8.5)]
    assert "Wheeze and Normal are different types, and are not merged." in window.status.currentMessage()


def test_a_quiet_recording_is_reviewed_by_two_keys(qtbot: Any, desk: Parts) -> None:
    reject_all(desk)
    window = desk.window
    press(desk, Key.Key_Return, CTRL)
    question = window.reviewing.question
    assert question is not None and question.isVisible() and not window.workbench.editor.document.record.reviewed
    assert "N" in "".join(button.shortcut().toString() for button in question.buttons())
    QTest.keyClick(question, Key.Key_N)
    qtbot.waitUntil(lambda: window.workbench.editor.document.record.reviewed)
    record = window.workbench.editor.document.record
    assert (record.label, record.reviewed) == ("Normal", True) and window.actions_.edit.reviewed.isChecked()


def test_a_stretch_selected_in_the_waveform_is_marked_by_a_types_key(desk: Parts) -> None:
    reject_all(desk)
    press(desk, Key.Key_Tab)
    desk.window.lanes.select((3.0, 4.0))
    press(desk, Key.Key_5)
    assert spans(desk) == [(3, 4)] and events(desk)[0].label is EventType.COARSE_CRACKLE


def test_a_key_held_while_playing_marks_that_long_and_its_repeats_are_ignored(desk: Parts) -> None:
    reject_all(desk)
    lanes = desk.window.lanes
    lanes.set_playhead(2.0)
    focus = QApplication.focusWidget()
    QTest.keyPress(focus, Key.Key_3)
    lanes.set_playhead(2.4)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        QApplication.sendEvent(focus, QKeyEvent(kind, Key.Key_3, NONE, "3", True))
    lanes.set_playhead(3.1)
    assert events(desk) == ()
    QTest.keyRelease(focus, Key.Key_3)
    lanes.set_playhead(3.6)
    assert spans(desk) == [(2, 3.1)] and events(desk)[0].label is EventType.WHEEZE


def test_keys_are_text_where_text_is_typed(qtbot: Any, desk: Parts) -> None:
    press(desk, Key.Key_Tab)
    line = QLineEdit(desk.window)
    line.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "1smdnp0u")
    assert line.text() == "1smdnp0u"
    for key, modifiers in ((Key.Key_Backspace, NONE), (Key.Key_Left, NONE), (Key.Key_Left, CTRL), (Key.Key_Z, CTRL)):
        QTest.keyClick(line, key, modifiers)
    QTest.keyClick(line, Key.Key_A, CTRL)
    assert line.selectedText() == line.text()
    assert events(desk) == () and desk.session.current.title == "a"
    assert len(desk.window.workbench.editor.selected) == 1
    QTest.keyClick(line, Key.Key_Tab)
    assert not line.hasFocus(), "Tab leads on, as in every form"


def test_layers_are_marked_apart_and_their_lanes_come_when_wanted(desk: Parts) -> None:
    lanes = desk.window.lanes
    assert lanes.phases.isHidden() and lanes.artefacts.isHidden()
    press(desk, Key.Key_2, CTRL)
    assert lanes.phases.isVisible() and lanes.phases.active and not lanes.events.active
    QApplication.processEvents()
    drag(lanes.phases, 1.0, 2.5)
    assert [e.label for e in events(desk, Layer.PHASES)] == [Phase.INSPIRATION] and events(desk) == ()
    press(desk, Key.Key_2)
    assert [e.label for e in events(desk, Layer.PHASES)] == [Phase.EXPIRATION]
    press(desk, Key.Key_1, CTRL)
    press(desk, Key.Key_Tab)
    assert len(desk.window.workbench.hand.chosen_proposals) == 1


def test_shortcuts_can_be_changed_conflicts_are_shown_and_remembered(qtbot: Any, desk: Parts) -> None:
    desk.window.actions_.help.change_keys.trigger()
    page = desk.window.preferences.dialog
    assert page is not None and page.keys.isVisible()
    dialog = page.keys
    (item,) = dialog.list.findItems("Merge the selected events", Qt.MatchFlag.MatchExactly)
    dialog.list.setCurrentItem(item)
    QTest.keyClick(dialog.keys, Key.Key_S)
    assert "Split the event" in dialog.warning.text() and "lose" in dialog.warning.text()
    QTest.mouseClick(dialog.assign, Qt.MouseButton.LeftButton)
    edit = desk.window.actions_.edit
    assert edit.merge.shortcut().toString() == "S" and edit.split.shortcut().isEmpty()
    assert edit.merge.toolTip() == "Merge the selected events (S)"
    assert sorted(Settings(desk.settings.file).get(settings.SHORTCUTS)) == ["merge=S", "split="]
    from app.preferences.shortcuts import Shortcuts

    again = Shortcuts(desk.window.actions_.named(), Settings(desk.settings.file))
    assert again.actions["merge"].shortcut().toString() == "S"
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert edit.split.shortcut().toString() == "S" and Settings(desk.settings.file).get(settings.SHORTCUTS) == ()
    page.close()


def test_no_two_actions_have_the_same_keys(desk: Parts) -> None:
    from app.preferences.shortcuts import keys_of

    taken: dict[str, str] = {}
    for name, action in desk.window.actions_.named().items():
        for keys in keys_of(action):
            assert taken.setdefault(keys, name) == name


def test_proposals_look_like_proposals(desk: Parts) -> None:
    lane = desk.window.lanes.events
    y, x = lane.height() // 2 - 11, int(at(lane, 0.6).x())
    pale = lane.grab().toImage().pixelColor(x, y)
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Return)
    click(lane, 14.5)
    solid = lane.grab().toImage().pixelColor(x, y)
    assert pale.lightnessF() > solid.lightnessF() + 0.15


def test_what_is_selected_and_its_readout_follow_the_pointer(desk: Parts) -> None:
    lane = desk.window.lanes.events
    seen: list[str] = []
    desk.window.lanes.hover_text.connect(seen.append)
    QTest.mouseMove(lane.viewport(), QPoint(1, 1))
    mouse(lane, QEvent.Type.MouseMove, at(lane, 0.8))
    assert seen[-1].startswith("Normal: 60 %")
