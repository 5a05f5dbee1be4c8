"""Colours and codes of the classes on paper: those of the window's light theme (a test holds the two together).

Nothing is said by colour alone: each class also has a letter code.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from prs_core.annotation import Artefact, Label, Phase
from prs_core.labels import NO_EVENT, POOR_QUALITY, EventType
from prs_core.translation import tr

INK, MUTED, GRID, PAPER, WAVE = "#18212c", "#526070", "#d3dae3", "#ffffff", "#2b5f94"
WARNING = "#7a4a00"

#: Class -> (letter code, fill, text upon the fill).
CLASS_STYLES: dict[str, tuple[str, str, str]] = {
    EventType.NORMAL: ("N", "#20776b", "#ffffff"),
    EventType.RHONCHI: ("R", "#7c1f00", "#ffffff"),
    EventType.WHEEZE: ("W", "#002faa", "#ffffff"),
    EventType.STRIDOR: ("S", "#582e65", "#ffffff"),
    EventType.COARSE_CRACKLE: ("CC", "#b84107", "#ffffff"),
    EventType.FINE_CRACKLE: ("FC", "#c18706", "#0b0f14"),
    EventType.WHEEZE_CRACKLE: ("W+C", "#9e51c5", "#ffffff"),
    POOR_QUALITY: ("PQ", "#8d929b", "#0b0f14"),
    NO_EVENT: ("–", "#8d97a3", "#0b0f14"),
}
_OTHERS: dict[Label, tuple[str, str, str]] = {
    Phase.INSPIRATION: ("In", "#d8e8fa", INK),
    Phase.EXPIRATION: ("Ex", "#e9edf2", INK),
    Artefact.CRYING: ("Cry", "#fff3d6", INK),
    Artefact.SPEECH: ("Speech", "#fff3d6", INK),
    Artefact.HEART: ("Heart", "#fff3d6", INK),
    Artefact.MOVEMENT: ("Move", "#fff3d6", INK),
    Artefact.OTHER: ("Other", "#fff3d6", INK),
}
# Anchors of the spectrogram's colours, evenly spaced, from quiet to loud.
_HEAT = ("#ffffff", "#e9eff7", "#c6d9ee", "#94bfe0", "#5b9dcc", "#2f76b3", "#1a4f91", "#14306a", "#0b153b")


def style_of(label: Label) -> tuple[str, str, str]:
    """(code, fill, text upon it) of an event, phase or artefact."""
    if isinstance(label, EventType):
        return CLASS_STYLES[label]
    _, fill, ink = _OTHERS[label]
    return _code(label), fill, ink


def _code(label: Label) -> str:
    """Short enough for a narrow box."""
    words = {
        Phase.INSPIRATION: tr("In", "short for inspiration"),
        Phase.EXPIRATION: tr("Ex", "short for expiration"),
        Artefact.CRYING: tr("Cry", "short for crying"),
        Artefact.SPEECH: tr("Speech"),
        Artefact.HEART: tr("Heart", "heart sounds"),
        Artefact.MOVEMENT: tr("Move", "short for movement"),
        Artefact.OTHER: tr("Other", "another artefact"),
    }
    return words[label]


def rgb(colour: str) -> tuple[int, int, int]:
    """ "#rrggbb" as 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mixed(colour: str, share: float) -> str:
    """``colour`` on paper with opacity ``share``, 0 to 1."""
    return "#" + "".join(f"{round(share * c + (1 - share) * 255):02x}" for c in rgb(colour))


def heat_palette(anchors: Sequence[str] = _HEAT) -> np.ndarray:
    """(256, 3) uint8, from quiet to loud."""
    where = np.linspace(0, len(anchors) - 1, 256)
    table = np.array([rgb(colour) for colour in anchors], float)
    return (
        np.stack([np.interp(where, np.arange(len(anchors)), column) for column in table.T], 1).round().astype(np.uint8)
    )
