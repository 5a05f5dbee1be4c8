"""Entries and edits as JSON text and back, and what replaying edits gives."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from prs_core.annotation import Change, Edit, Entry, Event, RecordMark, entry_from_dict, entry_to_dict
from prs_core.errors import StudyError
from prs_core.translation import tr

_DAMAGED = (
    tr("An annotation in the study is damaged."),
    tr("Run “prs-studio study check”, and open a backup of the study."),
)


def entry_to_text(entry: Entry) -> str:
    return json.dumps(entry_to_dict(entry), allow_nan=False, separators=(",", ":"))


def entry_from_text(text: str) -> Entry:
    """Raises StudyError for anything that is no entry."""
    try:
        return entry_from_dict(json.loads(text))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise StudyError(*_DAMAGED) from error


def edit_to_text(edit: Edit) -> str:
    def side(entry: Entry | None) -> dict[str, Any] | None:
        return None if entry is None else entry_to_dict(entry)

    changes = [[side(change.before), side(change.after)] for change in edit.changes]
    return json.dumps({"name": edit.name, "changes": changes}, allow_nan=False, separators=(",", ":"))


def edit_from_text(text: str) -> Edit:
    """Raises StudyError for anything that is no edit."""

    def side(values: Any) -> Entry | None:
        return None if values is None else entry_from_dict(values)

    try:
        values = json.loads(text)
        return Edit(values["name"], tuple(Change(side(before), side(after)) for before, after in values["changes"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise StudyError(*_DAMAGED) from error


def models_of(edit: Edit) -> tuple[str, ...]:
    """The models whose proposals an edit accepts, changes or rejects."""
    entries = (entry for change in edit.changes for entry in (change.before, change.after))
    origins = (entry.origin for entry in entries if entry is not None and not isinstance(entry, RecordMark))
    return tuple(sorted({origin.model_id for origin in origins if origin is not None}))


def replay(edits: Iterable[Edit]) -> dict[str, Entry]:
    """The entries that a series of edits leaves. They were checked when they were made: this only follows them."""
    entries: dict[str, Entry] = {}
    for edit in edits:
        for change in edit.changes:
            if change.after is None:
                entries.pop(change.id, None)
            else:
                entries[change.id] = change.after
    return entries


def difference(name: str, now: Mapping[str, Entry], then: Mapping[str, Entry]) -> Edit:
    """The edit that leads from ``now`` to ``then``; events in the order of time."""
    changed = [key for key in {**now, **then} if now.get(key) != then.get(key)]

    def place(key: str) -> tuple[float, str]:
        entry = then.get(key) or now[key]
        return (entry.start_s if isinstance(entry, Event) else -1.0, key)

    return Edit(name, tuple(Change(now.get(key), then.get(key)) for key in sorted(changed, key=place)))
