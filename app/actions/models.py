"""The models' part of the Model menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.actions.maker import ActionMaker, Groups
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow


class ModelsActions:
    """Makes and keeps the action."""

    def __init__(self, window: MainWindow, make: ActionMaker, menu: QMenu) -> None:
        self.models = make(tr("&Models …"), window.models.show, tip=tr("Models: which there are, and which is in use"))
        menu.addAction(self.models)

    def refresh(self) -> None:
        """They can always be looked at."""

    def for_the_sheet(self) -> Groups:
        return [(tr("Recordings"), [self.models])]
