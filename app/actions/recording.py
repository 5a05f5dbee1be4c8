"""The Record menu: recording from a microphone, the guided session, the headphones."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QIcon

from app.actions.maker import ActionMaker, Groups
from app.look import icons
from app.panels import recording_icons  # noqa: F401 - adds to the pictograms
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.live.guided import Guided
    from app.main_window import MainWindow


class RecordingActions:
    """Makes and keeps the actions. None of them makes anything of recording before it is used."""

    def __init__(self, window: MainWindow, make: ActionMaker) -> None:
        self._window = window
        room = self._room = window.live
        self.panel = window.recording_dock.toggle
        self.panel.setText(tr("Recording &panel"))
        self.panel.setShortcut("F4")
        self.record = make(tr("&Record"), room.record, "F9", tip=tr("Record from the microphone, or stop"))
        self.record.setAutoRepeat(False)  # a key that is held down is pressed once
        self.pause = make(
            tr("&Pause the recording"), room.pause, "F8", icon="pause", tip=tr("Pause the recording, or go on")
        )
        self.mark = make(
            tr("&Mark this moment"),
            lambda: room.desk.mark(""),
            ("F7", "Ctrl+M"),
            icon="flag",
            tip=tr("Mark this moment of the recording"),
        )
        self.aside = make(
            tr("Stop and set &aside"),
            lambda: room.desk.stop(keep=False),
            icon="cancel",
            tip=tr("Stop; what was recorded is set aside, not added"),
        )
        self.live = make(tr("&Show what is being recorded"), room.show_page, "Ctrl+Shift+L")
        self.folder = make(tr("Open the &folder of the recordings"), room.show_folder)
        self._icon = ("", "")
        self._session_actions(make)
        self.listen: QAction = make(
            tr("Listen by &headphones"),
            lambda: room.recording.headphones.set_on(self.listen.isChecked()),
            "Ctrl+H",
            icon="headphones",
            tip=tr("Hear the microphone by headphones"),
        )
        self.listen.setCheckable(True)
        self.listen.setIconVisibleInMenu(False)
        self._menu()

    def _session_actions(self, make: ActionMaker) -> None:
        def change(how: Callable[[Guided], Guided]) -> Callable[[], None]:
            return lambda: self._room.recording.guided.change(how)

        on, enough = change(lambda session: session.passed_on()), change(lambda session: session.accept())
        self.next_site = make(tr("&Next site"), on, "Ctrl+F9", tip=tr("Go to the next site"))
        self.retake = make(
            tr("Record the last site &again"), self._retake, "Shift+F9", tip=tr("Record the last site again")
        )
        self.enough = make(tr("Take what &there is"), enough, "Ctrl+Shift+F9", tip=tr("A short take will do"))
        for action, text in (
            (self.next_site, tr("Next", "site")),
            (self.retake, tr("Retake")),
            (self.enough, tr("It will do")),
        ):
            action.setIconText(text)

    def _retake(self) -> None:
        self._room.recording.guided.retake_last()

    def _menu(self) -> None:
        self.menu = self._window.menuBar().addMenu(tr("&Record", "menu"))
        self.menu.addActions([self.panel])
        self.menu.addSeparator()
        self.menu.addActions([self.record, self.pause, self.mark, self.aside, self.live])
        self.menu.addSeparator()
        self.menu.addActions([self.next_site, self.retake, self.enough])
        self.menu.addSeparator()
        self.menu.addActions([self.listen, self.folder])

    @property
    def buttons(self) -> tuple[QAction, ...]:
        """Those of the panel's head."""
        return self.record, self.pause, self.mark, self.aside

    @property
    def of_the_session(self) -> dict[str, QAction]:
        return {"next_site": self.next_site, "retake": self.retake, "enough": self.enough}

    def refresh(self) -> None:
        room = self._room
        recording = room.is_recording
        blind = self._window.session.blind  # the verdict on a take is a model's word, too
        self.record.setEnabled(recording or not blind)
        self._show_icon("stop" if recording else "record")
        self.record.setText(tr("Stop &recording") if recording else tr("&Record"))
        self.record.setIconText(tr("Stop", "button") if recording else tr("Record"))
        self.pause.setIconText(tr("Go on") if room.is_paused else tr("Pause"))
        self.mark.setIconText(tr("Mark", "button: mark this moment"))
        self.aside.setIconText(tr("Set aside"))
        for action in (self.mark, self.live, self.aside):
            action.setEnabled(recording)
        self.pause.setEnabled(recording or room.is_counting)
        session = room.session
        idle = session is not None and not session.running and not blind
        self.next_site.setEnabled(idle and session is not None and not session.is_complete)
        self.retake.setEnabled(session is not None and bool(session.last))
        short = session is not None and bool(session.step.takes) and not session.is_complete
        self.enough.setEnabled(idle and short)
        self.listen.setChecked(room.is_listening)

    def _show_icon(self, name: str) -> None:
        theme = self._window.themes.theme
        if self._icon != (name, theme.name):  # drawing one takes longer than all else here
            self._icon = name, theme.name
            self.record.setIcon(QIcon(icons.pixmap(name, theme.danger, 44)))

    def for_the_sheet(self) -> Groups:
        actions = [self.panel, self.record, self.pause, self.mark, self.live]
        return [(tr("Record", "heading"), [*actions, self.next_site, self.retake, self.enough, self.listen])]
