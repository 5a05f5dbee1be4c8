"""What happened while a take was recorded: marks, gaps and lost sound, where they belong."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.views.lane import Lane
from app.views.pixels import PixelItem
from app.views.timeline import Timeline
from prs_core.takes.info import TakeInfo
from prs_core.takes.notes import Note, notes_of
from prs_core.translation import tr

_HEIGHT = 24
_FLAG = 7.0


class NotesLane(Lane):
    """A flag for each mark, a warning sign where something is missing; each with its words as far as there is room."""

    title = tr("Notes")
    selects = False

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self.notes: tuple[Note, ...] = ()
        self.setFixedHeight(_HEIGHT)
        self._signs = PixelItem(self.box, self._draw)

    def show_info(self, info: TakeInfo | None) -> None:
        """Of a take while it is recorded."""
        self.show_notes(() if info is None else notes_of(info))

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        if notes != self.notes:
            self.notes = notes
            self.setAccessibleDescription(
                ", ".join(tr("{note} at {time:.1f} s", note=words, time=at_s) for at_s, words, _ in notes)
            )
            self.redraw_plot()

    def fill(self) -> None:
        self._signs.update()

    def places(self) -> list[float]:
        """Where the flags stand, in pixels: at their times; one whose time is that of the flag before, such as a mark
        that was made while nothing was written, beside that one's words."""
        places: list[float] = []
        metrics = QFontMetricsF(self.small_font())
        for index, (at_s, _, _) in enumerate(self.notes):
            x = self.x_of(at_s)
            if index and x - self.x_of(self.notes[index - 1][0]) < _FLAG:
                x = max(x, places[-1] + _FLAG + 9 + metrics.horizontalAdvance(self.notes[index - 1][1]))
            places.append(x)
        return places

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(self.small_font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.timeline
        places = self.places()
        for index, (at_s, words, missing) in enumerate(self.notes):
            x = places[index]
            following = places[index + 1] if index + 1 < len(places) else box.width()
            if not line.start_s <= at_s <= line.end_s and not 0 <= following <= box.width():
                continue
            colour = QColor(self.theme.danger if missing else self.theme.accent)
            painter.setPen(QPen(colour, 1.5))
            painter.drawLine(QPointF(x, 2), QPointF(x, box.height()))
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([QPointF(x, 2), QPointF(x + _FLAG, 5.5), QPointF(x, 9)]))
            room = QRectF(x + _FLAG + 3, 0, max(0.0, following - x - _FLAG - 6), box.height())
            painter.setPen(colour if missing else QColor(self.theme.text))
            text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def describe(self, time_s: float, y: float) -> str:
        near = 8 * self.timeline.span_s / self.plot_width()
        found = [words for at_s, words, _ in self.notes if abs(at_s - time_s) <= near]
        return "\n".join([self.time_text(time_s), *found]) if found else ""
