"""Marking while listening: keys that are held down one after the other, or never seen to be let go; in which layer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.window import Parts
from prs_core.annotation import Layer, Phase
from prs_core.labels import EventType
from tests.gui.test_editing import CTRL, NONE, SHIFT, Key, desk, events, press, reject_all, spans

__all__ = ["desk"]  # the fixture


def test_one_event_after_another_is_marked_while_listening(desk: Parts) -> None:
    reject_all(desk)
    lanes, focus = desk.window.lanes, QApplication.focusWidget()
    assert focus is not None
    for key, start, end in ((Key.Key_3, 2.0, 2.5), (Key.Key_4, 3.0, 3.6)):
        lanes.set_playhead(start)
        QTest.keyPress(focus, key)
        lanes.set_playhead(end)
        QTest.keyRelease(focus, key)
    assert spans(desk) == [(2, 2.5), (3, 3.6)]
    assert [event.label for event in events(desk)] == [EventType.WHEEZE, EventType.STRIDOR]


def test_a_mark_ends_where_the_window_is_left_because_nobody_sees_the_key_let_go_there(desk: Parts) -> None:
    reject_all(desk)
    lanes, focus = desk.window.lanes, QApplication.focusWidget()
    assert focus is not None
    lanes.set_playhead(2.0)
    QTest.keyPress(focus, Key.Key_3)
    lanes.set_playhead(2.5)
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowDeactivate))
    lanes.set_playhead(9.0)
    assert spans(desk) == [(2, 2.5)]
    lanes.set_playhead(None)
    assert spans(desk) == [(2, 2.5)]


def test_a_digit_written_with_shift_is_let_go_also_where_shift_was_let_go_before(desk: Parts) -> None:
    """On a French keyboard 3 is Shift and the key that else writes a quotation mark."""
    reject_all(desk)
    lanes, code = desk.window.lanes, 12

    def key(kind: QEvent.Type, which: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, code: int = code) -> None:
        QApplication.sendEvent(lanes, QKeyEvent(kind, which, modifiers, code, 0, 0))

    lanes.set_playhead(2.0)
    key(QEvent.Type.ShortcutOverride, Key.Key_3, SHIFT)
    desk.window.workbench.press_type(2, Key.Key_3)
    lanes.set_playhead(2.5)
    key(QEvent.Type.KeyRelease, Key.Key_Shift, SHIFT, 50)
    assert spans(desk) == []
    key(QEvent.Type.KeyRelease, Key.Key_QuoteDbl)
    lanes.set_playhead(3.0)
    assert spans(desk) == [(2, 2.5)]


def test_escape_selects_nothing_and_stays_in_the_layer(desk: Parts) -> None:
    """Or the next breath phase would be an event that the model learns from."""
    reject_all(desk)
    lanes, editor = desk.window.lanes, desk.window.workbench.editor
    press(desk, Key.Key_2, CTRL)
    lanes.select((1.0, 2.0))
    press(desk, Key.Key_1)
    assert editor.selected
    press(desk, Key.Key_Escape)
    assert not editor.selected and lanes.selection() is None and editor.layer is Layer.PHASES
    lanes.select((3.0, 4.0))
    press(desk, Key.Key_2)
    assert [e.label for e in events(desk, Layer.PHASES)] == [Phase.INSPIRATION, Phase.EXPIRATION]
    assert events(desk) == ()


def test_how_many_marks_a_low_lane_holds_is_read_whole(desk: Parts) -> None:
    lane = desk.window.lanes.phases
    press(desk, Key.Key_2, CTRL)
    desk.window.workbench.hand.draw(Phase.INSPIRATION, 1.0, 2.0)
    QApplication.processEvents()
    label = lane.axis.label
    assert lane.unit == "1" and label.toPlainText() == f"{lane.title} 1"
    assert label.document().size().height() - 2 * label.document().documentMargin() <= lane.height()
