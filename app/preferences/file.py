"""Preferences as a JSON file, to take them to another computer: written whole, taken over whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.preferences.kinds import Option
from app.preferences.settings import PREFERENCES, REGISTRY, SHORTCUTS, Settings
from prs_core.errors import PRSError
from prs_core.files import replace_atomically
from prs_core.held_files import refuse_held
from prs_core.translation import tr

FORMAT = 1
_MOST_BYTES = 1_000_000
_MOST_TOLD = 4
_OTHER_FILE = tr("Choose a file that was saved by “Export” in the preferences.")


class PreferenceError(PRSError):
    """A file of preferences cannot be taken over; nothing of it was."""


def export_preferences(remembered: Settings, path: Path) -> None:
    """Write all preferences. Raises OSError."""
    values = {option.key: remembered.get(option) for option in PREFERENCES}
    whole = {"program": "PRS Studio", "preferences": FORMAT, "settings": values}
    with replace_atomically(path) as partial:
        partial.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read_preferences(
    path: Path, wrong_keys: Callable[[tuple[str, ...]], list[str]] = lambda entries: []
) -> dict[Option[Any], Any]:
    """The settings of a file with their values, all of them valid. ``wrong_keys`` says what is wrong with shortcuts.

    Raises PreferenceError, which names what cannot be understood, and OSError."""
    refuse_held(path, PreferenceError, _OTHER_FILE)
    try:
        with path.open("rb") as file:
            whole = json.loads(file.read(_MOST_BYTES).decode("utf-8"))
        if whole["program"] != "PRS Studio" or not isinstance(whole["settings"], dict):
            raise ValueError
        version, entries = whole["preferences"], whole["settings"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PreferenceError(tr("This file holds no preferences of PRS Studio."), _OTHER_FILE) from error
    if version != FORMAT:
        raise PreferenceError(
            tr("These preferences were saved by another version of PRS Studio."), tr("Export them there anew.")
        )
    found, wrong = _understood(entries)
    wrong += wrong_keys(found.get(SHORTCUTS, ()))
    if wrong:
        more = len(wrong) - _MOST_TOLD
        lines = wrong[:_MOST_TOLD] + ([tr("And {count} more.", count=more)] if more > 0 else [])
        raise PreferenceError(tr("Nothing was taken over."), "\n".join(lines))
    return found


def _understood(entries: Mapping[str, Any]) -> tuple[dict[Option[Any], Any], list[str]]:
    """What the entries say, and what is wrong with the others."""
    found, wrong = {}, []
    for key, value in entries.items():
        option = REGISTRY.get(key)
        if option is None or not option.group:
            wrong.append(tr("“{key}” is no setting of this version.", key=key[:60]))
            continue
        try:
            found[option] = option.kind.from_json(value)
        except (ValueError, TypeError):
            shown = json.dumps(value, ensure_ascii=False)[:40]
            wrong.append(
                tr(
                    "“{title}” cannot be {shown}: it is {expected}.",
                    title=option.title,
                    shown=shown,
                    expected=option.kind.expected,
                )
            )
    return found, wrong


def apply_preferences(remembered: Settings, values: Mapping[Option[Any], Any]) -> int:
    """Take values over, in the order of the registry. Returns how many of them are new."""
    count = sum(remembered.get(option) != value for option, value in values.items())
    for option in PREFERENCES:
        if option in values:
            remembered.set(option, values[option])
    remembered.sync()
    return count


def reset_preferences(remembered: Settings) -> None:
    """Everything as it was at first."""
    for option in PREFERENCES:
        remembered.reset(option)
    remembered.sync()
