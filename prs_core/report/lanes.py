"""The lanes of a recording on paper: waveform, spectrogram, what the windows heard, proposals, and the reader's marks.

A recording is cut into strips of equal length, drawn one below the other on one scale.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from prs_core import label_words, spectrogram
from prs_core.annotation import Event, Layer
from prs_core.feature_config import SAMPLE_RATE
from prs_core.labels import WINDOW_CLASSES, EventType
from prs_core.report.content import RecordingContent
from prs_core.report.drawing import Box, Drawing, Item, Line, Raster, Shape, Words, png
from prs_core.report.style import CLASS_STYLES, GRID, INK, MUTED, WARNING, WAVE, heat_palette, mixed, rgb, style_of
from prs_core.results import WindowPredictions
from prs_core.spans import Timed
from prs_core.translation import number, tr

WIDTH_MM = 178.0  # A4 with 16 mm at either side
_LEFT = 22.0  # names of the lanes
_STRIP_S, _MOST_STRIPS = 20.0, 4
_DOTS_PER_MM = 5
_CUT_MM = 0.8  # strokes at the border where the waveform reaches beyond it
_TOP_HZ = 2000.0
_NO_EVENT = len(WINDOW_CLASSES) - 1
_STEPS_S = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200)
_SMALL, _TEXT = 2.1, 2.5


@dataclass(frozen=True)
class Strip:
    """The stretch of a recording that one drawing shows."""

    start_s: float
    end_s: float

    @property
    def mm_per_s(self) -> float:
        return (WIDTH_MM - _LEFT) / (self.end_s - self.start_s)

    def x(self, time_s: float) -> float:
        """Where a time lies, kept within the strip."""
        return _LEFT + (min(max(time_s, self.start_s), self.end_s) - self.start_s) * self.mm_per_s

    def shows(self, event: Timed) -> bool:
        return event.start_s < self.end_s and event.end_s > self.start_s


def strips(duration_s: float) -> tuple[Strip, ...]:
    """Strips of 20 s at most; of a longer recording than four of them, four that are longer."""
    duration_s = max(duration_s, 0.1)
    count = min(_MOST_STRIPS, max(1, math.ceil(duration_s / _STRIP_S - 1e-9)))
    length = duration_s / count
    return tuple(Strip(i * length, (i + 1) * length) for i in range(count))


def lane_drawings(content: RecordingContent) -> tuple[Drawing, ...]:
    """One drawing for each strip."""
    levels, peak = (0.0, 1.0), 1.0
    if content.samples is not None and len(content.samples):
        levels = spectrogram.display_levels(content.samples, SAMPLE_RATE)
        peak = _reach(content.samples)
    return tuple(_drawing(content, strip, levels, peak) for strip in strips(content.document.duration_s))


def _reach(samples: np.ndarray) -> float:
    """The amplitude at the lane's border, as in the window: twice what all but the loudest hundredth stay within. The
    knocks of a stethoscope are tens of decibels louder than breath, which would be a flat line beside them."""
    loud = np.abs(samples)
    usual = 2 * float(np.quantile(loud[:: max(1, len(loud) // 200_000)], 0.99))
    peak = float(loud.max())
    return max(min(peak, usual) if usual > 1e-6 else peak, 1e-6)


def is_cut(samples: np.ndarray) -> bool:
    """Whether the waveform reaches beyond its lane anywhere, where strokes at the border say so."""
    return len(samples) > 0 and bool(np.abs(samples).max() > _reach(samples))


def _drawing(content: RecordingContent, strip: Strip, levels: tuple[float, float], peak: float) -> Drawing:
    items: list[Item] = []
    y = 0.0
    for height, lane in _lanes(content, strip, levels, peak):
        items += _shifted(lane, y)
        y += height
    items += _shifted(_axis(strip), y)
    shown = [event for event in content.document.events() if strip.shows(event)]
    text = tr(
        "{start:.1f} to {end:.1f} s of the recording, {count} events marked: {events}",
        start=strip.start_s,
        end=strip.end_s,
        count=len(shown),
        events=", ".join(_event_words(event) for event in shown[:50]),
    )
    return Drawing(WIDTH_MM, y + 5.0, tuple(items), text)


def _event_words(event: Event) -> str:
    return tr(
        "{event} {start:.2f} to {end:.2f} s", event=label_words.said(event.label), start=event.start_s, end=event.end_s
    )


def _lanes(
    content: RecordingContent, strip: Strip, levels: tuple[float, float], peak: float
) -> Iterator[tuple[float, list[Item]]]:
    """(height with the gap below, items) of each lane, from the top."""
    samples = content.samples
    if samples is not None and len(samples):
        yield 15.5, [_name(tr("Waveform"), 7), *_waveform(samples, strip, peak, 14.0)]
        yield 23.5, [*_spectrogram(samples, strip, levels, 22.0)]
    else:
        message = tr("The sound was not at hand when this report was made.")
        yield 9.0, [_frame(8.0), Words((WIDTH_MM + _LEFT) / 2, 5.0, message, _TEXT, MUTED, "middle")]
    analysis = content.analysis
    if analysis is not None and len(analysis.windows):
        yield 22.5, _windows(analysis.windows, strip, 21.0)
    if analysis is not None:
        boxes = [
            _proposal(strip, event.start_s, event.end_s, event.type) for event in analysis.events if strip.shows(event)
        ]
        yield 5.5, [_name(tr("Model proposes"), 3.2, MUTED), _frame(4.5), *(item for box in boxes for item in box)]
    yield 8.0, [_name(tr("Events"), 4.6, bold=True), _frame(7.0), *_events(content.document.events(), strip, 7.0)]
    for layer, name in ((Layer.PHASES, tr("Phases", "of breathing")), (Layer.ARTEFACTS, tr("Artefacts"))):
        marks = content.document.events(layer)
        if marks:
            yield 5.0, [_name(name, 2.9), _frame(4.0), *_events(marks, strip, 4.0)]


def _waveform(samples: np.ndarray, strip: Strip, peak: float, height: float) -> list[Item]:
    """An envelope: the least and greatest sample of each fifth of a millimetre."""
    edges = np.linspace(strip.start_s, strip.end_s, int((WIDTH_MM - _LEFT) * _DOTS_PER_MM) + 1) * SAMPLE_RATE
    starts = np.unique(np.clip(edges[:-1].astype(int), 0, len(samples) - 1))
    end = max(min(int(edges[-1]), len(samples)), int(starts[-1]) + 1)
    low, high = np.minimum.reduceat(samples[:end], starts), np.maximum.reduceat(samples[:end], starts)
    x = _LEFT + (starts / SAMPLE_RATE - strip.start_s) * strip.mm_per_s
    middle, scale = height / 2, height / 2 / peak
    # A line of silence would have no height at all; what is louder than the lane shows ends at its border.
    up = np.clip(middle - high * scale - 0.05, 0, height)
    down = np.clip(middle - low * scale + 0.05, 0, height)
    points = [*zip(x.tolist(), up.tolist(), strict=True), *zip(x[::-1].tolist(), down[::-1].tolist(), strict=True)]
    cut = [
        Line(at, edge, at, edge + inwards, WARNING, 1 / _DOTS_PER_MM)
        for beyond, edge, inwards in ((high > peak, 0.0, _CUT_MM), (low < -peak, height, -_CUT_MM))
        for at in x[beyond].tolist()
    ]
    return [_frame(height), Line(_LEFT, middle, WIDTH_MM, middle, GRID, 0.1), Shape(tuple(points), fill=WAVE), *cut]


def _spectrogram(samples: np.ndarray, strip: Strip, levels: tuple[float, float], height: float) -> list[Item]:
    columns = int((WIDTH_MM - _LEFT) * _DOTS_PER_MM)
    hop = (strip.end_s - strip.start_s) * SAMPLE_RATE / columns
    bins = int(_TOP_HZ / spectrogram.bin_hz(SAMPLE_RATE))
    index = round(strip.start_s * SAMPLE_RATE / hop)
    decibels = spectrogram.columns(samples, index, columns, hop, bins=bins)
    low, high = levels
    shades = np.clip((decibels[::-1] - low) / (high - low) * 255, 0, 255).astype(np.uint8)
    picture = Raster(_LEFT, 0.0, WIDTH_MM - _LEFT, height, png(shades, heat_palette()))
    axis: list[Item] = [_name(tr("Spectrogram"), 3.0)]
    for khz in (0, 1, 2):
        y = height * (1 - khz * 1000 / _TOP_HZ)
        axis.append(Words(_LEFT - 1.2, min(max(y + 0.8, 2.0), height), f"{khz} kHz", _SMALL, MUTED, "end"))
    # The top's number and the lane's name share a corner.
    axis[0] = _name(tr("Spectrogram"), height / 4 + 1.6)
    return [*axis, picture, _frame(height)]


def _windows(windows: WindowPredictions, strip: Strip, height: float) -> list[Item]:
    """A row a class, no event left out: the more solid, the more probable. Where windows share a dot, the greatest."""
    shown = np.array(windows.probabilities, float)[:, :_NO_EVENT]
    shown[:, : len(EventType)] = windows.centre
    columns = int(WIDTH_MM - _LEFT) * 2
    edges = np.linspace(strip.start_s, strip.end_s, columns + 1)
    spans = windows.spans()
    first = np.clip(np.searchsorted(spans[:, 1], edges[:-1] + 1e-9, "right"), 0, len(spans) - 1)
    last = np.clip(np.searchsorted(spans[:, 0], edges[1:] - 1e-9, "left"), first + 1, len(spans))
    greatest = np.stack([shown[a:b].max(axis=0) for a, b in zip(first, last, strict=True)], axis=1)
    row = height / _NO_EVENT
    items: list[Item] = [_frame(height)]
    for index, label in enumerate(WINDOW_CLASSES[:_NO_EVENT]):
        code, colour, _ = CLASS_STYLES[label]
        indices = np.clip(greatest[index : index + 1] * 255, 0, 255).astype(np.uint8)
        items.append(Raster(_LEFT, index * row + 0.15, WIDTH_MM - _LEFT, row - 0.3, png(indices, _fading(colour))))
        items.append(Words(_LEFT - 1.2, (index + 0.72) * row, code, _SMALL, MUTED, "end"))
    return [_name(tr("Windows", "of the model"), 2.0), *items]


def _fading(colour: str) -> np.ndarray:
    """(256, 3) from paper to the colour."""
    return np.array([rgb(mixed(colour, step / 255)) for step in range(256)], np.uint8)


def _events(events: Sequence[Event], strip: Strip, height: float) -> list[Item]:
    items: list[Item] = []
    for event in events:
        if not strip.shows(event):
            continue
        code, fill, ink = style_of(event.label)
        x, width = strip.x(event.start_s), strip.x(event.end_s) - strip.x(event.start_s)
        items.append(
            Box(
                x,
                0.5,
                max(width, 0.3),
                height - 1.0,
                fill,
                INK if event.uncertain else "#ffffff",
                0.25,
                event.uncertain,
            )
        )
        text = code + ("?" if event.uncertain else "")
        if width > 1.6 * len(text) + 0.4:
            items.append(Words(x + width / 2, height / 2 + 0.85, text, _SMALL + 0.1, ink, "middle", bold=True))
    return items


def _proposal(strip: Strip, start_s: float, end_s: float, kind: EventType) -> list[Item]:
    """Paler than what a person decided, and dashed."""
    code, colour, _ = CLASS_STYLES[kind]
    x, width = strip.x(start_s), strip.x(end_s) - strip.x(start_s)
    items: list[Item] = [Box(x, 0.5, max(width, 0.3), 3.5, mixed(colour, 0.18), colour, 0.2, dashed=True)]
    if width > 1.25 * len(code) + 0.6:
        items.append(Words(x + width / 2, 3.0, code, _SMALL, INK, "middle"))
    return items


def _axis(strip: Strip) -> list[Item]:
    length = strip.end_s - strip.start_s
    step = next((s for s in _STEPS_S if length / s <= 20), _STEPS_S[-1])
    items: list[Item] = [Line(_LEFT, 0, WIDTH_MM, 0, MUTED, 0.2)]
    first, last = math.ceil(strip.start_s / step - 1e-9), math.floor(strip.end_s / step + 1e-9)
    for tick in range(first, last + 1):
        x = strip.x(tick * step)
        items.append(Line(x, 0, x, 1.0, MUTED, 0.2))
        if x < WIDTH_MM - 4:
            items.append(Words(x, 3.4, _clock(tick * step, step), _SMALL, MUTED, "middle"))
    return [
        *items,
        Words(
            WIDTH_MM,
            3.4,
            tr("s", "seconds") if length < 120 else tr("min:s", "minutes and seconds"),
            _SMALL,
            MUTED,
            "end",
        ),
    ]


def _clock(time_s: float, step: float) -> str:
    if step >= 20:
        return f"{int(time_s + 0.5) // 60}:{int(time_s + 0.5) % 60:02d}"
    return number(time_s, ".1f" if step < 1 else ".0f")


def _name(text: str, y: float, colour: str = INK, bold: bool = False) -> Words:
    return Words(0.0, y, text, _TEXT, colour, bold=bold)


def _frame(height: float) -> Box:
    return Box(_LEFT, 0.0, WIDTH_MM - _LEFT, height, edge=GRID, edge_width=0.15)


def _shifted(items: Sequence[Item], dy: float) -> list[Item]:
    return [item.shifted(dy) for item in items]
