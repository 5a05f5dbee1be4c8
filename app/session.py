"""The one place where the window's state lives: the worklist, the open recording, its analysis, the selection."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.analysis_jobs import GIVEN_UP, AnalysisJobs, Engine
from app.scratch import mapped
from app.sound.decoded import ReadAhead, Sound
from app.sound.sounds import Sounds
from app.study.items import Demo, Item, ItemState, read_demo
from app.study.stored_analyses import Archive, StoredAnalyses
from app.tasks import Tasks, Token
from prs_core import jobs
from prs_core.failures import Failure, explain
from prs_core.patients import Person
from prs_core.resources import resource_path
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.recordings import NotFound
    from prs_core.study import ReaderLabel, RecordingRow


class Session(QObject):
    """Owns the state; views read it, are told of changes by signals, and send intentions by the methods."""

    items_changed = Signal()  # recordings were added or removed
    item_changed = Signal(str)  # key
    current_changed = Signal()  # another recording, or none
    sound_changed = Signal()
    mfcc_changed = Signal()
    analysis_changed = Signal()
    model_changed = Signal()
    queue_changed = Signal()
    selection_changed = Signal()
    hop_changed = Signal(float)
    blind_changed = Signal()
    analysed = Signal(str)  # key: there is a new analysis, which nobody keeps yet
    notice = Signal(str, str)  # message, advice: something to tell the person

    def __init__(
        self, tasks: Tasks, engine: Engine, scratch: Path, hop_s: float = 1.0, ahead: ReadAhead | None = None
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self.items: dict[str, Item] = {}
        self.current: Item | None = None
        self.sound: Sound | None = None
        self.mfcc: np.ndarray | None = None
        self.mfcc_frame_s = 0.0
        self.selection: tuple[float, float] | None = None
        self.hop_s = hop_s
        self.model: jobs.Ready | None = None
        self.engine_failure: Failure | None = None
        self.archive: Archive | None = None
        self.paused = False
        self.blind = False  # whoever reads is not to know what models say
        self.jobs = AnalysisJobs(self, engine, scratch)
        self._stored = StoredAnalyses(self, tasks)
        self._sounds = Sounds(tasks, ahead)
        self._numbers = itertools.count(1)

    # -- opening

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Add files, and folders recursively; show the first of them. A demo study gives way."""
        named = [Path(p) for p in paths]

        def search(token: Token) -> list[Item | NotFound]:
            # Imports the decoders, and reads thousands of names: on this thread, while the window is in use.
            from prs_core.recordings import NotFound, find_recordings

            found = []
            for each in find_recordings(named):
                if token.is_cancelled():
                    break
                found.append(each if isinstance(each, NotFound) else Item.of(self._key(), each.path).looked_beside())
            return found

        def add(found: list[Item | NotFound]) -> None:
            items = [each for each in found if isinstance(each, Item)]
            for each in found:
                if not isinstance(each, Item):
                    self.notice.emit(each.failure.message, each.failure.advice)
            if items:
                self._add(items)

        self._tasks.run(search, add, failed=lambda error: self.tell(error, tr("the folder")))

    def open_demo(self) -> None:
        """Open the bundled study of synthesised sounds."""

        def search(token: Token) -> list[tuple[Path, str, Demo]]:
            return read_demo(resource_path("demo"))

        def add(found: list[tuple[Path, str, Demo]]) -> None:
            self._add([Item.of(self._key(), path, title=title, demo=demo) for path, title, demo in found])

        self._tasks.run(search, add, failed=lambda error: self.tell(error, tr("the demo study")))

    def add_files(self, paths: Sequence[Path], *, show: bool = True) -> None:
        """Add files that are known to be recordings; ``show`` the first of them, as is done where nothing else is."""
        if paths:
            show = show or self.is_demo or not self.items
            self._add([Item.of(self._key(), path) for path in paths], show=show)

    def add_rows(self, rows: Sequence[RecordingRow], *, show: bool = True) -> None:
        """Take in the recordings of a study; ``show`` the first. What is analysed already, as far as is known yet, is
        not analysed again."""
        there = {item.path.absolute(): item for item in self.items.values()}
        found = []
        for row in rows:
            item = there.get(row.path)
            if item is None:
                item = Item.of(self._key(), row.path)
                model = self.model.model_id if self.model is not None else row.model_id
                kept = any(label.reviewed for label in row.labels)  # by whichever model
                if row.model_id and row.hop_s == self.hop_s and (kept or row.model_id == model):
                    item.state, item.stored = ItemState.DONE, True
            item.know(row)
            found.append(item)
        self._add(found, show=show)

    def refresh_rows(self, rows: Sequence[RecordingRow]) -> None:
        """Recordings as the study has them by now; those that are new to it join the worklist."""
        there = {item.recording_id: item for item in self.items.values()}
        missing = [row for row in rows if row.id not in there]
        for row in rows:
            item = there.get(row.id)
            if item is not None and item.row != row:
                changed = item.labels != row.labels or item.analysis is None
                item.know(row)
                if item.path != row.path:
                    self._move(item, row.path)
                elif changed:
                    self.item_changed.emit(item.key)
        if missing:  # one's own, too, that are just on their way into the study
            self.add_rows(missing, show=self.current is None)

    def _move(self, item: Item, path: Path) -> None:
        """What could not be read before is read now; what can be seen stays as it is."""
        item.move(path)
        if item is self.current and self.sound is None:
            self._open(item)
        elif item.state is ItemState.WAITING and not item.job:
            self.jobs.request(item)
        self.jobs.changed(item)

    def of_recording(self, recording_id: int) -> Item | None:
        """The worklist's item of a recording of the study."""
        return next((item for item in self.items.values() if item.recording_id == recording_id), None)

    def set_blind(self, blind: bool) -> None:
        """Whether what models say is kept from whoever reads. Empty the worklist first: what it knows stays known."""
        if blind != self.blind:
            self.blind = blind
            self.blind_changed.emit()

    def _key(self) -> str:
        return str(next(self._numbers))

    def _add(self, items: Sequence[Item], *, show: bool = True) -> None:
        if self.is_demo and any(item.demo is None for item in items):
            self.clear()
        known = {item.path: item for item in self.items.values()}
        fresh = [item for item in items if known.setdefault(item.path, item) is item]
        if self.blind:  # nothing is judged but what is opened, for its picture alone
            for item in fresh:
                item.state, item.stored = ItemState.DONE, True
        self.items.update((item.key, item) for item in fresh)
        self.items_changed.emit()
        first = known[items[0].path] if items and show else None
        if first is not None:
            self.select(first.key)
        for item in fresh:
            if item is not first and not item.stored:
                self.jobs.request(item)
        self.queue_changed.emit()

    @property
    def is_demo(self) -> bool:
        """Whether nothing but the demo study is open."""
        return bool(self.items) and all(item.demo is not None for item in self.items.values())

    def clear(self) -> None:
        """Empty the worklist. Nothing on disk is touched."""
        self.jobs.clear()
        self.items.clear()
        self._sounds.clear()
        self._set_current(None)
        self.items_changed.emit()
        self.queue_changed.emit()

    # -- the open recording

    def select(self, key: str) -> None:
        """Open a recording of the worklist: its sound, and its analysis before all others."""
        item = self.items.get(key)
        if item is None or item is self.current:
            return
        left = self.current
        if left is not None and left.job and left.state is ItemState.DONE:
            self.jobs.withdraw(left)  # all that was missing was a picture
        self._open(item)

    def _open(self, item: Item) -> None:
        self._set_current(item)
        self._load_sound(item)
        if item.state is ItemState.FAILED:
            return
        if item.job:
            self.jobs.hurry(item)
        elif item.analysis is None and item.stored and self.archive is not None and not self.blind:
            self._stored.load(item, self.archive)
        elif item.mfcc is None or (item.analysis is None and not self.blind):
            self.jobs.request(item, urgent=True)
        if item.mfcc is not None:
            self.show_mfcc(item.mfcc)

    def settle(self, analysed: Collection[int], model_id: str, hop_s: float) -> None:
        """See StoredAnalyses.settle."""
        self._stored.settle(analysed, model_id, hop_s)

    def set_recording_id(self, key: str, recording_id: int | None) -> None:
        """The recording is in the study now, or cannot be."""
        item = self.items.get(key)
        if item is not None:
            item.recording_id, item.refused = recording_id, recording_id is None

    def set_labels(self, key: str, labels: tuple[ReaderLabel, ...]) -> None:
        """What readers say of a recording has changed."""
        item = self.items.get(key)
        if item is not None and item.labels != labels:
            item.labels = labels
            self.item_changed.emit(key)

    def set_persons(self, persons: Mapping[str, Person]) -> None:
        """Whose recordings they are, by key."""
        for key, person in persons.items():
            if key in self.items:
                self.items[key].person = person
        for key in persons:
            self.item_changed.emit(key)
        self.items_changed.emit()  # last: lists sort by what they are

    def retry(self) -> None:
        """Read and analyse the open recording again, after a failure."""
        item = self.current
        if item is not None and not item.is_waiting:
            self._read_again(item)

    def read_again(self, item: Item) -> None:
        """The file of the open recording holds another sound: nothing that was said of the former one is shown."""
        self.jobs.withdraw(item)
        item.analysis = item.mfcc = None
        self._set_current(item)
        self._read_again(item)

    def _read_again(self, item: Item) -> None:
        item.failure, item.state, item.stored = None, ItemState.WAITING, False
        self._sounds.forget(item.path)
        self.item_changed.emit(item.key)
        self._load_sound(item)
        self.jobs.request(item, urgent=True)
        self.queue_changed.emit()

    def _set_current(self, item: Item | None) -> None:
        self.current, self.sound, self.mfcc, self.selection = item, None, None, None
        self.current_changed.emit()
        self.sound_changed.emit()
        self.mfcc_changed.emit()
        self.analysis_changed.emit()
        self.selection_changed.emit()

    def _load_sound(self, item: Item) -> None:
        self._sounds.load(
            item.path,
            lambda sound: self._show_sound(item, sound),
            lambda error: self.jobs.fail(item, explain(error, item.path.name)),
        )

    def _show_sound(self, item: Item, sound: Sound) -> None:
        if item is self.current:
            self.sound = sound
            self.sound_changed.emit()

    def set_selection(self, selection: tuple[float, float] | None) -> None:
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    # -- analysis

    def set_hop(self, hop_s: float) -> None:
        """Analyse everything again with another hop; what is there is shown until the new one comes."""
        if hop_s == self.hop_s:
            return
        self.hop_s = hop_s
        self.hop_changed.emit(hop_s)
        if self.blind:
            return
        self.jobs.forget()
        for item in self.items.values():
            if item.state is not ItemState.FAILED:
                item.state, item.stored = ItemState.WAITING, False
                self.item_changed.emit(item.key)
        if self.current is not None and self.current.state is not ItemState.FAILED:
            self.jobs.request(self.current, urgent=True)
        for item in self.items.values():
            if item is not self.current and item.state is not ItemState.FAILED:
                self.jobs.request(item)
        self.queue_changed.emit()

    def set_paused(self, paused: bool) -> None:
        """Analyse nothing but what is opened, for now; or go on."""
        if paused != self.paused:
            self.paused = paused
            self.jobs.set_paused(paused)
            self.queue_changed.emit()

    def cancel_analyses(self) -> None:
        """Give up all that waits or runs. Recordings without an analysis say so and can be tried again."""
        self.jobs.cancel_all()
        self.queue_changed.emit()

    def resume(self) -> None:
        """Analyse what was given up."""
        for item in self.items.values():
            if item.state is ItemState.FAILED and item.failure == GIVEN_UP:
                item.state, item.failure = ItemState.WAITING, None
                self.jobs.request(item, urgent=item is self.current)
                self.item_changed.emit(item.key)
        self.queue_changed.emit()

    @property
    def counts(self) -> tuple[int, int]:
        """How many recordings still wait or run, and how many there are."""
        states = [item.state for item in self.items.values()]  # counted often, among thousands
        return states.count(ItemState.WAITING) + states.count(ItemState.WORKING), len(states)

    @property
    def has_given_up(self) -> bool:
        # Asked often, among thousands, nearly all of which have no failure to be compared.
        return any(item.failure == GIVEN_UP for item in self.items.values() if item.failure is not None)

    def on_ready(self, model: jobs.Ready) -> None:
        self.model, self.engine_failure = model, None
        self.model_changed.emit()
        if not self.blind:
            self._stored.judge_again(model.model_id)

    def on_reload(self) -> None:
        """The analysis program is started anew with another model."""
        self.model, self.engine_failure = None, None
        self.model_changed.emit()

    def on_broken(self, message: str, advice: str) -> None:
        self.model, self.engine_failure = None, Failure(message, advice)
        self.model_changed.emit()

    def on_restarted(self, message: str) -> None:
        self.model = None
        self.model_changed.emit()
        self.notice.emit(message, "")

    def tell(self, error: BaseException, subject: str) -> None:
        failure = explain(error, subject)
        self.notice.emit(failure.message, failure.advice)

    def show_mfcc(self, message: jobs.Mfcc) -> None:
        values = mapped(message)
        if values is not None:
            self.mfcc, self.mfcc_frame_s = values, message.frame_s
            self.mfcc_changed.emit()


def connect(session: Session, client: Any) -> None:
    """Wire a session to its inference client."""
    slots: tuple[tuple[Any, Callable[..., None]], ...] = (
        (client.started, session.jobs.on_started),
        (client.progress, session.jobs.on_progress),
        (client.mfcc, session.jobs.on_mfcc),
        (client.done, session.jobs.on_done),
        (client.failed, session.jobs.on_failed),
        (client.ready, session.on_ready),
        (client.broken, session.on_broken),
        (client.restarted, session.on_restarted),
    )
    for signal, slot in slots:
        signal.connect(slot)
