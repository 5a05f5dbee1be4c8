"""The microphone's own settings: channel, rate, gain; and the test that tells silence from a muted or missing one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from app.live.desk import LiveDesk
from app.live.microphone_desk import GAIN_LEAST_DB, GAIN_MOST_DB, RATES, MicrophoneDesk
from app.look.theme import Theme
from app.panels.record_widgets import Note
from app.sound.microphone_check import ASK, Answer, Finding
from app.sound.recording import Channel
from prs_core.translation import tr

_CHANNELS = {Channel.LEFT: tr("Left", "channel"), Channel.RIGHT: tr("Right", "channel"), Channel.MIX: tr("Mix of both")}


class MicrophonePage(QWidget):
    """Shows the choice and changes it."""

    def __init__(self, desk: LiveDesk, microphone: MicrophoneDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._microphone = desk, microphone
        self.setAccessibleName(tr("Microphone settings"))
        self.channel = QComboBox(self)
        for channel, text in _CHANNELS.items():
            self.channel.addItem(text, channel)
        self.channel.setAccessibleName(tr("Channel"))
        self.rate = QComboBox(self)
        for rate in RATES:
            self.rate.addItem(tr("{frequency:g} kHz", frequency=rate / 1000) if rate else tr("The device's own"), rate)
        self.rate.setAccessibleName(tr("Sample rate"))
        self.gain = QSlider(Qt.Orientation.Horizontal, self)
        self.gain.setRange(round(GAIN_LEAST_DB), round(GAIN_MOST_DB))
        self.gain.setPageStep(6)
        self.gain.setAccessibleName(tr("Gain of the recording in decibels"))
        self.gain.setToolTip(tr("How much louder it is recorded than the device gives it; double click: not at all"))
        self.gain_text = QLabel(self)
        self.gain_text.setMinimumWidth(self.gain_text.fontMetrics().horizontalAdvance("+40 dB") + 4)
        self.gain_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.test = QPushButton(tr("Test the microphone"), self)
        self.test.setToolTip(tr("Is it silent, muted, or missing? Tap the chestpiece for three seconds."))
        self.answers = {kind: Note(kind, self) for kind in ("notice", "warning", "danger")}
        self._lay_out()
        self.channel.activated.connect(lambda i: microphone.set_channel(self.channel.itemData(i)))
        self.rate.activated.connect(lambda i: microphone.set_rate(int(self.rate.itemData(i))))
        self.gain.valueChanged.connect(lambda db: microphone.set_gain(float(db)))
        self.test.clicked.connect(microphone.test)
        microphone.testing.connect(self._testing)
        microphone.answered.connect(self._answer)
        microphone.changed.connect(self.refresh)
        desk.state_changed.connect(lambda _: self.refresh())
        self.refresh()

    def _lay_out(self) -> None:
        gain = QHBoxLayout()
        gain.addWidget(self.gain, 1)
        gain.addWidget(self.gain_text)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in ((tr("Channel"), self.channel), (tr("Rate"), self.rate)):
            form.addRow(text, field)
        form.addRow(tr("Gain"), gain)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.test)
        for note in self.answers.values():
            column.addWidget(note)
            note.hide()
        column.addStretch(1)

    def refresh(self) -> None:
        """Bring everything up to date with the choice."""
        microphone, wanted = self._microphone, self._microphone.chosen
        recording = self._desk.is_recording
        self.channel.setCurrentIndex(self.channel.findData(wanted.channel))
        self.channel.setEnabled(not recording and microphone.channels > 1)
        self.channel.setToolTip("" if microphone.channels > 1 else tr("This microphone has one channel"))
        index = self.rate.findData(wanted.rate)
        if index < 0:
            self.rate.addItem(tr("{frequency:g} kHz", frequency=wanted.rate / 1000), wanted.rate)
            index = self.rate.count() - 1
        self.rate.setCurrentIndex(index)
        self.rate.setEnabled(not recording)
        self.gain.blockSignals(True)
        self.gain.setValue(round(wanted.gain_db))
        self.gain.blockSignals(False)
        self.gain_text.setText(f"{wanted.gain_db:+.0f} dB".replace("-", "−"))
        if not microphone.is_testing:
            self.test.setText(tr("Test the microphone"))
            self.test.setEnabled(not recording)

    def _testing(self, part: float) -> None:
        self._show("notice", ASK, "")
        self.test.setEnabled(False)
        self.test.setText(tr("Listening …"))

    def _answer(self, answer: Answer) -> None:
        kinds = {Finding.GOOD: "notice", Finding.MISSING: "danger", Finding.MUTED: "danger"}
        self._show(kinds.get(answer.finding, "warning"), answer.message, answer.advice)
        self.refresh()

    def _show(self, kind: str, message: str, advice: str) -> None:
        for name, note in self.answers.items():
            if name == kind:
                note.set_text(message, advice)
            note.setVisible(name == kind)

    def apply_theme(self, theme: Theme) -> None:
        for note in self.answers.values():
            note.apply_theme(theme)
