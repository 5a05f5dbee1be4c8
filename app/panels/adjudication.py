"""The bar above the lanes while somebody adjudicates: what is disagreed on, the choices, how far it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.look.theme import LIGHT, Theme
from app.panels.record_widgets import ElidedLabel
from app.reading.adjudicator import Adjudicator
from prs_core import label_words
from prs_core.agreement.disagreements import Choice, Disagreement, Kind
from prs_core.annotation import Event
from prs_core.translation import tr

_KINDS = {
    Kind.MISSING: tr("Only one marked it"),
    Kind.TYPE: tr("Another type"),
    Kind.BORDERS: tr("Other borders"),
    Kind.RECORD: tr("Another record label"),
}
CHOICES = (Choice.A, Choice.B, Choice.BOTH, Choice.NEITHER, Choice.OWN)


def said_by(current: Disagreement, choice: Choice) -> str:
    """What a choice would put into the consensus, in a few words; "" where it cannot be chosen."""
    if choice is Choice.OWN:
        return tr("own …")
    if current.kind is Kind.RECORD:
        both = current.both
        labels = {Choice.A: current.a_label, Choice.B: current.b_label, Choice.BOTH: both}
        return tr("as the events say") if choice is Choice.NEITHER else label_words.said(str(labels[choice] or ""))
    if choice is Choice.NEITHER:
        return tr("no event")
    if choice is Choice.BOTH:
        both = current.both
        mean = current.kind is Kind.BORDERS
        return "" if not isinstance(both, Event) else tr("mean borders") if mean else label_words.said(both.label)
    event = current.a if choice is Choice.A else current.b
    if event is None:
        return tr("no event")
    label = label_words.said(event.label)
    if current.kind is Kind.BORDERS:
        return tr("{label}, {seconds:.2f} s", label=label, seconds=event.duration_s)
    return label


class AdjudicationBar(QFrame):
    """Two lines: what it is about and how far all is; the choices, each with its key, and the way on."""

    end_wanted = Signal()

    def __init__(self, adjudicator: Adjudicator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(tr("Adjudication"))
        self._adjudicator = adjudicator
        self._theme: Theme = LIGHT
        self._keys: dict[Choice, QAction] = {}
        self._build()
        self._lay_out()
        adjudicator.changed.connect(self.refresh)
        self.hide()

    def _build(self) -> None:
        self.what = QLabel(self)
        self.what.setProperty("heading", True)
        self.what.setAccessibleName(tr("The disagreement"))
        self.state = ElidedLabel(self)
        self.count = QLabel(self)
        self.count.setProperty("muted", True)
        self.progress = QProgressBar(self, textVisible=False)
        self.progress.setFixedWidth(110)
        self.progress.setAccessibleName(tr("Decided disagreements"))
        self.end = QPushButton(tr("End", "the adjudication"), self)
        self.end.setAccessibleName(tr("End the adjudication"))
        self.end.setToolTip(tr("End the adjudication; what was decided is kept"))
        self.end.clicked.connect(self.end_wanted)
        self.buttons: dict[Choice, QPushButton] = {}
        for choice in CHOICES:
            button = self.buttons[choice] = QPushButton(self)
            then = self._adjudicator.own if choice is Choice.OWN else partial(self._adjudicator.decide, choice)
            button.clicked.connect(lambda _, then=then: then())
        self.previous = QPushButton(tr("Previous", "disagreement"), self)
        self.next = QPushButton(tr("Next", "disagreement"), self)
        self.previous.clicked.connect(lambda: self._adjudicator.step(-1))
        self.next.clicked.connect(lambda: self._adjudicator.step(1))
        self.play = QCheckBox(tr("Play at once"), self)
        self.play.setToolTip(tr("Play each disagreement as soon as it is shown"))
        for each in (self.end, *self.buttons.values(), self.previous, self.next, self.play):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keys from the lanes

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(10)
        upper.addWidget(self.what)
        upper.addWidget(self.state, 1)
        upper.addWidget(self.count)
        upper.addWidget(self.progress)
        upper.addWidget(self.end)
        lower = QHBoxLayout()
        lower.setSpacing(6)
        for button in self.buttons.values():
            lower.addWidget(button)
        lower.addStretch(1)
        lower.addWidget(self.play)
        lower.addWidget(self.previous)
        lower.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 7, 14, 8)
        layout.setSpacing(6)
        layout.addLayout(upper)
        layout.addLayout(lower)

    def set_keys(self, keys: dict[Choice, QAction], previous: QAction, following: QAction) -> None:
        """The actions whose shortcuts the tool tips name."""
        self._keys = keys
        for action, button in ((previous, self.previous), (following, self.next)):
            button.setToolTip(action.toolTip())
        self.refresh()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Bring everything up to date with the adjudicator."""
        work = self._adjudicator.work
        self.setVisible(work is not None)
        if work is None:
            return
        current, case = self._adjudicator.current, self._adjudicator.case
        decided, of = self._adjudicator.progress
        settled, recordings = self._adjudicator.recordings
        self.progress.setRange(0, max(1, of))
        self.progress.setValue(decided)
        self.count.setText(
            tr(
                "{decided:,} of {all:,} decided · {settled:,} of {recordings:,} recordings",
                decided=decided,
                all=of,
                settled=settled,
                recordings=recordings,
            )
        )
        if current is None or case is None:
            self.what.setText(tr("Not read by both") if case is None else tr("No disagreement"))
            self._say(tr("{one} and {other}", "readers", one=work.a.name, other=work.b.name), open_=False)
        else:
            here, decided_here = len(case.differences), current.entry_id in case.decided
            self.what.setText(
                tr(
                    "{kind} · {number} of {all} here",
                    kind=_KINDS[current.kind],
                    number=self._adjudicator.at + 1,
                    all=here,
                )
            )
            self._say(self._state(current, decided_here), open_=not decided_here)
        for choice, button in self.buttons.items():
            self._dress(button, choice, current)

    def _state(self, current: Disagreement, decided: bool) -> str:
        if not decided:
            state = tr("open", "a disagreement")
        else:
            now = self._adjudicator.decision
            nothing = tr("as the events say") if current.kind is Kind.RECORD else tr("no event")
            label = now.label if isinstance(now, Event) else now
            state = tr("decided: {label}", label=label_words.said(label) if label else nothing)
        if current.kind is Kind.RECORD:
            return state
        return tr("{start:.2f} to {end:.2f} s · {state}", start=current.start_s, end=current.end_s, state=state)

    def _say(self, text: str, *, open_: bool) -> None:
        self.state.set_full(text)
        colour = self._theme.warning if open_ else self._theme.muted
        self.state.setStyleSheet(f"QLabel {{ color: {colour}; font-weight: {600 if open_ else 400}; }}")

    def _dress(self, button: QPushButton, choice: Choice, current: Disagreement | None) -> None:
        work = self._adjudicator.work
        assert work is not None
        names = {
            Choice.A: work.a.name,
            Choice.B: work.b.name,
            Choice.BOTH: tr("Both", "readings of an event"),
            Choice.NEITHER: tr("Neither", "reading of an event"),
        }
        said = said_by(current, choice) if current is not None else ""
        name = names.get(choice, tr("Own", "decision"))
        short = name if len(name) <= 18 else f"{name[:17]}…"
        button.setText((f"{short}: {said}" if choice is not Choice.OWN and said else short).replace("&", "&&"))
        button.setEnabled(bool(said))
        action = self._keys.get(choice)
        keys = action.toolTip() if action is not None else name
        button.setToolTip(keys if said else tr("{action}: not possible here", action=keys))
        button.setAccessibleName(
            tr("Decide: {name}, {label}", name=name, label=said) if said else tr("Decide: {name}", name=name)
        )
