"""Two recordings under each other on one time axis: to be looked at, not edited."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.look.palette import class_styles
from app.look.theme import LIGHT, Theme
from app.tasks import Tasks
from app.views.events import EventsLane
from app.views.lane import Lane, Margins
from app.views.overlay import Overlay
from app.views.overview import OverviewLane
from app.views.pyramid import Pyramid
from app.views.ruler import TimeRuler
from app.views.spectrogram import SpectrogramLane
from app.views.timeline import Stretch, Timeline
from app.views.waveform import WaveformLane
from prs_core.annotation import AnnotationDocument
from prs_core.feature_config import SAMPLE_RATE
from prs_core.review import Proposal
from prs_core.translation import tr

ZOOM = 1.5
_ARROW_SHARE = 0.1


class StillEvents(EventsLane):
    """Events and proposals that stay as they are: a click selects one's stretch."""

    def _begin(self) -> None:
        """Nothing is taken hold of."""

    def pointer(self, x: float, y: float) -> Qt.CursorShape:
        on = self._hit(x)[1] is not None
        return Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor

    def _click(self, time_s: float, index: int | None, *, toggle: bool) -> None:
        if index is None:
            self.timeline.select(None)
            self.timeline.set_cursor(time_s)
        else:
            mark = self.marks[index]
            self.timeline.select(Stretch(mark.start_s, mark.end_s))
            self.timeline.set_cursor(mark.start_s)
        self.clicked.emit(time_s)


class Half:
    """The lanes of one of the two."""

    def __init__(self, timeline: Timeline, tasks: Tasks, *, upper: bool) -> None:
        self._timeline = timeline
        self.waveform = WaveformLane(timeline)
        self.spectrogram = SpectrogramLane(timeline, tasks)
        self.events = StillEvents(timeline)
        self.duration_s = 0.0
        self._after = []
        for lane in self.lanes:
            lane.setAccessibleName(
                tr("{lane} of the upper recording", lane=lane.title)
                if upper
                else tr("{lane} of the lower recording", lane=lane.title)
            )
            after = pg.LinearRegionItem(pen=pg.mkPen(None), movable=False)
            after.setZValue(20)
            lane.box.addItem(after, ignoreBounds=True)
            self._after.append(after)

    @property
    def lanes(self) -> tuple[Lane, ...]:
        return self.waveform, self.spectrogram, self.events

    def set_sound(self, samples: np.ndarray | None) -> Pyramid | None:
        """(n,) float32 at 8 kHz; None: not there, or not yet."""
        pyramid = None if samples is None or not len(samples) else Pyramid(np.ascontiguousarray(samples, np.float32))
        self.duration_s = 0.0 if pyramid is None else len(pyramid.samples) / SAMPLE_RATE
        self.waveform.set_sound(pyramid, SAMPLE_RATE)
        self.spectrogram.set_sound(None if pyramid is None else pyramid.samples, SAMPLE_RATE)
        return pyramid

    def show_document(self, document: AnnotationDocument | None, proposals: Sequence[Proposal]) -> None:
        if document is None:
            self.events.set_events(())
        else:
            self.events.show_document(document, proposals)

    def show_end(self, longest_s: float) -> None:
        """Beyond its end, where the other goes on, there is nothing of this one."""
        for after in self._after:
            after.setVisible(self.duration_s < longest_s)
            after.setRegion((self.duration_s, longest_s))

    def apply_theme(self, theme: Theme) -> None:
        for lane, after in zip(self.lanes, self._after, strict=True):
            lane.apply_theme(theme)
            after.setBrush(QColor(theme.window))


class PairView(QWidget):
    """The halves, the heads that whoever makes it puts over them, and below them the axis that both share."""

    hovered = Signal(str)

    def __init__(self, tasks: Tasks, heads: tuple[QWidget, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = Timeline(self)
        self._heads = heads
        self.overview = OverviewLane(self.timeline)
        self.halves = Half(self.timeline, tasks, upper=True), Half(self.timeline, tasks, upper=False)
        self.ruler = TimeRuler(self.timeline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.overview)
        for head, half in zip(heads, self.halves, strict=True):
            column.addWidget(head)
            column.addWidget(half.waveform, 3)
            column.addWidget(half.spectrogram, 4)
            column.addWidget(half.events)
        column.addWidget(self.ruler)
        shared = [*self.halves[0].lanes, *self.halves[1].lanes, self.ruler]
        self.overlay = Overlay(self.timeline, self.overview, shared, self)
        for lane in (self.overview, *shared):
            lane.hovered.connect(self._hovered)
            lane.pointer_left.connect(self._left)
            lane.clicked.connect(lambda _: self.setFocus(Qt.FocusReason.MouseFocusReason))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Both recordings"))
        self.setAccessibleDescription(tr("Wheel or arrow keys scroll, plus and minus zoom, F shows all."))
        self.setMinimumSize(480, 320)
        self.apply_theme(LIGHT)

    # -- what is shown

    def set_sounds(self, upper: np.ndarray | None, lower: np.ndarray | None) -> None:
        """(n,) float32 at 8 kHz each; the axis is as long as the longer one. What is in view stays so, if it can."""
        before = self.timeline.start_s, self.timeline.end_s, self.timeline.duration_s
        pyramid = self.halves[0].set_sound(upper)
        self.halves[1].set_sound(lower)
        self.overview.set_sound(pyramid)
        longest = max(half.duration_s for half in self.halves)
        self.timeline.reset(longest)
        if before[2] > 0 and (before[0], before[1]) != (0.0, before[2]):
            self.timeline.show(before[0], before[1])
        levels = [half.spectrogram.levels for half in self.halves if half.duration_s > 0]
        for half in self.halves:
            half.show_end(longest)
            if levels:  # one colour is one loudness in both
                half.spectrogram.set_levels(max(levels, key=lambda each: each[1]))

    def show_documents(self, *shown: tuple[AnnotationDocument | None, Sequence[Proposal]]) -> None:
        """What is said of the upper and of the lower recording."""
        for half, (document, proposals) in zip(self.halves, shown, strict=True):
            half.show_document(document, proposals)
        self.overview.set_strip(self.halves[0].events.strip)

    def set_gain(self, db: float) -> None:
        """Of both pictures: what is louder looks louder."""
        for half in self.halves:
            half.waveform.set_gain(db)

    # -- moving

    def zoom(self, factor: float) -> None:
        line = self.timeline
        line.zoom(factor, line.cursor_s if line.start_s <= line.cursor_s <= line.end_s else None)

    def scroll_by(self, direction: int) -> None:
        self.timeline.scroll(direction * _ARROW_SHARE * self.timeline.span_s)

    def set_playhead(self, time_s: float | None) -> None:
        self.timeline.set_playhead(time_s)
        if time_s is not None:
            self.timeline.reveal(time_s)

    def _hovered(self, time_s: float, at: QPoint, text: str) -> None:
        lane = self.sender()
        if isinstance(lane, Lane):
            self.overlay.set_hover(time_s, lane.mapTo(self, at), text)

    def _left(self) -> None:
        self.overlay.set_hover(None)

    # -- looks

    def apply_theme(self, theme: Theme) -> None:
        for part in (self.overview, *self.halves, self.ruler, self.overlay):
            part.apply_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.overlay.setGeometry(self.rect())
        self.overlay.raise_()
        for head in self._heads:  # lines are for what lies on the axis
            head.raise_()
        metrics = QFontMetricsF(QFont(self.ruler.small_font()))
        right = 22 + round(max(metrics.horizontalAdvance(text) for text in ("−1000", "36 dB")))
        label = max(metrics.horizontalAdvance(style.short) for style in class_styles(False).values())
        margins = Margins(max(116, ceil(label) + 30), right)
        for lane in (self.overview, *self.halves[0].lanes, *self.halves[1].lanes, self.ruler):
            lane.set_margins(margins)
