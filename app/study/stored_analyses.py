"""Analyses that the open study has already: loaded when they are looked at, never made twice."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Protocol

from app.study.items import Item, ItemState
from app.tasks import Tasks
from prs_core.results import Analysis
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.session import Session


class Archive(Protocol):
    """What is needed of a study."""

    def analysis(self, recording_id: int, model_id: str | None, hop_s: float | None) -> Analysis | None: ...
    def is_another_sound(self, recording_id: int) -> bool: ...


def kept(archive: Archive, recording_id: int, model_id: str | None, hop_s: float | None) -> Analysis | None:
    """What is kept of the sound that the file holds now: none of another one is ever shown with it."""
    if archive.is_another_sound(recording_id):
        return None
    return archive.analysis(recording_id, model_id, hop_s)


class StoredAnalyses:
    """Keeps nothing itself: an Item's ``stored`` says that the study has what the session asks for."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        self._session, self._tasks = session, tasks

    def load(self, item: Item, archive: Archive) -> None:
        """What the study has of it; with nothing there after all, it is analysed. Of a reviewed recording that is what
        the reader had before them, whichever model made it."""
        session = self._session
        model_id = session.model.model_id if session.model is not None and not item.is_reviewed else None
        hop_s, recording_id = session.hop_s, item.recording_id
        assert recording_id is not None

        def loaded(found: Analysis | None) -> None:
            if not item.stored or archive is not session.archive or hop_s != session.hop_s:
                return
            item.analysis, item.stored = found, found is not None
            if found is None:
                item.state = ItemState.WAITING
            session.jobs.changed(item)
            if item is not session.current:
                return
            if found is not None:
                session.analysis_changed.emit()
            if not item.job and (found is None or item.mfcc is None):
                session.jobs.request(item, urgent=True)

        def failed(error: BaseException) -> None:
            session.tell(error, tr("the study"))
            loaded(None)

        self._tasks.run(lambda _: kept(archive, recording_id, model_id, hop_s), loaded, failed=failed, key="analysis")

    def settle(self, analysed: Collection[int], model_id: str, hop_s: float) -> None:
        """The study has analyses of these recordings by this model with this hop: they are not made again; all others
        are, but for those that were reviewed with another model's."""
        session = self._session
        if session.model is None or (session.model.model_id, session.hop_s) != (model_id, hop_s):
            return
        for item in session.items.values():
            if item.recording_id is None or item.state is ItemState.FAILED:
                continue
            made = item.analysis
            here = made is not None and (made.model_id, made.windows.hop_s) == (model_id, hop_s)
            if item.is_reviewed and not here and _was_judged(item, hop_s):
                if made is None:
                    self._take(item)
            elif item.recording_id in analysed and not here:
                self._take(item)
            elif item.recording_id not in analysed and not here and not item.job:
                item.stored, item.state = False, ItemState.WAITING
                session.jobs.request(item, urgent=item is session.current)
                session.jobs.changed(item)
        session.queue_changed.emit()

    def judge_again(self, model_id: str) -> None:
        """Another model is in use: recordings that are in no study and that nobody reviewed are analysed again, the
        open one first. What is there is shown until then."""
        session = self._session
        for item in sorted(session.items.values(), key=lambda each: each is not session.current):
            made = item.analysis
            if made is None or made.model_id == model_id or item.recording_id is not None or item.is_reviewed:
                continue
            session.jobs.withdraw(item)
            item.state, item.stored = ItemState.WAITING, False
            session.jobs.request(item, urgent=item is session.current)
            session.jobs.changed(item)

    def _take(self, item: Item) -> None:
        session = self._session
        was_stored, item.stored = item.stored, True
        if not was_stored or item.analysis is not None:
            session.jobs.withdraw(item)
            item.analysis, item.state, item.fraction = None, ItemState.DONE, 0.0
            session.jobs.changed(item)
        if item is session.current and item.analysis is None and session.archive is not None:
            self.load(item, session.archive)


def _was_judged(item: Item, hop_s: float) -> bool:
    """Whether there is an analysis with this hop, here or in the study, by whichever model."""
    if item.analysis is not None:
        return item.analysis.windows.hop_s == hop_s
    return item.stored or (item.row is not None and bool(item.row.model_id) and item.row.hop_s == hop_s)
