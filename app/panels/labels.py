"""How a record label looks and reads: a colour and a sign of its own, and plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from app.look.icons import sine_path
from app.look.palette import class_styles
from app.look.theme import Theme
from prs_core.label_words import said
from prs_core.labels import POOR_QUALITY, EventType, RecordLabel
from prs_core.results import RecordVerdict
from prs_core.translation import tr


@dataclass(frozen=True)
class LabelStyle:
    """``fill`` with ``ink`` upon it, ``text`` on the window's surface; ``meaning`` is a line, ``more`` the tooltip."""

    fill: str
    ink: str
    text: str
    meaning: str
    more: str


_LIKE: dict[RecordLabel, str] = {
    RecordLabel.NORMAL: EventType.NORMAL,
    RecordLabel.CAS: EventType.WHEEZE,
    RecordLabel.DAS: EventType.COARSE_CRACKLE,
    RecordLabel.CAS_DAS: EventType.WHEEZE_CRACKLE,
    RecordLabel.POOR_QUALITY: POOR_QUALITY,
}

CAS_MEANS = tr("CAS: continuous adventitious sounds: wheeze, rhonchi, stridor.")
CAUTIOUS = tr("Normal is more probable: the model would rather say once too often that something is there.")
DAS_MEANS = tr("DAS: discontinuous adventitious sounds: fine and coarse crackles.")
MEANINGS: dict[RecordLabel, tuple[str, str]] = {
    RecordLabel.NORMAL: (
        tr("Breath sounds without added sounds"),
        tr("Normal: nothing but breath sounds was heard."),
    ),
    RecordLabel.CAS: (tr("Continuous added sounds"), CAS_MEANS),
    RecordLabel.DAS: (tr("Discontinuous added sounds"), DAS_MEANS),
    RecordLabel.CAS_DAS: (tr("Continuous and discontinuous added sounds"), f"{CAS_MEANS}\n{DAS_MEANS}"),
    RecordLabel.POOR_QUALITY: (
        tr("Not fit to be judged"),
        tr("Poor Quality: noise, crying or contact sounds hide the breath sounds. Record again if you can."),
    ),
}


def label_style(label: RecordLabel, theme: Theme) -> LabelStyle:
    style = class_styles(theme.dark)[_LIKE[label]]
    meaning, more = MEANINGS[label]
    return LabelStyle(style.colour, style.ink, style.text, meaning, more)


def explain(verdict: RecordVerdict) -> str:
    """The tooltip of a verdict: what its label means, or what it means to be unsure."""
    if not verdict.unsure:
        return MEANINGS[verdict.label][1]
    if not verdict.possible:
        return tr(
            "Unsure: the recording resembles none of the labels as the model knows them; {label} is only its best "
            "guess.\nLook and listen for yourself.",
            label=said(verdict.label),
        )
    rest = [said(label) for label in verdict.candidates if label is not verdict.label]
    text = tr(
        "Unsure: {label} is the model's best guess, but it cannot rule out {others}.\nLook and listen for yourself. "
        "The model's card says how often the true label is among those named.",
        label=said(verdict.label),
        others=_all_of(rest),
    )
    return f"{text}\n{CAUTIOUS}" if _cautious(verdict) else text


def _cautious(verdict: RecordVerdict) -> bool:
    """Whether it names a sound although it finds that there is none more probable."""
    found = verdict.probabilities
    return verdict.label is not RecordLabel.NORMAL and found.get(RecordLabel.NORMAL, 0.0) > verdict.confidence


def _all_of(words: Sequence[str]) -> str:
    """ "CAS", "CAS and DAS", "Normal, CAS and DAS"."""
    if len(words) < 2:
        return "".join(words)
    return tr("{several} and {last}", "labels", several=", ".join(words[:-1]), last=words[-1])


def paint_badge(painter: QPainter, rect: QRectF, verdict: RecordVerdict, theme: Theme) -> None:
    """A rounded square in the label's colour with its sign: tick, wave, spikes, both, cross; hollow "?" if unsure."""
    style = label_style(verdict.label, theme)
    if verdict.unsure:
        _paint_doubt(painter, rect, style, theme)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.fill))
    painter.drawRoundedRect(rect, rect.width() * 0.22, rect.width() * 0.22)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 20, rect.height() / 20)
    pen = QPen(QColor(style.ink), 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for path in _SIGNS[verdict.label]:
        painter.drawPath(path)
    painter.restore()


def _paint_doubt(painter: QPainter, rect: QRectF, style: LabelStyle, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = max(1.5, rect.width() * 0.07)
    painter.setPen(QPen(QColor(style.fill), line))
    painter.setBrush(QColor(theme.surface))
    inner = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2)
    painter.drawRoundedRect(inner, rect.width() * 0.2, rect.width() * 0.2)
    font = QFont(painter.font())
    font.setPixelSize(round(rect.height() * 0.66))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(style.text))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()


def _polyline(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    return path


def _spikes(middle: float, height: float) -> QPainterPath:
    ys = (0.0, 0.0, -1.0, 0.8, 0.0, 0.0, -0.8, 1.0, 0.0, 0.0)
    xs = (3.5, 5.2, 6.3, 7.6, 8.6, 11.0, 12.1, 13.4, 14.6, 16.5)
    return _polyline(*[(x, middle + height * y) for x, y in zip(xs, ys, strict=True)])


_SIGNS: dict[RecordLabel, tuple[QPainterPath, ...]] = {
    RecordLabel.NORMAL: (_polyline((5, 10.5), (8.6, 14), (15, 6.5)),),
    RecordLabel.CAS: (sine_path(3.8, 16.2, 10, 4.0, 2),),
    RecordLabel.DAS: (_spikes(10, 5.0),),
    RecordLabel.CAS_DAS: (sine_path(3.8, 16.2, 6.6, 2.4, 2), _spikes(13.6, 3.2)),
    RecordLabel.POOR_QUALITY: (_polyline((6, 6), (14, 14)), _polyline((14, 6), (6, 14))),
}


def percent(fraction: float) -> str:
    return tr("{percent:.0f} %", percent=100 * fraction)
