"""The page of the window that shows a recording while it is made: verdict, warnings, lanes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.live.desk import LiveDesk
from app.live.growing import LiveTake
from app.look.theme import Theme
from app.panels.live_banner import LiveBanner
from app.views.live_lanes import LiveLanes
from prs_core.errors import PRSError
from prs_core.live_window import LiveWindow
from prs_core.translation import tr


class LivePage(QWidget):
    """Shows the desk's take; asks nothing of it."""

    hover_text = Signal(str)

    def __init__(self, desk: LiveDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(tr("Live recording"))
        self.banner = LiveBanner(self)
        self.lanes = LiveLanes(self)
        self.back = QPushButton(tr("Follow the sound again"), self.lanes)
        self.back.setToolTip("End")
        self.back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.lanes, 1)
        self.lanes.hover_text.connect(self.hover_text)
        self.lanes.following_changed.connect(self._following)
        self.back.clicked.connect(self.lanes.follow)
        desk.take_started.connect(self._begin)
        desk.advanced.connect(self._advance)
        desk.judged.connect(self._judged)
        desk.advice_changed.connect(self.banner.show_advice)
        desk.problem_changed.connect(self._show_problem)
        desk.model_changed.connect(self._show_model)
        desk.status_changed.connect(self._show_status)

    def apply_theme(self, theme: Theme) -> None:
        self.banner.apply_theme(theme)
        self.lanes.apply_theme(theme)

    def _begin(self, take: LiveTake) -> None:
        self.banner.clear()
        self.lanes.show_take(take)
        self._show_model()

    def _advance(self) -> None:
        if self.isVisible():
            self.lanes.advance()

    def _show_status(self) -> None:
        if self.isVisible():
            self.banner.show_status(self._desk.status)
            self.lanes.notes.show_info(self._desk.status.info or self._desk.status.last_info)

    def _judged(self, window: LiveWindow) -> None:
        if window.index == 0:  # perhaps once more, by a worker that was started again
            self.banner.clear()
        self.banner.show_window(window)
        if self.isVisible():
            self.lanes.show_windows()

    def _show_problem(self, problem: PRSError | None) -> None:
        """Of the take that goes on; of one that ended it is told where it stays in sight."""
        self.banner.show_problem(problem if self._desk.is_recording else None)

    def _show_model(self) -> None:
        desk = self._desk
        self.banner.show_model(desk.model_problem, desk.model is None and desk.model_problem is None)

    def _following(self, following: bool) -> None:
        self.back.setVisible(not following)
        self.back.adjustSize()
        plot = self.lanes.waveform.geometry()
        self.back.move(plot.right() - self.back.width() - 60, plot.top() + 6)
        self.back.raise_()
