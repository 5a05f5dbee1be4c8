"""What was noted while the open recording was made, from beside its sound into the lane of notes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.session import Session
from app.tasks import Tasks
from app.views.lanes import LanesView
from prs_core.takes.notes import Note, notes_beside


class TakeNotes(QObject):
    """Keeps nothing: reads them anew with each recording that is opened, in whatever way it was."""

    def __init__(self, session: Session, lanes: LanesView, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes, self._tasks = session, lanes, tasks
        session.sound_changed.connect(self._look)

    def _look(self) -> None:
        item, sound = self._session.current, self._session.sound
        self._show(())
        if item is None or sound is None or item.demo is not None:
            self._tasks.cancel("take notes")
            return
        path, duration_s, marks = item.path, sound.duration_s, not self._session.blind
        self._tasks.run(lambda _: notes_beside(path, duration_s, marks=marks), self._show, key="take notes")

    def _show(self, notes: tuple[Note, ...]) -> None:
        lane = self._lanes.notes
        lane.show_notes(notes)
        lane.setVisible(bool(notes))
        self._lanes.overlay.update()
