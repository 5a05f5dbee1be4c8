"""What a take is judged to be while it is recorded, in large letters; what is wrong with the sound, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.look.theme import Theme
from app.panels.record_widgets import ElidedLabel, Note, Sign, restyle
from app.panels.trend import Trend
from app.panels.verdict_words import VerdictWords
from app.sound.recording import State, Status
from app.sound.same_device import said_name
from app.views.timeline import format_time
from prs_core.errors import PRSError
from prs_core.live_window import RECENT_S, LiveWindow
from prs_core.quality import QualityWarning
from prs_core.takes.info import TakeInfo
from prs_core.translation import tr

_WAITING = tr("Listening …")
#: A verdict on less would be on one breath or none: a child of this age breathes in and out in two to three seconds.
ENOUGH_S = 6.0
_FIRST = tr("Verdict after {seconds:g} s", seconds=ENOUGH_S)
_FIRST_TIP = tr("The first verdict comes when six seconds, some two breaths, were heard.")
_STATES = {
    State.OPENING: tr("Opening the microphone …"),
    State.RECORDING: tr("Recording", "now"),
    State.PAUSED: tr("Paused"),
    State.LOST: tr("No sound", "from the microphone"),
    State.LISTENING: tr("Recorded", "state of a recording"),
    State.CLOSED: tr("Recorded", "state of a recording"),
}
_NARROW, _NARROWEST = 860, 640


class LiveBanner(QFrame):
    """Shows what it is given. ``show_window``: the newest window, with the verdicts on the recording so far and on its
    last seconds, once there was enough to hear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(tr("Live verdict"))
        self.sign = Sign(self)
        self.whole = VerdictWords(
            tr("Whole recording"), tr("Verdict on the whole recording so far"), 2.2, _WAITING, self
        )
        self.now = VerdictWords(
            tr("Now: last {seconds:g} s", seconds=RECENT_S), tr("Verdict on the last seconds"), 1.45, "–", self
        )
        self.trend = Trend(self)
        self.doing = QLabel(self)
        self.doing.setProperty("heading", True)
        self.doing.setAccessibleName(tr("State of the recording"))
        self.device = ElidedLabel(self)
        self.device.setProperty("muted", True)
        self.lost = QLabel(self)
        self.lost.setAccessibleName(tr("Sound that was lost"))
        for widget in (self.doing, self.device, self.lost):
            widget.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._problem: PRSError | None = None
        self.notes = [Note("warning", self), Note("warning", self)]
        self.problem = Note("danger", self)
        self.model = Note("notice", self)
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        facts = QVBoxLayout()
        facts.setSpacing(1)
        for widget in (self.doing, self.device, self.lost):
            facts.addWidget(widget)
        facts.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.sign)
        top.addWidget(self.whole, 3)
        top.addWidget(self.now, 2)
        top.addWidget(self.trend, 3)
        top.addLayout(facts, 2)
        self._notes = QGridLayout()
        self._notes.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 10, 14, 10)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addLayout(self._notes)
        for row, note in enumerate((self.problem, self.model)):
            self._notes.addWidget(note, row, 0, 1, 2)
            note.hide()
        for column, note in enumerate(self.notes):
            self._notes.addWidget(note, 2, column)
            note.hide()

    # --- what is shown

    def clear(self) -> None:
        """A new take: nothing was judged yet."""
        self.sign.show_icon("lungs")
        self.whole.clear(_FIRST, _FIRST_TIP)
        self.now.clear()
        self.trend.clear()

    def show_window(self, window: LiveWindow) -> None:
        self.trend.add(window)
        if window.end_s < ENOUGH_S:
            return
        before = self.whole.verdict
        self.whole.show_verdict(window.verdict)
        self.now.show_verdict(window.recent or window.verdict)
        if before is None or before.words != window.verdict.words:
            self.sign.show_verdict(window.verdict)

    def show_status(self, status: Status) -> None:
        info = status.info or status.last_info
        seconds = status.duration_s if status.take is not None else info.duration_s if info is not None else 0.0
        time = format_time(seconds, max(61.0, seconds), 1.0)
        words = "" if info is None and status.take is None else f"{_STATES[status.state]}  {time}"
        _set(self.doing, _STATES[status.state] if status.state is State.OPENING else words)  # that time is of another
        device = status.device or (info.device if info is not None else "")
        rate = tr("{frequency:g} kHz", frequency=status.rate / 1000) if status.rate else ""
        about = " · ".join(part for part in (said_name(device), rate) if part)
        if about != self.device.full():
            self.device.set_full(about)
        _set(self.lost, _lost(info))

    def show_advice(self, advice: Sequence[QualityWarning]) -> None:
        """The worst two."""
        for note, warning in zip(self.notes, [*advice[:2], None, None], strict=False):
            note.setVisible(warning is not None)
            if warning is not None:
                note.set_text(warning.message, warning.advice)

    def show_problem(self, problem: PRSError | None) -> None:
        self.problem.setVisible(problem is not None)
        self._problem = problem
        self._word_problem()

    def _word_problem(self) -> None:
        """Where it is narrow the panel beside it says the rest."""
        problem, narrow = self._problem, self.width() < _NARROWEST
        if problem is not None:
            self.problem.set_text(problem.message, "" if narrow else problem.advice)
            self.problem.setToolTip(str(problem) if narrow else "")

    def show_model(self, problem: PRSError | None, loading: bool) -> None:
        """Whether verdicts can be had: ``problem`` says why not."""
        self.model.setVisible(problem is not None or loading)
        if problem is not None:
            self.model.set_text(problem.message, problem.advice)
        elif loading:
            self.model.set_text(
                tr("The model is being loaded."), tr("Nothing is lost: it catches up with the recording.")
            )

    # --- looks

    def apply_theme(self, theme: Theme) -> None:
        self.sign.theme = self.trend.theme = theme
        for note in (*self.notes, self.problem, self.model):
            note.apply_theme(theme)
        self.whole.apply_theme(theme)
        self.now.apply_theme(theme)
        self.sign.update()
        self.trend.update()
        restyle(self.lost, f"QLabel {{ color: {theme.danger}; }}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.device.setVisible(self.width() >= _NARROW)  # the verdict and its trend go before
        narrow = self.width() < _NARROWEST
        self.trend.setVisible(not narrow)
        self.doing.setVisible(not narrow)  # the tool bar says it as well
        self._word_problem()


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
        label.setAccessibleDescription(text)  # the name says what it is, this what it says


def _lost(info: TakeInfo | None) -> str:
    """What was lost because the computer was too slow; empty where nothing was."""
    if info is None or not info.overruns:
        return ""
    times = len(info.overruns)
    if info.lost_frames and times == 1:
        return tr("Lost {frames:,} frames, once", frames=info.lost_frames)
    if info.lost_frames:
        return tr("Lost {frames:,} frames, %n times", "", times, frames=info.lost_frames)
    return tr("Lost some sound, once") if times == 1 else tr("Lost some sound, %n times", "", times)
