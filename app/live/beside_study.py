"""Takes and the study: where a take will be is said, and a study stays until what was recorded for it is in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.live.sayings import About, Sayings
from app.tasks import Tasks
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.live.guided import Guided
    from app.live.room import LiveRoom
    from app.main_window import MainWindow
    from prs_core.takes.recovery import LeftBehind

_NEEDED = tr("A recording is being made for this study, or is on its way into it.")
_NEEDED_ADVICE = tr("End the recording, wait until it is in the worklist, then try again.")


class BesideStudy(QObject):
    """See above. ``turning``: a study's first recording is being opened, which is nobody's wish to see it."""

    def __init__(self, window: MainWindow, room: LiveRoom, sayings: Sayings, tasks: Tasks) -> None:
        super().__init__(room)
        self._window, self._room, self._sayings, self._tasks = window, room, sayings, tasks
        self._opening = self.turning = False
        self._asked: dict[str, None] = {}  # questions about takes that a kill left
        self._then: list[Callable[[], None]] = []  # to be done once the study is open, or cannot be

    def study_opening(self, opening: bool) -> None:
        self._opening = opening
        self._reword()
        if opening:
            return
        self.turning = self._room.is_busy and self._room.is_on_page
        QTimer.singleShot(0, self, self._opened)  # it is the open one by then

    def _opened(self) -> None:
        self.turning = False
        then, self._then = self._then, []
        for do in then:
            do()

    def study_changed(self) -> None:
        """Another study is open, or none."""
        self._reword()
        study = self._window.study_desk.study
        if study is None or not self._room.is_recording:
            return
        if study.read_only:
            said = tr(
                "The recording that is being made will be in the worklist only: this study can only be looked at."
            )
            self._sayings.say(About.RUNNING, said, tr("Close the study to open or make another one."))
        else:
            self._sayings.say(
                About.RUNNING, tr("The recording that is being made will be in the study “{title}”.", title=study.title)
            )

    def needed(self) -> tuple[str, str] | None:
        """Why the study cannot be closed now, and what to do; None where it can."""
        study = self._window.study_desk.study
        if study is None or study.read_only or not self._room.is_made:
            return None
        return (_NEEDED, _NEEDED_ADVICE) if self._room.is_recording or self._is_on_its_way() else None

    def _is_on_its_way(self) -> bool:
        """Whether a take ended and is not in the study yet."""
        if self._room.desk.is_saving or self._room.keeper.busy:
            return True
        items = self._window.session.items.values()
        kept = self._room.keeper.paths
        return any(each.path in kept and each.recording_id is None and not each.refused for each in items)

    # --- what a kill left

    def offer(self, takes: Sequence[LeftBehind]) -> None:
        from app.live.keeping import left_words

        words, keeper = left_words(takes), self._room.keeper

        def answered(do: Callable[[Sequence[LeftBehind]], None]) -> None:
            self._asked.pop(words, None)
            self._window.notices.withdraw(words)
            if self._opening:  # or they might miss it
                self._then.append(lambda: do(takes))
            else:
                do(takes)

        one = self._add_words, lambda: answered(keeper.recover)
        self._asked[words] = None
        self._window.notices.show_choice(words, one, (tr("Keep aside"), lambda: answered(keeper.keep_aside)))

    def find_session(self, names: Sequence[str]) -> None:
        """The takes of these names, which a kill left, are put in order: whoever made them in a guided session wants
        to go on with it, which the panel, hidden at every start, would offer unseen."""
        room, window = self._room, self._window
        if room.is_made:
            room.recording.guided.look()  # one of them may have been set aside

        def then(found: tuple[Path, Guided] | None) -> None:
            if found is None or room.session is not None or room.is_busy:
                return
            from app.panels.recording_form import session_words

            said = tr("A guided session was broken off. {session}", session=session_words(found[1]))
            window.notices.show_done(said, tr("Go on with it"), lambda: self._go_on(said, *found))

        self._tasks.run(lambda _: _session_of(room.folder(), names), then, key="session of left takes")

    def _go_on(self, said: str, path: Path, session: Guided) -> None:
        self._window.notices.withdraw(said)
        if self._room.session is None:
            self._room.recording.guided.resume(path, session)
        self._window.recording_dock.show_session()

    @property
    def _add_words(self) -> str:
        study = self._window.study_desk.study
        if self._opening:
            return tr("Add when the study is open")
        return tr("Add to the worklist") if study is None or study.read_only else tr("Add to the study")

    def _reword(self) -> None:
        for words in self._asked:
            self._window.notices.reword(words, self._add_words)


def _session_of(folder: Path, names: Sequence[str]) -> tuple[Path, Guided] | None:
    """The unfinished session whose file names one of these takes, as it is now that they may have been moved."""
    from app.live.guided import load, unfinished

    return next((each for each in unfinished(folder) if load(each[0]).has(names)), None)
