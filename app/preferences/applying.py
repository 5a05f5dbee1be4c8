"""What is set in the preferences takes effect at once: the wires from settings to what has no settings of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.preferences import choices, settings
from app.views.spectrogram import SpectrogramLane
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow


class Applying(QObject):
    """Made once the window is whole. What keeps a setting itself (playback, microphone, …) follows it by itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings
        self._then: dict[str, Callable[[], object]] = {
            settings.THEME.key: lambda: window.themes.choose(self._settings.get(settings.THEME)),
            settings.LANGUAGE.key: self._language,
            settings.TEXT_PERCENT.key: lambda: window.themes.set_text(self._settings.get(settings.TEXT_PERCENT)),
            settings.REDUCED_MOTION.key: lambda: window.themes.set_still(self._settings.get(settings.REDUCED_MOTION)),
            settings.LANES_SHOWN.key: self._lanes,
            settings.SPECTROGRAM_MAX_HZ.key: self.dress_spectrograms,
            settings.SPECTROGRAM_COLOURS.key: self.dress_spectrograms,
            settings.HOP_S.key: lambda: window.session.set_hop(self._settings.get(settings.HOP_S)),
            settings.THRESHOLD.key: self._threshold,
            settings.THREADS.key: self._begin_anew,
            settings.READER.key: self._reader,
            settings.SORT.key: lambda: window.worklist.set_order(self._settings.get(settings.SORT)),
            settings.TAKES_FOLDER.key: window.recording_dock.folder_changed,
            settings.SITE_S.key: window.recording_dock.seconds_changed,
            settings.TREES.key: window.training.show_trees,
            settings.SHORTCUTS.key: window.shortcuts.apply,
        }
        for then in (self._lanes, self.dress_spectrograms, self._threshold, self._count_threads):
            then()
        self._settings.changed.connect(self._changed)

    def _changed(self, key: str) -> None:
        then = self._then.get(key)
        if then is not None:
            then()
        if settings.REGISTRY[key].group:
            self._window.actions_.refresh()  # menus and the bar show what is chosen

    def _language(self) -> None:
        """What is there was said already: the next start says it anew."""
        window = self._window
        again = window.actions_.help.support.restart_program
        window.notices.show_done(tr("The language changes when PRS Studio starts again."), tr("Start again"), again)

    def _lanes(self) -> None:
        shown = self._settings.get(settings.LANES_SHOWN)
        for name in choices.LANES:
            self._window.lanes.set_lane_visible(name, name in shown)

    def dress_spectrograms(self) -> None:
        """Those of the window and of its dialogs."""
        most_hz = self._settings.get(settings.SPECTROGRAM_MAX_HZ)
        greys = self._settings.get(settings.SPECTROGRAM_COLOURS) == "greys"
        for lane in self._window.findChildren(SpectrogramLane):
            lane.set_max_hz(most_hz)
            lane.set_greys(greys)

    def _threshold(self) -> None:
        self._window.events.threshold.set_scale(self._settings.get(settings.THRESHOLD))

    def _count_threads(self) -> None:
        threads = int(self._settings.get(settings.THREADS))
        self._window.client.threads = threads

    def _begin_anew(self) -> None:
        """The analysis program is started with as many threads as are wanted; what waits goes on waiting."""
        self._count_threads()
        self._window.session.on_reload()
        self._window.client.reload()
        self._window.live.reload_model()

    def _reader(self) -> None:
        """In a study, a reader's own documents are opened."""
        window, name = self._window, self._settings.get(settings.READER)
        if name == window.workbench.editor.reader:
            return
        if window.study_desk.study is not None and name:
            window.study_desk.read_as(name)  # or tells why not
        if window.session.blind:
            self._settings.set(settings.READER, window.workbench.editor.reader)
        elif window.study_desk.study is None or name:
            window.workbench.editor.set_reader(name)
