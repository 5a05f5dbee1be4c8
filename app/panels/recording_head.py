"""The part of the recording panel that is always there: which microphone, how loud, how long, and the buttons."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.live.microphone_desk import MicrophoneDesk
from app.look import icons
from app.look.theme import Theme
from app.panels.device_picker import DevicePicker
from app.panels.record_widgets import ElidedLabel, Note
from app.panels.recording_meter import LevelBar
from app.sound.errors import SoundError, in_brief
from app.sound.microphone_check import muted_words
from app.sound.recording import State, Status
from app.sound.same_device import said_name, said_names
from prs_core.takes.growing_wav import FRAME_BYTES
from prs_core.takes.take import SPARE_BYTES
from prs_core.translation import pointed, tr

_STATES = {
    State.CLOSED: tr("Not open"),
    State.OPENING: tr("Opening …"),
    State.LISTENING: tr("Ready"),
    State.RECORDING: tr("Recording"),
    State.PAUSED: tr("Paused"),
    State.LOST: tr("Microphone gone"),
}
_LITTLE_S = 600.0


class RecordingHead(QWidget):
    """Shows choice and status; hands on what is chosen."""

    change_folder = Signal()

    def __init__(self, microphone: MicrophoneDesk, buttons: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._microphone = microphone
        self._danger = ""
        self.devices = DevicePicker(self)
        self.devices.setAccessibleName(tr("Microphone"))
        self.again = QToolButton(self)
        self.again.setToolTip(tr("Look for microphones again, after one was plugged in"))
        self.again.setAccessibleName(tr("Look for microphones again"))
        self.meter = LevelBar(self)
        self._take: Path | None = None  # that is being recorded
        self.time = QLabel("0:00.0", self)
        self.time.setAccessibleName(tr("Recorded so far"))
        self.state = QLabel(self)
        self.state.setProperty("muted", True)
        self.state.setAccessibleName(tr("State of the recording"))
        self.space = ElidedLabel(self)
        self.space.setProperty("muted", True)
        self.folder = QToolButton(self)
        self.folder.setToolTip(tr("Put recordings into another folder"))
        self.folder.setAccessibleName(tr("Put recordings into another folder"))
        self.problem = Note("danger", self)
        self.hint = Note("warning", self)
        self.buttons = [self._button(action) for action in buttons]
        for button in self.buttons:  # Tab comes to what records before it comes to where that goes
            QWidget.setTabOrder(self._before(button), button)
        QWidget.setTabOrder(self.buttons[-1], self.folder)
        self._lay_out()
        self.devices.activated.connect(lambda index: microphone.choose(str(self.devices.itemData(index))))
        self.devices.looked_at.connect(microphone.look_at)
        self.devices.left.connect(microphone.look_back)
        self.again.clicked.connect(microphone.look_again)
        self.folder.clicked.connect(self.change_folder)
        microphone.changed.connect(self.refresh)
        self.refresh()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(22, 22))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("choice", True)
        policy = button.sizePolicy()
        button.setSizePolicy(policy.Policy.Expanding, policy.verticalPolicy())
        return button

    def _before(self, button: QToolButton) -> QWidget:
        at = self.buttons.index(button)
        return self.buttons[at - 1] if at else self.meter

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.devices, 1)
        top.addWidget(self.again)
        clock = QHBoxLayout()
        clock.addWidget(self.time)
        clock.addStretch(1)
        clock.addWidget(self.state, 0, Qt.AlignmentFlag.AlignBottom)
        row = QHBoxLayout()
        row.setSpacing(5)
        for button in self.buttons:
            row.addWidget(button, 1)
        where = QHBoxLayout()
        where.setSpacing(4)
        where.addWidget(self.space, 1)
        where.addWidget(self.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.setSpacing(6)
        for part in (top, self.meter, self.problem, self.hint, clock, row, where):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        self.problem.hide()
        self.hint.hide()

    # --- what is shown

    def refresh(self) -> None:
        """The microphones, and what is wrong with them."""
        desk, box = self._microphone, self.devices
        names = list(dict.fromkeys(device.name for device in desk.devices or ()))
        default = next((device.name for device in desk.devices or () if device.is_default), "")
        first = tr("Default: {device}", device=said_name(default)) if default else tr("Default microphone")
        entries = [
            (first, ""),
            *zip(said_names(names), names, strict=True),
        ]
        if desk.missing:
            entries.append((tr("{device} – not connected", device=said_name(desk.missing)), desk.missing))
        elif desk.devices is None and desk.chosen.device:
            entries.append((said_name(desk.chosen.device), desk.chosen.device))
        if [(box.itemText(i), box.itemData(i)) for i in range(box.count())] != entries:
            box.clear()
            for text, name in entries:
                box.addItem(text, name)
        box.setCurrentIndex(next(i for i, (_, name) in enumerate(entries) if name == desk.chosen.device))
        box.setToolTip(box.currentText())
        problem = desk.problem
        self.problem.setVisible(problem is not None)
        if problem is not None:
            self.problem.set_text(problem.message, problem.advice)

    def show_status(self, status: Status) -> None:
        """At every look."""
        is_open = status.state not in (State.CLOSED, State.OPENING, State.LOST)
        if status.take is not None and status.take != self._take:
            self.meter.put_out()  # the light is of the take before
        self._take = status.take
        self.meter.show_level(status.level if is_open else None)
        self.devices.show_level(status.device, status.level if is_open else None)
        _set(self.time, clock_text(status.duration_s))
        self.time.setAccessibleDescription(clock_text(float(int(status.duration_s))))  # not a word for every tenth
        said = _said(status)
        if status.rate:
            said = tr("{state} · {frequency:g} kHz", state=said, frequency=status.rate / 1000)
        _set(self.state, said)
        self.state.setAccessibleDescription(said)  # its name says what it is, this what it says
        recording = status.take is not None
        self.devices.setEnabled(not recording)
        self.again.setEnabled(not recording)
        self.folder.setEnabled(not recording)
        words = muted_words(status)
        if words != (self.hint.text() if not self.hint.isHidden() else ""):
            self.hint.setVisible(bool(words))
            self.hint.set_text(words)

    def show_space(self, folder: Path, free: int | None, rate: int) -> None:
        """``free`` bytes where recordings go; None: that cannot be told."""
        if free is None:
            self.space.set_full(tr("In {folder}", folder=folder.name), str(folder))
            return
        left_s = max(0, free - SPARE_BYTES) / (FRAME_BYTES * (rate or 48000))
        text = tr("Room for {length} in “{folder}”", length=length_words(left_s), folder=folder.name)
        self.space.set_full(
            text if left_s > _LITTLE_S else tr("Only room for {length}!", length=length_words(left_s)), str(folder)
        )
        self.space.setStyleSheet("" if left_s > _LITTLE_S else f"color: {self._danger};")

    def apply_theme(self, theme: Theme) -> None:
        self._danger = theme.danger
        self.meter.theme = self.devices.theme = theme
        self.meter.update()
        for note in (self.problem, self.hint):
            note.apply_theme(theme)
        self.again.setIcon(icons.icon("again", self.palette()))
        self.folder.setIcon(icons.icon("folder", self.palette()))
        size = round(self.font().pointSizeF() * 2.0)
        self.time.setStyleSheet(f"font-size: {size}pt; font-weight: 600;")


def clock_text(seconds: float) -> str:
    """ "0:00.0", "1:02:03"."""
    tenths = int(seconds * 10)
    minutes, rest = divmod(tenths, 600)
    if minutes < 60:
        return pointed(f"{minutes}:{rest // 10:02d}.{rest % 10}")
    return f"{minutes // 60}:{minutes % 60:02d}:{rest // 10:02d}"


def length_words(seconds: float) -> str:
    """ "40 minutes", "12 hours", "5 days"."""
    if seconds >= 2 * 86400:
        return tr("{count:,} days", count=int(seconds / 86400))
    if seconds >= 2 * 3600:
        return tr("%n hours", "", int(seconds / 3600))
    if seconds >= 2 * 60:
        return tr("%n minutes", "", int(seconds / 60))
    return tr("%n seconds", "", int(seconds))


def _said(status: Status) -> str:
    """In two or three words; of a microphone that is not open, why."""
    if status.state is State.CLOSED and isinstance(status.problem, SoundError):
        return in_brief(status.problem.trouble)
    return _STATES[status.state]


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
