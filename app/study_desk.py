"""The open study: opened and closed, its recordings in the worklist, its reader, the worklist's recordings in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.items import Item
from app.saving import MemoryStore
from app.session import Session
from app.tasks import Tasks, Token
from app.workbench import Workbench
from prs_core.annotation import Change, Edit
from prs_core.failures import explain

if TYPE_CHECKING:
    from prs_core.study import Reader, RecordingRow
    from prs_core.study.library import Study

_BEFORE = "Marked before the study was opened"


class StudyDesk(QObject):
    """Without a study everything works, and nothing is kept. What was marked before one is opened goes into it."""

    changed = Signal()  # another study, or none
    opened = Signal(object)  # the path of its file, or its URL
    reader_wanted = Signal()
    notice = Signal(str, str)

    def __init__(self, session: Session, workbench: Workbench, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._bench, self._tasks = session, workbench, tasks
        self.study: Study | None = None
        self._marked: MemoryStore | None = None
        self._adding: Item | None = None
        session.items_changed.connect(self._add_next)
        session.current_changed.connect(self._check_current)

    def open(self, where: str | Path, *, create: bool = False) -> None:
        """Open a study by its file or URL; ``create``: make it if it is not there."""

        def work(_: Token) -> tuple[Study, list[RecordingRow]]:
            # SQLAlchemy takes half a second to import: on this thread.
            from prs_core.study import open_study

            study = open_study(where, create=create)
            return study, study.rows()

        self._tasks.run(work, lambda found: self._opened(where, *found), failed=self._tell, key="study")

    def _opened(self, where: str | Path, study: Study, rows: list[RecordingRow]) -> None:
        if not self.close():
            study.close()
            return
        store = self._bench.editor.saver.store
        self._marked = store if isinstance(store, MemoryStore) else None
        self.study = study
        if self._session.is_demo:
            self._session.clear()
        self._bench.set_store(study, 0)
        self.changed.emit()
        self.opened.emit(where)
        self._session.add_files([row.path for row in rows])
        ids = {row.path: row.id for row in rows}
        for item in self._session.items.values():
            item.recording_id = ids.get(item.path.absolute())
        if self._bench.editor.reader:
            self.read_as(self._bench.editor.reader)
        else:
            self.reader_wanted.emit()

    def close(self) -> bool:
        """Close the study with its recordings. False, and a notice, where edits are left that cannot be saved."""
        if self.study is None:
            return True
        if not self._bench.set_store(MemoryStore()):
            self.notice.emit("The last edits are not saved yet.", "See that the study can be reached, then try again.")
            return False
        self.study.close()
        self.study, self._marked = None, None
        self._session.clear()  # or they would all go into the study that is opened next
        self.changed.emit()
        return True

    def shutdown(self) -> None:
        """At the end of the program: everything is written by then."""
        if self.study is not None:
            self.study.close()
            self.study = None

    def read_as(self, name: str) -> None:
        """Open the documents of a reader of that name, who joins the study if new to it."""
        study = self.study
        if study is None:
            return

        def known(reader: Reader) -> None:
            if study is self.study and self._bench.set_store(study, reader.id):
                self._bench.sound_changed()
                self._add_next()

        self._tasks.run(lambda _: study.reader(name), known, failed=self._tell, key="reader")

    # -- recordings into the study

    def _add_next(self) -> None:
        """One after the other, the open one first."""
        if self.study is None or self._adding is not None or not self._bench.editor.reader_id:
            return
        waiting = [i for i in self._session.items.values() if i.recording_id is None and not i.demo and not i.refused]
        if not waiting:
            return
        item = self._adding = self._session.current if self._session.current in waiting else waiting[0]
        assert item is not None
        study, marked, reader_id = self.study, self._marked, self._bench.editor.reader_id

        def work(_: Token) -> int:
            (row, *_rest) = study.add_recordings([item.path])
            if marked is not None:
                _carry(marked, int(item.key), study, row.id, reader_id)
            return row.id

        def failed(error: BaseException) -> None:
            item.refused = True
            self._tell(error)
            self._added(study, item, None)

        self._tasks.run(work, lambda row_id: self._added(study, item, row_id), failed=failed)

    def _added(self, study: Study, item: Item, recording_id: int | None) -> None:
        self._adding = None
        if study is self.study:
            item.recording_id = recording_id
            if item is self._session.current and recording_id is not None:
                self._bench.sound_changed()
        self._add_next()

    def _check_current(self) -> None:
        """Say so when the open recording is not what was annotated."""
        item, study = self._session.current, self.study
        if study is None or item is None or item.recording_id is None:
            return
        recording_id = item.recording_id
        self._tasks.run(
            lambda _: study.check_recording(recording_id), lambda _: None, failed=self._tell, key="check recording"
        )

    def _tell(self, error: BaseException) -> None:
        failure = explain(error, "the study")
        self.notice.emit(failure.message, failure.advice)


def _carry(marked: MemoryStore, key: int, study: Study, recording_id: int, reader_id: int) -> None:
    """What was marked of a recording without a study, into a study in which the reader said nothing of it yet."""
    found = marked.find(key)
    revision = study.load(recording_id, reader_id)[1]
    if found is not None and found.entries and not revision:
        edit = Edit(_BEFORE, tuple(Change(None, entry) for entry in found.entries.values()))
        study.append(recording_id, reader_id, edit, expected=revision)
