"""Which two recordings are compared, and what is known of them: the open one, and another of the same patient."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.editing.editor import Editor
from app.editing.hand import Hand
from app.editing.saving import MemoryStore
from app.session import Session
from app.sound.decoded import Sound, read_sound
from app.study.items import Item, natural_key
from app.study.stored_analyses import Archive, kept
from app.tasks import Tasks, Token
from prs_core import review
from prs_core.annotation import AnnotationDocument
from prs_core.failures import Failure, explain
from prs_core.results import Analysis
from prs_core.review import Proposal
from prs_core.sides import nearness


@dataclass(frozen=True)
class Shown:
    """One of the two, as far as it is there yet."""

    item: Item
    sound: Sound | None = None
    document: AnnotationDocument | None = None
    proposals: tuple[Proposal, ...] = ()
    analysis: Analysis | None = None  # of which the proposals are
    failure: Failure | None = None


def companions(item: Item, among: list[Item]) -> list[Item]:
    """The other recordings of the same patient: the mirrored place first, then other places, then the same again."""
    found = []
    for each in among:
        near = nearness(item.person, each.person) if each is not item else None
        if near is not None:
            found.append((near, natural_key(each.person.site), natural_key(each.title), each))
    return [each for *_, each in sorted(found, key=lambda entry: entry[:3])]


class Pairing(QObject):
    """The upper one is the open recording, always; the lower one is chosen. Nothing of the two is changed here."""

    choices_changed = Signal()  # which recordings can be the lower one
    upper_changed = Signal()  # another recording or sound
    lower_changed = Signal()
    documents_changed = Signal()

    def __init__(self, session: Session, hand: Hand, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._hand, self._tasks = session, hand, tasks
        self.choices: list[Item] = []
        self.lower: Shown | None = None
        session.current_changed.connect(self._choose_anew)
        session.items_changed.connect(self._choose_anew)
        session.sound_changed.connect(self.upper_changed)
        session.blind_changed.connect(self._blind_changed)
        session.item_changed.connect(self._item_changed)
        hand.editor.document_changed.connect(self.documents_changed)
        hand.proposals_changed.connect(self.documents_changed)
        self._swapping: Item | None = None

    @property
    def upper(self) -> Shown | None:
        """The open recording as the window has it."""
        item = self._session.current
        if item is None:
            return None
        proposals = () if self._session.blind else self._hand.proposals
        return Shown(item, self._session.sound, self._hand.editor.document, proposals, failure=item.failure)

    def begin(self) -> None:
        """Look at which recordings there are, and at the first of them."""
        self.lower = None
        self._choose_anew()

    def _choose_anew(self) -> None:
        current = self._session.current
        self.choices = companions(current, list(self._session.items.values())) if current is not None else []
        was, self._swapping = self._swapping or (self.lower.item if self.lower is not None else None), None
        wanted = was if was in self.choices else self.choices[0] if self.choices else None
        self.choices_changed.emit()
        self.upper_changed.emit()
        self.documents_changed.emit()
        if wanted is None or self.lower is None or wanted is not self.lower.item:
            self.choose(wanted)

    def choose(self, item: Item | None) -> None:
        """Show this one below; None: nothing."""
        self.lower = Shown(item) if item is not None else None
        self.lower_changed.emit()
        self._tasks.cancel("pair")
        if item is not None:
            self._load(item)

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) of the choices, around."""
        if self.lower is not None and self.lower.item in self.choices:
            at = self.choices.index(self.lower.item)
            self.choose(self.choices[(at + by) % len(self.choices)])

    def swap(self) -> None:
        """Open the lower one, and show below it what was open."""
        if self.lower is not None:
            self._swapping = self._session.current
            self._session.select(self.lower.item.key)

    # -- the lower one

    def _load(self, item: Item) -> None:
        editor, archive, blind = self._hand.editor, self._session.archive, self._session.blind
        model = self._session.model
        seen = _seen(editor, item)
        asked = (model.model_id if model is not None else None), self._session.hop_s

        def work(token: Token) -> Shown:
            sound = read_sound(item.path, token.is_cancelled)
            analysis = None if blind else item.analysis or _stored(item, archive, *asked)
            document = seen or _kept(editor, item) or AnnotationDocument(sound.duration_s)
            return _judged(Shown(item, sound, document), analysis)

        def failed(error: BaseException) -> None:
            self._arrived(Shown(item, failure=explain(error, Path(item.path).name)))

        self._tasks.run(work, self._arrived, failed=failed, key="pair")

    def _blind_changed(self) -> None:
        """What a model says of the lower one may not be seen any more, or may."""
        self.documents_changed.emit()
        self.choose(self.lower.item if self.lower is not None else None)

    def _item_changed(self, key: str) -> None:
        """The lower one may have been analysed meanwhile."""
        shown = self.lower
        if shown is None or shown.item.key != key or shown.sound is None or self._session.blind:
            return
        if shown.item.analysis is not None and shown.item.analysis is not shown.analysis:
            self.lower = _judged(shown, shown.item.analysis)
            self.documents_changed.emit()

    def _arrived(self, shown: Shown) -> None:
        if self.lower is not None and self.lower.item is shown.item:
            self.lower = shown
            self.lower_changed.emit()
            self.documents_changed.emit()


def _judged(shown: Shown, analysis: Analysis | None) -> Shown:
    if analysis is None or shown.document is None:
        return shown
    return replace(shown, analysis=analysis, proposals=review.open_proposals(shown.document, analysis))


def _stored(item: Item, archive: Archive | None, model_id: str | None, hop_s: float) -> Analysis | None:
    if archive is None or item.recording_id is None or not item.stored:
        return None
    return kept(archive, item.recording_id, model_id, hop_s)


def _key(editor: Editor, item: Item) -> int | None:
    return int(item.key) if isinstance(editor.saver.store, MemoryStore) else item.recording_id


def _seen(editor: Editor, item: Item) -> AnnotationDocument | None:
    """What the reader says of it, as it was last seen here."""
    key = _key(editor, item)
    return editor.seen(key) if key is not None else None


def _kept(editor: Editor, item: Item) -> AnnotationDocument | None:
    """The same as it is kept: of one that was not opened yet."""
    store, key = editor.saver.store, _key(editor, item)
    if key is None or isinstance(store, MemoryStore):
        return None  # without a study, what was not opened was not annotated
    return store.load(key, editor.reader_id)[0] if editor.reader_id else None
