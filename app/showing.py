"""From the session to what is seen and heard: the open recording's sound, MFCC and analysis, as they come."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.editing.workbench import Workbench
from app.panels.reading import ReadingPane
from app.session import Session
from app.sound.playback import Playback
from app.study.items import ItemState
from prs_core.translation import tr


class Showing(QObject):
    """Keeps nothing: it tells the lanes, the playback and the workbench, in the order that they need."""

    sound_shown = Signal()  # the lanes have a recording to paint
    changed = Signal()  # something of the open recording is otherwise

    def __init__(
        self, session: Session, pane: ReadingPane, playback: Playback, workbench: Workbench, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._pane, self._playback, self._bench = session, pane, playback, workbench
        session.sound_changed.connect(self._sound_changed)
        session.mfcc_changed.connect(self._mfcc_changed)
        session.analysis_changed.connect(self._analysis_changed)
        session.item_changed.connect(self._item_changed)

    def _sound_changed(self) -> None:
        sound = self._session.sound
        self._playback.stop()
        if sound is None:
            self._bench.sound_changed()
            if self._session.current is not None:
                self._pane.expect()
            return
        self._pane.show_lanes()
        self._pane.lanes.set_recording(sound.samples, sound.duration_s)
        self._bench.sound_changed()
        self._playback.sound_changed()
        self._mfcc_changed()
        self._analysis_changed()
        self.sound_shown.emit()

    def _mfcc_changed(self) -> None:
        if self._session.sound is not None and self._session.mfcc is not None:
            self._pane.lanes.set_mfcc(self._session.mfcc, self._session.mfcc_frame_s)

    def _analysis_changed(self) -> None:
        item = self._session.current
        if item is not None and self._session.sound is not None and item.analysis is not None:
            self._pane.lanes.set_analysis(item.analysis)
        self._bench.analysis_changed()
        self._item_changed(item.key if item is not None else "")

    def _item_changed(self, key: str) -> None:
        """Progress and failure, as far as the lanes show them."""
        item = self._session.current
        if item is None or item.key != key:
            return
        if item.failure is not None and self._session.sound is None:
            self._pane.show_unread(item.failure)
        elif item.state is ItemState.FAILED:
            self._pane.lanes.set_failed(tr("Not analysed"))
        elif item.state is ItemState.WORKING:
            self._pane.lanes.set_progress(item.fraction)
        self.changed.emit()
