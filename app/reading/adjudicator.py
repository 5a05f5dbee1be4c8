"""Adjudication in the window: which disagreement is looked at, what is decided of it, and what is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.editing.workbench import Workbench
from app.session import Session
from app.tasks import Tasks
from prs_core.agreement.adjudication import Case, Side, decide, look_again
from prs_core.agreement.disagreements import Choice, Disagreement, Kind
from prs_core.annotation import AnnotationDocument, Edit, Event, new_id
from prs_core.failures import explain
from prs_core.labels import RecordLabel
from prs_core.study.records import Reader
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.study.library import Study

_SAME_S = 1e-3
OWN_HINT = tr("Yours now: 1 to 7 set its type, arrows or the mouse its borders.")
UNLABELLED = tr("Nothing is left in this consensus: choose its record label, then mark it as reviewed.")


class ConsensusStore:
    """The study, for what ``by`` decides for a consensus."""

    def __init__(self, study: Study, by: Reader) -> None:
        self._study, self._by = study, by

    @property
    def read_only(self) -> str:
        return self._study.read_only

    def load(self, recording_id: int, reader_id: int) -> tuple[AnnotationDocument, int]:
        return self._study.load(recording_id, reader_id)

    def append(self, recording_id: int, reader_id: int, edit: Edit, *, expected: int) -> int:
        return self._study.append(recording_id, reader_id, edit, expected=expected, by=self._by.id)


@dataclass(frozen=True)
class Work:
    """What is adjudicated: ``layer`` is the consensus of ``a`` and ``b``, ``by`` who decides."""

    study: Study
    a: Side
    b: Side
    by: Reader
    layer: Reader


class Adjudicator(QObject):
    """Keeps the cases and the place among them. The editor holds the consensus meanwhile: every decision is an edit of
    it, saved and undone like any other."""

    changed = Signal()
    shown = Signal(object)  # Disagreement | None: it is to be brought up
    label_wanted = Signal()  # somebody wants to choose the record's label
    said = Signal(str)
    notice = Signal(str, str)

    def __init__(self, session: Session, workbench: Workbench, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._bench, self._tasks = session, workbench, tasks
        self.work: Work | None = None
        self.cases: dict[int, Case] = {}
        self.at = 0
        self._enter = "open"  # where to begin in the next recording: at what is "open", or at the "last"
        session.current_changed.connect(self._recording_changed)
        workbench.editor.saver.changed.connect(self._saved)

    # -- begin and end

    def start(self, work: Work, cases: Sequence[Case]) -> bool:
        """Edit the consensus from now on, at the first thing left. False where edits are left that cannot be saved."""
        if not self._bench.set_store(ConsensusStore(work.study, work.by), work.layer.id):
            return False
        self.work = work
        self.cases = {case.recording_id: case for case in cases}
        self._bench.set_proposing(False)
        self._enter = "open"
        first = next((case for case in cases if case.left), next((c for c in cases if c.differences), None))
        item = self._session.current
        if first is not None and (item is None or item.recording_id != first.recording_id):
            self._open(first)
        else:
            self._recording_changed()
        self._bench.sound_changed()
        return True

    def stop(self) -> None:
        """No more of it. Whose documents are edited then is for the caller to say."""
        self.work, self.cases, self.at = None, {}, 0
        self._bench.set_proposing(True)
        self.changed.emit()

    @property
    def active(self) -> bool:
        return self.work is not None

    # -- where we are

    @property
    def case(self) -> Case | None:
        """The open recording's; None where not both have read it."""
        item = self._session.current
        return self.cases.get(item.recording_id) if item is not None and item.recording_id is not None else None

    @property
    def current(self) -> Disagreement | None:
        case = self.case
        return case.differences[self.at] if case is not None and self.at < len(case.differences) else None

    @property
    def progress(self) -> tuple[int, int]:
        """How many of all disagreements are decided, and how many there are."""
        cases = self.cases.values()
        return sum(len(c.differences) - len(c.left) for c in cases), sum(len(c.differences) for c in cases)

    @property
    def recordings(self) -> tuple[int, int]:
        """How many of the recordings with disagreements are settled, and how many there are."""
        cases = [case for case in self.cases.values() if case.differences]
        return sum(not case.left for case in cases), len(cases)

    @property
    def decision(self) -> Event | RecordLabel | None:
        """What the consensus holds for the current disagreement; None where it is open, or nothing was decided for."""
        document, current, case = self._bench.editor.document, self.current, self.case
        if document is None or current is None or case is None or current.entry_id not in case.decided:
            return None
        if current.kind is Kind.RECORD:
            return document.record.label
        entry = document.entries.get(current.entry_id)
        return entry if isinstance(entry, Event) else None

    # -- going about

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) disagreement, decided or not, of this recording or another."""
        case = self.case
        if case is not None and 0 <= self.at + by < len(case.differences):
            self._go(self.at + by)
            return
        found = self._neighbour(by, wanted=lambda other: bool(other.differences))
        if found is None:
            self.said.emit(
                tr("There is no further disagreement.") if by > 0 else tr("There is no earlier disagreement.")
            )
        else:
            self._enter = "first" if by > 0 else "last"
            self._open(found)

    def go_on(self) -> None:
        """To what is still open: in this recording after here, before here, then in the recordings after this one."""
        case = self.case
        if case is not None and case.left:
            later = [d for d in case.left if case.differences.index(d) > self.at]
            self._go(case.differences.index((later or case.left)[0]))
            return
        found = self._neighbour(1, wanted=lambda other: bool(other.left), around=True)
        if found is None:
            self.changed.emit()
            self.said.emit(tr("Every disagreement is decided."))
        else:
            self._enter = "open"
            self._open(found)

    def _neighbour(self, by: int, *, wanted: Callable[[Case], bool], around: bool = False) -> Case | None:
        cases = list(self.cases.values())
        here = next((n for n, case in enumerate(cases) if case is self.case), -1 if by > 0 else len(cases))
        places = list(range(here + 1, len(cases))) if by > 0 else list(range(here - 1, -1, -1))
        if around:
            places += list(range(here))
        return next((cases[place] for place in places if wanted(cases[place])), None)

    def _open(self, case: Case) -> None:
        item = next((i for i in self._session.items.values() if i.recording_id == case.recording_id), None)
        if item is None:
            self.notice.emit(
                tr("A recording that both read is not in the worklist."), tr("Close the study and open it again.")
            )
        elif item is self._session.current:
            self._recording_changed()
        else:
            self._session.select(item.key)

    def _go(self, at: int) -> None:
        self.at = at
        self.changed.emit()
        self.show()

    def show(self) -> None:
        """Bring up what is looked at."""
        if self.active:
            self.shown.emit(self.current)

    def _recording_changed(self) -> None:
        if not self.active:
            return
        case, enter = self.case, self._enter
        self._enter = "open"
        self.at = 0
        if case is not None and case.differences:
            if enter == "last":
                self.at = len(case.differences) - 1
            elif enter == "open" and case.left:
                self.at = case.differences.index(case.left[0])
        self.changed.emit()
        self.show()
        self._look_again()

    # -- deciding

    def decide(self, choice: Choice, own: Event | RecordLabel | None = None) -> bool:
        """Decide what is looked at, and go on to what is open. Whether it could be."""
        case, current, editor = self.case, self.current, self._bench.editor
        if case is None or current is None or editor.recording_id != case.recording_id or editor.document is None:
            return False
        edit = editor.do(lambda document: decide(document, case, current, choice, own))
        if edit is None and current.entry_id not in case.decided:
            return False
        now = self.cases[case.recording_id] = replace(case, decided=case.decided | {current.entry_id})
        if not now.left and editor.document.label is None:
            self.changed.emit()
            self.said.emit(UNLABELLED)
        elif choice is Choice.OWN:
            self.changed.emit()
        else:
            self.go_on()
        return True

    def own(self) -> None:
        """An event of one's own in place of both: of the stretch that is selected, else between the two; or a label."""
        current, line = self.current, self._bench.timeline
        if current is None:
            return
        if current.kind is Kind.RECORD:
            self.label_wanted.emit()
            return
        marks = [mark for mark in (current.a, current.b) if mark is not None]
        start = sum(mark.start_s for mark in marks) / len(marks)
        end = sum(mark.end_s for mark in marks) / len(marks)
        selected = line.selection
        if selected is not None and max(abs(selected[0] - current.start_s), abs(selected[1] - current.end_s)) > _SAME_S:
            start, end = selected
        if self.decide(Choice.OWN, Event(new_id(), start, end, marks[0].label)):
            self._bench.editor.select([current.entry_id])
            self.said.emit(OWN_HINT)

    # -- what others do, and what is undone

    def _saved(self) -> None:
        if self.active and not self._bench.editor.saver.unsaved:
            self._look_again()

    def look_again(self) -> None:
        """The open recording's case as the study has it now."""
        if self.active:
            self._look_again()

    def _look_again(self) -> None:
        work, case = self.work, self.case
        if work is None or case is None:
            return

        def failed(error: BaseException) -> None:
            failure = explain(error, tr("the study"))
            self.notice.emit(failure.message, failure.advice)

        self._tasks.run(
            lambda _: look_again(work.study, case, work.a, work.b, work.layer), self._known, failed=failed, key="case"
        )

    def _known(self, now: Case) -> None:
        before = self.cases.get(now.recording_id)
        if before is None or self._bench.editor.saver.unsaved:  # it is looked at again once that is saved
            return
        self.cases[now.recording_id] = now
        if self.case is not now:
            return
        undone = [n for n, d in enumerate(now.differences) if d.entry_id in before.decided - now.decided]
        moved = bool(undone) or self.at >= max(1, len(now.differences))
        if undone:
            self.at = undone[0]
        self.at = min(self.at, max(0, len(now.differences) - 1))
        self.changed.emit()
        if moved or [d.entry_id for d in now.differences] != [d.entry_id for d in before.differences]:
            self.show()
