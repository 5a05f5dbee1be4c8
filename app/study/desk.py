"""The open study: opened and closed, its recordings in the worklist, its reader, the worklist's recordings in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.editing.saving import MemoryStore, Store, carry
from app.editing.workbench import Workbench
from app.reading.blindness import Seen, look, usable
from app.session import Session
from app.study.items import Item
from app.tasks import Tasks, Token
from prs_core.annotation import AnnotationDocument
from prs_core.errors import AnnotationError, StudyError
from prs_core.failures import Failure, explain
from prs_core.patients import Person, matched, read_patients
from prs_core.study.read_only import ADVICE
from prs_core.study.records import Reader, ReaderLabel
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.study import RecordingRow
    from prs_core.study.library import Study

_UNSAVED = tr("The last edits are not saved yet."), tr("See that the study can be reached, then try again.")
_AT_ONCE = 12  # recordings that go into a study together: the open one never waits long for its turn


def label_of(document: AnnotationDocument, reader: Reader) -> ReaderLabel | None:
    """What the worklist shows of a document, as the study will have it; None where nothing was said yet."""
    record, events = document.record, document.events()
    if not document.entries or (not events and record == type(record)() and not document.rejections):
        return None
    return ReaderLabel(
        reader,
        document.label,
        record.label is not None,
        record.reviewed,
        record.uncertain,
        record.comment,
        len(events),
        0,
        datetime.now(UTC),
    )


class StudyDesk(QObject):
    """Without a study everything works, and nothing is kept. What was marked before one is opened goes into it."""

    changed = Signal()  # another study, or none
    opening = Signal(bool)  # a study is being opened, or no longer
    opened = Signal(object)  # the path of its file, or its URL
    reader_wanted = Signal()
    notice = Signal(str, str)
    said = Signal(str)  # for the status line

    def __init__(self, session: Session, workbench: Workbench, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._bench, self._tasks = session, workbench, tasks
        self.study: Study | None = None
        self.reader: Reader | None = None  # whose documents are open
        self.layer: Reader | None = None  # the consensus that is edited instead, while somebody adjudicates
        self._begin_blind = False  # once it is known who reads
        self._marked: MemoryStore | None = None
        self._uncarried: dict[int, int] = {}  # added before a reader was known: keys of what was marked
        self._adding: list[Item] = []
        self._unkept: dict[str, None] = {}  # keys whose analyses are to be saved, in their order
        self._keeping = False
        self.needed: Callable[[], tuple[str, str] | None] = lambda: None  # why it must stay open, and what to do
        session.items_changed.connect(self._add_next)
        session.analysed.connect(self._keep_analysis)
        session.model_changed.connect(self._ask_analysed)
        session.hop_changed.connect(self._ask_analysed)
        workbench.editor.document_changed.connect(self._show_label)

    def open(self, where: str | Path, *, create: bool = False, blind: bool = False) -> None:
        """Open a study by its file or URL; ``create``: make it if it is not there; ``blind``: to be read blind."""
        name = self._bench.editor.reader

        def work(_: Token) -> tuple[Study, Seen, StudyError | None]:
            # SQLAlchemy takes half a second to import: on this thread.
            from prs_core.study import open_study

            study = open_study(where, create=create)
            return study, *usable(study, name, begin=blind)

        def opened(found: tuple[Study, Seen, StudyError | None]) -> None:
            self.opening.emit(False)
            self._opened(where, *found, blind)

        def failed(error: BaseException) -> None:
            self.opening.emit(False)
            self._tell(error)

        self.opening.emit(True)
        self._tasks.run(work, opened, failed=failed, key="study")

    def _opened(self, where: str | Path, study: Study, seen: Seen, wrong: StudyError | None, blind: bool) -> None:
        if not self.close() or (seen.blind and not self._make_room(self._bench.editor.saver.store)):
            study.close()
            return
        store = self._bench.editor.saver.store
        self._marked = store if isinstance(store, MemoryStore) else None
        self.study = study
        self._begin_blind = blind and seen.reader is None
        if self._session.is_demo:
            self._session.clear()
        self._session.set_blind(seen.blind)
        self._be(seen.reader)
        self.changed.emit()
        self.opened.emit(where)
        self._show_rows(seen)
        if wrong is not None:
            self._refused(wrong)
            return
        if study.read_only:
            self.notice.emit(study.read_only, ADVICE)
        if seen.reader is None:
            self.reader_wanted.emit()

    def _make_room(self, store: Store) -> bool:
        """Before a blind reading: what the model said of recordings that are open is known here. False, and a notice,
        where something was marked in them, which would be lost."""
        items = [item for item in self._session.items.values() if item.demo is None]
        found = [store.find(int(item.key)) for item in items] if isinstance(store, MemoryStore) else []
        if any(document is not None and document.entries for document in found):
            self.notice.emit(
                tr("A study cannot be read blind beside recordings that were marked without a study."),
                tr("Keep them in a study of their own (File, New study), or empty the worklist, first."),
            )
            return False
        self._session.clear()
        return True

    def _be(self, reader: Reader | None) -> bool:
        """Edit this reader's documents from now on. False where edits are left that cannot be saved."""
        assert self.study is not None
        if not self._bench.set_store(self.study, reader.id if reader is not None else 0):
            self.notice.emit(*_UNSAVED)
            return False
        self.reader, self.layer = reader, None
        return True

    def _show_rows(self, seen: Seen) -> None:
        self._session.archive = None if seen.blind else self.study
        self._session.add_rows(seen.rows)
        self._ask_analysed()
        self._bench.sound_changed()
        self._add_next()

    def show(self, seen: Seen) -> None:
        """The same study as another reader may see it: blind, or no longer. The open recording stays open."""
        if self.study is None or not self._be(seen.reader):
            return
        current = self._session.current
        recording_id = current.recording_id if current is not None else None
        self._session.clear()  # whatever is known of recordings, a blind reader is not to know
        self._unkept.clear()
        self._session.set_blind(seen.blind)
        rows = sorted(seen.rows, key=lambda row: row.id != recording_id)  # the first one is opened
        self._show_rows(Seen(seen.reader, seen.blind, rows))
        self.changed.emit()

    def edit_consensus(self, layer: Reader | None) -> None:
        """Whether what is edited is a consensus; None: one's own again."""
        if layer is not None:
            self.layer = layer
        elif self._be(self.reader):
            self._bench.sound_changed()

    def close(self) -> bool:
        """Close the study with its recordings. False, and a notice, where it is needed or edits cannot be saved."""
        if self.study is None:
            return True
        if (why := self.needed()) is not None:
            self.notice.emit(*why)
            return False
        if not self._bench.set_store(MemoryStore()):
            self.notice.emit(*_UNSAVED)
            return False
        self.study.close()
        self.study, self._marked, self._session.archive = None, None, None
        self._uncarried.clear()
        self.reader, self.layer, self._begin_blind = None, None, False
        self._unkept.clear()
        self._session.clear()  # or they would all go into the study that is opened next
        self._session.set_blind(False)
        self.changed.emit()
        return True

    def shutdown(self) -> None:
        """At the end of the program: everything is written by then."""
        if self.study is not None:
            self.study.close()
            self.study = None

    def read_as(self, name: str) -> None:
        """Open the documents of a reader of that name, who joins the study if new to it."""
        study, begin = self.study, self._begin_blind
        if study is None:
            return
        if self._session.blind and self.reader is not None and name != self.reader.name:
            first = tr("End the blind reading, or close the study, first.")
            self.notice.emit(tr("{name} reads blind.", name=self.reader.name), first)
            return
        marked, waiting = self._marked, dict(self._uncarried)

        def work(_: Token) -> Seen:
            seen = look(study, name, begin=begin)
            if seen.reader is not None:  # before the reader's documents are opened
                carry(marked, waiting, study, seen.reader.id)
            return seen

        def known(seen: Seen) -> None:
            if study is not self.study:
                return
            if self._uncarried.keys() - waiting.keys():  # added meanwhile
                self.read_as(name)
                return
            self._uncarried.clear()
            self._begin_blind = False
            if study.read_only:
                self.notice.emit(study.read_only, ADVICE)  # no longer that somebody else cannot join
            if seen.blind or self._session.blind:
                self.show(seen)
            elif self._be(seen.reader):
                self._bench.sound_changed()
                self._add_next()
                self.changed.emit()

        self._tasks.run(work, known, failed=self._refused, key="reader")

    def _refused(self, error: BaseException) -> None:
        """A name cannot be the reader's: who was it before is it still, or somebody has to be named."""
        self._tell(error)
        self._bench.editor.set_reader(self.reader.name if self.reader is not None else "")
        if self.reader is None:
            self.reader_wanted.emit()

    # -- recordings into the study

    def _add_next(self) -> None:
        """The open one first, the others by the dozen. That needs no reader: nothing that is here is forgotten."""
        if self.study is None or self._adding or self.study.read_only:
            return
        waiting = [i for i in self._session.items.values() if i.recording_id is None and not i.demo and not i.refused]
        current = self._session.current
        items = self._adding = [current] if current is not None and current in waiting else waiting[:_AT_ONCE]
        if not items:
            return
        study = self.study
        refused: list[Failure] = []

        def work(_: Token) -> dict[Path, RecordingRow]:
            rows = study.add_recordings([i.path for i in items], refused=lambda _, failure: refused.append(failure))
            return {row.path: row for row in rows}

        def failed(error: BaseException) -> None:
            self._tell(error)
            self._added(study, items, {})

        def added(found: dict[Path, RecordingRow]) -> None:
            for failure in refused[:1]:
                more = tr("And %n more could not be added.", "", len(refused) - 1) if len(refused) > 1 else ""
                self.notice.emit(f"{failure.message} {more}".strip(), failure.advice)
            self._carry_to(study, items, found)

        self._tasks.run(work, added, failed=failed)

    def _carry_to(self, study: Study, items: list[Item], found: dict[Path, RecordingRow]) -> None:
        """What was marked goes into the study with its recordings, before these are opened there; or, where nobody said
        yet who reads, with the reader's name."""
        marked, reader_id = self._marked, self._bench.editor.reader_id
        rows = {row.id: int(i.key) for i in items if (row := found.get(i.path.absolute())) is not None}
        if study is not self.study or marked is None or not reader_id:
            if study is self.study and marked is not None:
                self._uncarried |= rows
            self._added(study, items, found)
            return

        def failed(error: BaseException) -> None:
            self._tell(error)
            self._added(study, items, {})

        self._tasks.run(
            lambda _: carry(marked, rows, study, reader_id), lambda _: self._added(study, items, found), failed=failed
        )

    def _added(self, study: Study, items: list[Item], found: dict[Path, RecordingRow]) -> None:
        self._adding = []
        if study is self.study:
            for item in items:
                row = found.get(item.path.absolute())
                self._session.set_recording_id(item.key, row.id if row is not None else None)
                if row is not None and item is self._session.current:
                    self._bench.sound_changed()
                if row is not None and item.analysis is not None:
                    self._keep_analysis(item.key)
            self._ask_analysed()
        self._add_next()

    # -- analyses

    def _ask_analysed(self, *_: object) -> None:
        """What the study knows of this model and hop already is not analysed again."""
        study, model, hop_s = self.study, self._session.model, self._session.hop_s
        if study is None or model is None or self._session.blind:
            return
        self._tasks.run(
            lambda _: study.analysed(model.model_id, hop_s),
            lambda ids: self._session.settle(ids, model.model_id, hop_s) if study is self.study else None,
            failed=self._tell,
            key="analysed",
        )

    def _keep_analysis(self, key: str) -> None:
        if self.study is not None and not self.study.read_only:
            self._unkept[key] = None
            self._keep_next()

    def _keep_next(self) -> None:
        """One after the other: analyses come more slowly than they are saved."""
        study = self.study
        if study is None or self._keeping:
            return
        items = [self._session.items[key] for key in self._unkept if key in self._session.items]
        item = next((each for each in items if each.recording_id is not None and each.analysis is not None), None)
        if item is None or item.recording_id is None or item.analysis is None:
            return
        self._unkept.pop(item.key)
        recording_id, analysis = item.recording_id, item.analysis
        self._keeping = True

        def done(_: object) -> None:
            self._keeping = False
            self._keep_next()

        def failed(error: BaseException) -> None:
            self._keeping = False
            self._tell(error)

        def work(_: Token) -> None:
            if not study.is_another_sound(recording_id):  # or it would be kept as of the one that was annotated
                study.save_analysis(recording_id, analysis)

        self._tasks.run(work, done, failed=failed)

    # -- what is said

    def _show_label(self) -> None:
        """What the reader says of the open recording, into the worklist, before the study has it."""
        editor, item = self._bench.editor, self._session.current
        document = editor.document
        if item is None or document is None:
            return
        if editor.recording_id != (item.recording_id if editor.is_kept else int(item.key)):
            return
        whose = self.layer or Reader(editor.reader_id, editor.reader)
        others = [each for each in item.labels if each.reader.name != whose.name]
        mine = label_of(document, whose)
        old = next((each for each in item.labels if each.reader.name == whose.name), None)
        if mine is not None and old is not None and mine == replace(old, revision=0, changed_at=mine.changed_at):
            return
        labels = [*others, mine] if mine is not None else others
        self._session.set_labels(item.key, tuple(sorted(labels, key=lambda each: each.reader.id)))

    def describe(self, file: Path) -> None:
        """Take patients, sites, ages and sexes from a table (CSV)."""
        study = self.study
        items = {key: (i.path.name, i.person, i.recording_id) for key, i in self._session.items.items() if not i.demo}

        def work(_: Token) -> dict[str, Person]:
            persons = read_patients(file)
            found = matched(persons, (name for name, _, _ in items.values()))
            if not found:
                none = tr("“{name}” names none of the open recordings.", name=file.name)
                raise AnnotationError(none, tr("Its column “name” should hold file names."))
            changed = {key: was.updated(found[name]) for key, (name, was, _) in items.items() if name in found}
            for key, person in changed.items():
                recording_id = items[key][2]
                if study is not None and recording_id is not None and person != items[key][1]:
                    study.describe(recording_id, **vars(person))
            return changed

        def then(changed: dict[str, Person]) -> None:
            self._session.set_persons(changed)
            told = tr("{count:,} of {all:,} recordings stand in the table.", count=len(changed), all=len(items))
            self.said.emit(told)

        self._tasks.run(work, then, failed=self._tell, key="describe")

    def _tell(self, error: BaseException) -> None:
        failure = explain(error, tr("the study"))
        self.notice.emit(failure.message, failure.advice)
