"""The listening bar beside the transport: speed, pitch, pre-roll, filter, and whether the lanes show what is heard."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSpinBox, QToolButton, QWidget

from app.actions.listening import ListeningActions, lead_text, speed_text
from app.look import icons
from app.look.theme import Theme
from app.preferences.choices import FILTERS
from app.sound.listening import Listening
from prs_core.listening import HIGHEST_HZ, LOWEST_HZ
from prs_core.translation import tr

_ICON = QSize(20, 20)


class ListeningBar(QWidget):
    """Shows the choices and offers them; keeps none."""

    def __init__(self, listening: Listening, actions: ListeningActions, expand: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._listening, self._actions = listening, actions
        self.setAccessibleName(tr("Listening"))
        self.speed = self._chooser(tr("Speed of playback (comma: slower, full stop: faster)"), actions.speeds)
        self.lead = self._chooser(tr("Pre-roll: playing begins so much before the selection (R)"), actions.leads)
        self.filter = self._chooser(tr("Listening filter (B)"), actions.filters)
        self.low = self._corner(tr("Lower corner of the band-pass"))
        self.high = self._corner(tr("Upper corner of the band-pass"))
        self._dash = QLabel("–", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        shared = [self._button(action) for action in (actions.pitch, actions.as_heard, expand)]
        parts = (self.speed, shared[0], self.lead, self.filter, self.low, self._dash, self.high, *shared[1:])
        for part in parts:
            row.addWidget(part)
        listening.changed.connect(self.refresh)
        self.refresh()

    def _chooser(self, tip: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("choice", True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the text
        button.setIconSize(QSize(12, 12))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tip)
        button.setMenu(menu)
        return button

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(_ICON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.toolTip())
        return button

    def _corner(self, name: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(round(LOWEST_HZ), round(HIGHEST_HZ))
        box.setSingleStep(10)
        box.setSuffix(tr(" Hz"))
        box.setKeyboardTracking(False)  # not at every digit
        box.setAccelerated(True)
        box.setProperty("bare", True)  # arrow keys and wheel change it; there is no room for buttons
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setFixedWidth(box.fontMetrics().horizontalAdvance("3900 Hz") + 22)
        box.valueChanged.connect(self._corners_changed)
        return box

    def _corners_changed(self) -> None:
        self._listening.set_free_band(self.low.value(), self.high.value())

    def edit_band(self) -> None:
        """Choose the band-pass and write its corners."""
        self._listening.set_filter("band")
        self.low.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.low.selectAll()

    def refresh(self) -> None:
        """Bring everything up to date with the choices."""
        listening = self._listening
        self._actions.refresh()
        self.speed.setText(speed_text(listening.speed))
        self.speed.setAccessibleName(tr("Speed: {speed}", speed=self.speed.text()))
        lead_s = listening.lead_s
        self.lead.setText(tr("Pre-roll {length}", length=lead_text(lead_s)) if lead_s else tr("Pre-roll none"))
        self.lead.setAccessibleName(self.lead.text())
        self.filter.setText(FILTERS[listening.filter])
        self.filter.setAccessibleName(tr("Listening filter: {filter}", filter=self.filter.text()))
        free = listening.filter == "band"
        for box, value in ((self.low, listening.free.low_hz), (self.high, listening.free.high_hz)):
            box.blockSignals(True)
            box.setValue(round(value))
            box.blockSignals(False)
        for part in (self.low, self._dash, self.high):
            part.setVisible(free)

    def apply_theme(self, theme: Theme) -> None:
        arrow = icons.icon("down", self.palette())
        for button in (self.speed, self.lead, self.filter):
            button.setIcon(arrow)
