"""Listening along by headphones: a switch, the filter, the volume."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from app.live.headphones import VOLUME_LEAST_DB, VOLUME_MOST_DB, Headphones
from app.look.theme import Theme
from app.panels.record_widgets import Note
from app.preferences.choices import FILTERS
from app.sound.monitoring import Hearing
from app.sound.same_device import said_name, said_names
from prs_core.translation import tr


class HeadphonesPage(QWidget):
    """Shows how it is listened, and changes it."""

    def __init__(self, headphones: Headphones, toggle: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headphones = headphones
        self.setAccessibleName(tr("Headphones"))
        self.switch = QToolButton(self)
        self.switch.setDefaultAction(toggle)
        self.switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.switch.setProperty("choice", True)
        self.state = QLabel(self, wordWrap=True)
        self.state.setProperty("muted", True)
        self.state.setAccessibleName(tr("State of the headphones"))
        self.output = QComboBox(self)
        self.output.setAccessibleName(tr("Headphones that are used"))
        self.output.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.output.setMinimumContentsLength(12)
        self.filter = QComboBox(self)
        for name, text in FILTERS.items():
            self.filter.addItem(text, name)
        self.filter.setAccessibleName(tr("Listening filter of the headphones"))
        self.volume = QSlider(Qt.Orientation.Horizontal, self)
        self.volume.setRange(round(VOLUME_LEAST_DB), round(VOLUME_MOST_DB))
        self.volume.setAccessibleName(tr("Volume of the headphones in decibels"))
        self.volume_text = QLabel(self)
        self.volume_text.setMinimumWidth(self.volume_text.fontMetrics().horizontalAdvance("+30 dB") + 4)
        self.volume_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.note = Note("warning", self)
        self.about = QLabel(
            tr(
                "What is recorded stays as it is. Sound comes some 60 ms after the chestpiece. Use headphones: out of "
                "a loudspeaker it may howl, and is then silenced."
            ),
            self,
            wordWrap=True,
        )
        self.about.setProperty("muted", True)
        self._lay_out()
        self.output.activated.connect(lambda i: headphones.choose(str(self.output.itemData(i))))
        self.filter.activated.connect(lambda i: headphones.set_filter(str(self.filter.itemData(i))))
        self.volume.valueChanged.connect(lambda db: headphones.set_volume(float(db)))
        headphones.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.switch)
        top.addWidget(self.state, 1)
        volume = QHBoxLayout()
        volume.addWidget(self.volume, 1)
        volume.addWidget(self.volume_text)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("By", "by which headphones it is heard"), self.output)
        form.addRow(tr("Filter", "of sound"), self.filter)
        form.addRow(tr("Volume"), volume)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.note)
        column.addLayout(form)
        column.addWidget(self.about)
        column.addStretch(1)
        self.note.hide()

    def refresh(self) -> None:
        headphones = self._headphones
        self.state.setText(headphones.state_words if headphones.heard.state is not Hearing.OFF else "")
        self._show_outputs()
        self.filter.setCurrentIndex(self.filter.findData(headphones.filter))
        self.volume.blockSignals(True)
        self.volume.setValue(round(headphones.volume_db))
        self.volume.blockSignals(False)
        self.volume_text.setText(f"{headphones.volume_db:+.0f} dB".replace("-", "−"))
        message, advice = headphones.words
        self.note.setVisible(bool(message))
        self.note.set_text(message, advice)

    def _show_outputs(self) -> None:
        headphones, box = self._headphones, self.output
        names = list(dict.fromkeys(each.name for each in headphones.outputs))
        entries = [(tr("The system's own"), ""), *zip(said_names(names), names, strict=True)]
        if headphones.output and headphones.output not in names:
            said = said_name(headphones.output)
            entries.append((tr("{device} – not connected", device=said) if names else said, headphones.output))
        if [(box.itemText(i), box.itemData(i)) for i in range(box.count())] != entries:
            box.clear()
            for text, name in entries:
                box.addItem(text, name)
        box.setCurrentIndex(box.findData(headphones.output))
        box.setToolTip(box.currentText())

    def apply_theme(self, theme: Theme) -> None:
        self.note.apply_theme(theme)
