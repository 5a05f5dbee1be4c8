"""Help > About > Licences: every part that others made, with its licence to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.tasks import Tasks
from prs_core.licences import Part, parts, text_of
from prs_core.translation import tr


class LicencesDialog(QDialog):
    """The list comes from a task: of an unfrozen program it takes reading what every package says of itself."""

    def __init__(self, parent: QWidget, tasks: Tasks) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Licences"))
        self.setModal(False)
        self._open = True
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Parts of the program"))
        self.list.setMinimumWidth(270)
        self.text = QPlainTextEdit(self, readOnly=True)
        self.text.setAccessibleName(tr("Licence"))
        self.text.setMinimumWidth(480)
        self.title = QLabel(tr("Looking …"), self, wordWrap=True)
        right = QVBoxLayout()
        right.addWidget(self.title)
        right.addWidget(self.text, 1)
        columns = QHBoxLayout()
        columns.addWidget(self.list)
        columns.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addLayout(columns, 1)
        layout.addWidget(buttons)
        self.list.currentItemChanged.connect(self._show)
        self.finished.connect(self._closed)
        room = self.screen().availableGeometry()
        self.resize(min(860, room.width() - 40), min(560, room.height() - 60))
        tasks.run(lambda _: parts(), self._fill, key="licences")

    def _closed(self) -> None:
        self._open = False

    def _fill(self, found: list[Part]) -> None:
        if not self._open:
            return
        if not found:
            self.title.setText(tr("The list of parts is missing. Install PRS Studio again."))
        for part in found:
            entry = QListWidgetItem(f"{part.name} {part.version}")
            entry.setData(Qt.ItemDataRole.UserRole, part)
            self.list.addItem(entry)
        self.list.setCurrentRow(0)

    def _show(self, entry: QListWidgetItem | None) -> None:
        if entry is None:
            return
        part: Part = entry.data(Qt.ItemDataRole.UserRole)
        self.title.setText(f"{part.name} {part.version}: {part.licence}")
        self.text.setPlainText(text_of(part) or tr("This part came without a text of its licence."))
