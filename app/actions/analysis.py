"""The Analysis menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from app.actions.maker import ActionMaker, Groups
from prs_core.translation import number, tr

if TYPE_CHECKING:
    from app.main_window import MainWindow

HOPS_S = (0.25, 0.5, 1.0, 1.5, 2.0, 3.0)


class AnalysisActions:
    """Makes and keeps the actions."""

    def __init__(self, window: MainWindow, make: ActionMaker) -> None:
        self._window = window
        session = window.session
        menu = window.menuBar().addMenu(tr("&Analysis"))
        hop = menu.addMenu(tr("&Hop between windows"))
        self.hops = make.choices(
            hop, {f"{number(hop_s, 'g')} s": hop_s for hop_s in HOPS_S}, session.hop_s, window.set_hop
        )
        self.other_hop = make(tr("&Other …"), window.choose_other_hop)
        hop.addSeparator()
        hop.addAction(self.other_hop)
        self.again = make(tr("Analyse &again"), session.retry, "Ctrl+R", tip=tr("Read and analyse it again"))
        self.pause: QAction = make(
            tr("&Pause the analyses"), lambda: session.set_paused(self.pause.isChecked()), "Ctrl+P"
        )
        self.pause.setCheckable(True)
        self.cancel = make(tr("&Cancel all analyses"), session.cancel_analyses)
        self.resume = make(tr("&Resume cancelled analyses"), session.resume)
        menu.addActions([self.again, self.pause, self.cancel, self.resume])

    def refresh(self) -> None:
        session = self._window.session
        item, waiting = session.current, session.counts[0]
        self.again.setEnabled(item is not None and not item.is_waiting)
        self.cancel.setEnabled(waiting > 0)
        self.pause.setEnabled(session.paused or waiting > 0)
        self.pause.setChecked(session.paused)
        self.resume.setEnabled(session.has_given_up)
        for hop, action in self.hops.items():
            action.setChecked(hop == session.hop_s)
        self.other_hop.setText(
            tr("&Other …") if session.hop_s in self.hops else tr("&Other … ({seconds:g} s)", seconds=session.hop_s)
        )

    def for_the_sheet(self) -> Groups:
        return [(tr("Recordings"), [self.again, self.pause])]
