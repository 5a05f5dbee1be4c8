"""What a reader was shown of others' readings and of the model's, recording by recording, so that a blind reading that
is begun later cannot pass for one of recordings that were never seen."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.session import Session
from app.study.desk import StudyDesk
from app.study.items import Item
from app.tasks import Tasks

if TYPE_CHECKING:
    from prs_core.study.library import Study

Times = dict[int, datetime]


class Sightings(QObject):
    """Notes each recording that is open, or in the worklist, with anything of others or of the model. Keeps what was
    seen in this window before anybody said who reads, or before there was a study: it counts for whoever reads next."""

    changed = Signal()  # of ``before``

    def __init__(self, session: Session, desk: StudyDesk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._desk, self._tasks = session, desk, tasks
        self._nameless: dict[Path, datetime] = {}
        self._noted: set[tuple[int, int]] = set()
        self._whose: tuple[Study | None, int, bool] = (None, 0, False)  # the last: whether blind
        #: The recordings that a blind reader had seen before the blind reading began.
        self.before: frozenset[int] = frozenset()
        for changed in (session.current_changed, session.analysis_changed, session.items_changed):
            changed.connect(self._look)
        desk.changed.connect(self._look)
        for listed in (session.items_changed, desk.changed):
            listed.connect(self._look_at_list)

    @property
    def of_current(self) -> bool:
        """Whether the open recording is one of ``before``."""
        item = self._session.current
        return item is not None and item.recording_id in self.before

    def listed(self) -> Times:
        """What the worklist shows now: others' labels and the model's verdicts stand beside recordings that were never
        opened, and are seen, too."""
        items = self._session.items.values() if not self._session.blind else ()
        shown = (item.recording_id for item in items if item.demo is None and self._tells(item))
        return dict.fromkeys((key for key in shown if key is not None), datetime.now(UTC))

    def _look_at_list(self) -> None:
        study, reader = self._desk.study, self._desk.reader
        if study is None or reader is None:
            return
        times = {key: time for key, time in self.listed().items() if (reader.id, key) not in self._noted}
        if times:
            self._noted |= {(reader.id, key) for key in times}
            self._note(study, reader.id, times)

    def _look(self) -> None:
        study, reader, item = self._desk.study, self._desk.reader, self._session.current
        if item is not None and not self._session.blind and item.demo is None and self._tells(item):
            self._nameless.setdefault(item.path.absolute(), datetime.now(UTC))
        if study is None or reader is None:
            if self.before:
                self.before = frozenset()
                self.changed.emit()
            return
        # Nearly always the open one alone is looked for, and nothing among thousands.
        alone = item is not None and self._nameless.keys() <= {item.path.absolute()}
        items = (item,) if item is not None and alone else self._session.items.values()
        known = {each.path.absolute(): each.recording_id for each in items}
        found = {path: known.get(path) for path in self._nameless}
        times = {key: self._nameless[path] for path, key in found.items() if key is not None}
        for path, key in found.items():
            if key is not None:
                del self._nameless[path]
        times = {key: time for key, time in times.items() if (reader.id, key) not in self._noted}
        whose = study, reader.id, self._session.blind
        if whose != self._whose:
            if study is not self._whose[0]:
                self._noted.clear()
            self._whose = whose
        elif not times:
            return
        self._noted |= {(reader.id, key) for key in times}
        self._note(study, reader.id, times)

    def _tells(self, item: Item) -> bool:
        """Whether it is shown with anything that another reader or a model found."""
        own = self._desk.reader.id if self._desk.reader is not None else 0
        verdict = item.row is not None and item.row.verdict_label is not None
        return item.analysis is not None or verdict or any(each.reader.id != own for each in item.labels)

    def _note(self, study: Study, reader_id: int, times: Times) -> None:
        def work(_: object) -> frozenset[int]:
            if times:
                study.note_seen(reader_id, times)
            return study.seen_before_blind(reader_id)

        def then(before: frozenset[int]) -> None:
            if (study, reader_id) == self._whose[:2] and before != self.before:
                self.before = before
                self.changed.emit()

        def failed(_: BaseException) -> None:  # the study says of itself what is wrong, where something is done to it
            self._noted -= {(reader_id, key) for key in times}

        self._tasks.run(work, then, failed=failed)
