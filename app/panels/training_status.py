"""How far a retraining is, in the status line; a click shows it."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from app.learning.training_desk import TrainingDesk
from prs_core.translation import tr


class TrainingStatus(QToolButton):
    """Hidden while there is nothing to tell."""

    def __init__(self, desk: TrainingDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAutoRaise(True)
        self.setToolTip(tr("Show the retraining"))
        self.clicked.connect(desk.show)
        desk.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        words = self._desk.in_brief
        self.setText(words)
        self.setAccessibleName(words or tr("Retraining"))
        self.setVisible(bool(words))
