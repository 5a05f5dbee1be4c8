"""The axes of the lanes: pyqtgraph's, with times as people write them and a title beside the scale."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from app.look.theme import LIGHT, Theme
from app.views.timeline import Timeline, format_time, minor_step, tick_step
from prs_core.translation import pointed

_TITLE_X, _TITLE_Y = 4, -1  # the label has a margin of 4 of its own
_TOUCHING = 1.0  # of the height of a label's digits, between the middles of two
_TICK = 4
_PER_LABEL = 90  # pixels that a time needs


class TimeAxis(pg.AxisItem):
    """Follows the visible stretch: as the ruler below all lanes, or as the grid within one."""

    def __init__(self, timeline: Timeline, *, show_values: bool = True) -> None:
        super().__init__("bottom", maxTickLength=6, showValues=show_values)
        self._timeline = timeline
        self.enableAutoSIPrefix(False)
        # Labels may stand out of the axis by half a time; a grid has none.
        self.setStyle(maxTickLevel=1, maxTextLevel=0, hideOverlappingLabels=40, tickTextOffset=1, tickAlpha=255)
        self.setZValue(-1000)
        timeline.range_changed.connect(self.follow)

    def follow(self, start_s: float, end_s: float) -> None:
        if end_s > start_s:
            self.setRange(start_s, end_s)

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        step = tick_step(maxVal - minVal, int(size / _PER_LABEL))
        return [(step, 0.0), (minor_step(step), 0.0)] if self.grid is False else [(step, 0.0)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [format_time(value, self._timeline.duration_s, spacing) for value in values]

    def generateDrawSpecs(self, p: QPainter) -> Any:
        specs = super().generateDrawSpecs(p)
        for rect, _, _ in specs[2] if specs is not None else ():
            rect.moveLeft(min(max(rect.left(), 0.0), self.size().width() - rect.width()))
        return specs


class LaneAxis(pg.AxisItem):
    """A lane's gutter: title and unit on the left, the scale beside the plot. No label stands on the title."""

    def __init__(self) -> None:
        self._theme = LIGHT
        self._between = "<br>"
        super().__init__("left", maxTickLength=_TICK)
        self.enableAutoSIPrefix(False)
        self.setStyle(maxTickLevel=1, maxTextLevel=1, tickTextOffset=3, tickAlpha=255)
        self.setZValue(-1000)
        self.label.setRotation(0)
        self.label.setPos(_TITLE_X, _TITLE_Y)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setTextPen(theme.muted)
        self.setTickPen(theme.muted)
        self.setPen(None)

    def set_title(self, title: str, unit: str, font: QFont, *, low: bool = False) -> None:
        """``low``: there is room for one line."""
        self._between = " " if low else "<br>"
        self.setStyle(tickFont=font)
        self.label.setFont(font)
        self.setLabel(f"{title}|{unit}")
        self.label.show()

    def labelString(self) -> str:
        title, _, unit = self.labelText.partition("|")
        bold = f'<b style="color: {self._theme.text}">{title}</b>'
        return f'{bold}{self._between}<span style="color: {self._theme.muted}">{unit}</span>' if unit else bold

    def resizeEvent(self, ev: Any = None) -> None:
        """The title stays where it is; pyqtgraph would turn and centre it."""
        self.picture = None
        self.update()

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [pointed(text).replace("-", "−") for text in super().tickStrings(values, scale, spacing)]

    def generateDrawSpecs(self, p: QPainter) -> Any:
        specs = super().generateDrawSpecs(p)
        if specs is None:
            return None
        line, marks, texts = specs
        title = self._title_lines() if self.label.isVisible() else []
        for rect, _, _ in texts:
            rect.moveTop(min(max(rect.top(), 0.0), self.size().height() - rect.height()))
        return (
            line,
            marks,
            _apart([text for text in texts if not any(QRectF(text[0]).intersects(each) for each in title)]),
        )

    def _title_lines(self) -> list[QRectF]:
        """Where the title's words are, and the unit's: a number has room beside the shorter one."""
        lines = self.label.document().firstBlock().layout()
        found = [lines.lineAt(i).naturalTextRect().translated(lines.position()) for i in range(lines.lineCount())]
        return [self.label.mapRectToParent(each) for each in found]


def _apart(texts: list[Any]) -> list[Any]:
    """Those of the labels (place, flags, words) that do not touch, both ends of the scale before the others, the lower
    one first: low lanes have room for few."""
    ends = sorted(texts, key=lambda text: QRectF(text[0]).center().y())
    kept: list[Any] = []
    for text in (*ends[-1:], *ends[:1], *texts):
        place = QRectF(text[0])
        near = _TOUCHING * place.height()
        if all(abs(place.center().y() - QRectF(other[0]).center().y()) >= near for other in kept):
            kept.append(text)
    return kept
