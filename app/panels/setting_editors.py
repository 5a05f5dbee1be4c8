"""What a setting is changed with: a box, a list, a field, by the kind of its values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.files import file_dialog
from app.look.decimal_box import DecimalBox
from app.look.theme import BARE_MARGINS
from app.preferences.kinds import Choice, Number, Option, Several, Step, Switch, Text, Texts
from app.sound.same_device import said_name, said_names
from prs_core.translation import tr

_LIST_HEIGHT = 70


class SettingEditor(QWidget):
    """Shows a value, and tells of another that the person chooses. ``focus`` is what Tab goes to first."""

    chosen = Signal(object)

    def __init__(self, option: Option[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.focus: QWidget = self

    def show_value(self, value: Any) -> None:
        raise NotImplementedError

    def _own(self, widget: QWidget) -> None:
        """The widget has the setting's name, and is not turned by a wheel that scrolls the page."""
        widget.setAccessibleName(self.option.title)
        widget.setAccessibleDescription(self.option.help)
        widget.setToolTip(self.option.help)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)
        self.row.addWidget(widget)
        self.focus = widget

    def _tell(self, value: object) -> None:
        self.chosen.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


class SwitchEditor(SettingEditor):
    def __init__(self, option: Option[Any], parent: QWidget | None = None) -> None:
        super().__init__(option, parent)
        self.box = QCheckBox(option.title, self)
        self._own(self.box)
        self.row.addStretch(1)
        self.box.clicked.connect(self._tell)

    def show_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class NumberEditor(SettingEditor):
    def __init__(self, option: Option[Any], parent: QWidget | None = None) -> None:
        super().__init__(option, parent)
        kind = option.kind
        assert isinstance(kind, Number)
        suffix = f" {kind.unit}" if kind.unit else ""
        self.box = DecimalBox(self, decimals=kind.decimals, minimum=kind.low, maximum=kind.high, suffix=suffix)
        self.box.setProperty("bare", True)
        self.box.lineEdit().setTextMargins(*BARE_MARGINS)
        self.box.setSingleStep(kind.step)
        self.box.setSpecialValueText(kind.lowest)
        self.box.setKeyboardTracking(False)
        self._own(self.box)
        self.box.valueChanged.connect(self._tell)

    def show_value(self, value: Any) -> None:
        self.box.blockSignals(True)
        self.box.setValue(float(value))
        self.box.blockSignals(False)


class ChoiceEditor(SettingEditor):
    def __init__(self, option: Option[Any], parent: QWidget | None = None) -> None:
        super().__init__(option, parent)
        self.box = QComboBox(self)
        kind = option.kind
        if isinstance(kind, (Choice, Step)):
            for value, text in kind.choices.items():
                self.box.addItem(text, value)
        self._own(self.box)
        self.box.activated.connect(lambda place: self.chosen.emit(self.box.itemData(place)))

    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(self.box.findData(value))


class DeviceEditor(ChoiceEditor):
    """A sound device by its name; one that is not connected keeps its place."""

    def __init__(self, option: Option[Any], parent: QWidget | None = None) -> None:
        super().__init__(option, parent)
        self._names: Sequence[str] | None = None  # None: not looked for yet
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(18)

    def offer(self, names: Sequence[str]) -> None:
        """The devices that are connected."""
        value, self._names = self.box.currentData(), tuple(names)
        self.show_value(value)

    def show_value(self, value: Any) -> None:
        assert isinstance(self.option.kind, Text)
        self.box.clear()
        self.box.addItem(self.option.kind.empty, "")
        names = self._names or ()
        for said, name in zip(said_names(names), names, strict=True):
            self.box.addItem(said, name)
        if self.box.findData(value) < 0:
            said = said_name(str(value))
            self.box.addItem(said if self._names is None else tr("{device} (not connected)", device=said), value)
        self.box.setCurrentIndex(self.box.findData(value))


class TextEditor(SettingEditor):
    def __init__(self, option: Option[Any], parent: QWidget | None = None) -> None:
        super().__init__(option, parent)
        kind = option.kind
        assert isinstance(kind, Text)
        self.field = QLineEdit(self, placeholderText=kind.empty, maxLength=kind.longest, clearButtonEnabled=True)
        self._own(self.field)
        self.field.editingFinished.connect(self._done)
        self._shown = ""
        if kind.role == "folder":
            choose = QPushButton(tr("Choose …"), self)
            choose.setAutoDefault(False)
            choose.setAccessibleName(tr("Choose a folder: {title}", title=option.title))
            choose.clicked.connect(lambda: choose_folder(self, self.option.title, self._shown, self.chosen.emit))
            self.row.addWidget(choose)

    def _done(self) -> None:
        text = " ".join(self.field.text().split())
        if text != self._shown:
            self.chosen.emit(text)

    def show_value(self, value: Any) -> None:
        self._shown = str(value)
        self.field.setText(self._shown)


class SeveralEditor(SettingEditor):
    def __init__(self, option: Option[Any], parent: QWidget | None = None) -> None:
        super().__init__(option, parent)
        kind = option.kind
        assert isinstance(kind, Several)
        column = QVBoxLayout()
        column.setSpacing(3)
        self.row.addLayout(column)
        self.boxes: dict[str, QCheckBox] = {}
        for value, text in kind.choices.items():
            box = self.boxes[value] = QCheckBox(text, self)
            box.setAccessibleDescription(option.title)
            box.clicked.connect(self._clicked)
            column.addWidget(box)
        self.focus = next(iter(self.boxes.values()))

    def _clicked(self) -> None:
        self.chosen.emit(tuple(value for value, box in self.boxes.items() if box.isChecked()))

    def show_value(self, value: Any) -> None:
        for each, box in self.boxes.items():
            box.setChecked(each in value)


class FoldersEditor(SettingEditor):
    def __init__(self, option: Option[Any], parent: QWidget | None = None) -> None:
        super().__init__(option, parent)
        self.list = QListWidget(self)
        self._own(self.list)
        self.list.setProperty("framed", True)
        self.list.setFixedHeight(_LIST_HEIGHT)
        column = QVBoxLayout()
        self.add, self.remove = QPushButton(tr("Add …"), self), QPushButton(tr("Remove"), self)
        for button, words in (
            (self.add, tr("Add a folder: {title}", title=option.title)),
            (self.remove, tr("Remove the chosen folder: {title}", title=option.title)),
        ):
            button.setAutoDefault(False)
            button.setAccessibleName(words)
            column.addWidget(button)
        column.addStretch(1)
        self.row.addLayout(column)
        self.add.clicked.connect(lambda: choose_folder(self, self.option.title, "", self._add))
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.remove.setEnabled(False)

    def _folders(self) -> list[str]:
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _add(self, folder: str) -> None:
        if folder not in self._folders():
            self.chosen.emit((*self._folders(), folder))

    def _remove(self) -> None:
        folders = self._folders()
        if 0 <= self.list.currentRow() < len(folders):
            del folders[self.list.currentRow()]
            self.chosen.emit(tuple(folders))

    def show_value(self, value: Any) -> None:
        self.list.clear()
        self.list.addItems(list(value))


def choose_folder(parent: QWidget, title: str, now: str, then: Callable[[str], object]) -> QFileDialog:
    """Ask for a folder; ``then`` gets it unless the person thinks better of it."""
    dialog = file_dialog(parent, title, now or str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(lambda name: then(str(Path(name).absolute())))
    dialog.open()
    return dialog


def make_editor(option: Option[Any], parent: QWidget) -> SettingEditor:
    """The editor for the kind of an option's values."""
    kind = option.kind
    made: type[SettingEditor]
    match kind:
        case Switch():
            made = SwitchEditor
        case Number():
            made = NumberEditor
        case Choice() | Step():
            made = ChoiceEditor
        case Several():
            made = SeveralEditor
        case Texts():
            made = FoldersEditor
        case Text(role="microphone" | "output"):
            made = DeviceEditor
        case _:
            made = TextEditor
    return made(option, parent)
