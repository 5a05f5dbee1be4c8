"""How the actions of menus, tool bar and shortcuts are made, and what whoever keeps those of a menu can do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from app.look import icons
from app.preferences.shortcuts import set_words, without_mnemonic

Groups = list[tuple[str, list[QAction]]]


class MenuActions(Protocol):
    """The actions of one menu, as attributes: their names are those under which changed keys are remembered."""

    def refresh(self) -> None:
        """Enable what makes sense now."""

    def for_the_sheet(self) -> Groups:
        """Title and actions, for the keyboard sheet."""


class ActionMaker:
    """Makes actions for a window, and draws their icons anew for every theme."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._icons: list[tuple[QAction, str]] = []

    def __call__(
        self, text: str, then: Callable[[], object], keys: str | Sequence[str] = (), *, icon: str = "", tip: str = ""
    ) -> QAction:
        """An action that does ``then``. Tool tips and the keyboard sheet call it ``tip``, or what the menu calls it."""
        action = QAction(text, self._window)
        action.triggered.connect(lambda *_: then())
        keys = [keys] if isinstance(keys, str) else list(keys)
        action.setShortcuts([QKeySequence(key) for key in keys])
        set_words(action, tip or without_mnemonic(text).rstrip(" …"))
        if icon:
            self._icons.append((action, icon))
        return action

    def choices(
        self, menu: QMenu, choices: Mapping[str, Any], chosen: object, then: Callable[..., None]
    ) -> dict[Any, QAction]:
        """Entries of a menu of which one is checked, by their values."""
        group = QActionGroup(self._window)
        made: dict[Any, QAction] = {}
        for text, value in choices.items():
            action = QAction(text, self._window, checkable=True, checked=value == chosen)
            action.triggered.connect(lambda _, value=value: then(value))
            group.addAction(action)
            menu.addAction(action)
            made[value] = action
        return made

    def draw_icons(self, palette: QPalette) -> None:
        for action, name in self._icons:
            action.setIcon(icons.icon(name, palette))
