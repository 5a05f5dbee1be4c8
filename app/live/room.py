"""Recording as part of the window: made when it is first wanted, its page among the others, its takes in the worklist.

Nothing of it is imported before: a start that records nothing pays nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from app.live.beside_study import BesideStudy
from app.live.sayings import About, Sayings
from app.preferences import settings
from app.tasks import Tasks
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.live.desk import LiveDesk
    from app.live.growing import LiveTake
    from app.live.guided import Guided
    from app.live.keeping import TakeKeeper
    from app.live.recording_room import RecordingRoom
    from app.main_window import MainWindow
    from app.panels.live_page import LivePage
    from app.sound.portaudio import Microphones
    from app.sound.recording import State
    from prs_core.errors import PRSError


#: The application's property that says that the system wants it to end.
ENDING = "ending"
CALLED_OFF = tr("Called off: nothing was recorded.")
LOCKED = tr("A recording is being made: this one can be edited when it has ended.")


def own_microphones() -> Microphones:
    from app.sound.portaudio import Microphones

    return Microphones()


@dataclass(frozen=True)
class LiveSetup:
    """What recording needs to know: how to start a worker, and where MFCC may be put. ``microphones()`` makes them;
    ``only``: there is but one, whatever was chosen before."""

    command: tuple[str, ...]
    scratch: Path
    microphones: Callable[[], Microphones] = field(default=own_microphones)
    only: bool = False


class LiveRoom(QObject):
    """Owns the desk, the keeper and the page."""

    changed = Signal()  # what may be done now
    status_changed = Signal(object)  # Status of the recorder, at every look

    def __init__(self, window: MainWindow, setup: LiveSetup, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._setup, self._tasks = window, setup, tasks
        self.is_made = False
        self._starting = False  # as soon as the microphone is open
        self._again = False  # the key was pressed once more before all was done that it asked for
        self._warned = False
        self.sayings = Sayings(window.notices)
        self.beside_study = BesideStudy(window, self, self.sayings, tasks)
        self._made_room = False

    # --- the parts

    @cached_property
    def desk(self) -> LiveDesk:
        from app.live.desk import LiveDesk
        from app.live.judging import LiveJudging

        setup, window = self._setup, self._window
        self._judging = LiveJudging(setup.command, self)
        self._judging.threads = int(window.settings.get(settings.THREADS))
        desk = LiveDesk(
            setup.microphones(),
            self._judging,
            self._tasks,
            self.folder,
            setup.scratch,
            parent=self,
        )
        self.is_made = True
        desk.hop_s = window.session.hop_s
        window.session.hop_changed.connect(lambda hop_s: setattr(desk, "hop_s", hop_s))
        desk.to_keep.connect(self.keeper.keep)
        desk.to_set_aside.connect(self.keeper.set_aside)
        desk.take_started.connect(self._started)
        desk.state_changed.connect(self._state_changed)
        desk.problem_changed.connect(self._problem_changed)
        desk.take_ended.connect(lambda *_: self.changed.emit())
        desk.settled.connect(self._settled)
        desk.status_changed.connect(self.status_changed)
        self.changed.connect(self.sayings.playing_is_free)
        return desk

    @property
    def microphones(self) -> Microphones:
        """A look at the sound devices that are there, whatever else is recorded or played."""
        return self._setup.microphones()

    def reload_model(self) -> None:
        """Another model, or number of threads, is in use: takes are judged so from the next one on."""
        if self.is_made:
            self._judging.threads = int(self._window.settings.get(settings.THREADS))
            self.desk.reload_model()

    @cached_property
    def recording(self) -> RecordingRoom:
        """The chosen microphone, the guided session, the headphones."""
        from app.live.recording_room import RecordingRoom

        recording = RecordingRoom(self.desk, self._window.settings, self.folder, self._tasks, self)
        recording.changed.connect(self.changed)
        recording.source.moved.connect(self._moved)
        recording.guided.resumed.connect(self.keeper.bring_back)
        recording.microphone.answered.connect(lambda _: self.changed.emit())
        if self._setup.only:
            microphone = recording.microphone
            microphone.chosen = replace(microphone.chosen, device="", rate=0)
        return recording

    @cached_property
    def keeper(self) -> TakeKeeper:
        from app.live.keeping import TakeKeeper

        keeper = TakeKeeper(self._window.session, self._tasks, self.folder, self)
        keeper.notice.connect(lambda message, advice: self.sayings.say(About.LAST, message, advice))
        keeper.said.connect(lambda text: self._window.status.showMessage(text, 8000))
        keeper.left.connect(self.beside_study.offer)
        keeper.put_in_order.connect(self.beside_study.find_session)
        keeper.kept.connect(self._kept)
        keeper.dropped.connect(self._dropped)
        return keeper

    @cached_property
    def page(self) -> LivePage:
        from app.panels.live_page import LivePage

        page = LivePage(self.desk, self._window)
        page.apply_theme(self._window.themes.theme)
        page.hover_text.connect(self._window.status.show_hover)
        self._window.themes.changed.connect(page.apply_theme)
        self._window.pages.addWidget(page)
        self._window.order_tabs()
        self._window.pages.currentChanged.connect(lambda _: self._make_room(self._window.pages.currentWidget() is page))
        self._window.pages.currentChanged.connect(lambda _: self._lock())
        self.changed.connect(self._lock)
        return page

    def _lock(self) -> None:
        """While something is recorded, or is what is seen, a key must not change the recording that was open before."""
        busy = self.is_recording or self._window.pages.currentWidget() is self.page
        self._window.workbench.editor.set_locked(LOCKED if busy else "")

    def _make_room(self, on_page: bool) -> None:
        """The events of the recording that was open say nothing of the one that is made: they give way to it."""
        window = self._window
        if on_page and not window.events_dock.isHidden():
            self._made_room = True
            window.events_dock.hide()
        elif not on_page and self._made_room:
            self._made_room = False
            window.events_dock.show()
            window.recording_dock.make_room()

    def folder(self) -> Path:
        """Where takes go."""
        chosen = self._window.settings.get(settings.TAKES_FOLDER)
        return Path(chosen) if chosen else Path.home() / "PRS Studio recordings"

    # --- what may be done

    def record(self) -> None:
        """Record from the microphone that is open, or open one first; or stop. Each call counts, however fast they
        come: one that comes before the last is done waits for it, and two such undo each other."""
        desk = self.desk
        if self._starting:
            self._call_off()
        elif not desk.is_settled:
            self._again = not self._again
        elif desk.is_recording:
            desk.stop()
        else:
            self._begin()

    def _begin(self) -> None:
        from app.sound.recording import State

        self.show_page()
        self.recording.microphone.look_back()
        state = self.desk.status.state
        if state in (State.CLOSED, State.OPENING):
            self._starting = True
            if state is State.CLOSED:
                self.desk.open(self.recording.microphone.chosen)
        else:
            self.recording.begin()

    def _call_off(self) -> None:
        """What waits for the microphone does not begin."""
        self._starting = False
        self.recording.microphone.let_go()
        self._window.show_current_page()
        self._window.status.showMessage(CALLED_OFF, 8000)

    def _settled(self) -> None:
        again, self._again = self._again, False
        if again:
            self.record()

    def pause(self) -> None:
        """Or go on; a countdown is called off."""
        if self.is_counting:
            self.recording.guided.stop_counting()
            return
        if self.desk.status.paused:
            self.desk.resume()
        else:
            self.desk.pause()

    def show_page(self) -> None:
        """What is being recorded."""
        page = self.page
        self._window.pages.setCurrentWidget(page)
        page.lanes.setFocus()
        self.changed.emit()

    @property
    def is_busy(self) -> bool:
        """Something is recorded, or is about to be."""
        return self.is_recording or self._starting or self.is_counting

    @property
    def is_on_page(self) -> bool:
        return "page" in self.__dict__ and self._window.pages.currentWidget() is self.page

    @property
    def stays(self) -> bool:
        """Its page, whichever recording becomes the open one: it was not chosen by a person, or there is none."""
        return self.beside_study.turning or (self.is_busy and self.is_on_page and self._window.session.current is None)

    @property
    def is_recording(self) -> bool:
        return self.is_made and self.desk.is_recording

    @property
    def is_paused(self) -> bool:
        return self.is_made and self.desk.status.paused

    @property
    def is_counting(self) -> bool:
        """A guided session is about to record."""
        return self.is_made and self.recording.guided.count > 0

    @property
    def is_listening(self) -> bool:
        """By headphones."""
        return self.is_made and self.recording.headphones.is_on

    @property
    def session(self) -> Guided | None:
        """The guided session that is under way."""
        return self.recording.guided.session if self.is_made else None

    def show_folder(self) -> None:
        folder = self.folder()
        with contextlib.suppress(OSError):  # it is said where it lies, which is what can be looked after
            folder.mkdir(parents=True, exist_ok=True)
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.notices.show_notice(
                tr("The folder of the recordings cannot be shown by this system."), tr("It is {place}.", place=folder)
            )

    def look_for_left(self) -> None:
        """Whether a kill left something: once the window is there."""
        if self.folder().is_dir():
            self.keeper.look_for_left()

    def may_close(self) -> bool:
        """Not while something is recorded, unless it is asked for again."""
        app = QApplication.instance()
        if not self.is_recording or self._warned or (app is not None and app.property(ENDING)):
            return True
        self._warned = True
        self.sayings.say(
            About.RUNNING,
            tr("A recording is running."),
            tr("Stop it first; or close the window again: what was recorded is offered at the next start."),
        )
        return False

    def shutdown(self) -> None:
        if self.is_made:
            self.recording.shutdown()
            self.desk.shutdown()

    # --- what is told

    def _state_changed(self, state: State) -> None:
        from app.sound.recording import State as Is

        if self._starting and state is Is.LISTENING:
            self._starting = False
            self.recording.begin()
        self._warned = False
        if not self.is_recording:
            self.sayings.over(About.RUNNING)
        self.changed.emit()

    def _moved(self, microphone: str) -> None:
        """By the system, to another one; a mark says where in the take."""
        message = tr("The sound comes from another microphone now: “{device}”.", device=microphone)
        advice = tr(
            "The system changed it. If this is not the stethoscope, stop, and choose it in the recording panel."
        )
        self.sayings.say(About.RUNNING if self.is_recording else About.MICROPHONE, message, advice)
        if self.is_recording:
            self.desk.mark(tr("Another microphone: {device}", device=microphone))

    def _problem_changed(self, problem: PRSError | None) -> None:
        """Said once: on the live page by its banner, else by the recording panel, or else by the window's notice."""
        self._starting = self._starting and problem is None
        if problem is None:
            self.sayings.over(About.MICROPHONE)
            return
        on_page = self._window.pages.currentWidget() is self.page
        recording = self.desk.is_recording
        if not (on_page and recording) and not self._window.recording_dock.isVisible():
            self.sayings.say(About.MICROPHONE, problem.message, problem.advice)
        if on_page and not recording:
            self._window.show_current_page()

    def _started(self, _: LiveTake) -> None:
        self.sayings.over(About.LAST, About.MICROPHONE)
        if self._window.status.currentMessage() == CALLED_OFF:
            self._window.status.clearMessage()
        self.show_page()

    def _dropped(self, message: str, advice: str) -> None:
        """A take that was none: said where it cannot be missed, for somebody may think that it is recorded."""
        if self.is_recording:
            return
        self.sayings.say(About.LAST, message, advice)
        if self._window.pages.currentWidget() is self.page:
            self._window.show_current_page()

    def _kept(self, path: Path) -> None:
        if self.is_recording:  # the next take: adding this one has turned the page
            self.show_page()
