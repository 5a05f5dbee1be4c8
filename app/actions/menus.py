"""All actions of the main window: each menu's in a file of its own, here put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.actions.analysis import AnalysisActions
from app.actions.edit import EditActions
from app.actions.exchange import ExchangeActions
from app.actions.file import FileActions
from app.actions.help import HelpActions
from app.actions.listening import ListeningActions
from app.actions.maker import ActionMaker, Groups, MenuActions
from app.actions.models import ModelsActions
from app.actions.playback import PlaybackActions
from app.actions.readers import ReadersActions
from app.actions.recording import RecordingActions
from app.actions.training import TrainingActions
from app.actions.view import ViewActions
from app.look.theme import Theme
from app.look.tool_bar import ToolBar
from app.preferences.shortcut_guard import ShortcutGuard

if TYPE_CHECKING:
    from app.main_window import MainWindow


class Actions(QObject):
    """Makes and keeps the actions; what they do is said by the window, the session, the playback and the desks."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._guard = ShortcutGuard(self)
        self._make = make = ActionMaker(window)
        # In the order of the menu bar. A further menu is one file, one line here, and its place in `menus`.
        self.file = FileActions(window, make)
        self.edit = EditActions(window, make)
        self.view = ViewActions(window, make)
        self.playback = PlaybackActions(window, make)
        self.recording = RecordingActions(window, make)
        self.analysis = AnalysisActions(window, make)
        self.readers = ReadersActions(window, make)
        self.training = TrainingActions(window, make)
        self.models = ModelsActions(window, make, self.training.menu)
        self.help = HelpActions(window, make)
        self.menus: tuple[MenuActions, ...] = (
            self.file,
            self.view,
            self.playback,
            self.edit,
            self.recording,
            self.analysis,
            self.readers,
            self.training,
            self.models,
            self.help,
        )
        self.exchange: ExchangeActions = self.file.exchange
        self.listening: ListeningActions = self.playback.listening
        self.bar = ToolBar(window, self)
        self.refresh()

    def refresh(self) -> None:
        """Enable what makes sense now."""
        for menu in self.menus:
            menu.refresh()
        self.bar.refresh()

    def apply_theme(self, theme: Theme) -> None:
        self._make.draw_icons(self._window.palette())
        self.playback.draw_icon(anew=True)
        self.bar.apply_theme(theme)
        self.refresh()

    def groups(self) -> Groups:
        """For the keyboard sheet: groups of one title are one."""
        found: dict[str, list[QAction]] = {}
        for menu in self.menus:
            for title, actions in menu.for_the_sheet():
                found.setdefault(title, []).extend(actions)
        return list(found.items())

    def named(self) -> dict[str, QAction]:
        """The actions whose keys may be changed, by names that stay the same."""
        owners: tuple[object, ...] = (*self.menus, self.listening, self.exchange)
        found = {name: value for owner in owners for name, value in vars(owner).items()}
        actions = {name: value for name, value in found.items() if isinstance(value, QAction)}
        actions |= {f"type_{number}": action for number, action in enumerate(self.edit.types, start=1)}
        actions |= {f"nudge_{number}": action for number, action in enumerate(self.edit.nudges, start=1)}
        actions |= {f"layer_{layer}": action for layer, action in self.edit.layers.items()}
        actions["pause_recording"] = self.recording.pause  # "pause" are the analyses
        return actions
