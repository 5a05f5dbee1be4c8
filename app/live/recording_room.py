"""What recording consists of besides the desk: the chosen microphone, the guided session, the headphones.

Made with the desk, when something of recording is first wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.live.desk import LiveDesk
from app.live.guided_desk import GuidedDesk
from app.live.headphones import Headphones
from app.live.microphone_desk import MicrophoneDesk
from app.live.source_watch import SourceWatch
from app.preferences.settings import Settings
from app.tasks import Tasks


class RecordingRoom(QObject):
    """Owns them, and knows what the record key is to do."""

    changed = Signal()

    def __init__(
        self, desk: LiveDesk, remembered: Settings, folder: Callable[[], Path], tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.microphone = MicrophoneDesk(desk, remembered, self)
        self.guided = GuidedDesk(desk, folder, tasks, self)
        self.headphones = Headphones(desk, remembered, self)
        self.source = SourceWatch(desk, tasks, self)
        for part in (self.microphone, self.guided, self.headphones):
            part.changed.connect(self.changed)
        self.guided.ticked.connect(lambda _: self.changed.emit())

    def begin(self) -> None:
        """Record: the site whose turn it is; once all are done, another recording of the same patient; or just so."""
        session = self.guided.session
        if session is None:
            self._desk.start()
        elif session.is_complete:
            who = session.person
            self._desk.start(who.patient, age_years=who.age_years, sex=who.sex)
        else:
            self.guided.record()

    def shutdown(self) -> None:
        self.headphones.shutdown()
