"""Shortcuts as the person wants them: what actions are called, their keys by default, and what was changed of those."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction, QKeySequence

from app.preferences import settings
from app.preferences.settings import Settings
from prs_core.translation import tr

_FORMAT = QKeySequence.SequenceFormat.PortableText


def set_words(action: QAction, words: str) -> None:
    """What an action is called in tool tips and in the keyboard sheet; the tool tip names its first key too."""
    action.setProperty("words", words)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{words} ({keys})" if keys else words)


def without_mnemonic(text: str) -> str:
    """What a menu calls something, without the letter to press, which some languages add in brackets: 打开(&O)."""
    return re.sub(r"\s?\(&.\)|&", "", text)


def words_of(action: QAction) -> str:
    return str(action.property("words") or without_mnemonic(action.text()))


def keys_of(action: QAction) -> list[str]:
    """The keys of an action, as text that is the same on every system."""
    return [keys.toString(_FORMAT) for keys in action.shortcuts() if not keys.isEmpty()]


def set_keys(action: QAction, keys: Sequence[str]) -> None:
    action.setShortcuts([QKeySequence.fromString(each, _FORMAT) for each in keys])
    set_words(action, words_of(action))


class Shortcuts:
    """The actions by their names, and what is remembered of their keys."""

    def __init__(self, actions: Mapping[str, QAction], remembered: Settings) -> None:
        self.actions, self._settings = dict(actions), remembered
        self.defaults = {name: keys_of(action) for name, action in self.actions.items()}
        self.apply()

    def apply(self) -> None:
        """Give all actions the keys that are remembered."""
        wanted = dict(self.defaults)
        for entry in self._settings.get(settings.SHORTCUTS):
            name, _, keys = entry.partition("=")
            if name in self.actions:
                wanted[name] = [each for each in keys.split(" ") if each]
        for name, action in self.actions.items():
            if keys_of(action) != wanted[name]:
                set_keys(action, wanted[name])

    def wrong(self, entries: Sequence[str]) -> list[str]:
        """What of changed shortcuts, as they are remembered, cannot be taken over."""
        found, taken = [], dict(self.defaults)
        for entry in entries:
            name, equals, keys = entry.partition("=")
            wanted = [each for each in keys.split(" ") if each]
            if name not in self.actions or not equals:
                found.append(tr("“{name}” is no action of this version.", name=name[:60]))
            elif any(QKeySequence.fromString(each, _FORMAT).toString(_FORMAT) != each for each in wanted):
                found.append(tr("“{keys}” are no keys that can be pressed.", keys=keys[:60]))
            else:
                taken[name] = wanted
        owners: dict[str, str] = {}
        for name, each in ((name, each) for name, keys in taken.items() for each in keys):
            if owners.setdefault(each, name) != name:
                one, other = words_of(self.actions[owners[each]]), words_of(self.actions[name])
                found.append(
                    tr("Both “{one}” and “{other}” would have the keys {keys}.", one=one, other=other, keys=each)
                )
        return found

    def conflict(self, name: str, keys: str) -> str | None:
        """The name of another action that has these keys."""
        return next((each for each, action in self.actions.items() if each != name and keys in keys_of(action)), None)

    def change(self, name: str, keys: Sequence[str]) -> None:
        """Give an action other keys, and take them from any action that had them."""
        for each in keys:
            other = self.conflict(name, each)
            if other is not None:
                set_keys(self.actions[other], [k for k in keys_of(self.actions[other]) if k != each])
        set_keys(self.actions[name], keys)
        self._remember()

    def reset(self) -> None:
        """All keys as they are by default."""
        for name, action in self.actions.items():
            set_keys(action, self.defaults[name])
        self._remember()

    def _remember(self) -> None:
        changed = tuple(
            f"{name}={' '.join(keys_of(action))}"
            for name, action in self.actions.items()
            if keys_of(action) != self.defaults[name]
        )
        self._settings.set(settings.SHORTCUTS, changed)
