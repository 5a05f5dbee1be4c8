"""Colours of the lanes, for light and dark, and for every class a second sign beside its colour.

The class colours were searched for: the least distance between any two of them under normal sight, protanopia,
deuteranopia and tritanopia (simulated as by Machado et al., 2009) is as large as it gets while each keeps 3:1 to its
background; tests/gui/test_palette.py holds them to it. Nothing is said by colour alone: each class also has a letter
code, a shape and a hatch of its own. No Qt in here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

import numpy as np

from prs_core.labels import NO_EVENT, POOR_QUALITY, WINDOW_CLASSES, EventType
from prs_core.translation import tr

Shape = Literal["circle", "square", "triangle", "triangle-down", "diamond", "star", "hourglass", "cross", "dash"]
Hatch = Literal["solid", "horizontal", "rising", "vertical", "grid", "dots", "diagonal-grid", "falling", "empty"]


@dataclass(frozen=True)
class ClassStyle:
    """How a class looks. ``colour`` fills, ``ink`` is text upon it (4.5:1), ``text`` is the class's colour as text on
    any background of the window, that of what is selected too (4.5:1). ``code`` and ``short`` are for narrow places,
    ``name`` is the label itself."""

    name: str
    code: str
    short: str
    shape: Shape
    hatch: Hatch
    colour: str
    ink: str
    text: str


_SIGNS: dict[str, tuple[str, str, Shape, Hatch]] = {
    EventType.NORMAL: (
        tr("N", "letters for Normal"),
        tr("Normal", "label: a breath, or a whole recording, without added sounds"),
        "circle",
        "solid",
    ),
    EventType.RHONCHI: (tr("R", "letters for Rhonchi"), tr("Rhonchi"), "square", "horizontal"),
    EventType.WHEEZE: (tr("W", "letters for Wheeze"), tr("Wheeze"), "triangle", "rising"),
    EventType.STRIDOR: (tr("S", "letters for Stridor"), tr("Stridor"), "triangle-down", "vertical"),
    EventType.COARSE_CRACKLE: (tr("CC", "letters for Coarse Crackle"), tr("Coarse crackle"), "diamond", "grid"),
    EventType.FINE_CRACKLE: (tr("FC", "letters for Fine Crackle"), tr("Fine crackle"), "star", "dots"),
    EventType.WHEEZE_CRACKLE: (
        tr("W+C", "letters for Wheeze & Crackle"),
        tr("Wheeze+crackle", "short, for little room"),
        "hourglass",
        "diagonal-grid",
    ),
    POOR_QUALITY: (
        tr("PQ", "letters for Poor Quality"),
        tr("Poor quality", "label of a recording"),
        "cross",
        "falling",
    ),
    NO_EVENT: ("–", tr("No event"), "dash", "empty"),
}

# In the order of WINDOW_CLASSES.
_LIGHT = ("#20776b", "#7c1f00", "#002faa", "#582e65", "#b84107", "#c18706", "#9e51c5", "#8d929b", "#8d97a3")
_DARK = ("#92f0d6", "#e78e06", "#4e99fb", "#a97699", "#cf3420", "#f0e442", "#7258dc", "#a9adb8", "#7f8b99")


@dataclass(frozen=True)
class LaneColours:
    """Everything of the lanes that the window's theme does not know. "#rrggbb", or "#aarrggbb" where see-through."""

    plot: str
    grid: str
    wave: str
    wave_quiet: str
    clipped: str
    cursor: str
    playhead: str
    selection: str
    selection_edge: str
    outside: str


_LANES = {
    False: LaneColours(
        plot="#ffffff",
        grid="#e6eaf0",
        wave="#2b5f94",
        wave_quiet="#8aa3bd",
        clipped="#b3261e",
        cursor="#18212c",
        playhead="#c2185b",
        selection="#2e0a62b8",
        selection_edge="#0a62b8",
        outside="#8cdde3ea",
    ),
    True: LaneColours(
        plot="#0d1116",
        grid="#232b35",
        wave="#7db7ea",
        wave_quiet="#4f6f8d",
        clipped="#ff6f61",
        cursor="#e7ebf1",
        playhead="#ff7eb0",
        selection="#3363aef8",
        selection_edge="#63aef8",
        outside="#a812161c",
    ),
}

#: The background that is the hardest to read on: of what is selected (app.look.theme).
_HARDEST = {False: "#d8e8fa", True: "#223c59"}

# Anchors of the two colour maps, evenly spaced, rising in lightness (dark) or falling (light).
_HEAT_DARK = ("#0d1116", "#1b1741", "#41125f", "#7a1f6b", "#b3325a", "#e0573c", "#f68f25", "#fbc94e", "#fdfbd0")
_HEAT_LIGHT = ("#ffffff", "#e9eff7", "#c6d9ee", "#94bfe0", "#5b9dcc", "#2f76b3", "#1a4f91", "#14306a", "#0b153b")
_SIGNED_DARK = ("#8fd0ff", "#4596d6", "#1f5f98", "#16364f", "#12171d", "#55330c", "#9a5a0b", "#dd8d22", "#ffd08a")
_SIGNED_LIGHT = ("#0b3d70", "#2a6fae", "#6ea6d3", "#bcd7ec", "#fafafa", "#f5d9b4", "#dd9d4e", "#b3620f", "#6f3500")


@cache
def class_styles(dark: bool) -> dict[str, ClassStyle]:
    """Label -> style, in the order of WINDOW_CLASSES."""
    styles = {}
    for label, colour in zip(WINDOW_CLASSES, _DARK if dark else _LIGHT, strict=True):
        code, short, shape, hatch = _SIGNS[label]
        ink = max(("#0b0f14", "#ffffff"), key=lambda tone: contrast(tone, colour))
        styles[label] = ClassStyle(str(label), code, short, shape, hatch, colour, ink, readable(colour, _HARDEST[dark]))
    return styles


def lane_colours(dark: bool) -> LaneColours:
    return _LANES[dark]


@cache
def heat_map(dark: bool, greys: bool = False) -> np.ndarray:
    """(256,) uint32 0xffRRGGBB for loudness: quiet is the lane's background."""
    if greys:
        return _gradient((_LANES[dark].plot, "#ffffff" if dark else "#000000"))
    return _gradient(_HEAT_DARK if dark else _HEAT_LIGHT)


@cache
def signed_map(dark: bool) -> np.ndarray:
    """(256,) uint32 0xffRRGGBB for signed values: the middle is zero, blue below, orange above."""
    return _gradient(_SIGNED_DARK if dark else _SIGNED_LIGHT)


def _gradient(anchors: tuple[str, ...]) -> np.ndarray:
    rgb = np.array([rgb_of(colour) for colour in anchors], float)
    where = np.linspace(0, len(anchors) - 1, 256)
    red, green, blue = (
        np.interp(where, np.arange(len(anchors)), channel).round().astype(np.uint32) for channel in rgb.T
    )
    table = np.uint32(0xFF000000) | red << 16 | green << 8 | blue
    table.setflags(write=False)
    return table


def rgb_of(colour: str) -> tuple[int, int, int]:
    """The last six digits of "#rrggbb" or "#aarrggbb", as 0 to 255."""
    digits = colour[-6:]
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def blend(over: str, under: str, alpha: float) -> str:
    """``over`` painted on ``under`` with opacity ``alpha``."""
    mixed = [round(alpha * a + (1 - alpha) * b) for a, b in zip(rgb_of(over), rgb_of(under), strict=True)]
    return "#{:02x}{:02x}{:02x}".format(*mixed)


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    linear = [c / 3294.6 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in rgb_of(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    """Contrast ratio (WCAG 2.2), 1 to 21; text needs 4.5, other signs 3."""
    lighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str, background: str, least: float = 4.6) -> str:
    """``colour``, moved towards black or white until it can be read on ``background``."""
    towards = "#ffffff" if luminance(background) < 0.2 else "#000000"
    for step in range(21):
        candidate = blend(towards, colour, step / 20)
        if contrast(candidate, background) >= least:
            return candidate
    return towards
