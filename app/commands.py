"""Undo: one small command around an edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from prs_core import edit_words
from prs_core.annotation import Edit
from prs_core.editing import joined

#: The id of commands that may merge; Qt never merges those of -1.
_MERGING = 1


class EditCommand(QUndoCommand):
    """Applies an edit, and its inverse. Commands of the same ``series`` that follow each other are undone at once, as
    the nudges of one event are; an empty series stays alone."""

    def __init__(self, edit: Edit, apply: Callable[[Edit], None], series: str = "") -> None:
        super().__init__(edit_words.said(edit.name))
        self._edit, self._apply, self._series = edit, apply, series

    def redo(self) -> None:
        self._apply(self._edit)

    def undo(self) -> None:
        # By a name of its own: the history tells that it was taken back, also where the changes alone do not.
        self._apply(Edit(f"Undo “{self._edit.name}”", self._edit.inverse().changes))

    def id(self) -> int:
        return _MERGING if self._series else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, EditCommand) or other._series != self._series:
            return False
        self._edit = joined(self._edit, other._edit)
        self.setText(edit_words.said(self._edit.name))
        self.setObsolete(not self._edit.changes)
        return True
