"""Puts the window's program together, runs it, and takes it apart."""

from __future__ import annotations

import contextlib
import gc
import logging
import signal
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from app.learning.training_desk import TrainingSetup
from app.live.room import ENDING, LiveSetup, own_microphones
from app.look.icons import program_icon
from app.look.language import Language
from app.look.low_window import show_within_screen
from app.look.theme import ThemeController
from app.main_window import MainWindow
from app.options import Options
from app.preferences import settings
from app.preferences.settings import Settings
from app.scratch_folder import remove_left, scratch_folder
from app.session import Session, connect
from app.sound.decoded import ReadAhead
from app.startup import StartupReport
from app.support.crash import CrashWatch, endings
from app.support.desk import start_again
from app.tasks import Tasks
from app.workers import InferenceClient, worker_command

if TYPE_CHECKING:
    from app.sound.portaudio import Microphones

log = logging.getLogger(__name__)

#: The worker starts once the first recording is painted, or after this long.
WORKER_DELAY_MS = 700
#: What a kill left of recordings is looked for when nothing else is to be done any more.
LOOK_DELAY_MS = 1500
ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass
class Parts:
    """What a running window consists of."""

    app: QApplication
    window: MainWindow
    session: Session
    client: InferenceClient
    tasks: Tasks
    settings: Settings


def make_app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0] if sys.argv else "prs-studio"])
    app.setApplicationName("PRS Studio")
    app.setDesktopFileName("prs-studio")
    app.setStyle("Fusion")
    app.setWindowIcon(program_icon())
    return app


def command_for(model: Path | None) -> tuple[str, ...]:
    return (*worker_command(), *(("--model", str(model.absolute())) if model is not None else ()))


@contextlib.contextmanager
def assembled(
    options: Options,
    command: Sequence[str] | None = None,
    ahead: ReadAhead | None = None,
    microphones: Callable[[], Microphones] | None = None,
) -> Iterator[Parts]:
    """The whole program, not yet shown; ended and cleaned up on leaving."""
    app = make_app()
    remembered = Settings(options.settings)
    themes = ThemeController(
        app,
        options.theme or remembered.get(settings.THEME),
        text_percent=remembered.get(settings.TEXT_PERCENT),
        still=remembered.get(settings.REDUCED_MOTION),
    )
    tasks = Tasks()
    command = tuple(command if command is not None else command_for(options.model))
    client = InferenceClient(command)
    with scratch_folder() as scratch:
        session = Session(tasks, client, scratch, options.hop_s or remembered.get(settings.HOP_S), ahead)
        connect(session, client)
        live = LiveSetup(command, scratch, microphones or own_microphones, options.simulate is not None)
        window = MainWindow(session, client, remembered, themes, tasks, live)
        window.training.setup = TrainingSetup(model=options.model)
        try:
            yield Parts(app, window, session, client, tasks, remembered)
        finally:
            client.shutdown()
            window.live.shutdown()
            tasks.shutdown()
            window.close()
            session.mfcc = None
            window.lanes.clear()
            window.deleteLater()
            app.processEvents()
            # What is left of it goes now, while there is a Qt to take it apart: at the interpreter's end there is none,
            # and objects that hold each other would be taken apart in any order.
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()


class PaintWatch(QObject):
    """Marks the first time that the window, and then the waveform, has been painted."""

    def __init__(self, parts: Parts, report: StartupReport) -> None:
        super().__init__(parts.window)
        self._parts, self._report = parts, report
        self._has_sound = False
        parts.window.installEventFilter(self)
        parts.window.lanes.waveform.viewport().installEventFilter(self)
        parts.window.showing.sound_shown.connect(self._sound_shown)

    def _sound_shown(self) -> None:
        self._has_sound = True
        self._report.mark("sound_decoded")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            # Marked from the event loop: by then the paint event is over and on its way to the screen.
            if watched is self._parts.window:
                QTimer.singleShot(0, self, lambda: self._report.mark("window_painted"))
            elif self._has_sound:
                QTimer.singleShot(0, self, lambda: self._report.mark("waveform_painted"))
                self._parts.window.lanes.waveform.viewport().removeEventFilter(self)
        return False


@contextlib.contextmanager
def closing_on_signals(app: QApplication) -> Iterator[None]:
    """Ctrl-C in the terminal, and a polite request to end, close the window like a click: nothing is left behind.

    Python's handlers run only between steps of Python, and Qt's loop is none: a socket wakes it.
    """
    if sys.platform == "win32":
        yield
        return
    ours, pythons = socket.socketpair()
    pythons.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: ours.recv(64))

    def end(*_: object) -> None:
        app.setProperty(ENDING, True)  # nobody is there to answer a question
        # Once each: closeAllWindows() tries for ever where a signal comes while a window is being closed.
        for widget in app.topLevelWidgets():
            widget.close()

    before = {number: signal.signal(number, end) for number in ENDING_SIGNALS}
    wakeup = signal.set_wakeup_fd(pythons.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(wakeup)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        ours.close()
        pythons.close()


def simulated(file: Path | None) -> Callable[[], Microphones] | None:
    """What makes a microphone of a file; None: those that are there. Raises AudioError."""
    if file is None:
        return None
    from app.sound.portaudio import Microphones
    from app.sound.simulated import SimulatedSound

    sound = SimulatedSound(file)
    return lambda: Microphones(sound)


def run_window(options: Options, ahead: ReadAhead | None = None, language: Language | None = None) -> int:
    """Show the window until it is closed. Returns the exit code, raises AudioError where --simulate is no sound."""
    report = StartupReport(options.startup_report)
    report.mark("main")
    watched: list[CrashWatch] = []
    if language is not None:
        language.install(make_app())
    with assembled(options, ahead=ahead, microphones=simulated(options.simulate)) as parts:
        report.mark("assembled")
        watch = PaintWatch(parts, report)
        _wire_report(parts, report, options)
        # The sound is decoded while the window is being shown.
        if options.paths:
            parts.window.open_paths(list(options.paths))
        elif options.study is None:
            parts.session.open_demo()
        parts.window.reader.set_opening(options.study is not None)  # which begins once the window is painted
        show_within_screen(parts.window)
        report.mark("window_shown")
        gc.freeze()  # what is here now stays: there is no need to ever look through it
        gc.enable()
        QTimer.singleShot(0, parts.window, lambda: watched.extend(_start_logging(parts)))
        QTimer.singleShot(WORKER_DELAY_MS, parts.client, parts.client.start)
        with closing_on_signals(parts.app):
            code = parts.app.exec()
        watch.deleteLater()
        again = parts.window.actions_.help.support.restart
    for crash_watch in watched:
        crash_watch.end()
    if again is not None and not start_again(again):
        log.error("the program could not be started again")
    return code


def _forget(_: object) -> None:
    """Nobody waits for it."""


def _wire_report(parts: Parts, report: StartupReport, options: Options) -> None:
    def on_mark(name: str) -> None:
        if name == "waveform_painted":
            QTimer.singleShot(0, parts.client, parts.client.start)
        if name == "window_painted":
            QTimer.singleShot(LOOK_DELAY_MS, parts.window, parts.window.live.look_for_left)
            QTimer.singleShot(LOOK_DELAY_MS, parts.window, parts.window.training.look_for_left)
            QTimer.singleShot(LOOK_DELAY_MS, parts.window, lambda: parts.tasks.run(lambda _: remove_left(), _forget))
        if name == "window_painted" and options.study is not None:  # SQLAlchemy must not delay that
            create = "://" not in options.study
            parts.window.study_desk.open(options.study, create=create, blind=options.blind)
        if name == options.quit_when:
            QTimer.singleShot(0, parts.window, parts.window.close)

    def analysed() -> None:
        item = parts.session.current
        if item is not None and item.analysis is not None:
            report.mark("analysis_shown")

    report.on_mark = on_mark
    parts.session.model_changed.connect(lambda: report.mark("model_ready") if parts.session.model else None)
    parts.session.analysis_changed.connect(analysed)


def _start_logging(parts: Parts) -> list[CrashWatch]:
    """Write the log, watch for crashes, and tell of earlier ones. Returns the watch, where there can be one."""
    from app.support.logs import catch_errors, log_file, start_logging

    support = parts.window.actions_.help.support
    written = start_logging()
    catch_errors(support.tell_error)
    log.info("window open")
    if written is None:
        return []
    found = endings(log_file().parent)
    watch = CrashWatch.begin(log_file().parent)
    support.tell_endings(found)
    return [watch] if watch is not None else []
