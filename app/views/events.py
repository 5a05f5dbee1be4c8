"""Events and proposals, to be read, clicked, drawn, moved and resized; a lane for each layer of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from operator import attrgetter

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.views.event_strip import EventStrip
from app.views.gesture import Gesture, Kind, border_at, taken_hold_of
from app.views.lane import GRIP, TWO_LINES, Lane
from app.views.mark import Mark, MarkPainter, mark_of, words_of
from app.views.mark_places import MarkMaker, MarkPlaces
from app.views.pixels import PixelItem
from app.views.timeline import Stretch, Timeline
from prs_core.annotation import SHORTEST_S, AnnotationDocument, Event, Label, Layer
from prs_core.editing import labels_of
from prs_core.label_words import said
from prs_core.results import DetectedEvent
from prs_core.review import Proposal
from prs_core.translation import tr

_CROWD = 0.2  # marks per pixel from which they are no longer drawn one by one
_CROWD_SELECTED = 60
_AROUND = 8  # pixels on either side of a mark that its outline and handles may take
_NEW = "new"  # the id of what is being drawn
_TOGGLES = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_SHAPES: dict[Kind, Qt.CursorShape] = {
    "draw": Qt.CursorShape.CrossCursor,
    "move": Qt.CursorShape.ClosedHandCursor,
    "start": Qt.CursorShape.SizeHorCursor,
    "end": Qt.CursorShape.SizeHorCursor,
    "band": Qt.CursorShape.CrossCursor,
}


class MarksLane(Lane):
    """All marks of one layer in one drawing. It draws what it is given and tells what the person wants done with it;
    a drag is shown while it lasts, stopped by what is in the way, and told when it ends."""

    drawn = Signal(float, float)
    moved = Signal(object, float)  # ids, seconds
    resized = Signal(str, object, object)  # id, start or None, end or None
    picked = Signal(object, bool)  # ids; whether they are toggled rather than selected alone

    tinted = False

    def __init__(
        self, timeline: Timeline, layer: Layer, title: str, height: int, parent: QWidget | None = None
    ) -> None:
        self.title, self.layer, self.low = title, layer, height < TWO_LINES
        super().__init__(timeline, parent)
        self.marks: tuple[Mark, ...] = ()
        self.selected: frozenset[str] = frozenset()
        self.drawing: Label = labels_of(layer)[0]
        self.active = False  # whether keys speak of this layer
        self.snap: Callable[[float, Collection[str]], float] = lambda time_s, _: time_s  # but not to these ids
        self._document: AnnotationDocument | None = None
        self._events: tuple[Event, ...] = ()
        self._proposals: tuple[Proposal, ...] = ()
        self._made = MarkMaker()
        self._gesture: Gesture | None = None
        self._pressed: tuple[int, float, Kind, int | None] | None = None  # x, time, what a drag would do, the mark
        self._growing: tuple[Label, float, float] | None = None
        self.changed_spans: list[tuple[float, float]] | None = None  # by the last document; None: all may be otherwise
        self.strip = EventStrip(())  # all of them in one line; of the layer of events alone
        self._places = MarkPlaces()
        self.setFixedHeight(height)
        self.setMouseTracking(True)
        self._boxes = PixelItem(self.box, self._draw)

    # --- what is shown

    def set_events(self, events: Iterable[DetectedEvent]) -> None:
        """What was heard, to be looked at while there is no document."""
        self._document, self._events, self._proposals, self._made = None, (), (), MarkMaker()
        self._set_marks([mark_of(event) for event in events])

    def show_document(self, document: AnnotationDocument, proposals: Sequence[Proposal]) -> None:
        """The layer's events and, in that of events, the open proposals."""
        before, events = (self._document is not None, self._events, self._proposals), document.events(self.layer)
        self._document, self._events = document, events
        self._proposals = tuple(proposals) if self.layer is Layer.EVENTS else ()
        if before[0] and before[1] is events and before[2] == self._proposals:
            return  # an edit of another layer
        self._set_marks(self._made.of((*events, *self._proposals)))

    def _set_marks(self, marks: list[Mark]) -> None:
        before = self.marks
        self._places, changed = self._places.followed_by(sorted(marks, key=attrgetter("start_s")))
        self.marks = self._places.marks
        if self.layer is Layer.EVENTS:
            self.strip = EventStrip(self.marks) if changed is None else self.strip.replaced(changed)
        self._pressed = None  # what was taken hold of may be gone
        if self._end_gesture() is not None or changed is None or self._counted() != self.unit or self._crowded():
            self.changed_spans = None
            self.redraw()
        else:
            both = (mark for place, mark in changed.items() for mark in (before[place], mark))
            self.changed_spans = [(mark.start_s, mark.end_s) for mark in both]
            for span in self.changed_spans if self.isVisible() else ():
                self._boxes.update(self._update_between(*span, _AROUND).translated(-self.margins.left, 0))

    def set_selected(self, ids: frozenset[str]) -> None:
        if ids != self.selected:
            self.selected = ids
            self.redraw_plot()

    def set_active(self, active: bool) -> None:
        if active != self.active:
            self.active = active
            self.redraw()

    def set_growing(self, growing: tuple[Label, float, float] | None) -> None:
        """An event that is being marked by a key held down: its label, start and end so far."""
        self._growing = growing
        self._boxes.update()
        self.update_plot()

    def event_at(self, time_s: float, tolerance_s: float = 0.0) -> int | None:
        """The mark at ``time_s``, the latest to start where there are several; events before proposals."""
        first, last = self._places.between(time_s - tolerance_s, time_s + tolerance_s)
        hits = [i for i in range(first, last) if self.marks[i].end_s >= time_s - tolerance_s]
        return max(hits, key=lambda i: (not self.marks[i].is_proposal, i), default=None)

    # --- drawing

    def _counted(self) -> str:
        """How many there are, in the gutter."""
        waiting = self._places.waiting
        decided = len(self.marks) - waiting
        parts = [str(decided)] if decided else []
        if waiting:
            is_open = self._document is not None
            parts.append(tr("%n open", "proposals", waiting) if is_open else tr("%n found", "events", waiting))
        return " · ".join(parts)

    def dress(self) -> None:
        self.unit = self._counted()
        super().dress()

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        super().drawBackground(painter, rect)
        if self.active:
            painter.fillRect(QRectF(0, 2, 3, self.height() - 4), QColor(self.theme.accent))

    def fill(self) -> None:
        self._boxes.update()

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        if self.timeline.span_s <= 0:
            return
        painter.setFont(self.small_font())
        moved = self._gesture.spans() if self._gesture is not None else {}
        first, last = self._places.between(self.timeline.start_s, self.timeline.end_s)
        if self._crowded():
            shown = self.marks[first:last]
            self._draw_crowd(painter, box, shown)
            chosen = [mark for mark in shown if mark.id in self.selected] if len(self.selected) < last - first else []
            shown = tuple(chosen[:_CROWD_SELECTED])
        else:
            if self._gesture is None:  # of what is in view, often no more than one mark was changed
                first, last = self._places.between(*self.between_x(*self._boxes.exposed_x(_AROUND)))
            shown = self.marks[first:last]
        hand = MarkPainter(painter, self.theme, self.widths, self.plot_width(), self.height())
        on_top = []
        for mark in sorted(shown, key=lambda mark: not mark.is_proposal):  # decisions over what is only proposed
            if mark.id in moved or mark.id in self.selected:
                on_top.append(mark)
            elif self.x_of(mark.end_s) >= 0:
                hand.draw(mark, self.x_of(mark.start_s), self.x_of(mark.end_s), selected=False)
        for mark in on_top:
            start, end = moved.get(mark.id, (mark.start_s, mark.end_s))
            hand.draw(mark, self.x_of(start), self.x_of(end), selected=True)
        self._draw_new(painter, hand, box)

    def _crowded(self) -> bool:
        """Whether there are too many in view to be drawn one by one."""
        first, last = self._places.between(self.timeline.start_s, self.timeline.end_s)
        return last - first > _CROWD * self.plot_width()

    def _draw_crowd(self, painter: QPainter, box: QRectF, shown: Sequence[Mark]) -> None:
        if self.layer is Layer.EVENTS:
            line = self.timeline
            self.strip.draw(painter, box.adjusted(0, 3, 0, -3), line.start_s, line.end_s, self.theme.dark)
            return
        spans = [(self.x_of(mark.start_s), self.x_of(mark.end_s)) for mark in shown]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.muted))
        painter.drawRects([QRectF(a, 3, max(1.0, b - a), self.height() - 6) for a, b in spans])

    def _draw_new(self, painter: QPainter, hand: MarkPainter, box: QRectF) -> None:
        """What is being drawn, or the band that selects."""
        gesture = self._gesture
        if self._growing is not None:
            label, start, end = self._growing
            hand.draw(Mark(_NEW, start, end, label), self.x_of(start), self.x_of(end), selected=True)
        if gesture is None or gesture.kind not in ("draw", "band"):
            return
        left, right = self.x_of(gesture.start_s), self.x_of(gesture.end_s)
        if gesture.kind == "draw":
            hand.draw(Mark(_NEW, gesture.start_s, gesture.end_s, self.drawing), left, right, selected=True)
        else:
            painter.setPen(QPen(QColor(self.theme.accent), 1, Qt.PenStyle.DotLine))
            painter.setBrush(QColor(self.colours.selection))
            painter.drawRect(QRectF(left, 1, right - left, box.height() - 3))

    # --- pointer

    def _tolerance(self) -> float:
        return 2 * self.timeline.span_s / self.plot_width()

    def _hit(self, x: float) -> tuple[Kind, int | None]:
        """What a drag from pixel ``x`` would do, and to which mark."""
        time, reach = self.time_of(x), GRIP * self.timeline.span_s / self.plot_width()
        index = self.event_at(time, reach)
        if index is None:
            return "draw", None
        left = self.plot_rect().left()
        first, last = self._places.between(time - reach, time + reach)
        there = [
            (i, left + self.x_of(mark.start_s), left + self.x_of(mark.end_s), mark.id in self.selected)
            for i, mark in enumerate(self.marks[first:last], start=first)
        ]
        best = border_at(x, there, GRIP)
        if best is not None:
            return best
        over = self.event_at(time, self._tolerance())
        return ("move", over) if over is not None else ("draw", None)

    def pointer(self, x: float, y: float) -> Qt.CursorShape:
        kind, index = self._hit(x)
        if self._document is None:
            return Qt.CursorShape.PointingHandCursor if index is not None else Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.OpenHandCursor if kind == "move" else _SHAPES[kind]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = round(event.position().x())
        if event.button() != Qt.MouseButton.LeftButton or self.timeline.duration_s <= 0:
            event.ignore()
            return
        self._pressed = None
        if x >= self.plot_rect().left():
            kind, index = self._hit(x)
            self._pressed = (x, self.time_of(x), "band" if event.modifiers() & _TOGGLES else kind, index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom to what is double-clicked; elsewhere no drag or click may be lost for being quick."""
        index = self._hit(event.position().x())[1] if event.button() == Qt.MouseButton.LeftButton else None
        if index is None:
            self.mousePressEvent(event)
        else:
            self.zoom_to(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if self._gesture is None and abs(x - self._pressed[0]) >= QApplication.startDragDistance() // 2:
                self._begin()
            if self._gesture is not None:
                self._follow(x, event.position().y())
                return
        super().mouseMoveEvent(event)

    def _begin(self) -> None:
        assert self._pressed is not None
        _, time, kind, index = self._pressed
        # Where nobody can mark yet, whoever hears of it says why.
        document = self._document or AnnotationDocument(self.timeline.duration_s)
        if self._document is None and kind != "draw":
            self.picked.emit(frozenset() if index is None else frozenset({self.marks[index].id}), False)
            return
        ids: frozenset[str] = frozenset()
        if kind not in ("draw", "band"):
            assert index is not None
            mark = self.marks[index]
            here = {each.id for each in self.marks}
            ids = self.selected & here if kind == "move" and mark.id in self.selected else frozenset({mark.id})
            if mark.id not in self.selected:
                self.picked.emit(ids, False)
        document = taken_hold_of(document, [p for p in self._proposals if p.id in ids])
        try:
            gesture = Gesture(kind, self.layer, document, ids, time)
        except StopIteration:  # a proposal that has no room left
            return
        if gesture.possible:
            self._gesture = gesture
            self.grabKeyboard()  # for Escape
            self.viewport().setCursor(_SHAPES[kind])

    def _follow(self, x: float, y: float) -> None:
        gesture = self._gesture
        assert gesture is not None
        gesture.follow(self.time_of(x), lambda time_s: self.snap(time_s, gesture.ids))
        self._boxes.update()
        self.update_plot()
        plot = self.plot_rect()
        at = QPoint(int(min(max(x, plot.left()), plot.right())), int(min(max(y, 0), self.height() - 1)))
        self.hovered.emit(self.time_of(at.x()), at, self._told(gesture))

    def _told(self, gesture: Gesture) -> str:
        """What the drag does, for the readout."""
        if gesture.kind == "band":
            return tr("Select what is touched")
        spans = list(gesture.spans().values()) if gesture.kind == "move" else [(gesture.start_s, gesture.end_s)]
        start, end = min(a for a, _ in spans), max(b for _, b in spans)
        lines = [self.span_text(start, end, fine=True)]
        if gesture.kind == "draw":
            lines.insert(0, said(self.drawing))
        elif gesture.kind == "move":
            lines.append(tr("{seconds:+.3f} s", seconds=gesture.by_s).replace("-", "−"))
        return "\n".join([*lines, gesture.stopped] if gesture.stopped else lines)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        gesture = self._end_gesture()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if gesture is not None:
            self._tell(gesture, toggle=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            self._click(pressed[1], pressed[3], toggle=bool(event.modifiers() & _TOGGLES))

    def _end_gesture(self) -> Gesture | None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            self.releaseKeyboard()
            self._boxes.update()
            self.update_plot()
        return gesture

    def _tell(self, gesture: Gesture, *, toggle: bool) -> None:
        if gesture.kind == "draw":
            if gesture.end_s - gesture.start_s >= SHORTEST_S:
                self.drawn.emit(gesture.start_s, gesture.end_s)
        elif gesture.kind == "move":
            self.moved.emit(gesture.ids, gesture.by_s)
        elif gesture.kind == "band":
            touched = [m.id for m in self.marks if m.start_s < gesture.end_s and m.end_s > gesture.start_s]
            self.picked.emit(frozenset(touched) | self.selected, False)
        else:
            start, end = gesture.start_s, gesture.end_s
            self.resized.emit(next(iter(gesture.ids)), *((start, None) if gesture.kind == "start" else (None, end)))

    def _click(self, time_s: float, index: int | None, *, toggle: bool) -> None:
        if index is not None:
            self.picked.emit(frozenset({self.marks[index].id}), toggle)
        elif not toggle:
            self.picked.emit(frozenset(), False)
            self.timeline.select(None)
            self.timeline.set_cursor(time_s)
        self.clicked.emit(time_s)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self._pressed = None
            self._end_gesture()
            self.pointer_left.emit()
        else:
            super().keyPressEvent(event)

    def zoom_to(self, index: int) -> None:
        """Show a mark so that it fills a third of the lanes, with its surroundings."""
        mark = self.marks[index]
        around = max(mark.end_s - mark.start_s, 0.4)
        self.timeline.select(Stretch(mark.start_s, mark.end_s))
        self.timeline.show(mark.start_s - around, mark.end_s + around)

    def describe(self, time_s: float, y: float) -> str:
        index = self.event_at(time_s, self._tolerance())
        if index is None:
            nothing = self._document is None and not self.marks
            return "" if nothing else f"{self.time_text(time_s)}\n{tr('No event here')}"
        mark = self.marks[index]
        lines = (words_of(mark), self.span_text(mark.start_s, mark.end_s), mark.comment)
        return "\n".join(line for line in lines if line)


class EventsLane(MarksLane):
    """The layer that the model learns from."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, Layer.EVENTS, tr("Events"), 38, parent)


class PhasesLane(MarksLane):
    """Inspiration and expiration."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, Layer.PHASES, tr("Phases"), 24, parent)


class ArtefactsLane(MarksLane):
    """What is no sound of the lungs."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, Layer.ARTEFACTS, tr("Artefacts"), 24, parent)
