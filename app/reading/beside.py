"""Whose reading is shown beside one's own: another reader's, the model's, or nobody's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.session import Session
from app.study.items import Item
from app.tasks import Tasks, Token
from app.views.lanes import LanesView
from prs_core.agreement.adjudication import MODEL, Side
from prs_core.agreement.readings import document_of_analysis
from prs_core.annotation import AnnotationDocument
from prs_core.failures import explain
from prs_core.study.records import Reader
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.study.library import Study


def readers_of(items: Iterable[Item]) -> list[Reader]:
    """Who has begun any of the recordings, in the order in which they joined the study."""
    found = {label.reader.id: label.reader for item in items for label in item.labels if label.reader.id}
    return [found[key] for key in sorted(found)]


class Beside(QObject):
    """Keeps whose it is; the lane keeps what is shown. Nothing is ever shown to a blind reader."""

    notice = Signal(str, str)
    changed = Signal()

    def __init__(self, session: Session, lanes: LanesView, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes, self._tasks = session, lanes, tasks
        self.study: Study | None = None
        self.side: Side | None = None
        self.quiet = False  # while somebody else has the lanes
        session.sound_changed.connect(self.refresh)
        session.analysis_changed.connect(self._analysed)

    def choose(self, side: Side | None) -> None:
        """Show this reading from now on; None: nobody's."""
        self.side = side
        self.refresh()
        self.changed.emit()

    def set_study(self, study: Study | None) -> None:
        """Another study, or none: of its readers nobody was chosen yet."""
        if study is not self.study:
            self.study = study
            self.choose(MODEL if self.side == MODEL else None)

    def _analysed(self) -> None:
        if self.side == MODEL:
            self.refresh()

    def refresh(self) -> None:
        """Bring the lane up to date with the open recording."""
        item, side = self._session.current, self.side
        self._tasks.cancel("beside")
        if self.quiet:
            return
        if side is None or item is None or self._session.sound is None or self._session.blind:
            self._lanes.show_others()
            return
        if side.reader is None:
            document = document_of_analysis(item.analysis) if item.analysis is not None else None
            self._lanes.show_others((side.name, document, True))
            return
        self._lanes.show_others((side.name, None, False))
        study, recording_id, reader = self.study, item.recording_id, side.reader
        if study is None or recording_id is None:
            return

        def load(_: Token) -> AnnotationDocument:
            return study.load(recording_id, reader.id)[0]

        def failed(error: BaseException) -> None:
            failure = explain(error, tr("the study"))
            self.notice.emit(failure.message, failure.advice)

        self._tasks.run(
            load,
            lambda document: self._lanes.show_others((side.name, document, False)),
            failed=failed,
            key="beside",
        )
