"""A note that takes one line, however much it says: what is below stays where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QToolButton, QWidget

from app.look.theme import Theme
from app.panels.record_widgets import ElidedLabel, Note
from prs_core.translation import tr


class LineNote(Note):
    """A button unfolds what does not fit, and folds it again; the tooltip holds it, too."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self._full = ""
        self.line = ElidedLabel(self)
        self.line.steady = True
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setProperty("choice", True)
        self.waiting = QLabel(self)
        self.waiting.setToolTip(tr("Shown once this is answered or dismissed"))
        self.waiting.setVisible(False)
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)
        layout.insertWidget(1, self.line, 1)
        layout.insertWidget(3, self.more)
        layout.insertWidget(4, self.waiting)
        self.line.elided.connect(self._fold)
        self.more.toggled.connect(self._fold)
        self._fold()

    def set_text(self, message: str, advice: str = "") -> None:
        text = f"{message} {advice}".strip()
        if text != self._full:
            self._full = text
            super().set_text(message, advice)
            self.line.set_full(" ".join(text.split("\n")))
            self.more.setChecked(False)
            self._fold()

    def text(self) -> str:
        return self._full

    def show_waiting(self, count: int) -> None:
        """How many others wait until this one is answered."""
        self.waiting.setText(tr("%n more", "notices", count, many="%n more"))
        self.waiting.setVisible(count > 0)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.line.setStyleSheet(f"QLabel {{ {self._text.styleSheet()} }}")  # not of its tooltip

    def _fold(self) -> None:
        unfolded = self.more.isChecked()
        self.more.setVisible(unfolded or self.line.is_elided)
        self.more.setText(tr("Less", "button") if unfolded else tr("More", "button"))
        self.more.setAccessibleName(tr("Show less of it") if unfolded else tr("Show all of it"))
        self.line.setVisible(not unfolded)
        self._text.setVisible(unfolded)
