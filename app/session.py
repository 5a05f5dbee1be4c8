"""The one place where the window's state lives: the worklist, the open recording, its analysis, the selection."""

from __future__ import annotations

import itertools
import logging
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from app.items import Demo, Item, ItemState, read_demo
from app.scratch import MfccFiles, discard, mapped
from app.sound import ReadAhead, Sound, read_sound
from app.tasks import Tasks, Token
from prs_core import jobs
from prs_core.errors import PRSError
from prs_core.failures import Failure, explain
from prs_core.patients import Person
from prs_core.resources import resource_path
from prs_core.results import Analysis

if TYPE_CHECKING:
    from prs_core.recordings import NotFound, Recording
    from prs_core.study import ReaderLabel, RecordingRow

log = logging.getLogger(__name__)

SOUND_CACHE_BYTES = 256 << 20


class Engine(Protocol):
    """What the session needs of app.workers.InferenceClient."""

    def submit(self, job: jobs.Analyse, *, urgent: bool = False) -> None: ...
    def promote(self, job: str) -> None: ...
    def cancel(self, job: str) -> None: ...
    def cancel_all(self) -> None: ...
    def set_paused(self, paused: bool) -> None: ...


class Archive(Protocol):
    """What the session needs of a study."""

    def analysis(self, recording_id: int, model_id: str | None, hop_s: float | None) -> Analysis | None: ...


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
    analysed = Signal(str)  # key: there is a new analysis, which nobody keeps yet
    notice = Signal(str, str)  # message, advice: something to tell the person

    def __init__(
        self, tasks: Tasks, engine: Engine, scratch: Path, hop_s: float = 1.0, ahead: ReadAhead | None = None
    ) -> None:
        super().__init__()
        self._ahead = ahead
        self._counting = QTimer(self, singleShot=True, interval=30)
        self._counting.timeout.connect(self.queue_changed)
        self._tasks, self._engine, self._mfcc_files = tasks, engine, MfccFiles(scratch)
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
        self._numbers = itertools.count(1)
        self._jobs: dict[str, Item] = {}
        self._sounds: OrderedDict[Path, Sound] = OrderedDict()

    # -- opening

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Add files, and folders recursively; show the first of them. A demo study gives way."""
        named = [Path(p) for p in paths]

        def search(token: Token) -> list[Recording | NotFound]:
            # Imports the decoders: on this thread, while the window is being shown.
            from prs_core.recordings import find_recordings

            found = []
            for each in find_recordings(named):
                if token.is_cancelled():
                    break
                found.append(each)
            return found

        def add(found: list[Recording | NotFound]) -> None:
            from prs_core.recordings import NotFound

            for each in found:
                if isinstance(each, NotFound):
                    self.notice.emit(each.failure.message, each.failure.advice)
            recordings = [Item.of(self._key(), each.path) for each in found if not isinstance(each, NotFound)]
            if recordings:
                self._add(recordings)

        self._tasks.run(search, add, failed=lambda error: self._tell(error, "the folder"))

    def open_demo(self) -> None:
        """Open the bundled study of synthesised sounds."""

        def search(token: Token) -> list[tuple[Path, str, Demo]]:
            return read_demo(resource_path("demo"))

        def add(found: list[tuple[Path, str, Demo]]) -> None:
            self._add([Item.of(self._key(), path, title=title, demo=demo) for path, title, demo in found])

        self._tasks.run(search, add, failed=lambda error: self._tell(error, "the demo study"))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files that are known to be recordings; show the first of them."""
        if paths:
            self._add([Item.of(self._key(), path) for path in paths])

    def add_rows(self, rows: Sequence[RecordingRow]) -> None:
        """Show the recordings of a study. What is analysed already, as far as is known yet, is not analysed again."""
        there = {item.path.absolute(): item for item in self.items.values()}
        found = []
        for row in rows:
            item = there.get(row.path)
            if item is None:
                item = Item.of(self._key(), row.path)
                model = self.model.model_id if self.model is not None else row.model_id
                if row.model_id and (row.model_id, row.hop_s) == (model, self.hop_s):
                    item.state, item.stored = ItemState.DONE, True
            item.row, item.recording_id, item.labels = row, row.id, row.labels
            item.person = Person(row.patient, row.site, row.age_years, row.sex)
            found.append(item)
        self._add(found)

    def _key(self) -> str:
        return str(next(self._numbers))

    def _add(self, items: Sequence[Item]) -> None:
        if self.is_demo and any(item.demo is None for item in items):
            self.clear()
        known = {item.path: item for item in self.items.values()}
        fresh = [item for item in items if known.setdefault(item.path, item) is item]
        self.items.update((item.key, item) for item in fresh)
        self.items_changed.emit()
        first = known[items[0].path] if items else None
        if first is not None:
            self.select(first.key)
        for item in fresh:
            if item is not first and not item.stored:
                self._request(item)
        self.queue_changed.emit()

    @property
    def is_demo(self) -> bool:
        """Whether nothing but the demo study is open."""
        return bool(self.items) and all(item.demo is not None for item in self.items.values())

    def clear(self) -> None:
        """Empty the worklist. Nothing on disk is touched."""
        self._forget_jobs()
        self._tasks.cancel("decode")
        self.items.clear()
        self._sounds.clear()
        self._mfcc_files.clear()
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
            self._withdraw(left)  # all that was missing was a picture
        self._set_current(item)
        self._load_sound(item)
        if item.state is ItemState.FAILED:
            return
        if item.job:
            self._engine.promote(item.job)
        elif item.analysis is None and item.stored and self.archive is not None:
            self._load_analysis(item, self.archive)
        elif item.analysis is None or item.mfcc is None:
            self._request(item, urgent=True)
        if item.mfcc is not None:
            self._show_mfcc(item.mfcc)

    def _load_analysis(self, item: Item, archive: Archive) -> None:
        """What the study has of it; with nothing there after all, it is analysed."""
        model_id = self.model.model_id if self.model is not None else None
        hop_s, recording_id = self.hop_s, item.recording_id
        assert recording_id is not None

        def loaded(found: Analysis | None) -> None:
            if not item.stored or archive is not self.archive or hop_s != self.hop_s:
                return
            item.analysis, item.stored = found, found is not None
            if found is None:
                item.state = ItemState.WAITING
            self._changed(item)
            if item is not self.current:
                return
            if found is not None:
                self.analysis_changed.emit()
            if not item.job and (found is None or item.mfcc is None):
                self._request(item, urgent=True)

        def failed(error: BaseException) -> None:
            self._tell(error, "the study")
            loaded(None)

        self._tasks.run(
            lambda _: archive.analysis(recording_id, model_id, hop_s), loaded, failed=failed, key="analysis"
        )

    def settle(self, analysed: Collection[int], model_id: str, hop_s: float) -> None:
        """The study has analyses of these recordings by this model with this hop: they are not made again; all others
        are."""
        if self.model is None or (self.model.model_id, self.hop_s) != (model_id, hop_s):
            return
        for item in self.items.values():
            if item.recording_id is None or item.state is ItemState.FAILED:
                continue
            made = item.analysis
            here = made is not None and (made.model_id, made.windows.hop_s) == (model_id, hop_s)
            if item.recording_id in analysed and not here:
                self._take_stored(item)
            elif item.recording_id not in analysed and not here and not item.job:
                item.stored, item.state = False, ItemState.WAITING
                self._request(item, urgent=item is self.current)
                self._changed(item)
        self.queue_changed.emit()

    def _take_stored(self, item: Item) -> None:
        was_stored, item.stored = item.stored, True
        if not was_stored:
            self._withdraw(item)
            item.analysis, item.state, item.fraction = None, ItemState.DONE, 0.0
            self._changed(item)
        if item is self.current and item.analysis is None and self.archive is not None:
            self._load_analysis(item, self.archive)

    def _withdraw(self, item: Item) -> None:
        """Nobody waits for its job any more."""
        job, item.job = item.job, ""
        if job:
            self._jobs.pop(job, None)
            self._engine.cancel(job)

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
        self.items_changed.emit()
        for key in persons:
            self.item_changed.emit(key)

    def retry(self) -> None:
        """Read and analyse the open recording again, after a failure."""
        item = self.current
        if item is None or item.is_waiting:
            return
        item.failure, item.state, item.stored = None, ItemState.WAITING, False
        self._sounds.pop(item.path, None)
        self.item_changed.emit(item.key)
        self._load_sound(item)
        self._request(item, urgent=True)
        self.queue_changed.emit()

    def _set_current(self, item: Item | None) -> None:
        self.current, self.sound, self.mfcc, self.selection = item, None, None, None
        self.current_changed.emit()
        self.sound_changed.emit()
        self.mfcc_changed.emit()
        self.analysis_changed.emit()
        self.selection_changed.emit()

    def _load_sound(self, item: Item) -> None:
        cached = self._sounds.get(item.path)
        if cached is not None:
            self._tasks.cancel("decode")
            self._show_sound(item, cached)
            return

        ahead, self._ahead = self._ahead, None

        def decode(token: Token) -> Sound:
            if ahead is not None and ahead.path == item.path:
                return ahead.take()
            return read_sound(item.path, token.is_cancelled)

        self._tasks.run(
            decode,
            lambda sound: self._show_sound(item, sound),
            failed=lambda error: self._fail(item, explain(error, item.path.name)),
            key="decode",
        )

    def _show_sound(self, item: Item, sound: Sound) -> None:
        self._sounds[item.path] = sound
        self._sounds.move_to_end(item.path)
        while len(self._sounds) > 1 and sum(s.samples.nbytes for s in self._sounds.values()) > SOUND_CACHE_BYTES:
            self._sounds.popitem(last=False)
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
        self._forget_jobs()
        for item in self.items.values():
            if item.state is not ItemState.FAILED:
                item.state, item.stored = ItemState.WAITING, False
                self.item_changed.emit(item.key)
        if self.current is not None and self.current.state is not ItemState.FAILED:
            self._request(self.current, urgent=True)
        for item in self.items.values():
            if item is not self.current and item.state is not ItemState.FAILED:
                self._request(item)
        self.queue_changed.emit()

    def _forget_jobs(self) -> None:
        """Give up every job without a word of it to the recordings."""
        self._jobs.clear()
        for item in self.items.values():
            item.job = ""
        self._engine.cancel_all()

    def set_paused(self, paused: bool) -> None:
        """Analyse nothing but what is opened, for now; or go on."""
        if paused != self.paused:
            self.paused = paused
            self._engine.set_paused(paused)
            self.queue_changed.emit()

    def cancel_analyses(self) -> None:
        """Give up all that waits or runs. Recordings without an analysis say so and can be tried again."""
        self._engine.cancel_all()
        self.queue_changed.emit()

    def resume(self) -> None:
        """Analyse what was given up."""
        for item in self.items.values():
            if item.state is ItemState.FAILED and item.failure == GIVEN_UP:
                item.state, item.failure = ItemState.WAITING, None
                self._request(item, urgent=item is self.current)
                self.item_changed.emit(item.key)
        self.queue_changed.emit()

    @property
    def counts(self) -> tuple[int, int]:
        """How many recordings still wait or run, and how many there are."""
        states = [item.state for item in self.items.values()]  # counted often, among thousands
        return states.count(ItemState.WAITING) + states.count(ItemState.WORKING), len(states)

    @property
    def has_given_up(self) -> bool:
        return GIVEN_UP in [item.failure for item in self.items.values()]

    def _request(self, item: Item, *, urgent: bool = False) -> None:
        item.job = f"{item.key}.{self._key()}"
        self._jobs[item.job] = item
        scratch = "" if item.mfcc is not None else str(self._mfcc_files.folder)
        self._engine.submit(jobs.Analyse(item.job, str(item.path), self.hop_s, scratch), urgent=urgent)

    def _of_job(self, job: str) -> Item | None:
        """The recording whose latest job this is; None for jobs that nobody waits for any more."""
        item = self._jobs.get(job)
        return item if item is not None and item.job == job else None

    def on_started(self, job: str) -> None:
        item = self._of_job(job)
        if item is not None and item.state is ItemState.WAITING:
            item.state, item.fraction = ItemState.WORKING, 0.0
            self._changed(item)

    def on_progress(self, job: str, fraction: float, stage: str) -> None:
        item = self._of_job(job)
        if item is not None and stage == "analyse":
            item.fraction = fraction
            self._changed(item)

    def on_mfcc(self, job: str, message: jobs.Mfcc) -> None:
        item = self._of_job(job)
        if item is None:
            discard(message)
            return
        self._mfcc_files.keep(item, message, self.current)
        if item is self.current:
            self._show_mfcc(message)

    def on_done(self, job: str, values: dict[str, Any]) -> None:
        item = self._end(job)
        if item is None:
            return
        try:
            item.analysis = _read_analysis(values)
        except (PRSError, ValueError, KeyError, TypeError) as error:
            self._fail(item, explain(error, item.path.name))
            return
        item.state, item.failure = ItemState.DONE, None
        self._changed(item)
        if not item.stored:
            self.analysed.emit(item.key)
        if item is self.current:
            self.analysis_changed.emit()

    def on_failed(self, job: str, message: str, advice: str, cancelled: bool) -> None:
        item = self._end(job)
        if item is None or item.state is ItemState.DONE:
            return
        if cancelled and item.analysis is not None:
            item.state = ItemState.DONE
            self._changed(item)
        else:
            self._fail(item, GIVEN_UP if cancelled else Failure(message, advice))

    def on_ready(self, model: jobs.Ready) -> None:
        self.model, self.engine_failure = model, None
        self.model_changed.emit()

    def on_broken(self, message: str, advice: str) -> None:
        self.model, self.engine_failure = None, Failure(message, advice)
        self.model_changed.emit()

    def on_restarted(self, message: str) -> None:
        self.model = None
        self.model_changed.emit()
        self.notice.emit(message, "")

    def _end(self, job: str) -> Item | None:
        item = self._of_job(job)
        self._jobs.pop(job, None)
        if item is not None:
            item.job = ""
        return item

    def _fail(self, item: Item, failure: Failure) -> None:
        if failure != GIVEN_UP:
            log.warning("a recording failed: %s", _without_name(failure.message, item.path))
        if item.job:
            job, item.job = item.job, ""
            self._jobs.pop(job, None)
            self._engine.cancel(job)
        item.state, item.failure = ItemState.FAILED, failure
        self._changed(item)

    def _changed(self, item: Item) -> None:
        self.item_changed.emit(item.key)
        # Whoever counts looks at every recording: once for many changes.
        if not self._counting.isActive():
            self._counting.start()

    def _tell(self, error: BaseException, subject: str) -> None:
        failure = explain(error, subject)
        self.notice.emit(failure.message, failure.advice)

    def _show_mfcc(self, message: jobs.Mfcc) -> None:
        values = mapped(message)
        if values is not None:
            self.mfcc, self.mfcc_frame_s = values, message.frame_s
            self.mfcc_changed.emit()


GIVEN_UP = Failure("The analysis was cancelled.", "Choose “Try again” to analyse it after all.")


def _read_analysis(values: dict[str, Any]) -> Analysis:
    from prs_core.schema import analysis_from_dict

    return analysis_from_dict(values)


def _without_name(text: str, path: Path) -> str:
    """For the log: file names may name a patient."""
    for name in (str(path), path.name, path.stem):
        text = text.replace(name, "<recording>")
    return text


def connect(session: Session, client: Any) -> None:
    """Wire a session to its inference client."""
    slots: tuple[tuple[Any, Callable[..., None]], ...] = (
        (client.started, session.on_started),
        (client.progress, session.on_progress),
        (client.mfcc, session.on_mfcc),
        (client.done, session.on_done),
        (client.failed, session.on_failed),
        (client.ready, session.on_ready),
        (client.broken, session.on_broken),
        (client.restarted, session.on_restarted),
    )
    for signal, slot in slots:
        signal.connect(slot)
