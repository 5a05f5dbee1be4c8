"""The list of microphones: the one that is looked at in it is listened to, and its level drawn below its name.

One at a time: to open a microphone is no small thing. A wireless one leaves its music for it, the system's light says
that it listens, some devices refuse a second program, and PortAudio opens each by a stream of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from app.look.theme import LIGHT, Theme
from app.panels.recording_meter import LOWEST_DB
from app.sound.levels import Level

#: Who walks through the list passes over many: none is opened for less than this.
_LOOK_MS = 150
_BAR = 3.0


class _Bar(QStyledItemDelegate):
    """An item, and below its words how loud it is."""

    def __init__(self, picker: DevicePicker) -> None:
        super().__init__(picker)
        self._picker = picker

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        picker = self._picker
        if index.row() != picker.row or picker.level is None:
            return
        box = QRectF(option.rect)  # type: ignore[attr-defined]  # PySide6's stubs know no fields of options
        box = QRectF(box.left() + 6, box.bottom() - _BAR - 1, box.width() - 12, _BAR)
        share = (min(max(picker.level.peak_dbfs, LOWEST_DB), 0.0) - LOWEST_DB) / -LOWEST_DB
        colour = QColor(picker.theme.accent)
        faint = QColor(colour)
        faint.setAlpha(60)
        painter.fillRect(box, faint)
        painter.fillRect(QRectF(box.left(), box.top(), share * box.width(), box.height()), colour)


class DevicePicker(QComboBox):
    """Its items hold names of devices."""

    looked_at = Signal(str)  # the name of the one that the pointer or the keys have come to, while the list is open
    left = Signal()  # the list is closed; what was chosen in it, if anything, has been told

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.row = -1
        self.level: Level | None = None
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setItemDelegate(_Bar(self))
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._soon.timeout.connect(self._look)
        self.highlighted.connect(self._come_to)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A name that is too long ends in an ellipsis: Qt would cut a letter in two."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 4
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)  # type: ignore[attr-defined]
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _come_to(self, row: int) -> None:
        if row != self.row:
            self.row, self.level = row, None
            self._soon.start()

    def _look(self) -> None:
        self._soon.stop()
        if self.row >= 0:
            self.looked_at.emit(str(self.itemData(self.row)))

    def show_level(self, device: str, level: Level | None) -> None:
        """Of the microphone that is open, by its name."""
        if self.row < 0:
            return
        name = str(self.itemData(self.row))
        self.level = level if name in ("", device) else None
        said = "" if self.level is None else f"{self.itemText(self.row)}: {6 * round(self.level.peak_dbfs / 6)} dB"
        if said != self.view().accessibleDescription():
            self.view().setAccessibleDescription(said)
        self.view().viewport().update()

    def hidePopup(self) -> None:
        super().hidePopup()
        self._soon.stop()
        if self.row >= 0:
            self.row, self.level = -1, None
            QTimer.singleShot(0, self, self.left.emit)  # Qt tells of a choice only after this
