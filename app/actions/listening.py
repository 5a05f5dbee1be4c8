"""Menu entries and shortcuts for how sound is listened to. Bar and menu share them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.preferences.choices import FILTERS
from app.sound.listening import LEADS_S
from prs_core.rendering import SPEEDS
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow

Make = Callable[..., QAction]


def speed_text(speed: float) -> str:
    return tr("{speed:g}×", speed=speed)


def lead_text(lead_s: float) -> str:
    return tr("{seconds:g} s", seconds=lead_s) if lead_s else tr("None", "no pre-roll")


class ListeningActions:
    """Makes and keeps the actions; ``refresh`` brings them up to date with the choices."""

    def __init__(self, window: MainWindow, make: Make) -> None:
        self.expand = window.expanded.toggle
        self._window = window
        self._listening = listening = window.playback.listening
        self.slower = make(tr("S&lower"), lambda: listening.step_speed(-1), ",", tip=tr("Play slower"))
        self.faster = make(tr("&Faster"), lambda: listening.step_speed(1), ".", tip=tr("Play faster"))
        self.pitch: QAction = self._toggle(
            make(tr("Keep the p&itch"), lambda: listening.set_keep_pitch(self.pitch.isChecked()), "K", icon="pitch")
        )
        self.next_lead = make(
            tr("&Next pre-roll"), listening.next_lead, "R", tip=tr("More pre-roll before the selection")
        )
        self.next_filter = make(tr("&Next filter"), listening.next_filter, "B", tip=tr("Next listening filter"))
        self.corners = make(tr("&Corners of the band-pass …"), window.edit_band)
        self.as_heard: QAction = self._toggle(
            make(
                tr("Show what is &heard"),
                lambda: listening.set_as_heard(self.as_heard.isChecked()),
                "V",
                icon="eye",
                tip=tr("Show what is heard, through the filter"),
            )
        )
        self.definitions = make(
            tr("&Event types and reference sounds"),
            self.show_definitions,
            "Shift+F1",
            tip=tr("Event types, with synthesised sounds"),
        )
        self.speeds = self._choices(window, tr("Sp&eed"), {speed_text(s): s for s in SPEEDS}, listening.set_speed)
        self.leads = self._choices(window, tr("P&re-roll"), {lead_text(s): s for s in LEADS_S}, listening.set_lead)
        self.filters = self._choices(
            window, tr("&Filter"), {text: name for name, text in FILTERS.items()}, listening.set_filter
        )
        self.speeds.addSeparator()
        self.speeds.addActions([self.slower, self.faster])
        self.leads.addSeparator()
        self.leads.addAction(self.next_lead)
        self.filters.addSeparator()
        self.filters.addActions([self.next_filter, self.corners])

        window.events.definition_wanted.connect(self.show_definitions)

    def show_definitions(self) -> None:
        """All types; the one that is selected is brought into sight."""
        from app.panels.definitions import show_definitions

        window = self._window
        dialog = show_definitions(window, window.themes.theme, window.events.selected_type)
        dialog.about_to_play.connect(window.playback.stop, Qt.ConnectionType.UniqueConnection)
        dialog.problem.connect(window.notices.show_notice, Qt.ConnectionType.UniqueConnection)
        window.themes.changed.connect(dialog.apply_theme, Qt.ConnectionType.UniqueConnection)

    @staticmethod
    def _toggle(action: QAction) -> QAction:
        action.setCheckable(True)
        action.setIconVisibleInMenu(False)  # there the check mark says whether it is on
        return action

    @staticmethod
    def _choices(parent: QWidget, title: str, choices: dict[str, Any], then: Callable[[Any], None]) -> QMenu:
        menu = QMenu(title, parent)
        group = QActionGroup(menu)
        for text, value in choices.items():
            action = QAction(text, menu, checkable=True)
            action.setData(value)
            action.triggered.connect(lambda _, value=value: then(value))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def add_to(self, menu: QMenu) -> None:
        """Put everything into the Playback menu."""
        menu.addSeparator()
        menu.addMenu(self.speeds)
        menu.addAction(self.pitch)
        menu.addMenu(self.leads)
        menu.addMenu(self.filters)
        menu.addAction(self.as_heard)
        menu.addSeparator()
        menu.addAction(self.expand)
        menu.addAction(self.definitions)

    def for_the_sheet(self) -> list[QAction]:
        """Those with shortcuts, for the keyboard sheet."""
        return [
            *(self.slower, self.faster, self.pitch, self.next_lead, self.next_filter, self.as_heard),
            *(self.expand, self.definitions),
        ]

    def refresh(self) -> None:
        listening = self._listening
        chosen = ((self.speeds, listening.speed), (self.leads, listening.lead_s), (self.filters, listening.filter))
        for menu, value in chosen:
            for action in menu.actions():
                if action.isCheckable():
                    action.setChecked(action.data() == value)
        self.pitch.setChecked(listening.keep_pitch)
        self.as_heard.setChecked(listening.as_heard)
        self.slower.setEnabled(listening.speed > SPEEDS[0])
        self.faster.setEnabled(listening.speed < SPEEDS[-1])
