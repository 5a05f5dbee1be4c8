"""All lanes of one recording, stacked on one time axis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from math import ceil

import numpy as np
from PySide6.QtCore import QPoint, Qt, QThreadPool, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.look.palette import class_styles
from app.look.theme import LIGHT, Theme
from app.tasks import Tasks
from app.views.empty import EmptyState
from app.views.events import ArtefactsLane, EventsLane, MarksLane, PhasesLane
from app.views.lane import Lane, Margins
from app.views.lanes_area import LanesArea, Stack
from app.views.mfcc import MfccLane
from app.views.notes import NotesLane
from app.views.other_readings import OtherReadingLane
from app.views.overlay import Overlay
from app.views.overview import OverviewLane
from app.views.pyramid import Pyramid
from app.views.ruler import TimeRuler
from app.views.spectrogram import SpectrogramLane
from app.views.timeline import Stretch, Timeline
from app.views.waveform import WaveformLane
from app.views.windows import WindowsLane
from prs_core.annotation import AnnotationDocument
from prs_core.feature_config import SAMPLE_RATE
from prs_core.results import Analysis
from prs_core.review import Proposal
from prs_core.translation import tr

LISTENING = tr("Listening…")
NO_EVENTS = tr("No events heard: drag to mark one")
DECIDED = tr("No events: drag to mark one")
NOT_SHOWN = tr("Not shown while reading blind")
_NARROW = 560  # below this width the gutter holds letter codes only
_ZOOM_STEP = 1.5
_ARROW_SHARE = 0.1


class LanesView(QWidget):
    """Draws a recording and what was heard in it, and sends what the person intends. Keeps nothing of its own but the
    view. Short work runs on ``tasks``; without, on one thread of the view's own."""

    cursor_moved = Signal(float)
    selection_changed = Signal(object)  # Stretch | None
    let_go = Signal()  # of all that is selected
    hover_text = Signal(str)
    view_changed = Signal(float, float)

    def __init__(self, parent: QWidget | None = None, tasks: Tasks | None = None) -> None:
        super().__init__(parent)
        self.timeline = Timeline(self)
        self._own_tasks = self._make_tasks() if tasks is None else None
        tasks = tasks or self._own_tasks
        assert tasks is not None
        self.overview = OverviewLane(self.timeline)
        self.waveform = WaveformLane(self.timeline)
        self.notes = NotesLane(self.timeline)  # shown where something was noted while it was recorded
        self.spectrogram = SpectrogramLane(self.timeline, tasks)
        self.mfcc = MfccLane(self.timeline, tasks)
        self.windows = WindowsLane(self.timeline)
        self.others = (OtherReadingLane(self.timeline), OtherReadingLane(self.timeline))
        self.events = EventsLane(self.timeline)
        self.phases = PhasesLane(self.timeline)
        self.artefacts = ArtefactsLane(self.timeline)
        self._wanted: set[str] = set()  # lanes that are shown though nothing is in them
        self.ruler = TimeRuler(self.timeline)
        self._analysis: Analysis | None = None
        self._recorded: Pyramid | None = None
        self._blind = False
        self._pointed: tuple[Lane, QPoint] | None = None
        self._empty = EmptyState()
        self._stack = Stack(self._resized)
        self._build()
        self._connect()
        self.apply_theme(LIGHT)

    def _make_tasks(self) -> Tasks:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(1)
        return Tasks(pool, self)

    @property
    def lanes(self) -> dict[str, Lane]:
        """Name -> lane, from top to bottom."""
        return {
            "overview": self.overview,
            "waveform": self.waveform,
            "notes": self.notes,
            "spectrogram": self.spectrogram,
            "first reading": self.others[0],
            "second reading": self.others[1],
            "events": self.events,  # beside what is looked at to mark them, and never out of sight
            "phases": self.phases,
            "artefacts": self.artefacts,
            "mfcc": self.mfcc,
            "windows": self.windows,
            "ruler": self.ruler,
        }

    @property
    def marks_lanes(self) -> tuple[MarksLane, ...]:
        """The lanes that are edited, from top to bottom."""
        return self.events, self.phases, self.artefacts

    def _build(self) -> None:
        stretch = {"waveform": 3, "spectrogram": 4, "mfcc": 3, "windows": 4}
        stacked = {lane: stretch.get(name, 0) for name, lane in self.lanes.items() if lane is not self.ruler}
        self._area = LanesArea(self._stack, stacked, self.ruler)
        for lane in (*self.marks_lanes[1:], *self.others, self.notes):
            lane.hide()
        shared = [lane for lane in self.lanes.values() if lane is not self.overview]
        self.overlay = Overlay(self.timeline, self.overview, shared, self._stack)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._area)
        self.setMinimumSize(280, 110)  # the rest is scrolled to
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Recording"))
        self.setAccessibleDescription(
            tr("Wheel or arrow keys scroll, plus and minus zoom, F shows all, Home and End go to the ends.")
        )

    def _connect(self) -> None:
        self.timeline.range_changed.connect(self.view_changed)
        self.timeline.range_changed.connect(self._scrolled)
        self.timeline.cursor_changed.connect(self.cursor_moved)
        self.timeline.selection_changed.connect(self.selection_changed)
        for lane in self.lanes.values():
            lane.hovered.connect(self._hovered)
            lane.pointer_left.connect(self._left)
            lane.clicked.connect(lambda _: self.setFocus(Qt.FocusReason.MouseFocusReason))

    # --- what is shown

    def set_recording(self, samples: np.ndarray | None, duration_s: float | None = None) -> None:
        """Show ``samples`` (n,) float32 at 8 kHz, all of it; MFCC and analysis are taken to be on their way."""
        self._analysis = None
        if samples is None or not len(samples):
            self.clear()
            return
        samples = np.ascontiguousarray(samples, np.float32)
        pyramid = self._recorded = Pyramid(samples)
        self.timeline.reset(len(samples) / SAMPLE_RATE if duration_s is None else duration_s)
        self.overview.set_sound(pyramid)
        self.waveform.set_sound(pyramid, SAMPLE_RATE)
        self.spectrogram.set_sound(pyramid.samples, SAMPLE_RATE)
        self.set_mfcc(None, 1.0)
        self.set_analysis(None)
        self._pages.setCurrentIndex(1)

    def show_heard(self, heard: Pyramid | None, name: str) -> None:
        """Waveform and spectrogram of ``heard``, the recording through the filter of that name; None: as recorded."""
        shown = self._recorded if heard is None else heard
        if shown is not None:
            self.waveform.show_heard(shown, name if heard is not None else "")
            self.spectrogram.show_heard(shown.samples, name if heard is not None else "")

    def clear(self) -> None:
        """Nothing is open."""
        self._analysis = self._recorded = None
        self.timeline.reset(0.0)
        self.overview.set_sound(None)
        self.waveform.set_sound(None, SAMPLE_RATE)
        self.spectrogram.set_sound(None, SAMPLE_RATE)
        self.set_mfcc(None, 1.0)
        self.set_analysis(None)
        self._left()
        self._pages.setCurrentIndex(0)

    def set_mfcc(self, values: np.ndarray | None, frame_s: float) -> None:
        """(coefficients, frames) float32, un-normalised, may be memory-mapped; a frame every ``frame_s``."""
        self.mfcc.set_values(values, frame_s)
        self.mfcc.set_message(LISTENING if values is None else "")

    def set_analysis(self, analysis: Analysis | None) -> None:
        """What the model heard; None: not there yet."""
        self._analysis = analysis
        events = () if analysis is None else tuple(sorted(analysis.events, key=lambda event: event.start_s))
        self.windows.set_windows(None if analysis is None else analysis.windows)
        self.events.set_events(events)
        self.overview.set_strip(self.events.strip)
        if analysis is None:
            self.set_progress(None)
        else:
            self.windows.set_message("" if len(analysis.windows) else tr("Nothing to judge"))
            self.events.set_message("" if events else NO_EVENTS)

    def set_progress(self, fraction: float | None) -> None:
        """How far the analysis is, 0 to 1; None: it has not begun."""
        if self._analysis is None and self._blind:
            self.windows.set_message(NOT_SHOWN)
            self.events.set_message("")
        elif self._analysis is None:
            message = LISTENING
            if fraction is not None:
                message = tr("Listening… {percent:.0f} %", percent=100 * min(max(fraction, 0), 1))
            self.windows.set_message(message)
            self.events.set_message(LISTENING)

    def set_failed(self, message: str) -> None:
        """There will be no analysis; ``message`` says why, in a few words."""
        if self._blind:
            return
        self.windows.set_message(message)
        self.events.set_message(tr("Not analysed"))
        if not self.mfcc.ready():
            self.mfcc.set_message(tr("Not analysed"))

    # --- state of the view

    def set_cursor(self, time_s: float) -> None:
        self.timeline.set_cursor(time_s)

    @property
    def cursor_s(self) -> float:
        return self.timeline.cursor_s

    def set_playhead(self, time_s: float | None) -> None:
        """Move the playhead, and turn the page when it leaves the visible stretch. A person who scrolled away is left
        alone."""
        before = self.timeline.playhead_s
        was_visible = before is None or self.timeline.start_s <= before <= self.timeline.end_s
        self.timeline.set_playhead(time_s)
        if time_s is not None and was_visible:
            self.timeline.reveal(time_s)

    def selection(self) -> Stretch | None:
        return self.timeline.selection

    def select(self, stretch: Stretch | tuple[float, float] | None) -> None:
        self.timeline.select(None if stretch is None else Stretch(*stretch))

    def set_gain(self, db: float) -> None:
        """Magnify the waveform's picture."""
        self.waveform.set_gain(db)

    def set_lane_visible(self, name: str, visible: bool) -> None:
        """Show or hide a lane by its name in ``lanes``."""
        if name == "windows":
            visible = visible and not self._blind
        if name in ("phases", "artefacts"):
            self._wanted = self._wanted | {name} if visible else self._wanted - {name}
            visible = visible or bool(getattr(self, name).marks)
        self.lanes[name].setVisible(visible)
        self.overlay.update()

    def show_document(self, document: AnnotationDocument, proposals: Sequence[Proposal]) -> None:
        """What the reader says, and what is open to be decided; instead of the analysis's events."""
        for lane in self.marks_lanes:
            lane.show_document(document, proposals)
        for name, lane in (("phases", self.phases), ("artefacts", self.artefacts)):
            lane.setVisible(bool(lane.marks) or name in self._wanted)
        self.overview.set_strip(self.events.strip, self.events.changed_spans)
        if self.events.marks:
            self.events.set_message("")
        elif self._blind:
            self.events.set_message(DECIDED)
        elif self._analysis is not None:
            self.events.set_message(NO_EVENTS if not self._analysis.events else DECIDED)
        self.overlay.update()

    def show_others(self, *readings: tuple[str, AnnotationDocument | None, bool]) -> None:
        """Others' readings above one's own, two at most: whose, document (None: on its way), whether a model's."""
        for lane, reading in zip_longest(self.others, readings):
            if reading is not None:
                lane.show_reading(reading[0], reading[1], model=reading[2])
            lane.setVisible(reading is not None)
        self.overlay.update()

    def set_blind(self, blind: bool) -> None:
        """Whether what models say is kept from whoever reads: their lane goes, and nothing is waited for."""
        self._blind = blind
        self.windows.setVisible(not blind)
        self.set_analysis(None)

    def set_selected(self, ids: frozenset[str]) -> None:
        """Which events and proposals are selected."""
        for lane in self.marks_lanes:
            lane.set_selected(ids)

    def fit(self) -> None:
        self.timeline.fit()

    def zoom(self, factor: float) -> None:
        """About the cursor if it is visible, else about the middle."""
        line = self.timeline
        line.zoom(factor, line.cursor_s if line.start_s <= line.cursor_s <= line.end_s else None)

    def scroll_by(self, share: float) -> None:
        """By a share of the visible stretch; negative: back."""
        self.timeline.scroll(share * self.timeline.span_s)

    def zoom_to(self, start_s: float, end_s: float) -> None:
        self.timeline.show(start_s, end_s)

    # --- looks

    def apply_theme(self, theme: Theme) -> None:
        for lane in self.lanes.values():
            lane.apply_theme(theme)
        self.overlay.apply_theme(theme)
        self._empty.apply_theme(theme)
        self._resized()  # the text may have another size now
        self.setStyleSheet(f"QScrollArea, QScrollArea > QWidget > QWidget {{ background: {theme.window}; }}")

    def _resized(self) -> None:
        self._area.place_axis()
        self.overlay.setGeometry(self._stack.rect())
        self.overlay.raise_()
        font = QFont(self.waveform.small_font())
        metrics = QFontMetricsF(font)
        right = 22 + round(max(metrics.horizontalAdvance(text) for text in ("−1000", "36 dB")))
        if self._stack.width() < _NARROW:
            font.setBold(True)
            title = max(QFontMetricsF(font).horizontalAdvance(name) for name in (tr("Windows"), tr("Overview")))
            margins = Margins(round(title) + 16, right, narrow=True)
        else:
            label = max(metrics.horizontalAdvance(style.short) for style in class_styles(False).values())
            margins = Margins(max(116, ceil(label) + 30), right)
        for lane in self.lanes.values():
            lane.set_margins(margins)

    # --- pointer and keys

    def _hovered(self, time_s: float, at: QPoint, text: str) -> None:
        lane = self.sender()
        if isinstance(lane, Lane):
            self._pointed = lane, at
            self.overlay.set_hover(time_s, lane.mapTo(self._stack, at), text)
        self.hover_text.emit(text.replace("\n", " · "))

    def _scrolled(self) -> None:
        """Below a resting pointer lies something else now."""
        if self._pointed is not None:
            lane, at = self._pointed
            lane.hover(at)

    def _left(self) -> None:
        self._pointed = None
        self.overlay.set_hover(None)
        self.hover_text.emit("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.overlay.set_focused(keyboard)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.overlay.set_focused(False)

    def _escape(self) -> None:
        self.timeline.select(None)
        self.let_go.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.timeline
        actions: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Home: lambda: line.show(0.0, line.span_s),
            Qt.Key.Key_End: lambda: line.show(line.duration_s - line.span_s, line.duration_s),
            Qt.Key.Key_Left: lambda: self.scroll_by(-_ARROW_SHARE),
            Qt.Key.Key_Right: lambda: self.scroll_by(_ARROW_SHARE),
            Qt.Key.Key_PageUp: lambda: self.scroll_by(-0.9),
            Qt.Key.Key_PageDown: lambda: self.scroll_by(0.9),
            Qt.Key.Key_Plus: lambda: self.zoom(_ZOOM_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(_ZOOM_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / _ZOOM_STEP),
            Qt.Key.Key_F: self.fit,
            Qt.Key.Key_Escape: self._escape,
        }
        action = actions.get(event.key())
        busy = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if action is None or busy or line.duration_s <= 0:
            super().keyPressEvent(event)
        else:
            action()
