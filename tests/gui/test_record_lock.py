"""While a recording is made, nothing of another one can be edited: not by keys, not by its panel, not by undo."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractItemView

from app.live.room import LOCKED
from prs_core.annotation import EditError
from prs_core.labels import EventType
from tests.gui.live_room_support import LIMIT_MS, speak, start


def test_the_former_recording_cannot_be_edited_while_another_is_made(qtbot, room, make_sound):
    window = room.window
    window.open_paths([make_sound("a.wav", 12.0)])
    window.workbench.set_reader("Ada")
    editor, hand, box = window.workbench.editor, window.workbench.hand, window.events.record
    qtbot.waitUntil(lambda: editor.document is not None, timeout=LIMIT_MS)
    hand.draw(EventType.WHEEZE, 1, 2)
    former = next(iter(room.session.items))
    start(qtbot, room)
    for at_another in (False, True):  # on the live page, and when the former one is looked at meanwhile
        if at_another:
            window.show_current_page()
        assert not window.actions_.edit.reviewed.isEnabled()
        assert not window.actions_.edit.undo.isEnabled()
        assert not box.isEnabled()
        assert window.events.table.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers
        assert window.actions_.edit.history.isEnabled(), "it can be looked at"
        assert box.note.text() == LOCKED
        hand.draw(EventType.STRIDOR, 3, 4)
        hand.review(True)
        assert [event.label for event in editor.document.events()] == [EventType.WHEEZE], "and it is still to be seen"
    with pytest.raises(EditError, match="being made"):
        editor.do_in(int(former), (editor.document, 0), lambda _: None)
    window.live.show_page()
    speak(qtbot, room, 2.0)
    window.actions_.recording.record.trigger()
    qtbot.waitUntil(lambda: len(room.session.items) == 2 and editor.document is not None, timeout=LIMIT_MS)
    assert not editor.locked
    room.session.select(former)
    qtbot.waitUntil(lambda: editor.document is not None and editor.document.events() != (), timeout=LIMIT_MS)
    assert box.isEnabled() and window.actions_.edit.undo.isEnabled() and window.actions_.edit.reviewed.isEnabled()
