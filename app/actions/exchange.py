"""The actions that bring annotations in and out, and reports."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.preferences.shortcuts import set_words
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow

Make = Callable[..., QAction]


class ExchangeActions:
    """Makes and keeps the actions; ``refresh`` says of those that cannot be why."""

    def __init__(self, window: MainWindow, make: Make) -> None:
        self._desk = desk = window.exchange
        self.import_annotations = make(tr("&Import annotations …"), desk.import_annotations, "Ctrl+I")
        self.export_annotations = make(tr("E&xport annotations …"), desk.export_annotations, "Ctrl+Shift+X")
        self.report = make(tr("&Report …"), desk.make_report, "Ctrl+Shift+R")

    def add_to(self, menu: QMenu) -> None:
        """Put everything into the File menu."""
        menu.setToolTipsVisible(True)
        menu.addActions(self.for_the_sheet())

    def for_the_sheet(self) -> list[QAction]:
        return [self.import_annotations, self.export_annotations, self.report]

    def refresh(self) -> None:
        desk = self._desk
        for action, words, why_not in (
            (self.import_annotations, tr("Import annotations"), desk.why_not_import()),
            (self.export_annotations, tr("Export annotations"), desk.why_not_export()),
            (self.report, tr("Report on the recording or its patient"), desk.why_not_report()),
        ):
            action.setEnabled(not why_not)
            set_words(action, words)
            if why_not:
                action.setToolTip(why_not)
