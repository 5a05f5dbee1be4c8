"""The dock of the time-expanded waveform: its scale, what it shows, what was measured, and the waveform itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QScrollBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.look import icons
from app.look.theme import Theme
from app.preferences import settings
from app.preferences.settings import Settings
from app.preferences.shortcuts import set_words
from app.views.expanded import SCALES_MM_S, ExpandedView
from app.views.lanes import LanesView
from prs_core.feature_config import SAMPLE_RATE
from prs_core.translation import tr

_HEIGHT, _MOST_HEIGHT = 140, 230
_SHARE = 0.18  # of the window's height, when it is first wanted
_SCROLL_STEPS = 10_000  # a second


class ExpandedDock(QDockWidget):
    """Hidden until it is wanted; ``toggle`` is the action that shows and hides it."""

    def __init__(self, lanes: LanesView, remembered: Settings, parent: QMainWindow) -> None:
        super().__init__(tr("Time-expanded waveform"), parent)
        self.setObjectName("expandedDock")
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea)
        self.setTitleBarWidget(QWidget(self))
        self._lanes, self._settings, self._window = lanes, remembered, parent
        self._given_room = False
        self.view = ExpandedView(lanes.timeline)
        self.view.set_scale(int(remembered.get(settings.EXPANDED_MM_S)))
        remembered.changed.connect(self._setting_changed)
        self._build()
        self.toggle: QAction = self.toggleViewAction()
        self.toggle.setText(tr("Time-&expanded waveform"))
        self.toggle.setShortcut("X")
        set_words(self.toggle, tr("Time-expanded waveform"))
        self.toggle.setIconVisibleInMenu(False)  # there the check mark says whether it is on
        self.toggle.triggered.connect(self._give_room)
        self.view.measured.connect(self._tell_measure)
        self.view.readout.connect(self.readout.setText)
        self.view.scroll_changed.connect(self._follow)
        lanes.waveform.shown_changed.connect(self._sound_changed)
        self.visibilityChanged.connect(self._sound_changed)
        self.hide()

    def _build(self) -> None:
        inside = QWidget(self)
        inside.setAccessibleName(tr("Time-expanded waveform"))
        self.scale = QToolButton(inside)
        self.scale.setProperty("choice", True)
        self.scale.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.scale.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.scale.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.scale.setIconSize(QSize(12, 12))
        self.scale.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.scale.setToolTip(tr("Millimetres on this screen for a second, as far as the screen tells its size"))
        self.scale.setMenu(self._scales())
        self.title = QLabel(inside)
        self.measure = QLabel(inside)
        self.measure.setProperty("heading", True)
        self.measure.setAccessibleName(tr("Measured"))
        self.readout = QLabel(inside)
        self.readout.setProperty("muted", True)
        self.bar = QScrollBar(Qt.Orientation.Horizontal, inside)
        self.bar.setAccessibleName(tr("Scroll the time-expanded waveform"))
        self.bar.valueChanged.connect(lambda value: self.view.scroll_to(value / _SCROLL_STEPS))
        head = QHBoxLayout()
        head.setContentsMargins(8, 3, 10, 1)
        head.setSpacing(10)
        for part in (self.title, self.scale, self.measure):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.readout)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.bar)
        self.setWidget(inside)
        self._follow()

    def sizeHint(self) -> QSize:
        return QSize(640, _HEIGHT)

    def _give_room(self, shown: bool) -> None:
        """When it is first asked for; after that it stays as high as it was made."""
        if shown and not self._given_room:
            self._given_room = True
            height = min(max(round(_SHARE * self._window.height()), _HEIGHT), _MOST_HEIGHT)
            # Not at once: the window has yet to lay it out.
            QTimer.singleShot(0, self, lambda: self._window.resizeDocks([self], [height], Qt.Orientation.Vertical))

    def _scales(self) -> QMenu:
        menu = QMenu(tr("Scale"), self)
        group = QActionGroup(menu)
        for mm_s in SCALES_MM_S:
            action = QAction(tr("{scale:g} mm/s", scale=mm_s), menu, checkable=True, checked=mm_s == self.view.scale)
            action.triggered.connect(lambda _, mm_s=mm_s: self.set_scale(mm_s))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def set_scale(self, mm_s: int) -> None:
        """One of ``SCALES_MM_S``; remembered."""
        self._settings.set(settings.EXPANDED_MM_S, float(mm_s))

    def _setting_changed(self, key: str) -> None:
        if key != settings.EXPANDED_MM_S.key:
            return
        mm_s = int(self._settings.get(settings.EXPANDED_MM_S))
        self.view.set_scale(mm_s)
        for action, value in zip(self.scale.menu().actions(), SCALES_MM_S, strict=True):
            action.setChecked(value == mm_s)

    def _sound_changed(self) -> None:
        if self.isVisible():
            waveform = self._lanes.waveform
            self.view.set_sound(waveform.pyramid, SAMPLE_RATE, waveform.reach)
            self._follow()

    def _follow(self) -> None:
        """Words and scroll bar as the view is."""
        view = self.view
        extent = view.extent
        length = extent.end_s - extent.start_s
        if length <= 0:
            self.title.setText("")
        elif view.timeline.selection is not None:
            self.title.setText(tr("Selection, {length:.3g} s from {start:.3f} s", length=length, start=extent.start_s))
        else:
            self.title.setText(
                tr("About the cursor, {length:.3g} s from {start:.3f} s", length=length, start=extent.start_s)
            )
        self.scale.setText(tr("{scale:g} mm/s", scale=view.scale))
        self.scale.setAccessibleName(tr("Scale: {scale} mm a second", scale=view.scale))
        self.bar.blockSignals(True)
        self.bar.setRange(0, round(view.hidden_s * _SCROLL_STEPS))
        self.bar.setPageStep(max(1, round(view.visible_s * _SCROLL_STEPS)))
        self.bar.setSingleStep(max(1, round(view.visible_s * _SCROLL_STEPS / 20)))
        self.bar.setValue(round(view.offset_s * _SCROLL_STEPS))
        self.bar.blockSignals(False)
        self.bar.setVisible(view.hidden_s > 0)

    def _tell_measure(self, text: str) -> None:
        self.measure.setText(text)
        self.view.setAccessibleDescription(text or tr("Arrow keys move the crosshair, with Shift they measure."))

    def apply_theme(self, theme: Theme) -> None:
        self.view.apply_theme(theme)
        self.scale.setIcon(icons.icon("down", self.palette()))
        self.toggle.setIcon(icons.icon("expanded", self.palette()))
