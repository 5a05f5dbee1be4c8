"""Marking while listening: keys that are held down one after the other, and keys that are never seen to be let go."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.window import Parts
from prs_core.labels import EventType
from tests.gui.test_editing import Key, desk, events, reject_all, spans

__all__ = ["desk"]  # the fixture


def test_one_event_after_another_is_marked_while_listening(desk: Parts) -> None:
    reject_all(desk)
    lanes, focus = desk.window.lanes, QApplication.focusWidget()
    for key, start, end in ((Key.Key_3, 2.0, 2.5), (Key.Key_4, 3.0, 3.6)):
        lanes.set_playhead(start)
        QTest.keyPress(focus, key)
        lanes.set_playhead(end)
        QTest.keyRelease(focus, key)
    assert spans(desk) == [(2, 2.5), (3, 3.6)]
    assert [event.label for event in events(desk)] == [EventType.WHEEZE, EventType.STRIDOR]
