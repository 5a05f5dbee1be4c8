"""What the analysis process is asked for on behalf of the session, and what becomes of its answers."""

from __future__ import annotations

import itertools
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer

from app.scratch import MfccFiles, discard
from app.study.items import Item, ItemState
from prs_core import jobs
from prs_core.errors import PRSError
from prs_core.failures import Failure, explain
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.session import Session
    from prs_core.results import Analysis

log = logging.getLogger(__name__)

GIVEN_UP = Failure(tr("The analysis was cancelled."), tr("Choose “Try again” to analyse it after all."))


class Engine(Protocol):
    """What is needed of app.workers.InferenceClient."""

    def submit(self, job: jobs.Analyse, *, urgent: bool = False) -> None: ...
    def promote(self, job: str) -> None: ...
    def cancel(self, job: str) -> None: ...
    def cancel_all(self) -> None: ...
    def set_paused(self, paused: bool) -> None: ...


class AnalysisJobs(QObject):
    """Owns the jobs and the MFCC files; what is known of a recording is kept in its Item, which is the session's."""

    def __init__(self, session: Session, engine: Engine, scratch: Path) -> None:
        super().__init__(session)
        self._session, self._engine, self._mfcc_files = session, engine, MfccFiles(scratch)
        self._items: dict[str, Item] = {}
        self._numbers = itertools.count(1)
        self._counting = QTimer(self, singleShot=True, interval=30)
        self._counting.timeout.connect(session.queue_changed)

    # -- asking

    def request(self, item: Item, *, urgent: bool = False) -> None:
        item.job = f"{item.key}.{next(self._numbers)}"
        self._items[item.job] = item
        scratch = "" if item.mfcc is not None else str(self._mfcc_files.folder)
        self._engine.submit(jobs.Analyse(item.job, str(item.path), self._session.hop_s, scratch), urgent=urgent)

    def hurry(self, item: Item) -> None:
        """Before all others, please."""
        self._engine.promote(item.job)

    def withdraw(self, item: Item) -> None:
        """Nobody waits for its job any more."""
        job, item.job = item.job, ""
        if job:
            self._items.pop(job, None)
            self._engine.cancel(job)

    def forget(self) -> None:
        """Give up every job without a word of it to the recordings."""
        self._items.clear()
        for item in self._session.items.values():
            item.job = ""
        self._engine.cancel_all()

    def clear(self) -> None:
        """Give up every job, and the MFCC files."""
        self.forget()
        self._mfcc_files.clear()

    def set_paused(self, paused: bool) -> None:
        self._engine.set_paused(paused)

    def cancel_all(self) -> None:
        """Give up all that waits or runs; the recordings are told that it was."""
        self._engine.cancel_all()

    def of_job(self, job: str) -> Item | None:
        """The recording whose latest job this is; None for jobs that nobody waits for any more."""
        item = self._items.get(job)
        return item if item is not None and item.job == job else None

    # -- answers

    def on_started(self, job: str) -> None:
        item = self.of_job(job)
        if item is not None and item.state is ItemState.WAITING:
            item.state, item.fraction = ItemState.WORKING, 0.0
            self.changed(item)

    def on_progress(self, job: str, fraction: float, stage: str) -> None:
        item = self.of_job(job)
        if item is not None and stage == "analyse":
            item.fraction = fraction
            self.changed(item)

    def on_mfcc(self, job: str, message: jobs.Mfcc) -> None:
        item = self.of_job(job)
        if item is None:
            discard(message)
            return
        self._mfcc_files.keep(item, message, self._session.current)
        if item is self._session.current:
            self._session.show_mfcc(message)

    def on_done(self, job: str, values: dict[str, Any]) -> None:
        item = self._end(job)
        if item is None:
            return
        if self._session.blind:  # its MFCC was wanted, and nothing else
            item.state, item.failure = ItemState.DONE, None
            self.changed(item)
            return
        try:
            if not self._only_picture(item):
                item.analysis = _read_analysis(values)
        except (PRSError, ValueError, KeyError, TypeError) as error:
            self.fail(item, explain(error, item.path.name))
            return
        item.state, item.failure = ItemState.DONE, None
        self.changed(item)
        if not item.stored:
            self._session.analysed.emit(item.key)
        if item is self._session.current:
            self._session.analysis_changed.emit()

    def _only_picture(self, item: Item) -> bool:
        """Whether its analysis is there, by whichever model, and stays: all that was missing was its MFCC."""
        made = item.analysis
        return made is not None and (item.stored or (item.is_reviewed and made.windows.hop_s == self._session.hop_s))

    def on_failed(self, job: str, message: str, advice: str, cancelled: bool) -> None:
        item = self._end(job)
        if item is None or item.state is ItemState.DONE:
            return
        if cancelled and item.analysis is not None:
            item.state = ItemState.DONE
            self.changed(item)
        else:
            self.fail(item, GIVEN_UP if cancelled else Failure(message, advice))

    def _end(self, job: str) -> Item | None:
        item = self.of_job(job)
        self._items.pop(job, None)
        if item is not None:
            item.job = ""
        return item

    def fail(self, item: Item, failure: Failure) -> None:
        """The recording cannot be read or analysed, for this reason."""
        if failure != GIVEN_UP:
            log.warning("a recording failed: %s", _without_name(failure.message, item.path))
        self.withdraw(item)
        item.state, item.failure = ItemState.FAILED, failure
        self.changed(item)

    def changed(self, item: Item) -> None:
        """Tell of it. Whoever counts looks at every recording: once for many changes."""
        self._session.item_changed.emit(item.key)
        if not self._counting.isActive():
            self._counting.start()


def _read_analysis(values: dict[str, Any]) -> Analysis:
    from prs_core.schema import analysis_from_dict

    return analysis_from_dict(values)


def _without_name(text: str, path: Path) -> str:
    """For the log: file names may name a patient."""
    for name in (str(path), path.name, path.stem):
        text = text.replace(name, "<recording>")
    return text
