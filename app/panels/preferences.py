"""Everything that can be set, in one dialog: by groups, or found as you type; taken along, and put back."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.guide.desk import help_button
from app.look.theme import Theme
from app.panels.record_widgets import Note
from app.panels.setting_editors import DeviceEditor, SettingEditor, SwitchEditor, make_editor
from app.panels.shortcut_page import ShortcutPage
from app.preferences.kinds import Choice, Option, Several, Step, Text, Texts
from app.preferences.settings import GROUPS, KEYBOARD, PREFERENCES, SHORTCUTS, Settings
from app.preferences.shortcuts import Shortcuts
from prs_core.translation import tr

_SIZE = (900, 620)
_LIST_WIDTH = 140
_TITLE_WIDTH = 190


def words_to_find(option: Option[Any]) -> str:
    """All that a person might look for, folded."""
    choices = option.kind.choices.values() if isinstance(option.kind, (Choice, Step, Several)) else ()
    return " ".join([option.group, option.title, option.help, option.key, *choices]).casefold()


class SettingRow(QWidget):
    """A setting: what it is called, what changes it, what it does, and the way back."""

    def __init__(self, option: Option[Any], remembered: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.option, self._settings = option, remembered
        self.editor: SettingEditor = make_editor(option, self)
        self.reset = QToolButton(self)
        self.reset.setText(tr("Reset"))
        self.reset.setProperty("choice", True)
        self.reset.setAccessibleName(tr("Reset: {title}", title=option.title))
        self.reset.setToolTip(tr("As it was at first"))
        self.reset.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        title = QLabel("" if isinstance(self.editor, SwitchEditor) else option.title, self, wordWrap=True)
        title.setBuddy(self.editor.focus)
        title.setMaximumWidth(_TITLE_WIDTH)  # long words wrap, and the fields stand below each other
        text = QLabel(option.help, self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        text.setProperty("muted", True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, _TITLE_WIDTH)
        grid.setColumnStretch(1, 1)
        tall = isinstance(option.kind, (Several, Texts))
        grid.addWidget(title, 0, 0, Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self.reset, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, 1, 1, 1, 2)
        self.editor.chosen.connect(self._choose)
        self.reset.clicked.connect(self._reset)
        self.refresh()

    def _choose(self, value: Any) -> None:
        with contextlib.suppress(ValueError, TypeError):  # what cannot be is not taken; what is is shown again
            self._settings.set(self.option, value)
        self.refresh()

    def _reset(self) -> None:
        self.editor.focus.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
        self._settings.reset(self.option)
        self.refresh()

    def refresh(self) -> None:
        value = self._settings.get(self.option)
        self.editor.show_value(value)
        self.reset.setVisible(value != self.option.default)


class Section(QWidget):
    """A group: its heading and its settings."""

    def __init__(self, title: str, parts: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.parts = parts
        heading = QLabel(title, self)
        heading.setProperty("heading", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(heading)
        for part in parts:
            column.addWidget(part)


class PreferencesDialog(QDialog):
    """Changes take effect at once; there is nothing to agree to."""

    import_wanted = Signal()
    export_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, parent: QWidget, remembered: Settings, shortcuts: Shortcuts, theme: Theme) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Preferences"))
        self.setModal(False)
        self._settings = remembered
        self.search = QLineEdit(self, placeholderText=tr("Search the preferences"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search the preferences"))
        self.groups = QListWidget(self)
        self.groups.setAccessibleName(tr("Groups of preferences"))
        self.groups.addItems(list(GROUPS))
        self.groups.setObjectName("groups")
        self.groups.setMaximumWidth(_LIST_WIDTH)
        self.rows = {option.key: SettingRow(option, remembered, self) for option in PREFERENCES if option != SHORTCUTS}
        self.keys = ShortcutPage(shortcuts, self)
        self.note = Note("notice", self)
        self.problem = Note("warning", self)
        self.nothing = QLabel(tr("Nothing is called that."), self)
        self.nothing.setProperty("muted", True)
        self._sections = {group: Section(group, self._parts(group), self) for group in GROUPS}
        self._lay_out()
        for each in (self.note, self.problem, self.nothing):
            each.hide()
        self.apply_theme(theme)
        self.search.textChanged.connect(lambda _: self._show())
        self.groups.currentRowChanged.connect(self._group_chosen)
        remembered.changed.connect(self._changed)
        focus = QApplication.instance()
        assert isinstance(focus, QApplication)
        focus.focusChanged.connect(self._bring_into_view)
        self.show_group(GROUPS[0])
        self.search.setFocus()
        self.resize(min(_SIZE[0], parent.width() - 40), min(_SIZE[1], parent.height() - 30))

    def _parts(self, group: str) -> list[QWidget]:
        return [self.keys] if group == KEYBOARD else [r for r in self.rows.values() if r.option.group == group]

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(6, 0, 10, 0)
        for each in (*self._sections.values(), self.nothing):
            column.addWidget(each)
        column.addStretch(1)
        self.area = QScrollArea(self, widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        inside.setAutoFillBackground(False)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.groups)
        middle.addWidget(self.area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.import_ = QPushButton(tr("&Import …"), self)
        self.export = QPushButton(tr("&Export …"), self)
        self.reset = QPushButton(tr("&Reset all …"), self)
        wanted = (self.import_wanted, self.export_wanted, self.reset_wanted)
        for button, signal in zip((self.import_, self.export, self.reset), wanted, strict=True):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ResetRole)
            button.clicked.connect(lambda _, signal=signal: signal.emit())
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.addButton(help_button(self), QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self.note)
        layout.addWidget(self.problem)
        layout.addLayout(middle, 1)
        layout.addWidget(buttons)

    # -- what is shown

    def show_group(self, group: str) -> None:
        """One group, and nothing that is searched for."""
        self.search.clear()
        self.groups.setCurrentRow(GROUPS.index(group))
        self._show()

    def _group_chosen(self, row: int) -> None:
        if row >= 0 and self.search.text():
            self.search.clear()
        self._show()
        self.area.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        """What all the words that are typed are found in; without any, the chosen group."""
        words = tuple(self.search.text().casefold().split())
        chosen = self.groups.currentRow()
        if words and chosen >= 0:
            self.groups.blockSignals(True)
            self.groups.setCurrentRow(-1)
            self.groups.blockSignals(False)
        elif not words and chosen < 0:
            self.groups.setCurrentRow(0)
            return
        for row in self.rows.values():
            row.setVisible(all(word in words_to_find(row.option) for word in words))
        about_keys = all(word in words_to_find(SHORTCUTS) for word in words)
        keys = self.keys.narrow(() if about_keys else words)
        found = False
        for group, section in self._sections.items():
            there = keys if group == KEYBOARD else any(not part.isHidden() for part in section.parts)
            section.setVisible(there if words else group == GROUPS[chosen])
            found |= there
        self.nothing.setVisible(not found)

    def _changed(self, key: str) -> None:
        if key in self.rows:
            self.rows[key].refresh()
        elif key == SHORTCUTS.key:
            self.keys.refresh()

    def _bring_into_view(self, before: QWidget | None, now: QWidget | None) -> None:
        inside = self.area.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.area.ensureWidgetVisible(now)

    def offer_devices(self, microphones: Sequence[str], outputs: Sequence[str]) -> None:
        """The names of sound devices that are connected."""
        for row in self.rows.values():
            if isinstance(row.editor, DeviceEditor) and isinstance(row.option.kind, Text):
                row.editor.offer(microphones if row.option.kind.role == "microphone" else outputs)

    # -- what is told

    def tell(self, text: str) -> None:
        """What was done."""
        self.problem.hide()
        self.note.set_text(text)
        self.note.show()

    def tell_problem(self, message: str, advice: str) -> None:
        """What was not done, and why."""
        self.note.hide()
        self.problem.set_text(message, advice)
        self.problem.show()

    def apply_theme(self, theme: Theme) -> None:
        self.note.apply_theme(theme)
        self.problem.apply_theme(theme)
