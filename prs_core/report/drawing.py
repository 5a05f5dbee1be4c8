"""Pictures as lists of simple shapes in millimetres, which svg.py and pdf.py turn into what they need.

So the same picture stands in HTML and in PDF, sharp at any size, and nothing has to be imported to draw it. The origin
is at the upper left, y points down. Colours are "#rrggbb". ``shifted`` moves an
item down.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]


@dataclass(frozen=True)
class Line:
    """From one point to another, ``width`` mm wide."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    width: float = 0.2
    dashed: bool = False

    def shifted(self, dy: float) -> Line:
        return replace(self, y1=self.y1 + dy, y2=self.y2 + dy)


@dataclass(frozen=True)
class Box:
    """A rectangle; ``fill`` or ``edge`` "" for none."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    edge_width: float = 0.2
    dashed: bool = False

    def shifted(self, dy: float) -> Box:
        return replace(self, y=self.y + dy)


@dataclass(frozen=True)
class Shape:
    """A closed polygon."""

    points: tuple[Point, ...]
    fill: str = ""
    edge: str = ""
    edge_width: float = 0.2

    def shifted(self, dy: float) -> Shape:
        return replace(self, points=tuple((x, y + dy) for x, y in self.points))


@dataclass(frozen=True)
class Circle:
    """About (x, y)."""

    x: float
    y: float
    radius: float
    fill: str = ""
    edge: str = ""
    edge_width: float = 0.3
    dashed: bool = False

    def shifted(self, dy: float) -> Circle:
        return replace(self, y=self.y + dy)


@dataclass(frozen=True)
class Words:
    """A line of text. (x, y) is its base line's start, middle or end; ``size`` mm is the letters' nominal height."""

    x: float
    y: float
    text: str
    size: float = 2.6
    colour: str = "#18212c"
    anchor: Anchor = "start"
    bold: bool = False

    def shifted(self, dy: float) -> Words:
        return replace(self, y=self.y + dy)


@dataclass(frozen=True)
class Raster:
    """A picture of dots, stretched over a rectangle: ``png`` is a PNG file's content."""

    x: float
    y: float
    width: float
    height: float
    png: bytes = field(repr=False)

    def shifted(self, dy: float) -> Raster:
        return replace(self, y=self.y + dy)


Item = Line | Box | Shape | Circle | Words | Raster


@dataclass(frozen=True)
class Drawing:
    """``width`` by ``height`` mm; ``text`` says in words what it shows, for who cannot see it."""

    width: float
    height: float
    items: tuple[Item, ...]
    text: str


def png(indices: np.ndarray, palette: np.ndarray) -> bytes:
    """A PNG file of ``indices`` (rows, columns) uint8 into ``palette`` (up to 256, 3) uint8, top row first.

    Source: PNG Specification, third edition (W3C, 2025): an indexed-colour image without interlace, filter type 0.
    Raises ValueError on an empty picture.
    """
    rows, columns = indices.shape
    if not rows or not columns:
        raise ValueError("a picture without dots")
    header = struct.pack(">IIBBBBB", columns, rows, 8, 3, 0, 0, 0)
    lines = np.zeros((rows, columns + 1), np.uint8)  # each line begins with its filter: none
    lines[:, 1:] = indices
    chunks = (
        (b"IHDR", header),
        (b"PLTE", palette.astype(np.uint8).tobytes()),
        (b"IDAT", zlib.compress(lines.tobytes(), 9)),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in (*chunks, (b"IEND", b"")))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
