"""What is drawn while a model learns: losses and scores, the embedding of some events, and how it confuses them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from safetensors import SafetensorError
from safetensors.numpy import load

from app.look.palette import blend, class_styles, contrast, lane_colours
from app.look.theme import LIGHT, Theme
from app.panels.training_parts import codes_explained
from app.views.marks import draw_shape
from prs_core.labels import EventType
from prs_core.retraining import PICTURE_NAME, Curve, Job
from prs_core.translation import tr

_TYPES = tuple(EventType)
_LARGEST = 10_000_000  # bytes; a picture has some ten thousand
#: Colours of the phases' curves: those of classes, which are told apart by everybody; and each has its own dashes.
_LINES = {
    "supcon": (EventType.NORMAL, Qt.PenStyle.SolidLine, tr("telling apart")),
    "events": (EventType.WHEEZE, Qt.PenStyle.DashLine, tr("naming events")),
    "windows": (EventType.COARSE_CRACKLE, Qt.PenStyle.DotLine, tr("hearing windows")),
}


@dataclass(frozen=True)
class Picture:
    """``embedding`` (clips, 2), ``labels`` and ``answers`` (clips,) as indices of EventType, ``confusion`` (7, 7)."""

    embedding: np.ndarray
    labels: np.ndarray
    answers: np.ndarray
    confusion: np.ndarray


def read_picture(job: Job) -> Picture | None:
    """What the worker drew last; None where there is nothing, or nothing whole."""
    return parse_picture(job.folder / PICTURE_NAME)


def parse_picture(path: Path) -> Picture | None:
    try:
        if path.stat().st_size > _LARGEST:
            return None
        arrays = load(path.read_bytes())
        found = Picture(*(arrays[name] for name in ("embedding", "labels", "answers", "confusion")))
    except (OSError, SafetensorError, KeyError, ValueError, TypeError):
        return None
    n = len(found.labels)
    whole = found.embedding.shape == (n, 2) and found.answers.shape == (n,) and found.confusion.shape == (7, 7)
    known = n == 0 or (min(found.labels.min(), found.answers.min()) >= 0 and found.labels.max() < len(_TYPES))
    return found if whole and known and np.isfinite(found.embedding).all() else None


class CurvesPlot(pg.PlotWidget):
    """One line a phase over its epochs: of the losses, or of the scores."""

    def __init__(self, title: str, parent: QWidget, *, losses: bool) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._losses, self._title = losses, title
        self._curves: Mapping[str, Curve] = {}
        self._dark = False
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(False, False)
        item.addLegend(offset=(-8, 8) if losses else (-8, -8), labelTextSize="8pt")
        self.lines = {name: self.plot([], [], name=words) for name, (_, _, words) in _LINES.items()}
        for axis in ("left", "bottom"):
            item.getAxis(axis).enableAutoSIPrefix(False)
        self.apply_theme(LIGHT)

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def show_curves(self, curves: Mapping[str, Curve]) -> None:
        self._curves = curves
        legend = self.getPlotItem().legend
        legend.clear()
        for name, line in self.lines.items():
            curve = curves.get(name, Curve())
            values = np.array(curve.loss if self._losses else curve.score, float)
            line.setData(np.arange(1, len(values) + 1), _shares(values) if self._losses else values)
            if len(values):
                legend.addItem(line, _named(_LINES[name][2], values[-1]) if self._losses else _LINES[name][2])
        self._mark_passes(max([2, *(curve.epochs for curve in curves.values())]))
        said = ", ".join(_named(name, values[-1]) for name, values in self._values().items())
        self.setAccessibleDescription(said or tr("nothing yet"))

    def _mark_passes(self, most: int) -> None:
        """Passes are whole numbers."""
        step = next((s for s in (1, 2, 5, 10, 20, 50) if most / s <= 12), 100)
        ticks = [(n, str(n)) for n in range(max(1, step), most + 1, step)]
        self.getPlotItem().getAxis("bottom").setTicks([ticks])
        self.setXRange(1, most, padding=0.03)

    def _values(self) -> dict[str, tuple[float, ...]]:
        found = {n: c.loss if self._losses else c.score for n, c in self._curves.items() if n in _LINES}
        return {_LINES[name][2]: values for name, values in found.items() if values}

    def apply_theme(self, theme: Theme) -> None:
        self.setBackground(lane_colours(theme.dark).plot)
        item = self.getPlotItem()
        item.setTitle(self._title, color=theme.text, size="9pt")
        item.setLabel("bottom", tr("passes", "of learning over everything"), color=theme.muted)
        if self._losses:
            item.setLabel("left", tr("share of its highest", "of each line of a plot"), color=theme.muted)
        for axis in ("left", "bottom"):
            item.getAxis(axis).setPen(theme.border)
            item.getAxis(axis).setTextPen(theme.muted)
        item.legend.setLabelTextColor(theme.text)
        styles = class_styles(theme.dark)
        for name, (kind, dashes, _) in _LINES.items():
            colour = QColor(styles[kind].colour)
            self.lines[name].setPen(QPen(colour, 0, dashes))
            self.lines[name].setSymbol("o")
            self.lines[name].setSymbolSize(5)
            self.lines[name].setSymbolBrush(colour)
            self.lines[name].setSymbolPen(None)


def _named(name: str, last: float) -> str:
    return tr("{name} {number:.3f}", name=name, number=last)


def _shares(losses: np.ndarray) -> np.ndarray:
    """Of the highest: losses of different phases are no numbers of one kind, and the largest would flatten the rest."""
    highest = losses.max(initial=0.0)
    return losses / highest if highest > 0 else losses


class EmbeddingPlot(QWidget):
    """Some events as the network sees them, in two dimensions: what sounds alike to it lies together."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Some events as the model sees them (t-SNE): what sounds alike lies together"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, 150)
        self._picture: Picture | None = None
        self._theme = LIGHT

    def show_picture(self, picture: Picture | None) -> None:
        self._picture = picture
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(lane_colours(self._theme.dark).plot))
        painter.setPen(QColor(self._theme.text))
        top = _title(painter, self, tr("Events as the model hears them"))
        picture = self._picture
        if picture is None or not len(picture.labels):
            _nothing(painter, self, self._theme)
            return
        low, high = picture.embedding.min(axis=0), picture.embedding.max(axis=0)
        size = np.maximum(high - low, 1e-6)
        foot = self.fontMetrics().height() + 6
        room = QRectF(12, top + 8, self.width() - 24, self.height() - top - foot - 16)
        places = (picture.embedding - low) / size
        styles = class_styles(self._theme.dark)
        for (x, y), label in zip(places, picture.labels, strict=True):
            where = QPointF(room.left() + x * room.width(), room.bottom() - y * room.height())
            draw_shape(painter, styles[_TYPES[int(label)]], where, 8)
        self._legend(painter, sorted(set(picture.labels.tolist())), foot)

    def _legend(self, painter: QPainter, labels: list[int], foot: float) -> None:
        styles, x = class_styles(self._theme.dark), 10.0
        for label in labels:
            style = styles[_TYPES[label]]
            draw_shape(painter, style, QPointF(x + 5, self.height() - foot / 2), 9)
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(
                QPointF(x + 13, self.height() - foot / 2 + self.fontMetrics().ascent() / 2 - 1), style.code
            )
            x += 24 + self.fontMetrics().horizontalAdvance(style.code)


class ConfusionPlot(QWidget):
    """Rows: what an event is; columns: what the model calls it. Each row's shares shade it; numbers are events."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            tr("What the model calls the events: a row for what they are, a column for what it says")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 150)
        self.setToolTip(codes_explained())
        self._picture: Picture | None = None
        self._theme = LIGHT

    def show_picture(self, picture: Picture | None) -> None:
        self._picture = picture
        if picture is not None:
            right, of = int(picture.confusion.trace()), int(picture.confusion.sum())
            self.setAccessibleDescription(tr("{right} of {all} events are called what they are", right=right, all=of))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = lane_colours(self._theme.dark)
        painter.fillRect(self.rect(), QColor(colours.plot))
        painter.setPen(QColor(self._theme.text))
        top = _title(painter, self, tr("What they are (rows), what it says"))
        if self._picture is None:
            _nothing(painter, self, self._theme)
            return
        counts = self._picture.confusion
        codes = [style.code for style in list(class_styles(self._theme.dark).values())[: len(_TYPES)]]
        left = max(self.fontMetrics().horizontalAdvance(code) for code in codes) + 12
        head = self.fontMetrics().height() + 4
        width, height = (self.width() - left - 8) / 7, (self.height() - top - head - 8) / 7
        painter.setPen(QColor(self._theme.muted))
        for i, code in enumerate(codes):
            across = QRectF(left + i * width, top, width, head)
            painter.drawText(across, Qt.AlignmentFlag.AlignCenter, code)
            down = QRectF(4, top + head + i * height, left - 8, height)
            painter.drawText(down, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, code)
        for row in range(7):
            total = max(1, int(counts[row].sum()))
            for column in range(7):
                box = QRectF(left + column * width, top + head + row * height, width - 1, height - 1)
                _cell(painter, box, int(counts[row, column]), total, self._theme)


def _cell(painter: QPainter, box: QRectF, count: int, total: int, theme: Theme) -> None:
    colour = blend(theme.accent, lane_colours(theme.dark).plot, count / total)
    painter.fillRect(box, QColor(colour))
    if count:
        ink = max((theme.text, theme.on_accent, "#ffffff", "#000000"), key=lambda tone: contrast(tone, colour))
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))


def _title(painter: QPainter, widget: QWidget, text: str) -> float:
    """The height that it takes."""
    height = widget.fontMetrics().height() + 8
    painter.drawText(QRectF(0, 2, widget.width(), height), Qt.AlignmentFlag.AlignCenter, text)
    return height + 2


def _nothing(painter: QPainter, widget: QWidget, theme: Theme) -> None:
    painter.setPen(QColor(theme.muted))
    painter.drawText(widget.rect(), Qt.AlignmentFlag.AlignCenter, tr("drawn after the first pass"))
