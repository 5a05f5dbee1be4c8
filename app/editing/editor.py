"""What is being edited: the open document, the events selected in it, the layer, who is reading; undo and saving."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from app.commands import EditCommand
from app.editing.saving import RETRY_AT_MOST_MS, RETRY_MS, MemoryStore, Saver, Store
from app.tasks import Tasks, Token
from prs_core.annotation import AnnotationDocument, Edit, EditError, Event, Layer
from prs_core.failures import explain
from prs_core.translation import tr

NAMELESS = tr("Say who is reading first: a study keeps every mark with the name of who made it.")
#: Steps that can be undone in one recording; more is never wanted, and would be kept for every recording.
UNDO_STEPS = 500
REREADING = tr("This recording was changed elsewhere and is being read anew: try again in a moment.")
Make = Callable[[AnnotationDocument], Edit]


@dataclass
class _Open:
    """A recording that was opened since the program started."""

    document: AnnotationDocument
    stack: QUndoStack
    outdated: bool = False  # by somebody else; it stays in sight until it is read anew


class Editor(QObject):
    """Owns the document; views read it, are told of changes, and send edits to ``do``. Each edit is a command on the
    recording's own undo stack, and is on its way to the store before ``do`` returns."""

    leaving = Signal()  # another document is about to be opened, or none: what is still being typed belongs to this one
    document_changed = Signal()
    selection_changed = Signal()
    layer_changed = Signal()
    reader_changed = Signal()
    reader_wanted = Signal()  # an edit was made, and nobody said who is reading
    reader_needed = Signal()  # an edit of a study could not be made without that
    saved_changed = Signal()
    overtaken = Signal()  # the open document was changed elsewhere before an edit was written: it is read anew
    refused = Signal(str)  # why an edit was not made: for the readout
    notice = Signal(str, str)
    notice_over = Signal(str)  # what was said is not so any more

    def __init__(self, tasks: Tasks, store: Store | None = None, reader: str = "") -> None:
        super().__init__()
        self._tasks = tasks
        self.saver = Saver(tasks, store or MemoryStore(), self)
        self.saver.changed.connect(self.saved_changed)
        self._troubles: dict[str, str] = {}  # what was said of saving and of reading, as long as it is so
        self.saver.trouble.connect(lambda message, advice: self._trouble("saving", message, advice))
        self.saver.recovered.connect(lambda: self._trouble_over("saving"))
        self._again = QTimer(self, singleShot=True)  # reads what could not be read
        self._again.timeout.connect(self._load_again)
        self.saver.recovered.connect(self._load_again)
        # Later, not within the very command whose writing fails: undo stacks do not survive that.
        self.saver.conflicted.connect(self._conflicted, Qt.ConnectionType.QueuedConnection)
        self.undo_group = QUndoGroup(self)
        self.reader, self.reader_id = reader, 0
        self.recording_id: int | None = None
        self.layer = Layer.EVENTS
        self.selected: frozenset[str] = frozenset()
        self._open: dict[int, _Open] = {}
        self._held_back: Make | None = None
        self._locks: dict[str, str] = {}  # why nothing may be edited now, for other reasons than the store's

    # -- which document

    @property
    def document(self) -> AnnotationDocument | None:
        """The open recording's document; None while it is being loaded."""
        found = self._open.get(self.recording_id) if self.recording_id is not None else None
        return found.document if found is not None else None

    def seen(self, recording_id: int) -> AnnotationDocument | None:
        """A document as it was last seen here, with edits that are on their way; None if it was not opened yet."""
        found = self._open.get(recording_id)
        return found.document if found is not None else None

    @property
    def is_kept(self) -> bool:
        """Whether edits outlive the program."""
        return not isinstance(self.saver.store, MemoryStore)

    @property
    def lacks_reader(self) -> bool:
        """Whether nothing can be edited before somebody says who is reading: in a study, edits are somebody's."""
        return self.is_kept and not self.reader_id

    def need_reader(self) -> None:
        """Somebody wants to edit, and nobody said who it is."""
        self.refused.emit(NAMELESS)
        self.reader_needed.emit()

    def take_held_back(self) -> Make | None:
        """The edit that was wanted last before somebody said who is reading; once."""
        make, self._held_back = self._held_back, None
        return make

    def set_store(self, store: Store, reader_id: int = 0) -> bool:
        """Another study or reader, or none. What is open is closed, and what was not saved yet is written first; False
        where that cannot be."""
        self.leaving.emit()
        if not self.saver.set_store(store):
            return False
        self.close()
        self.reader_id = reader_id
        for each in self._open.values():
            self.undo_group.removeStack(each.stack)
            each.stack.deleteLater()
        self._open.clear()
        self.saved_changed.emit()
        return True

    def write_all(self) -> bool:
        """Write what is typed or waits, on this thread. Whether nothing is left."""
        self.leaving.emit()
        return self.saver.flush()

    def open(self, recording_id: int, duration_s: float) -> None:
        """Load a recording's document and show it. One that was open before keeps its undo steps, unless it was
        changed elsewhere."""
        if recording_id != self.recording_id:
            self.leaving.emit()
        self.recording_id = recording_id
        if isinstance(self.saver.store, MemoryStore):
            self.saver.store.add(recording_id, duration_s)
        self._shown()
        self._load((recording_id, self.reader_id))

    def look_again(self) -> None:
        """Should the open document have been changed elsewhere, show it as it is now. Edits on their way stay."""
        if self.recording_id is None or not self.is_kept:
            return
        key = (self.recording_id, self.reader_id)
        if self.saver.revision(key) is not None:
            self._load(key)

    def _load(self, key: tuple[int, int]) -> None:
        store, asked = self.saver.store, self.saver.revision(key)

        def load(_: Token) -> tuple[AnnotationDocument, int]:
            return store.load(*key)

        def failed(error: BaseException) -> None:
            failure = explain(error, tr("the study"))
            self._trouble("reading", failure.message, failure.advice)
            self._again.start(min(max(RETRY_MS, 2 * self._again.interval()), RETRY_AT_MOST_MS))

        self._again.stop()
        self._tasks.run(load, lambda found: self._loaded(key, asked, *found), failed=failed, key="document")

    def _load_again(self) -> None:
        """The store may be there again: what is missing of the open recording is read, without a word until then."""
        if self.recording_id is not None and (self.document is None or self.rereading):
            self._load((self.recording_id, self.reader_id))

    def _trouble(self, what: str, message: str, advice: str) -> None:
        """Said once, until it is over."""
        if self._troubles.get(what) != message:
            self._troubles[what] = message
            self.notice.emit(message, advice)

    def _trouble_over(self, what: str) -> None:
        message = self._troubles.pop(what, "")
        if message:
            self.notice_over.emit(message)

    def close(self) -> None:
        """No recording is open."""
        self.leaving.emit()
        self._again.stop()
        self._tasks.cancel("document")
        self.recording_id = None
        self._shown()

    def _loaded(self, key: tuple[int, int], asked: int | None, document: AnnotationDocument, revision: int) -> None:
        self._again.setInterval(0)
        self._trouble_over("reading")
        if key[1] != self.reader_id:
            return
        known = self._open.get(key[0])
        if known is None:
            self._keep(key[0], document, revision)
        elif known.outdated:
            known.document, known.outdated = document, False
            self.saver.loaded(key, revision)
            if key[0] == self.recording_id:
                self.document_changed.emit()
            return
        elif asked is not None and asked == self.saver.revision(key) != revision:
            # Nothing was edited here since it was asked for, and yet it is another: from elsewhere.
            known.stack.clear()
            known.document = document
            self.saver.loaded(key, revision)
            self.refused.emit(tr("This recording was changed elsewhere: it is shown as it is now."))
        else:
            return
        if key[0] == self.recording_id:
            self._shown()

    def _keep(self, recording_id: int, document: AnnotationDocument, revision: int) -> None:
        stack = QUndoStack(self.undo_group)
        stack.setUndoLimit(UNDO_STEPS)
        self._open[recording_id] = _Open(document, stack)
        self.saver.loaded((recording_id, self.reader_id), revision)

    def _shown(self) -> None:
        found = self._open.get(self.recording_id) if self.recording_id is not None else None
        self.undo_group.setActiveStack(found.stack if found is not None and not self.locked else None)  # type: ignore[arg-type]
        self.document_changed.emit()
        self.select(())

    def _conflicted(self, recording_id: int, reader_id: int, dropped: int) -> None:
        found = self._open.get(recording_id)
        if found is not None:
            found.stack.clear()
            found.outdated = True
        self.notice.emit(
            tr(
                "This recording was changed elsewhere meanwhile. Your last edit was not saved.",
                "",
                dropped,
                many="This recording was changed elsewhere meanwhile. Your last %n edits were not saved.",
            ),
            tr("It is shown as it is now; repeat what is still wanted. A comment that you are typing stays."),
        )
        if recording_id == self.recording_id:
            # Nothing is closed meanwhile: whoever types keeps the field, and no letter becomes a shortcut.
            self.overtaken.emit()
            self._load((recording_id, reader_id))

    def set_locked(self, why: str, by: str = "") -> None:
        """Refuse edits for as long as ``why``, said ``by`` one of those who may, says something; documents stay as they
        are, and in sight."""
        if why != self._locks.get(by, ""):
            self.leaving.emit()
            self._locks[by] = why
            self._shown()

    @property
    def locked(self) -> str:
        """Why nothing may be edited now; "" where it may."""
        return next(filter(None, self._locks.values()), "") or self.saver.store.read_only

    @property
    def rereading(self) -> bool:
        """Whether the open document is in sight as it was, and refuses edits until it is read anew."""
        found = self._open.get(self.recording_id) if self.recording_id is not None else None
        return found is not None and found.outdated

    @property
    def editable(self) -> AnnotationDocument | None:
        """The open document, where it may be edited now."""
        return None if self.locked else self.document

    # -- edits

    def do(self, make: Make, *, series: str = "") -> Edit | None:
        """Make an edit of the open document and apply it; None, and ``refused``, where that cannot be.

        Edits of one ``series`` that follow each other are undone at once.
        """
        document = self.document
        if self.locked:
            self.refused.emit(self.locked)
            return None
        if document is None or self.recording_id is None:
            if self.lacks_reader:
                self._held_back = make
                self.need_reader()
            return None
        if self.rereading:
            self.refused.emit(REREADING)
            return None
        try:
            edit = make(document)
            if edit.changes:
                document.apply(edit)
        except EditError as error:
            self.refused.emit(str(error))
            return None
        if not edit.changes:
            return None
        recording = self.recording_id
        command = EditCommand(edit, lambda each: self._apply(recording, each), series)
        self._open[recording].stack.push(command)
        if not self.reader:
            self.reader_wanted.emit()
        return edit

    def do_in(
        self,
        recording_id: int,
        loaded: tuple[AnnotationDocument, int],
        make: Make,
    ) -> Edit | None:
        """An edit of a recording that need not be the open one, to be undone when it is open: of what was ``loaded``
        from the store, unless the recording has been open since the program started. None where there is nothing to
        do. Raises EditError."""
        if self.locked:
            raise EditError(self.locked)
        fresh = recording_id not in self._open
        if not fresh and self._open[recording_id].outdated:
            raise EditError(REREADING)
        document, revision = loaded if fresh else (self._open[recording_id].document, 0)
        edit = make(document)
        if not edit.changes:
            return None
        document.apply(edit)
        if fresh:
            self._keep(recording_id, document, revision)
        if recording_id == self.recording_id and fresh:
            self._shown()
        self._open[recording_id].stack.push(EditCommand(edit, lambda each: self._apply(recording_id, each)))
        return edit

    def _apply(self, recording_id: int, edit: Edit) -> None:
        found = self._open[recording_id]
        found.document = found.document.apply(edit)
        self.saver.put((recording_id, self.reader_id), edit)
        if recording_id == self.recording_id:
            self.document_changed.emit()

    # -- what the edits are of

    def select(self, ids: Iterable[str]) -> None:
        """Select events and proposals by their ids."""
        selected = frozenset(ids)
        if selected != self.selected:
            self.selected = selected
            self.selection_changed.emit()

    def selected_events(self, layers: Collection[Layer] = tuple(Layer)) -> tuple[Event, ...]:
        """The selected events, by their start."""
        entries = self.document.entries if self.document is not None else {}
        found = [e for e in map(entries.get, self.selected) if isinstance(e, Event) and e.layer in layers]
        return tuple(sorted(found, key=lambda event: (event.start_s, event.end_s)))

    def set_layer(self, layer: Layer) -> None:
        """The layer that is drawn in."""
        if layer is not self.layer:
            self.layer = layer
            self.layer_changed.emit()

    def set_reader(self, name: str) -> None:
        """Who is reading."""
        if name != self.reader:
            self.reader = name
            self.reader_changed.emit()
