"""The main window: menus, docks, lanes, and the wires between them. What they do lives elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QDockWidget, QFileDialog, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app import icons, settings
from app.actions import STEPS_EVENTS, Actions
from app.exchange_desk import ExchangeDesk, annotations_among
from app.items import ItemState
from app.panels.events import EventsPanel
from app.panels.expanded import ExpandedDock
from app.panels.notices import DropVeil, NoticeBar, StatusLine
from app.panels.reader import ReaderBar, ReaderStatus
from app.panels.record import RecordPanel
from app.panels.welcome import WelcomePage
from app.panels.worklist import WorklistPanel
from app.playback import Playback
from app.session import Session
from app.settings import Settings
from app.shortcuts import Shortcuts
from app.study_desk import StudyDesk
from app.tasks import Tasks
from app.theme import Theme, ThemeController
from app.views.lanes import LanesView
from app.workbench import Workbench

if TYPE_CHECKING:
    from app.workers import InferenceClient

SLOW_MS = 150
STUDY_FILTER = "Studies (*.prs-study);;All files (*)"
FILE_FILTER = "Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff);;All files (*)"


class MainWindow(QMainWindow):
    """Everything on the screen, given a session and the process that analyses for it."""

    closing = Signal()
    sound_shown = Signal()  # the lanes have a recording to paint

    def __init__(
        self,
        session: Session,
        client: InferenceClient,
        remembered: Settings,
        themes: ThemeController,
        tasks: Tasks,
    ) -> None:
        super().__init__()
        self.session, self.client, self.settings, self.themes = session, client, remembered, themes
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
        self.exchange = ExchangeDesk(self, tasks)
        self._build_editing()
        self.actions_ = Actions(self)
        self.actions_.fill_recent()
        self.shortcuts = Shortcuts(self.actions_.named(), remembered)
        self._wire()
        self._apply_theme(themes.theme)
        self._restore()
        # Not in the filter box, where Qt would put it: Space is to play from the first moment.
        for pane in (self, self.lanes, self.worklist.list, self.events.table):
            pane.setProperty(STEPS_EVENTS, True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- parts

    def _build(self, tasks: Tasks) -> None:
        self.worklist = WorklistPanel(self.session, self.settings.get(settings.SORT))
        self.dock = QDockWidget("Recordings", self)
        self.dock.setObjectName("worklistDock")
        self.dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.dock.setTitleBarWidget(QWidget(self.dock))
        self.dock.setWidget(self.worklist)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.dock)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.resizeDocks([self.dock], [280], Qt.Orientation.Horizontal)
        self.lanes = LanesView(self, tasks)
        self.record = RecordPanel(self.session, self)
        self.notices = NoticeBar(self)
        self.welcome = WelcomePage(self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        reading = QWidget(self)
        layout = QVBoxLayout(reading)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.unread = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.unread.setProperty("muted", True)
        self.picture = QStackedWidget(self)
        self.picture.addWidget(self.lanes)
        self.picture.addWidget(self.unread)
        # Most sounds are there at once: showing "Reading" for an instant would only flicker.
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: self._show_unread("Reading the sound …"))
        layout.addWidget(self.record)
        layout.addWidget(self.picture, 1)
        self.pages.addWidget(reading)
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
        self.events_dock = QDockWidget("Events", self)
        self.events_dock.setObjectName("eventsDock")
        self.events_dock.setTitleBarWidget(QWidget(self.events_dock))
        self.events_dock.setWidget(self.events)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.events_dock)
        self.splitDockWidget(self.expanded, self.events_dock, Qt.Orientation.Vertical)  # it needs all the width
        self.resizeDocks([self.events_dock], [170], Qt.Orientation.Vertical)
        self.reader_bar = ReaderBar(self)
        self.reader = ReaderStatus(self.workbench.editor, self)
        self.status.addPermanentWidget(self.reader)
        central = self.centralWidget()
        layout = central.layout() if central is not None else None
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.reader_bar)

    def _wire(self) -> None:
        session, lanes = self.session, self.lanes
        session.current_changed.connect(self._current_changed)
        session.sound_changed.connect(self._sound_changed)
        session.mfcc_changed.connect(self._mfcc_changed)
        session.analysis_changed.connect(self._analysis_changed)
        session.item_changed.connect(self._item_changed)
        session.items_changed.connect(self.actions_.refresh)
        session.queue_changed.connect(self.actions_.refresh)
        session.selection_changed.connect(self.actions_.refresh)
        session.notice.connect(self.notices.show_notice)
        session.hop_changed.connect(lambda hop: self.settings.set(settings.HOP_S, hop))
        lanes.selection_changed.connect(session.set_selection)
        lanes.hover_text.connect(self.status.show_hover)
        editor = self.workbench.editor
        for changed in (editor.document_changed, editor.selection_changed, editor.layer_changed):
            changed.connect(self.actions_.edit.refresh)
        editor.notice.connect(self.notices.show_notice)
        editor.reader_wanted.connect(self.reader_bar.ask)
        desk = self.study_desk
        desk.notice.connect(self.notices.show_notice)
        desk.changed.connect(self._study_changed)
        desk.opened.connect(self._study_opened)
        desk.reader_wanted.connect(lambda: self.reader_bar.ask(at_once=True))
        self.reader_bar.named.connect(desk.read_as)
        self.reader_bar.named.connect(self.workbench.set_reader)
        self.reader_bar.named.connect(lambda _: self.lanes.setFocus())
        self.reader.clicked.connect(lambda: self.reader_bar.ask(editor.reader, at_once=True))
        self.workbench.said.connect(lambda text: self.status.showMessage(text, 6000))
        self.record.retry_requested.connect(session.retry)
        self.record.engine_retry_requested.connect(self.client.retry)
        self.status.cancel_requested.connect(session.cancel_analyses)
        desk.said.connect(lambda text: self.status.showMessage(text, 8000))
        self.worklist.said.connect(lambda text: self.status.showMessage(text, 6000))
        editor.reader_changed.connect(lambda: self.worklist.set_reader(editor.reader))
        self.worklist.set_reader(editor.reader)
        self.status.pause_requested.connect(session.set_paused)
        self.worklist.order_changed.connect(lambda order: self.settings.set(settings.SORT, order))
        self.welcome.open_files.connect(self.choose_files)
        self.welcome.open_folder.connect(self.choose_folder)
        self.welcome.open_demo.connect(session.open_demo)
        self.themes.changed.connect(self._apply_theme)
        self.playback.problem.connect(self.notices.show_notice)
        self.playback.state_changed.connect(self.actions_.refresh)
        self._current_changed()

    def _restore(self) -> None:
        geometry, layout = self.settings.get(settings.GEOMETRY), self.settings.get(settings.LAYOUT)
        if not geometry or not self.restoreGeometry(QByteArray(geometry)):
            screen = self.screen().availableGeometry()
            wanted = (max(1280, round(0.85 * screen.width())), max(800, round(0.9 * screen.height())))
            self.resize(min(wanted[0], screen.width()), min(wanted[1], screen.height()))
        if layout:
            self.restoreState(QByteArray(layout))

    def _apply_theme(self, theme: Theme) -> None:
        self.setWindowIcon(icons.icon("lungs", self.palette()))
        for part in (
            self.worklist,
            self.record,
            self.lanes,
            self.notices,
            self.welcome,
            self.status,
            self.veil,
            self.expanded,
            self.events,
        ):
            part.apply_theme(theme)
        self.actions_.apply_theme(theme)

    # -- the session speaks

    def _current_changed(self) -> None:
        item = self.session.current
        study = self.study_desk.study
        parts = [item.title if item is not None else "", study.title if study is not None else "", "PRS Studio"]
        self.setWindowTitle(" – ".join(part for part in parts if part))
        self.pages.setCurrentIndex(0 if item is None else 1)
        if item is not None and self.focusWidget() in (None, self):
            self.worklist.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_.refresh()

    def _sound_changed(self) -> None:
        sound = self.session.sound
        self.playback.stop()
        if sound is None:
            self.workbench.sound_changed()
            if self.session.current is not None:
                self._slow.start()
            return
        self._slow.stop()
        self.picture.setCurrentWidget(self.lanes)
        self.lanes.set_recording(sound.samples, sound.duration_s)
        self.workbench.sound_changed()
        self.playback.sound_changed()
        self._mfcc_changed()
        self._analysis_changed()
        self.sound_shown.emit()

    def _mfcc_changed(self) -> None:
        if self.session.sound is not None and self.session.mfcc is not None:
            self.lanes.set_mfcc(self.session.mfcc, self.session.mfcc_frame_s)

    def _analysis_changed(self) -> None:
        item = self.session.current
        if item is not None and self.session.sound is not None and item.analysis is not None:
            self.lanes.set_analysis(item.analysis)
        self.workbench.analysis_changed()
        self._item_changed(item.key if item is not None else "")

    def _item_changed(self, key: str) -> None:
        """Progress and failure, as far as the lanes show them."""
        item = self.session.current
        if item is None or item.key != key:
            return
        if item.failure is not None and self.session.sound is None:
            self._slow.stop()
            self._show_unread("The sound could not be read.")
        elif item.state is ItemState.FAILED:
            self.lanes.set_failed("Not analysed")
        elif item.state is ItemState.WORKING:
            self.lanes.set_progress(item.fraction)
        self.actions_.refresh()

    def _show_unread(self, text: str) -> None:
        self.unread.setText(text)
        self.picture.setCurrentWidget(self.unread)
        self.lanes.clear()

    def _study_opened(self, where: str | Path) -> None:
        if "://" not in str(where):
            self.settings.set(settings.LAST_FOLDER, str(Path(where).absolute().parent))

    def _study_changed(self) -> None:
        self._current_changed()
        self.reader.refresh()

    # -- the person acts

    def choose_files(self) -> None:
        dialog = self._file_dialog("Open recordings")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(FILE_FILTER)
        dialog.filesSelected.connect(self._open_chosen)
        dialog.open()

    def choose_folder(self) -> None:
        dialog = self._file_dialog("Open a folder of recordings")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self._open_chosen)
        dialog.open()

    def _open_chosen(self, names: list[str]) -> None:
        paths = [Path(name) for name in names if name]
        if paths:
            self.settings.set(settings.LAST_FOLDER, str(paths[0].parent))
            self.open_paths(paths)

    def open_paths(self, paths: list[Path]) -> None:
        """Open files and folders and remember them."""
        for path in paths:
            self.settings.add_recent(path.absolute())
        self.actions_.fill_recent()
        self.session.open_paths(paths)

    def choose_study(self, *, create: bool) -> None:
        """Ask for the file of a study, to be opened or made."""
        dialog = self._file_dialog("New study" if create else "Open a study")
        dialog.setNameFilter(STUDY_FILTER)
        if create:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("prs-study")
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # one that is there is opened, never replaced
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.study_desk.open(Path(name), create=create))
        dialog.open()

    def choose_patients(self) -> None:
        """Ask for a table that says whose recordings they are and from where."""
        dialog = self._file_dialog("Patients and sites from a table")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("Tables (*.csv *.tsv *.txt);;All files (*)")
        dialog.fileSelected.connect(lambda name: self.study_desk.describe(Path(name)))
        dialog.open()

    def export_as(self, kind: str) -> None:
        """Ask where to, then write the current analysis. ``kind`` is "json" or "csv"."""
        item = self.session.current
        if item is None or item.analysis is None:
            return
        analysis = item.analysis
        dialog = self._file_dialog(f"Export the analysis as {kind.upper()}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.setNameFilter(f"{kind.upper()} (*.{kind})")
        dialog.selectFile(f"{item.path.stem}.{kind}")

        def write(name: str) -> None:
            from app.export import export_analysis

            problem = export_analysis(analysis, Path(name), kind)
            if problem is None:
                self.status.showMessage(f"Saved {Path(name).name}", 8000)
            else:
                self.notices.show_notice(problem.message, problem.advice)

        dialog.fileSelected.connect(write)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, self.settings.get(settings.LAST_FOLDER) or str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def choose_theme(self, choice: str) -> None:
        self.settings.set(settings.THEME, choice)
        self.themes.choose(choice)

    def choose_other_hop(self) -> None:
        from app.dialogs import ask_hop

        ask_hop(self, self.session.hop_s, self.set_hop)

    def set_hop(self, hop_s: float) -> None:
        self.session.set_hop(hop_s)
        self.actions_.refresh()

    def show_about(self) -> None:
        from app.dialogs import about_dialog

        about_dialog(self, self.session.model).show()

    def show_keyboard(self) -> None:
        from app.dialogs import keyboard_sheet

        keyboard_sheet(self, self.actions_.groups()).show()

    def edit_band(self) -> None:
        self.actions_.listening_bar.edit_band()

    def show_definitions(self) -> None:
        from app.panels.definitions import show_definitions

        dialog = show_definitions(self, self.themes.theme)
        dialog.about_to_play.connect(self.playback.stop, Qt.ConnectionType.UniqueConnection)
        dialog.problem.connect(self.notices.show_notice, Qt.ConnectionType.UniqueConnection)
        self.themes.changed.connect(dialog.apply_theme, Qt.ConnectionType.UniqueConnection)

    def change_shortcuts(self) -> None:
        from app.key_dialog import key_dialog

        key_dialog(self, self.shortcuts).show()

    def focus_next_pane(self) -> None:
        """Recordings, lanes, events, and around: for those who work without a mouse."""
        panes = [pane for pane in (self.worklist.list, self.lanes, self.events.table) if pane.isVisible()]
        here = next((i for i, pane in enumerate(panes) if pane.isAncestorOf(self.focusWidget() or self)), -1)
        at = next((i for i, pane in enumerate(panes) if pane is self.focusWidget()), here)
        if panes:
            panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def show_log(self) -> None:
        from app.logs import log_file

        folder = log_file().parent
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.notices.show_notice("The log file cannot be shown by this system.", f"It is {log_file()}.")

    # -- Qt speaks

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.acceptProposedAction()
            self.veil.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        paths = _local_paths(event)
        if paths:
            event.acceptProposedAction()
            # The drop must end before files are read, or the file manager hangs with us.
            QTimer.singleShot(0, self, lambda: self._dropped(paths))

    def _dropped(self, paths: list[Path]) -> None:
        annotations = annotations_among(paths)
        sounds = [path for path in paths if path not in annotations]
        if sounds:
            self.open_paths(sounds)
        if annotations:
            self.exchange.import_annotations(annotations)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.actions_.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.workbench.shutdown() and not self._warned:
            self._warned = True
            self.notices.show_notice(
                "The last edits are not saved yet: the study cannot be written.",
                "See that its drive or server can be reached. Close the window again to end without them.",
            )
            event.ignore()
            return
        self.settings.set(settings.GEOMETRY, bytes(self.saveGeometry().data()))
        self.settings.set(settings.LAYOUT, bytes(self.saveState().data()))
        self.settings.sync()
        self.playback.shutdown()
        self.study_desk.shutdown()
        self.closing.emit()
        super().closeEvent(event)


def _local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
