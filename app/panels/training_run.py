"""Retraining, step 3: how far it is, what it looks like, and pause, resume, cancel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from app.learning.retraining import BUSY, State
from app.look.theme import Theme
from app.panels.training_parts import button, duration, footer, heading, note, say, words
from app.panels.training_plots import ConfusionPlot, CurvesPlot, EmbeddingPlot, Picture
from prs_core.retraining import Phase, Progress
from prs_core.translation import tr

#: What is done in each phase, for people.
PHASES = {
    Phase.COLLECT: tr("Reading the recordings"),
    Phase.SUPCON: tr("Learning which events sound alike"),
    Phase.EVENTS: tr("Learning to name events"),
    Phase.WINDOWS: tr("Learning to find events in recordings"),
    Phase.POINTS: tr("Choosing how sure it must be"),
    Phase.GATE: tr("Comparing it with the model in use, on patients kept for that"),
}
_TITLES = {
    State.STARTING: tr("Starting"),
    State.WORKING: tr("Learning"),
    State.PAUSING: tr("Pausing after this step"),
    State.PAUSED: tr("Paused"),
    State.CANCELLING: tr("Cancelling"),
    State.CANCELLED: tr("Cancelled"),
    State.STOPPED: tr("Stopped"),
    State.FAILED: tr("It could not go on"),
    State.DONE: tr("Done"),
}
_EXPLAINED = {
    State.STARTING: tr("It works in the background, at low priority: go on reviewing and recording."),
    State.WORKING: tr(
        "It works in the background, at low priority: go on reviewing and recording, or close the window."
    ),
    State.PAUSED: tr("Everything learnt so far is kept. Resume it whenever you like, today or another day."),
    State.CANCELLED: tr("The model in use was not touched."),
    State.STOPPED: tr(
        "It was ended from outside, or the computer was switched off. Hardly anything is lost: resume it. Where that "
        "happens again, memory is short: close other programs first."
    ),
    State.FAILED: tr("What was learnt so far is kept."),
}


_WARNINGS = 3
_LOST = tr("What was learnt so far would be lost; paused, it can go on any day. Cancel the retraining?")


class RunPage(QWidget):
    """Shows a state and its progress; says what the person wants."""

    pause_wanted = Signal()
    resume_wanted = Signal()
    cancel_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = heading("", self)
        self.phase = words("", self)
        self.phase.setAccessibleName(tr("What is done now"))
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress"))
        self.left = words("", self, muted=True)
        self.left.setAccessibleName(tr("Time left"))
        self.trouble = note(self, tr("Why it could not go on"), danger=True)
        self.warnings = note(self, tr("What is missing"))
        self.losses = CurvesPlot(tr("How far off it is (loss)"), self, losses=True)
        self.scores = CurvesPlot(tr("How many it gets right (score)"), self, losses=False)
        self.embedding = EmbeddingPlot(self)
        self.confusion = ConfusionPlot(self)
        self.cancel = button(tr("Cancel the retraining"), self)
        self.again = button(tr("Begin another"), self)
        self.question = note(self, tr("Second confirmation"))
        self.confirm = button(tr("Cancel it for good"), self)
        self.refrain = button(tr("No, do not cancel it"), self)
        self.close_ = button(tr("Close; it goes on"), self)
        self.pause = button(tr("Pause"), self)
        self.resume = button(tr("Resume"), self, primary=True)
        self._lay_out()
        self.pause.clicked.connect(self.pause_wanted)
        self.resume.clicked.connect(self.resume_wanted)
        self.cancel.clicked.connect(lambda: self._ask(_LOST))
        self.refrain.clicked.connect(lambda: self._ask(""))
        self.confirm.clicked.connect(lambda: self._ask(""))
        self.confirm.clicked.connect(self.cancel_wanted)
        self._ask("")
        self.close_.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.title, self.phase, self.bar, self.left, self.trouble, self.warnings):
            layout.addWidget(widget)
        plots = QGridLayout()
        plots.setSpacing(10)
        plots.addWidget(self.losses, 0, 0)
        plots.addWidget(self.scores, 0, 1)
        plots.addWidget(self.embedding, 1, 0)
        plots.addWidget(self.confusion, 1, 1)
        for line in (0, 1):
            plots.setRowStretch(line, 1)
            plots.setColumnStretch(line, 1)
        layout.addLayout(plots, 1)
        layout.addWidget(self.question)
        footer(layout, [], [self.confirm, self.refrain])
        footer(layout, [self.cancel], [self.again, self.close_, self.pause, self.resume])

    def show_state(self, state: State, progress: Progress) -> None:
        self.title.setText(_TITLES.get(state, ""))
        at = progress.phase if progress.phase in PHASES else progress.at
        refused = state is State.FAILED and progress.refused
        explained = "" if refused else _EXPLAINED.get(state, "")
        doing = f"{PHASES[at]}." if state in BUSY and state is not State.STARTING and at in PHASES else ""
        self.phase.setText(f"{doing} {explained}".strip())
        starting = state is State.STARTING and progress.fraction == 0
        self.bar.setRange(0, 0 if starting else 1000)
        self.bar.setValue(round(1000 * progress.fraction))
        self.bar.setVisible(state not in (State.CANCELLED, State.NONE))
        self.left.setText(_time(state, progress))
        say(self.trouble, f"{progress.message} {progress.advice}".strip() if state is State.FAILED else "")
        say(self.warnings, _listed(progress.warnings))
        self.losses.show_curves(progress.curves)
        self.scores.show_curves(progress.curves)
        self.pause.setVisible(state in BUSY)
        self.pause.setEnabled(state in (State.WORKING, State.STARTING))
        self.resume.setVisible(state in (State.PAUSED, State.STOPPED, State.FAILED) and not refused)
        can_cancel = state not in (State.CANCELLED, State.DONE, State.CANCELLING)
        self._ask(self.question.text() if can_cancel else "")
        self.cancel.setVisible(can_cancel and not self.question.text())
        self.again.setVisible(state is State.CANCELLED or refused)
        self.close_.setText(tr("Close; it goes on") if state in BUSY else tr("Close"))

    def _ask(self, question: str) -> None:
        """Ask whether to cancel it; "": not any more."""
        asked = bool(question) and not self.question.text()
        say(self.question, question)
        for widget in (self.confirm, self.refrain):
            widget.setVisible(bool(question))
        self.cancel.setVisible(not question)
        if asked:
            self.refrain.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_picture(self, picture: Picture | None) -> None:
        self.embedding.show_picture(picture)
        self.confusion.show_picture(picture)

    def apply_theme(self, theme: Theme) -> None:
        for plot in (self.losses, self.scores, self.embedding, self.confusion):
            plot.apply_theme(theme)


def _listed(warnings: Sequence[str]) -> str:
    """The first ones: the first page has them all."""
    lines = [f"• {warning}" for warning in warnings[:_WARNINGS]]
    more = len(warnings) - len(lines)
    if more > 0:
        lines.append(tr("• and %n more, as on the first page", "", more))
    return "\n".join(lines)


def _time(state: State, progress: Progress) -> str:
    done = tr("{percent:.0f}% done", percent=100 * progress.fraction)
    if state in (State.CANCELLED, State.NONE, State.STARTING):
        return ""
    if state is State.WORKING:
        if progress.seconds_left is None:
            return tr("{done}; how long it takes is being measured", done=done)
        return tr("{done}, about {duration} left", done=done, duration=duration(progress.seconds_left))
    return done
