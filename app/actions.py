"""Menus, tool bar and shortcuts of the main window, each action in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QSlider,
    QTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)

from app import icons, settings
from app.edit_actions import EditActions
from app.exchange_actions import ExchangeActions
from app.listening_actions import ListeningActions
from app.panels.listening import ListeningBar
from app.playback import GAIN_LEAST_DB, GAIN_MOST_DB, GAIN_STEP_DB
from app.shortcuts import set_words
from app.theme import Theme

if TYPE_CHECKING:
    from app.main_window import MainWindow

HOPS_S = (0.25, 0.5, 1.0, 1.5, 2.0, 3.0)
ZOOM = 1.5
LANES = {
    "overview": "Overview",
    "waveform": "Waveform",
    "spectrogram": "Spectrogram",
    "events": "Events",
    "phases": "Breath phases",
    "artefacts": "Artefacts",
    "mfcc": "MFCC",
    "windows": "Windows",
}
#: Shown once something is in them, or when they are asked for.
HIDDEN_LANES = ("phases", "artefacts")
SPECTROGRAM_HZ = (1000, 2000, 4000)
THEMES = {"system": "Like the system", "light": "Light", "dark": "Dark"}


#: The property of widgets in which Tab goes to the next event.
STEPS_EVENTS = "stepsEvents"
_SLIDER_KEYS = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right)


class ShortcutGuard(QObject):
    """Keeps plain keys with what has the focus: letters with text fields, Space with buttons."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._belongs(event):
            event.accept()
        return super().eventFilter(watched, event)

    @staticmethod
    def _belongs(event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if modifiers != Qt.KeyboardModifier.NoModifier or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
            return False
        focus = QApplication.focusWidget()
        if isinstance(focus, (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QComboBox, QKeySequenceEdit)):
            return True
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            # Elsewhere it moves the focus on, as everywhere: F6 leads out of the places where it steps through events.
            return focus is not None and not focus.property(STEPS_EVENTS)
        if isinstance(focus, QAbstractButton):
            return event.key() == Qt.Key.Key_Space
        if isinstance(focus, QSlider):
            return event.key() in _SLIDER_KEYS
        return False


class Actions(QObject):
    """Makes and keeps the actions; what they do is said by the window, the session and the playback."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._icons: list[tuple[QAction, str]] = []
        self._lanes: dict[str, QAction] = {}
        self._shown_play = ""
        self._guard = ShortcutGuard(self)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self._guard)
        self._file_actions()
        self.edit = EditActions(window, self._action)
        self._view_actions()
        self._playback_actions()
        self._analysis_actions()
        self._help_actions()
        self._tool_bar()
        self.refresh()

    def _action(
        self, text: str, then: Callable[[], object], keys: str | Sequence[str] = (), *, icon: str = "", tip: str = ""
    ) -> QAction:
        action = QAction(text, self._window)
        action.triggered.connect(lambda *_: then())
        keys = [keys] if isinstance(keys, str) else list(keys)
        action.setShortcuts([QKeySequence(key) for key in keys])
        # Tool tips name the shortcut; the keyboard sheet takes its words from here too.
        set_words(action, tip or text.replace("&", "").rstrip(" …"))
        if icon:
            self._icons.append((action, icon))
        return action

    def _file_actions(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu("&File")
        self.open_files = self._action("&Open …", window.choose_files, "Ctrl+O", icon="file", tip="Open recordings")
        self.open_folder = self._action(
            "Open &folder …", window.choose_folder, "Ctrl+Shift+O", icon="folder", tip="Open a folder of recordings"
        )
        self.open_demo = self._action("Open the &demo study", window.session.open_demo)
        self.new_study = self._action("&New study …", lambda: window.choose_study(create=True), "Ctrl+Shift+N")
        self.open_study = self._action("Open &study …", lambda: window.choose_study(create=False), "Ctrl+Shift+S")
        self.close_study = self._action("Close s&tudy", window.study_desk.close)
        self.patients = self._action("&Patients and sites from a table …", window.choose_patients)
        self.recent = QMenu("Open &recent", window)
        self.export_json = self._action("Export analysis as &JSON …", lambda: window.export_as("json"), "Ctrl+E")
        self.export_csv = self._action("Export events as &CSV …", lambda: window.export_as("csv"), "Ctrl+Shift+E")
        self.clear = self._action("&Empty the worklist", window.session.clear, "Ctrl+W")
        self.quit = self._action("&Quit", window.close, "Ctrl+Q")
        menu.addActions([self.open_files, self.open_folder])
        menu.addMenu(self.recent)
        menu.addAction(self.open_demo)
        menu.addSeparator()
        menu.addActions([self.new_study, self.open_study, self.close_study, self.patients])
        menu.addSeparator()
        self.exchange = ExchangeActions(window, self._action)
        self.exchange.add_to(menu)
        menu.addSeparator()
        menu.addActions([self.export_json, self.export_csv])
        menu.addSeparator()
        menu.addActions([self.clear, self.quit])

    def _view_actions(self) -> None:
        window, lanes = self._window, self._window.lanes
        menu = window.menuBar().addMenu("&View")
        self.zoom_in = self._action("Zoom &in", lambda: lanes.zoom(ZOOM), ("+", "="), icon="zoom-in")
        self.zoom_out = self._action("Zoom &out", lambda: lanes.zoom(1 / ZOOM), "-", icon="zoom-out")
        self.fit = self._action("Show &all", lanes.fit, "F", icon="fit", tip="Show the whole recording")
        self.home = self._action("Go to the &beginning", self._go_home, "Home")
        self.end = self._action("Go to the &end", self._go_end, "End")
        self.previous = self._action("&Previous recording", lambda: window.worklist.step(-1), ("P", "Ctrl+Up"))
        self.next = self._action("&Next recording", lambda: window.worklist.step(1), ("N", "Ctrl+Down"))
        self.unreviewed = self._action(
            "Next &unreviewed recording", window.worklist.next_unreviewed, "J", tip="Next recording not reviewed yet"
        )
        self.show_events = window.events_dock.toggleViewAction()
        self.show_events.setText("&Events table")
        self.show_events.setShortcut("Ctrl+T")
        self.find = self._action("&Filter the worklist", self._focus_filter, "Ctrl+F")
        self.show_worklist = window.dock.toggleViewAction()
        self.show_worklist.setText("&Worklist")
        self.show_worklist.setShortcut("Ctrl+L")
        self.full_screen = self._action("F&ull screen", self._toggle_full_screen, "F11")
        self.full_screen.setCheckable(True)
        menu.addActions([self.zoom_in, self.zoom_out, self.fit, self.home, self.end])
        menu.addSeparator()
        self.next_pane = self._action(
            "Next &pane", window.focus_next_pane, "F6", tip="Go to the next part of the window"
        )
        menu.addActions([self.previous, self.next, self.unreviewed, self.find, self.next_pane])
        menu.addActions([self.show_worklist, self.show_events])
        menu.addSeparator()
        shown = menu.addMenu("&Lanes")
        for name, text in LANES.items():
            action = QAction(text, window, checkable=True, checked=name not in HIDDEN_LANES)
            action.toggled.connect(lambda on, name=name: lanes.set_lane_visible(name, on))
            shown.addAction(action)
            self._lanes[name] = action
        self._choices(
            menu.addMenu("&Spectrogram up to"),
            {f"{hz / 1000:g} kHz": hz for hz in SPECTROGRAM_HZ},
            2000,
            lanes.set_max_frequency,
        )
        self.themes = self._choices(
            menu.addMenu("&Theme"),
            {text: key for key, text in THEMES.items()},
            window.settings.get(settings.THEME),
            window.choose_theme,
        )
        menu.addAction(self.full_screen)

    def _playback_actions(self) -> None:
        window, playback = self._window, self._window.playback
        menu = window.menuBar().addMenu("&Playback")
        self.play = self._action(
            "&Play", playback.toggle, "Space", icon="play", tip="Play the selection, or from the cursor"
        )
        self.loop: QAction = self._action(
            "&Loop the selection", lambda: playback.set_loop(self.loop.isChecked()), "L", icon="loop"
        )
        self.loop.setCheckable(True)
        self.loop.setChecked(playback.loop)
        self.louder = self._action("Lou&der", lambda: playback.set_gain(playback.gain_db + GAIN_STEP_DB), "Shift+Up")
        self.quieter = self._action(
            "&Quieter", lambda: playback.set_gain(playback.gain_db - GAIN_STEP_DB), "Shift+Down"
        )
        self.level: QAction = self._action(
            "&Automatic gain",
            lambda: playback.set_automatic(self.level.isChecked()),
            "G",
            tip="Automatic gain for each recording",
        )
        self.level.setCheckable(True)
        menu.addActions([self.play, self.loop])
        self.listening = ListeningActions(window, self._action)
        self.listening.add_to(menu)
        menu.addSeparator()
        menu.addActions([self.louder, self.quieter, self.level])

    def _analysis_actions(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu("&Analysis")
        hop = menu.addMenu("&Hop between windows")
        self.hops = self._choices(
            hop, {f"{hop_s:g} s": hop_s for hop_s in HOPS_S}, window.session.hop_s, window.set_hop
        )
        self.other_hop = self._action("&Other …", window.choose_other_hop)
        hop.addSeparator()
        hop.addAction(self.other_hop)
        self.again = self._action("Analyse &again", window.session.retry, "Ctrl+R", tip="Read and analyse it again")
        self.pause: QAction = self._action(
            "&Pause the analyses", lambda: window.session.set_paused(self.pause.isChecked()), "Ctrl+P"
        )
        self.pause.setCheckable(True)
        self.cancel = self._action("&Cancel all analyses", window.session.cancel_analyses)
        self.resume = self._action("&Resume cancelled analyses", window.session.resume)
        menu.addActions([self.again, self.pause, self.cancel, self.resume])

    def _help_actions(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu("&Help")
        self.keyboard = self._action("&Keyboard and mouse", window.show_keyboard, "F1")
        self.change_keys = self._action("&Change shortcuts …", window.change_shortcuts, tip="Change shortcuts")
        self.log = self._action("Show the &log file", window.show_log)
        self.about = self._action("&About PRS Studio", window.show_about)
        menu.addActions([self.keyboard, self.change_keys, self.log, self.about])

    def _choices(
        self, menu: QMenu, choices: dict[str, object], chosen: object, then: Callable[..., None]
    ) -> dict[object, QAction]:
        group = QActionGroup(self)
        made: dict[object, QAction] = {}
        for text, value in choices.items():
            action = QAction(text, self._window, checkable=True, checked=value == chosen)
            action.triggered.connect(lambda _, value=value: then(value))
            group.addAction(action)
            menu.addAction(action)
            made[value] = action
        return made

    def _tool_bar(self) -> None:
        window = self._window
        bar = QToolBar("Tools", window)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setAccessibleName("Tools")
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.toggleViewAction().setVisible(False)
        bar.addActions([self.open_files, self.open_folder])
        bar.addSeparator()
        bar.addActions([self.play, self.loop])
        bar.addSeparator()
        self.listening_bar = ListeningBar(window.playback.listening, self.listening, window.expanded.toggle, bar)
        bar.addWidget(self.listening_bar)
        bar.addSeparator()
        bar.addActions([self.zoom_out, self.zoom_in, self.fit])
        space = QWidget(bar)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        self._gain(bar)
        for button in bar.findChildren(QToolButton):
            # A click must not take the focus away from where the keys go; Tab may.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(button.accessibleName() or button.toolTip() or "More tools")
        window.addToolBar(bar)

    def _gain(self, bar: QToolBar) -> None:
        playback = self._window.playback
        self.gain_icon = QLabel(bar)
        self.gain_icon.setToolTip("Gain of the sound and of the waveform's picture")
        self.gain = QSlider(Qt.Orientation.Horizontal, bar)
        self.gain.setRange(round(GAIN_LEAST_DB), round(GAIN_MOST_DB))
        self.gain.setPageStep(round(GAIN_STEP_DB))
        self.gain.setFixedWidth(130)
        self.gain.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.gain.setAccessibleName("Gain in decibels")
        self.gain.setToolTip("Gain of the sound and of the waveform's picture (Shift+Up, Shift+Down; G: automatic)")
        self.gain.valueChanged.connect(lambda db: playback.set_gain(float(db)))
        self.gain_text = QLabel(bar)
        self.gain_text.setMinimumWidth(self.gain_text.fontMetrics().horizontalAdvance("+36 dB auto") + 8)
        self.gain_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.gain_icon, self.gain, self.gain_text):
            bar.addWidget(widget)

    # -- keeping up

    def refresh(self) -> None:
        """Enable what makes sense now."""
        window = self._window
        session, playback = window.session, window.playback
        item, has_sound = session.current, session.sound is not None
        analysed = item is not None and item.analysis is not None
        for action in (self.export_json, self.export_csv):
            action.setEnabled(analysed)
        for action in (self.play, self.zoom_in, self.zoom_out, self.fit, self.home, self.end):
            action.setEnabled(has_sound)
        for action in (self.clear, self.previous, self.next, self.unreviewed, self.patients):
            action.setEnabled(bool(session.items))
        self.close_study.setEnabled(window.study_desk.study is not None)
        self.again.setEnabled(item is not None and not item.is_waiting)
        self.cancel.setEnabled(session.counts[0] > 0)
        self.pause.setEnabled(session.paused or session.counts[0] > 0)
        self.pause.setChecked(session.paused)
        self.resume.setEnabled(session.has_given_up)
        self.play.setText("&Stop" if playback.playing else "&Play")
        self._show_play("stop" if playback.playing else "play")
        self.edit.refresh()
        self.exchange.refresh()
        self.full_screen.setChecked(window.isFullScreen())
        self.gain.blockSignals(True)
        self.gain.setValue(round(playback.gain_db))
        self.gain.blockSignals(False)
        self.gain_text.setText(f"{playback.gain_db:+.0f} dB{' auto' if playback.automatic else ''}")
        self.level.setChecked(playback.automatic)
        for hop, action in self.hops.items():
            action.setChecked(hop == session.hop_s)
        self.other_hop.setText("&Other …" if session.hop_s in self.hops else f"&Other … ({session.hop_s:g} s)")

    def _show_play(self, icon: str) -> None:
        if icon != self._shown_play:  # drawing one takes longer than all else here
            self._shown_play = icon
            self.play.setIcon(icons.icon(icon, self._window.palette()))

    def apply_theme(self, theme: Theme) -> None:
        palette = self._window.palette()
        self._shown_play = ""
        for action, name in self._icons:
            action.setIcon(icons.icon(name, palette))
        self.listening_bar.apply_theme(theme)
        ratio = self._window.devicePixelRatioF()
        self.gain_icon.setPixmap(icons.pixmap("volume", theme.muted, 20, ratio))
        self.refresh()

    def fill_recent(self) -> None:
        """The recent files and folders, the latest first."""
        self.recent.clear()
        paths = self._window.settings.get(settings.RECENT)
        for number, path in enumerate(paths, start=1):
            text = path.replace("&", "&&")
            action = self.recent.addAction(f"&{number % 10}  {text}")
            action.triggered.connect(lambda _, path=path: self._window.open_paths([Path(path)]))
        self.recent.addSeparator()
        self.recent.addAction("Forget these").triggered.connect(self._forget_recent)
        self.recent.setEnabled(bool(paths))

    def groups(self) -> list[tuple[str, Iterable[QAction]]]:
        """For the keyboard sheet."""
        return [
            (
                "File",
                [
                    self.open_files,
                    self.open_folder,
                    self.new_study,
                    self.open_study,
                    *self.exchange.for_the_sheet(),
                    self.export_json,
                    self.export_csv,
                    self.clear,
                    self.quit,
                ],
            ),
            (
                "View",
                [
                    self.zoom_in,
                    self.zoom_out,
                    self.fit,
                    self.home,
                    self.end,
                    self.show_worklist,
                    self.show_events,
                    self.next_pane,
                    self.full_screen,
                ],
            ),
            ("Playback", [self.play, self.loop, self.louder, self.quieter, self.level]),
            ("Listening", self.listening.for_the_sheet()),
            *self.edit.for_the_sheet(),
            ("Recordings", [self.previous, self.next, self.unreviewed, self.find, self.again, self.pause]),
            ("Help", [self.keyboard]),
        ]

    def show_lane(self, name: str) -> None:
        """Switch a lane on, by its name."""
        self._lanes[name].setChecked(True)

    def named(self) -> dict[str, QAction]:
        """The actions whose keys may be changed, by names that stay the same."""
        owners = (self, self.edit, self.listening, self.exchange)
        found = {name: value for owner in owners for name, value in vars(owner).items()}
        actions = {name: value for name, value in found.items() if isinstance(value, QAction)}
        actions |= {f"type_{number}": action for number, action in enumerate(self.edit.types, start=1)}
        actions |= {f"nudge_{number}": action for number, action in enumerate(self.edit.nudges, start=1)}
        actions |= {f"layer_{layer}": action for layer, action in self.edit.layers.items()}
        return actions

    # -- small deeds

    def _go_home(self) -> None:
        lanes = self._window.lanes
        lanes.zoom_to(0.0, lanes.timeline.span_s)

    def _go_end(self) -> None:
        lanes = self._window.lanes
        duration = lanes.timeline.duration_s
        lanes.zoom_to(duration - lanes.timeline.span_s, duration)

    def _focus_filter(self) -> None:
        self._window.dock.show()
        self._window.worklist.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle_full_screen(self) -> None:
        window = self._window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def _forget_recent(self) -> None:
        self._window.settings.set(settings.RECENT, ())
        self.fill_recent()
