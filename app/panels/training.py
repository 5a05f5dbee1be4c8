"""Retraining in four steps: what there is, how, learning, and the verdict. It blocks nothing and may be closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.guide.desk import help_button
from app.look.theme import Theme
from app.panels.training_material import MaterialPage
from app.panels.training_parts import note, say
from app.panels.training_run import RunPage
from app.panels.training_verdict import VerdictPage
from app.panels.training_way import WayPage
from prs_core.translation import tr

STEPS = (tr("1  What there is"), tr("2  How"), tr("3  Learning"), tr("4  Verdict"))


class TrainingDialog(QDialog):
    """The pages, and where one is; what they say is heard by the desk (app.learning.training_desk)."""

    closing = Signal()

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Retrain the model"))
        self.setAccessibleName(tr("Retrain the model"))
        self.setModal(False)
        self.steps = QLabel(self)
        self.steps.setTextFormat(Qt.TextFormat.RichText)
        top = QHBoxLayout()
        top.addWidget(self.steps, 1)
        top.addWidget(help_button(self))
        self.trouble = note(self, tr("What went wrong"), danger=True)
        self.whose = note(self, tr("Which study it learns from"))
        self.material = MaterialPage(self)
        self.way = WayPage(self)
        self.run = RunPage(self)
        self.verdict = VerdictPage(self)
        self.pages = QStackedWidget(self)
        for page in (self.material, self.way, self.run, self.verdict):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.whose)
        layout.addWidget(self.trouble)
        layout.addWidget(self.pages, 1)
        for page in (self.material, self.run, self.verdict):
            page.closed.connect(self.close)
        self.apply_theme(theme)
        self.show_page(self.material)
        room = parent.screen().availableGeometry()
        self.resize(min(1000, room.width() - 40), min(740, room.height() - 60))

    def show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        # What the page is about has the focus, and not the way to the guide, which is read first.
        firsts: dict[QWidget, QWidget] = {
            self.material: self.material.classes,
            self.way: self.way.refine,
            self.run: self.run.close_,
            self.verdict: self.verdict.keep,
        }
        firsts[page].setFocus()
        self.tell("")
        here = self.pages.currentIndex()
        self.steps.setText(
            "&nbsp;&nbsp;›&nbsp;&nbsp;".join(f"<b>{step}</b>" if i == here else step for i, step in enumerate(STEPS))
        )
        self.steps.setAccessibleName(tr("Step {here} of {count}", here=here + 1, count=len(STEPS)))

    def tell_whose(self, study: str) -> None:
        """Whose retraining is shown, where it is not of the study that is open; "": it is."""
        say(self.whose, tr("This retraining learns from “{study}”, which is not open.", study=study) if study else "")

    def tell(self, message: str, advice: str = "") -> None:
        """Something that went wrong; "" for nothing any more."""
        say(self.trouble, f"{message} {advice}".strip())

    def apply_theme(self, theme: Theme) -> None:
        for page in (self.material, self.run, self.verdict):
            page.apply_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        event.accept()  # QDialog's own would reject() instead, which comes back here and closes nothing

    def reject(self) -> None:
        """Esc closes the window, and ends nothing."""
        self.close()
