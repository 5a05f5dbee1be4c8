"""An editor with a recording open, for the tests of editing: background work runs at once."""

from __future__ import annotations

from dataclasses import replace

from app.editing.editor import Editor
from app.editing.hand import Hand
from app.editing.saving import MemoryStore, Store
from app.tasks import SynchronousPool, Tasks
from prs_core.annotation import AnnotationDocument, ConflictError, Edit
from prs_core.errors import PRSError
from prs_core.labels import EventType
from prs_core.results import Analysis, DetectedEvent
from tests.gui import lane_data

DURATION = 12.0


class TroubledStore(MemoryStore):
    """Fails as long as it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.broken = False
        self.appended: list[str] = []

    def append(self, recording_id: int, reader_id: int, edit: Edit, *, expected: int) -> int:
        if self.broken:
            raise PRSError("The drive is gone.", "Connect it again.")
        revision = super().append(recording_id, reader_id, edit, expected=expected)
        self.appended.append(edit.name)
        return revision


def heard(*events: tuple[float, float, EventType]) -> Analysis:
    found = tuple(DetectedEvent(a, b, kind, 0.8, (1,)) for a, b, kind in events)
    return replace(lane_data.analysis(DURATION), model_id="m1", events=found)


HEARD = heard((1, 2, EventType.NORMAL), (3, 4, EventType.WHEEZE), (6, 7, EventType.STRIDOR))


def make_editor(store: Store | None = None, reader: str = "Ada") -> tuple[Editor, Hand]:
    editor = Editor(Tasks(SynchronousPool()), store, reader)
    hand = Hand(editor)
    editor.open(1, DURATION)
    hand.set_analysis(HEARD)
    return editor, hand


def stored(editor: Editor, recording_id: int = 1) -> AnnotationDocument:
    """What the store holds of a recording."""
    return editor.saver.store.load(recording_id, editor.reader_id)[0]


class OtherHandStore(MemoryStore):
    """Somebody else edits the same document, once."""

    def __init__(self) -> None:
        super().__init__()
        self.others: Edit | None = None

    def append(self, recording_id: int, reader_id: int, edit: Edit, *, expected: int) -> int:
        if self.others is not None:
            others, self.others = self.others, None
            super().append(recording_id, reader_id, others, expected=expected)
            raise ConflictError("Changed elsewhere.")
        return super().append(recording_id, reader_id, edit, expected=expected)
