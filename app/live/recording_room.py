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
        for part in (self.microphone, self.guided, self.headphones):
            part.changed.connect(self.changed)
        self.guided.ticked.connect(lambda _: self.changed.emit())

    def begin(self) -> None:
        """Record: the site whose turn it is, or just so."""
        if self.guided.session is not None and not self.guided.session.is_complete:
            self.guided.record()
        else:
            self._desk.start()

    def shutdown(self) -> None:
        self.headphones.shutdown()
