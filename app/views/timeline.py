"""The one time axis that all lanes share: what is visible, selected, and where cursor and playhead are."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from prs_core.translation import number, pointed

#: Nobody needs to see less than this; 8 kHz sound has 160 samples in it.
SHORTEST_S = 0.02


class Stretch(NamedTuple):
    """A stretch of the recording, in seconds."""

    start_s: float
    end_s: float


class Timeline(QObject):
    """Never shows anything beyond the recording. Signals come only when something did change."""

    range_changed = Signal(float, float)
    selection_changed = Signal(object)
    cursor_changed = Signal(float)
    playhead_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.duration_s = 0.0
        self.start_s = 0.0
        self.end_s = 0.0
        self.cursor_s = 0.0
        self.playhead_s: float | None = None
        self.selection: Stretch | None = None

    @property
    def span_s(self) -> float:
        return self.end_s - self.start_s

    def reset(self, duration_s: float) -> None:
        """A new recording, seen as a whole."""
        self.duration_s = max(0.0, duration_s)
        self.set_playhead(None)
        self.select(None)
        self.set_cursor(0.0)
        self.start_s, self.end_s = 0.0, self.duration_s
        self.range_changed.emit(self.start_s, self.end_s)

    def grow(self, duration_s: float) -> None:
        """The recording has become longer; what is visible stays as it is."""
        self.duration_s = max(self.duration_s, duration_s)

    def clamp(self, time_s: float) -> float:
        return min(max(time_s, 0.0), self.duration_s)

    def show(self, start_s: float, end_s: float) -> None:
        """Make this stretch visible, moved and shortened where it would leave the recording."""
        if not (math.isfinite(start_s) and math.isfinite(end_s)):
            return
        span = min(max(end_s - start_s, SHORTEST_S), self.duration_s)
        start = min(max(start_s, 0.0), self.duration_s - span)
        if (start, start + span) != (self.start_s, self.end_s):
            self.start_s, self.end_s = start, start + span
            self.range_changed.emit(self.start_s, self.end_s)

    def fit(self) -> None:
        self.show(0.0, self.duration_s)

    def scroll(self, seconds: float) -> None:
        """Move by ``seconds``; the span stays as it is."""
        start = min(max(self.start_s + seconds, 0.0), self.duration_s - self.span_s)
        self.show(start, start + self.span_s)

    def zoom(self, factor: float, about_s: float | None = None) -> None:
        """``factor`` above 1 shows less time. ``about_s`` stays where it is on the screen; None: the middle."""
        if factor <= 0 or self.span_s <= 0:
            return
        about = self.start_s + self.span_s / 2 if about_s is None else about_s
        span = min(max(self.span_s / factor, SHORTEST_S), self.duration_s)
        share = (about - self.start_s) / self.span_s
        start = about - share * span
        self.show(start, start + span)

    def reveal(self, time_s: float) -> None:
        """Scroll as little as needed to make ``time_s`` visible, a page if it has run out at an end."""
        if time_s < self.start_s or time_s > self.end_s:
            self.show(time_s, time_s + self.span_s)

    def select(self, stretch: Stretch | None) -> None:
        if stretch is not None:
            stretch = Stretch(*sorted((self.clamp(stretch[0]), self.clamp(stretch[1]))))
        if stretch != self.selection:
            self.selection = stretch
            self.selection_changed.emit(stretch)

    def set_cursor(self, time_s: float) -> None:
        time_s = self.clamp(time_s)
        if time_s != self.cursor_s:
            self.cursor_s = time_s
            self.cursor_changed.emit(time_s)

    def set_playhead(self, time_s: float | None) -> None:
        time_s = None if time_s is None else self.clamp(time_s)
        if time_s != self.playhead_s:
            self.playhead_s = time_s
            self.playhead_changed.emit(time_s)


_STEPS = (1e-3, 2e-3, 5e-3, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30)
_LONG_STEPS = (60, 120, 300, 600, 900, 1800, 3600, 7200, 14400)


def tick_step(span_s: float, most: int) -> float:
    """The smallest round step that puts at most ``most`` ticks on ``span_s``."""
    for step in (*_STEPS, *_LONG_STEPS):
        if span_s / step <= max(1, most):
            return float(step)
    return float(_LONG_STEPS[-1])


def minor_step(step_s: float) -> float:
    """The distance of unlabelled ticks between labelled ones."""
    digits = round(step_s / 10 ** math.floor(math.log10(step_s) + 1e-9), 6)
    if step_s < 10:
        return step_s / (4 if digits == 2 else 5)
    return step_s / {15: 3, 30: 3, 900: 3}.get(round(step_s), 4 if step_s % 4 == 0 else 5)


def format_time(time_s: float, duration_s: float, resolution_s: float = 0.01) -> str:
    """As people read it: seconds for a recording of up to a minute, m:ss up to an hour, else h:mm:ss; decimals by the
    resolution."""
    decimals = max(0, min(3, math.ceil(-math.log10(resolution_s) - 1e-6))) if resolution_s > 0 else 3
    if duration_s <= 60:
        return number(time_s, f".{decimals}f")
    scale = 10**decimals
    whole, fraction = divmod(round(time_s * scale), scale)
    minutes, seconds = divmod(whole, 60)
    tail = pointed(f".{fraction:0{decimals}d}") if decimals else ""
    if duration_s < 3600:
        return f"{minutes}:{seconds:02d}{tail}"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}{tail}"


def time_unit(duration_s: float) -> str:
    """What ``format_time`` writes."""
    return "s" if duration_s <= 60 else "m:ss" if duration_s < 3600 else "h:mm:ss"
