"""What others did in a study that several read at once: looked for when it is noticed, or asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.editing.workbench import Workbench
from app.reading.blindness import Seen, hidden, look_again
from app.session import Session
from app.study.desk import StudyDesk
from app.tasks import Tasks, Token
from prs_core.failures import explain
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.study import Reader, ReaderLabel, RecordingRow

Found = tuple[tuple[object, ...], Seen]


def _with_own(row: RecordingRow, here: Sequence[ReaderLabel], reader: Reader) -> RecordingRow:
    own = [label for label in here if label.reader.id == reader.id]
    others = [label for label in row.labels if label.reader.id != reader.id]
    return replace(row, labels=tuple(sorted([*others, *own], key=lambda label: label.reader.id)))


class Refresher(QObject):
    """Brings the worklist and the open recording up to date. What is edited here and not saved yet stays; should it
    not fit any more, the editor says so."""

    refreshed = Signal()
    said = Signal(str)
    notice = Signal(str, str)

    def __init__(self, session: Session, workbench: Workbench, desk: StudyDesk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._bench, self._desk, self._tasks = session, workbench, desk, tasks
        self._pulse: tuple[object, ...] | None = None
        session.current_changed.connect(self._look_at_current)

    def refresh(self, *, asked: bool = True) -> None:
        """Look for what others did. Unless somebody ``asked``, only if there is anything, and without a word."""
        study, reader, known = self._desk.study, self._desk.reader, self._pulse
        if study is None:
            return

        def work(_: Token) -> Found | None:
            pulse = study.pulse()
            return None if pulse == known and not asked else (pulse, look_again(study, reader))

        def then(found: Found | None) -> None:
            if found is None or study is not self._desk.study or reader != self._desk.reader:
                return
            self._pulse = found[0]
            self._take(found[1])
            if asked:
                self.said.emit(tr("As it is in the study now."))

        self._tasks.run(work, then, failed=self._tell, key="refresh")

    def _take(self, seen: Seen) -> None:
        if seen.blind != self._session.blind:  # begun or ended in another window
            self._desk.show(seen)
            return
        self._refresh_rows(seen.rows)
        self._bench.editor.look_again()
        self.refreshed.emit()

    def _refresh_rows(self, rows: Sequence[RecordingRow]) -> None:
        """With one's own labels as they are here, while what led to them is still on its way into the study."""
        reader = self._desk.reader
        if reader is not None and self._bench.editor.saver.unsaved:
            here = {item.recording_id: item.labels for item in self._session.items.values()}
            rows = [_with_own(row, here.get(row.id, ()), reader) for row in rows]
        self._session.refresh_rows(rows)

    def _look_at_current(self) -> None:
        """The recording that was just opened; its document the editor loads anyway."""
        study, item = self._desk.study, self._session.current
        if study is None or item is None or item.recording_id is None:
            return
        recording_id = item.recording_id

        def then(row: RecordingRow) -> None:
            if study is self._desk.study:
                rows = hidden([row], self._desk.reader) if self._session.blind else [row]
                self._refresh_rows(rows)

        self._tasks.run(lambda _: study.row(recording_id), then, failed=self._tell, key="refresh row")

    def _tell(self, error: BaseException) -> None:
        failure = explain(error, tr("the study"))
        self.notice.emit(failure.message, failure.advice)
