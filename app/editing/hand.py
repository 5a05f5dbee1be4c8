"""What the reader does with the selected events and proposals: each intention an edit, and what is selected then."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.editing.editor import Editor
from prs_core import editing, review
from prs_core.annotation import AnnotationDocument, Artefact, Edit, EditError, Event, Label, Layer, Phase
from prs_core.editing import joined, together
from prs_core.label_words import said
from prs_core.labels import EventType, RecordLabel
from prs_core.results import Analysis
from prs_core.review import Evidence, Proposal
from prs_core.spans import gaps_between
from prs_core.translation import tr

Verb = Callable[[AnnotationDocument, Collection[str]], Edit]


class Hand(QObject):
    """The open proposals, and the verbs. Changing a proposal in any way accepts it with that change; the event keeps
    what was proposed as its origin."""

    proposals_changed = Signal()
    brought_up = Signal(float, float)  # what was stepped to: a stretch to be shown
    said = Signal(str)  # what was done, where more was done than was seen
    label_wanted = Signal()  # it is to be reviewed, and nothing says what its label is

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self.editor = editor
        self.analysis: Analysis | None = None
        self.proposals: tuple[Proposal, ...] = ()
        self.scale = 1.0
        #: What is drawn next, in each layer.
        self.labels: dict[Layer, Label] = {
            Layer.EVENTS: EventType.WHEEZE,
            Layer.PHASES: Phase.INSPIRATION,
            Layer.ARTEFACTS: Artefact.CRYING,
        }
        self._thresholds: Sequence[float] | None = None
        self._candidates: tuple[Proposal, ...] | None = None
        self._duration_s = 0.0
        editor.document_changed.connect(self._reconsider)

    # -- proposals

    def set_analysis(self, analysis: Analysis | None, thresholds: Sequence[float] | None = None) -> None:
        """What was heard in the open recording; ``thresholds`` (7,) of its model, where they are known."""
        could, before = self.can_scale, self.proposals
        self.analysis, self._thresholds, self._candidates = analysis, thresholds, None
        self._reconsider()
        if self.can_scale != could and self.proposals is before:
            self.proposals_changed.emit()

    @property
    def can_scale(self) -> bool:
        """Whether proposals can be made anew with other thresholds."""
        return self._thresholds is not None and self.analysis is not None and len(self.analysis.windows.frames) > 0

    def set_scale(self, scale: float) -> None:
        """Take the model's thresholds times ``scale``; 1 is what it was tuned for."""
        if scale != self.scale:
            self.scale, self._candidates = scale, None
            self._reconsider()

    def compared(self) -> tuple[int, int]:
        """How many open proposals the scale adds to those of the model's own thresholds, and how many it takes."""
        document, analysis = self.editor.document, self.analysis
        if document is None or analysis is None:
            return 0, 0
        own = {p.id for p in review.open_proposals(document, analysis)}
        now = {p.id for p in self.proposals}
        return len(now - own), len(own - now)

    def evidence(self) -> Evidence | None:
        """What the one selected proposal, or the proposal that the one selected event was made of, rests on."""
        chosen: list[Event | Proposal] = [*self.chosen_proposals, *self.editor.selected_events()]
        if len(chosen) != 1 or len(self.editor.selected) != 1 or self.analysis is None:
            return None
        (mark,) = chosen
        proposal = mark if isinstance(mark, Proposal) else Proposal(mark.origin) if mark.origin is not None else None
        if proposal is None or proposal.origin.model_id != self.analysis.model_id:
            return None
        found = review.evidence(self.analysis.windows.frames, proposal)
        return found if len(found) else None

    def _reconsider(self) -> None:
        document, analysis = self.editor.document, self.analysis
        if document is None or analysis is None:
            found: tuple[Proposal, ...] = ()
            self._candidates = None
        else:
            if self._candidates is None or self._duration_s != document.duration_s:
                self._duration_s, events = document.duration_s, None
                if self.scale != 1.0 and self.can_scale and self._thresholds is not None:
                    events = review.proposals_at(analysis.windows, self._thresholds, self.scale)
                self._candidates = review.candidates(analysis, document.duration_s, events=events)
            found = review.still_open(document, self._candidates)
        if found != self.proposals:
            self.proposals = found
            self.proposals_changed.emit()
        self._forget_gone()

    def _forget_gone(self) -> None:
        document, selected = self.editor.document, self.editor.selected
        if selected:
            entries = document.entries if document is not None else {}
            left = {each for each in selected if each not in entries}  # looked for among the proposals alone
            self.editor.select(selected - left | {p.id for p in self.proposals if left and p.id in left})

    @property
    def chosen_proposals(self) -> tuple[Proposal, ...]:
        """The selected proposals, by start."""
        return tuple(p for p in self.proposals if p.id in self.editor.selected)

    # -- what is selected

    def marks(self, layer: Layer) -> list[Event | Proposal]:
        """Events of a layer and, in that of events, open proposals, by their start."""
        document = self.editor.document
        found: list[Event | Proposal] = list(document.events(layer)) if document is not None else []
        if layer is Layer.EVENTS:
            found += self.proposals
        return sorted(found, key=attrgetter("start_s"))  # of one start, events come first

    def select_all(self) -> None:
        self.editor.select(mark.id for mark in self.marks(self.editor.layer))

    def step(self, by: int, from_s: float) -> None:
        """Select the next (1) or previous (-1) event or proposal: after the selected ones, else after ``from_s``."""
        marks = self.marks(self.editor.layer)
        places = [i for i, mark in enumerate(marks) if mark.id in self.editor.selected]
        if places:
            place = (places[-1] if by > 0 else places[0]) + by
        elif by > 0:
            place = next((i for i, mark in enumerate(marks) if mark.end_s > from_s), len(marks))
        else:
            place = next((i for i, mark in reversed(list(enumerate(marks))) if mark.start_s < from_s), -1)
        if 0 <= place < len(marks):
            self._go_to(marks[place])

    def _go_to(self, mark: Event | Proposal) -> None:
        self.editor.select([mark.id])
        self.brought_up.emit(mark.start_s, mark.end_s)

    def _go_on(self, from_s: float) -> None:
        """To the next open proposal; when there is none behind, to the first one left."""
        rest = [p for p in self.proposals if p.end_s > from_s] or list(self.proposals)
        if rest:
            self._go_to(rest[0])

    # -- verbs

    def draw(self, label: Label, start_s: float, end_s: float) -> None:
        self.labels[editing.layer_of(label)] = label
        edit = self.editor.do(lambda document: editing.draw(document, label, start_s, end_s))
        if edit is not None:
            self.editor.set_layer(editing.layer_of(label))
            self._select_new(edit)

    def mark_heard(self, label: Label, start_s: float, end_s: float) -> None:
        """Draw without selecting: while the sound goes on, the next type's key marks the next event."""
        self.labels[editing.layer_of(label)] = label
        self.editor.do(lambda document: editing.draw(document, label, start_s, end_s))

    def catch_up(self) -> None:
        """Make the edit that waited for the reader's name."""
        make = self.editor.take_held_back()
        edit = self.editor.do(make) if make is not None else None
        if edit is not None:
            self._select_new(edit)

    def move(self, ids: Collection[str], by_s: float) -> None:
        self._change(lambda document, ids: editing.move(document, ids, by_s), ids)

    def resize(self, mark_id: str, start_s: float | None, end_s: float | None) -> None:
        self._change(
            lambda document, ids: editing.resize(document, next(iter(ids)), start_s=start_s, end_s=end_s), [mark_id]
        )

    def set_times(
        self, mark_id: str, *, start_s: float | None = None, end_s: float | None = None, duration_s: float | None = None
    ) -> None:
        self._change(
            lambda document, ids: editing.set_times(
                document, next(iter(ids)), start_s=start_s, end_s=end_s, duration_s=duration_s
            ),
            [mark_id],
        )

    def nudge(self, start_by_s: float, end_by_s: float) -> None:
        which = f"{start_by_s != 0} {end_by_s != 0} {' '.join(sorted(self.editor.selected))}"
        self._change(lambda document, ids: editing.nudge(document, ids, start_by_s, end_by_s), series=f"nudge {which}")

    def split(self, at_s: float) -> Edit | None:
        return self._change(lambda document, ids: editing.split(document, ids, at_s))

    def merge(self) -> None:
        parts: list[Event | Proposal] = [*self.chosen_proposals, *self.editor.selected_events()]
        edit = self._change(editing.merge)
        if edit is not None:
            self.said.emit(_merged(parts, edit))

    def duplicate(self) -> None:
        edit = self._change(editing.duplicate)
        if edit is not None:
            self._select_new(edit)

    def comment(self, text: str, ids: Collection[str] | None = None, series: str = "") -> None:
        self._change(lambda document, ids: editing.comment(document, ids, text), ids, series)

    def mark_uncertain(self, uncertain: bool, ids: Collection[str] | None = None) -> None:
        self._change(lambda document, ids: editing.mark_uncertain(document, ids, uncertain), ids)

    def set_type(self, label: Label, ids: Collection[str] | None = None) -> None:
        """Another type for events; proposals become events of it."""
        wanted = self.editor.selected if ids is None else frozenset(ids)
        proposals = [p for p in self.proposals if p.id in wanted]
        self.labels[editing.layer_of(label)] = label

        def make(document: AnnotationDocument) -> Edit:
            events = [e for e in document.events(None) if e.id in wanted]
            edits = [editing.relabel(document, {e.id for e in events}, label)] if events or not proposals else []
            if proposals:
                if not isinstance(label, EventType):
                    raise EditError(tr("A proposal is an event of the lungs: give it one of their types."))
                edits.append(review.accept(document, proposals, label))
            name = f"Relabel {len(events) + len(proposals)} events to {label}" if len(edits) > 1 else edits[-1].name
            return together(name, *edits)

        self._do(make, wanted)

    def accept(self) -> None:
        """Accept the selected proposals and go on to the next; with none selected, go to the next."""
        if self.editor.lacks_reader:
            self.editor.need_reader()
            return
        proposals = self.chosen_proposals
        if not proposals:
            selected = self.editor.selected_events()
            self._go_on(selected[-1].end_s if selected else 0.0)
            return
        if self._accept(proposals):
            self._go_on(proposals[-1].start_s)

    def accept_within(self, start_s: float, end_s: float) -> None:
        """Accept all proposals that begin or end within a stretch."""
        inside = [p for p in self.proposals if p.start_s < end_s and p.end_s > start_s]
        if inside:
            self._accept(inside)
        elif self.editor.lacks_reader:
            self.editor.need_reader()
        else:
            self.editor.refused.emit(tr("No open proposal is in view."))

    def _accept(self, proposals: Iterable[Proposal]) -> bool:
        return self._do(lambda document: review.accept(document, proposals), {p.id for p in proposals}) is not None

    def discard(self) -> None:
        """Reject the selected proposals and delete the selected events; go on to what follows a single one."""
        proposals, events = self.chosen_proposals, self.editor.selected_events()

        def make(document: AnnotationDocument) -> Edit:
            edits = [editing.delete(document, {e.id for e in events})] if events or not proposals else []
            edits += [review.reject(proposals)] if proposals else []
            name = f"Delete {len(events) + len(proposals)} events" if len(edits) > 1 else edits[0].name
            return together(name, *edits)

        if self.editor.do(make) is not None and proposals and not events:
            self._go_on(proposals[-1].start_s)

    # -- the record

    def label_record(self, label: RecordLabel | None) -> None:
        self.editor.do(lambda document: editing.label_record(document, label))

    def toggle_poor_quality(self) -> None:
        """Poor Quality by hand; a second time, the label follows from the events again."""
        document = self.editor.document
        if document is not None:
            poor = document.record.label is RecordLabel.POOR_QUALITY
            self.label_record(None if poor else RecordLabel.POOR_QUALITY)

    def comment_record(self, text: str, series: str = "") -> None:
        self.editor.do(lambda document: editing.comment_record(document, text), series=series)

    def mark_record_uncertain(self, uncertain: bool) -> None:
        self.editor.do(lambda document: editing.mark_record_uncertain(document, uncertain))

    def review(self, reviewed: bool, label: RecordLabel | None = None) -> None:
        """Done with the recording, or not; ``label`` by hand with it, which is asked for where nothing says it."""
        document = self.editor.document
        if reviewed and label is None and document is not None and document.label is None:
            self.label_wanted.emit()
            return
        edit = self.editor.do(lambda document: editing.review(document, reviewed, label))
        if edit is not None and reviewed and self.proposals:
            count = len(self.proposals)
            self.said.emit(
                tr(
                    "Reviewed, with one proposal left undecided: it stays proposed.",
                    "",
                    count,
                    many="Reviewed, with %n proposals left undecided: they stay proposed.",
                )
            )

    # -- how

    def _change(self, verb: Verb, ids: Collection[str] | None = None, series: str = "") -> Edit | None:
        """Apply ``verb`` to marks, the selected ones by default; proposals among them are accepted by that."""
        wanted = self.editor.selected if ids is None else frozenset(ids)
        proposals = [p for p in self.proposals if p.id in wanted]

        def make(document: AnnotationDocument) -> Edit:
            if not proposals:
                return verb(document, wanted)
            first = review.accept(document, proposals)
            made = {change.id for change in first.changes}
            return joined(first, verb(document.apply(first), made | (wanted - {p.id for p in proposals})))

        return self._do(make, wanted, series)

    def _do(self, make: Callable[[AnnotationDocument], Edit], ids: Collection[str], series: str = "") -> Edit | None:
        """Make an edit of some marks; then what came of them is selected, if they were."""
        were_selected = not self.editor.selected.isdisjoint(ids)
        edit = self.editor.do(make, series=series)
        if edit is not None and were_selected:
            document = self.editor.document
            assert document is not None
            new = {c.id for c in edit.changes if c.before is None and isinstance(c.after, Event)}
            self.editor.select({each for each in (*ids, *new) if each in document.entries})
        return edit

    def _select_new(self, edit: Edit) -> None:
        self.editor.select(c.id for c in edit.changes if c.before is None and isinstance(c.after, Event))


def _merged(parts: Sequence[Event | Proposal], edit: Edit) -> str:
    """What became of what was merged: gaps that are event now are said."""
    whole = next(change.after for change in edit.changes if isinstance(change.after, Event))
    gaps = [tr("{start:.2f} to {end:.2f} s", start=start, end=end) for start, end in gaps_between(parts)]
    values: dict[str, Any] = {"label": said(whole.label), "start": whole.start_s, "end": whole.end_s}
    if gaps:
        return tr(
            "Merged into one {label}, {start:.2f} to {end:.2f} s, {gaps} between them included.",
            gaps=", ".join(gaps),
            **values,
        )
    return tr("Merged into one {label}, {start:.2f} to {end:.2f} s.", **values)
