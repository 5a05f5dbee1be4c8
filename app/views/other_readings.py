"""What another reader, or the model, says of the open recording, in a lane of its own: to be looked at, not edited."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from app.views.events import MarksLane
from app.views.mark import mark_of
from app.views.timeline import Stretch, Timeline
from prs_core.agreement.readings import was_read
from prs_core.annotation import AnnotationDocument, Layer
from prs_core.label_words import said
from prs_core.translation import tr

_HEIGHT = 34
NOT_READ = tr("not read")


class OtherReadingLane(MarksLane):
    """Named after whose reading it is. A click on an event selects its stretch, which Space then plays."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, Layer.EVENTS, tr("Other reading"), _HEIGHT, parent)
        self.whose = ""
        self.document: AnnotationDocument | None = None
        self._label = ""

    def show_reading(self, whose: str, document: AnnotationDocument | None, *, model: bool = False) -> None:
        """The events of ``document``; None while they are on their way. A model's are proposals and look so. Of one in
        which nothing was said, that it was not read: silence is no decision."""
        self.whose, self.document = whose, document
        events = document.events() if document is not None else ()
        read = document is not None and was_read(document)
        self._label = "" if document is None else said(str(document.label)) if read else NOT_READ
        self._set_marks([replace(mark_of(event), is_proposal=model) for event in events])
        count = tr("%n event", "", len(events), many="%n events")
        words = tr("{events}, record label {label}", events=count, label=self._label) if read else NOT_READ
        self.setAccessibleName(tr("Reading of {whose}", whose=whose) if whose else tr("Other reading"))
        self.set_message(
            tr("{whose} has not read this recording", whose=whose) if document is not None and not read else ""
        )
        self.setAccessibleDescription(words if document is not None else "")
        self.redraw()

    def dress(self) -> None:
        room = max(20, self.margins.left - 14)
        metrics = QFontMetricsF(self.small_font(bold=True))
        self.title = metrics.elidedText(self.whose, Qt.TextElideMode.ElideRight, room)
        super().dress()
        unit = "" if self.margins.narrow else self._label
        self.axis.set_title(self.title, unit, self.small_font())

    def _click(self, time_s: float, index: int | None, *, toggle: bool) -> None:
        if index is None:
            self.timeline.select(None)
            self.timeline.set_cursor(time_s)
        else:
            mark = self.marks[index]
            self.timeline.select(Stretch(mark.start_s, mark.end_s))
        self.clicked.emit(time_s)

    def describe(self, time_s: float, y: float) -> str:
        index = self.event_at(time_s, self._tolerance())
        if index is None:
            return self.time_text(time_s)
        mark = self.marks[index]
        first = f"{self.whose}: {said(mark.label)}"
        if mark.uncertain:
            first = tr("{event}, uncertain", event=first)
        if mark.is_proposal and mark.confidence is not None:
            first = tr("{event}, {confidence:.0f} %", event=first, confidence=100 * mark.confidence)
        lines = [first, self.span_text(mark.start_s, mark.end_s)]
        return "\n".join([*lines, mark.comment] if mark.comment else lines)
