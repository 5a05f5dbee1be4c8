"""What the lanes show of an event or a proposal, and how each label looks.

Colours belong to the lungs' seven types alone: phases and artefacts are grey, so that nobody takes them for events.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.look.palette import ClassStyle, blend, class_styles, lane_colours
from app.look.theme import Theme
from app.views.marks import TextWidths, draw_shape, fill_class
from prs_core.annotation import Artefact, Event, Label, Phase
from prs_core.label_words import said
from prs_core.labels import EventType
from prs_core.results import DetectedEvent
from prs_core.review import Proposal
from prs_core.translation import tr

#: How much of its colour a proposal keeps.
_PALE = 0.22
_GAP = 2.0  # pixels between neighbours: breath follows breath, and two of one type would look like one


@dataclass(frozen=True, slots=True)
class Mark:
    """One event or open proposal as a lane draws it. ``confidence`` is a proposal's."""

    id: str
    start_s: float
    end_s: float
    label: Label
    is_proposal: bool = False
    confidence: float | None = None
    uncertain: bool = False
    comment: str = ""

    @property
    def type(self) -> Label:
        return self.label


def mark_of(source: Event | Proposal | DetectedEvent) -> Mark:
    """An event of a reader's is a decision; whatever a model found, a proposal."""
    if isinstance(source, Event):
        return Mark(
            source.id,
            source.start_s,
            source.end_s,
            source.label,
            confidence=source.origin.confidence if source.origin is not None else None,
            uncertain=source.uncertain,
            comment=source.comment,
        )
    if isinstance(source, Proposal):
        return Mark(source.id, source.start_s, source.end_s, source.label, True, source.confidence)
    name = f"heard {source.start_s:.6f} {source.end_s:.6f} {source.type}"
    return Mark(name, source.start_s, source.end_s, source.type, True, source.confidence)


_GREY: dict[Label, tuple[str, str]] = {
    Phase.INSPIRATION: (tr("In", "letters for Inspiration"), said(Phase.INSPIRATION)),
    Phase.EXPIRATION: (tr("Ex", "letters for Expiration"), said(Phase.EXPIRATION)),
    Artefact.CRYING: (tr("Cry", "letters for Crying"), said(Artefact.CRYING)),
    Artefact.SPEECH: (tr("Sp", "letters for Speech"), said(Artefact.SPEECH)),
    Artefact.HEART: (tr("He", "letters for Heart"), said(Artefact.HEART)),
    Artefact.MOVEMENT: (tr("Mo", "letters for Movement"), said(Artefact.MOVEMENT)),
    Artefact.OTHER: ("?", said(Artefact.OTHER)),
}


def style_of(label: Label, theme: Theme) -> ClassStyle:
    """How a label of any layer looks."""
    if isinstance(label, EventType):
        return class_styles(theme.dark)[label]
    code, short = _GREY[label]
    plain = label is Phase.EXPIRATION
    fill = theme.surface if plain else blend(theme.muted, theme.surface, 0.28)
    hatch = "falling" if isinstance(label, Artefact) else "solid"
    return ClassStyle(str(label), code, short, "dash", hatch, fill, theme.text, theme.muted)  # type: ignore[arg-type]


def words_of(mark: Mark) -> str:
    """What it is, in words: a decision is decided, a proposal is so sure."""
    label = said(mark.label)
    if not mark.is_proposal:
        return tr("{label}, decided, uncertain", label=label) if mark.uncertain else tr("{label}, decided", label=label)
    if mark.confidence is None:
        return label
    return tr("{label}: {percent:.0f} %", label=label, percent=100 * mark.confidence)


class MarkPainter:
    """Draws marks into a lane's plot of ``width`` by ``height`` pixels: decisions solid, proposals pale and dashed."""

    def __init__(self, painter: QPainter, theme: Theme, widths: TextWidths, width: float, height: float) -> None:
        self._painter, self._theme, self._widths = painter, theme, widths
        self._width, self._height = width, height

    def draw(self, mark: Mark, left: float, right: float, *, selected: bool) -> None:
        """From pixel ``left`` to ``right``; a mark that is almost out of sight is drawn where it is in sight."""
        style = style_of(mark.label, self._theme)
        right = max(left + 2, right - _GAP)
        seen_left = max(left, -4.0)
        body = QRectF(seen_left, 3, max(2.0, min(right, self._width + 4) - seen_left), self._height - 6)
        if mark.is_proposal:
            ground = self._fill_proposal(body, style)
            ink = style.text if isinstance(mark.label, EventType) else self._theme.text
        else:
            fill_class(self._painter, body, style)
            ground, ink = style.colour, style.ink
        self._write(mark, style, body.intersected(QRectF(0, 0, self._width, self._height)), ground, ink)
        if selected:
            self._outline(body)

    def _fill_proposal(self, body: QRectF, style: ClassStyle) -> str:
        ground = blend(style.colour, lane_colours(self._theme.dark).plot, _PALE)
        self._painter.fillRect(body, QColor(ground))
        if body.width() >= 3:
            self._painter.setPen(QPen(QColor(style.text), 1, Qt.PenStyle.DashLine))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(body.adjusted(0.5, 0.5, -0.5, -0.5))
        return ground

    def _write(self, mark: Mark, style: ClassStyle, seen: QRectF, ground: str, ink: str) -> None:
        widths, tail = self._widths, "?" if mark.uncertain else ""
        room = seen.width() - 25
        sure = (
            tr(" {percent:.0f} %", percent=100 * mark.confidence)
            if mark.is_proposal and mark.confidence is not None
            else ""
        )
        candidates = (style.short + tail + sure, style.short + tail, style.code + tail + sure, style.code + tail)
        shaped = isinstance(mark.label, EventType)
        text = widths.fitting(room, *candidates)
        if not text:  # no room beside the shape
            text, shaped = widths.fitting(seen.width() - 4, style.code + tail, style.code), False
        if text:
            label = QRectF(0, 0, widths(text) + (19 if shaped else 4), widths.metrics.height())
            label.moveCenter(seen.center())
            self._painter.fillRect(label, QColor(ground))
            if shaped:
                draw_shape(self._painter, style, QPointF(label.left() + 8, label.center().y()), 8, ink)
            self._painter.setPen(QColor(ink))
            self._painter.drawText(label.adjusted(15 if shaped else 2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        if mark.comment and seen.width() > 12:
            self._painter.fillRect(QRectF(seen.right() - 7, seen.top() + 3, 4, 4), QColor(ink))

    def _outline(self, body: QRectF) -> None:
        """The selection, with handles where borders are taken hold of."""
        self._painter.setPen(QPen(QColor(self._theme.text), 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(body.adjusted(-1, -1, 1, 1))
        if body.width() >= 10:
            for x in (body.left() - 2, body.right() - 1):
                self._painter.fillRect(QRectF(x, body.center().y() - 6, 3, 12), QColor(self._theme.text))
