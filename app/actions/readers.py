"""The Readers menu: reading blind, others' readings, deciding between two, agreement."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.actions.maker import ActionMaker, Groups
from app.preferences.shortcuts import set_words
from prs_core.agreement.disagreements import Choice

if TYPE_CHECKING:
    from app.main_window import MainWindow

NOBODY = "Nobody's"


class ReadersActions:
    """Makes and keeps the actions; ``refresh`` says of those that cannot be why."""

    def __init__(self, window: MainWindow, make: ActionMaker) -> None:
        self._window, self._desk = window, window.reading_desk
        desk, adjudicator = self._desk, window.reading_desk.adjudicator
        self.open_blind = make("&Open a study to read blind …", lambda: window.files.choose_study(blind=True))
        self.begin_blind = make("&Read blind …", desk.begin_blind)
        self.end_blind = make("&End blind reading …", desk.end_blind)
        self.beside = QMenu("&Beside mine", window)
        self.beside.aboutToShow.connect(self._fill_beside)
        self.other_beside = make("Other reading &beside mine", self._next_beside, "O", tip="Next reading beside mine")
        self.adjudicate = make("&Adjudicate …", desk.adjudicate, "Ctrl+Shift+A")
        self.end_adjudication = make("En&d the adjudication", desk.end_adjudication)
        self.following = make("&Next disagreement", lambda: adjudicator.step(1), "E")
        self.preceding = make("&Previous disagreement", lambda: adjudicator.step(-1), "Shift+E")
        self.next_open = make("Next &undecided", adjudicator.go_on, "W", tip="Next undecided disagreement")
        self.take_a = make(
            "Take the &first", partial(adjudicator.decide, Choice.A), "Shift+A", tip="Decide for the first"
        )
        self.take_b = make(
            "Take the &second", partial(adjudicator.decide, Choice.B), "Shift+B", tip="Decide for the second"
        )
        self.take_both = make(
            "Bo&th", partial(adjudicator.decide, Choice.BOTH), "Shift+T", tip="Decide for both together"
        )
        self.take_neither = make(
            "Ne&ither", partial(adjudicator.decide, Choice.NEITHER), "Shift+N", tip="Decide for neither"
        )
        self.take_own = make("O&wn …", adjudicator.own, "Shift+W", tip="Decide by an event or label of your own")
        self.agreement = make("A&greement …", desk.show_agreement, "Ctrl+Shift+G", tip="Agreement of readers")
        self.look_again = make("&Look for others' changes", desk.refresh, "F5", tip="Look for what others changed")
        self._menu(window.menuBar().addMenu("Rea&ders"))
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
        self._window.status.showMessage(f"{side.name if side is not None else NOBODY} reading beside yours.", 4000)

    def refresh(self) -> None:
        desk, blind = self._desk, self._window.session.blind
        deciding, current = desk.adjudicator.active, desk.adjudicator.current
        not_beside = desk.why_not_compare() or ("" if not deciding else "Both readings are shown")
        for action, why_not in (
            (self.begin_blind, desk.why_not_blind()),
            (self.end_blind, "" if blind else "You do not read blind"),
            (self.beside.menuAction(), not_beside),
            (self.other_beside, not_beside),
            (self.adjudicate, desk.why_not_adjudicate()),
            (self.agreement, desk.why_not_compare()),
            (self.look_again, "" if self._window.study_desk.study is not None else "Open a study first"),
        ):
            action.setEnabled(not why_not)
            set_words(action, str(action.property("words") or action.text().replace("&", "").rstrip(" …")))
            if why_not:
                action.setToolTip(why_not)
        self.end_adjudication.setEnabled(deciding)
        for action in self._steps:
            action.setEnabled(deciding)
        for choice, action in self.choices.items():
            action.setEnabled(current is not None and (choice is not Choice.BOTH or current.both is not None))

    def for_the_sheet(self) -> Groups:
        looking = [self.other_beside, self.adjudicate, self.agreement, self.look_again]
        return [("Readers", [*looking, *self._steps, *self.choices.values()])]
