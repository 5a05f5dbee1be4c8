"""Looks again and again, at little cost, whether anybody else works in the open study, also in a window that is never
left."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.study.desk import StudyDesk
from app.tasks import Tasks

if TYPE_CHECKING:
    from prs_core.study.library import Study

FILE_MS, SERVER_MS, AT_MOST_MS = 2000, 5000, 60_000
#: A look may take this part of the time, no more: slow drives and servers are asked less often.
_SHARE = 0.02


class StudyWatch(QObject):
    """``noticed`` when somebody else changed the study, and ``returned`` when the window is come back to; ``reached``
    after each look at the study: True, where the one before could not be made."""

    noticed = Signal()
    returned = Signal()
    reached = Signal(bool)

    def __init__(self, desk: StudyDesk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._tasks, self._window = desk, tasks, window
        self._known: tuple[object, ...] | None = None
        self._study: Study | None = None
        self._lost = False
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.look)
        desk.changed.connect(self._study_changed)
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.applicationStateChanged.connect(self._application_changed)

    def _application_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.returned.emit()

    def _study_changed(self) -> None:
        if self._desk.study is not self._study:
            self._study, self._known = self._desk.study, None
            self.timer.stop()
            self.look()

    def look(self) -> None:
        """Whether others changed anything since the last look. What goes wrong is told where something is done."""
        study = self._desk.study
        if study is None:
            return
        usual = SERVER_MS if study.path is None else FILE_MS

        def work(_: object) -> tuple[tuple[object, ...], float]:
            begin = time.perf_counter()
            pulse = study.others_pulse()
            return pulse, time.perf_counter() - begin

        def then(found: tuple[tuple[object, ...], float]) -> None:
            if study is not self._desk.study:  # which the end of the program closes without a word
                return
            pulse, spent_s = found
            known, self._known = self._known, pulse
            self.timer.start(min(max(usual, round(1000 * spent_s / _SHARE)), AT_MOST_MS))
            lost, self._lost = self._lost, False
            self.reached.emit(lost)
            if known is not None and pulse != known:
                self.noticed.emit()

        def failed(_: BaseException) -> None:
            if study is self._desk.study:
                self._lost = True
                self.timer.start(min(max(usual, 2 * self.timer.interval()), AT_MOST_MS))

        self._tasks.run(work, then, failed=failed, key="watch")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.returned.emit()
        return False
