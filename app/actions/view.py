"""The View menu: what is shown, of which recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.actions.maker import ActionMaker, Groups
from app.preferences import choices, settings
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow

ZOOM = 1.5


class ViewActions:
    """Makes and keeps the actions."""

    def __init__(self, window: MainWindow, make: ActionMaker) -> None:
        self._window, self._make = window, make
        self._lanes: dict[str, QAction] = {}
        self._moving()
        self._stepping()
        self._showing()
        menu = window.menuBar().addMenu(tr("&View"))
        menu.addActions([self.zoom_in, self.zoom_out, self.fit, self.home, self.end])
        menu.addSeparator()
        menu.addActions([self.previous, self.next, self.unreviewed, self.find, self.next_pane])
        #: Everything that can be shown beside the lanes and hidden again.
        self.shown_parts = [self.show_worklist, self.show_events]
        menu.addActions(self.shown_parts)
        menu.addAction(self.pair)
        menu.addSeparator()
        self._looks(menu)
        menu.addAction(self.full_screen)

    def _moving(self) -> None:
        make, lanes = self._make, self._window.lanes
        self.zoom_in = make(tr("Zoom &in"), lambda: lanes.zoom(ZOOM), ("+", "="), icon="zoom-in")
        self.zoom_out = make(tr("Zoom &out"), lambda: lanes.zoom(1 / ZOOM), "-", icon="zoom-out")
        self.fit = make(tr("Show &all"), lanes.fit, "F", icon="fit", tip=tr("Show the whole recording"))
        self.home = make(tr("Go to the &beginning"), self._go_home, "Home")
        self.end = make(tr("Go to the &end"), self._go_end, "End")

    def _stepping(self) -> None:
        make, worklist = self._make, self._window.worklist
        self.previous = make(tr("&Previous recording"), lambda: worklist.step(-1), ("P", "Ctrl+Up"))
        self.next = make(tr("&Next recording"), lambda: worklist.step(1), ("N", "Ctrl+Down"))
        self.unreviewed = make(
            tr("Next &unreviewed recording"), worklist.next_unreviewed, "J", tip=tr("Next recording not reviewed yet")
        )
        self.pair = make(
            tr("Left and right side &by side …"),
            self._show_pair,
            "Y",
            tip=tr("Left and right of this patient, side by side"),
        )
        self.find = make(tr("&Filter the worklist"), self._focus_filter, "Ctrl+F")
        self.next_pane = make(
            tr("Next &pane"), self._window.focus_next_pane, "F6", tip=tr("Go to the next part of the window")
        )

    def _showing(self) -> None:
        window = self._window
        self.show_events: QAction = window.events_dock.toggleViewAction()
        self.show_events.setText(tr("&Events table"))
        self.show_events.setShortcut("Ctrl+T")
        self.show_worklist: QAction = window.dock.toggleViewAction()
        self.show_worklist.setText(tr("&Worklist"))
        self.show_worklist.setShortcut("Ctrl+L")
        self.full_screen: QAction = self._make(tr("F&ull screen"), self._toggle_full_screen, "F11")
        self.full_screen.setCheckable(True)

    def _looks(self, menu: QMenu) -> None:
        window, kept = self._window, self._window.settings
        shown = menu.addMenu(tr("&Lanes"))
        for name, text in choices.LANES.items():
            action = QAction(text, window, checkable=True)
            action.triggered.connect(lambda on, name=name: self.show_lane(name, on))
            shown.addAction(action)
            self._lanes[name] = action
        self._spectrogram = self._make.choices(
            menu.addMenu(tr("&Spectrogram up to")),
            {text: hz for hz, text in choices.SPECTROGRAM_HZ.items()},
            kept.get(settings.SPECTROGRAM_MAX_HZ),
            lambda hz: kept.set(settings.SPECTROGRAM_MAX_HZ, hz),
        )
        self._themes = self._make.choices(
            menu.addMenu(tr("&Theme")),
            {text: key for key, text in choices.THEMES.items()},
            kept.get(settings.THEME),
            window.choose_theme,
        )

    def show_lane(self, name: str, on: bool = True) -> None:
        """Switch a lane on or off, by its name."""
        kept = self._window.settings
        others = [each for each in kept.get(settings.LANES_SHOWN) if each != name]
        kept.set(settings.LANES_SHOWN, (*others, name) if on else tuple(others))

    def refresh(self) -> None:
        session = self._window.session
        for action in (self.zoom_in, self.zoom_out, self.fit, self.home, self.end):
            action.setEnabled(session.sound is not None)
        for action in (self.previous, self.next, self.unreviewed):
            action.setEnabled(bool(session.items))
        self.pair.setEnabled(session.current is not None)
        self.full_screen.setChecked(self._window.isFullScreen())
        kept = self._window.settings
        for name, action in self._lanes.items():
            action.setChecked(name in kept.get(settings.LANES_SHOWN))
        self._spectrogram[kept.get(settings.SPECTROGRAM_MAX_HZ)].setChecked(True)
        self._themes[kept.get(settings.THEME)].setChecked(True)

    def for_the_sheet(self) -> Groups:
        moving = [self.zoom_in, self.zoom_out, self.fit, self.home, self.end]
        return [
            (tr("View"), [*moving, *self.shown_parts, self.pair, self.next_pane, self.full_screen]),
            (tr("Recordings"), [self.previous, self.next, self.unreviewed, self.find]),
        ]

    # -- small deeds

    def _show_pair(self) -> None:
        from app.panels.pair import NO_OTHER, NOBODY, PairDialog
        from app.reading.pairing import companions

        window = self._window
        dialog, item = window.findChild(PairDialog), window.session.current
        if dialog is None and (item is None or not companions(item, list(window.session.items.values()))):
            window.notices.show_notice(NO_OTHER if item is not None and item.person.patient else NOBODY)
            return
        if dialog is None:
            dialog = PairDialog(window, window.themes.theme, window.session, window.workbench.hand, window.playback)
            window.applying.dress_spectrograms()
            dialog.about_to_play.connect(window.playback.stop)
            dialog.problem.connect(window.notices.show_notice)
            window.themes.changed.connect(dialog.apply_theme)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _go_home(self) -> None:
        lanes = self._window.lanes
        lanes.zoom_to(0.0, lanes.timeline.span_s)

    def _go_end(self) -> None:
        lanes = self._window.lanes
        duration = lanes.timeline.duration_s
        lanes.zoom_to(duration - lanes.timeline.span_s, duration)

    def _focus_filter(self) -> None:
        self._window.dock.show()
        self._window.worklist.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle_full_screen(self) -> None:
        window = self._window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()
