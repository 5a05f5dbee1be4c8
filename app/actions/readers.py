"""The Readers menu: reading blind, others' readings, deciding between two, agreement."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.actions.maker import ActionMaker, Groups
from app.preferences.shortcuts import set_words, without_mnemonic
from prs_core.agreement.disagreements import Choice
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow

NOBODY = tr("Nobody's")


class ReadersActions:
    """Makes and keeps the actions; ``refresh`` says of those that cannot be why."""

    def __init__(self, window: MainWindow, make: ActionMaker) -> None:
        self._window, self._desk = window, window.reading_desk
        desk, adjudicator = self._desk, window.reading_desk.adjudicator
        self.open_blind = make(tr("&Open a study to read blind …"), lambda: window.files.choose_study(blind=True))
        self.begin_blind = make(tr("&Read blind …"), desk.begin_blind)
        self.end_blind = make(tr("&End blind reading …"), desk.end_blind)
        self.beside = QMenu(tr("&Beside mine"), window)
        self.beside.aboutToShow.connect(self._fill_beside)
        self.other_beside = make(
            tr("Other reading &beside mine"), self._next_beside, "O", tip=tr("Next reading beside mine")
        )
        self.adjudicate = make(tr("&Adjudicate …"), desk.adjudicate, "Ctrl+Shift+A")
        self.end_adjudication = make(tr("En&d the adjudication"), desk.end_adjudication)
        self.following = make(tr("&Next disagreement"), lambda: adjudicator.step(1), "E")
        self.preceding = make(tr("&Previous disagreement"), lambda: adjudicator.step(-1), "Shift+E")
        self.next_open = make(tr("Next &undecided"), adjudicator.go_on, "W", tip=tr("Next undecided disagreement"))
        self.take_a = make(
            tr("Take the &first"), partial(adjudicator.decide, Choice.A), "Shift+A", tip=tr("Decide for the first")
        )
        self.take_b = make(
            tr("Take the &second"), partial(adjudicator.decide, Choice.B), "Shift+B", tip=tr("Decide for the second")
        )
        self.take_both = make(
            tr("Bo&th", "readings of an event"),
            partial(adjudicator.decide, Choice.BOTH),
            "Shift+T",
            tip=tr("Decide for both together"),
        )
        self.take_neither = make(
            tr("Ne&ither", "reading of an event"),
            partial(adjudicator.decide, Choice.NEITHER),
            "Shift+N",
            tip=tr("Decide for neither"),
        )
        self.take_own = make(
            tr("O&wn …", "decision"), adjudicator.own, "Shift+W", tip=tr("Decide by an event or label of your own")
        )
        self.agreement = make(tr("A&greement …"), desk.show_agreement, "Ctrl+Shift+G", tip=tr("Agreement of readers"))
        self.look_again = make(
            tr("&Look for others' changes"), desk.refresh, "F5", tip=tr("Look for what others changed")
        )
        self._menu(window.menuBar().addMenu(tr("Rea&ders")))
        window.adjudication.set_keys(self.choices, self.preceding, self.following)

    @property
    def choices(self) -> dict[Choice, QAction]:
        return {
            Choice.A: self.take_a,
            Choice.B: self.take_b,
            Choice.BOTH: self.take_both,
            Choice.NEITHER: self.take_neither,
            Choice.OWN: self.take_own,
        }

    @property
    def _steps(self) -> list[QAction]:
        return [self.following, self.preceding, self.next_open]

    def _menu(self, menu: QMenu) -> None:
        menu.setToolTipsVisible(True)
        menu.addActions([self.open_blind, self.begin_blind, self.end_blind])
        menu.addSeparator()
        menu.addMenu(self.beside)
        menu.addAction(self.other_beside)
        menu.addSeparator()
        menu.addActions([self.adjudicate, self.end_adjudication])
        menu.addActions(self._steps)
        menu.addActions(list(self.choices.values()))
        menu.addSeparator()
        menu.addActions([self.agreement, self.look_again])

    def _fill_beside(self) -> None:
        """Whose readings there are, now that somebody wants to know."""
        self.beside.clear()
        own, chosen = self._window.study_desk.reader, self._desk.beside.side
        for side in (None, *(each for each in self._desk.sides if each.reader is None or each.reader != own)):
            action = self.beside.addAction((NOBODY if side is None else side.name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(side == chosen)
            action.triggered.connect(lambda _, side=side: self._desk.show_beside(side))

    def _next_beside(self) -> None:
        own, chosen = self._window.study_desk.reader, self._desk.beside.side
        sides = [None, *(each for each in self._desk.sides if each.reader is None or each.reader != own)]
        place = sides.index(chosen) if chosen in sides else 0
        side = sides[(place + 1) % len(sides)]
        self._desk.show_beside(side)
        beside = tr("Nobody's reading beside yours.")
        if side is not None:
            beside = tr("{name} reading beside yours.", name=side.name)
        self._window.status.showMessage(beside, 4000)

    def refresh(self) -> None:
        desk, blind = self._desk, self._window.session.blind
        deciding, current = desk.adjudicator.active, desk.adjudicator.current
        not_beside = desk.why_not_compare() or ("" if not deciding else tr("Both readings are shown"))
        for action, why_not in (
            (self.begin_blind, desk.why_not_blind()),
            (self.end_blind, "" if blind else tr("You do not read blind")),
            (self.beside.menuAction(), not_beside),
            (self.other_beside, not_beside),
            (self.adjudicate, desk.why_not_adjudicate()),
            (self.agreement, desk.why_not_compare()),
            (self.look_again, "" if self._window.study_desk.study is not None else tr("Open a study first")),
        ):
            action.setEnabled(not why_not)
            set_words(action, str(action.property("words") or without_mnemonic(action.text()).rstrip(" …")))
            if why_not:
                action.setToolTip(why_not)
        self.end_adjudication.setEnabled(deciding)
        for action in self._steps:
            action.setEnabled(deciding)
        for choice, action in self.choices.items():
            action.setEnabled(current is not None and (choice is not Choice.BOTH or current.both is not None))

    def for_the_sheet(self) -> Groups:
        looking = [self.other_beside, self.adjudicate, self.agreement, self.look_again]
        return [(tr("Readers"), [*looking, *self._steps, *self.choices.values()])]
