"""The banner above the lanes: what the whole recording is judged to be, how surely, and what to be careful about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.look.theme import LIGHT, Theme, enlarge
from app.panels.labels import explain, label_style, percent
from app.panels.line_note import LineNote
from app.panels.record_widgets import ElidedLabel, LabelBars, Sign, restyle
from app.session import Session
from app.study.items import Item, ItemState, patient_line
from prs_core import demo_words
from prs_core.label_words import said, verdict_said
from prs_core.results import Analysis, RecordVerdict
from prs_core.translation import tr

RESEARCH_ONLY = tr("Research use only, not a medical device")
DEMO_NOTICE = tr("A synthesised demo sound: no person was recorded.")
PAPER_RULE = tr(
    "The paper's rule: two consecutive windows of the same added sound make the recording positive, only poor windows "
    "make it Poor Quality. The label above comes from a classifier over all windows."
)
_NARROW = 760
_LARGE, _SMALLEST = 1.75, 1.1


class RecordPanel(QFrame):
    """Shows the session's current recording; holds no state of its own."""

    retry_requested = Signal()
    engine_retry_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(tr("Verdict on the recording"))
        self._session = session
        self._theme: Theme = LIGHT
        self._build()
        self._lay_out()
        for signal in (
            session.current_changed,
            session.analysis_changed,
            session.sound_changed,
            session.model_changed,
            session.items_changed,
            session.blind_changed,
        ):
            signal.connect(self.refresh)
        session.item_changed.connect(self._item_changed)
        self.refresh()

    def _build(self) -> None:
        self.sign = Sign(self)
        self.label = QLabel(self)
        self.label.setAccessibleName(tr("Record label"))
        self.meaning = ElidedLabel(self)
        self.meaning.setProperty("muted", True)
        self.confidence = QLabel(self)
        self.confidence.setAccessibleName(tr("Confidence"))
        self.confidence.setContentsMargins(0, 0, 0, 3)  # to the base line of the larger label beside it
        self.rule = QLabel(self)
        self.rule.setAccessibleName(tr("Verdict of the paper's rule"))
        self.rule.setToolTip(PAPER_RULE)
        self.bars = LabelBars(self)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.title = ElidedLabel(self, mode=Qt.TextElideMode.ElideMiddle)
        self.patient = ElidedLabel(self)
        self.model = ElidedLabel(self)
        for widget in (self.title, self.patient, self.model):
            widget.setAlignment(right)
        self.title.setProperty("heading", True)
        self.patient.setProperty("muted", True)
        self.model.setProperty("muted", True)
        self.research = ElidedLabel(self)
        self.research.setAlignment(right)
        self.research.set_full(RESEARCH_ONLY)
        self.research.setProperty("muted", True)
        self.failure = LineNote("danger", self)
        self.failure.button.setText(tr("Try again"))
        self.failure.button.clicked.connect(self._retry)
        self.warnings = LineNote("warning", self)
        self.demo = LineNote("notice", self)

    def _lay_out(self) -> None:
        self._words = words = QGridLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setHorizontalSpacing(10)
        words.setVerticalSpacing(1)
        words.addWidget(self.label, 0, 0)
        words.addWidget(self.confidence, 0, 1, Qt.AlignmentFlag.AlignBottom)
        words.addWidget(self.meaning, 1, 0, 1, 3)
        words.addWidget(self.rule, 2, 0, 1, 3)
        words.setColumnStretch(2, 1)
        facts = QVBoxLayout()
        facts.setSpacing(1)
        for widget in (self.title, self.patient, self.model, self.research):
            facts.addWidget(widget)
        facts.addStretch(1)
        self._top = top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(words, 5)
        top.addWidget(self.bars, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(facts, 5)
        self._whole = layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 9, 14, 9)
        layout.setSpacing(7)
        layout.addLayout(top)
        for note in (self.failure, self.warnings, self.demo):
            layout.addWidget(note)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.sign.theme = self.bars.theme = theme
        for note in (self.failure, self.warnings, self.demo):
            note.apply_theme(theme)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_bars()
        self._fit_label()

    # -- what is shown

    def refresh(self) -> None:
        item = self._session.current
        self._show_facts(item)
        if self._session.blind and item is not None:
            self._headline(
                tr("Blind reading"), tr("What others marked and what the model says are not shown."), "blind"
            )
        elif item is None:
            self._headline(
                tr("No recording is open"), tr("Open a file or a folder, or drop one on the window."), "lungs"
            )
        elif item.analysis is not None:
            self._show_analysis(item.analysis)
        elif item.state is ItemState.FAILED:
            self._headline(tr("No result"), tr("This recording could not be judged."), "failed")
        else:
            self._show_waiting(item)
        self._show_notes(item)
        self._show_bars()
        self._fit_label()

    def _fit_label(self) -> None:
        """Where it is narrow a long label is smaller, as much as it must be: one that is cut may be another one."""
        enlarge(self.label, _LARGE)
        self.label.setMinimumHeight(self.label.sizeHint().height())  # a smaller one moves no lane below
        for layout in (self._words, self._top):  # Qt would measure them anew only when it lays them out
            layout.invalidate()
        wide, margins = self.label.sizeHint().width(), self._whole.contentsMargins()
        lacks = self._top.minimumSize().width() + margins.left() + margins.right() - self.width()
        if lacks > 0:
            enlarge(self.label, max(0.97 * _LARGE * (wide - lacks) / wide, _SMALLEST))

    def _keep_height(self, item: Item | None) -> None:
        """What an analysis will say keeps its place while there is none yet: else all lanes below would change their
        heights twice for each recording that is opened."""
        comes = item is not None and item.analysis is None and item.state is not ItemState.FAILED
        comes = comes and not self._session.blind and self._session.engine_failure is None
        for widget, keep in ((self.rule, comes), (self.bars, comes and self.width() >= _NARROW)):
            policy = widget.sizePolicy()
            if policy.retainSizeWhenHidden() != keep:
                policy.setRetainSizeWhenHidden(keep)
                widget.setSizePolicy(policy)

    def _item_changed(self, key: str) -> None:
        if self._session.current is not None and self._session.current.key == key:
            self.refresh()

    def _headline(self, text: str, meaning: str, icon: str = "") -> None:
        self._set_label(text, self._theme.text)
        self._set_meaning(meaning)
        self.confidence.setText("")
        for widget in (self.sign, self.label, self.confidence):  # what was said of another recording
            widget.setToolTip("")
        self.rule.setText("")
        self.rule.setVisible(False)
        self.bars.set_verdict(None)
        if icon:
            self.sign.show_icon(icon)

    def _set_label(self, text: str, colour: str) -> None:
        self.label.setText(text)
        enlarge(self.label, _LARGE)
        restyle(self.label, f"QLabel {{ color: {colour}; }}")  # not of its tooltip

    def _set_meaning(self, text: str, tip: str = "", *, strong: bool = False) -> None:
        restyle(self.meaning, f"QLabel {{ color: {self._theme.text}; font-weight: 600; }}" if strong else "")
        self.meaning.set_full(text, tip)

    def _show_waiting(self, item: Item) -> None:
        if self._session.engine_failure is not None:
            self._headline(
                tr("No analysis"), tr("The model is not available; the recording can be seen and heard."), "waiting"
            )
        elif self._session.model is None:
            self._headline(tr("Starting the model …"), tr("The recording can be seen and heard meanwhile."), "waiting")
        elif item.state is ItemState.WORKING:
            self._headline(
                tr("Listening … {percent}", percent=percent(item.fraction)), tr("The model judges window after window.")
            )
            self.sign.show_progress(item.fraction)
        else:
            self._headline(tr("Waiting"), tr("The analysis begins in a moment."), "waiting")

    def _show_analysis(self, analysis: Analysis) -> None:
        verdict = analysis.verdict
        style = label_style(verdict.label, self._theme)
        self.sign.show_verdict(verdict)
        self.sign.setToolTip(explain(verdict))
        self._set_label(f"{said(verdict.label)}?" if verdict.unsure else said(verdict.label), style.text)
        self.label.setToolTip(explain(verdict))
        self._set_meaning(
            verdict_said(verdict.words) if verdict.unsure else style.meaning, explain(verdict), strong=verdict.unsure
        )
        self.confidence.setText(
            percent(verdict.confidence) if verdict.unsure else tr("{percent} sure", percent=percent(verdict.confidence))
        )
        self.confidence.setToolTip(
            tr("How probable the model finds {label} for the whole recording.", label=said(verdict.label))
        )
        self.bars.set_verdict(verdict)
        self._show_rule(analysis.paper_verdict, verdict)

    def _show_rule(self, paper: RecordVerdict, verdict: RecordVerdict) -> None:
        self.rule.setVisible(True)
        if paper.label is verdict.label and not verdict.unsure:
            self.rule.setText(tr("The paper's rule agrees"))
            restyle(self.rule, f"color: {self._theme.muted};")
        else:
            self.rule.setText(tr("The paper's rule says {label}", label=said(paper.label)))
            colour = f"color: {self._theme.warning}; font-weight: 600;"
            restyle(self.rule, f"color: {self._theme.muted};" if paper.label in verdict.candidates else colour)

    def _show_facts(self, item: Item | None) -> None:
        model = self._session.model
        self.model.set_full(
            tr("Model: {name} {version}", name=model.model_name, version=model.model_version)
            if model is not None
            else tr("Model: …")
        )
        shown = self._session.current.analysis if self._session.current is not None else None
        if shown is not None and model is not None and shown.model_id != model.model_id:
            self.model.set_full(tr("By {model} (not in use)", model=shown.model_id))
        if self._session.engine_failure is not None:
            self.model.set_full(tr("Model: not available"))
        self.title.set_full(item.title if item is not None else "")
        self.patient.set_full(_facts(item, self._session) if item is not None else "")

    def _show_notes(self, item: Item | None) -> None:
        # Why there is no sound to draw is said where it would be drawn.
        own = item.failure if item is not None and self._session.sound is not None else None
        failure = own or self._session.engine_failure
        self.failure.setVisible(failure is not None)
        if failure is not None:
            self.failure.set_text(failure.message, failure.advice)
            self.failure.button.setVisible(True)
        warnings = _warnings(item, self._session)
        self.warnings.setVisible(bool(warnings))
        self.warnings.set_text("\n".join(warnings))
        self.demo.setVisible(item is not None and item.demo is not None)
        if item is not None and item.demo is not None:
            self.demo.set_text(DEMO_NOTICE, _made_as(item))

    def _show_bars(self) -> None:
        item = self._session.current
        self._keep_height(item)
        has = item is not None and item.analysis is not None and bool(item.analysis.verdict.probabilities)
        self.bars.setVisible(has and self.width() >= _NARROW)

    def _retry(self) -> None:
        item = self._session.current
        if item is not None and item.failure is not None:
            self.retry_requested.emit()
        else:
            self.engine_retry_requested.emit()


def _facts(item: Item, session: Session) -> str:
    if item.demo is not None:
        return demo_words.said(item.demo.description)
    parts = [patient_line(item.person)]
    if session.sound is not None:
        parts.append(_duration(session.sound.duration_s))
    return " · ".join(part for part in parts if part)


def _duration(seconds: float) -> str:
    if seconds < 60:
        return tr("{seconds:.1f} s", seconds=seconds)
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return tr("{hours}:{minutes:02d}:{seconds:02d} h", hours=hours, minutes=minutes, seconds=rest)
    return tr("{minutes}:{seconds:02d} min", minutes=minutes, seconds=rest)


def _warnings(item: Item | None, session: Session) -> list[str]:
    """Quality first, then what reading the file met; nothing twice."""
    if item is None:
        return []
    found: dict[str, None] = {}
    if item.analysis is not None:
        for warning in item.analysis.quality.warnings:
            found[f"{warning.message} {warning.advice}".strip()] = None
        found.update(dict.fromkeys(item.analysis.warnings))
    if session.sound is not None:
        found.update(dict.fromkeys(session.sound.warnings))
    return list(found)


def _made_as(item: Item) -> str:
    """What a synthesised recording was made to be, and whether the model hears it."""
    if item.demo is None or item.demo.made_as is None:
        return ""
    made = item.demo.made_as
    if item.analysis is None:
        return tr("It was made to be {label}.", label=said(made))
    heard = item.analysis.verdict.label
    if heard is made:
        return tr("It was made to be {label}; the model hears that.", label=said(made))
    return tr("It was made to be {label}; the model hears {heard}, a miss.", label=said(made), heard=said(heard))
