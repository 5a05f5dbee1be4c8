"""The lanes of a take while it is recorded: they follow the sound, until a person looks back."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.live.growing import LiveTake
from app.look.palette import class_styles
from app.look.theme import LIGHT, Theme, is_still
from app.views.growing_mfcc import GrowingMfccLane
from app.views.lane import Lane, Margins
from app.views.notes import NotesLane
from app.views.ruler import TimeRuler
from app.views.timeline import Timeline
from app.views.waveform import WaveformLane
from app.views.windows import WindowsLane
from prs_core.feature_config import SAMPLE_RATE
from prs_core.translation import tr

SPAN_S = 15.0
_LONGEST_S = 120.0
_GAIN_STEP_DB, _MOST_GAIN_DB = 6.0, 42.0
_GAIN_SPAN_S, _GAIN_EVERY_S = 10.0, 1.0
_NARROW = 560
_OVERLAP = 0.1  # of a page with the one before, where the picture is not to glide


class LiveLanes(QWidget):
    """Draws what is known of a take. ``advance`` is called some thirty times a second; each call is a frame."""

    hover_text = Signal(str)
    following_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = Timeline(self)
        self.waveform = WaveformLane(self.timeline)
        self.mfcc = GrowingMfccLane(self.timeline)
        self.windows = WindowsLane(self.timeline)
        self.notes = NotesLane(self.timeline)
        self.ruler = TimeRuler(self.timeline)
        self.following = True
        self._take: LiveTake | None = None
        self._drawn = -1  # windows
        self._gain_at_s = 0.0
        self._moving = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 2)
        column.setSpacing(4)
        for lane, stretch in ((self.waveform, 3), (self.notes, 0), (self.mfcc, 3), (self.windows, 4), (self.ruler, 0)):
            column.addWidget(lane, stretch)
        self.setMinimumSize(280, 240)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Recording now"))
        self.setAccessibleDescription(
            tr("Wheel or arrow keys look back, plus and minus zoom, End follows the sound again.")
        )
        self.timeline.range_changed.connect(self._moved)
        for lane in self.lanes:
            lane.hovered.connect(self._hovered)
            lane.pointer_left.connect(lambda: self.hover_text.emit(""))
        self.apply_theme(LIGHT)

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """From top to bottom."""
        return self.waveform, self.notes, self.mfcc, self.windows, self.ruler

    # --- what is shown

    def show_take(self, take: LiveTake) -> None:
        """Follow another take."""
        self._take, self._drawn, self._gain_at_s = take, -1, 0.0
        self.following = True
        self._moving = True
        self.timeline.reset(SPAN_S)
        self._moving = False
        self.waveform.set_gain(0.0)
        self.waveform.set_sound(take.sound, SAMPLE_RATE)
        self.mfcc.show_growing(None, 1.0)
        self.windows.set_windows(None)
        self.windows.set_message("")
        self.notes.show_info(None)
        self.advance()
        self.following_changed.emit(True)

    def advance(self) -> None:
        """The take has grown."""
        take = self._take
        if take is None:
            return
        self._follow_gain(take)
        self.mfcc.show_growing(take.mfcc, take.frame_s)
        self.show_windows()
        line = self.timeline
        line.grow(take.heard_s)
        if self.following:
            self._moving = True
            span = line.span_s
            end = max(take.heard_s, span)
            if end > line.end_s:
                if is_still(self):  # a page at a time: what was just heard stands at its beginning
                    end += (1 - _OVERLAP) * span
                    line.grow(end)
                line.show(end - span, end)
            else:  # the first seconds fill what is in sight already
                self._redraw()
            self._moving = False
        elif line.end_s > take.heard_s - 1:
            self._redraw()

    def show_windows(self) -> None:
        """A window was judged: nothing else is drawn for that, so that its verdict is on the screen at once."""
        if self._take is not None and len(self._take.windows) != self._drawn:
            self._drawn = len(self._take.windows)
            self.windows.set_windows(self._take.predictions())

    def _redraw(self) -> None:
        for lane in (self.waveform, self.mfcc):
            lane.redraw_plot()

    def _follow_gain(self, take: LiveTake) -> None:
        """The waveform fills its lane, by steps: each sound would make a gain of its own restless."""
        if take.heard_s - self._gain_at_s < _GAIN_EVERY_S:
            return
        self._gain_at_s = take.heard_s
        peak = take.sound.loudness_of_last(_GAIN_SPAN_S)
        gain = 0.0
        while gain < _MOST_GAIN_DB and peak * 10 ** ((gain + _GAIN_STEP_DB) / 20) < 1:
            gain += _GAIN_STEP_DB
        if gain < self.waveform.gain_db or gain >= self.waveform.gain_db + 2 * _GAIN_STEP_DB or not self._drawn:
            self.waveform.set_gain(gain)

    # --- following and looking back

    def follow(self) -> None:
        """Show what is heard now."""
        self._set_following(True)
        if self._take is not None:
            self._moving = True
            end = max(self._take.heard_s, self.timeline.span_s)
            self.timeline.show(end - self.timeline.span_s, end)
            self._moving = False

    def _set_following(self, following: bool) -> None:
        if following != self.following:
            self.following = following
            self.following_changed.emit(following)

    def _moved(self, start_s: float, end_s: float) -> None:
        """A person scrolled or zoomed: back to the end means to follow again."""
        if not self._moving and self._take is not None:
            self._set_following(end_s >= max(self._take.heard_s, end_s - start_s) - 0.25)
            if end_s - start_s > _LONGEST_S:
                self.timeline.show(end_s - _LONGEST_S, end_s)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.timeline
        match event.key():
            case Qt.Key.Key_End:
                self.follow()
            case Qt.Key.Key_Home:
                line.show(0.0, line.span_s)
            case Qt.Key.Key_Left:
                line.scroll(-0.1 * line.span_s)
            case Qt.Key.Key_Right:
                line.scroll(0.1 * line.span_s)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                line.zoom(1.5, line.end_s)
            case Qt.Key.Key_Minus:
                line.zoom(1 / 1.5, line.end_s)
            case _:
                super().keyPressEvent(event)

    # --- looks

    def apply_theme(self, theme: Theme) -> None:
        for lane in self.lanes:
            lane.apply_theme(theme)
        self._set_margins()  # the text may have another size now

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        metrics = QFontMetricsF(self.waveform.small_font())
        right = 22 + round(max(metrics.horizontalAdvance(text) for text in ("−1000", "36 dB")))
        narrow = self.width() < _NARROW
        label = max(metrics.horizontalAdvance(style.short) for style in class_styles(False).values())
        margins = Margins(66 if narrow else max(116, ceil(label) + 30), right, narrow=narrow)
        for lane in self.lanes:
            lane.set_margins(margins)

    def _hovered(self, time_s: float, at: QPoint, text: str) -> None:
        self.hover_text.emit(text.replace("\n", " · "))
