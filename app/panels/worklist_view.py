"""The list of the worklist: what is said of one recording changes without the rest being laid out anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView, QListView

Index = QModelIndex | QPersistentModelIndex


class WorklistView(QListView):
    """Rows of one height each."""

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # QListView's own would ask the model for every row, among thousands, because sizes might differ.
        QAbstractItemView.dataChanged(self, first, last, roles)
