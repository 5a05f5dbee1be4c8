"""Retraining, step 2: refine or begin anew; what else can be set lies in a fold."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.look.decimal_box import DecimalBox
from app.look.theme import BARE_MARGINS
from app.panels.training_parts import button, footer, heading, say, words
from prs_core.retraining import Settings, Way
from prs_core.translation import tr

REFINE = tr(
    "Starts from the model in use and learns your corrections on top of what it knows. Takes minutes. "
    "This is what you want, nearly always."
)
SCRATCH = tr(
    "Forgets the model in use and learns everything anew from the recordings of step 1 alone. Takes hours, and pays "
    "only with many recordings: hundreds, of dozens of patients."
)
_ANY_MOMENT = tr(
    "It can be paused or cancelled at any moment, and goes on when this window, or the program, is closed."
)
_MEASURED = tr("How long it takes on this computer is measured as soon as it begins, and shown.")


class WayPage(QWidget):
    """``way`` and ``settings`` as the person chose them."""

    back_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._experience = ""
        self.title = heading(tr("How to learn"), self)
        self.refine = QRadioButton(tr("&Refine the model in use (recommended)"), self)
        self.scratch = QRadioButton(tr("Learn from &scratch"), self)
        self.refine.setAccessibleDescription(REFINE)
        self.scratch.setAccessibleDescription(SCRATCH)
        self.refine.setChecked(True)
        self.refused = words("", self)
        self.refused.setIndent(22)
        self.refused.setAccessibleName(tr("Why not from scratch"))
        self.refused.hide()
        group = QButtonGroup(self)
        group.addButton(self.refine)
        group.addButton(self.scratch)
        self.estimate = words(_MEASURED, self)
        self.estimate.setAccessibleName(tr("How long it takes"))
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(tr("for example: ward 3, new stethoscope"))
        self.note.setMaxLength(500)
        self.fold = QToolButton(self)
        self.fold.setText(tr("Advanced"))
        self.fold.setCheckable(True)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.advanced = QWidget(self)
        self.advanced.hide()
        self._build_advanced()
        self.back = button(tr("Back"), self)
        self.start = button(tr("Start"), self, primary=True)
        self._lay_out()
        self.fold.toggled.connect(self._unfold)
        self.refine.toggled.connect(self.keep.setEnabled)
        self.back.clicked.connect(self.back_wanted)
        self.start.clicked.connect(self.start_wanted)

    def _build_advanced(self) -> None:
        inside = self.advanced
        self.epochs = DecimalBox(inside, minimum=0.1, maximum=10.0, singleStep=0.1, value=1.0, prefix="× ")
        self.rate = DecimalBox(inside, minimum=0.01, maximum=10.0, singleStep=0.1, value=1.0, prefix="× ")
        self.members = QSpinBox(inside, minimum=0, maximum=9)
        self.members.setSpecialValueText(tr("as in the model"))
        self.keep = DecimalBox(inside, minimum=-0.05, maximum=1.0, singleStep=0.05, value=-0.05)
        self.keep.setSpecialValueText(tr("as tested"))
        self.threads = QSpinBox(inside, minimum=0, maximum=256)
        self.threads.setSpecialValueText("all, politely")
        self.seed = QSpinBox(inside, minimum=0, maximum=2**31 - 1, value=2023)
        self.judge = QCheckBox(tr("Judge the new model on the patients kept for it"), inside)
        self.judge.setChecked(True)
        form = QFormLayout(inside)
        form.setContentsMargins(22, 0, 0, 0)
        for label, widget, tip in (
            (tr("How &often each event is heard:"), self.epochs, tr("A factor upon the number of passes (epochs)")),
            (tr("How &fast it learns:"), self.rate, tr("A factor upon the learning rate")),
            (tr("&Networks that learn:"), self.members, tr("A model may be a small team of networks")),
            (tr("How much of the &old model stays:"), self.keep, tr("0: nothing is held; 1: nothing changes")),
            (tr("Processor &cores:"), self.threads, tr("It works at low priority in any case")),
            (tr("Ran&dom seed:"), self.seed, tr("The same seed and recordings give the same model")),
        ):
            widget.setToolTip(tip)
            widget.setProperty("bare", True)
            widget.lineEdit().setTextMargins(*BARE_MARGINS)
            widget.setAccessibleName(label.replace("&", "").rstrip(":"))
            widget.setAccessibleDescription(tip)
            widget.setMaximumWidth(190)
            form.addRow(label, widget)
        form.addRow("", self.judge)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        layout.addWidget(self.title)
        for radio, text in ((self.refine, REFINE), (self.scratch, SCRATCH)):
            about = words(text, self, muted=True)
            about.setIndent(22)
            layout.addWidget(radio)
            layout.addWidget(about)
        layout.addWidget(self.refused)
        layout.addSpacing(6)
        layout.addWidget(self.estimate)
        form = QFormLayout()
        form.addRow(tr("A &note for yourself:"), self.note)
        layout.addLayout(form)
        layout.addWidget(self.fold)
        layout.addWidget(self.advanced)
        layout.addStretch(1)
        footer(layout, [self.back], [self.start])

    def _unfold(self, shown: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self.advanced.setVisible(shown)

    def refuse_scratch(self, why: str) -> None:
        """Why there is too little to learn from scratch; "": there is enough."""
        say(self.refused, why)
        self.scratch.setEnabled(not why)
        if why:
            self.refine.setChecked(True)

    def set_experience(self, text: str) -> None:
        """What earlier retrainings on this computer took, in words; "" if there were none."""
        self._experience = text
        self.estimate.setText(" ".join(filter(None, (text, _MEASURED, _ANY_MOMENT))))

    def show_measuring(self) -> None:
        measuring = tr("Being measured on this computer …")
        self.estimate.setText(" ".join(filter(None, (self._experience, measuring, _ANY_MOMENT))))

    def show_measured(self, times: Mapping[str, str]) -> None:
        """Words for "refine" and "scratch"; nothing where it could not be measured."""
        said = []
        if Way.REFINE in times:
            said.append(tr("refining takes about {duration}", duration=times[Way.REFINE]))
        if Way.SCRATCH in times:
            said.append(tr("learning from scratch takes about {duration}", duration=times[Way.SCRATCH]))
        if not said:
            self.set_experience(self._experience)
            return
        measured = tr("Measured on this computer, as busy as it is now: {durations}.", durations=", ".join(said))
        self.estimate.setText(f"{measured} {_ANY_MOMENT}")

    @property
    def way(self) -> Way:
        return Way.REFINE if self.refine.isChecked() else Way.SCRATCH

    @property
    def settings(self) -> Settings:
        kept = round(self.keep.value(), 2)
        return Settings(
            epochs=round(self.epochs.value(), 2),
            learning_rate=round(self.rate.value(), 2),
            members=self.members.value() or None,
            keep=kept if kept >= 0 and self.way is Way.REFINE else None,
            threads=self.threads.value() or None,
            seed=self.seed.value(),
            judge=self.judge.isChecked(),
        )
