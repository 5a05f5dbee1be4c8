"""The Model menu: learning from corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.actions.maker import ActionMaker, Groups
from app.preferences.shortcuts import set_words
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow

_WORDS = tr("Retrain the model from what was reviewed")


class TrainingActions:
    """Makes and keeps the actions; the menu is there for others to add to."""

    def __init__(self, window: MainWindow, make: ActionMaker) -> None:
        self._window = window
        self.menu = window.menuBar().addMenu(tr("&Model"))
        self.menu.setToolTipsVisible(True)
        self.retrain = make(tr("&Retrain …"), window.training.show, tip=_WORDS)
        self.menu.addAction(self.retrain)

    def refresh(self) -> None:
        why_not = self._window.training.why_not()
        self.retrain.setEnabled(not why_not)
        set_words(self.retrain, _WORDS)
        if why_not:
            self.retrain.setToolTip(why_not)

    def for_the_sheet(self) -> Groups:
        return [(tr("Recordings"), [self.retrain])]
