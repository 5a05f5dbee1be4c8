"""The dock of recording, at the right: hidden at every start, and built when it is first shown."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QFileDialog, QScrollArea, QStyle, QTabWidget, QVBoxLayout, QWidget

from app.dialogs.files import file_dialog
from app.live.sayings import About
from app.preferences import settings
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.actions.recording import RecordingActions
    from app.live.room import LiveRoom
    from app.look.theme import Theme
    from app.main_window import MainWindow
    from app.sound.recording import Status

_WIDTH = 324
_SPACE_MS = 3000


class RecordingDock(QDockWidget):
    """``toggle`` is the action that shows and hides it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(tr("Recording"), window)
        self.setObjectName("recordingDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.setTitleBarWidget(QWidget(self))
        self._window = window
        self.panel: RecordingPanel | None = None
        self._made_room = False
        self._before: QWidget | None = None  # had the focus when it was opened
        self.toggle: QAction = self.toggleViewAction()
        self.toggle.triggered.connect(self._toggled)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.panel is None:
            self.panel = RecordingPanel(self._window, self._window.live, self._window.actions_.recording)
            self.panel.apply_theme(self._window.themes.theme)
            self.setWidget(self.panel)
            self._window.order_tabs()
        if not event.spontaneous():
            self.make_room()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._made_room and not event.spontaneous():
            self._made_room = False
            self._window.events_dock.show()

    def _toggled(self, shown: bool) -> None:
        """Who opened it by its key goes on by keys: at what is to be typed first; and who closed it, where he was."""
        if shown and self.panel is not None:
            self._before = self._window.focusWidget()
            self.panel.enter()
        elif not shown and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_session(self) -> None:
        """The sites of the guided session that is under way; by their list it goes on with keys."""
        self.show()
        if self.panel is not None:
            self.panel.enter()

    def folder_changed(self) -> None:
        """Takes go elsewhere from now on."""
        if self.panel is not None:
            self.panel.folder_changed()

    def seconds_changed(self) -> None:
        """Sites of sessions to come take another time."""
        if self.panel is not None:
            self.panel.session.form.seconds.setValue(self._window.settings.get(settings.SITE_S))

    def make_room(self) -> None:
        """In a narrow window the events, which nobody edits while he records, give way for as long as it is there."""
        window = self._window
        beside = window.dock.width() if window.dock.isVisible() else 0
        needed = beside + self.sizeHint().width() + window.events.minimumSizeHint().width()
        if self.isVisible() and window.events_dock.isVisible() and needed > window.width():
            self._made_room = True
            window.events_dock.hide()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 600)

    def apply_theme(self, theme: Theme) -> None:
        if self.panel is not None:
            self.panel.apply_theme(theme)


class RecordingPanel(QWidget):
    """The head, and below it a page each for the session, the microphone and the headphones."""

    def __init__(self, window: MainWindow, room: LiveRoom, actions: RecordingActions) -> None:
        from app.panels.recording_head import RecordingHead
        from app.panels.recording_headphones import HeadphonesPage
        from app.panels.recording_microphone import MicrophonePage
        from app.panels.recording_session import SessionPage

        super().__init__()
        self._window, self._room = window, room
        self._desk, self._recording = room.desk, room.recording
        self.setAccessibleName(tr("Recording"))
        self.setMinimumWidth(_WIDTH - 24)
        recording = self._recording
        self.head = RecordingHead(recording.microphone, actions.buttons, self)
        self.session = SessionPage(recording.guided, window.settings, actions.of_the_session, self)
        self.microphone = MicrophonePage(self._desk, recording.microphone, self)
        self.headphones = HeadphonesPage(recording.headphones, actions.listen, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Pages of recording"))
        for page, text in (
            (self.session, tr("Session")),
            (self.microphone, tr("Microphone")),
            (self.headphones, tr("Headphones")),
        ):
            self.tabs.addTab(_scrolling(page), text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.tabs, 1)
        self._space = QTimer(self, interval=_SPACE_MS)
        self._space.timeout.connect(self._look_for_space)
        self._desk.status_changed.connect(self._show_status)
        self.head.change_folder.connect(self._choose_folder)
        recording.guided.problem.connect(self._say)
        recording.headphones.changed.connect(self._show_headphones)
        self._said = ("", "")

    # --- shown and hidden

    def enter(self) -> None:
        """The focus goes to the patient, or to the sites of the session that is under way."""
        self.tabs.setCurrentIndex(0)
        session = self.session
        to = session.form.patient if self._recording.guided.session is None else session.list
        to.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._recording.microphone.show()
        self._recording.guided.look()
        self._desk.prepare()
        self._look_for_space()
        self._space.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous():  # the window is minimised: who listens by headphones goes on listening
            return
        self._space.stop()
        self._recording.microphone.hide()
        self._recording.headphones.set_on(False)

    def _say(self, message: str, advice: str) -> None:
        about = About.RUNNING if self._room.is_recording else About.LAST
        self._room.sayings.say(about, message, advice)

    def _show_status(self, status: Status) -> None:
        if self.isVisible():
            self.head.show_status(status)
            self.session.show_status(status)

    def _show_headphones(self) -> None:
        """On the tab, whether they are on; what silenced them, where it is seen from every page."""
        headphones = self._recording.headphones
        self.tabs.setTabText(2, tr("Headphones ●") if headphones.is_on else tr("Headphones"))
        if headphones.words != self._said:
            self._said = headphones.words
            if self._said[0] and not headphones.is_on and self.tabs.currentIndex() != 2:
                self._window.notices.show_notice(*self._said)

    # --- where it goes

    def _look_for_space(self) -> None:
        folder = self._room.folder()

        def free(_: object) -> int | None:
            there = next((each for each in (folder, *folder.parents) if each.exists()), None)
            try:
                return shutil.disk_usage(there).free if there is not None else None
            except OSError:
                return None

        def show(bytes_free: int | None) -> None:
            self.head.show_space(folder, bytes_free, self._desk.status.rate)

        self._window.tasks.run(free, show, key="space for recordings")

    def _choose_folder(self) -> None:
        dialog = file_dialog(self, tr("Put recordings into"), str(self._room.folder()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.set_folder)
        dialog.open()

    def set_folder(self, name: str) -> None:
        """Where takes go from now on."""
        self._window.settings.set(settings.TAKES_FOLDER, str(Path(name).absolute()))

    def folder_changed(self) -> None:
        self._look_for_space()
        self._recording.guided.look()

    def apply_theme(self, theme: Theme) -> None:
        for part in (self.head, self.session, self.microphone, self.headphones):
            part.apply_theme(theme)
        QTimer.singleShot(0, self, self._widen)  # once the text has its size

    def _widen(self) -> None:
        """So wide that no word is cut in any language: pages scroll down, not across."""
        across = self.tabs.tabBar().style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        pages = max(page.minimumSizeHint().width() for page in (self.session, self.microphone, self.headphones))
        self.setMinimumWidth(max(_WIDTH - 24, self.head.minimumSizeHint().width(), pages + across + 2))


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
