"""Whose lungs are to be heard, and for how long at each site; or which session to go on with."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.live.guided import LEAST_S, LONGEST_TEXT, MOST_S, Guided, age_of, tidy
from app.look.dates import day_and_time
from app.look.decimal_box import DecimalBox
from app.look.theme import BARE_MARGINS, Theme
from app.panels.record_widgets import ElidedButton, Note
from prs_core.errors import PRSError
from prs_core.patients import Person
from prs_core.translation import tr

_SEXES = {"": tr("Not said", "sex"), "female": tr("Girl"), "male": tr("Boy")}
_MOST_OFFERED = 4


class SessionForm(QWidget):
    """Asks; decides nothing."""

    begun = Signal(object, float)  # Person, seconds per site
    resumed = Signal(object, object)  # Path, Guided

    def __init__(self, seconds: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("New guided session"))
        self.patient = QLineEdit(self, maxLength=LONGEST_TEXT, placeholderText=tr("Name, number or code"))
        self.patient.setAccessibleName(tr("Patient"))
        self.age = QLineEdit(self, maxLength=20)
        self.age.setAccessibleName(tr("Age"))
        self.unit = QComboBox(self)
        for text, months in ((tr("years", "unit of an age"), False), (tr("months", "unit of an age"), True)):
            self.unit.addItem(text, months)
        self.unit.setAccessibleName(tr("Unit of the age"))
        self.sex = QComboBox(self)
        for value, text in _SEXES.items():
            self.sex.addItem(text, value)
        self.sex.setAccessibleName(tr("Sex"))
        self.seconds = DecimalBox(self, decimals=0, minimum=LEAST_S, maximum=MOST_S, value=seconds, suffix=" s")
        self.seconds.setProperty("bare", True)
        self.seconds.lineEdit().setTextMargins(*BARE_MARGINS)
        self.seconds.setAccessibleName(tr("Seconds for each site"))
        self.go = QPushButton(tr("Begin the session"), self)
        self.go.setProperty("primary", True)
        self.wrong = Note("warning", self)
        self.wrong.hide()
        self.waiting = QLabel(tr("Go on with"), self)
        self.waiting.setProperty("heading", True)
        self._offers: list[QPushButton] = []
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Patient"), self.patient)
        age = QHBoxLayout()
        age.setSpacing(4)
        age.addWidget(self.age, 1)
        age.addWidget(self.unit)
        form.addRow(tr("Age"), age)
        form.addRow(tr("Sex"), self.sex)
        form.addRow(tr("Each site"), self.seconds)
        words = QLabel(
            tr(
                "Site after site is counted down and recorded. All of this may be left empty. A number with age and "
                "sex gives file names that tell them; else they are noted beside the sound."
            ),
            self,
            wordWrap=True,
        )
        words.setProperty("muted", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 10, 10, 10)
        self._column.setSpacing(8)
        for part in (words, form, self.wrong, self.go, self.waiting):
            if isinstance(part, QWidget):
                self._column.addWidget(part)
            else:
                self._column.addLayout(part)
        self._column.addStretch(1)
        self.go.clicked.connect(self._begin)
        for field in (self.patient, self.age):
            field.returnPressed.connect(self._begin)
        self.offer([])

    def offer(self, sessions: list[tuple[Path, Guided]]) -> None:
        """Those that were put aside, or that a kill ended."""
        for button in self._offers:
            self._column.removeWidget(button)
            button.deleteLater()
        self._offers = [self._offer(path, session) for path, session in sessions[:_MOST_OFFERED]]
        self.waiting.setVisible(bool(self._offers))
        for button in self._offers:
            self._column.insertWidget(self._column.count() - 1, button)

    def _offer(self, path: Path, session: Guided) -> QPushButton:
        button = ElidedButton(session_words(session), self)
        button.clicked.connect(lambda: self.resumed.emit(path, session))
        return button

    def _begin(self) -> None:
        try:
            age = age_of(self.age.text(), months=bool(self.unit.currentData()))
        except PRSError as error:
            self.wrong.set_text(error.message, error.advice)
            self.wrong.show()
            self.age.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.wrong.hide()
        person = Person(tidy(self.patient.text()), "", age, str(self.sex.currentData()))
        self.begun.emit(person, self.seconds.value())

    def clear(self) -> None:
        """For the next patient."""
        self.patient.clear()
        self.age.clear()
        self.unit.setCurrentIndex(0)
        self.sex.setCurrentIndex(0)

    def apply_theme(self, theme: Theme) -> None:
        self.wrong.apply_theme(theme)


def session_words(session: Guided) -> str:
    """ "40123: 2 of 4 sites, 2 January 03:04"."""
    done, count = session.counts
    try:
        at = day_and_time(datetime.fromisoformat(session.started))
    except ValueError:
        at = ""
    who = session.person.patient or tr("No name")
    values: dict[str, Any] = {"patient": who, "done": done, "when": at}
    if at:
        return tr(
            "{patient}: {done} of %n sites, {when}", "", count, many="{patient}: {done} of %n sites, {when}", **values
        )
    return tr("{patient}: {done} of %n sites", "", count, many="{patient}: {done} of %n sites", **values)
