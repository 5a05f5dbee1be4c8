"""The main window: menus, docks, lanes, and the wires between them. What they do lives elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.actions.menus import Actions
from app.editing.reviewing import Reviewing
from app.editing.workbench import Workbench
from app.exchange.desk import ExchangeDesk
from app.guide.desk import GuideDesk
from app.learning.models_desk import ModelsDesk
from app.learning.training_desk import TrainingDesk
from app.live.room import LiveRoom, LiveSetup
from app.look.low_window import LowWindow
from app.look.tab_order import arrange, first_stop, focus_next
from app.look.theme import Theme, ThemeController
from app.panels.adjudication import AdjudicationBar
from app.panels.blind_strip import BLIND, BlindStrip
from app.panels.events import EventsPanel
from app.panels.expanded import ExpandedDock
from app.panels.notices import DropVeil, NoticeBar, StatusLine
from app.panels.reader import ReaderBar, ReaderStatus
from app.panels.reading import ReadingPane
from app.panels.recording import RecordingDock
from app.panels.training_status import TrainingStatus
from app.panels.welcome import WelcomePage
from app.panels.worklist import WorklistPanel
from app.preferences import settings
from app.preferences.applying import Applying
from app.preferences.desk import PreferencesDesk
from app.preferences.settings import Settings
from app.preferences.shortcut_guard import STEPS_EVENTS
from app.preferences.shortcuts import Shortcuts
from app.reading.desk import ReadingDesk
from app.session import Session
from app.showing import Showing
from app.sound.playback import Playback
from app.study.backing_up import BackupDesk
from app.study.changed_files import ChangedFiles
from app.study.desk import StudyDesk
from app.study.files import FileDesk, local_paths
from app.tasks import Tasks
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.workers import InferenceClient


class Themed(Protocol):
    def apply_theme(self, theme: Theme) -> None: ...


class MainWindow(QMainWindow):
    """Everything on the screen, given a session and the process that analyses for it."""

    closing = Signal()

    def __init__(
        self,
        session: Session,
        client: InferenceClient,
        remembered: Settings,
        themes: ThemeController,
        tasks: Tasks,
        live: LiveSetup,
    ) -> None:
        super().__init__()
        self.session, self.client, self.settings, self.themes, self.tasks = session, client, remembered, themes, tasks
        self._warned = False  # that closing would lose edits
        self.setWindowTitle("PRS Studio")
        self.setAccessibleName("PRS Studio")
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self._build(tasks)
        self.expanded = ExpandedDock(self.lanes, remembered, self)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.expanded)
        self.playback = Playback(session, self.lanes, remembered, self)
        self.workbench = Workbench(session, self.lanes, remembered, self)
        self.study_desk = StudyDesk(session, self.workbench, tasks, self)
        self.reading_desk = ReadingDesk(self, tasks)
        self.changed_files = ChangedFiles(self, tasks)
        self.exchange = ExchangeDesk(self, tasks)
        self.files = FileDesk(self)
        self.backups = BackupDesk(self, tasks)
        self.live = LiveRoom(self, live, tasks)
        self.training = TrainingDesk(self, tasks)
        self.models = ModelsDesk(self, tasks)
        self.preferences = PreferencesDesk(self)
        self.guide = GuideDesk(self)
        self.recording_dock = RecordingDock(self)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.recording_dock)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._build_editing()
        self.reviewing = Reviewing(self.workbench.hand, self)
        self.actions_ = Actions(self)
        self.shortcuts = Shortcuts(self.actions_.named(), remembered)
        self._wire()
        self._apply_theme(themes.theme)
        self.applying = Applying(self)
        self._restore()
        # Not in the filter box, where Qt would put it: Space is to play from the first moment.
        for pane in (self, self.lanes, self.worklist.list, self.events.table):
            pane.setProperty(STEPS_EVENTS, True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- parts

    def _build(self, tasks: Tasks) -> None:
        self.worklist = WorklistPanel(self.session, self.settings.get(settings.SORT))
        self.dock = self._dock("worklistDock", tr("Recordings"), self.worklist, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.resizeDocks([self.dock], [280], Qt.Orientation.Horizontal)
        self.reading = ReadingPane(self.session, tasks, self)
        self.lanes, self.record = self.reading.lanes, self.reading.record
        self.notices = NoticeBar(self)
        self.welcome = WelcomePage(self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.reading)
        central = QWidget(self)
        whole = QVBoxLayout(central)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notices)
        whole.addWidget(self.pages, 1)
        self.setCentralWidget(central)
        self.status = StatusLine(self.session, self)
        self.setStatusBar(self.status)
        self.veil = DropVeil(self)

    def _build_editing(self) -> None:
        self.events = EventsPanel(self.workbench.hand, self)
        self.events_dock = self._dock("eventsDock", tr("Events"), self.events, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.splitDockWidget(self.expanded, self.events_dock, Qt.Orientation.Vertical)  # it needs all the width
        self.resizeDocks([self.events_dock], [170], Qt.Orientation.Vertical)
        LowWindow(self, self.expanded, self.events_dock)
        self.reader_bar = ReaderBar(self)
        self.notices.shown.connect(self.reader_bar.set_covered)
        self.reader = ReaderStatus(self.workbench.editor, self)
        self.status.addPermanentWidget(self.reader)
        self.status.addPermanentWidget(TrainingStatus(self.training, self))
        central = self.centralWidget()
        layout = central.layout() if central is not None else None
        assert isinstance(layout, QVBoxLayout)
        self.blind_strip = BlindStrip(self)
        layout.insertWidget(0, self.blind_strip)
        layout.insertWidget(2, self.reader_bar)
        self.adjudication: AdjudicationBar = AdjudicationBar(self.reading_desk.adjudicator, self)
        self.reading.put_above(self.adjudication)

    def _dock(self, name: str, title: str, content: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        """A dock without a title bar; by its name the window remembers where it was."""
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setWidget(content)
        self.addDockWidget(area, dock)
        return dock

    def _wire(self) -> None:
        self._wire_recordings()
        self._wire_reading()
        self.themes.changed.connect(self._apply_theme)
        self._current_changed()

    def _wire_recordings(self) -> None:
        session, status = self.session, self.status
        session.current_changed.connect(self._current_changed)
        self.showing = Showing(session, self.reading, self.playback, self.workbench, self)
        self.showing.changed.connect(self.actions_.refresh)
        for part in (self.live, self.backups):
            part.changed.connect(self.actions_.refresh)
        session.items_changed.connect(self.actions_.refresh)
        session.queue_changed.connect(self.actions_.refresh)
        session.selection_changed.connect(self.actions_.refresh)
        session.notice.connect(self.notices.show_notice)
        session.hop_changed.connect(lambda hop: self.settings.set(settings.HOP_S, hop))
        for retry in (self.record.retry_requested, self.reading.unread.retry_wanted):
            retry.connect(session.retry)
        self.record.engine_retry_requested.connect(self.client.retry)
        status.cancel_requested.connect(session.cancel_analyses)
        status.pause_requested.connect(session.set_paused)
        self.worklist.said.connect(lambda text: status.showMessage(text, 6000))
        self.worklist.order_changed.connect(lambda order: self.settings.set(settings.SORT, order))
        self.welcome.open_files.connect(self.files.choose_files)
        self.welcome.open_folder.connect(self.files.choose_folder)
        self.welcome.open_demo.connect(session.open_demo)

    def _wire_reading(self) -> None:
        lanes, editor, desk, status = self.lanes, self.workbench.editor, self.study_desk, self.status
        lanes.selection_changed.connect(self.session.set_selection)
        lanes.hover_text.connect(status.show_hover)
        for changed in (editor.document_changed, editor.selection_changed, editor.layer_changed):
            changed.connect(self.actions_.edit.refresh)
        editor.notice.connect(self.notices.show_notice)
        editor.notice_over.connect(self.notices.withdraw)
        editor.saver.recovered.connect(self._saved_again)
        editor.reader_wanted.connect(self.reader_bar.ask)
        editor.reader_needed.connect(lambda: self.reader_bar.ask(at_once=True))
        desk.notice.connect(self.notices.show_notice)
        desk.changed.connect(self._study_changed)
        desk.opened.connect(self.files.study_opened)
        desk.opening.connect(self.reader.set_opening)
        desk.opening.connect(self.live.beside_study.study_opening)
        desk.changed.connect(self.live.beside_study.study_changed)
        desk.needed = self.live.beside_study.needed
        desk.reader_wanted.connect(
            lambda: self.reader_bar.ask(at_once=True, looking=bool(editor.saver.store.read_only))
        )
        self.reader_bar.named.connect(self.workbench.set_reader)
        self.reader_bar.named.connect(desk.read_as)  # which may refuse the name
        self.reader_bar.named.connect(lambda _: self.lanes.setFocus())
        self.reader.clicked.connect(self.reading_desk.change_reader)
        self.reading_desk.changed.connect(self.actions_.refresh)
        self.showing.sound_shown.connect(self.reading_desk.adjudicator.show)
        self.blind_strip.end_wanted.connect(self.reading_desk.end_blind)
        self.adjudication.end_wanted.connect(self.reading_desk.end_adjudication)
        self.workbench.said.connect(lambda text: status.showMessage(text, 6000))
        desk.said.connect(lambda text: status.showMessage(text, 8000))
        editor.reader_changed.connect(lambda: self.worklist.set_reader(editor.reader))
        self.worklist.set_reader(editor.reader)
        self.playback.problem.connect(self.notices.show_notice)
        self.playback.state_changed.connect(self.actions_.refresh)

    def _restore(self) -> None:
        geometry, layout = self.settings.get(settings.GEOMETRY), self.settings.get(settings.LAYOUT)
        if not geometry or not self.restoreGeometry(QByteArray(geometry)):
            screen = self.screen().availableGeometry()
            wanted = (max(1280, round(0.85 * screen.width())), max(800, round(0.9 * screen.height())))
            self.resize(min(wanted[0], screen.width()), min(wanted[1], screen.height()))
        if layout:
            self.restoreState(QByteArray(layout))
        self.recording_dock.hide()  # no microphone is opened before somebody asks for it

    def _themed(self) -> tuple[Themed, ...]:
        """Every part that draws in the theme's colours."""
        central = (self.record, self.lanes, self.notices, self.welcome, self.veil)
        bars = (self.blind_strip, self.adjudication)
        return (self.worklist, *central, self.status, self.expanded, self.events, self.recording_dock, *bars)

    def _apply_theme(self, theme: Theme) -> None:
        for part in self._themed():
            part.apply_theme(theme)
        self.actions_.apply_theme(theme)

    # -- the session speaks

    def _current_changed(self) -> None:
        item = self.session.current
        study = self.study_desk.study
        blind = BLIND if self.session.blind else ""
        parts = [item.title if item is not None else "", study.title if study is not None else "", blind, "PRS Studio"]
        self.setWindowTitle(" – ".join(part for part in parts if part))
        if not self.live.stays:
            self.show_current_page()
        if item is not None and self.focusWidget() in (None, self):
            self.worklist.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_.refresh()

    def order_tabs(self) -> None:
        """Tab goes through the window as it is read; to be called again when a part was added."""
        above = (self.actions_.bar, self.dock, self.blind_strip, self.notices, self.reader_bar, self.adjudication)
        arrange(self, (*above, self.pages, self.expanded, self.events_dock, self.recording_dock, self.status))

    def show_current_page(self) -> None:
        """The open recording, or how to open one."""
        self.pages.setCurrentWidget(self.welcome if self.session.current is None else self.reading)

    def _study_changed(self) -> None:
        self._current_changed()
        self.reader.refresh()

    # -- the person acts

    def open_paths(self, paths: list[Path]) -> None:
        """Open files and folders and remember them."""
        self.files.open_paths(paths)

    def choose_theme(self, choice: str) -> None:
        self.settings.set(settings.THEME, choice)
        self.themes.choose(choice)

    def choose_other_hop(self) -> None:
        from app.dialogs.small import HopDialog

        HopDialog(self, self.session.hop_s, self.set_hop).open()

    def set_hop(self, hop_s: float) -> None:
        self.session.set_hop(hop_s)
        self.actions_.refresh()

    def edit_band(self) -> None:
        self.actions_.bar.listening.edit_band()

    def focus_next_pane(self) -> None:
        """Recordings, lanes, events, tools and around: for those who work without a mouse."""
        middle = self.pages.currentWidget()
        parts = (self.dock, middle, self.expanded, self.events_dock, self.recording_dock, self.actions_.bar)
        known = {self.dock: self.worklist.list, self.reading: self.lanes, self.events_dock: self.events.table}
        stops = {part: known.get(part) or first_stop(part) for part in parts if part is not None and part.isVisible()}
        focus_next(self.focusWidget(), {part: stop for part, stop in stops.items() if stop is not None})

    # -- Qt speaks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.order_tabs()  # before, docks and bars have yet to find their places

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event):
            event.acceptProposedAction()
            self.veil.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        self.files.take_drop(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.actions_.refresh()

    def _saved_again(self) -> None:
        """What closing warned of is over. Should edits be in danger once more, it warns once more."""
        if self._warned:
            self._warned = False
            self.notices.clear()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.live.may_close():
            event.ignore()
            return
        if not self.workbench.shutdown() and not self._warned:
            self._warned = True
            self.notices.show_notice(
                tr("The last edits are not saved yet: the study cannot be written."),
                tr("See that its drive or server can be reached. Close the window again to end without them."),
            )
            event.ignore()
            return
        self.settings.set(settings.GEOMETRY, bytes(self.saveGeometry().data()))
        self.show_current_page()
        self.recording_dock.hide()  # and what gave way to them is there again
        self.settings.set(settings.LAYOUT, bytes(self.saveState().data()))
        self.settings.sync()
        self.playback.shutdown()
        self.live.shutdown()
        self.study_desk.shutdown()
        self.closing.emit()
        super().closeEvent(event)
