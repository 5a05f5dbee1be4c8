"""The middle of the window while a recording is open: its verdict, and below that its lanes or why there are none."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.live.take_notes import TakeNotes
from app.panels.record import RecordPanel
from app.panels.unread import UnreadPage
from app.session import Session
from app.tasks import Tasks
from app.views.lanes import LanesView
from prs_core.failures import Failure
from prs_core.translation import tr

SLOW_MS = 150


class ReadingPane(QWidget):
    """Shows what it is told to."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self.lanes = LanesView(self, tasks)
        self.record = RecordPanel(session, self)
        TakeNotes(session, self.lanes, tasks, self)
        self.unread = UnreadPage(self)
        self.picture = QStackedWidget(self)
        self.picture.addWidget(self.lanes)
        self.picture.addWidget(self.unread)
        # Most sounds are there at once: showing "Reading" for an instant would only flicker.
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._show_reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.record)
        layout.addWidget(self.picture, 1)

    def put_above(self, bar: QWidget) -> None:
        """Another bar, between the verdict and the lanes."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, bar)

    def expect(self) -> None:
        """A sound is being read: say so, if it takes its time."""
        self._slow.start()

    def show_lanes(self) -> None:
        self._slow.stop()
        self.picture.setCurrentWidget(self.lanes)

    def _show_reading(self) -> None:
        self.unread.show_waiting(tr("Reading the sound …"))
        self._turn_to_unread()

    def show_unread(self, failure: Failure) -> None:
        """In place of the lanes, why there are none."""
        self.unread.show_failure(failure)
        self._turn_to_unread()

    def _turn_to_unread(self) -> None:
        self._slow.stop()
        self.picture.setCurrentWidget(self.unread)
        self.lanes.clear()
