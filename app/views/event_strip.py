"""Thousands of events in one drawing: a colour for each pixel column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.look.palette import class_styles, rgb_of
from app.views.mark import Mark
from prs_core.labels import EventType
from prs_core.results import DetectedEvent

_ORDER = tuple(EventType)
_PLACE: dict[str, int] = {kind: place for place, kind in enumerate(_ORDER)}
NOTHING = -1


class EventStrip:
    """The types that sound in each column. Every event takes a column at least; Normal lies below the others."""

    def __init__(self, events: Sequence[DetectedEvent | Mark]) -> None:
        self._starts = np.array([event.start_s for event in events])
        self._ends = np.array([event.end_s for event in events])
        self._types = np.array([_PLACE[event.type] for event in events], int)

    def replaced(self, changed: Mapping[int, DetectedEvent | Mark]) -> EventStrip:
        """Another one in which, at these places, other events stand."""
        after = EventStrip(())
        after._starts, after._ends, after._types = self._starts.copy(), self._ends.copy(), self._types.copy()
        for place, event in changed.items():
            after._starts[place], after._ends[place] = event.start_s, event.end_s
            after._types[place] = _PLACE[event.type]
        return after

    def columns(self, start_s: float, end_s: float, width: int) -> np.ndarray:
        """(width,) indices into EventType, or NOTHING, for ``width`` columns of the stretch."""
        found = np.full(width, NOTHING)
        scale = width / (end_s - start_s)
        left = np.floor((self._starts - start_s) * scale).astype(int)
        right = np.maximum(np.ceil((self._ends - start_s) * scale).astype(int), left + 1)
        visible = (right > 0) & (left < width)
        left, right, types = left[visible].clip(0), right[visible].clip(max=width), self._types[visible]
        for index in range(len(_ORDER)):
            mine = types == index
            edges = np.bincount(left[mine], minlength=width + 1) - np.bincount(right[mine], minlength=width + 1)
            found[np.cumsum(edges)[:width] > 0] = index
        return found

    def draw(self, painter: QPainter, box: QRectF, start_s: float, end_s: float, dark: bool) -> None:
        """Paint the stretch across ``box``."""
        if not len(self._types) or end_s <= start_s:
            return
        styles = class_styles(dark)
        table = [rgb_of(styles[kind].colour) for kind in _ORDER]
        colours = np.array([0xFF000000 | r << 16 | g << 8 | b for r, g, b in table] + [0], np.uint32)
        width = max(1, round(box.width() * painter.device().devicePixelRatioF()))
        pixels = colours[self.columns(start_s, end_s, width)]
        image = QImage(pixels.data, width, 1, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(box, image)
