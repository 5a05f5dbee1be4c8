"""The wires between the editor and the lanes: what is shown of the document, and what drags and keys do to it."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from app.editing.editor import Editor
from app.editing.hand import Hand
from app.editing.holding import KeyHold
from app.editing.saving import Store
from app.preferences import settings
from app.preferences.settings import Settings
from app.session import Session
from app.tasks import Pool, Tasks
from app.views.events import MarksLane
from app.views.lanes import LanesView
from app.views.timeline import Stretch, Timeline
from prs_core import edit_words, snapping
from prs_core.annotation import Event, Label, Layer
from prs_core.editing import labels_of
from prs_core.feature_config import SAMPLE_RATE
from prs_core.label_words import said
from prs_core.labels import EventType
from prs_core.review import Proposal
from prs_core.translation import tr

#: What a border that is dragged sticks to is this near, in pixels.
SNAP_PX = 6
#: How far around a border pauses are looked for, in seconds.
_PAUSES_S = 1.0


class Workbench(QObject):
    """Keeps no state but the editor's own."""

    said = Signal(str)  # for the status line

    def __init__(
        self, session: Session, lanes: LanesView, remembered: Settings, parent: QObject, pool: Pool | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._lanes, self._settings = session, lanes, remembered
        if pool is None:  # saving waits for nothing else that runs in the background
            pool = own = QThreadPool(self)
            own.setMaxThreadCount(1)
        self._tasks = Tasks(pool, self)
        self.editor = Editor(self._tasks, None, remembered.get(settings.READER))
        self.editor.setParent(self)
        self.hand = Hand(self.editor)
        self.hold = KeyHold(lanes.timeline, self)
        self._selecting = self._followed = False
        self._proposing = True
        self._wanting: Path | None = None  # the recording in which an edit waits for the reader's name
        self._wire()
        self._show_layer()

    def _wire(self) -> None:
        editor, hand, lanes = self.editor, self.hand, self._lanes
        self._session.model_changed.connect(self._model_changed)
        editor.document_changed.connect(self._show_document)
        editor.reader_needed.connect(self._note_wanting)
        hand.proposals_changed.connect(self._show_document)
        editor.selection_changed.connect(self._show_selection)
        editor.layer_changed.connect(self._show_layer)
        editor.refused.connect(self.said)
        hand.said.connect(self.said)
        hand.brought_up.connect(self.bring_up)
        lanes.timeline.selection_changed.connect(self._stretch_selected)
        lanes.let_go.connect(lambda: editor.select(()))  # in the layer that is marked
        self.hold.held.connect(hand.mark_heard)
        self.hold.growing.connect(lambda growing: self._lane(self.editor.layer).set_growing(growing))
        self.hold.too_short.connect(lambda: self.said.emit(tr("Hold the key down as long as the event sounds.")))
        for lane in lanes.marks_lanes:
            lane.snap = self._snap
            lane.drawn.connect(lambda a, b, lane=lane: hand.draw(hand.labels[lane.layer], a, b))
            lane.moved.connect(hand.move)
            lane.resized.connect(hand.resize)
            lane.picked.connect(lambda ids, toggle, lane=lane: self._pick(lane, ids, toggle))
            lane.clicked.connect(lanes.set_cursor)

    @property
    def snap_to_pauses(self) -> bool:
        """Whether dragged borders stick to pauses of the sound, too."""
        return self._settings.get(settings.SNAP_TO_PAUSES)

    # -- the window speaks

    def sound_changed(self) -> None:
        """Another recording, whose sound is there; or none."""
        item, sound = self._session.current, self._session.sound
        if item is None or sound is None:
            self.hand.set_analysis(None)
            self.editor.close()
        elif not self.editor.is_kept:
            self.editor.open(int(item.key), sound.duration_s)
        elif item.recording_id is not None and self.editor.reader_id:
            self.editor.open(item.recording_id, sound.duration_s)
        else:  # on its way into the study, or nobody said who is reading
            self.editor.close()

    def analysis_changed(self) -> None:
        """Another analysis is shown, or none."""
        item, model = self._session.current, self._session.model
        analysis = item.analysis if item is not None and self._proposing else None
        thresholds = None
        if analysis is not None and model is not None and model.model_id == analysis.model_id:
            known = model.event_thresholds
            thresholds = [float(known[kind]) for kind in EventType] if set(known) == set(EventType) else None
        self.hand.set_analysis(analysis, thresholds)
        self._show_document()

    def _model_changed(self) -> None:
        """What a study keeps of an analysis is shown before the model is ready, whose thresholds are known then."""
        if self.hand.analysis is not None:
            self.analysis_changed()

    def set_proposing(self, proposing: bool) -> None:
        """Whether the model's proposals are there to be decided: for a consensus they are not."""
        self._proposing = proposing
        self.analysis_changed()

    @property
    def timeline(self) -> Timeline:
        """What is visible and selected of the open recording."""
        return self._lanes.timeline

    def shutdown(self) -> bool:
        """Write what is not saved yet. Whether all of it is."""
        return self.editor.write_all()

    def _note_wanting(self) -> None:
        item = self._session.current
        self._wanting = item.path if item is not None else None

    def _catch_up(self) -> None:
        """Once the reader has a name: what was wanted before that, if it was of the recording that is open now."""
        wanting, self._wanting = self._wanting, None
        item = self._session.current
        if item is not None and item.path == wanting:
            self.hand.catch_up()
        else:
            self.editor.take_held_back()

    def set_store(self, store: Store, reader_id: int = 0) -> bool:
        """See Editor.set_store."""
        return self.editor.set_store(store, reader_id)

    # -- what is shown

    def _show_document(self) -> None:
        document = self.editor.document
        if document is not None:
            self._lanes.show_document(document, self.hand.proposals)
            self._show_layer()
            self._follow_selection()
            if self._wanting is not None:  # later: a document that is shown begins with nothing selected
                QTimer.singleShot(0, self, self._catch_up)

    def _show_selection(self) -> None:
        self._lanes.set_selected(self.editor.selected)
        events = self.editor.selected_events()
        if events and len({event.layer for event in events}) == 1:
            self.editor.set_layer(events[0].layer)
        why = self.hand.evidence()
        self._lanes.windows.set_why((why.label, why.times_s) if why is not None else None)
        self._follow_selection()

    def _follow_selection(self) -> None:
        """The stretch of what is selected is what Space plays."""
        marks: list[Event | Proposal] = [*self.editor.selected_events(), *self.hand.chosen_proposals]
        if marks:
            self._selecting = True
            self._lanes.select((min(mark.start_s for mark in marks), max(mark.end_s for mark in marks)))
            self._selecting = False
            self._followed = True
        elif self._followed:
            self._followed = False
            self._lanes.select(None)

    def _stretch_selected(self, stretch: Stretch | None) -> None:
        """A stretch that is drawn elsewhere is what the next key is about."""
        if not self._selecting:
            self._followed = False
            self.editor.select(())

    def _show_layer(self) -> None:
        shown = sum(not lane.isHidden() for lane in self._lanes.marks_lanes)
        for lane in self._lanes.marks_lanes:
            lane.drawing = self.hand.labels[lane.layer]
            lane.set_active(lane.layer is self.editor.layer and shown > 1)

    def _lane(self, layer: Layer) -> MarksLane:
        return next(lane for lane in self._lanes.marks_lanes if lane.layer is layer)

    def bring_up(self, start_s: float, end_s: float) -> None:
        """Put the cursor at the beginning of a stretch, and all of it into view."""
        line = self._lanes.timeline
        line.set_cursor(start_s)
        if start_s >= line.start_s and end_s <= line.end_s:
            return
        span = max(line.span_s, 1.5 * (end_s - start_s))
        middle = (start_s + end_s) / 2
        line.show(middle - span / 2, middle + span / 2)

    # -- what the person does

    def _pick(self, lane: MarksLane, ids: frozenset[str], toggle: bool) -> None:
        if ids and self.editor.lacks_reader:
            self.editor.need_reader()
            return
        self.editor.set_layer(lane.layer)
        self.editor.select(self.editor.selected ^ ids if toggle else ids)
        if not ids and not toggle:
            self._lanes.select(None)

    def _snap(self, time_s: float, without: Collection[str]) -> float:
        document = self.editor.document
        if document is None:
            return time_s
        line = self._lanes.timeline
        targets = [snapping.borders(document, without)]
        sound = self._session.sound
        if self.snap_to_pauses and sound is not None:
            near = time_s - _PAUSES_S, time_s + _PAUSES_S
            targets.append(snapping.quiet_times(sound.samples, SAMPLE_RATE, *near))
        return snapping.snap(time_s, targets, SNAP_PX * line.span_s / max(1, self._lanes.waveform.plot_width()))

    def press_type(self, number: int, key: int) -> None:
        """The key of a type, from 0: for what is selected; or for what plays while it is held; or for the stretch that
        is selected; or, with nothing of that, for what is drawn next."""
        labels = labels_of(self.editor.layer)
        if number >= len(labels):
            return
        label: Label = labels[number]
        stretch = self._lanes.selection()
        if self.editor.selected:
            self.hand.set_type(label)
        elif self.hold.press(label, key):
            pass
        elif stretch is not None:
            self.hand.draw(label, *stretch)
        else:
            self.hand.labels[self.editor.layer] = label
            self.said.emit(tr("{label} is drawn next.", label=said(label)))
        self._show_layer()

    def set_snap_to_pauses(self, snap: bool) -> None:
        self._settings.set(settings.SNAP_TO_PAUSES, snap)

    def set_reader(self, name: str) -> None:
        """Who is reading, from now on."""
        self.editor.set_reader(name)
        self._settings.set(settings.READER, name)

    def accept_in_view(self) -> None:
        line = self._lanes.timeline
        self.hand.accept_within(line.start_s, line.end_s)

    def step(self, by: int) -> None:
        line = self._lanes.timeline
        self.hand.step(by, line.cursor_s)

    def split(self) -> None:
        """At the playhead while something plays, else at the cursor, which is where the event was clicked."""
        line = self._lanes.timeline
        playing = line.playhead_s
        at_s = line.cursor_s if playing is None else playing
        edit = self.hand.split(at_s)
        if edit is not None:
            values: dict[str, Any] = {"edit": edit_words.said(edit.name), "time": at_s}
            if playing is None:
                self.said.emit(tr("{edit} at {time:.2f} s, where the cursor is.", **values))
            else:
                self.said.emit(tr("{edit} at {time:.2f} s, where the sound was.", **values))
